"""What can be used at this moment, and for how long: what a guest wants to know before anything else."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import Enum

from campus_desk.application.read_models import AgendaItem, Catalogue
from campus_desk.domain.identifiers import CustomerId, ResourceId
from campus_desk.domain.opening_hours import Closure, ClosureKind, open_intervals
from campus_desk.domain.resource import Containment, Resource, leaves, lineage, units
from campus_desk.domain.timeslot import TimeSlot, at_campus


class Standing(Enum):
    """What holds for a resource at an instant."""

    FREE = "free"
    YOURS = "yours"
    """The viewer has it."""
    BUSY = "busy"
    SHUT = "shut"
    """Outside its hours, or closed."""
    UPKEEP = "upkeep"
    OUT_OF_ORDER = "out of order"


_CLOSED = {
    ClosureKind.CLOSED: Standing.SHUT,
    ClosureKind.UPKEEP: Standing.UPKEEP,
    ClosureKind.OUTAGE: Standing.OUT_OF_ORDER,
}


@dataclass(frozen=True, slots=True)
class ResourceNow:
    """One resource at this instant.

    Attributes:
        until: When that ends, None when nothing known ends it today.
        yours_next: Whether it is free until the viewer's own booking.
        free_units: How many units of a pool are free, out of ``units``; 0 of 0 for anything else.
    """

    resource: Resource
    standing: Standing
    until: datetime | None = None
    yours_next: bool = False
    free_units: int = 0
    units: int = 0


def right_now(
    catalogue: Catalogue, agenda: Iterable[AgendaItem], now: datetime, viewer: CustomerId | None = None
) -> tuple[ResourceNow, ...]:
    """Return every resource in service with its standing, in the order of the planner.

    Args:
        catalogue: With its closures.
        agenda: Live allocations of at least the campus day that ``now`` lies in.
        now: The present instant.
        viewer: Whose bookings are « yours ».
    """
    day = at_campus(now).date()
    places = {site.id: site.position for site in catalogue.sites}
    shown = [r for r in catalogue.resources if r.containment is Containment.NONE and is_in_service(r, day)]
    shown.sort(key=lambda r: (places.get(r.site_id, 0), r.site_id, r.position, r.id))
    moment = _Moment(catalogue, agenda, now, viewer)
    return tuple(moment.of(resource) for resource in shown)


class _Moment:
    """The campus at one instant."""

    def __init__(
        self, catalogue: Catalogue, agenda: Iterable[AgendaItem], now: datetime, viewer: CustomerId | None
    ) -> None:
        self._calendar = catalogue.calendar
        self._resources: Mapping[ResourceId, Resource] = {r.id: r for r in catalogue.resources}
        self._now = int(now.timestamp())
        self._viewer = viewer
        self._day = at_campus(now).date()
        self._today = TimeSlot.of_day(self._day)
        self._booked: dict[ResourceId, list[AgendaItem]] = defaultdict(list)
        for item in agenda:
            if item.blocked_to > self._now and item.blocked_from < self._today.epoch[1]:
                self._booked[item.resource_id].append(item)

    def of(self, resource: Resource) -> ResourceNow:
        """Return how one resource stands."""
        pool = [self._resources[unit] for unit in units(resource.id, self._resources.values())]
        whole = self._whole(resource)
        if not pool or whole.standing is not Standing.FREE:
            return whole
        each = [self._whole(unit) for unit in pool if is_in_service(unit, self._day)]
        if not each:
            return ResourceNow(resource, Standing.SHUT)
        free = [unit.until for unit in each if unit.standing is Standing.FREE]
        if free:
            until = _earlier(whole.until, _latest(free))
            return ResourceNow(resource, Standing.FREE, until, False, len(free), len(each))
        ends = [unit.until for unit in each if unit.until is not None]
        own = any(unit.standing is Standing.YOURS for unit in each)
        standing = Standing.YOURS if own else Standing.BUSY
        return ResourceNow(resource, standing, min(ends, default=None), False, 0, len(each))

    def _whole(self, resource: Resource) -> ResourceNow:
        """Return how a resource stands that is no pool, or a pool aside from its units."""
        blocked = leaves(resource.id, self._resources)
        closures = self._closures((resource.id, *blocked), resource)
        for closure in closures:
            start, end = closure.slot.epoch
            if start <= self._now < end:
                return ResourceNow(resource, _CLOSED[closure.kind], closure.slot.end)
        closes = self._closing_time(resource)
        if closes is None:
            return ResourceNow(resource, Standing.SHUT)
        items = sorted(
            {item for leaf in blocked for item in self._booked[leaf]}, key=lambda item: item.blocked_from
        )
        under_way = [item for item in items if item.blocked_from <= self._now]
        if under_way:
            own = all(self._is_own(item) for item in under_way)
            until = max(item.blocked_to for item in under_way)
            return ResourceNow(resource, Standing.YOURS if own else Standing.BUSY, _instant(until))
        ends = [closure.slot.epoch[0] for closure in closures if closure.slot.epoch[0] > self._now]
        ends += [item.blocked_from for item in items[:1]]
        if closes < self._today.epoch[1]:
            ends.append(closes)
        until = min(ends, default=self._today.epoch[1])
        yours = bool(items) and self._is_own(items[0]) and until == items[0].blocked_from
        if yours:
            until = items[0].starts_at
        known = until < self._today.epoch[1]
        return ResourceNow(resource, Standing.FREE, _instant(until) if known else None, yours)

    def _closures(self, places: Sequence[ResourceId], resource: Resource) -> list[Closure]:
        found = self._calendar.closures_during(self._today, places, resource.site_id)
        return sorted(found, key=lambda closure: closure.slot)

    def _closing_time(self, resource: Resource) -> int | None:
        """Return when today's hours end in which the instant lies, None outside them."""
        hours = self._calendar.hours_of(lineage(resource, self._resources))
        for opens, closes in open_intervals(hours, self._today):
            if opens <= self._now < closes:
                return closes
        return None

    def _is_own(self, item: AgendaItem) -> bool:
        return not item.redacted and item.customer_id == self._viewer


def is_in_service(resource: Resource, day: date) -> bool:
    """Tell whether a resource can be used on a campus day."""
    return resource.retired_on is None or day < resource.retired_on


def _latest(ends: Sequence[datetime | None]) -> datetime | None:
    """Return the last of some ends, None where one of them is not known."""
    known = [end for end in ends if end is not None]
    return max(known) if len(known) == len(ends) else None


def _earlier(one: datetime | None, other: datetime | None) -> datetime | None:
    known = [end for end in (one, other) if end is not None]
    return min(known, default=None)


def _instant(epoch: int) -> datetime:
    return datetime.fromtimestamp(epoch, UTC)
