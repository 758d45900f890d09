"""Which resources nobody has booked and nothing closes all of an interval. Pure, no widget."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from campus_desk.application.read_models import AgendaItem, Catalogue
from campus_desk.domain.identifiers import ResourceId
from campus_desk.domain.resource import Containment, leaves, units
from campus_desk.ui.timeline.campus_day import campus_date, campus_days, days_between
from campus_desk.ui.timeline.closed_hours import ClosedHours, Interval


def free_resources(
    catalogue: Catalogue, items: Iterable[AgendaItem], interval: Interval
) -> frozenset[ResourceId]:
    """Return the resources that can be had for the whole interval.

    A pool is free while one of its units is, a divisible room only with all its parts. Setup and teardown of what is
    booked count as booked.

    Args:
        catalogue: The resources with their hours and closures.
        items: Everything booked that touches the interval, hidden groups of customers included.
        interval: From, to in UTC seconds.
    """
    start, end = interval
    day = campus_date(start)
    closed = ClosedHours(catalogue.calendar, campus_days(days_between(day, campus_date(end - 1))))
    resources = {r.id: r for r in catalogue.resources}
    booked: dict[ResourceId, bool] = defaultdict(bool)
    for item in items:
        if item.blocked_from < end and item.blocked_to > start:
            booked[item.resource_id] = True
    shut = {
        c.resource_id
        for c in catalogue.calendar.closures
        if c.slot.epoch[0] < end and c.slot.epoch[1] > start
    }

    def taken(resource_id: ResourceId) -> bool:
        return booked[resource_id] or resource_id in shut

    free = set()
    for resource in catalogue.resources:
        if resource.retired_on is not None and resource.retired_on <= day:
            continue
        if taken(resource.id) or any(c0 < end and c1 > start for c0, c1 in closed.of(resource)):
            continue
        # What was booked before a room was divided still lies on the room itself.
        whole = resource.parent_id if resource.containment is Containment.PART else None
        if whole is not None and taken(whole):
            continue
        pool = units(resource.id, catalogue.resources)
        if pool:
            is_free = any(not taken(unit) for unit in pool)
        else:
            is_free = not any(taken(leaf) for leaf in leaves(resource.id, resources))
        if is_free:
            free.add(resource.id)
    return frozenset(free)
