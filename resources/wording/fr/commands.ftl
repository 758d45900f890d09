# Names of changes, for the Undo menu and the history.

command-place-booking = Réserver
command-change-booking = Modifier la réservation
command-cancel-booking = Annuler la réservation
command-reinstate-booking = Rétablir la réservation
command-save-site = Enregistrer le site
command-save-resource = Enregistrer la ressource
command-save-customer = Enregistrer le client
command-save-tariff = Enregistrer le tarif
command-save-seller = Enregistrer l’émetteur des factures
command-add-closure = Fermer pour une période
command-remove-closure = Rouvrir
command-import-records = Importer des fiches
command-move-bookings = Déplacer des réservations
command-copy-bookings = Copier des réservations
command-cancel-bookings = Annuler des réservations
command-batch = Plusieurs modifications
command-import-calendar = Importer un calendrier
command-check-in = Enregistrer l’arrivée
command-check-out = Enregistrer le départ
command-mark-no-show = Noter l’absence
command-restore-attendance = Revenir sur la présence notée
command-expire-options = Libérer les options échues
command-save-waiting = Modifier la liste d’attente
command-offer-waiting = Proposer une place
command-close-waiting = Retirer de la liste d’attente
