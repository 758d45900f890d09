"""What check-in, check-out and no-show make of a booking. Pure: the instant is handed in."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from campus_desk.domain.booking import Allocation, Attendance, Booking, BookingStatus
from campus_desk.domain.errors import Refused
from campus_desk.domain.messages import Message
from campus_desk.domain.timeslot import TimeSlot

GRACE = timedelta(minutes=10)
"""How long after the start guests are only late."""

EARLY = timedelta(hours=2)
"""How long before the start guests may be checked in."""


def checked_in(booking: Booking, now: datetime, badge: str = "") -> Booking:
    """Return the booking with its guests present.

    Guests recorded as absent who come after all are present from now on; what was freed is theirs again only where
    nobody has taken it, which the database tells.

    Raises:
        Refused: ``error-check-in-…``: it is no confirmed booking, they are there already, it is too early or over.
    """
    _require_confirmed(booking)
    if booking.attendance.checked_in_at is not None:
        raise Refused(Message.of("error-check-in-twice", booking=int(booking.id)))
    if now < booking.draft.blocked.start - EARLY:
        raise Refused(Message.of("error-check-in-early", start=booking.slot.start))
    if now >= booking.slot.end:
        raise Refused(Message.of("error-check-in-over", end=booking.slot.end))
    blocked = booking.draft.blocked
    return replace(
        booking,
        attendance=Attendance(checked_in_at=now, badge=badge.strip()),
        allocations=tuple(replace(a, slot=blocked) for a in booking.allocations),
    )


def checked_out(booking: Booking, now: datetime) -> Booking:
    """Return the booking with its guests gone; teardown follows at once, and what is left is free.

    Raises:
        Refused: ``error-check-out``: nobody is there.
    """
    seen = booking.attendance
    if not seen.is_present:
        raise Refused(Message.of("error-check-out", booking=int(booking.id)))
    freed_from = now + timedelta(minutes=booking.draft.teardown_minutes)
    left = Attendance(seen.checked_in_at, now, badge=seen.badge)
    return replace(booking, attendance=left, allocations=_shortened(booking.allocations, freed_from))


def not_shown(booking: Booking, now: datetime) -> Booking:
    """Return the booking as one nobody came to; the rest of its time is free.

    Raises:
        Refused: ``error-no-show-…``: it is no confirmed booking, they came, or it has not begun.
    """
    _require_confirmed(booking)
    if booking.attendance.checked_in_at is not None or booking.attendance.no_show:
        raise Refused(Message.of("error-no-show-seen", booking=int(booking.id)))
    if now <= booking.slot.start:
        raise Refused(Message.of("error-no-show-early", start=booking.slot.start))
    return replace(
        booking, attendance=Attendance(no_show=True), allocations=_shortened(booking.allocations, now)
    )


def _require_confirmed(booking: Booking) -> None:
    if booking.status is not BookingStatus.CONFIRMED:
        raise Refused(Message.of("error-not-confirmed", booking=int(booking.id)))


def _shortened(allocations: tuple[Allocation, ...], end: datetime) -> tuple[Allocation, ...]:
    return tuple(
        replace(a, slot=TimeSlot(a.slot.start, end)) if a.slot.start < end < a.slot.end else a
        for a in allocations
    )
