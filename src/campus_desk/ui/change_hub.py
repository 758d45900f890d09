"""One signal for every change, whoever made it: this window, or another process on the same database."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from campus_desk.application.changes import Changes
from campus_desk.application.services import Services
from campus_desk.ui.tasks import Job, Tasks

POLL_MS = 1_500
"""How often the database is asked whether another process wrote to it."""


class ChangeHub(QObject):
    """Turns the desk's announcements, made in the writing thread, into a signal in the thread of the window.

    Signals:
        changed: ``Changes``, ids by kind; views decide what to reload.
        reached: Whether the database answered the last question.
    """

    changed = Signal(object)
    reached = Signal(bool)
    _announced = Signal(object)

    def __init__(self, services: Services, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._storage = services.storage
        self._tasks = tasks
        self._seen: int | None = None
        self._asking: Job | None = None
        self._announced.connect(self.changed, Qt.ConnectionType.QueuedConnection)
        services.desk.subscribe(self._announced.emit)
        self._timer = QTimer(self)
        self._timer.setObjectName("data version")
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self.ask)
        self._timer.start()
        self.ask()

    def ask(self) -> None:
        """Look for changes made by other processes; at most one question is on its way."""
        if self._asking is None:
            self._asking = self._tasks.read(
                self._storage.data_version, self._answered, self._unanswered, quiet=True
            )

    def close(self) -> None:
        """Stop asking."""
        self._timer.stop()

    def _answered(self, version: int) -> None:
        self._asking = None
        changed = self._seen is not None and version != self._seen
        self._seen = version
        self.reached.emit(True)
        if changed:
            self.changed.emit(Changes(everything=True))

    def _unanswered(self, error: Exception) -> None:
        del error
        self._asking = None
        self.reached.emit(False)
