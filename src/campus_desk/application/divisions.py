"""Dividing rooms and pooling units while they are booked: the guard against double booking is on what is blocked.

A booking of a whole room blocks the parts the room had when it was booked. Were the room given another part, or made
whole again, while such bookings lie ahead, somebody else could book what they hold.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from campus_desk.application.ports import UnitOfWork
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import ResourceId
from campus_desk.domain.resource import Containment, Resource, leaves, units
from campus_desk.domain.timeslot import LAST_YEAR, TimeSlot


def refuse_division_while_booked(
    record: Resource,
    old: Resource | None,
    stored: Mapping[ResourceId, Resource],
    unit: UnitOfWork,
    now: datetime,
) -> None:
    """Refuse to change what a resource is part of while bookings ahead stand on how it is now.

    Raises:
        InvalidValue: ``error-still-booked`` with the first booking that stands in the way.
    """
    was = (old.parent_id, old.containment) if old else (None, Containment.NONE)
    if was == (record.parent_id, record.containment):
        return
    concerned: set[ResourceId] = set()
    if was[1] is Containment.PART and old is not None:
        concerned.update(leaves(old.id, stored))
    parent = stored.get(record.parent_id) if record.parent_id is not None else None
    if parent is not None and not (
        record.containment is Containment.UNIT and units(parent.id, stored.values())
    ):
        # A pool may grow at any time: each of its bookings holds one unit.
        concerned.update((parent.id, *leaves(parent.id, stored)))
    ahead = TimeSlot(now, now.replace(year=LAST_YEAR, month=12, day=31))
    busy = unit.bookings.busy(concerned, ahead) if concerned else ()
    for interval in busy:
        name = stored[interval.resource_id].name
        raise InvalidValue("parent_id", "error-still-booked", resource=name, at=interval.slot.start)
