"""A day of the campus as the planner draws it: 23, 24 or 25 hours between two midnights."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from campus_desk.domain.timeslot import CAMPUS_ZONE, start_of_day
from campus_desk.ui.timeline.measures import HOUR, MINUTE

DAY_MINUTES = 24 * 60


def _offset(instant: int) -> int:
    """Return what the campus's clock is ahead of UTC, in seconds."""
    offset = dt.datetime.fromtimestamp(instant, dt.UTC).astimezone(CAMPUS_ZONE).utcoffset()
    return 0 if offset is None else int(offset.total_seconds())


@dataclass(frozen=True, slots=True)
class CampusDay:
    """One day, both as elapsed time and as wall-clock minutes.

    Attributes:
        start: Midnight at which the day begins, UTC seconds; ``end`` the next one.
        changes_at: The instant at which the clock is changed on this day, None on ordinary days.
        shift: By how many seconds it is put forward (3600 in March, −3600 in October).
    """

    date: dt.date
    start: int
    end: int
    changes_at: int | None = None
    shift: int = 0

    @staticmethod
    def of(day: dt.date) -> CampusDay:
        """Return a calendar day of the campus."""
        start = int(start_of_day(day).timestamp())
        end = int(start_of_day(day + dt.timedelta(days=1)).timestamp())
        before, after = _offset(start), _offset(end)
        if before == after:
            return CampusDay(day, start, end)
        changes_at = next(t for t in range(start, end + 1, 15 * MINUTE) if _offset(t) == after)
        return CampusDay(day, start, end, changes_at, after - before)

    @property
    def hours(self) -> float:
        """Elapsed hours: 24, on the days of the clock change 23 or 25."""
        return (self.end - self.start) / HOUR

    def wall_minute(self, instant: int) -> float:
        """Return what the clock shows, as minutes since midnight; beyond 0–1440 outside the day."""
        elapsed = instant - self.start
        if self.changes_at is not None and instant >= self.changes_at:
            elapsed += self.shift
        return elapsed / MINUTE

    def at_wall_minute(self, minute: float) -> int:
        """Return the instant the clock shows ``minute``: the first of two, the end of the gap when there is none."""
        instant = self.start + round(minute * MINUTE)
        if self.changes_at is None or instant < self.changes_at:
            return instant
        return max(instant - self.shift, self.changes_at)

    def contains(self, instant: int) -> bool:
        """Tell whether the instant lies in the day."""
        return self.start <= instant < self.end


def week_of(day: dt.date) -> tuple[dt.date, ...]:
    """Return the seven days of the ISO week ``day`` lies in."""
    monday = day - dt.timedelta(days=day.weekday())
    return tuple(monday + dt.timedelta(days=n) for n in range(7))


def days_between(first: dt.date, last: dt.date) -> tuple[dt.date, ...]:
    """Return the days from the first to the last, both included."""
    return tuple(first + dt.timedelta(days=n) for n in range((last - first).days + 1))


def campus_days(days: Iterable[dt.date]) -> tuple[CampusDay, ...]:
    """Return calendar days with their instants."""
    return tuple(CampusDay.of(day) for day in days)


def wall_time(instant: int) -> str:
    """Return ``14:00``, what the campus's clock shows."""
    return f"{dt.datetime.fromtimestamp(instant, CAMPUS_ZONE):%H:%M}"


def campus_date(instant: int) -> dt.date:
    """Return the campus day an instant lies in."""
    return dt.datetime.fromtimestamp(instant, CAMPUS_ZONE).date()
