"""Asks why an invoice is credited; the credit note states it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from campus_desk.application.credit_note import LONGEST_REASON
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.invoicing.run_model import RunRow
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.band import Tone
from campus_desk.ui.widgets.form import Form


class CreditDialog(DeskDialog):
    """Takes the reason of a whole credit note.

    Signals:
        given: The number of the invoice and the reason; the dialog stays until ``accept`` or ``refuse``.
    """

    given = Signal(str, str)

    def __init__(
        self, theme: Theme, formatter: Formatter, row: RunRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", parent)
        self._number = row.number
        self.setWindowTitle(self.tr("Credit {0}").format(row.number))
        title = QLabel(f"{row.name} · {formatter.money(row.gross)}")
        mark(title, role="heading")
        note = QLabel(
            self.tr(
                "The whole invoice is credited under a number of its own. What it billed can then be changed and"
                " is invoiced again with the month."
            )
        )
        note.setWordWrap(True)
        mark(note, role="secondary")
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
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.add_cancel()
        self.credit_button = self.add_primary(self.tr("Issue the credit note"))
        self.credit_button.clicked.connect(self._give)
        self.resize(480, 220)
        self.reason.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why it was not credited; what was typed stays."""
        self.credit_button.setEnabled(True)
        self.band.present(Tone.ERROR, self.tr("Nothing was credited."), sentence)

    def _give(self) -> None:
        reason = self.reason.text().strip()
        if not reason:
            self.form.show_errors({"reason": self.tr("Say why in a few words.")})
            return
        self.credit_button.setEnabled(False)
        self.given.emit(self._number, reason)
