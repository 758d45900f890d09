"""Half-open intervals of time and the campus's wall clock.

Instants are aware datetimes in UTC. Wall-clock times belong to the campus (Europe/Paris) and are turned into
instants here only, where the two clock changes of the year are looked at.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from zoneinfo import ZoneInfo

from campus_desk.domain.errors import InvalidValue

CAMPUS_ZONE_NAME = "Europe/Paris"
CAMPUS_ZONE = ZoneInfo(CAMPUS_ZONE_NAME)


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
            ``error-time-is-ambiguous`` in the hour repeated in October when ``fold`` is ``REFUSE``.
    """
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


@dataclass(frozen=True, slots=True, order=True)
class TimeSlot:
    """A half-open interval ``[start, end)`` of UTC instants.

    Raises:
        InvalidValue: ``error-naive-time`` without a time zone, ``error-end-before-start`` unless end > start.
    """

    start: datetime
    end: datetime

    def __post_init__(self) -> None:
        if self.start.tzinfo is None or self.end.tzinfo is None:
            raise InvalidValue("start" if self.start.tzinfo is None else "end", "error-naive-time")
        if self.end <= self.start:
            raise InvalidValue("end", "error-end-before-start", start=self.start, end=self.end)

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
