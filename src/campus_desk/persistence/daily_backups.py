"""The daily backups of one campus file: where they lie, and when the latest was taken."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

from campus_desk.application.ports import Backups, Clock
from campus_desk.domain.timeslot import at_campus
from campus_desk.persistence.backup import back_up, backups_in
from campus_desk.persistence.campus_file import errors_told


class DailyBackups(Backups):
    """Verified copies beside the campus, one a day, the latest two weeks of them.

    Attributes:
        folder: Where they lie.
    """

    def __init__(self, path: Path, clock: Clock) -> None:
        self._path = path
        self._clock = clock
        self.folder = path.parent / "backups"

    @property
    def place(self) -> str:
        """The folder, for messages."""
        return str(self.folder)

    def latest(self) -> datetime | None:
        """Return when the latest backup was taken, None when there is none.

        Raises:
            StorageUnusable: The folder cannot be read.
        """
        with errors_told(self.folder):
            found = backups_in(self.folder, self._path)
            # A file carries the instant of the campus's clock at which it was taken.
            return datetime.fromtimestamp(found[-1].stat().st_mtime, UTC) if found else None

    def make(self) -> datetime:
        """Take today's backup; return when that was.

        Raises:
            StorageUnusable: It could not be written or does not hold what it should; older ones stay.
        """
        now = self._clock.now()
        target = back_up(self._path, self.folder, at_campus(now).date())
        with errors_told(target):
            os.utime(target, (now.timestamp(), now.timestamp()))
        return now
