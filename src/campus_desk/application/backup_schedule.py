"""When a backup is due: once a day, before reception opens; later where the desk was not running then."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from campus_desk.domain.timeslot import at_campus, from_wall_clock

EACH_DAY_AT = time(6, 0)


def is_due(latest: datetime | None, now: datetime) -> bool:
    """Tell whether the latest backup (None: there is none) was taken before the hour that passed last."""
    day = at_campus(now).date()
    due = from_wall_clock(datetime.combine(day, EACH_DAY_AT))
    if due > now:
        due = from_wall_clock(datetime.combine(day - timedelta(days=1), EACH_DAY_AT))
    return latest is None or latest < due
