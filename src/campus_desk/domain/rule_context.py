"""Everything the booking rules may look at, so that they can judge under the pointer without a query."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from campus_desk.domain.actors import Actor
from campus_desk.domain.booking import UNSEEN, Allocation, Attendance, BookingDraft, BusyInterval
from campus_desk.domain.customer import Customer
from campus_desk.domain.identifiers import BookingId, ResourceId
from campus_desk.domain.opening_hours import CampusCalendar, OpeningPeriod
from campus_desk.domain.resource import Resource, lineage
from campus_desk.domain.timeslot import TimeSlot


@dataclass(frozen=True, slots=True)
class BookingContext:
    """What is known around one draft; loaded once when a drag or a dialog starts.

    Attributes:
        now: The present instant (the domain has no clock).
        resources: All resources, parts and units included, by id.
        busy: Live allocations of the resources concerned (``allocating.candidates``) around the slot; the booking
            under edit may be among them and is skipped by its id.
        editing: The booking being changed, None for a new one; ``previous`` its draft, ``held`` its allocations.
        attendance: What was seen of the guests of the booking being changed.
        invoiced: Whether the booking being changed stands on an invoice that is not credited.
        customer: Who books, None when not known yet: the rules about customers are silent then.
        allocated: What ``allocating.allocate`` has answered for a draft in this context: several rules ask.
    """

    now: datetime
    actor: Actor
    resources: Mapping[ResourceId, Resource]
    calendar: CampusCalendar
    busy: Sequence[BusyInterval] = ()
    editing: BookingId | None = None
    previous: BookingDraft | None = None
    held: tuple[Allocation, ...] = ()
    customer: Customer | None = None
    invoiced: bool = False
    attendance: Attendance = UNSEEN
    allocated: dict[BookingDraft, tuple[Allocation, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def known(self, resource_ids: Iterable[ResourceId]) -> list[Resource]:
        """Return the resources that exist."""
        return [self.resources[i] for i in resource_ids if i in self.resources]

    def lineage(self, resource: Resource) -> list[Resource]:
        """Return a resource, its parent, its parent's parent … (a loop in the data ends the list)."""
        return lineage(resource, self.resources)

    def hours_of(self, resource: Resource) -> tuple[OpeningPeriod, ...]:
        """Return the weekly hours of a resource: its own, else those of what it belongs to, else the site's."""
        return self.calendar.hours_of(self.lineage(resource))

    def leaves_in_place(self, draft: BookingDraft) -> bool:
        """Tell whether a change leaves a live booking's resources and blocked time as they were."""
        before = self.previous
        return (
            before is not None
            and before.status.is_live
            and set(before.resources) == set(draft.resources)
            and before.slot == draft.slot
            and (before.blocked == draft.blocked or bool(self.kept(draft)))
        )

    def kept(self, draft: BookingDraft) -> tuple[Allocation, ...]:
        """Return what a booking goes on holding whose guests have left, or did not come; nothing for other ones.

        What they left unused is free for others, whatever else is changed about the booking, also its teardown, and
        also when it is cancelled and brought back.
        """
        before, blocked = self.previous, draft.blocked
        if (
            before is None
            or not self.attendance.is_over
            or set(before.resources) != set(draft.resources)
            or before.slot != draft.slot
        ):
            return ()
        return tuple(
            replace(a, slot=TimeSlot(blocked.start, min(a.slot.end, blocked.end))) for a in self.held
        )

    def blocked_by(self, draft: BookingDraft) -> TimeSlot:
        """Return the time that a draft has to have free."""
        kept = self.kept(draft)
        return TimeSlot(draft.blocked.start, max(a.slot.end for a in kept)) if kept else draft.blocked

    def blockers(self, resource_id: ResourceId, slot: TimeSlot) -> list[BusyInterval]:
        """Return what stands in the way of a slot on one resource, in order; never the booking under edit."""
        return sorted(
            (
                b
                for b in self.busy
                if b.resource_id == resource_id and b.booking_id != self.editing and b.slot.overlaps(slot)
            ),
            key=lambda b: b.slot,
        )
