"""What fills whole days: bookings from opening to closing, closures of a site. Shown in the lane above the rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from campus_desk.domain.opening_hours import Closure
from campus_desk.ui.timeline.campus_day import CampusDay
from campus_desk.ui.timeline.closed_hours import Interval
from campus_desk.ui.timeline.lanes import Entry
from campus_desk.ui.timeline.measures import CHIP_HEIGHT
from campus_desk.ui.timeline.time_axis import ColumnsAxis, TimeAxis


@dataclass(frozen=True, slots=True)
class WholeDays:
    """One thing in the lane: a booking with the name of its place, or a closure."""

    start: int
    end: int
    entry: Entry | None = None
    place: str = ""
    closure: Closure | None = None


@dataclass(frozen=True, slots=True)
class LaneBox:
    """Where something lies in the lane, content x; ``hidden`` is what found no room beside it."""

    left: int
    right: int
    what: WholeDays
    hidden: tuple[WholeDays, ...] = ()


OpenDay = tuple[CampusDay, list[Interval]]
"""A day with the hours a place is open on it."""


def open_days(closed: Sequence[Interval], days: Iterable[CampusDay]) -> list[OpenDay]:
    """Return the days with what is open on them."""
    return [(day, without((day.start, day.end), closed)) for day in days]


def shortest_day(days: Iterable[OpenDay]) -> int:
    """Return the seconds from the first opening to the last closing of the shortest of the open days, 0 without any."""
    return min((opened[-1][1] - opened[0][0] for _, opened in days if opened), default=0)


def fills_days(start: int, end: int, days: Iterable[OpenDay]) -> bool:
    """Tell whether an interval takes all open hours of every day it touches.

    A day on which nothing is open says nothing; a place open around the clock is filled from midnight to midnight.
    """
    filled = False
    for day, opened in days:
        if start >= day.end or end <= day.start:
            continue
        if opened and (opened[0][0] < start or opened[-1][1] > end):
            return False
        filled = filled or bool(opened)
    return filled


def without(whole: Interval, closed: Sequence[Interval]) -> list[Interval]:
    """Return what is left of an interval."""
    left, reached = [], whole[0]
    for start, end in closed:
        if end <= reached or start >= whole[1]:
            continue
        if start > reached:
            left.append((reached, min(start, whole[1])))
        reached = max(reached, end)
    if reached < whole[1]:
        left.append((reached, whole[1]))
    return left


def lane_boxes(things: Iterable[WholeDays], axis: TimeAxis) -> list[LaneBox]:
    """Return where everything lies, by start: in a day over its hours, in a week over whole columns.

    The lane has one line. What overlaps an earlier thing begins where that ends, or is counted with it.
    """
    boxes: list[LaneBox] = []
    reached = -1
    for thing in sorted(things, key=lambda t: (t.start, -t.end)):
        x0, x1 = axis.x_of(thing.start), axis.x_of(thing.end)
        if isinstance(axis, ColumnsAxis):  # a few hours of a column have no room for words
            x0 = axis.day_edges(axis.day_index(x0))[0] + 2
            x1 = axis.day_edges(axis.day_index(max(x1 - 1, 0)))[1] - 1
        left, right = max(round(x0) + 1, reached), round(x1)
        if right - left > CHIP_HEIGHT:
            boxes.append(LaneBox(left, right, thing))
            reached = right + 1
        elif boxes:
            last = boxes[-1]
            boxes[-1] = LaneBox(last.left, last.right, last.what, (*last.hidden, thing))
    return boxes


def lane_box_at(things: Iterable[WholeDays], axis: TimeAxis, x: float) -> LaneBox | None:
    """Return what lies at a place of the lane, None where it is empty."""
    return next((box for box in lane_boxes(things, axis) if box.left <= x < box.right), None)
