"""While data is on its way: a line of two pixels under the header, after a while; the cells keep what they show."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QTimer, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from campus_desk.ui.theme import Theme

DELAY_MS = 300
ROUND_MS = 1200
HEIGHT = 2
SHARE = 0.25
"""How much of the width the moving part takes."""


class BusyLine(QWidget):
    """A part of the line runs from left to right; where nothing may move the whole line stands."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._at = 0.0
        self._delay = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._delay.setObjectName("busy line")
        self._delay.timeout.connect(self._begin)
        self._run = QVariantAnimation(self, duration=ROUND_MS, startValue=0.0, endValue=1.0)
        self._run.setLoopCount(-1)
        self._run.valueChanged.connect(self._move)
        self.hide()

    def set_busy(self, *, busy: bool) -> None:
        """Begin to wait, or stop; what takes less than 300 ms is never seen."""
        if busy:
            if not self.isVisible() and not self._delay.isActive():
                self._delay.start()
            return
        self._delay.stop()
        self._run.stop()
        self.hide()

    def place(self, left: int, top: int, width: int) -> None:
        """Lie under the header."""
        self.setGeometry(left, top, width, HEIGHT)

    def _begin(self) -> None:
        self.show()
        self.raise_()
        if not self._theme.reduced_motion:
            self._run.start()

    def _move(self, share: float) -> None:
        self._at = share
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the part that moves."""
        del event
        painter = QPainter(self)
        if self._theme.reduced_motion:
            painter.fillRect(self.rect(), self._theme.color("accent"))
        else:
            left = (self._at * (1 + SHARE) - SHARE) * self.width()
            painter.fillRect(QRectF(left, 0, SHARE * self.width(), HEIGHT), self._theme.color("accent"))
        painter.end()
