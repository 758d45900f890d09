"""What keys do on the planner: the focus walks over cells and bookings, and every drag has its key. Pure.

The focus is a cell, an interval of one row, or a booking on it. Where an arrow leads into a booking, the booking
has the focus; the next arrow leads to its other side.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from campus_desk.domain.booking import USUAL_MINUTES
from campus_desk.domain.identifiers import BookingId, ResourceId
from campus_desk.ui.timeline.agenda_model import ResourceRow
from campus_desk.ui.timeline.campus_day import CampusDay, campus_date
from campus_desk.ui.timeline.geometry import Geometry
from campus_desk.ui.timeline.lanes import Entry
from campus_desk.ui.timeline.measures import HOUR, MINUTE, SNAP
from campus_desk.ui.timeline.whole_days import first_free_hour

WALK = 30 * MINUTE
"""How far an arrow moves the focus in the day view."""
CELL = USUAL_MINUTES * MINUTE
"""How long a booking is that is created without saying so."""


@dataclass(frozen=True, slots=True)
class Focus:
    """Where the keyboard is.

    Attributes:
        start: The cell, UTC seconds, or the booking's start; ``end`` likewise.
        booking_id: The booking that has the focus, None on a cell.
        further: More rows below or above that the cell extends over.
        carried: It came along from another period: nobody has chosen this cell.
    """

    row_id: ResourceId
    start: int
    end: int
    booking_id: BookingId | None = None
    further: tuple[ResourceId, ...] = ()
    carried: bool = False


def on_entry(row: ResourceRow, entry: Entry) -> Focus:
    """Return the focus on a booking."""
    return Focus(row.id, entry.item.starts_at, entry.item.ends_at, entry.item.booking_id)


def on_cell(row: ResourceRow, start: int, length: int = CELL) -> Focus:
    """Return the focus on what lies at an instant of a row: the booking there, else a cell that begins then.

    The cell ends where the next booking begins.
    """
    for entry in row.covered_at(start):
        return on_entry(row, entry)
    following = [e.item.blocked_from for e in row.entries if e.item.blocked_from > start]
    return Focus(row.id, start, min([start + length, *following]))


def cell_at(row: ResourceRow, instant: int, geometry: Geometry, now: int) -> Focus:
    """Return the focus a click on an empty place gives: a cell that begins there.

    It begins at a quarter of an hour of a day, at a full hour in a week, and in a month, where an hour is a pixel or
    two, with the first free hour of the day.
    """
    if geometry.by_month:
        day = geometry.axis.days[geometry.axis.day_index(geometry.axis.x_of(instant))]
        start, end = first_free_hour(row, day, now)
        return Focus(row.id, start, end)
    step = HOUR if geometry.by_week else SNAP
    return on_cell(row, instant // step * step)


def first_focus(geometry: Geometry, now: int) -> Focus | None:
    """Return where the keyboard begins: the present hour, or the opening of the first day, in the first row."""
    rows = geometry.rows
    if not rows:
        return None
    days = geometry.axis.days
    today = next((day for day in days if day.contains(now)), None)
    start = now // WALK * WALK if today is not None else days[0].at_wall_minute(9 * 60)
    return on_cell(rows[0], start)


def carried(focus: Focus, days: Sequence[CampusDay]) -> Focus:
    """Return the focus in another period: the same row, time of day and, where there are several days, weekday."""
    before = CampusDay.of(campus_date(focus.start))
    day = next((day for day in days if day.date.weekday() == before.date.weekday()), days[0])
    start = day.at_wall_minute(before.wall_minute(focus.start))
    length = CELL if focus.booking_id is not None else focus.end - focus.start
    return Focus(focus.row_id, start, start + length, further=focus.further, carried=True)


def walked(focus: Focus, geometry: Geometry, *, sideways: int = 0, down: int = 0) -> Focus:
    """Return the focus after an arrow key: ``sideways`` in time, ``down`` in rows."""
    band = geometry.band_of(focus.row_id)
    if band is None or band.row is None:
        return focus
    if down:
        row = geometry.row_beside(focus.row_id, down)
        return on_cell(row, focus.start) if row is not None and row.id != focus.row_id else focus
    if geometry.by_day:
        return _to_day(focus, band.row, geometry, sideways)
    first, last = geometry.axis.days[0].start, geometry.axis.days[-1].end
    if focus.booking_id is not None:
        start = focus.end if sideways > 0 else focus.start - WALK
        start = -(-start // SNAP) * SNAP
    else:
        start = (focus.start // WALK + sideways) * WALK
    return on_cell(band.row, min(max(start, first), last - WALK))


def _to_day(focus: Focus, row: ResourceRow, geometry: Geometry, sideways: int) -> Focus:
    days = geometry.axis.days
    index = _day_of(days, focus.start)
    target = min(max(index + sideways, 0), len(days) - 1)
    if target == index:
        return focus
    day = days[target]
    for entry in row.entries:
        if entry.item.starts_at < day.end and entry.item.ends_at > day.start:
            return on_entry(row, entry)
    minute = days[index].wall_minute(focus.start) if focus.start >= days[index].start else 9 * 60
    return on_cell(row, day.at_wall_minute(minute))


def _day_of(days: Sequence[CampusDay], instant: int) -> int:
    return next((n for n, day in enumerate(days) if day.contains(instant)), 0)


def extended(focus: Focus, geometry: Geometry, *, sideways: int = 0, down: int = 0) -> Focus:
    """Return the cell extended by Shift and an arrow: its end by a quarter of an hour, or over another row."""
    if focus.booking_id is not None:
        return focus
    if sideways:
        end = max(focus.end + sideways * SNAP, focus.start + SNAP)
        return replace(focus, end=end, carried=False)
    rows = [row.id for row in geometry.rows]
    lowest = rows.index(focus.further[-1] if focus.further else focus.row_id)
    if down > 0 and lowest + 1 < len(rows):
        return replace(focus, further=(*focus.further, rows[lowest + 1]), carried=False)
    return replace(focus, further=focus.further[:-1]) if down < 0 and focus.further else focus


def beside(focus: Focus, row: ResourceRow, step: int) -> Focus:
    """Return the focus on the next booking of the row (``step`` 1) or the one before (−1)."""
    entries = row.entries
    if step > 0:
        found = next((e for e in entries if e.item.starts_at > focus.start), None)
        if (
            found is None
            and focus.booking_id is None
            and entries
            and entries[-1].item.starts_at >= focus.start
        ):
            found = entries[-1]
    else:
        found = next((e for e in reversed(entries) if e.item.starts_at < focus.start), None)
    return on_entry(row, found) if found is not None else focus
