# Versand von Rechnungen und Rechnungskorrekturen.

## Was mit dem Beleg geht

mail-invoice-subject = Rechnung { $number } – { $seller }
mail-credit-note-subject = Rechnungskorrektur { $number } – { $seller }
mail-invoice-text =
    Sehr geehrte Damen und Herren,

    anbei erhalten Sie unsere Rechnung { $number } vom { DATE($issued) } über { MONEY($gross) } inkl. USt., zahlbar bis zum { DATE($due) }.

    Mit freundlichen Grüßen

    { $signature }
mail-settled-invoice-text =
    Sehr geehrte Damen und Herren,

    anbei erhalten Sie unsere Rechnung { $number } vom { DATE($issued) }. Sie haben nichts zu zahlen.

    Mit freundlichen Grüßen

    { $signature }
mail-credit-note-text =
    Sehr geehrte Damen und Herren,

    anbei erhalten Sie unsere Rechnungskorrektur { $number } vom { DATE($issued) } über { MONEY($gross) } inkl. USt. zur Rechnung { $corrects }.

    Mit freundlichen Grüßen

    { $signature }
mail-test-subject = Campus Desk: Probenachricht
mail-test-text =
    Guten Tag,

    diese Nachricht kam von Campus Desk über den Server { $host }. Erreicht sie Sie, gehen auch die Rechnungen hinaus.

    { $signature }

## Was einen Beleg zurückhält

sending-sent = { $number } ging schon am { DATE($day) } hinaus.
sending-waits = { $number } wartet schon auf den Versand.
error-mail-not-set-up = Der Versand per E-Mail ist nicht eingerichtet: Geben Sie Absender und Server an.
error-mail-specimen = Dies ist der Beispielcampus: An echte Personen wird nichts gesendet.
error-platform-specimen = Dies ist der Beispielcampus: Keiner seiner Belege geht an eine Plattform.
error-no-folder-folder = Für Belege, die per Post gehen, ist kein Ordner gewählt.
error-no-folder-platform = Für die zugelassene Plattform ist kein Ordner gewählt.
error-no-folder-chorus-pro = Für Chorus Pro ist kein Ordner gewählt.
error-no-invoice-email = { $customer } hat keine E-Mail-Adresse.
error-invoice-email = { $customer }: „{ $text }“ ist keine E-Mail-Adresse.
error-chorus-siret = { $number } enthält keine SIRET für { $customer }, und Chorus Pro wiese sie ab. Ergänzen Sie den Kunden, korrigieren Sie die Rechnung und stellen Sie sie neu aus.
error-platform-endpoint = { $number } enthält keine elektronische Adresse für { $customer }: Keine Plattform wüsste, an wen der Beleg geht. Ergänzen Sie den Kunden, korrigieren Sie die Rechnung und stellen Sie sie neu aus, oder wählen Sie einen anderen Weg.

## Was nicht hinausging

error-mail-unknown-host =
    Einen Server namens { $host } gibt es nicht. Prüfen Sie den Namen und ob dieser Computer mit dem Internet verbunden ist.
    Technische Angabe: { $reason }
error-mail-connection-refused =
    Der Server { $host } nimmt auf Port { $port } keine Verbindung an. Prüfen Sie Port und Verschlüsselung.
    Technische Angabe: { $reason }
error-mail-timeout =
    Der Server { $host } hat eine halbe Minute lang nicht geantwortet.
    Technische Angabe: { $reason }
error-mail-unreachable =
    Der Server { $host } (Port { $port }) ist nicht zu erreichen. Prüfen Sie, ob dieser Computer mit dem Internet verbunden ist.
    Technische Angabe: { $reason }
error-mail-certificate =
    { $problem ->
        [expired] Das Zertifikat des Servers { $host } ist abgelaufen
        [not-yet] Das Zertifikat des Servers { $host } ist noch nicht gültig: Prüfen Sie das Datum dieses Computers
        [name] Das Zertifikat gehört nicht zu { $host }, sondern zu einem anderen Server
        [issuer] Das Zertifikat des Servers { $host } stammt von niemandem, dem dieser Computer vertraut
       *[other] Das Zertifikat des Servers { $host } ist nicht gültig
    }. Es wurde nichts gesendet.
    Technische Angabe: { $reason }
error-mail-encryption =
    Die verschlüsselte Verbindung zu { $host } kam nicht zustande: Es wurde nichts gesendet. Prüfen Sie Port und Verschlüsselung.
    Technische Angabe: { $reason }
error-mail-no-starttls = Der Server { $host } bietet kein STARTTLS an: Unverschlüsselt wurde nichts gesendet. Versuchen Sie TLS, Port 465.
error-mail-no-sign-in = Der Server { $host } bietet auf dieser Verbindung keine Anmeldung mit Passwort an.
error-mail-sign-in = Der Server { $host } weist den Benutzer { $user } mit diesem Passwort ab: { $answer }
error-mail-refused = Der Mailserver hat abgelehnt: { $answer }
error-mail-recipient = Der Mailserver hat den Empfänger abgelehnt: { $answer }
error-mail-utf8 = Der Mailserver kennt keine Adressen mit Umlauten oder Akzenten: { $recipient }
error-mail-broken-off =
    Der Server { $host } hat die Verbindung abgebrochen.
    Technische Angabe: { $reason }
error-mail-closed = Campus Desk wurde geschlossen, bevor { $host } geantwortet hatte.
error-mail-unencrypted = Ohne Verschlüsselung geht es nur über einen Server auf diesem Computer, nicht über { $host }.
error-no-password = Das Passwort von { $account } ist auf diesem Computer nicht hinterlegt: Geben Sie es in den Versandeinstellungen ein.
error-no-keyring = Dieser Computer hat keinen Schlüsselbund für Passwörter (Secret Service, KWallet, Schlüsselbund oder Anmeldeinformationsverwaltung). Richten Sie einen ein, oder nehmen Sie einen Server ohne Passwort.
error-keyring-closed = Der Schlüsselbund dieses Computers antwortet nicht ({ $detail }). Entsperren Sie ihn und versuchen Sie es noch einmal.
error-folder-missing = Der Ordner { $path } ist nicht da. Schließen Sie das Laufwerk an, oder wählen Sie einen anderen Ordner.
error-folder-denied = Dieser Computer erlaubt nicht, in { $path } zu schreiben.
error-folder-full = { $path } konnte nicht geschrieben werden: Das Laufwerk ist voll.
error-folder-write =
    { $path } konnte nicht geschrieben werden.
    Technische Angabe: { $reason }
error-folder-other-content = { $path } gibt es schon mit anderem Inhalt und wurde nicht ersetzt.
error-manifest-altered = { $path } ist nicht mehr die Liste, die geschrieben wurde. Legen Sie sie beiseite und versuchen Sie es noch einmal.
error-send-unexpected = Ein unerwarteter Fehler hat den Versand verhindert: { $detail }
error-send-interrupted = Das Programm endete { NUMBER($attempts) }-mal während des Versands. Sehen Sie nach, ob der Beleg angekommen ist, bevor Sie es noch einmal versuchen.
sent-but-not-to = Gesendet, aber abgelehnt für { $refused }.
sent-perhaps-twice = Gesendet. Ein früherer Versuch war abgebrochen, bevor der Server geantwortet hatte: Der Beleg ist vielleicht zweimal angekommen.

## Postausgang und Einstellungen

error-message-unknown = Diese Nachricht ist nicht im Postausgang.
error-message-left = Diese Nachricht ist schon hinausgegangen.
error-message-leaving = Diese Nachricht geht gerade hinaus. Warten Sie einen Augenblick.
error-mail-host = Geben Sie den Namen des Servers an, zum Beispiel smtp.beispiel.de.
error-mail-sender = Geben Sie die Adresse an, die Kunden als Absender sehen.
error-mail-port = Ein Port ist eine Zahl von 1 bis 65.535.
error-mail-text = Eine Zeile Text, höchstens 254 Zeichen.
error-mail-signature = Die Signatur hat höchstens { NUMBER($limit) } Zeichen.
error-mail-placeholder = { $name } steht für nichts. In geschweiften Klammern darf stehen: { $known }.
error-mail-brace = Eine geschweifte Klammer steht allein. In geschweiften Klammern darf stehen: { $known }.
error-mail-words = Höchstens { NUMBER($limit) } Zeichen.
error-mail-setting = Die Versandeinstellungen hat ein anderes Werkzeug geändert: „{ $text }“ ist nicht lesbar.
error-nothing-to-send = Nichts zu senden.
error-some-kept-back = { $count ->
    [one] Ein Beleg ging nicht hinaus (siehe oben).
   *[other] { $count } Belege gingen nicht hinaus (siehe oben).
}
