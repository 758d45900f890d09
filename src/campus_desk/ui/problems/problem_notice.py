"""Tells reception when somebody reports a problem, and how many wait."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from PySide6.QtCore import QObject

from campus_desk.application.changes import Changes
from campus_desk.domain.identifiers import ProblemId
from campus_desk.domain.problem import ProblemReport
from campus_desk.ui.page import Surroundings

log = logging.getLogger(__name__)


class ProblemNotice(QObject):
    """Watches the open reports of a campus: what was there before is counted, what comes in is said."""

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._session = around.session
        self._known: frozenset[ProblemId] | None = None
        self._session.hub.changed.connect(self._changed)
        self._session.catalogue_changed.connect(self._begin)

    def _begin(self) -> None:
        """Count what waits, once there is something to show: the first paint does not wait for it."""
        self._session.catalogue_changed.disconnect(self._begin)
        self._read()

    def _changed(self, changes: Changes) -> None:
        if changes.problems or changes.everything:
            self._read()

    def _read(self) -> None:
        scope = self._session.services.scope
        self._session.read(
            lambda unit: tuple(unit.problems.open(scope)), self._arrived, self._failed, quiet=True
        )

    def _failed(self, error: Exception) -> None:
        # Nobody has asked: it is read again with the next change, and the status bar tells of a file that is gone.
        log.warning("the reported problems could not be read: %s", error)

    def _arrived(self, reports: Sequence[ProblemReport]) -> None:
        action = self._around.actions.problems
        waiting = self.tr("Reported &problems ({0})…").format(len(reports))
        action.setText(waiting if reports else self.tr("Reported &problems…"))
        known, self._known = self._known, frozenset(report.id for report in reports)
        own = self._session.services.actor.name
        fresh = [r for r in reports if known is not None and r.id not in known and r.reported_by != own]
        if fresh:
            self._tell(fresh[-1])

    def _tell(self, report: ProblemReport) -> None:
        catalogue = self._session.require_catalogue()
        name = next((r.name for r in catalogue.resources if r.id == report.resource_id), "")
        said = (
            self.tr("{0} reports that this cannot be used: {1}.")
            if report.unusable
            else self.tr("{0} reports a problem: {1}.")
        )
        self._around.notices.note(
            said.format(report.reported_by, name), self.tr("Show"), self._around.actions.problems.trigger
        )
