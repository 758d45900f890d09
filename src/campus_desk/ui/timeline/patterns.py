"""Hatches and stripes as brushes: state stays visible in greyscale and without colour."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap, QTransform

Lines = list[tuple[float, float, float, float]]


class Patterns:
    """Brushes of repeated lines, rendered once per colour at one pixel ratio."""

    def __init__(self, dpr: float) -> None:
        self._dpr = dpr
        self._brushes: dict[tuple[str, str, str], QBrush] = {}

    def closed(self, line: QColor) -> QBrush:
        """Return the hatch of closed hours: 45°, 1 px, every 6 px."""
        return self._made("closed", line, None, 6, 1.0, _rising)

    def option(self, line: QColor) -> QBrush:
        """Return the diagonals of an option: 2.6 px, every 8 px."""
        return self._made("option", line, None, 8, 2.6, _rising)

    def conflict(self, line: QColor) -> QBrush:
        """Return the diagonals of a ghost that is in the way: 1 px, every 6 px."""
        return self._made("conflict", line, None, 6, 1.0, _rising)

    def upkeep(self, line: QColor) -> QBrush:
        """Return the cross-hatch of upkeep and outages, every 7 px."""
        return self._made("upkeep", line, None, 7, 1.0, lambda e: _rising(e) + _falling(e))

    def margin(self, line: QColor, ground: QColor) -> QBrush:
        """Return the vertical stripes of setup and teardown, every 4 px."""
        return self._made("margin", line, ground, 4, 1.0, lambda e: [(0.5, -1, 0.5, e + 1)])

    def _made(
        self,
        name: str,
        line: QColor,
        ground: QColor | None,
        period: int,
        width: float,
        lines: Callable[[float], Lines],
    ) -> QBrush:
        key = (name, line.name(), ground.name() if ground is not None else "")
        found = self._brushes.get(key)
        if found is None:
            found = self._brushes[key] = self._render(line, ground, period, width, lines)
        return found

    def _render(
        self, line: QColor, ground: QColor | None, period: int, width: float, lines: Callable[[float], Lines]
    ) -> QBrush:
        # A texture of device pixels, shrunk back by the brush: brushes pay no heed to a pixmap's own ratio.
        edge = max(round(period * self._dpr), 1)
        pixmap = QPixmap(edge, edge)
        pixmap.fill(ground if ground is not None else Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(edge / period, edge / period)
        painter.setPen(QPen(line, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLines([QLineF(*ends) for ends in lines(period)])
        painter.end()
        brush = QBrush(pixmap)
        brush.setTransform(QTransform.fromScale(period / edge, period / edge))
        return brush


def _rising(edge: float) -> Lines:
    """Return lines from bottom left to top right that meet when tiled."""
    return [(n * edge - 1, edge + 1, (n + 1) * edge + 1, -1) for n in (-1, 0, 1)]


def _falling(edge: float) -> Lines:
    return [(n * edge - 1, -1, (n + 1) * edge + 1, edge + 1) for n in (-1, 0, 1)]
