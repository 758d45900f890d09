"""Fields for a day, and for a day that may be missing."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QWidget

_FIRST = QDate(1990, 1, 1)
_LAST = QDate(2199, 12, 31)


def to_qdate(day: date) -> QDate:
    """Return a Python day as Qt's."""
    return QDate(day.year, day.month, day.day)


def to_date(day: QDate) -> date:
    """Return a day of Qt as Python's."""
    return date(day.year(), day.month(), day.day())


class DayEdit(QDateEdit):
    """A day, typed or chosen from a calendar.

    Signals:
        day_changed: The day, a ``date``.
    """

    day_changed = Signal(object)

    def __init__(self, day: date, parent: QWidget | None = None) -> None:
        super().__init__(to_qdate(day), parent)
        self.setCalendarPopup(True)
        self.setDateRange(_FIRST, _LAST)
        self.setDisplayFormat("ddd d MMM yyyy")
        self.setMinimumWidth(150)
        self.calendarWidget().setGridVisible(False)
        self.dateChanged.connect(self._tell)

    @property
    def day(self) -> date:
        """The day shown."""
        return to_date(self.date())

    def set_day(self, day: date) -> None:
        """Show another day."""
        self.setDate(to_qdate(day))

    def _tell(self, day: QDate) -> None:
        self.day_changed.emit(to_date(day))


class OptionalDayEdit(QWidget):
    """A day that may be missing: a tick says whether there is one.

    Signals:
        day_changed: The day, or None.
    """

    day_changed = Signal(object)

    def __init__(self, text: str, day: date | None, otherwise: date, parent: QWidget | None = None) -> None:
        """Build the field.

        Args:
            text: What the tick says, e.g. « ends on ».
            day: The day at first, None when there is none.
            otherwise: The day offered once the tick is set.
            parent: Owner.
        """
        super().__init__(parent)
        self._tick = QCheckBox(text)
        self._tick.setChecked(day is not None)
        self._edit = DayEdit(day or otherwise)
        self._edit.setAccessibleName(text)
        self._edit.setEnabled(day is not None)
        self._tick.toggled.connect(self._edit.setEnabled)
        self._tick.toggled.connect(self._tell)
        self._edit.day_changed.connect(self._tell)
        self.setFocusProxy(self._tick)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._tick)
        row.addWidget(self._edit)
        row.addStretch(1)

    @property
    def day(self) -> date | None:
        """The day, None without the tick."""
        return self._edit.day if self._tick.isChecked() else None

    def _tell(self) -> None:
        self.day_changed.emit(self.day)
