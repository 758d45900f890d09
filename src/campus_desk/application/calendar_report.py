"""What a calendar import did or would do: counts, and every event that was refused with its reasons in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from campus_desk.application.calendar_values import BrokenEvent, CalendarEvent
from campus_desk.domain.messages import Message


@dataclass(frozen=True, slots=True)
class RefusedEvent:
    """An event that does not become a booking.

    Attributes:
        start: When it would begin, None when that cannot be read.
        reasons: Why, the weightiest first; never empty.
    """

    uid: str
    recurrence_id: str
    summary: str
    start: datetime | None
    reasons: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class ImportReport:
    """The outcome of an import, or of its rehearsal.

    Attributes:
        created: Bookings made; ``updated`` changed or cancelled; ``unchanged`` left as they are.
        allocations: Resources that the created bookings block.
        new_resources: Names of resources made for places the campus did not know.
        notes: What else is worth saying (series cut at 24 months, a damaged file …).
        lines: What happens to each event, in the order of their starts.
    """

    created: int
    updated: int
    unchanged: int
    allocations: int
    refused: tuple[RefusedEvent, ...]
    new_resources: tuple[str, ...] = ()
    notes: tuple[Message, ...] = ()
    lines: tuple[ReportLine, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One event of the preview.

    Attributes:
        action: ``created``, ``updated``, ``cancelled``, ``unchanged`` or ``refused``.
        places: Names of the resources it goes to.
    """

    action: str
    uid: str
    recurrence_id: str
    summary: str
    start: datetime | None
    end: datetime | None
    places: tuple[str, ...] = ()
    customer: str = ""
    reasons: tuple[Message, ...] = ()


def refused(event: CalendarEvent, *reasons: Message) -> RefusedEvent:
    """Return an event as refused."""
    return RefusedEvent(event.uid, event.recurrence_id, event.summary, event.slot.start, reasons)


def unreadable(event: BrokenEvent) -> RefusedEvent:
    """Return a broken event as refused."""
    return RefusedEvent(event.uid, "", event.summary, None, (event.reason,))


def in_order(events: list[RefusedEvent]) -> tuple[RefusedEvent, ...]:
    """Return refused events in an order that does not depend on the file's: by start, those without one last."""
    return tuple(sorted(events, key=_place_in_list))


def _place_in_list(event: RefusedEvent) -> tuple[object, ...]:
    start = event.start.timestamp() if event.start else float("inf")
    return start, event.uid, event.recurrence_id, event.summary, repr(event.reasons)
