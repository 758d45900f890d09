"""Half-open intervals of time and the campus's wall clock.

Instants are aware datetimes in UTC. Wall-clock times belong to the campus (Europe/Paris) and are turned into
instants here only, where the two clock changes of the year are looked at.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from functools import lru_cache
from zoneinfo import ZoneInfo

from campus_desk.domain.errors import InvalidValue

CAMPUS_ZONE_NAME = "Europe/Paris"
CAMPUS_ZONE = ZoneInfo(CAMPUS_ZONE_NAME)

FIRST_YEAR = 1970
LAST_YEAR = 2199
"""No booking lies outside these years; what does is a slip of the hand or a broken file."""


class Fold(Enum):
    """Which of two instants is meant when the clock shows the same time twice (last Sunday of October)."""

    REFUSE = "refuse"
    FIRST = "first"
    SECOND = "second"


def at_campus(instant: datetime) -> datetime:
    """Return ``instant`` on the campus's wall clock."""
    return instant.astimezone(CAMPUS_ZONE)


def from_wall_clock(wall: datetime, *, fold: Fold = Fold.FIRST, zone: ZoneInfo = CAMPUS_ZONE) -> datetime:
    """Turn a naive wall-clock time into the UTC instant it means.

    Raises:
        InvalidValue: ``error-time-does-not-exist`` in the hour skipped in March (02:30 on 28 March 2027);
            ``error-time-is-ambiguous`` in the hour repeated in October when ``fold`` is ``REFUSE``;
            ``error-time-out-of-range`` outside the years 1970 to 2199.
    """
    require_calendar_years("time", wall.year, wall.year)
    first = wall.replace(tzinfo=zone, fold=0)
    second = wall.replace(tzinfo=zone, fold=1)
    instant = first.astimezone(UTC)
    if first.utcoffset() != second.utcoffset():
        if instant.astimezone(zone).replace(tzinfo=None) != wall:
            raise InvalidValue(
                "time", "error-time-does-not-exist", wall=wall.strftime("%H:%M"), day=wall.date()
            )
        if fold is Fold.REFUSE:
            raise InvalidValue(
                "time", "error-time-is-ambiguous", wall=wall.strftime("%H:%M"), day=wall.date()
            )
        if fold is Fold.SECOND:
            return second.astimezone(UTC)
    return instant


def start_of_day(day: date) -> datetime:
    """Return the instant at which ``day`` begins at the campus (midnight always exists in Europe/Paris)."""
    return datetime.combine(day, time(), CAMPUS_ZONE).astimezone(UTC)


def months_later(wall: datetime, months: int) -> datetime:
    """Return the same day and time some months later, the last day of a shorter month."""
    year, month = divmod(wall.year * 12 + wall.month - 1 + months, 12)
    last = monthrange(year, month + 1)[1]
    return wall.replace(year=year, month=month + 1, day=min(wall.day, last))


def wall_clock_intervals(day: date, opens: int, closes: int) -> Iterator[tuple[int, int]]:
    """Yield when the campus's clock reads from ``opens`` to ``closes`` on a day, as UTC seconds.

    Both are minutes since midnight, 0 to 1440. Usually one interval. On the day in March what lies in the skipped
    hour is left out; on the day in October what lies in the repeated hour comes twice.
    """
    for start, end, midnight in _even_parts(day):
        first = max(start, midnight + opens * 60)
        last = min(end, midnight + closes * 60)
        if first < last:
            yield first, last


@lru_cache(maxsize=1024)
def _even_parts(day: date) -> tuple[tuple[int, int, int], ...]:
    """Split a campus day where its clock jumps: (start, end, the midnight the clock counts from), UTC seconds."""
    start = int(start_of_day(day).timestamp())
    end = int(start_of_day(day + timedelta(days=1)).timestamp())
    jump = 86_400 - (end - start)
    if jump == 0:
        return ((start, end, start),)
    before, after = start, end
    offset = _offset(start)
    while after - before > 1:
        middle = (before + after) // 2
        if _offset(middle) == offset:
            before = middle
        else:
            after = middle
    return ((start, after, start), (after, end, start - jump))


def _offset(epoch: int) -> timedelta | None:
    return datetime.fromtimestamp(epoch, CAMPUS_ZONE).utcoffset()


def require_calendar_years(field: str, first: int, last: int) -> None:
    """Refuse a time that no booking can have.

    Raises:
        InvalidValue: ``error-time-out-of-range`` outside the years 1970 to 2199.
    """
    if first < FIRST_YEAR or last > LAST_YEAR:
        raise InvalidValue(field, "error-time-out-of-range", first=str(FIRST_YEAR), last=str(LAST_YEAR))


@dataclass(frozen=True, slots=True, order=True)
class TimeSlot:
    """A half-open interval ``[start, end)`` of UTC instants.

    Raises:
        InvalidValue: ``error-naive-time`` without a time zone, ``error-end-before-start`` unless end > start,
            ``error-time-out-of-range`` outside the years 1970 to 2199.
    """

    start: datetime
    end: datetime

    def __post_init__(self) -> None:
        if self.start.tzinfo is None or self.end.tzinfo is None:
            raise InvalidValue("start" if self.start.tzinfo is None else "end", "error-naive-time")
        if self.end <= self.start:
            raise InvalidValue("end", "error-end-before-start", start=self.start, end=self.end)
        require_calendar_years(
            "start" if self.start.year < FIRST_YEAR else "end", self.start.year, self.end.year
        )

    @staticmethod
    def of_epoch(start: int, end: int) -> TimeSlot:
        """Build a slot from integer UTC seconds, as stored."""
        return TimeSlot(datetime.fromtimestamp(start, UTC), datetime.fromtimestamp(end, UTC))

    @staticmethod
    def of_day(day: date) -> TimeSlot:
        """Return the whole campus day: 23, 24 or 25 hours."""
        return TimeSlot(start_of_day(day), start_of_day(day + timedelta(days=1)))

    @property
    def epoch(self) -> tuple[int, int]:
        """Start and end as integer UTC seconds."""
        return int(self.start.timestamp()), int(self.end.timestamp())

    @property
    def duration(self) -> timedelta:
        """Elapsed time, which on clock-change days differs from the difference of wall-clock times."""
        return self.end - self.start

    @property
    def minutes(self) -> int:
        """Elapsed whole minutes, a begun minute counting."""
        return -(-int(self.duration.total_seconds()) // 60)

    @property
    def clock_change(self) -> timedelta:
        """How far the campus's clock jumps between start and end: one hour in March, minus one in October."""
        before, after = at_campus(self.start).utcoffset(), at_campus(self.end).utcoffset()
        return (after or timedelta()) - (before or timedelta())

    def overlaps(self, other: TimeSlot) -> bool:
        """Tell whether the two share an instant; touching ends do not."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: TimeSlot) -> bool:
        """Tell whether ``other`` lies within this slot."""
        return self.start <= other.start and other.end <= self.end

    def widened(self, before: int, after: int) -> TimeSlot:
        """Return the slot with ``before`` and ``after`` minutes added (setup and teardown)."""
        return TimeSlot(self.start - timedelta(minutes=before), self.end + timedelta(minutes=after))

    def shifted(self, by: timedelta) -> TimeSlot:
        """Return the slot moved by elapsed time."""
        return TimeSlot(self.start + by, self.end + by)

    def campus_days(self) -> Iterator[date]:
        """Yield every campus day the slot touches."""
        day = at_campus(self.start).date()
        last = at_campus(self.end - timedelta(microseconds=1)).date()
        while day <= last:
            yield day
            day += timedelta(days=1)
