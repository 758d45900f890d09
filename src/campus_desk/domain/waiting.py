"""The waiting list: who would like a slot that is full, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from campus_desk.domain.booking import MAX_ATTENDEES, MAX_TEXT, MAX_TITLE
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import BookingId, CustomerId, KindId, ResourceId, WaitingId
from campus_desk.domain.timeslot import TimeSlot


class WaitingState(Enum):
    """What became of an entry."""

    WAITING = "waiting"
    OFFERED = "offered"
    """An option was placed for them: ``booking_id``."""
    CLOSED = "closed"
    """They have what they wanted, or want it no longer."""


@dataclass(frozen=True, slots=True)
class WaitingEntry:
    """Somebody waits for a place within a window of time.

    Attributes:
        window: The booking is to lie within it.
        duration: How long the booking is to be.
        resource_id: The one resource wanted; None: any of the kind ``kind_id``.
        attendees: Head count, None when not stated; the place must take them.
        features: What the place must have, e.g. ``video``.
        booking_id: What was offered.

    Raises:
        InvalidValue: Neither resource nor kind, a duration that does not fit the window, a text that is too long.
    """

    id: WaitingId
    customer_id: CustomerId
    window: TimeSlot
    duration: timedelta
    created_at: datetime
    resource_id: ResourceId | None = None
    kind_id: KindId | None = None
    attendees: int | None = None
    features: tuple[str, ...] = ()
    contact: str = ""
    note: str = ""
    state: WaitingState = WaitingState.WAITING
    booking_id: BookingId | None = None
    revision: int = 1

    def __post_init__(self) -> None:
        if (self.resource_id is None) == (self.kind_id is None):
            raise InvalidValue("resource", "error-waiting-place")
        if not timedelta(0) < self.duration <= self.window.duration:
            raise InvalidValue("duration", "error-waiting-window")
        if self.attendees is not None and not 0 <= self.attendees <= MAX_ATTENDEES:
            raise InvalidValue("attendees", "error-attendees", limit=MAX_ATTENDEES)
        for name, limit in (("contact", MAX_TITLE), ("note", MAX_TEXT)):
            if len(getattr(self, name)) > limit:
                raise InvalidValue(name, "error-text-too-long", limit=limit, length=len(getattr(self, name)))
