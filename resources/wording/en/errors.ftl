# Refusals: what could not be done, and what to do about it.

# Names of fields, put into the sentences below.
field-name = { $field ->
    [address] the address
    [attendees] the head count
    [badge] the badge
    [bic] the BIC
    [capacity] the capacity
    [city] the city
    [code] the code
    [contact] the contact
    [contact_name] the contact
    [country] the country
    [customer] the customer
    [day_price] the price per day
    [description] the description
    [detail] the detail
    [email] the e-mail address
    [end] the end
    [flat_price] the flat price
    [floor] the floor
    [group] the group
    [half_day_price] the price per half day
    [hour_price] the price per hour
    [iban] the IBAN
    [increment_minutes] the billing increment
    [kind] the kind
    [language] the language
    [legal_form] the legal form
    [minimum_charge] the minimum charge
    [name] the name
    [note] the note
    [off_peak] the off-peak hours
    [payment_days] the payment term
    [person_price] the price per person
    [phone] the telephone
    [postcode] the postcode
    [project_code] the project code
    [purchase_order] the purchase order
    [reason] the reason
    [registration] the registration
    [resource] the resource
    [resources] the resources
    [setup_minutes] the setup time
    [share_capital] the share capital
    [siren] the SIREN
    [siret] the SIRET
    [site] the site
    [start] the start
    [teardown_minutes] the teardown time
    [time] the time
    [title] the title
    [valid_from] the first day of validity
    [valid_to] the last day of validity
    [vat_number] the VAT number
    [logo] the logo
    [service_code] the service code or engagement number
    [vat_rate] the VAT rate
    [exemption_code] the exemption reason
   *[other] { $field }
}

# Bookings
error-no-resource = Choose at least one room or piece of equipment.
error-resource-twice = The same resource is asked for twice.
error-attendees = The head count must be between 0 and { NUMBER($limit) }.
error-margin = Setup and teardown take 0 to { NUMBER($limit) } minutes.
error-text-too-long = Text too long for { field-name }: { NUMBER($length) } characters, { NUMBER($limit) } at most.

# Times
error-time-does-not-exist = { $wall } does not exist on { DATE($day) }: the clocks go forward by an hour that night.
error-time-is-ambiguous = { $wall } exists twice on { DATE($day) }: the clocks go back by an hour. Say which one is meant.
error-naive-time = The time zone is missing.
error-end-before-start = The end ({ DATETIME($end) }) must come after the start ({ DATETIME($start) }).
error-time-out-of-range = The date is outside the calendar: { $first } to { $last }.

# Tariffs
error-negative-price = A price cannot be negative: { field-name }, { MONEY($value) }.
error-price-decimals = Too many decimals for { field-name }: { NUMBER($limit) } at most.
error-price-too-large = Price too high for { field-name }: { MONEY($limit) } at most.
error-increment = The billing increment must be between 1 and { NUMBER($limit) } minutes.
error-validity = The last day of validity ({ DATE($last) }) is before the first ({ DATE($first) }).
error-tariff-target = A tariff is for a resource or for a kind, not for both.
error-off-peak-window = An off-peak window begins before it ends, between 00:00 and 24:00, on at least one weekday.
error-off-peak-without-hour-price = Off-peak hours need a price per hour.

# Opening hours
error-opening-period = An opening period begins before it ends, between 00:00 and 24:00, Monday to Sunday.

# Identifiers
error-siren = { $reason ->
    [length] A SIREN has 9 digits.
    [format] A SIREN holds digits only.
   *[checksum] There is no such SIREN: its check digit is wrong.
}
error-siret = { $reason ->
    [length] A SIRET has 14 digits.
    [format] A SIRET holds digits only.
   *[checksum] There is no such SIRET: its check digit is wrong.
}
error-vat = { $reason ->
    [length] This VAT number has the wrong length for its country ({ $country }).
    [format] This VAT number is not written as its country ({ $country }) does.
    [country] A VAT number begins with the code of a country, such as FR, DE or CHE.
   *[checksum] There is no such VAT number: its check digits are wrong.
}
error-iban = { $reason ->
    [length] This IBAN has the wrong length.
    [format] This IBAN is not written as its country does.
   *[checksum] There is no such IBAN: its check digits are wrong.
}
error-bic = { $reason ->
    [length] A BIC has 8 or 11 characters.
   *[format] This is not a BIC: four letters for the bank, two for the country, then letters or digits.
}
error-postcode = { $country ->
    [MC] { COUNTRY($country) }: a postcode begins with 980 and has 5 digits.
   *[other] { COUNTRY($country) }: a postcode has { NUMBER($digits) } digits and nothing else.
}

# Recurrence
error-recurrence-rule = The recurrence rule cannot be read: { $rule }.
error-recurrence-too-fine = A booking cannot recur more often than daily: { $rule }.
error-recurrence-too-many = This recurrence gives more than { NUMBER($limit) } dates.
error-recurrence-interval = The interval must be between 1 and { NUMBER($limit) }.
error-recurrence-count = The number of dates must be between 1 and { NUMBER($limit) }.
error-recurrence-weekdays = Choose at least one day of the week.
error-recurrence-no-date = This recurrence has no date at all.
error-recurrence-ends-before = The series would end before its first date.
error-unknown-zone = Unknown time zone: { $zone }.

# Series
error-series-changed = The series or the planner has changed in the meantime. Nothing was saved: look at the dates again, then repeat your change.
error-series-blocked = { $count ->
    [1] One date is not possible: { DATE($day) }.
   *[other] { $count } dates are not possible; the first is { DATE($day) }.
}
error-series-foreign-move = This recurrence comes from another calendar and cannot be moved to another day. Move this date alone, or give the series another rule.
error-series-weeks-apart = The dates of one week would come to lie in two weeks, while only every few weeks count. Move this date alone, or give the series another rule.
error-series-date-held = The series has had a date at this time on { DATE($day) } already.

# Records
error-not-found-booking = Booking { $key } does not exist or is not visible to you.
error-not-found-closure = Closure { $key } does not exist.
error-not-found-customer = No customer has the code { $key }.
error-not-found-invoice = Invoice { $key } does not exist.
error-not-found-kind = No kind has the code { $key }.
error-not-found-resource = No resource has the code { $key }.
error-not-found-series = Series { $key } does not exist.
error-not-found-site = No site has the code { $key }.
error-not-found-tariff = No tariff has the code { $key }.
error-slot-taken = Somebody was faster: { $resource } has just been booked for this time. Nothing was saved.
error-stale-revision = Somebody else has changed this record in the meantime. Nothing was overwritten: read it again, then repeat your change.
error-already-invoiced = The booking stands on invoice { $invoice }: it can be neither moved nor cancelled. Only a credit note frees it.
error-already-cancelled = This booking is already cancelled.
error-not-cancelled = This booking is not cancelled: there is nothing to bring back.
error-already-billed = One of these services already stands on an invoice.
error-not-permitted = Your role does not allow this.

error-tampered = { $what } { $key } no longer matches its fingerprint: it was altered after it was issued.

# At the door
error-attendance = A check-out comes after a check-in, and who was absent has not come.
error-not-confirmed = Only a confirmed booking has guests to record. Confirm it first.
error-check-in-twice = These guests are checked in already.
error-check-in-early = It is too early: this booking begins on { DATETIME($start) }.
error-check-in-over = This booking ended on { DATETIME($end) }. Book the time from now on instead.
error-check-out = Nobody is checked in for this booking.
error-check-out-early = This booking begins on { DATETIME($start) }: nobody leaves before that. If the guests do not come back, cancel it.
error-no-show-seen = Their attendance is recorded already. Take that back first.
error-no-show-early = This booking begins on { DATETIME($start) }: nobody is absent before that. Cancel it instead.
error-no-show-late = This booking ended on { DATETIME($end) }: an absence is recorded until the end of its day.
error-not-found-waiting = That entry of the waiting list does not exist.
error-not-found-problem = That report does not exist.
error-waiting-place = Say which resource, or which kind of resource, is waited for.
error-waiting-window = The booking must fit between the earliest start and the latest end.
error-problem-empty = Say what is wrong.
error-waiting-past = That time is over: nobody can wait for it.
error-waiting-offered = Something has been offered to them already, or they no longer wait.
error-waiting-closed = They are off the waiting list already.
error-option-over = The option would expire in the past. Give a moment to come.
error-problem-solved = This report is closed already.
error-no-such-company = No company has the code { $code }.
error-company-retired = { $company } is no longer a customer of the campus.
