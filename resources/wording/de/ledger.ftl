# What happens to documents after their issue.

error-event-before-issue = { $number } wurde erst am { DATE($issued) } ausgestellt: Der { DATE($day) } ist zu früh.
error-event-to-come = Der { DATE($day) } liegt noch in der Zukunft: Geben Sie einen Tag bis heute an.
error-event-unknown = Diesen Versand oder diese Zahlung gibt es nicht.
error-event-revoked = Dieser Versand oder diese Zahlung ist bereits zurückgenommen.
error-payment-amount = Geben Sie einen Betrag über 0 mit höchstens zwei Nachkommastellen an.
error-payment-of-one = Ein Betrag gilt nur für eine einzige Rechnung: Markieren Sie sie einzeln, oder alle ohne Betrag.
error-paid-credit-note = { $number } ist eine Gutschrift: Bezahlt werden nur Rechnungen.
error-paid-credited = Die Rechnung { $number } ist durch { $credit } vollständig gutgeschrieben: Es ist nichts mehr zu zahlen.
error-paid-already = Auf die Rechnung { $number } ist nichts mehr zu zahlen.
error-paid-too-much = Auf die Rechnung { $number } sind nur noch { MONEY($due) } zu zahlen: { MONEY($amount) } sind zu viel.
