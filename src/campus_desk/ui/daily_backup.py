"""Sees to it that the open campus is backed up once a day, and says in the status bar when that was."""

from __future__ import annotations

import logging
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from campus_desk.application.backup_schedule import is_due
from campus_desk.domain.timeslot import at_campus
from campus_desk.ui.page import Surroundings
from campus_desk.ui.status_line import StatusItem

log = logging.getLogger(__name__)

FIRST_LOOK_MS = 20_000
"""A desk that has just been opened has other things to do."""

LOOK_MS = 60_000
_REST_MS = 60 * 60_000
"""After a failure nobody is told again before an hour has passed."""


class DailyBackup(QObject):
    """Looks every minute whether a backup is due.

    Attributes:
        latest: When the latest one was taken, None while there is none or it is not known yet.
    """

    def __init__(self, around: Surroundings, item: StatusItem, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._session = around.session
        self._item = item
        self._is_known = False
        self._is_running = False
        self._has_failed = False
        self.latest: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setObjectName("daily backup")
        self._timer.setInterval(FIRST_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        backups = self._session.services.backups
        self._item.setToolTip(self.tr("Backups lie in {0}").format(backups.place))
        self._session.tasks.read(backups.latest, self._found, self._unread, quiet=True)

    def look(self) -> None:
        """Take a backup when one is due."""
        self._timer.setInterval(LOOK_MS)
        now = self._session.services.clock.now()
        if self._is_known and not self._is_running and is_due(self.latest, now):
            self.make()
        elif self._is_known and not self._has_failed:
            # « 06:00 » becomes « Mon 9 Nov, 06:00 » at midnight.
            self._say()

    def make(self) -> None:
        """Take a backup now, in a thread of its own."""
        if self._is_running or self._session.tasks.is_closed:
            return
        self._is_running = True
        self._session.tasks.aside(self._session.services.backups.make, self._made, self._failed)

    def _found(self, latest: datetime | None) -> None:
        self._is_known = True
        self.latest = latest
        self._say()

    def _unread(self, error: Exception) -> None:
        # Which one is the latest is not known: one is taken soon, and if that cannot be made either, that is said.
        log.warning("the backups could not be looked through: %s", error)
        self._is_known = True

    def _made(self, at: datetime) -> None:
        self._is_running = self._has_failed = False
        self.latest = at
        self._say()

    def _failed(self, error: Exception) -> None:
        self._is_running = False
        self._is_known = self._has_failed = True
        self._timer.setInterval(_REST_MS)
        self._item.say(self.tr("Backup failed"), "alert-circle", "danger")
        sentence = self._session.sentences.error(error)
        since = (
            self.tr("The latest backup is of {0}.").format(self._around.formatter.date_and_time(self.latest))
            if self.latest is not None
            else self.tr("There is no backup yet.")
        )
        self._around.notices.fail(
            self.tr("Today’s backup could not be made."), f"{sentence} {since}", self.make
        )

    def _say(self) -> None:
        if self.latest is None:
            self._item.say(self.tr("No backup yet"), "database")
            return
        day = at_campus(self.latest).date()
        when = self._around.formatter.clock_time(self.latest)
        if day != self._session.today:
            when = f"{self._around.formatter.weekday_date(day)} {when}"
        self._item.say(self.tr("Backup: {0}, verified").format(when), "database")
