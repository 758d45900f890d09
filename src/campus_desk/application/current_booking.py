"""The booking a command is about, as it is stored now."""

from __future__ import annotations

from campus_desk.application.ports import UnitOfWork
from campus_desk.domain.actors import Actor, ViewerScope
from campus_desk.domain.booking import Booking
from campus_desk.domain.errors import StaleRevision
from campus_desk.domain.identifiers import BookingId


def current_booking(unit: UnitOfWork, actor: Actor, booking_id: BookingId, revision: int) -> Booking:
    """Return a booking that is still what the actor saw.

    Raises:
        NotFound: There is no such booking, or the actor may not see it.
        StaleRevision: It was changed since ``revision``.
    """
    booking = unit.bookings.get(booking_id, ViewerScope(actor.customer_id))
    if booking.revision != revision:
        raise StaleRevision("booking", booking_id, revision, booking.revision)
    return booking
