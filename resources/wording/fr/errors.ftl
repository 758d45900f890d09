# Refusals: what could not be done, and what to do about it.

# Names of fields, put into the sentences below.
field-name = { $field ->
    [address] l’adresse
    [attendees] l’effectif
    [badge] le badge
    [bic] le BIC
    [capacity] la capacité
    [city] la ville
    [code] le code
    [contact] le contact
    [contact_name] le contact
    [country] le pays
    [customer] le client
    [day_price] le prix à la journée
    [description] la description
    [detail] le détail
    [email] l’adresse e-mail
    [end] la fin
    [flat_price] le forfait
    [floor] l’étage
    [group] le groupe
    [half_day_price] le prix à la demi-journée
    [hour_price] le prix horaire
    [iban] l’IBAN
    [increment_minutes] le pas de facturation
    [kind] le type
    [language] la langue
    [legal_form] la forme juridique
    [minimum_charge] le minimum
    [name] le nom
    [note] la note
    [off_peak] les heures creuses
    [payment_days] le délai de paiement
    [person_price] le prix par personne
    [phone] le téléphone
    [postcode] le code postal
    [project_code] le code projet
    [purchase_order] le bon de commande
    [reason] le motif
    [registration] l’immatriculation
    [resource] la ressource
    [resources] les ressources
    [setup_minutes] le montage
    [share_capital] le capital
    [siren] le SIREN
    [siret] le SIRET
    [site] le site
    [start] le début
    [teardown_minutes] le démontage
    [time] l’heure
    [title] le titre
    [valid_from] le début de validité
    [valid_to] la fin de validité
    [vat_number] le numéro de TVA
    [logo] le logo
    [service_code] le code service ou le numéro d’engagement
    [vat_rate] le taux de TVA
    [exemption_code] le motif d’exonération
   *[other] { $field }
}

# Bookings
error-no-resource = Choisissez au moins une salle ou un équipement.
error-resource-twice = La même ressource est demandée deux fois.
error-attendees = L’effectif doit être compris entre 0 et { NUMBER($limit) }.
error-margin = Montage et démontage durent de 0 à { NUMBER($limit) } minutes.
error-text-too-long = Texte trop long pour { field-name } : { NUMBER($length) } caractères, { NUMBER($limit) } au plus.

# Times
error-time-does-not-exist = { $wall } n’existe pas le { DATE($day) } : les horloges avancent d’une heure cette nuit-là.
error-time-is-ambiguous = { $wall } existe deux fois le { DATE($day) } : les horloges reculent d’une heure. Précisez laquelle.
error-naive-time = Il manque le fuseau horaire.
error-end-before-start = La fin ({ DATETIME($end) }) doit venir après le début ({ DATETIME($start) }).
error-time-out-of-range = La date sort du calendrier : de { $first } à { $last }.

# Tariffs
error-negative-price = Un prix ne peut pas être négatif : { field-name }, { MONEY($value) }.
error-price-decimals = Trop de décimales pour { field-name } : { NUMBER($limit) } au plus.
error-price-too-large = Prix trop élevé pour { field-name } : { MONEY($limit) } au plus.
error-increment = Le pas de facturation doit être compris entre 1 et { NUMBER($limit) } minutes.
error-validity = La fin de validité ({ DATE($last) }) précède son début ({ DATE($first) }).
error-tariff-target = Un tarif vaut pour une ressource ou pour un type, pas les deux.
error-off-peak-window = Une plage creuse commence avant de finir, entre 00:00 et 24:00, au moins un jour de la semaine.
error-off-peak-without-hour-price = Des heures creuses supposent un prix horaire.

# Opening hours
error-opening-period = Une plage d’ouverture commence avant de finir, entre 00:00 et 24:00, du lundi au dimanche.

# Identifiers
error-siren = { $reason ->
    [length] Un SIREN a 9 chiffres.
    [format] Un SIREN ne contient que des chiffres.
   *[checksum] Ce SIREN n’existe pas : son chiffre de contrôle est faux.
}
error-siret = { $reason ->
    [length] Un SIRET a 14 chiffres.
    [format] Un SIRET ne contient que des chiffres.
   *[checksum] Ce SIRET n’existe pas : son chiffre de contrôle est faux.
}
error-vat = { $reason ->
    [length] Ce numéro de TVA n’a pas la bonne longueur pour son pays ({ $country }).
    [format] Ce numéro de TVA n’a pas la forme prévue par son pays ({ $country }).
    [country] Un numéro de TVA commence par le code d’un pays, par exemple FR, DE ou CHE.
   *[checksum] Ce numéro de TVA n’existe pas : sa clé est fausse.
}
error-iban = { $reason ->
    [length] Cet IBAN n’a pas la bonne longueur.
    [format] Cet IBAN n’a pas la forme prévue par son pays.
   *[checksum] Cet IBAN n’existe pas : sa clé est fausse.
}
error-bic = { $reason ->
    [length] Un BIC a 8 ou 11 caractères.
   *[format] Ce n’est pas un BIC : quatre lettres pour la banque, deux pour le pays, puis des lettres ou des chiffres.
}
error-postcode = { $country ->
    [MC] { COUNTRY($country) } : un code postal commence par 980 et a 5 chiffres.
   *[other] { COUNTRY($country) } : un code postal a { NUMBER($digits) } chiffres, et rien d’autre.
}

# Recurrence
error-recurrence-rule = La règle de répétition est illisible : { $rule }.
error-recurrence-too-fine = Une répétition ne peut pas être plus fréquente que chaque jour : { $rule }.
error-recurrence-too-many = Cette répétition donne plus de { NUMBER($limit) } dates.
error-recurrence-interval = L’intervalle doit être compris entre 1 et { NUMBER($limit) }.
error-recurrence-count = Le nombre de dates doit être compris entre 1 et { NUMBER($limit) }.
error-recurrence-weekdays = Choisissez au moins un jour de la semaine.
error-recurrence-no-date = Cette répétition ne tombe sur aucune date.
error-recurrence-ends-before = La série se terminerait avant sa première date.
error-unknown-zone = Fuseau horaire inconnu : { $zone }.

# Series
error-series-changed = La série ou le planning a changé entre-temps. Rien n’a été enregistré : relisez les dates, puis recommencez.
error-series-blocked = { $count ->
    [1] Une date n’est pas possible : { DATE($day) }.
   *[other] { $count } dates ne sont pas possibles ; la première est le { DATE($day) }.
}
error-series-foreign-move = Cette répétition vient d’un autre calendrier et ne se déplace pas à un autre jour. Déplacez cette date seule, ou donnez une autre règle à la série.
error-series-weeks-apart = Les dates d’une même semaine se retrouveraient dans deux semaines, alors que seule une semaine sur plusieurs compte. Déplacez cette date seule, ou donnez une autre règle à la série.
error-series-date-held = La série a déjà eu une date à cette heure le { DATE($day) }.

# Records
error-not-found-booking = La réservation { $key } n’existe pas ou ne vous est pas visible.
error-not-found-closure = La fermeture { $key } n’existe pas.
error-not-found-customer = Aucun client n’a le code { $key }.
error-not-found-invoice = La facture { $key } n’existe pas.
error-not-found-kind = Aucun type n’a le code { $key }.
error-not-found-resource = Aucune ressource n’a le code { $key }.
error-not-found-series = La série { $key } n’existe pas.
error-not-found-site = Aucun site n’a le code { $key }.
error-not-found-tariff = Aucun tarif n’a le code { $key }.
error-slot-taken = Quelqu’un a été plus rapide : { $resource } vient d’être réservé sur ce créneau. Rien n’a été enregistré.
error-stale-revision = Cette fiche a été modifiée entre-temps par quelqu’un d’autre. Rien n’a été écrasé : relisez-la, puis recommencez.
error-already-invoiced = La réservation figure sur la facture { $invoice } : elle ne peut être ni déplacée ni annulée. Seul un avoir la libère.
error-already-cancelled = Cette réservation est déjà annulée.
error-not-cancelled = Cette réservation n’est pas annulée : il n’y a rien à rétablir.
error-already-billed = Une de ces prestations figure déjà sur une facture.
error-not-permitted = Votre rôle ne permet pas cette action.

error-tampered = { $what } { $key } ne correspond plus à son empreinte : le contenu a été altéré après l’émission.

# À l’accueil
error-attendance = Un départ suit une arrivée, et un absent n’est pas arrivé.
error-not-confirmed = Seule une réservation confirmée a des invités à noter. Confirmez-la d’abord.
error-check-in-twice = L’arrivée de ces invités est déjà enregistrée.
error-check-in-early = C’est trop tôt : cette réservation commence le { DATETIME($start) }.
error-check-in-over = Cette réservation s’est terminée le { DATETIME($end) }. Réservez plutôt à partir de maintenant.
error-check-out = Aucune arrivée n’est enregistrée pour cette réservation.
error-check-out-early = Cette réservation commence le { DATETIME($start) } : personne n’en part avant. Si les invités ne reviennent pas, annulez-la.
error-no-show-seen = Leur présence est déjà notée. Revenez d’abord sur cette note.
error-no-show-early = Cette réservation commence le { DATETIME($start) } : personne n’est absent avant. Annulez-la plutôt.
error-no-show-late = Cette réservation s’est terminée le { DATETIME($end) } : une absence se note jusqu’à la fin de sa journée.
error-not-found-waiting = Cette inscription sur la liste d’attente n’existe pas.
error-not-found-problem = Ce signalement n’existe pas.
error-waiting-place = Indiquez la ressource, ou le type de ressource, attendue.
error-waiting-window = La réservation doit tenir entre le début au plus tôt et la fin au plus tard.
error-problem-empty = Indiquez ce qui ne va pas.
error-waiting-past = Cette période est passée : personne ne peut plus l’attendre.
error-waiting-offered = Une place leur a déjà été proposée, ou ils n’attendent plus.
error-waiting-closed = Ils ne sont déjà plus sur la liste d’attente.
error-option-over = L’option expirerait dans le passé. Indiquez un moment à venir.
error-problem-solved = Ce signalement est déjà clos.
error-no-such-company = Aucune société ne porte le code { $code }.
error-company-retired = { $company } n’est plus cliente du campus.
