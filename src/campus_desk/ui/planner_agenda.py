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
from campus_desk.ui.timeline.periods import Period

ONE_DAY = timedelta(days=1)
NEIGHBOURS_OF_A_DAY = timedelta(days=7)
"""A day view walks through the week: seven neighbours cost little and never make it wait."""


class Agenda(QObject):
    """Live allocations of a window of time around the days shown.

    The window slides: a step to the next period shows what is loaded already and reads only what comes into the
    window on that side; what lies more than a period outside is let go, so that memory does not grow with the way one
    has come. After a change the period shown is read anew at once, its neighbours after it.

    Attributes:
        known: The window that is loaded, None before the first answer.
        items: Everything in it.

    Signals:
        arrived: Items are there for the days asked for last.
        widened: Items are there beyond them: what is shown is the same, but more can be judged.
    """

    arrived = Signal()
    widened = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._days: tuple[date, ...] = ()
        self._job: Job | None = None
        self._reading: TimeSlot | None = None
        self._waiting = False
        self._stale = False
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

    @property
    def is_fresh(self) -> bool:
        """Whether all that is booked on the days asked for is there, and nothing newer is on its way."""
        return bool(self._days) and self._is_known(0) and not self._stale

    def ask(self, days: Sequence[date]) -> None:
        """Show other days: at once when they are loaded already, and their neighbours afterwards."""
        self._days = tuple(days)
        self._waiting = not self._is_known(0)
        if not self._waiting:
            self.arrived.emit()
        if self._reading is None:
            if self._waiting:
                self._read(self._period(0))
            else:
                QTimer.singleShot(0, self, self._load_neighbours)
        elif not self._reading.contains(self._period(0)) and (
            self._waiting or not self._is_beside(self._reading)
        ):
            # What is on its way would take the place of the days that are asked for now.
            self._read(self._period(0))

    def reload(self) -> None:
        """Read everything again, what is shown first."""
        if self._days:
            self._stale = True
            self._read(self._period(0))

    def _changed(self, changes: Changes) -> None:
        if changes.bookings or changes.customers or changes.invoices or changes.everything:
            self.reload()

    def _period(self, neighbours: int) -> TimeSlot:
        """Return the days asked for, widened by as many periods on each side."""
        first, last = self._days[0], self._days[-1]
        period = Period.of(len(self._days))
        if period is Period.DAY:
            by = neighbours * NEIGHBOURS_OF_A_DAY
            return TimeSlot(start_of_day(first - by), start_of_day(last + by + ONE_DAY))
        first = period.days(period.stepped(first, -neighbours))[0]
        last = period.days(period.stepped(last, neighbours))[-1]
        return TimeSlot(start_of_day(first), start_of_day(last + ONE_DAY))

    def _is_known(self, neighbours: int) -> bool:
        return self.known is not None and self.known.contains(self._period(neighbours))

    def _is_beside(self, period: TimeSlot) -> bool:
        """Tell whether a period extends what is loaded; what has changed since is not extended but replaced."""
        known = self.known
        return (
            known is not None and not self._stale and (period.start == known.end or period.end == known.start)
        )

    def _load_neighbours(self) -> None:
        """Read what of the window is missing, what comes next first."""
        if self._job is not None or self.known is None or self._session.tasks.is_closed:
            return
        if not self._is_known(0) or self._is_known(1):
            return
        window = self._period(1)
        if window.end > self.known.end:
            self._read(TimeSlot(self.known.end, window.end))
        else:
            self._read(TimeSlot(window.start, self.known.start))

    def _read(self, period: TimeSlot) -> None:
        """Read a period: one beside the window extends it, any other one takes its place."""
        if self._job is not None:
            self._job.cancel()
        scope = self._session.services.scope
        first, last = period.epoch
        present = int(self._session.services.clock.now().timestamp())
        self._reading = period

        def query(unit: UnitOfWork) -> tuple[AgendaItem, ...]:
            return tuple(unit.agenda.agenda(scope, first, last, present=present))

        self._job = self._session.read(
            query,
            lambda items: self._has_read(period, items),
            self._failed,
            quiet=self._is_beside(period) and not self._waiting,
            owner=self,
        )

    def _has_read(self, period: TimeSlot, items: tuple[AgendaItem, ...]) -> None:
        self._job = self._reading = None
        known = self.known
        if known is not None and self._is_beside(period):
            self._extend(known, period, items)
        else:
            self.known, self.items = period, items
            self._stale, self._waiting = False, True
        if self._waiting:
            self._waiting = False
            self.arrived.emit()
        else:
            self.widened.emit()
        # What has arrived is painted before more is read.
        QTimer.singleShot(0, self, self._load_neighbours)

    def _failed(self, error: Exception) -> None:
        self._job = self._reading = None
        self._session.tasks.failed.emit(error, self.reload)

    def _extend(self, known: TimeSlot, period: TimeSlot, items: tuple[AgendaItem, ...]) -> None:
        """Put a period to the window, and let go of what lies more than one period beside what it is read for."""
        kept = self._period(2)
        self.known = TimeSlot(
            max(min(known.start, period.start), min(kept.start, known.end)),
            min(max(known.end, period.end), max(kept.end, known.start)),
        )
        # What lies over the seam has been read before.
        begin, end = known.epoch
        fresh = (i for i in items if i.blocked_to <= begin or i.blocked_from >= end)
        first, last = self.known.epoch
        self.items = tuple(i for i in (*self.items, *fresh) if i.blocked_from < last and i.blocked_to > first)
