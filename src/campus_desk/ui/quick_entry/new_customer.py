"""From a quick entry that names somebody unknown to the form for new customers, and back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from campus_desk.application.quick_newcomer import customer_code
from campus_desk.domain.customer import Customer, CustomerGroup
from campus_desk.domain.identifiers import CustomerId
from campus_desk.ui.page import Surroundings

KEY = Qt.Key.Key_N
MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
KEYS = "Ctrl+Shift+N"
"""What enters the new customer while words of a quick entry may be one: ``KEY`` with ``MODIFIERS``."""


class NewCustomer(QObject):
    """Opens the form; whoever asked is told when the customer can be named.

    Signals:
        known: The customer is in the catalogue (CustomerId).
        given_up: The form was left without saving.
    """

    known = Signal(object)
    given_up = Signal()

    def __init__(self, around: Surroundings, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._window = window
        self._awaited: CustomerId | None = None
        around.session.catalogue_changed.connect(self._look)

    def ask(self, name: str) -> None:
        """Open the form with a name in it; who comes to the desk unknown is no tenant."""
        from campus_desk.ui.catalogue.customer_dialog import CustomerDialog  # noqa: PLC0415 - rarely asked for

        customers = self._around.session.require_catalogue().customers
        code = customer_code(name, (customer.code for customer in customers))
        dialog = CustomerDialog(self._around, None, self._window)
        dialog.suggest(code, name, CustomerGroup.EXTERNAL)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._saved(dialog.stored))
        dialog.rejected.connect(self.given_up)
        dialog.open()

    def _saved(self, customer: Customer | None) -> None:
        if customer is not None:
            self._awaited = customer.id
            self._look()

    def _look(self) -> None:
        """Tell of the customer as soon as the catalogue has it: it is read anew after every change."""
        catalogue = self._around.session.catalogue
        if catalogue is not None and any(c.id == self._awaited for c in catalogue.customers):
            known, self._awaited = self._awaited, None
            self.known.emit(known)
