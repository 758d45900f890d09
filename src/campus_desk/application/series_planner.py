"""Decides a change of a series date by date. Pure: it looks at a campus loaded once and writes nothing."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from campus_desk.application.busy_index import BusyIndex
from campus_desk.application.equivalents import equivalents
from campus_desk.application.series_plan import Addition, LineKind, SeriesLine
from campus_desk.domain.actors import Actor
from campus_desk.domain.allocating import allocate, candidates
from campus_desk.domain.booking import UNSEEN, Allocation, Booking, BookingDraft, BusyInterval
from campus_desk.domain.booking_rules import judge
from campus_desk.domain.customer import Customer
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import BookingId, CustomerId, ResourceId
from campus_desk.domain.opening_hours import CampusCalendar
from campus_desk.domain.recurrence import ConflictPolicy
from campus_desk.domain.resource import Resource
from campus_desk.domain.rule_context import BookingContext
from campus_desk.domain.timeslot import TimeSlot, at_campus
from campus_desk.domain.verdicts import Severity, Verdict


@dataclass(frozen=True, slots=True)
class SeriesSituation:
    """The campus a series is changed in, loaded once.

    Attributes:
        busy: Returns the live allocations of some resources in a slot.
        invoiced: Tells whether a booking stands on an invoice.
    """

    now: datetime
    actor: Actor
    resources: Mapping[ResourceId, Resource]
    customers: Mapping[CustomerId, Customer]
    calendar: CampusCalendar
    busy: Callable[[Collection[ResourceId], TimeSlot], Iterable[BusyInterval]]
    invoiced: Callable[[BookingId], bool]


@dataclass(frozen=True, slots=True)
class Wish:
    """What a series wants on one date.

    Attributes:
        recurrence_id: Under which original start.
        existing: The stored booking that becomes it, None for a new one.
        detached: It differs from its series on purpose, and goes on doing so.
    """

    wall: datetime
    recurrence_id: str
    draft: BookingDraft
    existing: Booking | None = None
    detached: bool = False

    @property
    def moves(self) -> bool:
        """Tell whether time or place would be another than now."""
        before = self.existing
        return before is None or (before.draft.slot, before.draft.resources) != (
            self.draft.slot,
            self.draft.resources,
        )

    @property
    def stays(self) -> bool:
        """Tell whether a live booking would block what it blocks now: nothing else can be in its way."""
        before = self.existing
        return (
            before is not None
            and before.status.is_live
            and not self.moves
            and before.draft.blocked == self.draft.blocked
        )


@dataclass(slots=True)
class Decided:
    """What came of the wishes.

    Attributes:
        changes: Pairs of a booking as it is and as it shall be; series and UID are filled in by whoever stores them.
        left_out: Dates without a booking.
    """

    lines: list[SeriesLine] = field(default_factory=list)
    additions: list[Addition] = field(default_factory=list)
    changes: list[tuple[Booking, Booking]] = field(default_factory=list)
    left_out: list[datetime] = field(default_factory=list)


class SeriesPlanner:
    """Judges wishes by all rules, one after the other, each in the way of those after it."""

    def __init__(self, situation: SeriesSituation, policy: ConflictPolicy, reason: str) -> None:
        """Take what is needed.

        Args:
            situation: The campus.
            policy: What becomes of dates on which something is in the way.
            reason: Why overridable rules are overridden, empty if they are not.
        """
        self._situation = situation
        self._policy = policy
        self._reason = reason.strip()
        self._busy: Collection[BusyInterval] = ()

    def decide(self, wishes: Iterable[Wish], cancelled: Iterable[Booking]) -> Decided:
        """Decide about all wishes. One that cannot move keeps its place, which may be in the way of others."""
        ordered = sorted(wishes, key=lambda w: (w.draft.slot.start, w.recurrence_id))
        self._busy = self._in_the_way(ordered)
        gone = [b.id for b in cancelled]
        stays: dict[BookingId, SeriesLine] = {}
        while True:
            decided, stuck = self._round(ordered, gone, stays)
            if not stuck:
                return decided
            stays |= stuck

    def _in_the_way(self, wishes: Iterable[Wish]) -> Collection[BusyInterval]:
        """Return what is booked where and when the series wants to be: month by month, not a question for each date."""
        resources = self._situation.resources
        spans: dict[tuple[frozenset[ResourceId], int, int], TimeSlot] = {}
        for wish in wishes:
            elsewhere = self._policy is ConflictPolicy.OTHER_ROOM
            if wish.stays and not elsewhere:
                continue
            asked = set(wish.draft.resources)
            if elsewhere:
                asked |= {
                    r for each in wish.draft.resources for r in equivalents(wish.draft, each, resources)
                }
            leaves = frozenset(leaf for each in asked for leaf in candidates(each, resources))
            wanted, day = wish.draft.blocked, at_campus(wish.draft.slot.start)
            span = spans.setdefault((leaves, day.year, day.month), wanted)
            spans[leaves, day.year, day.month] = TimeSlot(
                min(span.start, wanted.start), max(span.end, wanted.end)
            )
        found: dict[BusyInterval, None] = {}
        for (leaves, _, _), span in spans.items():
            found |= dict.fromkeys(self._situation.busy(leaves, span))
        return found

    def _round(
        self, wishes: Sequence[Wish], gone: Iterable[BookingId], stays: Mapping[BookingId, SeriesLine]
    ) -> tuple[Decided, dict[BookingId, SeriesLine]]:
        index = BusyIndex(self._busy)
        for booking in gone:
            index.remove(booking)
        for wish in wishes:
            if wish.existing is not None and wish.existing.id not in stays and wish.moves:
                index.remove(wish.existing.id)
        decided = Decided()
        stuck: dict[BookingId, SeriesLine] = {}
        for number, wish in enumerate(wishes, start=1):
            before = wish.existing
            if before is not None and before.id in stays:
                decided.lines.append(stays[before.id])
                decided.changes.append((before, _staying(before, wish)))
                continue
            line, allocations, draft = self._judge(wish, index)
            if line.kind is LineKind.CONFLICT and before is not None and before.status.is_live:
                stuck[before.id] = line
                continue
            decided.lines.append(line)
            if line.kind is LineKind.CONFLICT:
                decided.left_out.append(wish.wall)
                continue
            self._keep(decided, wish, draft, allocations, line)
            self._block(index, BookingId(-number), draft, allocations)
        return decided, stuck

    def _keep(
        self,
        decided: Decided,
        wish: Wish,
        draft: BookingDraft,
        allocations: tuple[Allocation, ...],
        line: SeriesLine,
    ) -> None:
        overridden = any(v.severity is Severity.OVERRIDABLE for v in line.verdicts)
        before = wish.existing
        if before is None:
            reason = self._reason if overridden else ""
            decided.additions.append(Addition(draft, allocations, wish.recurrence_id, reason))
            return
        after = replace(
            before,
            draft=draft,
            allocations=allocations,
            recurrence_id=wish.recurrence_id,
            detached=wish.detached,
            override_reason=self._reason if overridden else before.override_reason,
            sequence=max(before.sequence, 0),
        )
        decided.changes.append((before, after))

    def _judge(self, wish: Wish, index: BusyIndex) -> tuple[SeriesLine, tuple[Allocation, ...], BookingDraft]:
        before = wish.existing
        revived = before is not None and not before.status.is_live
        stored = None if revived else before
        draft = wish.draft
        if stored is not None and stored.draft == draft:
            return SeriesLine(LineKind.UNCHANGED, wish.wall, before, draft), stored.allocations, draft
        allocations, verdicts = self._verdicts(draft, stored, index)
        kind = _kind(before, draft, revived=revived)
        if self._against(verdicts) and self._policy is ConflictPolicy.OTHER_ROOM:
            moved = self._elsewhere(draft, stored, index, verdicts)
            if moved is not None:
                draft, allocations, verdicts = moved
                kind = LineKind.ELSEWHERE
        if self._against(verdicts):
            shown = SeriesLine(LineKind.CONFLICT, wish.wall, before, wish.draft, verdicts)
            return shown, allocations, draft
        return SeriesLine(kind, wish.wall, before, draft, verdicts), allocations, draft

    def _elsewhere(
        self, draft: BookingDraft, before: Booking | None, index: BusyIndex, verdicts: Sequence[Verdict]
    ) -> tuple[BookingDraft, tuple[Allocation, ...], tuple[Verdict, ...]] | None:
        """Return the draft in an equivalent room, None where there is none free; one room after the other."""
        current, tried = draft, 0
        while self._against(verdicts) and tried < len(draft.resources):
            tried += 1
            places = {v.resource_id for v in self._against(verdicts)}
            asked = next((r for r in current.resources if r in places), None)
            if asked is None:
                return None
            for other in equivalents(current, asked, self._situation.resources):
                swapped = tuple(other if r == asked else r for r in current.resources)
                candidate = replace(current, resources=swapped)
                allocations, judged = self._verdicts(candidate, before, index)
                still = {v.resource_id for v in self._against(judged)}
                if not self._against(judged):
                    return candidate, allocations, judged
                if other not in still and None not in still:
                    current, verdicts = candidate, judged
                    break
            else:
                return None
        return None

    def _verdicts(
        self, draft: BookingDraft, before: Booking | None, index: BusyIndex
    ) -> tuple[tuple[Allocation, ...], tuple[Verdict, ...]]:
        situation = self._situation
        concerned = {leaf for r in draft.resources for leaf in candidates(r, situation.resources)}
        context = BookingContext(
            now=situation.now,
            actor=situation.actor,
            resources=situation.resources,
            calendar=situation.calendar,
            busy=index.around(concerned, draft.blocked),
            editing=before.id if before else None,
            previous=before.draft if before else None,
            held=before.allocations if before else (),
            customer=situation.customers.get(draft.customer_id),
        )
        return allocate(draft, context), judge(draft, context)

    def _against(self, verdicts: Iterable[Verdict]) -> list[Verdict]:
        return [v for v in verdicts if v.blocks and not (self._reason and v.overridable_by_actor)]

    def _block(
        self, index: BusyIndex, key: BookingId, draft: BookingDraft, allocations: Iterable[Allocation]
    ) -> None:
        customer = self._situation.customers.get(draft.customer_id)
        name = customer.name if customer is not None else ""
        for each in allocations:
            if not index.around([each.resource_id], each.slot):
                index.add(BusyInterval(each.resource_id, each.slot, key, name, draft.title, draft.status))


def kept_because(before: Booking, situation: SeriesSituation) -> LineKind | None:
    """Return why a stored booking is never touched by a change of its series, None when it may be."""
    if situation.invoiced(before.id):
        return LineKind.INVOICED
    begun = before.slot.start <= situation.now or before.attendance != UNSEEN
    return LineKind.PAST if begun else None


def line_without_time(wall: datetime, before: Booking | None, error: InvalidValue) -> SeriesLine:
    """Return the line of a date whose time does not exist, or exists twice and is not decided."""
    twice = error.message.key == "error-time-is-ambiguous"
    return SeriesLine(LineKind.TWICE if twice else LineKind.GAP, wall, before, problem=error.message)


def _kind(before: Booking | None, draft: BookingDraft, *, revived: bool) -> LineKind:
    if before is None or revived:
        return LineKind.NEW
    if before.draft.slot != draft.slot:
        return LineKind.MOVED
    return LineKind.CHANGED if before.draft != draft else LineKind.UNCHANGED


def _staying(before: Booking, wish: Wish) -> Booking:
    """Return a booking that could not follow its series: where it is, and an exception from now on."""
    return replace(before, recurrence_id=wish.recurrence_id, detached=True)
