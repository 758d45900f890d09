"""Bookings and the allocations that block resources (a VEVENT in RFC 5545's words)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import UNSAVED, BookingId, CustomerId, ResourceId, SeriesId
from campus_desk.domain.timeslot import TimeSlot

MAX_TITLE = 500
MAX_TEXT = 4000
MAX_ATTENDEES = 100_000
MAX_MARGIN_MINUTES = 24 * 60
MAX_BADGE = 32
USUAL_MINUTES = 60
"""How long a booking is taken to last while nobody says so."""


class BookingStatus(Enum):
    """State of a booking; RFC 5545 STATUS is TENTATIVE, CONFIRMED, CANCELLED."""

    OPTION = "option"
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"

    @property
    def is_live(self) -> bool:
        """Tell whether it blocks its resources."""
        return self is not BookingStatus.CANCELLED


@dataclass(frozen=True, slots=True)
class Allocation:
    """One blocked resource: what was asked for, what is blocked, and when (setup and teardown included)."""

    requested_id: ResourceId
    resource_id: ResourceId
    slot: TimeSlot


@dataclass(frozen=True, slots=True)
class BookingDraft:
    """What somebody asks for: everything about a booking that people decide.

    Attributes:
        resources: What is asked for, in order; a divisible room or a pool stands for its parts or one unit.
        slot: What the guests see; setup and teardown minutes come on top.
        attendees: Head count, None when not stated.
        project_code: Project or cost code printed on the invoice.
        note: Free text for the desk, never shown to other customers.
        option_expires_at: When an option frees its slot, None if it does not; of no meaning in another status.

    Raises:
        InvalidValue: No resource, twice the same one, a negative head count or margin, a text that is too long.
    """

    resources: tuple[ResourceId, ...]
    slot: TimeSlot
    customer_id: CustomerId
    title: str = ""
    contact: str = ""
    attendees: int | None = None
    project_code: str = ""
    purchase_order: str = ""
    note: str = ""
    status: BookingStatus = BookingStatus.CONFIRMED
    setup_minutes: int = 0
    teardown_minutes: int = 0
    option_expires_at: datetime | None = None

    def __post_init__(self) -> None:
        if not self.resources:
            raise InvalidValue("resources", "error-no-resource")
        if len(set(self.resources)) != len(self.resources):
            raise InvalidValue("resources", "error-resource-twice")
        if self.attendees is not None and not 0 <= self.attendees <= MAX_ATTENDEES:
            raise InvalidValue("attendees", "error-attendees", limit=MAX_ATTENDEES)
        for name in ("setup_minutes", "teardown_minutes"):
            if not 0 <= getattr(self, name) <= MAX_MARGIN_MINUTES:
                raise InvalidValue(name, "error-margin", limit=MAX_MARGIN_MINUTES)
        for name, limit in (("title", MAX_TITLE), ("contact", MAX_TITLE), ("note", MAX_TEXT)):
            if len(getattr(self, name)) > limit:
                raise InvalidValue(name, "error-text-too-long", limit=limit, length=len(getattr(self, name)))
        for name in ("project_code", "purchase_order"):
            if len(getattr(self, name)) > 100:
                raise InvalidValue(name, "error-text-too-long", limit=100, length=len(getattr(self, name)))

    @property
    def blocked(self) -> TimeSlot:
        """The interval that is blocked: the slot widened by setup and teardown."""
        return self.slot.widened(self.setup_minutes, self.teardown_minutes)


@dataclass(frozen=True, slots=True)
class Attendance:
    """What was seen of the guests, as reception or a kiosk recorded it.

    Attributes:
        checked_in_at: When they came; ``checked_out_at`` when they left.
        no_show: Nobody came within the grace time; what was left of the slot is free again.
        badge: The badge lent to them, until they check out, as it is printed on it.

    Raises:
        InvalidValue: They left without having come, before they came, or both came and did not.
    """

    checked_in_at: datetime | None = None
    checked_out_at: datetime | None = None
    no_show: bool = False
    badge: str = ""

    def __post_init__(self) -> None:
        came, left = self.checked_in_at, self.checked_out_at
        if (left is not None and (came is None or left < came)) or (self.no_show and came is not None):
            raise InvalidValue("attendance", "error-attendance")
        if len(self.badge) > MAX_BADGE:
            raise InvalidValue("badge", "error-text-too-long", limit=MAX_BADGE, length=len(self.badge))

    @property
    def is_present(self) -> bool:
        """Tell whether they came and have not left."""
        return self.checked_in_at is not None and self.checked_out_at is None

    @property
    def is_over(self) -> bool:
        """Tell whether they have left, or did not come: what was left of their time is free."""
        return self.no_show or self.checked_out_at is not None


UNSEEN = Attendance()
"""Nobody has come yet."""


@dataclass(frozen=True, slots=True)
class Booking:
    """A stored booking: the draft it came from, its identity, its blocked resources and its revision.

    Attributes:
        uid: RFC 5545 UID; ``recurrence_id`` is the original start of an instance of a series
            (``YYYYMMDDTHHMMSSZ``), empty otherwise. The two together are unique.
        sequence: RFC 5545 SEQUENCE of the calendar it came from.
        revision: Grows by one with every change.
        override_reason: Why an overridable rule was overridden, empty if none was.
        attendance: Who came, and when.
        detached: An instance of a series that was changed by itself: an edit of the series leaves it alone.
    """

    id: BookingId
    uid: str
    draft: BookingDraft
    allocations: tuple[Allocation, ...]
    recurrence_id: str = ""
    series_id: SeriesId | None = None
    sequence: int = 0
    revision: int = 1
    override_reason: str = ""
    attendance: Attendance = UNSEEN
    detached: bool = False

    @property
    def slot(self) -> TimeSlot:
        """What the guests see."""
        return self.draft.slot

    @property
    def status(self) -> BookingStatus:
        """Option, confirmed or cancelled."""
        return self.draft.status

    def with_status(self, status: BookingStatus) -> Booking:
        """Return the booking in another state, its revision unchanged."""
        return replace(self, draft=replace(self.draft, status=status))

    @staticmethod
    def unsaved(uid: str, draft: BookingDraft, allocations: tuple[Allocation, ...]) -> Booking:
        """Build a booking that the database has not numbered yet."""
        return Booking(BookingId(UNSAVED), uid, draft, allocations)


@dataclass(frozen=True, slots=True)
class Series:
    """A recurring booking as RFC 5545 states it: DTSTART in wall-clock time with its zone, RRULE, EXDATE.

    Attributes:
        zone: IANA name of the zone in which the rule is expanded.
        dtstart: Naive wall-clock start of the first instance in ``zone``.
        wall_seconds: How long an instance lasts on the wall clock, which is the elapsed time of every instance in
            which the clocks do not change.
        rrule: The rule without the ``RRULE:`` prefix.
        exdates: Naive wall-clock starts that do not take place; ``rdates`` additional ones.
    """

    id: SeriesId
    uid: str
    zone: str
    dtstart: datetime
    wall_seconds: int
    rrule: str
    exdates: tuple[datetime, ...] = ()
    rdates: tuple[datetime, ...] = ()
    sequence: int = 0
    revision: int = 1


@dataclass(frozen=True, slots=True)
class BusyInterval:
    """A live allocation that stands in the way: who and when.

    Attributes:
        customer: The holder's name, or empty when the viewer may not know it.
    """

    resource_id: ResourceId
    slot: TimeSlot
    booking_id: BookingId
    customer: str = ""
    title: str = ""
    status: BookingStatus = BookingStatus.CONFIRMED
