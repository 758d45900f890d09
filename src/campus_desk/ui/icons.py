"""Icons: outline drawings from a folder, coloured by token, sharp at every size and device pixel ratio."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

STROKE = 1.75
"""Line width on the 24 px grid."""

COLOURED_STROKE = 2.0
"""Line width where the icon carries a colour that says something, such as ``warn``."""

APP_ICON = "campus-desk"
_APP_ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)
_STROKE_WIDTH = re.compile(r'stroke-width="[^"]*"')


class Icons:
    """The icons of one folder, rendered on request and kept.

    A colour is a ``QColor`` or a name Qt knows (``#0A5A6B``); a size is in logical pixels. A name without a
    drawing raises ``KeyError``: a missing icon is a defect, not a blank.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drawings: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int, float, float], QPixmap] = {}

    @property
    def names(self) -> frozenset[str]:
        """Names of all drawings."""
        return frozenset(path.stem for path in self._folder.glob("*.svg"))

    def svg(self, name: str, color: QColor | str, stroke: float = STROKE) -> bytes:
        """Return the drawing with its colour and line width put in.

        Raises:
            KeyError: There is no such drawing.
        """
        if name not in self._drawings:
            try:
                self._drawings[name] = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
            except FileNotFoundError:
                raise KeyError(name) from None
        coloured = self._drawings[name].replace("currentColor", QColor(color).name())
        return _STROKE_WIDTH.sub(f'stroke-width="{stroke}"', coloured).encode()

    def pixmap(
        self, name: str, color: QColor | str, size: int = 16, dpr: float = 1.0, stroke: float = STROKE
    ) -> QPixmap:
        """Return the icon for painting; the same request returns the same pixmap."""
        key = (name, QColor(color).name(), size, dpr, stroke)
        found = self._pixmaps.get(key)
        if found is None:
            found = self._pixmaps[key] = self._render(name, color, size, dpr, stroke)
        return found

    def icon(
        self,
        name: str,
        color: QColor | str,
        size: int = 16,
        *,
        checked: QColor | str | None = None,
        disabled: QColor | str | None = None,
        stroke: float = STROKE,
        gap: int = 0,
    ) -> QIcon:
        """Return the icon for a button, an action or a model.

        Args:
            name: Name of the drawing.
            color: Colour at rest.
            size: Edge in logical pixels.
            checked: Colour when the button is checked, if it differs.
            disabled: Colour when the button is disabled, if it differs.
            stroke: Line width on the 24 px grid.
            gap: Empty room after the drawing, in logical pixels; push buttons leave too little before the text.
        """
        icon = QIcon()
        # A button asks for the ratio of the screen it is on; what was not rendered would be scaled and blurred.
        for dpr in sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0}):
            icon.addPixmap(_with_gap(self.pixmap(name, color, size, dpr, stroke), gap))
            if checked is not None:
                lit = _with_gap(self.pixmap(name, checked, size, dpr, stroke), gap)
                icon.addPixmap(lit, QIcon.Mode.Normal, QIcon.State.On)
                icon.addPixmap(lit, QIcon.Mode.Active, QIcon.State.On)
            if disabled is not None:
                dimmed = _with_gap(self.pixmap(name, disabled, size, dpr, stroke), gap)
                icon.addPixmap(dimmed, QIcon.Mode.Disabled, QIcon.State.Off)
                icon.addPixmap(dimmed, QIcon.Mode.Disabled, QIcon.State.On)
        return icon

    def app_icon(self) -> QIcon:
        """Return the program's own sign for title bars and task switchers, in its own colours."""
        icon = QIcon()
        for size in _APP_ICON_SIZES:
            icon.addPixmap(self.pixmap(APP_ICON, "black", size))
        return icon

    def _render(self, name: str, color: QColor | str, size: int, dpr: float, stroke: float) -> QPixmap:
        drawing = QSvgRenderer(QByteArray(self.svg(name, color, stroke)))
        edge = round(size * dpr)
        pixmap = QPixmap(edge, edge)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing.render(painter, QRectF(0, 0, edge, edge))
        painter.end()
        pixmap.setDevicePixelRatio(dpr)
        return pixmap


def _with_gap(pixmap: QPixmap, gap: int) -> QPixmap:
    if not gap:
        return pixmap
    dpr = pixmap.devicePixelRatio()
    wider = QPixmap(pixmap.width() + round(gap * dpr), pixmap.height())
    wider.fill(Qt.GlobalColor.transparent)
    wider.setDevicePixelRatio(dpr)
    painter = QPainter(wider)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    return wider
