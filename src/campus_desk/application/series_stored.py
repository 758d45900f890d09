"""A booking with its series as they are stored, and what a change of the series leaves alone."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from campus_desk.application.calendar_values import recurrence_id_of
from campus_desk.application.series_dates import wall_of
from campus_desk.application.series_plan import LineKind, SeriesLine
from campus_desk.domain.booking import Booking, Series
from campus_desk.domain.identifiers import BookingId
from campus_desk.domain.recurrence import ConflictPolicy
from campus_desk.domain.timeslot import CAMPUS_ZONE_NAME


@dataclass(frozen=True, slots=True)
class StoredSeries:
    """A booking somebody changes together with its series.

    Attributes:
        series: Its series, None when it has none yet; ``members`` all bookings of it, cancelled ones included.
    """

    booking: Booking
    series: Series | None
    members: tuple[Booking, ...]

    @property
    def zone(self) -> str:
        """The zone the series is expanded in."""
        return self.series.zone if self.series is not None else CAMPUS_ZONE_NAME

    @property
    def wall(self) -> datetime:
        """When the series has the booking, on its wall clock."""
        if self.series is not None and self.booking.recurrence_id:
            return wall_of(self.booking.recurrence_id, self.zone)
        return wall_clock(self.booking.slot.start, self.zone)

    @property
    def begins_series(self) -> bool:
        """Tell whether no other date of the series comes before it."""
        return self.booking.recurrence_id <= min(b.recurrence_id for b in self.members)


def wall_clock(instant: datetime, zone: str) -> datetime:
    """Return an instant on the wall clock of a zone, naive."""
    return instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def is_exception(booking: Booking) -> bool:
    """Tell whether an instance of a series was changed, moved or cancelled by itself."""
    return bool(booking.recurrence_id) and (
        booking.detached
        or not booking.status.is_live
        or booking.recurrence_id != recurrence_id_of(booking.slot.start)
    )


def stays_apart(member: Booking, edited: Booking, ticked: Collection[BookingId]) -> bool:
    """Tell whether an instance is an exception that a change of its series leaves alone."""
    return member.id != edited.id and member.id not in ticked and is_exception(member)


def in_order(lines: Iterable[SeriesLine]) -> tuple[SeriesLine, ...]:
    """Return lines by their dates."""
    return tuple(sorted(lines, key=lambda line: (line.wall, line.before.id if line.before else 0)))


def is_stopped(policy: ConflictPolicy, lines: Iterable[SeriesLine]) -> bool:
    """Tell whether a date that cannot be stops the whole change."""
    against = (LineKind.CONFLICT, LineKind.GAP)
    return policy is ConflictPolicy.BLOCK and any(line.kind in against for line in lines)
