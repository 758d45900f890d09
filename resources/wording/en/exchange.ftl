# Calendars: why an event does not become a booking, and what else an import says.

command-restore-bookings = Restore bookings
    .done = bookings restored.

# Events that cannot be read
calendar-not-a-calendar = This file is not an iCalendar file.
calendar-damaged = The file is damaged or cut off: what could be read was read.
calendar-other-entries = { $count ->
    [one] One entry that is not an event (a task, a journal …) was left out.
   *[other] { NUMBER($count) } entries that are not events (tasks, journals …) were left out.
}
calendar-cut-off = The event stops in the middle: the file is cut off or wrongly nested.
calendar-no-start = The event has no start.
calendar-no-end = The event has neither end nor duration.
calendar-unreadable = { $property } cannot be read: { $value }.
calendar-unreadable-time = This date cannot be read: { $value }.
calendar-uid-too-long = The identifier UID is longer than { NUMBER($limit) } characters.
calendar-range = The event changes one date and all that follow (RANGE): export the whole series.
calendar-two-rules = The event has several recurrence rules, or one that excludes (EXRULE).
calendar-instance-repeats = The event replaces one date of a series and repeats itself.
calendar-answer = This file answers an invitation ({ $method }) and states no event.

# The same UID twice
calendar-duplicate-without-place = Without a place: the same event (UID) also stands in the file with one, { $place }.
calendar-duplicate-older = Version { $sequence }: version { $newer } of the same event (UID) also stands in the file.
calendar-duplicate-same = The same event stands in the file twice, word for word.
calendar-duplicate-other = The same event (UID) also stands in the file with other content and the same version.

# Where and who
calendar-no-place = The event has no place.
calendar-place-unknown = The place “{ $place }” is neither the code nor the name of a resource.
calendar-place-ambiguous = Several resources are called “{ $place }”: give a code.
calendar-no-customer = The event names no customer, and none is given for those that name none.

# Versions
calendar-outdated = Version { $sequence } is outdated: the booking comes from version { $stored }.
calendar-differs = The booking was changed here, or the event without a new version (SEQUENCE { $sequence }): only a newer one replaces it.
calendar-cancelled-here = The booking was cancelled here. Only a version newer than { $sequence } (SEQUENCE) brings it back.
calendar-left-out-invoiced = The calendar no longer has this date, but the booking is invoiced: it stays.
calendar-left-out-used = The calendar no longer has this date, but its guests were recorded: the booking stays.

# Worth saying
calendar-series-cut = “{ $title }” goes on beyond { NUMBER($months) } months: { $count ->
    [0] no date is
    [one] one date is
   *[other] { NUMBER($count) } dates are
} booked until { DATE($until) }.
calendar-note-cut = The description of “{ $title }” was too long: the note keeps its beginning.
