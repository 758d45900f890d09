# The campus file: what keeps it from being used, what it refuses by itself, and what a check found.

error-storage-not-a-database = { $path } is not a Campus Desk file. It was left as it is: choose another one.
error-storage-newer = { $path } comes from a newer version of Campus Desk. It was left as it is: update the program.
error-storage-read-only = { $path } is read-only. Nothing was written: check the permissions of the file and its folder.
error-storage-disk-full = The disk that holds { $path } is full. The change was not saved, everything before it is: free some space, then repeat it.
error-storage-network-share = { $path } is on a network share, where an SQLite database may be damaged. Put the file on a local disk, or move to PostgreSQL.
error-storage-safeguards = Safeguards of { $path } are missing or were altered: { $detail }. Nothing was changed. Make a copy of the file, then put them back with “campus-desk --database { $path } check --repair”, which verifies all content afterwards.
error-storage-busy = Another program is using { $path }. Nothing was saved: try again in a moment.
error-storage-corrupt = { $path } is damaged. It was left as it is: restore the latest backup.
error-storage-unreachable = { $path } cannot be reached. Nothing was saved: check the connection.
error-storage-missing = { $path } does not exist. Create a campus or choose another file.
error-storage-exists = { $path } already exists and was left as it is. Choose another name.
error-storage-backup = The copy of { $path } does not hold what it should ({ $detail }) and was discarded. Earlier backups stay; run a check of the file.

error-storage-code-taken = This code is taken.
error-storage-uid-taken = There is a booking with this calendar identifier already.
error-storage-append-only = What was issued or recorded is neither changed nor deleted. Correct an invoice by a credit note.
error-storage-never-deleted = Nothing is deleted: a booking is cancelled, a record retired.
error-storage-document-sealed = This document is issued: nothing can be added to it.
error-storage-out-of-sequence = This number or date does not follow the last issued document. Nothing was issued: try again.
error-storage-specimen-fixed = A sample campus does not become a real one, nor the other way round. Create a new campus.

check-integrity-holds = File: every page is whole ({ NUMBER($count) }).
check-integrity-fails = File: damaged ({ NUMBER($count) }: { $first }). Restore the latest backup.
check-schema-fails = File: of an earlier version ({ $first }). Open it once with the program, which brings it up to date, then check it again.
check-safeguards-holds = Safeguards: all in place ({ NUMBER($count) }).
check-safeguards-fails = Safeguards: missing or altered ({ NUMBER($count) }: { $first }). “campus-desk check --repair” puts them back.
check-overlaps-holds = Allocations: none overlaps another ({ NUMBER($count) }).
check-overlaps-fails = Allocations: bookings that overlap ({ NUMBER($count) }: { $first }).
check-allocations-holds = Bookings: each blocks what it asks for ({ NUMBER($count) }).
check-allocations-fails = Bookings: not blocking what they ask for ({ NUMBER($count) }: { $first }).
check-numbers-holds = Numbers: no gap, dates in order ({ NUMBER($count) }).
check-numbers-fails = Numbers: gaps or dates that go back ({ NUMBER($count) }: { $first }).
check-chain-holds = Hash chain: every link holds ({ NUMBER($count) }).
check-chain-fails = Hash chain: broken, something issued was altered ({ NUMBER($count) }: { $first }).
check-documents-holds = Documents: every PDF is the one that was issued ({ NUMBER($count) }).
check-documents-fails = Documents: PDFs that are no longer those issued ({ NUMBER($count) }: { $first }).
check-totals-holds = Amounts: worked out again line by line, all right ({ NUMBER($count) }).
check-totals-fails = Amounts: documents that no longer match their lines ({ NUMBER($count) }: { $first }).
check-billing-holds = Billing: no service billed twice ({ NUMBER($count) }).
check-billing-fails = Billing: services billed twice or without a mark ({ NUMBER($count) }: { $first }).
error-storage-month-closed = This month is closed: nothing can be issued in it any more. Check the computer’s clock.
error-storage-closing-out-of-turn = This closing does not follow the one before, or does not agree with the documents issued. Nothing was closed: try again.
check-closings-holds = Closings: every closed month agrees with its documents and its sheet ({ NUMBER($count) }).
check-closings-fails = Closings: months that no longer agree with their documents or their sheet ({ NUMBER($count) }: { $first }).
