# Invoices and credit notes on paper, in the language of the customer.

invoice-title-invoice = Invoice
invoice-title-credit-note = Credit note
invoice-draft = Draft, no number yet
invoice-draft-mark = DRAFT
invoice-specimen = SPECIMEN
invoice-continued = { $title } { $number } · { $buyer }
invoice-page = { $number } · page { $page } of { $count }

# What identifies the document
invoice-period = { $day ->
    [1] { DATE($first, style: "month") } — services from 1 to { DATE($last) }
   *[other] { DATE($first, style: "month") } — services from { DATE($first) } to { DATE($last) }
}
invoice-issue-date = Issue date
invoice-due-date = To be paid by
invoice-corrects = Corrects invoice
invoice-corrects-date = Issued on
invoice-order-company = Your purchase order
invoice-order-public = Commitment number
invoice-contract = Contract number
invoice-service-code-company = Your reference
invoice-service-code-public = Service code
invoice-reason = Reason
invoice-buyer = Customer
invoice-buyer-vat = Your VAT number
invoice-buyer-siren = Customer SIREN
invoice-buyer-siret = Customer SIRET
# The post of the sender’s country reads the last line of an address: its own language, in capitals.
invoice-country = { COUNTRY($code, style: "capitals") }
invoice-seller-country = { COUNTRY($code) }

# The table
invoice-head-date = Date
invoice-head-name = Item and calculation
invoice-head-quantity = Quantity
invoice-head-price = Net price
invoice-head-vat = VAT
invoice-head-amount = Net amount
invoice-group-uses = Rooms and equipment
invoice-group-service = Services
invoice-group-fee = Fees
invoice-group-adjustment = Adjustments
invoice-group-allowances = Discounts on the whole
invoice-group-charges = Surcharges on the whole
invoice-group-both = Discounts and surcharges on the whole
invoice-group-goes-on = { $group } (continued)
invoice-carried-to = Carried forward
invoice-carried-from = Brought forward
invoice-line-day = { $day }/{ $month }
invoice-line-number = No. { $number }
invoice-line-corrects = line { $number } of { $invoice }
invoice-line-project = project { $code }
invoice-line-order = order { $code }
invoice-quantity-MIN = { NUMBER($quantity) } min
invoice-quantity-HUR = { NUMBER($quantity) } h
invoice-quantity-DAY = { $count ->
    [1] { NUMBER($quantity) } day
   *[other] { NUMBER($quantity) } days
}
invoice-quantity-half-day = { $count ->
    [1] { NUMBER($quantity) } half day
   *[other] { NUMBER($quantity) } half days
}
invoice-quantity-C62 = { NUMBER($quantity) }
invoice-quantity-LS = { NUMBER($quantity) } flat
invoice-quantity-IE = { $count ->
    [1] { NUMBER($quantity) } person
   *[other] { NUMBER($quantity) } people
}
invoice-price = { MONEY($price) }
invoice-price-hour = { MONEY($price) }/h
invoice-price-day = { MONEY($price) }/day
invoice-price-minutes = { MONEY($price) }/{ NUMBER($base) } min
invoice-step = { $label }: { MONEY($amount) }
invoice-allowance = Discount
invoice-charge = Surcharge
invoice-allowance-of = { PERCENT($percent) } of { MONEY($base) }

# VAT and totals
invoice-vat-head = VAT
invoice-vat-head-base = Net base
invoice-vat-head-rate = Rate
invoice-vat-head-tax = Amount
invoice-vat-normal = Standard rate
invoice-vat-intermediate = Intermediate rate
invoice-vat-reduced = Reduced rate
invoice-vat-special = Special rate
invoice-vat-rate = VAT
invoice-vat-E = Exempt
invoice-vat-AE = Reverse charge
invoice-vat-O = Outside the scope
invoice-vat-Z = Zero rate
invoice-exact-rate = { $whole }.{ $decimals }%
invoice-services = Supply of services.
invoice-vat-on-debits = VAT due on invoicing (option pour le paiement de la TVA d’après les débits).
invoice-exemption = { $reason } (code { $code }).
invoice-total-lines = Lines, excl. VAT
invoice-total-allowances = Discounts
invoice-total-charges = Surcharges
invoice-total-net = Total excluding VAT
invoice-total-vat = VAT
invoice-total-gross = Total including VAT
invoice-total-invoice = Amount due
invoice-total-credit-note = Total credited

# Payment
invoice-pay-by-transfer = Please pay by bank transfer by { DATE($day) }
invoice-pay-payee = Payee
invoice-pay-iban = IBAN
invoice-pay-bic = BIC
invoice-pay-reference = Reference
invoice-pay-code-note = Your bank’s application reads the square: payee, amount and reference are filled in.
invoice-question = A question about a line? Write to us: { $contact }

# Mentions the law asks for. The French wording is kept beside the translation.
invoice-note-discount = No discount for early payment.
invoice-note-penalty = Late payment: interest at the ECB refinancing rate plus 10 points.
invoice-note-penalty-public = Late payment: default interest at the ECB refinancing rate plus 8 points.
invoice-note-recovery = Fixed recovery fee: €40.
invoice-capital = { $seller }, capital { $capital }
invoice-seller-vat = VAT { $number }
invoice-note-penalty-person = Late payment: interest at the legal rate after formal notice.
invoice-note-recovery-person = No fixed recovery fee is due from a private person.
invoice-payment-terms = { $days ->
    [0] Payable on receipt.
   *[other] Payable within { $days } days, by { DATE($day) } at the latest.
}
# Why no VAT is charged, by VATEX code
invoice-vat-basis = { $code ->
    [VATEX-EU-AE] Reverse charge: VAT due from the customer, article 196 of Directive 2006/112/EC.
    [VATEX-EU-O] Outside the scope of French VAT: service supplied outside France.
    [VATEX-FR-FRANCHISE] VAT not applicable, small business exemption.
    [VATEX-FR-CGI261D-2] Exempt from VAT: letting of unfurnished premises.
   *[other] Exempt from VAT ({ $code }).
}
invoice-embedded-invoice = Electronic invoice Factur-X (EN 16931) attached to this file.
invoice-embedded-credit-note = Electronic credit note Factur-X (EN 16931) attached to this file.

# The annex: how the price of each line came about
invoice-annex-title = Annex
invoice-annex-below = How each line was worked out, step by step
invoice-annex-continued = Annex · { $what }
invoice-annex-head-line = Line
invoice-annex-head-step = Step
invoice-annex-product = { $quantity } × { $price }
