"""When places are open: weekly hours per site or resource, closures, public holidays.

Hours are wall-clock times of the campus. What they mean in instants is worked out day by day, so that the two clock
changes of the year neither open nor close anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum

from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import ResourceId, SiteId
from campus_desk.domain.resource import Resource
from campus_desk.domain.timeslot import TimeSlot, at_campus, wall_clock_intervals

DAY_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class OpeningPeriod:
    """One weekly open period, in wall-clock minutes since midnight.

    Attributes:
        site_id: Set for a site's hours; ``resource_id`` set for a resource's own, which replace the site's.
        weekday: 0 Monday … 6 Sunday.
        opens: Minute of the day, 0–1440; ``closes`` likewise, > opens.

    Raises:
        InvalidValue: ``error-opening-period`` unless 0 ≤ opens < closes ≤ 1440 and the weekday is one.
    """

    weekday: int
    opens: int
    closes: int
    site_id: SiteId | None = None
    resource_id: ResourceId | None = None

    def __post_init__(self) -> None:
        if not (0 <= self.opens < self.closes <= DAY_MINUTES and 0 <= self.weekday <= 6):
            raise InvalidValue("opens", "error-opening-period")


class ClosureKind(Enum):
    """Why something is closed."""

    CLOSED = "closed"
    UPKEEP = "upkeep"
    """Planned work: maintenance, cleaning, calibration."""
    OUTAGE = "outage"
    """It is broken."""


@dataclass(frozen=True, slots=True)
class Closure:
    """A period in which a site, a resource or (both None) the whole campus is closed."""

    slot: TimeSlot
    reason: str
    site_id: SiteId | None = None
    resource_id: ResourceId | None = None
    id: int = 0
    kind: ClosureKind = ClosureKind.CLOSED


@dataclass(frozen=True, slots=True)
class CampusCalendar:
    """Everything about opening that the rules and the planner need for a period.

    A site or resource without any period is open around the clock.

    Attributes:
        holidays: Public holidays by campus day, with their local name.
    """

    periods: tuple[OpeningPeriod, ...] = ()
    closures: tuple[Closure, ...] = ()
    holidays: Mapping[date, str] = field(default_factory=dict)

    def periods_for(self, resource_id: ResourceId, site_id: SiteId) -> tuple[OpeningPeriod, ...]:
        """Return the weekly periods that apply to a resource: its own, else its site's."""
        own = tuple(p for p in self.periods if p.resource_id == resource_id)
        return own or tuple(p for p in self.periods if p.resource_id is None and p.site_id == site_id)

    def hours_of(self, lineage: Sequence[Resource]) -> tuple[OpeningPeriod, ...]:
        """Return the weekly hours of a resource: its own, else those of what it belongs to, else its site's.

        Args:
            lineage: The resource, what it belongs to, and so on, as ``resource.lineage`` has it.
        """
        for each in lineage:
            own = tuple(p for p in self.periods if p.resource_id == each.id)
            if own:
                return own
        return self.periods_for(lineage[0].id, lineage[0].site_id)

    def closures_during(
        self, slot: TimeSlot, resource_ids: Iterable[ResourceId], site_id: SiteId
    ) -> tuple[Closure, ...]:
        """Return the closures that touch a slot and concern one of the resources, the site or the whole campus."""
        concerning = self.closures_concerning(resource_ids, site_id)
        return tuple(c for c in concerning if c.slot.overlaps(slot))

    def closures_concerning(self, resource_ids: Iterable[ResourceId], site_id: SiteId) -> tuple[Closure, ...]:
        """Return the closures of one of the resources, of the site or of the whole campus, whenever they are."""
        concerned = set(resource_ids)
        return tuple(
            c
            for c in self.closures
            if c.resource_id in concerned
            or (c.resource_id is None and (c.site_id is None or c.site_id == site_id))
        )

    def holidays_during(self, slot: TimeSlot) -> tuple[tuple[date, str], ...]:
        """Return the public holidays among the campus days a slot touches, in order."""
        first, last = at_campus(slot.start).date(), at_campus(slot.end - timedelta(microseconds=1)).date()
        return tuple((day, self.holidays[day]) for day in sorted(self.holidays) if first <= day <= last)


def open_intervals(periods: Iterable[OpeningPeriod], slot: TimeSlot) -> list[tuple[int, int]]:
    """Return when the weekly periods are open on the campus days of a slot: disjoint intervals of UTC seconds.

    Periods that touch are joined, also across midnight. No periods at all mean open around the clock.
    """
    listed = tuple(periods)
    if not listed:
        return [slot.epoch]
    pieces = sorted(
        piece
        for day in slot.campus_days()
        for period in listed
        if period.weekday == day.weekday()
        for piece in wall_clock_intervals(day, period.opens, period.closes)
    )
    joined: list[tuple[int, int]] = []
    for start, end in pieces:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined


def first_closed_day(periods: tuple[OpeningPeriod, ...], slot: TimeSlot) -> date | None:
    """Return the first campus day on which part of the slot lies outside the open periods, None if none does."""
    if not periods:
        return None
    for day in slot.campus_days():
        whole = TimeSlot.of_day(day)
        within = TimeSlot(max(slot.start, whole.start), min(slot.end, whole.end))
        if not any(_covers(interval, within) for interval in open_intervals(periods, within)):
            return day
    return None


def hours_text(periods: Iterable[OpeningPeriod], weekday: int) -> str:
    """Return a weekday's hours as digits any language reads, ``08:00–12:00, 13:30–18:00``; empty when closed."""
    hours = sorted((p.opens, p.closes) for p in periods if p.weekday == weekday)
    return ", ".join(f"{_clock(opens)}–{_clock(closes)}" for opens, closes in hours)


def _covers(interval: tuple[int, int], slot: TimeSlot) -> bool:
    return interval[0] <= slot.start.timestamp() and slot.end.timestamp() <= interval[1]


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"
