# Lines of an invoice and the steps that explain a price.

price-title = { $resource } — { $title }
price-title-untitled = { $resource }

price-detail-hours = { SPAN($start, $end) }, { $tariff }
price-detail-off-peak = { SPAN($start, $end) }, { $tariff }, off-peak
price-detail-half-day = { SPAN($start, $end) }, { $tariff }, half day
price-detail-day = { SPAN($start, $end) }, { $tariff }, day
price-detail-flat = { SPAN($start, $end) }, { $tariff }, flat price
price-detail-people = { SPAN($start, $end) }, { $tariff }, per person
price-detail-minimum = { SPAN($start, $end) }, { $tariff }, up to the minimum charge
price-detail-free = { SPAN($start, $end) }, { $tariff }, free of charge

price-step-hours = { DURATION($time) } × { MONEY($price) }⁠/⁠h
price-step-off-peak = Off-peak: { DURATION($time) } × { MONEY($price) }⁠/⁠h
price-step-increment = Time rounded up in steps of { DURATION($increment) }: + { DURATION($added) }
price-step-half-days = { $count ->
    [one] Half day (4 h)
   *[other] { NUMBER($count) } half days (4 h) × { MONEY($price) }
}
price-step-days = { $count ->
    [one] Day (24 h)
   *[other] { NUMBER($count) } days (24 h) × { MONEY($price) }
}
price-step-cheaper = Chosen as the cheapest, { MONEY($chosen) } for the time: by the hour alone it would be { MONEY($hourly) }
price-step-flat = Flat price per booking
price-step-people = { $count ->
    [one] { NUMBER($count) } person × { MONEY($price) }
   *[other] { NUMBER($count) } people × { MONEY($price) }
}
price-step-nobody-counted = Head count not stated: { MONEY($price) } per person not charged
price-step-minimum = Minimum of { MONEY($minimum) }: on top of { MONEY($reached) }
price-step-free = Free of charge under this tariff
