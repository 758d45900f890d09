"""What the commands on series do: plan again inside the transaction, compare with what was shown, store, remember."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from campus_desk.application.booking_restoring import action_of, store_changes
from campus_desk.application.calendar_proposals import NEVER_READ
from campus_desk.application.changes import NOTHING, Changes
from campus_desk.application.commands import (
    CancelBooking,
    CancelSeries,
    ChangeBooking,
    ChangeSeries,
    Command,
    PlaceSeries,
    RestoreBookings,
)
from campus_desk.application.desk import Handler, Outcome
from campus_desk.application.ports import Clock, UnitOfWork
from campus_desk.application.remembering import remember
from campus_desk.application.series_dates import wall_of
from campus_desk.application.series_plan import LineKind, SeriesPlan
from campus_desk.application.series_situation import SeriesCommand, SeriesFacts, load_series, plan_series
from campus_desk.domain.actors import Actor, ViewerScope
from campus_desk.domain.booking import Booking, BookingDraft, BookingStatus, Series
from campus_desk.domain.errors import NotPermitted, Refused, RulesBroken
from campus_desk.domain.identifiers import UNSAVED, BookingId
from campus_desk.domain.messages import Message
from campus_desk.domain.recurrence import SeriesScope


@dataclass(frozen=True, slots=True)
class SeriesDone:
    """What was done to a series: the outcome's value.

    Attributes:
        draft: What the instance that was edited, or the first one, is now.
        plan: What was planned, date by date.
        first: The first of the bookings that are new, None without any.
    """

    draft: BookingDraft
    plan: SeriesPlan
    first: Booking | None = None


@dataclass(frozen=True, slots=True)
class SeriesHandlers:
    """The handlers of the commands on series, with what they need.

    Attributes:
        new_uid: Makes RFC 5545 UIDs.
        single: The handlers that change one booking.
    """

    clock: Clock
    facts: SeriesFacts
    new_uid: Callable[[], str]
    single: Mapping[type[Command], Handler]

    def by_command(self) -> Mapping[type[Command], Handler]:
        """Return the handlers by the command they handle."""
        return {PlaceSeries: self.place, ChangeSeries: self.change, CancelSeries: self.cancel}

    def place(self, command: PlaceSeries, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Book a series. Its inverse cancels all of it."""
        if actor.customer_id not in (None, command.draft.customer_id):
            raise NotPermitted("place", actor.role.value)
        return self._carry_out(command, command.draft, unit, actor)

    def change(self, command: ChangeSeries, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Change an instance with those that follow or all. Its inverse gives every booking its old state back."""
        if command.scope is SeriesScope.THIS and not command.rrule:
            alone = ChangeBooking(
                command.booking_id, command.expected_revision, command.draft, command.override_reason
            )
            return self.single[ChangeBooking](alone, unit, actor)
        if actor.customer_id not in (None, command.draft.customer_id):
            raise NotPermitted("change", actor.role.value)
        return self._carry_out(command, command.draft, unit, actor)

    def cancel(self, command: CancelSeries, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Cancel an instance with those that follow or all. Its inverse brings them back."""
        stored = load_series(unit, command.booking_id, actor)
        if command.scope is SeriesScope.THIS or stored.series is None:
            alone = CancelBooking(command.booking_id, command.expected_revision)
            return self.single[CancelBooking](alone, unit, actor)
        return self._carry_out(command, stored.booking.draft, unit, actor)

    def _carry_out(
        self, command: SeriesCommand, draft: BookingDraft, unit: UnitOfWork, actor: Actor
    ) -> Outcome:
        plan = plan_series(command, unit, actor, self.clock.now(), self.facts)
        if command.seen and plan.digest != command.seen:
            raise Refused(Message.of("error-series-changed"))
        _refuse(plan)
        if not plan.may_be_done:
            return Outcome(NOTHING, None, SeriesDone(draft, plan))
        writing = _Writing(self, plan, unit, actor)
        writing.write()
        return Outcome(writing.changes, writing.inverse, SeriesDone(draft, plan, writing.first))


class _Writing:
    """Stores one plan, and remembers how to take it back.

    Attributes:
        first: The first booking it has added, None while there is none.
    """

    def __init__(self, handlers: SeriesHandlers, plan: SeriesPlan, unit: UnitOfWork, actor: Actor) -> None:
        self._handlers, self._plan, self._unit, self._actor = handlers, plan, unit, actor
        self._scope = ViewerScope(actor.customer_id)
        self.first: Booking | None = None
        self._undone: list[Booking] = []
        self._undone_series: list[Series] = []

    @property
    def changes(self) -> Changes:
        """What was changed."""
        return Changes(bookings=frozenset(int(b.id) for b in self._undone))

    @property
    def inverse(self) -> RestoreBookings:
        """The command that takes everything back."""
        return RestoreBookings(tuple(self._undone), tuple(self._undone_series))

    def write(self) -> None:
        """Store the series, what becomes of its bookings, and the new ones.

        Raises:
            NotPermitted: A booking of somebody else would change; no plan asks for that.
        """
        plan = self._plan
        if not all(self._scope.shows(b.draft.customer_id) for b, _ in (*plan.changes, *plan.released)):
            raise NotPermitted("change", self._actor.role.value)
        if plan.head is not None:
            self._change_series(plan.head)
        series = None
        if plan.series is not None:
            series = (
                self._add_series(plan.series)
                if plan.series.id == UNSAVED
                else self._change_series(plan.series)
            )
        pairs = [(before, self._in_series(after, series)) for before, after in plan.changes]
        pairs += [(before, self._released(after)) for before, after in plan.released]
        pairs = [(before, after) for before, after in pairs if before != after]
        for (before, _), after in zip(pairs, store_changes(pairs, self._unit), strict=True):
            self._remember(action_of(before, after), before, after)
            self._undone.append(replace(before, revision=after.revision))
        if series is not None:
            self._add(series)

    def _add(self, series: Series) -> None:
        present = self._unit.bookings.by_uids([series.uid])
        for each in self._plan.additions:
            ghost = present.get((series.uid, each.recurrence_id))
            if ghost is not None:
                if not self._scope.shows(ghost.draft.customer_id):
                    day = wall_of(each.recurrence_id, series.zone).date()
                    raise Refused(Message.of("error-series-date-held", day=day))
                # Left by a calendar's import that was taken back.
                aside = self._unit.bookings.replace(self._released(ghost), ghost.revision)
                self._undone.append(replace(ghost, revision=aside.revision))
            fresh = Booking(
                BookingId(UNSAVED),
                series.uid,
                each.draft,
                each.allocations,
                recurrence_id=each.recurrence_id,
                series_id=series.id,
                sequence=max(series.sequence, 0),
                override_reason=each.override_reason,
            )
            stored = self._unit.bookings.add(fresh)
            self.first = self.first or stored
            self._remember("place", None, stored)
            # Taken back, it is as if the series had never had it.
            gone = self._released(stored.with_status(BookingStatus.CANCELLED))
            self._undone.append(replace(gone, revision=stored.revision))

    def _in_series(self, booking: Booking, series: Series | None) -> Booking:
        return booking if series is None else replace(booking, uid=series.uid, series_id=series.id)

    def _released(self, booking: Booking) -> Booking:
        """Return a booking that leaves its series; a cancelled one is no longer told to other calendars."""
        sequence = booking.sequence if booking.status.is_live else NEVER_READ
        return replace(
            booking,
            uid=self._handlers.new_uid(),
            recurrence_id="",
            series_id=None,
            sequence=sequence,
            detached=False,
        )

    def _add_series(self, series: Series) -> Series:
        bookings = self._unit.bookings
        present = bookings.series_by_uid(series.uid) if series.uid else None
        if present is not None and present.sequence == NEVER_READ:
            # Left by a change that was taken back: the same booking becomes a series again.
            again = replace(series, id=present.id, revision=present.revision + 1)
            stored = bookings.replace_series(again)
            self._undone_series.append(replace(present, revision=stored.revision))
            return stored
        uid = self._handlers.new_uid() if present is not None or not series.uid else series.uid
        stored = bookings.add_series(replace(series, uid=uid))
        self._undone_series.append(replace(stored, sequence=NEVER_READ))
        return stored

    def _change_series(self, series: Series) -> Series:
        before = self._unit.bookings.series(series.id)
        if series == before:
            return before
        stored = self._unit.bookings.replace_series(replace(series, revision=before.revision + 1))
        self._undone_series.append(replace(before, revision=stored.revision))
        return stored

    def _remember(self, action: str, before: Booking | None, after: Booking) -> None:
        remember(self._handlers.clock, self._unit, self._actor, action, "booking", before, after)


def _refuse(plan: SeriesPlan) -> None:
    """Refuse a plan that cannot be carried out.

    Raises:
        RulesBroken: One date cannot be, and it is not to be left out.
        Refused: Several dates cannot be; a time exists twice and nobody said which one is meant, or not at all.
    """
    for line in plan.lines:
        if line.kind is LineKind.TWICE and line.problem is not None:
            raise Refused(line.problem)
    if not plan.is_blocked:
        return
    against = [line for line in plan.lines if line.kind in (LineKind.CONFLICT, LineKind.GAP)]
    if len(against) == 1 and against[0].verdicts:
        raise RulesBroken(against[0].verdicts)
    if len(against) == 1 and against[0].problem is not None:
        raise Refused(against[0].problem)
    days = Message.of("error-series-blocked", count=len(against), day=against[0].wall.date())
    raise Refused(days)
