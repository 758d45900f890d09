"""Says what happened to the campus: changes with their Undo, refusals, failures, and what can be undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject

from campus_desk.application.commands import Command
from campus_desk.application.desk import Outcome
from campus_desk.domain.errors import CampusDeskError
from campus_desk.ui.actions import Actions
from campus_desk.ui.notices import Notices
from campus_desk.ui.session import Session


class Describe(Protocol):
    """Words changes."""

    def __call__(self, command: Command, outcome: Outcome) -> tuple[str, str] | None:
        """Return whom a change concerns and what was done, None when the page has said so itself."""
        ...

    def step(self, outcome: Outcome, text: str, *, forward: bool) -> str:
        """Return which change was undone, or made again with ``forward``; ``text`` is its name in the menu."""
        ...


class Announcer(QObject):
    """Connects one open campus with the notices of the window."""

    def __init__(
        self, session: Session, notices: Notices, actions: Actions, describe: Describe, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._notices = notices
        self._actions = actions
        self._describe = describe
        session.tasks.busy_changed.connect(notices.line.set_busy)
        session.tasks.failed.connect(self._failed)
        session.executed.connect(self._executed)
        session.undo.changed.connect(self._undo_changed)
        session.undo.finished.connect(self._undo_finished)
        session.undo.refused.connect(self._undo_refused)
        session.undo.failed.connect(self._undo_failed)
        self._undo_changed()

    def _executed(self, command: Command, outcome: Outcome) -> None:
        said = self._describe(command, outcome)
        if said is not None:
            self._notices.did(*said, undoable=outcome.inverse is not None)

    def _failed(self, error: Exception, retry: Callable[[], None] | None) -> None:
        if isinstance(error, CampusDeskError) and retry is None:
            self._notices.warn(self._session.sentences.error(error))
            return
        self._notices.fail(
            self._session.sentences.error(error), self.tr("Everything that was saved is safe."), retry
        )

    def _undo_changed(self) -> None:
        undo, actions = self._session.undo, self._actions
        actions.undo.setEnabled(undo.can_undo)
        actions.redo.setEnabled(undo.can_redo)
        nothing = self.tr("Nothing to undo")
        actions.undo.setText(
            self.tr("&Undo: {0}").format(undo.undo_text) if undo.undo_text else self.tr("&Undo")
        )
        actions.redo.setText(
            self.tr("&Redo: {0}").format(undo.redo_text) if undo.redo_text else self.tr("&Redo")
        )
        actions.undo.setToolTip(actions.undo.text().replace("&", "") if undo.undo_text else nothing)
        actions.redo.setToolTip(
            actions.redo.text().replace("&", "") if undo.redo_text else self.tr("Nothing to redo")
        )

    def _undo_finished(self, outcome: Outcome, text: str, forward: bool) -> None:
        said = self.tr("Redone: {0}") if forward else self.tr("Undone: {0}")
        icon = "arrow-forward-up" if forward else "arrow-back-up"
        step = self._describe.step(outcome, text, forward=forward)
        self._notices.did("", said.format(step), undoable=False, icon=icon)

    def _undo_refused(self, error: Exception, text: str) -> None:
        title = self.tr("This can no longer be undone: {0}").format(text)
        self._notices.warn(title, self._session.sentences.error(error))

    def _undo_failed(self, error: Exception, text: str) -> None:
        title = self.tr("This could not be undone now: {0}").format(text)
        self._notices.fail(title, self._session.sentences.error(error))
