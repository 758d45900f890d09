"""A window on the agenda apart from what the planner shows: for what is asked about another time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from campus_desk.application.changes import Changes
from campus_desk.application.judgement import Judge
from campus_desk.application.ports import UnitOfWork
from campus_desk.application.read_models import AgendaItem, Catalogue
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.ui.session import Session
from campus_desk.ui.tasks import Job


class AgendaWindow(QObject):
    """Live allocations of one period at a time, read anew after every change.

    Attributes:
        known: The period that is loaded, None before the first answer.
        items: Everything in it.

    Signals:
        arrived: Other items are there.
        failed: A period could not be read (the error); asked for again, it is tried again.
    """

    arrived = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked: TimeSlot | None = None
        self._job: Job | None = None
        self.known: TimeSlot | None = None
        self.items: Sequence[AgendaItem] = ()
        session.hub.changed.connect(self._changed)

    def covers(self, period: TimeSlot) -> bool:
        """Tell whether a period is loaded."""
        return self.known is not None and self.known.contains(period)

    @property
    def is_loading(self) -> bool:
        """Whether a period is on its way."""
        return self._job is not None

    def expects(self, period: TimeSlot) -> bool:
        """Tell whether a period is on its way."""
        return self._asked is not None and self._asked.contains(period)

    def ask(self, period: TimeSlot) -> None:
        """Load a period, unless it is there or on its way."""
        if not self.expects(period) and not self.covers(period):
            self._load(period)

    def judge(self, catalogue: Catalogue) -> Judge | None:
        """Return a judge by what is loaded, at the present instant; None before the first answer."""
        services = self._session.services
        if self.known is None:
            return None
        return Judge(catalogue, self.items, services.clock.now(), services.actor, self.known)

    def forget(self) -> None:
        """Let go of what is loaded: nobody asks any more."""
        if self._job is not None:
            self._job.cancel()
        self._job = self._asked = self.known = None
        self.items = ()

    def _load(self, period: TimeSlot) -> None:
        if self._job is not None:
            self._job.cancel()
        self._asked = period
        scope = self._session.services.scope
        first, last = period.epoch

        def query(unit: UnitOfWork) -> tuple[AgendaItem, ...]:
            return tuple(unit.agenda.agenda(scope, first, last))

        self._job = self._session.read(query, self._answered, self._refused)

    def _answered(self, items: tuple[AgendaItem, ...]) -> None:
        self.items, self.known = items, self._asked
        self._job = self._asked = None
        self.arrived.emit()

    def _refused(self, error: Exception) -> None:
        self._job = self._asked = None
        self.failed.emit(error)

    def _changed(self, changes: Changes) -> None:
        period = self._asked or self.known
        if period is not None and (changes.bookings or changes.everything):
            self._load(period)
