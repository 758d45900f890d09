# E-Rechnungen: was eine davon abhält hinauszugehen, und warum.

error-invoice-not-valid = { $others ->
    [0] Der Beleg { $number } entspricht nicht der Norm und wurde nicht ausgestellt (Regel { $rule }): { $text }
    [one] Der Beleg { $number } entspricht nicht der Norm und wurde nicht ausgestellt (Regel { $rule } und eine weitere): { $text }
   *[other] Der Beleg { $number } entspricht nicht der Norm und wurde nicht ausgestellt (Regel { $rule } und { $others } weitere): { $text }
}
error-validation-start = Die Prüfung der E-Rechnungen startet nicht, es wurde nichts ausgestellt. Installieren Sie das Programm neu oder rufen Sie den Support an ({ $detail }).
error-validation-died = Die Prüfung der E-Rechnungen ist abgebrochen, es wurde nichts ausgestellt. Stellen Sie erneut aus ({ $detail }).
error-validation-timeout = Die Prüfung der E-Rechnungen hat nicht innerhalb von { $detail } Sekunden geantwortet, es wurde nichts ausgestellt. Stellen Sie erneut aus.
error-validation-unreadable = Die Antwort der Prüfung der E-Rechnungen ist unlesbar, es wurde nichts ausgestellt. Stellen Sie erneut aus ({ $detail }).
error-validation-silent = Die Prüfung der E-Rechnungen hat keine ihrer Regeln angewandt, es wurde nichts ausgestellt. Rufen Sie den Support an ({ $detail }).

# Was das Programm selbst prüft (Regeln CD-01 bis CD-26).
einvoice-line-net = Zeile { NUMBER($line) }: Preis mal Menge ergibt { MONEY($expected) }, in der Zeile steht { MONEY($found) }.
einvoice-line-positions = Die Zeilen sind nicht 1, 2, 3 … nummeriert.
einvoice-line-number = Zeile { NUMBER($line) }: { $what ->
    [quantity] Die Menge
    [base-quantity] Die Basismenge des Preises
   *[price] Der Einzelpreis
} { $value } liegt außerhalb der Grenzen: höchstens vier Nachkommastellen, ein Preis nie negativ, seine Basis größer als null.
einvoice-vat-groups = Die USt. { $category } zu { PERCENT($rate) } muss genau einmal in der Steueraufstellung stehen.
einvoice-vat-base = Die Bemessungsgrundlage der USt. zu { PERCENT($rate) } beträgt { MONEY($expected) }, auf der Rechnung steht { MONEY($found) }.
einvoice-vat-tax = Die USt. zu { PERCENT($rate) } beträgt { MONEY($expected) }, auf der Rechnung steht { MONEY($found) }.
einvoice-total = { $what ->
    [net] Die Nettosumme
    [tax] Die Summe der USt.
   *[gross] Die Bruttosumme
} beträgt { MONEY($expected) }, auf der Rechnung steht { MONEY($found) }.
einvoice-total-positive = Die Summe { MONEY($found) } ist nicht positiv: Was zurückgegeben wird, gehört auf eine Rechnungskorrektur.
einvoice-amount = { $what ->
    [net] Die Nettosumme
    [tax] Ein Steuerbetrag
    [gross] Die Bruttosumme
    [line] Der Betrag einer Zeile
    [base] Eine Bemessungsgrundlage
    [quantity] Die Menge einer Zeile
   *[allowance] Der Betrag eines Nachlasses oder Zuschlags
} wird mit zwei Nachkommastellen und ohne negative Null geschrieben, nicht { $value }.
einvoice-allowance = Nachlass oder Zuschlag { NUMBER($number) } hat keinen positiven Betrag oder keinen Grund ({ $reason }).
einvoice-allowance-share = Nachlass oder Zuschlag { NUMBER($number) } beträgt nach seinem Prozentsatz { MONEY($expected) }, auf der Rechnung steht { MONEY($found) }.
einvoice-vat-rate = Den Satz { PERCENT($rate) } gibt es in Frankreich für die Steuerkategorie { $category } nicht.
einvoice-reverse-charge = Die Umkehr der Steuerschuld braucht die USt-IdNr. { $who ->
    [seller] des Verkäufers
   *[buyer] des Käufers
}.
einvoice-outside-scope = Was nicht steuerbar ist, steht nicht auf derselben Rechnung wie der Rest.
einvoice-exemption = Steuerkategorie { $category }: Grund und Code der Befreiung stehen zusammen, und nur wo keine USt. berechnet wird.
einvoice-exemptions-mixed = Eine Rechnung hat einen Befreiungsgrund, diese hat mehrere ({ $codes }).
einvoice-due-date = Die Fälligkeit am { DATE($due) } liegt vor dem Rechnungsdatum, { DATE($issued) }.
einvoice-period = Der Abrechnungszeitraum endet am { DATE($last) }, bevor er am { DATE($first) } beginnt.
einvoice-line-period = Zeile { NUMBER($line) }: Die Leistung ({ DAYS($first, $last) }) endet nicht im Abrechnungszeitraum.
einvoice-number = Die Nummer „{ $number }“ ist nicht zulässig: höchstens 35 Zeichen, Buchstaben ohne Akzente, Ziffern und + - _ /.
einvoice-credit-reference = Eine Rechnungskorrektur nennt Nummer und Datum einer früheren Rechnung.
einvoice-invoice-reference = Eine Rechnung berichtigt keine andere ({ $number }): Das tut eine Rechnungskorrektur.
einvoice-mention = { $subject ->
    [PMT] Die Beitreibungspauschale
    [PMD] Der Hinweis auf Verzugszinsen
   *[AAB] Der Hinweis auf Skonto
} muss einmal dastehen, mit einem Text (gefunden: { NUMBER($count) }).
einvoice-treatment = Die Behandlung durch die Plattform muss B2B, B2BINT, B2C oder OUTOFSCOPE sein, nicht „{ $found }“.
einvoice-treatment-person = Die Behandlung { $found } passt nicht zu diesem Käufer: B2C ist für Privatpersonen, und nur für sie.
einvoice-process = Erwartet wird eine Rechnung über Dienstleistungen in Euro (S1, EUR), nicht { $process }, { $currency }.
einvoice-endpoint = { $who ->
    [seller] Der Verkäufer
   *[buyer] Der Käufer
} { $name } hat keine elektronische Rechnungsadresse: Geben Sie die SIREN oder eine E-Mail-Adresse an.
einvoice-endpoint-mail = { $name } hat keine elektronische Rechnungsadresse: Geben Sie eine E-Mail-Adresse an.
einvoice-endpoint-siren = Die Rechnungsadresse { $endpoint } beginnt nicht mit der SIREN von { $name }.
einvoice-nameless = { $what ->
    [seller] Der Verkäufer
    [buyer] Der Käufer
   *[line] Eine Zeile
} hat keinen Namen.
einvoice-character = Ein Text enthält ein Zeichen, das sich nicht schreiben lässt ({ $code }): { $text }
einvoice-identifier = { $name }, { $value }: { $reason }
einvoice-siret = Die SIRET { $siret } von { $name } beginnt nicht mit der SIREN { $siren }.
einvoice-vat-negative = Die Nachlässe übersteigen das zum Satz von { NUMBER($rate) } % Berechnete: { MONEY($found) }.
