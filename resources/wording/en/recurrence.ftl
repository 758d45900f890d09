# How a booking recurs: parts that stand within a sentence, hence without capitals.

recurrence-daily = { $interval ->
    [1] every day
   *[other] every { $interval } days
}
recurrence-workdays = Monday to Friday
recurrence-weekly = every { $days }
recurrence-weeks = every { $interval } weeks on { $days }
recurrence-monthly = { $interval ->
    [1] the { $date } of every month
   *[other] every { $interval } months on the { $date }
}
recurrence-yearly = { $interval ->
    [1] { $date } every year
   *[other] every { $interval } years, { $date }
}
recurrence-times = { $count ->
    [1] { $rule }, once
   *[other] { $rule }, { $count } times
}
recurrence-years = { $count ->
    [1] { $rule }, one year
   *[other] { $rule }, { $count } years
}
recurrence-until = { $rule }, until { DATE($day) }

# Days and months
recurrence-each-weekday = { $weekday ->
    [mon] Monday
    [tue] Tuesday
    [wed] Wednesday
    [thu] Thursday
    [fri] Friday
    [sat] Saturday
   *[sun] Sunday
}
recurrence-the-weekday = { $weekday ->
    [mon] Monday
    [tue] Tuesday
    [wed] Wednesday
    [thu] Thursday
    [fri] Friday
    [sat] Saturday
   *[sun] Sunday
}
recurrence-weekday-name = { $weekday ->
    [mon] Monday
    [tue] Tuesday
    [wed] Wednesday
    [thu] Thursday
    [fri] Friday
    [sat] Saturday
   *[sun] Sunday
}
recurrence-ordinal = { $ordinal ->
    [first] 1st
    [second] 2nd
    [third] 3rd
    [fourth] 4th
    [fifth] 5th
   *[last] last
}
recurrence-nth-weekday = { recurrence-ordinal } { recurrence-weekday-name }
recurrence-day = { $day ->
    [1] 1st
    [2] 2nd
    [3] 3rd
    [21] 21st
    [22] 22nd
    [23] 23rd
    [31] 31st
   *[other] { $day }th
}
recurrence-last-day = last day
recurrence-month = { $month ->
    [jan] January
    [feb] February
    [mar] March
    [apr] April
    [may] May
    [jun] June
    [jul] July
    [aug] August
    [sep] September
    [oct] October
    [nov] November
   *[dec] December
}
recurrence-of-month = { $month ->
    [jan] of January
    [feb] of February
    [mar] of March
    [apr] of April
    [may] of May
    [jun] of June
    [jul] of July
    [aug] of August
    [sep] of September
    [oct] of October
    [nov] of November
   *[dec] of December
}
recurrence-date-of-year = { $day } { recurrence-month }
recurrence-day-of-month = { $date } { recurrence-of-month }
recurrence-and = { $first } and { $second }
recurrence-comma = { $first }, { $second }

# What only calendars of other programs say
recurrence-foreign = { $frequency ->
    [daily] { $interval ->
        [1] every day
       *[other] every { $interval } days
    }
    [weekly] { $interval ->
        [1] every week
       *[other] every { $interval } weeks
    }
    [monthly] { $interval ->
        [1] every month
       *[other] every { $interval } months
    }
   *[yearly] { $interval ->
        [1] every year
       *[other] every { $interval } years
    }
}
recurrence-in-months = in { $list }
recurrence-in-weeks = week { $list }
recurrence-on-year-days = day { $list } of the year
recurrence-on-days = day { $list } of the month
recurrence-on-weekdays = on { $list }
recurrence-at-positions = date no. { $list } of the period
recurrence-numbered = { $thing } (no. { $number })
recurrence-last-of-these = the last of these dates
recurrence-number = { $number }
recurrence-dates = { $count ->
    [1] one chosen date
   *[other] { $count } chosen dates
}
recurrence-more-dates = { $count ->
    [1] { $rule }, and one more date
   *[other] { $rule }, and { $count } more dates
}
