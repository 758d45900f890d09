# What happens to documents after their issue.

error-event-before-issue = { $number } was issued on { DATE($issued) } only: { DATE($day) } is too early.
error-event-to-come = { DATE($day) } has yet to come: give a day up to today.
error-event-unknown = There is no such sending or payment.
error-event-revoked = This sending or payment has been taken back already.
error-no-mark-left = { $count ->
    [one] { $number } has nothing left to take back: it is marked neither sent nor paid. Nothing was changed.
   *[other] These have nothing left to take back, as they are marked neither sent nor paid: { $number }. Nothing was changed.
}
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

# Accounting
error-account-number = “{ $text }” is no account number: three digits, then digits or capitals, 20 characters at most.
error-account-number-missing = Give an account number, for example 706100.
error-account-label = Give a label of one line, { NUMBER($limit) } characters at most.
error-account-class = Account { $number } does not fit: this one begins with { $beginning }.
error-account-label-twice = Account { $number } has two different labels: give it the same one everywhere.
error-journal-code = “{ $text }” is no journal code: one to ten capitals or digits, for example VE.
error-journal-code-missing = Give a journal code, for example VE.
error-journal-codes-same = Sales and bank have a journal each: “{ $text }” cannot be both.
error-fiscal-month = The fiscal year begins in a month of the year: give a number from 1 to 12.
error-fiscal-month-sealed = Entries are sealed already: the beginning of the fiscal year no longer changes.
error-accounting-empty = No entry is sealed for the fiscal year { $year }: there is nothing to export.
error-fec-siren = The seller’s SIREN is missing: the name of the accounting entries file bears it.
accounting-document-380 = Invoice { $number } { $customer }
accounting-document-381 = Credit note { $number } on invoice { $corrects } { $customer }
accounting-payment = Payment { $number } { $customer } { $detail }
accounting-payment-taken-back = Payment taken back { $number } { $customer } { $detail }
accounting-journal-title = Journal { $year }
accounting-column = { $column ->
    [journal] Journal
    [journal_label] Name of the journal
    [entry] Entry
    [entry_date] Date
    [account] Account
    [account_label] Name of the account
    [auxiliary] Customer
    [auxiliary_label] Name of the customer
    [piece] Document
    [piece_date] Date of the document
    [label] Text
    [debit] Debit
    [credit] Credit
    [lettering] Matching
    [lettered_on] Matched on
   *[validated_on] Sealed on
}
