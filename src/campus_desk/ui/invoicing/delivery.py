"""Sees to it that what waits in the outbox leaves while the desk is open, and says what did not."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QTimer, Signal

from campus_desk.application.commands import Command
from campus_desk.application.desk import Outcome
from campus_desk.application.sending import DeliveryReport, deliver
from campus_desk.application.sending_commands import RetryMessages, SendDocuments
from campus_desk.ui.page import Surroundings
from campus_desk.ui.tasks import Job, Side

log = logging.getLogger(__name__)

EACH_MINUTE_MS = 60_000


class Delivery(QObject):
    """Looks every minute whether something is due, and sends it in a thread that nobody else waits for.

    What somebody puts into the outbox leaves at once, whether or not they stay to see it.

    Attributes:
        number: The number of the run under way, or of the last one; ``latest`` that of the run that takes what is in
            the outbox by now: this one, or the one after it.

    Signals:
        progressed: So many of so many are done, and this document is in hand.
        finished: A run has ended: its ``DeliveryReport``, its number.
        broken_off: A run could not go on: the error.
        outbox_wanted: Somebody wants to see what was given up.
    """

    progressed = Signal(int, int, str)
    finished = Signal(object, int)
    broken_off = Signal(object)
    outbox_wanted = Signal()

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._session = around.session
        self._looking: Job | None = None
        self._run: Job | None = None
        self._wanted_again = False
        self.number = self.latest = 0
        self._timer = QTimer(self)
        self._timer.setObjectName("outbox")
        self._timer.setInterval(EACH_MINUTE_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._session.executed.connect(self._executed)

    @property
    def is_running(self) -> bool:
        """Whether messages are leaving right now."""
        return self._run is not None

    def look(self) -> None:
        """Send what is due; a campus in which nothing waits is never written to."""
        if self._looking is None and not self.is_running and not self._session.tasks.is_closed:
            now = self._session.services.clock.now()
            self._looking = self._session.read(
                lambda unit: bool(unit.outbox.due(now)), self._looked, self._unread, quiet=True
            )

    def start(self) -> None:
        """Send what is due now; what is entered while a run is under way is sent by the one after it."""
        if self._session.tasks.is_closed:
            return
        if self.is_running:
            if not self._wanted_again:
                self._wanted_again = True
                self.latest += 1
            return
        self.latest += 1
        self._begin()

    def stop(self) -> None:
        """Stop after the message in hand, and begin no further run; what was not tried goes on waiting."""
        self._wanted_again = False
        if self._run is not None:
            self._run.cancel()

    def _begin(self) -> None:
        services, self.number = self._session.services, self.latest
        self._run = self._session.tasks.aside_in_steps(
            lambda progress: deliver(services, progress),
            self._ended,
            self._failed,
            on_progress=self._progressed,
            side=Side.DELIVERY,
        )

    def _executed(self, command: Command, outcome: Outcome) -> None:
        del outcome
        if isinstance(command, SendDocuments | RetryMessages):
            self.start()

    def _looked(self, is_due: bool) -> None:
        self._looking = None
        if is_due:
            self.start()

    def _unread(self, error: Exception) -> None:
        # A file that is locked for a moment is asked again in a minute; the status bar tells of one that is gone.
        log.warning("the outbox could not be read: %s", error)
        self._looking = None

    def _progressed(self, done: int, total: int, item: str) -> None:
        self.progressed.emit(done, total, item)

    def _ended(self, report: DeliveryReport) -> None:
        self._run, ended = None, self.number
        if self._wanted_again:
            self._wanted_again = False
            self._begin()
        if report.failed:
            self._around.notices.note(
                self.tr("%n document(s) could not be sent.", "", len(report.failed)),
                self.tr("Outbox"),
                self.outbox_wanted.emit,
            )
        twice = [row.number for row in report.sent if row.message.is_unconfirmed]
        if twice:
            self._around.notices.warn(
                self.tr("%n document(s) may have arrived twice: {0}", "", len(twice)).format(
                    ", ".join(twice)
                ),
                self.tr("A try before was cut off before the server had answered."),
            )
        self.finished.emit(report, ended)

    def _failed(self, error: Exception) -> None:
        self._run, self._wanted_again = None, False
        log.warning("messages could not be delivered: %s", error)
        self.broken_off.emit(error)
