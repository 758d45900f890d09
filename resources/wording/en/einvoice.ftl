# E-invoices: what keeps one from leaving, and why.

error-invoice-not-valid = { $others ->
    [0] Document { $number } does not conform and was not issued (rule { $rule }): { $text }
    [one] Document { $number } does not conform and was not issued (rule { $rule } and one more): { $text }
   *[other] Document { $number } does not conform and was not issued (rule { $rule } and { $others } more): { $text }
}
error-validation-start = The check of e-invoices does not start, nothing was issued. Reinstall the program or call support ({ $detail }).
error-validation-died = The check of e-invoices stopped, nothing was issued. Issue again ({ $detail }).
error-validation-timeout = The check of e-invoices did not answer within { $detail } seconds, nothing was issued. Issue again.
error-validation-unreadable = The answer of the check of e-invoices cannot be read, nothing was issued. Issue again ({ $detail }).
error-validation-silent = The check of e-invoices applied none of its rules, nothing was issued. Call support ({ $detail }).

# What the program checks itself (rules CD-01 to CD-26).
einvoice-line-net = Line { NUMBER($line) }: price times quantity makes { MONEY($expected) }, the line says { MONEY($found) }.
einvoice-line-positions = The lines are not numbered 1, 2, 3…
einvoice-line-number = Line { NUMBER($line) }: { $what ->
    [quantity] the quantity
    [base-quantity] the base quantity of the price
   *[price] the unit price
} { $value } is out of bounds: at most four decimals, never negative for a price, more than zero for its base.
einvoice-vat-groups = VAT { $category } at { PERCENT($rate) } must stand once, and only once, in the VAT breakdown.
einvoice-vat-base = The base of VAT at { PERCENT($rate) } is { MONEY($expected) }, the invoice says { MONEY($found) }.
einvoice-vat-tax = VAT at { PERCENT($rate) } is { MONEY($expected) }, the invoice says { MONEY($found) }.
einvoice-total = { $what ->
    [net] The total without VAT
    [tax] The total of VAT
   *[gross] The total with VAT
} is { MONEY($expected) }, the invoice says { MONEY($found) }.
einvoice-total-positive = The total { MONEY($found) } is not positive: what is given back goes on a credit note.
einvoice-amount = { $what ->
    [net] The total without VAT
    [tax] An amount of VAT
    [gross] The total with VAT
    [line] The amount of a line
    [base] A base
    [quantity] The quantity of a line
   *[allowance] The amount of an allowance or charge
} is written with two decimals and without a negative zero, not { $value }.
einvoice-allowance = Allowance or charge { NUMBER($number) } has no positive amount or no reason ({ $reason }).
einvoice-allowance-share = Allowance or charge { NUMBER($number) } is { MONEY($expected) } by its percentage, the invoice says { MONEY($found) }.
einvoice-vat-rate = France has no rate of { PERCENT($rate) } for the VAT category { $category }.
einvoice-reverse-charge = A reverse charge needs the VAT number of the { $who ->
    [seller] seller
   *[buyer] buyer
}.
einvoice-outside-scope = What is outside the scope of VAT does not stand on the same invoice as the rest.
einvoice-exemption = VAT category { $category }: reason and code of the exemption stand together, and only where no VAT is charged.
einvoice-exemptions-mixed = An invoice has one reason for exemption, this one has several ({ $codes }).
einvoice-due-date = The due date { DATE($due) } is before the date of the invoice, { DATE($issued) }.
einvoice-period = The period invoiced ends on { DATE($last) }, before it begins on { DATE($first) }.
einvoice-line-period = Line { NUMBER($line) }: the service ({ DAYS($first, $last) }) does not end within the period invoiced.
einvoice-number = The number “{ $number }” is not allowed: at most 35 characters, letters without accents, digits and + - _ /.
einvoice-credit-reference = A credit note cites number and date of an earlier invoice.
einvoice-invoice-reference = An invoice does not correct another one ({ $number }): a credit note does.
einvoice-mention = { $subject ->
    [PMT] The recovery fee
    [PMD] The mention of late payment
   *[AAB] The mention of a discount
} must stand once, with a text (found: { NUMBER($count) }).
einvoice-treatment = The treatment by the platform must be B2B, B2BINT, B2C or OUTOFSCOPE, not “{ $found }”.
einvoice-treatment-person = The treatment { $found } does not suit this buyer: B2C is for private persons, and for them alone.
einvoice-process = An invoice of services in euros is expected (S1, EUR), not { $process }, { $currency }.
einvoice-endpoint = { $who ->
    [seller] The seller
   *[buyer] The buyer
} { $name } has no electronic address for invoices: enter the SIREN or an e-mail address.
einvoice-endpoint-mail = { $name } has no electronic address for invoices: enter an e-mail address.
einvoice-endpoint-siren = The invoicing address { $endpoint } does not begin with the SIREN of { $name }.
einvoice-nameless = { $what ->
    [seller] The seller
    [buyer] The buyer
   *[line] A line
} has no name.
einvoice-character = A text holds a character that cannot be written ({ $code }): { $text }
einvoice-identifier = { $name }, { $value }: { $reason }
einvoice-siret = The SIRET { $siret } of { $name } does not begin with its SIREN { $siren }.
einvoice-vat-negative = Allowances exceed what is invoiced at { NUMBER($rate) }%: { MONEY($found) }.
