# What happens to documents after their issue.

error-event-before-issue = { $number } was issued on { DATE($issued) } only: { DATE($day) } is too early.
error-event-to-come = { DATE($day) } has yet to come: give a day up to today.
error-event-unknown = There is no such sending or payment.
error-event-revoked = This sending or payment has been taken back already.
error-payment-amount = Give an amount above 0, with two decimals at most.
error-payment-of-one = An amount is for one invoice only: mark them one by one, or all without an amount.
error-paid-credit-note = { $number } is a credit note: only invoices are paid.
error-paid-credited = Invoice { $number } is credited in full by { $credit }: nothing is left to pay.
error-paid-already = Nothing is left to pay of invoice { $number }.
error-paid-too-much = Only { MONEY($due) } is left to pay of invoice { $number }: { MONEY($amount) } is too much.

error-closing-not-over = This month is not over ({ DATE($month, style: "month") }): it can be closed from the first day of the next month on.
error-closing-nothing-issued = Nothing was issued up to { DATE($month, style: "month") }: there is nothing to close.
error-closing-closed = This month is closed already ({ DATE($month, style: "month") }).
error-closing-order = Close { DATE($expected, style: "month") } first: months are closed in turn.
error-not-found-closing = The month { $key } is not closed.
