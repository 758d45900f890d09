"""What the booking commands do: load, judge, allocate, store, remember, and say how to undo it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from campus_desk.application.booking_context import load_context
from campus_desk.application.booking_restoring import takes_back, was_once
from campus_desk.application.changes import NOTHING, Changes
from campus_desk.application.commands import (
    Batch,
    CancelBooking,
    ChangeBooking,
    Command,
    PlaceBooking,
    ReinstateBooking,
)
from campus_desk.application.current_booking import current_booking
from campus_desk.application.desk import Handler, Outcome
from campus_desk.application.ports import Clock, HolidayFacts, UnitOfWork
from campus_desk.application.remembering import remember
from campus_desk.application.series_leaving import leave_series
from campus_desk.domain.actors import Actor
from campus_desk.domain.allocating import allocate
from campus_desk.domain.booking import Booking, BookingDraft, BookingStatus
from campus_desk.domain.booking_rules import judge
from campus_desk.domain.errors import AlreadyInvoiced, NotPermitted, Refused, RulesBroken
from campus_desk.domain.identifiers import BookingId
from campus_desk.domain.messages import Message
from campus_desk.domain.rule_context import BookingContext
from campus_desk.domain.use_rules import STAYS_CONFIRMED, leaving_confirmed
from campus_desk.domain.verdicts import Severity, Verdict


@dataclass(frozen=True, slots=True)
class BookingHandlers:
    """The handlers of the booking commands, with what they need.

    Attributes:
        new_uid: Makes RFC 5545 UIDs.
    """

    clock: Clock
    holidays: HolidayFacts
    new_uid: Callable[[], str]

    def by_command(self) -> Mapping[type[Command], Handler]:
        """Return the handlers by the command they handle."""
        return {
            PlaceBooking: self.place,
            ChangeBooking: self.change,
            CancelBooking: self.cancel,
            ReinstateBooking: self.reinstate,
        }

    def place(self, command: PlaceBooking, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Create a booking. Its inverse cancels it."""
        draft = command.draft
        _may_act_for(actor, draft, "place")
        context = load_context(unit, draft, actor, self.clock.now(), self.holidays)
        verdicts = judge(draft, context)
        reason = _accept(verdicts, command.override_reason)
        fresh = Booking.unsaved(command.uid or self.new_uid(), draft, allocate(draft, context))
        booking = unit.bookings.add(replace(fresh, override_reason=reason))
        remember(self.clock, unit, actor, "place", "booking", None, booking)
        inverse = CancelBooking(booking.id, booking.revision, restoring=True)
        return Outcome(_changed(booking), inverse, booking, verdicts)

    def change(self, command: ChangeBooking, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Give a booking another draft. Its inverse gives the old one back.

        An instance of a series that comes to belong to another customer is a booking of its own from then on.
        """
        booking = current_booking(unit, actor, command.booking_id, command.expected_revision)
        draft = command.draft
        if draft == booking.draft:
            return Outcome(NOTHING, None, booking)
        _may_act_for(actor, draft, "change")
        if booking.status is draft.status is BookingStatus.CANCELLED:
            raise Refused(Message.of("error-already-cancelled", booking=int(booking.id)))
        if _billed_part(draft) != _billed_part(booking.draft):
            self._refuse_if_invoiced(unit, booking)
        context = load_context(unit, draft, actor, self.clock.now(), self.holidays, editing=booking)
        verdicts = judge(draft, context)
        restoring = command.restoring and _may_restore(actor, draft, booking, unit)
        asked_again = _asked_again(verdicts, draft, booking.draft, restoring=restoring)
        if restoring and self._takes_back(verdicts, draft, booking, unit, actor):
            asked_again = [v for v in asked_again if v.severity is Severity.BLOCKING]
        given = _accept(asked_again, command.override_reason)
        # What is brought back comes with the reason it had.
        reason = command.override_reason if restoring else given or booking.override_reason
        changed = self._changed(_instance(booking, command.detached), draft, context, reason)
        inverse: Command
        if booking.series_id is not None and draft.customer_id != booking.draft.customer_id:
            stored, inverse = leave_series(booking, changed, unit, self.new_uid)
        else:
            stored = unit.bookings.replace(changed, expected_revision=booking.revision)
            inverse = ChangeBooking(
                booking.id,
                stored.revision,
                booking.draft,
                booking.override_reason,
                restoring=True,
                detached=booking.detached,
            )
        remember(self.clock, unit, actor, "change", "booking", booking, stored)
        return Outcome(_changed(booking), inverse, stored, verdicts)

    def cancel(self, command: CancelBooking, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Cancel a booking; it stays and frees its resources. Its inverse brings it back.

        Raises:
            RulesBroken: It has begun or was attended, and there is no reason, or not this actor's.
        """
        booking = current_booking(unit, actor, command.booking_id, command.expected_revision)
        if booking.status is BookingStatus.CANCELLED:
            raise Refused(Message.of("error-already-cancelled", booking=int(booking.id)))
        self._refuse_if_invoiced(unit, booking)
        gone = booking.with_status(BookingStatus.CANCELLED).draft
        verdicts = leaving_confirmed(booking, gone.status, actor, self.clock.now())
        lets_go = command.restoring and self._takes_back(verdicts, gone, booking, unit, actor)
        _accept([v for v in verdicts if v.severity is Severity.BLOCKING or not lets_go], command.reason)
        cancelled = _instance(booking, command.detached).with_status(BookingStatus.CANCELLED)
        stored = unit.bookings.replace(
            replace(cancelled, revision=booking.revision + 1), expected_revision=booking.revision
        )
        remember(self.clock, unit, actor, "cancel", "booking", booking, stored, reason=command.reason)
        inverse = ReinstateBooking(
            booking.id, stored.revision, booking.draft, booking.override_reason, booking.detached
        )
        return Outcome(_changed(booking), inverse, stored, verdicts)

    def reinstate(self, command: ReinstateBooking, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Bring a cancelled booking back; refused when its slot is taken by now.

        What guests had left unused when it was cancelled is not blocked again.
        """
        booking = current_booking(unit, actor, command.booking_id, command.expected_revision)
        draft = command.draft
        _may_act_for(actor, draft, "change")
        self._refuse_if_invoiced(unit, booking)
        if booking.status.is_live:
            raise Refused(Message.of("error-not-cancelled", booking=int(booking.id)))
        context = load_context(unit, draft, actor, self.clock.now(), self.holidays, editing=booking)
        verdicts = judge(draft, context)
        restoring = _may_restore(actor, draft, booking, unit)
        _accept([v for v in verdicts if v.severity is Severity.BLOCKING or not restoring], "")
        instance = _instance(booking, command.detached)
        changed = self._changed(instance, draft, context, command.override_reason)
        stored = unit.bookings.replace(changed, expected_revision=booking.revision)
        remember(self.clock, unit, actor, "reinstate", "booking", booking, stored)
        inverse = CancelBooking(booking.id, stored.revision, restoring=True, detached=booking.detached)
        return Outcome(_changed(booking), inverse, stored, verdicts)

    def _refuse_if_invoiced(self, unit: UnitOfWork, booking: Booking) -> None:
        number = unit.bookings.invoiced_on(booking.id)
        if number:
            raise AlreadyInvoiced(booking.id, number)

    def _changed(
        self, booking: Booking, draft: BookingDraft, context: BookingContext, reason: str
    ) -> Booking:
        return replace(
            booking,
            draft=draft,
            allocations=allocate(draft, context),
            revision=booking.revision + 1,
            override_reason=reason,
        )

    def _takes_back(
        self,
        verdicts: Iterable[Verdict],
        draft: BookingDraft,
        booking: Booking,
        unit: UnitOfWork,
        actor: Actor,
    ) -> bool:
        """Tell whether what was used may be let go of, because that takes back what was done a moment ago."""
        if all(v.rule != STAYS_CONFIRMED for v in verdicts):
            return True
        return actor.customer_id is None or takes_back(draft, booking, unit, actor, self.clock.now())


def batch_handler(handlers: Mapping[type[Command], Handler]) -> Handler:
    """Return the handler of ``Batch``: its commands one after the other in the same transaction."""

    def run(command: Batch, unit: UnitOfWork, actor: Actor) -> Outcome:
        outcomes = [handlers[type(each)](each, unit, actor) for each in command.commands]
        changes = NOTHING
        for outcome in outcomes:
            changes = changes | outcome.changes
        inverses = [o.inverse for o in reversed(outcomes) if o.inverse is not None]
        undoable = len(inverses) == sum(1 for o in outcomes if o.changes)
        inverse = Batch(tuple(inverses), command.name) if inverses and undoable else None
        return Outcome(
            changes,
            inverse,
            tuple(o.value for o in outcomes),
            tuple(v for o in outcomes for v in o.verdicts),
            _series_left({o.value.id: o.value for o in outcomes if isinstance(o.value, Booking)}, unit),
            sum(o.messages_left for o in outcomes),
            tuple(dict.fromkeys(name for o in outcomes for name in o.concerns)),
        )

    return run


def _series_left(changed: Mapping[BookingId, Booking], unit: UnitOfWork) -> int:
    """Return how many series of changed bookings have live dates that are none of them."""
    of_series = [b for b in changed.values() if b.series_id is not None]
    if not of_series:
        return 0
    among = Counter(b.series_id for b in of_series if b.status.is_live)
    live = unit.bookings.live_dates(b.series_id for b in of_series if b.series_id is not None)
    return sum(count > among[series] for series, count in live.items())


def _changed(booking: Booking) -> Changes:
    return Changes(bookings=frozenset({int(booking.id)}))


def _instance(booking: Booking, detached: bool | None) -> Booking:
    """Return a booking that is changed by itself: an instance of a series becomes an exception to it."""
    return replace(booking, detached=booking.series_id is not None if detached is None else detached)


def _billed_part(draft: BookingDraft) -> object:
    """Return what an invoice depends on; title, contact and note may change after it."""
    return (draft.resources, draft.slot, draft.customer_id, draft.attendees, draft.status)


def _may_act_for(actor: Actor, draft: BookingDraft, action: str) -> None:
    if actor.customer_id is not None and draft.customer_id != actor.customer_id:
        raise NotPermitted(action, actor.role.value)


def _may_restore(actor: Actor, draft: BookingDraft, booking: Booking, unit: UnitOfWork) -> bool:
    """Tell whether a draft is an earlier state, about which no overridable rule is asked again.

    The desk's word is enough; of a tenant, who overrides nothing, the history must bear it out.
    """
    return actor.customer_id is None or was_once(draft, booking, unit)


def _asked_again(
    verdicts: tuple[Verdict, ...], draft: BookingDraft, previous: BookingDraft, *, restoring: bool
) -> list[Verdict]:
    """Return the verdicts that decide over a change.

    What was accepted once is not asked again: overridable rules of time and place count only when time or place
    change, and not at all when an earlier state is restored. That what was used stays confirmed is always asked.
    """
    same_place = (draft.resources, draft.slot) == (previous.resources, previous.slot)
    if restoring or (same_place and previous.status.is_live):
        return [v for v in verdicts if v.severity is not Severity.OVERRIDABLE or v.rule == STAYS_CONFIRMED]
    return list(verdicts)


def _accept(verdicts: list[Verdict] | tuple[Verdict, ...], reason: str) -> str:
    """Return the reason to keep, empty when nothing is overridden.

    Raises:
        RulesBroken: A rule blocks, or one that may be overridden is not (no reason, or not this actor).
    """
    broken = [v for v in verdicts if v.blocks]
    for verdict in broken:
        if verdict.severity is Severity.BLOCKING or not (verdict.overridable_by_actor and reason.strip()):
            raise RulesBroken(verdicts)
    return reason.strip() if broken else ""
