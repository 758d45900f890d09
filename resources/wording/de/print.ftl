# Papier für den Empfang: der Plan, das Aufbaublatt, das Türschild.

print-week = Woche { $week }, { DAYS($first, $last) } { $year }
print-all-rows = { $count ->
    [one] { NUMBER($count) } Ressource
   *[other] { NUMBER($count) } Ressourcen
}
print-left-out = { $count ->
    [one] { NUMBER($count) } Ressource ausgeblendet
   *[other] { NUMBER($count) } Ressourcen ausgeblendet
}
print-foot = Gedruckt am { DATETIME($at) } von { $who }
print-more = + { NUMBER($count) }
print-busy = Belegt
print-closed = geschlossen
print-seats = { NUMBER($count) } Plätze
print-people = { NUMBER($count) } Personen
print-people-of = { NUMBER($count) } von { NUMBER($capacity) }
print-floor = Etage { $floor }
print-group = { $group ->
    [tenant] Mieter
    [member] Clustermitglied
    [academic] Hochschule
    [external] Extern
   *[campus] Campus
}
print-letter = { $group ->
    [tenant] M
    [member] C
    [academic] H
    [external] E
   *[campus] K
}
print-mark = { $mark ->
    [confirmed] Bestätigt
    [option] Option
    [present] Anwesend
    [finished] Beendet
    [absent] Abwesend
   *[busy] Belegt
}
print-margins = Aufbau, Abbau
print-set-up-title = Aufbaublatt
print-set-up-none = Hier ist an diesem Tag nichts gebucht.
print-set-up-columns = { $column ->
    [from] Aufbau ab
    [session] Sitzung
    [until] Geräumt bis
   *[who] Für wen
}
print-gap = { DURATION($gap) } bis zum nächsten Aufbau
print-gap-none = Der nächste Aufbau beginnt sofort
print-with = Mit { $names }
print-contact = Kontakt: { $name }
print-option = Option, nicht bestätigt
print-equipment = Ausstattung: { $names }
print-sign-now = { DAY($day) }
print-sign-later = Danach
print-sign-scan = Scannen, um es in Ihren Kalender zu übernehmen
