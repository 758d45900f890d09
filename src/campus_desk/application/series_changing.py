"""Plans a change of this and the following instances of a series, or of all. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields, replace
from datetime import datetime, timedelta

from campus_desk.application.calendar_values import recurrence_id_of
from campus_desk.application.commands import ChangeSeries
from campus_desk.application.ports import RecurrenceFacts
from campus_desk.application.series_dates import (
    Move,
    NewDates,
    count_of,
    following,
    horizon,
    original_start,
    pair,
    ruled,
    slot_at,
    split,
    wall_length,
    wall_of,
)
from campus_desk.application.series_plan import LineKind, SeriesLine, SeriesPlan
from campus_desk.application.series_planner import (
    SeriesPlanner,
    SeriesSituation,
    Wish,
    kept_because,
    line_without_time,
)
from campus_desk.application.series_stored import (
    StoredSeries,
    in_order,
    is_exception,
    is_stopped,
    stays_apart,
    wall_clock,
)
from campus_desk.domain.booking import Booking, BookingDraft, BookingStatus, Series
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import UNSAVED, BookingId, SeriesId
from campus_desk.domain.messages import Message
from campus_desk.domain.recurrence import SeriesScope, stated
from campus_desk.domain.timeslot import Fold, TimeSlot


def plan_change(
    command: ChangeSeries, stored: StoredSeries, situation: SeriesSituation, recurrence: RecurrenceFacts
) -> SeriesPlan:
    """Plan a change of a series; a booking without one becomes the first instance of a new one.

    Raises:
        InvalidValue: A rule that cannot be read or moved, or gives too many dates.
    """
    return _Change(command, stored, situation, recurrence).plan()


@dataclass(slots=True)
class _Sorted:
    """What is to become of the stored instances.

    Attributes:
        wishes: Instances that follow the series; ``gone`` those it has no date for any more.
        apart: Exceptions, each with the date it stands for now, None where there is none.
        held: Original starts that instances keep which nobody may touch.
    """

    wishes: list[Wish] = field(default_factory=list)
    gone: list[Booking] = field(default_factory=list)
    apart: list[tuple[Booking, datetime | None]] = field(default_factory=list)
    held: set[str] = field(default_factory=set)
    lines: list[SeriesLine] = field(default_factory=list)


class _Change:
    """One change of a series."""

    def __init__(
        self,
        command: ChangeSeries,
        stored: StoredSeries,
        situation: SeriesSituation,
        recurrence: RecurrenceFacts,
    ) -> None:
        self._command, self._stored, self._situation = command, stored, situation
        self._recurrence = recurrence
        self._edited = stored.booking
        self._zone = stored.zone
        self._changed = {
            f.name: getattr(command.draft, f.name)
            for f in fields(BookingDraft)
            if f.name != "slot" and getattr(command.draft, f.name) != getattr(self._edited.draft, f.name)
        }

    def plan(self) -> SeriesPlan:
        head, base, members = self._parts()
        dates = self._dates(base, head)
        until = horizon(self._situation.now, dates.series, members)
        walls, goes_on = self._recurrence.occurrences(replace(dates.series, exdates=()), until)
        pairs = pair(members, self._zone, dates, walls)
        known = self._sort(members, pairs, base, dates.series)
        if self._command.scope is SeriesScope.ALL:
            known.lines += self._staying(members)
        left_out = set(dates.series.exdates)
        taken = {*pairs.values(), *left_out}
        # Dates that a calendar's import had to refuse are not asked for again; a series that goes on grows.
        last = max(pairs.values(), default=None) if not dates.by_rule else None
        fresh = [w for w in walls if w not in taken and (last is None or w > last)]
        left_out |= {w for w in walls if w not in taken and w not in fresh}
        known.wishes += self._new(fresh, dates.series, known, left_out)
        planner = SeriesPlanner(self._situation, self._command.policy, self._command.override_reason)
        decided = planner.decide(known.wishes, known.gone)
        lines = in_order([*decided.lines, *known.lines])
        left_out |= {*decided.left_out, *(w.wall for w in known.lines if w.kind is LineKind.GAP)}
        changes, released = self._apart(known, decided.changes, [a.recurrence_id for a in decided.additions])
        if self._gives_away:
            changes, behind = self._left_behind(changes)
            left_out |= {wall_of(b.recurrence_id, self._zone) for _, b in behind}
            # Where the series was split they stay in the part that is still theirs.
            released += [(b, b) for b, _ in behind] if head is None else []
        return SeriesPlan(
            lines=lines,
            series=replace(dates.series, exdates=tuple(sorted(left_out))),
            head=head,
            additions=tuple(decided.additions),
            changes=tuple(changes),
            released=tuple(released),
            changes_rule=_rule(dates.series) != _rule(self._stored.series),
            booked_until=until.date() if goes_on else None,
            is_blocked=is_stopped(self._command.policy, lines),
        )

    # --- which dates --------------------------------------------------------------------------------------------------

    def _parts(self) -> tuple[Series | None, Series, tuple[Booking, ...]]:
        """Return what stays of the series, what is changed of it, and the bookings that are concerned."""
        stored, edited = self._stored, self._edited
        if stored.series is None:
            length = wall_length(edited.slot, self._zone)
            seconds = int(length.total_seconds())
            alone = Series(SeriesId(UNSAVED), edited.uid, self._zone, stored.wall, seconds, "")
            return None, alone, (replace(edited, recurrence_id=recurrence_id_of(edited.slot.start)),)
        begins = edited.recurrence_id
        if self._command.scope is SeriesScope.ALL or stored.begins_series:
            begins = self._first_given() if self._gives_away else ""
        if begins <= min(b.recurrence_id for b in stored.members):
            return None, stored.series, stored.members
        head, tail = split(stored.series, wall_of(begins, self._zone), self._recurrence)
        return head, tail, tuple(b for b in stored.members if b.recurrence_id >= begins)

    @property
    def _gives_away(self) -> bool:
        """Tell whether the series comes to belong to another customer; it never belongs to two."""
        return self._stored.series is not None and "customer_id" in self._changed

    def _first_given(self) -> str:
        """Return the first instance that goes to the other customer: what is past or invoiced stays theirs."""
        following = (
            b.recurrence_id
            for b in self._stored.members
            if b.status.is_live and kept_because(b, self._situation) is None
        )
        return min(following, default="")

    def _dates(self, base: Series, head: Series | None) -> NewDates:
        zone, slot, before = self._zone, self._command.draft.slot, self._edited.slot
        was, becomes = wall_clock(before.start, zone), wall_clock(slot.start, zone)
        length = timedelta(seconds=base.wall_seconds)
        if wall_length(slot, zone) != wall_length(before, zone):
            length = wall_length(slot, zone)
        # An exception is moved from where it is; the series moves by as much from where it has it.
        origin = datetime.combine(self._stored.wall.date(), was.time())
        goal = datetime.combine(origin.date() + (becomes.date() - was.date()), becomes.time())
        move = Move(origin, goal, length)
        if not self._command.rrule or self._command.rrule == base.rrule:
            return following(base, move, self._recurrence)
        rule = stated(self._command.rrule, goal, zone)
        if rule is None:
            raise InvalidValue("rrule", "error-recurrence-rule", rule=self._command.rrule)
        whole = count_of(self._stored.series.rrule) if self._stored.series is not None else None
        rest = count_of(base.rrule)
        if head is not None and None not in (rule.count, whole, rest):
            # What people read and change is how many there are in all.
            rule = replace(rule, count=max((rule.count or 0) - (whole or 0) + (rest or 0), 1))
        return ruled(base, move, rule, from_here=head is not None or self._stored.series is None)

    # --- what becomes of each -----------------------------------------------------------------------------------------

    def _sort(
        self, members: Iterable[Booking], pairs: Mapping[BookingId, datetime], base: Series, series: Series
    ) -> _Sorted:
        known = _Sorted()
        for member in members:
            wall = pairs.get(member.id)
            old = wall_of(member.recurrence_id, self._zone)
            stored = self._edited if member.id == self._edited.id else member
            kept = kept_because(stored, self._situation) if stored.status.is_live else None
            if kept is not None:
                known.held.add(member.recurrence_id)
                known.lines.append(SeriesLine(kept, old, stored))
            elif self._stored.series is not None and stays_apart(
                stored, self._edited, self._command.exceptions
            ):
                known.lines.append(SeriesLine(LineKind.EXCEPTION, wall or old, stored))
                known.apart.append((stored, wall))
            elif wall is None:
                if stored.status.is_live:
                    known.lines.append(SeriesLine(LineKind.CANCELLED, old, stored))
                    known.gone.append(stored)
            else:
                self._follow(stored, old, wall, base, series, known)
        return known

    def _follow(
        self, member: Booking, old: datetime, wall: datetime, base: Series, series: Series, known: _Sorted
    ) -> None:
        """Have an instance take its new date."""
        try:
            slot = self._slot(member, old, wall, base, series)
            start = original_start(wall, slot, self._zone, self._command.fold)
        except InvalidValue as error:
            known.lines.append(line_without_time(wall, member, error))
            known.apart.append((member, None))
            return
        recurrence_id = recurrence_id_of(start)
        if recurrence_id in known.held:
            problem = Message.of("error-series-date-held", day=wall.date())
            known.lines.append(SeriesLine(LineKind.CONFLICT, wall, member, problem=problem))
            known.apart.append((member, None))
            return
        is_edited, apart = member.id == self._edited.id, is_exception(member) and bool(member.recurrence_id)
        draft = replace(member.draft, **self._changed)
        if is_edited or apart:
            # What is edited gets what was typed; an exception that was ticked becomes like it.
            draft = self._command.draft
        known.wishes.append(
            Wish(wall, recurrence_id, replace(draft, slot=slot), member, detached=is_edited and apart)
        )

    def _slot(self, member: Booking, old: datetime, wall: datetime, base: Series, series: Series) -> TimeSlot:
        typed = self._command.draft.slot
        if member.id == self._edited.id and (
            wall_clock(typed.start, self._zone) == wall or is_exception(member)
        ):
            return typed
        same_length = series.wall_seconds == base.wall_seconds
        if wall == old and same_length and not is_exception(member):
            return member.slot
        return slot_at(wall, timedelta(seconds=series.wall_seconds), self._zone, self._command.fold)

    def _new(
        self, walls: Iterable[datetime], series: Series, known: _Sorted, left_out: set[datetime]
    ) -> list[Wish]:
        """Return the dates the series did not have; what is past is not booked afterwards."""
        wishes = []
        for wall in walls:
            try:
                length = timedelta(seconds=series.wall_seconds)
                slot = slot_at(wall, length, self._zone, self._command.fold)
            except InvalidValue as error:
                known.lines.append(line_without_time(wall, None, error))
                continue
            recurrence_id = recurrence_id_of(slot.start)
            if slot.start <= self._situation.now or recurrence_id in known.held:
                left_out.add(wall)
                continue
            wishes.append(Wish(wall, recurrence_id, replace(self._command.draft, slot=slot)))
        return wishes

    # --- identity -----------------------------------------------------------------------------------------------------

    def _apart(
        self, known: _Sorted, changes: Iterable[tuple[Booking, Booking]], added: Iterable[str]
    ) -> tuple[list[tuple[Booking, Booking]], list[tuple[Booking, Booking]]]:
        """Return all changes of stored bookings, and those that leave the series: no two have one original start."""
        kept = list(changes)
        released = [(b, b.with_status(BookingStatus.CANCELLED)) for b in known.gone]
        taken = {*known.held, *added, *(after.recurrence_id for _, after in kept)}
        lost: list[Booking] = []
        for member, wall in known.apart:
            wanted = member.recurrence_id
            if wall is not None:
                with suppress(InvalidValue):
                    wanted = recurrence_id_of(original_start(wall, None, self._zone, Fold.FIRST))
            if wanted in taken:
                lost.append(member)
                continue
            taken.add(wanted)
            kept.append((member, replace(member, recurrence_id=wanted, detached=True)))
        # The series has come to have another instance on its date: it goes on as a booking of its own.
        released += [(member, member) for member in lost]
        return kept, released

    def _staying(self, members: Iterable[Booking]) -> list[SeriesLine]:
        """Return what stays with the customer it was of, where the rest of the series goes to another one."""
        concerned = {b.id for b in members}
        apart = [b for b in self._stored.members if b.id not in concerned and b.status.is_live]
        found = [(b, kept_because(b, self._situation)) for b in apart]
        return [SeriesLine(k, wall_of(b.recurrence_id, self._zone), b) for b, k in found if k is not None]

    def _left_behind(
        self, changes: Iterable[tuple[Booking, Booking]]
    ) -> tuple[list[tuple[Booking, Booking]], list[tuple[Booking, Booking]]]:
        """Return the changes of what goes to the other customer, and of what does not: exceptions, and what cannot."""
        new = self._command.draft.customer_id
        given = [pair for pair in changes if pair[1].draft.customer_id == new]
        behind = [pair for pair in changes if pair[1].draft.customer_id != new]
        return given, behind


def _rule(series: Series | None) -> object:
    return None if series is None else (series.dtstart, series.rrule, series.wall_seconds)
