"""Fields for what recurs every week: weekdays with hours, and a price where one belongs to them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import time
from decimal import Decimal

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from campus_desk.domain.tariff import RATE_DECIMALS
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.labels import weekday_label
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.money_edit import MoneyEdit
from campus_desk.ui.widgets.time_edit import TimeEdit

DAY_MINUTES = 24 * 60


class RateEdit(MoneyEdit):
    """A price that is multiplied: up to four decimals, as EN 16931 allows."""

    @property
    def amount(self) -> Decimal | None:
        """The price, None when the field is empty or holds none."""
        value = self._formatter.parse_number(self.text().replace("€", ""))
        if value is None:
            return None
        exponent = value.as_tuple().exponent
        return value if isinstance(exponent, int) and exponent >= -RATE_DECIMALS else None


class WeekdayPicker(QWidget):
    """Seven joined buttons, Monday to Sunday.

    Signals:
        changed: Another choice of days.
    """

    changed = Signal()

    def __init__(self, days: Iterable[int] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        chosen = frozenset(days)
        self._buttons: list[QToolButton] = []
        for day in range(7):
            button = QToolButton()
            button.setText(QLocale().standaloneDayName(day + 1)[:2].capitalize())
            button.setAccessibleName(weekday_label(day))
            button.setToolTip(weekday_label(day))
            button.setCheckable(True)
            button.setChecked(day in chosen)
            mark(button, segment="first" if day == 0 else "last" if day == 6 else "middle")
            button.setFixedWidth(42)
            button.toggled.connect(self.changed)
            row.addWidget(button)
            self._buttons.append(button)
        self.setFocusProxy(self._buttons[0])

    @property
    def days(self) -> frozenset[int]:
        """The chosen days, 0 for Monday."""
        return frozenset(day for day, button in enumerate(self._buttons) if button.isChecked())


class WeekRow(QWidget):
    """Weekdays, from, to, and perhaps a price.

    Signals:
        removed: Its button was pressed.
    """

    removed = Signal()

    def __init__(
        self,
        theme: Theme,
        formatter: Formatter,
        days: Iterable[int],
        opens: int,
        closes: int,
        price: Decimal | None = None,
        *,
        priced: bool = False,
    ) -> None:
        super().__init__()
        self.picker = WeekdayPicker(days)
        self.opens = TimeEdit(formatter)
        self.closes = TimeEdit(formatter)
        self.opens.setAccessibleName(self.tr("From"))
        self.closes.setAccessibleName(self.tr("To"))
        self.opens.setText(_clock(opens))
        self.closes.setText(_clock(closes))
        self.price: RateEdit | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.picker)
        row.addWidget(self.opens)
        row.addWidget(QLabel("–"))
        row.addWidget(self.closes)
        if priced:
            self.price = RateEdit(formatter)
            self.price.setFixedWidth(92)
            self.price.setAccessibleName(self.tr("Price per hour"))
            self.price.set_amount(price)
            row.addWidget(self.price)
        remove = QToolButton()
        theme.dress(remove, "x")
        remove.setAccessibleName(self.tr("Remove this line"))
        remove.setToolTip(remove.accessibleName())
        remove.clicked.connect(self.removed)
        row.addWidget(remove)
        row.addStretch(1)
        self.setFocusProxy(self.picker)

    @property
    def hours(self) -> tuple[int, int] | None:
        """Minutes of the day from and to, None while one of them cannot be read; midnight ends the day."""
        first, last = self.opens.moment, self.closes.moment
        if first is None or last is None:
            return None
        return _minutes(first), _minutes(last) or DAY_MINUTES


class WeekRows(QWidget):
    """Any number of lines, with a button for one more."""

    def __init__(self, add_text: str, make: Callable[[], WeekRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self.rows: list[WeekRow] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(6)
        self.add_button = QPushButton(add_text)
        mark(self.add_button, small=True)
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self._add_new)
        line = QHBoxLayout()
        line.addWidget(self.add_button)
        line.addStretch(1)
        self._lines.addLayout(line)
        self.entrance = self.add_button

    def add(self, row: WeekRow) -> None:
        """Append a line."""
        self.rows.append(row)
        self._lines.insertWidget(len(self.rows) - 1, row)
        row.removed.connect(lambda: self._remove(row))

    def clear(self) -> None:
        """Remove every line."""
        for row in tuple(self.rows):
            self._remove(row)

    def _add_new(self) -> None:
        row = self._make()
        self.add(row)
        row.setFocus()

    def _remove(self, row: WeekRow) -> None:
        self.rows.remove(row)
        self._lines.removeWidget(row)
        row.deleteLater()
        self.add_button.setFocus()


def _minutes(moment: time) -> int:
    return moment.hour * 60 + moment.minute


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"
