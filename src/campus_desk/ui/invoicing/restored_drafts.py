"""Brings the drafts back under the keyboard whose decision was undone: the next key is meant for them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QObject

from campus_desk.application.decision_commands import DecideMonth
from campus_desk.application.desk import Outcome
from campus_desk.application.invoice_run import MonthPreview
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

    def forget(self) -> None:
        """Wait for nothing any more: another month is wanted."""
        self._awaited = []

    def settle(self, found: MonthPreview, widen: Callable[[], None]) -> None:
        """Choose what was restored since the month was read last.

        Args:
            found: The month as it is now; what is no draft of it any more is not waited for.
            widen: Shows all rows, for what the choice of the page has no room for.
        """
        drafts = {draft_key(draft.customer.id) for draft in found.drafts}
        self._awaited = [key for key in self._awaited if key in drafts]
        if not self._choose():
            widen()
            self._choose()
        self._awaited = []

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
