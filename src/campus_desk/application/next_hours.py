"""Reception's next two hours, worked out from what is booked today: who is late, who comes, what the halls need.

Pure: the instant is handed in, and what a viewer may not know is left out, as nobody at the door could use it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum

from campus_desk.application.at_the_door import is_late, kept_since
from campus_desk.application.read_models import AgendaItem, BadgeOut, Catalogue
from campus_desk.application.waiting_reading import WaitingLine
from campus_desk.domain.attendance import GRACE
from campus_desk.domain.identifiers import KindId, ResourceId
from campus_desk.domain.resource import Containment

AHEAD = timedelta(hours=2)
"""How far ahead arrivals are listed."""

HALL_AHEAD = timedelta(hours=4)
"""How far ahead a hall's setup is listed: whoever carries chairs must know earlier."""

TIGHT = timedelta(minutes=15)
"""A pause between two bookings of a hall that is no longer than this is worth a warning."""

HALL_KIND = "lecture_hall"


@dataclass(frozen=True, slots=True)
class Visit:
    """One booking, whatever number of resources it takes.

    Attributes:
        item: Its first allocation.
        places: What was asked for, in the order of the planner.
    """

    item: AgendaItem
    places: tuple[ResourceId, ...]


class HallWork(Enum):
    """What happens in a hall."""

    SETUP = "setup"
    START = "start"
    TEARDOWN = "teardown"


@dataclass(frozen=True, slots=True)
class HallStep:
    """One thing that happens in a hall.

    Attributes:
        at: When it begins, UTC seconds; ``until`` when it is done.
        pause: Seconds since the booking before let go of the hall, where that is little; None otherwise.
    """

    at: int
    until: int
    work: HallWork
    item: AgendaItem
    pause: int | None = None


@dataclass(frozen=True, slots=True)
class Hall:
    """What one hall needs in the next hours."""

    resource_id: ResourceId
    steps: tuple[HallStep, ...]

    @property
    def span(self) -> tuple[int, int]:
        """From the first step to the end of the last, UTC seconds."""
        return self.steps[0].at, max(step.until for step in self.steps)


@dataclass(frozen=True, slots=True)
class NextHours:
    """Everything reception looks at, as of one instant.

    Attributes:
        now: The instant, UTC seconds.
        waiting: Entries of the waiting list for which a place is free.
        keeps_attendance: Whether the days before show that it is recorded who comes.
    """

    now: int
    late: tuple[Visit, ...] = ()
    arrivals: tuple[Visit, ...] = ()
    halls: tuple[Hall, ...] = ()
    badges: tuple[BadgeOut, ...] = ()
    waiting: tuple[WaitingLine, ...] = ()
    keeps_attendance: bool = False


@dataclass(frozen=True, slots=True)
class DoorFacts:
    """What was read for the panel.

    Attributes:
        items: Live allocations of today and of the next hours.
        keeps_attendance: Whether the days before show that it is recorded who comes.
    """

    items: Sequence[AgendaItem] = ()
    badges: Sequence[BadgeOut] = ()
    waiting: Sequence[WaitingLine] = field(default=())
    keeps_attendance: bool = False


def next_hours(facts: DoorFacts, catalogue: Catalogue, instant: datetime) -> NextHours:
    """Return what reception looks at at an instant."""
    now = int(instant.timestamp())
    since = kept_since(facts.items, instant, habit=facts.keeps_attendance)
    visits = _visits(facts.items, catalogue)
    grace, ahead = int(GRACE.total_seconds()), int(AHEAD.total_seconds())
    late = [v for v in visits if is_late(v.item, now, since)]
    arrivals = [
        v
        for v in visits
        if v not in late and now - grace < v.item.expected_at <= now + ahead and _is_expected(v.item, now)
    ]
    return NextHours(
        now,
        tuple(late),
        tuple(arrivals),
        _halls(facts.items, catalogue, now),
        tuple(facts.badges),
        tuple(line for line in facts.waiting if line.match is not None),
        facts.keeps_attendance,
    )


def _is_expected(item: AgendaItem, now: int) -> bool:
    return item.checked_in_at is None and not item.no_show and item.ends_at > now


def _visits(items: Iterable[AgendaItem], catalogue: Catalogue) -> list[Visit]:
    """Return the bookings that may be known, by start, then in the order of the planner."""
    order = {r.id: (r.position, r.id) for r in catalogue.resources}
    found: dict[int, dict[ResourceId, AgendaItem]] = {}
    for item in items:
        if not item.redacted:
            found.setdefault(int(item.booking_id), {}).setdefault(item.requested_id, item)
    visits = [
        Visit(next(iter(by_place.values())), tuple(sorted(by_place, key=lambda r: order.get(r, (0, r)))))
        for by_place in found.values()
    ]
    return sorted(
        visits, key=lambda v: (v.item.starts_at, order.get(v.places[0], (0, v.places[0])), v.item.booking_id)
    )


def _halls(items: Iterable[AgendaItem], catalogue: Catalogue, now: int) -> tuple[Hall, ...]:
    kinds: Mapping[KindId, str] = {k.id: k.code for k in catalogue.kinds}
    halls = [
        r
        for r in catalogue.resources
        if kinds.get(r.kind_id) == HALL_KIND and r.containment is not Containment.UNIT
    ]
    found = []
    for hall in sorted(halls, key=lambda r: (r.position, r.id)):
        booked = {i.booking_id: i for i in items if i.requested_id == hall.id and not i.redacted}
        steps = _steps(sorted(booked.values(), key=lambda i: i.blocked_from), now)
        if steps:
            found.append(Hall(hall.id, steps))
    return tuple(found)


def _steps(items: Sequence[AgendaItem], now: int) -> tuple[HallStep, ...]:
    """Return what is still to be done around the bookings of one hall, in order."""
    last = now + int(HALL_AHEAD.total_seconds())
    steps: list[HallStep] = []
    before: AgendaItem | None = None
    for item in items:
        if item.no_show:
            continue
        free = None if before is None else item.blocked_from - before.blocked_to
        pause = free if free is not None and 0 <= free <= int(TIGHT.total_seconds()) else None
        if item.blocked_from < item.starts_at:
            steps.append(HallStep(item.blocked_from, item.starts_at, HallWork.SETUP, item, pause))
        else:
            steps.append(HallStep(item.starts_at, item.starts_at, HallWork.START, item, pause))
        if item.over_at < item.blocked_to:
            steps.append(HallStep(item.over_at, item.blocked_to, HallWork.TEARDOWN, item))
        before = item
    return tuple(step for step in steps if step.until >= now and step.at <= last)
