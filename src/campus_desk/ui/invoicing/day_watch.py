"""Notices the day that begins while a page is left open: what is late, and which month runs, is of today."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from campus_desk.ui.session import Session

LOOK_MS = 60_000


class DayWatch(QObject):
    """Looks at the clock every minute.

    Signals:
        day_came: It is another day than when it was looked at last.
    """

    day_came = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._day = session.today
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.setObjectName("day of invoicing")
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Tell of another day."""
        if self._session.today != self._day:
            self._day = self._session.today
            self.day_came.emit()
