"""Sends documents: which way each goes, what keeps one back, then what came of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QComboBox, QLabel, QProgressBar, QStackedLayout, QWidget

from campus_desk.application.changes import Changes
from campus_desk.application.desk import Outcome
from campus_desk.application.outbox_ports import OutboxRow
from campus_desk.application.ports import UnitOfWork
from campus_desk.application.sending import DeliveryReport, invoice_ids
from campus_desk.application.sending_commands import SendDocuments
from campus_desk.application.sending_plan import Parcel, Remedy, plan_sending, sendable
from campus_desk.domain.invoice import DocumentKind
from campus_desk.domain.invoice_event import OutboxState
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.invoicing.delivery import Delivery
from campus_desk.ui.labels import channel_label
from campus_desk.ui.page import Surroundings
from campus_desk.ui.theme import mark
from campus_desk.ui.widgets.band import Tone
from campus_desk.ui.widgets.empty_state import EmptyState
from campus_desk.ui.widgets.record_table import RecordTable
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
        """Whether it does not go."""
        return self.parcel.obstacle is not None


def _is_credit(row: SendRow) -> bool:
    return row.parcel.row.kind == DocumentKind.CREDIT_NOTE.value


def _signed(row: SendRow) -> Decimal:
    """Return what the customer is to pay, negative where it is given back."""
    return -row.parcel.row.gross if _is_credit(row) else row.parcel.row.gross


class SendDialog(DeskDialog):
    """One question, then the progress and the result of each document.

    Signals:
        customer_wanted: The customer with something missing: the id.
        settings_wanted: How documents leave is to be decided first.
    """

    customer_wanted = Signal(object)
    settings_wanted = Signal()

    def __init__(
        self, around: Surroundings, delivery: Delivery, chosen: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        """Make the dialog.

        Args:
            around: What it stands on.
            delivery: What sends.
            chosen: The numbers of the documents in hand. Several are meant; one is only where the keyboard is.
            parent: The window.
        """
        super().__init__(around.theme, "", parent)
        self.setWindowTitle(self.tr("Send documents"))
        self._session = around.session
        self._delivery = delivery
        self._asked = False
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("Which documents"))
        self.which.addItem(self.tr("All that were not sent yet"), ())
        if chosen:
            only = self.tr("Only {0}").format(chosen[0])
            several = self.tr("The %n chosen document(s)", "", len(chosen))
            self.which.addItem(only if len(chosen) == 1 else several, chosen)
            self.which.setCurrentIndex(int(len(chosen) > 1))
        self.ways = QLabel()
        mark(self.ways, role="count")
        self.kept_back = QLabel()
        mark(self.kept_back, role="warn")
        for label in (self.ways, self.kept_back):
            label.setWordWrap(True)
        self.model: RecordTableModel[SendRow] = RecordTableModel(
            self._columns(around), lambda row: row.parcel.row.number, self
        )
        self.table: RecordTable[SendRow] = RecordTable(self.theme, self.model, self.tr("Documents"))
        self.empty = EmptyState(self.tr("Every document has been sent."))
        middle = QWidget(self)
        self._middle = QStackedLayout(middle)
        self._middle.addWidget(self.table)
        self._middle.addWidget(self.empty)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.hide()
        self.reason = QLabel()
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setWordWrap(True)
        self.reason.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        mark(self.reason, role="secondary")
        for widget in (self.which, self.ways, self.kept_back, self.bar):
            self.body.addWidget(widget)
        self.body.addWidget(middle, 1)
        self.body.addWidget(self.reason)
        self.mend_button = self.add_button_aside(self.tr("&Customer…"), "pencil")
        self.stop_button = self.add_button(self.tr("Stop"), "player-stop")
        self.stop_button.hide()
        self.cancel_button = self.add_cancel()
        self.send_button = self.add_primary(self.tr("Send"))
        self._connect()
        self.resize(1000, 560)
        self.table.setFocus()
        self.reload()

    def reload(self) -> None:
        """Tell again which way each document goes."""
        numbers, specimen = self._chosen, self._session.services.specimen

        def query(unit: UnitOfWork) -> tuple[Parcel, ...]:
            ids = invoice_ids(unit, numbers) if numbers else sendable(unit.invoices.rows())
            return plan_sending(unit, ids, specimen=specimen)

        self._session.read(query, self._arrived, self._not_read)

    # --- what would go ------------------------------------------------------------------------------------------------

    def _arrived(self, parcels: tuple[Parcel, ...]) -> None:
        if self._asked:
            return
        say = self._session.sentences.of
        rows = [SendRow(each, say(each.obstacle) if each.obstacle else each.recipient) for each in parcels]
        # What keeps one back is what there is to be done here.
        self.model.replace(sorted(rows, key=lambda row: (not row.is_kept_back, row.parcel.row.number)))
        self._middle.setCurrentWidget(self.table if rows else self.empty)
        if rows and self.table.current is None:
            self.table.selectRow(0)
        going = [row.parcel for row in rows if self._goes(row)]
        ways = Counter(parcel.channel for parcel in going)
        self.ways.setText(
            " · ".join(self.tr("{0}: {1}").format(channel_label(way), count) for way, count in ways.items())
        )
        self.ways.setVisible(bool(ways))
        back = len(rows) - len(going)
        self.kept_back.setText(
            self.tr("%n document(s) are kept back; the reason stands beside each.", "", back)
        )
        self.kept_back.setVisible(bool(back))
        self.send_button.setText(self.tr("Send %n document(s)", "", len(going)) if going else self.tr("Send"))
        self.send_button.setEnabled(bool(going))
        self.send_button.setToolTip("" if going else self.tr("Nothing can be sent now"))
        self._choose(self.table.current if rows else None)

    @property
    def _chosen(self) -> tuple[str, ...]:
        """The documents that are meant; empty for all that were not sent."""
        return tuple(self.which.currentData())

    def _goes(self, row: SendRow) -> bool:
        """Tell whether a document goes: also once more, where it was chosen by name."""
        return not row.is_kept_back or (bool(self._chosen) and row.parcel.remedy is Remedy.AGAIN)

    def _not_read(self, error: Exception) -> None:
        self.band.present(Tone.ERROR, self._session.sentences.error(error))

    def _choose(self, row: SendRow | None) -> None:
        told = row is not None and (
            row.is_kept_back if row.state is None else row.text != row.parcel.recipient
        )
        self.reason.setText(row.text if row is not None and told else "")
        self.reason.setVisible(told)
        remedy = row.parcel.remedy if row is not None and not self._asked else Remedy.NONE
        self.mend_button.setVisible(remedy in (Remedy.CUSTOMER, Remedy.SETTINGS))
        self.mend_button.setText(
            self.tr("&Customer…") if remedy is Remedy.CUSTOMER else self.tr("&Sending settings…")
        )

    def _mend(self) -> None:
        row = self.table.current
        if row is None or self._asked:
            return
        if row.parcel.remedy is Remedy.CUSTOMER:
            self.customer_wanted.emit(row.parcel.row.customer_id)
        elif row.parcel.remedy is Remedy.SETTINGS:
            self.settings_wanted.emit()

    def _changed(self, changes: Changes) -> None:
        if not self._asked and (
            changes.invoices or changes.customers or changes.settings or changes.everything
        ):
            self.reload()

    # --- sending ------------------------------------------------------------------------------------------------------

    def send(self) -> None:
        """Put everything that goes into the outbox, and have it delivered."""
        going = [row for row in self.model.rows if self._goes(row)]
        if not going or self._asked:
            return
        self._asked = True
        again = any(row.parcel.remedy is Remedy.AGAIN for row in going)
        self.band.hide()
        self.send_button.setEnabled(False)
        self.which.setEnabled(False)
        self._choose(None)
        command = SendDocuments(tuple(row.parcel.row.invoice_id for row in going), again)
        self._session.run(command, self._entered, self._refused)

    def _entered(self, outcome: Outcome) -> None:
        del outcome
        self.bar.setRange(0, 0)
        self.bar.show()
        self.stop_button.show()
        self.send_button.hide()
        self.cancel_button.setText(self.tr("Close"))
        self._delivery.start()

    def _refused(self, error: Exception) -> None:
        self._asked = False
        self.which.setEnabled(True)
        self.band.present(Tone.ERROR, self.tr("Nothing was sent."), self._session.sentences.error(error))
        self.reload()

    def _progressed(self, done: int, total: int, item: str) -> None:
        if self._asked:
            self.bar.setRange(0, total)
            self.bar.setValue(done)
            self.bar.setAccessibleName(self.tr("{0} of {1}: {2}").format(done, total, item))

    def _ended(self, report: DeliveryReport) -> None:
        if not self._asked:
            return
        results = {row.number: row for row in (*report.sent, *report.waiting, *report.failed)}
        rows = [self._with_result(row, results) for row in self.model.rows]
        self.model.replace(sorted(rows, key=lambda row: row.state is not OutboxState.FAILED))
        self.bar.hide()
        self.stop_button.hide()
        sent, waiting, failed = len(report.sent), len(report.waiting), len(report.failed)
        parts = [self.tr("%n sent", "", sent)] if sent else []
        if waiting:
            parts.append(self.tr("%n will be tried again", "", waiting))
        if failed:
            parts.append(self.tr("%n could not be sent", "", failed))
        tone = Tone.ERROR if failed else Tone.WARNING if waiting or report.stopped else Tone.SUCCESS
        if report.stopped:
            parts.append(self.tr("stopped; the rest waits in the outbox"))
        self.ways.hide()
        self.kept_back.hide()
        self.band.present(tone, " · ".join(parts) or self.tr("Nothing was due."))
        # What did not leave stands first, with its reason below.
        self.table.selectRow(0)
        self._choose(self.table.current)
        self.cancel_button.setFocus()

    def _with_result(self, row: SendRow, results: dict[str, OutboxRow]) -> SendRow:
        result = results.get(row.parcel.row.number)
        if result is None:
            return row
        message = result.message
        text = row.parcel.recipient
        if message.last_error is not None:
            text = self._session.sentences.of(message.last_error)
        return replace(row, text=text, state=message.state)

    def _broken_off(self, error: Exception) -> None:
        if self._asked:
            self.bar.hide()
            self.stop_button.hide()
            self.band.present(
                Tone.ERROR,
                self.tr("Sending broke off; what did not leave waits in the outbox."),
                self._session.sentences.error(error),
            )

    # --- parts --------------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.which.currentIndexChanged.connect(self.reload)
        self.mend_button.clicked.connect(self._mend)
        self.stop_button.clicked.connect(self._delivery.stop)
        self.send_button.clicked.connect(self.send)
        self.send_button.setEnabled(False)
        self.table.record_chosen.connect(self._choose)
        self.table.record_activated.connect(lambda _row: self._mend())
        self._session.hub.changed.connect(self._changed)
        self._delivery.progressed.connect(self._progressed)
        self._delivery.finished.connect(self._ended)
        self._delivery.broken_off.connect(self._broken_off)

    def _columns(self, around: Surroundings) -> tuple[Column[SendRow], ...]:
        return (
            Column(
                self.tr("Number"),
                lambda row: row.parcel.row.number,
                font=around.theme.typeface.font(weight=500),
                icon=self._icon,
                width=136,
            ),
            Column(
                self.tr("Kind"),
                lambda row: self.tr("Credit note") if _is_credit(row) else self.tr("Invoice"),
                width=78,
            ),
            Column(self.tr("Customer"), lambda row: row.parcel.row.customer, width=168),
            Column(
                self.tr("Amount"),
                lambda row: around.formatter.money(_signed(row)),
                sort_key=_signed,
                right=True,
                width=104,
            ),
            Column(self.tr("Way"), lambda row: channel_label(row.parcel.channel), width=190),
            Column(self.tr("Where to"), lambda row: row.text, color=self._ink, width=220),
        )

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
        return self.theme.icon(name, ink, 14)

    def _ink(self, row: SendRow) -> QColor | None:
        if row.state is OutboxState.FAILED:
            return self.theme.color("danger")
        kept_back = row.state is None and row.is_kept_back
        return self.theme.color("warn") if kept_back or row.state is OutboxState.WAITING else None
