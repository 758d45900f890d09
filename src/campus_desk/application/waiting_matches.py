"""Who on the waiting list could be served now: in the order they came, each with the place they would get.

A match is worked out from a snapshot, not kept: whatever frees a slot, a cancellation, an absence, an early departure
or an option whose time is up, shows in the next one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import Enum
from heapq import heappop, heappush

from campus_desk.application.free_time import FreeTime, up
from campus_desk.application.judgement import Judge, Judgement, Meanwhile
from campus_desk.domain.booking import BookingDraft, BookingStatus, BusyInterval
from campus_desk.domain.identifiers import UNSAVED, BookingId, ResourceId, WaitingId
from campus_desk.domain.resource import Resource, seats_of
from campus_desk.domain.timeslot import TimeSlot, at_campus
from campus_desk.domain.waiting import WaitingEntry, WaitingState, offered_until

NEVER_BETTER = frozenset({"known", "in_service", "asked_once", "capacity"})
"""Rules that, once they speak against a place, do so at any later time too."""

WHEREVER = "customer_active"
"""The rule that, once it speaks against a place, does so of every place and any later time: who has gone is gone."""

REACH = timedelta(days=92)
"""What lies further ahead is looked at when it comes nearer."""

MatchKey = tuple[WaitingId, ResourceId, date, int]
"""An entry, a place, the day, and when it became free on it."""

_DAY = 24 * 60 * 60


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
        after: When what blocked the place before has ended, UTC seconds; 0 where nothing did for a day.
    """

    entry: WaitingEntry
    draft: BookingDraft
    freed: Freed = Freed.FREE
    after: int = 0

    @property
    def resource_id(self) -> ResourceId:
        """The place."""
        return self.draft.resources[0]

    @property
    def key(self) -> MatchKey:
        """What is the same while the same place is offered to the same people, however late it has become."""
        return self.entry.id, self.resource_id, at_campus(self.draft.slot.start).date(), self.after


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
    promised: list[BusyInterval] = []
    free = FreeTime(judge)
    for entry in sorted(_hopeful(entries, now), key=lambda e: (e.created_at, e.id)):
        judgement = _first_legal(judge, free, entry, now, Meanwhile(taken=tuple(promised)))
        if judgement is not None:
            free.promise(judgement.allocations)
            promised.extend(
                BusyInterval(a.resource_id, a.slot, BookingId(UNSAVED)) for a in judgement.allocations
            )
            found.append(WaitingMatch(entry, judgement.draft, after=_free_since(judge, judgement)))
    return tuple(found)


def _free_since(judge: Judge, judgement: Judgement) -> int:
    """Return the end of what blocked the place last, 0 where nothing did for a day."""
    before = (
        judge.touching(a.resource_id, a.slot.epoch[0] - _DAY, a.slot.epoch[0]) for a in judgement.allocations
    )
    return max((item.blocked_to for items in before for item in items), default=0)


def _hopeful(entries: Iterable[WaitingEntry], now: datetime) -> list[WaitingEntry]:
    """Return who still waits for something that can be had."""
    return [
        e
        for e in entries
        if e.state is WaitingState.WAITING
        and e.window.end - e.duration >= now
        and e.window.start < now + REACH
    ]


def _first_legal(
    judge: Judge, free: FreeTime, entry: WaitingEntry, now: datetime, promised: Meanwhile
) -> Judgement | None:
    """Return the option that might be placed: the earliest, then the one with the fewest empty seats."""
    seconds = int(entry.duration.total_seconds())
    # Who is offered something must come here first: what has begun is no offer.
    first = max(entry.window.epoch[0], up(int(now.timestamp())))
    last = min(entry.window.epoch[1], int((now + REACH).timestamp()) + seconds)
    if first + seconds > last:
        return None
    window = TimeSlot.of_epoch(first, last)
    ahead: list[_Place] = []
    for resource in judge.resources.values():
        if entry.takes(resource) and _seats_enough(entry, resource, judge.resources):
            _put(ahead, resource, free.beginnings(resource.id, seconds, window))
    while ahead:
        place = heappop(ahead)
        draft = _option(entry, judge.resources[place.resource_id], place.start, now)
        judgement = judge.verdict(draft, meanwhile=promised)
        if judgement.is_free:
            return judgement
        against = {v.rule for v in judgement.verdicts if v.blocks}
        if WHEREVER in against:
            return None
        if against.isdisjoint(NEVER_BETTER):
            _put(ahead, judge.resources[place.resource_id], place.later)
    return None


@dataclass(frozen=True, slots=True, order=True)
class _Place:
    """Where and when something may begin, the one to be taken first first, and when else it may there."""

    start: int
    capacity: int
    position: int
    resource_id: ResourceId
    later: Iterator[int] = field(compare=False)


def _put(ahead: list[_Place], resource: Resource, beginnings: Iterator[int]) -> None:
    start = next(beginnings, None)
    if start is not None:
        place = _Place(start, resource.capacity or 0, resource.position, resource.id, beginnings)
        heappush(ahead, place)


def _seats_enough(entry: WaitingEntry, resource: Resource, resources: Mapping[ResourceId, Resource]) -> bool:
    seats = seats_of(resource, resources)
    return entry.attendees is None or seats is None or entry.attendees <= seats


def _option(entry: WaitingEntry, resource: Resource, start: int, now: datetime) -> BookingDraft:
    slot = TimeSlot.of_epoch(start, start + int(entry.duration.total_seconds()))
    return BookingDraft(
        (resource.id,),
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
