"""Rules about places, things and people: do they exist, are they in service, free, and large enough."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from campus_desk.domain.allocating import allocate
from campus_desk.domain.booking import BookingDraft, BusyInterval
from campus_desk.domain.identifiers import BookingId, ResourceId
from campus_desk.domain.messages import Message
from campus_desk.domain.resource import Containment, Resource, leaves, seats_of, units
from campus_desk.domain.rule_context import BookingContext
from campus_desk.domain.timeslot import TimeSlot, at_campus
from campus_desk.domain.verdicts import Severity, Verdict

MOST_BLOCKERS = 5
"""A week-long draft may meet dozens of bookings: the first ones are named, the rest counted."""


def known(draft: BookingDraft, context: BookingContext) -> Iterator[Verdict]:
    """Everything asked for exists. Always blocking."""
    for resource_id in draft.resources:
        if resource_id not in context.resources:
            yield Verdict(
                "known",
                Severity.BLOCKING,
                Message.of("verdict-unknown-resource", key=str(resource_id)),
                resource_id=resource_id,
            )


def in_service(draft: BookingDraft, context: BookingContext) -> Iterator[Verdict]:
    """Nothing asked for is retired before the booking ends, nor what it is a part of. Always blocking.

    Of a pool, the unit that the booking gets is in service too. A booking that stood there before stays, and may be
    edited in place.
    """
    severity = Severity.NOTICE if context.leaves_in_place(draft) else Severity.BLOCKING
    last = at_campus(draft.slot.end - timedelta(microseconds=1)).date()
    passed = True
    allocations = allocate(draft, context)
    for resource in context.known(draft.resources):
        pool = units(resource.id, context.resources.values())
        mine = [a.resource_id for a in allocations if pool and a.requested_id == resource.id]
        for each in (*context.lineage(resource), *context.known(mine)):
            if each.retired_on is not None and each.retired_on <= last:
                passed = False
                message = Message.of("verdict-retired", resource=each.name, day=each.retired_on)
                yield Verdict("in_service", severity, message, resource_id=resource.id)
                break
    if passed:
        yield Verdict("in_service", Severity.PASSED, Message.of("verdict-in-service"))


def customer_active(draft: BookingDraft, context: BookingContext) -> Iterator[Verdict]:
    """The customer is one on the day of the booking. Always blocking; silent while the customer is not known."""
    customer = context.customer
    if customer is None or customer.id != draft.customer_id:
        return
    day = at_campus(draft.slot.start).date()
    if customer.retired_on is not None and not customer.is_in_service(day):
        message = Message.of("verdict-customer-retired", customer=customer.name, day=customer.retired_on)
        stays = context.previous is not None and context.previous.customer_id == draft.customer_id
        severity = Severity.NOTICE if stays and context.leaves_in_place(draft) else Severity.BLOCKING
        yield Verdict("customer_active", severity, message)


def not_invoiced(draft: BookingDraft, context: BookingContext) -> Iterator[Verdict]:
    """A booking on an invoice keeps what the invoice states. Always blocking; a credit note frees it."""
    before = context.previous
    if not context.invoiced or before is None:
        return
    stated = (before.customer_id, before.slot, before.attendees, before.status)
    if stated != (draft.customer_id, draft.slot, draft.attendees, draft.status) or set(
        before.resources
    ) != set(draft.resources):
        detail = Message.of("verdict-invoiced-credit")
        yield Verdict("not_invoiced", Severity.BLOCKING, Message.of("verdict-invoiced"), detail=detail)


def asked_once(draft: BookingDraft, context: BookingContext) -> Iterator[Verdict]:
    """Nothing is asked for twice, as a room and as one of its parts. Always blocking."""
    owner: dict[ResourceId, Resource] = {}
    for resource in context.known(draft.resources):
        if units(resource.id, context.resources.values()):
            continue
        for leaf in leaves(resource.id, context.resources):
            if leaf in owner:
                message = Message.of("verdict-asked-twice", one=owner[leaf].name, other=resource.name)
                yield Verdict("asked_once", Severity.BLOCKING, message, resource_id=resource.id)
                break
            owner[leaf] = resource


def free(draft: BookingDraft, context: BookingContext) -> Iterator[Verdict]:
    """Everything is free from setup to teardown, the booking under edit aside. Always blocking.

    Names who is in the way, from when and in what state; for a pool, when the next unit is free. Of a booking whose
    guests have left, or did not come, only what it still holds has to be free.
    """
    allocations, blocked = allocate(draft, context), context.blocked_by(draft)
    found: dict[tuple[BookingId, ResourceId], Verdict] = {}
    free_ones: list[Resource] = []
    for resource in context.known(draft.resources):
        mine = [a.resource_id for a in allocations if a.requested_id == resource.id]
        blockers = [b for leaf in mine for b in context.blockers(leaf, blocked)]
        pool = units(resource.id, context.resources.values())
        if pool and (blockers or not mine):
            verdict = _no_unit_free(resource, pool, draft, context)
            found[verdict.blocker or BookingId(0), resource.id] = verdict
        for blocker in () if pool else blockers:
            found.setdefault((blocker.booking_id, resource.id), _taken(blocker, resource.id, draft, context))
        free_ones.extend(context.known(mine) if pool else [resource])
    if not found:
        key = "verdict-free" if spans_one_day(blocked) else "verdict-free-days"
        message = Message.of(key, start=blocked.start, end=blocked.end)
        detail = Message.of("verdict-names", names=_names(free_ones))
        yield Verdict("free", Severity.PASSED, message, detail=detail)
    yield from list(found.values())[:MOST_BLOCKERS]
    if len(found) > MOST_BLOCKERS:
        message = Message.of("verdict-taken-more", count=len(found) - MOST_BLOCKERS)
        yield Verdict("free", Severity.BLOCKING, message)


def capacity(draft: BookingDraft, context: BookingContext) -> Iterator[Verdict]:
    """Nobody is left standing. Always blocking: capacity is a matter of fire safety.

    One room holds its own capacity. Several rooms in one booking hold the sum of theirs, and more people than the
    largest takes is a notice that they must be divided among the rooms. Parts of a divisible room count together, and
    never for more than the whole room: the hall takes 100, however it is divided.
    """
    rooms = _rooms(draft, context)
    if not rooms:
        return
    seats, largest = sum(rooms.values()), max(rooms.values())
    count = draft.attendees
    heading = Message.of("verdict-capacity")
    if count is None:
        detail = Message.of("verdict-capacity-not-counted", seats=seats)
        yield Verdict("capacity", Severity.PASSED, heading, detail=detail)
    elif count > seats:
        message = Message.of("verdict-capacity-exceeded", count=count, seats=seats)
        detail = Message.of("verdict-capacity-missing", missing=count - seats)
        first = min(rooms, key=lambda r: rooms[r])
        yield Verdict("capacity", Severity.BLOCKING, message, resource_id=first, detail=detail)
    elif count > largest:
        detail = Message.of("verdict-capacity-divide", largest=largest)
        message = Message.of("verdict-capacity-several-rooms", count=count, seats=seats)
        yield Verdict("capacity", Severity.NOTICE, message, detail=detail)
    else:
        detail = Message.of("verdict-capacity-fits", count=count, seats=seats)
        yield Verdict("capacity", Severity.PASSED, heading, detail=detail)


def _rooms(draft: BookingDraft, context: BookingContext) -> dict[ResourceId, int]:
    """Return the capacity of each room of the draft, parts of one room put together and held to the whole's limit."""
    rooms = {
        resource.id: seats
        for resource in context.known(draft.resources)
        if (seats := seats_of(resource, context.resources)) is not None
    }
    for _ in (
        context.resources
    ):  # as often as rooms can lie within each other, and no more if the data go in a circle
        divided = next((r for r in rooms if _whole(r, context) is not None), None)
        if divided is None:
            break
        whole = _whole(divided, context)
        together = [r for r in rooms if _whole(r, context) == whole]
        seats = sum(rooms.pop(r) for r in together)
        if whole is not None:
            limit = context.resources[whole].capacity
            rooms[whole] = rooms.get(whole, seats if limit is None else min(seats, limit))
    return rooms


def _whole(room: ResourceId, context: BookingContext) -> ResourceId | None:
    """Return the divisible room that a room is a part of."""
    part = context.resources[room]
    if part.containment is Containment.PART and part.parent_id in context.resources:
        return part.parent_id
    return None


def _taken(
    blocker: BusyInterval, requested: ResourceId, draft: BookingDraft, context: BookingContext
) -> Verdict:
    within = spans_one_day(draft.blocked)
    start, end = blocker.slot.start, blocker.slot.end
    if not blocker.slot.overlaps(draft.slot):
        message = Message.of("verdict-taken-margin")
    elif start <= draft.slot.start and draft.slot.end <= end:
        message = Message.of("verdict-taken-throughout")
    elif start > draft.slot.start:
        message = Message.of("verdict-taken-from", moment=_moment(start, within=within))
    else:
        message = Message.of("verdict-taken-until", moment=_moment(end, within=within))
    when = Message.of("verdict-span" if within else "verdict-day-span", start=start, end=end)
    if blocker.customer:
        detail = Message.of(
            "verdict-taken-by", customer=blocker.customer, when=when, status=blocker.status.value
        )
    else:
        detail = Message.of("verdict-taken-busy", when=when)
    if len(draft.resources) > 1:
        name = context.resources[blocker.resource_id].name
        detail = Message.of("verdict-on-resource", resource=name, facts=detail)
    return Verdict("free", Severity.BLOCKING, message, False, requested, blocker.booking_id, detail)


def _no_unit_free(
    asked: Resource, pool: tuple[ResourceId, ...], draft: BookingDraft, context: BookingContext
) -> Verdict:
    """Say that a pool is exhausted, and which booking frees a unit first."""
    message = Message.of("verdict-pool-taken", resource=asked.name, count=len(pool))
    last = [
        max(found, key=lambda b: b.slot.end)
        for unit in pool
        if (
            found := [
                b for leaf in leaves(unit, context.resources) for b in context.blockers(leaf, draft.blocked)
            ]
        )
    ]
    if not last:
        return Verdict("free", Severity.BLOCKING, message, resource_id=asked.id)
    first = min(last, key=lambda b: (b.slot.end, b.resource_id))
    detail = Message.of(
        "verdict-pool-next",
        unit=context.resources[first.resource_id].name,
        moment=_moment(first.slot.end, within=spans_one_day(draft.blocked)),
    )
    return Verdict("free", Severity.BLOCKING, message, False, asked.id, first.booking_id, detail)


def _moment(instant: datetime, *, within: bool) -> Message:
    return Message.of("verdict-time" if within else "verdict-day-time", at=instant)


def spans_one_day(slot: TimeSlot) -> bool:
    """Tell whether a slot touches one campus day only, so that times need no day beside them."""
    last = at_campus(slot.end - timedelta(microseconds=1)).date()
    return at_campus(slot.start).date() == last


def _names(resources: Iterable[Resource]) -> str:
    return ", ".join(dict.fromkeys(r.name for r in resources))
