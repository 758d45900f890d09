# Invoices and credit notes on paper, in the language of the customer.

invoice-title-invoice = Rechnung
# « Gutschrift » would mean an invoice that the buyer writes (§ 14 Abs. 2 UStG).
invoice-title-credit-note = Rechnungskorrektur
invoice-draft = Entwurf, ohne Nummer
invoice-draft-mark = ENTWURF
invoice-specimen = SPECIMEN
invoice-continued = { $title } { $number } · { $buyer }
invoice-page = { $number } · Seite { $page } von { $count }

# What identifies the document
invoice-period = { $day ->
    [1] { DATE($first, style: "month") } — Leistungen vom 1. bis { DATE($last) }
   *[other] { DATE($first, style: "month") } — Leistungen vom { DATE($first) } bis { DATE($last) }
}
invoice-issue-date = Rechnungsdatum
invoice-due-date = Zahlbar bis
invoice-corrects = Korrigiert Rechnung
invoice-corrects-date = Ausgestellt am
invoice-order-company = Ihre Bestellung
invoice-order-public = Engagement-Nr.
invoice-contract = Vertragsnummer
invoice-service-code-company = Ihre Referenz
invoice-service-code-public = Dienststellen-Code
invoice-reason = Grund
invoice-buyer = Kunde
invoice-buyer-vat = Ihre USt-IdNr.
invoice-buyer-siren = SIREN des Kunden
invoice-buyer-siret = SIRET des Kunden
# The post of the sender’s country reads the last line of an address: its own language, in capitals.
invoice-country = { COUNTRY($code, style: "capitals") }
invoice-seller-country = { COUNTRY($code) }

# The table
invoice-head-date = Datum
invoice-head-name = Bezeichnung und Berechnung
invoice-head-quantity = Menge
invoice-head-price = Preis netto
invoice-head-vat = USt.
invoice-head-amount = Betrag netto
invoice-group-uses = Räume und Geräte
invoice-group-service = Dienstleistungen
invoice-group-fee = Gebühren
invoice-group-adjustment = Anpassungen
invoice-group-allowances = Nachlässe auf die Gesamtrechnung
invoice-group-charges = Zuschläge auf die Gesamtrechnung
invoice-group-both = Nachlässe und Zuschläge auf die Gesamtrechnung
invoice-group-goes-on = { $group } (Fortsetzung)
invoice-carried-to = Übertrag auf die nächste Seite
invoice-carried-from = Übertrag
invoice-line-day = { $day }.{ $month }.
invoice-line-number = Nr. { $number }
invoice-line-corrects = Position { $number } von { $invoice }
invoice-line-project = Projekt { $code }
invoice-line-order = Bestellung { $code }
invoice-quantity-MIN = { NUMBER($quantity) } Min.
invoice-quantity-HUR = { NUMBER($quantity) } Std.
invoice-quantity-DAY = { $count ->
    [1] { NUMBER($quantity) } Tag
   *[other] { NUMBER($quantity) } Tage
}
invoice-quantity-half-day = { $count ->
    [1] { NUMBER($quantity) } halber Tag
   *[other] { NUMBER($quantity) } halbe Tage
}
invoice-quantity-C62 = { NUMBER($quantity) }
invoice-quantity-LS = { $count ->
    [1] { NUMBER($quantity) } Pauschale
   *[other] { NUMBER($quantity) } Pauschalen
}
invoice-quantity-IE = { NUMBER($quantity) } Pers.
invoice-price = { MONEY($price) }
invoice-price-hour = { MONEY($price) }/Std.
invoice-price-day = { MONEY($price) }/Tag
invoice-price-minutes = { MONEY($price) }/{ NUMBER($base) } Min.
invoice-step = { $label }: { MONEY($amount) }
invoice-allowance = Nachlass
invoice-charge = Zuschlag
invoice-allowance-of = { PERCENT($percent) } von { MONEY($base) }

# VAT and totals
invoice-vat-head = USt.
invoice-vat-head-base = Netto
invoice-vat-head-rate = Satz
invoice-vat-head-tax = Betrag
invoice-vat-normal = Normalsatz
invoice-vat-intermediate = Zwischensatz
invoice-vat-reduced = Ermäßigter Satz
invoice-vat-special = Sondersatz
invoice-vat-rate = USt.
invoice-vat-E = Steuerbefreit
invoice-vat-AE = Reverse Charge
invoice-vat-O = Nicht steuerbar
invoice-vat-Z = Nullsatz
invoice-exact-rate = { $whole },{ $decimals } %
invoice-services = Dienstleistungen.
invoice-vat-on-debits = USt. fällig mit Rechnungsstellung (option pour le paiement de la TVA d’après les débits).
invoice-exemption = { $reason } (Code { $code }).
invoice-total-lines = Summe der Positionen, netto
invoice-total-allowances = Nachlässe
invoice-total-charges = Zuschläge
invoice-total-net = Summe netto
invoice-total-vat = USt.
invoice-total-gross = Summe brutto
invoice-total-invoice = Zu zahlen
invoice-total-credit-note = Korrekturbetrag

# Payment
invoice-pay-by-transfer = Bitte bis { DATE($day) } überweisen
invoice-pay-payee = Empfänger
invoice-pay-iban = IBAN
invoice-pay-bic = BIC
invoice-pay-reference = Verwendungszweck
invoice-pay-code-note = Ihre Bank-App liest das Quadrat: Empfänger, Betrag und Verwendungszweck sind ausgefüllt.
invoice-question = Fragen zu einer Position? Schreiben Sie uns: { $contact }

# Mentions the law asks for. The French wording is kept beside the translation.
invoice-note-discount = Kein Skonto bei vorzeitiger Zahlung.
invoice-note-penalty = Bei Zahlungsverzug: Verzugszinsen in Höhe des EZB-Refinanzierungssatzes plus 10 Prozentpunkte.
invoice-note-penalty-public = Bei Zahlungsverzug: Verzugszinsen in Höhe des EZB-Refinanzierungssatzes plus 8 Prozentpunkte.
invoice-note-recovery = Pauschale für Beitreibungskosten: 40 €.
invoice-capital = { $seller }, Kapital { $capital }
invoice-seller-vat = USt-IdNr. { $number }
invoice-note-penalty-person = Bei Zahlungsverzug: gesetzliche Zinsen nach Mahnung.
invoice-note-recovery-person = Privatpersonen schulden keine Beitreibungspauschale.
invoice-payment-terms = { $days ->
    [0] Zahlbar bei Erhalt.
   *[other] Zahlbar innerhalb von { $days } Tagen, spätestens am { DATE($day) }.
}
# Why no VAT is charged, by VATEX code
invoice-vat-basis = { $code ->
    [VATEX-EU-AE] Steuerschuldnerschaft des Leistungsempfängers, Artikel 196 der Richtlinie 2006/112/EG.
    [VATEX-EU-O] In Frankreich nicht steuerbar: Leistungsort außerhalb Frankreichs.
    [VATEX-FR-FRANCHISE] Keine Umsatzsteuer, Kleinunternehmerregelung.
    [VATEX-FR-CGI261D-2] Steuerbefreit: Vermietung unausgestatteter Räume.
   *[other] Steuerbefreit ({ $code }).
}
invoice-embedded-invoice = Elektronische Rechnung Factur-X (EN 16931) ist in dieser Datei enthalten.
invoice-embedded-credit-note = Elektronische Rechnungskorrektur Factur-X (EN 16931) ist in dieser Datei enthalten.

# The annex: how the price of each line came about
invoice-annex-title = Anlage
invoice-annex-below = Berechnung jeder Position, Schritt für Schritt
invoice-annex-continued = Anlage · { $what }
invoice-annex-head-line = Pos.
invoice-annex-head-step = Schritt
invoice-annex-product = { $quantity } × { $price }
