"""An open campus as the window holds it: commands go in here, answers and announcements come out."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from campus_desk.application.changes import Changes
from campus_desk.application.commands import Command
from campus_desk.application.desk import Outcome
from campus_desk.application.ports import UnitOfWork
from campus_desk.application.read_models import Catalogue, SchoolHolidays
from campus_desk.application.services import Services
from campus_desk.domain.actors import SYSTEM
from campus_desk.domain.identifiers import BookingId
from campus_desk.domain.timeslot import at_campus
from campus_desk.ui.change_hub import ChangeHub
from campus_desk.ui.messages import Sentences
from campus_desk.ui.tasks import Failed, Job, Tasks, listens
from campus_desk.ui.undo import UndoStack

log = logging.getLogger(__name__)

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
        self._holidays: Mapping[date, str] = {}
        self._holidays_speak = ""
        self._school = SchoolHolidays()
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
        *,
        owner: QObject | None = None,
    ) -> None:
        """Execute a command; once it is done it can be undone.

        Args:
            command: What to do.
            on_done: Told of the outcome, after it is on the undo stack and has been announced.
            on_error: Told of a refusal; without one, or when who asked is gone, the window shows it as a band.
            owner: Who asks, where that is told by functions and not by methods.
        """

        def done(outcome: Outcome) -> None:
            self.undo.release()
            if outcome.inverse is not None:
                self.undo.push(self.sentences.name(command), command, outcome.inverse)
            # Said first: a dialog may have been closed meanwhile, what is stored is to be heard of and undone.
            self.executed.emit(command, outcome)
            if on_done is not None and listens(on_done, owner):
                on_done(outcome)

        def failed(error: Exception) -> None:
            self.undo.release()
            if on_error is not None and listens(on_error, owner):
                on_error(error)
            else:
                self.tasks.failed.emit(error, None)

        self.undo.hold()
        self._execute(command, done, failed)

    def run_by_the_clock(
        self, command: Command, on_done: Callable[[Outcome], None], on_error: Failed
    ) -> None:
        """Execute what the clock asks for, not the person at the desk: it is not theirs to undo."""
        desk = self.services.desk
        self.tasks.write(lambda: desk.execute(command, SYSTEM), on_done, on_error)

    def read(
        self,
        query: Callable[[UnitOfWork], T],
        on_done: Callable[[T], None],
        on_error: Failed | None = None,
        *,
        quiet: bool = False,
        owner: QObject | None = None,
    ) -> Job:
        """Run a query in the reading thread, in one consistent snapshot.

        Args:
            query: What to read.
            on_done: Told of what was read.
            on_error: Told of a failure; without one the window shows it as a band.
            quiet: Whether this is never shown as busy.
            owner: Who asks, where that is told by functions and not by methods.
        """

        def work() -> T:
            with self.services.storage.read() as unit:
                return query(unit)

        return self.tasks.read(work, on_done, on_error, quiet=quiet, owner=owner)

    def load_catalogue(self) -> None:
        """Ask for a new snapshot of the catalogue; it has the public holidays that have been loaded."""
        if self._loading is not None:
            self._loading.cancel()
        scope = self.services.scope
        self._loading = self.read(lambda unit: unit.agenda.catalogue(scope), self._catalogue_arrived)

    def load_holidays(self) -> None:
        """Ask for public and school holidays around today, once per language; then the catalogue has changed.

        Where one of the two cannot be had, the log says so, and what was known of it stays.
        What knows them takes a tenth of a second to come. Whoever shows bookings shows them first and asks then.
        """
        language = self.sentences.language
        if self._holidays_speak == language or self.tasks.is_closed:
            return
        self._holidays_speak = language
        facts, year = self.services.holidays, self.today.year
        first, last = date(year - HOLIDAYS_FROM_YEARS, 1, 1), date(year + HOLIDAYS_FROM_YEARS, 12, 31)
        public, school = self._holidays, self._school

        def work() -> tuple[Mapping[date, str], SchoolHolidays]:
            return (
                _asked("public holidays", lambda: facts.holidays(first, last, language), public),
                _asked("school holidays", lambda: facts.school_holidays(first, last, language), school),
            )

        # Both at once: everything that shows a day is laid out anew when they come.
        self.tasks.read(work, self._holidays_arrived, quiet=True)

    def look_again(self, bookings: Iterable[BookingId]) -> None:
        """Have bookings read anew wherever they are shown: what is shown is older than what is stored."""
        self.hub.changed.emit(Changes(bookings=frozenset(int(booking) for booking in bookings)))

    def close(self) -> None:
        """Finish what is being written, then end the threads and let go of the database. No server is waited for."""
        self.hub.close()
        self.services.mail.close()
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
        self._show(catalogue)

    def _holidays_arrived(self, found: tuple[Mapping[date, str], SchoolHolidays]) -> None:
        self._holidays, self._school = found
        if self.catalogue is not None:
            self._show(self.catalogue)

    def _show(self, catalogue: Catalogue) -> None:
        calendar = replace(catalogue.calendar, holidays=self._holidays)
        self.catalogue = replace(catalogue, calendar=calendar, school=self._school)
        self.catalogue_changed.emit(self.catalogue)

    def _reload_catalogue(self, changes: Changes) -> None:
        # What is reported stands beside the names of the rows.
        if changes.touches_catalogue or changes.problems:
            self.load_catalogue()


def _asked(what: str, ask: Callable[[], T], known: T) -> T:
    """Return an answer of a package, or what was known where it fails, in whatever way: it is not ours."""
    try:
        return ask()
    except Exception:
        log.exception("the %s could not be worked out", what)
        return known
