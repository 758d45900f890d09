"""How much of each day is booked, over the rows shown and their open hours."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from campus_desk.ui.timeline.agenda_model import AgendaModel
from campus_desk.ui.timeline.all_day import without
from campus_desk.ui.timeline.closed_hours import Interval, merged
from campus_desk.ui.timeline.time_axis import Span

CLOSED_SHARE = 0.15
"""A day on which fewer rows are open is called closed: some machine runs every Sunday."""


def occupied_shares(model: AgendaModel, span: Span) -> list[float | None]:
    """Return for each day shown the booked part of its open hours, None where nothing is open.

    Args:
        model: The rows; setup and teardown count as booked, as nobody else can have that time.
        span: The wall-clock minutes that count for resources open around the clock.
    """
    whole = [(day.at_wall_minute(span[0]), day.at_wall_minute(span[1])) for day in model.days]
    open_seconds, booked_seconds, open_rows = ([0] * len(whole) for _ in range(3))
    opened: dict[tuple[Interval, ...], list[list[Interval]]] = {}
    rows = list(model.rows)
    for row in rows:
        by_day = opened.get(row.closed)
        if by_day is None:  # most rows have the same hours
            by_day = opened[row.closed] = [without(day, row.closed) for day in whole]
        booked = merged((e.item.blocked_from, e.item.blocked_to) for e in row.entries)
        starts = [start for start, _ in booked]
        for index, intervals in enumerate(by_day):
            open_rows[index] += bool(intervals)
            for start, end in intervals:
                open_seconds[index] += end - start
                booked_seconds[index] += _covered(booked, starts, start, end)
    return [
        booked_seconds[index] / open_seconds[index] if open_rows[index] > CLOSED_SHARE * len(rows) else None
        for index in range(len(whole))
    ]


def _covered(booked: Sequence[Interval], starts: Sequence[int], first: int, last: int) -> int:
    """Return how much of an interval is covered by others that are in order and do not overlap."""
    found = 0
    for index in range(max(bisect_right(starts, first) - 1, 0), len(booked)):
        start, end = booked[index]
        if start >= last:
            break
        found += max(min(end, last) - max(start, first), 0)
    return found
