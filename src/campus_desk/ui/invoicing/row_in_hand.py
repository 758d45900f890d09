"""Keeps the row in hand while rows come and go, so that the next key falls on what is meant."""

from __future__ import annotations

from collections.abc import Container, Sequence

from campus_desk.ui.invoicing.run_model import RunRow
from campus_desk.ui.widgets.record_table import RecordTable
from campus_desk.ui.widgets.record_table_model import RecordTableModel


class RowInHand:
    """Follows the current row of the month: a draft under the number it is issued under, else to its neighbour."""

    def __init__(self, model: RecordTableModel[RunRow], table: RecordTable[RunRow]) -> None:
        self._model = model
        self._table = table
        self._known: Container[str] | None = None

    def forget(self) -> None:
        """Follow nothing into the rows shown next: they are those of another month."""
        self._known = None

    def show(self, rows: Sequence[RunRow], shown: Sequence[RunRow]) -> None:
        """Show other rows.

        Args:
            rows: All of the month.
            shown: Those of them that the list is narrowed to.
        """
        row, before = self._table.current, self._model.rows
        known, self._known = self._known, frozenset(each.key for each in rows)
        self._model.replace(shown)
        if row is None or known is None or row.key in self._known:
            return
        if row.draft is not None and self._table.go_to(_issued_as(row, rows, known)):
            return
        if not self._table.selected:
            self._go_beside(row, before)

    def _go_beside(self, gone: RunRow, before: Sequence[RunRow]) -> None:
        """Choose the nearest row that is left, those below first."""
        at = next(n for n, each in enumerate(before) if each.key == gone.key)
        for each in (*before[at + 1 :], *reversed(before[:at])):
            if self._table.go_to(each.key):
                return


def _issued_as(draft: RunRow, rows: Sequence[RunRow], known: Container[str]) -> str:
    """Return the number a draft was issued under just now, empty if it was not; an earlier invoice is another one."""
    found = (
        each.key
        for each in rows
        if each.number and each.customer_id == draft.customer_id and each.key not in known
    )
    return next(found, "")
