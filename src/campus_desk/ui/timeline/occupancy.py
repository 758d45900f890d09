"""How much of each day is booked, over the rows shown and their open hours."""

from __future__ import annotations

from collections.abc import Sequence

from campus_desk.ui.timeline.agenda_model import AgendaModel
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
    shares: list[float | None] = []
    rows = list(model.rows)
    for day in model.days:
        whole = (day.at_wall_minute(span[0]), day.at_wall_minute(span[1]))
        open_seconds = booked_seconds = open_rows = 0
        for row in rows:
            opened = _without(whole, row.closed)
            open_rows += bool(opened)
            open_seconds += sum(end - start for start, end in opened)
            booked = merged((e.item.blocked_from, e.item.blocked_to) for e in row.entries)
            booked_seconds += sum(
                max(min(end, last) - max(start, first), 0) for start, end in opened for first, last in booked
            )
        shares.append(booked_seconds / open_seconds if open_rows > CLOSED_SHARE * len(rows) else None)
    return shares


def _without(whole: Interval, closed: Sequence[Interval]) -> list[Interval]:
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
