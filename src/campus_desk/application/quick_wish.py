"""What a quick entry asks for, with what goes without saying filled in.

A walk-in says next to nothing: it begins now, on the quarter of an hour that has begun, and lasts an hour, in a meeting
room. A cell of the planner that was typed on says the room and the time. Whatever was filled in is listed, so that it
can be shown as such.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from campus_desk.application.quick_meanings import (
    MINUTES_OF_DAY,
    Aspect,
    DayPart,
    MomentMeant,
)
from campus_desk.application.quick_reading import Reading
from campus_desk.application.read_models import Catalogue
from campus_desk.application.slot_query import Need, SlotQuery
from campus_desk.domain.booking import USUAL_MINUTES
from campus_desk.domain.identifiers import UNSAVED, CustomerId, KindId, ResourceId, SiteId
from campus_desk.domain.timeslot import TimeSlot, at_campus, from_wall_clock, start_of_day

SNAP_MINUTES = 15
DEFAULT_KIND = "meeting_room"
"""What somebody wants who only says how many they are."""

AHEAD = timedelta(days=8)
"""So far beyond the days asked for the agenda should reach, so that other places can be offered."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Where on the planner somebody began to type: rows, from and to in UTC seconds."""

    resources: tuple[ResourceId, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked for.

    Attributes:
        needs: The resources, as in ``SlotQuery``.
        days: The campus days that would do, in order.
        start: The minute of the day it begins, None where any time between ``opens`` and ``closes`` would do.
        end: The minute of that day it was said to end, above 1440 on the next; None where only the length is known.
        minutes: How long.
        customer_id: Who for, None while that is missing.
        near: The site that is preferred.
        is_option: Whether it is to be held, not booked.
        assumed: What was not said but filled in.
    """

    needs: tuple[Need, ...]
    days: tuple[date, ...]
    start: int | None
    end: int | None
    minutes: int
    opens: int = 0
    closes: int = MINUTES_OF_DAY
    customer_id: CustomerId | None = None
    contact: str = ""
    title: str = ""
    people: int | None = None
    near: SiteId | None = None
    is_option: bool = False
    assumed: frozenset[Aspect] = frozenset()

    @property
    def named(self) -> tuple[ResourceId, ...]:
        """The resources, where every one of them was named; empty where one has yet to be found."""
        if not all(len(need.resources) == 1 for need in self.needs):
            return ()
        return tuple(resource for need in self.needs for resource in need.resources)

    @property
    def days_known(self) -> TimeSlot:
        """What the agenda must cover for an answer."""
        return TimeSlot(start_of_day(self.days[0]), start_of_day(self.days[-1] + timedelta(days=2)))

    @property
    def days_useful(self) -> TimeSlot:
        """What it should cover, so that other places can be offered."""
        return TimeSlot(start_of_day(self.days[0]), start_of_day(self.days[-1] + AHEAD))

    @property
    def query(self) -> SlotQuery:
        """The same as a query for free slots; a fixed start is a window just long enough."""
        opens, closes = self.opens, self.closes
        if self.start is not None:
            opens, closes = self.start, min(self.start + self.minutes, MINUTES_OF_DAY)
        return SlotQuery(self.needs, self.days, self.minutes, opens, closes, self.customer_id, self.near)

    def slots(self) -> Iterator[TimeSlot]:
        """Yield when it would take place on each day, where the start is fixed.

        Raises:
            InvalidValue: The clock skips that time on that day.
        """
        if self.start is None:
            return
        for day in self.days:
            begins = _instant(day, self.start)
            ends = begins + timedelta(minutes=self.minutes)
            yield TimeSlot(begins, _instant(day, self.end) if self.end is not None else ends)


def wish_of(reading: Reading, catalogue: Catalogue, now: datetime, cell: Cell | None = None) -> Wish:
    """Return what a reading asks for at an instant, on a cell of the planner if that was typed on."""
    assumed: set[Aspect] = set()
    days = _days(reading, now, cell, assumed)
    start, window = _start(reading, days, now, cell, assumed)
    minutes, end = _length(reading, start, cell, assumed)
    if minutes > window[1] - window[0]:
        window = (0, MINUTES_OF_DAY)
    needs = _needs(reading, catalogue, cell, assumed)
    customer = reading.customer
    return Wish(
        needs,
        days,
        start,
        end,
        minutes,
        *window,
        customer_id=customer.customer_id if customer is not None else None,
        contact=customer.contact if customer is not None else "",
        title=reading.title,
        people=reading.people,
        near=_near(reading, catalogue, cell),
        is_option=reading.is_option,
        assumed=frozenset(assumed),
    )


# --- when -------------------------------------------------------------------------------------------------------------


def _days(reading: Reading, now: datetime, cell: Cell | None, assumed: set[Aspect]) -> tuple[date, ...]:
    if reading.day is not None:
        count = (reading.day.last - reading.day.first).days
        return tuple(reading.day.first + timedelta(days=n) for n in range(count + 1))
    assumed.add(Aspect.DAY)
    if cell is not None:
        return (at_campus(datetime.fromtimestamp(cell.start, UTC)).date(),)
    return (at_campus(now).date(),)


def _start(
    reading: Reading, days: tuple[date, ...], now: datetime, cell: Cell | None, assumed: set[Aspect]
) -> tuple[int | None, tuple[int, int]]:
    """Return the minute it begins, or None, and the window to look in."""
    whole = (0, MINUTES_OF_DAY)
    if reading.start is not None:
        told_from_now = any(isinstance(meaning, MomentMeant) for meaning in reading.meanings)
        return (_snapped(reading.start) if told_from_now else reading.start), whole
    if reading.part is not None:
        part = reading.part.part
        if part is DayPart.WHOLE_DAY and reading.duration is None and reading.end is None:
            return part.window[0], whole
        return None, part.window
    if reading.said_end is not None and reading.duration is not None:
        return max(reading.said_end - reading.duration, 0), whole
    assumed.add(Aspect.START)
    if cell is not None:
        return _minute(datetime.fromtimestamp(cell.start, UTC)), whole
    if days == (at_campus(now).date(),):
        return _snapped(_minute(now)), whole
    return None, whole


def _length(
    reading: Reading, start: int | None, cell: Cell | None, assumed: set[Aspect]
) -> tuple[int, int | None]:
    """Return how many minutes it lasts, and the minute it ends if that was said."""
    end = reading.said_end
    if end is not None and start is not None and end > start:
        return end - start, end
    if reading.duration is not None:
        return reading.duration, None
    if reading.part is not None and reading.part.part is DayPart.WHOLE_DAY and start is not None:
        first, last = reading.part.part.window
        return last - first, None
    assumed.add(Aspect.DURATION)
    if cell is not None:
        return (cell.end - cell.start) // 60, None
    return USUAL_MINUTES, None


def _minute(instant: datetime) -> int:
    wall = at_campus(instant)
    return wall.hour * 60 + wall.minute


def _snapped(minute: int) -> int:
    """Return the quarter of an hour that has begun: who stands at the desk loses nothing of it."""
    return minute // SNAP_MINUTES * SNAP_MINUTES


def _instant(day: date, minute: int) -> datetime:
    days, minute = divmod(minute, MINUTES_OF_DAY)
    wall = datetime.combine(day + timedelta(days=days), time(minute // 60, minute % 60))
    return from_wall_clock(wall)


# --- what -------------------------------------------------------------------------------------------------------------


def _needs(
    reading: Reading, catalogue: Catalogue, cell: Cell | None, assumed: set[Aspect]
) -> tuple[Need, ...]:
    features = frozenset(feature.code for feature in reading.features)
    wanted = Need(reading.people, features, frozenset(meant.kind_id for meant in reading.kinds))
    named = [meant.resource_id for meant in reading.resources]
    if not named and not wanted.kinds and reading.site is None and cell is not None:
        assumed.add(Aspect.RESOURCE)
        named = list(cell.resources)
    if named:
        # « room Vosges » asks for one thing, « Vosges equipment » for two.
        further = wanted.kinds - {r.kind_id for r in catalogue.resources if r.id in named}
        first = replace(wanted, kinds=frozenset(), resources=frozenset({named[0]}))
        others = (Need(resources=frozenset({resource})) for resource in named[1:])
        return (first, *others, *(Need(kinds=frozenset({kind})) for kind in sorted(further)))
    if not wanted.kinds:
        assumed.add(Aspect.KIND)
        wanted = replace(wanted, kinds=_default_kinds(catalogue, wanted))
    if reading.site is not None:
        resources = {r.id: r for r in catalogue.resources}
        there = (r for r in catalogue.resources if r.site_id == reading.site.site_id)
        found = frozenset(r.id for r in there if wanted.concerns(r, resources))
        # No resource at all would mean that any would do.
        wanted = replace(wanted, resources=found or frozenset({ResourceId(UNSAVED)}))
    return (wanted,)


def _default_kinds(catalogue: Catalogue, need: Need) -> frozenset[KindId]:
    """Return the meeting rooms, unless none of them would do."""
    resources = {r.id: r for r in catalogue.resources}
    kinds = {kind.id for kind in catalogue.kinds if kind.code == DEFAULT_KIND}
    would_do = any(
        r.kind_id in kinds and r.retired_on is None and need.refuses(r, resources) is None
        for r in catalogue.resources
    )
    return frozenset(kinds) if would_do else frozenset()


def _near(reading: Reading, catalogue: Catalogue, cell: Cell | None) -> SiteId | None:
    """Return the site that is preferred: the one that was said, that of the cell, else where the desk is, the first."""
    if reading.site is not None:
        return reading.site.site_id
    if cell is not None:
        here = set(cell.resources)
        return next((r.site_id for r in catalogue.resources if r.id in here), None)
    in_service = [site for site in catalogue.sites if site.retired_on is None]
    return min(in_service, key=lambda site: (site.position, site.id)).id if in_service else None
