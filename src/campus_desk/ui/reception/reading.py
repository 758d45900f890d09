"""What the panel shows, kept up to date: read apart from the day on the planner, after every change and each minute."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from campus_desk.application.at_the_door import HABIT, HABIT_DAYS
from campus_desk.application.changes import Changes
from campus_desk.application.next_hours import HALL_AHEAD, DoorFacts, NextHours, next_hours
from campus_desk.application.ports import UnitOfWork
from campus_desk.application.waiting_matches import MatchKey, WaitingMatch
from campus_desk.application.waiting_reading import read_waiting
from campus_desk.domain.timeslot import at_campus, start_of_day
from campus_desk.ui.session import Session
from campus_desk.ui.tasks import Job

log = logging.getLogger(__name__)

_TICK_MS = 1000


class DoorReading(QObject):
    """Reads the facts and works the next two hours out from them.

    Attributes:
        hours: As of the last minute, None before the first answer.

    Signals:
        arrived: There is something new, or another minute.
        freed: Places have become free that others wait for (tuple of WaitingMatch).
    """

    arrived = Signal()
    freed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None
        self._minute = -1
        self._ignored: set[MatchKey] = set()
        self._known: set[MatchKey] | None = None
        self._facts = DoorFacts()
        self.hours: NextHours | None = None
        self._timer = QTimer(self)
        self._timer.setObjectName("reception minute")
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        session.hub.changed.connect(self._changed)
        session.catalogue_changed.connect(self.reload)
        self.reload()

    @property
    def matches(self) -> tuple[WaitingMatch, ...]:
        """What could be offered, whoever came first first; what somebody chose to ignore is left out."""
        waiting = self.hours.waiting if self.hours is not None else ()
        found = [line.match for line in waiting if line.match is not None]
        return tuple(sorted(found, key=lambda m: (m.entry.created_at, m.entry.id)))

    def ignore(self, match: WaitingMatch) -> None:
        """Offer this place to these people no more, until another one is free for them."""
        self._ignored.add(match.key)
        self._work_out()

    def reload(self) -> None:
        """Read everything again."""
        catalogue = self._session.catalogue
        if catalogue is None or self._session.tasks.is_closed:
            return
        if self._job is not None:
            self._job.cancel()
        services = self._session.services
        scope, actor, now = services.scope, services.actor, services.clock.now()
        self._minute = int(now.timestamp()) // 60
        first = start_of_day(at_campus(now).date())
        before = int((first - HABIT_DAYS).timestamp()), int(first.timestamp())
        last = max(start_of_day(at_campus(now).date() + timedelta(days=1)), now + HALL_AHEAD)

        def query(unit: UnitOfWork) -> DoorFacts:
            agenda = unit.agenda
            return DoorFacts(
                agenda.agenda(
                    scope,
                    int(first.timestamp()),
                    int(last.timestamp()),
                    present=int(now.timestamp()),
                ),
                agenda.badges_out(scope),
                read_waiting(unit, catalogue, scope, actor, now),
                agenda.attendances(scope, *before, most=HABIT) == HABIT,
            )

        self._job = self._session.read(query, self._arrived, self._failed, quiet=True)

    def _arrived(self, facts: DoorFacts) -> None:
        self._job = None
        self._facts = facts
        self._work_out()

    def _failed(self, error: Exception) -> None:
        # It is read again in a minute; the status bar tells of a file that is gone.
        log.warning("the next hours could not be read: %s", error)
        self._job = None

    def _work_out(self) -> None:
        catalogue = self._session.catalogue
        if catalogue is None:
            return
        wanted = [
            line for line in self._facts.waiting if line.match is None or line.match.key not in self._ignored
        ]
        now = self._session.services.clock.now()
        self.hours = next_hours(replace(self._facts, waiting=wanted), catalogue, now)
        self.arrived.emit()
        self._tell_freed()

    def _tell_freed(self) -> None:
        """Tell of places that were not free when it was looked last; what was free at the start is no news."""
        keys = {match.key for match in self.matches}
        if self._known is not None:
            entries = {key[0] for key in self._known}
            new = tuple(m for m in self.matches if m.key not in self._known and m.entry.id not in entries)
            if new:
                self.freed.emit(new)
        self._known = keys

    def _changed(self, changes: Changes) -> None:
        if changes.bookings or changes.waiting or changes.everything:
            self.reload()

    def _tick(self) -> None:
        if int(self._session.services.clock.now().timestamp()) // 60 != self._minute:
            self.reload()
