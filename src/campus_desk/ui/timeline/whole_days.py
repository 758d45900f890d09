"""Bookings by whole days, as a month asks for them: from opening to closing, or the first free hour of a day. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from campus_desk.ui.timeline.agenda_model import ResourceRow
from campus_desk.ui.timeline.campus_day import CampusDay
from campus_desk.ui.timeline.closed_hours import Interval
from campus_desk.ui.timeline.measures import HOUR, SNAP

MORNING = 9 * 60
"""When a day begins that has no opening hours, wall-clock minutes; ``EVENING`` when it ends."""
EVENING = 18 * 60


def whole_days(row: ResourceRow, days: Sequence[CampusDay], one: int, other: int) -> Interval:
    """Return what booking whole days means: from the opening on the first of them to the closing on the last."""
    first, last = sorted((one, other))
    return open_hours(row, days[first])[0], open_hours(row, days[last])[1]


def open_hours(row: ResourceRow, day: CampusDay) -> Interval:
    """Return when a row opens and closes on a day; 9:00 to 18:00 where it is closed or never closes."""
    opens, closes = day.start, day.end
    for start, end in row.closed:
        if start <= opens < end:
            opens = end
        if start < closes <= end:
            closes = start
    if opens >= closes or (opens, closes) == (day.start, day.end):
        return day.at_wall_minute(MORNING), day.at_wall_minute(EVENING)
    return opens, closes


def first_free_hour(row: ResourceRow, day: CampusDay, now: int, length: int = HOUR) -> Interval:
    """Return the first free interval of a day: not before 9:00, on the present day not before the next quarter.

    It is shorter than ``length`` where the next booking or closing comes sooner, a quarter of an hour at least. A day
    that is full gives its usual beginning, for the judgement to speak against.
    """
    opens, closes = open_hours(row, day)
    start = max(opens, min(day.at_wall_minute(MORNING), closes - length))
    if day.contains(now):
        start = max(start, -(-now // SNAP) * SNAP)
    usual = start
    for entry in sorted(row.entries, key=lambda e: e.item.blocked_from):
        if entry.item.blocked_to <= start:
            continue
        if entry.item.blocked_from - start >= SNAP:
            break
        start = -(-entry.item.blocked_to // SNAP) * SNAP
    following = [e.item.blocked_from for e in row.entries if e.item.blocked_from > start]
    end = min([start + length, closes, *following])
    if end - start < SNAP:
        return usual, usual + length
    return start, end
