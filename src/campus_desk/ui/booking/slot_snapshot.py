"""Find a slot: the part of the calendar it searches, loaded beside the planner's own and kept up to date."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from campus_desk.application.changes import Changes
from campus_desk.application.judgement import Judge
from campus_desk.application.ports import UnitOfWork
from campus_desk.application.read_models import AgendaItem
from campus_desk.application.slot_outlook import FURTHEST_DAYS
from campus_desk.domain.timeslot import TimeSlot, start_of_day
from campus_desk.ui.session import Session
from campus_desk.ui.tasks import Job

EACH_MINUTE_MS = 60_000
_AHEAD = timedelta(days=14)


class SlotSnapshot(QObject):
    """Judges by the agenda of the days that are asked about and of those after them.

    Attributes:
        judge: None before the first answer.

    Signals:
        arrived: There is another judge.
    """

    arrived = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._items: Sequence[AgendaItem] = ()
        self._period: TimeSlot | None = None
        self._asked: TimeSlot | None = None
        self._job: Job | None = None
        self.judge: Judge | None = None
        session.hub.changed.connect(self._changed)
        session.catalogue_changed.connect(self._judge_anew)
        self._timer = QTimer(self)
        self._timer.setObjectName("slot search")
        self._timer.setInterval(EACH_MINUTE_MS)
        self._timer.timeout.connect(self._judge_anew)
        self._timer.start()

    def covers(self, days: Sequence[date]) -> bool:
        """Tell whether the judge knows some days and those around an answer on them; if not, ask for them."""
        wanted = self._around(days)
        if self._period is not None and self._period.contains(wanted):
            return True
        if self._asked is None or not self._asked.contains(wanted):
            # Somewhat more: the next question is often about the week after.
            self._load(TimeSlot(wanted.start, wanted.end + _AHEAD))
        return False

    def _around(self, days: Sequence[date]) -> TimeSlot:
        last = max(days) + timedelta(days=FURTHEST_DAYS + 2)
        return TimeSlot(start_of_day(min(days) - timedelta(days=1)), start_of_day(last))

    def _load(self, period: TimeSlot) -> None:
        if self._job is not None:
            self._job.cancel()
        self._asked = period
        scope = self._session.services.scope
        first, last = period.epoch

        def query(unit: UnitOfWork) -> tuple[AgendaItem, ...]:
            return tuple(unit.agenda.agenda(scope, first, last))

        self._job = self._session.read(query, self._answered)

    def _answered(self, items: tuple[AgendaItem, ...]) -> None:
        self._items, self._period = items, self._asked
        self._job, self._asked = None, None
        self._judge_anew()

    def _changed(self, changes: Changes) -> None:
        period = self._asked or self._period
        if period is not None and (changes.bookings or changes.everything):
            self._load(period)

    def _judge_anew(self) -> None:
        """Judge by what has arrived, at the present instant."""
        catalogue, services = self._session.catalogue, self._session.services
        if self._period is not None and catalogue is not None:
            now = services.clock.now()
            self.judge = Judge(catalogue, self._items, now, services.actor, self._period)
            self.arrived.emit()
