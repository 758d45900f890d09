"""A field for a day, with a calendar to pick it from."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QWidget

from campus_desk.ui.formatting import Formatter
from campus_desk.ui.theme import Theme

_RANGE = QDate(1990, 1, 1), QDate(2199, 12, 31)


class DateEdit(QDateEdit):
    """Shows « mar. 10 nov. 2026 »; the arrow keys step, the calendar names the ISO weeks.

    Signals:
        day_changed: The day.
    """

    day_changed = Signal(object)

    def __init__(self, theme: Theme, formatter: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLocale(formatter.locale)
        self.setDisplayFormat(formatter.medium_date_pattern)
        self.setCalendarPopup(True)
        self.setDateRange(*_RANGE)
        self.setCalendarWidget(MonthCalendar(theme, formatter))
        self.userDateChanged.connect(self._on_changed)

    @property
    def day(self) -> date:
        """The day shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def set_day(self, day: date) -> None:
        """Show a day."""
        self.setDate(QDate(day.year, day.month, day.day))

    def _on_changed(self) -> None:
        self.day_changed.emit(self.day)


class MonthCalendar(QCalendarWidget):
    """A month to pick a day from: weeks begin on Monday and have their numbers, no day is red."""

    def __init__(self, theme: Theme, formatter: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setLocale(formatter.locale)
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self.setGridVisible(False)
        # Qt reads « 28/03/2027 » typed over the days as the year -2147483648 in some languages.
        self.setDateEditEnabled(False)
        self.setDateRange(*_RANGE)
        self._take_colours()
        theme.changed.connect(self._take_colours)

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate) -> None:
        """Draw a day; those of the months before and after are dimmed."""
        if day.month() == self.monthShown():
            super().paintCell(painter, rect, day)
            return
        painter.setPen(self._theme.color("text3"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(day.day()))

    def _take_colours(self) -> None:
        quiet = QTextCharFormat()
        quiet.setForeground(self._theme.color("text2"))
        plain = QTextCharFormat()
        plain.setForeground(self._theme.color("text"))
        self.setHeaderTextFormat(quiet)
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(weekday, plain)
