"""Frozen rows as a table: what a column shows is said once, where the page is built."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont, QIcon

from campus_desk.application.dictionary_order import dictionary_order

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex

RECORD_ROLE = Qt.ItemDataRole.UserRole + 1
"""The row itself."""


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """One column.

    Attributes:
        title: Header, in the language of the window.
        text: What a row shows.
        sort_key: What it is sorted by; the text, in the order of a dictionary, when None.
        right: Whether it is set flush right: numbers and amounts.
        tooltip: What is said on hovering; the whole text where it is cut off, when None.
        icon: Icon before the text.
        color: Colour of the text, the usual one when the function returns None.
        font: Font of the whole column, for example heavier letters for the name.
        title_tooltip: What is said on hovering over the header.
        width: Width at first, in logical pixels; the last column takes what is left.
        elastic: Whether it takes what is left in place of the last one, and gives way where there is too little.
    """

    title: str
    text: Callable[[R], str]
    sort_key: Callable[[R], Any] | None = None
    right: bool = False
    tooltip: Callable[[R], str] | None = None
    icon: Callable[[R], QIcon | None] | None = None
    color: Callable[[R], QColor | None] | None = None
    font: QFont | None = None
    title_tooltip: str = ""
    width: int = 120
    elastic: bool = False

    @property
    def alignment(self) -> Qt.AlignmentFlag:
        """Where the text stands in its cell."""
        side = Qt.AlignmentFlag.AlignRight if self.right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


class RecordTableModel(QAbstractTableModel, Generic[R]):
    """A complete snapshot of rows. It never fetches: whoever has a new snapshot replaces the old one."""

    def __init__(
        self,
        columns: Sequence[Column[R]],
        identity: Callable[[R], Hashable],
        parent: QObject | None = None,
    ) -> None:
        """Make an empty table.

        Args:
            columns: What it shows, from left to right.
            identity: What stays the same when a row changes, such as its id.
            parent: Owner.
        """
        super().__init__(parent)
        self.columns = tuple(columns)
        self.identity = identity
        self._rows: tuple[R, ...] = ()
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None

    @property
    def rows(self) -> tuple[R, ...]:
        """The rows in the order shown."""
        return self._rows

    def record(self, index: Index) -> R:
        """Return the row of an index; IndexError for an invalid one."""
        if not index.isValid():
            raise IndexError("no row")
        return self._rows[index.row()]

    def row_of(self, identity: Hashable) -> int:
        """Return where a row stands, -1 if it is not in the snapshot."""
        return next((row for row, record in enumerate(self._rows) if self.identity(record) == identity), -1)

    def replace(self, rows: Iterable[R]) -> None:
        """Show another snapshot, in the order chosen before.

        The same rows in the same order count as a change of their content, so that selection and scrolling stay.
        """
        fresh = tuple(self._in_order(rows))
        if [self.identity(row) for row in fresh] == [self.identity(row) for row in self._rows]:
            changed = [
                row for row, (old, new) in enumerate(zip(self._rows, fresh, strict=True)) if old != new
            ]
            self._rows = fresh
            if changed:
                last = len(self.columns) - 1
                self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], last))
            return
        self.beginResetModel()
        self._rows = fresh
        self.endResetModel()

    def merge(self, rows: Iterable[R]) -> None:
        """Show another snapshot by taking out and putting in rows, so that widgets laid over the others stay.

        For short lists: whatever is not next to each other comes and goes by itself. Rows that change places among
        each other make it another list.
        """
        fresh = tuple(self._in_order(rows))
        wanted = [self.identity(row) for row in fresh]
        staying = set(wanted)
        before = [self.identity(row) for row in self._rows]
        known = set(before)
        if [key for key in before if key in staying] != [key for key in wanted if key in known]:
            self.replace(fresh)
            return
        for first, last in reversed(_runs(n for n, key in enumerate(before) if key not in staying)):
            self.beginRemoveRows(QModelIndex(), first, last)
            self._rows = self._rows[:first] + self._rows[last + 1 :]
            self.endRemoveRows()
        for first, last in _runs(n for n, key in enumerate(wanted) if key not in known):
            self.beginInsertRows(QModelIndex(), first, last)
            self._rows = self._rows[:first] + fresh[first : last + 1] + self._rows[first:]
            self.endInsertRows()
        self.replace(fresh)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, equal rows keeping their order; -1 keeps the order of the snapshots to come."""
        if not 0 <= column < len(self.columns):
            self._sorted_by = None
            return
        self._sorted_by = (column, order)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [(self.identity(self._rows[index.row()]), index.column()) for index in before]
        self._rows = tuple(self._in_order(self._rows))
        places = {self.identity(record): row for row, record in enumerate(self._rows)}
        self.changePersistentIndexList(before, [self.index(places[key], place) for key, place in held])
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        """Return the number of rows; a cell has none."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - likewise
        """Return the number of columns; a cell has none."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        column, record = self.columns[index.column()], self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(record)
            case Qt.ItemDataRole.TextAlignmentRole:
                return column.alignment
            case Qt.ItemDataRole.ToolTipRole:
                return column.tooltip(record) if column.tooltip else None
            case Qt.ItemDataRole.DecorationRole:
                return column.icon(record) if column.icon else None
            case Qt.ItemDataRole.ForegroundRole:
                return column.color(record) if column.color else None
            case Qt.ItemDataRole.FontRole:
                return column.font
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column.title}: {column.text(record)}"
            case _:
                return record if role == RECORD_ROLE else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.title
            case Qt.ItemDataRole.TextAlignmentRole:
                return column.alignment
            case Qt.ItemDataRole.ToolTipRole:
                return column.title_tooltip or None
            case _:
                return None

    def _in_order(self, rows: Iterable[R]) -> Sequence[R]:
        if self._sorted_by is None:
            return list(rows)
        number, order = self._sorted_by
        column = self.columns[number]
        key = column.sort_key or (lambda record: dictionary_order(column.text(record)))
        return sorted(rows, key=key, reverse=order is Qt.SortOrder.DescendingOrder)


def _runs(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Return ascending row numbers as the first and the last of those that follow each other."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and found[-1][1] == row - 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found
