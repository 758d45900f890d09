# Bare values, for tables and documents that need them as a language writes them.

value-money = { MONEY($value) }
value-number = { NUMBER($value) }
value-percent = { PERCENT($value) }
value-date = { DATE($value) }
value-date-short = { DATE($value, style: "short") }
value-month = { DATE($value, style: "month") }
value-day = { DAY($value) }
value-day-short = { DAY($value, style: "short") }
value-day-year = { DAY($value, style: "year") }
value-time = { TIME($value) }
value-datetime = { DATETIME($value) }
value-duration = { DURATION($value) }
value-span = { SPAN($start, $end) }
value-days = { DAYS($first, $last) }
