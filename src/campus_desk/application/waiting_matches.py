"""Who on the waiting list could be served now: in the order they came, each with the place they would get.

A match is worked out from a snapshot, not kept: whatever frees a slot, a cancellation, an absence, an early departure
or an option whose time is up, shows in the next one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from campus_desk.application.judgement import Judge
from campus_desk.domain.allocating import candidates
from campus_desk.domain.booking import Allocation, BookingDraft, BookingStatus
from campus_desk.domain.identifiers import ResourceId, WaitingId
from campus_desk.domain.opening_hours import open_intervals
from campus_desk.domain.resource import Resource
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.domain.waiting import WaitingEntry, WaitingState, offered_until

GRID_SECONDS = 15 * 60
"""Offers begin on the quarter of an hour."""

REACH = timedelta(days=92)
"""What lies further ahead is looked at when it comes nearer."""

MatchKey = tuple[WaitingId, ResourceId, datetime]
"""An entry, a place, and the instant from which it would be theirs."""


class Freed(Enum):
    """Why a place is free that was not."""

    FREE = "free"
    """It may have been free all along."""
    CANCELLED = "cancelled"
    ABSENT = "absent"
    LEFT = "left"
    """The guests left early."""
    EXPIRED = "expired"
    """An option was released."""


@dataclass(frozen=True, slots=True)
class WaitingMatch:
    """Somebody who waits, and the option that could be placed for them.

    Attributes:
        freed: What made the place free, as far as that is known.
    """

    entry: WaitingEntry
    draft: BookingDraft
    freed: Freed = Freed.FREE

    @property
    def resource_id(self) -> ResourceId:
        """The place."""
        return self.draft.resources[0]

    @property
    def key(self) -> MatchKey:
        """What is the same while the same place is offered to the same people."""
        return self.entry.id, self.resource_id, self.draft.slot.start


def period_to_look_at(entries: Iterable[WaitingEntry], now: datetime) -> TimeSlot | None:
    """Return the time a snapshot must cover for ``find_matches``; None where nobody waits for what is to come."""
    windows = [e.window for e in _hopeful(entries, now)]
    if not windows:
        return None
    day = timedelta(days=1)
    start = max(min(w.start for w in windows), now)
    return TimeSlot(start - day, min(max(w.end for w in windows), now + REACH + day) + day)


def find_matches(judge: Judge, entries: Iterable[WaitingEntry], now: datetime) -> tuple[WaitingMatch, ...]:
    """Return who could be offered what now, whoever came first first. A place is offered to one of them only."""
    found: list[WaitingMatch] = []
    promised: list[Allocation] = []
    for entry in sorted(_hopeful(entries, now), key=lambda e: (e.created_at, e.id)):
        for draft in _drafts(judge, entry, now, promised):
            if not judge.is_untaken(draft):
                continue
            judgement = judge.verdict(draft)
            if judgement.is_free and not _clash(judgement.allocations, promised):
                promised.extend(judgement.allocations)
                found.append(WaitingMatch(entry, draft))
                break
    return tuple(found)


def _hopeful(entries: Iterable[WaitingEntry], now: datetime) -> list[WaitingEntry]:
    """Return who still waits for something that can be had."""
    return [
        e
        for e in entries
        if e.state is WaitingState.WAITING
        and e.window.end - e.duration >= now
        and e.window.start < now + REACH
    ]


def _drafts(
    judge: Judge, entry: WaitingEntry, now: datetime, promised: Sequence[Allocation]
) -> Iterator[BookingDraft]:
    """Yield the options that might be placed: earliest first, then the fewest empty seats."""
    length = int(entry.duration.total_seconds())
    first = _up(int(max(entry.window.start, now).timestamp()))
    last = min(entry.window.epoch[1], int((now + REACH).timestamp()) + length) - length
    wanted = [r for r in judge.resources.values() if entry.takes(r)]
    places = sorted(
        (start, r.capacity or 0, r.position, r.id)
        for r in wanted
        for start in _starts(judge, r, first, last, promised)
    )
    for start, _, _, resource_id in places:
        resource = judge.resources[resource_id]
        slot = TimeSlot.of_epoch(start, start + length)
        yield BookingDraft(
            (resource_id,),
            slot,
            entry.customer_id,
            title="",
            contact=entry.contact,
            attendees=entry.attendees,
            note=entry.note,
            status=BookingStatus.OPTION,
            setup_minutes=resource.setup_minutes,
            teardown_minutes=resource.teardown_minutes,
            option_expires_at=offered_until(now, slot.start),
        )


def _starts(
    judge: Judge, resource: Resource, first: int, last: int, promised: Sequence[Allocation]
) -> Sequence[int]:
    """Return the instants from which the resource may be free: the first one, and the end of all that blocks it."""
    if first > last:
        return ()
    around, setup = TimeSlot.of_epoch(first, last + 1), resource.setup_minutes * 60
    starts = {first}
    leaves = candidates(resource.id, judge.resources)
    for leaf in leaves:
        starts.update(_up(item.blocked_to + setup) for item in judge.busy(leaf, around))
    starts.update(_up(a.slot.epoch[1] + setup) for a in promised if a.resource_id in leaves)
    starts.update(_up(opens) for opens, _ in open_intervals(judge.hours_of(resource.id), around))
    return [start for start in starts if first <= start <= last]


def _clash(allocations: Iterable[Allocation], promised: Sequence[Allocation]) -> bool:
    return any(
        a.resource_id == other.resource_id and a.slot.overlaps(other.slot)
        for a in allocations
        for other in promised
    )


def _up(epoch: int) -> int:
    return -(-epoch // GRID_SECONDS) * GRID_SECONDS
