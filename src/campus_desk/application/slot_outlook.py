"""Find a slot, around an answer: other times of its day, and the same needs on other days."""

from __future__ import annotations

from datetime import date, timedelta

from campus_desk.application.free_time import GRID_SECONDS, between, common, down, joined, up
from campus_desk.application.slot_query import DayOutlook, Interval, Option, OtherTime
from campus_desk.application.slot_search import SlotSearch
from campus_desk.domain.opening_hours import DAY_MINUTES
from campus_desk.domain.timeslot import TimeSlot, at_campus

SHORTEST_SECONDS = 30 * 60
"""A gap that is shorter is not worth telling."""

FURTHEST_DAYS = 21
"""Other days are looked for no further ahead."""


def outlooks(search: SlotSearch, option: Option, count: int) -> list[DayOutlook]:
    """Return how the day of an answer and the next days look for its resources, days they are closed on left out."""
    first = at_campus(option.slot.start).date()
    found = [_outlook(search, option, first)]
    for ahead in range(1, FURTHEST_DAYS + 1):
        if len(found) == count:
            break
        day = first + timedelta(days=ahead)
        if _is_open(search, option, day):
            found.append(_outlook(search, option, day))
    return found


def other_times(search: SlotSearch, option: Option, limit: int) -> list[OtherTime]:
    """Return what else is free on the day of an answer: long enough first, then within the times asked for, then near.

    Each gap is told once: by a time in it, or as a whole where it is shorter than what was asked for.
    """
    resources, day = option.draft.resources, at_campus(option.slot.start).date()
    seconds = search.query.minutes * 60
    told: dict[int, tuple[tuple[bool, bool, int], OtherTime]] = {}
    for gap in search.free.gaps(resources, day, 0, DAY_MINUTES):
        for first, last in between(*gap, [option.slot.epoch]):
            begins, length = _place(search, day, (up(first), down(last)), seconds)
            if begins in told or length < max(SHORTEST_SECONDS, seconds // 2):
                continue
            judgement = search.first_legal(resources, (begins,), length)
            if judgement is not None:
                within = search.beside(day, begins, length) == 0
                other = OtherTime(search.option(judgement, in_range=within), length >= seconds)
                apart = abs(begins - option.slot.epoch[0])
                told[begins] = ((not other.fits, not within, apart), other)
    return [other for _, other in sorted(told.values(), key=lambda each: each[0])[:limit]]


def _place(search: SlotSearch, day: date, gap: Interval, seconds: int) -> tuple[int, int]:
    """Return where in a gap a slot lies best, and how long it may last."""
    first, last = gap
    if last - first <= seconds:
        return first, last - first
    begins = range(first, last - seconds + 1, GRID_SECONDS)
    return min(begins, key=lambda start: (search.beside(day, start, seconds), start)), seconds


def _outlook(search: SlotSearch, option: Option, day: date) -> DayOutlook:
    resources = option.draft.resources
    wanted = at_campus(option.slot.start).date() == day
    best = option if wanted else search.on_day(resources, day)
    return DayOutlook(
        day,
        wanted,
        best,
        tuple(sorted({busy for r in resources for busy in search.free.busy(r, day)})),
        tuple(joined(shut for r in resources for shut in search.free.closed(r, day))),
    )


def _is_open(search: SlotSearch, option: Option, day: date) -> bool:
    if not search.free.knows(day):
        return False
    shut = joined(each for r in option.draft.resources for each in search.free.closed(r, day))
    left = between(*TimeSlot.of_day(day).epoch, shut)
    window = search.free.window(day, search.query.opens, search.query.closes)
    return any(last - first >= search.query.minutes * 60 for first, last in common(window, left))
