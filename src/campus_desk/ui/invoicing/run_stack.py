"""The documents of the month, or the sentence that stands in their place; whichever is shown has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QTableView, QWidget

from campus_desk.ui.invoicing.run_model import Stage
from campus_desk.ui.widgets.empty_state import EmptyState

_SPARED = {2: 910, 3: 790, 4: 740, 6: 620}
"""Columns by the width below which they are left out: group, lines, change, what is due."""


class RunStack(QWidget):
    """The list, the sentence of an empty month, and the one of a list narrowed to nothing.

    Attributes:
        empty: Nothing was used in the month; ``nothing`` stands where what is looked for is not there.

    Signals:
        earlier_wanted: The month before is wanted; ``all_wanted`` every document of this one.
    """

    earlier_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, table: QTableView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._shown: QWidget = table
        self.empty = EmptyState()
        earlier = self.empty.add_button(self.tr("Previous month"))
        earlier.clicked.connect(self.earlier_wanted)
        self.empty.setFocusProxy(earlier)
        self.nothing = EmptyState()
        show_all = self.nothing.add_button(self.tr("Show all documents"))
        show_all.clicked.connect(self.all_wanted)
        self.nothing.setFocusProxy(show_all)
        self._stack = QStackedLayout(self)
        for widget in (table, self.empty, self.nothing):
            self._stack.addWidget(widget)

    def present(self, shown: int, total: int, stage: Stage | None, search: str) -> None:
        """Show the list or say why it is empty; the keyboard stays here if it was here."""
        had_keyboard = self.isAncestorOf(self.window().focusWidget())
        if total and not shown:
            self.nothing.set_sentence(self._why_nothing(stage, search))
        self._shown = self._table if shown else self.nothing if total else self.empty
        self._stack.setCurrentWidget(self._shown)
        if had_keyboard:
            self.take_keyboard()

    def wait(self) -> None:
        """Show the list while nobody knows what will stand in it."""
        self._shown = self._table
        self._stack.setCurrentWidget(self._shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the columns go that say least, so that amount and state are never out of sight."""
        super().resizeEvent(event)
        for column, needed in _SPARED.items():
            self._table.setColumnHidden(column, self.width() < needed)

    def take_keyboard(self) -> None:
        """Give the keyboard to what is shown."""
        self._shown.setFocus()

    def _why_nothing(self, stage: Stage | None, search: str) -> str:
        if search:
            return self.tr("No document is found for “{0}”.").format(search)
        if stage is Stage.REVIEW:
            return self.tr("Nothing is left to review in this month.")
        return self.tr("No document of this month stands here.")
