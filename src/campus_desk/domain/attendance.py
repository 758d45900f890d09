"""What check-in, check-out and no-show make of a booking. Pure: the instant is handed in."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from campus_desk.domain.booking import Allocation, Attendance, Booking, BookingStatus
from campus_desk.domain.errors import Refused
from campus_desk.domain.identifiers import BookingId
from campus_desk.domain.messages import Message
from campus_desk.domain.timeslot import TimeSlot, at_campus, start_of_day

GRACE = timedelta(minutes=10)
"""How long after the start guests are only late."""

EARLY = timedelta(hours=2)
"""How long before the start guests may be checked in."""


def check_in_refusal(
    booking_id: BookingId,
    status: BookingStatus,
    seen: Attendance,
    slot: TimeSlot,
    blocked_from: int,
    now: datetime,
) -> Message | None:
    """Return why guests cannot be recorded as present now, None when they can.

    Args:
        booking_id: Their booking; ``status`` and ``slot`` are its own.
        status: Only what is confirmed is attended.
        seen: What has been seen of them already.
        slot: What they booked.
        blocked_from: When its setup begins, UTC seconds.
        now: The present instant.
    """
    if status is not BookingStatus.CONFIRMED:
        return Message.of("error-not-confirmed", booking=int(booking_id))
    if seen.checked_in_at is not None:
        return Message.of("error-check-in-twice", booking=int(booking_id))
    if now.timestamp() < blocked_from - EARLY.total_seconds():
        return Message.of("error-check-in-early", start=slot.start)
    if now >= slot.end:
        return Message.of("error-check-in-over", end=slot.end)
    return None


def may_check_in(booking: Booking, now: datetime) -> bool:
    """Tell whether the guests of a booking may be recorded as present now."""
    blocked_from = int(booking.draft.blocked.start.timestamp())
    refusal = check_in_refusal(
        booking.id, booking.status, booking.attendance, booking.slot, blocked_from, now
    )
    return refusal is None


def checked_in(booking: Booking, now: datetime, badge: str = "") -> Booking:
    """Return the booking with its guests present.

    Guests recorded as absent who come after all are present from now on; what was freed is theirs again only where
    nobody has taken it, which the database tells.

    Raises:
        Refused: ``error-check-in-…``: it is no confirmed booking, they are there already, it is too early or over.
    """
    blocked = booking.draft.blocked
    refusal = check_in_refusal(
        booking.id, booking.status, booking.attendance, booking.slot, int(blocked.start.timestamp()), now
    )
    if refusal is not None:
        raise Refused(refusal)
    return replace(
        booking,
        attendance=Attendance(checked_in_at=now, badge=badge.strip()),
        allocations=tuple(replace(a, slot=blocked) for a in booking.allocations),
    )


def checked_out(booking: Booking, now: datetime) -> Booking:
    """Return the booking with its guests gone; teardown follows at once, and what is left is free.

    Raises:
        Refused: ``error-check-out``: nobody is there; ``error-check-out-early``: it has not begun, so that nothing
            of it was used and nothing of it would be freed.
    """
    seen = booking.attendance
    if not seen.is_present:
        raise Refused(Message.of("error-check-out", booking=int(booking.id)))
    if now <= booking.slot.start:
        raise Refused(Message.of("error-check-out-early", start=booking.slot.start))
    freed_from = now + timedelta(minutes=booking.draft.teardown_minutes)
    left = Attendance(seen.checked_in_at, now, badge=seen.badge)
    return replace(booking, attendance=left, allocations=_shortened(booking.allocations, freed_from))


def not_shown(booking: Booking, now: datetime) -> Booking:
    """Return the booking as one nobody came to; the rest of its time is free.

    Raises:
        Refused: ``error-no-show-…``: it is no confirmed booking, they came, it has not begun, or its day is over.
    """
    _require_confirmed(booking)
    if booking.attendance.checked_in_at is not None or booking.attendance.no_show:
        raise Refused(Message.of("error-no-show-seen", booking=int(booking.id)))
    if now <= booking.slot.start:
        raise Refused(Message.of("error-no-show-early", start=booking.slot.start))
    if now >= last_call(booking.slot):
        raise Refused(Message.of("error-no-show-late", end=booking.slot.end))
    return replace(
        booking, attendance=Attendance(no_show=True), allocations=_shortened(booking.allocations, now)
    )


def last_call(slot: TimeSlot) -> datetime:
    """Return up to when an absence can be recorded: the end of the campus day on which the booking ends.

    Who was there and who was not is known at the door; weeks later it would be a way to say that nothing was used.
    """
    last = at_campus(slot.end - timedelta(microseconds=1)).date()
    return start_of_day(last + timedelta(days=1))


def _require_confirmed(booking: Booking) -> None:
    if booking.status is not BookingStatus.CONFIRMED:
        raise Refused(Message.of("error-not-confirmed", booking=int(booking.id)))


def _shortened(allocations: tuple[Allocation, ...], end: datetime) -> tuple[Allocation, ...]:
    """Return allocations that end with the full minute before ``end``: what is free again is free from a minute on."""
    minute = end.replace(second=0, microsecond=0)

    def shortened(allocation: Allocation) -> Allocation:
        start = allocation.slot.start
        last = minute if start < minute else end
        return (
            replace(allocation, slot=TimeSlot(start, last))
            if start < last < allocation.slot.end
            else allocation
        )

    return tuple(map(shortened, allocations))
