"""Rules about the use of what was booked: what was seen stays true, and what was used is not made unused.

Bookings that were confirmed are what is invoiced. Whoever could cancel one after its use, or make an option of it,
would not pay; whoever frees a room while people are in it sends others there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from campus_desk.domain.actors import Actor, Role
from campus_desk.domain.booking import UNSEEN, Attendance, Booking, BookingDraft, BookingStatus
from campus_desk.domain.messages import Message
from campus_desk.domain.opening_hours import CampusCalendar
from campus_desk.domain.rule_context import BookingContext
from campus_desk.domain.verdicts import Severity, Verdict

STAYS_CONFIRMED = "stays_confirmed"


def not_attended(draft: BookingDraft, context: BookingContext) -> Iterator[Verdict]:
    """What was seen stays true: once guests have come, the start stays; once it is over for them, all of it.

    Always blocking; taking the check-in, the check-out or the absence back frees it.
    """
    before, seen = context.previous, context.attendance
    if before is None or seen == UNSEEN:
        return
    moved = draft.slot != before.slot or set(draft.resources) != set(before.resources)
    if (seen.is_over and moved) or draft.slot.start != before.slot.start:
        state = _state(seen)
        sentence = Message.of("verdict-attended", state=state)
        detail = Message.of("verdict-attended-undo", state=state)
        yield Verdict("not_attended", Severity.BLOCKING, sentence, detail=detail)


def stays_confirmed(draft: BookingDraft, context: BookingContext) -> Iterator[Verdict]:
    """What has begun or was attended stays confirmed.

    Overridable by reception, whose reason is kept; of what somebody has seen, not by a file that is read in. Blocking
    while the guests are there, and never an option again once they came or did not: those expire by the clock.
    """
    before, seen = context.previous, context.attendance
    confirmed = BookingStatus.CONFIRMED
    if before is None or before.status is not confirmed or draft.status is confirmed:
        return
    begun = before.slot.start <= context.now
    if seen == UNSEEN and not begun:
        return
    if (seen.is_present and begun) or (seen != UNSEEN and draft.status is BookingStatus.OPTION):
        detail = Message.of("verdict-used-option" if draft.status.is_live else "verdict-used-present")
        yield Verdict(STAYS_CONFIRMED, Severity.BLOCKING, _finding(seen), detail=detail)
        return
    may = context.actor.role.may_override and (seen == UNSEEN or context.actor.role is not Role.IMPORT)
    detail = Message.of("verdict-used-begun", start=before.slot.start)
    yield Verdict(STAYS_CONFIRMED, Severity.OVERRIDABLE, _finding(seen), may, detail=detail)


def leaving_confirmed(
    booking: Booking, status: BookingStatus, actor: Actor, now: datetime
) -> tuple[Verdict, ...]:
    """Return what speaks against a stored booking getting another status while nothing else about it changes."""
    context = BookingContext(
        now,
        actor,
        {},
        CampusCalendar((), (), {}),
        editing=booking.id,
        previous=booking.draft,
        held=booking.allocations,
        attendance=booking.attendance,
    )
    return tuple(stays_confirmed(replace(booking.draft, status=status), context))


def _finding(seen: Attendance) -> Message:
    if seen == UNSEEN:
        return Message.of("verdict-used")
    return Message.of("verdict-attended", state=_state(seen))


def _state(seen: Attendance) -> str:
    return "absent" if seen.no_show else "left" if seen.is_over else "present"
