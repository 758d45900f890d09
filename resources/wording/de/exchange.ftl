# Calendars: why an event does not become a booking, and what else an import says.

command-restore-bookings = Buchungen wiederherstellen
    .done = Buchungen wiederhergestellt.

# Events that cannot be read
calendar-not-a-calendar = Diese Datei ist kein iCalendar-Kalender.
calendar-damaged = Die Datei ist beschädigt oder abgeschnitten: Was lesbar war, wurde gelesen.
calendar-other-entries = { $count ->
    [one] Ein Eintrag, der kein Termin ist (Aufgabe, Journal …), wurde ausgelassen.
   *[other] { NUMBER($count) } Einträge, die keine Termine sind (Aufgaben, Journale …), wurden ausgelassen.
}
calendar-cut-off = Der Termin bricht mittendrin ab: Die Datei ist abgeschnitten oder falsch verschachtelt.
calendar-no-start = Der Termin hat keinen Beginn.
calendar-no-end = Der Termin hat weder Ende noch Dauer.
calendar-unreadable = { $property } ist unlesbar: { $value }.
calendar-unreadable-time = Dieses Datum ist unlesbar: { $value }.
calendar-uid-too-long = Die Kennung UID ist länger als { NUMBER($limit) } Zeichen.
calendar-range = Der Termin ändert ein Datum und alle folgenden (RANGE): Exportieren Sie die ganze Serie.
calendar-two-rules = Der Termin hat mehrere Wiederholungsregeln oder eine ausschließende (EXRULE).
calendar-instance-repeats = Der Termin ersetzt ein Datum einer Serie und wiederholt sich selbst.
calendar-answer = Diese Datei beantwortet eine Einladung ({ $method }) und nennt keinen Termin.

# The same UID twice
calendar-duplicate-without-place = Ohne Ort: Derselbe Termin (UID) steht in der Datei auch mit Ort, { $place }.
calendar-duplicate-older = Version { $sequence }: Version { $newer } desselben Termins (UID) steht auch in der Datei.
calendar-duplicate-same = Derselbe Termin steht zweimal wortgleich in der Datei.
calendar-duplicate-other = Derselbe Termin (UID) steht auch mit anderem Inhalt und derselben Version in der Datei.

# Where and who
calendar-no-place = Der Termin hat keinen Ort.
calendar-place-unknown = Der Ort „{ $place }“ ist weder Code noch Name einer Ressource.
calendar-place-ambiguous = Mehrere Ressourcen heißen „{ $place }“: Geben Sie einen Code an.
calendar-no-customer = Der Termin nennt keinen Kunden, und für solche Termine ist keiner angegeben.

# Versions
calendar-outdated = Version { $sequence } ist überholt: Die Buchung stammt aus Version { $stored }.
calendar-differs = Die Buchung wurde hier geändert, oder der Termin ohne neue Version (SEQUENCE { $sequence }): Nur eine neuere ersetzt sie.
calendar-cancelled-here = Die Buchung wurde hier storniert. Nur eine neuere Version als { $sequence } (SEQUENCE) bringt sie zurück.
calendar-left-out-invoiced = Der Kalender hat dieses Datum nicht mehr, aber die Buchung ist berechnet: Sie bleibt.
calendar-left-out-used = Der Kalender hat dieses Datum nicht mehr, aber die Gäste sind erfasst: Die Buchung bleibt.

# Worth saying
calendar-series-cut = „{ $title }“ wiederholt sich über { NUMBER($months) } Monate hinaus: { $count ->
    [0] Kein Datum ist
    [one] Ein Datum ist
   *[other] { NUMBER($count) } Daten sind
} bis { DATE($until) } gebucht.
calendar-note-cut = Die Beschreibung von „{ $title }“ war zu lang: Die Notiz behält ihren Anfang.
