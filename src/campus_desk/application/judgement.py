"""The verdict under the pointer: rules, price and allocations from what is in memory, without a query.

A ``Judge`` is built once, when a drag or a dialog starts, from the catalogue and the agenda on screen. The database
judges again, and last.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from campus_desk.application.read_models import AgendaItem, Catalogue
from campus_desk.application.taxing import vat_of
from campus_desk.domain.actors import Actor
from campus_desk.domain.allocating import allocate, candidates
from campus_desk.domain.booking import UNSEEN, Allocation, Attendance, BookingDraft, BusyInterval
from campus_desk.domain.booking_rules import judge
from campus_desk.domain.charge import Quote
from campus_desk.domain.customer import CustomerGroup
from campus_desk.domain.identifiers import UNSAVED, BookingId, CustomerId, ResourceId
from campus_desk.domain.invoice import VatBreakdown
from campus_desk.domain.opening_hours import Closure, OpeningPeriod
from campus_desk.domain.pricing import quote
from campus_desk.domain.resource import leaves, units
from campus_desk.domain.rule_context import BookingContext
from campus_desk.domain.tariff import Tariff
from campus_desk.domain.timeslot import TimeSlot, start_of_day
from campus_desk.domain.verdicts import Verdict


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is to be said about a draft.

    Attributes:
        verdicts: Of all rules, the weightiest first, passed ones included.
        quote: The price; without charges while the customer is not known.
        allocations: What would be blocked.
    """

    draft: BookingDraft
    verdicts: tuple[Verdict, ...]
    quote: Quote
    allocations: tuple[Allocation, ...]

    @property
    def is_free(self) -> bool:
        """Tell whether no rule speaks against it."""
        return not any(v.blocks for v in self.verdicts)

    @property
    def needs_reason(self) -> bool:
        """Tell whether this actor may save it by giving a reason."""
        against = [v for v in self.verdicts if v.blocks]
        return bool(against) and all(v.overridable_by_actor for v in against)

    @property
    def may_be_saved(self) -> bool:
        """Tell whether it can be saved, with a reason where one is needed."""
        return self.is_free or self.needs_reason

    @property
    def blockers(self) -> frozenset[BookingId]:
        """The bookings in the way."""
        return frozenset(v.blocker for v in self.verdicts if v.blocker is not None)


@dataclass(frozen=True, slots=True)
class Meanwhile:
    """Other bookings that change together with the one judged.

    Attributes:
        gone: Bookings that are no longer where the agenda shows them.
        taken: What is blocked instead.
    """

    gone: frozenset[BookingId] = frozenset()
    taken: tuple[BusyInterval, ...] = ()


NOTHING_ELSE = Meanwhile()


class Judge:
    """Judges drafts against one snapshot of the campus.

    Args:
        catalogue: With its holidays filled in.
        agenda: Live allocations, all of the period ``known``.
        now: The present instant; build another judge when it has moved on.
        actor: Who would make the change.
        known: The period the agenda was loaded for, None when it is the whole calendar.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        agenda: Iterable[AgendaItem],
        now: datetime,
        actor: Actor,
        known: TimeSlot | None = None,
    ) -> None:
        self._catalogue = catalogue
        self.resources = {r.id: r for r in catalogue.resources}
        self.known = known
        self._known = known.epoch if known is not None else None
        self._customers = {c.id: c for c in catalogue.customers}
        self._tariffs: dict[CustomerGroup, list[Tariff]] = {}
        for tariff in catalogue.tariffs:
            self._tariffs.setdefault(tariff.group, []).append(tariff)
        self._context = BookingContext(now, actor, self.resources, catalogue.calendar)
        self._ways: dict[ResourceId, tuple[tuple[ResourceId, ...], ...]] = {}
        self._by_booking: dict[BookingId, list[AgendaItem]] = {}
        by_resource: dict[ResourceId, list[AgendaItem]] = {}
        for item in agenda:
            self._by_booking.setdefault(item.booking_id, []).append(item)
            by_resource.setdefault(item.resource_id, []).append(item)
        self._by_resource = {resource: _Line.of(items) for resource, items in by_resource.items()}

    def knows(self, draft: BookingDraft) -> bool:
        """Tell whether the agenda covers the draft's time; if not, load more before judging."""
        return self.known is None or self.known.contains(draft.blocked)

    def verdict(
        self,
        draft: BookingDraft,
        editing: BookingId | None = None,
        previous: BookingDraft | None = None,
        meanwhile: Meanwhile = NOTHING_ELSE,
    ) -> Judgement:
        """Judge a draft.

        Args:
            draft: What is proposed.
            editing: The booking being changed, None for a new one; it is never in its own way.
            previous: Its draft as stored; taken from the agenda when not given.
            meanwhile: What else changes at the same time.
        """
        context = self._context_of(draft, editing, previous, meanwhile)
        customer = self._customers.get(draft.customer_id)
        price = Quote(())
        if customer is not None:
            tariffs = self._tariffs.get(customer.group, ())
            price = quote(draft, editing or BookingId(UNSAVED), self.resources, customer, tariffs)
        return Judgement(draft, judge(draft, context), price, allocate(draft, context))

    def taxes(self, price: Quote, customer_id: CustomerId) -> tuple[VatBreakdown, ...]:
        """Return the VAT that a price will bear on the customer's invoice."""
        customer = next(c for c in self._catalogue.customers if c.id == customer_id)
        return vat_of(price, customer, self._catalogue)

    def is_untaken(self, draft: BookingDraft, editing: BookingId | None = None) -> bool:
        """Tell at a glance whether the agenda covers a draft and leaves room for it; the rules may still object."""
        return self.has_room(draft.resources, *draft.blocked.epoch, editing)

    def has_room(
        self, resources: Iterable[ResourceId], first: int, last: int, editing: BookingId | None = None
    ) -> bool:
        """Tell the same of resources between two instants (UTC seconds), setup and teardown included."""
        if self._known is not None and not self._known[0] <= first < last <= self._known[1]:
            return False

        def is_clear(leaf: ResourceId) -> bool:
            return all(item.booking_id == editing for item in self.touching(leaf, first, last))

        return all(
            any(all(map(is_clear, leaves_of_one)) for leaves_of_one in self.ways_to_hold(asked))
            for asked in resources
            if asked in self.resources
        )

    def ways_to_hold(self, requested: ResourceId) -> tuple[tuple[ResourceId, ...], ...]:
        """Return what one of its units after the other would block; a resource that is no pool has one way."""
        if requested not in self._ways:
            pool = units(requested, self.resources.values()) or (requested,)
            self._ways[requested] = tuple(leaves(each, self.resources) for each in pool)
        return self._ways[requested]

    def busy(self, resource_id: ResourceId, slot: TimeSlot) -> Iterator[AgendaItem]:
        """Yield the live allocations of one resource that touch a slot, in order."""
        yield from self.touching(resource_id, *slot.epoch)

    def touching(self, resource_id: ResourceId, first: int, last: int) -> list[AgendaItem]:
        """Return the live allocations of one resource that touch the time between two instants, in order."""
        line = self._by_resource.get(resource_id)
        if line is None:
            return []
        return line.items[bisect_right(line.ends, first) : bisect_left(line.begins, last)]

    def closures(self, resource_id: ResourceId, way: Iterable[ResourceId]) -> tuple[Closure, ...]:
        """Return whatever closes a resource, ever, when it is held in one way, see ``ways_to_hold``."""
        found = self._context.known((resource_id, *way))
        concerned = {each.id for one in found for each in self._context.lineage(one)}
        return self._context.calendar.closures_concerning(concerned, found[0].site_id)

    def in_service_until(self, resource_id: ResourceId, way: Iterable[ResourceId]) -> int | None:
        """Return the instant (UTC seconds) from which a resource is retired when held in one way, None if never."""
        asked = self._context.known((resource_id,))
        # The parts of a room go with it; a unit of a pool may be retired by itself.
        held = self._context.known(way) if units(resource_id, self.resources.values()) else []
        days = [
            each.retired_on
            for one in (*asked, *held)
            for each in self._context.lineage(one)
            if each.retired_on is not None
        ]
        return int(start_of_day(min(days)).timestamp()) if days else None

    def holiday(self, day: date) -> str:
        """Return the name of the public holiday a campus day is, empty when it is none."""
        return self._context.calendar.holidays.get(day, "")

    @property
    def now(self) -> datetime:
        """The instant it judges at."""
        return self._context.now

    def hours_of(self, resource_id: ResourceId) -> tuple[OpeningPeriod, ...]:
        """Return the weekly hours that hold for a resource; none mean open around the clock."""
        return self._context.hours_of(self.resources[resource_id])

    def stored(self, booking_id: BookingId) -> BookingDraft | None:
        """Return what the agenda tells about a booking, as a draft."""
        items = self._by_booking.get(booking_id)
        if not items:
            return None
        item = items[0]
        return BookingDraft(
            resources=tuple(dict.fromkeys(i.requested_id for i in items)),
            slot=TimeSlot.of_epoch(item.starts_at, item.ends_at),
            customer_id=item.customer_id,
            title=item.title,
            contact=item.contact,
            attendees=item.attendees,
            status=item.status,
            setup_minutes=(item.starts_at - item.blocked_from) // 60,
            teardown_minutes=max(item.blocked_to - item.ends_at, 0) // 60,
            option_expires_at=(
                None
                if item.option_expires_at is None
                else datetime.fromtimestamp(item.option_expires_at, UTC)
            ),
        )

    def _context_of(
        self,
        draft: BookingDraft,
        editing: BookingId | None,
        previous: BookingDraft | None,
        meanwhile: Meanwhile,
    ) -> BookingContext:
        wanted = {
            leaf
            for asked in draft.resources
            if asked in self.resources
            for leaf in candidates(asked, self.resources)
        }
        busy = [
            busy_interval(item)
            for leaf in wanted
            for item in self.busy(leaf, draft.blocked)
            if item.booking_id not in meanwhile.gone
        ]
        busy += [b for b in meanwhile.taken if b.resource_id in wanted and b.slot.overlaps(draft.blocked)]
        held = self._by_booking.get(editing, ()) if editing is not None else ()
        if previous is None and editing is not None:
            previous = self.stored(editing)
        return replace(
            self._context,
            busy=tuple(busy),
            editing=editing,
            previous=previous,
            held=tuple(
                Allocation(i.requested_id, i.resource_id, TimeSlot.of_epoch(i.blocked_from, i.blocked_to))
                for i in held
            ),
            customer=self._customers.get(draft.customer_id),
            invoiced=any(i.invoiced for i in held),
            attendance=attendance_of(held[0]) if held else UNSEEN,
        )


@dataclass(frozen=True, slots=True)
class _Line:
    """The live allocations of one resource; they never overlap, so that their ends are in order too."""

    items: list[AgendaItem]
    begins: list[int]
    ends: list[int]

    @staticmethod
    def of(items: list[AgendaItem]) -> _Line:
        items.sort(key=lambda item: item.blocked_from)
        return _Line(items, [i.blocked_from for i in items], [i.blocked_to for i in items])


def attendance_of(item: AgendaItem) -> Attendance:
    """Return what was seen of the guests of a booking on the planner."""

    def instant(epoch: int | None) -> datetime | None:
        return None if epoch is None else datetime.fromtimestamp(epoch, UTC)

    return Attendance(instant(item.checked_in_at), instant(item.checked_out_at), item.no_show, item.badge)


def busy_interval(item: AgendaItem) -> BusyInterval:
    """Return what the rules look at of an allocation; a redacted one names nobody."""
    return BusyInterval(
        item.resource_id,
        TimeSlot.of_epoch(item.blocked_from, item.blocked_to),
        item.booking_id,
        item.customer,
        item.title,
        item.status,
    )
