# How a booking recurs: parts that stand within a sentence, hence without capitals.

recurrence-daily = { $interval ->
    [1] tous les jours
   *[other] tous les { $interval } jours
}
recurrence-workdays = du lundi au vendredi
recurrence-weekly = tous les { $days }
recurrence-weeks = toutes les { $interval } semaines, { $days }
recurrence-monthly = { $interval ->
    [1] le { $date } de chaque mois
   *[other] tous les { $interval } mois, le { $date }
}
recurrence-yearly = { $interval ->
    [1] le { $date }, chaque année
   *[other] tous les { $interval } ans, le { $date }
}
recurrence-times = { $count ->
    [1] { $rule }, une fois
   *[other] { $rule }, { $count } fois
}
recurrence-years = { $count ->
    [1] { $rule }, un an
   *[other] { $rule }, { $count } ans
}
recurrence-until = { $rule }, jusqu’au { DATE($day) }

# Days and months
recurrence-each-weekday = { $weekday ->
    [mon] lundis
    [tue] mardis
    [wed] mercredis
    [thu] jeudis
    [fri] vendredis
    [sat] samedis
   *[sun] dimanches
}
recurrence-the-weekday = { $weekday ->
    [mon] le lundi
    [tue] le mardi
    [wed] le mercredi
    [thu] le jeudi
    [fri] le vendredi
    [sat] le samedi
   *[sun] le dimanche
}
recurrence-weekday-name = { $weekday ->
    [mon] lundi
    [tue] mardi
    [wed] mercredi
    [thu] jeudi
    [fri] vendredi
    [sat] samedi
   *[sun] dimanche
}
recurrence-ordinal = { $ordinal ->
    [first] 1er
    [second] 2e
    [third] 3e
    [fourth] 4e
    [fifth] 5e
   *[last] dernier
}
recurrence-nth-weekday = { recurrence-ordinal } { recurrence-weekday-name }
recurrence-day = { $day ->
    [1] 1er
   *[other] { $day }
}
recurrence-last-day = dernier jour
recurrence-month = { $month ->
    [jan] janvier
    [feb] février
    [mar] mars
    [apr] avril
    [may] mai
    [jun] juin
    [jul] juillet
    [aug] août
    [sep] septembre
    [oct] octobre
    [nov] novembre
   *[dec] décembre
}
recurrence-of-month = { $month ->
    [jan] de janvier
    [feb] de février
    [mar] de mars
    [apr] d’avril
    [may] de mai
    [jun] de juin
    [jul] de juillet
    [aug] d’août
    [sep] de septembre
    [oct] d’octobre
    [nov] de novembre
   *[dec] de décembre
}
recurrence-date-of-year = { recurrence-day } { recurrence-month }
recurrence-day-of-month = { $date } { recurrence-of-month }
recurrence-and = { $first } et { $second }
recurrence-comma = { $first }, { $second }

# What only calendars of other programs say
recurrence-foreign = { $frequency ->
    [daily] { $interval ->
        [1] tous les jours
       *[other] tous les { $interval } jours
    }
    [weekly] { $interval ->
        [1] toutes les semaines
       *[other] toutes les { $interval } semaines
    }
    [monthly] { $interval ->
        [1] tous les mois
       *[other] tous les { $interval } mois
    }
   *[yearly] { $interval ->
        [1] tous les ans
       *[other] tous les { $interval } ans
    }
}
recurrence-in-months = en { $list }
recurrence-in-weeks = semaine { $list }
recurrence-on-year-days = jour { $list } de l’année
recurrence-on-days = jour { $list } du mois
recurrence-on-weekdays = { $list }
recurrence-at-positions = date n° { $list } de la période
recurrence-numbered = { $thing } (n° { $number })
recurrence-last-of-these = la dernière de ces dates
recurrence-number = { $number }
recurrence-dates = { $count ->
    [1] une date choisie
   *[other] { $count } dates choisies
}
recurrence-more-dates = { $count ->
    [1] { $rule }, et une autre date
   *[other] { $rule }, et { $count } autres dates
}
