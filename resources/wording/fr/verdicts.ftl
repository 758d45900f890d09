# What the rules say about a booking: the finding, then the facts behind it.

verdict-sentence = { $finding } – { $facts }
verdict-time = { TIME($at) }
verdict-day-time = { DAY($at, style: "short") } à { TIME($at) }
verdict-span = { SPAN($start, $end) }
verdict-day-span = { DAY($start, style: "short") }, { SPAN($start, $end) }
verdict-day = { DAY($day, style: "year") }
verdict-names = { $names }
verdict-on-resource = { $resource } : { $facts }

# known, in_service, customer_active, not_invoiced, asked_once
verdict-unknown-resource = Ressource inconnue : { $key }
verdict-in-service = En service
verdict-retired = { $resource } n’est plus en service depuis le { DATE($day) }
verdict-customer-retired = { $customer } n’est plus client depuis le { DATE($day) }
verdict-invoiced = Déjà facturée
verdict-invoiced-credit = Seul un avoir permet de la déplacer ou de la modifier
verdict-asked-twice = { $one } et { $other } se recouvrent : demandez l’un ou l’autre

# free
verdict-free = Libre de { TIME($start) } à { TIME($end) }
verdict-free-days = Libre : { SPAN($start, $end) }
verdict-not-looked-at = Pas encore vérifié
verdict-not-looked-at-detail = Les réservations de ce moment sont en cours de lecture. Tout est vérifié à l’enregistrement.
verdict-taken-from = Déjà réservé dès { $moment }
verdict-taken-until = Déjà réservé jusqu’à { $moment }
verdict-taken-throughout = Déjà réservé
verdict-taken-margin = Montage ou démontage impossible : déjà réservé
verdict-taken-by = { $customer }, { $when }, { $status ->
    [option] option
   *[confirmed] confirmée
}
verdict-taken-busy = Occupé, { $when }
verdict-taken-more = { $count ->
    [one] Et { NUMBER($count) } autre réservation sur ce créneau
   *[other] Et { NUMBER($count) } autres réservations sur ce créneau
}
verdict-pool-taken = { $count ->
    [one] { $resource } : l’unité n’est pas libre
   *[other] { $resource } : aucune des { NUMBER($count) } unités n’est libre
}
verdict-pool-next = La première à se libérer : { $unit }, { $moment }

# capacity
verdict-capacity = Capacité
verdict-people = { $count ->
    [one] { NUMBER($count) } personne
   *[other] { NUMBER($count) } personnes
}
verdict-seats = { $seats ->
    [one] { NUMBER($seats) } place
   *[other] { NUMBER($seats) } places
}
verdict-capacity-fits = { verdict-people }, { verdict-seats }
verdict-capacity-not-counted = { verdict-seats }, effectif non indiqué
verdict-capacity-exceeded = Trop de monde : { verdict-people }, { verdict-seats }
verdict-capacity-missing = { $missing ->
    [one] Il manque { NUMBER($missing) } place
   *[other] Il manque { NUMBER($missing) } places
}
verdict-capacity-several-rooms = À répartir : { verdict-people }, { verdict-seats } en tout
verdict-capacity-divide = La plus grande salle en accueille { NUMBER($largest) } au plus

# closures
verdict-no-closure = Aucune fermeture
verdict-closed = Fermé : { $reason }
verdict-closed-no-reason = Fermé

# opening_hours
verdict-opening-hours = Heures d’ouverture
verdict-open = Ouvert { $hours }
verdict-always-open = Ouvert jour et nuit
verdict-outside-hours = Hors des heures d’ouverture
verdict-hours-of-day = { $names } : ouvert { $hours } le { DAY($day) }
verdict-closed-day = { $names } : fermé le { DAY($day) }

# public_holidays
verdict-no-holiday = Aucun jour férié
verdict-holiday = Jour férié : { $name }

# past
verdict-not-past = À venir
verdict-past = Dans le passé
verdict-past-start = Début prévu : { DATETIME($start) }
verdict-past-over = La réservation a déjà eu lieu
verdict-past-end = Terminée : { DATETIME($end) }
verdict-begun = Déjà commencée
verdict-begun-since = Depuis { DURATION($time) }

# clock_change
verdict-clock-change = L’heure change pendant la réservation
verdict-clock-change-lasts = Durée réelle : { DURATION($time) }

# not_attended
verdict-attended = { $state ->
    [present] Les invités sont arrivés
    [left] Les invités sont repartis
   *[absent] Personne n’est venu
}
verdict-attended-undo = { $state ->
    [present] Annulez l’arrivée avant de déplacer le début
    [left] Annulez le départ avant de la déplacer
   *[absent] Annulez l’absence avant de la déplacer
}

# stays_confirmed
verdict-used = Déjà commencée : ce qui a servi est facturé
verdict-used-begun = Début : { DATETIME($start) } ; la réception peut l’annuler en donnant un motif
verdict-used-present = Notez d’abord le départ des invités
verdict-used-option = Elle ne peut plus être une option
