# How a booking recurs: parts that stand within a sentence, hence without capitals.

recurrence-daily = { $interval ->
    [1] täglich
   *[other] alle { $interval } Tage
}
recurrence-workdays = montags bis freitags
recurrence-weekly = jeden { $days }
recurrence-weeks = alle { $interval } Wochen am { $days }
recurrence-monthly = { $interval ->
    [1] am { $date } jedes Monats
   *[other] alle { $interval } Monate am { $date }
}
recurrence-yearly = { $interval ->
    [1] jedes Jahr am { $date }
   *[other] alle { $interval } Jahre am { $date }
}
recurrence-times = { $count ->
    [1] { $rule }, einmal
   *[other] { $rule }, { $count }-mal
}
recurrence-years = { $count ->
    [1] am { $rule }, ein Jahr
   *[other] am { $rule }, { $count } Jahre
}
recurrence-until = { $rule }, bis { DATE($day) }

# Days and months
recurrence-each-weekday = { $weekday ->
    [mon] Montag
    [tue] Dienstag
    [wed] Mittwoch
    [thu] Donnerstag
    [fri] Freitag
    [sat] Samstag
   *[sun] Sonntag
}
recurrence-the-weekday = { $weekday ->
    [mon] Montag
    [tue] Dienstag
    [wed] Mittwoch
    [thu] Donnerstag
    [fri] Freitag
    [sat] Samstag
   *[sun] Sonntag
}
recurrence-weekday-name = { $weekday ->
    [mon] Montag
    [tue] Dienstag
    [wed] Mittwoch
    [thu] Donnerstag
    [fri] Freitag
    [sat] Samstag
   *[sun] Sonntag
}
recurrence-ordinal = { $ordinal ->
    [first] 1.
    [second] 2.
    [third] 3.
    [fourth] 4.
    [fifth] 5.
   *[last] letzten
}
recurrence-nth-weekday = { recurrence-ordinal } { recurrence-weekday-name }
recurrence-day = { $day }.
recurrence-last-day = letzten Tag
recurrence-month = { $month ->
    [jan] Januar
    [feb] Februar
    [mar] März
    [apr] April
    [may] Mai
    [jun] Juni
    [jul] Juli
    [aug] August
    [sep] September
    [oct] Oktober
    [nov] November
   *[dec] Dezember
}
recurrence-of-month = { $month ->
    [jan] im Januar
    [feb] im Februar
    [mar] im März
    [apr] im April
    [may] im Mai
    [jun] im Juni
    [jul] im Juli
    [aug] im August
    [sep] im September
    [oct] im Oktober
    [nov] im November
   *[dec] im Dezember
}
recurrence-date-of-year = { $day }. { recurrence-month }
recurrence-day-of-month = { $date } { recurrence-of-month }
recurrence-and = { $first } und { $second }
recurrence-comma = { $first }, { $second }

# What only calendars of other programs say
recurrence-foreign = { $frequency ->
    [daily] { $interval ->
        [1] täglich
       *[other] alle { $interval } Tage
    }
    [weekly] { $interval ->
        [1] wöchentlich
       *[other] alle { $interval } Wochen
    }
    [monthly] { $interval ->
        [1] monatlich
       *[other] alle { $interval } Monate
    }
   *[yearly] { $interval ->
        [1] jährlich
       *[other] alle { $interval } Jahre
    }
}
recurrence-in-months = im { $list }
recurrence-in-weeks = Woche { $list }
recurrence-on-year-days = Tag { $list } des Jahres
recurrence-on-days = Tag { $list } des Monats
recurrence-on-weekdays = am { $list }
recurrence-at-positions = Termin Nr. { $list } des Zeitraums
recurrence-numbered = { $thing } (Nr. { $number })
recurrence-last-of-these = den letzten dieser Termine
recurrence-number = { $number }
recurrence-dates = { $count ->
    [1] ein gewählter Termin
   *[other] { $count } gewählte Termine
}
recurrence-more-dates = { $count ->
    [1] { $rule }, und ein weiterer Termin
   *[other] { $rule }, und { $count } weitere Termine
}
