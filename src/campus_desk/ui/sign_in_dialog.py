"""Which company sits down at the desk."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from campus_desk.domain.customer import Customer
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.labels import group_label
from campus_desk.ui.searching import matches
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.record_table import RecordTable
from campus_desk.ui.widgets.record_table_model import Column, RecordTableModel
from campus_desk.ui.widgets.search_edit import SearchEdit


class SignInDialog(DeskDialog):
    """Lists the customers of the campus; typing narrows the list, Enter takes the one that is marked.

    Signals:
        chosen: The code of a customer.
    """

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, customers: Iterable[Customer], today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", parent)
        self.setWindowTitle(self.tr("Sign in as a company"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._customers = [c for c in customers if c.is_in_service(today)]
        said = QLabel(
            self.tr(
                "The window then shows what this company sees: its own bookings and invoices, and of all others"
                " only when a resource is busy."
            )
        )
        said.setWordWrap(True)
        mark(said, role="secondary")
        self.search = SearchEdit(theme, self.tr("Search a company"))
        self.search.searched.connect(self._fill)
        self.model: RecordTableModel[Customer] = RecordTableModel(
            (
                Column(self.tr("Name"), lambda c: c.name, font=theme.typeface.font(weight=500), width=220),
                Column(self.tr("Code"), lambda c: c.code, width=110),
                Column(self.tr("Group"), lambda c: group_label(c.group), width=120),
            ),
            lambda c: c.id,
            self,
        )
        self.table: RecordTable[Customer] = RecordTable(theme, self.model, self.tr("Companies"))
        self.table.sort_by(0)
        self.table.record_activated.connect(self._take)
        self.table.record_chosen.connect(self._offer)
        for widget in (said, self.search, self.table):
            self.body.addWidget(widget)
        self.add_cancel()
        self.sign_in_button = self.add_primary(self.tr("Sign in"))
        self.sign_in_button.clicked.connect(self._sign_in)
        self.resize(500, 460)
        self._fill("")
        self.search.setFocus()

    def _fill(self, text: str) -> None:
        self.model.replace(c for c in self._customers if matches(text, f"{c.name} {c.code}"))
        if self.model.rows:
            self.table.selectRow(0)
        self._offer(self.table.current)

    def _offer(self, customer: Customer | None) -> None:
        self.sign_in_button.setEnabled(customer is not None)
        self.sign_in_button.setToolTip("" if customer is not None else self.tr("No company matches"))

    def _sign_in(self) -> None:
        # The search may not have begun yet: Enter comes right after the last letter.
        self._fill(self.search.text())
        self._take(self.table.current)

    def _take(self, customer: Customer | None) -> None:
        if customer is not None:
            self.accept()
            self.chosen.emit(customer.code)
