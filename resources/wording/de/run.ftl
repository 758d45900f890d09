# The month: what to look at first, and why something was not issued.

month-seller-missing = Angaben des Rechnungsstellers: { $what } fehlt.
month-seller-no-iban = Die IBAN des Rechnungsstellers fehlt: Rechnungen tragen keinen Zahlungscode.
month-customer-missing = Angaben des Kunden: { $what } fehlt.
month-public-without-code = Weder Dienststellencode noch Auftragsnummer: Chorus Pro kann diese Rechnung ablehnen.
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
month-much-more = { NUMBER($percent) } % über dem Vormonat ({ MONEY($last) })
month-much-less = { NUMBER($percent) } % unter dem Vormonat ({ MONEY($last) })
month-credited-before = { $count ->
    [one] { $title }, { DATE($first) }: nach Korrektur von { $invoice } neu berechnet.
   *[other] { NUMBER($count) } Nutzungen ({ DAYS($first, $last) }): nach Korrektur von { $invoice } neu berechnet.
}
month-option-ended = { $count ->
    [one] { $title }, { DATE($first) }: Option ohne Bestätigung abgelaufen, nicht berechnet.
   *[other] { NUMBER($count) } Optionen ohne Bestätigung abgelaufen, nicht berechnet ({ DAYS($first, $last) }).
}

error-issue-date-goes-back = Das heutige Datum ({ DATE($day) }) liegt vor dem des letzten Belegs ({ DATE($last) }). Nichts wurde ausgestellt: Prüfen Sie die Uhr des Rechners.
error-numbers-in-motion = Andere Plätze stellen gleichzeitig Rechnungen aus: keine Nummer war frei. Nichts wurde gespeichert, versuchen Sie es erneut.
error-month-in-motion = Buchungen ändern sich ständig während der Rechnungsstellung. Nichts wurde gespeichert, versuchen Sie es erneut.
error-issue-unexpected = Ein Programmfehler hat diese Rechnung verhindert; nichts davon wurde gespeichert. Bitte melden: { $detail }
error-document-failed = Nichts wurde gespeichert: Das PDF kam nicht zustande. Bitte melden: { $detail }
error-document-number = „{ $text }“ ist keine Nummer einer Rechnung oder Korrektur, zum Beispiel F2026-000123.
error-credit-reason = Geben Sie den Grund an: er steht auf dem Beleg.
error-credit-of-credit-note = { $number } ist eine Rechnungskorrektur: nur Rechnungen werden korrigiert.
error-already-credited = Die Rechnung { $number } ist bereits vollständig gutgeschrieben.
error-siret-of-another-siren = Diese SIRET gehört nicht zur SIREN { $siren }.
month-vat-torn = { $count ->
    [one] { $title }, { DATE($first) }: Teile dieser Buchung sind steuerlich so verschieden, dass sie nicht auf einer Rechnung stehen dürfen ({ $codes }), nicht berechnet. Machen Sie zwei Buchungen daraus, oder ändern Sie die Steuertabelle.
   *[other] Teile von { NUMBER($count) } Buchungen sind steuerlich so verschieden, dass sie nicht auf einer Rechnung stehen dürfen ({ $codes }), nicht berechnet ({ DAYS($first, $last) }). Machen Sie je zwei Buchungen daraus, oder ändern Sie die Steuertabelle.
}
month-vat-following = { $count ->
    [one] Eine Nutzung ({ DATE($first) }) darf nicht auf derselben Rechnung stehen ({ $codes }): Sie kommt auf eine weitere, die vorgeschlagen wird, sobald diese ausgestellt ist.
   *[other] { NUMBER($count) } Nutzungen ({ DAYS($first, $last) }) dürfen nicht auf derselben Rechnung stehen ({ $codes }): Sie kommen auf eine weitere, die vorgeschlagen wird, sobald diese ausgestellt ist.
}

# What finance decides about invoices
error-vat-rate = { NUMBER($rate) } % ist kein französischer Steuersatz: Wählen Sie 20, 10, 5,5 oder 2,1 %, und 0 % nur ohne Steuer.
error-vat-exemption = Geben Sie den Grund an: Ohne Steuer muss die Rechnung sagen, warum.
error-vat-setting = Die Steuertabelle enthält eine unlesbare Zeile („{ $text }“). Öffnen und speichern Sie sie noch einmal.
error-number-prefix = Eine Nummer beginnt mit einem bis sechs Großbuchstaben ohne Umlaute, zum Beispiel F.
error-number-prefixes-same = Rechnungen und Rechnungskorrekturen müssen mit verschiedenen Buchstaben beginnen.
error-number-prefix-of-invoices = Es gibt Rechnungen, die mit { $prefix } beginnen; Rechnungskorrekturen können nicht ebenso beginnen.
error-number-prefix-of-credit-notes = Es gibt Rechnungskorrekturen, die mit { $prefix } beginnen; Rechnungen können nicht ebenso beginnen.
error-logo-too-large = Dieses Logo ist zu groß: höchstens { NUMBER($limit) } kB.
error-logo-unreadable = Diese Datei ist kein PNG- oder JPEG-Bild.
error-adjustment-amount = Geben Sie entweder einen Prozentsatz (bis 100) oder einen positiven Betrag an, mit höchstens zwei Dezimalen.
error-adjustment-reason = Geben Sie den Grund mit höchstens { NUMBER($limit) } Zeichen an: Er steht auf der Rechnung.
error-adjustment-month = Ein Nachlass oder Zuschlag gilt für einen ganzen Monat.
error-credit-lines = Wählen Sie mindestens eine Position der Rechnung { $number }.
error-line-credited = Die Position „{ $line }“ der Rechnung { $number } ist bereits gutgeschrieben.
error-vat-code = „{ $code }“ ist kein Begründungscode: sie beginnen mit VATEX, zum Beispiel VATEX-EU-AE.

# Why a case of the VAT table is proposed as it is
vat-law = { $case ->
    [property-france] Räume und was damit verbunden ist, werden dort besteuert, wo das Gebäude steht: französischer Normalsatz (CGI Art. 259 A, 2°).
    [property-eu-company] An das Gebäude gebunden: französische Mehrwertsteuer auch für Unternehmen in einem anderen Mitgliedstaat (CGI Art. 259 A, 2°).
    [property-elsewhere] An das Gebäude gebunden: französische Mehrwertsteuer auch für Unternehmen außerhalb der Union (CGI Art. 259 A, 2°).
    [catering-france] Speisen und Getränke zum Verzehr an Ort und Stelle: Zwischensatz (CGI Art. 279, m); Alkohol zum Normalsatz.
    [catering-eu-company] Bewirtung wird dort besteuert, wo sie stattfindet: französischer Zwischensatz (CGI Art. 259 A, 5° und 279, m).
    [catering-elsewhere] Bewirtung wird dort besteuert, wo sie stattfindet: französischer Zwischensatz (CGI Art. 259 A, 5° und 279, m).
    [service-france] In Frankreich zum Normalsatz besteuert; Privatpersonen, wo immer sie wohnen (CGI Art. 259, 2°).
    [service-eu-company] Besteuert am Sitz des Kunden, der die Steuer schuldet (CGI Art. 259, 1° und 283, 2); seine USt-IdNr. ist nötig.
    [service-elsewhere] Besteuert am Sitz des Kunden: außerhalb der französischen Mehrwertsteuer (CGI Art. 259, 1°).
   *[other] Die Vermietung leerer Räume ist befreit, außer bei Option zur Steuer (CGI Art. 261 D, 2° und 260, 2°).
}
error-draft-not-approved = Dieser Entwurf hat sich während der Ausstellung geändert und will angesehen werden: Genehmigen Sie ihn und stellen Sie dann erneut aus.
error-draft-not-as-confirmed = Dieser Entwurf hat sich geändert, nachdem Sie bestätigt haben: Er wurde nicht ausgestellt. Lesen Sie ihn noch einmal und stellen Sie dann erneut aus.
error-decision-issued = { $customer }: Rechnung { $number } ist ausgestellt, es gibt keinen Entwurf mehr. Nur eine Rechnungskorrektur ändert daran etwas.
error-adjustment-invoiced = Dieser Nachlass oder Zuschlag steht auf Rechnung { $number }: Nur eine Rechnungskorrektur gibt ihn frei.
error-not-found-adjustment = Diesen Nachlass oder Zuschlag gibt es nicht.
terminal-excluded = { $customer }: aus diesem Monat ausgenommen.
error-no-draft = Der Kunde { $code } hat in diesem Monat keinen Entwurf.
month-unbilled-before = { $count ->
    [one] { DATE($first, style: "month") }: eine Nutzung ist noch nicht berechnet.
   *[other] { DATE($first, style: "month") }: { NUMBER($count) } Nutzungen sind noch nicht berechnet.
}
month-adjustment-unused = „{ $reason }“ ist für diesen Monat vereinbart, aber diesem Kunden ist nichts in Rechnung zu stellen.
month-adjustment-returned = „{ $reason }“: Der Anteil an { $invoice } wurde mit den korrigierten Zeilen erstattet und kommt nicht von selbst wieder. Vereinbaren Sie ihn neu, wenn er weiter gilt.
error-credit-too-much = Diese Positionen der Rechnung { $number } können nicht allein gutgeschrieben werden: Ein Abzug wird zusammen mit dem gutgeschrieben, wovon er abgezogen wurde.
error-credit-nothing = Diese Positionen der Rechnung { $number } kosten nichts: Wählen Sie auch eine Position mit einem Betrag.
