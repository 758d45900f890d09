"""What importing a calendar would do, event by event. Pure: it looks at a campus loaded once and writes nothing.

The result depends on what the events say, not on their order in the file: rivals for a slot are taken by their start,
then by their UID, and what the campus has booked already goes before all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from campus_desk.application.busy_index import BusyIndex
from campus_desk.application.calendar_choice import choose
from campus_desk.application.calendar_places import Places
from campus_desk.application.calendar_proposals import Customers, Proposal, Unbookable, propose
from campus_desk.application.calendar_report import RefusedEvent, in_order, refused, unreadable
from campus_desk.application.calendar_series import Wanted, expand
from campus_desk.application.calendar_values import CalendarEvent, CalendarFile
from campus_desk.application.ports import RecurrenceFacts
from campus_desk.domain.actors import Actor
from campus_desk.domain.allocating import allocate, candidates
from campus_desk.domain.booking import (
    UNSEEN,
    Allocation,
    Booking,
    BookingStatus,
    BusyInterval,
    Series,
)
from campus_desk.domain.booking_rules import judge
from campus_desk.domain.customer import Customer
from campus_desk.domain.identifiers import BookingId, CustomerId, KindId, ResourceId, SiteId
from campus_desk.domain.messages import Message
from campus_desk.domain.opening_hours import CampusCalendar
from campus_desk.domain.resource import Resource, units
from campus_desk.domain.rule_context import BookingContext
from campus_desk.domain.use_rules import STAYS_CONFIRMED, leaving_confirmed
from campus_desk.domain.verdicts import Severity

_OF_CANCELLATIONS = ("known", "not_invoiced", STAYS_CONFIRMED)
"""The rules that are asked about an event that does not take place."""


@dataclass(frozen=True, slots=True)
class Situation:
    """The campus a calendar is imported into, loaded once.

    Attributes:
        actor: Who imports, in the role of an import.
        customer: Whose the events are that name none, None: such events are refused.
        new_place: Kind and site of resources made for unknown places, None: such events are refused.
        stored: Bookings with a UID of the file, by UID and RECURRENCE-ID; ``series`` likewise by UID.
        busy: Live allocations in the time the file speaks of.
        invoiced: Tells whether a booking stands on an invoice.
    """

    now: datetime
    actor: Actor
    resources: Sequence[Resource]
    customers: Mapping[CustomerId, Customer]
    calendar: CampusCalendar
    recurrence: RecurrenceFacts
    customer: CustomerId | None
    new_place: tuple[KindId, SiteId] | None
    stored: Mapping[tuple[str, str], Booking]
    series: Mapping[str, Series]
    busy: Sequence[BusyInterval]
    invoiced: Callable[[BookingId], bool]


@dataclass(frozen=True, slots=True)
class Planned:
    """A booking to be made or changed.

    Attributes:
        before: The stored booking, None for a new one.
        places: Names of the resources asked for.
        overridden: A rule that imports may override was overridden.
    """

    proposal: Proposal
    allocations: tuple[Allocation, ...]
    before: Booking | None
    places: tuple[str, ...]
    overridden: bool


@dataclass(slots=True)
class CalendarPlan:
    """What an import will do.

    Attributes:
        cancelled: Stored bookings that the calendar no longer has.
        series: Recurring events to be stored, by UID.
        exceptions: Instances that differ from their series on purpose, by UID and RECURRENCE-ID.
        new_resources: Resources to be made, by their negative ids.
    """

    bookings: list[Planned] = field(default_factory=list)
    cancelled: list[Booking] = field(default_factory=list)
    unchanged: list[CalendarEvent] = field(default_factory=list)
    refused: tuple[RefusedEvent, ...] = ()
    series: dict[str, Series] = field(default_factory=dict)
    exceptions: frozenset[tuple[str, str]] = frozenset()
    new_resources: Mapping[ResourceId, Resource] = field(default_factory=dict)
    notes: list[Message] = field(default_factory=list)


def make_plan(file: CalendarFile, situation: Situation) -> CalendarPlan:
    """Decide about every event of a file."""
    chosen, losers = choose(file.events)
    wanted = expand(chosen, situation.now, situation.recurrence, situation.series)
    planner = _Planner(situation, wanted)
    plan = planner.plan()
    broken = [unreadable(event) for event in file.broken]
    plan.refused = in_order([*broken, *losers, *wanted.refused, *planner.refused])
    plan.notes = [*file.notes, *wanted.notes, *plan.notes]
    return plan


class _Planner:
    """Decides once all proposals are known; starts again when a change turns out not to be possible."""

    def __init__(self, situation: Situation, wanted: Wanted) -> None:
        self.situation = situation
        self.wanted = wanted
        self.refused: list[RefusedEvent] = []
        self.places = Places(situation.resources)
        if situation.new_place is not None:
            self.places.make_unknown(wanted.events.values(), *situation.new_place)
        self._pools = {
            r.id for r in self.places.resources.values() if units(r.id, self.places.resources.values())
        }
        self._customers = Customers(situation.customers, situation.customer)

    def plan(self) -> CalendarPlan:
        plan = CalendarPlan()
        proposals = self._proposals(plan)
        plan.cancelled = self._left_out()
        turned_down: dict[tuple[str, str], RefusedEvent] = {}
        while True:
            placed, newly = self._place(proposals, plan.cancelled, turned_down)
            if not newly:
                break
            turned_down |= newly
        self.refused += turned_down.values()
        plan.bookings = placed
        used = {i for p in placed for i in p.proposal.draft.resources}
        plan.new_resources = self.places.used(used)
        kept = {p.proposal.event.uid for p in placed} | {e.uid for e in plan.unchanged}
        plan.exceptions = frozenset(self.wanted.exceptions)
        plan.series = {uid: series for uid, series in self.wanted.series.items() if uid in kept}
        return plan

    def _proposals(self, plan: CalendarPlan) -> list[Proposal]:
        """Return what is to be placed; what is unchanged or cannot be is settled here."""
        proposals = []
        for key, event in self.wanted.events.items():
            existing = self.situation.stored.get(key)
            if event.cancelled and not event.own_status and (existing is None or not existing.status.is_live):
                plan.unchanged.append(event)
                continue
            if event.cancelled and existing is not None:
                proposals.append(
                    Proposal(event, existing.with_status(BookingStatus.CANCELLED).draft, existing)
                )
                continue
            try:
                proposal = propose(event, existing, self.places, self._customers)
            except Unbookable as unbookable:
                self.refused.append(refused(event, unbookable.reason))
                continue
            proposals.append(proposal)
        return self._settled(proposals, plan)

    def _settled(self, proposals: Iterable[Proposal], plan: CalendarPlan) -> list[Proposal]:
        remaining = []
        for proposal in proposals:
            event, existing = proposal.event, proposal.existing
            if proposal.same:
                plan.unchanged.append(event)
            elif existing is not None and not _newer(event, existing):
                self.refused.append(refused(event, _outdated(event, existing)))
            else:
                remaining.append(proposal)
            if event.cut:
                plan.notes.append(Message.of("calendar-note-cut", title=event.summary))
        return sorted(remaining, key=self._turn)

    def _turn(self, proposal: Proposal) -> tuple[object, ...]:
        """Return whose turn it is: one that asks for a unit of a pool comes after those that ask for one by name."""
        slot, event = proposal.draft.slot, proposal.event
        pooled = not self._pools.isdisjoint(proposal.draft.resources)
        return pooled, slot.start, slot.end, event.uid, event.recurrence_id

    def _left_out(self) -> list[Booking]:
        """Return stored live bookings that a newer version of their calendar event no longer has."""
        left_out = []
        for key, booking in self.situation.stored.items():
            newer = self.wanted.stated.get(booking.uid, -1) > booking.sequence
            if key in self.wanted.events or not booking.status.is_live or not newer:
                continue
            against = None
            if self.situation.invoiced(booking.id):
                against = Message.of("calendar-left-out-invoiced")
            elif self._is_used(booking):
                against = Message.of("calendar-left-out-used")
            if against is None:
                left_out.append(booking)
            else:
                title, start = booking.draft.title, booking.slot.start
                self.refused.append(RefusedEvent(*key, title, start, (against,)))
        return sorted(left_out, key=lambda b: (b.slot.start, b.uid, b.recurrence_id))

    def _is_used(self, booking: Booking) -> bool:
        """Tell whether a file is not enough to cancel a booking."""
        actor, now = self.situation.actor, self.situation.now
        verdicts = leaving_confirmed(booking, BookingStatus.CANCELLED, actor, now)
        return any(not v.overridable_by_actor for v in verdicts)

    def _place(
        self,
        proposals: Sequence[Proposal],
        cancelled: Iterable[Booking],
        turned_down: Mapping[tuple[str, str], RefusedEvent],
    ) -> tuple[list[Planned], dict[tuple[str, str], RefusedEvent]]:
        """Place the proposals in turn. A change that cannot be gives back its old slot: that needs another round."""
        open_ones = [p for p in proposals if p.event.key not in turned_down]
        index = BusyIndex(self.situation.busy)
        for booking in [*cancelled, *(p.existing for p in open_ones if p.existing is not None)]:
            index.remove(booking.id)
        placed: list[Planned] = []
        refusals: dict[tuple[str, str], RefusedEvent] = {}
        for number, proposal in enumerate(open_ones, start=1):
            outcome = self._decide(proposal, index)
            if isinstance(outcome, RefusedEvent):
                refusals[proposal.event.key] = outcome
                continue
            placed.append(outcome)
            self._block(outcome, BookingId(-number), index)
        again = {key: r for key, r in refusals.items() if key in self.situation.stored}
        if not again:
            self.refused += refusals.values()
        return placed, again

    def _decide(self, proposal: Proposal, index: BusyIndex) -> Planned | RefusedEvent:
        draft, existing = proposal.draft, proposal.existing
        resources = self.places.resources
        concerned = {leaf for requested in draft.resources for leaf in candidates(requested, resources)}
        context = BookingContext(
            now=self.situation.now,
            actor=self.situation.actor,
            resources=resources,
            calendar=self.situation.calendar,
            busy=index.around(concerned, draft.blocked),
            editing=existing.id if existing else None,
            previous=existing.draft if existing else None,
            held=existing.allocations if existing else self._named_units(proposal),
            customer=self.situation.customers.get(draft.customer_id),
            invoiced=existing is not None and self.situation.invoiced(existing.id),
            attendance=existing.attendance if existing else UNSEEN,
        )
        allocations = allocate(draft, context)
        verdicts = judge(draft, context)
        if not draft.status.is_live:
            verdicts = tuple(v for v in verdicts if v.rule in _OF_CANCELLATIONS)
        broken = [
            v
            for v in verdicts
            if v.severity is Severity.BLOCKING
            or (v.severity is Severity.OVERRIDABLE and not v.overridable_by_actor)
        ]
        if broken:
            return refused(proposal.event, *(v.sentence for v in broken))
        overridden = any(v.severity is Severity.OVERRIDABLE for v in verdicts)
        return Planned(proposal, allocations, existing, self.places.names(draft.resources), overridden)

    def _named_units(self, proposal: Proposal) -> tuple[Allocation, ...]:
        return tuple(
            Allocation(requested, unit, proposal.draft.blocked)
            for requested in proposal.draft.resources
            for unit in proposal.units
        )

    def _block(self, planned: Planned, booking: BookingId, index: BusyIndex) -> None:
        draft = planned.proposal.draft
        if not draft.status.is_live:
            return
        customer = self.situation.customers[draft.customer_id].name
        for each in planned.allocations:
            index.add(BusyInterval(each.resource_id, each.slot, booking, customer, draft.title, draft.status))


def _newer(event: CalendarEvent, existing: Booking) -> bool:
    """Tell whether an event may change a booking. A cancellation may have the SEQUENCE of what it cancels."""
    if event.cancelled:
        return event.sequence >= existing.sequence
    return event.sequence > existing.sequence


def _outdated(event: CalendarEvent, existing: Booking) -> Message:
    if event.sequence < existing.sequence:
        return Message.of("calendar-outdated", sequence=str(event.sequence), stored=str(existing.sequence))
    if not existing.status.is_live:
        return Message.of("calendar-cancelled-here", sequence=str(event.sequence))
    return Message.of("calendar-differs", sequence=str(event.sequence))
