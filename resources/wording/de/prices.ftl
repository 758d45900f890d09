# Lines of an invoice and the steps that explain a price.

price-title = { $resource } – { $title }
price-title-untitled = { $resource }

price-detail-hours = { SPAN($start, $end) }, { $tariff }
price-detail-off-peak = { SPAN($start, $end) }, { $tariff }, Nebenzeit
price-detail-half-day = { SPAN($start, $end) }, { $tariff }, Halbtag
price-detail-day = { SPAN($start, $end) }, { $tariff }, Tag
price-detail-flat = { SPAN($start, $end) }, { $tariff }, Pauschale
price-detail-people = { SPAN($start, $end) }, { $tariff }, pro Person
price-detail-minimum = { SPAN($start, $end) }, { $tariff }, Aufschlag bis zum Mindestbetrag
price-detail-free = { SPAN($start, $end) }, { $tariff }, kostenlos

price-step-hours = { DURATION($time) } × { MONEY($price) }⁠/⁠Std.
price-step-off-peak = Nebenzeit: { DURATION($time) } × { MONEY($price) }⁠/⁠Std.
price-step-increment = Zeit aufgerundet in Schritten von { DURATION($increment) }: + { DURATION($added) }
price-step-half-days = { $count ->
    [one] Halber Tag (4 Std.)
   *[other] { NUMBER($count) } halbe Tage (4 Std.) × { MONEY($price) }
}
price-step-days = { $count ->
    [one] Ganzer Tag (24 Std.)
   *[other] { NUMBER($count) } Tage (24 Std.) × { MONEY($price) }
}
price-step-cheaper = Gewählt, weil am günstigsten, { MONEY($chosen) } für diese Zeit: nur nach Stunden wären es { MONEY($hourly) }
price-step-flat = Pauschale je Buchung
price-step-people = { $count ->
    [one] { NUMBER($count) } Person × { MONEY($price) }
   *[other] { NUMBER($count) } Personen × { MONEY($price) }
}
price-step-nobody-counted = Personenzahl nicht angegeben: { MONEY($price) } pro Person nicht berechnet
price-step-minimum = Mindestbetrag { MONEY($minimum) }: zusätzlich zu { MONEY($reached) }
price-step-free = Nach diesem Tarif kostenlos
