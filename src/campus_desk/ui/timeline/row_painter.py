"""The cells: one cached pixmap per row (in tiles where a row is very long), ground and bars together.

A tile is painted again only when its row, the axis, the look or the hour has changed; scrolling and dragging copy
tiles. They are opaque, which makes copying them cheap.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from dataclasses import replace
from math import ceil

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap

from campus_desk.domain.identifiers import ResourceId
from campus_desk.ui.timeline.agenda_model import ResourceRow
from campus_desk.ui.timeline.bars import (
    Place,
    paint_bar,
    paint_block,
    paint_chip,
    paint_margin,
    paint_more,
)
from campus_desk.ui.timeline.colouring import Colouring
from campus_desk.ui.timeline.dress import dress_of
from campus_desk.ui.timeline.geometry import Band, Geometry
from campus_desk.ui.timeline.look import Look
from campus_desk.ui.timeline.measures import (
    CHIP_HEIGHT,
    COLUMN_PAD,
    HOUR,
    OCCUPANCY_TOP,
    SLIVER,
    STRIP_HEIGHT,
)
from campus_desk.ui.timeline.row_figures import Figure, Shape
from campus_desk.ui.timeline.scene import Scene
from campus_desk.ui.timeline.slivers import paint_sliver
from campus_desk.ui.timeline.states import BarState, closure_state
from campus_desk.ui.timeline.time_axis import HoursAxis

Stamp = tuple[object, ...]
"""Everything a tile was painted from; another one means another picture."""

LEAST_CUT = 20
BEYOND = 8
"""So much of a bar that goes on lies beyond the edge: its corners and its strip."""
TILE_WIDTH = 2048
KEPT_BYTES = 48 * 1024 * 1024
PAST_SHADE = 0.5
TODAY_SHADE = 0.375


class RowPainter:
    """Paints rows and keeps what it painted, the longest unused given up first.

    Attributes:
        painted: How many tiles have been painted so far; tests hold the cache to it.
    """

    def __init__(self, look: Look) -> None:
        self.look = look
        self.painted = 0
        self._tiles: OrderedDict[tuple[ResourceId, int], tuple[Stamp, QPixmap]] = OrderedDict()
        self._headings: dict[int, QPixmap] = {}
        self._headings_of: Stamp = ()
        self._bytes = 0
        self._frame: tuple[object, ...] = ()
        self._minute: tuple[int, int | None] = (0, None)
        self._colouring = Colouring()
        self._states: dict[ResourceId, tuple[int, tuple[BarState, ...]]] = {}

    def tiles(
        self, scene: Scene, row: ResourceRow, height: int, left: int, right: int
    ) -> list[tuple[int, QPixmap]]:
        """Return (content x, pixmap) of the tiles that cover a stripe of a row."""
        stamp = self._stamp(scene, row, height)
        kept = self._tiles.get((row.id, 0))
        if kept is not None and kept[0] == stamp and right <= TILE_WIDTH:
            self._tiles.move_to_end((row.id, 0))
            return [(0, kept[1])]
        found = []
        for index in range(max(left, 0) // TILE_WIDTH, (max(right, 1) - 1) // TILE_WIDTH + 1):
            key = (row.id, index)
            kept = self._tiles.get(key)
            if kept is None or kept[0] != stamp:
                width = min(TILE_WIDTH, scene.geometry.axis.width - index * TILE_WIDTH)
                if width <= 0:
                    continue
                kept = (stamp, self._paint(scene, row, index * TILE_WIDTH, width, height))
                self._keep(key, kept)
            else:
                self._tiles.move_to_end(key)
            found.append((index * TILE_WIDTH, kept[1]))
        return found

    def paint_cut(self, painter: QPainter, scene: Scene, band: Band, row: ResourceRow) -> None:
        """Paint what begins left of what is in sight anew, so that its text begins in sight."""
        edge, geometry = scene.scroll_x, scene.geometry
        closed = [b for b in geometry.blocks_of(row) if b.left < edge < b.right - LEAST_CUT]
        for block in closed:
            left, top = edge - BEYOND, band.top + block.top
            rect = QRectF(left, top, block.right - left, block.bottom - block.top)
            paint_block(painter, rect, block.reason, self.look, closure_state(block.kind), edge)
        for figure in geometry.figures_of(row):
            cut = figure.is_booking and figure.left < edge < figure.right - LEAST_CUT
            # What lies on a closure lies on what has just been painted.
            if cut or any(edge < figure.right and figure.left < b.right for b in closed):
                placed = replace(
                    figure,
                    left=edge if cut else figure.left,
                    top=band.top + figure.top,
                    bottom=band.top + figure.bottom,
                    opens_left=cut or figure.opens_left,
                )
                self._figure(painter, placed, row, scene)

    def heading(self, scene: Scene, height: int, left: int, right: int) -> list[tuple[int, QPixmap]]:
        """Return (content x, pixmap) of a group's heading across the cells; it is the same for every group."""
        if self._headings_of != (frame := (self._frame[:5], height)):
            self._headings_of = frame
            self._headings.clear()
        axis, found = scene.geometry.axis, []
        for index in range(max(left, 0) // TILE_WIDTH, (max(right, 1) - 1) // TILE_WIDTH + 1):
            start = index * TILE_WIDTH
            width = min(TILE_WIDTH, axis.width - start)
            if width <= 0:
                continue
            if index not in self._headings:
                self._headings[index] = self._paint_heading(scene, start, width, height)
            found.append((start, self._headings[index]))
        return found

    def _paint_heading(self, scene: Scene, left: int, width: int, height: int) -> QPixmap:
        pixmap = self._blank(width, height)
        pixmap.fill(self.look.color("header"))
        painter = QPainter(pixmap)
        painter.translate(-left, 0)
        self._time_lines(painter, scene.geometry, left, left + width, height, self.look.color("hair"))
        painter.fillRect(left, height - 1, width, 1, self.look.color("line"))
        painter.end()
        return pixmap

    def begin(self, scene: Scene) -> None:
        """Note what all rows of one picture have in common, before any of them is asked for."""
        axis = scene.geometry.axis
        if scene.colouring != self._colouring:
            # Kept the same object while it says the same: stamps are compared for every row of every picture.
            self._colouring = scene.colouring
        minute = (scene.now // 60, scene.kept_since)
        self._frame = (
            axis.days[0].date,
            len(axis.days),
            axis.width,
            scene.geometry.by_day,
            scene.span,
            # The shade of the past moves by the minute where hours are shown, by the day where columns are.
            axis.day_index(axis.x_of(scene.now)) if scene.geometry.by_day else minute,
            self._colouring,
        )
        if minute != self._minute:
            self._minute = minute
            self._states.clear()

    def _stamp(self, scene: Scene, row: ResourceRow, height: int) -> Stamp:
        states = self._states.get(row.id)
        if states is None or states[0] != row.revision:
            states = (row.revision, tuple(scene.state_of(entry.item) for entry in row.entries))
            self._states[row.id] = states
        return (*states, height, self._frame)

    def _blank(self, width: int, height: int) -> QPixmap:
        dpr = self.look.dpr
        pixmap = QPixmap(max(ceil(width * dpr), 1), max(ceil(height * dpr), 1))
        pixmap.setDevicePixelRatio(dpr)
        return pixmap

    def _keep(self, key: tuple[ResourceId, int], kept: tuple[Stamp, QPixmap]) -> None:
        old = self._tiles.pop(key, None)
        self._bytes += _bytes(kept[1]) - (_bytes(old[1]) if old is not None else 0)
        self._tiles[key] = kept
        while self._bytes > KEPT_BYTES and len(self._tiles) > 1:
            _, (_, given_up) = self._tiles.popitem(last=False)
            self._bytes -= _bytes(given_up)

    # --- one tile -----------------------------------------------------------------------------------------------------

    def _paint(self, scene: Scene, row: ResourceRow, left: int, width: int, height: int) -> QPixmap:
        self.painted += 1
        pixmap = self._blank(width, height)
        pixmap.fill(self.look.color("base"))
        painter = QPainter(pixmap)
        painter.translate(-left, 0)
        painter.setClipRect(left, 0, width, height)
        if scene.geometry.by_day:
            self._columns_ground(painter, scene, row, height)
        else:
            self._day_ground(painter, scene, row, left, left + width, height)
        painter.fillRect(left, height - 1, width, 1, self.look.color("hair"))
        for block in scene.geometry.blocks_of(row):
            rect = QRectF(block.left, block.top, block.right - block.left, block.bottom - block.top)
            paint_block(painter, rect, block.reason, self.look, closure_state(block.kind))
        for figure in scene.geometry.figures_of(row):
            if figure.right >= left and figure.left <= left + width:
                self._figure(painter, figure, row, scene)
        painter.end()
        return pixmap

    def _day_ground(
        self, painter: QPainter, scene: Scene, row: ResourceRow, left: int, right: int, height: int
    ) -> None:
        axis = scene.geometry.axis
        past = min(round(axis.x_of(scene.now)), right)
        if past > left:
            painter.fillRect(left, 0, past - left, height, self.look.mixed("base", "closed", PAST_SHADE))
        hatch = self.look.patterns.closed(self.look.color("closed_line"))
        for start, end in row.closed:
            x0, x1 = round(axis.x_of(start)), round(axis.x_of(end))
            self._hatched(painter, x0, x1, height, hatch)
        self._time_lines(painter, scene.geometry, left, right, height, self.look.color("hair"))

    def _hatched(self, painter: QPainter, x0: int, x1: int, height: int, hatch: QBrush) -> None:
        painter.fillRect(x0, 0, x1 - x0, height, self.look.color("closed"))
        painter.fillRect(x0, 0, x1 - x0, height, hatch)

    def _time_lines(
        self, painter: QPainter, geometry: Geometry, left: int, right: int, height: int, colour: QColor
    ) -> None:
        axis = geometry.axis
        if not isinstance(axis, HoursAxis):
            for index in range(1, len(axis.days)):
                # In a month only the weeks are told apart strongly.
                begins = geometry.by_week or axis.days[index].date.weekday() == 0
                ink = self.look.color("line") if begins else colour
                painter.fillRect(axis.day_edges(index)[0], 0, 1, height, ink)
            return
        dotted = QPen(colour, 1.0)
        dotted.setDashPattern([1.0, 3.0])
        painter.setPen(dotted)
        step = axis.minor_step
        painter.drawLines(
            [
                QLineF(x + 0.5, 0.5, x + 0.5, height)
                for x, instant in axis.ticks(step)
                if left <= x <= right and step < HOUR and (instant - axis.days[0].start) % HOUR
            ]
        )
        for x, instant in axis.ticks():
            if left <= x <= right:
                midnight = any(day.start == instant for day in axis.days[1:])
                painter.fillRect(x, 0, 1, height, self.look.color("line") if midnight else colour)

    def _columns_ground(self, painter: QPainter, scene: Scene, row: ResourceRow, height: int) -> None:
        axis, look = scene.geometry.axis, self.look
        hatch = look.patterns.closed(look.color("closed_line"))
        opens, closes = scene.span
        begins = [start for start, _ in row.closed]
        for index, day in enumerate(axis.days):
            x0, x1 = axis.day_edges(index)
            start, end = day.at_wall_minute(opens), day.at_wall_minute(closes)
            before = bisect_right(begins, start) - 1
            if before >= 0 and end <= row.closed[before][1]:
                self._hatched(painter, x0, x1, height, hatch)
                continue
            if day.contains(scene.now):
                painter.fillRect(x0, 0, x1 - x0, height, look.mixed("base", "accent_tint", TODAY_SHADE))
            elif day.end <= scene.now:
                painter.fillRect(x0, 0, x1 - x0, height, look.mixed("base", "closed", PAST_SHADE))
            if scene.geometry.by_week:
                width = x1 - x0 - 2 * COLUMN_PAD + 1
                painter.fillRect(x0 + COLUMN_PAD, OCCUPANCY_TOP, width, STRIP_HEIGHT, look.color("header"))
        self._time_lines(painter, scene.geometry, 0, axis.width, height, look.color("hair"))

    def _figure(self, painter: QPainter, figure: Figure, row: ResourceRow, scene: Scene) -> None:
        # Beyond an open edge the bar goes on: its corners and its strip lie outside.
        left = figure.left - (BEYOND if figure.opens_left else 0)
        right = figure.right + (BEYOND if figure.opens_right else 0)
        rect = QRectF(left, figure.top, right - left, figure.height)
        in_sight = max(figure.left, 0)
        place = Place(rect, QRectF(in_sight, figure.top, figure.right - in_sight, figure.height))
        look = self.look
        dress = dress_of(scene, figure.entry.item, look.palette)
        if figure.shape is Shape.BAR and scene.geometry.by_month and figure.width < SLIVER:
            paint_sliver(painter, rect, dress, look)
        elif figure.shape is Shape.BAR:
            paint_bar(painter, place, figure.entry, look, dress, row)
        elif figure.shape is Shape.CHIP:
            item = figure.entry.item
            spans = figure.width > CHIP_HEIGHT * 4 and item.ends_at - item.starts_at > 20 * 3600
            paint_chip(painter, place, figure.entry, look, dress, spans=spans)
        elif figure.shape is Shape.MORE:
            paint_more(painter, rect, figure.hidden, look)
        elif figure.shape is Shape.OCCUPANCY:
            painter.fillRect(rect, look.color(dress.hue.outline))
        else:
            paint_margin(painter, rect, figure.entry, look, dress.hue, before=figure.shape is Shape.SETUP)
        painter.setBrush(Qt.BrushStyle.NoBrush)


def _bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
