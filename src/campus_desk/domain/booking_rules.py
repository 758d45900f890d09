"""May this booking exist? Every rule is one small pure function; all verdicts are given at once.

A rule looks at what is proposed and at a context that holds everything it may need, so that the planner can judge
under the pointer without a query. The catalogue (``RULES``) grows by adding a function to it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from campus_desk.domain.actors import Actor
from campus_desk.domain.booking import BookingDraft, BusyInterval
from campus_desk.domain.identifiers import BookingId, ResourceId
from campus_desk.domain.messages import Message
from campus_desk.domain.opening_hours import CampusCalendar
from campus_desk.domain.resource import Resource


class Severity(Enum):
    """How much a verdict weighs."""

    PASSED = "passed"
    NOTICE = "notice"
    OVERRIDABLE = "overridable"
    """Blocks unless a role that may override it gives a reason, which is kept."""
    BLOCKING = "blocking"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one rule says.

    Attributes:
        rule: The rule's name, e.g. ``overlap``.
        message: The sentence (``verdict-…``); it also says what would make the rule pass.
        overridable_by_actor: Whether this actor may override it with a reason.
        resource_id: The resource concerned, if one is.
        blocker: The booking in the way, if one is.
    """

    rule: str
    severity: Severity
    message: Message
    overridable_by_actor: bool = False
    resource_id: ResourceId | None = None
    blocker: BookingId | None = None

    @property
    def blocks(self) -> bool:
        """Tell whether the booking cannot be saved as it is."""
        return self.severity in (Severity.BLOCKING, Severity.OVERRIDABLE)


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
