"""The surface under a wheel: it scrolls as the system does elsewhere, and with Ctrl it zooms around the pointer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from campus_desk.application.read_models import AgendaItem, Catalogue
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.theme import Theme
from campus_desk.ui.timeline.canvas import CELLS_LEFT
from campus_desk.ui.timeline.measures import ROW_HEIGHT
from campus_desk.ui.timeline.periods import Period
from campus_desk.ui.timeline.surface import PlannerSurface
from campus_desk.ui.timeline.zooming import NOTCH, Detent

NOTCH_ANGLE = 120
"""What Qt tells of one notch of a wheel: eighths of a degree. A touchpad tells less, more often."""
SCROLL_LINE = ROW_HEIGHT
"""One line of scrolling is a row of a day; people set how many of them a notch is worth, three as a rule."""


@dataclass(frozen=True, slots=True)
class ZoomedBeyond:
    """On the way into another period: ``instant`` is to lie at ``x`` again; ``nearer`` is the way it was zoomed."""

    period: Period
    instant: int
    x: float
    nearer: bool


class ZoomingSurface(PlannerSurface):
    """The surface with wheel and zoom.

    Signals:
        period_wanted: Zoomed beyond the end of this period: another one (Period) is to be shown, at a day (date).
    """

    period_wanted = Signal(object, object)

    def __init__(
        self, theme: Theme, formatter: Formatter, clock: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, formatter, clock, parent)
        self._detent = Detent()
        self._on_its_way: ZoomedBeyond | None = None
        self._left_over = (0.0, 0.0)

    def set_snapshot(self, catalogue: Catalogue, items: Sequence[AgendaItem], days: Sequence[date]) -> None:
        """Show what is booked; a period that was zoomed into shows what lay under the pointer in the same place."""
        super().set_snapshot(catalogue, items, days)
        going, shown = self._on_its_way, self.scene.model.days
        if going is None or going.period is not self.period:
            return
        self._on_its_way = None
        if not shown[0].start <= going.instant < shown[-1].end:
            return
        least, most = self.zoom_range()
        self._wants_start = False
        self._zooms[self.period] = least if going.nearer else most
        self.relayout()
        if going.nearer:
            # A period ends at the edge of the view: a little nearer, and the instant can lie where it did.
            axis, x = self.scene.geometry.axis, going.x - CELLS_LEFT
            at = max(axis.x_of(going.instant), 1.0)
            needed = max(x / at, (self.room - x) / max(axis.width - at, 1.0))
            self._zooms[self.period] = min(max(least * needed, least), max(least, 1.0))
            self.relayout()
        at = self.scene.geometry.axis.x_of(going.instant)
        self.horizontalScrollBar().setValue(round(at - (going.x - CELLS_LEFT)))
        self.zoom_changed.emit(self.zoom)

    @property
    def zooms(self) -> Mapping[Period, float]:
        """The zoom of every period that is not at 100 %."""
        return {period: zoom for period, zoom in self._zooms.items() if zoom != 1.0}

    def recall_zooms(self, zooms: Mapping[Period, float]) -> None:
        """Zoom each period as it was left, as far as this screen can."""
        self._zooms = dict(zooms)
        self.relayout()

    def set_zoom(self, zoom: float, around: float | None = None) -> None:
        """Zoom within the period; the instant at ``around`` (x in the viewport) stays where it is.

        Without ``around`` it is the focused cell, or the middle of the view where that is out of sight.
        """
        least, most = self.zoom_range()
        wanted = min(max(zoom, least), most)
        if wanted == self.zoom:
            return
        x = around if around is not None else self._zoom_centre()
        share = (x - CELLS_LEFT + self.scene.scroll_x) / max(self.scene.geometry.axis.width, 1)
        self._zooms[self.period] = wanted
        self.relayout()
        at = share * self.scene.geometry.axis.width
        self.horizontalScrollBar().setValue(round(at - (x - CELLS_LEFT)))
        self.zoom_changed.emit(wanted)

    def zoom_by(self, factor: float, around: float | None = None) -> None:
        """Zoom as with a wheel: beyond the end of a period, after a rest of one notch, into the next one.

        See ``zooming``; ``around`` as for ``set_zoom``.
        """
        wanted = self.zoom * factor
        way = self._detent.passes(self.zoom, wanted, *self.zoom_range())
        period = {-1: self.period.wider, 1: self.period.nearer}.get(way)
        if period is None:
            self.set_zoom(wanted, around)
            return
        x = around if around is not None else self._zoom_centre()
        axis = self.scene.geometry.axis
        at = x - CELLS_LEFT + self.scene.scroll_x
        self._on_its_way = ZoomedBeyond(period, axis.time_at(at), x, nearer=way > 0)
        self.period_wanted.emit(period, axis.days[axis.day_index(at)].date)

    def _zoom_centre(self) -> float:
        middle = (CELLS_LEFT + self.viewport().width()) / 2
        focus, axis = self.scene.focus, self.scene.geometry.axis
        if focus is None or not axis.days[0].start <= focus.start < axis.days[-1].end:
            return middle
        x = axis.x_of((focus.start + focus.end) // 2) - self.scene.scroll_x + CELLS_LEFT
        return x if CELLS_LEFT <= x < self.viewport().width() else middle

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer with Ctrl; otherwise scroll, sideways with Shift.

        A touchpad says how many pixels the fingers went and in which direction, and the cells go along. What it says
        outside a gesture is not to be relied on (X11), nor is there anything of a wheel with notches.
        """
        event.accept()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(NOTCH ** (event.angleDelta().y() / NOTCH_ANGLE), event.position().x())
            return
        if event.phase() != Qt.ScrollPhase.NoScrollPhase and not event.pixelDelta().isNull():
            dx, dy = float(event.pixelDelta().x()), float(event.pixelDelta().y())
        else:
            notch = QApplication.wheelScrollLines() * SCROLL_LINE / NOTCH_ANGLE
            dx, dy = event.angleDelta().x() * notch, event.angleDelta().y() * notch
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not dx:
            dx, dy = dy, 0.0
        x, y = self._left_over[0] - dx, self._left_over[1] - dy
        self.scroll_by(int(x), int(y))
        self._left_over = (x - int(x), y - int(y))
