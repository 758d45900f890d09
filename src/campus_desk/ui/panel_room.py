"""The left panel gives way where the window is narrow: the hours come first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

LEAST_WIDTH = 1220
"""Below this width of the window the day view would have less than 13 hours of 60 pixels beside the panel."""


class PanelRoom(QObject):
    """Hides the panel in a narrow window and brings it back in a wide one.

    Whoever opens it in a narrow window has it until the window grows and shrinks again.
    """

    def __init__(self, window: QWidget, action: QAction) -> None:
        """Watch a window.

        Args:
            window: Its width decides.
            action: Shows and hides the panel; checked while it is shown.
        """
        super().__init__(window)
        self._window = window
        self._action = action
        self._is_narrow = False
        self._wanted = action.isChecked()
        self._by_itself = False
        action.toggled.connect(self._toggled)
        window.installEventFilter(self)

    @property
    def is_wanted(self) -> bool:
        """Tell whether the panel is wanted where there is room for it: what is remembered."""
        return self._wanted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window."""
        if event.type() == QEvent.Type.Resize:
            is_narrow = self._window.width() < LEAST_WIDTH
            if is_narrow != self._is_narrow:
                self._is_narrow = is_narrow
                self._by_itself = True
                self._action.setChecked(self._wanted and not is_narrow)
                self._by_itself = False
        return super().eventFilter(watched, event)

    def _toggled(self, shown: bool) -> None:
        if not self._by_itself:
            self._wanted = shown
