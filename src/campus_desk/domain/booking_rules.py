"""May this booking exist? Every rule is one small pure function; all verdicts are given at once.

A rule looks at what is proposed and at a context that holds everything it may need, so that the planner can judge
under the pointer without a query. The catalogue (``RULES``) grows by adding a function to it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from campus_desk.domain.actors import Actor
from campus_desk.domain.booking import BookingDraft, BusyInterval
from campus_desk.domain.identifiers import BookingId, ResourceId
from campus_desk.domain.opening_hours import CampusCalendar
from campus_desk.domain.resource import Resource


@dataclass(frozen=True, slots=True)
class BookingContext:
    """Everything the rules may look at; loaded once when a drag or a dialog starts.

    Attributes:
        now: The present instant (the domain has no clock).
        resources: All resources, parts and units included, by id.
        busy: Live allocations of the resources concerned around the slot; the booking under edit may be
            among them and is skipped by its id.
        editing: The booking being changed, None for a new one.
    """

    now: datetime
    actor: Actor
    resources: Mapping[ResourceId, Resource]
    calendar: CampusCalendar
    busy: Sequence[BusyInterval] = ()
    editing: BookingId | None = None
    previous: BookingDraft | None = None
