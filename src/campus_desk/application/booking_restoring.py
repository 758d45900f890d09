"""Gives bookings an earlier state back: many in one go, whatever order the guard against double booking asks for."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from campus_desk.application.changes import Changes
from campus_desk.application.commands import RestoreBookings
from campus_desk.application.desk import Outcome
from campus_desk.application.ports import Clock, UnitOfWork
from campus_desk.application.record_json import record_json
from campus_desk.application.remembering import remember
from campus_desk.application.series_leaving import holder
from campus_desk.domain.actors import EVERYTHING, Actor
from campus_desk.domain.booking import Booking, BookingDraft, BookingStatus
from campus_desk.domain.errors import AlreadyInvoiced, NotPermitted, RulesBroken, SlotTaken, StaleRevision
from campus_desk.domain.resource import Resource
from campus_desk.domain.use_rules import leaving_confirmed
from campus_desk.domain.verdicts import Severity

JUST_NOW = timedelta(minutes=10)
"""How long a company may take back what it has just done, also where that has begun by then."""


def store_changes(changes: Iterable[tuple[Booking, Booking]], unit: UnitOfWork) -> list[Booking]:
    """Store pairs of a booking as it is and as it shall be; return them as stored, in the same order.

    What frees a resource goes first. Where bookings change places in a circle, they let go of their resources
    before they take the new ones; instances of a series that exchange their original starts let go of those.

    Raises:
        SlotTaken: Somebody else holds a resource; nothing of the transaction may be kept.
    """
    pairs = _apart(list(changes), unit)
    stored: dict[int, Booking] = {}
    waiting = sorted(range(len(pairs)), key=lambda n: pairs[n][1].status.is_live)
    while waiting:
        stuck: list[int] = []
        for number in waiting:
            before, after = pairs[number]
            try:
                stored[number] = unit.bookings.replace(after, before.revision)
            except SlotTaken:
                stuck.append(number)
        if len(stuck) == len(waiting):
            for number in stuck:
                before, after = pairs[number]
                freed = unit.bookings.replace(before.with_status(BookingStatus.CANCELLED), before.revision)
                pairs[number] = (freed, after)
            for number in stuck:
                before, after = pairs[number]
                stored[number] = unit.bookings.replace(after, before.revision)
            stuck = []
        waiting = stuck
    return [stored[number] for number in range(len(pairs))]


def _apart(pairs: list[tuple[Booking, Booking]], unit: UnitOfWork) -> list[tuple[Booking, Booking]]:
    """Free every UID and RECURRENCE-ID that another one of the bookings is to have."""
    wanted = {(after.uid, after.recurrence_id) for _, after in pairs}
    freed = []
    for before, after in pairs:
        name = before.uid, before.recurrence_id
        if name in wanted and name != (after.uid, after.recurrence_id):
            aside = replace(before.with_status(BookingStatus.CANCELLED), recurrence_id=f"aside-{before.id}")
            freed.append((unit.bookings.replace(aside, before.revision), after))
        else:
            freed.append((before, after))
    return freed


@dataclass(frozen=True, slots=True)
class RestoreHandler:
    """Gives bookings an earlier state back, exactly."""

    clock: Clock

    def restore(self, command: RestoreBookings, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Store the states wanted. The inverse stores the states found.

        Raises:
            NotPermitted: A tenant may take back what concerns their own bookings only, to what they were.
            StaleRevision: A record was changed since.
            AlreadyInvoiced: A booking stands on an invoice by now.
            SlotTaken: Somebody else holds a resource by now.
            RulesBroken: What was used would not stay confirmed.
        """
        pairs = [(self._current(wanted, unit), wanted) for wanted in command.bookings]
        if actor.customer_id is not None and (
            command.resources or not _may_restore(command, pairs, actor, unit)
        ):
            raise NotPermitted(command.label, actor.role.value)
        for stands, wanted in pairs:
            self._keep_what_was_used(stands, wanted, unit, actor)
        resources, old_resources = self._resources(command.resources, unit, actor)
        old_series = []
        for wanted_series in command.series:
            found = unit.bookings.series(wanted_series.id)
            if found.revision != wanted_series.revision:
                raise StaleRevision("series", wanted_series.id, wanted_series.revision, found.revision)
            stored_series = unit.bookings.replace_series(replace(wanted_series, revision=found.revision + 1))
            old_series.append(replace(found, revision=stored_series.revision))
        stored = store_changes(pairs, unit)
        for (before, _), after in zip(pairs, stored, strict=True):
            remember(self.clock, unit, actor, action_of(before, after), "booking", before, after)
        inverse = RestoreBookings(
            tuple(
                replace(before, revision=after.revision)
                for (before, _), after in zip(pairs, stored, strict=True)
            ),
            tuple(old_series),
            tuple(
                replace(old, revision=new.revision) for old, new in zip(old_resources, resources, strict=True)
            ),
        )
        changes = Changes(
            bookings=frozenset(int(b.id) for b in stored), resources=frozenset(int(r.id) for r in resources)
        )
        return Outcome(changes, inverse, tuple(stored))

    def _current(self, wanted: Booking, unit: UnitOfWork) -> Booking:
        found = unit.bookings.get(wanted.id, EVERYTHING)
        if found.revision != wanted.revision:
            raise StaleRevision("booking", wanted.id, wanted.revision, found.revision)
        invoice = unit.bookings.invoiced_on(found.id)
        if invoice:
            raise AlreadyInvoiced(found.id, invoice)
        return found

    def _keep_what_was_used(self, found: Booking, wanted: Booking, unit: UnitOfWork, actor: Actor) -> None:
        now = self.clock.now()
        verdicts = leaving_confirmed(found, wanted.status, actor, now)
        if any(v.severity is Severity.BLOCKING for v in verdicts) or (
            verdicts
            and actor.customer_id is not None
            and not takes_back(wanted.draft, found, unit, actor, now)
        ):
            raise RulesBroken(verdicts)

    def _resources(
        self, wanted: Iterable[Resource], unit: UnitOfWork, actor: Actor
    ) -> tuple[list[Resource], list[Resource]]:
        """Store resources; return them as stored and as they were."""
        known = {r.id: r for r in unit.catalogue.resources()}
        stored, found = [], []
        for resource in wanted:
            found.append(known[resource.id])
            stored.append(unit.catalogue.save_resource(resource))
            remember(self.clock, unit, actor, "change", "resource", found[-1], stored[-1])
        return stored, found


def _may_restore(
    command: RestoreBookings, pairs: Sequence[tuple[Booking, Booking]], actor: Actor, unit: UnitOfWork
) -> bool:
    """Tell whether a tenant gives back what was, or frees what it holds; no rule is asked again for that."""
    theirs = {b.draft.customer_id for pair in pairs for b in pair}
    known = {found.series_id for found, _ in pairs}
    known |= {wanted.series_id for _, wanted in pairs if wanted.status.is_live}
    return (
        theirs == {actor.customer_id}
        and all(each.id in known and _holds(actor, each.uid, unit) for each in command.series)
        and all(
            was_once(wanted.draft, found, unit, wanted)
            if wanted.status.is_live
            else wanted.series_id in (None, found.series_id) and wanted.attendance == found.attendance
            for found, wanted in pairs
        )
    )


def _holds(actor: Actor, uid: str, unit: UnitOfWork) -> bool:
    """Tell whether a series is a company's own, and not one of which it was given a date."""
    members = [b for b in unit.bookings.by_uids([uid]).values() if b.recurrence_id]
    return holder(members) in (None, actor.customer_id)


def was_once(draft: BookingDraft, booking: Booking, unit: UnitOfWork, like: Booking | None = None) -> bool:
    """Tell whether a booking ever stood as a draft says, as its history has it.

    With ``like`` it must also have held what that one holds, in the same series, with the same guests seen.
    """
    wanted = {"draft": json.loads(record_json(draft))}
    if like is not None:
        whole = json.loads(record_json(like))
        wanted |= {name: whole[name] for name in ("allocations", "series_id", "attendance")}
    entries = unit.history.of("booking", booking.id)
    states = [json.loads(state) for entry in entries for state in (entry.before, entry.after) if state]
    return any(all(state.get(name) == value for name, value in wanted.items()) for state in states)


def takes_back(wanted: BookingDraft, booking: Booking, unit: UnitOfWork, actor: Actor, now: datetime) -> bool:
    """Tell whether a draft takes back what the same actor did last, a moment ago: a slip of the hand, not a use."""
    entries = unit.history.of("booking", booking.id)
    if not entries or entries[-1].actor != actor.name or now - entries[-1].at > JUST_NOW:
        return False
    before = json.loads(entries[-1].before)["draft"] if entries[-1].before else None
    if not wanted.status.is_live:
        return before is None or before["status"] == BookingStatus.CANCELLED.value
    return bool(before == json.loads(record_json(wanted)))


def action_of(before: Booking | None, after: Booking) -> str:
    """Return what the history calls a change."""
    if before is None:
        return "place"
    if before.status.is_live and not after.status.is_live:
        return "cancel"
    return "reinstate" if after.status.is_live and not before.status.is_live else "change"
