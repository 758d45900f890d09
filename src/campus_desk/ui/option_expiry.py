"""What is over by the clock: options are freed and entries of the waiting list closed.

It is looked for when a campus is opened and each minute after that.
"""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QTimer

from campus_desk.application.commands import ExpireOptions, ExpireWaiting
from campus_desk.application.desk import Outcome
from campus_desk.application.read_models import Catalogue
from campus_desk.domain.booking import Booking
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.notices import Notices
from campus_desk.ui.session import Session
from campus_desk.ui.tasks import Job

log = logging.getLogger(__name__)

EACH_MINUTE_MS = 60_000


class OptionExpiry(QObject):
    """Asks the desk to free and to close what has expired, by the desk's clock, and says what was freed.

    It looks before it asks: a campus where nothing is over is never written to.
    """

    def __init__(self, session: Session, notices: Notices, formatter: Formatter, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._notices = notices
        self._formatter = formatter
        self._asking: Job | None = None
        self._waiting_is_over = False
        self._timer = QTimer(self)
        self._timer.setObjectName("option expiry")
        self._timer.setInterval(EACH_MINUTE_MS)
        self._timer.timeout.connect(self.check)
        self._timer.start()
        self.check()

    def check(self) -> None:
        """Look whether the time of an option is up; at most one question is on its way."""
        if self._asking is None:
            now = self._session.services.clock.now()
            self._asking = self._session.read(
                lambda unit: (bool(unit.bookings.expired_options(now)), bool(unit.waiting.over(now))),
                self._looked,
                self._failed,
                quiet=True,
            )

    def _looked(self, found: tuple[bool, bool]) -> None:
        options, waiting = found
        self._waiting_is_over = waiting
        if options:
            self._session.run_by_the_clock(ExpireOptions(), self._freed, self._failed)
        else:
            self._close_waiting()

    def _close_waiting(self) -> None:
        if self._waiting_is_over:
            self._session.run_by_the_clock(ExpireWaiting(), self._closed, self._failed)
        else:
            self._asking = None

    def _closed(self, outcome: Outcome) -> None:
        del outcome
        self._asking = None

    def _failed(self, error: Exception) -> None:
        # A file that is locked for a moment is asked again in a minute; the status bar tells of one that is gone.
        log.warning("what is over could not be freed or closed: %s", error)
        self._asking = None

    def _freed(self, outcome: Outcome) -> None:
        self._close_waiting()
        scope = self._session.services.scope
        freed = [booking for booking in outcome.value if scope.shows(booking.draft.customer_id)]
        if len(freed) == 1 and self._session.catalogue is not None:
            self._notices.note(self._told(freed[0], self._session.catalogue))
        elif freed:
            self._notices.note(self.tr("%n option(s) expired and are free again.", "", len(freed)))

    def _told(self, booking: Booking, catalogue: Catalogue) -> str:
        customer = next((c.name for c in catalogue.customers if c.id == booking.draft.customer_id), "")
        names = {r.id: r.name for r in catalogue.resources}
        rooms = ", ".join(names.get(r, "") for r in booking.draft.resources)
        place = f"{rooms}, {self._formatter.slot(booking.slot)}"
        return self.tr("The option of {0} has expired: {1} is free again.").format(customer, place)
