"""From what could not be had to an entry of the waiting list: the same place or kind, the same time."""

from __future__ import annotations

from datetime import datetime, timedelta

from campus_desk.application.free_time import up
from campus_desk.application.quick_wish import DEFAULT_KIND
from campus_desk.application.read_models import Catalogue
from campus_desk.application.slot_query import Need, SlotQuery
from campus_desk.domain.identifiers import UNSAVED, CustomerId, KindId, WaitingId
from campus_desk.domain.timeslot import TimeSlot, wall_clock_intervals
from campus_desk.domain.waiting import WaitingEntry


def waiting_for(
    query: SlotQuery, catalogue: Catalogue, now: datetime, *, contact: str = ""
) -> WaitingEntry | None:
    """Return a new entry that waits for what a query asks for.

    It begins with the next quarter of an hour where the time asked for has begun. None where the list cannot say it,
    for several things at once, and where that time is over.
    """
    times = [
        interval
        for day in (min(query.days), max(query.days))
        for interval in wall_clock_intervals(day, query.opens, query.closes)
    ]
    if len(query.needs) != 1 or not times:
        return None
    (need,) = query.needs
    resource = next(iter(need.resources)) if len(need.resources) == 1 else None
    kind = _kind(need, catalogue) if resource is None else None
    seconds = query.minutes * 60
    first, last = max(times[0][0], up(int(now.timestamp()))), times[-1][1]
    if (resource is None and kind is None) or last <= now.timestamp():
        return None
    return WaitingEntry(
        WaitingId(UNSAVED),
        query.customer_id or CustomerId(UNSAVED),
        TimeSlot.of_epoch(first, max(last, first + seconds)),
        timedelta(seconds=seconds),
        now,
        resource_id=resource,
        kind_id=kind,
        site_id=need.site if resource is None else None,
        attendees=need.people,
        features=tuple(sorted(need.features)),
        contact=contact,
    )


def _kind(need: Need, catalogue: Catalogue) -> KindId | None:
    """Return the kind that is waited for: the first one that was asked for and has what would do, a room before all."""
    resources = {r.id: r for r in catalogue.resources}
    would_do = {
        r.kind_id
        for r in catalogue.resources
        if r.retired_on is None and need.concerns(r, resources) and need.refuses(r, resources) is None
    }
    kinds = sorted(catalogue.kinds, key=lambda k: (k.code != DEFAULT_KIND, k.position, k.id))
    return next((k.id for k in kinds if k.id in would_do), None)
