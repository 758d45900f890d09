"""Why a month came to so much more or less: each thing used beside the month before."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QWidget

from campus_desk.application.invoice_draft import InvoiceDraft
from campus_desk.application.month_comparison import Compared
from campus_desk.domain.money import ZERO
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.formatting import MINUS, Formatter
from campus_desk.ui.invoicing.key_hints import KeyHints
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.record_table import RecordTable
from campus_desk.ui.widgets.record_table_model import Column, RecordTableModel


class ComparisonDialog(DeskDialog):
    """Shows a comparison; approving the draft is done where it came from, or here."""

    def __init__(
        self,
        theme: Theme,
        formatter: Formatter,
        draft: InvoiceDraft,
        rows: Sequence[Compared],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        self._formatter = formatter
        self.setWindowTitle(self.tr("Why did this change?"))
        now = sum((row.net for row in rows), ZERO)
        before = sum((row.net_before for row in rows), ZERO)
        title = QLabel(draft.customer.name)
        mark(title, role="heading")
        this, last = (formatter.month(m.first_day) for m in (draft.month, draft.month.previous))
        said = QLabel(
            self.tr("{0}: {1} · {2}: {3} · difference {4}").format(
                this, formatter.money(now), last, formatter.money(before), self._signed(now - before)
            )
        )
        mark(said, role="secondary")
        self.model: RecordTableModel[Compared] = RecordTableModel(self._columns(this, last), self._name, self)
        self.table: RecordTable[Compared] = RecordTable(theme, self.model, self.tr("What was used"))
        self.model.replace(rows)
        self.table.selectRow(0)
        for widget in (title, said, self.table):
            self.body.addWidget(widget)
        self.add_hint(KeyHints(theme, (("A", self.tr("approve")),)))
        self.add_cancel(self.tr("Close"))
        self.approve_button = self.add_primary(self.tr("Approve this draft"))
        self.approve_button.clicked.connect(self.accept)
        # As in the list; held down there, it does not answer here.
        QShortcut(QKeySequence("A"), self, self.approve_button.click).setAutoRepeat(False)
        self.resize(760, 420)
        self.table.setFocus()

    def _columns(self, this: str, last: str) -> list[Column[Compared]]:
        money = self._formatter.money
        heavy = self.theme.typeface.font(weight=600)
        return [
            Column(
                self.tr("What was used"),
                self._name,
                font=self.theme.typeface.font(weight=500),
                width=220,
                elastic=True,
            ),
            Column(
                self.tr("Bookings"),
                lambda row: "" if row.of_whole else str(row.uses),
                right=True,
                title_tooltip=this,
                width=96,
            ),
            Column(
                self.tr("Before"),
                lambda row: "" if row.of_whole else str(row.uses_before),
                right=True,
                title_tooltip=last,
                width=76,
            ),
            Column(
                self.tr("Net"),
                lambda row: money(row.net),
                right=True,
                title_tooltip=this,
                width=100,
            ),
            Column(
                self.tr("Net before"),
                lambda row: money(row.net_before),
                right=True,
                title_tooltip=last,
                width=100,
            ),
            Column(
                self.tr("Difference"),
                lambda row: self._signed(row.change),
                right=True,
                font=heavy,
                width=116,
            ),
            Column("", self._word, color=self._ink, width=70),
        ]

    def _name(self, row: Compared) -> str:
        return self.tr("Allowances and surcharges") if row.of_whole else row.name

    def _word(self, row: Compared) -> str:
        return self.tr("new") if row.is_new else self.tr("gone") if row.is_gone else ""

    def _ink(self, row: Compared) -> QColor:
        return self.theme.color("accent" if row.is_new else "warn")

    def _signed(self, amount: Decimal) -> str:
        sign = "+" if amount > 0 else MINUS if amount < 0 else ""
        return sign + self._formatter.money(abs(amount))
