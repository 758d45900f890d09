# The month: what to look at first, and why something was not issued.

month-seller-missing = Il manque { $what } de l’émetteur des factures.
month-seller-no-iban = L’IBAN de l’émetteur manque : les factures n’auront pas de code de paiement.
month-customer-missing = Il manque { $what } sur la fiche du client.
month-public-without-code = Ni code service ni numéro d’engagement : Chorus Pro peut refuser cette facture.
month-no-tariff = { $count ->
    [one] { $resource }, { DATE($first) } : aucun tarif, non facturé.
   *[other] { $resource } : aucun tarif, { NUMBER($count) } utilisations non facturées ({ DAYS($first, $last) }).
}
month-no-head-count = { $count ->
    [one] { $title }, { DATE($first) } : prix par personne mais effectif non indiqué, non facturé.
   *[other] Prix par personne mais effectif non indiqué : { NUMBER($count) } utilisations non facturées ({ DAYS($first, $last) }).
}
month-zero-price = { $count ->
    [one] { $title }, { DATE($first) } : prix nul.
   *[other] Prix nul : { NUMBER($count) } utilisations ({ DAYS($first, $last) }).
}
month-nothing-to-pay = Rien à payer : le total est nul.
month-much-more = +{ NUMBER($percent) } % sur un mois ({ MONEY($last) })
month-much-less = −{ NUMBER($percent) } % sur un mois ({ MONEY($last) })
month-credited-before = { $count ->
    [one] { $title }, { DATE($first) } : facturé de nouveau après l’avoir sur { $invoice }.
   *[other] { NUMBER($count) } utilisations ({ DAYS($first, $last) }) : facturées de nouveau après l’avoir sur { $invoice }.
}
month-option-ended = { $count ->
    [one] { $title }, { DATE($first) } : option passée sans confirmation, non facturée.
   *[other] { NUMBER($count) } options passées sans confirmation, non facturées ({ DAYS($first, $last) }).
}

error-issue-date-goes-back = La date du jour ({ DATE($day) }) précède celle du dernier document émis ({ DATE($last) }). Rien n’a été émis : vérifiez l’horloge de l’ordinateur.
error-numbers-in-motion = D’autres postes émettent en même temps : aucun numéro n’a pu être pris. Rien n’a été enregistré, recommencez.
error-month-in-motion = Les réservations changent sans cesse pendant l’émission. Rien n’a été enregistré, recommencez.
error-issue-unexpected = Un défaut du programme a empêché cette facture ; rien n’en a été enregistré. Signalez-le : { $detail }
error-document-failed = Rien n’a été enregistré : le PDF n’a pas pu être produit. Signalez-le : { $detail }
error-document-number = « { $text } » n’est pas un numéro de facture ni d’avoir, par exemple F2026-000123.
error-credit-reason = Indiquez le motif de l’avoir : il figure sur le document.
error-credit-of-credit-note = { $number } est un avoir : on ne crédite que des factures.
error-already-credited = La facture { $number } est déjà entièrement créditée.
error-siret-of-another-siren = Ce SIRET n’appartient pas au SIREN { $siren }.
month-vat-torn = { $count ->
    [one] { $title }, { DATE($first) } : cette réservation relève de plusieurs régimes de TVA qui ne vont pas sur une même facture ({ $codes }), non facturée. Faites-en deux réservations, ou changez le tableau de TVA.
   *[other] { NUMBER($count) } réservations relèvent chacune de plusieurs régimes de TVA qui ne vont pas sur une même facture ({ $codes }), non facturées ({ DAYS($first, $last) }). Faites-en deux réservations chacune, ou changez le tableau de TVA.
}
month-vat-following = { $count ->
    [one] Une utilisation ({ DATE($first) }) ne va pas sur la même facture ({ $codes }) : elle vient sur une autre, proposée dès que celle-ci est émise.
   *[other] { NUMBER($count) } utilisations ({ DAYS($first, $last) }) ne vont pas sur la même facture ({ $codes }) : elles viennent sur une autre, proposée dès que celle-ci est émise.
}

# What finance decides about invoices
error-vat-rate = { NUMBER($rate) } % n’est pas un taux de TVA français : choisissez 20, 10, 5,5 ou 2,1 %, et 0 % seulement sans TVA.
error-vat-exemption = Indiquez le motif : sans TVA, la facture doit dire pourquoi.
error-vat-setting = Le tableau de TVA contient une ligne illisible (« { $text } »). Ouvrez-le et enregistrez-le à nouveau.
error-number-prefix = Un numéro commence par une à six majuscules sans accent, par exemple F.
error-number-prefixes-same = Les factures et les avoirs doivent commencer par des lettres différentes.
error-number-prefix-of-invoices = Des factures commencent déjà par { $prefix } : les avoirs ne peuvent pas commencer de même.
error-number-prefix-of-credit-notes = Des avoirs commencent déjà par { $prefix } : les factures ne peuvent pas commencer de même.
error-logo-too-large = Ce logo est trop lourd : { NUMBER($limit) } ko au plus.
error-logo-unreadable = Ce fichier n’est pas une image PNG ou JPEG.
error-adjustment-amount = Indiquez soit un pourcentage (jusqu’à 100), soit un montant positif, avec deux décimales au plus.
error-adjustment-reason = Indiquez le motif en { NUMBER($limit) } caractères au plus : il figure sur la facture.
error-adjustment-month = Une remise ou un supplément vaut pour un mois entier.
error-credit-lines = Choisissez au moins une ligne de la facture { $number }.
error-line-credited = La ligne « { $line } » de la facture { $number } est déjà créditée.
error-vat-code = « { $code } » n’est pas un code de motif : ils commencent par VATEX, par exemple VATEX-EU-AE.

# Why a case of the VAT table is proposed as it is
vat-law = { $case ->
    [property-france] Les locaux et ce qui s’y rattache sont imposés au lieu de l’immeuble : taux normal français (CGI art. 259 A, 2°).
    [property-eu-company] Prestation rattachée à l’immeuble : TVA française, même pour une entreprise d’un autre État membre (CGI art. 259 A, 2°).
    [property-elsewhere] Prestation rattachée à l’immeuble : TVA française, même pour une entreprise hors de l’Union (CGI art. 259 A, 2°).
    [catering-france] Restauration consommée sur place : taux intermédiaire (CGI art. 279, m) ; les boissons alcooliques sont au taux normal.
    [catering-eu-company] La restauration est imposée là où elle est servie : taux intermédiaire français (CGI art. 259 A, 5° et 279, m).
    [catering-elsewhere] La restauration est imposée là où elle est servie : taux intermédiaire français (CGI art. 259 A, 5° et 279, m).
    [service-france] Imposé en France au taux normal ; pour les particuliers, où qu’ils résident (CGI art. 259, 2°).
    [service-eu-company] Imposé là où le preneur est établi, qui autoliquide la TVA (CGI art. 259, 1° et 283, 2) ; son numéro de TVA est requis.
    [service-elsewhere] Imposé là où le preneur est établi : hors du champ de la TVA française (CGI art. 259, 1°).
   *[other] La location de locaux nus est exonérée, sauf option pour la TVA (CGI art. 261 D, 2° et 260, 2°).
}
error-draft-not-approved = Ce brouillon a changé pendant l’émission et demande un regard : approuvez-le, puis émettez de nouveau.
error-draft-not-as-confirmed = Ce brouillon a changé depuis que vous avez confirmé l’émission : il n’a pas été émis. Relisez-le, puis émettez de nouveau.
error-decision-issued = { $customer } : la facture { $number } est émise, il n’y a plus de brouillon. Seul un avoir permet d’y revenir.
error-adjustment-invoiced = Cette remise ou ce supplément figure sur la facture { $number } : seul un avoir permet d’y revenir.
error-not-found-adjustment = Cette remise ou ce supplément n’existe pas.
terminal-excluded = { $customer } : exclu de ce mois.
error-no-draft = Le client { $code } n’a pas de brouillon ce mois-ci.
month-unbilled-before = { $count ->
    [one] Pas encore facturé ({ DATE($first, style: "month") }) : une utilisation.
   *[other] Pas encore facturé ({ DATE($first, style: "month") }) : { NUMBER($count) } utilisations.
}
month-adjustment-unused = « { $reason } » est convenu pour ce mois, mais rien n’est à facturer à ce client.
month-adjustment-returned = « { $reason } » : la part de { $invoice } a été rendue avec les lignes créditées et ne revient pas d’elle-même. Convenez-la de nouveau si elle reste due.
error-credit-too-much = Ces lignes de la facture { $number } ne se créditent pas seules : une déduction se crédite avec ce dont elle a été déduite.
error-credit-nothing = Ces lignes de la facture { $number } ne coûtent rien : choisissez aussi une ligne qui a un montant.
