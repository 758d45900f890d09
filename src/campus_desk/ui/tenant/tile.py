"""A large button that leads somewhere: a drawing, what it is, and what to know beforehand."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from campus_desk.ui.theme import Theme

_HEIGHT = 68
_PAD = 16
_ICON = 28
_CHEVRON = 16
_RADIUS = 4


class Tile(QPushButton):
    """Shows a title and a line under it; the filled one is what most people come for."""

    def __init__(
        self, theme: Theme, icon: str, title: str, *, filled: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._title = title
        self._hint = ""
        self._filled = filled
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(title)
        theme.changed.connect(self.update)

    def say(self, hint: str) -> None:
        """Show another line under the title."""
        self._hint = hint
        self.setAccessibleDescription(hint)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size its words need."""
        title = QFontMetrics(self._title_font).horizontalAdvance(self._title)
        hint = QFontMetrics(self._theme.typeface.font(12)).horizontalAdvance(self._hint)
        return QSize(max(title, hint) + 4 * _PAD + _ICON + _CHEVRON, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the size its title needs."""
        title = QFontMetrics(self._title_font).horizontalAdvance(self._title)
        return QSize(title + 4 * _PAD + _ICON + _CHEVRON, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tile."""
        del event
        theme, down = self._theme, self.isDown()
        if self._filled:
            fill = "accent_pressed" if down else "accent_hover" if self.underMouse() else "accent"
            edge, ink, quiet, sign = (
                "text" if self.hasFocus() else fill,
                "on_accent",
                "on_accent",
                "on_accent",
            )
        else:
            fill = "hair" if down else "header" if self.underMouse() else "base"
            edge, ink, quiet, sign = "accent" if self.hasFocus() else "line", "text", "text2", "accent"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if self.hasFocus() else 1.0
        painter.setPen(QPen(theme.color(edge), width))
        painter.setBrush(theme.color(fill))
        inset = width / 2
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        ratio, middle = self.devicePixelRatioF(), self.height() // 2
        painter.drawPixmap(_PAD, middle - _ICON // 2, theme.pixmap(self._icon, sign, _ICON, ratio))
        chevron = theme.pixmap("chevron-right", ink, _CHEVRON, ratio)
        painter.drawPixmap(self.width() - _PAD - _CHEVRON, middle - _CHEVRON // 2, chevron)
        left = 2 * _PAD + _ICON
        room = self.width() - left - 2 * _PAD - _CHEVRON
        for font, colour, text, base in (
            (self._title_font, ink, self._title, middle - 4 if self._hint else middle + 5),
            (theme.typeface.font(12), quiet, self._hint, middle + 15),
        ):
            painter.setFont(font)
            painter.setPen(theme.color(colour))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(left, base, shown)
        painter.end()

    @property
    def _title_font(self) -> QFont:
        return self._theme.typeface.font(15, weight=600)
