# Complaints of the window's own fields.

error-no-time = Geben Sie eine Uhrzeit ein, zum Beispiel 14:30.
error-no-date = Geben Sie ein Datum ein, zum Beispiel 28.03.2027.
error-no-customer = Wählen Sie einen Kunden aus der Liste.
error-no-site = Wählen Sie einen Standort, oder legen Sie hier mit „Neuer Standort …“ einen an.
error-no-tariff-target = Wählen Sie eine Art oder eine Ressource aus der Liste.
error-no-kind = Wählen Sie eine Art; importieren oder erstellen Sie zuerst eine, wenn es keine gibt.
error-no-place = Wählen Sie den Campus, einen Standort oder eine Ressource aus der Liste.
