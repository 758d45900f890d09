"""An open campus as the window holds it: commands go in here, answers and announcements come out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from campus_desk.application.changes import Changes
from campus_desk.application.commands import Command
from campus_desk.application.desk import Outcome
from campus_desk.application.ports import UnitOfWork
from campus_desk.application.read_models import Catalogue
from campus_desk.application.services import Services
from campus_desk.domain.opening_hours import CampusCalendar
from campus_desk.domain.timeslot import at_campus
from campus_desk.ui.change_hub import ChangeHub
from campus_desk.ui.messages import Sentences
from campus_desk.ui.tasks import Failed, Job, Tasks
from campus_desk.ui.undo import UndoStack

T = TypeVar("T")

HOLIDAYS_FROM_YEARS = 2
"""Holidays are loaded for so many years before and after the present one; the planner goes no further at once."""


class Session(QObject):
    """One open campus.

    Attributes:
        services: What ``main`` assembled. Only ``clock``, ``actor``, ``scope``, ``database`` and ``specimen`` may be
            used in the thread of the window; everything that reads or writes goes through ``read`` and ``run``.
        catalogue: The latest snapshot, None until the first one has arrived.

    Signals:
        catalogue_changed: A new snapshot of the catalogue has arrived.
        executed: A command was carried out: the command, its outcome.
    """

    catalogue_changed = Signal(object)
    executed = Signal(object, object)

    def __init__(
        self, services: Services, tasks: Tasks, language: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.services = services
        self.tasks = tasks
        self.sentences = Sentences(services.wording, language)
        self.undo = UndoStack(self._execute, self)
        self.hub = ChangeHub(services, tasks, self)
        self.catalogue: Catalogue | None = None
        self._loading: Job | None = None
        self.hub.changed.connect(self._reload_catalogue)
        self.load_catalogue()

    @property
    def today(self) -> date:
        """The present campus day."""
        return at_campus(self.services.clock.now()).date()

    def require_catalogue(self) -> Catalogue:
        """Return the catalogue where it is known to be there.

        Raises:
            RuntimeError: Nothing has arrived yet.
        """
        if self.catalogue is None:
            raise RuntimeError("the catalogue has not arrived yet")
        return self.catalogue

    def speak(self, language: str) -> None:
        """Word everything in another language from now on."""
        self.sentences = Sentences(self.services.wording, language)
        self.load_catalogue()

    def run(
        self,
        command: Command,
        on_done: Callable[[Outcome], None] | None = None,
        on_error: Failed | None = None,
    ) -> None:
        """Execute a command; once it is done it can be undone.

        Args:
            command: What to do.
            on_done: Told of the outcome, after it is on the undo stack.
            on_error: Told of a refusal; without one the window shows it as a band.
        """

        def done(outcome: Outcome) -> None:
            self.undo.release()
            if outcome.inverse is not None:
                self.undo.push(self.sentences.name(command), command, outcome.inverse)
            if on_done is not None:
                on_done(outcome)
            self.executed.emit(command, outcome)

        def failed(error: Exception) -> None:
            self.undo.release()
            if on_error is not None:
                on_error(error)
            else:
                self.tasks.failed.emit(error, None)

        self.undo.hold()
        self._execute(command, done, failed)

    def read(
        self,
        query: Callable[[UnitOfWork], T],
        on_done: Callable[[T], None],
        on_error: Failed | None = None,
        *,
        quiet: bool = False,
    ) -> Job:
        """Run a query in the reading thread, in one consistent snapshot."""

        def work() -> T:
            with self.services.storage.read() as unit:
                return query(unit)

        return self.tasks.read(work, on_done, on_error, quiet=quiet)

    def load_catalogue(self) -> None:
        """Ask for a new snapshot of the catalogue, with the public holidays around today."""
        if self._loading is not None:
            self._loading.cancel()
        scope, holidays, year = self.services.scope, self.services.holidays, self.today.year
        language = self.sentences.language

        def query(unit: UnitOfWork) -> Catalogue:
            found = unit.agenda.catalogue(scope)
            first, last = date(year - HOLIDAYS_FROM_YEARS, 1, 1), date(year + HOLIDAYS_FROM_YEARS, 12, 31)
            days = holidays.holidays(first, last, language)
            return replace(
                found, calendar=CampusCalendar(found.calendar.periods, found.calendar.closures, days)
            )

        self._loading = self.read(query, self._catalogue_arrived)

    def close(self) -> None:
        """Finish what is being written, then end both threads and let go of the database."""
        self.hub.close()
        self.tasks.close(self.services.storage.close)

    def _execute(
        self, command: Command, on_done: Callable[[Outcome], None], on_error: Callable[[Exception], None]
    ) -> None:
        desk, actor = self.services.desk, self.services.actor

        def work() -> Any:
            return desk.execute(command, actor)

        self.tasks.write(work, on_done, on_error)

    def _catalogue_arrived(self, catalogue: Catalogue) -> None:
        self._loading = None
        self.catalogue = catalogue
        self.catalogue_changed.emit(catalogue)

    def _reload_catalogue(self, changes: Changes) -> None:
        if changes.touches_catalogue:
            self.load_catalogue()
