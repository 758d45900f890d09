# The sheet that closes a month, kept outside the computer.

closing-title = Monthly closing
closing-below = Documents issued and the hash of their chain
closing-closed-at = Closed on
closing-moment = { DATETIME($at) }
closing-closed-by = By
closing-chain = Links of the chain
closing-links = No. { $first } to No. { $last }
closing-siren = SIREN
closing-head-kind = Series
closing-head-first = First number
closing-head-last = Last number
closing-head-count = Count
closing-head-net = Net
closing-head-tax = VAT
closing-head-gross = Gross
closing-kind-380 = Invoices
closing-kind-381 = Credit notes
closing-total = Invoices less credit notes
closing-hash = Hash of the chain
closing-hash-label = SHA-256 of link No. { $sequence }
closing-explained = Whoever alters, removes or slips in a document up to this month changes this hash. Keep this sheet outside the computer: “campus-desk closings” shows the hash to compare.
closing-place-date = Place and date
closing-signature = Name and signature
closing-foot = Closing · { $month }
