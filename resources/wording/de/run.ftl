# The month: what to look at first, and why something was not issued.

month-seller-missing = Angaben des Rechnungsstellers: { $what } fehlt.
month-seller-no-iban = Die IBAN des Rechnungsstellers fehlt: Rechnungen tragen keinen Zahlungscode.
month-customer-missing = Angaben des Kunden: { $what } fehlt.
month-no-tariff = { $count ->
    [one] { $resource }, { DATE($first) }: kein Tarif, nicht berechnet.
   *[other] { $resource }: kein Tarif, { NUMBER($count) } Nutzungen nicht berechnet ({ DAYS($first, $last) }).
}
month-no-head-count = { $count ->
    [one] { $title }, { DATE($first) }: Preis pro Person, aber keine Personenzahl, nicht berechnet.
   *[other] Preis pro Person, aber keine Personenzahl: { NUMBER($count) } Nutzungen nicht berechnet ({ DAYS($first, $last) }).
}
month-zero-price = { $count ->
    [one] { $title }, { DATE($first) }: der Preis ist null.
   *[other] Der Preis ist null: { NUMBER($count) } Nutzungen ({ DAYS($first, $last) }).
}
month-nothing-to-pay = Nichts zu zahlen: die Summe ist null.
month-much-more = { NUMBER($percent) } % mehr als im Vormonat ({ MONEY($last) })
month-much-less = { NUMBER($percent) } % weniger als im Vormonat ({ MONEY($last) })
month-credited-before = { $count ->
    [one] { $title }, { DATE($first) }: schon berechnet ({ $invoice }), korrigiert, wird neu berechnet.
   *[other] { NUMBER($count) } Nutzungen ({ DAYS($first, $last) }): schon berechnet ({ $invoice }), korrigiert, werden neu berechnet.
}
month-option-ended = { $count ->
    [one] { $title }, { DATE($first) }: Option ohne Bestätigung abgelaufen, nicht berechnet.
   *[other] { NUMBER($count) } Optionen ohne Bestätigung abgelaufen, nicht berechnet ({ DAYS($first, $last) }).
}

error-issue-date-goes-back = Das heutige Datum ({ DATE($day) }) liegt vor dem des letzten Dokuments ({ DATE($last) }). Nichts wurde ausgestellt: Prüfen Sie die Uhr des Rechners.
error-numbers-in-motion = Andere Plätze stellen gleichzeitig Rechnungen aus: keine Nummer war frei. Nichts wurde gespeichert, versuchen Sie es erneut.
error-month-in-motion = Buchungen ändern sich ständig während der Rechnungsstellung. Nichts wurde gespeichert, versuchen Sie es erneut.
error-issue-unexpected = Ein Programmfehler hat diese Rechnung verhindert; nichts davon wurde gespeichert. Bitte melden: { $detail }
error-document-failed = Dieses Dokument konnte nicht gesetzt werden; nichts davon wurde gespeichert. Bitte melden: { $detail }
error-document-number = „{ $text }“ ist keine Nummer einer Rechnung oder Korrektur, zum Beispiel F2026-000123.
error-credit-reason = Geben Sie den Grund an: er steht auf dem Dokument.
error-credit-of-credit-note = { $number } ist eine Rechnungskorrektur: nur Rechnungen werden korrigiert.
error-already-credited = Rechnung { $number } ist schon durch { $credit_note } korrigiert.
error-siret-of-another-siren = Diese SIRET gehört nicht zur SIREN { $siren }.
