"""The waiting list: who is put on it, what they are offered, and when they wait no longer."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from campus_desk.application.changes import Changes
from campus_desk.application.commands import (
    Batch,
    CloseWaiting,
    Command,
    ExpireWaiting,
    OfferWaiting,
    PlaceBooking,
    RestoreWaiting,
    SaveWaiting,
)
from campus_desk.application.desk import Handler, Outcome
from campus_desk.application.ports import Clock, UnitOfWork
from campus_desk.application.remembering import remember
from campus_desk.domain.actors import Actor, Role, ViewerScope
from campus_desk.domain.booking import Booking
from campus_desk.domain.errors import InvalidValue, NotFound, NotPermitted, Refused, StaleRevision
from campus_desk.domain.identifiers import UNSAVED, WaitingId
from campus_desk.domain.messages import Message
from campus_desk.domain.waiting import OVER, WaitingEntry, WaitingState

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
        return {
            SaveWaiting: self.save,
            OfferWaiting: self.offer,
            CloseWaiting: self.close,
            ExpireWaiting: self.expire,
            RestoreWaiting: self.restore,
        }

    def save(self, command: SaveWaiting, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Store an entry. The inverse of a new one closes it, that of a change brings the entry before back.

        Since when somebody waits and where the entry stands are not for them to say: a change leaves both.

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
        kept = replace(entry, created_at=before.created_at, state=before.state, booking_id=before.booking_id)
        stored = unit.waiting.save(kept)
        remember(self.clock, unit, actor, "change", "waiting", before, stored)
        return Outcome(_changed(stored), SaveWaiting(replace(before, revision=stored.revision)), stored)

    def offer(self, command: OfferWaiting, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Place an option for the one who waits. ``value`` is the booking; the inverse takes both back at once.

        Raises:
            RulesBroken: A rule is against the option.
            Refused: ``error-waiting-offered``: there is an offer, or the entry is closed.
        """
        before = _current(unit, actor, command.waiting_id, command.expected_revision)
        if before.state is not WaitingState.WAITING:
            raise Refused(Message.of("error-waiting-offered"))
        draft = replace(command.draft, customer_id=before.customer_id)
        placed = self.place(PlaceBooking(draft), unit, actor)
        booking = placed.value
        assert isinstance(booking, Booking)  # noqa: S101 - what placing a booking returns
        stored = unit.waiting.save(replace(before, state=WaitingState.OFFERED, booking_id=booking.id))
        remember(self.clock, unit, actor, "offer", "waiting", before, stored)
        steps = (_back_to(before, stored), placed.inverse)
        inverse = Batch(tuple(step for step in steps if step is not None), command.label)
        return Outcome(placed.changes | _changed(stored), inverse, booking, placed.verdicts)

    def close(self, command: CloseWaiting, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Close an entry; it stays in the history. The inverse lets them wait again."""
        before = _current(unit, actor, command.waiting_id, command.expected_revision)
        if before.state in OVER:
            raise Refused(Message.of("error-waiting-closed"))
        stored = unit.waiting.save(replace(before, state=WaitingState.CLOSED))
        remember(self.clock, unit, actor, "close", "waiting", before, stored)
        return Outcome(_changed(stored), _back_to(before, stored), stored)

    def expire(self, command: ExpireWaiting, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Close every entry whose time is over; nothing is left to undo. ``value`` holds the entries.

        Who took what was offered is off the list as if they had said so; of the others the time has expired.
        """
        del command
        closed = []
        for before, taken in unit.waiting.over(self.clock.now()):
            state = WaitingState.CLOSED if taken else WaitingState.EXPIRED
            stored = unit.waiting.save(replace(before, state=state))
            remember(self.clock, unit, actor, _ACTIONS[state], "waiting", before, stored)
            closed.append(stored)
        return Outcome(Changes(waiting=frozenset(int(e.id) for e in closed)), value=tuple(closed))

    def restore(self, command: RestoreWaiting, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Let an entry stand where it stood. The inverse lets it stand where it stands now.

        Raises:
            NotPermitted: A tenant takes back only that it waits no longer.
        """
        before = _current(unit, actor, command.waiting_id, command.expected_revision)
        wanted = replace(before, state=command.state, booking_id=command.booking_id)
        if actor.role is Role.TENANT and not _stood_before_closing(wanted, before, unit):
            raise NotPermitted(command.label, actor.role.value)
        stored = unit.waiting.save(wanted)
        action = _ACTIONS[stored.state]
        remember(self.clock, unit, actor, action, "waiting", before, stored)
        return Outcome(_changed(stored), _back_to(before, stored), stored)

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


_ACTIONS = {
    WaitingState.WAITING: "wait",
    WaitingState.OFFERED: "offer",
    WaitingState.CLOSED: "close",
    WaitingState.EXPIRED: "wait-expired",
}
"""What the history calls it that an entry comes to stand somewhere."""


def _back_to(before: WaitingEntry, stored: WaitingEntry) -> Command:
    """Return what lets an entry stand where it stood before."""
    if before.state is WaitingState.CLOSED:
        return CloseWaiting(stored.id, stored.revision)
    return RestoreWaiting(stored.id, stored.revision, before.state, before.booking_id)


def _stood_before_closing(wanted: WaitingEntry, closed: WaitingEntry, unit: UnitOfWork) -> bool:
    """Tell whether an entry is closed and was as it is wanted when that happened, as its history has it."""
    if closed.state is not WaitingState.CLOSED:
        return False
    closings = [e for e in unit.history.of("waiting", int(closed.id)) if e.action == "close"]
    was = json.loads(closings[-1].before) if closings else {}
    return (was.get("state"), was.get("booking_id")) == (wanted.state.value, wanted.booking_id)


def _changed(entry: WaitingEntry) -> Changes:
    return Changes(waiting=frozenset({int(entry.id)}))
