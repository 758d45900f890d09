"""What is known of a booking at an instant, as one word: present, late, over. Pure, no widget."""

from __future__ import annotations

from enum import Enum

from campus_desk.application.at_the_door import is_late
from campus_desk.application.read_models import AgendaItem
from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.opening_hours import ClosureKind


class BarState(Enum):
    """What the body, the edge and the icon of a bar say."""

    CONFIRMED = "confirmed"
    PRESENT = "present"
    """The guests have been checked in."""
    FINISHED = "finished"
    OPTION = "option"
    LATE = "late"
    """The guests should have come by now."""
    ABSENT = "absent"
    """Nobody came."""
    CLOSED = "closed"
    """One resource is closed."""
    UPKEEP = "upkeep"
    OUTAGE = "outage"
    BUSY = "busy"
    """Somebody else's: nothing of it may be known."""


BOOKED = (
    BarState.CONFIRMED,
    BarState.PRESENT,
    BarState.OPTION,
    BarState.FINISHED,
    BarState.LATE,
    BarState.ABSENT,
)
"""The states of bookings that may be known, in the order of the legend."""

ICONS = {
    BarState.CONFIRMED: "check",
    BarState.PRESENT: "user-check",
    BarState.FINISHED: "checks",
    BarState.OPTION: "hourglass",
    BarState.LATE: "clock-exclamation",
    BarState.ABSENT: "user-x",
    BarState.CLOSED: "calendar-off",
    BarState.UPKEEP: "tool",
    BarState.OUTAGE: "alert-octagon",
    BarState.BUSY: "",
}
"""The name of the drawing of each state, empty where nothing may be told."""


def state_of(item: AgendaItem, now: int, *, kept_since: int | None = None) -> BarState:
    """Return what is known of a booking.

    Args:
        item: The booking.
        now: The present instant, UTC seconds.
        kept_since: From when on it is known who came, UTC seconds; None where nobody records it and nobody is late.
    """
    if item.redacted:
        return BarState.BUSY
    if item.status is BookingStatus.OPTION:
        return BarState.OPTION
    if item.no_show:
        return BarState.ABSENT
    if item.ends_at <= now or item.checked_out_at is not None:
        return BarState.FINISHED
    if item.checked_in_at is not None:
        return BarState.PRESENT
    return BarState.LATE if is_late(item, now, kept_since) else BarState.CONFIRMED


def closure_state(kind: ClosureKind) -> BarState:
    """Return how the closure of one resource is drawn."""
    return {
        ClosureKind.CLOSED: BarState.CLOSED,
        ClosureKind.UPKEEP: BarState.UPKEEP,
        ClosureKind.OUTAGE: BarState.OUTAGE,
    }[kind]
