"""From what is asked for to what is blocked: parts of a divisible room, one free unit of a pool.

A booking of a divisible room blocks each of its leaf parts; a booking of one part blocks that part alone. A booking of
a pool blocks one unit. The guard against double booking is on what is blocked.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from campus_desk.domain.booking import Allocation, BookingDraft
from campus_desk.domain.identifiers import ResourceId
from campus_desk.domain.resource import Resource, leaves, units
from campus_desk.domain.rule_context import BookingContext
from campus_desk.domain.timeslot import at_campus


def candidates(requested: ResourceId, resources: Mapping[ResourceId, Resource]) -> tuple[ResourceId, ...]:
    """Return every resource that a booking of ``requested`` could come to block."""
    pool = units(requested, resources.values())
    return tuple(leaf for each in pool or (requested,) for leaf in leaves(each, resources))


def allocate(draft: BookingDraft, context: BookingContext) -> tuple[Allocation, ...]:
    """Return the allocations of a draft, in the order asked for.

    The choice of a unit is the same for the same draft and context: the one the booking holds already, else the first
    in order that is in service to the end, open and free. Where there is none the first is named; the rules refuse it.
    Resources that do not exist are left out; the rules refuse those too. What guests left unused is not blocked again.
    """
    if draft not in context.allocated:
        context.allocated[draft] = context.kept(draft) or _allocated(draft, context)
    return context.allocated[draft]


def _allocated(draft: BookingDraft, context: BookingContext) -> tuple[Allocation, ...]:
    known = [r.id for r in context.known(draft.resources)]
    pools = {r: units(r, context.resources.values()) for r in known}
    # What is asked for by name goes first, so that a pool does not hand out the same unit.
    blocked = {r: leaves(r, context.resources) for r in known if not pools[r]}
    taken = {leaf for found in blocked.values() for leaf in found}
    for requested in known:
        if pools[requested]:
            unit = _choose(requested, pools[requested], draft, context, taken)
            blocked[requested] = leaves(unit, context.resources)
            taken.update(blocked[requested])
    allocations: dict[ResourceId, Allocation] = {}
    for requested in known:
        for leaf in blocked[requested]:
            allocations.setdefault(leaf, Allocation(requested, leaf, draft.blocked))
    return tuple(allocations.values())


def is_free(
    requested: ResourceId, draft: BookingDraft, context: BookingContext, taken: set[ResourceId] | None = None
) -> bool:
    """Tell whether every leaf of a resource is free for the whole blocked time."""
    return not any(
        leaf in (taken or ()) or context.blockers(leaf, draft.blocked)
        for leaf in leaves(requested, context.resources)
    )


def _choose(
    requested: ResourceId,
    pool: tuple[ResourceId, ...],
    draft: BookingDraft,
    context: BookingContext,
    taken: set[ResourceId],
) -> ResourceId:
    held = {a.resource_id for a in context.held if a.requested_id == requested}
    if not held and context.editing is not None:
        held = {b.resource_id for b in context.busy if b.booking_id == context.editing}
    last = at_campus(draft.slot.end - timedelta(microseconds=1)).date()
    stays = context.leaves_in_place(draft)

    def usable(unit: ResourceId) -> bool:
        record = context.resources[unit]
        in_service = record.retired_on is None or last < record.retired_on
        return in_service and not context.calendar.closures_during(draft.blocked, (unit,), record.site_id)

    ordered = sorted(pool, key=lambda unit: held.isdisjoint(leaves(unit, context.resources)))
    offered = ordered if stays else [unit for unit in ordered if usable(unit)] or ordered
    free = (unit for unit in offered if is_free(unit, draft, context, taken))
    return next(free, next((unit for unit in offered if unit not in taken), offered[0]))
