# Invoices and credit notes on paper, in the language of the customer.

invoice-title-invoice = Facture
invoice-title-credit-note = Avoir
invoice-draft = Brouillon, sans numéro
invoice-draft-mark = BROUILLON
invoice-specimen = SPECIMEN
invoice-continued = { $title } { $number } · { $buyer }
invoice-page = { $number } · page { $page } sur { $count }

# What identifies the document
invoice-period = { $day ->
    [1] { DATE($first, style: "month") } — prestations du 1ᵉʳ au { DATE($last) }
   *[other] { DATE($first, style: "month") } — prestations du { DATE($first) } au { DATE($last) }
}
invoice-issue-date = Date d’émission
invoice-due-date = À payer au plus tard le
invoice-corrects = Corrige la facture
invoice-corrects-date = Émise le
invoice-order-company = Votre bon de commande
invoice-order-public = Nº d’engagement
invoice-contract = Nº de contrat ou de marché
invoice-service-code-company = Votre référence
invoice-service-code-public = Code service
invoice-reason = Motif
invoice-buyer = Client
invoice-buyer-vat = Votre nº TVA
invoice-buyer-siren = SIREN client
invoice-buyer-siret = SIRET client
# The post of the sender’s country reads the last line of an address: its own language, in capitals.
invoice-country = { COUNTRY($code, style: "capitals") }
invoice-seller-country = { COUNTRY($code) }

# The table
invoice-head-date = Date
invoice-head-name = Désignation et calcul
invoice-head-quantity = Quantité
invoice-head-price = Prix HT
invoice-head-vat = TVA
invoice-head-amount = Montant HT
invoice-group-uses = Salles et équipements
invoice-group-service = Services
invoice-group-fee = Frais
invoice-group-adjustment = Ajustements
invoice-group-allowances = Remises sur l’ensemble
invoice-group-charges = Suppléments sur l’ensemble
invoice-group-both = Remises et suppléments sur l’ensemble
invoice-group-goes-on = { $group } (suite)
invoice-carried-to = À reporter
invoice-carried-from = Report
invoice-line-day = { $day }.{ $month }
invoice-line-number = nº { $number }
invoice-line-corrects = ligne { $number } de { $invoice }
invoice-line-project = projet { $code }
invoice-line-order = commande { $code }
invoice-quantity-MIN = { NUMBER($quantity) } min
invoice-quantity-HUR = { NUMBER($quantity) } h
invoice-quantity-DAY = { $count ->
    [1] { NUMBER($quantity) } jour
   *[other] { NUMBER($quantity) } jours
}
invoice-quantity-half-day = { $count ->
    [1] { NUMBER($quantity) } demi-journée
   *[other] { NUMBER($quantity) } demi-journées
}
invoice-quantity-C62 = { NUMBER($quantity) }
invoice-quantity-LS = { $count ->
    [1] { NUMBER($quantity) } forfait
   *[other] { NUMBER($quantity) } forfaits
}
invoice-quantity-IE = { NUMBER($quantity) } pers.
invoice-price = { MONEY($price) }
invoice-price-hour = { MONEY($price) }/h
invoice-price-day = { MONEY($price) }/j
invoice-price-minutes = { MONEY($price) }/{ NUMBER($base) } min
invoice-step = { $label } : { MONEY($amount) }
invoice-allowance = Remise
invoice-charge = Supplément
invoice-allowance-of = { PERCENT($percent) } de { MONEY($base) }

# VAT and totals
invoice-vat-head = TVA
invoice-vat-head-base = Base HT
invoice-vat-head-rate = Taux
invoice-vat-head-tax = Montant
invoice-vat-normal = Taux normal
invoice-vat-intermediate = Taux intermédiaire
invoice-vat-reduced = Taux réduit
invoice-vat-special = Taux particulier
invoice-vat-rate = TVA
invoice-vat-E = Exonéré
invoice-vat-AE = Autoliquidation
invoice-vat-O = Hors champ
invoice-vat-Z = Taux zéro
invoice-exact-rate = { $whole },{ $decimals } %
invoice-services = Prestations de services.
invoice-vat-on-debits = Option pour le paiement de la TVA d’après les débits.
invoice-exemption = { $reason } (code { $code }).
invoice-total-lines = Total des lignes HT
invoice-total-allowances = Remises
invoice-total-charges = Suppléments
invoice-total-net = Total HT
invoice-total-vat = TVA
invoice-total-gross = Total TTC
invoice-total-invoice = Net à payer
invoice-total-credit-note = Total de l’avoir

# Payment
invoice-pay-by-transfer = Payer par virement au plus tard le { DATE($day) }
invoice-pay-payee = Bénéficiaire
invoice-pay-iban = IBAN
invoice-pay-bic = BIC
invoice-pay-reference = À rappeler
invoice-pay-code-note = Le carré se lit avec l’application de votre banque : bénéficiaire, montant et référence sont remplis.
invoice-question = Une question sur une ligne ? Écrivez-nous : { $contact }

# Mentions the law asks for: Code de commerce L. 441-9, L. 441-10, D. 441-5; public buyers: Code de la commande
# publique R. 2192-31 and D. 2192-35.
invoice-note-discount = Pas d’escompte pour paiement anticipé.
invoice-note-penalty = En cas de retard : pénalités au taux de refinancement de la BCE majoré de 10 points.
invoice-note-penalty-public = En cas de retard : intérêts moratoires au taux de refinancement de la BCE majoré de 8 points.
invoice-note-recovery = Indemnité forfaitaire pour frais de recouvrement : 40 €.
invoice-capital = { $seller } au capital de { $capital }
invoice-seller-vat = TVA { $number }
invoice-note-penalty-person = En cas de retard : intérêts au taux légal après mise en demeure.
invoice-note-recovery-person = Aucune indemnité forfaitaire de recouvrement n’est due par un particulier.
invoice-payment-terms = { $days ->
    [0] À régler à réception.
   *[other] À régler à { $days } jours, au plus tard le { DATE($day) }.
}
# Why no VAT is charged, by VATEX code
invoice-vat-basis = { $code ->
    [VATEX-EU-AE] Autoliquidation : TVA due par le preneur, art. 283-2 du CGI et art. 196 de la directive 2006/112/CE.
    [VATEX-EU-O] TVA non applicable, art. 259-1 du CGI : prestation située hors de France.
    [VATEX-FR-FRANCHISE] TVA non applicable, art. 293 B du CGI.
    [VATEX-FR-CGI261D-2] Exonération de TVA, art. 261 D, 2° du CGI : location de locaux nus.
   *[other] Exonération de TVA ({ $code }).
}
invoice-embedded-invoice = Facture électronique Factur-X (EN 16931) jointe à ce document.
invoice-embedded-credit-note = Avoir électronique Factur-X (EN 16931) joint à ce document.

# The annex: how the price of each line came about
invoice-annex-title = Annexe
invoice-annex-below = Calcul de chaque ligne, étape par étape
invoice-annex-continued = Annexe · { $what }
invoice-annex-head-line = Ligne
invoice-annex-head-step = Étape
invoice-annex-product = { $quantity } × { $price }
