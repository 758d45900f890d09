"""What the dialog that sends shows of each document, and how a list of them comes out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QColor, QIcon

from campus_desk.application.outbox_ports import OutboxRow
from campus_desk.application.sending import DeliveryReport
from campus_desk.application.sending_plan import Parcel, ParcelRemedy
from campus_desk.domain.invoice import DocumentKind
from campus_desk.domain.invoice_event import OutboxState
from campus_desk.domain.outbox import OutboxMessage
from campus_desk.ui.labels import channel_label
from campus_desk.ui.page import Surroundings
from campus_desk.ui.widgets.record_table_model import Column, RecordTableModel


@dataclass(frozen=True, slots=True)
class SendRow:
    """A document in the dialog.

    Attributes:
        text: Where it goes; what keeps it back; what came of it.
        state: None before it was tried.
    """

    parcel: Parcel
    text: str
    state: OutboxState | None = None

    @property
    def is_kept_back(self) -> bool:
        """Whether it does not go by itself."""
        return self.parcel.obstacle is not None

    @property
    def is_again(self) -> bool:
        """Whether it has been sent, or waits to be: it goes only if somebody says so."""
        return self.parcel.remedy is ParcelRemedy.AGAIN


def is_credit(row: SendRow) -> bool:
    """Tell whether a document gives something back."""
    return row.parcel.row.kind == DocumentKind.CREDIT_NOTE.value


def signed(row: SendRow) -> Decimal:
    """Return what the customer is to pay, negative where it is given back."""
    return -row.parcel.row.gross if is_credit(row) else row.parcel.row.gross


def _first_line(row: SendRow) -> str:
    """Return the text without the technical detail, which stands on a line of its own."""
    return row.text.partition("\n")[0]


class Posting:
    """What becomes of the messages that were entered together; other ones leave at the same time.

    Attributes:
        run: The number of the delivery's run that takes them.
        is_stopping: Whether somebody said that the rest is to stay.
    """

    def __init__(self, messages: Iterable[OutboxMessage], run: int) -> None:
        self._own = {message.letter: message for message in messages}
        self._told: dict[int, OutboxRow] = {}
        self.run = run
        self.is_stopping = False

    def take(self, report: DeliveryReport) -> None:
        """Take in what a run says about them, and about what is left of one that went to some of its recipients."""
        for row in (*report.sent, *report.waiting, *report.failed):
            if row.message.letter in self._own:
                self._told[row.message.id] = row

    @property
    def results(self) -> tuple[OutboxRow, ...]:
        """What was tried, and what came of it."""
        return tuple(self._told.values())

    @property
    def untried(self) -> tuple[int, ...]:
        """The ids of the messages that were not tried."""
        tried = {row.message.letter for row in self._told.values()}
        return tuple(message.id for letter, message in self._own.items() if letter not in tried)


class SendModel(RecordTableModel[SendRow]):
    """The documents, which way each goes, and what came of it."""

    def __init__(self, around: Surroundings, goes: Callable[[SendRow], bool], parent: QObject) -> None:
        """Make an empty table.

        Args:
            around: What it stands on.
            goes: Whether a document would go, as things are chosen.
            parent: The dialog.
        """
        self._theme = around.theme
        self._goes = goes
        money, strong = around.formatter.money, around.theme.typeface.font(weight=500)
        columns: tuple[Column[SendRow], ...] = (
            Column(
                QCoreApplication.translate("SendDialog", "Number"),
                lambda row: row.parcel.row.number,
                font=strong,
                icon=self._icon,
                width=136,
            ),
            Column(
                QCoreApplication.translate("SendDialog", "Kind"),
                lambda row: (
                    QCoreApplication.translate("SendDialog", "Credit note")
                    if is_credit(row)
                    else QCoreApplication.translate("SendDialog", "Invoice")
                ),
                width=96,
            ),
            Column(
                QCoreApplication.translate("SendDialog", "Customer"),
                lambda row: row.parcel.row.customer,
                width=168,
            ),
            Column(
                QCoreApplication.translate("SendDialog", "Amount"),
                lambda row: money(signed(row)),
                right=True,
                width=104,
            ),
            Column(
                QCoreApplication.translate("SendDialog", "Way"),
                lambda row: channel_label(row.parcel.channel),
                width=172,
            ),
            Column(
                QCoreApplication.translate("SendDialog", "Where to"),
                lambda row: row.text,
                color=self._ink,
                width=220,
            ),
        )
        super().__init__(columns, lambda row: row.parcel.row.number, parent)

    def _icon(self, row: SendRow) -> QIcon:
        name, ink = {
            None: ("alert-triangle", "warn")
            if row.is_kept_back and not self._goes(row)
            else ("send", "text2"),
            OutboxState.SENT: ("circle-check", "ok"),
            OutboxState.WAITING: ("clock", "warn"),
            OutboxState.FAILED: ("alert-circle", "danger"),
            OutboxState.CANCELLED: ("ban", "text2"),
        }[row.state]
        return self._theme.icon(name, ink, 14)

    def _ink(self, row: SendRow) -> QColor | None:
        if row.state is OutboxState.FAILED:
            return self._theme.color("danger")
        kept_back = row.state is None and row.is_kept_back
        return self._theme.color("warn") if kept_back or row.state is OutboxState.WAITING else None
