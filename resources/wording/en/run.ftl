# The month: what to look at first, and why something was not issued.

month-seller-missing = The seller on the invoices lacks { $what }.
month-seller-no-iban = The seller has no IBAN: invoices will bear no payment code.
month-customer-missing = The customer’s record lacks { $what }.
month-no-tariff = { $resource }, { DATE($day) }: no tariff, not invoiced.
month-no-head-count = { $title }, { DATE($day) }: priced per person but nobody counted, not invoiced.
month-zero-price = { $title }, { DATE($day) }: the price is zero.
month-nothing-to-pay = Nothing to pay: the total is zero.
month-much-more = { NUMBER($percent) }% more than the month before ({ MONEY($last) })
month-much-less = { NUMBER($percent) }% less than the month before ({ MONEY($last) })
month-credited-before = { $title }, { DATE($day) }: invoiced before ({ $invoice }), credited, invoiced again.
month-option-ended = { $title }: the option passed unconfirmed, not invoiced.

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
