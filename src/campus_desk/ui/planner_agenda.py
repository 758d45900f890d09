"""What the planner shows of the agenda: the period asked for at once, its neighbours soon after."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from campus_desk.application.changes import Changes
from campus_desk.application.ports import UnitOfWork
from campus_desk.application.read_models import AgendaItem
from campus_desk.domain.timeslot import TimeSlot, start_of_day
from campus_desk.ui.session import Session
from campus_desk.ui.tasks import Job


class Agenda(QObject):
    """Live allocations of a window of time around the days shown.

    Attributes:
        known: The window that is loaded, None before the first answer.
        items: Everything in it.

    Signals:
        arrived: Items are there for the days asked for last.
    """

    arrived = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._days: tuple[date, ...] = ()
        self._job: Job | None = None
        self.known: TimeSlot | None = None
        self.items: tuple[AgendaItem, ...] = ()
        session.hub.changed.connect(self._changed)

    @property
    def days(self) -> tuple[date, ...]:
        """The days asked for last."""
        return self._days

    @property
    def shown(self) -> list[AgendaItem]:
        """The items that touch the days asked for."""
        first, last = self._period(0).epoch
        return [item for item in self.items if item.blocked_from < last and item.blocked_to > first]

    def ask(self, days: Sequence[date]) -> None:
        """Show other days: at once when they are loaded already, and their neighbours afterwards."""
        self._days = tuple(days)
        if self._is_known(0):
            self.arrived.emit()
        if not self._is_known(1):
            self._load(1 if self._is_known(0) else 0)

    def include(self, slot: TimeSlot) -> None:
        """Load a further period into the window, for a booking that lies outside it."""
        if self.known is None:
            return
        margin = timedelta(days=1)
        wider = TimeSlot(min(self.known.start, slot.start - margin), max(self.known.end, slot.end + margin))
        if wider != self.known and wider.duration < timedelta(days=400):
            self._read(wider, neighbours=0)

    def reload(self) -> None:
        """Read the window again."""
        if self._days:
            self._load(1)

    def _changed(self, changes: Changes) -> None:
        if changes.bookings or changes.customers or changes.invoices or changes.everything:
            self.reload()

    def _period(self, neighbours: int) -> TimeSlot:
        """Return the days asked for, widened by as many periods of their length on each side."""
        first, last = self._days[0], self._days[-1] + timedelta(days=1)
        # A day view walks through the week: seven neighbours cost little and never make it wait.
        by = neighbours * max(last - first, timedelta(days=7))
        return TimeSlot(start_of_day(first - by), start_of_day(last + by))

    def _is_known(self, neighbours: int) -> bool:
        return self.known is not None and self.known.contains(self._period(neighbours))

    def _load_neighbours(self) -> None:
        if self._job is None and not self._is_known(1) and not self._session.tasks.is_closed:
            self._load(1)

    def _load(self, neighbours: int) -> None:
        self._read(self._period(neighbours), neighbours)

    def _read(self, period: TimeSlot, neighbours: int) -> None:
        if self._job is not None:
            self._job.cancel()
        scope = self._session.services.scope
        first, last = period.epoch

        def query(unit: UnitOfWork) -> tuple[AgendaItem, ...]:
            return tuple(unit.agenda.agenda(scope, first, last))

        def arrived(items: tuple[AgendaItem, ...]) -> None:
            self._job = None
            self.known, self.items = period, items
            self.arrived.emit()
            # What has arrived is painted before more is read.
            QTimer.singleShot(0, self, self._load_neighbours)

        self._job = self._session.read(query, arrived, quiet=neighbours > 0 and self._is_known(0))
