"""What a calendar file says, freed of its format: events, recurrence, and what could not be read.

``exchange`` makes these from bytes and bytes from these; the calendar plan decides what becomes of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol

from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.messages import Message
from campus_desk.domain.timeslot import TimeSlot


@dataclass(frozen=True, slots=True)
class Recurrence:
    """How an event repeats (RFC 5545 § 3.8.5), on the wall clock of a zone.

    Attributes:
        zone: IANA name of the zone in which the rule is expanded.
        dtstart: Naive wall-clock start of the first instance.
        rrule: The rule without ``RRULE:``, in capitals; empty when only dates are added.
        exdates: Naive wall-clock starts left out; ``rdates`` starts added.
        nominal: An instance ends at the same wall-clock time whatever the clocks do in it (all-day events,
            DURATION in days); otherwise it lasts the same elapsed time (DTEND, DURATION in hours).
    """

    zone: str
    dtstart: datetime
    rrule: str
    exdates: tuple[datetime, ...] = ()
    rdates: tuple[datetime, ...] = ()
    nominal: bool = False


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One VEVENT. What the calendar does not state is None or empty, and stays as it is when a booking is updated.

    Attributes:
        uid: RFC 5545 UID; a file that gives none gets one made from the event's content.
        recurrence_id: Original start of the instance meant (``YYYYMMDDTHHMMSSZ``), empty for an event of its own.
        location: LOCATION as written.
        status: What STATUS says: TENTATIVE is an option; None without one.
        own_status: The status is our own property and not a mere STATUS.
        resources: Codes of resources, when the file names them; they go before ``location``.
        units: Codes of the units of pools the booking held.
        customer: Code of the customer, empty when the file names none.
        note: Note or DESCRIPTION, cut to what a note may hold; ``cut`` tells that it was.
        complete: Everything is stated: what is empty is meant to be empty (our own exports).
        follows: An instance that goes with its series, though it is stated by itself: in another room because its
            own was taken, or of another elapsed length because the clocks change (our own exports).
    """

    uid: str
    slot: TimeSlot
    recurrence_id: str = ""
    sequence: int = 0
    summary: str = ""
    location: str = ""
    status: BookingStatus | None = None
    own_status: bool = False
    resources: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    customer: str = ""
    attendees: int | None = None
    setup_minutes: int | None = None
    teardown_minutes: int | None = None
    contact: str = ""
    project_code: str = ""
    purchase_order: str = ""
    note: str = ""
    option_expires_at: datetime | None = None
    recurrence: Recurrence | None = None
    cut: bool = False
    complete: bool = False
    follows: bool = False

    @property
    def key(self) -> tuple[str, str]:
        """UID and RECURRENCE-ID: what one event of a calendar is known by."""
        return self.uid, self.recurrence_id

    @property
    def cancelled(self) -> bool:
        """Tell whether the file says that it does not take place."""
        return self.status is BookingStatus.CANCELLED

    @property
    def names_place(self) -> bool:
        """Tell whether the file says where."""
        return bool(self.resources or self.location.strip())


@dataclass(frozen=True, slots=True)
class BrokenEvent:
    """A VEVENT that cannot be read, and why."""

    uid: str
    summary: str
    reason: Message


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """Everything a file says.

    Attributes:
        broken: Events that cannot be read, each with the reason.
        notes: What concerns the file: cut off, not a calendar, entries that are no events.
        is_calendar: Something of a calendar was found.
    """

    events: tuple[CalendarEvent, ...]
    broken: tuple[BrokenEvent, ...] = ()
    notes: tuple[Message, ...] = ()
    is_calendar: bool = True


class CalendarFormat(Protocol):
    """Bytes of an iCalendar file to events and back."""

    def read_calendar(self, data: bytes) -> CalendarFile:
        """Read a file; what cannot be read is reported in the result, never raised."""
        ...

    def write_calendar(self, events: tuple[CalendarEvent, ...], *, stamp: datetime) -> bytes:
        """Write a file; ``stamp`` is the instant of writing (DTSTAMP)."""
        ...


def recurrence_id_of(start: datetime) -> str:
    """Return the RECURRENCE-ID of an instance from its original start."""
    return start.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
