# E-Rechnungen: was eine davon abhält hinauszugehen, und warum.

error-invoice-not-valid = { $others ->
    [0] Die Rechnung { $number } entspricht nicht der Norm und wurde nicht ausgestellt. Regel { $rule }: { $text }
    [one] Die Rechnung { $number } entspricht nicht der Norm und wurde nicht ausgestellt. Regel { $rule }: { $text } (und eine weitere)
   *[other] Die Rechnung { $number } entspricht nicht der Norm und wurde nicht ausgestellt. Regel { $rule }: { $text } (und { $others } weitere)
}
error-validation-start = Die Prüfung der E-Rechnungen startet nicht, es wurde nichts ausgestellt. Installieren Sie das Programm neu oder rufen Sie den Support an ({ $detail }).
error-validation-died = Die Prüfung der E-Rechnungen ist abgebrochen, es wurde nichts ausgestellt. Stellen Sie erneut aus ({ $detail }).
error-validation-timeout = Die Prüfung der E-Rechnungen hat nicht innerhalb von { $detail } Sekunden geantwortet, es wurde nichts ausgestellt. Stellen Sie erneut aus.
error-validation-unreadable = Die Antwort der Prüfung der E-Rechnungen ist unlesbar, es wurde nichts ausgestellt. Stellen Sie erneut aus ({ $detail }).
error-validation-silent = Die Prüfung der E-Rechnungen hat keine ihrer Regeln angewandt, es wurde nichts ausgestellt. Rufen Sie den Support an ({ $detail }).
