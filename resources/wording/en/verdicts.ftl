# What the rules say about a booking: the finding, then the facts behind it.

verdict-sentence = { $finding } – { $facts }
verdict-time = { TIME($at) }
verdict-day-time = { DAY($at, style: "short") }, { TIME($at) }
verdict-span = { SPAN($start, $end) }
verdict-day-span = { DAY($start, style: "short") }, { SPAN($start, $end) }
verdict-day = { DAY($day, style: "year") }
verdict-names = { $names }
verdict-on-resource = { $resource }: { $facts }

# known, in_service, customer_active, not_invoiced, asked_once
verdict-unknown-resource = Unknown resource: { $key }
verdict-in-service = In service
verdict-retired = { $resource } has been out of service since { DATE($day) }
verdict-customer-retired = { $customer } has not been a customer since { DATE($day) }
verdict-invoiced = Already invoiced
verdict-invoiced-credit = Only a credit note allows it to be moved or changed
verdict-asked-twice = { $one } and { $other } overlap: ask for one or the other

# free
verdict-free = Free from { TIME($start) } to { TIME($end) }
verdict-free-days = Free: { SPAN($start, $end) }
verdict-not-looked-at = Not checked yet
verdict-not-looked-at-detail = What is booked then is being read. Everything is checked when you save.
verdict-taken-from = Already booked from { $moment }
verdict-taken-until = Already booked until { $moment }
verdict-taken-throughout = Already booked
verdict-taken-margin = No time for setup or teardown: already booked
verdict-taken-by = { $customer }, { $when }, { $status ->
    [option] option
   *[confirmed] confirmed
}
verdict-taken-busy = Busy, { $when }
verdict-taken-more = { $count ->
    [one] And { NUMBER($count) } other booking in this time
   *[other] And { NUMBER($count) } other bookings in this time
}
verdict-pool-taken = { $count ->
    [one] { $resource }: the unit is not free
   *[other] { $resource }: none of the { NUMBER($count) } units is free
}
verdict-pool-next = First to be free: { $unit }, { $moment }

# capacity
verdict-capacity = Capacity
verdict-people = { $count ->
    [one] { NUMBER($count) } person
   *[other] { NUMBER($count) } people
}
verdict-seats = { $seats ->
    [one] { NUMBER($seats) } seat
   *[other] { NUMBER($seats) } seats
}
verdict-capacity-fits = { verdict-people }, { verdict-seats }
verdict-capacity-not-counted = { verdict-seats }, head count not stated
verdict-capacity-exceeded = Too many people: { verdict-people }, { verdict-seats }
verdict-capacity-missing = { $missing ->
    [one] { NUMBER($missing) } seat is missing
   *[other] { NUMBER($missing) } seats are missing
}
verdict-capacity-several-rooms = To be divided: { verdict-people }, { verdict-seats } in all
verdict-capacity-divide = The largest room takes { NUMBER($largest) } at most

# closures
verdict-no-closure = No closure
verdict-closed = Closed: { $reason }
verdict-closed-no-reason = Closed

# opening_hours
verdict-opening-hours = Opening hours
verdict-open = Open { $hours }
verdict-always-open = Open day and night
verdict-outside-hours = Outside opening hours
verdict-hours-of-day = { $names }: open { $hours } on { DAY($day) }
verdict-closed-day = { $names }: closed on { DAY($day) }

# public_holidays
verdict-no-holiday = No public holiday
verdict-holiday = Public holiday: { $name }

# past
verdict-not-past = Still to come
verdict-past = In the past
verdict-past-start = Start asked for: { DATETIME($start) }
verdict-past-over = The booking has already taken place
verdict-past-end = Ended: { DATETIME($end) }
verdict-begun = Already begun
verdict-begun-since = { DURATION($time) } ago

# clock_change
verdict-clock-change = The clock changes during the booking
verdict-clock-change-lasts = Actual duration: { DURATION($time) }

# not_attended
verdict-attended = { $state ->
    [present] The guests are here
    [left] The guests have left
   *[absent] Nobody came
}
verdict-attended-undo = { $state ->
    [present] Take the check-in back before moving the start
    [left] Take the check-out back before moving it
   *[absent] Take the absence back before moving it
}

# stays_confirmed
verdict-used = Already begun: what was used is invoiced
verdict-used-begun = Began: { DATETIME($start) }; reception can cancel it, with a reason
verdict-used-present = Check the guests out first
verdict-used-option = It cannot be an option any more
