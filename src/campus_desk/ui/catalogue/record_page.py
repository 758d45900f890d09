"""A page that lists records of one kind: search, create, edit, import and export."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from campus_desk.application.read_models import Catalogue
from campus_desk.ui.page import Page, Surroundings
from campus_desk.ui.searching import matches
from campus_desk.ui.theme import mark
from campus_desk.ui.tool_bar import primary_button, tool_button
from campus_desk.ui.widgets.empty_state import EmptyState
from campus_desk.ui.widgets.record_table import RecordTable
from campus_desk.ui.widgets.record_table_model import Column, RecordTableModel
from campus_desk.ui.widgets.search_edit import SearchEdit

R = TypeVar("R")

BAR_HEIGHT = 44
_SEARCH_WIDTH = 260


class RecordPage(Page, Generic[R]):
    """Shows one kind of record out of the catalogue.

    A subclass calls ``build`` and says which records there are, what a search looks at, and how one is edited.
    """

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._editor: QDialog | None = None

    def build(
        self,
        title: str,
        columns: Sequence[Column[R]],
        identity: Callable[[R], Hashable],
        actions: Sequence[QAction],
    ) -> None:
        """Build the page; the subclass calls it at the end of its constructor.

        Args:
            title: What the page lists.
            columns: What the table shows.
            identity: What stays the same when a record changes.
            actions: Buttons of the page; the first one is the primary one.
        """
        self.model: RecordTableModel[R] = RecordTableModel(columns, identity, self)
        self.table: RecordTable[R] = RecordTable(self.theme, self.model, title)
        self.table.sort_by(0)
        self.table.record_activated.connect(self.edit)
        self.empty = EmptyState()
        self.empty_new = self.empty.add_button(self.tr("Create one"), primary=True)
        self.empty_new.clicked.connect(self.create_record)
        self.search = SearchEdit(self.theme, self.tr("Search"))
        self.search.setFixedWidth(_SEARCH_WIDTH)
        self.search.searched.connect(self._fill)
        self.retired = QCheckBox(self.tr("Show &retired"))
        self.retired.toggled.connect(self._fill)
        self._count = QLabel()
        mark(self._count, role="hint")
        # A stack without a parent would show its first widget as a window of its own.
        middle = QWidget(self)
        self._middle = QStackedLayout(middle)
        self._middle.addWidget(self.table)
        self._middle.addWidget(self.empty)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self._bar(title, actions))
        lines.addWidget(middle, 1)
        self.session.catalogue_changed.connect(self._fill)
        self._fill()

    def records(self, catalogue: Catalogue) -> Iterable[R]:
        """Return all records of this kind, retired ones included."""
        raise NotImplementedError

    def is_retired(self, record: R) -> bool:
        """Tell whether a record is out of use."""
        raise NotImplementedError

    def words(self, record: R) -> str:
        """Return what a search looks at."""
        return " ".join(column.text(record) for column in self.model.columns)

    def make_editor(self, record: R | None, catalogue: Catalogue) -> QDialog:
        """Return the dialog for a record, for a new one when None."""
        raise NotImplementedError

    def edit(self, record: R | None) -> None:
        """Open the dialog for a record, for a new one when None."""
        if self.session.catalogue is None:
            return
        self._editor = self.make_editor(record, self.session.catalogue)
        self._editor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._editor.open()

    def show_record(self, record: R) -> None:
        """Choose a record in the list, whatever was searched for before."""
        if self.table.go_to(self.model.identity(record)):
            return
        self.search.clear()
        if self.is_retired(record):
            self.retired.setChecked(True)
        self.table.go_to(self.model.identity(record))

    def create_record(self) -> None:
        """Open the dialog for a new record."""
        self.edit(None)

    def come_to_front(self) -> None:
        """Take the focus into the table."""
        self.table.setFocus()

    def begin_search(self) -> bool:
        """Move the focus into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
        return True

    def reload(self) -> None:
        """Read the catalogue again."""
        self.session.load_catalogue()

    def refresh_texts(self) -> None:
        """Show the same records again, when something they refer to was renamed."""
        self._fill()

    def _bar(self, title: str, actions: Sequence[QAction]) -> QWidget:
        bar = QWidget()
        bar.setFixedHeight(BAR_HEIGHT)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(8)
        heading = QLabel(title)
        mark(heading, role="heading")
        row.addWidget(heading)
        row.addWidget(self._count)
        row.addSpacing(8)
        row.addWidget(self.search)
        row.addWidget(self.retired)
        row.addStretch(1)
        for action in actions[1:]:
            row.addWidget(tool_button(action, "outlined", words=True))
        row.addWidget(primary_button(self.theme, actions[0]))
        return bar

    def _fill(self, *_: Any) -> None:
        catalogue = self.session.catalogue
        if catalogue is None:
            return
        wanted = self.search.text()
        everything = list(self.records(catalogue))
        shown = [
            record
            for record in everything
            if (self.retired.isChecked() or not self.is_retired(record))
            and matches(wanted, self.words(record))
        ]
        self.model.replace(shown)
        self._count.setText(
            str(len(shown)) if len(shown) == len(everything) else f"{len(shown)} / {len(everything)}"
        )
        if not shown:
            self.empty.set_sentence(
                self.tr("Nothing matches the search.")
                if everything
                else self.tr("There is nothing here yet.")
            )
            self.empty_new.setVisible(not everything)
        self._middle.setCurrentWidget(self.table if shown else self.empty)
