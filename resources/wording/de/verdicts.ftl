# What the rules say about a booking: the finding, then the facts behind it.

verdict-sentence = { $finding } – { $facts }
verdict-time = { TIME($at) }
verdict-day-time = { DAY($at, style: "short") }, { TIME($at) }
verdict-span = { SPAN($start, $end) }
verdict-day-span = { DAY($start, style: "short") }, { SPAN($start, $end) }
verdict-day = { DAY($day, style: "year") }
verdict-names = { $names }
verdict-on-resource = { $resource }: { $facts }

# known, in_service, customer_active, not_invoiced, asked_once
verdict-unknown-resource = Unbekannte Ressource: { $key }
verdict-in-service = In Betrieb
verdict-retired = { $resource } ist seit dem { DATE($day) } nicht mehr in Betrieb
verdict-customer-retired = { $customer } ist seit dem { DATE($day) } nicht mehr Kunde
verdict-invoiced = Bereits in Rechnung gestellt
verdict-invoiced-credit = Nur eine Rechnungskorrektur erlaubt es, sie zu verschieben oder zu ändern
verdict-asked-twice = { $one } und { $other } überschneiden sich: Wählen Sie das eine oder das andere

# free
verdict-free = Frei von { TIME($start) } bis { TIME($end) }
verdict-free-days = Frei: { SPAN($start, $end) }
verdict-not-looked-at = Noch nicht geprüft
verdict-not-looked-at-detail = Was dann gebucht ist, wird gerade gelesen. Beim Speichern wird alles geprüft.
verdict-taken-from = Bereits gebucht ab { $moment }
verdict-taken-until = Bereits gebucht bis { $moment }
verdict-taken-throughout = Bereits gebucht
verdict-taken-margin = Keine Zeit für Auf- oder Abbau: bereits gebucht
verdict-taken-by = { $customer }, { $when }, { $status ->
    [option] Option
   *[confirmed] bestätigt
}
verdict-taken-busy = Belegt, { $when }
verdict-taken-more = { $count ->
    [one] Und { NUMBER($count) } weitere Buchung in dieser Zeit
   *[other] Und { NUMBER($count) } weitere Buchungen in dieser Zeit
}
verdict-pool-taken = { $count ->
    [one] { $resource }: Das Exemplar ist nicht frei
   *[other] { $resource }: Keines der { NUMBER($count) } Exemplare ist frei
}
verdict-pool-next = Als Erstes wieder frei: { $unit }, { $moment }

# capacity
verdict-capacity = Kapazität
verdict-people = { $count ->
    [one] { NUMBER($count) } Person
   *[other] { NUMBER($count) } Personen
}
verdict-seats = { $seats ->
    [one] { NUMBER($seats) } Platz
   *[other] { NUMBER($seats) } Plätze
}
verdict-capacity-fits = { verdict-people }, { verdict-seats }
verdict-capacity-not-counted = { verdict-seats }, Personenzahl nicht angegeben
verdict-capacity-exceeded = Zu viele Personen: { verdict-people }, { verdict-seats }
verdict-capacity-missing = { $missing ->
    [one] Es fehlt { NUMBER($missing) } Platz
   *[other] Es fehlen { NUMBER($missing) } Plätze
}
verdict-capacity-several-rooms = Aufzuteilen: { verdict-people }, { verdict-seats } insgesamt
verdict-capacity-divide = Der größte Raum fasst höchstens { NUMBER($largest) }

# closures
verdict-no-closure = Keine Schließung
verdict-closed = Geschlossen: { $reason }
verdict-closed-no-reason = Geschlossen

# opening_hours
verdict-opening-hours = Öffnungszeiten
verdict-open = Geöffnet { $hours }
verdict-always-open = Tag und Nacht geöffnet
verdict-outside-hours = Außerhalb der Öffnungszeiten
verdict-hours-of-day = { $names }: { DAY($day) }, geöffnet { $hours }
verdict-closed-day = { $names }: { DAY($day) }, geschlossen

# public_holidays
verdict-no-holiday = Kein Feiertag
verdict-holiday = Feiertag: { $name }

# past
verdict-not-past = In der Zukunft
verdict-past = In der Vergangenheit
verdict-past-start = Gewünschter Beginn: { DATETIME($start) }
verdict-past-over = Die Buchung hat bereits stattgefunden
verdict-past-end = Beendet: { DATETIME($end) }
verdict-begun = Bereits begonnen
verdict-begun-since = Seit { DURATION($time) }

# clock_change
verdict-clock-change = Während der Buchung wird die Uhr umgestellt
verdict-clock-change-lasts = Tatsächliche Dauer: { DURATION($time) }

# not_attended
verdict-attended = { $state ->
    [present] Die Gäste sind da
    [left] Die Gäste sind gegangen
   *[absent] Niemand ist gekommen
}
verdict-attended-undo = { $state ->
    [present] Nehmen Sie die Ankunft zurück, bevor Sie den Beginn verschieben
    [left] Nehmen Sie den Abgang zurück, bevor Sie sie verschieben
   *[absent] Nehmen Sie die Abwesenheit zurück, bevor Sie sie verschieben
}

# stays_confirmed
verdict-used = Bereits begonnen: Was genutzt wurde, wird berechnet
verdict-used-begun = Beginn: { DATETIME($start) }; der Empfang kann sie mit einer Begründung stornieren
verdict-used-present = Erfassen Sie zuerst den Abgang der Gäste
verdict-used-option = Sie kann keine Option mehr sein
