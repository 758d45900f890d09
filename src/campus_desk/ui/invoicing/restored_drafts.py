"""Brings the drafts back under the keyboard whose decision was undone: the next key is meant for them."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QObject

from campus_desk.application.decision_commands import DecideMonth
from campus_desk.application.desk import Outcome
from campus_desk.application.month_books import Month
from campus_desk.ui.invoicing.run_bar import RunBar
from campus_desk.ui.invoicing.run_model import RunRow, draft_key
from campus_desk.ui.session import Session
from campus_desk.ui.widgets.record_table import RecordTable


class RestoredDrafts(QObject):
    """Chooses restored drafts at once where they are shown, and again when the month has been worked out."""

    def __init__(self, session: Session, bar: RunBar, table: RecordTable[RunRow], parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        self._table = table
        self._awaited: list[str] = []
        session.undo.finished.connect(self._undone)

    def show(self) -> bool:
        """Choose what was restored since the month was read last; False if one of it is not in the list."""
        found = self._choose()
        if found:
            self._awaited = []
        return found

    def _undone(self, outcome: Outcome, _text: str, forward: bool) -> None:
        command = outcome.inverse
        if forward or not isinstance(command, DecideMonth) or Month.of(command.month) != self._bar.month:
            return
        self._awaited = [draft_key(ruling.customer_id) for ruling in command.rulings]
        if not self._choose():
            # A key pressed before they are back must not fall on another draft.
            self._table.selectionModel().clear()

    def _choose(self) -> bool:
        rows = [self._table.row_of(key) for key in self._awaited]
        if -1 in rows:
            return False
        if rows:
            self._table.go_to(self._awaited[0])
            flags = QItemSelectionModel.SelectionFlag
            for row in rows[1:]:
                index = self._table.model().index(row, 0)
                self._table.selectionModel().select(index, flags.Select | flags.Rows)
        return True
