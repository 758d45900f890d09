# What happens to documents after their issue.

error-event-before-issue = { $number } wurde erst am { DATE($issued) } ausgestellt: Der { DATE($day) } ist zu früh.
error-event-to-come = Der { DATE($day) } liegt noch in der Zukunft: Geben Sie einen Tag bis heute an.
error-event-unknown = Diesen Versand oder diese Zahlung gibt es nicht.
error-event-revoked = Dieser Versand oder diese Zahlung ist bereits zurückgenommen.
error-no-mark-left = { $count ->
    [one] An { $number } ist nichts mehr zurückzunehmen: weder Versand noch Zahlung ist vermerkt. Nichts wurde geändert.
   *[other] An { $number } ist nichts mehr zurückzunehmen: weder Versand noch Zahlung ist vermerkt. Nichts wurde geändert.
}
error-payment-amount = Geben Sie einen Betrag über 0 mit höchstens zwei Nachkommastellen an.
error-payment-of-one = Ein Betrag gilt nur für eine einzige Rechnung: Markieren Sie sie einzeln, oder alle ohne Betrag.
error-paid-credit-note = { $number } ist eine Rechnungskorrektur: Bezahlt werden nur Rechnungen.
error-paid-credited = Die Rechnung { $number } ist durch { $credit } vollständig gutgeschrieben: Es ist nichts mehr zu zahlen.
error-paid-already = Auf die Rechnung { $number } ist nichts mehr zu zahlen.
error-paid-too-much = Auf die Rechnung { $number } sind nur noch { MONEY($due) } zu zahlen: { MONEY($amount) } sind zu viel.

error-closing-not-over = Der { DATE($month, style: "month") } ist noch nicht zu Ende: Er kann ab dem ersten Tag des folgenden Monats abgeschlossen werden.
error-closing-nothing-issued = Bis { DATE($month, style: "month") } wurde nichts ausgestellt: Es gibt nichts abzuschließen.
error-closing-closed = Der { DATE($month, style: "month") } ist bereits abgeschlossen.
error-closing-order = Schließen Sie zuerst den { DATE($expected, style: "month") } ab: Die Monate werden der Reihe nach abgeschlossen.
error-not-found-closing = Der Monat { $key } ist nicht abgeschlossen.

# Accounting
error-account-number = „{ $text }“ ist keine Kontonummer: drei Ziffern, dann Ziffern oder Großbuchstaben, höchstens 20 Zeichen.
error-account-number-missing = Geben Sie eine Kontonummer an, zum Beispiel 706100.
error-account-label = Geben Sie eine einzeilige Bezeichnung mit höchstens { NUMBER($limit) } Zeichen an.
error-account-class = Das Konto { $number } passt nicht: Dieses beginnt mit { $beginning }.
error-account-label-twice = Das Konto { $number } hat zwei verschiedene Bezeichnungen: Geben Sie ihm überall dieselbe.
error-journal-code = „{ $text }“ ist kein Journalkürzel: ein bis zehn Großbuchstaben oder Ziffern, zum Beispiel VE.
error-journal-code-missing = Geben Sie ein Journalkürzel an, zum Beispiel VE.
error-journal-codes-same = Verkauf und Bank haben je ein Journal: „{ $text }“ kann nicht beides sein.
error-fiscal-month = Das Geschäftsjahr beginnt in einem Monat des Jahres: Geben Sie eine Zahl von 1 bis 12 an.
error-fiscal-month-sealed = Es sind bereits Buchungen festgeschrieben: Der Beginn des Geschäftsjahres ändert sich nicht mehr.
error-accounting-empty = Für das Geschäftsjahr { $year } ist keine Buchung festgeschrieben: Es gibt nichts auszugeben.
error-fec-siren = Die SIREN des Ausstellers fehlt: Sie steht im Namen der Buchungsdatei.
accounting-document-380 = Rechnung { $number } { $customer }
accounting-document-381 = Rechnungskorrektur { $number } zu { $corrects } { $customer }
accounting-payment = Zahlung { $number } { $customer } { $detail }
accounting-payment-taken-back = Rücknahme der Zahlung { $number } { $customer } { $detail }
accounting-journal-title = Journal { $year }
accounting-column = { $column ->
    [journal] Journal
    [journal_label] Name des Journals
    [entry] Buchung
    [entry_date] Datum
    [account] Konto
    [account_label] Kontobezeichnung
    [auxiliary] Debitor
    [auxiliary_label] Name des Debitors
    [piece] Beleg
    [piece_date] Belegdatum
    [label] Buchungstext
    [debit] Soll
    [credit] Haben
    [lettering] Ausgleich
    [lettered_on] Ausgeglichen am
   *[validated_on] Festgeschrieben am
}
