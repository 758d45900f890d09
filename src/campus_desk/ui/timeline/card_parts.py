"""Parts of the cards over the planner: frameless, one line around them, no shadow."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from campus_desk.ui.theme import Theme, mark

BESIDE = QPoint(12, 18)
"""Where a card lies from the pointer: clear of the hand."""


def label(
    theme: Theme, px: float, weight: int = 400, *, text: str = "", role: str = "", wraps: bool = False
) -> QLabel:
    """Return a line of plain text: what customers typed is never read as markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(theme.typeface.font(px, weight))
    made.setWordWrap(wraps)
    if role:
        mark(made, role=role)
    return made


class KeyCap(QLabel):
    """The name of a key, drawn as a key."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        self.setFont(theme.typeface.font(11))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._theme = theme
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        palette = self._theme.palette
        self.setStyleSheet(
            f"background: {palette.base}; color: {palette.text}; border: 1px solid {palette.line};"
            " border-radius: 3px; padding: 0 4px; min-height: 16px; min-width: 8px;"
        )


class Card(QFrame):
    """A frame over the viewport that takes no clicks and no focus.

    Attributes:
        theme: Colours and fonts.
        body: Where the content goes, top to bottom.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._parent = parent
        self._edge = "line"
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(1, 1, 1, 1)
        self.body.setSpacing(0)
        self._foot = QFrame()
        self._foot.setObjectName("foot")
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def area(self) -> QRect:
        """Where the card may lie."""
        return self._parent.rect()

    def foot(self) -> QHBoxLayout:
        """Return the layout of the line of keys at the bottom."""
        layout = QHBoxLayout(self._foot)
        layout.setContentsMargins(10, 5, 10, 5)
        layout.setSpacing(6)
        return layout

    def add_foot(self) -> None:
        """Put the line of keys below everything else."""
        self.body.addWidget(self._foot)

    def set_edge(self, token: str) -> None:
        """Draw the line around the card in a colour of the palette."""
        if token != self._edge:
            self._edge = token
            self._dress()

    def set_ink(self, widget: QLabel, token: str) -> None:
        """Write a label in a colour of the palette."""
        widget.setStyleSheet(f"color: {getattr(self.theme.palette, token)};")

    def set_colours(self, frame: QFrame, ground: str) -> None:
        """Lay a frame on a colour of the palette."""
        palette = self.theme.palette
        frame.setObjectName("band")
        frame.setStyleSheet(
            f"#band {{ background: {getattr(palette, ground)}; border: none;"
            f" border-top: 1px solid {palette.hair}; }}"
        )

    def _dress(self) -> None:
        palette = self.theme.palette
        edge = getattr(palette, self._edge)
        self.setStyleSheet(
            f"#card {{ background: {palette.base}; border: 1px solid {edge}; border-radius: 4px; }}"
            f"#foot {{ background: {palette.header}; border: none; border-top: 1px solid {palette.hair};"
            " border-bottom-left-radius: 3px; border-bottom-right-radius: 3px; }"
        )


def placed_beside(pointer: QPoint, size: QSize, area: QRect) -> QPoint:
    """Return where a card of ``size`` lies beside the pointer, on its other side where there is no room."""
    at = pointer + BESIDE
    if at.x() + size.width() > area.right() - 4:
        at.setX(max(pointer.x() - BESIDE.x() - size.width(), area.left() + 4))
    if at.y() + size.height() > area.bottom() - 4:
        at.setY(max(pointer.y() - BESIDE.y() - size.height(), area.top() + 4))
    return at
