"""Find a slot: what somebody needs, and what an answer says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import Enum
from typing import TypeAlias

from campus_desk.application.judgement import Judgement
from campus_desk.application.read_models import AgendaItem
from campus_desk.domain.booking import BookingDraft, BookingStatus
from campus_desk.domain.identifiers import CustomerId, KindId, ResourceId, SiteId
from campus_desk.domain.opening_hours import DAY_MINUTES, Closure
from campus_desk.domain.resource import Containment, Resource, seats_of
from campus_desk.domain.timeslot import TimeSlot

HELD = timedelta(minutes=15)
"""How long an option holds for somebody who is on the telephone."""


def held(draft: BookingDraft, now: datetime) -> BookingDraft:
    """Return a draft as an option that frees its slot when nobody has confirmed it by then."""
    return replace(draft, status=BookingStatus.OPTION, option_expires_at=now.replace(microsecond=0) + HELD)


Interval: TypeAlias = tuple[int, int]
"""From, to in UTC seconds."""


class Reason(Enum):
    """Why a resource is set aside; the first that holds is the one that is told."""

    TOO_SMALL = "too small"
    LACKS = "lacks"
    """Something it should have, such as video conferencing."""
    CLOSED = "closed"
    TAKEN = "taken"
    NOT_TOGETHER = "not together"
    """Free, but never at the same time as the others that are needed."""


@dataclass(frozen=True, slots=True)
class Need:
    """One resource that is needed, by what it must be able to do. What is left empty does not matter.

    Attributes:
        people: How many it must hold.
        features: Codes of equipment it must have.
        kinds: It must be of one of these kinds.
        resources: It must be one of these.
        site: It must be there.
    """

    people: int | None = None
    features: frozenset[str] = frozenset()
    kinds: frozenset[KindId] = frozenset()
    resources: frozenset[ResourceId] = frozenset()
    site: SiteId | None = None

    def concerns(self, resource: Resource, resources: Mapping[ResourceId, Resource]) -> bool:
        """Tell whether a resource is at all what is asked for, be it large, equipped and free enough or not.

        Where people are to sit, only what has seats is; so it is where nothing is said. A unit is booked through its
        pool, unless it is asked for by name.
        """
        if self.resources:
            return resource.id in self.resources
        if self.site is not None and resource.site_id != self.site:
            return False
        if resource.containment is Containment.UNIT or (self.kinds and resource.kind_id not in self.kinds):
            return False
        seated = self.people is not None or not (self.kinds or self.features)
        return not seated or seats_of(resource, resources) is not None

    def refuses(self, resource: Resource, resources: Mapping[ResourceId, Resource]) -> Reason | None:
        """Return why a resource does not do, whenever it may be free; None when it does."""
        seats = seats_of(resource, resources)
        if self.people is not None and seats is not None and seats < self.people:
            return Reason.TOO_SMALL
        return None if self.features <= set(resource.features) else Reason.LACKS


@dataclass(frozen=True, slots=True)
class SlotQuery:
    """What somebody needs, and when.

    Attributes:
        needs: Each gets a resource of its own, all free at the same time; the first one is the room the answers are
            about, the others go with it.
        days: The campus days that would do, in order.
        minutes: How long, elapsed; within one campus day.
        opens: Minute of the day from which on it may take place, ``closes`` until which.
        customer_id: Who asks; without prices while nobody is known.
        near: The site it should be on, None when that does not matter.
    """

    needs: tuple[Need, ...]
    days: tuple[date, ...]
    minutes: int
    opens: int = 0
    closes: int = DAY_MINUTES
    customer_id: CustomerId | None = None
    near: SiteId | None = None

    @property
    def people(self) -> int | None:
        """How many come altogether, None when nobody is counted."""
        counted = [need.people for need in self.needs if need.people is not None]
        return sum(counted) if counted else None

    def later(self, days: int) -> SlotQuery:
        """Return the same needs on so many days after those asked for."""
        last = max(self.days)
        return replace(self, days=tuple(last + timedelta(days=n) for n in range(1, days + 1)))


@dataclass(frozen=True, slots=True)
class Option:
    """An answer: resources and a time that no rule speaks against.

    Attributes:
        judgement: What the rules and the tariffs say about it.
        spare: Seats that stay empty in the first resource, None where nobody is counted.
        is_away: Whether it is on another site than asked for.
        in_range: Whether it lies within the times asked for, not just beside them.
    """

    judgement: Judgement
    spare: int | None
    is_away: bool
    in_range: bool

    @property
    def draft(self) -> BookingDraft:
        """What would be booked."""
        return self.judgement.draft

    @property
    def slot(self) -> TimeSlot:
        """When."""
        return self.judgement.draft.slot

    @property
    def room(self) -> ResourceId:
        """What answers the first need."""
        return self.judgement.draft.resources[0]


@dataclass(frozen=True, slots=True)
class SetAside:
    """A resource that is no answer, and why.

    Attributes:
        lacking: Codes of the equipment it has not.
        seats: How many people it holds, where it is too small.
        closure: What closes it; None where it is closed by its hours or a holiday.
        holiday: The name of the holiday, empty where it is none.
        busy: What is in the way, in order.
    """

    resource_id: ResourceId
    reason: Reason
    lacking: tuple[str, ...] = ()
    seats: int | None = None
    closure: Closure | None = None
    holiday: str = ""
    busy: tuple[AgendaItem, ...] = ()


@dataclass(frozen=True, slots=True)
class OtherTime:
    """Another time of the same day for the same resources.

    Attributes:
        fits: Whether it lasts as long as was asked for; otherwise it is all that is free there.
    """

    option: Option
    fits: bool


@dataclass(frozen=True, slots=True)
class DayOutlook:
    """How one day looks for some resources.

    Attributes:
        wanted: Whether it is among the days asked for.
        best: The best time of the day, None when there is none.
        busy: What blocks one of the resources, in order, nothing twice.
        closed: When one of them is closed, joined and in order.
    """

    day: date
    wanted: bool
    best: Option | None
    busy: tuple[Interval, ...]
    closed: tuple[Interval, ...]
