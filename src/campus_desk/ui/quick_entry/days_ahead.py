"""The agenda a quick entry looks at: that of the planner, and of another day what is loaded once for it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from campus_desk.application.judgement import Judge
from campus_desk.application.read_models import AgendaItem, Catalogue
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.ui.agenda_window import AgendaWindow
from campus_desk.ui.planner_agenda import Agenda
from campus_desk.ui.session import Session


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
        self._window = AgendaWindow(session, self)
        self._window.arrived.connect(self.arrived)
        self._window.failed.connect(self._failed)
        self._made: tuple[TimeSlot, datetime, Catalogue, Sequence[AgendaItem], Judge] | None = None

    @property
    def is_loading(self) -> bool:
        """Whether days are on their way."""
        return self._window.is_loading

    def judge(self, catalogue: Catalogue, needed: TimeSlot, useful: TimeSlot) -> Judge | None:
        """Return a judge that knows the days needed; None while they are being loaded.

        Args:
            catalogue: With its holidays.
            needed: Without it there is no answer.
            useful: What is loaded, if anything must be.
        """
        for known, items in (
            (self._agenda.known, self._agenda.items),
            (self._window.known, self._window.items),
        ):
            if known is not None and known.contains(needed):
                return self._of(catalogue, known, items)
        self._window.ask(useful)
        return None

    def forget(self) -> None:
        """Let go of what was loaded: nothing is typed any more."""
        self._window.forget()

    def _of(self, catalogue: Catalogue, known: TimeSlot, items: Sequence[AgendaItem]) -> Judge:
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

    def _failed(self, error: Exception) -> None:
        self._session.tasks.failed.emit(error, None)
