"""Rules about time: opening hours, closures, public holidays, the past, the two clock changes of the year.

Opening hours, holidays and the past may be overridden by reception and by an import, with a reason that is kept; once
accepted, they are notices until the booking moves. What guests see must lie in open hours; setup and teardown need not.
A closure closes both.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from campus_desk.domain.allocating import allocate
from campus_desk.domain.attendance import GRACE
from campus_desk.domain.booking import BookingDraft, BookingStatus
from campus_desk.domain.identifiers import ResourceId
from campus_desk.domain.messages import Message
from campus_desk.domain.opening_hours import Closure, OpeningPeriod, first_closed_day, hours_text
from campus_desk.domain.place_rules import spans_one_day
from campus_desk.domain.rule_context import BookingContext
from campus_desk.domain.timeslot import TimeSlot, at_campus
from campus_desk.domain.verdicts import Severity, Verdict

WALK_IN_MINUTES = 15
"""Who stands at the desk and books "from now" gets the quarter of an hour that has begun, without giving a reason."""


def opening_hours(draft: BookingDraft, context: BookingContext) -> Iterator[Verdict]:
    """What guests see lies in the open hours of everything asked for, on each of its days. Overridable."""
    hours = {r.id: context.hours_of(r) for r in context.known(draft.resources)}
    closed: dict[tuple[date, str], list[str]] = {}
    for resource_id, periods in hours.items():
        day = first_closed_day(periods, draft.slot)
        if day is not None:
            key = (day, hours_text(periods, day.weekday()))
            closed.setdefault(key, []).append(context.resources[resource_id].name)
    message = Message.of("verdict-outside-hours")
    for (day, text), names in closed.items():
        if text:
            detail = Message.of("verdict-hours-of-day", names=", ".join(names), day=day, hours=text)
        else:
            detail = Message.of("verdict-closed-day", names=", ".join(names), day=day)
        first = next(r.id for r in context.known(draft.resources) if r.name == names[0])
        yield _overridable("opening_hours", message, detail, draft, context, first)
    if not closed and hours:
        detail = _open_detail(set(hours.values()), at_campus(draft.slot.start).date())
        yield Verdict("opening_hours", Severity.PASSED, Message.of("verdict-opening-hours"), detail=detail)


def closures(draft: BookingDraft, context: BookingContext) -> Iterator[Verdict]:
    """Nothing asked for, its site or the campus is closed or out of order from setup to teardown. Always blocking.

    A booking that stood there before the closure was made stays, and may be edited in place.
    """
    allocations, span = allocate(draft, context), context.blocked_by(draft)
    found: dict[Closure, Verdict] = {}
    for resource in context.known(draft.resources):
        blocked = context.known(a.resource_id for a in allocations if a.requested_id == resource.id)
        concerned = {each.id for one in (resource, *blocked) for each in context.lineage(one)}
        for closure in context.calendar.closures_during(span, concerned, resource.site_id):
            severity = Severity.NOTICE if context.leaves_in_place(draft) else Severity.BLOCKING
            key = "verdict-closed" if closure.reason else "verdict-closed-no-reason"
            message = Message.of(key, reason=closure.reason)
            detail = _when(closure.slot)
            found.setdefault(
                closure, Verdict("closures", severity, message, False, resource.id, None, detail)
            )
    yield from found.values()
    if not found:
        yield Verdict("closures", Severity.PASSED, Message.of("verdict-no-closure"))


def public_holidays(draft: BookingDraft, context: BookingContext) -> Iterator[Verdict]:
    """No day that guests see is a public holiday of Alsace-Moselle. Overridable."""
    holidays = context.calendar.holidays_during(draft.slot)
    for day, name in holidays:
        message = Message.of("verdict-holiday", name=name)
        yield _overridable("public_holidays", message, Message.of("verdict-day", day=day), draft, context)
    if not holidays:
        yield Verdict("public_holidays", Severity.PASSED, Message.of("verdict-no-holiday"))


def past(draft: BookingDraft, context: BookingContext) -> Iterator[Verdict]:
    """The booking begins now or later. Overridable; what has been is not moved without a reason either.

    Nor is what has been going on for longer than guests may be late: it has been used.
    """
    now, slot, previous = context.now, draft.slot, context.previous
    if previous is not None and previous.slot != slot and previous.slot.end <= now:
        detail = Message.of("verdict-past-end", end=previous.slot.end)
        yield _overridable("past", Message.of("verdict-past-over"), detail, draft, context)
    elif previous is not None and _is_used(previous, now) and slot.start >= now:
        detail = Message.of("verdict-begun-since", time=now - previous.slot.start)
        yield _overridable("past", Message.of("verdict-begun"), detail, draft, context)
    elif slot.start >= now:
        yield Verdict("past", Severity.PASSED, Message.of("verdict-not-past"))
    elif previous is not None and previous.slot.start == slot.start and slot.end > now:
        # Under way: it may be made longer or shorter, as long as its end stays ahead.
        yield _begun(draft, context)
    elif now - slot.start <= timedelta(minutes=WALK_IN_MINUTES) and slot.end > now:
        yield _begun(draft, context)
    else:
        detail = Message.of("verdict-past-start", start=slot.start)
        yield _overridable("past", Message.of("verdict-past"), detail, draft, context)


def clock_change(draft: BookingDraft, context: BookingContext) -> Iterator[Verdict]:
    """Say so when the clock changes during the booking: it lasts, and is billed, longer or shorter than it reads."""
    del context
    if draft.slot.clock_change:
        detail = Message.of("verdict-clock-change-lasts", time=draft.slot.duration)
        yield Verdict("clock_change", Severity.NOTICE, Message.of("verdict-clock-change"), detail=detail)


def _is_used(previous: BookingDraft, now: datetime) -> bool:
    confirmed = previous.status is BookingStatus.CONFIRMED
    return confirmed and previous.slot.start + GRACE <= now < previous.slot.end


def _begun(draft: BookingDraft, context: BookingContext) -> Verdict:
    detail = Message.of("verdict-begun-since", time=context.now - draft.slot.start)
    return Verdict("past", Severity.NOTICE, Message.of("verdict-begun"), detail=detail)


def _overridable(
    rule: str,
    message: Message,
    detail: Message,
    draft: BookingDraft,
    context: BookingContext,
    resource_id: ResourceId | None = None,
) -> Verdict:
    """Return the verdict: what was accepted once is not asked again while the booking stays where it is."""
    if context.leaves_in_place(draft):
        return Verdict(rule, Severity.NOTICE, message, False, resource_id, None, detail)
    may = context.actor.role.may_override
    return Verdict(rule, Severity.OVERRIDABLE, message, may, resource_id, None, detail)


def _open_detail(hours: set[tuple[OpeningPeriod, ...]], day: date) -> Message:
    """Return the hours of the first day where all share them."""
    texts = {hours_text(periods, day.weekday()) for periods in hours if periods}
    if not texts:
        return Message.of("verdict-always-open")
    return Message.of("verdict-open", hours=" · ".join(sorted(texts)))


def _when(slot: TimeSlot) -> Message:
    key = "verdict-day-span" if spans_one_day(slot) else "verdict-span"
    return Message.of(key, start=slot.start, end=slot.end)
