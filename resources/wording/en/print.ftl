# Paper for the desk: the plan, the set-up sheet, the sign at a door.

print-week = Week { $week }, { DAYS($first, $last) } { $year }
print-all-rows = { $count ->
    [one] { NUMBER($count) } resource
   *[other] { NUMBER($count) } resources
}
print-left-out = { $count ->
    [one] { NUMBER($count) } resource left out
   *[other] { NUMBER($count) } resources left out
}
print-foot = Printed on { DATETIME($at) } by { $who }
print-more = + { NUMBER($count) }
print-busy = Busy
print-closed = closed
print-seats = { NUMBER($count) } seats
print-people = { NUMBER($count) } people
print-people-of = { NUMBER($count) } of { NUMBER($capacity) }
print-floor = floor { $floor }
print-group = { $group ->
    [tenant] Tenant
    [member] Cluster member
    [academic] Academic
    [external] External
   *[campus] Campus
}
print-letter = { $group ->
    [tenant] T
    [member] M
    [academic] A
    [external] E
   *[campus] C
}
print-mark = { $mark ->
    [confirmed] Confirmed
    [option] Option
    [present] Present
    [finished] Ended
    [absent] Absent
   *[busy] Busy
}
print-margins = Setup, teardown
print-set-up-title = Set-up
print-set-up-none = Nothing is booked here that day.
print-set-up-columns = { $column ->
    [from] Set up from
    [session] Session
    [until] Cleared by
   *[who] For whom
}
print-gap = { DURATION($gap) } until the next set-up
print-gap-none = The next set-up begins at once
print-with = With { $names }
print-contact = Contact: { $name }
print-option = Option, not confirmed
print-equipment = Equipment: { $names }
print-sign-now = { DAY($day) }
print-sign-later = Afterwards
print-sign-scan = Scan to add it to your calendar
