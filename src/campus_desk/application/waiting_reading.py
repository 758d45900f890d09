"""The waiting list as the desk looks at it: where every entry stands, and who could be served now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from campus_desk.application.judgement import Judge
from campus_desk.application.ports import UnitOfWork
from campus_desk.application.read_models import AgendaItem, Catalogue
from campus_desk.application.waiting_matches import Freed, WaitingMatch, find_matches, period_to_look_at
from campus_desk.domain.actors import Actor, ViewerScope
from campus_desk.domain.allocating import candidates
from campus_desk.domain.booking import Booking
from campus_desk.domain.identifiers import ResourceId, WaitingId
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.domain.waiting import Standing, WaitingEntry


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """One entry that is not closed.

    Attributes:
        offered: The booking offered, None before that.
        match: What could be offered now, None when nothing is free or somebody who came before gets it.
    """

    entry: WaitingEntry
    standing: Standing
    offered: Booking | None = None
    match: WaitingMatch | None = None


def read_waiting(
    unit: UnitOfWork, catalogue: Catalogue, scope: ViewerScope, actor: Actor, now: datetime
) -> tuple[WaitingLine, ...]:
    """Return the entries that are not closed, by start of the window, then in the order they came.

    A scoped viewer gets its own, without what could be offered: offers are the desk's to make.
    """
    entries = unit.waiting.open(now, scope)
    booked = unit.bookings.several((e.booking_id for e in entries if e.booking_id is not None), scope)
    period = period_to_look_at(entries, now) if scope.sees_all else None
    matches: dict[WaitingId, WaitingMatch] = {}
    if period is not None:
        items = unit.agenda.agenda(scope, *period.epoch)
        judge = Judge(catalogue, items, now, actor, period)
        found = find_matches(judge, entries, now)
        # Whoever left early or did not come holds the place no longer: what they had booked is looked at.
        gone = [item for item in items if item.no_show or item.checked_out_at is not None]
        places = {m.resource_id: frozenset(candidates(m.resource_id, judge.resources)) for m in found}
        cancelled = _cancelled(found, places.values(), unit, scope)
        for match in found:
            freed = _freed(match.draft.slot, places[match.resource_id], gone, cancelled, now)
            matches[match.entry.id] = replace(match, freed=freed)
    return tuple(
        _line(entry, booked.get(entry.booking_id) if entry.booking_id is not None else None, matches)
        for entry in entries
    )


def _line(
    entry: WaitingEntry, offered: Booking | None, matches: Mapping[WaitingId, WaitingMatch]
) -> WaitingLine:
    standing = entry.standing(offered.status if offered is not None else None)
    return WaitingLine(entry, standing, offered, matches.get(entry.id))


def _cancelled(
    matches: Sequence[WaitingMatch],
    places: Iterable[frozenset[ResourceId]],
    unit: UnitOfWork,
    scope: ViewerScope,
) -> Sequence[Booking]:
    """Return what was cancelled about any of the places that could be offered, read in one go."""
    if not matches:
        return ()
    slots = [match.draft.slot for match in matches]
    reach = TimeSlot(min(slot.start for slot in slots), max(slot.end for slot in slots))
    return unit.bookings.cancelled(frozenset().union(*places), reach, scope)


def _freed(
    slot: TimeSlot,
    held: frozenset[ResourceId],
    gone: Iterable[AgendaItem],
    cancelled: Iterable[Booking],
    now: datetime,
) -> Freed:
    first, last = slot.epoch
    for item in gone:
        if item.resource_id in held and item.starts_at < last and first < item.ends_at:
            return Freed.ABSENT if item.no_show else Freed.LEFT
    freed = Freed.FREE
    for booking in cancelled:
        if booking.slot.overlaps(slot) and any(a.resource_id in held for a in booking.allocations):
            expires = booking.draft.option_expires_at
            freed = Freed.EXPIRED if expires is not None and expires <= now else Freed.CANCELLED
    return freed
