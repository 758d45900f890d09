"""The waiting list: who is put on it, what they are offered, and when they wait no longer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from campus_desk.application.booking_restoring import remember
from campus_desk.application.changes import Changes
from campus_desk.application.commands import (
    Batch,
    CloseWaiting,
    Command,
    OfferWaiting,
    PlaceBooking,
    SaveWaiting,
)
from campus_desk.application.desk import Handler, Outcome
from campus_desk.application.ports import Clock, UnitOfWork
from campus_desk.domain.actors import Actor, Role, ViewerScope
from campus_desk.domain.booking import Booking
from campus_desk.domain.errors import InvalidValue, NotFound, NotPermitted, Refused, StaleRevision
from campus_desk.domain.identifiers import UNSAVED, WaitingId
from campus_desk.domain.messages import Message
from campus_desk.domain.waiting import WaitingEntry, WaitingState

Place = Callable[[PlaceBooking, UnitOfWork, Actor], Outcome]
"""Places a booking by the rules."""


@dataclass(frozen=True, slots=True)
class WaitingHandlers:
    """The handlers of the waiting list.

    Attributes:
        place: Places the option that is offered; what it refuses is not offered.
    """

    clock: Clock
    place: Place

    def by_command(self) -> Mapping[type[Command], Handler]:
        """Return the handlers by the command they handle."""
        return {SaveWaiting: self.save, OfferWaiting: self.offer, CloseWaiting: self.close}

    def save(self, command: SaveWaiting, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Store an entry. The inverse of a new one closes it, that of a change brings the entry before back.

        Raises:
            InvalidValue: A new entry waits for a time that is over.
            NotFound: There is no such customer or resource.
            NotPermitted: A tenant waits for itself only.
        """
        entry = command.entry
        if actor.customer_id is not None and entry.customer_id != actor.customer_id:
            raise NotPermitted("wait", actor.role.value)
        if entry.id == UNSAVED:
            return self._create(entry, unit, actor)
        before = _current(unit, actor, entry.id, entry.revision)
        stored = unit.waiting.save(entry)
        # An offer taken back is told by its state; anything else is a change.
        remember(self.clock, unit, actor, _action(before, stored), "waiting", before, stored)
        return Outcome(_changed(stored), SaveWaiting(replace(before, revision=stored.revision)), stored)

    def offer(self, command: OfferWaiting, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Place an option for the one who waits. ``value`` is the booking; the inverse takes both back at once.

        Raises:
            RulesBroken: A rule is against the option.
            NotPermitted: Tenants make no offers.
            Refused: ``error-waiting-offered``: there is an offer, or the entry is closed.
        """
        if actor.role is Role.TENANT:
            raise NotPermitted("offer", actor.role.value)
        before = _current(unit, actor, command.waiting_id, command.expected_revision)
        if before.state is not WaitingState.WAITING:
            raise Refused(Message.of("error-waiting-offered"))
        draft = replace(command.draft, customer_id=before.customer_id)
        placed = self.place(PlaceBooking(draft), unit, actor)
        booking = placed.value
        assert isinstance(booking, Booking)  # noqa: S101 - what placing a booking returns
        stored = unit.waiting.save(replace(before, state=WaitingState.OFFERED, booking_id=booking.id))
        remember(self.clock, unit, actor, "offer", "waiting", before, stored)
        steps = (SaveWaiting(replace(before, revision=stored.revision)), placed.inverse)
        inverse = Batch(tuple(step for step in steps if step is not None), command.label)
        return Outcome(placed.changes | _changed(stored), inverse, booking, placed.verdicts)

    def close(self, command: CloseWaiting, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Close an entry; it stays in the history. The inverse lets them wait again."""
        before = _current(unit, actor, command.waiting_id, command.expected_revision)
        if before.state is WaitingState.CLOSED:
            raise Refused(Message.of("error-waiting-closed"))
        stored = unit.waiting.save(replace(before, state=WaitingState.CLOSED))
        remember(self.clock, unit, actor, "close", "waiting", before, stored)
        return Outcome(_changed(stored), SaveWaiting(replace(before, revision=stored.revision)), stored)

    def _create(self, entry: WaitingEntry, unit: UnitOfWork, actor: Actor) -> Outcome:
        if entry.window.end <= self.clock.now():
            raise InvalidValue("end", "error-waiting-past")
        unit.catalogue.customer(entry.customer_id)
        if entry.resource_id is not None and all(
            r.id != entry.resource_id for r in unit.catalogue.resources()
        ):
            raise NotFound("resource", int(entry.resource_id))
        stored = unit.waiting.save(
            replace(entry, created_at=self.clock.now(), state=WaitingState.WAITING, booking_id=None)
        )
        remember(self.clock, unit, actor, "wait", "waiting", None, stored)
        return Outcome(_changed(stored), CloseWaiting(stored.id, stored.revision), stored)


def _current(unit: UnitOfWork, actor: Actor, waiting_id: WaitingId, revision: int) -> WaitingEntry:
    entry = unit.waiting.get(waiting_id, ViewerScope(actor.customer_id))
    if entry.revision != revision:
        raise StaleRevision("waiting", int(waiting_id), revision, entry.revision)
    return entry


def _action(before: WaitingEntry, after: WaitingEntry) -> str:
    if before.state is after.state:
        return "change"
    return {WaitingState.WAITING: "wait", WaitingState.OFFERED: "offer", WaitingState.CLOSED: "close"}[
        after.state
    ]


def _changed(entry: WaitingEntry) -> Changes:
    return Changes(waiting=frozenset({int(entry.id)}))
