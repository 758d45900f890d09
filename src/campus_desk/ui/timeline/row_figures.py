"""Where the bars of one row lie: over their hours (day, month), or stacked as chips in a week. Pure, no widget."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TypeGuard

from campus_desk.application.read_models import AgendaItem
from campus_desk.domain.opening_hours import ClosureKind
from campus_desk.ui.timeline.agenda_model import ResourceRow
from campus_desk.ui.timeline.lanes import Entry
from campus_desk.ui.timeline.measures import (
    BAR_GAP,
    BAR_INSET,
    CHIP_HEIGHT,
    CHIP_TOPS,
    COLUMN_PAD,
    HALL_CAPACITY,
    HALL_HEIGHT,
    LANE_GAP,
    LANE_HEIGHT,
    LEAST_MARGIN,
    LEAST_SPAN,
    MARGIN_DROP,
    OCCUPANCY_TOP,
    ROW_HEIGHT,
    STRIP_HEIGHT,
    WEEK_ROW_HEIGHT,
)
from campus_desk.ui.timeline.time_axis import ColumnsAxis, TimeAxis

LEAST_STAY = 300
"""A bar is this many seconds long at least, so that it can be seen and reached."""


@dataclass(frozen=True, slots=True)
class Block:
    """Where the closure of one resource is drawn: what it is, its reason, and a rectangle like a figure's."""

    kind: ClosureKind
    reason: str
    left: int
    top: int
    right: int
    bottom: int
    columns: tuple[int, int] = (0, 0)


class Shape(Enum):
    """What a figure stands for."""

    BAR = "bar"
    """A booking over its hours (day, month)."""
    SETUP = "setup"
    TEARDOWN = "teardown"
    CHIP = "chip"
    """A booking in the cell of its day (week view); its length says nothing."""
    MORE = "more"
    """« + 2 … »: what found no room in the cell."""
    OCCUPANCY = "occupancy"
    """A mark on the thin strip that shows when in the day something is booked."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A rectangle of a row, x from the left edge of the first day, y from the top of the row; right, bottom open.

    Attributes:
        entry: The booking it belongs to; ``hidden`` those a MORE figure stands for.
        opens_left: Whether the booking goes on beyond the left edge; ``opens_right`` likewise.
    """

    shape: Shape
    left: int
    top: int
    right: int
    bottom: int
    entry: Entry
    hidden: tuple[Entry, ...] = ()
    opens_left: bool = False
    opens_right: bool = False

    @property
    def width(self) -> int:
        """Pixels from left to right."""
        return self.right - self.left

    @property
    def height(self) -> int:
        """Pixels from top to bottom."""
        return self.bottom - self.top

    @property
    def shown(self) -> tuple[Entry, ...]:
        """The bookings drawn or counted here; none for margins and marks."""
        return (self.entry,) if self.is_booking else self.hidden

    @property
    def is_booking(self) -> bool:
        """Tell whether the booking itself is drawn, rather than its margins or a mark."""
        return self.shape in (Shape.BAR, Shape.CHIP)


def row_height(row: ResourceRow, *, by_week: bool) -> int:
    """Return the height of a row; it follows from the catalogue alone."""
    if by_week:
        return WEEK_ROW_HEIGHT
    is_hall = row.resource.capacity is not None and row.resource.capacity >= HALL_CAPACITY
    stacked = 2 * BAR_INSET + row.lanes * LANE_HEIGHT + (row.lanes - 1) * LANE_GAP
    return max(HALL_HEIGHT if is_hall else ROW_HEIGHT, stacked if row.lanes > 1 else 0)


def lane_edges(row: ResourceRow, lane: int, lanes: int = 1) -> tuple[int, int]:
    """Return top and bottom of ``lanes`` lanes of a row with bars, from its top."""
    room = row_height(row, by_week=False) - 2 * BAR_INSET + LANE_GAP
    top = BAR_INSET + round(lane * room / row.lanes)
    return top, BAR_INSET + round((lane + lanes) * room / row.lanes) - LANE_GAP


def figures(row: ResourceRow, axis: TimeAxis) -> tuple[Figure, ...]:
    """Return the figures of a row in the order they are painted."""
    return _week_figures(row, axis) if has_chips(axis) else _bar_figures(row, axis)


def has_chips(axis: TimeAxis) -> TypeGuard[ColumnsAxis]:
    """Tell whether bookings are chips in the cells of their days, as in a week, rather than bars over their hours."""
    return isinstance(axis, ColumnsAxis) and not axis.as_bars


def blocks(row: ResourceRow, axis: TimeAxis) -> tuple[Block, ...]:
    """Return where the closures of this resource alone are drawn: over their hours, in a week over their days."""
    found = []
    for closure in row.blocks:
        start, end = closure.slot.epoch
        if has_chips(axis):
            first, last = _columns(axis, start, end)
            left, right = _span_edges(axis, start, end, (first, last))
            top = CHIP_TOPS[1]
            found.append(
                Block(closure.kind, closure.reason, left, top, right, top + CHIP_HEIGHT, (first, last))
            )
        else:
            left, right = _extent(axis, start, end)
            bottom = row_height(row, by_week=False) - BAR_INSET
            found.append(Block(closure.kind, closure.reason, left, BAR_INSET, right, bottom))
    return tuple(found)


def _bar_figures(row: ResourceRow, axis: TimeAxis) -> tuple[Figure, ...]:
    found: list[Figure] = []
    first, last = axis.days[0].start, axis.days[-1].end
    least_margin = LEAST_MARGIN if isinstance(axis, ColumnsAxis) else 0
    # What nobody came to lies below whatever was booked since in its place.
    for entry in sorted(row.entries, key=lambda e: not e.item.no_show):
        item = entry.item
        ends = _ends_at(item)
        top, bottom = lane_edges(row, entry.lane, entry.lanes)
        lowered = min(top + MARGIN_DROP, bottom - 8)
        spans = (
            (Shape.SETUP, item.blocked_from, item.starts_at, lowered),
            (Shape.TEARDOWN, ends, item.blocked_to, lowered),
            (Shape.BAR, item.starts_at, ends, top),
        )
        for shape, start, end, upper in spans:
            if start < end and start < last and end > first:
                left, right = _extent(axis, start, end)
                # Setup leans on its show, teardown follows at once: they belong together.
                right += BAR_GAP if shape is Shape.SETUP else 0
                left -= BAR_GAP if shape is Shape.TEARDOWN else 0
                if shape is not Shape.BAR and right - left < least_margin:
                    continue
                found.append(Figure(shape, left, upper, right, bottom, entry, (), start < first, end > last))
    return tuple(found)


def _ends_at(item: AgendaItem) -> int:
    """Return when the guests leave, or have left: what they leave unused is free."""
    left = item.checked_out_at
    return item.ends_at if left is None else min(max(left, item.starts_at + LEAST_STAY), item.ends_at)


def _extent(axis: TimeAxis, start: int, end: int) -> tuple[int, int]:
    left = round(axis.x_of(start)) + BAR_GAP
    return left, max(round(axis.x_of(end)) - BAR_GAP, left + 2)


def _week_figures(row: ResourceRow, axis: ColumnsAxis) -> tuple[Figure, ...]:
    entries = _one_per_booking(row.entries)
    covered = [_columns(axis, entry.item.starts_at, entry.item.ends_at) for entry in entries]
    per_day: list[list[Entry]] = [[] for _ in axis.days]
    for entry, (first, last) in zip(entries, covered, strict=True):
        for day in range(first, last + 1):
            per_day[day].append(entry)
    found: list[Figure] = []
    used: list[set[int]] = [set() for _ in axis.days]
    for block in blocks(row, axis):
        for day in range(block.columns[0], block.columns[1] + 1):
            used[day].add(1)
    spanning = [(e, c) for e, c in zip(entries, covered, strict=True) if c[1] > c[0]]
    waiting = [list(day) for day in per_day]
    for entry, (first, last) in spanning:
        days = range(first, last + 1)
        lane = next((n for n in (0, 1) if all(n not in used[d] for d in days)), None)
        # Whatever else lies on one of its days needs a line too, if only the line « + 2 … ».
        if lane is None or any(used[d] and len(waiting[d]) > 1 for d in days):
            continue
        for day in days:
            used[day].add(lane)
            waiting[day].remove(entry)
        alone = all(len(per_day[d]) == 1 and len(used[d]) == 1 for d in days)
        found.append(_span_chip(axis, entry, (first, last), lane, centred=alone))
    for day in range(len(axis.days)):
        found += _cell_chips(axis, day, waiting[day], used[day])
    found += _occupancy(axis, row.entries)
    return tuple(found)


def _one_per_booking(entries: Sequence[Entry]) -> list[Entry]:
    """Return the entries without the further runs of lanes of a booking: a week shows no lanes."""
    kept: dict[tuple[int, int], Entry] = {}
    for entry in entries:
        kept.setdefault((entry.item.booking_id, entry.item.starts_at), entry)
    return list(kept.values())


def _columns(axis: ColumnsAxis, start: int, end: int) -> tuple[int, int]:
    """Return the first and last column an interval touches."""
    starts = [day.start for day in axis.days]
    return max(bisect_right(starts, start) - 1, 0), max(bisect_right(starts, end - 1) - 1, 0)


def _span_edges(axis: ColumnsAxis, start: int, end: int, columns: tuple[int, int]) -> tuple[int, int]:
    """Return left and right of what lies over its days from the hour it starts at to the hour it ends at.

    However late it starts or early it ends, it can be read and says on which days it lies.
    """
    first, last = columns
    left_edge, right_edge = axis.edges[first] + COLUMN_PAD, axis.edges[last + 1] - COLUMN_PAD + 1
    left, right = max(round(axis.x_of(start)), left_edge), min(round(axis.x_of(end)), right_edge)
    if first == last:
        return left_edge, right_edge
    return min(left, axis.edges[first + 1] - LEAST_SPAN), max(right, axis.edges[last] + LEAST_SPAN)


def _cell_chips(axis: ColumnsAxis, day: int, waiting: Sequence[Entry], used: Collection[int]) -> list[Figure]:
    """Stack the bookings of one day: a chip in each free line, the last line for what is left over."""
    free = [lane for lane in (0, 1) if lane not in used]
    left, right = axis.edges[day] + COLUMN_PAD, axis.edges[day + 1] - COLUMN_PAD + 1
    found: list[Figure] = []
    for position, lane in enumerate(free):
        rest = waiting[position:]
        if not rest:
            break
        top = CHIP_TOPS[lane]
        left_over = len(rest) > 1 and lane == free[-1]
        shape = Shape.MORE if left_over else Shape.CHIP
        hidden = tuple(rest) if left_over else ()
        found.append(Figure(shape, left, top, right, top + CHIP_HEIGHT, rest[0], hidden))
    return found


def _span_chip(
    axis: ColumnsAxis, entry: Entry, columns: tuple[int, int], lane: int, *, centred: bool
) -> Figure:
    """Return the chip of a booking over several days, from the hour it starts at to the hour it ends at."""
    item = entry.item
    top = (WEEK_ROW_HEIGHT - CHIP_HEIGHT) // 2 - 1 if centred else CHIP_TOPS[lane]
    left, right = _span_edges(axis, item.starts_at, item.ends_at, columns)
    return Figure(
        Shape.CHIP,
        left,
        top,
        right,
        top + CHIP_HEIGHT,
        entry,
        (),
        item.starts_at < axis.days[0].start,
        item.ends_at > axis.days[-1].end,
    )


def _occupancy(axis: ColumnsAxis, entries: Sequence[Entry]) -> list[Figure]:
    marks: list[Figure] = []
    for entry in entries:
        first, last = _columns(axis, entry.item.starts_at, entry.item.ends_at)
        for day in range(first, last + 1):
            start = max(entry.item.starts_at, axis.days[day].start)
            end = min(entry.item.ends_at, axis.days[day].end - 1)
            left = round(axis.x_of(start))
            right = max(round(axis.x_of(end)), left + 2)
            marks.append(
                Figure(Shape.OCCUPANCY, left, OCCUPANCY_TOP, right, OCCUPANCY_TOP + STRIP_HEIGHT, entry)
            )
    return marks
