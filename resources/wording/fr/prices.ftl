# Lines of an invoice and the steps that explain a price.

price-title = { $resource } — { $title }
price-title-untitled = { $resource }

price-detail-hours = { SPAN($start, $end) }, { $tariff }
price-detail-off-peak = { SPAN($start, $end) }, { $tariff }, heures creuses
price-detail-half-day = { SPAN($start, $end) }, { $tariff }, demi-journée
price-detail-day = { SPAN($start, $end) }, { $tariff }, journée
price-detail-flat = { SPAN($start, $end) }, { $tariff }, forfait
price-detail-people = { SPAN($start, $end) }, { $tariff }, par personne
price-detail-minimum = { SPAN($start, $end) }, { $tariff }, complément au minimum
price-detail-free = { SPAN($start, $end) }, { $tariff }, gratuit

price-step-hours = { DURATION($time) } × { MONEY($price) }⁠/⁠h
price-step-off-peak = Heures creuses : { DURATION($time) } × { MONEY($price) }⁠/⁠h
price-step-increment = Temps arrondi par tranches de { DURATION($increment) } : + { DURATION($added) }
price-step-half-days = { $count ->
    [one] Demi-journée (4 h)
   *[other] { NUMBER($count) } demi-journées (4 h) × { MONEY($price) }
}
price-step-days = { $count ->
    [one] Journée (24 h)
   *[other] { NUMBER($count) } journées (24 h) × { MONEY($price) }
}
price-step-cheaper = Retenu car le moins cher, { MONEY($chosen) } pour cette durée : à l’heure seulement, ce serait { MONEY($hourly) }
price-step-flat = Forfait par réservation
price-step-people = { $count ->
    [one] { NUMBER($count) } personne × { MONEY($price) }
   *[other] { NUMBER($count) } personnes × { MONEY($price) }
}
price-step-nobody-counted = Effectif non indiqué : { MONEY($price) } par personne non facturés
price-step-minimum = Minimum de { MONEY($minimum) } : complément à { MONEY($reached) }
price-step-free = Gratuit selon le tarif
