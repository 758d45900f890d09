# The month: what to look at first, and why something was not issued.

month-seller-missing = The seller on the invoices lacks { $what }.
month-seller-no-iban = The seller has no IBAN: invoices will bear no payment code.
month-customer-missing = The customer’s record lacks { $what }.
month-no-tariff = { $count ->
    [one] { $resource }, { DATE($first) }: no tariff, not invoiced.
   *[other] { $resource }: no tariff, { NUMBER($count) } uses not invoiced ({ DAYS($first, $last) }).
}
month-no-head-count = { $count ->
    [one] { $title }, { DATE($first) }: priced per person but nobody counted, not invoiced.
   *[other] Priced per person but nobody counted: { NUMBER($count) } uses not invoiced ({ DAYS($first, $last) }).
}
month-zero-price = { $count ->
    [one] { $title }, { DATE($first) }: the price is zero.
   *[other] The price is zero: { NUMBER($count) } uses ({ DAYS($first, $last) }).
}
month-nothing-to-pay = Nothing to pay: the total is zero.
month-much-more = { NUMBER($percent) }% more than the month before ({ MONEY($last) })
month-much-less = { NUMBER($percent) }% less than the month before ({ MONEY($last) })
month-credited-before = { $count ->
    [one] { $title }, { DATE($first) }: invoiced before ({ $invoice }), credited, invoiced again.
   *[other] { NUMBER($count) } uses ({ DAYS($first, $last) }): invoiced before ({ $invoice }), credited, invoiced again.
}
month-option-ended = { $count ->
    [one] { $title }, { DATE($first) }: the option passed unconfirmed, not invoiced.
   *[other] { NUMBER($count) } options passed unconfirmed, not invoiced ({ DAYS($first, $last) }).
}

error-issue-date-goes-back = Today’s date ({ DATE($day) }) is before that of the last document issued ({ DATE($last) }). Nothing was issued: check the computer’s clock.
error-numbers-in-motion = Other desks are issuing at the same time: no number could be taken. Nothing was stored, try again.
error-month-in-motion = Bookings keep changing while invoices are issued. Nothing was stored, try again.
error-issue-unexpected = A defect of the program prevented this invoice; nothing of it was stored. Please report it: { $detail }
error-document-failed = This document could not be laid out; nothing of it was stored. Please report it: { $detail }
error-document-number = “{ $text }” is no number of an invoice or credit note such as F2026-000123.
error-credit-reason = Say why it is credited: the document states it.
error-credit-of-credit-note = { $number } is a credit note: only invoices are credited.
error-already-credited = Invoice { $number } is already credited by { $credit_note }.
error-siret-of-another-siren = This SIRET does not belong to SIREN { $siren }.
