# E-invoices: what keeps one from leaving, and why.

error-invoice-not-valid = { $others ->
    [0] Invoice { $number } does not conform and was not issued. Rule { $rule }: { $text }
    [one] Invoice { $number } does not conform and was not issued. Rule { $rule }: { $text } (and one more)
   *[other] Invoice { $number } does not conform and was not issued. Rule { $rule }: { $text } (and { $others } more)
}
error-validation-start = The check of e-invoices does not start, nothing was issued. Reinstall the program or call support ({ $detail }).
error-validation-died = The check of e-invoices stopped, nothing was issued. Issue again ({ $detail }).
error-validation-timeout = The check of e-invoices did not answer within { $detail } seconds, nothing was issued. Issue again.
error-validation-unreadable = The answer of the check of e-invoices cannot be read, nothing was issued. Issue again ({ $detail }).
error-validation-silent = The check of e-invoices applied none of its rules, nothing was issued. Call support ({ $detail }).
