# Catalogue, customers and tariffs: what cannot be saved, and what an import says of its rows.

error-code = A code has 1 to 32 characters and no spaces.
error-code-taken = The code { $code } is taken already.
error-name-missing = A name is missing.
error-capacity = The capacity is 1 to { NUMBER($limit) } people; leave it empty where it means nothing.
error-containment = A part or a unit has a parent resource, and only a part or a unit has one.
error-no-such-parent = The parent resource does not exist.
error-parent-cycle = { $code } would be a part of itself.
error-parts-and-units = { $code } is divided into parts or pools identical units, not both.
error-nested-pool = A unit of a pool has neither parts nor units, and the pool { $code } is not part of anything.
error-still-booked = { $resource } is booked from { DATETIME($at) }: divide or join the room when nothing is booked ahead.
error-language = The language of the documents is one of these: { $languages }.
error-email = This is not an e-mail address.
error-payment-days = The time to pay is 0 to { NUMBER($limit) } days.
error-siret-siren = A SIRET begins with the company’s SIREN, here { $siren }.
error-vat-siren = A French VAT number ends with the company’s SIREN, here { $siren }.
error-country = The country is a code of two letters, for example FR, DE or CH.
error-country-unknown = No country has the code “{ $code }” (ISO 3166-1): FR, DE, CH, GB…
error-tariff-without-price = This tariff has no price.
error-tariff-twice = The tariff { $code } already holds for the same group and resource from the same day on.

# Files of records
csv-empty = The file is empty.
csv-unreadable = The rest of the file cannot be read: a quotation mark is not closed, or closed in the wrong place.
csv-row-too-long = The row has { NUMBER($cells) } cells, the header only { NUMBER($columns) } columns.
csv-cell-without-column = A cell is filled in under a column without a name.
csv-column-twice = This column stands twice.
csv-unknown-column = This column is unknown. Possible columns: { $columns }.
csv-missing-column = This column is missing.
csv-row-twice = The same code stands on line { $line } already.
csv-cell-empty = This cell cannot stay empty.
csv-cell-needed = This cell cannot stay empty. Possible values: { $choices }.
csv-not-a-choice = “{ $text }” does not fit. Possible values: { $choices }.
csv-unknown-code = The code { $code } is unknown. Known codes: { $known }.
csv-not-a-number = “{ $text }” is not a number.
csv-not-a-whole-number = “{ $text }” is not a whole number of zero or more.
csv-negative-price = “{ $text }”: a price cannot be negative.
csv-not-a-day = “{ $text }” is not a date. Write 2026-11-23, 23.11.2026 or 23/11/2026.
csv-no-such-day = There is no { $text }.
csv-not-a-time = “{ $text }” is not a time. Write 18:00.
csv-not-yes-or-no = “{ $text }” is neither yes nor no.
csv-not-weekdays = “{ $text }” does not say which days. Write 1-5 for Monday to Friday, 6 for Saturday.
csv-not-off-peak = “{ $text }” is not an off-peak window. Write for example 1-5 18:00-20:00 15.00.
csv-closes-before-opens = Closing comes after opening.
csv-site-or-resource = Name a site or a resource, not both.

# The sample campus
error-sample-row = A mistake in the sample, { $file } line { $line }, { $column }: { $reason }
error-sample-stopped = Loading the sample was stopped.
error-person-number = A private person has no such number. Remove it, or say that this is no private person.
error-person-public = A private person is no public body.
error-billing-address = Where invoices go needs a line and a city; leave all of it empty for the seat.
error-endpoint = An electronic address begins with a SIREN: 123456789, or 123456789_12345678900012.
error-chorus-private = Chorus Pro takes invoices to public bodies only.
