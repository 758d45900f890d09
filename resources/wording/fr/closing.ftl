# The sheet that closes a month, kept outside the computer.

closing-title = Clôture mensuelle
closing-below = Documents émis et empreinte de leur chaîne
closing-closed-at = Clôturé le
closing-moment = { DATETIME($at) }
closing-closed-by = Par
closing-chain = Maillons de la chaîne
closing-links = nº { $first } à nº { $last }
closing-siren = SIREN
closing-head-kind = Série
closing-head-first = Premier numéro
closing-head-last = Dernier numéro
closing-head-count = Nombre
closing-head-net = HT
closing-head-tax = TVA
closing-head-gross = TTC
closing-kind-380 = Factures
closing-kind-381 = Avoirs
closing-total = Factures moins avoirs
closing-hash = Empreinte de la chaîne
closing-hash-label = SHA-256 du maillon nº { $sequence }
closing-explained = Qui modifie, retire ou intercale un document d’ici à ce mois change cette empreinte. Gardez cette feuille hors de l’ordinateur : « campus-desk closings » affiche l’empreinte à comparer.
closing-place-date = Lieu et date
closing-signature = Nom et signature
closing-foot = Clôture · { $month }
