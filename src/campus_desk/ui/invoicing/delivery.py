"""Sees to it that what waits in the outbox leaves while the desk is open, and says what did not."""

from __future__ import annotations

import logging
import threading

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from campus_desk.application.sending import DeliveryReport, deliver
from campus_desk.ui.page import Surroundings
from campus_desk.ui.tasks import Job

log = logging.getLogger(__name__)

EACH_MINUTE_MS = 60_000


class Delivery(QObject):
    """Looks every minute whether something is due, and sends it in a thread that nobody else waits for.

    Attributes:
        is_running: Whether messages are leaving right now.

    Signals:
        progressed: So many of so many are done, and this document is in hand.
        finished: A run has ended: its ``DeliveryReport``.
        broken_off: A run could not go on: the error.
        outbox_wanted: Somebody wants to see what was given up.
    """

    progressed = Signal(int, int, str)
    finished = Signal(object)
    broken_off = Signal(object)
    outbox_wanted = Signal()
    _told = Signal(int, int, str)

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._session = around.session
        self._looking: Job | None = None
        self._wanted_again = False
        self._stop = threading.Event()
        self.is_running = False
        self._told.connect(self.progressed, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self)
        self._timer.setObjectName("outbox")
        self._timer.setInterval(EACH_MINUTE_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Send what is due; a campus in which nothing waits is never written to."""
        if self._looking is None and not self.is_running and not self._session.tasks.is_closed:
            now = self._session.services.clock.now()
            self._looking = self._session.read(
                lambda unit: bool(unit.outbox.due(now)), self._looked, self._unread, quiet=True
            )

    def start(self) -> None:
        """Send what is due now; what is entered while a run is under way is sent by the one after it."""
        if self.is_running:
            self._wanted_again = True
            return
        if self._session.tasks.is_closed:
            return
        self.is_running = True
        self._stop.clear()
        services, tasks, stop, told = self._session.services, self._session.tasks, self._stop, self._told

        def progress(done: int, total: int, item: str) -> bool:
            if tasks.is_closed:
                # The window goes; what is left leaves when it is opened again.
                return False
            told.emit(done, total, item)
            return not stop.is_set()

        tasks.aside(lambda: deliver(services, progress), self._ended, self._failed)

    def stop(self) -> None:
        """Stop after the message in hand; the others go on waiting."""
        self._stop.set()

    def _looked(self, is_due: bool) -> None:
        self._looking = None
        if is_due:
            self.start()

    def _unread(self, error: Exception) -> None:
        # A file that is locked for a moment is asked again in a minute; the status bar tells of one that is gone.
        log.warning("the outbox could not be read: %s", error)
        self._looking = None

    def _ended(self, report: DeliveryReport) -> None:
        self.is_running = False
        self.finished.emit(report)
        if report.failed:
            self._around.notices.note(
                self.tr("%n document(s) could not be sent.", "", len(report.failed)),
                self.tr("Outbox"),
                self.outbox_wanted.emit,
            )
        if self._wanted_again:
            self._wanted_again = False
            self.start()

    def _failed(self, error: Exception) -> None:
        self.is_running = self._wanted_again = False
        log.warning("messages could not be delivered: %s", error)
        self.broken_off.emit(error)
