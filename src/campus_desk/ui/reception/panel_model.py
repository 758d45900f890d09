"""The lines of the panel as a list, with what a screen reader says of each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from campus_desk.ui.reception.rows import PanelRow

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""The line itself, a ``PanelRow``."""

_WHOLE = QModelIndex()


class PanelModel(QAbstractListModel):
    """A snapshot of lines. Lines that stay are changed in place, so that the keyboard stays where it is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[PanelRow, ...] = ()

    def show(self, rows: Sequence[PanelRow]) -> bool:
        """Show other lines; return whether there are others than before, or only other words for them."""
        new = tuple(rows)
        layout = [(row.key, row.shape, row.buttons, row.primary) for row in new]
        if layout == [(row.key, row.shape, row.buttons, row.primary) for row in self.rows]:
            changed = [n for n, row in enumerate(new) if row != self.rows[n]]
            self.rows = new
            for number in changed:
                self.dataChanged.emit(self.index(number), self.index(number))
            return False
        self.beginResetModel()
        self.rows = new
        self.endResetModel()
        return True

    def row_of(self, key: tuple[object, ...]) -> int:
        """Return where a line is, −1 where it is not shown."""
        return next((n for n, row in enumerate(self.rows) if row.key == key), -1)

    def rowCount(self, parent: Index = _WHOLE) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the line, or what is said of it."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the keyboard stop at lines that lead somewhere."""
        if index.isValid() and self.rows[index.row()].can_be_chosen:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags
