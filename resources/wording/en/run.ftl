# The month: what to look at first, and why something was not issued.

month-seller-missing = The seller on the invoices lacks { $what }.
month-seller-no-iban = The seller has no IBAN: invoices will bear no payment code.
month-customer-missing = The customer’s record lacks { $what }.
month-public-without-code = Neither service code nor engagement number: Chorus Pro may refuse this invoice.
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
month-much-more = { NUMBER($percent) }% above the month before ({ MONEY($last) })
month-much-less = { NUMBER($percent) }% below the month before ({ MONEY($last) })
month-credited-before = { $count ->
    [one] { $title }, { DATE($first) }: invoiced again after the credit on { $invoice }.
   *[other] { NUMBER($count) } uses ({ DAYS($first, $last) }): invoiced again after the credit on { $invoice }.
}
month-option-ended = { $count ->
    [one] { $title }, { DATE($first) }: the option passed unconfirmed, not invoiced.
   *[other] { NUMBER($count) } options passed unconfirmed, not invoiced ({ DAYS($first, $last) }).
}

error-issue-date-goes-back = Today’s date ({ DATE($day) }) is before that of the last document issued ({ DATE($last) }). Nothing was issued: check the computer’s clock.
error-numbers-in-motion = Other desks are issuing at the same time: no number could be taken. Nothing was stored, try again.
error-month-in-motion = Bookings keep changing while invoices are issued. Nothing was stored, try again.
error-issue-unexpected = A defect of the program prevented this invoice; nothing of it was stored. Please report it: { $detail }
error-document-failed = Nothing was stored: the PDF could not be made. Please report it: { $detail }
error-document-number = “{ $text }” is no number of an invoice or credit note such as F2026-000123.
error-credit-reason = Say why it is credited: the document states it.
error-credit-of-credit-note = { $number } is a credit note: only invoices are credited.
error-already-credited = Invoice { $number } is credited already, in full.
error-siret-of-another-siren = This SIRET does not belong to SIREN { $siren }.
month-vat-torn = { $count ->
    [one] { $title }, { DATE($first) }: parts of this booking are taxed in ways that cannot stand on one invoice ({ $codes }), not invoiced. Make two bookings of it, or change the VAT table.
   *[other] Parts of { NUMBER($count) } bookings are taxed in ways that cannot stand on one invoice ({ $codes }), not invoiced ({ DAYS($first, $last) }). Make two bookings of each, or change the VAT table.
}
month-vat-following = { $count ->
    [one] One use ({ DATE($first) }) cannot stand on the same invoice ({ $codes }): it comes on another one, offered once this one is issued.
   *[other] { NUMBER($count) } uses ({ DAYS($first, $last) }) cannot stand on the same invoice ({ $codes }): they come on another one, offered once this one is issued.
}

# What finance decides about invoices
error-vat-rate = { NUMBER($rate) }% is no French VAT rate: choose 20, 10, 5.5 or 2.1%, and 0% only where no VAT is due.
error-vat-exemption = Say why: without VAT, the invoice has to state the reason.
error-vat-setting = The VAT table holds a row that cannot be read (“{ $text }”). Open it and save it again.
error-number-prefix = A number begins with one to six plain capitals, for instance F.
error-number-prefixes-same = Invoices and credit notes have to begin with different letters.
error-number-prefix-of-invoices = There are invoices that begin with { $prefix }; credit notes cannot begin with it too.
error-number-prefix-of-credit-notes = There are credit notes that begin with { $prefix }; invoices cannot begin with it too.
error-logo-too-large = This logo is too large: { NUMBER($limit) } kB at most.
error-logo-unreadable = This file is no PNG or JPEG picture.
error-adjustment-amount = Enter either a percentage (up to 100) or a positive amount, with two decimals at most.
error-adjustment-reason = Give the reason in { NUMBER($limit) } characters at most: the invoice states it.
error-adjustment-month = An allowance or charge is for a whole month.
error-credit-lines = Choose at least one line of invoice { $number }.
error-line-credited = The line “{ $line }” of invoice { $number } is credited already.
error-vat-code = “{ $code }” is no reason code: they begin with VATEX, for instance VATEX-EU-AE.

# Why a case of the VAT table is proposed as it is
vat-law = { $case ->
    [property-france] Premises and what is linked to them are taxed where the building stands: French standard rate (CGI art. 259 A, 2°).
    [property-eu-company] Linked to the building: French VAT even for a company in another member state (CGI art. 259 A, 2°).
    [property-elsewhere] Linked to the building: French VAT even for a company outside the Union (CGI art. 259 A, 2°).
    [catering-france] Food and drink consumed on the spot: intermediate rate (CGI art. 279, m); alcohol is at the standard rate.
    [catering-eu-company] Catering is taxed where it is served: French intermediate rate (CGI art. 259 A, 5° and 279, m).
    [catering-elsewhere] Catering is taxed where it is served: French intermediate rate (CGI art. 259 A, 5° and 279, m).
    [service-france] Taxed in France at the standard rate; to private persons wherever they live (CGI art. 259, 2°).
    [service-eu-company] Taxed where the customer is established, who owes the VAT (CGI art. 259, 1° and 283, 2); its VAT number is needed.
    [service-elsewhere] Taxed where the customer is established: outside the scope of French VAT (CGI art. 259, 1°).
   *[other] Letting of unfurnished premises is exempt unless you opted for VAT (CGI art. 261 D, 2° and 260, 2°).
}
error-draft-not-approved = This draft changed while the month was issued and shows something to look at: approve it, then issue again.
error-draft-not-as-confirmed = This draft changed after you confirmed: it was not issued. Read it again, then issue it.
error-decision-issued = { $customer }: invoice { $number } is issued, there is no draft any more. Only a credit note corrects it.
error-adjustment-invoiced = This allowance or surcharge stands on invoice { $number }: only a credit note frees it.
error-not-found-adjustment = That allowance or surcharge does not exist.
terminal-excluded = { $customer }: left out of this month.
error-no-draft = The customer { $code } has no draft in this month.
month-unbilled-before = { $count ->
    [one] { DATE($first, style: "month") }: one use is not invoiced yet.
   *[other] { DATE($first, style: "month") }: { NUMBER($count) } uses are not invoiced yet.
}
month-adjustment-unused = “{ $reason }” is agreed for this month, but there is nothing to invoice to this customer.
month-adjustment-returned = “{ $reason }”: its share of { $invoice } was given back with the credited lines and does not come again by itself. Agree it again if it still holds.
error-credit-too-much = These lines of invoice { $number } cannot be credited by themselves: a deduction is credited together with what it was taken off.
error-credit-nothing = These lines of invoice { $number } cost nothing: choose a line with an amount as well.
