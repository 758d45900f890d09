"""Asks before a campus is closed in which invoices are being issued or sent: nobody closes that by mistake."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from campus_desk.ui.leaving_dialog import LeavingDialog
    from campus_desk.ui.tasks import Tasks
    from campus_desk.ui.theme import Theme


class Leaving(QObject):
    """Stands between the wish to close a campus and closing it.

    Attributes:
        dialog: The question, while it is asked.
    """

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_decided = False
        self.dialog: LeavingDialog | None = None

    def then(self, tasks: Tasks | None, window: QWidget, close: Callable[[], object]) -> None:
        """Close at once where nothing is under way, or when somebody has decided that it stops."""
        if not self.holds(tasks, window, close):
            close()

    def holds(self, tasks: Tasks | None, window: QWidget, close: Callable[[], object]) -> bool:
        """Tell whether closing has to wait; then somebody is asked, and ``close`` comes when they say so.

        Where the session of the computer ends, nobody can be asked: work stops after the document in hand.
        """
        if self._is_decided or tasks is None or not tasks.steps_to_go:
            return False
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication) and application.isSavingSession():
            return False
        from campus_desk.ui.leaving_dialog import LeavingDialog  # noqa: PLC0415 - the first paint does not wait for it

        if self.dialog is None or not isValid(self.dialog) or not self.dialog.isVisible():
            self.dialog = LeavingDialog(self._theme, tasks, window)
            self.dialog.finished.connect(self.dialog.deleteLater)
            self.dialog.accepted.connect(lambda: QTimer.singleShot(0, self, lambda: self._close(close)))
            self.dialog.open()
        self.dialog.raise_()
        self.dialog.activateWindow()
        return True

    def _close(self, close: Callable[[], object]) -> None:
        self._is_decided = True
        try:
            close()
        finally:
            self._is_decided = False
