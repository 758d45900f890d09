<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Campus Desk</source>
        <translation>Über Campus Desk</translation>
    </message>
    <message>
        <source>Books the rooms and equipment of a medical-technology campus and invoices them.</source>
        <translation>Bucht die Räume und Geräte eines Medizintechnik-Campus und stellt sie in Rechnung.</translation>
    </message>
    <message>
        <source>Version {0} · Qt {1} · Python {2}</source>
        <translation>Version {0} · Qt {1} · Python {2}</translation>
    </message>
    <message>
        <source>MIT licence. Typeface: IBM Plex Sans (OFL 1.1). Icons: Tabler (MIT). Qt is used under the LGPL 3.</source>
        <translation>MIT-Lizenz. Schrift: IBM Plex Sans (OFL 1.1). Symbole: Tabler (MIT). Qt wird unter der LGPL 3 verwendet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AccountItem</name>
    <message>
        <source>Signed in: {0}</source>
        <translation>Angemeldet: {0}</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts and journals</source>
        <translation>Konten und Journale</translation>
    </message>
    <message>
        <source>Proposed as the French plan of accounts is commonly used; your accountant confirms them. What is sealed keeps what it says.</source>
        <translation>Vorgeschlagen, wie der französische Kontenplan üblicherweise verwendet wird; Ihre Buchhaltung bestätigt sie. Was festgeschrieben ist, behält seine Konten.</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Journale</translation>
    </message>
    <message>
        <source>&amp;Sales</source>
        <translation>&amp;Verkauf</translation>
    </message>
    <message>
        <source>&amp;Bank</source>
        <translation>&amp;Bank</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Geschäftsjahr</translation>
    </message>
    <message>
        <source>Begins in</source>
        <translation>Beginnt im</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Wie vorgeschlagen</translation>
    </message>
    <message>
        <source>Fill in what the program proposes; nothing is saved yet</source>
        <translation>Eintragen, was das Programm vorschlägt; gespeichert wird noch nichts</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>Das konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>{0}, number</source>
        <translation>{0}, Nummer</translation>
    </message>
    <message>
        <source>{0}, label</source>
        <translation>{0}, Bezeichnung</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Kunden</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bankkonto</translation>
    </message>
    <message>
        <source>Rooms and equipment</source>
        <translation>Räume und Geräte</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienstleistungen</translation>
    </message>
    <message>
        <source>Catering</source>
        <translation>Bewirtung</translation>
    </message>
    <message>
        <source>Bare rooms</source>
        <translation>Leere Räume</translation>
    </message>
    <message>
        <source>Services, reverse charge</source>
        <translation>Leistungen, Reverse-Charge</translation>
    </message>
    <message>
        <source>Services outside the EU</source>
        <translation>Leistungen außerhalb der EU</translation>
    </message>
    <message>
        <source>Allowances</source>
        <translation>Nachlässe</translation>
    </message>
    <message>
        <source>Surcharges</source>
        <translation>Zuschläge</translation>
    </message>
    <message>
        <source>VAT at 20 %</source>
        <translation>USt. zu 20 %</translation>
    </message>
    <message>
        <source>VAT at 10 %</source>
        <translation>USt. zu 10 %</translation>
    </message>
    <message>
        <source>VAT at 5.5 %</source>
        <translation>USt. zu 5,5 %</translation>
    </message>
    <message>
        <source>VAT at 2.1 %</source>
        <translation>USt. zu 2,1 %</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Stammdaten</translation>
    </message>
    <message>
        <source>Invoicing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Open a campus first</source>
        <translation>Öffnen Sie zuerst einen Campus</translation>
    </message>
    <message>
        <source>On the planner only</source>
        <translation>Nur im Belegungsplan</translation>
    </message>
    <message>
        <source>Select all bookings shown</source>
        <translation>Alle angezeigten Buchungen auswählen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>&amp;New campus…</source>
        <translation>&amp;Neuer Campus …</translation>
    </message>
    <message>
        <source>&amp;Open campus…</source>
        <translation>Campus ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open the &amp;sample campus</source>
        <translation>Beispiel&amp;campus öffnen</translation>
    </message>
    <message>
        <source>&amp;Calendar (.ics)…</source>
        <translation>&amp;Kalender (.ics) …</translation>
    </message>
    <message>
        <source>&amp;Resources (CSV)…</source>
        <translation>&amp;Ressourcen (CSV) …</translation>
    </message>
    <message>
        <source>C&amp;ustomers (CSV)…</source>
        <translation>K&amp;unden (CSV) …</translation>
    </message>
    <message>
        <source>&amp;Tariffs (CSV)…</source>
        <translation>&amp;Tarife (CSV) …</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>D&amp;rucken …</translation>
    </message>
    <message>
        <source>Set-&amp;up sheet…</source>
        <translation>A&amp;ufbaublatt …</translation>
    </message>
    <message>
        <source>&amp;Door sign…</source>
        <translation>&amp;Türschild …</translation>
    </message>
    <message>
        <source>C&amp;heck the database…</source>
        <translation>Datenbank &amp;prüfen …</translation>
    </message>
    <message>
        <source>&amp;Who invoices…</source>
        <translation>&amp;Rechnungssteller …</translation>
    </message>
    <message>
        <source>Invoicing &amp;settings…</source>
        <translation>Rechnungs&amp;einstellungen …</translation>
    </message>
    <message>
        <source>Sen&amp;d documents…</source>
        <translation>&amp;Belege senden …</translation>
    </message>
    <message>
        <source>&amp;Outbox…</source>
        <translation>&amp;Postausgang …</translation>
    </message>
    <message>
        <source>Ta&amp;ke the last mark back</source>
        <translation>&amp;Letzten Vermerk zurücknehmen</translation>
    </message>
    <message>
        <source>Choose an issued document first</source>
        <translation>Wählen Sie zuerst einen ausgestellten Beleg</translation>
    </message>
    <message>
        <source>S&amp;ending settings…</source>
        <translation>&amp;Versandeinstellungen …</translation>
    </message>
    <message>
        <source>&amp;Close a month…</source>
        <translation>Monat ab&amp;schließen …</translation>
    </message>
    <message>
        <source>Export &amp;FEC…</source>
        <translation>FE&amp;C exportieren …</translation>
    </message>
    <message>
        <source>Export FEC…</source>
        <translation>FEC-Export …</translation>
    </message>
    <message>
        <source>Accoun&amp;ts and journals…</source>
        <translation>&amp;Konten und Journale …</translation>
    </message>
    <message>
        <source>Si&amp;gn in as a company…</source>
        <translation>Als Fir&amp;ma anmelden …</translation>
    </message>
    <message>
        <source>&amp;Back to reception</source>
        <translation>&amp;Zurück zum Empfang</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>Kalender importieren</translation>
    </message>
    <message>
        <source>Export a calendar</source>
        <translation>Kalender exportieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Past&amp;e</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>Befehls&amp;palette …</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Previous period</source>
        <translation>&amp;Vorheriger Zeitraum</translation>
    </message>
    <message>
        <source>&amp;Next period</source>
        <translation>&amp;Nächster Zeitraum</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>&amp;Gehe zu Datum …</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Woche</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Monat</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>L&amp;iste</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>Next two &amp;hours</source>
        <translation>Nächste &amp;zwei Stunden</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Fold all groups</source>
        <translation>Alle Gruppen &amp;einklappen</translation>
    </message>
    <message>
        <source>&amp;Unfold all groups</source>
        <translation>Alle Gruppen a&amp;usklappen</translation>
    </message>
    <message>
        <source>My bookings</source>
        <translation>Meine Buchungen</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Belegungsplan</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tarife</translation>
    </message>
    <message>
        <source>My invoices</source>
        <translation>Meine Rechnungen</translation>
    </message>
    <message>
        <source>&amp;New booking…</source>
        <translation>&amp;Neue Buchung …</translation>
    </message>
    <message>
        <source>&amp;Quick entry</source>
        <translation>Schn&amp;elleingabe</translation>
    </message>
    <message>
        <source>Find a &amp;slot…</source>
        <translation>&amp;Freien Termin finden …</translation>
    </message>
    <message>
        <source>&amp;Edit booking…</source>
        <translation>Buchung &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>C&amp;onfirm option</source>
        <translation>&amp;Option bestätigen</translation>
    </message>
    <message>
        <source>&amp;Cancel booking</source>
        <translation>Buchung &amp;stornieren</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf …</translation>
    </message>
    <message>
        <source>Show in the &amp;day</source>
        <translation>Im &amp;Tag zeigen</translation>
    </message>
    <message>
        <source>Check &amp;in</source>
        <translation>&amp;Ankunft erfassen</translation>
    </message>
    <message>
        <source>Check in or out</source>
        <translation>Ankunft oder Weggang</translation>
    </message>
    <message>
        <source>Record as &amp;absent</source>
        <translation>Als abwesend vermer&amp;ken</translation>
    </message>
    <message>
        <source>&amp;Put on the waiting list…</source>
        <translation>Auf die Warteliste set&amp;zen …</translation>
    </message>
    <message>
        <source>&amp;Waiting list…</source>
        <translation>&amp;Warteliste …</translation>
    </message>
    <message>
        <source>Offer a &amp;free place to whoever waits</source>
        <translation>Freien Platz anb&amp;ieten</translation>
    </message>
    <message>
        <source>&amp;New resource…</source>
        <translation>&amp;Neue Ressource …</translation>
    </message>
    <message>
        <source>&amp;Sites and opening hours…</source>
        <translation>&amp;Standorte und Öffnungszeiten …</translation>
    </message>
    <message>
        <source>&amp;Closures…</source>
        <translation>S&amp;chließzeiten …</translation>
    </message>
    <message>
        <source>&amp;New customer…</source>
        <translation>&amp;Neuer Kunde …</translation>
    </message>
    <message>
        <source>New t&amp;ariff…</source>
        <translation>Neuer T&amp;arif …</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Problem melden …</translation>
    </message>
    <message>
        <source>Reported &amp;problems…</source>
        <translation>Gemeldete &amp;Probleme …</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>&amp;About Campus Desk</source>
        <translation>&amp;Über Campus Desk</translation>
    </message>
</context>
<context>
    <name>AdjustmentDialog</name>
    <message>
        <source>Allowance or surcharge</source>
        <translation>Nachlass oder Zuschlag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Nachlass</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>Zuschlag</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>&amp;Wie viel</translation>
    </message>
    <message>
        <source>Without VAT.</source>
        <translation>Ohne USt.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Stands on the invoice, as you write it.</source>
        <translation>Steht auf der Rechnung, wie Sie es schreiben.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>{0} · withdrawn</source>
        <translation>{0} · zurückgenommen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>{0} without VAT now</source>
        <translation>Jetzt {0} netto</translation>
    </message>
    <message>
        <source>{0} without VAT now, {1} with it</source>
        <translation>Jetzt {0} netto, damit {1}</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>Sagen Sie in wenigen Worten, warum.</translation>
    </message>
    <message>
        <source>A percentage is at most 100; an amount is above 0, with two decimals at most.</source>
        <translation>Ein Prozentsatz ist höchstens 100; ein Betrag ist größer als 0, mit höchstens zwei Dezimalen.</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message numerus="yes">
        <source>series: %n date(s) booked.</source>
        <translation>
            <numerusform>Serie: %n Termin gebucht.</numerusform>
            <numerusform>Serie: %n Termine gebucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>series: %n date(s) cancelled.</source>
        <translation>
            <numerusform>Serie: %n Termin storniert.</numerusform>
            <numerusform>Serie: %n Termine storniert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>series: %n date(s) changed.</source>
        <translation>
            <numerusform>Serie: %n Termin geändert.</numerusform>
            <numerusform>Serie: %n Termine geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) moved.</source>
        <translation>
            <numerusform>%n Buchung verschoben.</numerusform>
            <numerusform>%n Buchungen verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) copied.</source>
        <translation>
            <numerusform>%n Buchung kopiert.</numerusform>
            <numerusform>%n Buchungen kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) confirmed.</source>
        <translation>
            <numerusform>%n Option bestätigt.</numerusform>
            <numerusform>%n Optionen bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) cancelled.</source>
        <translation>
            <numerusform>%n Buchung storniert.</numerusform>
            <numerusform>%n Buchungen storniert.</numerusform>
        </translation>
    </message>
    <message>
        <source>present since {0}, {1}.</source>
        <translation>anwesend seit {0}, {1}.</translation>
    </message>
    <message>
        <source>Badge {0}.</source>
        <translation>Ausweis {0}.</translation>
    </message>
    <message>
        <source>left at {0}: {1} is free from {2}.</source>
        <translation>gegangen um {0}: {1} ist frei ab {2}.</translation>
    </message>
    <message>
        <source>left at {0}, {1}.</source>
        <translation>gegangen um {0}, {1}.</translation>
    </message>
    <message>
        <source>absent: {0} is free until {1}.</source>
        <translation>abwesend: {0} ist frei bis {1}.</translation>
    </message>
    <message>
        <source>offered until {0}: {1}, {2}.</source>
        <translation>Option angeboten bis {0}: {1}, {2}.</translation>
    </message>
    <message>
        <source>off the waiting list.</source>
        <translation>von der Warteliste genommen.</translation>
    </message>
    <message>
        <source>on the waiting list: {0}.</source>
        <translation>auf der Warteliste: {0}.</translation>
    </message>
    <message>
        <source>option until {0}: {1}.</source>
        <translation>Option bis {0}: {1}.</translation>
    </message>
    <message>
        <source>booked: {0}.</source>
        <translation>gebucht: {0}.</translation>
    </message>
    <message>
        <source>cancelled: {0} is free again.</source>
        <translation>storniert: {0} ist wieder frei.</translation>
    </message>
    <message>
        <source>reinstated: {0}.</source>
        <translation>wiederhergestellt: {0}.</translation>
    </message>
    <message>
        <source>confirmed: {0}.</source>
        <translation>bestätigt: {0}.</translation>
    </message>
    <message>
        <source>moved from {0} to {1}.</source>
        <translation>verlegt von {0} nach {1}.</translation>
    </message>
    <message>
        <source>moved to {0}, {1}.</source>
        <translation>verlegt: {0}, {1}.</translation>
    </message>
    <message>
        <source>moved from {0} to {1}, {2}.</source>
        <translation>von {0} auf {1} verlegt, {2}.</translation>
    </message>
    <message>
        <source>now {0} instead of {1}, {2}.</source>
        <translation>jetzt {0} statt {1}, {2}.</translation>
    </message>
    <message>
        <source>changed: {0}, {1}.</source>
        <translation>geändert: {0}, {1}.</translation>
    </message>
    <message>
        <source>reported; reception will look at it.</source>
        <translation>gemeldet; der Empfang kümmert sich darum.</translation>
    </message>
    <message>
        <source>the report was taken back.</source>
        <translation>die Meldung ist zurückgezogen.</translation>
    </message>
    <message>
        <source>the problem is dealt with.</source>
        <translation>das Problem ist behoben.</translation>
    </message>
    <message>
        <source>the report is open again.</source>
        <translation>die Meldung ist wieder offen.</translation>
    </message>
    <message numerus="yes">
        <source>Only these dates; %n series stay(s) unchanged.</source>
        <translation>
            <numerusform>Nur diese Termine; %n Serie bleibt unverändert.</numerusform>
            <numerusform>Nur diese Termine; %n Serien bleiben unverändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, but %n document(s) had left already</source>
        <translation>
            <numerusform>, aber %n Beleg war schon hinausgegangen</numerusform>
            <numerusform>, aber %n Belege waren schon hinausgegangen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Everything that was saved is safe.</source>
        <translation>Alles Gespeicherte ist sicher.</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>&amp;Undo: {0}</source>
        <translation>&amp;Rückgängig: {0}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: {0}</source>
        <translation>&amp;Wiederholen: {0}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Redone: {0}</source>
        <translation>Wiederholt: {0}</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Rückgängig gemacht: {0}</translation>
    </message>
    <message>
        <source>This can no longer be undone: {0}</source>
        <translation>Dies lässt sich nicht mehr rückgängig machen: {0}</translation>
    </message>
    <message>
        <source>This could not be undone now: {0}</source>
        <translation>Dies ließ sich jetzt nicht rückgängig machen: {0}</translation>
    </message>
</context>
<context>
    <name>AnswerNotice</name>
    <message>
        <source>Reception has settled what you reported: {0}. “{1}”</source>
        <translation>Der Empfang hat Ihre Meldung erledigt: {0}. „{1}“</translation>
    </message>
    <message>
        <source>Reception has settled what you reported: {0}.</source>
        <translation>Der Empfang hat Ihre Meldung erledigt: {0}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>A breakdown, something missing, a doubt</source>
        <translation>Eine Panne, etwas fehlt, ein Zweifel</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) open</source>
        <translation>
            <numerusform>%n Meldung offen</numerusform>
            <numerusform>%n Meldungen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} settled on {1}</source>
        <translation>{0}: erledigt am {1}</translation>
    </message>
</context>
<context>
    <name>AsideLine</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n ausgeschieden</numerusform>
            <numerusform>%n ausgeschieden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>“{0}” can mean:</source>
        <translation>„{0}“ kann heißen:</translation>
    </message>
    <message>
        <source>“{0}” was not understood.</source>
        <translation>„{0}“ wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>“{0}” was not understood. Perhaps:</source>
        <translation>„{0}“ wurde nicht verstanden. Vielleicht:</translation>
    </message>
</context>
<context>
    <name>AttentiveSurface</name>
    <message>
        <source>Planner</source>
        <translation>Belegungsplan</translation>
    </message>
</context>
<context>
    <name>BadgeField</name>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Badge for {0}</source>
        <translation>Ausweis für {0}</translation>
    </message>
    <message>
        <source>Enter checks in, Escape gives up</source>
        <translation>Enter erfasst die Ankunft, Esc bricht ab</translation>
    </message>
    <message>
        <source>&amp;Badge</source>
        <translation>&amp;Ausweis</translation>
    </message>
    <message>
        <source>Enter: present</source>
        <translation>Enter: anwesend</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>BookingClipboard</name>
    <message numerus="yes">
        <source>%n booking(s) on the clipboard</source>
        <translation>
            <numerusform>%n Buchung in der Zwischenablage</numerusform>
            <numerusform>%n Buchungen in der Zwischenablage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) cut</source>
        <translation>
            <numerusform>%n Buchung ausgeschnitten</numerusform>
            <numerusform>%n Buchungen ausgeschnitten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookingDialog</name>
    <message>
        <source>Edit booking — no. {0}</source>
        <translation>Buchung bearbeiten — Nr. {0}</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <source>What is booked then could not be read.</source>
        <translation>Was dann gebucht ist, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The booking was not saved.</source>
        <translation>Die Buchung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>A reason is asked for</source>
        <translation>Ein Grund wird verlangt</translation>
    </message>
    <message>
        <source>A rule is against it</source>
        <translation>Eine Regel spricht dagegen</translation>
    </message>
    <message>
        <source>On invoice {0}: customer, resources, time, head count and state stay.</source>
        <translation>Auf Rechnung {0}: Kunde, Ressourcen, Zeit, Personenzahl und Status bleiben.</translation>
    </message>
    <message>
        <source>Only a credit note frees them. Everything else can be changed.</source>
        <translation>Nur eine Rechnungskorrektur gibt sie frei. Alles andere lässt sich ändern.</translation>
    </message>
    <message>
        <source>&amp;Waiting list…</source>
        <translation>&amp;Warteliste …</translation>
    </message>
    <message>
        <source>The time is taken: put them on the waiting list</source>
        <translation>Die Zeit ist belegt: auf die Warteliste setzen</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Cancel the &amp;booking</source>
        <translation>Buchung &amp;stornieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save  {0}</source>
        <translation>Speichern  {0}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>BookingFlow</name>
    <message>
        <source>The booking stays as it was.</source>
        <translation>Die Buchung bleibt, wie sie war.</translation>
    </message>
</context>
<context>
    <name>BookingForm</name>
    <message>
        <source>Search a customer</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>Bestell-Nr.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>Neuer Kunde …</translation>
    </message>
    <message>
        <source>New resource…</source>
        <translation>Neue Ressource …</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;Order no.</source>
        <translation>Bestell&amp;nr.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Resources</source>
        <translation>&amp;Ressourcen</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Zeiten</translation>
    </message>
    <message>
        <source>The booking between its neighbours</source>
        <translation>Die Buchung zwischen ihren Nachbarn</translation>
    </message>
    <message>
        <source>&amp;Head count</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>K&amp;ontakt</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>Pro&amp;jekt</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Rec&amp;urrence</source>
        <translation>&amp;Wiederholung</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>Läuft a&amp;b</translation>
    </message>
</context>
<context>
    <name>BookingList</name>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln booking(s)</source>
        <translation>
            <numerusform>%Ln Buchung</numerusform>
            <numerusform>%Ln Buchungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n ausgeblendet</numerusform>
            <numerusform>%n ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filters hide all %Ln booking(s).</source>
        <translation>
            <numerusform>Die Filter blenden %Ln Buchung aus.</numerusform>
            <numerusform>Die Filter blenden alle %Ln Buchungen aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is booked in this period.</source>
        <translation>In diesem Zeitraum ist nichts gebucht.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Period of the list</source>
        <translation>Zeitraum der Liste</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pers.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>CalendarExportDialog</name>
    <message>
        <source>Export a calendar</source>
        <translation>Kalender exportieren</translation>
    </message>
    <message>
        <source>all resources</source>
        <translation>alle Ressourcen</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>alle Kunden</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>to, inclusive</source>
        <translation>bis einschließlich</translation>
    </message>
    <message>
        <source>&amp;Resource</source>
        <translation>&amp;Ressource</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
</context>
<context>
    <name>CalendarImportDialog</name>
    <message>
        <source>Import a calendar: {0}</source>
        <translation>Kalender importieren: {0}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Events of the file</source>
        <translation>Termine der Datei</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>refuse them</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>create them as: {0}</source>
        <translation>anlegen als: {0}</translation>
    </message>
    <message>
        <source>Events that name no c&amp;ustomer:</source>
        <translation>Termine ohne K&amp;unden:</translation>
    </message>
    <message>
        <source>Unknown &amp;places:</source>
        <translation>Unbekannte &amp;Orte:</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>New resources: {0}</source>
        <translation>Neue Ressourcen: {0}</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Es würde sich nichts ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n created</source>
        <translation>
            <numerusform>%n angelegt</numerusform>
            <numerusform>%n angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>{0} has been imported.</source>
        <translation>{0} wurde importiert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The file was not imported.</source>
        <translation>Die Datei wurde nicht importiert.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>ChainWatch</name>
    <message>
        <source>Verifying the chain of documents…</source>
        <translation>Belegkette wird geprüft …</translation>
    </message>
    <message>
        <source>Chain of documents broken at {0}</source>
        <translation>Belegkette unterbrochen bei {0}</translation>
    </message>
    <message>
        <source>Check what holds and what does not</source>
        <translation>Prüfen, was stimmt und was nicht</translation>
    </message>
    <message>
        <source>Chain of documents verified up to {0}</source>
        <translation>Belegkette geprüft bis {0}</translation>
    </message>
    <message>
        <source>Each document, its PDF and its XML are as issued. Check everything…</source>
        <translation>Jeder Beleg, sein PDF und sein XML sind wie ausgestellt. Alles prüfen …</translation>
    </message>
    <message>
        <source>Chain of documents not verified</source>
        <translation>Belegkette nicht geprüft</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check the database</source>
        <translation>Datenbank prüfen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) do not hold</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything holds</source>
        <translation>Alles in Ordnung</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {0} out</source>
        <translation>{0} entfernen</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Monthly closing</source>
        <translation>Monatsabschluss</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Monat abschließen</translation>
    </message>
    <message>
        <source>Nothing has been issued yet: there is no month to close.</source>
        <translation>Es wurde noch nichts ausgestellt: Es gibt keinen Monat abzuschließen.</translation>
    </message>
    <message>
        <source>The closings could not be read.</source>
        <translation>Die Abschlüsse konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This month is closed</source>
        <translation>Dieser Monat ist abgeschlossen</translation>
    </message>
    <message>
        <source>Choose a month first</source>
        <translation>Wählen Sie zuerst einen Monat</translation>
    </message>
    <message>
        <source>This month is not over</source>
        <translation>Dieser Monat ist noch nicht vorbei</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>{0} abschließen</translation>
    </message>
    <message>
        <source>Closing {0}</source>
        <translation>Abschluss {0}</translation>
    </message>
    <message>
        <source>closed on {0} by {1}</source>
        <translation>abgeschlossen am {0} von {1}</translation>
    </message>
    <message>
        <source>Print the sheet or save it, and keep it outside the computer.</source>
        <translation>Drucken oder speichern Sie das Blatt, und bewahren Sie es außerhalb des Computers auf.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Abschluss am</translation>
    </message>
    <message>
        <source>in turn</source>
        <translation>steht an</translation>
    </message>
    <message>
        <source>not over</source>
        <translation>läuft noch</translation>
    </message>
    <message>
        <source>{0} is closed.</source>
        <translation>{0} ist abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>ClosingPane</name>
    <message>
        <source>What was issued in the month</source>
        <translation>Was in dem Monat ausgestellt wurde</translation>
    </message>
    <message>
        <source>This month is not over: it can be closed from the first day of the next one.</source>
        <translation>Dieser Monat ist noch nicht vorbei: Er kann ab dem ersten Tag des nächsten abgeschlossen werden.</translation>
    </message>
    <message>
        <source>SHA-256 of link {0} of the chain</source>
        <translation>SHA-256 von Glied {0} der Kette</translation>
    </message>
    <message>
        <source>Closing ties down everything issued up to the end of {0}: the sums and this hash are printed on a sheet. From then on nothing dated in that month or before can be issued any more, and a closing is not undone. Keep the sheet outside the computer: it proves later that nothing was changed.</source>
        <translation>Der Abschluss hält alles fest, was bis Ende {0} ausgestellt wurde: Die Summen und dieser Hash werden auf ein Blatt gedruckt. Danach kann nichts mehr mit einem Datum in diesem oder einem früheren Monat ausgestellt werden, und ein Abschluss wird nicht rückgängig gemacht. Bewahren Sie das Blatt außerhalb des Computers auf: Es beweist später, dass nichts geändert wurde.</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Less credit</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>ClosuresDialog</name>
    <message>
        <source>Closures</source>
        <translation>Schließzeiten</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>&amp;New closure…</source>
        <translation>&amp;Neue Schließzeit …</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Wieder ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show &amp;past closures</source>
        <translation>&amp;Vergangene anzeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There is no closure in the list</source>
        <translation>Die Liste enthält keine Schließzeit</translation>
    </message>
    <message>
        <source>The whole campus</source>
        <translation>Der ganze Campus</translation>
    </message>
</context>
<context>
    <name>ColourLegend</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all hidden bookings</source>
        <translation>Alle versteckten Buchungen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) hidden</source>
        <translation>
            <numerusform>%n Buchung versteckt</numerusform>
            <numerusform>%n Buchungen versteckt</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters stand for groups of customers</source>
        <translation>Die Buchstaben stehen für Kundengruppen</translation>
    </message>
    <message>
        <source>colour: customer</source>
        <translation>Farbe: Kunde</translation>
    </message>
    <message>
        <source>colour: kind</source>
        <translation>Farbe: Art</translation>
    </message>
    <message>
        <source>colour: state</source>
        <translation>Farbe: Status</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>&amp;Letters of groups</source>
        <translation>&amp;Buchstaben der Gruppen</translation>
    </message>
    <message>
        <source>What colours say</source>
        <translation>Was die Farben sagen</translation>
    </message>
    <message>
        <source>Show bookings: {0}</source>
        <translation>Buchungen zeigen: {0}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Action, customer, resource, booking, invoice…</source>
        <translation>Aktion, Kunde, Ressource, Buchung, Rechnung …</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
</context>
<context>
    <name>Companions</name>
    <message>
        <source>Explanation of the lines</source>
        <translation>Erläuterung der Positionen</translation>
    </message>
    <message>
        <source>Save the XML…</source>
        <translation>XML speichern …</translation>
    </message>
    <message>
        <source>The XML of {0} was saved as {1}.</source>
        <translation>Das XML von {0} wurde als {1} gespeichert.</translation>
    </message>
    <message>
        <source>Choose an issued document first</source>
        <translation>Wählen Sie zuerst einen ausgestellten Beleg</translation>
    </message>
    <message>
        <source>{0} – explanation</source>
        <translation>{0} – Erläuterung</translation>
    </message>
    <message>
        <source>Save the XML of {0}</source>
        <translation>XML von {0} speichern</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Why did this change?</source>
        <translation>Warum diese Abweichung?</translation>
    </message>
    <message>
        <source>{0}: {1} · {2}: {3} · difference {4}</source>
        <translation>{0}: {1} · {2}: {3} · Abweichung {4}</translation>
    </message>
    <message>
        <source>What was used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>genehmigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Approve this draft</source>
        <translation>Diesen Entwurf genehmigen</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Zuvor</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Net before</source>
        <translation>Netto zuvor</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Allowances and surcharges</source>
        <translation>Nachlässe und Zuschläge</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>entfallen</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Somebody else changed this booking</source>
        <translation>Jemand anders hat diese Buchung geändert</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else changed %n booking(s)</source>
        <translation>
            <numerusform>Jemand anders hat %n Buchung geändert</numerusform>
            <numerusform>Jemand anders hat %n Buchungen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the fields</source>
        <translation>Zurück zur Eingabe</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>&amp;Deren Fassung behalten</translation>
    </message>
    <message>
        <source>&amp;Apply mine on top</source>
        <translation>&amp;Meine Änderung darauf anwenden</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre Fassung</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere Fassung</translation>
    </message>
    <message>
        <source>Yours on top of theirs</source>
        <translation>Ihre Änderung auf der anderen</translation>
    </message>
    <message>
        <source>{0} (changed)</source>
        <translation>{0} (geändert)</translation>
    </message>
    <message>
        <source>{booking}: somebody else changed it since you looked. Nothing has been overwritten.</source>
        <translation>{booking}: Jemand anders hat sie seither geändert. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>{booking}: {person} changed it on {day} at {time}. Nothing has been overwritten.</source>
        <translation>{booking}: {person} hat sie am {day} um {time} geändert. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>{booking}: {person} cancelled it on {day} at {time}. Nothing has been overwritten.</source>
        <translation>{booking}: {person} hat sie am {day} um {time} storniert. Nichts wurde überschrieben.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Campus Desk: something went wrong</source>
        <translation>Campus Desk: Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Something happened that the program did not foresee. Everything that was saved is safe. You can go on working; if it happens again, please send this report.</source>
        <translation>Es ist etwas geschehen, womit das Programm nicht gerechnet hat. Alles Gespeicherte ist sicher. Sie können weiterarbeiten; wenn es wieder geschieht, senden Sie bitte diesen Bericht.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>CreditDialog</name>
    <message>
        <source>Credit {0}</source>
        <translation>Rechnungskorrektur zu {0}</translation>
    </message>
    <message>
        <source>The lines are credited under a number of their own. What they billed can then be changed and is invoiced again with the month.</source>
        <translation>Die Zeilen werden unter eigener Nummer korrigiert. Was sie berechneten, lässt sich dann ändern und wird mit dem Monat wieder berechnet.</translation>
    </message>
    <message>
        <source>&amp;All lines</source>
        <translation>&amp;Alle Zeilen</translation>
    </message>
    <message>
        <source>Choose all lines or none</source>
        <translation>Alle Zeilen auswählen oder keine</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Stands on the credit note.</source>
        <translation>Steht auf der Rechnungskorrektur.</translation>
    </message>
    <message>
        <source>Issue the credit note</source>
        <translation>Rechnungskorrektur ausstellen</translation>
    </message>
    <message>
        <source>Nothing was credited.</source>
        <translation>Es wurde nichts korrigiert.</translation>
    </message>
    <message>
        <source>Choose at least one line</source>
        <translation>Wählen Sie mindestens eine Zeile</translation>
    </message>
    <message>
        <source>No line is chosen</source>
        <translation>Keine Zeile ist gewählt</translation>
    </message>
    <message>
        <source>{0} excl. VAT + {1} VAT = {2} credited</source>
        <translation>{0} netto + {1} USt. = Korrektur über {2}</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>Sagen Sie in wenigen Worten, warum.</translation>
    </message>
</context>
<context>
    <name>CreditLines</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Nettobetrag</translation>
    </message>
    <message>
        <source>Lines to credit</source>
        <translation>Zu korrigierende Zeilen</translation>
    </message>
    <message>
        <source>{0} (credited already)</source>
        <translation>{0} (schon korrigiert)</translation>
    </message>
</context>
<context>
    <name>CustomerDialog</name>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Short, without spaces.</source>
        <translation>Kurz, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Legal form</source>
        <translation>Rec&amp;htsform</translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>Privatperson</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>Decides the tariff.</source>
        <translation>Bestimmt den Tarif.</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>Spr&amp;ache</translation>
    </message>
    <message>
        <source>Of its documents.</source>
        <translation>Der Belege.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>&amp;Kontakt</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Line &amp;1</source>
        <translation>Zeile &amp;1</translation>
    </message>
    <message>
        <source>Line &amp;2</source>
        <translation>Zeile &amp;2</translation>
    </message>
    <message>
        <source>Line &amp;3</source>
        <translation>Zeile &amp;3</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>&amp;Postleitzahl</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>Two letters: FR, DE, CH…</source>
        <translation>Zwei Buchstaben: FR, DE, CH …</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>&amp;SIREN</source>
        <translation>&amp;SIREN</translation>
    </message>
    <message>
        <source>S&amp;IRET</source>
        <translation>SI&amp;RET</translation>
    </message>
    <message>
        <source>&amp;VAT number</source>
        <translation>&amp;USt-IdNr.</translation>
    </message>
    <message>
        <source>I&amp;BAN</source>
        <translation>I&amp;BAN</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Öffentliche Einrichtung</translation>
    </message>
    <message>
        <source>Service code</source>
        <translation>Dienststellencode</translation>
    </message>
    <message>
        <source>Asked for by public bodies.</source>
        <translation>Von öffentlichen Einrichtungen verlangt.</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Its reference, printed on invoices.</source>
        <translation>Seine Referenz, auf Rechnungen gedruckt.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Pay&amp;ment term</source>
        <translation>&amp;Zahlungsziel</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>&amp;Weg</translation>
    </message>
    <message>
        <source>E-mail &amp;for invoices</source>
        <translation>E-&amp;Mail für Rechnungen</translation>
    </message>
    <message>
        <source>Several with commas. Empty: the e-mail address above.</source>
        <translation>Mehrere mit Kommas. Leer: die E-Mail-Adresse oben.</translation>
    </message>
    <message>
        <source>Electronic address</source>
        <translation>Elektronische Adresse</translation>
    </message>
    <message>
        <source>In the French directory; empty: the SIREN.</source>
        <translation>Im französischen Verzeichnis; leer: die SIREN.</translation>
    </message>
    <message>
        <source>Invoices go to another address</source>
        <translation>Rechnungen gehen anderswohin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Leave all of it empty for the seat.</source>
        <translation>Für den Sitz alles leer lassen.</translation>
    </message>
    <message>
        <source>Line 1</source>
        <translation>Zeile 1</translation>
    </message>
    <message>
        <source>Line 2</source>
        <translation>Zeile 2</translation>
    </message>
    <message>
        <source>Line 3</source>
        <translation>Zeile 3</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Stillgelegt am</translation>
    </message>
</context>
<context>
    <name>DailyBackup</name>
    <message>
        <source>Backups lie in {0}</source>
        <translation>Die Sicherungen liegen in {0}</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>Sicherung fehlgeschlagen</translation>
    </message>
    <message>
        <source>The latest backup is of {0}.</source>
        <translation>Die letzte Sicherung ist vom {0}.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Today’s backup could not be made.</source>
        <translation>Die heutige Sicherung konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>Backup: {0}, verified</source>
        <translation>Sicherung: {0}, geprüft</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Pick from a calendar</source>
        <translation>Aus einem Kalender wählen</translation>
    </message>
    <message>
        <source>This is no date. Write one like {0}.</source>
        <translation>Das ist kein Datum. Schreiben Sie zum Beispiel {0}.</translation>
    </message>
</context>
<context>
    <name>DayDelegate</name>
    <message>
        <source>Taken</source>
        <translation>Belegt</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message numerus="yes">
        <source>%n document(s) could not be sent.</source>
        <translation>
            <numerusform>%n Beleg konnte nicht gesendet werden.</numerusform>
            <numerusform>%n Belege konnten nicht gesendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) may have arrived twice: {0}</source>
        <translation>
            <numerusform>%n Beleg ist vielleicht zweimal angekommen: {0}</numerusform>
            <numerusform>%n Belege sind vielleicht zweimal angekommen: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>A try before was cut off before the server had answered.</source>
        <translation>Ein früherer Versuch war abgebrochen, bevor der Server geantwortet hatte.</translation>
    </message>
</context>
<context>
    <name>DeskApplication</name>
    <message>
        <source>Another window has this campus open, but does not answer.</source>
        <translation>Ein anderes Fenster hat diesen Campus geöffnet, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>Setting up the campus…</source>
        <translation>Der Campus wird eingerichtet …</translation>
    </message>
    <message>
        <source>The window’s settings could not be read and start afresh. The old file was kept: {0}</source>
        <translation>Die Einstellungen des Fensters waren nicht lesbar und beginnen neu. Die alte Datei wurde aufgehoben: {0}</translation>
    </message>
    <message>
        <source>New campus</source>
        <translation>Neuer Campus</translation>
    </message>
    <message>
        <source>Campus files (*.db)</source>
        <translation>Campus-Dateien (*.db)</translation>
    </message>
    <message>
        <source>Open campus</source>
        <translation>Campus öffnen</translation>
    </message>
    <message>
        <source>Campus files (*.db);;All files (*)</source>
        <translation>Campus-Dateien (*.db);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>DeskDialog</name>
    <message>
        <source>What you changed is not saved.</source>
        <translation>Ihre Änderungen sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <translation>
            <numerusform>%n Feld zu berichtigen</numerusform>
            <numerusform>%n Felder zu berichtigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DeskDialogs</name>
    <message>
        <source>Import a calendar</source>
        <translation>Kalender importieren</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Kalender (*.ics);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export a calendar</source>
        <translation>Kalender exportieren</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Exported to {0}.</source>
        <translation>Exportiert: {0}.</translation>
    </message>
</context>
<context>
    <name>DocumentMarks</name>
    <message>
        <source>Choose an issued document first</source>
        <translation>Wählen Sie zuerst einen ausgestellten Beleg</translation>
    </message>
    <message>
        <source>Nothing is left to pay</source>
        <translation>Es ist nichts mehr zu zahlen</translation>
    </message>
</context>
<context>
    <name>DocumentPapers</name>
    <message>
        <source>Save as one PDF</source>
        <translation>Als eine PDF-Datei speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) saved as {0}.</source>
        <translation>
            <numerusform>%n Beleg gespeichert als {0}.</numerusform>
            <numerusform>%n Belege gespeichert als {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The documents could not be saved.</source>
        <translation>Die Belege konnten nicht gespeichert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) sent to the printer.</source>
        <translation>
            <numerusform>%n Beleg an den Drucker gesendet.</numerusform>
            <numerusform>%n Belege an den Drucker gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n page(s) were sent to the printer.</source>
        <translation>
            <numerusform>Angehalten: %n Seite wurde an den Drucker gesendet.</numerusform>
            <numerusform>Angehalten: %n Seiten wurden an den Drucker gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not answer: nothing more was printed.</source>
        <translation>Der Drucker hat nicht geantwortet: es wurde nichts weiter gedruckt.</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>{0} · issued {1}</source>
        <translation>{0} · ausgestellt am {1}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>The document of {0} could not be shown.</source>
        <translation>Der Beleg von {0} konnte nicht gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>DraftDecisions</name>
    <message>
        <source>Left out of the month: X takes it in again</source>
        <translation>Vom Monat ausgenommen: X nimmt ihn wieder auf</translation>
    </message>
    <message>
        <source>Complete what is missing first</source>
        <translation>Ergänzen Sie zuerst, was fehlt</translation>
    </message>
    <message>
        <source>A draft without exceptions needs no approval</source>
        <translation>Ein Entwurf ohne Ausnahmen braucht keine Genehmigung</translation>
    </message>
    <message>
        <source>Choose a draft first</source>
        <translation>Wählen Sie zuerst einen Entwurf</translation>
    </message>
</context>
<context>
    <name>DragCard</name>
    <message>
        <source>Nearest</source>
        <translation>Am nächsten</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopieren</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>5 min steps</source>
        <translation>5-Min.-Schritte</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>abbrechen</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Waiting list…</source>
        <translation>Warteliste …</translation>
    </message>
</context>
<context>
    <name>ExceptionList</name>
    <message numerus="yes">
        <source>%n block(s) invoices</source>
        <translation>
            <numerusform>%n hält eine Rechnung zurück</numerusform>
            <numerusform>%n halten Rechnungen zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use(s) left out</source>
        <translation>
            <numerusform>%n Nutzung nicht berechnet</numerusform>
            <numerusform>%n Nutzungen nicht berechnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be looked at</source>
        <translation>
            <numerusform>%n anzusehen</numerusform>
            <numerusform>%n anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at first</source>
        <translation>Zuerst ansehen</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation>Ergänzen …</translation>
    </message>
    <message>
        <source>New tariff…</source>
        <translation>Neuer Tarif …</translation>
    </message>
    <message>
        <source>Booking…</source>
        <translation>Buchung …</translation>
    </message>
    <message>
        <source>VAT table…</source>
        <translation>Steuertabelle …</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Zeigen …</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export for the accountant</source>
        <translation>Export für die Buchhaltung</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>FEC</source>
        <translation>FEC</translation>
    </message>
    <message>
        <source>Journal, CSV</source>
        <translation>Journal, CSV</translation>
    </message>
    <message>
        <source>Journal, Excel</source>
        <translation>Journal, Excel</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Seal what is open first</source>
        <translation>Offene Buchungen zuerst festschreiben</translation>
    </message>
    <message>
        <source>This folder does not exist yet: {0}</source>
        <translation>Diesen Ordner gibt es noch nicht: {0}</translation>
    </message>
    <message>
        <source>Create the folder and export</source>
        <translation>Ordner anlegen und exportieren</translation>
    </message>
    <message>
        <source>This folder is not there, or takes no file.</source>
        <translation>Diesen Ordner gibt es nicht, oder er nimmt keine Datei an.</translation>
    </message>
    <message>
        <source>The FEC holds sealed entries only, so all are sealed for good</source>
        <translation>Die FEC-Datei enthält nur Festgeschriebenes: Alles wird endgültig festgeschrieben</translation>
    </message>
    <message>
        <source>The seller’s SIREN is missing: the name of the file begins with it.</source>
        <translation>Die SIREN des Ausstellers fehlt: Der Dateiname beginnt damit.</translation>
    </message>
    <message>
        <source>There is nothing to export in this fiscal year.</source>
        <translation>In diesem Geschäftsjahr gibt es nichts zu exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are sealed.</source>
        <translation>
            <numerusform>%n Buchung ist festgeschrieben.</numerusform>
            <numerusform>%n Buchungen sind festgeschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are open: exporting seals them. They get their numbers and are never changed again; that cannot be revoked.</source>
        <translation>
            <numerusform>%n Buchung ist offen: Der Export schreibt sie fest. Sie erhält ihre Nummer und ändert sich nie mehr; das ist unwiderruflich.</numerusform>
            <numerusform>%n Buchungen sind offen: Der Export schreibt sie fest. Sie erhalten ihre Nummern und ändern sich nie mehr; das ist unwiderruflich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are open: they stand in the file without a number, and may still change.</source>
        <translation>
            <numerusform>%n Buchung ist offen: Sie steht ohne Nummer in der Datei und kann sich noch ändern.</numerusform>
            <numerusform>%n Buchungen sind offen: Sie stehen ohne Nummer in der Datei und können sich noch ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, in {0}.</source>
        <translation>
            <numerusform>%n Buchung, in {0}.</numerusform>
            <numerusform>%n Buchungen, in {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed now: entries {0} to {1}.</source>
        <translation>Soeben festgeschrieben: Buchungen {0} bis {1}.</translation>
    </message>
    <message>
        <source>{0} is written.</source>
        <translation>{0} ist geschrieben.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>This folder cannot be created here.</source>
        <translation>Dieser Ordner kann hier nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Folder for the accountant’s files</source>
        <translation>Ordner für die Dateien der Buchhaltung</translation>
    </message>
    <message>
        <source>Fiscal &amp;year</source>
        <translation>Geschäfts&amp;jahr</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>Kon&amp;ten …</translation>
    </message>
    <message>
        <source>&amp;Who invoices…</source>
        <translation>&amp;Aussteller …</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>FeatureBoxes</name>
    <message>
        <source>Something else: its code</source>
        <translation>Etwas anderes: sein Code</translation>
    </message>
    <message>
        <source>Other equipment, by code</source>
        <translation>Andere Ausstattung, als Code</translation>
    </message>
    <message>
        <source>“{0}” is no code: write letters, digits, _ or -.</source>
        <translation>„{0}“ ist kein Code: schreiben Sie Buchstaben, Ziffern, _ oder -.</translation>
    </message>
</context>
<context>
    <name>FeatureNames</name>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
</context>
<context>
    <name>Features</name>
    <message>
        <source>video conferencing</source>
        <translation>Videokonferenz</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>projector</source>
        <translation>Projektor</translation>
    </message>
    <message>
        <source>whiteboard</source>
        <translation>Whiteboard</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>sound system</source>
        <translation>Tonanlage</translation>
    </message>
    <message>
        <source>recording and streaming</source>
        <translation>Aufzeichnung und Übertragung</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>wireless network</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>catering</source>
        <translation>Bewirtung</translation>
    </message>
    <message>
        <source>step-free access</source>
        <translation>barrierefrei</translation>
    </message>
    <message>
        <source>clean air</source>
        <translation>Reinluft</translation>
    </message>
    <message>
        <source>ionising radiation</source>
        <translation>ionisierende Strahlung</translation>
    </message>
    <message>
        <source>training required</source>
        <translation>Einweisung nötig</translation>
    </message>
    <message>
        <source>medical training</source>
        <translation>medizinische Ausbildung</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Project code</source>
        <translation>Projektcode</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Teardown</source>
        <translation>Abbau</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Option expires</source>
        <translation>Option läuft ab</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Ankunft</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Abgang</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Changed by itself</source>
        <translation>Einzeln geändert</translation>
    </message>
    <message>
        <source>Calibration due</source>
        <translation>Kalibrierung fällig</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Belonging</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Etage</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Ausstattung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Stillgelegt am</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address, line 1</source>
        <translation>Adresse, Zeile 1</translation>
    </message>
    <message>
        <source>Address, line 2</source>
        <translation>Adresse, Zeile 2</translation>
    </message>
    <message>
        <source>Address, line 3</source>
        <translation>Adresse, Zeile 3</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsform</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Öffentliche Einrichtung</translation>
    </message>
    <message>
        <source>Service code</source>
        <translation>Dienststellencode</translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>Privatperson</translation>
    </message>
    <message>
        <source>Invoices are addressed to</source>
        <translation>Rechnungen gehen an</translation>
    </message>
    <message>
        <source>Invoices go to, line 1</source>
        <translation>Rechnung an, Zeile 1</translation>
    </message>
    <message>
        <source>Invoices go to, line 2</source>
        <translation>Rechnung an, Zeile 2</translation>
    </message>
    <message>
        <source>Invoices go to, line 3</source>
        <translation>Rechnung an, Zeile 3</translation>
    </message>
    <message>
        <source>Invoices go to, postcode</source>
        <translation>Rechnung an, Postleitzahl</translation>
    </message>
    <message>
        <source>Invoices go to, city</source>
        <translation>Rechnung an, Ort</translation>
    </message>
    <message>
        <source>Invoices go to, country</source>
        <translation>Rechnung an, Land</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Electronic address</source>
        <translation>Elektronische Adresse</translation>
    </message>
    <message>
        <source>E-mail for invoices</source>
        <translation>E-Mail für Rechnungen</translation>
    </message>
    <message>
        <source>Way invoices take</source>
        <translation>Weg der Rechnungen</translation>
    </message>
    <message>
        <source>VAT franchise</source>
        <translation>Kleinunternehmer</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Payment term</source>
        <translation>Zahlungsziel</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Price per hour</source>
        <translation>Preis je Stunde</translation>
    </message>
    <message>
        <source>Price per half day</source>
        <translation>Preis je halben Tag</translation>
    </message>
    <message>
        <source>Price per day</source>
        <translation>Preis je Tag</translation>
    </message>
    <message>
        <source>Flat price</source>
        <translation>Pauschale</translation>
    </message>
    <message>
        <source>Price per person</source>
        <translation>Preis je Person</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mindestbetrag</translation>
    </message>
    <message>
        <source>Billing increment</source>
        <translation>Abrechnungsschritt</translation>
    </message>
    <message>
        <source>Off-peak hours</source>
        <translation>Randzeiten</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Sender’s e-mail</source>
        <translation>E-Mail des Absenders</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Antworten an</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopie an</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>User on the mail server</source>
        <translation>Benutzer am Mailserver</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Subject of the message, French</source>
        <translation>Betreff der Nachricht, Französisch</translation>
    </message>
    <message>
        <source>Subject of the message, English</source>
        <translation>Betreff der Nachricht, Englisch</translation>
    </message>
    <message>
        <source>Subject of the message, German</source>
        <translation>Betreff der Nachricht, Deutsch</translation>
    </message>
    <message>
        <source>Text of the message, French</source>
        <translation>Text der Nachricht, Französisch</translation>
    </message>
    <message>
        <source>Text of the message, English</source>
        <translation>Text der Nachricht, Englisch</translation>
    </message>
    <message>
        <source>Text of the message, German</source>
        <translation>Text der Nachricht, Deutsch</translation>
    </message>
    <message>
        <source>Folder to print and post</source>
        <translation>Ordner zum Drucken und Verschicken</translation>
    </message>
    <message>
        <source>Folder of the approved platform</source>
        <translation>Ordner der zugelassenen Plattform</translation>
    </message>
    <message>
        <source>Folder for Chorus Pro</source>
        <translation>Ordner für Chorus Pro</translation>
    </message>
</context>
<context>
    <name>FilterChoice</name>
    <message>
        <source>Saved filter</source>
        <translation>Gespeicherter Filter</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Um&amp;benennen …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Save, rename or delete the filter</source>
        <translation>Filter speichern, umbenennen oder löschen</translation>
    </message>
    <message>
        <source>Changed since it was saved</source>
        <translation>Seit dem Speichern geändert</translation>
    </message>
    <message>
        <source>Nothing was changed since it was saved</source>
        <translation>Seit dem Speichern hat sich nichts geändert</translation>
    </message>
    <message>
        <source>It is the only filter</source>
        <translation>Es ist der einzige Filter</translation>
    </message>
    <message>
        <source>Save filter as</source>
        <translation>Filter speichern unter</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Filter umbenennen</translation>
    </message>
</context>
<context>
    <name>FilterFields</name>
    <message>
        <source>Other equipment…</source>
        <translation>Andere Ausstattung …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the hidden rows</source>
        <translation>Versteckte Zeilen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden</source>
        <translation>
            <numerusform>%n versteckt</numerusform>
            <numerusform>%n versteckt</numerusform>
        </translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Min. ca&amp;pacity</source>
        <translation>Min. Ka&amp;pazität</translation>
    </message>
    <message>
        <source>Minimum capacity</source>
        <translation>Mindestkapazität</translation>
    </message>
</context>
<context>
    <name>FilterNameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>Ein Filter braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a filter of that name already.</source>
        <translation>Einen Filter dieses Namens gibt es schon.</translation>
    </message>
</context>
<context>
    <name>FinanceAnnouncements</name>
    <message>
        <source>marked as sent.</source>
        <translation>als gesendet markiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) marked as sent.</source>
        <translation>
            <numerusform>%n Beleg als versendet markiert.</numerusform>
            <numerusform>%n Belege als versendet markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <translation>
            <numerusform>{0} und %n weitere</numerusform>
            <numerusform>{0} und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) paid, {0} received.</source>
        <translation>
            <numerusform>%n Rechnung bezahlt, {0} eingegangen.</numerusform>
            <numerusform>%n Rechnungen bezahlt, {0} eingegangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} received, {1} left to pay.</source>
        <translation>{0} eingegangen, {1} noch offen.</translation>
    </message>
    <message>
        <source>paid, {0} received.</source>
        <translation>bezahlt, {0} eingegangen.</translation>
    </message>
    <message>
        <source>surcharge of {0} withdrawn.</source>
        <translation>Zuschlag von {0} zurückgenommen.</translation>
    </message>
    <message>
        <source>allowance of {0} withdrawn.</source>
        <translation>Nachlass von {0} zurückgenommen.</translation>
    </message>
    <message>
        <source>surcharge of {0} agreed.</source>
        <translation>Zuschlag von {0} vereinbart.</translation>
    </message>
    <message>
        <source>allowance of {0} agreed.</source>
        <translation>Nachlass von {0} vereinbart.</translation>
    </message>
    <message>
        <source>approved.</source>
        <translation>genehmigt.</translation>
    </message>
    <message>
        <source>left out of this month.</source>
        <translation>aus diesem Monat ausgenommen.</translation>
    </message>
    <message>
        <source>undecided again.</source>
        <translation>wieder offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) approved.</source>
        <translation>
            <numerusform>%n Entwurf genehmigt.</numerusform>
            <numerusform>%n Entwürfe genehmigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) left out of this month.</source>
        <translation>
            <numerusform>%n Entwurf aus diesem Monat ausgenommen.</numerusform>
            <numerusform>%n Entwürfe aus diesem Monat ausgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) undecided again.</source>
        <translation>
            <numerusform>%n Entwurf wieder offen.</numerusform>
            <numerusform>%n Entwürfe wieder offen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindSlotDialog</name>
    <message>
        <source>Find a slot</source>
        <translation>Freien Termin finden</translation>
    </message>
    <message>
        <source>The option was not placed.</source>
        <translation>Die Option wurde nicht gesetzt.</translation>
    </message>
    <message>
        <source>What is booked could not be read.</source>
        <translation>Was gebucht ist, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing free then. The next possibilities:</source>
        <translation>Dann ist nichts frei. Die nächsten Möglichkeiten:</translation>
    </message>
    <message>
        <source>Free rooms, the tightest fit first</source>
        <translation>Freie Räume, der knappste zuerst</translation>
    </message>
    <message>
        <source>Same needs, other days</source>
        <translation>Gleicher Bedarf, andere Tage</translation>
    </message>
    <message>
        <source>{0} — same needs, other days</source>
        <translation>{0} – gleicher Bedarf, andere Tage</translation>
    </message>
    <message>
        <source>Nothing is free here</source>
        <translation>Hier ist nichts frei</translation>
    </message>
    <message>
        <source>Nothing is free for this, not in the next weeks either.</source>
        <translation>Dafür ist nichts frei, auch nicht in den nächsten Wochen.</translation>
    </message>
    <message>
        <source>Waiting list…</source>
        <translation>Warteliste …</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>other days</source>
        <translation>andere Tage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open the details…</source>
        <translation>Details öffnen …</translation>
    </message>
    <message>
        <source>Hold for {0}</source>
        <translation>{0} als Option halten</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Required</source>
        <translation>Pflichtfeld</translation>
    </message>
</context>
<context>
    <name>FreeTime</name>
    <message>
        <source>Free from</source>
        <translation>Frei ab</translation>
    </message>
    <message>
        <source>Free until</source>
        <translation>Frei bis</translation>
    </message>
    <message>
        <source>Free from {0} to {1}</source>
        <translation>Frei von {0} bis {1}</translation>
    </message>
</context>
<context>
    <name>GroupLetters</name>
    <message>
        <source>T</source>
        <translation>M</translation>
    </message>
    <message>
        <source>M</source>
        <translation>L</translation>
    </message>
    <message>
        <source>A</source>
        <translation>H</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
</context>
<context>
    <name>HeadCount</name>
    <message>
        <source>Head count</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n frei</numerusform>
            <numerusform>%n frei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n zu viel</numerusform>
            <numerusform>%n zu viel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Reinstated</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Ankunft erfasst</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>Abgang erfasst</translation>
    </message>
    <message>
        <source>Recorded as absent</source>
        <translation>Als abwesend vermerkt</translation>
    </message>
    <message>
        <source>Attendance taken back</source>
        <translation>Anwesenheit zurückgenommen</translation>
    </message>
    <message>
        <source>Option expired</source>
        <translation>Option abgelaufen</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Auf der Warteliste</translation>
    </message>
    <message>
        <source>Offered a place</source>
        <translation>Platz angeboten</translation>
    </message>
    <message>
        <source>Off the waiting list</source>
        <translation>Von der Warteliste genommen</translation>
    </message>
    <message>
        <source>Waited in vain: the time is over</source>
        <translation>Umsonst gewartet: Die Zeit ist vorbei</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History: {0}</source>
        <translation>Verlauf: {0}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Es ist noch nichts verzeichnet.</translation>
    </message>
</context>
<context>
    <name>HoursRows</name>
    <message>
        <source>Add opening hours</source>
        <translation>Öffnungszeiten hinzufügen</translation>
    </message>
    <message>
        <source>One of the times cannot be read.</source>
        <translation>Eine der Uhrzeiten ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>edit</source>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Strg+I</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>Ankunft</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>keep open</source>
        <translation>offen halten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Ausstattung</translation>
    </message>
    <message>
        <source>setup {duration}</source>
        <translation>Aufbau {duration}</translation>
    </message>
    <message>
        <source>teardown {duration}</source>
        <translation>Abbau {duration}</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>Davor, danach</translation>
    </message>
    <message>
        <source>{moment} — then released</source>
        <translation>{moment} — danach frei</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>{0}: cannot be moved</source>
        <translation>{0}: nicht verschiebbar</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>seit {0}</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>badge {0}</source>
        <translation>Ausweis {0}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import: {0}</source>
        <translation>Importieren: {0}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Also made: {0}</source>
        <translation>Ebenfalls angelegt: {0}</translation>
    </message>
    <message>
        <source>Nothing is imported while something is wrong: correct the file, then try again.</source>
        <translation>Solange etwas falsch ist, wird nichts importiert: Berichtigen Sie die Datei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Everything is as in the file already.</source>
        <translation>Alles ist schon wie in der Datei.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>The file was not imported.</source>
        <translation>Die Datei wurde nicht importiert.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>InvoicingDialog</name>
    <message>
        <source>Invoicing settings</source>
        <translation>Rechnungseinstellungen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>&amp;VAT</source>
        <translation>&amp;USt.</translation>
    </message>
    <message>
        <source>&amp;Resources</source>
        <translation>&amp;Ressourcen</translation>
    </message>
    <message>
        <source>&amp;Mentions</source>
        <translation>&amp;Angaben</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Nummern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>Das konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>You invoice under the franchise: no VAT is charged, whatever this table says (CGI art. 293 B). “Who invoices” ends that.</source>
        <translation>Sie rechnen als Kleinunternehmer ab: es wird keine Steuer berechnet, was diese Tabelle auch sagt (CGI Art. 293 B). „Rechnungssteller“ beendet das.</translation>
    </message>
    <message>
        <source>Each case is proposed as the law is commonly read; your accountant confirms it. Issued invoices keep what they say.</source>
        <translation>Jeder Fall ist vorgeschlagen, wie das Gesetz gewöhnlich gelesen wird; Ihr Steuerberater bestätigt ihn. Ausgestellte Rechnungen behalten, was sie sagen.</translation>
    </message>
    <message>
        <source>What the use of a resource is decides its VAT, together with the customer.</source>
        <translation>Was die Nutzung einer Ressource ist, entscheidet mit dem Kunden über die Steuer.</translation>
    </message>
    <message>
        <source>&amp;Invoices begin with</source>
        <translation>Rechnungen &amp;beginnen mit</translation>
    </message>
    <message>
        <source>&amp;Credit notes begin with</source>
        <translation>Rechnungs&amp;korrekturen beginnen mit</translation>
    </message>
    <message>
        <source>Year and sequence follow by themselves, without a gap, and go on when the letters change. Invoices and credit notes have a series each.</source>
        <translation>Jahr und Folge ergeben sich von selbst, lückenlos, und laufen weiter, wenn die Buchstaben sich ändern. Rechnungen und Rechnungskorrekturen haben je eine Reihe.</translation>
    </message>
    <message>
        <source>One to six capitals; a number reads {0}.</source>
        <translation>Ein bis sechs Großbuchstaben; eine Nummer lautet {0}.</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>Numbers are taken now and the invoices are kept as they are. Only a credit note corrects one.</source>
        <translation>Die Nummern werden jetzt vergeben und die Rechnungen bleiben, wie sie sind. Nur eine Rechnungskorrektur berichtigt sie.</translation>
    </message>
    <message>
        <source>Show the new sums</source>
        <translation>Neue Beträge anzeigen</translation>
    </message>
    <message>
        <source>The month has changed meanwhile.</source>
        <translation>Der Monat hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>Read what would be issued now.</source>
        <translation>Lesen Sie, was jetzt ausgestellt würde.</translation>
    </message>
    <message>
        <source>Issue {0}</source>
        <translation>{0} ausstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n Rechnung</numerusform>
            <numerusform>%n Rechnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} excl. VAT · {1} incl. VAT</source>
        <translation>{0} netto · {1} brutto</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are kept back: see the list to look at first.</source>
        <translation>
            <numerusform>%n Kunde wird zurückgehalten: siehe die Liste „Zuerst ansehen“.</numerusform>
            <numerusform>%n Kunden werden zurückgehalten: siehe die Liste „Zuerst ansehen“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are left out by you.</source>
        <translation>
            <numerusform>%n Kunde von Ihnen ausgenommen.</numerusform>
            <numerusform>%n Kunden von Ihnen ausgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The month is not over: only what has ended by now is invoiced, the rest until {0} will be a second invoice.</source>
        <translation>Der Monat ist noch nicht vorbei: Abgerechnet wird nur, was bis jetzt beendet ist; der Rest bis {0} wird eine zweite Rechnung.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausstellen</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Tenant</source>
        <translation>Mieter</translation>
    </message>
    <message>
        <source>Cluster member</source>
        <translation>Clustermitglied</translation>
    </message>
    <message>
        <source>Academic</source>
        <translation>Hochschule</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Campus</source>
        <translation>Campus</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>On its own</source>
        <translation>Eigenständig</translation>
    </message>
    <message>
        <source>Part of a divisible room</source>
        <translation>Teil eines teilbaren Raums</translation>
    </message>
    <message>
        <source>Unit of a pool</source>
        <translation>Einheit eines Pools</translation>
    </message>
    <message>
        <source>Equipped premises</source>
        <translation>Ausgestattete Räume</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienstleistung</translation>
    </message>
    <message>
        <source>Catering</source>
        <translation>Bewirtung</translation>
    </message>
    <message>
        <source>Bare room</source>
        <translation>Leerer Raum</translation>
    </message>
    <message>
        <source>France, and private persons</source>
        <translation>Frankreich, und Privatpersonen</translation>
    </message>
    <message>
        <source>Company elsewhere in the EU</source>
        <translation>Unternehmen in der übrigen EU</translation>
    </message>
    <message>
        <source>Company outside the EU</source>
        <translation>Unternehmen außerhalb der EU</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>Folder, to print and post</source>
        <translation>Ordner, für Druck und Post</translation>
    </message>
    <message>
        <source>Approved platform</source>
        <translation>Zugelassene Plattform</translation>
    </message>
    <message>
        <source>Chorus Pro</source>
        <translation>Chorus Pro</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Ausfall</translation>
    </message>
</context>
<context>
    <name>LastMark</name>
    <message>
        <source>Nothing is marked on this document</source>
        <translation>An diesem Beleg ist nichts vermerkt</translation>
    </message>
    <message>
        <source>Take back: {0} paid on {1} ({2})</source>
        <translation>Zahlung von {0} vom {1} zurücknehmen ({2})</translation>
    </message>
    <message>
        <source>Take back: sent on {0} ({1})</source>
        <translation>Versand vom {0} zurücknehmen ({1})</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Close this campus</source>
        <translation>Diesen Campus schließen</translation>
    </message>
    <message>
        <source>Invoices are being issued</source>
        <translation>Es werden gerade Rechnungen ausgestellt</translation>
    </message>
    <message>
        <source>Documents are being sent</source>
        <translation>Es werden gerade Belege gesendet</translation>
    </message>
    <message>
        <source>If you stop, what is issued stays issued; the others stay drafts and can be issued later.</source>
        <translation>Wenn Sie anhalten, bleibt ausgestellt, was ausgestellt ist; die übrigen bleiben Entwürfe und können später ausgestellt werden.</translation>
    </message>
    <message>
        <source>If you stop, what has not left waits in the outbox and leaves when this campus is opened again.</source>
        <translation>Wenn Sie anhalten, wartet im Postausgang, was noch nicht hinausging, und geht hinaus, sobald dieser Campus wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>&amp;Stop after this one and close</source>
        <translation>Nach diesem &amp;anhalten und schließen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>a click leads to the booking</source>
        <translation>ein Klick führt zur Buchung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Nettobetrag</translation>
    </message>
    <message>
        <source>Lines of the document</source>
        <translation>Zeilen des Belegs</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>Nicht darstellbar</translation>
    </message>
    <message>
        <source>Logo: {0} × {1} pixels</source>
        <translation>Logo: {0} × {1} Pixel</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Seitenleiste</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>&amp;Booking</source>
        <translation>B&amp;uchung</translation>
    </message>
    <message>
        <source>&amp;Resources</source>
        <translation>R&amp;essourcen</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Kunden</translation>
    </message>
    <message>
        <source>&amp;Invoicing</source>
        <translation>Ab&amp;rechnung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
</context>
<context>
    <name>MiniMonth</name>
    <message>
        <source>Month, {day}</source>
        <translation>Monat, {day}</translation>
    </message>
</context>
<context>
    <name>MonthActions</name>
    <message>
        <source>Open a campus first</source>
        <translation>Öffnen Sie zuerst einen Campus</translation>
    </message>
    <message>
        <source>Opens the invoicing page first</source>
        <translation>Öffnet zuerst die Abrechnungsseite</translation>
    </message>
</context>
<context>
    <name>MonthSums</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1} excl. VAT</source>
        <translation>{0} · {1} netto</translation>
    </message>
</context>
<context>
    <name>MyBookingsPage</name>
    <message numerus="yes">
        <source>%n piece(s) of equipment</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free now</source>
        <translation>
            <numerusform>%n jetzt frei</numerusform>
            <numerusform>%n jetzt frei</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is booked.</source>
        <translation>Nichts ist gebucht.</translation>
    </message>
    <message>
        <source>{0} upcoming, the next one {1}</source>
        <translation>{0} bevorstehend, die nächste: {1}</translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation>Nichts passt zur Suche.</translation>
    </message>
    <message>
        <source>Nothing is booked. Book a piece of equipment or a room to begin.</source>
        <translation>Nichts ist gebucht. Buchen Sie ein Gerät oder einen Raum.</translation>
    </message>
    <message>
        <source>Nothing has been used yet.</source>
        <translation>Noch wurde nichts genutzt.</translation>
    </message>
    <message>
        <source>Nothing was cancelled.</source>
        <translation>Nichts wurde storniert.</translation>
    </message>
    <message>
        <source>Choose a booking that is still to come</source>
        <translation>Wählen Sie eine bevorstehende Buchung</translation>
    </message>
    <message>
        <source>It has begun: reception can cancel it</source>
        <translation>Sie hat begonnen: Der Empfang kann sie stornieren</translation>
    </message>
    <message>
        <source>My bookings</source>
        <translation>Meine Buchungen</translation>
    </message>
    <message>
        <source>Book equipment</source>
        <translation>Gerät buchen</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>Bookings shown</source>
        <translation>Angezeigte Buchungen</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Bevorstehend</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Ich bin da</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ändern …</translation>
    </message>
    <message>
        <source>Ca&amp;ncel booking</source>
        <translation>Buchung stor&amp;nieren</translation>
    </message>
    <message>
        <source>At this moment</source>
        <translation>Gerade jetzt</translation>
    </message>
</context>
<context>
    <name>MyInvoicesPage</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Incl. VAT</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>My invoices</source>
        <translation>Meine Rechnungen</translation>
    </message>
    <message>
        <source>Nothing has been invoiced yet.</source>
        <translation>Noch wurde nichts in Rechnung gestellt.</translation>
    </message>
    <message>
        <source>issued {0}</source>
        <translation>ausgestellt am {0}</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Partly credited</source>
        <translation>Teilkorrektur</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
</context>
<context>
    <name>NearestBookedDay</name>
    <message>
        <source>Nothing is booked today.</source>
        <translation>Heute ist nichts gebucht.</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation>Zeigen: {0}</translation>
    </message>
    <message>
        <source>Nothing is booked today. This is the nearest booked day: {0}.</source>
        <translation>Heute ist nichts gebucht. Dies ist der nächstgelegene gebuchte Tag: {0}.</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>Heute zeigen</translation>
    </message>
</context>
<context>
    <name>NewClosureDialog</name>
    <message>
        <source>New closure</source>
        <translation>Neue Schließzeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Wo</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Shown on the planner.</source>
        <translation>Steht im Belegungsplan.</translation>
    </message>
    <message>
        <source>Close for this period</source>
        <translation>Für diese Zeit schließen</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>Dies konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The whole campus</source>
        <translation>Der ganze Campus</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) lie in this closure and stay until somebody moves them.</source>
        <translation>
            <numerusform>%n Buchung liegt in dieser Schließzeit und bleibt, bis jemand sie verlegt.</numerusform>
            <numerusform>%n Buchungen liegen in dieser Schließzeit und bleiben, bis jemand sie verlegt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>I am here</source>
        <translation>Ich bin da</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Ich gehe</translation>
    </message>
    <message>
        <source>You are here until {0}</source>
        <translation>Sie sind bis {0} hier</translation>
    </message>
    <message>
        <source>Your booking begins now</source>
        <translation>Ihre Buchung beginnt jetzt</translation>
    </message>
    <message>
        <source>Your booking began {0} ago</source>
        <translation>Ihre Buchung begann vor {0}</translation>
    </message>
    <message>
        <source>Your booking begins in {0}</source>
        <translation>Ihre Buchung beginnt in {0}</translation>
    </message>
    <message>
        <source>Your next booking is today</source>
        <translation>Ihre nächste Buchung, heute</translation>
    </message>
    <message>
        <source>Your next booking is tomorrow</source>
        <translation>Ihre nächste Buchung, morgen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Undo  {0}</source>
        <translation>Rückgängig  {0}</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Book equipment</source>
        <translation>Gerät buchen</translation>
    </message>
    <message>
        <source>&amp;Book…</source>
        <translation>&amp;Buchen …</translation>
    </message>
</context>
<context>
    <name>OptionExpiry</name>
    <message numerus="yes">
        <source>%n option(s) expired and are free again.</source>
        <translation>
            <numerusform>%n Option ist abgelaufen und wieder frei.</numerusform>
            <numerusform>%n Optionen sind abgelaufen und wieder frei.</numerusform>
        </translation>
    </message>
    <message>
        <source>The option of {0} has expired: {1} is free again.</source>
        <translation>Die Option von {0} ist abgelaufen: {1} ist wieder frei.</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>Free rooms</source>
        <translation>Freie Räume</translation>
    </message>
</context>
<context>
    <name>OptionUntil</name>
    <message>
        <source>Day the option expires</source>
        <translation>Tag, an dem die Option abläuft</translation>
    </message>
    <message>
        <source>Time the option expires</source>
        <translation>Uhrzeit, zu der die Option abläuft</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>is over</source>
        <translation>ist vorbei</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>in {0}</translation>
    </message>
</context>
<context>
    <name>OtherDays</name>
    <message>
        <source>Same needs, other days</source>
        <translation>Gleicher Bedarf, andere Tage</translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Documents that have not left</source>
        <translation>Belege, die nicht hinausgingen</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nichts wartet auf den Versand.</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Herausnehmen</translation>
    </message>
    <message>
        <source>Try &amp;all again</source>
        <translation>&amp;Alle noch einmal versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>It is not sent; the document stays as it is</source>
        <translation>Er wird nicht gesendet; der Beleg bleibt, wie er ist</translation>
    </message>
    <message>
        <source>A try was cut off before the server had answered: perhaps it has arrived. Sent again, it may arrive twice.</source>
        <translation>Ein Versuch ist abgebrochen, bevor der Server geantwortet hatte: Vielleicht ist der Beleg angekommen. Noch einmal gesendet, kommt er womöglich zweimal an.</translation>
    </message>
    <message numerus="yes">
        <source>Given up after %n tries</source>
        <translation>
            <numerusform>Nach %n Versuch aufgegeben</numerusform>
            <numerusform>Nach %n Versuchen aufgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Next try: {0}</source>
        <translation>Nächster Versuch: {0}</translation>
    </message>
</context>
<context>
    <name>OwnBookings</name>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Option until {0}</source>
        <translation>Option bis {0}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pers.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>OwnReports</name>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Your reports</source>
        <translation>Ihre Meldungen</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Settled on {0}</source>
        <translation>Erledigt am {0}</translation>
    </message>
</context>
<context>
    <name>PaidDialog</name>
    <message>
        <source>Mark as paid</source>
        <translation>Als bezahlt markieren</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n Rechnung</numerusform>
            <numerusform>%n Rechnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} left to pay</source>
        <translation>{0} noch zu zahlen</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Eingegangen am</translation>
    </message>
    <message>
        <source>The day of the bank’s credit.</source>
        <translation>Der Tag der Gutschrift auf dem Konto.</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>Less for a part payment.</source>
        <translation>Weniger für eine Teilzahlung.</translation>
    </message>
    <message>
        <source>Re&amp;ference</source>
        <translation>Re&amp;ferenz</translation>
    </message>
    <message>
        <source>As the bank states it, if you want.</source>
        <translation>Wie die Bank sie nennt, wenn Sie wollen.</translation>
    </message>
    <message>
        <source>Nothing was marked.</source>
        <translation>Nichts wurde markiert.</translation>
    </message>
    <message>
        <source>This is no amount of euros.</source>
        <translation>Das ist kein Betrag in Euro.</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Choose a document on the left to read it here.</source>
        <translation>Wählen Sie links einen Beleg, um ihn hier zu lesen.</translation>
    </message>
    <message>
        <source>A draft is not printed: issue it first</source>
        <translation>Ein Entwurf wird nicht gedruckt: Stellen Sie ihn zuerst aus</translation>
    </message>
    <message>
        <source>Choose a document first</source>
        <translation>Wählen Sie zuerst einen Beleg</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>{0} was sent to the printer.</source>
        <translation>{0} wurde an den Drucker gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n page(s) were sent to the printer.</source>
        <translation>
            <numerusform>Angehalten: %n Seite wurde an den Drucker gesendet.</numerusform>
            <numerusform>Angehalten: %n Seiten wurden an den Drucker gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} could not be printed: the printer did not answer.</source>
        <translation>{0} konnte nicht gedruckt werden: Der Drucker antwortet nicht.</translation>
    </message>
    <message>
        <source>Save {0}</source>
        <translation>{0} speichern</translation>
    </message>
    <message>
        <source>{0} was saved as {1}.</source>
        <translation>{0} wurde als {1} gespeichert.</translation>
    </message>
    <message>
        <source>{0} could not be written. Choose another folder.</source>
        <translation>{0} konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>PhaseStrip</name>
    <message>
        <source>The booking between its neighbours</source>
        <translation>Die Buchung zwischen ihren Nachbarn</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Termin</translation>
    </message>
</context>
<context>
    <name>PlannerActions</name>
    <message>
        <source>On the planner only</source>
        <translation>Nur im Belegungsplan</translation>
    </message>
    <message>
        <source>Choose a booking on the planner first</source>
        <translation>Wählen Sie zuerst eine Buchung im Belegungsplan</translation>
    </message>
    <message>
        <source>This booking cannot be changed.</source>
        <translation>Diese Buchung kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>Choose an option on the planner first</source>
        <translation>Wählen Sie zuerst eine Option im Belegungsplan</translation>
    </message>
    <message>
        <source>Copy or cut a booking first</source>
        <translation>Kopieren Sie zuerst eine Buchung oder schneiden Sie eine aus</translation>
    </message>
</context>
<context>
    <name>PlannerBar</name>
    <message>
        <source>Busy</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Teardown</source>
        <translation>Abbau</translation>
    </message>
    <message>
        <source>{name} (cut)</source>
        <translation>{name} (ausgeschnitten)</translation>
    </message>
    <message>
        <source>{name} (origin)</source>
        <translation>{name} (Ursprung)</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Name 4 1h</source>
        <translation>Name 4 1h</translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation>Gezeigter Zeitraum</translation>
    </message>
    <message>
        <source>Customer, room, no.…</source>
        <translation>Kunde, Raum, Nr. …</translation>
    </message>
</context>
<context>
    <name>PlannerFrame</name>
    <message>
        <source>{0} 4 1h</source>
        <translation>{0} 4 1h</translation>
    </message>
    <message numerus="yes">
        <source>%Ln booking(s)</source>
        <translation>
            <numerusform>%Ln Buchung</numerusform>
            <numerusform>%Ln Buchungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln versteckt</numerusform>
            <numerusform>%Ln versteckt</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} occupied</source>
        <translation>{0} belegt</translation>
    </message>
    <message>
        <source>Step: 1 day</source>
        <translation>Schritt: 1 Tag</translation>
    </message>
    <message>
        <source>Step: {0} (Alt: 5)</source>
        <translation>Raster: {0} (Alt: 5)</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Gehe zu Datum</translation>
    </message>
</context>
<context>
    <name>PlannerHeader</name>
    <message>
        <source>week {number}</source>
        <translation>Woche {number}</translation>
    </message>
    <message>
        <source>no school holidays (zone B)</source>
        <translation>keine Schulferien (Zone B)</translation>
    </message>
    <message>
        <source>{holidays} (zone B)</source>
        <translation>{holidays} (Zone B)</translation>
    </message>
    <message>
        <source>public holiday tomorrow: {holiday}</source>
        <translation>morgen Feiertag: {holiday}</translation>
    </message>
    <message>
        <source>{holiday} — public holiday</source>
        <translation>{holiday} – Feiertag</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>{percent} booked</source>
        <translation>{percent} belegt</translation>
    </message>
    <message>
        <source>{percent} · today</source>
        <translation>{percent} · heute</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Woche {number}</translation>
    </message>
    <message>
        <source>% booked</source>
        <translation>% belegt</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>{shown} shown of {total}</source>
        <translation>{shown} von {total} gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>%n Ressource</numerusform>
            <numerusform>%n Ressourcen</numerusform>
        </translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>{count} folded</source>
        <translation>{count} eingeklappt</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlannerJudge</name>
    <message>
        <source>Checked when it is dropped</source>
        <translation>Wird beim Ablegen geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) together</source>
        <translation>
            <numerusform>%n Buchung zusammen</numerusform>
            <numerusform>%n Buchungen zusammen</numerusform>
        </translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>{0} excl. VAT</source>
        <translation>{0} netto</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>für {0}</translation>
    </message>
</context>
<context>
    <name>PlannerKeys</name>
    <message>
        <source>This booking cannot be changed.</source>
        <translation>Diese Buchung lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>One of the selected bookings cannot be changed.</source>
        <translation>Eine der ausgewählten Buchungen kann nicht geändert werden.</translation>
    </message>
</context>
<context>
    <name>PlannerPage</name>
    <message>
        <source>There is nothing to book yet.</source>
        <translation>Es gibt noch nichts zu buchen.</translation>
    </message>
    <message>
        <source>Import resources (CSV)</source>
        <translation>Ressourcen importieren (CSV)</translation>
    </message>
    <message>
        <source>Look at the sample campus</source>
        <translation>Beispiel-Campus ansehen</translation>
    </message>
    <message>
        <source>Create a resource</source>
        <translation>Ressource anlegen</translation>
    </message>
</context>
<context>
    <name>PlannerReported</name>
    <message numerus="yes">
        <source>%n more reported problem(s)</source>
        <translation>
            <numerusform>%n weiteres gemeldetes Problem</numerusform>
            <numerusform>%n weitere gemeldete Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>A problem was reported</source>
        <translation>Ein Problem wurde gemeldet</translation>
    </message>
    <message>
        <source>Reported as unusable by {who}, {when}: {what}</source>
        <translation>Als unbenutzbar gemeldet von {who}, {when}: {what}</translation>
    </message>
    <message>
        <source>Problem reported by {who}, {when}: {what}</source>
        <translation>Problem gemeldet von {who}, {when}: {what}</translation>
    </message>
</context>
<context>
    <name>PlannerRowState</name>
    <message>
        <source>retired</source>
        <translation>stillgelegt</translation>
    </message>
    <message>
        <source>cal. overdue</source>
        <translation>Kal. überf.</translation>
    </message>
    <message>
        <source>cal. {days} d</source>
        <translation>Kal. {days} T</translation>
    </message>
</context>
<context>
    <name>PlannerSelection</name>
    <message numerus="yes">
        <source>%Ln booking(s) selected</source>
        <translation>
            <numerusform>%Ln Buchung ausgewählt</numerusform>
            <numerusform>%Ln Buchungen ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlannerSurface</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n row(s).</source>
        <translation>
            <numerusform>Der Filter versteckt %n Zeile.</numerusform>
            <numerusform>Der Filter versteckt alle %n Zeilen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlannerTips</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Floor {floor}</source>
        <translation>Etage {floor}</translation>
    </message>
    <message>
        <source>Calibration overdue since {day}</source>
        <translation>Kalibrierung überfällig seit {day}</translation>
    </message>
    <message>
        <source>Calibration due on {day}</source>
        <translation>Kalibrierung fällig am {day}</translation>
    </message>
    <message>
        <source>Out of service from {day}</source>
        <translation>Stillgelegt ab {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
</context>
<context>
    <name>PlannerWords</name>
    <message>
        <source>Week {number} · {first} – {last}</source>
        <translation>Woche {number} · {first} – {last}</translation>
    </message>
    <message>
        <source>On invoice {0}</source>
        <translation>Auf Rechnung {0}</translation>
    </message>
    <message>
        <source>Only a credit note frees it.</source>
        <translation>Nur eine Rechnungskorrektur gibt sie frei.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Like the system ({0})</source>
        <translation>Wie das System ({0})</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Things may move</source>
        <translation>Bewegung erlaubt</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nichts bewegt sich</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>The window changes when you save.</source>
        <translation>Das Fenster wechselt beim Speichern.</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Bewegung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>PricePanel</name>
    <message>
        <source>Price explained</source>
        <translation>Preis erklärt</translation>
    </message>
    <message>
        <source>The price needs a customer, a resource and a time.</source>
        <translation>Für den Preis braucht es Kunde, Ressource und Zeit.</translation>
    </message>
    <message>
        <source>No tariff for {0}: bookable, not invoiced.</source>
        <translation>Kein Tarif für {0}: buchbar, wird nicht berechnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n tariff(s)</source>
        <translation>
            <numerusform>%n Tarif</numerusform>
            <numerusform>%n Tarife</numerusform>
        </translation>
    </message>
    <message>
        <source>Total without VAT</source>
        <translation>Summe netto</translation>
    </message>
    <message>
        <source>Total with VAT</source>
        <translation>Summe brutto</translation>
    </message>
    <message>
        <source>Exempt from VAT: {0}</source>
        <translation>Steuerbefreit: {0}</translation>
    </message>
    <message>
        <source>VAT owed by the customer on {0}</source>
        <translation>USt schuldet der Kunde auf {0}</translation>
    </message>
    <message>
        <source>Outside the scope of VAT: {0}</source>
        <translation>Nicht steuerbar: {0}</translation>
    </message>
    <message>
        <source>VAT {0} on {1}</source>
        <translation>USt. {0} auf {1}</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Set-up sheet</source>
        <translation>Aufbaublatt</translation>
    </message>
    <message>
        <source>Door sign</source>
        <translation>Türschild</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>&amp;Leave out rows without a booking</source>
        <translation>&amp;Ohne leere Zeilen</translation>
    </message>
    <message>
        <source>Hall or room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Choose above what the sheet is about.</source>
        <translation>Wählen Sie oben aus, was das Blatt zeigen soll.</translation>
    </message>
    <message>
        <source>The sheet is being drawn …</source>
        <translation>Das Blatt wird gezeichnet …</translation>
    </message>
    <message>
        <source>This sheet could not be drawn.</source>
        <translation>Dieses Blatt konnte nicht gezeichnet werden.</translation>
    </message>
</context>
<context>
    <name>PrintProgress</name>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>{0}, document {1} of {2}</source>
        <translation>{0}, Beleg {1} von {2}</translation>
    </message>
    <message>
        <source>{0}, page {1} of {2}</source>
        <translation>{0}, Seite {1} von {2}</translation>
    </message>
</context>
<context>
    <name>ProblemNotice</name>
    <message>
        <source>Reported &amp;problems ({0})…</source>
        <translation>Gemeldete &amp;Probleme ({0}) …</translation>
    </message>
    <message>
        <source>Reported &amp;problems…</source>
        <translation>Gemeldete &amp;Probleme …</translation>
    </message>
    <message>
        <source>{0} reports that this cannot be used: {1}.</source>
        <translation>{0} meldet als unbenutzbar: {1}.</translation>
    </message>
    <message>
        <source>{0} reports a problem: {1}.</source>
        <translation>{0} meldet ein Problem: {1}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Reported problems</source>
        <translation>Gemeldete Probleme</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht in Ordnung ist</translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>Offene Meldungen</translation>
    </message>
    <message>
        <source>Nothing is reported.</source>
        <translation>Nichts ist gemeldet.</translation>
    </message>
    <message>
        <source>&amp;Out of order…</source>
        <translation>&amp;Außer Betrieb …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>Dies konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>What was done about it: who reported it reads this</source>
        <translation>Was getan wurde: Wer es gemeldet hat, liest das</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>Was dagegen getan wurde</translation>
    </message>
    <message>
        <source>In their judgement it cannot be used until it is mended</source>
        <translation>Nach deren Urteil bis zur Reparatur nicht benutzbar</translation>
    </message>
    <message>
        <source>Choose a report first</source>
        <translation>Wählen Sie zuerst eine Meldung</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Außer Betrieb</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Dateiordner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Suchen in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Dateien des &amp;Typs:</translation>
    </message>
</context>
<context>
    <name>QueryEdit</name>
    <message>
        <source>What is needed, in words</source>
        <translation>Was gebraucht wird, in Worten</translation>
    </message>
    <message>
        <source>12 video Thursday afternoon</source>
        <translation>12 Video Donnerstag nachmittags</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>head count</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>Ausstattung</translation>
    </message>
    <message>
        <source>building</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>Vormittag</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>Nachmittag</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>Abend</translation>
    </message>
    <message>
        <source>whole day</source>
        <translation>ganzer Tag</translation>
    </message>
    <message>
        <source>Two customers are named. Which one?</source>
        <translation>Zwei Kunden sind genannt. Welcher?</translation>
    </message>
    <message>
        <source>Two kinds of resource are named. Which one?</source>
        <translation>Zwei Arten von Ressourcen sind genannt. Welche?</translation>
    </message>
    <message>
        <source>Two buildings are named. Which one?</source>
        <translation>Zwei Gebäude sind genannt. Welches?</translation>
    </message>
    <message>
        <source>Two days are named. Which one?</source>
        <translation>Zwei Tage sind genannt. Welcher?</translation>
    </message>
    <message>
        <source>Two lengths of time are named. Which one?</source>
        <translation>Zwei Zeitdauern sind genannt. Welche?</translation>
    </message>
    <message>
        <source>Two head counts are named. Which one?</source>
        <translation>Zwei Personenzahlen sind genannt. Welche?</translation>
    </message>
    <message>
        <source>Two titles are named. Which one?</source>
        <translation>Zwei Titel sind genannt. Welcher?</translation>
    </message>
    <message>
        <source>Two times are named. Which one?</source>
        <translation>Zwei Zeiten sind genannt. Welche?</translation>
    </message>
    <message>
        <source>Being booked…</source>
        <translation>Wird gebucht …</translation>
    </message>
    <message>
        <source>“{0} 4 1h” · “lecture hall tomorrow 14-16 {0} 80p”</source>
        <translation>„{0} 4 1h“ · „Hörsaal morgen 14-16 {0} 80 Pers.“</translation>
    </message>
    <message>
        <source>“4 1h” · “lecture hall tomorrow 14-16 80p”</source>
        <translation>„4 1h“ · „Hörsaal morgen 14-16 80 Pers.“</translation>
    </message>
    <message>
        <source>“{0} 9-11 option” is held for {1}</source>
        <translation>„{0} 9-11 Option“ wird {1} gehalten</translation>
    </message>
    <message>
        <source>Who, how many, when, what: in any order</source>
        <translation>Wer, wie viele, wann, was: in beliebiger Reihenfolge</translation>
    </message>
    <message>
        <source>That day is being loaded …</source>
        <translation>Dieser Tag wird geladen …</translation>
    </message>
    <message>
        <source>several meanings</source>
        <translation>mehrdeutig</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>“{0}” can mean several things. Which one?</source>
        <translation>„{0}“ kann mehreres bedeuten. Was ist gemeint?</translation>
    </message>
    <message>
        <source>Nothing is called “{0}”.</source>
        <translation>Nichts heißt „{0}“.</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>Meinten Sie:</translation>
    </message>
    <message>
        <source>New customer “{0}”…</source>
        <translation>Neuer Kunde „{0}“ …</translation>
    </message>
    <message>
        <source>Take as the title:</source>
        <translation>Als Titel nehmen:</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>No resource meets this.</source>
        <translation>Keine Ressource erfüllt das.</translation>
    </message>
    <message>
        <source>Nothing is free then.</source>
        <translation>Dann ist nichts frei.</translation>
    </message>
    <message>
        <source>Free nearby:</source>
        <translation>In der Nähe frei:</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Counts from {0}: the quarter of an hour has begun.</source>
        <translation>Zählt ab {0}: die Viertelstunde ist angebrochen.</translation>
    </message>
    <message>
        <source>Waiting list…</source>
        <translation>Warteliste …</translation>
    </message>
    <message>
        <source>For whom? Add a customer.</source>
        <translation>Für wen? Fügen Sie einen Kunden hinzu.</translation>
    </message>
</context>
<context>
    <name>QuickPopup</name>
    <message>
        <source>hold, with a reason</source>
        <translation>als Option halten, mit Begründung</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>als Option halten</translation>
    </message>
    <message>
        <source>book, with a reason</source>
        <translation>buchen, mit Begründung</translation>
    </message>
    <message>
        <source>book</source>
        <translation>buchen</translation>
    </message>
    <message>
        <source>as an option</source>
        <translation>als Option</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>auswählen</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>blättern</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>verlassen</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Next two hours</source>
        <translation>Nächste zwei Stunden</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n spät</numerusform>
            <numerusform>%n spät</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the next two hours</source>
        <translation>Die nächsten zwei Stunden zeigen</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>A reason is asked for</source>
        <translation>Ein Grund wird verlangt</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Kept in the history of the booking.</source>
        <translation>Bleibt im Verlauf der Buchung.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel nevertheless</source>
        <translation>Trotzdem stornieren</translation>
    </message>
    <message>
        <source>Book nevertheless</source>
        <translation>Trotzdem buchen</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>Sagen Sie in wenigen Worten, warum.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Set aside</source>
        <translation>Ausgeschieden</translation>
    </message>
</context>
<context>
    <name>ReceptionDesk</name>
    <message>
        <source>{0} is free, {1}: {2} waits for it.</source>
        <translation>{0} ist frei, {1}: {2} wartet darauf.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Anbieten</translation>
    </message>
    <message>
        <source>On the planner only</source>
        <translation>Nur im Belegungsplan</translation>
    </message>
    <message>
        <source>Choose a booking first</source>
        <translation>Zuerst eine Buchung wählen</translation>
    </message>
    <message>
        <source>Check o&amp;ut</source>
        <translation>&amp;Weggang erfassen</translation>
    </message>
    <message>
        <source>Check &amp;in</source>
        <translation>&amp;Ankunft erfassen</translation>
    </message>
    <message>
        <source>Absence is recorded from the start of a booking to the end of its day</source>
        <translation>Eine Abwesenheit wird vom Beginn der Buchung bis zum Ende ihres Tages vermerkt</translation>
    </message>
    <message>
        <source>Nobody is waiting for what is free</source>
        <translation>Niemand wartet auf einen freien Platz</translation>
    </message>
    <message>
        <source>departure</source>
        <translation>Abgang</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>Ankunft</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Übergehen</translation>
    </message>
    <message>
        <source>Show on the planner</source>
        <translation>Im Planer zeigen</translation>
    </message>
    <message>
        <source>Ignored: {0} stays on the waiting list.</source>
        <translation>Übergangen: {0} bleibt auf der Warteliste.</translation>
    </message>
</context>
<context>
    <name>ReceptionDock</name>
    <message>
        <source>Next two hours</source>
        <translation>Nächste zwei Stunden</translation>
    </message>
    <message>
        <source>Hide the next two hours</source>
        <translation>Die nächsten zwei Stunden ausblenden</translation>
    </message>
</context>
<context>
    <name>ReceptionList</name>
    <message>
        <source>Next two hours</source>
        <translation>Nächste zwei Stunden</translation>
    </message>
</context>
<context>
    <name>ReceptionPanel</name>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Anbieten</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Übergehen</translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s)</source>
        <translation>
            <numerusform>%n Ankunft</numerusform>
            <numerusform>%n Ankünfte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n spät</numerusform>
            <numerusform>%n spät</numerusform>
        </translation>
    </message>
    <message>
        <source>At reception, late</source>
        <translation>Am Empfang, verspätet</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Ankünfte</translation>
    </message>
    <message>
        <source>Badges out</source>
        <translation>Ausgegebene Ausweise</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Nobody is expected in the next two hours.</source>
        <translation>In den nächsten zwei Stunden wird niemand erwartet.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more…</source>
        <translation>
            <numerusform>und %n weitere …</numerusform>
            <numerusform>und %n weitere …</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} late</source>
        <translation>{0} verspätet</translation>
    </message>
    <message>
        <source>Option · {0}</source>
        <translation>Option · {0}</translation>
    </message>
    <message>
        <source>Option — expires at {0}</source>
        <translation>Option — endet {0}</translation>
    </message>
    <message>
        <source>Setup {0}</source>
        <translation>Aufbau {0}</translation>
    </message>
    <message>
        <source>Begins: {0}</source>
        <translation>Beginn {0}</translation>
    </message>
    <message>
        <source>Teardown {0}</source>
        <translation>Abbau {0}</translation>
    </message>
    <message>
        <source>Only {0} in between</source>
        <translation>Nur {0} dazwischen</translation>
    </message>
    <message>
        <source>No pause in between</source>
        <translation>Keine Pause dazwischen</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>seit gestern</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>seit {0}</translation>
    </message>
    <message>
        <source>{0} is free</source>
        <translation>{0} ist frei</translation>
    </message>
    <message>
        <source>{0} freed (cancelled)</source>
        <translation>{0} frei (storniert)</translation>
    </message>
    <message>
        <source>{0} freed (absence)</source>
        <translation>{0} frei (Abwesenheit)</translation>
    </message>
    <message>
        <source>{0} freed (left early)</source>
        <translation>{0} frei (früher gegangen)</translation>
    </message>
    <message>
        <source>{0} freed (option expired)</source>
        <translation>{0} frei (Option abgelaufen)</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Pers.</numerusform>
            <numerusform>%n Pers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Retire</source>
        <translation>St&amp;illlegen</translation>
    </message>
    <message>
        <source>Put bac&amp;k in service</source>
        <translation>W&amp;ieder in Betrieb nehmen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>Dies konnte nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Create one</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Show &amp;retired</source>
        <translation>&amp;Stillgelegte zeigen</translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation>Nichts passt zur Suche.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
</context>
<context>
    <name>RecurrenceDialog</name>
    <message>
        <source>Recurrence</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Does &amp;not recur</source>
        <translation>&amp;Nicht wiederholen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Recurs</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ohne Ende</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>An einem Tag</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Anzahl der Termine</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Tage</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>A&amp;m</translation>
    </message>
    <message>
        <source>End&amp;s</source>
        <translation>&amp;Ende</translation>
    </message>
    <message numerus="yes">
        <source>date(s)</source>
        <translation>
            <numerusform>Termin</numerusform>
            <numerusform>Terminen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecurrenceField</name>
    <message>
        <source>Does not recur</source>
        <translation>keine Wiederholung</translation>
    </message>
    <message>
        <source>Recurrence: {0}</source>
        <translation>Wiederholung: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s), all free</source>
        <translation>
            <numerusform>%n Termin, frei</numerusform>
            <numerusform>%n Termine, alle frei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) not possible, from {0}</source>
        <translation>
            <numerusform>%n Termin nicht möglich, {0}</numerusform>
            <numerusform>%n Termine nicht möglich, ab {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} taken</source>
        <translation>{0} belegt</translation>
    </message>
    <message>
        <source>{0} not possible</source>
        <translation>{0} nicht möglich</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>It cannot be &amp;used until it is mended</source>
        <translation>Bis z&amp;ur Reparatur nicht benutzbar</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Betrifft</translation>
    </message>
    <message>
        <source>&amp;What is wrong</source>
        <translation>&amp;Was nicht stimmt</translation>
    </message>
    <message>
        <source>It cannot be used until it is mended</source>
        <translation>Bis zur Reparatur nicht benutzbar</translation>
    </message>
    <message>
        <source>Tell reception</source>
        <translation>Empfang benachrichtigen</translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation>Wählen Sie, worum es geht.</translation>
    </message>
    <message>
        <source>Say what is wrong.</source>
        <translation>Sagen Sie, was nicht stimmt.</translation>
    </message>
    <message>
        <source>This could not be reported.</source>
        <translation>Die Meldung konnte nicht übermittelt werden.</translation>
    </message>
</context>
<context>
    <name>ResourceChips</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a resource</source>
        <translation>Ressource hinzufügen</translation>
    </message>
</context>
<context>
    <name>ResourceDialog</name>
    <message>
        <source>New resource</source>
        <translation>Neue Ressource</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Short, without spaces.</source>
        <translation>Kurz, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>New site…</source>
        <translation>Neuer Standort …</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Standort</translation>
    </message>
    <message>
        <source>&amp;Floor</source>
        <translation>&amp;Etage</translation>
    </message>
    <message>
        <source>not limited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>C&amp;apacity</source>
        <translation>&amp;Kapazität</translation>
    </message>
    <message>
        <source>People it takes: a hard limit.</source>
        <translation>Zulässige Personen: eine feste Grenze.</translation>
    </message>
    <message>
        <source>&amp;Equipment</source>
        <translation>A&amp;usstattung</translation>
    </message>
    <message>
        <source>What people look for; the planner shows it beside the name.</source>
        <translation>Wonach gesucht wird; der Belegungsplan zeigt es neben dem Namen.</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>fällig am</translation>
    </message>
    <message>
        <source>Ca&amp;libration</source>
        <translation>Ka&amp;librierung</translation>
    </message>
    <message>
        <source>The planner says so two weeks ahead.</source>
        <translation>Der Belegungsplan weist zwei Wochen vorher darauf hin.</translation>
    </message>
    <message>
        <source>Around every booking</source>
        <translation>Um jede Buchung</translation>
    </message>
    <message>
        <source>Set&amp;up</source>
        <translation>Au&amp;fbau</translation>
    </message>
    <message>
        <source>&amp;Teardown</source>
        <translation>&amp;Abbau</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>&amp;Own hours</source>
        <translation>Ei&amp;gene Zeiten</translation>
    </message>
    <message>
        <source>Instead of those of the site.</source>
        <translation>Anstelle derer des Standorts.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>&amp;Belongs</source>
        <translation>&amp;Zugehörigkeit</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>z&amp;u</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>Order of the planner’s rows.</source>
        <translation>Reihenfolge im Belegungsplan.</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
</context>
<context>
    <name>ResourcePage</name>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Etage</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Ausstattung</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Calibration due</source>
        <translation>Kalibrierung fällig</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Stillgelegt am</translation>
    </message>
</context>
<context>
    <name>ResourcePopup</name>
    <message>
        <source>Search a resource</source>
        <translation>Ressource suchen</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
</context>
<context>
    <name>RightNowList</name>
    <message>
        <source>At this moment</source>
        <translation>Gerade jetzt</translation>
    </message>
    <message>
        <source>{0} of {1} free</source>
        <translation>{0} von {1} frei</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>Den ganzen Tag frei</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre Buchung</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Außer Betrieb</translation>
    </message>
    <message>
        <source>Yours at {0}</source>
        <translation>Ihre Buchung ab {0}</translation>
    </message>
    <message>
        <source>Free until {0}</source>
        <translation>Frei bis {0}</translation>
    </message>
    <message>
        <source>Yours until {0}</source>
        <translation>Ihre Buchung bis {0}</translation>
    </message>
    <message>
        <source>Busy until {0}</source>
        <translation>Belegt bis {0}</translation>
    </message>
    <message>
        <source>Closed until {0}</source>
        <translation>Geschlossen bis {0}</translation>
    </message>
    <message>
        <source>Maintenance until {0}</source>
        <translation>Wartung bis {0}</translation>
    </message>
    <message>
        <source>Out of order until {0}</source>
        <translation>Außer Betrieb bis {0}</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Reception</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Das Programm</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Invoices are being issued</source>
        <translation>Rechnungen werden gerade ausgestellt</translation>
    </message>
    <message>
        <source>Choose one issued document first</source>
        <translation>Wählen Sie zuerst einen einzigen ausgestellten Beleg</translation>
    </message>
    <message>
        <source>Choose an issued document first</source>
        <translation>Wählen Sie zuerst einen ausgestellten Beleg</translation>
    </message>
    <message>
        <source>Choose one draft first</source>
        <translation>Wählen Sie zuerst einen einzigen Entwurf</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Reason, kept in the history</source>
        <translation>Grund, bleibt im Verlauf</translation>
    </message>
    <message>
        <source>Reason for overriding the rule</source>
        <translation>Grund für die Ausnahme von der Regel</translation>
    </message>
    <message>
        <source>The rules need a resource and a time.</source>
        <translation>Für die Regeln braucht es Ressource und Zeit.</translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>%n geprüft</numerusform>
            <numerusform>%n geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against it</source>
        <translation>
            <numerusform>%n dagegen</numerusform>
            <numerusform>%n dagegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to justify</source>
        <translation>
            <numerusform>%n zu begründen</numerusform>
            <numerusform>%n zu begründen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunActions</name>
    <message>
        <source>Invoices are being issued</source>
        <translation>Rechnungen werden ausgestellt</translation>
    </message>
    <message>
        <source>Say first who invoices: see the list to look at first</source>
        <translation>Sagen Sie zuerst, wer abrechnet: siehe die Liste „Zuerst ansehen“</translation>
    </message>
    <message>
        <source>Nothing to issue in this month</source>
        <translation>In diesem Monat ist nichts auszustellen</translation>
    </message>
    <message>
        <source>Issue all drafts that nothing keeps back (Ctrl+Enter)</source>
        <translation>Alle Entwürfe ausstellen, die nichts zurückhält (Strg+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n invoice(s)…</source>
        <translation>
            <numerusform>%n Rechnung ausstellen …</numerusform>
            <numerusform>%n Rechnungen ausstellen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Ausstellen …</translation>
    </message>
    <message>
        <source>Work out the month again; nothing is written</source>
        <translation>Den Monat neu berechnen; nichts wird geschrieben</translation>
    </message>
    <message>
        <source>Credit the chosen invoice</source>
        <translation>Die gewählte Rechnung korrigieren</translation>
    </message>
    <message>
        <source>credits {0}.</source>
        <translation>korrigiert {0}.</translation>
    </message>
    <message>
        <source>Choose an issued invoice first</source>
        <translation>Wählen Sie zuerst eine ausgestellte Rechnung</translation>
    </message>
    <message>
        <source>A credit note is not credited</source>
        <translation>Eine Rechnungskorrektur wird nicht korrigiert</translation>
    </message>
    <message>
        <source>It is credited already</source>
        <translation>Sie ist schon korrigiert</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Ausstellen …</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausnehmen</translation>
    </message>
    <message>
        <source>Mark as paid…</source>
        <translation>Als bezahlt markieren …</translation>
    </message>
    <message>
        <source>Paid…</source>
        <translation>Bezahlt …</translation>
    </message>
    <message>
        <source>Allowance or surcharge…</source>
        <translation>Nachlass oder Zuschlag …</translation>
    </message>
    <message>
        <source>Compare with the month before…</source>
        <translation>Mit dem Vormonat vergleichen …</translation>
    </message>
    <message>
        <source>Print the chosen documents…</source>
        <translation>Gewählte Belege drucken …</translation>
    </message>
    <message>
        <source>Save as one PDF…</source>
        <translation>Als eine PDF-Datei speichern …</translation>
    </message>
    <message>
        <source>Credit note…</source>
        <translation>Korrektur …</translation>
    </message>
    <message>
        <source>Month: {0}</source>
        <translation>Monat: {0}</translation>
    </message>
    <message>
        <source>The month that runs now is the last one</source>
        <translation>Der laufende Monat ist der letzte</translation>
    </message>
    <message>
        <source>Mark as sent again</source>
        <translation>Als erneut gesendet markieren</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Als versendet markieren</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Erneut gesendet</translation>
    </message>
    <message>
        <source>Mark sent</source>
        <translation>Versendet</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Documents of the month</source>
        <translation>Belege des Monats</translation>
    </message>
    <message>
        <source>Customer or number</source>
        <translation>Kunde oder Nummer</translation>
    </message>
    <message>
        <source>Invoices are being issued: the month stays until that is done.</source>
        <translation>Rechnungen werden gerade ausgestellt: Der Monat bleibt, bis das fertig ist.</translation>
    </message>
    <message>
        <source>Nothing was used in {0} that could be invoiced.</source>
        <translation>Im {0} wurde nichts genutzt, was abzurechnen wäre.</translation>
    </message>
    <message>
        <source>The month could not be worked out.</source>
        <translation>Der Monat konnte nicht berechnet werden.</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>weiter, zurück</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>genehmigen</translation>
    </message>
    <message>
        <source>exclude</source>
        <translation>ausnehmen</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>ausstellen</translation>
    </message>
</context>
<context>
    <name>RunStack</name>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Alle Belege anzeigen</translation>
    </message>
    <message>
        <source>No document is found for “{0}”.</source>
        <translation>Zu „{0}“ wurde kein Beleg gefunden.</translation>
    </message>
    <message>
        <source>Nothing is left to review in this month.</source>
        <translation>In diesem Monat ist nichts mehr zu prüfen.</translation>
    </message>
    <message>
        <source>No document of this month stands here.</source>
        <translation>Kein Beleg dieses Monats steht hier.</translation>
    </message>
</context>
<context>
    <name>RunStrip</name>
    <message>
        <source>Stop after this one</source>
        <translation>Nach dieser anhalten</translation>
    </message>
    <message>
        <source>Retry the failed ones</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Issue the rest…</source>
        <translation>Übrige ausstellen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Issuing %n invoice(s)</source>
        <translation>
            <numerusform>%n Rechnung wird ausgestellt</numerusform>
            <numerusform>%n Rechnungen werden ausgestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules of e-invoices are being read</source>
        <translation>Die Regeln für E-Rechnungen werden gelesen</translation>
    </message>
    <message>
        <source>numbering stays continuous</source>
        <translation>die Nummern bleiben lückenlos</translation>
    </message>
    <message numerus="yes">
        <source>%n issued</source>
        <translation>
            <numerusform>%n ausgestellt</numerusform>
            <numerusform>%n ausgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} — in progress: {1}</source>
        <translation>{0} – in Arbeit: {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Stopped: {0}</source>
        <translation>Angehalten: {0}</translation>
    </message>
    <message>
        <source>Finished: {0}</source>
        <translation>Fertig: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <translation>
            <numerusform>%n nicht begonnen</numerusform>
            <numerusform>%n nicht begonnen</numerusform>
        </translation>
    </message>
    <message>
        <source>the reason stands in the list</source>
        <translation>der Grund steht in der Liste</translation>
    </message>
    <message>
        <source>Nothing was issued</source>
        <translation>Es wurde nichts ausgestellt</translation>
    </message>
    <message>
        <source>about {0} s left — numbering stays continuous</source>
        <translation>noch etwa {0} s – die Nummern bleiben lückenlos</translation>
    </message>
    <message>
        <source>It stops after the invoice in hand</source>
        <translation>Hält nach der laufenden Rechnung an</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Compared with {0}</source>
        <translation>Verglichen mit {0}</translation>
    </message>
    <message>
        <source>Total excl. VAT</source>
        <translation>Summe netto</translation>
    </message>
    <message>
        <source>Due incl. VAT</source>
        <translation>Offen brutto</translation>
    </message>
    <message>
        <source>What is left to pay, VAT included</source>
        <translation>Was noch zu zahlen ist, mit USt.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Versendet</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Overdue, partly paid</source>
        <translation>Überfällig, teilbezahlt</translation>
    </message>
    <message>
        <source>Overdue, partly credited</source>
        <translation>Überfällig, teils korrigiert</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>Zu ergänzen</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Sent {0}</source>
        <translation>Versendet {0}</translation>
    </message>
    <message>
        <source>Due since {0}</source>
        <translation>Fällig seit {0}</translation>
    </message>
    <message>
        <source>{0}, partly paid</source>
        <translation>{0}, teilbezahlt</translation>
    </message>
    <message>
        <source>Paid {0}</source>
        <translation>Bezahlt {0}</translation>
    </message>
    <message>
        <source>{0}, partly credited</source>
        <translation>{0}, teils korrigiert</translation>
    </message>
    <message>
        <source>Credited by {0}</source>
        <translation>Korrigiert: {0}</translation>
    </message>
    <message>
        <source>Credits {0}</source>
        <translation>Korr. zu {0}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>sent {0}</source>
        <translation>versendet {0}</translation>
    </message>
    <message>
        <source>credited by {0}: {1}</source>
        <translation>korrigiert durch {0}: {1}</translation>
    </message>
    <message>
        <source>{0} paid</source>
        <translation>{0} bezahlt</translation>
    </message>
    <message>
        <source>{0} due on {1}</source>
        <translation>{0} fällig am {1}</translation>
    </message>
</context>
<context>
    <name>ScopeDialog</name>
    <message>
        <source>Cancel a series</source>
        <translation>Serie stornieren</translation>
    </message>
    <message>
        <source>Change a series</source>
        <translation>Serie ändern</translation>
    </message>
    <message>
        <source>&amp;This one: {0}</source>
        <translation>Nur &amp;dieser: {0}</translation>
    </message>
    <message numerus="yes">
        <source>This and the &amp;following: %n date(s)</source>
        <translation>
            <numerusform>Dieser und die &amp;folgenden: %n Termin</numerusform>
            <numerusform>Dieser und die &amp;folgenden: %n Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All to come: %n date(s)</source>
        <translation>
            <numerusform>&amp;Alle künftigen: %n Termin</numerusform>
            <numerusform>&amp;Alle künftigen: %n Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) changed by itself stays as it is, unless ticked.</source>
        <translation>
            <numerusform>%n einzeln geänderter Termin bleibt, wie er ist, es sei denn, Sie haken ihn an.</numerusform>
            <numerusform>%n einzeln geänderte Termine bleiben, wie sie sind, es sei denn, Sie haken sie an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>SearchEdit</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SearchHit</name>
    <message>
        <source>This booking is hidden by the filter or the legend.</source>
        <translation>Diese Buchung ist durch den Filter oder die Legende ausgeblendet.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>This booking is cancelled.</source>
        <translation>Diese Buchung ist storniert.</translation>
    </message>
    <message>
        <source>This booking is no longer there: it was moved or cancelled.</source>
        <translation>Diese Buchung ist nicht mehr da: Sie wurde verschoben oder storniert.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Bookings found</source>
        <translation>Gefundene Buchungen</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) found</source>
        <translation>
            <numerusform>%n Buchung gefunden</numerusform>
            <numerusform>%n Buchungen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No booking matches.</source>
        <translation>Keine Buchung passt.</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS vom ersten Byte an</translation>
    </message>
    <message>
        <source>None: a server on this computer only</source>
        <translation>Keine: nur ein Server auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>SellerDialog</name>
    <message>
        <source>Who invoices</source>
        <translation>Rechnungssteller</translation>
    </message>
    <message>
        <source>No invoice can be issued before this is known: {0}</source>
        <translation>Ohne dies kann keine Rechnung ausgestellt werden: {0}</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Legal form</source>
        <translation>Rec&amp;htsform</translation>
    </message>
    <message>
        <source>SAS, SARL, association…</source>
        <translation>SAS, SARL, Verein …</translation>
    </message>
    <message>
        <source>Share ca&amp;pital</source>
        <translation>St&amp;ammkapital</translation>
    </message>
    <message>
        <source>As it is printed: 50 000 €</source>
        <translation>Wie gedruckt: 50 000 €</translation>
    </message>
    <message>
        <source>&amp;Registration</source>
        <translation>&amp;Registereintrag</translation>
    </message>
    <message>
        <source>RCS Strasbourg 000 000 000</source>
        <translation>RCS Strasbourg 000 000 000</translation>
    </message>
    <message>
        <source>Lo&amp;go</source>
        <translation>Lo&amp;go</translation>
    </message>
    <message>
        <source>PNG or JPEG, at most 300 kB.</source>
        <translation>PNG oder JPEG, höchstens 300 kB.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Line &amp;1</source>
        <translation>Zeile &amp;1</translation>
    </message>
    <message>
        <source>Line &amp;2</source>
        <translation>Zeile &amp;2</translation>
    </message>
    <message>
        <source>Line &amp;3</source>
        <translation>Zeile &amp;3</translation>
    </message>
    <message>
        <source>Post&amp;code</source>
        <translation>&amp;Postleitzahl</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>&amp;SIREN</source>
        <translation>&amp;SIREN</translation>
    </message>
    <message>
        <source>S&amp;IRET</source>
        <translation>SIRE&amp;T</translation>
    </message>
    <message>
        <source>&amp;VAT number</source>
        <translation>&amp;USt-IdNr.</translation>
    </message>
    <message>
        <source>VAT is due on invoicing (option for debits)</source>
        <translation>USt. bei Rechnungsstellung fällig (Option)</translation>
    </message>
    <message>
        <source>Franchise: no VAT is charged (CGI art. 293 B)</source>
        <translation>Kleinunternehmer: keine Mehrwertsteuer (CGI Art. 293 B)</translation>
    </message>
    <message>
        <source>Then no VAT number is needed, and none has to be shown.</source>
        <translation>Dann ist keine USt-IdNr. nötig.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>I&amp;BAN</source>
        <translation>I&amp;BAN</translation>
    </message>
    <message>
        <source>Without it invoices bear no payment code.</source>
        <translation>Ohne sie tragen Rechnungen keinen Zahlungscode.</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>&amp;Kontakt</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>Tele&amp;fon</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Send documents</source>
        <translation>Belege senden</translation>
    </message>
    <message>
        <source>Which documents</source>
        <translation>Welche Belege</translation>
    </message>
    <message>
        <source>All that were not sent yet</source>
        <translation>Alle, die noch nicht gesendet sind</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>Nur {0}</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen document(s)</source>
        <translation>
            <numerusform>%n gewählter Beleg</numerusform>
            <numerusform>%n gewählte Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Every document has been sent.</source>
        <translation>Alle Belege sind gesendet.</translation>
    </message>
    <message>
        <source>&amp;Customer…</source>
        <translation>&amp;Kunde …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message numerus="yes">
        <source>Send &amp;again what was sent or waits already (%n)</source>
        <translation>
            <numerusform>&amp;Noch einmal senden, was schon hinausging oder wartet (%n)</numerusform>
            <numerusform>&amp;Noch einmal senden, was schon hinausging oder wartet (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are kept back; the reason stands beside each.</source>
        <translation>
            <numerusform>%n Beleg wird zurückgehalten; der Grund steht daneben.</numerusform>
            <numerusform>%n Belege werden zurückgehalten; der Grund steht neben jedem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be sent now</source>
        <translation>Zurzeit kann nichts gesendet werden</translation>
    </message>
    <message numerus="yes">
        <source>Send %n document(s)</source>
        <translation>
            <numerusform>%n Beleg senden</numerusform>
            <numerusform>%n Belege senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n document(s) again</source>
        <translation>
            <numerusform>%n Beleg noch einmal senden</numerusform>
            <numerusform>%n Belege noch einmal senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n document(s), {0} of them again</source>
        <translation>
            <numerusform>%n Beleg senden, davon {0} noch einmal</numerusform>
            <numerusform>%n Belege senden, davon {0} noch einmal</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Sending settings…</source>
        <translation>&amp;Versandeinstellungen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation>{0} von {1}: {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n gesendet</numerusform>
            <numerusform>%n gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be tried again</source>
        <translation>
            <numerusform>%n wird noch einmal versucht</numerusform>
            <numerusform>%n werden noch einmal versucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be sent</source>
        <translation>
            <numerusform>%n konnte nicht gesendet werden</numerusform>
            <numerusform>%n konnten nicht gesendet werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped; %n not sent, and out of the outbox again</source>
        <translation>
            <numerusform>angehalten; %n nicht gesendet und wieder aus dem Postausgang genommen</numerusform>
            <numerusform>angehalten; %n nicht gesendet und wieder aus dem Postausgang genommen</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped; the rest waits in the outbox</source>
        <translation>angehalten; der Rest wartet im Postausgang</translation>
    </message>
    <message>
        <source>Nothing was due.</source>
        <translation>Nichts war zu senden.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Sending broke off; what did not leave waits in the outbox.</source>
        <translation>Der Versand brach ab; was nicht hinausging, wartet im Postausgang.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
</context>
<context>
    <name>SendingSettingsDialog</name>
    <message>
        <source>Sending settings</source>
        <translation>Versandeinstellungen</translation>
    </message>
    <message>
        <source>Send &amp;test message</source>
        <translation>&amp;Probenachricht</translation>
    </message>
    <message>
        <source>Send a message to the sender, with what stands in the fields</source>
        <translation>Mit dem, was in den Feldern steht, eine Nachricht an den Absender senden</translation>
    </message>
    <message>
        <source>A message is being sent to {0}…</source>
        <translation>Eine Nachricht geht an {0} …</translation>
    </message>
    <message>
        <source>Sent. Look whether it has arrived at {0}.</source>
        <translation>Gesendet. Sehen Sie nach, ob sie bei {0} angekommen ist.</translation>
    </message>
    <message>
        <source>The test message did not leave.</source>
        <translation>Die Probenachricht ging nicht hinaus.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Empty: the name of who invoices.</source>
        <translation>Leer: der Name des Rechnungsstellers.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Answers to</source>
        <translation>&amp;Antworten an</translation>
    </message>
    <message>
        <source>Empty: to the sender.</source>
        <translation>Leer: an den Absender.</translation>
    </message>
    <message>
        <source>Cop&amp;y to</source>
        <translation>&amp;Kopie an</translation>
    </message>
    <message>
        <source>Gets each message; customers do not see it.</source>
        <translation>Bekommt jede Nachricht; Kunden sehen es nicht.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Enc&amp;ryption</source>
        <translation>Versch&amp;lüsselung</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>Empty for a server that asks for no sign-in.</source>
        <translation>Leer bei einem Server ohne Anmeldung.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Goes into the keyring of this computer. Empty: the one kept there.</source>
        <translation>Kommt in den Schlüsselbund dieses Computers. Leer: das dort hinterlegte.</translation>
    </message>
    <message>
        <source>Under each message</source>
        <translation>Unter jeder Nachricht</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>Si&amp;gnatur</translation>
    </message>
    <message>
        <source>Message with an invoice</source>
        <translation>Nachricht zu einer Rechnung</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>Auf Französisch</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Auf Englisch</translation>
    </message>
    <message>
        <source>In German</source>
        <translation>Auf Deutsch</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>To &amp;print and post</source>
        <translation>Zum &amp;Drucken und Verschicken</translation>
    </message>
    <message>
        <source>Approved plat&amp;form</source>
        <translation>&amp;Zugelassene Plattform</translation>
    </message>
    <message>
        <source>&amp;Chorus Pro</source>
        <translation>&amp;Chorus Pro</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Empty: the program’s own words. Can be used: {0}</source>
        <translation>Leer: der Text des Programms. Verwendbar: {0}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>SentDialog</name>
    <message>
        <source>Mark as sent again</source>
        <translation>Erneut als versendet markieren</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as sent already on {0}.</source>
        <translation>Bereits am {0} als versendet markiert.</translation>
    </message>
    <message>
        <source>All are marked as sent already, between {0} and {1}.</source>
        <translation>Alle sind bereits als versendet markiert, zwischen dem {0} und dem {1}.</translation>
    </message>
    <message>
        <source>Marked again, the list shows {0} as the day of sending.</source>
        <translation>Markieren Sie erneut, zeigt die Liste den {0} als Versandtag.</translation>
    </message>
    <message>
        <source>Mark again</source>
        <translation>Erneut markieren</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Something unexpected happened ({0}). Nothing was changed; the log file says more.</source>
        <translation>Es ist etwas Unerwartetes geschehen ({0}). Nichts wurde geändert; das Protokoll sagt mehr.</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>Working out the dates…</source>
        <translation>Termine werden berechnet …</translation>
    </message>
    <message>
        <source>Dates that are not possible</source>
        <translation>Nicht mögliche Termine</translation>
    </message>
    <message>
        <source>Book nothing</source>
        <translation>Nichts speichern</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Equivalent room</source>
        <translation>Gleichwertiger Raum</translation>
    </message>
    <message>
        <source>Which of the two hours</source>
        <translation>Welche der beiden Stunden</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>First, summer time</source>
        <translation>Die erste, Sommerzeit</translation>
    </message>
    <message>
        <source>Second, winter time</source>
        <translation>Die zweite, Winterzeit</translation>
    </message>
    <message>
        <source>Reason, kept in the history</source>
        <translation>Grund, im Verlauf aufbewahrt</translation>
    </message>
    <message>
        <source>E&amp;xceptions follow as well</source>
        <translation>Auch die &amp;Ausnahmen folgen</translation>
    </message>
    <message>
        <source>A time exists twice</source>
        <translation>Eine Uhrzeit gibt es zweimal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Dates of the series</source>
        <translation>Termine der Serie</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Enter on this row has the exception follow its series, or keeps it.</source>
        <translation>Enter auf dieser Zeile: Die Ausnahme folgt ihrer Serie oder bleibt für sich.</translation>
    </message>
    <message>
        <source>The series was not saved.</source>
        <translation>Die Serie wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>SeriesNotes</name>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>{0}; changed by itself</source>
        <translation>{0}; einzeln geändert</translation>
    </message>
</context>
<context>
    <name>SeriesWords</name>
    <message>
        <source>New series</source>
        <translation>Neue Serie</translation>
    </message>
    <message>
        <source>Cancel a series</source>
        <translation>Serie stornieren</translation>
    </message>
    <message>
        <source>Change a series</source>
        <translation>Serie ändern</translation>
    </message>
    <message numerus="yes">
        <source>Book %n date(s)</source>
        <translation>
            <numerusform>%n Termin buchen</numerusform>
            <numerusform>%n Termine buchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n date(s)</source>
        <translation>
            <numerusform>%n Termin stornieren</numerusform>
            <numerusform>%n Termine stornieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n date(s)</source>
        <translation>
            <numerusform>%n Termin ändern</numerusform>
            <numerusform>%n Termine ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>Changed by itself</source>
        <translation>Einzeln geändert</translation>
    </message>
    <message>
        <source>Stands on an invoice</source>
        <translation>Steht auf einer Rechnung</translation>
    </message>
    <message>
        <source>Has begun or is over</source>
        <translation>Hat begonnen oder ist vorbei</translation>
    </message>
    <message>
        <source>Its own room is taken</source>
        <translation>Der eigene Raum ist belegt</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Other room</source>
        <translation>Anderer Raum</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>No such time</source>
        <translation>Keine solche Uhrzeit</translation>
    </message>
    <message>
        <source>Which hour?</source>
        <translation>Welche Stunde?</translation>
    </message>
    <message>
        <source>Exception kept</source>
        <translation>Ausnahme bleibt</translation>
    </message>
    <message>
        <source>Past, stays</source>
        <translation>Vorbei, bleibt</translation>
    </message>
    <message>
        <source>Invoiced, stays</source>
        <translation>Berechnet, bleibt</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in another room</source>
        <translation>
            <numerusform>%n in einem anderen Raum</numerusform>
            <numerusform>%n in einem anderen Raum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n storniert</numerusform>
            <numerusform>%n storniert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not possible</source>
        <translation>
            <numerusform>%n nicht möglich</numerusform>
            <numerusform>%n nicht möglich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without such a time</source>
        <translation>
            <numerusform>%n ohne solche Uhrzeit</numerusform>
            <numerusform>%n ohne solche Uhrzeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) kept</source>
        <translation>
            <numerusform>%n Ausnahme bleibt</numerusform>
            <numerusform>%n Ausnahmen bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past</source>
        <translation>
            <numerusform>%n vorbei</numerusform>
            <numerusform>%n vorbei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoiced</source>
        <translation>
            <numerusform>%n berechnet</numerusform>
            <numerusform>%n berechnet</numerusform>
        </translation>
    </message>
    <message>
        <source>booked until {0}</source>
        <translation>gebucht bis {0}</translation>
    </message>
    <message>
        <source>Say which of the two hours is meant</source>
        <translation>Wählen Sie eine der beiden Stunden</translation>
    </message>
    <message>
        <source>A reason is asked for, or say what becomes of those dates</source>
        <translation>Nennen Sie einen Grund, oder was mit diesen Terminen geschieht</translation>
    </message>
    <message>
        <source>Say what becomes of the dates that are not possible</source>
        <translation>Was geschieht mit den nicht möglichen Terminen?</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Nichts würde sich ändern</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Move the focus</source>
        <translation>Fokus bewegen</translation>
    </message>
    <message>
        <source>Extend the interval</source>
        <translation>Zeitraum erweitern</translation>
    </message>
    <message>
        <source>Book here, or edit the booking</source>
        <translation>Hier buchen oder Buchung bearbeiten</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>Karte zeigen</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Move in time</source>
        <translation>Zeitlich verschieben</translation>
    </message>
    <message>
        <source>Move to another resource</source>
        <translation>Ressource wechseln</translation>
    </message>
    <message>
        <source>Move the start</source>
        <translation>Beginn verschieben</translation>
    </message>
    <message>
        <source>Move the end</source>
        <translation>Ende verschieben</translation>
    </message>
    <message>
        <source>Previous, next booking in the row</source>
        <translation>Vorige, nächste Buchung der Zeile</translation>
    </message>
    <message>
        <source>Zoom around the pointer</source>
        <translation>Zoom um den Zeiger</translation>
    </message>
    <message>
        <source>Ctrl + mouse wheel</source>
        <translation>Strg + Mausrad</translation>
    </message>
    <message>
        <source>Snap to 5 minutes</source>
        <translation>5-Minuten-Raster</translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation>Alt beim Ziehen</translation>
    </message>
    <message>
        <source>Move by 5 minutes</source>
        <translation>Um 5 Minuten verschieben</translation>
    </message>
    <message>
        <source>Move to the previous, next period</source>
        <translation>In den vorigen, nächsten Zeitraum verschieben</translation>
    </message>
    <message>
        <source>Copy instead of moving</source>
        <translation>Kopieren statt verschieben</translation>
    </message>
    <message>
        <source>Ctrl while dragging</source>
        <translation>Strg beim Ziehen</translation>
    </message>
    <message>
        <source>Select several in a frame</source>
        <translation>Mehrere im Rahmen auswählen</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Umschalt + Ziehen</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>Zur Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>Ctrl + click</source>
        <translation>Strg + Klick</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Menü öffnen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>On the planner</source>
        <translation>Im Belegungsplan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Reception — standard</source>
        <translation>Empfang — Standard</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in as a company</source>
        <translation>Als Firma anmelden</translation>
    </message>
    <message>
        <source>The window then shows what this company sees: its own bookings and invoices, and of all others only when a resource is busy.</source>
        <translation>Das Fenster zeigt dann, was diese Firma sieht: ihre Buchungen und Rechnungen, und von allen anderen nur, wann eine Ressource belegt ist.</translation>
    </message>
    <message>
        <source>Search a company</source>
        <translation>Firma suchen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>No company matches</source>
        <translation>Keine Firma passt</translation>
    </message>
</context>
<context>
    <name>SiteDialog</name>
    <message>
        <source>New site</source>
        <translation>Neuer Standort</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Short, without spaces.</source>
        <translation>Kurz, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>Order on the planner.</source>
        <translation>Reihenfolge im Belegungsplan.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Geöffnet</translation>
    </message>
    <message>
        <source>Without a line the site is open around the clock.</source>
        <translation>Ohne Zeile ist der Standort rund um die Uhr geöffnet.</translation>
    </message>
</context>
<context>
    <name>SitesDialog</name>
    <message>
        <source>Sites and opening hours</source>
        <translation>Standorte und Öffnungszeiten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Stillgelegt am</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>&amp;New site…</source>
        <translation>&amp;Neuer Standort …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>around the clock</source>
        <translation>rund um die Uhr</translation>
    </message>
</context>
<context>
    <name>SlotAsk</name>
    <message>
        <source>2 hours? Type “2h”</source>
        <translation>2 Stunden? „2h“ tippen</translation>
    </message>
</context>
<context>
    <name>SlotChoices</name>
    <message>
        <source>head count</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>Ausstattung</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>between</source>
        <translation>zwischen</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>building</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganzer Tag</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>Personenzahl</translation>
    </message>
    <message>
        <source>Nobody is counted</source>
        <translation>Ohne Personenzahl</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Vormittag</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Nachmittag</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abend</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganzer Tag</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Beliebige Art</translation>
    </message>
    <message>
        <source>Any building</source>
        <translation>Beliebiges Gebäude</translation>
    </message>
    <message>
        <source>Without {0}</source>
        <translation>Ohne {0}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>Room or device</source>
        <translation>Raum oder Gerät</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>SlotDetail</name>
    <message>
        <source>Choose a free room first</source>
        <translation>Wählen Sie zuerst einen freien Raum</translation>
    </message>
    <message>
        <source>Search a customer</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Für wen?</translation>
    </message>
</context>
<context>
    <name>SlotWords</name>
    <message>
        <source>another building</source>
        <translation>anderes Gebäude</translation>
    </message>
    <message>
        <source>{0} excl. VAT</source>
        <translation>{0} netto</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation>{0} für {1}</translation>
    </message>
    <message>
        <source>setup {0}</source>
        <translation>Aufbau {0}</translation>
    </message>
    <message>
        <source>teardown {0}</source>
        <translation>Abbau {0}</translation>
    </message>
    <message>
        <source>No rule to justify</source>
        <translation>Keine Regel zu begründen</translation>
    </message>
    <message>
        <source>Nothing else on {0}</source>
        <translation>Sonst nichts am {0}</translation>
    </message>
    <message>
        <source>Also on {0}</source>
        <translation>Auch {0}</translation>
    </message>
    <message>
        <source>{0} free</source>
        <translation>{0} frei</translation>
    </message>
    <message>
        <source>outside the range</source>
        <translation>außerhalb</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>Tag danach</translation>
    </message>
    <message>
        <source>nothing free</source>
        <translation>nichts frei</translation>
    </message>
    <message>
        <source>without {0}</source>
        <translation>ohne {0}</translation>
    </message>
    <message>
        <source>closed: {0}</source>
        <translation>geschlossen: {0}</translation>
    </message>
    <message>
        <source>closed then</source>
        <translation>dann geschlossen</translation>
    </message>
    <message>
        <source>free, but never together with the rest</source>
        <translation>frei, aber nie gleichzeitig mit dem Rest</translation>
    </message>
    <message>
        <source>taken: {0}</source>
        <translation>belegt: {0}</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>Taken: {0}</source>
        <translation>Belegt: {0}</translation>
    </message>
    <message>
        <source>Not together: {0}</source>
        <translation>Nicht zusammen: {0}</translation>
    </message>
    <message>
        <source>Closed: {0}</source>
        <translation>Geschlossen: {0}</translation>
    </message>
    <message>
        <source>Too small: {0}</source>
        <translation>Zu klein: {0}</translation>
    </message>
    <message>
        <source>Not equipped: {0}</source>
        <translation>Ohne Ausstattung: {0}</translation>
    </message>
    <message>
        <source>ground floor</source>
        <translation>Erdgeschoss</translation>
    </message>
    <message>
        <source>floor {0}</source>
        <translation>Etage {0}</translation>
    </message>
    <message>
        <source>seats exactly</source>
        <translation>genau passend</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) to spare</source>
        <translation>
            <numerusform>%n Platz zu viel</numerusform>
            <numerusform>%n Plätze zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>before {0}</source>
        <translation>vor {0}</translation>
    </message>
    <message>
        <source>until after {0}</source>
        <translation>bis nach {0}</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Show these only; press again to show all</source>
        <translation>Nur diese zeigen; erneut drücken für alle</translation>
    </message>
</context>
<context>
    <name>StageCards</name>
    <message>
        <source>Draft</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>to issue</source>
        <translation>auszustellen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <source>kept back</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>to send</source>
        <translation>zu versenden</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Versendet</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation>zu zahlen</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>beglichen</translation>
    </message>
    <message>
        <source>excl. VAT</source>
        <translation>netto</translation>
    </message>
    <message>
        <source>due incl. VAT</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>received</source>
        <translation>eingegangen</translation>
    </message>
    <message numerus="yes">
        <source>document(s)</source>
        <translation>
            <numerusform>Beleg</numerusform>
            <numerusform>Belege</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateLegend</name>
    <message>
        <source>Setup</source>
        <translation>Aufbau</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>The database does not answer</source>
        <translation>Die Datenbank antwortet nicht</translation>
    </message>
</context>
<context>
    <name>TariffDialog</name>
    <message>
        <source>New tariff</source>
        <translation>Neuer Tarif</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Das ist kein Betrag.</translation>
    </message>
    <message>
        <source>One of the times cannot be read.</source>
        <translation>Eine der Uhrzeiten ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Every off-peak window needs a price per hour.</source>
        <translation>Jede Randzeit braucht einen Stundenpreis.</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Short, without spaces.</source>
        <translation>Kurz, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Printed on invoices.</source>
        <translation>Steht auf Rechnungen.</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>Kind or resource</source>
        <translation>Art oder Ressource</translation>
    </message>
    <message>
        <source>New resource…</source>
        <translation>Neue Ressource …</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>A resource’s own tariff goes before that of its kind.</source>
        <translation>Der eigene Tarif einer Ressource geht dem ihrer Art vor.</translation>
    </message>
    <message>
        <source>&amp;Valid from</source>
        <translation>Gültig &amp;ab</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Valid &amp;to</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>Prices without VAT</source>
        <translation>Preise ohne USt.</translation>
    </message>
    <message>
        <source>Per ho&amp;ur</source>
        <translation>Je &amp;Stunde</translation>
    </message>
    <message>
        <source>Per h&amp;alf day (4 h)</source>
        <translation>Je &amp;halben Tag (4 Std.)</translation>
    </message>
    <message>
        <source>Per &amp;day</source>
        <translation>Je &amp;Tag</translation>
    </message>
    <message>
        <source>F&amp;lat, per booking</source>
        <translation>&amp;Pauschale je Buchung</translation>
    </message>
    <message>
        <source>Per &amp;person</source>
        <translation>Je P&amp;erson</translation>
    </message>
    <message>
        <source>&amp;Minimum</source>
        <translation>&amp;Mindestbetrag</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>&amp;Increment</source>
        <translation>Sch&amp;ritt</translation>
    </message>
    <message>
        <source>Time is rounded up to a multiple of this.</source>
        <translation>Die Zeit wird auf ein Vielfaches aufgerundet.</translation>
    </message>
    <message>
        <source>Add off-peak hours</source>
        <translation>Randzeiten hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Off-peak</source>
        <translation>Rand&amp;zeiten</translation>
    </message>
    <message>
        <source>All: {0}</source>
        <translation>Alle: {0}</translation>
    </message>
</context>
<context>
    <name>TariffPage</name>
    <message>
        <source>Tariffs</source>
        <translation>Tarife</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Half day</source>
        <translation>Halber Tag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Pauschale</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Stillgelegt am</translation>
    </message>
</context>
<context>
    <name>TermFields</name>
    <message>
        <source>Language of the invoice</source>
        <translation>Sprache der Rechnung</translation>
    </message>
    <message>
        <source>Invoices state these mentions in the customer’s language, and in French beside another one. What is left empty is worded as shown in grey.</source>
        <translation>Rechnungen tragen diese Angaben in der Sprache des Kunden, und neben einer anderen auch auf Französisch. Was leer bleibt, lautet wie grau gezeigt.</translation>
    </message>
    <message>
        <source>Early payment</source>
        <translation>Skonto</translation>
    </message>
    <message>
        <source>Late payment, companies</source>
        <translation>Verzug, Unternehmen</translation>
    </message>
    <message>
        <source>Late payment, public bodies</source>
        <translation>Verzug, öffentliche Stellen</translation>
    </message>
    <message>
        <source>Late payment, private persons</source>
        <translation>Verzug, Privatpersonen</translation>
    </message>
    <message>
        <source>Recovery fee</source>
        <translation>Beitreibungspauschale</translation>
    </message>
    <message>
        <source>Recovery fee, private persons</source>
        <translation>Beitreibung, Privatpersonen</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>TokenButton</name>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>This campus cannot be opened</source>
        <translation>Dieser Campus lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Andere Datei öffnen …</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
</context>
<context>
    <name>VatFields</name>
    <message>
        <source>VAT table</source>
        <translation>Steuertabelle</translation>
    </message>
    <message>
        <source>As &amp;proposed</source>
        <translation>Wie &amp;vorgeschlagen</translation>
    </message>
    <message>
        <source>Back to what the program proposes for this case</source>
        <translation>Zurück zu dem, was das Programm für diesen Fall vorschlägt</translation>
    </message>
    <message>
        <source>What is supplied</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Where the buyer is</source>
        <translation>Wo der Käufer sitzt</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>USt.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>as proposed</source>
        <translation>wie vorgeschlagen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>&amp;Treatment</source>
        <translation>&amp;Behandlung</translation>
    </message>
    <message>
        <source>&amp;Reason code</source>
        <translation>Be&amp;gründungscode</translation>
    </message>
    <message>
        <source>VATEX code: why no VAT is charged. Another code of the list can be typed.</source>
        <translation>VATEX-Code: warum keine Steuer berechnet wird. Ein anderer Code der Liste lässt sich eingeben.</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>&amp;Wortlaut</translation>
    </message>
    <message>
        <source>Stands on the invoice; empty for the program’s own words.</source>
        <translation>Steht auf der Rechnung; leer für die Worte des Programms.</translation>
    </message>
    <message>
        <source>This case is as proposed</source>
        <translation>Dieser Fall ist wie vorgeschlagen</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Steuerbefreit</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Steuerschuld des Kunden</translation>
    </message>
    <message>
        <source>Outside the scope of VAT</source>
        <translation>Nicht steuerbar</translation>
    </message>
</context>
<context>
    <name>VerdictRow</name>
    <message>
        <source>Justify…</source>
        <translation>Begründen …</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message>
        <source>Waiting list: change</source>
        <translation>Warteliste: ändern</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Auf die Warteliste setzen</translation>
    </message>
    <message>
        <source>Search a customer</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Search a room or a kind</source>
        <translation>Raum oder Art suchen</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>Video conference</source>
        <translation>Videokonferenz</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;Waits for</source>
        <translation>&amp;Wartet auf</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Standort</translation>
    </message>
    <message>
        <source>&amp;Not before</source>
        <translation>&amp;Nicht vor</translation>
    </message>
    <message>
        <source>&amp;Done by</source>
        <translation>&amp;Fertig bis</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Fertig bis</translation>
    </message>
    <message>
        <source>&amp;Takes</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>&amp;Head count</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>K&amp;ontakt</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>No&amp;tiz</translation>
    </message>
    <message>
        <source>Any: {0}</source>
        <translation>Beliebig: {0}</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
</context>
<context>
    <name>WaitingListDialog</name>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Any: {0}</source>
        <translation>Beliebig: {0}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Free: {0}, {1}</source>
        <translation>Frei: {0}, {1}</translation>
    </message>
    <message>
        <source>{0} until {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>&amp;New entry…</source>
        <translation>&amp;Neuer Eintrag …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Offer</source>
        <translation>&amp;Anbieten</translation>
    </message>
    <message>
        <source>Let them &amp;wait again</source>
        <translation>Wieder &amp;warten lassen</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>Von der &amp;Liste nehmen</translation>
    </message>
    <message>
        <source>Choose an entry first</source>
        <translation>Zuerst einen Eintrag wählen</translation>
    </message>
    <message>
        <source>Nothing is free for them yet</source>
        <translation>Für sie ist noch nichts frei</translation>
    </message>
</context>
<context>
    <name>WaitingStanding</name>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Offer expired</source>
        <translation>Angebot abgelaufen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>WeekRow</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Price per hour</source>
        <translation>Preis je Stunde</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Campus Desk</source>
        <translation>Willkommen bei Campus Desk</translation>
    </message>
    <message>
        <source>There is no campus on this computer yet. How would you like to begin?</source>
        <translation>Auf diesem Computer gibt es noch keinen Campus. Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>The file {0} does not exist. How would you like to begin?</source>
        <translation>Die Datei {0} gibt es nicht. Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Set up a new campus</source>
        <translation>Neuen Campus einrichten</translation>
    </message>
    <message>
        <source>Starts empty: you enter or import your rooms, equipment, customers and prices.</source>
        <translation>Beginnt leer: Sie erfassen oder importieren Räume, Geräte, Kunden und Preise.</translation>
    </message>
    <message>
        <source>Look around in the sample campus</source>
        <translation>Im Beispielcampus umsehen</translation>
    </message>
    <message>
        <source>An invented business centre with its bookings; its invoices say SPECIMEN.</source>
        <translation>Ein erfundenes Zentrum mit Buchungen; seine Rechnungen tragen SPECIMEN.</translation>
    </message>
    <message>
        <source>Open a campus file</source>
        <translation>Campus-Datei öffnen</translation>
    </message>
    <message>
        <source>A database that you or a colleague already work with.</source>
        <translation>Eine Datenbank, mit der Sie oder andere schon arbeiten.</translation>
    </message>
</context>
<context>
    <name>WhenFields</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Setup from</source>
        <translation>Aufbau ab</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Teardown until</source>
        <translation>Abbau bis</translation>
    </message>
    <message>
        <source>Several days</source>
        <translation>Mehrere Tage</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Teardown</source>
        <translation>Abbau</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>The start exists twice on this day: which one?</source>
        <translation>Diesen Beginn gibt es an dem Tag zweimal: welcher?</translation>
    </message>
    <message>
        <source>The end exists twice on this day: which one?</source>
        <translation>Dieses Ende gibt es an dem Tag zweimal: welches?</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>First, summer time</source>
        <translation>Die erste, Sommerzeit</translation>
    </message>
    <message>
        <source>Second, winter time</source>
        <translation>Die zweite, Winterzeit</translation>
    </message>
</context>
</TS>
