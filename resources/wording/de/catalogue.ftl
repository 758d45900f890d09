# Catalogue, customers and tariffs: what cannot be saved, and what an import says of its rows.

error-code = Ein Code hat 1 bis 32 Zeichen und keine Leerzeichen.
error-code-taken = Der Code { $code } ist schon vergeben.
error-name-missing = Es fehlt ein Name.
error-capacity = Die Kapazität liegt zwischen 1 und { NUMBER($limit) } Personen; leer lassen, wo sie nichts bedeutet.
error-containment = Ein Teil oder eine Einheit hat eine übergeordnete Ressource, und nur Teile und Einheiten haben eine.
error-no-such-parent = Die übergeordnete Ressource gibt es nicht.
error-parent-cycle = { $code } wäre ein Teil von sich selbst.
error-parts-and-units = { $code } ist in Teile geteilt oder fasst gleiche Einheiten zusammen, nicht beides.
error-nested-pool = Eine Einheit eines Pools hat weder Teile noch Einheiten, und der Pool { $code } ist kein Teil von etwas.
error-still-booked = { $resource } ist ab { DATETIME($at) } gebucht: Teilen oder vereinen Sie den Raum, wenn nichts mehr gebucht ist.
error-language = Die Sprache der Belege ist eine von diesen: { $languages }.
error-email = Das ist keine E-Mail-Adresse.
error-payment-days = Die Zahlungsfrist liegt zwischen 0 und { NUMBER($limit) } Tagen.
error-siret-siren = Eine SIRET beginnt mit der SIREN des Unternehmens, hier { $siren }.
error-vat-siren = Eine französische USt-IdNr. endet mit der SIREN des Unternehmens, hier { $siren }.
error-country = Das Land ist ein Code aus zwei Buchstaben, zum Beispiel FR, DE oder CH.
error-country-unknown = Kein Land hat den Code „{ $code }“ (ISO 3166-1): FR, DE, CH, GB …
error-tariff-without-price = Dieser Tarif hat keinen Preis.
error-tariff-twice = Der Tarif { $code } gilt schon für dieselbe Gruppe und Ressource ab demselben Tag.

# Files of records
csv-empty = Die Datei ist leer.
csv-unreadable = Der Rest der Datei ist unlesbar: Ein Anführungszeichen ist nicht oder an falscher Stelle geschlossen.
csv-row-too-long = Die Zeile hat { NUMBER($cells) } Zellen, die Kopfzeile nur { NUMBER($columns) } Spalten.
csv-cell-without-column = Eine Zelle ist unter einer Spalte ohne Namen ausgefüllt.
csv-column-twice = Diese Spalte kommt zweimal vor.
csv-unknown-column = Diese Spalte ist unbekannt. Mögliche Spalten: { $columns }.
csv-missing-column = Diese Spalte fehlt.
csv-row-twice = Derselbe Code steht schon in Zeile { $line }.
csv-cell-empty = Diese Zelle darf nicht leer bleiben.
csv-cell-needed = Diese Zelle darf nicht leer bleiben. Mögliche Werte: { $choices }.
csv-not-a-choice = „{ $text }“ passt nicht. Mögliche Werte: { $choices }.
csv-unknown-code = Der Code { $code } ist unbekannt. Bekannte Codes: { $known }.
csv-not-a-number = „{ $text }“ ist keine Zahl.
csv-not-a-whole-number = „{ $text }“ ist keine ganze Zahl ab null.
csv-negative-price = „{ $text }“: Ein Preis kann nicht negativ sein.
csv-not-a-day = „{ $text }“ ist kein Datum. Schreiben Sie 2026-11-23, 23.11.2026 oder 23/11/2026.
csv-no-such-day = Den { $text } gibt es nicht.
csv-not-a-time = „{ $text }“ ist keine Uhrzeit. Schreiben Sie 18:00.
csv-not-yes-or-no = „{ $text }“ ist weder Ja noch Nein.
csv-not-weekdays = „{ $text }“ nennt keine Wochentage. Schreiben Sie 1-5 für Montag bis Freitag, 6 für Samstag.
csv-not-off-peak = „{ $text }“ ist keine Nebenzeit. Schreiben Sie zum Beispiel 1-5 18:00-20:00 15,00.
csv-closes-before-opens = Die Schließzeit kommt nach der Öffnungszeit.
csv-site-or-resource = Nennen Sie einen Standort oder eine Ressource, nicht beides.

# The sample campus
error-sample-row = Ein Fehler im Beispiel, { $file } Zeile { $line }, { $column }: { $reason }
error-sample-stopped = Das Laden des Beispiels wurde angehalten.
error-person-number = Eine Privatperson hat keine solche Nummer. Entfernen Sie sie, oder sagen Sie, dass es keine Privatperson ist.
error-person-public = Eine Privatperson ist keine öffentliche Stelle.
error-billing-address = Die Rechnungsadresse braucht eine Zeile und einen Ort; für den Sitz alles leer lassen.
error-endpoint = Eine elektronische Adresse beginnt mit einer SIREN: 123456789, oder 123456789_12345678900012.
error-chorus-private = Chorus Pro nimmt nur Rechnungen an öffentliche Stellen an.
