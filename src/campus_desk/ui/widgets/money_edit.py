"""A field for an amount of euros."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from campus_desk.ui.formatting import Formatter
from campus_desk.ui.theme import mark


class MoneyEdit(QLineEdit):
    """Takes amounts as people type them (``1234.5``, « 1 234,50 € ») and shows them as they are written.

    Nothing that was typed is lost: what is no amount stays, outlined as invalid.

    Signals:
        amount_changed: The amount, a ``Decimal`` with two decimals, or None.
    """

    amount_changed = Signal(object)

    def __init__(self, formatter: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formatter = formatter
        self._announced: Decimal | None = None
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.textChanged.connect(self._on_text)

    @property
    def amount(self) -> Decimal | None:
        """The amount, None when the field is empty or holds no amount."""
        return self._formatter.parse_money(self.text())

    @property
    def is_valid(self) -> bool:
        """Whether the field is empty or holds an amount."""
        return not self.text().strip() or self.amount is not None

    def set_amount(self, amount: Decimal | None) -> None:
        """Show an amount, or nothing."""
        self.setText("" if amount is None else self._formatter.money(amount))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write the amount out, or outline what is none."""
        amount = self.amount
        if amount is not None:
            self.set_amount(amount)
        mark(self, invalid=not self.is_valid)
        super().focusOutEvent(event)

    def _on_text(self) -> None:
        if self.is_valid:
            mark(self, invalid=False)
        amount = self.amount
        if amount != self._announced:
            self._announced = amount
            self.amount_changed.emit(amount)
