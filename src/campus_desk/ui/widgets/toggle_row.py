"""Buttons of which any number holds, side by side: Tab comes to one of them, arrows go from one to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget


class ToggleRow(QWidget):
    """One Tab stop, however many buttons; Space ticks the one that has the keyboard.

    Attributes:
        buttons: From left to right.
    """

    def __init__(self, buttons: Sequence[QToolButton], gap: int, parent: QWidget | None = None) -> None:
        """Take the buttons.

        Args:
            buttons: Checkable ones, from left to right.
            gap: Pixels between them.
            parent: Owner.
        """
        super().__init__(parent)
        self.buttons = tuple(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap)
        for button in self.buttons:
            row.addWidget(button)
            button.installEventFilter(self)
        row.addStretch(1)
        self._rove(self.buttons[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go to a neighbour with an arrow, to the ends with Home and End; remember where the keyboard was."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QToolButton):
            self._rove(watched)
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            wanted = self._wanted(event)
            if wanted is not None:
                wanted.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _wanted(self, event: QKeyEvent) -> QToolButton | None:
        """Return where a key leads, at an end nowhere else; None for a key that has another use."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        here, last = self.buttons.index(self._current), len(self.buttons) - 1
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Up:
                return self.buttons[max(here - 1, 0)]
            case Qt.Key.Key_Right | Qt.Key.Key_Down:
                return self.buttons[min(here + 1, last)]
            case Qt.Key.Key_Home:
                return self.buttons[0]
            case Qt.Key.Key_End:
                return self.buttons[last]
            case _:
                return None

    def _rove(self, current: QToolButton) -> None:
        """Let Tab, and the access key of the label, come to the button that was gone to last."""
        self._current = current
        for button in self.buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if button is current else Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(current)
