"""A field for a whole number: head count, minutes, capacity."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox, QWidget

from campus_desk.ui.formatting import Formatter

_TEXT_MARGIN = 7
_DIGITS_WIDTH = 64


class NumberEdit(QSpinBox):
    """Shows whole numbers with the thousands marks of the language, and stays as narrow as a number is."""

    def __init__(
        self, formatter: Formatter, minimum: int = 0, maximum: int = 9_999, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setLocale(formatter.locale)
        self.setGroupSeparatorShown(True)
        self.setRange(minimum, maximum)
        self.setAccelerated(True)
        self.setMinimumWidth(_DIGITS_WIDTH)
        # Qt's style sheets leave the padding of number fields out and set the digits on the border.
        self.lineEdit().setTextMargins(_TEXT_MARGIN, 0, 0, 0)
