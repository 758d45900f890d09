"""Tells a company what became of what it has reported: where it reports, and at once when something is settled."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from campus_desk.application.changes import Changes
from campus_desk.domain.identifiers import ProblemId
from campus_desk.domain.problem import ProblemReport
from campus_desk.domain.timeslot import at_campus
from campus_desk.ui.page import Surroundings
from campus_desk.ui.problems.own_reports import MOST_REPORTS

log = logging.getLogger(__name__)


class AnswerNotice(QObject):
    """Watches the reports of the company that is signed in."""

    def __init__(
        self, around: Surroundings, say: Callable[[str], None], show: Callable[[], None], parent: QObject
    ) -> None:
        """Begin to watch.

        Args:
            around: The campus and the window.
            say: Shows the last word of it where problems are reported.
            show: Opens the list of their reports.
            parent: Owner.
        """
        super().__init__(parent)
        self._around = around
        self._session = around.session
        self._tell_there = say
        self._show = show
        self._reports: tuple[ProblemReport, ...] = ()
        self._open: frozenset[ProblemId] = frozenset()
        self._session.hub.changed.connect(self._changed)
        self._session.catalogue_changed.connect(self._say)
        self._say()
        self._read()

    def _changed(self, changes: Changes) -> None:
        if changes.problems or changes.everything:
            self._read()

    def _read(self) -> None:
        scope = self._session.services.scope
        self._session.read(
            lambda unit: tuple(unit.problems.recent(MOST_REPORTS, scope)),
            self._arrived,
            self._failed,
            quiet=True,
        )

    def _failed(self, error: Exception) -> None:
        # Nobody has asked: it is read again with the next change, and the status bar tells of a file that is gone.
        log.warning("the reports could not be read: %s", error)

    def _arrived(self, reports: Sequence[ProblemReport]) -> None:
        self._reports = tuple(reports)
        settled = [r for r in reports if r.id in self._open and r.solved_at is not None]
        self._open = frozenset(r.id for r in reports if r.solved_at is None)
        self._say()
        if settled:
            self._tell(settled[0])

    def _tell(self, report: ProblemReport) -> None:
        said = (
            self.tr("Reception has settled what you reported: {0}. “{1}”")
            if report.answer
            else self.tr("Reception has settled what you reported: {0}.")
        )
        title = said.format(self._name(report), " ".join(report.answer.split()))
        self._around.notices.note(title, self.tr("Show"), self._show)

    def _say(self, *_: object) -> None:
        if not self._reports or self._session.catalogue is None:
            self._tell_there(self.tr("A breakdown, something missing, a doubt"))
            return
        parts = [self.tr("%n report(s) open", "", len(self._open))] if self._open else []
        settled = [(r.solved_at, self._name(r)) for r in self._reports if r.solved_at is not None]
        if settled:
            when, name = max(settled)
            day = self._around.formatter.plain_date(at_campus(when).date())
            parts.append(self.tr("{0} settled on {1}").format(name, day))
        self._tell_there(" · ".join(parts))

    def _name(self, report: ProblemReport) -> str:
        catalogue = self._session.require_catalogue()
        return next((r.name for r in catalogue.resources if r.id == report.resource_id), "")
