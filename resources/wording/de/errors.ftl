# Refusals: what could not be done, and what to do about it.

# Names of fields, put into the sentences below.
field-name = { $field ->
    [address] Adresse
    [attendees] Personenzahl
    [badge] der Ausweis
    [bic] die BIC
    [capacity] Kapazität
    [city] Ort
    [code] Kürzel
    [contact] Ansprechperson
    [contact_name] Ansprechperson
    [country] Land
    [customer] Kunde
    [day_price] Tagespreis
    [description] Beschreibung
    [detail] Angabe
    [email] E-Mail-Adresse
    [end] Ende
    [flat_price] Pauschale
    [floor] Etage
    [group] Gruppe
    [half_day_price] Halbtagespreis
    [hour_price] Stundenpreis
    [iban] IBAN
    [increment_minutes] Abrechnungsschritt
    [kind] Art
    [language] Sprache
    [legal_form] die Rechtsform
    [minimum_charge] Mindestbetrag
    [name] Name
    [note] Notiz
    [off_peak] Nebenzeiten
    [payment_days] Zahlungsziel
    [person_price] Preis pro Person
    [phone] das Telefon
    [postcode] Postleitzahl
    [project_code] Projektnummer
    [purchase_order] Bestellnummer
    [reason] der Grund
    [registration] die Registernummer
    [resource] Ressource
    [resources] Ressourcen
    [setup_minutes] Aufbau
    [share_capital] das Kapital
    [siren] SIREN
    [siret] SIRET
    [site] Standort
    [start] Beginn
    [teardown_minutes] Abbau
    [time] Uhrzeit
    [title] Titel
    [valid_from] erster Gültigkeitstag
    [valid_to] letzter Gültigkeitstag
    [vat_number] USt-IdNr.
    [logo] das Logo
    [service_code] der Dienststellencode oder die Auftragsnummer
    [vat_rate] der Steuersatz
    [exemption_code] der Befreiungsgrund
   *[other] { $field }
}

# Bookings
error-no-resource = Wählen Sie mindestens einen Raum oder ein Gerät.
error-resource-twice = Dieselbe Ressource ist zweimal angefragt.
error-attendees = Die Personenzahl muss zwischen 0 und { NUMBER($limit) } liegen.
error-margin = Auf- und Abbau dauern 0 bis { NUMBER($limit) } Minuten.
error-text-too-long = Text zu lang ({ field-name }): { NUMBER($length) } Zeichen, höchstens { NUMBER($limit) }.

# Times
error-time-does-not-exist = { $wall } Uhr gibt es am { DATE($day) } nicht: In dieser Nacht wird die Uhr eine Stunde vorgestellt.
error-time-is-ambiguous = { $wall } Uhr gibt es am { DATE($day) } zweimal: Die Uhr wird eine Stunde zurückgestellt. Geben Sie an, welche gemeint ist.
error-naive-time = Die Zeitzone fehlt.
error-end-before-start = Das Ende ({ DATETIME($end) }) muss nach dem Beginn ({ DATETIME($start) }) liegen.
error-time-out-of-range = Das Datum liegt außerhalb des Kalenders: { $first } bis { $last }.

# Tariffs
error-negative-price = Ein Preis kann nicht negativ sein: { field-name }, { MONEY($value) }.
error-price-decimals = Zu viele Nachkommastellen ({ field-name }): höchstens { NUMBER($limit) }.
error-price-too-large = Preis zu hoch ({ field-name }): höchstens { MONEY($limit) }.
error-increment = Der Abrechnungsschritt muss zwischen 1 und { NUMBER($limit) } Minuten liegen.
error-validity = Der letzte Gültigkeitstag ({ DATE($last) }) liegt vor dem ersten ({ DATE($first) }).
error-tariff-target = Ein Tarif gilt für eine Ressource oder für eine Art, nicht für beides.
error-off-peak-window = Eine Nebenzeit beginnt, bevor sie endet, zwischen 00:00 und 24:00 Uhr, an mindestens einem Wochentag.
error-off-peak-without-hour-price = Nebenzeiten setzen einen Stundenpreis voraus.

# Opening hours
error-opening-period = Eine Öffnungszeit beginnt, bevor sie endet, zwischen 00:00 und 24:00 Uhr, von Montag bis Sonntag.

# Identifiers
error-siren = { $reason ->
    [length] Eine SIREN hat 9 Ziffern.
    [format] Eine SIREN enthält nur Ziffern.
   *[checksum] Diese SIREN gibt es nicht: Die Prüfziffer ist falsch.
}
error-siret = { $reason ->
    [length] Eine SIRET hat 14 Ziffern.
    [format] Eine SIRET enthält nur Ziffern.
   *[checksum] Diese SIRET gibt es nicht: Die Prüfziffer ist falsch.
}
error-vat = { $reason ->
    [length] Diese USt-IdNr. hat nicht die Länge, die ihr Land ({ $country }) vorsieht.
    [format] Diese USt-IdNr. hat nicht die Form, die ihr Land ({ $country }) vorsieht.
    [country] Eine USt-IdNr. beginnt mit einem Länderkürzel, zum Beispiel FR, DE oder CHE.
   *[checksum] Diese USt-IdNr. gibt es nicht: Die Prüfziffern sind falsch.
}
error-iban = { $reason ->
    [length] Diese IBAN hat die falsche Länge.
    [format] Diese IBAN hat nicht die Form, die ihr Land vorsieht.
   *[checksum] Diese IBAN gibt es nicht: Die Prüfziffern sind falsch.
}
error-bic = { $reason ->
    [length] Ein BIC hat 8 oder 11 Zeichen.
   *[format] Das ist kein BIC: vier Buchstaben für die Bank, zwei für das Land, dann Buchstaben oder Ziffern.
}
error-postcode = { $country ->
    [MC] { COUNTRY($country) }: Eine Postleitzahl beginnt mit 980 und hat 5 Ziffern.
   *[other] { COUNTRY($country) }: Eine Postleitzahl hat { NUMBER($digits) } Ziffern und sonst nichts.
}

# Recurrence
error-recurrence-rule = Die Wiederholungsregel ist nicht lesbar: { $rule }.
error-recurrence-too-fine = Eine Wiederholung kann nicht häufiger als täglich sein: { $rule }.
error-recurrence-too-many = Diese Wiederholung ergibt mehr als { NUMBER($limit) } Termine.
error-recurrence-interval = Das Intervall muss zwischen 1 und { NUMBER($limit) } liegen.
error-recurrence-count = Die Anzahl der Termine muss zwischen 1 und { NUMBER($limit) } liegen.
error-recurrence-weekdays = Wählen Sie mindestens einen Wochentag.
error-recurrence-no-date = Diese Wiederholung ergibt keinen einzigen Termin.
error-recurrence-ends-before = Die Serie würde vor ihrem ersten Termin enden.
error-unknown-zone = Unbekannte Zeitzone: { $zone }.

# Series
error-series-changed = Die Serie oder der Planer hat sich inzwischen geändert. Nichts wurde gespeichert: Sehen Sie die Termine noch einmal an und wiederholen Sie die Änderung.
error-series-blocked = { $count ->
    [1] Ein Termin ist nicht möglich: { DATE($day) }.
   *[other] { $count } Termine sind nicht möglich; der erste ist der { DATE($day) }.
}
error-series-foreign-move = Diese Wiederholung stammt aus einem anderen Kalender und lässt sich nicht auf einen anderen Tag verschieben. Verschieben Sie nur diesen Termin, oder geben Sie der Serie eine andere Regel.
error-series-weeks-apart = Die Termine einer Woche kämen in zwei Wochen zu liegen, obwohl nur alle paar Wochen zählen. Verschieben Sie nur diesen Termin, oder geben Sie der Serie eine andere Regel.
error-series-date-held = Die Serie hatte am { DATE($day) } zu dieser Zeit bereits einen Termin.

# Records
error-not-found-booking = Die Buchung { $key } gibt es nicht oder sie ist für Sie nicht sichtbar.
error-not-found-closure = Die Schließung { $key } gibt es nicht.
error-not-found-customer = Kein Kunde hat das Kürzel { $key }.
error-not-found-invoice = Die Rechnung { $key } gibt es nicht.
error-not-found-kind = Keine Art hat das Kürzel { $key }.
error-not-found-resource = Keine Ressource hat das Kürzel { $key }.
error-not-found-series = Die Serie { $key } gibt es nicht.
error-not-found-site = Kein Standort hat das Kürzel { $key }.
error-not-found-tariff = Kein Tarif hat das Kürzel { $key }.
error-slot-taken = Jemand war schneller: { $resource } wurde für diese Zeit soeben gebucht. Es wurde nichts gespeichert.
error-stale-revision = Dieser Eintrag wurde inzwischen von jemand anderem geändert. Es wurde nichts überschrieben: Lesen Sie ihn neu und wiederholen Sie die Änderung.
error-already-invoiced = Die Buchung steht auf der Rechnung { $invoice }: Sie kann weder verschoben noch storniert werden. Nur eine Rechnungskorrektur gibt sie frei.
error-already-cancelled = Diese Buchung ist bereits storniert.
error-not-cancelled = Diese Buchung ist nicht storniert: Es gibt nichts wiederherzustellen.
error-already-billed = Eine dieser Leistungen steht bereits auf einer Rechnung.
error-not-permitted = Ihre Rolle erlaubt diese Aktion nicht.

error-tampered = { $what } { $key } stimmt nicht mehr mit dem Fingerabdruck überein: Der Inhalt wurde nach der Ausstellung verändert.

# Am Empfang
error-attendance = Ein Abgang folgt auf eine Ankunft, und wer abwesend war, ist nicht gekommen.
error-not-confirmed = Nur eine bestätigte Buchung hat Gäste zu erfassen. Bestätigen Sie sie zuerst.
error-check-in-twice = Die Ankunft dieser Gäste ist bereits erfasst.
error-check-in-early = Es ist zu früh: Diese Buchung beginnt am { DATETIME($start) }.
error-check-in-over = Diese Buchung endete am { DATETIME($end) }. Buchen Sie stattdessen ab jetzt.
error-check-out = Für diese Buchung ist keine Ankunft erfasst.
error-check-out-early = Diese Buchung beginnt am { DATETIME($start) }: Vorher geht niemand. Kommen die Gäste nicht zurück, stornieren Sie sie.
error-no-show-seen = Ihre Anwesenheit ist bereits vermerkt. Nehmen Sie das zuerst zurück.
error-no-show-early = Diese Buchung beginnt am { DATETIME($start) }: Vorher ist niemand abwesend. Stornieren Sie sie stattdessen.
error-no-show-late = Diese Buchung endete am { DATETIME($end) }: Eine Abwesenheit wird bis zum Ende ihres Tages vermerkt.
error-not-found-waiting = Diesen Eintrag der Warteliste gibt es nicht.
error-not-found-problem = Diese Meldung gibt es nicht.
error-waiting-place = Geben Sie an, auf welche Ressource oder welche Art gewartet wird.
error-waiting-window = Die Buchung muss zwischen frühesten Beginn und spätestes Ende passen.
error-problem-empty = Sagen Sie, was nicht in Ordnung ist.
error-waiting-past = Dieser Zeitraum ist vorbei: Niemand kann mehr darauf warten.
error-waiting-offered = Ihnen wurde bereits etwas angeboten, oder sie warten nicht mehr.
error-waiting-closed = Sie stehen nicht mehr auf der Warteliste.
error-option-over = Die Option würde in der Vergangenheit ablaufen. Geben Sie einen späteren Zeitpunkt an.
error-problem-solved = Diese Meldung ist bereits abgeschlossen.
error-no-such-company = Keine Firma hat den Code { $code }.
error-company-retired = { $company } ist kein Kunde des Campus mehr.
