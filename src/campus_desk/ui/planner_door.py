"""Tells the planner from when on it is known today who came, so that it can show who is late."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from campus_desk.application.at_the_door import kept_since
from campus_desk.application.ports import Clock
from campus_desk.ui.planner_agenda import Agenda
from campus_desk.ui.timeline.view import PlannerView


class PlannerDoor(QObject):
    """Looks at the bookings on screen.

    Signals:
        changed: Somebody may be late who was not, or the other way round.
    """

    changed = Signal()

    def __init__(self, view: PlannerView, agenda: Agenda, clock: Clock) -> None:
        super().__init__(view)
        self._view = view
        self._agenda = agenda
        self._clock = clock
        self._habit = False

    def look(self, *, habit: bool | None = None) -> None:
        """Work it out anew, also as the day goes on; ``habit``: whether the days before show that it is recorded."""
        self._habit = self._habit if habit is None else habit
        before = self._view.scene.kept_since
        since = kept_since(self._agenda.items, self._clock.now(), habit=self._habit)
        self._view.set_reception(kept_since=since)
        if since != before:
            self._view.viewport().update()
            self.changed.emit()
