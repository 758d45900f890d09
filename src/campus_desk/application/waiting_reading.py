"""The waiting list as the desk looks at it: where every entry stands, and who could be served now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from campus_desk.application.judgement import Judge
from campus_desk.application.ports import UnitOfWork
from campus_desk.application.read_models import AgendaItem, Catalogue
from campus_desk.application.waiting_matches import Freed, WaitingMatch, find_matches, period_to_look_at
from campus_desk.domain.actors import Actor, ViewerScope
from campus_desk.domain.allocating import candidates
from campus_desk.domain.booking import Booking, BookingStatus
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
    entries = unit.waiting.open(scope)
    matches: dict[int, WaitingMatch] = {}
    period = period_to_look_at(entries, now) if scope.sees_all else None
    if period is not None:
        items = unit.agenda.agenda(scope, *period.epoch)
        judge = Judge(catalogue, items, now, actor, period)
        for match in find_matches(judge, entries, now):
            matches[match.entry.id] = replace(match, freed=_freed(match, judge, items, unit, scope, now))
    return tuple(_line(entry, matches.get(entry.id), unit, scope) for entry in entries)


def _line(
    entry: WaitingEntry, match: WaitingMatch | None, unit: UnitOfWork, scope: ViewerScope
) -> WaitingLine:
    offered = unit.bookings.get(entry.booking_id, scope) if entry.booking_id is not None else None
    return WaitingLine(entry, entry.standing(offered.status if offered else None), offered, match)


def _freed(
    match: WaitingMatch,
    judge: Judge,
    items: Iterable[AgendaItem],
    unit: UnitOfWork,
    scope: ViewerScope,
    now: datetime,
) -> Freed:
    first, last = match.draft.slot.epoch
    leaves = set(candidates(match.resource_id, judge.resources))
    for item in items:
        if item.resource_id in leaves and item.starts_at < last and first < item.ends_at:
            if item.no_show:
                return Freed.ABSENT
            if item.checked_out_at is not None:
                return Freed.LEFT
    freed = Freed.FREE
    for row in unit.agenda.bookings(scope, first, last, match.resource_id):
        if row.status is BookingStatus.CANCELLED:
            expires = unit.bookings.get(row.booking_id, scope).draft.option_expires_at
            freed = Freed.EXPIRED if expires is not None and expires <= now else Freed.CANCELLED
    return freed
