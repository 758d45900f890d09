"""Asks on which day money came, and how much of it where one invoice is paid."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from campus_desk.application.ledger_commands import MarkPaid
from campus_desk.application.ledger_handlers import LONGEST_DETAIL
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.money import ZERO
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.invoicing.run_model import RunRow
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.band import Tone
from campus_desk.ui.widgets.date_edit import DateEdit
from campus_desk.ui.widgets.form import Form
from campus_desk.ui.widgets.money_edit import MoneyEdit

_DAY_WIDTH = 210
_AMOUNT_WIDTH = 140


class PaidDialog(DeskDialog):
    """Takes a payment.

    Signals:
        given: The ``MarkPaid``; the dialog stays until ``accept`` or ``refuse``.
    """

    given = Signal(object)

    def __init__(
        self,
        theme: Theme,
        formatter: Formatter,
        rows: Sequence[RunRow],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        self._documents = [row.document for row in rows if row.document is not None]
        due = sum((document.due for document in self._documents), ZERO)
        self.setWindowTitle(self.tr("Mark as paid"))
        count = self.tr("%n invoice(s)", "", len(rows))
        who = f"{rows[0].number} · {rows[0].name}" if len(rows) == 1 else count
        title = QLabel(who)
        mark(title, role="heading")
        total = QLabel(self.tr("{0} left to pay").format(formatter.money(due)))
        mark(total, role="secondary")
        self.day = DateEdit(theme, formatter)
        self.day.set_day(today)
        self.day.setMaximumWidth(_DAY_WIDTH)
        self.form = Form(theme)
        self.form.add("day", self.tr("&Received on"), self.day, hint=self.tr("The day of the bank’s credit."))
        self.amount: MoneyEdit | None = None
        self._due: Decimal = due
        if len(rows) == 1:
            self.amount = MoneyEdit(formatter)
            self.amount.set_amount(due)
            self.amount.setMaximumWidth(_AMOUNT_WIDTH)
            self.form.add("amount", self.tr("&Amount"), self.amount, hint=self.tr("Less for a part payment."))
        self.detail = QLineEdit()
        self.detail.setMaxLength(LONGEST_DETAIL)
        self.form.add(
            "detail", self.tr("Re&ference"), self.detail, hint=self.tr("As the bank states it, if you want.")
        )
        for widget in (title, total, self.form):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.add_cancel()
        self.pay_button = self.add_primary(self.tr("Mark as paid"))
        self.pay_button.clicked.connect(self._give)
        self.resize(440, 260)
        self.day.setFocus()
        self.guard(self.form)

    def refuse(self, error: Exception, sentence: str) -> None:
        """Say why it was not noted; what was typed stays."""
        self.end_write()
        if isinstance(error, InvalidValue) and error.field in self.form.names:
            self.form.show_errors({error.field: sentence})
        else:
            self.band.present(Tone.ERROR, self.tr("Nothing was marked."), sentence)

    def _give(self) -> None:
        if not self.day.is_valid:
            self.form.show_errors({"day": self.day.toolTip()})
            return
        paid: Decimal | None = None
        if self.amount is not None:
            paid = self.amount.amount
            if paid is None:
                self.form.show_errors({"amount": self.tr("This is no amount of euros.")})
                return
        self.form.clear_errors()
        self.begin_write()
        invoices = tuple(document.invoice_id for document in self._documents)
        self.given.emit(MarkPaid(invoices, self.day.day, self.detail.text().strip(), paid))
