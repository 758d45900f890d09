"""Content that scrolls only where the screen is too small for it, as at 200 %."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

KEPT_FREE = 150
"""Pixels of the screen's height that frame, band and foot of a dialog, and a task bar, may need besides."""
LEAST = 120
FRAME = 2
"""Pixels that the frame of a dialog takes on either side."""


class FittingArea(QScrollArea):
    """Asks for as much room as its content, but never for more than the screen has; the rest is scrolled to."""

    def __init__(self, content: QLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        # The keyboard begins in a field, and brings it into sight.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inner = QWidget()
        self._inner.setLayout(content)
        self._inner.installEventFilter(self)
        self.setWidget(self._inner)
        self._scroll_sideways_if_needed()
        # What lies behind shows through: a dialog's ground is that of its content.
        self._inner.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    @property
    def most_wide(self) -> int:
        """The width that the screen leaves for it."""
        return self.screen().availableGeometry().width() - 2 * FRAME

    @property
    def most(self) -> int:
        """The height that the screen leaves for it."""
        return max(self.screen().availableGeometry().height() - KEPT_FREE, LEAST)

    def sizeHint(self) -> QSize:
        """Return what the content would like."""
        return self._bounded(self._inner.sizeHint())

    def minimumSizeHint(self) -> QSize:
        """Return what the content needs at least."""
        return self._bounded(self._inner.minimumSizeHint())

    def hasHeightForWidth(self) -> bool:
        """Tell whether the content wraps."""
        return self._inner.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """Return the height the content needs at a width."""
        return min(self._inner.heightForWidth(width), self.most)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again whether all of it fits."""
        super().resizeEvent(event)
        self._scroll_down_if_needed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for other room when the content does."""
        if watched is self._inner and event.type() == QEvent.Type.LayoutRequest:
            self._scroll_sideways_if_needed()
            self._scroll_down_if_needed()
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _bounded(self, size: QSize) -> QSize:
        if size.height() > self.most:
            size = QSize(size.width() + self.verticalScrollBar().sizeHint().width(), self.most)
        return size.boundedTo(QSize(self.most_wide, size.height()))

    def _scroll_sideways_if_needed(self) -> None:
        """Have a bar for what is wider than the screen; a vertical bar's few pixels of the margin need none."""
        policy = Qt.ScrollBarPolicy
        is_wider = self._inner.minimumSizeHint().width() > self.most_wide
        self.setHorizontalScrollBarPolicy(policy.ScrollBarAsNeeded if is_wider else policy.ScrollBarAlwaysOff)

    def _scroll_down_if_needed(self) -> None:
        """Have no bar where all of it fits without one: a bar that is there makes sentences wrap, and so stays."""
        room = self.maximumViewportSize()
        needed = max(self._inner.heightForWidth(room.width()), self._inner.minimumSizeHint().height())
        policy = Qt.ScrollBarPolicy
        fits = needed <= room.height()
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded)
