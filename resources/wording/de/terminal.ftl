## Sätze der Befehlszeile

error-import-refused = { $count ->
    [one] Es wurde nichts importiert: Eine Zelle ist zu berichtigen (siehe oben).
   *[other] Es wurde nichts importiert: { $count } Zellen sind zu berichtigen (siehe oben).
}
error-no-such-sample = Einen Beispielcampus namens „{ $name }“ gibt es nicht; versuchen Sie „technoparc“.
error-month-partly-issued = { $count ->
    [one] Eine Rechnung wurde nicht ausgestellt, die übrigen schon. Beheben Sie die Ursache und starten Sie erneut.
   *[other] { $count } Rechnungen wurden nicht ausgestellt, die übrigen schon. Beheben Sie die Ursachen und starten Sie erneut.
}
error-check-failed = Mindestens eine Prüfung hält nicht (siehe oben); spielen Sie eine Sicherung ein oder lassen Sie die Datei untersuchen.
error-month-kept-back = Es wurde nichts ausgestellt: Ergänzen oder genehmigen Sie, was oben steht, und starten Sie erneut.
terminal-give-a-reason = mit --reason „Grund“ dürfen Sie sich darüber hinwegsetzen; der Grund wird festgehalten
error-seller-file = Zeile { $line } der Ausstellerdatei: { $reason }
error-seller-setting = „{ $name }“ ist keine Angabe zum Aussteller
error-file = { $path } kann nicht gelesen oder geschrieben werden ({ $reason }). Prüfen Sie den Ordner und seine Rechte.
terminal-sealed = { $count ->
    [0] Keine Buchung festzuschreiben.
    [one] Eine Buchung festgeschrieben (Nr. { $first }).
   *[other] { NUMBER($count) } Buchungen festgeschrieben (Nr. { $first } bis { $last }).
}
terminal-still-open = { $left_out ->
    [yes] { $count ->
        [one] Eine Buchung ist noch nicht festgeschrieben und steht nicht in diesem Journal: „campus-desk export fec“ schreibt sie fest.
       *[other] { NUMBER($count) } Buchungen sind noch nicht festgeschrieben und stehen nicht in diesem Journal: „campus-desk export fec“ schreibt sie fest.
    }
   *[no] { $count ->
        [one] Eine Buchung ist noch nicht festgeschrieben: Sie steht am Ende, ohne Nummer, und kann sich noch ändern. „campus-desk export fec“ schreibt sie fest.
       *[other] { NUMBER($count) } Buchungen sind noch nicht festgeschrieben: Sie stehen am Ende, ohne Nummer, und können sich noch ändern. „campus-desk export fec“ schreibt sie fest.
    }
}
terminal-taken-back = { $number }: { $kind ->
    [paid] die Zahlung von { MONEY($amount) } vom { DATE($day) } ist zurückgenommen.
   *[sent] der Versand vom { DATE($day) } ist zurückgenommen.
}
terminal-nothing-to-issue = Nichts auszustellen: { DATE($month, style: "month") }.
terminal-folder-created = Ordner angelegt: { $folder }
terminal-no-month = „{ $text }“ ist kein Monat: Schreiben Sie Jahr und Monat, 01 bis 12, zum Beispiel 2026-10.
terminal-no-day = „{ $text }“ ist kein Tag des Kalenders: Schreiben Sie Jahr, Monat und Tag, zum Beispiel 2026-11-24.
terminal-no-time = „{ $text }“ ist kein Datum mit Uhrzeit: Schreiben Sie 2026-11-24T09:00, oder mit Zeitversatz 2026-11-24T09:00+01:00.
