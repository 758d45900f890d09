"""The actions of sending: send documents, the outbox, the settings; and the delivery behind them."""

# ruff: noqa: PLC0415 - the dialogs are imported when they are first asked for

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from campus_desk.application.mail_settings import MailSettings, load_mail
from campus_desk.domain.customer import Customer
from campus_desk.domain.identifiers import CustomerId
from campus_desk.ui.invoicing.delivery import Delivery
from campus_desk.ui.page import Surroundings


class Sending(QObject):
    """Connects the actions of one open campus.

    Attributes:
        delivery: What sends; ``dialog`` the dialog opened last.
    """

    def __init__(self, around: Surroundings, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._window = window
        self.delivery = Delivery(around, self)
        self.dialog: QDialog | None = None
        actions = around.actions
        actions.send_documents.triggered.connect(self.open_sending)
        actions.outbox.triggered.connect(self.open_outbox)
        actions.sending_settings.triggered.connect(self.open_settings)
        self.delivery.outbox_wanted.connect(self.open_outbox)
        self.delivery.look()

    def open_sending(self) -> None:
        """Ask what is to be sent: the documents that are chosen on the finance page, or all."""
        from campus_desk.ui.invoicing.send_dialog import SendDialog

        chosen = tuple(self._around.actions.send_documents.data() or ())
        dialog = SendDialog(self._around, self.delivery, chosen, self._window)
        dialog.settings_wanted.connect(self.open_settings)
        dialog.customer_wanted.connect(self.open_customer)
        self._open(dialog)

    def open_outbox(self) -> None:
        """Show what waits and what was given up."""
        from campus_desk.ui.invoicing.outbox_dialog import OutboxDialog

        self._open(OutboxDialog(self._around, self.delivery, self._window))

    def open_settings(self) -> None:
        """Open how documents leave."""
        from campus_desk.ui.invoicing.sending_settings_dialog import SendingSettingsDialog

        def loaded(mail: MailSettings) -> None:
            self._open(SendingSettingsDialog(self._around, mail, self._over()))

        self._around.session.read(lambda unit: load_mail(unit.settings), loaded, owner=self)

    def open_customer(self, customer_id: CustomerId) -> None:
        """Open a customer, to enter what keeps a document back."""
        from campus_desk.ui.catalogue.customer_dialog import CustomerDialog

        def loaded(customer: Customer) -> None:
            self._open(CustomerDialog(self._around, customer, self._over()))

        self._around.session.read(lambda unit: unit.catalogue.customer(customer_id), loaded, owner=self)

    def _over(self) -> QWidget:
        """Return over what a dialog opens: over the one that asks for it, if there is one."""
        from shiboken6 import isValid

        dialog = self.dialog
        return dialog if dialog is not None and isValid(dialog) and dialog.isVisible() else self._window

    def _open(self, dialog: QDialog) -> None:
        if dialog.parentWidget() is self._window:
            self.dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
