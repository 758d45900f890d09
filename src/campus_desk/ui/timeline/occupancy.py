"""How much of each day is booked, over the rows shown and their open hours."""

from __future__ import annotations

from campus_desk.ui.timeline.agenda_model import AgendaModel
from campus_desk.ui.timeline.all_day import without
from campus_desk.ui.timeline.closed_hours import merged
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
            opened = without(whole, row.closed)
            open_rows += bool(opened)
            open_seconds += sum(end - start for start, end in opened)
            booked = merged((e.item.blocked_from, e.item.blocked_to) for e in row.entries)
            booked_seconds += sum(
                max(min(end, last) - max(start, first), 0) for start, end in opened for first, last in booked
            )
        shares.append(booked_seconds / open_seconds if open_rows > CLOSED_SHARE * len(rows) else None)
    return shares
