"""What is printed of the planner, frozen: the plan of days, the set-up of a hall, the sign at a door.

Times are integer UTC seconds, as in the read models. Nothing is looked up here and no word is chosen: names are those
of records, and a booking the viewer may not know has none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import Protocol

from campus_desk.application.read_models import AgendaItem
from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.customer import CustomerGroup
from campus_desk.domain.identifiers import BookingId, ResourceId


class Mark(Enum):
    """What the body of a bar says without colour."""

    CONFIRMED = "confirmed"
    OPTION = "option"
    PRESENT = "present"
    FINISHED = "finished"
    ABSENT = "absent"
    BUSY = "busy"
    """Somebody else's: nothing of it may be known."""


@dataclass(frozen=True, slots=True)
class PlanBar:
    """One booking on a row.

    Attributes:
        starts_at: What the guests see; ``blocked_from`` and ``blocked_to`` include setup and teardown.
        lane: The uppermost lane it takes of its row's; ``lanes`` how many.
        customer: Empty where it may not be known, and so is ``title``.
        value: What stands at its end, e.g. a head count.
        group: Whose colour and letter it has, None where it may not be known.
    """

    starts_at: int
    ends_at: int
    blocked_from: int
    blocked_to: int
    customer: str
    title: str
    value: str
    group: CustomerGroup | None
    mark: Mark
    lane: int = 0
    lanes: int = 1


@dataclass(frozen=True, slots=True)
class PlanBlock:
    """A closure of one resource, with its reason."""

    starts_at: int
    ends_at: int
    reason: str


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One resource: ``closed`` are the intervals outside its hours."""

    name: str
    capacity: int | None
    bars: tuple[PlanBar, ...] = ()
    closed: tuple[tuple[int, int], ...] = ()
    blocks: tuple[PlanBlock, ...] = ()
    lanes: int = 1


@dataclass(frozen=True, slots=True)
class PlanGroup:
    """Rows under one heading."""

    name: str
    rows: tuple[PlanRow, ...]


@dataclass(frozen=True, slots=True)
class PlanDay:
    """A campus day between two midnights; ``opens`` and ``closes`` bound what is drawn of it."""

    day: date
    starts_at: int
    ends_at: int
    opens: int
    closes: int
    holiday: str = ""


@dataclass(frozen=True, slots=True)
class PlanSheet:
    """One day, or the days of a week, for one side of A4.

    Attributes:
        language: fr, en or de.
        left_out: How many rows the filter on screen hides.
        printed_by: Who printed it, ``printed_at`` when.
    """

    title: str
    language: str
    days: tuple[PlanDay, ...]
    groups: tuple[PlanGroup, ...]
    printed_at: datetime
    printed_by: str
    left_out: int = 0

    @property
    def rows(self) -> list[PlanRow]:
        """All rows from top to bottom."""
        return [row for group in self.groups for row in group.rows]


@dataclass(frozen=True, slots=True)
class SetUpStep:
    """One session of a hall as those see it who set it up.

    Attributes:
        prepare_from: When setting up begins; ``cleared_by`` when everything is away.
        gap: Seconds between this session's clearing and the next one's setting up, None after the last.
        together: What is booked with it: a kit, a technician.
    """

    starts_at: int
    ends_at: int
    prepare_from: int
    cleared_by: int
    customer: str
    title: str
    contact: str
    attendees: int | None
    option: bool
    booking_id: BookingId
    note: str = ""
    gap: int | None = None
    together: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SetUpSheet:
    """A day of one hall or room for the people who set it up."""

    place: str
    site: str
    floor: str
    capacity: int | None
    equipment: tuple[str, ...]
    day: date
    steps: tuple[SetUpStep, ...]
    language: str
    printed_at: datetime
    printed_by: str


@dataclass(frozen=True, slots=True)
class SignEntry:
    """One session as its guests read it at the door."""

    starts_at: int
    ends_at: int
    customer: str
    title: str


@dataclass(frozen=True, slots=True)
class DoorSign:
    """A sheet of A5 for a door: what takes place now, and after it.

    Attributes:
        calendar: What a telephone reads from the code: the session as an iCalendar file (RFC 5545).
        later: What follows in the same place that day.
    """

    place: str
    site: str
    floor: str
    day: date
    session: SignEntry
    later: tuple[SignEntry, ...]
    calendar: str
    language: str


class SheetRenderer(Protocol):
    """Draws sheets as PDF bytes, from the values alone."""

    def plan(self, sheet: PlanSheet) -> bytes:
        """Draw a day or a week on one side of A4, lying."""
        ...

    def set_up(self, sheet: SetUpSheet) -> bytes:
        """Draw the day of a hall for those who set it up, on A4."""
        ...

    def sign(self, sign: DoorSign) -> bytes:
        """Draw the sign for a door, on A5."""
        ...


def set_up_steps(
    items: Iterable[AgendaItem],
    place: ResourceId,
    holds: Sequence[ResourceId],
    name_of: Callable[[ResourceId], str],
) -> tuple[SetUpStep, ...]:
    """Return the sessions of a place in order, with the gaps between them; where nobody came there is none.

    Args:
        items: What is booked that day, everywhere.
        place: The hall or room.
        holds: What a booking of it blocks: its parts, or itself.
        name_of: Names what is booked together with it.
    """
    wanted = {place, *holds}
    by_booking: dict[int, list[AgendaItem]] = {}
    for item in items:
        if not item.redacted and not item.no_show:
            by_booking.setdefault(item.booking_id, []).append(item)
    sessions = []
    for parts in by_booking.values():
        here = [item for item in parts if item.resource_id in wanted or item.requested_id in wanted]
        if here:
            others = dict.fromkeys(
                i.requested_id for i in parts if i.resource_id not in wanted and i.requested_id not in wanted
            )
            sessions.append((here[0], tuple(map(name_of, others))))
    sessions.sort(key=lambda pair: (pair[0].blocked_from, pair[0].booking_id))
    following = [*(item.blocked_from for item, _ in sessions[1:]), None][: len(sessions)]
    return tuple(
        SetUpStep(
            item.starts_at,
            max(item.over_at, item.starts_at),
            item.blocked_from,
            item.blocked_to,
            item.customer,
            item.title,
            item.contact,
            item.attendees,
            item.status is BookingStatus.OPTION,
            item.booking_id,
            gap=None if then is None else max(then - item.blocked_to, 0),
            together=together,
        )
        for (item, together), then in zip(sessions, following, strict=True)
    )
