"""The agenda a quick entry looks at: that of the planner, and of another day what is loaded once for it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, Signal

from campus_desk.application.changes import Changes
from campus_desk.application.judgement import Judge
from campus_desk.application.ports import UnitOfWork
from campus_desk.application.read_models import AgendaItem, Catalogue
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.ui.planner_agenda import Agenda
from campus_desk.ui.session import Session
from campus_desk.ui.tasks import Job


class DaysAhead(QObject):
    """Hands out a judge for some days.

    Signals:
        arrived: Days that were missing are there.
    """

    arrived = Signal()

    def __init__(self, agenda: Agenda, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._agenda = agenda
        self._session = session
        self._known: TimeSlot | None = None
        self._items: tuple[AgendaItem, ...] = ()
        self._wanted: TimeSlot | None = None
        self._job: Job | None = None
        self._made: tuple[TimeSlot, datetime, Catalogue, tuple[AgendaItem, ...], Judge] | None = None
        session.hub.changed.connect(self._changed)

    @property
    def is_loading(self) -> bool:
        """Whether days are on their way."""
        return self._job is not None

    def judge(self, catalogue: Catalogue, needed: TimeSlot, useful: TimeSlot) -> Judge | None:
        """Return a judge that knows the days needed; None while they are being loaded.

        Args:
            catalogue: With its holidays.
            needed: Without it there is no answer.
            useful: What is loaded, if anything must be.
        """
        agenda = self._agenda
        if agenda.known is not None and agenda.known.contains(needed):
            return self._of(catalogue, agenda.known, agenda.items)
        if self._known is not None and self._known.contains(needed):
            return self._of(catalogue, self._known, self._items)
        self._load(useful)
        return None

    def _of(self, catalogue: Catalogue, known: TimeSlot, items: tuple[AgendaItem, ...]) -> Judge:
        """Return the judge of a snapshot; the same one as long as neither it nor the minute changes."""
        services = self._session.services
        now = services.clock.now()
        minute = now.replace(second=0, microsecond=0)
        made = self._made
        # Two periods in which nothing is booked have the same items: none.
        if made is None or made[:2] != (known, minute) or made[2] is not catalogue or made[3] is not items:
            judge = Judge(catalogue, items, now, services.actor, known)
            made = self._made = (known, minute, catalogue, items, judge)
        return made[-1]

    def _load(self, period: TimeSlot) -> None:
        if self._job is not None:
            if self._wanted == period:
                return
            self._job.cancel()
        self._wanted = period
        scope = self._session.services.scope
        first, last = period.epoch

        def query(unit: UnitOfWork) -> tuple[AgendaItem, ...]:
            return tuple(unit.agenda.agenda(scope, first, last))

        def arrived(items: tuple[AgendaItem, ...]) -> None:
            self._job = None
            self._known, self._items = period, items
            self.arrived.emit()

        def failed(error: Exception) -> None:
            self._job = None
            self._session.tasks.failed.emit(error, None)

        self._job = self._session.read(query, arrived, failed, owner=self)

    def _changed(self, changes: Changes) -> None:
        if changes.bookings or changes.everything:
            self._known, self._items = None, ()
            if self._job is not None:
                self._job.cancel()
                self._job = None
