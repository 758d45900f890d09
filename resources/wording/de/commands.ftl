# Names of changes, for the Undo menu and the history.

command-place-booking = Buchen
command-change-booking = Buchung ändern
command-cancel-booking = Buchung stornieren
command-reinstate-booking = Buchung wiederherstellen
command-save-site = Standort speichern
command-save-resource = Ressource speichern
command-save-customer = Kunden speichern
command-save-tariff = Tarif speichern
command-save-seller = Rechnungssteller speichern
command-add-closure = Für einen Zeitraum schließen
command-remove-closure = Wieder öffnen
command-import-records = Datensätze importieren
command-move-bookings = Buchungen verschieben
command-copy-bookings = Buchungen kopieren
command-cancel-bookings = Buchungen stornieren
command-batch = Mehrere Änderungen
command-import-calendar = Kalender importieren
command-check-in = Ankunft erfassen
command-check-out = Abgang erfassen
command-mark-no-show = Als abwesend vermerken
command-restore-attendance = Anwesenheitsvermerk zurücknehmen
command-expire-options = Abgelaufene Optionen freigeben
command-save-waiting = Warteliste ändern
command-offer-waiting = Platz anbieten
command-close-waiting = Von der Warteliste nehmen
