<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Campus Desk</source>
        <translation>À propos de Campus Desk</translation>
    </message>
    <message>
        <source>Books the rooms and equipment of a medical-technology campus and invoices them.</source>
        <translation>Réserve les salles et les équipements d’un campus de technologies médicales, et les facture.</translation>
    </message>
    <message>
        <source>Version {0} · Qt {1} · Python {2}</source>
        <translation>Version {0} · Qt {1} · Python {2}</translation>
    </message>
    <message>
        <source>MIT licence. Typeface: IBM Plex Sans (OFL 1.1). Icons: Tabler (MIT). Qt is used under the LGPL 3.</source>
        <translation>Licence MIT. Caractères : IBM Plex Sans (OFL 1.1). Icônes : Tabler (MIT). Qt est utilisé sous LGPL 3.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AccountItem</name>
    <message>
        <source>Signed in: {0}</source>
        <translation>Connecté : {0}</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts and journals</source>
        <translation>Comptes et journaux</translation>
    </message>
    <message>
        <source>Proposed as the French plan of accounts is commonly used; your accountant confirms them. What is sealed keeps what it says.</source>
        <translation>Proposés selon l’usage courant du plan comptable général ; votre comptable les confirme. Ce qui est validé garde ses comptes.</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>&amp;Sales</source>
        <translation>&amp;Ventes</translation>
    </message>
    <message>
        <source>&amp;Bank</source>
        <translation>&amp;Banque</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Begins in</source>
        <translation>Commence en</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Valeurs proposées</translation>
    </message>
    <message>
        <source>Fill in what the program proposes; nothing is saved yet</source>
        <translation>Remettre ce que propose le programme ; rien n’est encore enregistré</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>L’enregistrement a échoué.</translation>
    </message>
    <message>
        <source>{0}, number</source>
        <translation>{0}, numéro</translation>
    </message>
    <message>
        <source>{0}, label</source>
        <translation>{0}, libellé</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Clients</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Compte bancaire</translation>
    </message>
    <message>
        <source>Rooms and equipment</source>
        <translation>Salles et équipements</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Prestations</translation>
    </message>
    <message>
        <source>Catering</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Bare rooms</source>
        <translation>Locaux nus</translation>
    </message>
    <message>
        <source>Services, reverse charge</source>
        <translation>Prestations, autoliquidation</translation>
    </message>
    <message>
        <source>Services outside the EU</source>
        <translation>Prestations hors UE</translation>
    </message>
    <message>
        <source>Allowances</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Surcharges</source>
        <translation>Suppléments</translation>
    </message>
    <message>
        <source>VAT at 20 %</source>
        <translation>TVA à 20 %</translation>
    </message>
    <message>
        <source>VAT at 10 %</source>
        <translation>TVA à 10 %</translation>
    </message>
    <message>
        <source>VAT at 5.5 %</source>
        <translation>TVA à 5,5 %</translation>
    </message>
    <message>
        <source>VAT at 2.1 %</source>
        <translation>TVA à 2,1 %</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Invoicing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Open a campus first</source>
        <translation>Ouvrez d’abord un campus</translation>
    </message>
    <message>
        <source>On the planner only</source>
        <translation>Sur le planning seulement</translation>
    </message>
    <message>
        <source>Select all bookings shown</source>
        <translation>Sélectionner toutes les réservations affichées</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;New campus…</source>
        <translation>&amp;Nouveau campus…</translation>
    </message>
    <message>
        <source>&amp;Open campus…</source>
        <translation>&amp;Ouvrir un campus…</translation>
    </message>
    <message>
        <source>Open the &amp;sample campus</source>
        <translation>Ouvrir le campus d’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;Calendar (.ics)…</source>
        <translation>&amp;Calendrier (.ics)…</translation>
    </message>
    <message>
        <source>&amp;Resources (CSV)…</source>
        <translation>&amp;Ressources (CSV)…</translation>
    </message>
    <message>
        <source>C&amp;ustomers (CSV)…</source>
        <translation>C&amp;lients (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Tariffs (CSV)…</source>
        <translation>&amp;Tarifs (CSV)…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Imprime&amp;r…</translation>
    </message>
    <message>
        <source>Set-&amp;up sheet…</source>
        <translation>Fiche de &amp;montage…</translation>
    </message>
    <message>
        <source>&amp;Door sign…</source>
        <translation>A&amp;ffichette de porte…</translation>
    </message>
    <message>
        <source>C&amp;heck the database…</source>
        <translation>&amp;Vérifier la base…</translation>
    </message>
    <message>
        <source>&amp;Who invoices…</source>
        <translation>É&amp;metteur des factures…</translation>
    </message>
    <message>
        <source>Invoicing &amp;settings…</source>
        <translation>&amp;Réglages de facturation…</translation>
    </message>
    <message>
        <source>Sen&amp;d documents…</source>
        <translation>En&amp;voyer des documents…</translation>
    </message>
    <message>
        <source>&amp;Outbox…</source>
        <translation>&amp;Boîte d’envoi…</translation>
    </message>
    <message>
        <source>Ta&amp;ke the last mark back</source>
        <translation>Revenir sur &amp;la dernière mention</translation>
    </message>
    <message>
        <source>Choose an issued document first</source>
        <translation>Choisissez d’abord un document émis</translation>
    </message>
    <message>
        <source>S&amp;ending settings…</source>
        <translation>Réglages d’e&amp;nvoi…</translation>
    </message>
    <message>
        <source>&amp;Close a month…</source>
        <translation>&amp;Clôturer un mois…</translation>
    </message>
    <message>
        <source>Export &amp;FEC…</source>
        <translation>&amp;Exporter le FEC…</translation>
    </message>
    <message>
        <source>Export FEC…</source>
        <translation>Export FEC…</translation>
    </message>
    <message>
        <source>Accoun&amp;ts and journals…</source>
        <translation>C&amp;omptes et journaux…</translation>
    </message>
    <message>
        <source>Si&amp;gn in as a company…</source>
        <translation>Se &amp;connecter au nom d’une société…</translation>
    </message>
    <message>
        <source>&amp;Back to reception</source>
        <translation>Retour à l’&amp;accueil</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>Importer un calendrier</translation>
    </message>
    <message>
        <source>Export a calendar</source>
        <translation>Exporter un calendrier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Past&amp;e</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>Re&amp;chercher…</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Palette de commandes…</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Previous period</source>
        <translation>Période &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Next period</source>
        <translation>Période sui&amp;vante</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>Aller à la &amp;date…</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Semaine</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Mois</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>L&amp;iste</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>Panneau &amp;latéral</translation>
    </message>
    <message>
        <source>Next two &amp;hours</source>
        <translation>Deux prochaines &amp;heures</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Fold all groups</source>
        <translation>Replier to&amp;us les groupes</translation>
    </message>
    <message>
        <source>&amp;Unfold all groups</source>
        <translation>Déplier t&amp;ous les groupes</translation>
    </message>
    <message>
        <source>My bookings</source>
        <translation>Mes réservations</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tarifs</translation>
    </message>
    <message>
        <source>My invoices</source>
        <translation>Mes factures</translation>
    </message>
    <message>
        <source>&amp;New booking…</source>
        <translation>&amp;Nouvelle réservation…</translation>
    </message>
    <message>
        <source>&amp;Quick entry</source>
        <translation>Saisie &amp;rapide</translation>
    </message>
    <message>
        <source>Find a &amp;slot…</source>
        <translation>Trouver un &amp;créneau…</translation>
    </message>
    <message>
        <source>&amp;Edit booking…</source>
        <translation>&amp;Modifier la réservation…</translation>
    </message>
    <message>
        <source>C&amp;onfirm option</source>
        <translation>C&amp;onfirmer l’option</translation>
    </message>
    <message>
        <source>&amp;Cancel booking</source>
        <translation>&amp;Annuler la réservation</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>Show in the &amp;day</source>
        <translation>Montrer dans la &amp;journée</translation>
    </message>
    <message>
        <source>Check &amp;in</source>
        <translation>&amp;Enregistrer l’arrivée</translation>
    </message>
    <message>
        <source>Check in or out</source>
        <translation>Arrivée ou départ</translation>
    </message>
    <message>
        <source>Record as &amp;absent</source>
        <translation>Noter l’a&amp;bsence</translation>
    </message>
    <message>
        <source>&amp;Put on the waiting list…</source>
        <translation>Mettre en liste d’a&amp;ttente…</translation>
    </message>
    <message>
        <source>&amp;Waiting list…</source>
        <translation>&amp;Liste d’attente…</translation>
    </message>
    <message>
        <source>Offer a &amp;free place to whoever waits</source>
        <translation>Proposer la place l&amp;ibérée</translation>
    </message>
    <message>
        <source>&amp;New resource…</source>
        <translation>&amp;Nouvelle ressource…</translation>
    </message>
    <message>
        <source>&amp;Sites and opening hours…</source>
        <translation>&amp;Sites et horaires…</translation>
    </message>
    <message>
        <source>&amp;Closures…</source>
        <translation>&amp;Fermetures…</translation>
    </message>
    <message>
        <source>&amp;New customer…</source>
        <translation>&amp;Nouveau client…</translation>
    </message>
    <message>
        <source>New t&amp;ariff…</source>
        <translation>Nouveau t&amp;arif…</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>Signaler un &amp;problème…</translation>
    </message>
    <message>
        <source>Reported &amp;problems…</source>
        <translation>&amp;Problèmes signalés…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>Ouvrir le dossier du &amp;journal</translation>
    </message>
    <message>
        <source>&amp;About Campus Desk</source>
        <translation>À &amp;propos de Campus Desk</translation>
    </message>
</context>
<context>
    <name>AdjustmentDialog</name>
    <message>
        <source>Allowance or surcharge</source>
        <translation>Remise ou supplément</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>Supplément</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Nature</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>&amp;Combien</translation>
    </message>
    <message>
        <source>Without VAT.</source>
        <translation>Hors taxes.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Stands on the invoice, as you write it.</source>
        <translation>Figure sur la facture, tel que vous l’écrivez.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>{0} · withdrawn</source>
        <translation>{0} · retiré</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>{0} without VAT now</source>
        <translation>{0} HT maintenant</translation>
    </message>
    <message>
        <source>{0} without VAT now, {1} with it</source>
        <translation>{0} HT maintenant, {1} ensuite</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Entrez un nombre.</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>Dites pourquoi en quelques mots.</translation>
    </message>
    <message>
        <source>A percentage is at most 100; an amount is above 0, with two decimals at most.</source>
        <translation>Un pourcentage ne dépasse pas 100 ; un montant est supérieur à 0, avec deux décimales au plus.</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message numerus="yes">
        <source>series: %n date(s) booked.</source>
        <translation>
            <numerusform>série : %n date réservée.</numerusform>
            <numerusform>série : %n dates réservées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>series: %n date(s) cancelled.</source>
        <translation>
            <numerusform>série : %n date annulée.</numerusform>
            <numerusform>série : %n dates annulées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>series: %n date(s) changed.</source>
        <translation>
            <numerusform>série : %n date modifiée.</numerusform>
            <numerusform>série : %n dates modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) moved.</source>
        <translation>
            <numerusform>%n réservation déplacée.</numerusform>
            <numerusform>%n réservations déplacées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) copied.</source>
        <translation>
            <numerusform>%n réservation copiée.</numerusform>
            <numerusform>%n réservations copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) confirmed.</source>
        <translation>
            <numerusform>%n option confirmée.</numerusform>
            <numerusform>%n options confirmées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) cancelled.</source>
        <translation>
            <numerusform>%n réservation annulée.</numerusform>
            <numerusform>%n réservations annulées.</numerusform>
        </translation>
    </message>
    <message>
        <source>present since {0}, {1}.</source>
        <translation>présent depuis {0}, {1}.</translation>
    </message>
    <message>
        <source>Badge {0}.</source>
        <translation>Badge {0}.</translation>
    </message>
    <message>
        <source>left at {0}: {1} is free from {2}.</source>
        <translation>parti à {0} : {1} est libre dès {2}.</translation>
    </message>
    <message>
        <source>left at {0}, {1}.</source>
        <translation>parti à {0}, {1}.</translation>
    </message>
    <message>
        <source>absent: {0} is free until {1}.</source>
        <translation>absent : {0} est libre jusqu’à {1}.</translation>
    </message>
    <message>
        <source>offered until {0}: {1}, {2}.</source>
        <translation>option proposée jusqu’à {0} : {1}, {2}.</translation>
    </message>
    <message>
        <source>off the waiting list.</source>
        <translation>retiré de la liste d’attente.</translation>
    </message>
    <message>
        <source>on the waiting list: {0}.</source>
        <translation>sur la liste d’attente : {0}.</translation>
    </message>
    <message>
        <source>option until {0}: {1}.</source>
        <translation>option jusqu’à {0} : {1}.</translation>
    </message>
    <message>
        <source>booked: {0}.</source>
        <translation>réservation : {0}.</translation>
    </message>
    <message>
        <source>cancelled: {0} is free again.</source>
        <translation>annulée : {0}, de nouveau libre.</translation>
    </message>
    <message>
        <source>reinstated: {0}.</source>
        <translation>rétablie : {0}.</translation>
    </message>
    <message>
        <source>confirmed: {0}.</source>
        <translation>confirmée : {0}.</translation>
    </message>
    <message>
        <source>moved from {0} to {1}.</source>
        <translation>déplacée de {0} à {1}.</translation>
    </message>
    <message>
        <source>moved to {0}, {1}.</source>
        <translation>déplacée : {0}, {1}.</translation>
    </message>
    <message>
        <source>moved from {0} to {1}, {2}.</source>
        <translation>déplacée de {0} à {1}, {2}.</translation>
    </message>
    <message>
        <source>now {0} instead of {1}, {2}.</source>
        <translation>désormais {0} au lieu de {1}, {2}.</translation>
    </message>
    <message>
        <source>changed: {0}, {1}.</source>
        <translation>modifiée : {0}, {1}.</translation>
    </message>
    <message>
        <source>reported; reception will look at it.</source>
        <translation>signalé ; l’accueil s’en occupe.</translation>
    </message>
    <message>
        <source>the report was taken back.</source>
        <translation>le signalement est retiré.</translation>
    </message>
    <message>
        <source>the problem is dealt with.</source>
        <translation>le problème est réglé.</translation>
    </message>
    <message>
        <source>the report is open again.</source>
        <translation>le signalement est rouvert.</translation>
    </message>
    <message numerus="yes">
        <source>Only these dates; %n series stay(s) unchanged.</source>
        <translation>
            <numerusform>Seulement ces dates ; %n série reste inchangée.</numerusform>
            <numerusform>Seulement ces dates ; %n séries restent inchangées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, but %n document(s) had left already</source>
        <translation>
            <numerusform>, mais %n document était déjà parti</numerusform>
            <numerusform>, mais %n documents étaient déjà partis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Everything that was saved is safe.</source>
        <translation>Tout ce qui a été enregistré est intact.</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: {0}</source>
        <translation>&amp;Annuler : {0}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: {0}</source>
        <translation>&amp;Rétablir : {0}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Redone: {0}</source>
        <translation>Rétabli : {0}</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Retour en arrière : {0}</translation>
    </message>
    <message>
        <source>This can no longer be undone: {0}</source>
        <translation>Ceci ne peut plus être annulé : {0}</translation>
    </message>
    <message>
        <source>This could not be undone now: {0}</source>
        <translation>Ceci n’a pas pu être annulé maintenant : {0}</translation>
    </message>
</context>
<context>
    <name>AnswerNotice</name>
    <message>
        <source>Reception has settled what you reported: {0}. “{1}”</source>
        <translation>L’accueil a réglé ce que vous avez signalé : {0}. « {1} »</translation>
    </message>
    <message>
        <source>Reception has settled what you reported: {0}.</source>
        <translation>L’accueil a réglé ce que vous avez signalé : {0}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>A breakdown, something missing, a doubt</source>
        <translation>Une panne, un manque, un doute</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) open</source>
        <translation>
            <numerusform>%n signalement ouvert</numerusform>
            <numerusform>%n signalements ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} settled on {1}</source>
        <translation>{0} : réglé le {1}</translation>
    </message>
</context>
<context>
    <name>AsideLine</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n écartée</numerusform>
            <numerusform>%n écartées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>“{0}” can mean:</source>
        <translation>« {0} » peut vouloir dire :</translation>
    </message>
    <message>
        <source>“{0}” was not understood.</source>
        <translation>« {0} » n’est pas compris.</translation>
    </message>
    <message>
        <source>“{0}” was not understood. Perhaps:</source>
        <translation>« {0} » n’est pas compris. Peut-être :</translation>
    </message>
</context>
<context>
    <name>AttentiveSurface</name>
    <message>
        <source>Planner</source>
        <translation>Planning</translation>
    </message>
</context>
<context>
    <name>BadgeField</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Badge for {0}</source>
        <translation>Badge pour {0}</translation>
    </message>
    <message>
        <source>Enter checks in, Escape gives up</source>
        <translation>Entrée enregistre l’arrivée, Échap abandonne</translation>
    </message>
    <message>
        <source>&amp;Badge</source>
        <translation>&amp;Badge</translation>
    </message>
    <message>
        <source>Enter: present</source>
        <translation>Entrée : présent</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>BookingClipboard</name>
    <message numerus="yes">
        <source>%n booking(s) on the clipboard</source>
        <translation>
            <numerusform>%n réservation dans le presse-papiers</numerusform>
            <numerusform>%n réservations dans le presse-papiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) cut</source>
        <translation>
            <numerusform>%n réservation coupée</numerusform>
            <numerusform>%n réservations coupées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookingDialog</name>
    <message>
        <source>Edit booking — no. {0}</source>
        <translation>Modifier la réservation — n° {0}</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nouvelle réservation</translation>
    </message>
    <message>
        <source>What is booked then could not be read.</source>
        <translation>Les réservations de ce moment n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The booking was not saved.</source>
        <translation>La réservation n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>A reason is asked for</source>
        <translation>Un motif est demandé</translation>
    </message>
    <message>
        <source>A rule is against it</source>
        <translation>Une règle s’y oppose</translation>
    </message>
    <message>
        <source>On invoice {0}: customer, resources, time, head count and state stay.</source>
        <translation>Sur la facture {0} : le client, les ressources, l’horaire, l’effectif et l’état sont figés.</translation>
    </message>
    <message>
        <source>Only a credit note frees them. Everything else can be changed.</source>
        <translation>Seul un avoir les libère. Le reste peut être modifié.</translation>
    </message>
    <message>
        <source>&amp;Waiting list…</source>
        <translation>&amp;Liste d’attente…</translation>
    </message>
    <message>
        <source>The time is taken: put them on the waiting list</source>
        <translation>Le créneau est pris : mettre le client en liste d’attente</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>H&amp;istorique</translation>
    </message>
    <message>
        <source>Cancel the &amp;booking</source>
        <translation>&amp;Annuler la réservation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save  {0}</source>
        <translation>Enregistrer  {0}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>BookingFlow</name>
    <message>
        <source>The booking stays as it was.</source>
        <translation>La réservation reste comme avant.</translation>
    </message>
</context>
<context>
    <name>BookingForm</name>
    <message>
        <source>Search a customer</source>
        <translation>Rechercher un client</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bon de commande</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>Bon de cde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>Nouveau client…</translation>
    </message>
    <message>
        <source>New resource…</source>
        <translation>Nouvelle ressource…</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>&amp;Order no.</source>
        <translation>Bon de c&amp;ommande</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Resources</source>
        <translation>&amp;Ressources</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Horaires</translation>
    </message>
    <message>
        <source>The booking between its neighbours</source>
        <translation>La réservation entre ses voisines</translation>
    </message>
    <message>
        <source>&amp;Head count</source>
        <translation>&amp;Effectif</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>C&amp;ontact</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projet</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Rec&amp;urrence</source>
        <translation>Réc&amp;urrence</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>E&amp;xpire</translation>
    </message>
</context>
<context>
    <name>BookingList</name>
    <message>
        <source>Bookings</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln booking(s)</source>
        <translation>
            <numerusform>%Ln réservation</numerusform>
            <numerusform>%Ln réservations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n masquée</numerusform>
            <numerusform>%n masquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filters hide all %Ln booking(s).</source>
        <translation>
            <numerusform>Les filtres masquent %Ln réservation.</numerusform>
            <numerusform>Les filtres masquent les %Ln réservations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is booked in this period.</source>
        <translation>Rien n’est réservé sur cette période.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Period of the list</source>
        <translation>Période de la liste</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pers.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>CalendarExportDialog</name>
    <message>
        <source>Export a calendar</source>
        <translation>Exporter un calendrier</translation>
    </message>
    <message>
        <source>all resources</source>
        <translation>toutes les ressources</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>tous les clients</translation>
    </message>
    <message>
        <source>from</source>
        <translation>à partir du</translation>
    </message>
    <message>
        <source>to, inclusive</source>
        <translation>jusqu’au, inclus</translation>
    </message>
    <message>
        <source>&amp;Resource</source>
        <translation>&amp;Ressource</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Premier jour</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>CalendarImportDialog</name>
    <message>
        <source>Import a calendar: {0}</source>
        <translation>Importer un calendrier : {0}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Events of the file</source>
        <translation>Événements du fichier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>refuse them</source>
        <translation>les refuser</translation>
    </message>
    <message>
        <source>create them as: {0}</source>
        <translation>les créer : {0}</translation>
    </message>
    <message>
        <source>Events that name no c&amp;ustomer:</source>
        <translation>Événements sans c&amp;lient :</translation>
    </message>
    <message>
        <source>Unknown &amp;places:</source>
        <translation>&amp;Lieux inconnus :</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Le fichier est en cours de lecture</translation>
    </message>
    <message>
        <source>New resources: {0}</source>
        <translation>Nouvelles ressources : {0}</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Rien ne changerait</translation>
    </message>
    <message numerus="yes">
        <source>%n created</source>
        <translation>
            <numerusform>%n créée</numerusform>
            <numerusform>%n créées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n mise à jour</numerusform>
            <numerusform>%n mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangée</numerusform>
            <numerusform>%n inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>{0} has been imported.</source>
        <translation>{0} a été importé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The file was not imported.</source>
        <translation>Le fichier n’a pas été importé.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
</context>
<context>
    <name>ChainWatch</name>
    <message>
        <source>Verifying the chain of documents…</source>
        <translation>Vérification de la chaîne d’intégrité…</translation>
    </message>
    <message>
        <source>Chain of documents broken at {0}</source>
        <translation>Chaîne d’intégrité rompue à {0}</translation>
    </message>
    <message>
        <source>Check what holds and what does not</source>
        <translation>Vérifier ce qui tient et ce qui ne tient pas</translation>
    </message>
    <message>
        <source>Chain of documents verified up to {0}</source>
        <translation>Chaîne d’intégrité vérifiée jusqu’à {0}</translation>
    </message>
    <message>
        <source>Each document, its PDF and its XML are as issued. Check everything…</source>
        <translation>Chaque document, son PDF et son XML sont tels qu’émis. Tout vérifier…</translation>
    </message>
    <message>
        <source>Chain of documents not verified</source>
        <translation>Chaîne d’intégrité non vérifiée</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check the database</source>
        <translation>Vérifier la base</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) do not hold</source>
        <translation>
            <numerusform>%n anomalie</numerusform>
            <numerusform>%n anomalies</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything holds</source>
        <translation>Tout est en ordre</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {0} out</source>
        <translation>Retirer {0}</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Monthly closing</source>
        <translation>Clôture mensuelle</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Clôturer le mois</translation>
    </message>
    <message>
        <source>Nothing has been issued yet: there is no month to close.</source>
        <translation>Rien n’a encore été émis : il n’y a pas de mois à clôturer.</translation>
    </message>
    <message>
        <source>The closings could not be read.</source>
        <translation>Les clôtures n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>This month is closed</source>
        <translation>Ce mois est clôturé</translation>
    </message>
    <message>
        <source>Choose a month first</source>
        <translation>Choisissez d’abord un mois</translation>
    </message>
    <message>
        <source>This month is not over</source>
        <translation>Ce mois n’est pas terminé</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>Clôturer {0}</translation>
    </message>
    <message>
        <source>Closing {0}</source>
        <translation>Clôture {0}</translation>
    </message>
    <message>
        <source>closed on {0} by {1}</source>
        <translation>clôturé le {0} par {1}</translation>
    </message>
    <message>
        <source>Print the sheet or save it, and keep it outside the computer.</source>
        <translation>Imprimez ou enregistrez la feuille, et gardez-la hors de l’ordinateur.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Clôturé le</translation>
    </message>
    <message>
        <source>in turn</source>
        <translation>à clôturer</translation>
    </message>
    <message>
        <source>not over</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>{0} is closed.</source>
        <translation>{0} est clôturé.</translation>
    </message>
</context>
<context>
    <name>ClosingPane</name>
    <message>
        <source>What was issued in the month</source>
        <translation>Ce qui a été émis dans le mois</translation>
    </message>
    <message>
        <source>This month is not over: it can be closed from the first day of the next one.</source>
        <translation>Ce mois n’est pas terminé : il se clôture à partir du premier jour du mois suivant.</translation>
    </message>
    <message>
        <source>SHA-256 of link {0} of the chain</source>
        <translation>SHA-256 du maillon nº {0} de la chaîne</translation>
    </message>
    <message>
        <source>Closing ties down everything issued up to the end of {0}: the sums and this hash are printed on a sheet. From then on nothing dated in that month or before can be issued any more, and a closing is not undone. Keep the sheet outside the computer: it proves later that nothing was changed.</source>
        <translation>La clôture fige tout ce qui a été émis jusqu’à fin {0} : les totaux et cette empreinte sont imprimés sur une feuille. Dès lors, plus rien ne peut être émis à une date de ce mois ou d’un mois antérieur, et une clôture ne s’annule pas. Gardez la feuille hors de l’ordinateur : elle prouvera que rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Avoirs</translation>
    </message>
    <message>
        <source>Less credit</source>
        <translation>Net d’avoirs</translation>
    </message>
</context>
<context>
    <name>ClosuresDialog</name>
    <message>
        <source>Closures</source>
        <translation>Fermetures</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>&amp;New closure…</source>
        <translation>&amp;Nouvelle fermeture…</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Rouvrir</translation>
    </message>
    <message>
        <source>Show &amp;past closures</source>
        <translation>Afficher les fermetures &amp;passées</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There is no closure in the list</source>
        <translation>La liste ne contient aucune fermeture</translation>
    </message>
    <message>
        <source>The whole campus</source>
        <translation>Tout le campus</translation>
    </message>
</context>
<context>
    <name>ColourLegend</name>
    <message>
        <source>Show all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Show all hidden bookings</source>
        <translation>Afficher toutes les réservations masquées</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) hidden</source>
        <translation>
            <numerusform>%n réservation masquée</numerusform>
            <numerusform>%n réservations masquées</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters stand for groups of customers</source>
        <translation>Les lettres désignent des groupes de clients</translation>
    </message>
    <message>
        <source>colour: customer</source>
        <translation>couleur : client</translation>
    </message>
    <message>
        <source>colour: kind</source>
        <translation>couleur : type</translation>
    </message>
    <message>
        <source>colour: state</source>
        <translation>couleur : état</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>&amp;Letters of groups</source>
        <translation>&amp;Lettres des groupes</translation>
    </message>
    <message>
        <source>What colours say</source>
        <translation>Ce que disent les couleurs</translation>
    </message>
    <message>
        <source>Show bookings: {0}</source>
        <translation>Afficher les réservations : {0}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Action, customer, resource, booking, invoice…</source>
        <translation>Action, client, ressource, réservation, facture…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
</context>
<context>
    <name>Companions</name>
    <message>
        <source>Explanation of the lines</source>
        <translation>Explication des lignes</translation>
    </message>
    <message>
        <source>Save the XML…</source>
        <translation>Enregistrer le XML…</translation>
    </message>
    <message>
        <source>The XML of {0} was saved as {1}.</source>
        <translation>Le XML de {0} est enregistré sous {1}.</translation>
    </message>
    <message>
        <source>Choose an issued document first</source>
        <translation>Choisissez d’abord un document émis</translation>
    </message>
    <message>
        <source>{0} – explanation</source>
        <translation>{0} – explication</translation>
    </message>
    <message>
        <source>Save the XML of {0}</source>
        <translation>Enregistrer le XML de {0}</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Why did this change?</source>
        <translation>Pourquoi cet écart ?</translation>
    </message>
    <message>
        <source>{0}: {1} · {2}: {3} · difference {4}</source>
        <translation>{0} : {1} · {2} : {3} · écart {4}</translation>
    </message>
    <message>
        <source>What was used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>approuver</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Approve this draft</source>
        <translation>Approuver ce brouillon</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>Net before</source>
        <translation>HT avant</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Allowances and surcharges</source>
        <translation>Remises et suppléments</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Somebody else changed this booking</source>
        <translation>Quelqu’un d’autre a modifié cette réservation</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else changed %n booking(s)</source>
        <translation>
            <numerusform>Quelqu’un d’autre a modifié %n réservation</numerusform>
            <numerusform>Quelqu’un d’autre a modifié %n réservations</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the fields</source>
        <translation>Revenir à la saisie</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>&amp;Garder la leur</translation>
    </message>
    <message>
        <source>&amp;Apply mine on top</source>
        <translation>&amp;Appliquer ma modification</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La leur</translation>
    </message>
    <message>
        <source>Yours on top of theirs</source>
        <translation>La vôtre appliquée à la leur</translation>
    </message>
    <message>
        <source>{0} (changed)</source>
        <translation>{0} (modifié)</translation>
    </message>
    <message>
        <source>{booking}: somebody else changed it since you looked. Nothing has been overwritten.</source>
        <translation>{booking} : quelqu’un d’autre l’a modifiée depuis. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>{booking}: {person} changed it on {day} at {time}. Nothing has been overwritten.</source>
        <translation>{booking} : {person} l’a modifiée le {day} à {time}. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>{booking}: {person} cancelled it on {day} at {time}. Nothing has been overwritten.</source>
        <translation>{booking} : {person} l’a annulée le {day} à {time}. Rien n’a été écrasé.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Campus Desk: something went wrong</source>
        <translation>Campus Desk : quelque chose s’est mal passé</translation>
    </message>
    <message>
        <source>Something happened that the program did not foresee. Everything that was saved is safe. You can go on working; if it happens again, please send this report.</source>
        <translation>Il s’est produit quelque chose que le programme n’avait pas prévu. Tout ce qui a été enregistré est intact. Vous pouvez continuer à travailler ; si cela se répète, envoyez ce rapport.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>CreditDialog</name>
    <message>
        <source>Credit {0}</source>
        <translation>Avoir sur {0}</translation>
    </message>
    <message>
        <source>The lines are credited under a number of their own. What they billed can then be changed and is invoiced again with the month.</source>
        <translation>Les lignes font l’objet d’un avoir à son propre numéro. Ce qu’elles facturaient peut alors être modifié et est refacturé avec le mois.</translation>
    </message>
    <message>
        <source>&amp;All lines</source>
        <translation>&amp;Toutes les lignes</translation>
    </message>
    <message>
        <source>Choose all lines or none</source>
        <translation>Choisir toutes les lignes ou aucune</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Stands on the credit note.</source>
        <translation>Figure sur l’avoir.</translation>
    </message>
    <message>
        <source>Issue the credit note</source>
        <translation>Émettre l’avoir</translation>
    </message>
    <message>
        <source>Nothing was credited.</source>
        <translation>Aucun avoir n’a été émis.</translation>
    </message>
    <message>
        <source>Choose at least one line</source>
        <translation>Choisissez au moins une ligne</translation>
    </message>
    <message>
        <source>No line is chosen</source>
        <translation>Aucune ligne n’est choisie</translation>
    </message>
    <message>
        <source>{0} excl. VAT + {1} VAT = {2} credited</source>
        <translation>{0} HT + {1} TVA = avoir de {2}</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>Dites pourquoi en quelques mots.</translation>
    </message>
</context>
<context>
    <name>CreditLines</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Montant HT</translation>
    </message>
    <message>
        <source>Lines to credit</source>
        <translation>Lignes de l’avoir</translation>
    </message>
    <message>
        <source>{0} (credited already)</source>
        <translation>{0} (déjà en avoir)</translation>
    </message>
</context>
<context>
    <name>CustomerDialog</name>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Short, without spaces.</source>
        <translation>Court, sans espace.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Legal form</source>
        <translation>&amp;Forme juridique</translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>Particulier</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>Decides the tariff.</source>
        <translation>Détermine le tarif.</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>L&amp;angue</translation>
    </message>
    <message>
        <source>Of its documents.</source>
        <translation>De ses documents.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>Con&amp;tact</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>Télép&amp;hone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Line &amp;1</source>
        <translation>Ligne &amp;1</translation>
    </message>
    <message>
        <source>Line &amp;2</source>
        <translation>Ligne &amp;2</translation>
    </message>
    <message>
        <source>Line &amp;3</source>
        <translation>Ligne &amp;3</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>Code &amp;postal</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>&amp;Ville</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>Pa&amp;ys</translation>
    </message>
    <message>
        <source>Two letters: FR, DE, CH…</source>
        <translation>Deux lettres : FR, DE, CH…</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
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
        <translation>N° &amp;de TVA</translation>
    </message>
    <message>
        <source>I&amp;BAN</source>
        <translation>I&amp;BAN</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Organisme public</translation>
    </message>
    <message>
        <source>Service code</source>
        <translation>Code service</translation>
    </message>
    <message>
        <source>Asked for by public bodies.</source>
        <translation>Demandé par les organismes publics.</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bon de commande</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Its reference, printed on invoices.</source>
        <translation>Sa référence, imprimée sur les factures.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Pay&amp;ment term</source>
        <translation>Délai de paie&amp;ment</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>V&amp;oie</translation>
    </message>
    <message>
        <source>E-mail &amp;for invoices</source>
        <translation>Courrie&amp;l pour les factures</translation>
    </message>
    <message>
        <source>Several with commas. Empty: the e-mail address above.</source>
        <translation>Plusieurs séparées par des virgules. Vide : l’adresse e-mail ci-dessus.</translation>
    </message>
    <message>
        <source>Electronic address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>In the French directory; empty: the SIREN.</source>
        <translation>Dans l’annuaire français ; vide : le SIREN.</translation>
    </message>
    <message>
        <source>Invoices go to another address</source>
        <translation>Factures adressées ailleurs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Leave all of it empty for the seat.</source>
        <translation>Tout laisser vide pour le siège.</translation>
    </message>
    <message>
        <source>Line 1</source>
        <translation>Ligne 1</translation>
    </message>
    <message>
        <source>Line 2</source>
        <translation>Ligne 2</translation>
    </message>
    <message>
        <source>Line 3</source>
        <translation>Ligne 3</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>N° de TVA</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Retiré le</translation>
    </message>
</context>
<context>
    <name>DailyBackup</name>
    <message>
        <source>Backups lie in {0}</source>
        <translation>Les sauvegardes se trouvent dans {0}</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>La sauvegarde a échoué</translation>
    </message>
    <message>
        <source>The latest backup is of {0}.</source>
        <translation>La dernière sauvegarde date du {0}.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>Today’s backup could not be made.</source>
        <translation>La sauvegarde d’aujourd’hui n’a pas pu être faite.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>Backup: {0}, verified</source>
        <translation>Sauvegarde : {0}, vérifiée</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Pick from a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
    <message>
        <source>This is no date. Write one like {0}.</source>
        <translation>Ce n’est pas une date. Écrivez par exemple {0}.</translation>
    </message>
</context>
<context>
    <name>DayDelegate</name>
    <message>
        <source>Taken</source>
        <translation>Occupé</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message numerus="yes">
        <source>%n document(s) could not be sent.</source>
        <translation>
            <numerusform>%n document n’a pas pu être envoyé.</numerusform>
            <numerusform>%n documents n’ont pas pu être envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) may have arrived twice: {0}</source>
        <translation>
            <numerusform>%n document est peut-être arrivé deux fois : {0}</numerusform>
            <numerusform>%n documents sont peut-être arrivés deux fois : {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>A try before was cut off before the server had answered.</source>
        <translation>Un essai précédent s’était interrompu avant la réponse du serveur.</translation>
    </message>
</context>
<context>
    <name>DeskApplication</name>
    <message>
        <source>Another window has this campus open, but does not answer.</source>
        <translation>Une autre fenêtre a ouvert ce campus, mais ne répond pas.</translation>
    </message>
    <message>
        <source>Setting up the campus…</source>
        <translation>Création du campus…</translation>
    </message>
    <message>
        <source>The window’s settings could not be read and start afresh. The old file was kept: {0}</source>
        <translation>Les réglages de la fenêtre étaient illisibles et repartent de zéro. L’ancien fichier a été conservé : {0}</translation>
    </message>
    <message>
        <source>New campus</source>
        <translation>Nouveau campus</translation>
    </message>
    <message>
        <source>Campus files (*.db)</source>
        <translation>Fichiers de campus (*.db)</translation>
    </message>
    <message>
        <source>Open campus</source>
        <translation>Ouvrir un campus</translation>
    </message>
    <message>
        <source>Campus files (*.db);;All files (*)</source>
        <translation>Fichiers de campus (*.db);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>DeskDialog</name>
    <message>
        <source>What you changed is not saved.</source>
        <translation>Vos modifications ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <translation>
            <numerusform>%n champ à corriger</numerusform>
            <numerusform>%n champs à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DeskDialogs</name>
    <message>
        <source>Import a calendar</source>
        <translation>Importer un calendrier</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Calendriers (*.ics);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export a calendar</source>
        <translation>Exporter un calendrier</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendriers (*.ics)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Exported to {0}.</source>
        <translation>Exporté : {0}.</translation>
    </message>
</context>
<context>
    <name>DocumentMarks</name>
    <message>
        <source>Choose an issued document first</source>
        <translation>Choisissez d’abord un document émis</translation>
    </message>
    <message>
        <source>Nothing is left to pay</source>
        <translation>Il ne reste rien à payer</translation>
    </message>
</context>
<context>
    <name>DocumentPapers</name>
    <message>
        <source>Save as one PDF</source>
        <translation>Enregistrer en un seul PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) saved as {0}.</source>
        <translation>
            <numerusform>%n document enregistré sous {0}.</numerusform>
            <numerusform>%n documents enregistrés sous {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The documents could not be saved.</source>
        <translation>Les documents n’ont pas pu être enregistrés.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) sent to the printer.</source>
        <translation>
            <numerusform>%n document envoyé à l’imprimante.</numerusform>
            <numerusform>%n documents envoyés à l’imprimante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n page(s) were sent to the printer.</source>
        <translation>
            <numerusform>Arrêté : %n page a été envoyée à l’imprimante.</numerusform>
            <numerusform>Arrêté : %n pages ont été envoyées à l’imprimante.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not answer: nothing more was printed.</source>
        <translation>L’imprimante n’a pas répondu : rien de plus n’a été imprimé.</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>{0} · issued {1}</source>
        <translation>{0} · émise le {1}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>The document of {0} could not be shown.</source>
        <translation>Le document de {0} n’a pas pu être affiché.</translation>
    </message>
</context>
<context>
    <name>DraftDecisions</name>
    <message>
        <source>Left out of the month: X takes it in again</source>
        <translation>Exclu du mois : X le reprend</translation>
    </message>
    <message>
        <source>Complete what is missing first</source>
        <translation>Complétez d’abord ce qui manque</translation>
    </message>
    <message>
        <source>A draft without exceptions needs no approval</source>
        <translation>Un brouillon sans exception n’a pas besoin d’approbation</translation>
    </message>
    <message>
        <source>Choose a draft first</source>
        <translation>Choisissez d’abord un brouillon</translation>
    </message>
</context>
<context>
    <name>DragCard</name>
    <message>
        <source>Nearest</source>
        <translation>Au plus proche</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copier</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>5 min steps</source>
        <translation>pas de 5 min</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>abandonner</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Waiting list…</source>
        <translation>Liste d’attente…</translation>
    </message>
</context>
<context>
    <name>ExceptionList</name>
    <message numerus="yes">
        <source>%n block(s) invoices</source>
        <translation>
            <numerusform>%n bloque une facture</numerusform>
            <numerusform>%n bloquent des factures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use(s) left out</source>
        <translation>
            <numerusform>%n usage laissé de côté</numerusform>
            <numerusform>%n usages laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be looked at</source>
        <translation>
            <numerusform>%n à examiner</numerusform>
            <numerusform>%n à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at first</source>
        <translation>À traiter d’abord</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation>Compléter…</translation>
    </message>
    <message>
        <source>New tariff…</source>
        <translation>Nouveau tarif…</translation>
    </message>
    <message>
        <source>Booking…</source>
        <translation>Réservation…</translation>
    </message>
    <message>
        <source>VAT table…</source>
        <translation>Table de TVA…</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Voir…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export for the accountant</source>
        <translation>Export comptable</translation>
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
        <translation>Journal CSV</translation>
    </message>
    <message>
        <source>Journal, Excel</source>
        <translation>Journal Excel</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Seal what is open first</source>
        <translation>Valider d’abord les écritures en attente</translation>
    </message>
    <message>
        <source>This folder does not exist yet: {0}</source>
        <translation>Ce dossier n’existe pas encore : {0}</translation>
    </message>
    <message>
        <source>Create the folder and export</source>
        <translation>Créer le dossier et exporter</translation>
    </message>
    <message>
        <source>This folder is not there, or takes no file.</source>
        <translation>Ce dossier n’existe pas ou n’accepte pas de fichier.</translation>
    </message>
    <message>
        <source>The FEC holds sealed entries only, so all are sealed for good</source>
        <translation>Le FEC ne contient que des écritures validées : toutes sont donc validées définitivement</translation>
    </message>
    <message>
        <source>The seller’s SIREN is missing: the name of the file begins with it.</source>
        <translation>Le SIREN de l’émetteur manque : le nom du fichier commence par lui.</translation>
    </message>
    <message>
        <source>There is nothing to export in this fiscal year.</source>
        <translation>Il n’y a rien à exporter pour cet exercice.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are sealed.</source>
        <translation>
            <numerusform>%n écriture est validée.</numerusform>
            <numerusform>%n écritures sont validées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are open: exporting seals them. They get their numbers and are never changed again; that cannot be revoked.</source>
        <translation>
            <numerusform>%n écriture est en attente : l’export la valide. Elle reçoit son numéro et ne change plus ; c’est irrévocable.</numerusform>
            <numerusform>%n écritures sont en attente : l’export les valide. Elles reçoivent leurs numéros et ne changent plus ; c’est irrévocable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are open: they stand in the file without a number, and may still change.</source>
        <translation>
            <numerusform>%n écriture est en attente : elle figure dans le fichier sans numéro et peut encore changer.</numerusform>
            <numerusform>%n écritures sont en attente : elles figurent dans le fichier sans numéro et peuvent encore changer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, in {0}.</source>
        <translation>
            <numerusform>%n écriture, dans {0}.</numerusform>
            <numerusform>%n écritures, dans {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed now: entries {0} to {1}.</source>
        <translation>Validées à l’instant : écritures {0} à {1}.</translation>
    </message>
    <message>
        <source>{0} is written.</source>
        <translation>{0} est écrit.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>This folder cannot be created here.</source>
        <translation>Ce dossier ne peut pas être créé ici.</translation>
    </message>
    <message>
        <source>Folder for the accountant’s files</source>
        <translation>Dossier des fichiers comptables</translation>
    </message>
    <message>
        <source>Fiscal &amp;year</source>
        <translation>E&amp;xercice</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>Co&amp;mptes…</translation>
    </message>
    <message>
        <source>&amp;Who invoices…</source>
        <translation>Éme&amp;tteur…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>FeatureBoxes</name>
    <message>
        <source>Something else: its code</source>
        <translation>Autre chose : son code</translation>
    </message>
    <message>
        <source>Other equipment, by code</source>
        <translation>Autre équipement, par code</translation>
    </message>
    <message>
        <source>“{0}” is no code: write letters, digits, _ or -.</source>
        <translation>« {0} » n’est pas un code : écrivez des lettres, des chiffres, _ ou -.</translation>
    </message>
</context>
<context>
    <name>FeatureNames</name>
    <message>
        <source>video</source>
        <translation>visio</translation>
    </message>
</context>
<context>
    <name>Features</name>
    <message>
        <source>video conferencing</source>
        <translation>visioconférence</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>écran</translation>
    </message>
    <message>
        <source>projector</source>
        <translation>vidéoprojecteur</translation>
    </message>
    <message>
        <source>whiteboard</source>
        <translation>tableau blanc</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>microphone</translation>
    </message>
    <message>
        <source>sound system</source>
        <translation>sonorisation</translation>
    </message>
    <message>
        <source>recording and streaming</source>
        <translation>captation et diffusion</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>wireless network</source>
        <translation>réseau sans fil</translation>
    </message>
    <message>
        <source>catering</source>
        <translation>restauration</translation>
    </message>
    <message>
        <source>step-free access</source>
        <translation>accès PMR</translation>
    </message>
    <message>
        <source>clean air</source>
        <translation>air propre</translation>
    </message>
    <message>
        <source>ionising radiation</source>
        <translation>rayonnement ionisant</translation>
    </message>
    <message>
        <source>training required</source>
        <translation>habilitation requise</translation>
    </message>
    <message>
        <source>medical training</source>
        <translation>formation médicale</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Project code</source>
        <translation>Code projet</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bon de commande</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Montage</translation>
    </message>
    <message>
        <source>Teardown</source>
        <translation>Démontage</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Option expires</source>
        <translation>Expiration de l’option</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Changed by itself</source>
        <translation>Modifiée à part</translation>
    </message>
    <message>
        <source>Calibration due</source>
        <translation>Étalonnage dû</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Belonging</source>
        <translation>Rattachement</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Étage</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipements</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address, line 1</source>
        <translation>Adresse, ligne 1</translation>
    </message>
    <message>
        <source>Address, line 2</source>
        <translation>Adresse, ligne 2</translation>
    </message>
    <message>
        <source>Address, line 3</source>
        <translation>Adresse, ligne 3</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forme juridique</translation>
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
        <translation>N° de TVA</translation>
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
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Organisme public</translation>
    </message>
    <message>
        <source>Service code</source>
        <translation>Code service</translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>Particulier</translation>
    </message>
    <message>
        <source>Invoices are addressed to</source>
        <translation>Factures adressées à</translation>
    </message>
    <message>
        <source>Invoices go to, line 1</source>
        <translation>Facturation, ligne 1</translation>
    </message>
    <message>
        <source>Invoices go to, line 2</source>
        <translation>Facturation, ligne 2</translation>
    </message>
    <message>
        <source>Invoices go to, line 3</source>
        <translation>Facturation, ligne 3</translation>
    </message>
    <message>
        <source>Invoices go to, postcode</source>
        <translation>Facturation, code postal</translation>
    </message>
    <message>
        <source>Invoices go to, city</source>
        <translation>Facturation, ville</translation>
    </message>
    <message>
        <source>Invoices go to, country</source>
        <translation>Facturation, pays</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Electronic address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>E-mail for invoices</source>
        <translation>E-mail pour les factures</translation>
    </message>
    <message>
        <source>Way invoices take</source>
        <translation>Voie des factures</translation>
    </message>
    <message>
        <source>VAT franchise</source>
        <translation>Franchise de TVA</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Payment term</source>
        <translation>Délai de paiement</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Price per hour</source>
        <translation>Prix horaire</translation>
    </message>
    <message>
        <source>Price per half day</source>
        <translation>Prix à la demi-journée</translation>
    </message>
    <message>
        <source>Price per day</source>
        <translation>Prix à la journée</translation>
    </message>
    <message>
        <source>Flat price</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Price per person</source>
        <translation>Prix par personne</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Billing increment</source>
        <translation>Pas de facturation</translation>
    </message>
    <message>
        <source>Off-peak hours</source>
        <translation>Heures creuses</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Sender’s e-mail</source>
        <translation>E-mail de l’expéditeur</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Réponses à</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copie à</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>User on the mail server</source>
        <translation>Utilisateur du serveur de messagerie</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Subject of the message, French</source>
        <translation>Objet du message, français</translation>
    </message>
    <message>
        <source>Subject of the message, English</source>
        <translation>Objet du message, anglais</translation>
    </message>
    <message>
        <source>Subject of the message, German</source>
        <translation>Objet du message, allemand</translation>
    </message>
    <message>
        <source>Text of the message, French</source>
        <translation>Texte du message, français</translation>
    </message>
    <message>
        <source>Text of the message, English</source>
        <translation>Texte du message, anglais</translation>
    </message>
    <message>
        <source>Text of the message, German</source>
        <translation>Texte du message, allemand</translation>
    </message>
    <message>
        <source>Folder to print and post</source>
        <translation>Dossier à imprimer et poster</translation>
    </message>
    <message>
        <source>Folder of the approved platform</source>
        <translation>Dossier de la plateforme agréée</translation>
    </message>
    <message>
        <source>Folder for Chorus Pro</source>
        <translation>Dossier pour Chorus Pro</translation>
    </message>
</context>
<context>
    <name>FilterChoice</name>
    <message>
        <source>Saved filter</source>
        <translation>Filtre enregistré</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Save, rename or delete the filter</source>
        <translation>Enregistrer, renommer ou supprimer le filtre</translation>
    </message>
    <message>
        <source>Changed since it was saved</source>
        <translation>Modifié depuis son enregistrement</translation>
    </message>
    <message>
        <source>Nothing was changed since it was saved</source>
        <translation>Rien n’a changé depuis l’enregistrement</translation>
    </message>
    <message>
        <source>It is the only filter</source>
        <translation>C’est le seul filtre</translation>
    </message>
    <message>
        <source>Save filter as</source>
        <translation>Enregistrer le filtre sous</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Renommer le filtre</translation>
    </message>
</context>
<context>
    <name>FilterFields</name>
    <message>
        <source>Other equipment…</source>
        <translation>Autre équipement…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Show the hidden rows</source>
        <translation>Afficher les lignes masquées</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden</source>
        <translation>
            <numerusform>%n ligne masquée</numerusform>
            <numerusform>%n lignes masquées</numerusform>
        </translation>
    </message>
    <message>
        <source>any</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Min. ca&amp;pacity</source>
        <translation>Ca&amp;pacité min.</translation>
    </message>
    <message>
        <source>Minimum capacity</source>
        <translation>Capacité minimale</translation>
    </message>
</context>
<context>
    <name>FilterNameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>Un filtre a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is a filter of that name already.</source>
        <translation>Un filtre porte déjà ce nom.</translation>
    </message>
</context>
<context>
    <name>FinanceAnnouncements</name>
    <message>
        <source>marked as sent.</source>
        <translation>marquée envoyée.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) marked as sent.</source>
        <translation>
            <numerusform>%n document marqué envoyé.</numerusform>
            <numerusform>%n documents marqués envoyés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <translation>
            <numerusform>{0} et %n autre</numerusform>
            <numerusform>{0} et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) paid, {0} received.</source>
        <translation>
            <numerusform>%n facture payée, {0} reçus.</numerusform>
            <numerusform>%n factures payées, {0} reçus.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} received, {1} left to pay.</source>
        <translation>{0} reçus, reste {1} à payer.</translation>
    </message>
    <message>
        <source>paid, {0} received.</source>
        <translation>payée : {0} reçus.</translation>
    </message>
    <message>
        <source>surcharge of {0} withdrawn.</source>
        <translation>supplément de {0} retiré.</translation>
    </message>
    <message>
        <source>allowance of {0} withdrawn.</source>
        <translation>remise de {0} retirée.</translation>
    </message>
    <message>
        <source>surcharge of {0} agreed.</source>
        <translation>supplément de {0} ajouté.</translation>
    </message>
    <message>
        <source>allowance of {0} agreed.</source>
        <translation>remise de {0} accordée.</translation>
    </message>
    <message>
        <source>approved.</source>
        <translation>approuvé.</translation>
    </message>
    <message>
        <source>left out of this month.</source>
        <translation>exclu de ce mois.</translation>
    </message>
    <message>
        <source>undecided again.</source>
        <translation>de nouveau sans décision.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) approved.</source>
        <translation>
            <numerusform>%n brouillon approuvé.</numerusform>
            <numerusform>%n brouillons approuvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) left out of this month.</source>
        <translation>
            <numerusform>%n brouillon exclu de ce mois.</numerusform>
            <numerusform>%n brouillons exclus de ce mois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) undecided again.</source>
        <translation>
            <numerusform>%n brouillon de nouveau sans décision.</numerusform>
            <numerusform>%n brouillons de nouveau sans décision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindSlotDialog</name>
    <message>
        <source>Find a slot</source>
        <translation>Trouver un créneau</translation>
    </message>
    <message>
        <source>The option was not placed.</source>
        <translation>L’option n’a pas été posée.</translation>
    </message>
    <message>
        <source>What is booked could not be read.</source>
        <translation>Les réservations n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing free then. The next possibilities:</source>
        <translation>Rien de libre alors. Les prochaines possibilités :</translation>
    </message>
    <message>
        <source>Free rooms, the tightest fit first</source>
        <translation>Salles libres, de la plus juste à la plus large</translation>
    </message>
    <message>
        <source>Same needs, other days</source>
        <translation>Mêmes besoins, autres jours</translation>
    </message>
    <message>
        <source>{0} — same needs, other days</source>
        <translation>{0} — mêmes besoins, autres jours</translation>
    </message>
    <message>
        <source>Nothing is free here</source>
        <translation>Rien n’est libre ici</translation>
    </message>
    <message>
        <source>Nothing is free for this, not in the next weeks either.</source>
        <translation>Rien n’est libre pour cette demande, ni dans les semaines qui viennent.</translation>
    </message>
    <message>
        <source>Waiting list…</source>
        <translation>Liste d’attente…</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>other days</source>
        <translation>autres jours</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open the details…</source>
        <translation>Ouvrir le détail…</translation>
    </message>
    <message>
        <source>Hold for {0}</source>
        <translation>Poser une option {0}</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
</context>
<context>
    <name>FreeTime</name>
    <message>
        <source>Free from</source>
        <translation>Libre à partir de</translation>
    </message>
    <message>
        <source>Free until</source>
        <translation>Libre jusqu’à</translation>
    </message>
    <message>
        <source>Free from {0} to {1}</source>
        <translation>Libres de {0} à {1}</translation>
    </message>
</context>
<context>
    <name>GroupLetters</name>
    <message>
        <source>T</source>
        <translation>L</translation>
    </message>
    <message>
        <source>M</source>
        <translation>P</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
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
        <translation>Effectif</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>reste %n</numerusform>
            <numerusform>reste %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n de trop</numerusform>
            <numerusform>%n de trop</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>Booked</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Reinstated</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Arrivée enregistrée</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>Départ enregistré</translation>
    </message>
    <message>
        <source>Recorded as absent</source>
        <translation>Absence notée</translation>
    </message>
    <message>
        <source>Attendance taken back</source>
        <translation>Présence annulée</translation>
    </message>
    <message>
        <source>Option expired</source>
        <translation>Option échue</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Sur la liste d’attente</translation>
    </message>
    <message>
        <source>Offered a place</source>
        <translation>Place proposée</translation>
    </message>
    <message>
        <source>Off the waiting list</source>
        <translation>Retiré de la liste d’attente</translation>
    </message>
    <message>
        <source>Waited in vain: the time is over</source>
        <translation>Attente close : l’heure est passée</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retrait</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History: {0}</source>
        <translation>Historique : {0}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Rien n’a encore été consigné.</translation>
    </message>
</context>
<context>
    <name>HoursRows</name>
    <message>
        <source>Add opening hours</source>
        <translation>Ajouter des horaires</translation>
    </message>
    <message>
        <source>One of the times cannot be read.</source>
        <translation>L’une des heures est illisible.</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>edit</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>arrivée</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>keep open</source>
        <translation>épingler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>setup {duration}</source>
        <translation>montage {duration}</translation>
    </message>
    <message>
        <source>teardown {duration}</source>
        <translation>démontage {duration}</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>Autour</translation>
    </message>
    <message>
        <source>{moment} — then released</source>
        <translation>{moment} — puis libérée</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>{0}: cannot be moved</source>
        <translation>{0} : ne peut pas être déplacée</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>depuis {0}</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>badge {0}</source>
        <translation>badge {0}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import: {0}</source>
        <translation>Importer : {0}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Le fichier est en cours de lecture</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangée</numerusform>
            <numerusform>%n inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Also made: {0}</source>
        <translation>Créés en même temps : {0}</translation>
    </message>
    <message>
        <source>Nothing is imported while something is wrong: correct the file, then try again.</source>
        <translation>Rien n’est importé tant qu’il reste une erreur : corrigez le fichier, puis recommencez.</translation>
    </message>
    <message>
        <source>Everything is as in the file already.</source>
        <translation>Tout est déjà comme dans le fichier.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>The file was not imported.</source>
        <translation>Le fichier n’a pas été importé.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>InvoicingDialog</name>
    <message>
        <source>Invoicing settings</source>
        <translation>Réglages de facturation</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>&amp;VAT</source>
        <translation>&amp;TVA</translation>
    </message>
    <message>
        <source>&amp;Resources</source>
        <translation>&amp;Ressources</translation>
    </message>
    <message>
        <source>&amp;Mentions</source>
        <translation>&amp;Mentions</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Numéros</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>L’enregistrement a échoué.</translation>
    </message>
    <message>
        <source>You invoice under the franchise: no VAT is charged, whatever this table says (CGI art. 293 B). “Who invoices” ends that.</source>
        <translation>Vous facturez en franchise : aucune TVA n’est facturée, quoi que dise cette table (CGI art. 293 B). « Émetteur des factures » permet d’en sortir.</translation>
    </message>
    <message>
        <source>Each case is proposed as the law is commonly read; your accountant confirms it. Issued invoices keep what they say.</source>
        <translation>Chaque cas est proposé selon la lecture courante de la loi ; votre expert-comptable le confirme. Les factures émises gardent ce qu’elles disent.</translation>
    </message>
    <message>
        <source>What the use of a resource is decides its VAT, together with the customer.</source>
        <translation>La nature de l’utilisation décide de la TVA, avec le client.</translation>
    </message>
    <message>
        <source>&amp;Invoices begin with</source>
        <translation>Les &amp;factures commencent par</translation>
    </message>
    <message>
        <source>&amp;Credit notes begin with</source>
        <translation>Les &amp;avoirs commencent par</translation>
    </message>
    <message>
        <source>Year and sequence follow by themselves, without a gap, and go on when the letters change. Invoices and credit notes have a series each.</source>
        <translation>L’année et le rang suivent d’eux-mêmes, sans trou, et continuent quand les lettres changent. Factures et avoirs ont chacun leur série.</translation>
    </message>
    <message>
        <source>One to six capitals; a number reads {0}.</source>
        <translation>Une à six majuscules ; un numéro s’écrit {0}.</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>Numbers are taken now and the invoices are kept as they are. Only a credit note corrects one.</source>
        <translation>Les numéros sont attribués maintenant et les factures sont figées. Seul un avoir permet d’en corriger une.</translation>
    </message>
    <message>
        <source>Show the new sums</source>
        <translation>Afficher les nouveaux montants</translation>
    </message>
    <message>
        <source>The month has changed meanwhile.</source>
        <translation>Le mois a changé entre-temps.</translation>
    </message>
    <message>
        <source>Read what would be issued now.</source>
        <translation>Relisez ce qui serait émis maintenant.</translation>
    </message>
    <message>
        <source>Issue {0}</source>
        <translation>Émettre {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n facture</numerusform>
            <numerusform>%n factures</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} excl. VAT · {1} incl. VAT</source>
        <translation>{0} HT · {1} TTC</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are kept back: see the list to look at first.</source>
        <translation>
            <numerusform>%n client est retenu : voir la liste à traiter d’abord.</numerusform>
            <numerusform>%n clients sont retenus : voir la liste à traiter d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are left out by you.</source>
        <translation>
            <numerusform>%n client exclu par vous.</numerusform>
            <numerusform>%n clients exclus par vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>The month is not over: only what has ended by now is invoiced, the rest until {0} will be a second invoice.</source>
        <translation>Le mois n’est pas terminé : seul ce qui est fini à cette heure est facturé, le reste jusqu’au {0} fera une seconde facture.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Émettre</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Cluster member</source>
        <translation>Membre du pôle</translation>
    </message>
    <message>
        <source>Academic</source>
        <translation>Académique</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Externe</translation>
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
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>On its own</source>
        <translation>Autonome</translation>
    </message>
    <message>
        <source>Part of a divisible room</source>
        <translation>Partie d’une salle divisible</translation>
    </message>
    <message>
        <source>Unit of a pool</source>
        <translation>Unité d’un lot</translation>
    </message>
    <message>
        <source>Equipped premises</source>
        <translation>Locaux équipés</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Catering</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Bare room</source>
        <translation>Local nu</translation>
    </message>
    <message>
        <source>France, and private persons</source>
        <translation>France, et particuliers</translation>
    </message>
    <message>
        <source>Company elsewhere in the EU</source>
        <translation>Entreprise ailleurs dans l’UE</translation>
    </message>
    <message>
        <source>Company outside the EU</source>
        <translation>Entreprise hors de l’UE</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>Folder, to print and post</source>
        <translation>Dossier, à imprimer et poster</translation>
    </message>
    <message>
        <source>Approved platform</source>
        <translation>Plateforme agréée</translation>
    </message>
    <message>
        <source>Chorus Pro</source>
        <translation>Chorus Pro</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Panne</translation>
    </message>
</context>
<context>
    <name>LastMark</name>
    <message>
        <source>Nothing is marked on this document</source>
        <translation>Rien n’est noté sur ce document</translation>
    </message>
    <message>
        <source>Take back: {0} paid on {1} ({2})</source>
        <translation>Revenir sur le paiement de {0} du {1} ({2})</translation>
    </message>
    <message>
        <source>Take back: sent on {0} ({1})</source>
        <translation>Revenir sur l’envoi du {0} ({1})</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Close this campus</source>
        <translation>Fermer ce campus</translation>
    </message>
    <message>
        <source>Invoices are being issued</source>
        <translation>Des factures sont en cours d’émission</translation>
    </message>
    <message>
        <source>Documents are being sent</source>
        <translation>Des documents sont en cours d’envoi</translation>
    </message>
    <message>
        <source>If you stop, what is issued stays issued; the others stay drafts and can be issued later.</source>
        <translation>Si vous arrêtez, ce qui est émis reste émis ; les autres restent des brouillons et pourront être émises plus tard.</translation>
    </message>
    <message>
        <source>If you stop, what has not left waits in the outbox and leaves when this campus is opened again.</source>
        <translation>Si vous arrêtez, ce qui n’est pas parti attend dans la boîte d’envoi et partira à la prochaine ouverture de ce campus.</translation>
    </message>
    <message>
        <source>&amp;Stop after this one and close</source>
        <translation>&amp;Arrêter après celui-ci et fermer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>a click leads to the booking</source>
        <translation>un clic mène à la réservation</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Montant HT</translation>
    </message>
    <message>
        <source>Lines of the document</source>
        <translation>Lignes du document</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Pas de logo</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>Ne peut être affiché</translation>
    </message>
    <message>
        <source>Logo: {0} × {1} pixels</source>
        <translation>Logo : {0} × {1} pixels</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Panneau latéral</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>Appare&amp;nce</translation>
    </message>
    <message>
        <source>&amp;Booking</source>
        <translation>&amp;Réservation</translation>
    </message>
    <message>
        <source>&amp;Resources</source>
        <translation>Re&amp;ssources</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Clients</translation>
    </message>
    <message>
        <source>&amp;Invoicing</source>
        <translation>Fac&amp;turation</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xporter</translation>
    </message>
</context>
<context>
    <name>MiniMonth</name>
    <message>
        <source>Month, {day}</source>
        <translation>Mois, {day}</translation>
    </message>
</context>
<context>
    <name>MonthActions</name>
    <message>
        <source>Open a campus first</source>
        <translation>Ouvrez d’abord un campus</translation>
    </message>
    <message>
        <source>Opens the invoicing page first</source>
        <translation>Ouvre d’abord la page de facturation</translation>
    </message>
</context>
<context>
    <name>MonthSums</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1} excl. VAT</source>
        <translation>{0} · {1} HT</translation>
    </message>
</context>
<context>
    <name>MyBookingsPage</name>
    <message numerus="yes">
        <source>%n piece(s) of equipment</source>
        <translation>
            <numerusform>%n équipement</numerusform>
            <numerusform>%n équipements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free now</source>
        <translation>
            <numerusform>%n libre maintenant</numerusform>
            <numerusform>%n libres maintenant</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is booked.</source>
        <translation>Rien n’est réservé.</translation>
    </message>
    <message>
        <source>{0} upcoming, the next one {1}</source>
        <translation>{0} à venir, la prochaine : {1}</translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation>Rien ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>Nothing is booked. Book a piece of equipment or a room to begin.</source>
        <translation>Rien n’est réservé. Réservez un équipement ou une salle pour commencer.</translation>
    </message>
    <message>
        <source>Nothing has been used yet.</source>
        <translation>Rien n’a encore été utilisé.</translation>
    </message>
    <message>
        <source>Nothing was cancelled.</source>
        <translation>Rien n’a été annulé.</translation>
    </message>
    <message>
        <source>Choose a booking that is still to come</source>
        <translation>Choisissez une réservation à venir</translation>
    </message>
    <message>
        <source>It has begun: reception can cancel it</source>
        <translation>Elle a commencé : la réception peut l’annuler</translation>
    </message>
    <message>
        <source>My bookings</source>
        <translation>Mes réservations</translation>
    </message>
    <message>
        <source>Book equipment</source>
        <translation>Réserver un équipement</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Bookings shown</source>
        <translation>Réservations affichées</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passées</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Je suis là</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel booking</source>
        <translation>A&amp;nnuler la réservation</translation>
    </message>
    <message>
        <source>At this moment</source>
        <translation>En ce moment</translation>
    </message>
</context>
<context>
    <name>MyInvoicesPage</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émise le</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Incl. VAT</source>
        <translation>TTC</translation>
    </message>
    <message>
        <source>My invoices</source>
        <translation>Mes factures</translation>
    </message>
    <message>
        <source>Nothing has been invoiced yet.</source>
        <translation>Rien n’a encore été facturé.</translation>
    </message>
    <message>
        <source>issued {0}</source>
        <translation>émise le {0}</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Partly credited</source>
        <translation>Avoir partiel</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Annulée par avoir</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
</context>
<context>
    <name>NearestBookedDay</name>
    <message>
        <source>Nothing is booked today.</source>
        <translation>Rien n’est réservé aujourd’hui.</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation>Aller au {0}</translation>
    </message>
    <message>
        <source>Nothing is booked today. This is the nearest booked day: {0}.</source>
        <translation>Rien n’est réservé aujourd’hui. Voici le jour réservé le plus proche : {0}.</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>Afficher aujourd’hui</translation>
    </message>
</context>
<context>
    <name>NewClosureDialog</name>
    <message>
        <source>New closure</source>
        <translation>Nouvelle fermeture</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Shown on the planner.</source>
        <translation>Affiché sur le planning.</translation>
    </message>
    <message>
        <source>Close for this period</source>
        <translation>Fermer pour cette période</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>L’enregistrement n’a pas abouti.</translation>
    </message>
    <message>
        <source>The whole campus</source>
        <translation>Tout le campus</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) lie in this closure and stay until somebody moves them.</source>
        <translation>
            <numerusform>%n réservation tombe dans cette fermeture et reste tant que personne ne la déplace.</numerusform>
            <numerusform>%n réservations tombent dans cette fermeture et restent tant que personne ne les déplace.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>I am here</source>
        <translation>Je suis là</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Je m’en vais</translation>
    </message>
    <message>
        <source>You are here until {0}</source>
        <translation>Vous êtes là jusqu’à {0}</translation>
    </message>
    <message>
        <source>Your booking begins now</source>
        <translation>Votre réservation commence maintenant</translation>
    </message>
    <message>
        <source>Your booking began {0} ago</source>
        <translation>Votre réservation a commencé il y a {0}</translation>
    </message>
    <message>
        <source>Your booking begins in {0}</source>
        <translation>Votre réservation commence dans {0}</translation>
    </message>
    <message>
        <source>Your next booking is today</source>
        <translation>Votre prochaine réservation, aujourd’hui</translation>
    </message>
    <message>
        <source>Your next booking is tomorrow</source>
        <translation>Votre prochaine réservation, demain</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Undo  {0}</source>
        <translation>Annuler  {0}</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Book equipment</source>
        <translation>Réserver un équipement</translation>
    </message>
    <message>
        <source>&amp;Book…</source>
        <translation>&amp;Réserver…</translation>
    </message>
</context>
<context>
    <name>OptionExpiry</name>
    <message numerus="yes">
        <source>%n option(s) expired and are free again.</source>
        <translation>
            <numerusform>%n option a expiré : le créneau est de nouveau libre.</numerusform>
            <numerusform>%n options ont expiré : les créneaux sont de nouveau libres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The option of {0} has expired: {1} is free again.</source>
        <translation>L’option de {0} a expiré : {1} est de nouveau libre.</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>Free rooms</source>
        <translation>Salles libres</translation>
    </message>
</context>
<context>
    <name>OptionUntil</name>
    <message>
        <source>Day the option expires</source>
        <translation>Jour où l’option expire</translation>
    </message>
    <message>
        <source>Time the option expires</source>
        <translation>Heure à laquelle l’option expire</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sans échéance</translation>
    </message>
    <message>
        <source>is over</source>
        <translation>est passé</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>dans {0}</translation>
    </message>
</context>
<context>
    <name>OtherDays</name>
    <message>
        <source>Same needs, other days</source>
        <translation>Mêmes besoins, autres jours</translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Documents that have not left</source>
        <translation>Documents qui ne sont pas partis</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Rien n’attend d’être envoyé.</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Try &amp;all again</source>
        <translation>&amp;Tout réessayer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>It is not sent; the document stays as it is</source>
        <translation>Il n’est pas envoyé ; le document reste tel quel</translation>
    </message>
    <message>
        <source>A try was cut off before the server had answered: perhaps it has arrived. Sent again, it may arrive twice.</source>
        <translation>Un essai s’est interrompu avant la réponse du serveur : le document est peut-être arrivé. Renvoyé, il peut arriver deux fois.</translation>
    </message>
    <message numerus="yes">
        <source>Given up after %n tries</source>
        <translation>
            <numerusform>Abandonné après %n essai</numerusform>
            <numerusform>Abandonné après %n essais</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Next try: {0}</source>
        <translation>Prochain essai : {0}</translation>
    </message>
</context>
<context>
    <name>OwnBookings</name>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Option until {0}</source>
        <translation>Option jusqu’à {0}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pers.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>OwnReports</name>
    <message>
        <source>Reported</source>
        <translation>Signalé</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Your reports</source>
        <translation>Vos signalements</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Settled on {0}</source>
        <translation>Réglé le {0}</translation>
    </message>
</context>
<context>
    <name>PaidDialog</name>
    <message>
        <source>Mark as paid</source>
        <translation>Marquer payée</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n facture</numerusform>
            <numerusform>%n factures</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} left to pay</source>
        <translation>{0} restent à payer</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Reçu le</translation>
    </message>
    <message>
        <source>The day of the bank’s credit.</source>
        <translation>Le jour du crédit en banque.</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Montant</translation>
    </message>
    <message>
        <source>Less for a part payment.</source>
        <translation>Moins pour un paiement partiel.</translation>
    </message>
    <message>
        <source>Re&amp;ference</source>
        <translation>Ré&amp;férence</translation>
    </message>
    <message>
        <source>As the bank states it, if you want.</source>
        <translation>Telle que la banque l’indique, si vous voulez.</translation>
    </message>
    <message>
        <source>Nothing was marked.</source>
        <translation>Rien n’a été marqué.</translation>
    </message>
    <message>
        <source>This is no amount of euros.</source>
        <translation>Ce n’est pas un montant en euros.</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Choose a document on the left to read it here.</source>
        <translation>Choisissez un document à gauche pour le lire ici.</translation>
    </message>
    <message>
        <source>A draft is not printed: issue it first</source>
        <translation>Un brouillon ne s’imprime pas : émettez-le d’abord</translation>
    </message>
    <message>
        <source>Choose a document first</source>
        <translation>Choisissez d’abord un document</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>{0} was sent to the printer.</source>
        <translation>{0} a été envoyé à l’imprimante.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n page(s) were sent to the printer.</source>
        <translation>
            <numerusform>Arrêté : %n page a été envoyée à l’imprimante.</numerusform>
            <numerusform>Arrêté : %n pages ont été envoyées à l’imprimante.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} could not be printed: the printer did not answer.</source>
        <translation>{0} n’a pas pu être imprimé : l’imprimante ne répond pas.</translation>
    </message>
    <message>
        <source>Save {0}</source>
        <translation>Enregistrer {0}</translation>
    </message>
    <message>
        <source>{0} was saved as {1}.</source>
        <translation>{0} a été enregistré sous {1}.</translation>
    </message>
    <message>
        <source>{0} could not be written. Choose another folder.</source>
        <translation>{0} n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>PhaseStrip</name>
    <message>
        <source>The booking between its neighbours</source>
        <translation>La réservation entre ses voisines</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
</context>
<context>
    <name>PlannerActions</name>
    <message>
        <source>On the planner only</source>
        <translation>Sur le planning seulement</translation>
    </message>
    <message>
        <source>Choose a booking on the planner first</source>
        <translation>Choisissez d’abord une réservation sur le planning</translation>
    </message>
    <message>
        <source>This booking cannot be changed.</source>
        <translation>Cette réservation ne peut pas être modifiée.</translation>
    </message>
    <message>
        <source>Choose an option on the planner first</source>
        <translation>Choisissez d’abord une option sur le planning</translation>
    </message>
    <message>
        <source>Copy or cut a booking first</source>
        <translation>Copiez ou coupez d’abord une réservation</translation>
    </message>
</context>
<context>
    <name>PlannerBar</name>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Montage</translation>
    </message>
    <message>
        <source>Teardown</source>
        <translation>Démontage</translation>
    </message>
    <message>
        <source>{name} (cut)</source>
        <translation>{name} (coupée)</translation>
    </message>
    <message>
        <source>{name} (origin)</source>
        <translation>{name} (origine)</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Name 4 1h</source>
        <translation>Nom 4 1h</translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation>Période affichée</translation>
    </message>
    <message>
        <source>Customer, room, no.…</source>
        <translation>Client, salle, n°…</translation>
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
            <numerusform>%Ln réservation</numerusform>
            <numerusform>%Ln réservations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln masquée</numerusform>
            <numerusform>%Ln masquées</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} occupied</source>
        <translation>{0} d’occupation</translation>
    </message>
    <message>
        <source>Step: 1 day</source>
        <translation>Pas : 1 jour</translation>
    </message>
    <message>
        <source>Step: {0} (Alt: 5)</source>
        <translation>Pas : {0} (Alt : 5)</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Aller à la date</translation>
    </message>
</context>
<context>
    <name>PlannerHeader</name>
    <message>
        <source>week {number}</source>
        <translation>semaine {number}</translation>
    </message>
    <message>
        <source>no school holidays (zone B)</source>
        <translation>hors vacances (zone B)</translation>
    </message>
    <message>
        <source>{holidays} (zone B)</source>
        <translation>{holidays} (zone B)</translation>
    </message>
    <message>
        <source>public holiday tomorrow: {holiday}</source>
        <translation>demain férié : {holiday}</translation>
    </message>
    <message>
        <source>{holiday} — public holiday</source>
        <translation>{holiday} — férié</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>{percent} booked</source>
        <translation>{percent} occupé</translation>
    </message>
    <message>
        <source>{percent} · today</source>
        <translation>{percent} · aujourd’hui</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Semaine {number}</translation>
    </message>
    <message>
        <source>% booked</source>
        <translation>% occupé</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>{shown} shown of {total}</source>
        <translation>{shown} affichées sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>%n ressource</numerusform>
            <numerusform>%n ressources</numerusform>
        </translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacité</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>{count} folded</source>
        <translation>{count} repliées</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unité</numerusform>
            <numerusform>%n unités</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlannerJudge</name>
    <message>
        <source>Checked when it is dropped</source>
        <translation>Vérifié au dépôt</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) together</source>
        <translation>
            <numerusform>%n réservation ensemble</numerusform>
            <numerusform>%n réservations ensemble</numerusform>
        </translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>{0} excl. VAT</source>
        <translation>{0} HT</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>pour {0}</translation>
    </message>
</context>
<context>
    <name>PlannerKeys</name>
    <message>
        <source>This booking cannot be changed.</source>
        <translation>Cette réservation ne peut pas être modifiée.</translation>
    </message>
    <message>
        <source>One of the selected bookings cannot be changed.</source>
        <translation>Une des réservations sélectionnées ne peut pas être modifiée.</translation>
    </message>
</context>
<context>
    <name>PlannerPage</name>
    <message>
        <source>There is nothing to book yet.</source>
        <translation>Il n’y a encore rien à réserver.</translation>
    </message>
    <message>
        <source>Import resources (CSV)</source>
        <translation>Importer des ressources (CSV)</translation>
    </message>
    <message>
        <source>Look at the sample campus</source>
        <translation>Voir le campus d’exemple</translation>
    </message>
    <message>
        <source>Create a resource</source>
        <translation>Créer une ressource</translation>
    </message>
</context>
<context>
    <name>PlannerReported</name>
    <message numerus="yes">
        <source>%n more reported problem(s)</source>
        <translation>
            <numerusform>%n autre problème signalé</numerusform>
            <numerusform>%n autres problèmes signalés</numerusform>
        </translation>
    </message>
    <message>
        <source>A problem was reported</source>
        <translation>Un problème a été signalé</translation>
    </message>
    <message>
        <source>Reported as unusable by {who}, {when}: {what}</source>
        <translation>Signalé inutilisable par {who}, {when} : {what}</translation>
    </message>
    <message>
        <source>Problem reported by {who}, {when}: {what}</source>
        <translation>Problème signalé par {who}, {when} : {what}</translation>
    </message>
</context>
<context>
    <name>PlannerRowState</name>
    <message>
        <source>retired</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>cal. overdue</source>
        <translation>étal. dépassé</translation>
    </message>
    <message>
        <source>cal. {days} d</source>
        <translation>étal. {days} j</translation>
    </message>
</context>
<context>
    <name>PlannerSelection</name>
    <message numerus="yes">
        <source>%Ln booking(s) selected</source>
        <translation>
            <numerusform>%Ln réservation sélectionnée</numerusform>
            <numerusform>%Ln réservations sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlannerSurface</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n row(s).</source>
        <translation>
            <numerusform>Le filtre masque %n ligne.</numerusform>
            <numerusform>Le filtre masque les %n lignes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlannerTips</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unité</numerusform>
            <numerusform>%n unités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Floor {floor}</source>
        <translation>Étage {floor}</translation>
    </message>
    <message>
        <source>Calibration overdue since {day}</source>
        <translation>Étalonnage dépassé depuis le {day}</translation>
    </message>
    <message>
        <source>Calibration due on {day}</source>
        <translation>Étalonnage à faire pour le {day}</translation>
    </message>
    <message>
        <source>Out of service from {day}</source>
        <translation>Hors service à partir du {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
</context>
<context>
    <name>PlannerWords</name>
    <message>
        <source>Week {number} · {first} – {last}</source>
        <translation>Semaine {number} · {first} – {last}</translation>
    </message>
    <message>
        <source>On invoice {0}</source>
        <translation>Sur la facture {0}</translation>
    </message>
    <message>
        <source>Only a credit note frees it.</source>
        <translation>Seul un avoir la libère.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Panne</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>liste d’attente</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0} : {1}.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Like the system ({0})</source>
        <translation>Comme le système ({0})</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Things may move</source>
        <translation>Animations permises</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Aucune animation</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>The window changes when you save.</source>
        <translation>La fenêtre change à l’enregistrement.</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>A&amp;nimations</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>PricePanel</name>
    <message>
        <source>Price explained</source>
        <translation>Prix expliqué</translation>
    </message>
    <message>
        <source>The price needs a customer, a resource and a time.</source>
        <translation>Le prix demande un client, une ressource et un horaire.</translation>
    </message>
    <message>
        <source>No tariff for {0}: bookable, not invoiced.</source>
        <translation>Pas de tarif pour {0} : réservable, non facturé.</translation>
    </message>
    <message numerus="yes">
        <source>%n tariff(s)</source>
        <translation>
            <numerusform>%n tarif</numerusform>
            <numerusform>%n tarifs</numerusform>
        </translation>
    </message>
    <message>
        <source>Total without VAT</source>
        <translation>Total HT</translation>
    </message>
    <message>
        <source>Total with VAT</source>
        <translation>Total TTC</translation>
    </message>
    <message>
        <source>Exempt from VAT: {0}</source>
        <translation>Exonéré de TVA : {0}</translation>
    </message>
    <message>
        <source>VAT owed by the customer on {0}</source>
        <translation>TVA due par le client sur {0}</translation>
    </message>
    <message>
        <source>Outside the scope of VAT: {0}</source>
        <translation>Hors champ de la TVA : {0}</translation>
    </message>
    <message>
        <source>VAT {0} on {1}</source>
        <translation>TVA {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Set-up sheet</source>
        <translation>Fiche de montage</translation>
    </message>
    <message>
        <source>Door sign</source>
        <translation>Affichette</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Que faut-il imprimer</translation>
    </message>
    <message>
        <source>&amp;Leave out rows without a booking</source>
        <translation>&amp;Sans les lignes vides</translation>
    </message>
    <message>
        <source>Hall or room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Choose above what the sheet is about.</source>
        <translation>Choisissez ci-dessus ce que montre la feuille.</translation>
    </message>
    <message>
        <source>The sheet is being drawn …</source>
        <translation>La feuille se dessine…</translation>
    </message>
    <message>
        <source>This sheet could not be drawn.</source>
        <translation>Cette feuille n’a pas pu être dessinée.</translation>
    </message>
</context>
<context>
    <name>PrintProgress</name>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>{0}, document {1} of {2}</source>
        <translation>{0}, document {1} sur {2}</translation>
    </message>
    <message>
        <source>{0}, page {1} of {2}</source>
        <translation>{0}, page {1} sur {2}</translation>
    </message>
</context>
<context>
    <name>ProblemNotice</name>
    <message>
        <source>Reported &amp;problems ({0})…</source>
        <translation>&amp;Problèmes signalés ({0})…</translation>
    </message>
    <message>
        <source>Reported &amp;problems…</source>
        <translation>&amp;Problèmes signalés…</translation>
    </message>
    <message>
        <source>{0} reports that this cannot be used: {1}.</source>
        <translation>{0} signale un équipement inutilisable : {1}.</translation>
    </message>
    <message>
        <source>{0} reports a problem: {1}.</source>
        <translation>{0} signale un problème : {1}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Reported problems</source>
        <translation>Problèmes signalés</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Signalé</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>Signalements ouverts</translation>
    </message>
    <message>
        <source>Nothing is reported.</source>
        <translation>Rien n’est signalé.</translation>
    </message>
    <message>
        <source>&amp;Out of order…</source>
        <translation>&amp;Mettre en panne…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>L’enregistrement n’a pas abouti.</translation>
    </message>
    <message>
        <source>What was done about it: who reported it reads this</source>
        <translation>Ce qui a été fait : qui l’a signalé le lira</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>In their judgement it cannot be used until it is mended</source>
        <translation>Selon eux, inutilisable avant réparation</translation>
    </message>
    <message>
        <source>Choose a report first</source>
        <translation>Choisissez d’abord un signalement</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>En panne</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Chercher dans :</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Type de fichiers :</translation>
    </message>
</context>
<context>
    <name>QueryEdit</name>
    <message>
        <source>What is needed, in words</source>
        <translation>Ce qu’il faut, en quelques mots</translation>
    </message>
    <message>
        <source>12 video Thursday afternoon</source>
        <translation>12 visio jeudi après-midi</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>option</source>
        <translation>option</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>head count</source>
        <translation>effectif</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>équipement</translation>
    </message>
    <message>
        <source>building</source>
        <translation>bâtiment</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>range</source>
        <translation>plage</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>matin</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>après-midi</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>soir</translation>
    </message>
    <message>
        <source>whole day</source>
        <translation>journée</translation>
    </message>
    <message>
        <source>Two customers are named. Which one?</source>
        <translation>Deux clients sont nommés. Lequel ?</translation>
    </message>
    <message>
        <source>Two kinds of resource are named. Which one?</source>
        <translation>Deux types de ressource sont nommés. Lequel ?</translation>
    </message>
    <message>
        <source>Two buildings are named. Which one?</source>
        <translation>Deux bâtiments sont nommés. Lequel ?</translation>
    </message>
    <message>
        <source>Two days are named. Which one?</source>
        <translation>Deux jours sont nommés. Lequel ?</translation>
    </message>
    <message>
        <source>Two lengths of time are named. Which one?</source>
        <translation>Deux durées sont indiquées. Laquelle ?</translation>
    </message>
    <message>
        <source>Two head counts are named. Which one?</source>
        <translation>Deux effectifs sont indiqués. Lequel ?</translation>
    </message>
    <message>
        <source>Two titles are named. Which one?</source>
        <translation>Deux titres sont indiqués. Lequel ?</translation>
    </message>
    <message>
        <source>Two times are named. Which one?</source>
        <translation>Deux heures sont indiquées. Laquelle ?</translation>
    </message>
    <message>
        <source>Being booked…</source>
        <translation>Réservation en cours…</translation>
    </message>
    <message>
        <source>“{0} 4 1h” · “lecture hall tomorrow 14-16 {0} 80p”</source>
        <translation>« {0} 4 1h » · « amphi demain 14-16 {0} 80p »</translation>
    </message>
    <message>
        <source>“4 1h” · “lecture hall tomorrow 14-16 80p”</source>
        <translation>« 4 1h » · « amphi demain 14-16 80p »</translation>
    </message>
    <message>
        <source>“{0} 9-11 option” is held for {1}</source>
        <translation>« {0} 9-11 option » est retenu {1}</translation>
    </message>
    <message>
        <source>Who, how many, when, what: in any order</source>
        <translation>Qui, combien, quand, quoi : dans n’importe quel ordre</translation>
    </message>
    <message>
        <source>That day is being loaded …</source>
        <translation>Ce jour est en cours de chargement…</translation>
    </message>
    <message>
        <source>several meanings</source>
        <translation>plusieurs sens</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>non compris</translation>
    </message>
    <message>
        <source>“{0}” can mean several things. Which one?</source>
        <translation>« {0} » peut vouloir dire plusieurs choses. Laquelle ?</translation>
    </message>
    <message>
        <source>Nothing is called “{0}”.</source>
        <translation>Rien ne s’appelle « {0} ».</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>Vouliez-vous dire :</translation>
    </message>
    <message>
        <source>New customer “{0}”…</source>
        <translation>Nouveau client « {0} »…</translation>
    </message>
    <message>
        <source>Take as the title:</source>
        <translation>Prendre comme titre :</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>No resource meets this.</source>
        <translation>Aucune ressource ne convient.</translation>
    </message>
    <message>
        <source>Nothing is free then.</source>
        <translation>Rien n’est libre à ce moment.</translation>
    </message>
    <message>
        <source>Free nearby:</source>
        <translation>Libre non loin :</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Counts from {0}: the quarter of an hour has begun.</source>
        <translation>Compte dès {0} : le quart d’heure est entamé.</translation>
    </message>
    <message>
        <source>Waiting list…</source>
        <translation>Liste d’attente…</translation>
    </message>
    <message>
        <source>For whom? Add a customer.</source>
        <translation>Pour qui ? Ajoutez un client.</translation>
    </message>
</context>
<context>
    <name>QuickPopup</name>
    <message>
        <source>hold, with a reason</source>
        <translation>mettre en option, avec un motif</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>mettre en option</translation>
    </message>
    <message>
        <source>book, with a reason</source>
        <translation>réserver, avec un motif</translation>
    </message>
    <message>
        <source>book</source>
        <translation>réserver</translation>
    </message>
    <message>
        <source>as an option</source>
        <translation>en option</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>parcourir</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>quitter</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Next two hours</source>
        <translation>Deux prochaines heures</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n retard</numerusform>
            <numerusform>%n retards</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the next two hours</source>
        <translation>Afficher les deux prochaines heures</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>A reason is asked for</source>
        <translation>Un motif est demandé</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Kept in the history of the booking.</source>
        <translation>Conservé dans l’historique de la réservation.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel nevertheless</source>
        <translation>Annuler quand même</translation>
    </message>
    <message>
        <source>Book nevertheless</source>
        <translation>Réserver quand même</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>Dites pourquoi en quelques mots.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Set aside</source>
        <translation>Écartées</translation>
    </message>
</context>
<context>
    <name>ReceptionDesk</name>
    <message>
        <source>{0} is free, {1}: {2} waits for it.</source>
        <translation>{0} est libre, {1} : {2} attend cette place.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>On the planner only</source>
        <translation>Sur le planning seulement</translation>
    </message>
    <message>
        <source>Choose a booking first</source>
        <translation>Choisissez d’abord une réservation</translation>
    </message>
    <message>
        <source>Check o&amp;ut</source>
        <translation>&amp;Enregistrer le départ</translation>
    </message>
    <message>
        <source>Check &amp;in</source>
        <translation>&amp;Enregistrer l’arrivée</translation>
    </message>
    <message>
        <source>Absence is recorded from the start of a booking to the end of its day</source>
        <translation>Une absence se note du début de la réservation à la fin de sa journée</translation>
    </message>
    <message>
        <source>Nobody is waiting for what is free</source>
        <translation>Personne n’attend une place libre</translation>
    </message>
    <message>
        <source>departure</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>arrivée</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Show on the planner</source>
        <translation>Montrer sur le planning</translation>
    </message>
    <message>
        <source>Ignored: {0} stays on the waiting list.</source>
        <translation>Ignoré : {0} reste sur la liste d’attente.</translation>
    </message>
</context>
<context>
    <name>ReceptionDock</name>
    <message>
        <source>Next two hours</source>
        <translation>Deux prochaines heures</translation>
    </message>
    <message>
        <source>Hide the next two hours</source>
        <translation>Masquer les deux prochaines heures</translation>
    </message>
</context>
<context>
    <name>ReceptionList</name>
    <message>
        <source>Next two hours</source>
        <translation>Deux prochaines heures</translation>
    </message>
</context>
<context>
    <name>ReceptionPanel</name>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s)</source>
        <translation>
            <numerusform>%n arrivée</numerusform>
            <numerusform>%n arrivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n retard</numerusform>
            <numerusform>%n retards</numerusform>
        </translation>
    </message>
    <message>
        <source>At reception, late</source>
        <translation>À l’accueil, en retard</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Badges out</source>
        <translation>Badges sortis</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Nobody is expected in the next two hours.</source>
        <translation>Personne n’est attendu dans les deux prochaines heures.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more…</source>
        <translation>
            <numerusform>et %n autre…</numerusform>
            <numerusform>et %n autres…</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} late</source>
        <translation>{0} de retard</translation>
    </message>
    <message>
        <source>Option · {0}</source>
        <translation>Option · {0}</translation>
    </message>
    <message>
        <source>Option — expires at {0}</source>
        <translation>Option — expire à {0}</translation>
    </message>
    <message>
        <source>Setup {0}</source>
        <translation>Montage {0}</translation>
    </message>
    <message>
        <source>Begins: {0}</source>
        <translation>Début {0}</translation>
    </message>
    <message>
        <source>Teardown {0}</source>
        <translation>Démontage {0}</translation>
    </message>
    <message>
        <source>Only {0} in between</source>
        <translation>{0} entre deux séances</translation>
    </message>
    <message>
        <source>No pause in between</source>
        <translation>Aucune pause entre deux séances</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>depuis hier</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>depuis {0}</translation>
    </message>
    <message>
        <source>{0} is free</source>
        <translation>{0} est libre</translation>
    </message>
    <message>
        <source>{0} freed (cancelled)</source>
        <translation>{0} libérée (annulation)</translation>
    </message>
    <message>
        <source>{0} freed (absence)</source>
        <translation>{0} libérée (absence)</translation>
    </message>
    <message>
        <source>{0} freed (left early)</source>
        <translation>{0} libérée (départ anticipé)</translation>
    </message>
    <message>
        <source>{0} freed (option expired)</source>
        <translation>{0} libérée (option expirée)</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pers.</numerusform>
            <numerusform>%n pers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>&amp;History</source>
        <translation>Histori&amp;que</translation>
    </message>
    <message>
        <source>&amp;Retire</source>
        <translation>Ret&amp;irer</translation>
    </message>
    <message>
        <source>Put bac&amp;k in service</source>
        <translation>Remettre en serv&amp;ice</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>L’enregistrement n’a pas abouti.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Create one</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Show &amp;retired</source>
        <translation>Afficher les &amp;retirés</translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation>Rien ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Il n’y a encore rien ici.</translation>
    </message>
</context>
<context>
    <name>RecurrenceDialog</name>
    <message>
        <source>Recurrence</source>
        <translation>Récurrence</translation>
    </message>
    <message>
        <source>Does &amp;not recur</source>
        <translation>&amp;Ne pas répéter</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Recurs</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Sans fin</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>À une date</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Nombre de dates</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Intervalle</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Jours</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Le</translation>
    </message>
    <message>
        <source>End&amp;s</source>
        <translation>&amp;Fin</translation>
    </message>
    <message numerus="yes">
        <source>date(s)</source>
        <translation>
            <numerusform>date</numerusform>
            <numerusform>dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecurrenceField</name>
    <message>
        <source>Does not recur</source>
        <translation>ne se répète pas</translation>
    </message>
    <message>
        <source>Recurrence: {0}</source>
        <translation>Récurrence : {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s), all free</source>
        <translation>
            <numerusform>%n date, libre</numerusform>
            <numerusform>%n dates, toutes libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) not possible, from {0}</source>
        <translation>
            <numerusform>%n date impossible, le {0}</numerusform>
            <numerusform>%n dates impossibles, dès le {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} taken</source>
        <translation>{0} occupé</translation>
    </message>
    <message>
        <source>{0} not possible</source>
        <translation>{0} impossible</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De quoi s’agit-il ?</translation>
    </message>
    <message>
        <source>It cannot be &amp;used until it is mended</source>
        <translation>In&amp;utilisable avant réparation</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Concerne</translation>
    </message>
    <message>
        <source>&amp;What is wrong</source>
        <translation>C&amp;e qui ne va pas</translation>
    </message>
    <message>
        <source>It cannot be used until it is mended</source>
        <translation>Inutilisable avant réparation</translation>
    </message>
    <message>
        <source>Tell reception</source>
        <translation>Prévenir l’accueil</translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation>Choisissez ce dont il s’agit.</translation>
    </message>
    <message>
        <source>Say what is wrong.</source>
        <translation>Indiquez ce qui ne va pas.</translation>
    </message>
    <message>
        <source>This could not be reported.</source>
        <translation>Le signalement n’a pas pu être transmis.</translation>
    </message>
</context>
<context>
    <name>ResourceChips</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a resource</source>
        <translation>Ajouter une ressource</translation>
    </message>
</context>
<context>
    <name>ResourceDialog</name>
    <message>
        <source>New resource</source>
        <translation>Nouvelle ressource</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Short, without spaces.</source>
        <translation>Court, sans espace.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>New site…</source>
        <translation>Nouveau site…</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>&amp;Floor</source>
        <translation>Éta&amp;ge</translation>
    </message>
    <message>
        <source>not limited</source>
        <translation>illimitée</translation>
    </message>
    <message>
        <source>C&amp;apacity</source>
        <translation>C&amp;apacité</translation>
    </message>
    <message>
        <source>People it takes: a hard limit.</source>
        <translation>Personnes admises : une limite stricte.</translation>
    </message>
    <message>
        <source>&amp;Equipment</source>
        <translation>Éq&amp;uipements</translation>
    </message>
    <message>
        <source>What people look for; the planner shows it beside the name.</source>
        <translation>Ce que l’on cherche ; le planning le montre à côté du nom.</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>à faire pour le</translation>
    </message>
    <message>
        <source>Ca&amp;libration</source>
        <translation>Éta&amp;lonnage</translation>
    </message>
    <message>
        <source>The planner says so two weeks ahead.</source>
        <translation>Le planning le signale deux semaines avant.</translation>
    </message>
    <message>
        <source>Around every booking</source>
        <translation>Autour de chaque réservation</translation>
    </message>
    <message>
        <source>Set&amp;up</source>
        <translation>&amp;Montage</translation>
    </message>
    <message>
        <source>&amp;Teardown</source>
        <translation>&amp;Démontage</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Own hours</source>
        <translation>&amp;Horaires propres</translation>
    </message>
    <message>
        <source>Instead of those of the site.</source>
        <translation>À la place de ceux du site.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>&amp;Belongs</source>
        <translation>&amp;Rattachement</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;à</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>Order of the planner’s rows.</source>
        <translation>Ordre des lignes du planning.</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>D&amp;escription</translation>
    </message>
</context>
<context>
    <name>ResourcePage</name>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Étage</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipements</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Calibration due</source>
        <translation>Étalonnage</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Retiré le</translation>
    </message>
</context>
<context>
    <name>ResourcePopup</name>
    <message>
        <source>Search a resource</source>
        <translation>Rechercher une ressource</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
</context>
<context>
    <name>RightNowList</name>
    <message>
        <source>At this moment</source>
        <translation>En ce moment</translation>
    </message>
    <message>
        <source>{0} of {1} free</source>
        <translation>{0} sur {1} libres</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>Libre toute la journée</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>En panne</translation>
    </message>
    <message>
        <source>Yours at {0}</source>
        <translation>À vous à {0}</translation>
    </message>
    <message>
        <source>Free until {0}</source>
        <translation>Libre jusqu’à {0}</translation>
    </message>
    <message>
        <source>Yours until {0}</source>
        <translation>À vous jusqu’à {0}</translation>
    </message>
    <message>
        <source>Busy until {0}</source>
        <translation>Occupé jusqu’à {0}</translation>
    </message>
    <message>
        <source>Closed until {0}</source>
        <translation>Fermé jusqu’à {0}</translation>
    </message>
    <message>
        <source>Maintenance until {0}</source>
        <translation>Entretien jusqu’à {0}</translation>
    </message>
    <message>
        <source>Out of order until {0}</source>
        <translation>En panne jusqu’à {0}</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Reception</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finances</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Le programme</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Invoices are being issued</source>
        <translation>Des factures sont en cours d’émission</translation>
    </message>
    <message>
        <source>Choose one issued document first</source>
        <translation>Choisissez d’abord un seul document émis</translation>
    </message>
    <message>
        <source>Choose an issued document first</source>
        <translation>Choisissez d’abord un document émis</translation>
    </message>
    <message>
        <source>Choose one draft first</source>
        <translation>Choisissez d’abord un seul brouillon</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Reason, kept in the history</source>
        <translation>Motif, conservé dans l’historique</translation>
    </message>
    <message>
        <source>Reason for overriding the rule</source>
        <translation>Motif pour passer outre la règle</translation>
    </message>
    <message>
        <source>The rules need a resource and a time.</source>
        <translation>Les règles demandent une ressource et un horaire.</translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>%n vérifiée</numerusform>
            <numerusform>%n vérifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against it</source>
        <translation>
            <numerusform>%n contraire</numerusform>
            <numerusform>%n contraires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to justify</source>
        <translation>
            <numerusform>%n à justifier</numerusform>
            <numerusform>%n à justifier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunActions</name>
    <message>
        <source>Invoices are being issued</source>
        <translation>Des factures sont en cours d’émission</translation>
    </message>
    <message>
        <source>Say first who invoices: see the list to look at first</source>
        <translation>Indiquez d’abord l’émetteur : voir la liste à traiter d’abord</translation>
    </message>
    <message>
        <source>Nothing to issue in this month</source>
        <translation>Rien à émettre ce mois-ci</translation>
    </message>
    <message>
        <source>Issue all drafts that nothing keeps back (Ctrl+Enter)</source>
        <translation>Émettre tous les brouillons que rien ne retient (Ctrl+Entrée)</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n invoice(s)…</source>
        <translation>
            <numerusform>Émettre %n facture…</numerusform>
            <numerusform>Émettre %n factures…</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Émettre…</translation>
    </message>
    <message>
        <source>Work out the month again; nothing is written</source>
        <translation>Recalculer le mois ; rien n’est écrit</translation>
    </message>
    <message>
        <source>Credit the chosen invoice</source>
        <translation>Faire un avoir sur la facture choisie</translation>
    </message>
    <message>
        <source>credits {0}.</source>
        <translation>est un avoir sur {0}.</translation>
    </message>
    <message>
        <source>Choose an issued invoice first</source>
        <translation>Choisissez d’abord une facture émise</translation>
    </message>
    <message>
        <source>A credit note is not credited</source>
        <translation>On ne fait pas d’avoir sur un avoir</translation>
    </message>
    <message>
        <source>It is credited already</source>
        <translation>Elle fait déjà l’objet d’un avoir</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Émettre…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Mark as paid…</source>
        <translation>Marquer payée…</translation>
    </message>
    <message>
        <source>Paid…</source>
        <translation>Payée…</translation>
    </message>
    <message>
        <source>Allowance or surcharge…</source>
        <translation>Remise ou supplément…</translation>
    </message>
    <message>
        <source>Compare with the month before…</source>
        <translation>Comparer au mois précédent…</translation>
    </message>
    <message>
        <source>Print the chosen documents…</source>
        <translation>Imprimer les documents choisis…</translation>
    </message>
    <message>
        <source>Save as one PDF…</source>
        <translation>Enregistrer en un seul PDF…</translation>
    </message>
    <message>
        <source>Credit note…</source>
        <translation>Avoir…</translation>
    </message>
    <message>
        <source>Month: {0}</source>
        <translation>Mois : {0}</translation>
    </message>
    <message>
        <source>The month that runs now is the last one</source>
        <translation>Le mois en cours est le dernier</translation>
    </message>
    <message>
        <source>Mark as sent again</source>
        <translation>Marquer comme envoyé à nouveau</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marquer envoyée</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Renvoyée</translation>
    </message>
    <message>
        <source>Mark sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Documents of the month</source>
        <translation>Documents du mois</translation>
    </message>
    <message>
        <source>Customer or number</source>
        <translation>Client ou numéro</translation>
    </message>
    <message>
        <source>Invoices are being issued: the month stays until that is done.</source>
        <translation>Des factures sont en cours d’émission : le mois reste affiché jusqu’à la fin.</translation>
    </message>
    <message>
        <source>Nothing was used in {0} that could be invoiced.</source>
        <translation>Rien n’a été utilisé en {0} qui puisse être facturé.</translation>
    </message>
    <message>
        <source>The month could not be worked out.</source>
        <translation>Le mois n’a pas pu être calculé.</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>suivre</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>approuver</translation>
    </message>
    <message>
        <source>exclude</source>
        <translation>exclure</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>émettre</translation>
    </message>
</context>
<context>
    <name>RunStack</name>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Afficher tous les documents</translation>
    </message>
    <message>
        <source>No document is found for “{0}”.</source>
        <translation>Aucun document trouvé pour « {0} ».</translation>
    </message>
    <message>
        <source>Nothing is left to review in this month.</source>
        <translation>Plus rien à revoir pour ce mois.</translation>
    </message>
    <message>
        <source>No document of this month stands here.</source>
        <translation>Aucun document de ce mois à cette étape.</translation>
    </message>
</context>
<context>
    <name>RunStrip</name>
    <message>
        <source>Stop after this one</source>
        <translation>Arrêter après celle-ci</translation>
    </message>
    <message>
        <source>Retry the failed ones</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Issue the rest…</source>
        <translation>Émettre le reste…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Issuing %n invoice(s)</source>
        <translation>
            <numerusform>Émission de %n facture</numerusform>
            <numerusform>Émission de %n factures</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules of e-invoices are being read</source>
        <translation>Lecture des règles de facturation électronique</translation>
    </message>
    <message>
        <source>numbering stays continuous</source>
        <translation>la numérotation reste continue</translation>
    </message>
    <message numerus="yes">
        <source>%n issued</source>
        <translation>
            <numerusform>%n émise</numerusform>
            <numerusform>%n émises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} — in progress: {1}</source>
        <translation>{0} — en cours : {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>Stopped: {0}</source>
        <translation>Arrêté : {0}</translation>
    </message>
    <message>
        <source>Finished: {0}</source>
        <translation>Terminé : {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <translation>
            <numerusform>%n non commencée</numerusform>
            <numerusform>%n non commencées</numerusform>
        </translation>
    </message>
    <message>
        <source>the reason stands in the list</source>
        <translation>le motif figure dans la liste</translation>
    </message>
    <message>
        <source>Nothing was issued</source>
        <translation>Rien n’a été émis</translation>
    </message>
    <message>
        <source>about {0} s left — numbering stays continuous</source>
        <translation>reste environ {0} s — la numérotation reste continue</translation>
    </message>
    <message>
        <source>It stops after the invoice in hand</source>
        <translation>Arrêt après la facture en cours</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Compared with {0}</source>
        <translation>Comparé à {0}</translation>
    </message>
    <message>
        <source>Total excl. VAT</source>
        <translation>Total HT</translation>
    </message>
    <message>
        <source>Due incl. VAT</source>
        <translation>Dû TTC</translation>
    </message>
    <message>
        <source>What is left to pay, VAT included</source>
        <translation>Ce qui reste à payer, TTC</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émise</translation>
    </message>
    <message>
        <source>Overdue, partly paid</source>
        <translation>Échue, payée en partie</translation>
    </message>
    <message>
        <source>Overdue, partly credited</source>
        <translation>Échue, avoir partiel</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Sent {0}</source>
        <translation>Envoyée le {0}</translation>
    </message>
    <message>
        <source>Due since {0}</source>
        <translation>Échue le {0}</translation>
    </message>
    <message>
        <source>{0}, partly paid</source>
        <translation>{0}, payée en partie</translation>
    </message>
    <message>
        <source>Paid {0}</source>
        <translation>Payée le {0}</translation>
    </message>
    <message>
        <source>{0}, partly credited</source>
        <translation>{0}, avoir partiel</translation>
    </message>
    <message>
        <source>Credited by {0}</source>
        <translation>Avoir {0}</translation>
    </message>
    <message>
        <source>Credits {0}</source>
        <translation>Avoir sur {0}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>sent {0}</source>
        <translation>envoyée le {0}</translation>
    </message>
    <message>
        <source>credited by {0}: {1}</source>
        <translation>avoir {0} : {1}</translation>
    </message>
    <message>
        <source>{0} paid</source>
        <translation>{0} payés</translation>
    </message>
    <message>
        <source>{0} due on {1}</source>
        <translation>{0} à payer le {1}</translation>
    </message>
</context>
<context>
    <name>ScopeDialog</name>
    <message>
        <source>Cancel a series</source>
        <translation>Annuler une série</translation>
    </message>
    <message>
        <source>Change a series</source>
        <translation>Modifier une série</translation>
    </message>
    <message>
        <source>&amp;This one: {0}</source>
        <translation>&amp;Celle-ci : {0}</translation>
    </message>
    <message numerus="yes">
        <source>This and the &amp;following: %n date(s)</source>
        <translation>
            <numerusform>Celle-ci et les &amp;suivantes : %n date</numerusform>
            <numerusform>Celle-ci et les &amp;suivantes : %n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All to come: %n date(s)</source>
        <translation>
            <numerusform>&amp;Toutes celles à venir : %n date</numerusform>
            <numerusform>&amp;Toutes celles à venir : %n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) changed by itself stays as it is, unless ticked.</source>
        <translation>
            <numerusform>%n date modifiée à part reste telle quelle, sauf si vous la cochez.</numerusform>
            <numerusform>%n dates modifiées à part restent telles quelles, sauf si vous les cochez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>SearchEdit</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>SearchHit</name>
    <message>
        <source>This booking is hidden by the filter or the legend.</source>
        <translation>Cette réservation est masquée par le filtre ou la légende.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>This booking is cancelled.</source>
        <translation>Cette réservation est annulée.</translation>
    </message>
    <message>
        <source>This booking is no longer there: it was moved or cancelled.</source>
        <translation>Cette réservation n’est plus là : elle a été déplacée ou annulée.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Bookings found</source>
        <translation>Réservations trouvées</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) found</source>
        <translation>
            <numerusform>%n réservation trouvée</numerusform>
            <numerusform>%n réservations trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>No booking matches.</source>
        <translation>Aucune réservation ne correspond.</translation>
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
        <translation>TLS dès le premier octet</translation>
    </message>
    <message>
        <source>None: a server on this computer only</source>
        <translation>Aucun : seulement un serveur de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>SellerDialog</name>
    <message>
        <source>Who invoices</source>
        <translation>Émetteur des factures</translation>
    </message>
    <message>
        <source>No invoice can be issued before this is known: {0}</source>
        <translation>Aucune facture ne peut être émise sans : {0}</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Legal form</source>
        <translation>&amp;Forme juridique</translation>
    </message>
    <message>
        <source>SAS, SARL, association…</source>
        <translation>SAS, SARL, association…</translation>
    </message>
    <message>
        <source>Share ca&amp;pital</source>
        <translation>Ca&amp;pital social</translation>
    </message>
    <message>
        <source>As it is printed: 50 000 €</source>
        <translation>Comme imprimé : 50 000 €</translation>
    </message>
    <message>
        <source>&amp;Registration</source>
        <translation>&amp;Immatriculation</translation>
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
        <translation>PNG ou JPEG, 300 ko au plus.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Line &amp;1</source>
        <translation>Ligne &amp;1</translation>
    </message>
    <message>
        <source>Line &amp;2</source>
        <translation>Ligne &amp;2</translation>
    </message>
    <message>
        <source>Line &amp;3</source>
        <translation>Ligne &amp;3</translation>
    </message>
    <message>
        <source>Post&amp;code</source>
        <translation>&amp;Code postal</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>&amp;Ville</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>Pa&amp;ys</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
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
        <translation>N° &amp;de TVA</translation>
    </message>
    <message>
        <source>VAT is due on invoicing (option for debits)</source>
        <translation>TVA d’après les débits (option)</translation>
    </message>
    <message>
        <source>Franchise: no VAT is charged (CGI art. 293 B)</source>
        <translation>Franchise : TVA non applicable (CGI art. 293 B)</translation>
    </message>
    <message>
        <source>Then no VAT number is needed, and none has to be shown.</source>
        <translation>Alors aucun numéro de TVA n’est nécessaire.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>I&amp;BAN</source>
        <translation>I&amp;BAN</translation>
    </message>
    <message>
        <source>Without it invoices bear no payment code.</source>
        <translation>Sans lui, les factures ne portent pas de code de paiement.</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>C&amp;ontact</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>Télép&amp;hone</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Send documents</source>
        <translation>Envoyer des documents</translation>
    </message>
    <message>
        <source>Which documents</source>
        <translation>Quels documents</translation>
    </message>
    <message>
        <source>All that were not sent yet</source>
        <translation>Tout ce qui n’est pas encore parti</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>Seulement {0}</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen document(s)</source>
        <translation>
            <numerusform>%n document choisi</numerusform>
            <numerusform>%n documents choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Every document has been sent.</source>
        <translation>Tous les documents sont partis.</translation>
    </message>
    <message>
        <source>&amp;Customer…</source>
        <translation>&amp;Client…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message numerus="yes">
        <source>Send &amp;again what was sent or waits already (%n)</source>
        <translation>
            <numerusform>&amp;Renvoyer ce qui est déjà parti ou attend déjà (%n)</numerusform>
            <numerusform>&amp;Renvoyer ce qui est déjà parti ou attend déjà (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are kept back; the reason stands beside each.</source>
        <translation>
            <numerusform>%n document est retenu ; la raison est indiquée.</numerusform>
            <numerusform>%n documents sont retenus ; la raison est indiquée pour chacun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be sent now</source>
        <translation>Rien ne peut être envoyé pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>Send %n document(s)</source>
        <translation>
            <numerusform>Envoyer %n document</numerusform>
            <numerusform>Envoyer %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n document(s) again</source>
        <translation>
            <numerusform>Renvoyer %n document</numerusform>
            <numerusform>Renvoyer %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n document(s), {0} of them again</source>
        <translation>
            <numerusform>Envoyer %n document, dont {0} de nouveau</numerusform>
            <numerusform>Envoyer %n documents, dont {0} de nouveau</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Sending settings…</source>
        <translation>&amp;Réglages d’envoi…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation>{0} sur {1} : {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n envoyé</numerusform>
            <numerusform>%n envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be tried again</source>
        <translation>
            <numerusform>%n sera réessayé</numerusform>
            <numerusform>%n seront réessayés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be sent</source>
        <translation>
            <numerusform>%n n’a pas pu être envoyé</numerusform>
            <numerusform>%n n’ont pas pu être envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped; %n not sent, and out of the outbox again</source>
        <translation>
            <numerusform>arrêté ; %n non envoyé, retiré de la boîte d’envoi</numerusform>
            <numerusform>arrêté ; %n non envoyés, retirés de la boîte d’envoi</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped; the rest waits in the outbox</source>
        <translation>arrêté ; le reste attend dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>Nothing was due.</source>
        <translation>Rien n’était à envoyer.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Sending broke off; what did not leave waits in the outbox.</source>
        <translation>L’envoi s’est interrompu ; ce qui n’est pas parti attend dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destination</translation>
    </message>
</context>
<context>
    <name>SendingSettingsDialog</name>
    <message>
        <source>Sending settings</source>
        <translation>Réglages d’envoi</translation>
    </message>
    <message>
        <source>Send &amp;test message</source>
        <translation>Message d’&amp;essai</translation>
    </message>
    <message>
        <source>Send a message to the sender, with what stands in the fields</source>
        <translation>Envoyer un message à l’expéditeur avec ce qui est saisi</translation>
    </message>
    <message>
        <source>A message is being sent to {0}…</source>
        <translation>Un message part vers {0}…</translation>
    </message>
    <message>
        <source>Sent. Look whether it has arrived at {0}.</source>
        <translation>Envoyé. Vérifiez qu’il est arrivé à {0}.</translation>
    </message>
    <message>
        <source>The test message did not leave.</source>
        <translation>Le message d’essai n’est pas parti.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Empty: the name of who invoices.</source>
        <translation>Vide : le nom de l’émetteur.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Answers to</source>
        <translation>&amp;Réponses à</translation>
    </message>
    <message>
        <source>Empty: to the sender.</source>
        <translation>Vide : à l’expéditeur.</translation>
    </message>
    <message>
        <source>Cop&amp;y to</source>
        <translation>&amp;Copie à</translation>
    </message>
    <message>
        <source>Gets each message; customers do not see it.</source>
        <translation>Reçoit chaque message ; les clients ne le voient pas.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;veur</translation>
    </message>
    <message>
        <source>Enc&amp;ryption</source>
        <translation>Chi&amp;ffrement</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>Empty for a server that asks for no sign-in.</source>
        <translation>Vide pour un serveur sans identification.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Mot de pa&amp;sse</translation>
    </message>
    <message>
        <source>Goes into the keyring of this computer. Empty: the one kept there.</source>
        <translation>Gardé dans le trousseau de cet ordinateur. Vide : celui qui y est.</translation>
    </message>
    <message>
        <source>Under each message</source>
        <translation>Sous chaque message</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>Si&amp;gnature</translation>
    </message>
    <message>
        <source>Message with an invoice</source>
        <translation>Message accompagnant une facture</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>En français</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En anglais</translation>
    </message>
    <message>
        <source>In German</source>
        <translation>En allemand</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>To &amp;print and post</source>
        <translation>À im&amp;primer et poster</translation>
    </message>
    <message>
        <source>Approved plat&amp;form</source>
        <translation>Pl&amp;ateforme agréée</translation>
    </message>
    <message>
        <source>&amp;Chorus Pro</source>
        <translation>C&amp;horus Pro</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Empty: the program’s own words. Can be used: {0}</source>
        <translation>Vide : le texte du programme. Utilisables : {0}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>SentDialog</name>
    <message>
        <source>Mark as sent again</source>
        <translation>Marquer à nouveau comme envoyé</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as sent already on {0}.</source>
        <translation>Déjà marqué comme envoyé le {0}.</translation>
    </message>
    <message>
        <source>All are marked as sent already, between {0} and {1}.</source>
        <translation>Tous sont déjà marqués comme envoyés, entre le {0} et le {1}.</translation>
    </message>
    <message>
        <source>Marked again, the list shows {0} as the day of sending.</source>
        <translation>Si vous marquez à nouveau, la liste indiquera le {0} comme jour d’envoi.</translation>
    </message>
    <message>
        <source>Mark again</source>
        <translation>Marquer à nouveau</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Something unexpected happened ({0}). Nothing was changed; the log file says more.</source>
        <translation>Il s’est produit un imprévu ({0}). Rien n’a été modifié ; le journal en dit plus.</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>Working out the dates…</source>
        <translation>Calcul des dates…</translation>
    </message>
    <message>
        <source>Dates that are not possible</source>
        <translation>Dates impossibles</translation>
    </message>
    <message>
        <source>Book nothing</source>
        <translation>Ne rien enregistrer</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les laisser de côté</translation>
    </message>
    <message>
        <source>Equivalent room</source>
        <translation>Salle équivalente</translation>
    </message>
    <message>
        <source>Which of the two hours</source>
        <translation>Laquelle des deux heures</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>À préciser</translation>
    </message>
    <message>
        <source>First, summer time</source>
        <translation>La première, heure d’été</translation>
    </message>
    <message>
        <source>Second, winter time</source>
        <translation>La seconde, heure d’hiver</translation>
    </message>
    <message>
        <source>Reason, kept in the history</source>
        <translation>Motif, conservé dans l’historique</translation>
    </message>
    <message>
        <source>E&amp;xceptions follow as well</source>
        <translation>Les e&amp;xceptions suivent aussi</translation>
    </message>
    <message>
        <source>A time exists twice</source>
        <translation>Une heure existe deux fois</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Dates of the series</source>
        <translation>Dates de la série</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Enter on this row has the exception follow its series, or keeps it.</source>
        <translation>Entrée sur cette ligne : l’exception suit sa série, ou reste à part.</translation>
    </message>
    <message>
        <source>The series was not saved.</source>
        <translation>La série n’a pas été enregistrée.</translation>
    </message>
</context>
<context>
    <name>SeriesNotes</name>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>{0}; changed by itself</source>
        <translation>{0} ; modifiée à part</translation>
    </message>
</context>
<context>
    <name>SeriesWords</name>
    <message>
        <source>New series</source>
        <translation>Nouvelle série</translation>
    </message>
    <message>
        <source>Cancel a series</source>
        <translation>Annuler une série</translation>
    </message>
    <message>
        <source>Change a series</source>
        <translation>Modifier une série</translation>
    </message>
    <message numerus="yes">
        <source>Book %n date(s)</source>
        <translation>
            <numerusform>Réserver %n date</numerusform>
            <numerusform>Réserver %n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n date(s)</source>
        <translation>
            <numerusform>Annuler %n date</numerusform>
            <numerusform>Annuler %n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n date(s)</source>
        <translation>
            <numerusform>Modifier %n date</numerusform>
            <numerusform>Modifier %n dates</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>Changed by itself</source>
        <translation>Modifiée à part</translation>
    </message>
    <message>
        <source>Stands on an invoice</source>
        <translation>Figure sur une facture</translation>
    </message>
    <message>
        <source>Has begun or is over</source>
        <translation>Commencée ou terminée</translation>
    </message>
    <message>
        <source>Its own room is taken</source>
        <translation>Sa salle est occupée</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Reste telle quelle</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée de côté</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacée</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Other room</source>
        <translation>Autre salle</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>No such time</source>
        <translation>Heure inexistante</translation>
    </message>
    <message>
        <source>Which hour?</source>
        <translation>Quelle heure ?</translation>
    </message>
    <message>
        <source>Exception kept</source>
        <translation>Exception gardée</translation>
    </message>
    <message>
        <source>Past, stays</source>
        <translation>Passée, reste</translation>
    </message>
    <message>
        <source>Invoiced, stays</source>
        <translation>Facturée, reste</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n déplacée</numerusform>
            <numerusform>%n déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in another room</source>
        <translation>
            <numerusform>%n dans une autre salle</numerusform>
            <numerusform>%n dans une autre salle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n annulée</numerusform>
            <numerusform>%n annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangée</numerusform>
            <numerusform>%n inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not possible</source>
        <translation>
            <numerusform>%n impossible</numerusform>
            <numerusform>%n impossibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without such a time</source>
        <translation>
            <numerusform>%n à une heure inexistante</numerusform>
            <numerusform>%n à une heure inexistante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n à préciser</numerusform>
            <numerusform>%n à préciser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) kept</source>
        <translation>
            <numerusform>%n exception gardée</numerusform>
            <numerusform>%n exceptions gardées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past</source>
        <translation>
            <numerusform>%n passée</numerusform>
            <numerusform>%n passées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoiced</source>
        <translation>
            <numerusform>%n facturée</numerusform>
            <numerusform>%n facturées</numerusform>
        </translation>
    </message>
    <message>
        <source>booked until {0}</source>
        <translation>réservée jusqu’au {0}</translation>
    </message>
    <message>
        <source>Say which of the two hours is meant</source>
        <translation>Précisez laquelle des deux heures</translation>
    </message>
    <message>
        <source>A reason is asked for, or say what becomes of those dates</source>
        <translation>Donnez un motif, ou dites que faire de ces dates</translation>
    </message>
    <message>
        <source>Say what becomes of the dates that are not possible</source>
        <translation>Dites que faire des dates impossibles</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Rien ne changerait</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Move the focus</source>
        <translation>Déplacer le curseur</translation>
    </message>
    <message>
        <source>Extend the interval</source>
        <translation>Étendre l’intervalle</translation>
    </message>
    <message>
        <source>Book here, or edit the booking</source>
        <translation>Réserver ici, ou modifier la réservation</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>Afficher la fiche</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Renoncer</translation>
    </message>
    <message>
        <source>Move in time</source>
        <translation>Déplacer dans le temps</translation>
    </message>
    <message>
        <source>Move to another resource</source>
        <translation>Changer de ressource</translation>
    </message>
    <message>
        <source>Move the start</source>
        <translation>Déplacer le début</translation>
    </message>
    <message>
        <source>Move the end</source>
        <translation>Déplacer la fin</translation>
    </message>
    <message>
        <source>Previous, next booking in the row</source>
        <translation>Réservation précédente, suivante</translation>
    </message>
    <message>
        <source>Zoom around the pointer</source>
        <translation>Zoom autour du pointeur</translation>
    </message>
    <message>
        <source>Ctrl + mouse wheel</source>
        <translation>Ctrl + molette</translation>
    </message>
    <message>
        <source>Snap to 5 minutes</source>
        <translation>Pas de 5 minutes</translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation>Alt en glissant</translation>
    </message>
    <message>
        <source>Move by 5 minutes</source>
        <translation>Déplacer de 5 minutes</translation>
    </message>
    <message>
        <source>Move to the previous, next period</source>
        <translation>Déplacer à la période précédente, suivante</translation>
    </message>
    <message>
        <source>Copy instead of moving</source>
        <translation>Copier au lieu de déplacer</translation>
    </message>
    <message>
        <source>Ctrl while dragging</source>
        <translation>Ctrl en glissant</translation>
    </message>
    <message>
        <source>Select several in a frame</source>
        <translation>Sélectionner dans un cadre</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Maj + glisser</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>Ajouter à la sélection</translation>
    </message>
    <message>
        <source>Ctrl + click</source>
        <translation>Ctrl + clic</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>On the planner</source>
        <translation>Sur le planning</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Accueil — standard</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in as a company</source>
        <translation>Se connecter au nom d’une société</translation>
    </message>
    <message>
        <source>The window then shows what this company sees: its own bookings and invoices, and of all others only when a resource is busy.</source>
        <translation>La fenêtre montre alors ce que voit cette société : ses réservations et ses factures, et de tous les autres seulement quand une ressource est occupée.</translation>
    </message>
    <message>
        <source>Search a company</source>
        <translation>Chercher une société</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Sociétés</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>No company matches</source>
        <translation>Aucune société ne correspond</translation>
    </message>
</context>
<context>
    <name>SiteDialog</name>
    <message>
        <source>New site</source>
        <translation>Nouveau site</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Short, without spaces.</source>
        <translation>Court, sans espace.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>Order on the planner.</source>
        <translation>Ordre sur le planning.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvert</translation>
    </message>
    <message>
        <source>Without a line the site is open around the clock.</source>
        <translation>Sans ligne, le site est ouvert jour et nuit.</translation>
    </message>
</context>
<context>
    <name>SitesDialog</name>
    <message>
        <source>Sites and opening hours</source>
        <translation>Sites et horaires</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>&amp;New site…</source>
        <translation>&amp;Nouveau site…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>around the clock</source>
        <translation>jour et nuit</translation>
    </message>
</context>
<context>
    <name>SlotAsk</name>
    <message>
        <source>2 hours? Type “2h”</source>
        <translation>2 h ? Tapez « 2h »</translation>
    </message>
</context>
<context>
    <name>SlotChoices</name>
    <message>
        <source>head count</source>
        <translation>effectif</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>équipement</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>between</source>
        <translation>plage</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>building</source>
        <translation>bâtiment</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>toute la journée</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Nobody is counted</source>
        <translation>Sans effectif</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La semaine prochaine</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Soir</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>N’importe quel type</translation>
    </message>
    <message>
        <source>Any building</source>
        <translation>N’importe quel bâtiment</translation>
    </message>
    <message>
        <source>Without {0}</source>
        <translation>Sans {0}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Bâtiment</translation>
    </message>
    <message>
        <source>Room or device</source>
        <translation>Salle ou appareil</translation>
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
        <translation>Choisissez d’abord une salle libre</translation>
    </message>
    <message>
        <source>Search a customer</source>
        <translation>Chercher un client</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Pour qui ?</translation>
    </message>
</context>
<context>
    <name>SlotWords</name>
    <message>
        <source>another building</source>
        <translation>autre bâtiment</translation>
    </message>
    <message>
        <source>{0} excl. VAT</source>
        <translation>{0} HT</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation>{0} pour {1}</translation>
    </message>
    <message>
        <source>setup {0}</source>
        <translation>montage {0}</translation>
    </message>
    <message>
        <source>teardown {0}</source>
        <translation>démontage {0}</translation>
    </message>
    <message>
        <source>No rule to justify</source>
        <translation>Aucune règle à justifier</translation>
    </message>
    <message>
        <source>Nothing else on {0}</source>
        <translation>Rien d’autre {0}</translation>
    </message>
    <message>
        <source>Also on {0}</source>
        <translation>Aussi {0}</translation>
    </message>
    <message>
        <source>{0} free</source>
        <translation>{0} libre</translation>
    </message>
    <message>
        <source>outside the range</source>
        <translation>hors plage</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>lendemain</translation>
    </message>
    <message>
        <source>nothing free</source>
        <translation>rien de libre</translation>
    </message>
    <message>
        <source>without {0}</source>
        <translation>sans {0}</translation>
    </message>
    <message>
        <source>closed: {0}</source>
        <translation>fermé : {0}</translation>
    </message>
    <message>
        <source>closed then</source>
        <translation>fermé à ces heures</translation>
    </message>
    <message>
        <source>free, but never together with the rest</source>
        <translation>libre, mais jamais en même temps que le reste</translation>
    </message>
    <message>
        <source>taken: {0}</source>
        <translation>occupé : {0}</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>Taken: {0}</source>
        <translation>Occupé : {0}</translation>
    </message>
    <message>
        <source>Not together: {0}</source>
        <translation>Pas ensemble : {0}</translation>
    </message>
    <message>
        <source>Closed: {0}</source>
        <translation>Fermé : {0}</translation>
    </message>
    <message>
        <source>Too small: {0}</source>
        <translation>Trop petit : {0}</translation>
    </message>
    <message>
        <source>Not equipped: {0}</source>
        <translation>Sans l’équipement : {0}</translation>
    </message>
    <message>
        <source>ground floor</source>
        <translation>rez-de-chaussée</translation>
    </message>
    <message>
        <source>floor {0}</source>
        <translation>étage {0}</translation>
    </message>
    <message>
        <source>seats exactly</source>
        <translation>place pile</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) to spare</source>
        <translation>
            <numerusform>%n place de trop</numerusform>
            <numerusform>%n places de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>before {0}</source>
        <translation>avant {0}</translation>
    </message>
    <message>
        <source>until after {0}</source>
        <translation>au-delà de {0}</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Show these only; press again to show all</source>
        <translation>N’afficher que ceux-ci ; recliquer pour tout afficher</translation>
    </message>
</context>
<context>
    <name>StageCards</name>
    <message>
        <source>Draft</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>to issue</source>
        <translation>à émettre</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>kept back</source>
        <translation>retenues</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émises</translation>
    </message>
    <message>
        <source>to send</source>
        <translation>à envoyer</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyées</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation>à payer</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payées</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>réglées</translation>
    </message>
    <message>
        <source>excl. VAT</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>due incl. VAT</source>
        <translation>dû TTC</translation>
    </message>
    <message>
        <source>received</source>
        <translation>encaissé</translation>
    </message>
    <message numerus="yes">
        <source>document(s)</source>
        <translation>
            <numerusform>document</numerusform>
            <numerusform>documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateLegend</name>
    <message>
        <source>Setup</source>
        <translation>Montage</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>The database does not answer</source>
        <translation>La base ne répond pas</translation>
    </message>
</context>
<context>
    <name>TariffDialog</name>
    <message>
        <source>New tariff</source>
        <translation>Nouveau tarif</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Ce n’est pas un montant.</translation>
    </message>
    <message>
        <source>One of the times cannot be read.</source>
        <translation>L’une des heures est illisible.</translation>
    </message>
    <message>
        <source>Every off-peak window needs a price per hour.</source>
        <translation>Chaque plage creuse demande un prix horaire.</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Short, without spaces.</source>
        <translation>Court, sans espace.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Printed on invoices.</source>
        <translation>Figure sur les factures.</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>Kind or resource</source>
        <translation>Type ou ressource</translation>
    </message>
    <message>
        <source>New resource…</source>
        <translation>Nouvelle ressource…</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>A resource’s own tariff goes before that of its kind.</source>
        <translation>Le tarif propre à une ressource passe avant celui de son type.</translation>
    </message>
    <message>
        <source>&amp;Valid from</source>
        <translation>À pa&amp;rtir du</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>Valid &amp;to</source>
        <translation>Dernier jo&amp;ur</translation>
    </message>
    <message>
        <source>Prices without VAT</source>
        <translation>Prix hors taxe</translation>
    </message>
    <message>
        <source>Per ho&amp;ur</source>
        <translation>À &amp;l’heure</translation>
    </message>
    <message>
        <source>Per h&amp;alf day (4 h)</source>
        <translation>À la &amp;demi-journée (4 h)</translation>
    </message>
    <message>
        <source>Per &amp;day</source>
        <translation>À la &amp;journée</translation>
    </message>
    <message>
        <source>F&amp;lat, per booking</source>
        <translation>&amp;Forfait par réservation</translation>
    </message>
    <message>
        <source>Per &amp;person</source>
        <translation>Par p&amp;ersonne</translation>
    </message>
    <message>
        <source>&amp;Minimum</source>
        <translation>&amp;Minimum</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Increment</source>
        <translation>Pa&amp;s</translation>
    </message>
    <message>
        <source>Time is rounded up to a multiple of this.</source>
        <translation>Le temps est arrondi au multiple supérieur.</translation>
    </message>
    <message>
        <source>Add off-peak hours</source>
        <translation>Ajouter des heures creuses</translation>
    </message>
    <message>
        <source>&amp;Off-peak</source>
        <translation>&amp;Heures creuses</translation>
    </message>
    <message>
        <source>All: {0}</source>
        <translation>Toutes : {0}</translation>
    </message>
</context>
<context>
    <name>TariffPage</name>
    <message>
        <source>Tariffs</source>
        <translation>Tarifs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Half day</source>
        <translation>Demi-journée</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Retiré le</translation>
    </message>
</context>
<context>
    <name>TermFields</name>
    <message>
        <source>Language of the invoice</source>
        <translation>Langue de la facture</translation>
    </message>
    <message>
        <source>Invoices state these mentions in the customer’s language, and in French beside another one. What is left empty is worded as shown in grey.</source>
        <translation>Les factures portent ces mentions dans la langue du client, et en français à côté d’une autre. Un champ vide garde le texte affiché en gris.</translation>
    </message>
    <message>
        <source>Early payment</source>
        <translation>Escompte</translation>
    </message>
    <message>
        <source>Late payment, companies</source>
        <translation>Retard, entreprises</translation>
    </message>
    <message>
        <source>Late payment, public bodies</source>
        <translation>Retard, secteur public</translation>
    </message>
    <message>
        <source>Late payment, private persons</source>
        <translation>Retard, particuliers</translation>
    </message>
    <message>
        <source>Recovery fee</source>
        <translation>Frais de recouvrement</translation>
    </message>
    <message>
        <source>Recovery fee, private persons</source>
        <translation>Recouvrement, particuliers</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>TokenButton</name>
    <message>
        <source>assumed</source>
        <translation>supposé</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>This campus cannot be opened</source>
        <translation>Ce campus ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Ouvrir un autre fichier…</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Ouvrir le dossier du journal</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
</context>
<context>
    <name>VatFields</name>
    <message>
        <source>VAT table</source>
        <translation>Table de TVA</translation>
    </message>
    <message>
        <source>As &amp;proposed</source>
        <translation>Comme &amp;proposé</translation>
    </message>
    <message>
        <source>Back to what the program proposes for this case</source>
        <translation>Revenir à ce que le programme propose pour ce cas</translation>
    </message>
    <message>
        <source>What is supplied</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>Where the buyer is</source>
        <translation>Où est l’acheteur</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>as proposed</source>
        <translation>comme proposé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>&amp;Treatment</source>
        <translation>Tra&amp;itement</translation>
    </message>
    <message>
        <source>&amp;Reason code</source>
        <translation>Code &amp;motif</translation>
    </message>
    <message>
        <source>VATEX code: why no VAT is charged. Another code of the list can be typed.</source>
        <translation>Code VATEX : pourquoi la TVA n’est pas facturée. Un autre code de la liste peut être saisi.</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>&amp;Libellé</translation>
    </message>
    <message>
        <source>Stands on the invoice; empty for the program’s own words.</source>
        <translation>Figure sur la facture ; vide pour le texte du programme.</translation>
    </message>
    <message>
        <source>This case is as proposed</source>
        <translation>Ce cas est comme proposé</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Exonéré</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Autoliquidation</translation>
    </message>
    <message>
        <source>Outside the scope of VAT</source>
        <translation>Hors champ de la TVA</translation>
    </message>
</context>
<context>
    <name>VerdictRow</name>
    <message>
        <source>Justify…</source>
        <translation>Justifier…</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message>
        <source>Waiting list: change</source>
        <translation>Liste d’attente : modifier</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Mettre en liste d’attente</translation>
    </message>
    <message>
        <source>Search a customer</source>
        <translation>Chercher un client</translation>
    </message>
    <message>
        <source>Search a room or a kind</source>
        <translation>Chercher une salle ou un type</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Video conference</source>
        <translation>Visioconférence</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>&amp;Waits for</source>
        <translation>&amp;Attend</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>&amp;Not before</source>
        <translation>Pas a&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Done by</source>
        <translation>&amp;Terminé à</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Terminé à</translation>
    </message>
    <message>
        <source>&amp;Takes</source>
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source>&amp;Head count</source>
        <translation>&amp;Effectif</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>C&amp;ontact</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Any: {0}</source>
        <translation>Toute place : {0}</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Indifférent</translation>
    </message>
</context>
<context>
    <name>WaitingListDialog</name>
    <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Any: {0}</source>
        <translation>Toute place : {0}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Free: {0}, {1}</source>
        <translation>Libre : {0}, {1}</translation>
    </message>
    <message>
        <source>{0} until {1}</source>
        <translation>{0} jusqu’au {1}</translation>
    </message>
    <message>
        <source>&amp;New entry…</source>
        <translation>&amp;Nouvelle demande…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Offer</source>
        <translation>&amp;Proposer</translation>
    </message>
    <message>
        <source>Let them &amp;wait again</source>
        <translation>Remettre en &amp;attente</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>Choose an entry first</source>
        <translation>Choisissez d’abord une demande</translation>
    </message>
    <message>
        <source>Nothing is free for them yet</source>
        <translation>Rien n’est encore libre pour eux</translation>
    </message>
</context>
<context>
    <name>WaitingStanding</name>
    <message>
        <source>Waits</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Offer expired</source>
        <translation>Offre expirée</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>WeekRow</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Price per hour</source>
        <translation>Prix horaire</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Supprimer cette ligne</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Campus Desk</source>
        <translation>Bienvenue dans Campus Desk</translation>
    </message>
    <message>
        <source>There is no campus on this computer yet. How would you like to begin?</source>
        <translation>Il n’y a pas encore de campus sur cet ordinateur. Comment voulez-vous commencer ?</translation>
    </message>
    <message>
        <source>The file {0} does not exist. How would you like to begin?</source>
        <translation>Le fichier {0} n’existe pas. Comment voulez-vous commencer ?</translation>
    </message>
    <message>
        <source>Set up a new campus</source>
        <translation>Créer un nouveau campus</translation>
    </message>
    <message>
        <source>Starts empty: you enter or import your rooms, equipment, customers and prices.</source>
        <translation>Vide au départ : vous saisissez ou importez salles, équipements, clients et prix.</translation>
    </message>
    <message>
        <source>Look around in the sample campus</source>
        <translation>Découvrir le campus d’exemple</translation>
    </message>
    <message>
        <source>An invented business centre with its bookings; its invoices say SPECIMEN.</source>
        <translation>Un centre d’affaires inventé avec ses réservations ; ses factures portent SPECIMEN.</translation>
    </message>
    <message>
        <source>Open a campus file</source>
        <translation>Ouvrir un fichier de campus</translation>
    </message>
    <message>
        <source>A database that you or a colleague already work with.</source>
        <translation>Une base avec laquelle vous ou un collègue travaillez déjà.</translation>
    </message>
</context>
<context>
    <name>WhenFields</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Setup from</source>
        <translation>Montage dès</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Teardown until</source>
        <translation>Démontage jusqu’à</translation>
    </message>
    <message>
        <source>Several days</source>
        <translation>Plusieurs jours</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Montage</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Teardown</source>
        <translation>Démontage</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>The start exists twice on this day: which one?</source>
        <translation>Cette heure de début existe deux fois ce jour-là : laquelle ?</translation>
    </message>
    <message>
        <source>The end exists twice on this day: which one?</source>
        <translation>Cette heure de fin existe deux fois ce jour-là : laquelle ?</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>À préciser</translation>
    </message>
    <message>
        <source>First, summer time</source>
        <translation>La première, heure d’été</translation>
    </message>
    <message>
        <source>Second, winter time</source>
        <translation>La seconde, heure d’hiver</translation>
    </message>
</context>
</TS>
