"""Free places near a draft that cannot stay: another time in the same rooms, another room of the kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import islice

from campus_desk.application.equivalents import equivalents
from campus_desk.application.free_time import down, up
from campus_desk.application.judgement import Judge, Judgement
from campus_desk.domain.allocating import candidates
from campus_desk.domain.booking import BookingDraft
from campus_desk.domain.identifiers import BookingId, ResourceId
from campus_desk.domain.opening_hours import open_intervals
from campus_desk.domain.timeslot import TimeSlot

REACH = timedelta(days=2)
MOST_TRIED = 20
"""A drag asks on every step: an answer that is not found soon is not given."""


def nearest_free(
    judge: Judge, draft: BookingDraft, editing: BookingId | None = None, limit: int = 3
) -> tuple[Judgement, ...]:
    """Return up to ``limit`` legal places near a draft, each judged and priced.

    The nearest time in the same rooms comes first, then another room at the same time, then the next of either.
    Everything else about the draft stays as it is. Nothing is proposed outside the time the judge's agenda covers.
    """
    previous = judge.stored(editing) if editing is not None else None

    def legal(untaken: Iterable[BookingDraft]) -> Iterator[Judgement]:
        # Most places are simply taken: that is seen at a glance, and only what is left is judged by all rules.
        judged = (judge.verdict(d, editing, previous) for d in islice(untaken, MOST_TRIED))
        return (judgement for judgement in judged if judgement.is_free)

    times = islice(legal(_other_times(judge, draft, editing)), limit)
    rooms = islice(legal(_other_rooms(judge, draft, editing)), limit)
    found = [*islice(times, 1), *islice(rooms, 1)]
    found.extend(islice(times, limit - len(found)))
    found.extend(islice(rooms, limit - len(found)))
    return tuple(found[:limit])


def _other_times(judge: Judge, draft: BookingDraft, editing: BookingId | None) -> Iterator[BookingDraft]:
    """Yield the same rooms, untaken, at times next to what is booked and to the opening hours, nearest first."""
    start = draft.slot.epoch[0]
    first, last = draft.blocked.epoch
    around = TimeSlot(draft.blocked.start - REACH, draft.blocked.end + REACH)
    for moved in sorted(_starts(judge, draft, editing, around), key=lambda s: (abs(s - start), s)):
        by = moved - start
        if by and judge.has_room(draft.resources, first + by, last + by, editing):
            yield replace(draft, slot=draft.slot.shifted(timedelta(seconds=by)))


def _starts(judge: Judge, draft: BookingDraft, editing: BookingId | None, around: TimeSlot) -> set[int]:
    first, last = draft.slot.epoch
    length = last - first
    before, after = draft.setup_minutes * 60, draft.teardown_minutes * 60
    reach = around.epoch
    starts: set[int] = set()
    for asked in draft.resources:
        if asked not in judge.resources:
            continue
        for leaf in candidates(asked, judge.resources):
            for item in judge.touching(leaf, *reach):
                if item.booking_id != editing:
                    starts.add(down(item.blocked_from - after - length))
                    starts.add(up(item.blocked_to + before))
        for way in judge.ways_to_hold(asked):
            for closure in judge.closures(asked, way):
                if closure.slot.overlaps(around):
                    begins, ends = closure.slot.epoch
                    starts.add(down(begins - after - length))
                    starts.add(up(ends + before))
        for opens, closes in open_intervals(judge.hours_of(asked), around):
            starts.add(up(opens))
            starts.add(down(closes - length))
    return starts


def _other_rooms(judge: Judge, draft: BookingDraft, editing: BookingId | None) -> Iterator[BookingDraft]:
    """Yield the same time with another, untaken resource in place of the one that is in the way."""
    replaced = draft.resources[0]
    if len(draft.resources) > 1:
        in_the_way = [v.resource_id for v in judge.verdict(draft, editing).verdicts if v.blocks]
        replaced = next((r for r in in_the_way if r in draft.resources), replaced)
    if replaced not in judge.resources:
        return
    blocked = draft.blocked.epoch
    for other in equivalents(draft, replaced, judge.resources):
        resources = _swapped(draft.resources, replaced, other)
        if judge.has_room(resources, *blocked, editing):
            yield replace(draft, resources=resources)


def _swapped(resources: tuple[ResourceId, ...], old: ResourceId, new: ResourceId) -> tuple[ResourceId, ...]:
    return tuple(new if r == old else r for r in resources)
