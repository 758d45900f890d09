"""Marks documents sent and paid by hand; each is an event, and one step to undo."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QDialog, QWidget

from campus_desk.application.commands import Batch, Command
from campus_desk.application.desk import Outcome
from campus_desk.application.ledger_commands import MarkPaid, MarkSent
from campus_desk.domain.customer import Channel
from campus_desk.domain.identifiers import InvoiceId
from campus_desk.ui.invoicing.paid_dialog import PaidDialog
from campus_desk.ui.invoicing.run_model import RunRow
from campus_desk.ui.invoicing.sent_dialog import SentDialog
from campus_desk.ui.opener import Opener
from campus_desk.ui.page import Surroundings

translate = QCoreApplication.translate


class DocumentMarks(QObject):
    """Marks the documents among chosen rows."""

    def __init__(self, around: Surroundings, window: QWidget) -> None:
        super().__init__(window)
        self._around = around
        self._session = around.session
        self._window = window
        self._opener: Opener[QDialog] = Opener(self)

    @property
    def dialog(self) -> QDialog | None:
        """The question asked last."""
        return self._opener.dialog

    def mark_sent(self, rows: Sequence[RunRow]) -> None:
        """Mark the documents as sent today that are not marked yet; where all are, ask before marking them again."""
        issued = [row for row in rows if row.document is not None]
        if unsent(issued) or not issued:
            self._mark(unsent(issued))
        else:
            self._opener.open("sent", lambda: self._sent_dialog(issued))

    def _sent_dialog(self, rows: Sequence[RunRow]) -> SentDialog:
        documents = [row.document for row in rows if row.document is not None]
        dialog = SentDialog(
            self._around.theme, self._around.formatter, documents, self._session.today, self._window
        )
        dialog.accepted.connect(lambda: self._mark(rows))
        return dialog

    def _mark(self, rows: Sequence[RunRow]) -> None:
        """Mark documents, each by the way its customer gets its invoices."""
        by_channel: dict[Channel, list[InvoiceId]] = {}
        for row in rows:
            if row.document is not None:
                channel = row.customer.channel if row.customer else Channel.EMAIL
                by_channel.setdefault(channel, []).append(row.document.invoice_id)
        today = self._session.today
        commands: list[Command] = [
            MarkSent(tuple(invoices), today, channel) for channel, invoices in by_channel.items()
        ]
        if commands:
            one = len(commands) == 1
            self._session.run(commands[0] if one else Batch(tuple(commands), "command-mark-sent"))

    def ask_paid(self, rows: Sequence[RunRow]) -> None:
        """Ask for the day, and mark what is left to pay of the invoices as paid."""
        payable = [row for row in rows if row.is_payable]
        if payable:
            self._opener.open("paid", lambda: self._paid_dialog(payable))

    def _paid_dialog(self, payable: Sequence[RunRow]) -> PaidDialog:
        dialog = PaidDialog(
            self._around.theme, self._around.formatter, payable, self._session.today, self._window
        )
        dialog.given.connect(lambda command: self._pay(dialog, command))
        return dialog

    def _pay(self, dialog: PaidDialog, command: MarkPaid) -> None:
        def done(outcome: Outcome) -> None:
            del outcome
            dialog.accept()

        def failed(error: Exception) -> None:
            dialog.refuse(error, self._session.sentences.error(error))

        self._session.run(command, done, failed, owner=dialog)


def unsent(rows: Sequence[RunRow]) -> list[RunRow]:
    """Return the documents among the rows that were never sent."""
    return [row for row in rows if row.document is not None and not row.document.sent_on]


def why_not_sent(rows: Sequence[RunRow]) -> str:
    """Return why nothing among the rows can be marked as sent, empty where something can."""
    return (
        ""
        if any(row.document for row in rows)
        else translate("DocumentMarks", "Choose an issued document first")
    )


def why_not_paid(rows: Sequence[RunRow]) -> str:
    """Return why nothing among the rows can be marked as paid, empty where something can."""
    if any(row.is_payable for row in rows):
        return ""
    if any(row.document for row in rows):
        return translate("DocumentMarks", "Nothing is left to pay")
    return translate("DocumentMarks", "Choose an issued document first")
