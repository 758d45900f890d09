# The campus file: what keeps it from being used, what it refuses by itself, and what a check found.

error-storage-not-a-database = { $path } ist keine Campus-Desk-Datei. Sie blieb unverändert: Wählen Sie eine andere.
error-storage-newer = { $path } stammt aus einer neueren Version von Campus Desk. Die Datei blieb unverändert: Aktualisieren Sie das Programm.
error-storage-read-only = { $path } ist schreibgeschützt. Es wurde nichts geschrieben: Prüfen Sie die Rechte der Datei und ihres Ordners.
error-storage-disk-full = Der Datenträger von { $path } ist voll. Die Änderung wurde nicht gespeichert, alles davor schon: Schaffen Sie Platz und wiederholen Sie sie.
error-storage-network-share = { $path } liegt auf einer Netzwerkfreigabe, wo eine SQLite-Datenbank Schaden nehmen kann. Legen Sie die Datei auf einen lokalen Datenträger oder wechseln Sie zu PostgreSQL.
error-storage-safeguards = Schutzvorkehrungen von { $path } fehlen oder wurden verändert: { $detail }. Es wurde nichts geändert. Kopieren Sie die Datei und stellen Sie sie dann mit „campus-desk --database { $path } check --repair“ wieder her; danach wird der ganze Inhalt geprüft.
error-storage-busy = { $path } wird von einem anderen Programm benutzt. Es wurde nichts gespeichert: Versuchen Sie es gleich noch einmal.
error-storage-corrupt = { $path } ist beschädigt. Die Datei blieb unverändert: Stellen Sie die letzte Sicherung wieder her.
error-storage-unreachable = { $path } ist nicht erreichbar. Es wurde nichts gespeichert: Prüfen Sie die Verbindung.
error-storage-missing = { $path } gibt es nicht. Legen Sie einen Campus an oder wählen Sie eine andere Datei.
error-storage-exists = { $path } gibt es schon, die Datei blieb unverändert. Wählen Sie einen anderen Namen.
error-storage-backup = Die Kopie von { $path } enthält nicht, was sie sollte ({ $detail }), und wurde verworfen. Frühere Sicherungen bleiben; lassen Sie die Datei prüfen.

error-storage-code-taken = Dieses Kürzel ist vergeben.
error-storage-uid-taken = Eine Buchung mit dieser Kalenderkennung gibt es schon.
error-storage-append-only = Was ausgestellt oder festgehalten ist, wird weder geändert noch gelöscht. Berichtigen Sie eine Rechnung mit einer Rechnungskorrektur.
error-storage-never-deleted = Nichts wird gelöscht: Eine Buchung wird storniert, ein Eintrag stillgelegt.
error-storage-document-sealed = Dieses Dokument ist ausgestellt: Es lässt sich nichts mehr hinzufügen.
error-storage-out-of-sequence = Diese Nummer oder dieses Datum folgt nicht auf das zuletzt ausgestellte Dokument. Es wurde nichts ausgestellt: Versuchen Sie es noch einmal.
error-storage-specimen-fixed = Ein Beispielcampus wird kein echter Campus und umgekehrt. Legen Sie einen neuen Campus an.

check-integrity-holds = Datei: jede Seite ist unversehrt ({ NUMBER($count) }).
check-integrity-fails = Datei: beschädigt ({ NUMBER($count) }: { $first }). Stellen Sie die letzte Sicherung wieder her.
check-schema-fails = Datei: aus einer früheren Version ({ $first }). Öffnen Sie sie einmal mit dem Programm, das sie aktualisiert, und prüfen Sie sie dann erneut.
check-safeguards-holds = Schutzvorkehrungen: alle vorhanden ({ NUMBER($count) }).
check-safeguards-fails = Schutzvorkehrungen: fehlend oder verändert ({ NUMBER($count) }: { $first }). „campus-desk check --repair“ stellt sie wieder her.
check-overlaps-holds = Belegungen: keine überschneidet eine andere ({ NUMBER($count) }).
check-overlaps-fails = Belegungen: Buchungen, die sich überschneiden ({ NUMBER($count) }: { $first }).
check-allocations-holds = Buchungen: jede belegt, was sie verlangt ({ NUMBER($count) }).
check-allocations-fails = Buchungen, die nicht belegen, was sie verlangen ({ NUMBER($count) }: { $first }).
check-numbers-holds = Nummern: lückenlos, Daten in Reihenfolge ({ NUMBER($count) }).
check-numbers-fails = Nummern: Lücken oder rückläufige Daten ({ NUMBER($count) }: { $first }).
check-chain-holds = Prüfsummenkette: jedes Glied hält ({ NUMBER($count) }).
check-chain-fails = Prüfsummenkette: gebrochen, etwas Ausgestelltes wurde verändert ({ NUMBER($count) }: { $first }).
check-documents-holds = Dokumente: jedes PDF ist das ausgestellte ({ NUMBER($count) }).
check-documents-fails = Dokumente: PDF, die nicht mehr die ausgestellten sind ({ NUMBER($count) }: { $first }).
check-totals-holds = Beträge: Zeile für Zeile nachgerechnet, alle richtig ({ NUMBER($count) }).
check-totals-fails = Beträge: Dokumente, die nicht mehr zu ihren Zeilen passen ({ NUMBER($count) }: { $first }).
check-billing-holds = Abrechnung: keine Leistung zweimal abgerechnet ({ NUMBER($count) }).
check-billing-fails = Abrechnung: zweimal oder ohne Vermerk abgerechnete Leistungen ({ NUMBER($count) }: { $first }).
error-storage-month-closed = Dieser Monat ist abgeschlossen: Es kann darin nichts mehr ausgestellt werden. Prüfen Sie die Uhr des Computers.
error-storage-closing-out-of-turn = Dieser Abschluss folgt nicht auf den vorigen oder stimmt nicht mit den ausgestellten Belegen überein. Es wurde nichts abgeschlossen: Versuchen Sie es erneut.
check-closings-holds = Abschlüsse: Jeder abgeschlossene Monat stimmt mit seinen Belegen und seinem Blatt überein ({ NUMBER($count) }).
check-closings-fails = Abschlüsse: Monate, die nicht mehr mit ihren Belegen oder ihrem Blatt übereinstimmen ({ NUMBER($count) }: { $first }).
