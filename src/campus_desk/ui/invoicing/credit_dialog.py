"""Asks which lines of an invoice are credited and why; the credit note states it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget

from campus_desk.application.credit_note import LONGEST_REASON
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.invoicing.credit_lines import Creditable, CreditLines
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.band import Tone
from campus_desk.ui.widgets.form import Form


class CreditDialog(DeskDialog):
    """Takes the lines to credit, all of them at first, and the reason.

    Signals:
        given: The number of the invoice, the reason, and the positions of the lines (None for all that is left); the
            dialog stays until ``accept`` or ``refuse``.
    """

    given = Signal(str, str, object)

    def __init__(
        self, theme: Theme, formatter: Formatter, creditable: Creditable, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", parent)
        invoice = creditable.invoice
        self._number = invoice.number
        self._formatter = formatter
        self._creditable = creditable
        self.setWindowTitle(self.tr("Credit {0}").format(invoice.number))
        title = QLabel(f"{invoice.buyer.name} · {formatter.money(invoice.gross)}")
        mark(title, role="heading")
        note = QLabel(
            self.tr(
                "The lines are credited under a number of their own. What they billed can then be changed and"
                " is invoiced again with the month."
            )
        )
        note.setWordWrap(True)
        mark(note, role="secondary")
        self.lines = CreditLines(formatter, creditable)
        self.every = QCheckBox(self.tr("&All lines"))
        self.every.setToolTip(self.tr("Choose all lines or none"))
        self.every.setVisible(len(invoice.lines) > 1)
        self.total = QLabel()
        mark(self.total, role="heading")
        self.reason = QLineEdit()
        self.reason.setMaxLength(LONGEST_REASON)
        self.form = Form(theme)
        self.form.add(
            "reason",
            self.tr("&Reason"),
            self.reason,
            required=True,
            hint=self.tr("Stands on the credit note."),
        )
        self.body.addWidget(title)
        self.body.addWidget(note)
        self.body.addWidget(self.every)
        self.body.addWidget(self.lines)
        self.body.addWidget(self.total)
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.add_cancel()
        self.credit_button = self.add_primary(self.tr("Issue the credit note"))
        self.credit_button.clicked.connect(self._give)
        self.every.clicked.connect(self._choose_all)
        self.lines.chosen_changed.connect(self._show_total)
        self._show_total()
        self.resize(600, 264 + self.lines.height())
        self.reason.setFocus()
        self.guard(self.form)
        self._proposed = self.lines.positions

    @property
    def has_changes(self) -> bool:
        """Whether a reason was typed or lines were chosen that leaving would throw away."""
        return super().has_changes or self.lines.positions != self._proposed

    def refuse(self, sentence: str) -> None:
        """Say why it was not credited; what was typed stays."""
        self.end_write()
        self.band.present(Tone.ERROR, self.tr("Nothing was credited."), sentence)

    def _show_total(self) -> None:
        """Say what the lines chosen come to, with what is agreed on top of them."""
        positions = self.lines.positions
        state = Qt.CheckState
        whole = state.Checked if self.lines.is_whole else state.PartiallyChecked
        self.every.setCheckState(whole if positions else state.Unchecked)
        self.credit_button.setEnabled(bool(positions))
        self.credit_button.setToolTip("" if positions else self.tr("Choose at least one line"))
        if not positions:
            self.total.setText(self.tr("No line is chosen"))
            return
        note = self._creditable.note(positions)
        money = self._formatter.money
        self.total.setText(
            self.tr("{0} excl. VAT + {1} VAT = {2} credited").format(
                money(note.net), money(note.tax), money(note.gross)
            )
        )

    def _choose_all(self) -> None:
        """Choose all lines, also where some are chosen; none where all are."""
        self.lines.choose_all(wanted=not self.lines.is_whole)

    def _give(self) -> None:
        reason = self.reason.text().strip()
        if not reason:
            self.form.show_errors({"reason": self.tr("Say why in a few words.")})
            return
        self.begin_write()
        self.given.emit(self._number, reason, None if self.lines.is_whole else self.lines.positions)
