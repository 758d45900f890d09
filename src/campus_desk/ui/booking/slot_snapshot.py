"""Find a slot: the part of the calendar it searches, loaded beside the planner's own and kept up to date."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from campus_desk.application.judgement import Judge
from campus_desk.application.slot_outlook import FURTHEST_DAYS
from campus_desk.domain.timeslot import TimeSlot, start_of_day
from campus_desk.ui.agenda_window import AgendaWindow
from campus_desk.ui.session import Session

EACH_MINUTE_MS = 60_000
_AHEAD = timedelta(days=14)


class SlotSnapshot(QObject):
    """Judges by the agenda of the days that are asked about and of those after them.

    Attributes:
        judge: None before the first answer.

    Signals:
        arrived: There is another judge.
        failed: The days could not be read (the error); asked for again, it is tried again.
    """

    arrived = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._window = AgendaWindow(session, self)
        self._window.arrived.connect(self._judge_anew)
        self._window.failed.connect(self.failed)
        self.judge: Judge | None = None
        session.catalogue_changed.connect(self._judge_anew)
        self._timer = QTimer(self)
        self._timer.setObjectName("slot search")
        self._timer.setInterval(EACH_MINUTE_MS)
        self._timer.timeout.connect(self._judge_anew)
        self._timer.start()

    def covers(self, days: Sequence[date]) -> bool:
        """Tell whether the judge knows some days and those around an answer on them; if not, ask for them."""
        wanted = self._around(days)
        if self._window.covers(wanted):
            return True
        if not self._window.expects(wanted):
            # Somewhat more: the next question is often about the week after.
            self._window.ask(TimeSlot(wanted.start, wanted.end + _AHEAD))
        return False

    def _around(self, days: Sequence[date]) -> TimeSlot:
        last = max(days) + timedelta(days=FURTHEST_DAYS + 2)
        return TimeSlot(start_of_day(min(days) - timedelta(days=1)), start_of_day(last))

    def _judge_anew(self) -> None:
        """Judge by what has arrived, at the present instant."""
        catalogue = self._session.catalogue
        judge = self._window.judge(catalogue) if catalogue is not None else None
        if judge is not None:
            self.judge = judge
            self.arrived.emit()
