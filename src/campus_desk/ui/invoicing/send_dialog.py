"""Sends documents: which way each goes, what keeps one back, then what came of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QProgressBar, QStackedLayout, QWidget

from campus_desk.application.changes import Changes
from campus_desk.application.desk import Outcome
from campus_desk.application.outbox_ports import OutboxRow
from campus_desk.application.ports import UnitOfWork
from campus_desk.application.sending import DeliveryReport, invoice_ids
from campus_desk.application.sending_commands import CancelMessages, SendDocuments
from campus_desk.application.sending_plan import Parcel, ParcelRemedy, plan_sending, sendable
from campus_desk.domain.invoice_event import OutboxState
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.invoicing.delivery import Delivery
from campus_desk.ui.invoicing.send_rows import Posting, SendModel, SendRow
from campus_desk.ui.labels import channel_label
from campus_desk.ui.page import Surroundings
from campus_desk.ui.tasks import Job
from campus_desk.ui.theme import mark
from campus_desk.ui.widgets.band import Tone
from campus_desk.ui.widgets.empty_state import EmptyState
from campus_desk.ui.widgets.record_table import RecordTable


class SendDialog(DeskDialog):
    """One question, then the progress and the result of each document.

    Signals:
        customer_wanted: The customer with something missing: the id, the field.
        settings_wanted: How documents leave is to be decided first: the field.
    """

    customer_wanted = Signal(object, str)
    settings_wanted = Signal(str)

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
        self._loading: Job | None = None
        self._posting: Posting | None = None
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("Which documents"))
        self.which.addItem(self.tr("All that were not sent yet"), ())
        if chosen:
            only = self.tr("Only {0}").format(chosen[0])
            several = self.tr("The %n chosen document(s)", "", len(chosen))
            self.which.addItem(only if len(chosen) == 1 else several, chosen)
            self.which.setCurrentIndex(int(len(chosen) > 1))
        self.again = QCheckBox()
        self.ways = QLabel()
        mark(self.ways, role="count")
        self.kept_back = QLabel()
        mark(self.kept_back, role="warn")
        for label in (self.ways, self.kept_back):
            label.setWordWrap(True)
        self.model = SendModel(around, self._goes, self)
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
        for widget in (self.which, self.again, self.ways, self.kept_back, self.bar):
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

        if self._asked:
            return
        # What is shown may be what was chosen before: it is not sent under the new choice.
        self._offer_nothing()
        if self._loading is not None:
            self._loading.cancel()
        self._loading = self._session.read(query, self._arrived, self._not_read)

    # --- what would go ------------------------------------------------------------------------------------------------

    def _offer_nothing(self) -> None:
        self.send_button.setEnabled(False)
        self.send_button.setText(self.tr("Send"))

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
        again = sum(1 for row in rows if row.is_again) if self._chosen else 0
        self.again.setText(self.tr("Send &again what was sent or waits already (%n)", "", again))
        self.again.setVisible(bool(again))
        self._offer()
        self._choose(self.table.current if rows else None)

    def _offer(self) -> None:
        """Say how many would go which way, how many of them once more, and how many do not."""
        if self._asked:
            return
        rows = self.model.rows
        going = [row for row in rows if self._goes(row)]
        ways = Counter(row.parcel.channel for row in going)
        self.ways.setText(
            " · ".join(self.tr("{0}: {1}").format(channel_label(way), count) for way, count in ways.items())
        )
        self.ways.setVisible(bool(ways))
        back = len(rows) - len(going)
        self.kept_back.setText(
            self.tr("%n document(s) are kept back; the reason stands beside each.", "", back)
        )
        self.kept_back.setVisible(bool(back))
        again = sum(1 for row in going if row.is_again)
        if not going:
            self._offer_nothing()
            self.send_button.setToolTip(self.tr("Nothing can be sent now"))
            return
        if not again:
            text = self.tr("Send %n document(s)", "", len(going))
        elif again == len(going):
            text = self.tr("Send %n document(s) again", "", again)
        else:
            text = self.tr("Send %n document(s), {0} of them again", "", len(going)).format(again)
        self.send_button.setText(text)
        self.send_button.setEnabled(True)
        self.send_button.setToolTip("")
        self.table.viewport().update()

    @property
    def _chosen(self) -> tuple[str, ...]:
        """The documents that are meant; empty for all that were not sent."""
        return tuple(self.which.currentData())

    def _goes(self, row: SendRow) -> bool:
        """Tell whether a document goes: once more only where that was said."""
        return not row.is_kept_back or (bool(self._chosen) and row.is_again and self.again.isChecked())

    def _not_read(self, error: Exception) -> None:
        self.band.present(Tone.ERROR, self._session.sentences.error(error))

    def _choose(self, row: SendRow | None) -> None:
        told = row is not None and (
            row.is_kept_back if row.state is None else row.text != row.parcel.recipient
        )
        self.reason.setText(row.text if row is not None and told else "")
        self.reason.setVisible(told)
        remedy = row.parcel.remedy if row is not None and not self._asked else ParcelRemedy.NONE
        self.mend_button.setVisible(remedy in (ParcelRemedy.CUSTOMER, ParcelRemedy.SETTINGS))
        self.mend_button.setText(
            self.tr("&Customer…") if remedy is ParcelRemedy.CUSTOMER else self.tr("&Sending settings…")
        )

    def _mend(self) -> None:
        row = self.table.current
        if row is None or self._asked:
            return
        if row.parcel.remedy is ParcelRemedy.CUSTOMER:
            self.customer_wanted.emit(row.parcel.row.customer_id, row.parcel.field)
        elif row.parcel.remedy is ParcelRemedy.SETTINGS:
            self.settings_wanted.emit(row.parcel.field)

    def _changed(self, changes: Changes) -> None:
        if not self._asked and (
            changes.invoices or changes.customers or changes.settings or changes.everything
        ):
            self.reload()

    # --- sending ------------------------------------------------------------------------------------------------------

    def send(self) -> None:
        """Put everything that goes into the outbox, and have it delivered."""
        going = [row for row in self.model.rows if self._goes(row)]
        if not going or self._asked or not self.send_button.isEnabled():
            return
        self._asked = True
        again = any(row.is_again for row in going)
        self.band.hide()
        for widget in (self.send_button, self.which, self.again):
            widget.setEnabled(False)
        self._choose(None)
        command = SendDocuments(tuple(row.parcel.row.invoice_id for row in going), again)
        self._session.run(command, self._entered, self._refused)

    def _entered(self, outcome: Outcome) -> None:
        self._posting = Posting(outcome.value, self._delivery.latest)
        self.bar.setRange(0, 0)
        self.bar.show()
        self.stop_button.show()
        self.send_button.hide()
        self.cancel_button.setText(self.tr("Close"))

    def _refused(self, error: Exception) -> None:
        self._asked = False
        self.which.setEnabled(True)
        self.again.setEnabled(True)
        self.band.present(Tone.ERROR, self.tr("Nothing was sent."), self._session.sentences.error(error))
        self.reload()

    def _stop(self) -> None:
        if self._posting is not None:
            self._posting.is_stopping = True
            self.stop_button.setEnabled(False)
            self._delivery.stop()

    def _progressed(self, done: int, total: int, item: str) -> None:
        if self._posting is not None and self._posting.run == self._delivery.number:
            self.bar.setRange(0, total)
            self.bar.setValue(done)
            self.bar.setAccessibleName(self.tr("{0} of {1}: {2}").format(done, total, item))

    def _ended(self, report: DeliveryReport, number: int) -> None:
        posting = self._posting
        if posting is None:
            return
        posting.take(report)
        if posting.is_stopping:
            self._keep_rest(posting)
        elif number >= posting.run:
            self._conclude(posting)

    def _keep_rest(self, posting: Posting) -> None:
        """Take out what was not tried: who says stop does not mean in a minute."""
        if posting.untried:
            self._session.run(CancelMessages(posting.untried), self._kept, self._not_kept)
        else:
            self._conclude(posting)

    def _kept(self, outcome: Outcome) -> None:
        if self._posting is not None:
            self._conclude(self._posting, frozenset(outcome.value))

    def _not_kept(self, error: Exception) -> None:
        if self._posting is not None:
            self._conclude(self._posting)
            self.band.present(Tone.WARNING, self._session.sentences.error(error))

    def _conclude(self, posting: Posting, kept: frozenset[int] = frozenset()) -> None:
        """Say what came of it, on the whole and beside each."""
        self._posting = None
        # What is left of a letter after some of its recipients have it counts as what it is: not all have it.
        results = {row.number: row for row in sorted(posting.results, key=lambda row: row.message.id)}
        rows = [self._with_result(row, results, stopped=bool(kept)) for row in self.model.rows]
        self.model.replace(sorted(rows, key=lambda row: row.state is not OutboxState.FAILED))
        self.bar.hide()
        self.stop_button.hide()
        states = Counter(row.message.state for row in posting.results)
        sent, waiting, failed = (
            states[state] for state in (OutboxState.SENT, OutboxState.WAITING, OutboxState.FAILED)
        )
        parts = [self.tr("%n sent", "", sent)] if sent else []
        if waiting:
            parts.append(self.tr("%n will be tried again", "", waiting))
        if failed:
            parts.append(self.tr("%n could not be sent", "", failed))
        if kept:
            parts.append(self.tr("stopped; %n not sent, and out of the outbox again", "", len(kept)))
        elif posting.untried and posting.results:
            parts.append(self.tr("stopped; the rest waits in the outbox"))
        tone = Tone.ERROR if failed else Tone.WARNING if waiting or posting.untried else Tone.SUCCESS
        self.ways.hide()
        self.kept_back.hide()
        self.again.hide()
        self.band.present(tone, " · ".join(parts) or self.tr("Nothing was due."))
        # What did not leave stands first, with its reason below.
        self.table.selectRow(0)
        self._choose(self.table.current)
        self.cancel_button.setFocus()

    def _with_result(self, row: SendRow, results: dict[str, OutboxRow], *, stopped: bool) -> SendRow:
        result = results.get(row.parcel.row.number)
        if result is None:
            if stopped and self._goes(row):
                return replace(row, text=self.tr("Not sent"), state=OutboxState.CANCELLED)
            return row
        message = result.message
        text = row.parcel.recipient
        if message.last_error is not None:
            text = self._session.sentences.of(message.last_error)
        return replace(row, text=text, state=message.state)

    def _broken_off(self, error: Exception) -> None:
        if self._posting is not None:
            self._posting = None
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
        self.again.toggled.connect(self._offer)
        self.mend_button.clicked.connect(self._mend)
        self.stop_button.clicked.connect(self._stop)
        self.send_button.clicked.connect(self.send)
        self.send_button.setEnabled(False)
        self.table.record_chosen.connect(self._choose)
        self.table.record_activated.connect(lambda _row: self._mend())
        self._session.hub.changed.connect(self._changed)
        self._delivery.progressed.connect(self._progressed)
        self._delivery.finished.connect(self._ended)
        self._delivery.broken_off.connect(self._broken_off)
