# Names of changes, for the Undo menu and the history.

command-place-booking = Book
command-change-booking = Change the booking
command-cancel-booking = Cancel the booking
command-reinstate-booking = Reinstate the booking
command-save-site = Save the site
command-save-resource = Save the resource
command-save-customer = Save the customer
command-save-tariff = Save the tariff
command-save-seller = Save the seller
command-add-closure = Close for a period
command-remove-closure = Open again
command-import-records = Import records
command-move-bookings = Move bookings
command-copy-bookings = Copy bookings
command-cancel-bookings = Cancel bookings
command-batch = Several changes
command-import-calendar = Import a calendar
command-check-in = Check in
command-check-out = Check out
command-mark-no-show = Record as absent
command-restore-attendance = Take the record of attendance back
command-expire-options = Release options whose time is up
command-save-waiting = Change the waiting list
command-offer-waiting = Offer a place
command-close-waiting = Take off the waiting list
