"""Rows to y, time to x, and what lies under a point. Pure: no widget, no scroll position, no paint.

Content coordinates: x from the left edge of the first day, y from the top of the first group.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from campus_desk.domain.identifiers import BookingId, ResourceId
from campus_desk.ui.timeline.agenda_model import Group, GroupKey, ResourceRow
from campus_desk.ui.timeline.lanes import Entry
from campus_desk.ui.timeline.measures import (
    CHIP_HEIGHT,
    CHIP_TOPS,
    GRIP,
    GROUP_HEIGHT,
    SHORT_BAR,
    SLIVER_REACH,
)
from campus_desk.ui.timeline.row_figures import (
    Block,
    Figure,
    Shape,
    blocks,
    figures,
    has_chips,
    lane_edges,
    row_height,
)
from campus_desk.ui.timeline.time_axis import ColumnsAxis, TimeAxis


@dataclass(frozen=True, slots=True, eq=False)
class Band:
    """A horizontal stripe: the heading of a group (``row`` None) or a row."""

    top: int
    height: int
    group: Group
    row: ResourceRow | None = None

    @property
    def bottom(self) -> int:
        """The first pixel below."""
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in content coordinates; right and bottom are the first pixels outside."""

    left: int
    top: int
    right: int
    bottom: int


class Grip(Enum):
    """Which part of a booking a point lies on."""

    BODY = "body"
    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True)
class Hit:
    """What lies under a point.

    Attributes:
        band: The stripe, None below the last one.
        figure: What is drawn there, None on an empty place; ``grip`` which part of the booking it is.
        instant: The time at the point, not snapped.
        day: Which of the days shown.
        lane: Which lane of the row.
    """

    band: Band | None
    instant: int
    day: int
    figure: Figure | None = None
    grip: Grip | None = None
    lane: int = 0

    @property
    def row(self) -> ResourceRow | None:
        """The row, None on a heading or below the last row."""
        return self.band.row if self.band is not None else None

    @property
    def entry(self) -> Entry | None:
        """The booking, None on an empty place or the line « + 2 … »."""
        return self.figure.entry if self.figure is not None and self.grip is not None else None


class Geometry:
    """The laid out planner: an axis and the bands of the groups, immutable once made.

    Attributes:
        bands: From top to bottom; rows of collapsed groups are left out.
        height: Of all bands together.
        row_ids: The rows that have a band, from top to bottom; ``order`` has the number of each, from 0.
        by_day: Whether days are columns (week, month): what moves there moves by whole days.
        by_week: Whether bookings are chips in the cells of these columns.
    """

    def __init__(
        self, axis: TimeAxis, groups: Sequence[Group], collapsed: Collection[GroupKey] = frozenset()
    ) -> None:
        self.axis = axis
        self.by_day = isinstance(axis, ColumnsAxis)
        self.by_week = has_chips(axis)
        bands: list[Band] = []
        top = 0
        for group in groups:
            bands.append(Band(top, GROUP_HEIGHT, group))
            top += GROUP_HEIGHT
            for row in () if group.key in collapsed else group.rows:
                height = row_height(row, by_week=self.by_week)
                bands.append(Band(top, height, group, row))
                top += height
        self.bands = tuple(bands)
        self.height = top
        self._tops = [band.top for band in bands]
        self._headings = [band for band in bands if band.row is None]
        self._heading_tops = [band.top for band in self._headings]
        self._by_row = {band.row.id: n for n, band in enumerate(bands) if band.row is not None}
        self.row_ids = tuple(self._by_row)
        self.order = {row_id: n for n, row_id in enumerate(self.row_ids)}
        self._figures: dict[ResourceId, tuple[Figure, ...]] = {}
        self._showing: dict[ResourceId, dict[BookingId, list[Figure]]] = {}

    @property
    def by_month(self) -> bool:
        """Tell whether the columns of the days are too narrow for words: bars in a month."""
        return self.by_day and not self.by_week

    @property
    def rows(self) -> list[ResourceRow]:
        """The rows that have a band, from top to bottom."""
        return [band.row for band in self.bands if band.row is not None]

    def band_at(self, y: float) -> Band | None:
        """Return the band at ``y``, None above the first and below the last."""
        if not 0 <= y < self.height:
            return None
        return self.bands[bisect_right(self._tops, y) - 1]

    def band_of(self, row_id: ResourceId) -> Band | None:
        """Return the band of a row, None when its group is collapsed or it is hidden."""
        index = self._by_row.get(row_id)
        return None if index is None else self.bands[index]

    def bands_between(self, top: float, bottom: float) -> Iterable[Band]:
        """Yield the bands that touch the stripe from ``top`` to ``bottom``."""
        start = max(bisect_right(self._tops, top) - 1, 0)
        for index in range(start, len(self.bands)):
            band = self.bands[index]
            if band.top >= bottom:
                return
            if band.bottom > top:
                yield band

    def heading_at(self, y: float) -> tuple[Band, int] | None:
        """Return the heading that stays in sight at scroll position ``y`` and where its top lies then.

        The next heading pushes it out.
        """
        if self.band_at(max(y, 0)) is None:
            return None
        index = bisect_right(self._heading_tops, max(y, 0)) - 1
        heading, top = self._headings[index], int(y)
        if index + 1 < len(self._headings):
            top = min(top, self._heading_tops[index + 1] - GROUP_HEIGHT)
        return heading, max(top, heading.top)

    def row_beside(self, row_id: ResourceId, step: int) -> ResourceRow | None:
        """Return the row ``step`` rows further down (negative: up), the first or last one beyond the end."""
        if not self.row_ids:
            return None
        index = self.order.get(row_id)
        wanted = 0 if index is None else min(max(index + step, 0), len(self.row_ids) - 1)
        band = self.band_of(self.row_ids[wanted])
        return band.row if band is not None else None

    def rows_between(self, row_id: ResourceId, other: ResourceId) -> int:
        """Return how many rows ``other`` lies further down; 0 when either is not shown."""
        first, last = self.order.get(row_id), self.order.get(other)
        return last - first if first is not None and last is not None else 0

    def figures_of(self, row: ResourceRow) -> tuple[Figure, ...]:
        """Return the figures of a row, laid out once."""
        found = self._figures.get(row.id)
        if found is None:
            found = self._figures[row.id] = figures(row, self.axis)
        return found

    def blocks_of(self, row: ResourceRow) -> tuple[Block, ...]:
        """Return where upkeep and outages of a row are drawn."""
        return blocks(row, self.axis) if row.blocks else ()

    def figure_of(self, row: ResourceRow, entry: Entry) -> Figure | None:
        """Return where an entry is drawn on a row: its bar, or the line « + 2 … » it is counted in."""
        return next(iter(self.figures_showing(row, entry.item.booking_id)), None)

    def figures_showing(self, row: ResourceRow, booking: BookingId) -> Sequence[Figure]:
        """Return the figures of a row that draw or count a booking."""
        found = self._showing.get(row.id)
        if found is None:
            found = self._showing[row.id] = {}
            for figure in self.figures_of(row):
                for entry in figure.shown:
                    found.setdefault(entry.item.booking_id, []).append(figure)
        return found.get(booking, ())

    @staticmethod
    def placed(figure: Figure, band: Band) -> Box:
        """Return a figure of a row in content coordinates."""
        return Box(figure.left, band.top + figure.top, figure.right, band.top + figure.bottom)

    def box(self, row: ResourceRow, start: int, end: int) -> Box:
        """Return where an interval is drawn on a row: over its hours; in a week in the cells of its days.

        On a pool it takes the first lane that is free, on any other row all lanes. In a month, where an hour is a
        pixel or two, it takes its days from edge to edge.
        """
        left, right = round(self.axis.x_of(start)) + 1, round(self.axis.x_of(end))
        if self.by_month:
            left = self.axis.day_edges(self.axis.day_index(left))[0] + 1
            right = self.axis.day_edges(self.axis.day_index(max(right - 1, left)))[1]
        band = self.band_of(row.id)
        above = band.top if band is not None else 0
        if self.by_week:
            top, bottom = CHIP_TOPS[0] - 1, CHIP_TOPS[1] + CHIP_HEIGHT + 1
        elif row.units:
            lane = _free_lane(row, start, end)
            top, bottom = lane_edges(row, lane)
        else:
            top, bottom = lane_edges(row, 0, row.lanes)
        return Box(left, above + top, max(right, left + 4), above + bottom)

    def hit(self, x: float, y: float) -> Hit:
        """Return what lies under a point; the instant and day are the nearest ones shown."""
        band = self.band_at(y)
        instant, day = self.axis.time_at(x), self.axis.day_index(x)
        if band is None or band.row is None:
            return Hit(band, instant, day)
        row, inner = band.row, y - band.top
        lane = 0
        if not self.by_week and row.lanes > 1:
            lane = next((n for n in range(row.lanes) if inner < lane_edges(row, n)[1]), row.lanes - 1)
        if self.by_month:
            figure, grip = _bar_near(self.figures_of(row), x, inner)
        else:
            figure, grip = self._grip_at(self.figures_of(row), x, inner)
        return Hit(band, instant, day, figure, grip, lane)

    @staticmethod
    def _grip_at(laid_out: Sequence[Figure], x: float, y: float) -> tuple[Figure | None, Grip | None]:
        beside: tuple[Figure | None, Grip | None] = (None, None)
        for figure in reversed(laid_out):
            if not figure.top <= y < figure.bottom or figure.shape is Shape.OCCUPANCY:
                continue
            if figure.left <= x < figure.right:
                if figure.shape is Shape.MORE:
                    return figure, None
                return figure, _part(figure, x) if figure.is_booking else Grip.BODY
            # A short bar has no room for its edges, so they lie outside it, unless something else does.
            if figure.is_booking and figure.width < SHORT_BAR and beside[0] is None:
                if figure.left - GRIP <= x < figure.left and not figure.opens_left:
                    beside = figure, Grip.START
                elif figure.right <= x < figure.right + GRIP and not figure.opens_right:
                    beside = figure, Grip.END
        return beside


def _bar_near(laid_out: Sequence[Figure], x: float, y: float) -> tuple[Figure | None, Grip | None]:
    """Return the bar of a month at a point, or the nearest within reach: most are too narrow to be hit.

    Only bars that are long enough have edges to take hold of.
    """
    near = [
        f for f in laid_out if f.top <= y < f.bottom and f.left - SLIVER_REACH <= x < f.right + SLIVER_REACH
    ]
    if not near:
        return None, None
    found = min(near, key=lambda f: (max(f.left - x, x - f.right + 1, 0), not f.is_booking, f.width))
    inside = found.left <= x < found.right
    return found, _part(found, x) if found.is_booking and inside and found.width >= SHORT_BAR else Grip.BODY


def _part(figure: Figure, x: float) -> Grip:
    reach = GRIP if figure.width >= SHORT_BAR else figure.width // 4
    if x < figure.left + reach and not figure.opens_left:
        return Grip.START
    if x >= figure.right - reach and not figure.opens_right:
        return Grip.END
    return Grip.BODY


def _free_lane(row: ResourceRow, start: int, end: int) -> int:
    taken = {
        entry.lane + n
        for entry in row.entries
        if entry.item.blocked_from < end and entry.item.blocked_to > start
        for n in range(entry.lanes)
    }
    return next((lane for lane in range(row.lanes) if lane not in taken), 0)
