"""Undo and redo of commands: the inverse runs as a command of its own, a new revision, never a rollback.

A ``QUndoStack`` keeps the order and the texts. It believes that undoing is done when ``undo()`` returns; here it
has only begun. Until the answer comes nothing else is undone; a step that is refused leaves the stack again.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from campus_desk.application.commands import Command
from campus_desk.application.desk import Outcome
from campus_desk.application.revisions import RecordKey, produced_by, rebased, revisions
from campus_desk.domain.errors import Refused

KEPT_STEPS = 200


Executor = Callable[[Command, Callable[[Outcome], None], Callable[[Exception], None]], None]
"""Runs a command on the writing thread; answers in the thread of the window, done or failed."""


class _Step(QUndoCommand):
    """A change that has been made. Its first ``redo()``, which pushing calls, does nothing."""

    def __init__(self, owner: UndoStack, text: str, command: Command, lines: dict[RecordKey, int]) -> None:
        super().__init__(text)
        self.owner = owner
        self.command = command
        self.lines = lines
        self.at_rest = True

    def redo(self) -> None:
        if not self.at_rest:
            self.owner.start(self, forward=True)

    def undo(self) -> None:
        if not self.at_rest:
            self.owner.start(self, forward=False)


class UndoStack(QObject):
    """The changes made in this window, newest last.

    Signals:
        changed: What can be undone or redone has changed.
        finished: A step was undone or redone: its outcome, its text, whether it went forward.
        refused: A step could not be taken: the error, its text. The step is gone from the stack.
        failed: A step could not be tried (disk full, …): the error, its text. The step is still there.
    """

    changed = Signal()
    finished = Signal(object, str, bool)
    refused = Signal(object, str)
    failed = Signal(object, str)

    def __init__(self, execute: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._execute = execute
        self._stack = QUndoStack(self)
        self._stack.setUndoLimit(KEPT_STEPS)
        self._stack.indexChanged.connect(self._tell)
        self._under_way: _Step | None = None
        self._held = 0
        # The revision this stack produced last, per record, and a number that grows when somebody else changed
        # the record in between: steps from before that must not build on what came after.
        self._latest: dict[RecordKey, int] = {}
        self._line: dict[RecordKey, int] = {}

    @property
    def can_undo(self) -> bool:
        """Tell whether ``undo`` would do something now."""
        return self._is_free and self._stack.canUndo()

    @property
    def can_redo(self) -> bool:
        """Tell whether ``redo`` would do something now."""
        return self._is_free and self._stack.canRedo()

    @property
    def undo_text(self) -> str:
        """Name of the step that would be undone."""
        return self._stack.undoText()

    @property
    def redo_text(self) -> str:
        """Name of the step that would be redone."""
        return self._stack.redoText()

    @property
    def count(self) -> int:
        """Number of steps on the stack, undone ones included."""
        return self._stack.count()

    def hold(self) -> None:
        """Offer nothing while a change is on its way: it will be the newest step when it arrives."""
        self._held += 1
        self.changed.emit()

    def release(self) -> None:
        """End one ``hold``."""
        self._held -= 1
        self.changed.emit()

    def push(self, text: str, command: Command, inverse: Command) -> None:
        """Remember a change that has been made.

        Args:
            text: Its name in the menu.
            command: What was executed; tells which revisions it built on.
            inverse: What undoes it.
        """
        for key, revision in revisions(command):
            if self._latest.get(key, revision) != revision:
                self._line[key] = self._line.get(key, 0) + 1
        produced = produced_by(inverse)
        self._latest.update(produced)
        step = _Step(self, text, inverse, {key: self._line.get(key, 0) for key in produced})
        self._stack.push(step)
        step.at_rest = False
        self._tell()

    def undo(self) -> None:
        """Take the newest step back; the answer comes by signal."""
        if self.can_undo:
            self._stack.undo()

    def redo(self) -> None:
        """Take the step undone last once more; the answer comes by signal."""
        if self.can_redo:
            self._stack.redo()

    def clear(self) -> None:
        """Forget all steps."""
        self._stack.clear()
        self._latest.clear()
        self._line.clear()

    def start(self, step: _Step, *, forward: bool) -> None:
        """Execute what takes a step back or forward; called by the step when the stack moves over it."""
        self._under_way = step
        known = {k: self._latest[k] for k, line in step.lines.items() if self._line.get(k, 0) == line}
        # A record that somebody else changed keeps the revision stated, which is refused as stale.
        command = rebased(step.command, known)

        def done(outcome: Outcome) -> None:
            self._under_way = None
            self._arrived(step, outcome, forward=forward)

        def failed(error: Exception) -> None:
            self._under_way = None
            self._refused(step, error, forward=forward)

        self._execute(command, done, failed)
        self.changed.emit()

    @property
    def _is_free(self) -> bool:
        return self._under_way is None and self._held == 0

    def _arrived(self, step: _Step, outcome: Outcome, *, forward: bool) -> None:
        if outcome.inverse is None:
            self._drop(step, forward=forward)
        else:
            step.command = outcome.inverse
            self._latest.update(produced_by(outcome.inverse))
        self._tell()
        self.finished.emit(outcome, step.text(), forward)

    def _refused(self, step: _Step, error: Exception, *, forward: bool) -> None:
        text = step.text()
        if isinstance(error, Refused):
            self._drop(step, forward=forward)
            self._tell()
            self.refused.emit(error, text)
            return
        # Nothing is wrong with the step: put the stack back to where it was, and it can be tried again.
        step.at_rest = True
        self._move_back(forward=forward)
        step.at_rest = False
        self._tell()
        self.failed.emit(error, text)

    def _drop(self, step: _Step, *, forward: bool) -> None:
        """Take a step off the stack: obsolete ones are dropped, not run, when the stack moves over them."""
        step.setObsolete(True)
        self._move_back(forward=forward)

    def _move_back(self, *, forward: bool) -> None:
        if forward:
            self._stack.undo()
        else:
            self._stack.redo()

    def _tell(self) -> None:
        self.changed.emit()
