"""What was invoiced to the company that is signed in, to be read, printed and kept."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from campus_desk.application.changes import Changes
from campus_desk.application.invoice_ports import StoredDocument
from campus_desk.application.read_models import InvoiceRow
from campus_desk.domain.invoice import DocumentKind
from campus_desk.ui.catalogue.record_page import BAR_HEIGHT
from campus_desk.ui.invoicing.companions import Companions
from campus_desk.ui.invoicing.pdf_preview import PdfPreview
from campus_desk.ui.page import Page, Surroundings
from campus_desk.ui.tasks import Job
from campus_desk.ui.theme import mark
from campus_desk.ui.widgets.empty_state import EmptyState
from campus_desk.ui.widgets.record_table import RecordTable
from campus_desk.ui.widgets.record_table_model import Column, RecordTableModel

_HALVES = (560, 640)


class MyInvoicesPage(Page):
    """Lists issued documents, the newest first, and shows the chosen one as it was issued."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._reading: Job | None = None
        self._wanted = ""
        formatter = self.formatter
        self.model: RecordTableModel[InvoiceRow] = RecordTableModel(
            (
                Column(
                    self.tr("Number"),
                    lambda r: r.number,
                    font=self.theme.typeface.font(weight=500),
                    width=120,
                ),
                Column(self.tr("What"), self._kind, width=110),
                Column(
                    self.tr("Issued"),
                    lambda r: formatter.short_date(r.issue_date),
                    sort_key=lambda r: r.issue_date,
                    width=95,
                ),
                Column(
                    self.tr("For"),
                    lambda r: formatter.month(r.period_from),
                    sort_key=lambda r: r.period_from,
                    width=115,
                ),
                Column(
                    self.tr("Incl. VAT"),
                    lambda r: formatter.money(r.gross),
                    sort_key=lambda r: r.gross,
                    right=True,
                    width=110,
                ),
            ),
            lambda r: r.number,
            self,
        )
        self.table: RecordTable[InvoiceRow] = RecordTable(self.theme, self.model, self.tr("My invoices"))
        self.table.sort_by(2, Qt.SortOrder.DescendingOrder)
        self.table.record_chosen.connect(self._choose)
        self.empty = EmptyState(self.tr("Nothing has been invoiced yet."))
        self.pdf = PdfPreview(self.theme, formatter, state=around.state)
        self.companions = Companions(around, self.pdf)
        self.pdf.said.connect(self._said)
        self._lay_out()
        self.session.hub.changed.connect(self._changed)
        self.reload()

    def come_to_front(self) -> None:
        """Take the focus into the table."""
        self.table.setFocus()

    def reload(self) -> None:
        """Read the list again."""
        scope = self.session.services.scope
        self.session.read(lambda unit: tuple(unit.invoices.rows(None, scope)), self._arrived)

    def show_document(self, row: InvoiceRow) -> None:
        """Choose a document and show it."""
        # One that is not listed yet is chosen when the list has been read, and only then.
        self._wanted = "" if self.table.go_to(row.number) else row.number

    def _arrived(self, rows: Sequence[InvoiceRow]) -> None:
        self.model.replace(rows)
        self._middle.setCurrentWidget(self.table if rows else self.empty)
        self._count.setText(str(len(rows)))
        wanted, self._wanted = self._wanted, ""
        if not (wanted and self.table.go_to(wanted)) and rows and self.table.current is None:
            self.table.selectRow(0)

    def _choose(self, row: InvoiceRow | None) -> None:
        if self._reading is not None:
            self._reading.cancel()
        if row is None:
            self.pdf.clear()
            return
        scope = self.session.services.scope
        self._reading = self.session.read(
            lambda unit: unit.invoices.document(row.number, scope), partial(self._show, row), owner=self
        )

    def _show(self, row: InvoiceRow, document: StoredDocument) -> None:
        issued = self.tr("issued {0}").format(self.formatter.medium_date(row.issue_date))
        self.pdf.show_document(document.content, row.number, issued, is_draft=False)

    def _said(self, sentence: str, failed: bool) -> None:
        (self.notices.fail if failed else self.notices.succeed)(sentence)

    def _changed(self, changes: Changes) -> None:
        if changes.invoices or changes.everything:
            self.reload()

    def _kind(self, row: InvoiceRow) -> str:
        if row.kind == DocumentKind.CREDIT_NOTE.value:
            return self.tr("Credit note")
        if row.is_partly_credited:
            return self.tr("Partly credited")
        return self.tr("Credited") if row.credited_by else self.tr("Invoice")

    def _lay_out(self) -> None:
        bar = QWidget()
        bar.setFixedHeight(BAR_HEIGHT)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(8)
        heading = QLabel(self.tr("My invoices"))
        mark(heading, role="heading")
        self._count = QLabel()
        mark(self._count, role="hint")
        row.addWidget(heading)
        row.addWidget(self._count)
        row.addStretch(1)
        middle = QWidget(self)
        self._middle = QStackedLayout(middle)
        self._middle.addWidget(self.table)
        self._middle.addWidget(self.empty)
        left = QWidget()
        lines = QVBoxLayout(left)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(bar)
        lines.addWidget(middle, 1)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(left)
        halves.addWidget(self.pdf)
        halves.setChildrenCollapsible(False)
        halves.setSizes(list(_HALVES))
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(halves)
