"""The keyboard after a menu: Qt leaves it in the menu bar when a menu that the mouse opened is closed by Escape."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget
from shiboken6 import isValid


class MenuFocus(QObject):
    """Takes the keyboard back to where it was before a menu was opened, and puts the title out."""

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._before: QWidget | None = None
        self._menus = [menu for action in bar.actions() if isinstance(menu := action.menu(), QMenu)]
        for menu in self._menus:
            menu.aboutToShow.connect(self._remember)
            # Looked at later: walking along the bar, the next menu opens after the last has closed.
            menu.aboutToHide.connect(lambda: QTimer.singleShot(0, self, self._go_back))

    def _remember(self) -> None:
        here = self._bar.window().focusWidget()
        if here is not self._bar:
            self._before = here

    def _go_back(self) -> None:
        if any(menu.isVisible() for menu in self._menus):
            return
        before, self._before = self._before, None
        if self._bar.window().focusWidget() is self._bar and before is not None and isValid(before):
            before.setFocus(Qt.FocusReason.MenuBarFocusReason)
        self._bar.setActiveAction(None)  # type: ignore[arg-type] # to Qt that is: no title is lit
