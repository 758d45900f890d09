"""Takes an allowance or a surcharge for a draft, and shows those agreed already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from campus_desk.application.invoice_draft import InvoiceDraft
from campus_desk.domain.adjustment import LONGEST_REASON, Adjustment
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.money import ZERO, round2
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.formatting import MINUS, Formatter
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.announcement import announce
from campus_desk.ui.widgets.band import Tone
from campus_desk.ui.widgets.form import Form
from campus_desk.ui.widgets.segmented import Segmented

_VALUE_WIDTH = 120


class AdjustmentDialog(DeskDialog):
    """One draft's allowances and surcharges.

    Signals:
        given: The ``Adjustment`` to store, new or withdrawn; the dialog stays until ``accept`` or ``refuse``.
    """

    given = Signal(object)

    def __init__(
        self,
        theme: Theme,
        formatter: Formatter,
        draft: InvoiceDraft,
        agreed: Sequence[Adjustment],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        self._formatter = formatter
        self._draft = draft
        self.setWindowTitle(self.tr("Allowance or surcharge"))
        title = QLabel(f"{draft.customer.name} · {formatter.month(draft.month.first_day)}")
        mark(title, role="heading")
        self.body.addWidget(title)
        self._net = draft.net
        self._agreed = {each.id: self._add_agreed(each) for each in agreed}
        self.kind = Segmented.of_choices(
            theme, self.tr("Kind"), [(False, self.tr("Allowance"), ""), (True, self.tr("Surcharge"), "")]
        )
        self.unit = Segmented.of_choices(theme, self.tr("Unit"), [("percent", "%", ""), ("amount", "€", "")])
        self.value = QLineEdit()
        self.value.setMaximumWidth(_VALUE_WIDTH)
        self.value.setAccessibleName(self.tr("How much"))
        much = QWidget()
        row = QHBoxLayout(much)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.value)
        row.addWidget(self.unit)
        row.addStretch(1)
        much.setFocusProxy(self.value)
        self.reason = QLineEdit()
        self.reason.setMaxLength(LONGEST_REASON)
        self.form = Form(theme)
        self.form.add("kind", self.tr("&Kind"), self.kind)
        self.form.add("amount", self.tr("&How much"), much, required=True, hint=self.tr("Without VAT."))
        self.form.add(
            "reason",
            self.tr("&Reason"),
            self.reason,
            required=True,
            hint=self.tr("Stands on the invoice, as you write it."),
        )
        self.effect = QLabel()
        mark(self.effect, role="secondary")
        self.body.addWidget(self.form)
        self.body.addWidget(self.effect)
        self.body.addStretch(1)
        self.add_cancel()
        self.save_button = self.add_primary(self.tr("Save"))
        self.save_button.clicked.connect(self._give)
        self.value.textChanged.connect(self._show_effect)
        self.kind.chosen.connect(self._show_effect)
        self.unit.chosen.connect(self._show_effect)
        self._show_effect()
        self.resize(460, 300)
        self.value.setFocus()
        self.guard(self.form)

    @property
    def withdraw_buttons(self) -> list[QPushButton]:
        """What takes back what is agreed, in the order shown."""
        return [button for _, button in self._agreed.values()]

    def take_back(self, adjustment: Adjustment) -> None:
        """Show that one is agreed no more; what is being typed stays."""
        said, button = self._agreed[adjustment.id]
        said.setText(self.tr("{0} · withdrawn").format(said.text()))
        mark(said, role="secondary")
        button.hide()
        announce(said, said.text())
        for each in self._draft.allowances:
            if each.source_id == adjustment.id:
                self._net -= each.amount if each.is_charge else -each.amount
        self._show_effect()

    def refuse(self, adjustment: Adjustment, error: Exception, sentence: str) -> None:
        """Say why one was not stored; what was typed stays."""
        if adjustment.withdrawn:
            self._agreed[adjustment.id][1].setEnabled(True)
        else:
            self.end_write()
        if isinstance(error, InvalidValue) and error.field in self.form.names:
            self.form.show_errors({error.field: sentence})
        else:
            self.band.present(Tone.ERROR, self.tr("Nothing was changed."), sentence)

    def _add_agreed(self, adjustment: Adjustment) -> tuple[QLabel, QPushButton]:
        """Show what is agreed already, with a way to take it back."""
        if adjustment.amount is not None:
            much = self._formatter.money(adjustment.amount)
        else:
            much = self._formatter.percent((adjustment.percent or ZERO).normalize())
        sign = "+" if adjustment.is_charge else MINUS
        said = QLabel(f"{sign}{much} · {adjustment.reason}")
        said.setWordWrap(True)
        button = QPushButton(self.tr("Withdraw"))
        button.setAutoDefault(False)
        mark(button, small=True)
        button.setAccessibleName(f"{button.text()} {said.text()}")
        button.clicked.connect(partial(self._withdraw, adjustment))
        row = QHBoxLayout()
        row.addWidget(said, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        return said, button

    def _withdraw(self, adjustment: Adjustment) -> None:
        self._agreed[adjustment.id][1].setEnabled(False)
        self.given.emit(replace(adjustment, withdrawn=True))

    def _much(self) -> Decimal | None:
        return self._formatter.parse_number(self.value.text())

    def _show_effect(self) -> None:
        """Say what the draft comes to with it."""
        much, net = self._much(), self._net
        if much is None:
            self.effect.setText(self.tr("{0} without VAT now").format(self._formatter.money(net)))
            return
        base = sum((line.net for line in self._draft.lines), ZERO)
        change = round2(base * much / 100) if self.unit.value == "percent" else round2(much)
        after = net + change if self.kind.value else net - change
        self.effect.setText(
            self.tr("{0} without VAT now, {1} with it").format(
                self._formatter.money(net), self._formatter.money(after)
            )
        )

    def _give(self) -> None:
        much = self._much()
        is_share = self.unit.value == "percent"
        errors = {}
        if much is None:
            errors["amount"] = self.tr("Enter a number.")
        if not self.reason.text().strip():
            errors["reason"] = self.tr("Say why in a few words.")
        self.form.show_errors(errors)
        if errors:
            return
        try:
            adjustment = Adjustment(
                self._draft.customer.id,
                self._draft.month.first_day,
                bool(self.kind.value),
                " ".join(self.reason.text().split()),
                percent=much if is_share else None,
                amount=None if is_share else much,
            )
        except InvalidValue:
            self.form.show_errors(
                {
                    "amount": self.tr(
                        "A percentage is at most 100; an amount is above 0, with two decimals at most."
                    )
                }
            )
            return
        self.begin_write()
        self.given.emit(adjustment)
