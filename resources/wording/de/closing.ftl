# The sheet that closes a month, kept outside the computer.

closing-title = Monatsabschluss
closing-below = Ausgestellte Belege und Prüfwert ihrer Kette
closing-closed-at = Abgeschlossen am
closing-moment = { DATETIME($at) }
closing-closed-by = Von
closing-chain = Glieder der Kette
closing-links = Nr. { $first } bis Nr. { $last }
closing-siren = SIREN
closing-head-kind = Nummernkreis
closing-head-first = Erste Nummer
closing-head-last = Letzte Nummer
closing-head-count = Anzahl
closing-head-net = Netto
closing-head-tax = MwSt.
closing-head-gross = Brutto
closing-kind-380 = Rechnungen
closing-kind-381 = Rechnungskorrekturen
closing-total = Rechnungen abzüglich Korrekturen
closing-hash = Prüfwert der Kette
closing-hash-label = SHA-256 des Glieds Nr. { $sequence }
closing-explained = Wer bis zu diesem Monat einen Beleg ändert, entfernt oder einschiebt, ändert diesen Prüfwert. Bewahren Sie dieses Blatt außerhalb des Computers auf: „campus-desk closings“ zeigt den Prüfwert zum Vergleich.
closing-place-date = Ort und Datum
closing-signature = Name und Unterschrift
closing-foot = Abschluss · { $month }
