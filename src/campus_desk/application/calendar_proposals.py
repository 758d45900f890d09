"""From what an event says to the booking it asks for: customer found, places matched, what is not stated kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from campus_desk.application.calendar_places import Places, PlaceUnknown
from campus_desk.application.calendar_values import CalendarEvent
from campus_desk.domain.booking import Booking, BookingDraft, BookingStatus
from campus_desk.domain.customer import Customer
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import CustomerId, ResourceId
from campus_desk.domain.messages import Message

NEVER_READ = -1
"""SEQUENCE of a booking whose import was undone: as if its calendar had never been read."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A booking that an event asks for.

    Attributes:
        existing: The stored booking it is, None when it is new.
        units: Units of pools the event names; they are taken again when they are free.
    """

    event: CalendarEvent
    draft: BookingDraft
    existing: Booking | None
    units: tuple[ResourceId, ...] = ()

    @property
    def same(self) -> bool:
        """Tell whether the stored booking says the same already."""
        return self.existing is not None and self.existing.draft == self.draft


class Unbookable(Exception):
    """An event cannot be a booking.

    Attributes:
        reason: Why, in words.
    """

    def __init__(self, reason: Message) -> None:
        super().__init__(reason.key)
        self.reason = reason


class Customers:
    """The customers of a campus by code, and the one for events that name none."""

    def __init__(self, customers: Mapping[CustomerId, Customer], otherwise: CustomerId | None) -> None:
        self.by_id = customers
        self._by_code = {c.code.casefold(): c for c in customers.values()}
        self._otherwise = otherwise

    def resolve(self, event: CalendarEvent, existing: Booking | None) -> CustomerId:
        """Return whose booking it is: the event's word goes before the stored booking's, that before the default.

        Raises:
            Unbookable: The named customer is unknown, or nobody is named.
        """
        if event.customer:
            named = self._by_code.get(event.customer.casefold())
            if named is None:
                raise Unbookable(Message.of("error-not-found-customer", key=event.customer))
            return named.id
        if existing is not None:
            return existing.draft.customer_id
        if self._otherwise is None:
            raise Unbookable(Message.of("calendar-no-customer"))
        return self._otherwise


def propose(event: CalendarEvent, existing: Booking | None, places: Places, customers: Customers) -> Proposal:
    """Return the booking an event asks for. What it does not state stays as stored, or empty.

    Raises:
        Unbookable: No place, no customer, or a value that no booking can have.
    """
    known = existing if existing is not None and existing.sequence != NEVER_READ else None
    customer = customers.resolve(event, known)
    try:
        stays = known is not None and not event.names_place
        resources = known.draft.resources if known is not None and stays else places.resolve(event)
        old = known.draft if known and not event.complete else BookingDraft(resources, event.slot, customer)
        draft = replace(
            old,
            resources=resources,
            slot=event.slot,
            customer_id=customer,
            status=_status(event, known),
            title=event.summary or old.title,
            contact=event.contact or old.contact,
            attendees=old.attendees if event.attendees is None else event.attendees,
            project_code=event.project_code or old.project_code,
            purchase_order=event.purchase_order or old.purchase_order,
            note=event.note or old.note,
            setup_minutes=_minutes(event.setup_minutes, old.setup_minutes),
            teardown_minutes=_minutes(event.teardown_minutes, old.teardown_minutes),
            option_expires_at=event.option_expires_at or old.option_expires_at,
        )
    except PlaceUnknown as unknown:
        raise Unbookable(unknown.reason) from None
    except InvalidValue as error:
        raise Unbookable(error.message) from None
    except OverflowError:
        raise Unbookable(Message.of("calendar-unreadable-time", value="")) from None
    return Proposal(event, draft, existing, places.with_code(event.units))


def _minutes(stated: int | None, otherwise: int) -> int:
    return otherwise if stated is None else stated


def _status(event: CalendarEvent, existing: Booking | None) -> BookingStatus:
    """Return the status an event asks for; one that states none keeps a live booking as it is."""
    if event.status is not None:
        return event.status
    if existing is not None and existing.status.is_live:
        return existing.status
    return BookingStatus.CONFIRMED
