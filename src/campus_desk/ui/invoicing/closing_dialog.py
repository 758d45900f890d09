"""Closing a month, and the sheets of those that are closed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget
from shiboken6 import isValid

from campus_desk.application.closing_outlook import ClosedMonth, Closings, MonthInTurn, read_closings
from campus_desk.application.invoice_ports import StoredDocument
from campus_desk.application.month_closing import close_month
from campus_desk.domain.closing import Closing
from campus_desk.domain.timeslot import at_campus
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.formatting import capitalised
from campus_desk.ui.invoicing.closing_pane import ClosingPane
from campus_desk.ui.invoicing.pdf_preview import PdfPreview
from campus_desk.ui.page import Surroundings
from campus_desk.ui.tasks import Job
from campus_desk.ui.widgets.announcement import announce
from campus_desk.ui.widgets.band import Tone
from campus_desk.ui.widgets.empty_state import EmptyState
from campus_desk.ui.widgets.record_table import RecordTable
from campus_desk.ui.widgets.record_table_model import Column, RecordTableModel

_LIST_WIDTH = 236


@dataclass(frozen=True, slots=True)
class ClosingRow:
    """A month of the list: one that is closed, or the one in turn."""

    month: date
    closed: ClosedMonth | None = None
    in_turn: MonthInTurn | None = None


class ClosingDialog(DeskDialog):
    """Lists the months, the one in turn first; shows what closing it means, and the sheets of the others.

    Attributes:
        table: The months.
        pane: What closing would tie down.
        preview: The sheet of a closed month, to be printed and saved.
        close_button: Closes the month in turn. It is no default button: Enter in the list closes nothing for good.
    """

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, "", parent)
        self.setWindowTitle(self.tr("Monthly closing"))
        self._around = around
        self._session = around.session
        self._formatter = around.formatter
        self._reading: Job | None = None
        self._wanted: date | None = None
        self._shown: ClosingRow | None = None
        self.model: RecordTableModel[ClosingRow] = RecordTableModel(
            self._columns(), lambda row: row.month, self
        )
        self.table: RecordTable[ClosingRow] = RecordTable(self.theme, self.model, self.tr("Months"))
        self.table.setFixedWidth(_LIST_WIDTH)
        self.pane = ClosingPane(self.theme, self._formatter, self._session.sentences.of)
        self.preview = PdfPreview(self.theme, self._formatter, self, around.state)
        self.preview.said.connect(self._said)
        self.empty = EmptyState(self.tr("Reading…"))
        self._beside = QStackedWidget()
        for widget in (self.empty, self.pane, self.preview):
            self._beside.addWidget(widget)
        halves = QHBoxLayout()
        halves.setSpacing(14)
        halves.addWidget(self.table)
        halves.addWidget(self._beside, 1)
        self.body.addLayout(halves, 1)
        self.add_cancel(self.tr("Leave"))
        self.close_button = self.add_primary(self.tr("Close the month"))
        self.close_button.setDefault(False)
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.close_chosen)
        self.table.record_chosen.connect(self._choose)
        self._choose(None)
        self.resize(1040, 640)
        self.table.setFocus()
        self._read()

    def close_chosen(self) -> None:
        """Close the month in turn, where it is the one chosen."""
        row = self.table.current
        if row is None or row.in_turn is None or not row.in_turn.is_over:
            return
        services, language, month = self._session.services, self._session.sentences.language, row.month
        self.begin_write()
        self.band.hide()

        def done(closed: Closing) -> None:
            said = _closed_sentence(self._formatter.month(closed.month))
            if isValid(self):
                self._closed(closed, said)
            else:
                self._around.notices.succeed(said)

        def failed(error: Exception) -> None:
            if isValid(self):
                self._refused(error)
            else:
                self._around.notices.fail(self._session.sentences.error(error))

        # Said in any case: the dialog may be gone before the sheet is drawn, the month is closed all the same.
        self._session.tasks.write(
            lambda: close_month(services, month, services.actor, language), done, failed, owner=self._session
        )

    def _read(self) -> None:
        today = self._session.today
        self._session.read(lambda unit: read_closings(unit, today), self._arrived, self._unread)

    def _arrived(self, found: Closings) -> None:
        # Only now: what is shown until then is a month that may be closed.
        self.end_write()
        rows = [ClosingRow(found.in_turn.month, in_turn=found.in_turn)] if found.in_turn else []
        rows += [ClosingRow(each.closing.month, closed=each) for each in reversed(found.closed)]
        self.empty.set_sentence(self.tr("Nothing has been issued yet: there is no month to close."))
        self.model.replace(rows)
        if rows:
            self.table.go_to(self._wanted or rows[0].month)
            self._choose(self.table.current)

    def _unread(self, error: Exception) -> None:
        self.end_write()
        self.empty.set_sentence(self.tr("The closings could not be read."))
        self.band.present(Tone.ERROR, self._session.sentences.error(error))

    def _choose(self, row: ClosingRow | None) -> None:
        if row is not None and row == self._shown:
            return
        self._shown = row
        if self._reading is not None:
            self._reading.cancel()
        in_turn = row.in_turn if row is not None else None
        why = ""
        if in_turn is None:
            why = self.tr("This month is closed") if row is not None else self.tr("Choose a month first")
        elif not in_turn.is_over:
            why = self.tr("This month is not over")
        self.close_button.setEnabled(not why)
        self.close_button.setToolTip(why)
        self.close_button.setVisible(in_turn is not None)
        if row is None:
            self._beside.setCurrentWidget(self.empty)
        elif in_turn is not None:
            self.pane.show_month(in_turn)
            self.close_button.setText(self.tr("Close {0}").format(self._formatter.month(row.month)))
            self._beside.setCurrentWidget(self.pane)
        elif row.closed is not None:
            self.preview.clear()
            self.preview.empty.set_sentence("")
            self._beside.setCurrentWidget(self.preview)
            self._reading = self._session.read(
                lambda unit: unit.ledger.closing_sheet(row.month),
                partial(self._show_sheet, row.closed.closing),
                self._sheet_unread,
                owner=self,
            )

    def _show_sheet(self, closing: Closing, sheet: StoredDocument) -> None:
        name = self.tr("Closing {0}").format(f"{closing.month:%Y-%m}")
        detail = self.tr("closed on {0} by {1}").format(
            self._formatter.short_date(at_campus(closing.closed_at).date()), closing.closed_by
        )
        self.preview.show_document(sheet.content, name, detail, is_draft=False)

    def _sheet_unread(self, error: Exception) -> None:
        """Say it in the place of the sheet; the band may just have said that the month is closed."""
        said = self._session.sentences.error(error)
        self.preview.empty.set_sentence(said)
        announce(self.preview, said, urgent=True)

    def _closed(self, closed: Closing, said: str) -> None:
        self.band.present(
            Tone.SUCCESS, said, self.tr("Print the sheet or save it, and keep it outside the computer.")
        )
        self._wanted = closed.month
        self._read()

    def _refused(self, error: Exception) -> None:
        self.band.present(Tone.ERROR, self._session.sentences.error(error))
        self._read()

    def _said(self, text: str, failed: bool) -> None:
        self.band.present(Tone.ERROR if failed else Tone.SUCCESS, text)

    def _columns(self) -> tuple[Column[ClosingRow], ...]:
        return (
            Column(
                self.tr("Month"),
                lambda r: self._formatter.month(r.month),
                font=self.theme.typeface.font(weight=500),
                width=122,
            ),
            Column(self.tr("Closed on"), self._when, width=100),
        )

    def _when(self, row: ClosingRow) -> str:
        if row.closed is None:
            is_over = row.in_turn is not None and row.in_turn.is_over
            return self.tr("in turn") if is_over else self.tr("not over")
        return self._formatter.short_date(at_campus(row.closed.closing.closed_at).date())


def _closed_sentence(month: str) -> str:
    return QCoreApplication.translate("ClosingDialog", "{0} is closed.").format(capitalised(month))
