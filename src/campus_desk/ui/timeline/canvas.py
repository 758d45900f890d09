"""Puts the picture together: four regions (corner, hours, names, cells), each clipped, cells copied from tiles."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPixmap, QRegion

from campus_desk.ui.timeline.geometry import Band
from campus_desk.ui.timeline.header_painter import HeaderPainter
from campus_desk.ui.timeline.look import Look
from campus_desk.ui.timeline.measures import ALL_DAY_HEIGHT, HEADER_HEIGHT, ROW_HEADER_WIDTH
from campus_desk.ui.timeline.name_painter import NamePainter
from campus_desk.ui.timeline.overlay import paint_frame, paint_ghost, paint_marks, paint_now_line
from campus_desk.ui.timeline.row_painter import RowPainter
from campus_desk.ui.timeline.scene import Scene

CELLS_TOP = HEADER_HEIGHT + ALL_DAY_HEIGHT
CELLS_LEFT = ROW_HEADER_WIDTH


class Canvas:
    """Paints a scene with one look.

    Attributes:
        rows: Keeps the tiles of the cells.
    """

    def __init__(self, look: Look) -> None:
        self.look = look
        self.rows = RowPainter(look)
        self._header = HeaderPainter(look)
        self._left = NamePainter(look)
        self._top: tuple[tuple[object, ...], QPixmap] | None = None

    def paint(self, painter: QPainter, dirty: QRegion, scene: Scene, size: QSize) -> None:
        """Paint what lies in ``dirty``; the painter's origin is the top left corner of the view."""
        cells = QRect(CELLS_LEFT, CELLS_TOP, size.width() - CELLS_LEFT, size.height() - CELLS_TOP)
        names = QRect(0, CELLS_TOP, CELLS_LEFT, size.height() - CELLS_TOP)
        above = QRect(0, 0, size.width(), CELLS_TOP)
        if dirty.intersects(cells):
            self._cells(painter, dirty & cells, scene)
        if dirty.intersects(names):
            self._names(painter, dirty & names, scene)
        if dirty.intersects(above):
            painter.setClipRegion(dirty & above)
            self._above(painter, scene, size.width())

    def _cells(self, painter: QPainter, dirty: QRegion, scene: Scene) -> None:
        geometry = scene.geometry
        painter.save()
        painter.setClipRegion(dirty)
        painter.translate(CELLS_LEFT - scene.scroll_x, CELLS_TOP - scene.scroll_y)
        region = dirty.translated(scene.scroll_x - CELLS_LEFT, scene.scroll_y - CELLS_TOP)
        inner = region.boundingRect()
        left, right = inner.left(), inner.right() + 1
        self.rows.begin(scene)
        bands = _bands_in(scene, region)
        for band in bands:
            if band.row is None:
                for x, tile in self.rows.heading(scene, band.height, left, right):
                    painter.drawPixmap(QPoint(x, band.top), tile)
            else:
                for x, tile in self.rows.tiles(scene, band.row, band.height, left, right):
                    painter.drawPixmap(QPoint(x, band.top), tile)
        if scene.scroll_x:
            for band in bands:
                if band.row is not None:
                    self.rows.paint_cut(painter, scene, band, band.row)
        below = geometry.height
        if inner.bottom() >= below:
            rest = QRect(left, below, inner.width(), inner.bottom() - below + 1)
            painter.fillRect(rest, self.look.color("base"))
        beyond = geometry.axis.width
        if inner.right() >= beyond:
            rest = QRect(beyond, inner.top(), inner.right() - beyond + 1, inner.height())
            painter.fillRect(rest, self.look.color("closed"))
        paint_now_line(painter, scene, bands, self.look)
        paint_marks(painter, scene, bands, self.look)
        self._pinned(painter, scene, (left, right))
        paint_ghost(painter, scene, region, self.look)
        paint_frame(painter, scene, self.look)
        painter.restore()

    def _names(self, painter: QPainter, dirty: QRegion, scene: Scene) -> None:
        painter.save()
        painter.setClipRegion(dirty)
        painter.translate(0, CELLS_TOP - scene.scroll_y)
        region = dirty.translated(0, scene.scroll_y - CELLS_TOP)
        self._left.begin(scene)
        for band in _bands_in(scene, region):
            pixmap = (
                self._left.heading(scene, band)
                if band.row is None
                else self._left.name(scene, band, band.row)
            )
            painter.drawPixmap(QPoint(0, band.top), pixmap)
        below = scene.geometry.height
        bottom = region.boundingRect().bottom() + 1
        if bottom > below:
            painter.fillRect(0, below, CELLS_LEFT, bottom - below, self.look.color("panel"))
            painter.fillRect(CELLS_LEFT - 1, below, 1, bottom - below, self.look.color("line"))
        self._pinned(painter, scene, None)
        painter.restore()

    def _pinned(self, painter: QPainter, scene: Scene, cells: tuple[int, int] | None) -> None:
        """Paint the heading of the group whose rows are in sight over its first visible row.

        Args:
            painter: Stands in content coordinates.
            scene: What is shown.
            cells: From where to where, in content pixels, across the cells; None for the names.
        """
        found = scene.geometry.heading_at(scene.scroll_y)
        if found is None:
            return
        heading, top = found
        if top == heading.top:
            return
        if cells is None:
            placed = Band(top, heading.height, heading.group)
            painter.drawPixmap(QPoint(0, top), self._left.heading(scene, placed))
            return
        for x, tile in self.rows.heading(scene, heading.height, *cells):
            painter.drawPixmap(QPoint(x, top), tile)

    def _above(self, painter: QPainter, scene: Scene, width: int) -> None:
        axis = scene.geometry.axis
        key = (
            axis.days[0].date,
            axis.width,
            len(axis.days),
            scene.scroll_x,
            scene.now // 60,
            width,
            tuple(scene.shares),
            scene.model.all_day,
            tuple(scene.state_of(w.entry.item) for w in scene.model.all_day if w.entry is not None),
            (scene.colouring.by, scene.colouring.letters),
            scene.model.hidden,
            sum(len(group.rows) for group in scene.model.groups),
            id(scene.model.catalogue),
        )
        if self._top is None or self._top[0] != key:
            dpr = self.look.dpr
            pixmap = QPixmap(ceil(width * dpr), ceil(CELLS_TOP * dpr))
            pixmap.setDevicePixelRatio(dpr)
            pixmap.fill(self.look.color("header"))
            onto = QPainter(pixmap)
            onto.save()
            onto.setClipRect(CELLS_LEFT, 0, width - CELLS_LEFT, CELLS_TOP)
            onto.translate(CELLS_LEFT, 0)
            self._header.columns(onto, scene, width - CELLS_LEFT)
            onto.restore()
            self._header.corner(onto, scene)
            onto.end()
            self._top = (key, pixmap)
        painter.drawPixmap(QPoint(0, 0), self._top[1])
        painter.translate(CELLS_LEFT, 0)
        self._header.ghost_range(painter, scene)
        painter.translate(-CELLS_LEFT, 0)


def _bands_in(scene: Scene, region: QRegion) -> list[Band]:
    """Return the bands that a region of the content touches."""
    around = region.boundingRect()
    bands = scene.geometry.bands_between(around.top(), around.bottom() + 1)
    if region.rectCount() == 1:
        return list(bands)
    # A drag, or a scroll, touches a few places far apart; between them nothing has changed.
    left, width = around.left(), around.width()
    return [band for band in bands if region.intersects(QRect(left, band.top, width, band.height))]
