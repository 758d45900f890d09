## Sentences of the command line

error-import-refused = { $count ->
    [one] Nothing was imported: one cell must be corrected (see above).
   *[other] Nothing was imported: { $count } cells must be corrected (see above).
}
error-no-such-sample = There is no sample campus named “{ $name }”; try “technoparc”.
error-month-partly-issued = { $count ->
    [one] One invoice was not issued; the others were. Correct the cause, then run again.
   *[other] { $count } invoices were not issued; the others were. Correct the causes, then run again.
}
error-check-failed = At least one check does not hold (see above); restore a backup or have the file examined.
error-month-kept-back = Nothing was issued: complete or approve what stands above, then run again.
terminal-give-a-reason = with --reason “why” you may override this; the reason is kept
error-seller-file = Line { $line } of the seller file: { $reason }
error-seller-setting = “{ $name }” is not a setting of the seller
error-file = { $path } cannot be read or written ({ $reason }). Check the folder and its permissions.
terminal-sealed = { $count ->
    [0] No entry to seal.
    [one] One entry sealed (no. { $first }).
   *[other] { NUMBER($count) } entries sealed (no. { $first } to { $last }).
}
terminal-still-open = { $left_out ->
    [yes] { $count ->
        [one] One entry is not sealed yet and does not stand in this journal: “campus-desk export fec” seals it.
       *[other] { NUMBER($count) } entries are not sealed yet and do not stand in this journal: “campus-desk export fec” seals them.
    }
   *[no] { $count ->
        [one] One entry is not sealed yet: it stands last, without a number, and may still change. “campus-desk export fec” seals it.
       *[other] { NUMBER($count) } entries are not sealed yet: they stand last, without a number, and may still change. “campus-desk export fec” seals them.
    }
}
terminal-taken-back = { $number }: { $kind ->
    [paid] the payment of { MONEY($amount) } of { DATE($day) } is taken back.
   *[sent] the sending of { DATE($day) } is taken back.
}
terminal-nothing-to-issue = Nothing to issue: { DATE($month, style: "month") }.
terminal-folder-created = Folder created: { $folder }
terminal-no-month = “{ $text }” is no month: write year and month, 01 to 12, for example 2026-10.
terminal-no-day = “{ $text }” is no day of the calendar: write year, month and day, for example 2026-11-24.
terminal-no-time = “{ $text }” is no date with a time: write 2026-11-24T09:00, or with its offset 2026-11-24T09:00+01:00.
