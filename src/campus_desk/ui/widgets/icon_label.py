"""An icon that stands in a layout."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from campus_desk.ui.theme import Theme


class IconLabel(QWidget):
    """A drawing in the colour of a token, sharp on every screen and right after a change of theme.

    It says nothing by itself: the text beside it carries the meaning, so screen readers pass over it.
    """

    def __init__(
        self, theme: Theme, name: str, ink: str = "text2", size: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._ink = ink
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, name: str, ink: str = "text2") -> None:
        """Show another drawing or colour."""
        self._name, self._ink = name, ink
        self.update()

    def sizeHint(self) -> QSize:
        """Return the icon's size with its margins."""
        margins = self.contentsMargins()
        return QSize(
            self._size + margins.left() + margins.right(), self._size + margins.top() + margins.bottom()
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon for the screen it is on."""
        del event
        painter = QPainter(self)
        painter.drawPixmap(
            self.contentsRect().topLeft(),
            self._theme.pixmap(self._name, self._ink, self._size, self.devicePixelRatioF()),
        )
        painter.end()
