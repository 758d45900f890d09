"""The ring of the keyboard on filled buttons: a light line inside the dark edge, or a dark one inside the light."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

from campus_desk.ui.theme import Theme

_INSET = 3.0
_WIDTH = 2.0
_RADIUS = 2.0


class FilledRing(QObject):
    """Lays the ring over whatever filled button gets the keyboard.

    A border in the accent colour would not be seen on the accent colour, and a style sheet draws no second line.
    """

    def __init__(self, application: QApplication, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._ring: _Ring | None = None
        application.focusChanged.connect(self._moved)

    def _moved(self, old: QWidget | None, now: QWidget | None) -> None:
        del old
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None
        if isinstance(now, QAbstractButton) and (
            now.property("kind") == "primary" or now.property("segment")
        ):
            self._ring = _Ring(self._theme, now)


class _Ring(QWidget):
    """Follows its button, and shows only while that is filled."""

    def __init__(self, theme: Theme, button: QAbstractButton) -> None:
        super().__init__(button)
        self._theme = theme
        self._button = button
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(button.size())
        button.installEventFilter(self)
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the button."""
        if event.type() == QEvent.Type.Resize and watched is self._button:
            self.resize(self._button.size())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line between the edge and the words."""
        del event
        if self._button.isEnabled() and (
            self._button.property("kind") == "primary" or self._button.isChecked()
        ):
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.color("on_accent"), _WIDTH))
            box = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
            painter.end()
