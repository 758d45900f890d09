"""A chip: a drawing, what it answers, and the answer, as wide as it needs."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from campus_desk.ui.quick_entry.quick_state import Chip, Look
from campus_desk.ui.theme import Theme

HEIGHT = 24
_ICON = 14
_EDGE = 7
_GAP = 5
_RADIUS = 4
_WIDEST = 300

_COLOURS = {
    Look.UNDERSTOOD: ("accent_tint", "accent", "accent"),
    Look.ASSUMED: ("base", "control", "text2"),
    Look.OPEN: ("warn_tint", "warn", "warn"),
}
"""Ground, line and ink."""


class ChipLabel(QWidget):
    """Paints one chip; its accessible name says the same."""

    def __init__(self, theme: Theme, chip: Chip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chip = chip
        self._label_font = theme.typeface.font(12)
        self._value_font = theme.typeface.font(12, 600)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(chip.words.spoken)
        self.setToolTip(chip.words.value if self._needed > _WIDEST else "")

    def sizeHint(self) -> QSize:
        """Return the room the words take."""
        return QSize(min(self._needed, _WIDEST), HEIGHT)

    @property
    def _needed(self) -> int:
        label, value = self._widths()
        return 2 * _EDGE + _ICON + _GAP + label + (_GAP if label and value else 0) + value

    def _widths(self) -> tuple[int, int]:
        words = self._chip.words

        def width(font: QFont, text: str) -> int:
            return QFontMetrics(font).horizontalAdvance(text) + 1 if text else 0

        return width(self._label_font, words.label), width(self._value_font, words.value)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, line, drawing and words; what is only assumed has a dashed line."""
        del event
        ground, line, ink = _COLOURS[self._chip.look]
        theme, words = self._theme, self._chip.words
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.color(line), 1.0)
        if self._chip.look is Look.ASSUMED:
            pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        top = (self.height() - _ICON) // 2
        painter.drawPixmap(_EDGE, top, theme.pixmap(words.icon, ink, _ICON, self.devicePixelRatioF()))
        x = _EDGE + _ICON + _GAP
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        label, _ = self._widths()
        if label:
            painter.setFont(self._label_font)
            painter.setPen(theme.color("text2"))
            painter.drawText(x, 0, label, self.height(), middle, words.label)
            x += label + _GAP
        painter.setFont(self._value_font)
        painter.setPen(theme.color("text" if self._chip.look is Look.ASSUMED else ink))
        room = self.width() - _EDGE - x
        value = QFontMetrics(self._value_font).elidedText(words.value, Qt.TextElideMode.ElideRight, room + 1)
        painter.drawText(x, 0, room + 1, self.height(), middle, value)
        painter.end()
