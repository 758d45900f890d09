"""Buttons whose text is made of pieces: a word and its key, a name and its value."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from campus_desk.ui.theme import Theme, mark

GAP = 6
_EDGE = 12
_ICON = 16


@dataclass(frozen=True, slots=True)
class Piece:
    """Words in one size, weight and colour.

    Attributes:
        ink: Name of a colour in ``Palette``.
    """

    text: str
    px: float = 12.5
    weight: int = 400
    ink: str = "text"


def width_of(theme: Theme, pieces: tuple[Piece, ...]) -> int:
    """Return how much room pieces take."""
    words = (
        QFontMetrics(theme.typeface.font(p.px, p.weight)).horizontalAdvance(p.text) for p in pieces if p.text
    )
    widths = list(words)
    return sum(widths) + GAP * max(0, len(widths) - 1)


def draw(
    painter: QPainter, theme: Theme, at: QPoint, height: int, pieces: tuple[Piece, ...], ink: str = ""
) -> int:
    """Draw pieces from a point on and return where they end; with ``ink`` all of them in that colour."""
    x = at.x()
    for piece in pieces:
        if piece.text:
            font = theme.typeface.font(piece.px, piece.weight)
            width = QFontMetrics(font).horizontalAdvance(piece.text)
            painter.setFont(font)
            painter.setPen(theme.color(ink or piece.ink))
            painter.drawText(QRect(x, at.y(), width + 1, height), Qt.AlignmentFlag.AlignVCenter, piece.text)
            x += width + GAP
    return x - GAP


class KeyedButton(QPushButton):
    """A push button that shows its key beside its word.

    Screen readers hear the word; the key is told by the shortcut.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        key: str = "",
        icon: str = "",
        kind: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._icon_name = icon
        self._ink = "on_accent" if kind == "primary" else "text"
        self._note_ink = "on_accent" if kind == "primary" else "text2"
        self._weight = 600 if kind == "primary" else 400
        self._note = key
        self.setAccessibleName(text)
        if kind:
            mark(self, kind=kind)
        theme.changed.connect(self.update)

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """What it shows."""
        return (
            Piece(self.text(), 12.5, self._weight, self._ink),
            Piece(self._note, 11.5, 400 if self._weight == 400 else 500, self._note_ink),
        )

    def set_words(self, text: str, note: str, *, strong: bool = False) -> None:
        """Show other words; ``strong`` ones stand out from the note."""
        self._weight = 600 if strong else self._weight
        self._note = note
        self.setText(text)
        self.setAccessibleName(f"{text}, {note}" if note else text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return room for icon, word and key."""
        icon = _ICON + GAP if self._icon_name else 0
        return QSize(width_of(self._theme, self.pieces) + icon + 2 * _EDGE, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the same: neither word nor key is ever cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, and the pieces on it."""
        del event
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        option.icon = QIcon()
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        ink = "" if self.isEnabled() else "text3"
        icon = _ICON + GAP if self._icon_name else 0
        x = (self.width() - width_of(self._theme, self.pieces) - icon) // 2
        if icon:
            drawing = self._theme.pixmap(self._icon_name, ink or self._ink, _ICON, self.devicePixelRatioF())
            painter.drawPixmap(x, (self.height() - _ICON) // 2, drawing)
        draw(painter, self._theme, QPoint(x + icon, 0), self.height(), self.pieces, ink)
        painter.end()
