"""What waits to be sent and what was given up, with the reason; tried again or taken out here."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget

from campus_desk.application.changes import Changes
from campus_desk.application.outbox_ports import OutboxRow
from campus_desk.application.sending import undelivered
from campus_desk.application.sending_commands import CancelMessages, RetryMessages
from campus_desk.domain.invoice_event import OutboxState
from campus_desk.domain.timeslot import at_campus
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.invoicing.delivery import Delivery
from campus_desk.ui.labels import channel_label
from campus_desk.ui.page import Surroundings
from campus_desk.ui.theme import mark
from campus_desk.ui.widgets.band import Tone
from campus_desk.ui.widgets.empty_state import EmptyState
from campus_desk.ui.widgets.record_table import RecordTable
from campus_desk.ui.widgets.record_table_model import Column, RecordTableModel


class OutboxDialog(DeskDialog):
    """Lists messages that have not left."""

    def __init__(self, around: Surroundings, delivery: Delivery, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, "", parent)
        self.setWindowTitle(self.tr("Outbox"))
        self._session = around.session
        self._formatter = around.formatter
        self.model: RecordTableModel[OutboxRow] = RecordTableModel(
            (
                Column(
                    self.tr("Number"),
                    lambda row: row.number,
                    font=around.theme.typeface.font(weight=500),
                    icon=self._icon,
                    width=136,
                ),
                Column(self.tr("Customer"), lambda row: row.customer, width=160),
                Column(self.tr("Way"), lambda row: channel_label(row.message.channel), width=190),
                Column(self.tr("State"), self._state, width=186),
                Column(self.tr("Where to"), lambda row: row.message.recipient, width=220),
            ),
            lambda row: row.message.id,
            self,
        )
        self.table: RecordTable[OutboxRow] = RecordTable(
            self.theme, self.model, self.tr("Documents that have not left")
        )
        self.empty = EmptyState(self.tr("Nothing waits to be sent."))
        middle = QWidget(self)
        self._middle = QStackedLayout(middle)
        self._middle.addWidget(self.table)
        self._middle.addWidget(self.empty)
        self.reason = QLabel()
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setWordWrap(True)
        self.reason.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        mark(self.reason, role="secondary")
        self.body.addWidget(middle, 1)
        self.body.addWidget(self.reason)
        self.remove_button = self.add_button_aside(self.tr("&Take out"), "ban")
        self.retry_all_button = self.add_button(self.tr("Try &all again"), "refresh")
        self.add_cancel(self.tr("Close"))
        self.retry_button = self.add_primary(self.tr("Try again"))
        self.remove_button.clicked.connect(self.remove)
        self.retry_button.clicked.connect(self.retry)
        self.retry_all_button.clicked.connect(self.retry_all)
        self.table.record_chosen.connect(self._show)
        self._session.hub.changed.connect(self._changed)
        delivery.finished.connect(self.reload)
        self.resize(940, 440)
        self.table.setFocus()
        self.reload()

    def reload(self) -> None:
        """Read again what has not left."""
        self._session.read(undelivered, self._arrived)

    def retry(self) -> None:
        """Try the chosen message again now."""
        if self.table.current is not None:
            self._run(RetryMessages((self.table.current.message.id,)))

    def retry_all(self) -> None:
        """Try everything again now."""
        self._run(RetryMessages(tuple(row.message.id for row in self.model.rows)))

    def remove(self) -> None:
        """Take the chosen message out of the outbox; this can be undone."""
        if self.table.current is not None:
            self._run(CancelMessages((self.table.current.message.id,)))

    def _run(self, command: RetryMessages | CancelMessages) -> None:
        self.band.hide()
        self._session.run(command, None, self._refused)

    def _refused(self, error: Exception) -> None:
        self.band.present(Tone.WARNING, self._session.sentences.error(error))
        self.reload()

    def _arrived(self, rows: tuple[OutboxRow, ...]) -> None:
        # What was given up needs somebody; what waits does not.
        self.model.replace(sorted(rows, key=lambda row: row.message.state is not OutboxState.FAILED))
        self._middle.setCurrentWidget(self.table if rows else self.empty)
        if rows and self.table.current is None:
            self.table.selectRow(0)
        self._show(self.table.current if rows else None)

    def _show(self, row: OutboxRow | None) -> None:
        why = self.tr("Nothing waits to be sent.") if row is None else ""
        for button in (self.remove_button, self.retry_button, self.retry_all_button):
            button.setEnabled(row is not None)
            button.setToolTip(why)
        if row is not None:
            self.remove_button.setToolTip(self.tr("It is not sent; the document stays as it is"))
        told = []
        if row is not None and row.message.last_error is not None:
            told.append(self._session.sentences.of(row.message.last_error))
        if row is not None and row.message.is_unconfirmed:
            told.append(
                self.tr(
                    "A try was cut off before the server had answered: perhaps it has arrived. Sent again, it may "
                    "arrive twice."
                )
            )
        self.reason.setText("\n".join(told))
        self.reason.setVisible(bool(told))

    def _changed(self, changes: Changes) -> None:
        if changes.invoices or changes.everything:
            self.reload()

    def _state(self, row: OutboxRow) -> str:
        message = row.message
        if message.state is OutboxState.FAILED:
            return self.tr("Given up after %n tries", "", message.attempts)
        if message.attempts == 0 or message.next_try_at is None:
            return self.tr("Waits")
        when = self._formatter.clock_time(message.next_try_at)
        day = at_campus(message.next_try_at).date()
        if day != self._session.today:
            when = f"{self._formatter.weekday_date(day)} {when}"
        return self.tr("Next try: {0}").format(when)

    def _icon(self, row: OutboxRow) -> QIcon:
        given_up = row.message.state is OutboxState.FAILED
        return self.theme.icon("alert-circle" if given_up else "clock", "danger" if given_up else "text2", 14)
