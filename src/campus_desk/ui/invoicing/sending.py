"""The actions of sending: send documents, the outbox, the settings; and the delivery behind them."""

# ruff: noqa: PLC0415 - the dialogs are imported when they are first asked for

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from campus_desk.application.mail_settings import MailSettings, load_mail
from campus_desk.domain.customer import Customer
from campus_desk.domain.identifiers import CustomerId
from campus_desk.ui.invoicing.delivery import Delivery
from campus_desk.ui.opener import Opener
from campus_desk.ui.page import Surroundings


class Sending(QObject):
    """Connects the actions of one open campus.

    Attributes:
        delivery: What sends.
    """

    def __init__(self, around: Surroundings, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._window = window
        self.delivery = Delivery(around, self)
        self._opener: Opener[QDialog] = Opener(self)
        actions = around.actions
        actions.send_documents.triggered.connect(self.open_sending)
        actions.outbox.triggered.connect(self.open_outbox)
        actions.sending_settings.triggered.connect(self.open_settings)
        self.delivery.outbox_wanted.connect(self.open_outbox)
        self.delivery.look()

    @property
    def dialog(self) -> QDialog | None:
        """The dialog opened last."""
        return self._opener.dialog

    def open_sending(self) -> None:
        """Ask what is to be sent: the documents that are chosen on the finance page, or all."""
        from campus_desk.ui.invoicing.send_dialog import SendDialog

        def made() -> SendDialog:
            chosen = tuple(self._around.actions.send_documents.data() or ())
            dialog = SendDialog(self._around, self.delivery, chosen, self._window)
            dialog.settings_wanted.connect(self.open_settings_at)
            dialog.customer_wanted.connect(self.open_customer)
            return dialog

        self._opener.open("sending", made)

    def open_outbox(self) -> None:
        """Show what waits and what was given up."""
        from campus_desk.ui.invoicing.outbox_dialog import OutboxDialog

        self._opener.open("outbox", lambda: OutboxDialog(self._around, self.delivery, self._window))

    def open_settings(self) -> None:
        """Open how documents leave."""
        self.open_settings_at("")

    def open_settings_at(self, field: str) -> None:
        """The same, at the field that is to be filled in."""
        from campus_desk.ui.invoicing.sending_settings_dialog import SendingSettingsDialog

        def made(mail: MailSettings) -> QDialog:
            return SendingSettingsDialog(self._around, mail, self._over())

        def then(dialog: QDialog) -> None:
            if isinstance(dialog, SendingSettingsDialog):
                dialog.go_to(field)

        self._opener.read_and_open(
            "settings", self._around.session, lambda unit: load_mail(unit.settings), made, then
        )

    def open_customer(self, customer_id: CustomerId, field: str) -> None:
        """Open a customer, at the field that keeps a document back."""
        from campus_desk.ui.catalogue.customer_dialog import CustomerDialog

        def made(customer: Customer) -> QDialog:
            return CustomerDialog(self._around, customer, self._over())

        def then(dialog: QDialog) -> None:
            if isinstance(dialog, CustomerDialog):
                dialog.go_to(field)

        self._opener.read_and_open(
            "customer", self._around.session, lambda unit: unit.catalogue.customer(customer_id), made, then
        )

    def _over(self) -> QWidget:
        """Return over what a dialog opens: over the one that asks for it, if there is one."""
        return self._opener.shown("sending") or self._opener.shown("outbox") or self._window
