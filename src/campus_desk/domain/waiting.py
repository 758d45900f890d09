"""The waiting list: who would like a slot that is full, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from campus_desk.domain.booking import MAX_ATTENDEES, MAX_TEXT, MAX_TITLE, BookingStatus
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import BookingId, CustomerId, KindId, ResourceId, SiteId, WaitingId
from campus_desk.domain.resource import Containment, Resource
from campus_desk.domain.timeslot import TimeSlot

SHORTEST_OFFER = timedelta(minutes=15)
LONGEST_OFFER = timedelta(days=1)
_OFFER_STEP = timedelta(minutes=5)


class WaitingState(Enum):
    """What became of an entry."""

    WAITING = "waiting"
    OFFERED = "offered"
    """An option was placed for them: ``booking_id``."""
    CLOSED = "closed"
    """They have what they wanted, or want it no longer."""
    EXPIRED = "expired"
    """Their time was over before they had it."""


OVER = frozenset({WaitingState.CLOSED, WaitingState.EXPIRED})
"""Nobody waits any more."""


class Standing(Enum):
    """Where an entry stands, told by its state and by what became of the booking offered."""

    WAITING = "waiting"
    OFFERED = "offered"
    """The option stands and nobody has answered yet."""
    TAKEN = "taken"
    """They took the offer."""
    LAPSED = "lapsed"
    """The option was released without an answer: somebody decides whether they wait again."""
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class WaitingEntry:
    """Somebody waits for a place within a window of time.

    Attributes:
        window: The booking is to lie within it.
        duration: How long the booking is to be.
        resource_id: The one resource wanted; None: any of the kind ``kind_id``.
        site_id: Of the kind only what is there will do; None: wherever it is.
        attendees: Head count, None when not stated; the place must take them.
        features: What the place must have, e.g. ``video``.
        booking_id: What was offered.

    Raises:
        InvalidValue: Neither resource nor kind, a site for a resource, which has its own, a duration that does not fit
            the window, a text that is too long.
    """

    id: WaitingId
    customer_id: CustomerId
    window: TimeSlot
    duration: timedelta
    created_at: datetime
    resource_id: ResourceId | None = None
    kind_id: KindId | None = None
    site_id: SiteId | None = None
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
        if self.resource_id is not None and self.site_id is not None:
            raise InvalidValue("site_id", "error-waiting-place")
        if not timedelta(0) < self.duration <= self.window.duration:
            raise InvalidValue("duration", "error-waiting-window")
        if self.attendees is not None and not 0 <= self.attendees <= MAX_ATTENDEES:
            raise InvalidValue("attendees", "error-attendees", limit=MAX_ATTENDEES)
        for name, limit in (("contact", MAX_TITLE), ("note", MAX_TEXT)):
            if len(getattr(self, name)) > limit:
                raise InvalidValue(name, "error-text-too-long", limit=limit, length=len(getattr(self, name)))

    def standing(self, offered: BookingStatus | None) -> Standing:
        """Return where the entry stands; ``offered`` is the status of the booking offered, None without one."""
        if self.state in OVER:
            return Standing.CLOSED
        if self.state is WaitingState.WAITING or offered is None:
            return Standing.WAITING
        return {
            BookingStatus.OPTION: Standing.OFFERED,
            BookingStatus.CONFIRMED: Standing.TAKEN,
            BookingStatus.CANCELLED: Standing.LAPSED,
        }[offered]

    def takes(self, resource: Resource) -> bool:
        """Tell whether a resource would do: the one wanted, or one of the kind that has the room and the features."""
        if self.resource_id is not None:
            return resource.id == self.resource_id
        return (
            resource.kind_id == self.kind_id
            and (self.site_id is None or resource.site_id == self.site_id)
            and resource.containment is not Containment.UNIT
            and set(self.features) <= set(resource.features)
            and (self.attendees is None or resource.capacity is None or self.attendees <= resource.capacity)
        )


def offered_until(now: datetime, start: datetime) -> datetime:
    """Return how long an offer stands: a quarter of the time until it begins, from 15 minutes to a day."""
    whole_steps = (start - now) / 4 // _OFFER_STEP
    return now + min(max(whole_steps * _OFFER_STEP, SHORTEST_OFFER), LONGEST_OFFER)
