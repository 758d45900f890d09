# What happens to documents after their issue.

error-event-before-issue = { $number } wurde erst am { DATE($issued) } ausgestellt: Der { DATE($day) } ist zu früh.
error-event-to-come = Der { DATE($day) } liegt noch in der Zukunft: Geben Sie einen Tag bis heute an.
error-event-unknown = Diesen Versand oder diese Zahlung gibt es nicht.
error-event-revoked = Dieser Versand oder diese Zahlung ist bereits zurückgenommen.
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
