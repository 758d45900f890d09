"""A field for a day: it is typed, stepped with the arrow keys, or picked from a calendar."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QPainter, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QVBoxLayout, QWidget

from campus_desk.ui.date_reading import FIRST_DAY, LAST_DAY, read_day
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.theme import Theme, mark

_RANGE = QDate(1990, 1, 1), QDate(2199, 12, 31)
_WIDEST_DAY = date(2026, 9, 30)
_BESIDE_THE_TEXT = 46
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DateEdit(QLineEdit):
    """Shows « mar. 10 nov. 2026 » and takes ``28/03/2027``, ``28.3.27``, ``2027-03-28``, « 28 mars 2027 ».

    What is typed counts once the field is left or Enter is pressed; what cannot be read stays to be mended, the field
    is outlined and its day remains. Up and Down step by a day; Alt+Down and F4 open the calendar.

    Signals:
        day_changed: The day.
    """

    day_changed = Signal(object)

    def __init__(self, theme: Theme, formatter: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._formatter = formatter
        self._day = date(2000, 1, 1)
        self._is_typed = False
        self.setMaxLength(40)
        self._pick = QAction(self.tr("Pick from a calendar"), self)
        theme.dress(self._pick, "calendar")
        self._pick.triggered.connect(self.open_calendar)
        self.addAction(self._pick, QLineEdit.ActionPosition.TrailingPosition)
        self.textEdited.connect(self._typing)
        self._write()

    @property
    def day(self) -> date:
        """The day shown; while something unreadable is typed, the day before that."""
        return (self._typed() if self._is_typed else None) or self._day

    @property
    def is_valid(self) -> bool:
        """Whether what stands in the field is a day."""
        return not self._is_typed or self._typed() is not None

    def set_day(self, day: date) -> None:
        """Show a day."""
        changed = day != self._day
        self._day = day
        self._write()
        if changed:
            self.day_changed.emit(day)

    def open_calendar(self) -> None:
        """Offer a month to pick the day from."""
        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        mark(popup, role="card")
        calendar = MonthCalendar(self._theme, self._formatter)
        calendar.setAccessibleName(self.accessibleName())
        calendar.setSelectedDate(QDate(self.day.year, self.day.month, self.day.day))
        lines = QVBoxLayout(popup)
        lines.setContentsMargins(1, 1, 1, 1)
        lines.addWidget(calendar)

        def chosen(picked: QDate) -> None:
            popup.close()
            self.set_day(date(picked.year(), picked.month(), picked.day()))
            self.setFocus()

        calendar.activated.connect(chosen)
        calendar.clicked.connect(chosen)
        popup.adjustSize()
        popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        popup.show()
        calendar.setFocus()

    def event(self, event: QEvent) -> bool:
        """Take what is typed before a shortcut such as Ctrl+Enter stores it."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _ENTER
        ):
            self._take()
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what was typed."""
        self._take()
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by days, open the calendar, or take what was typed."""
        key, alt = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key == Qt.Key.Key_F4 or (alt and key == Qt.Key.Key_Down):
            self.open_calendar()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            stepped = self.day + timedelta(days=1 if key == Qt.Key.Key_Up else -1)
            self.set_day(min(max(stepped, FIRST_DAY), LAST_DAY))
            self.selectAll()
        elif key in _ENTER and not self._take():
            # Not for the dialog: it would store a day nobody meant.
            self.selectAll()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def sizeHint(self) -> QSize:
        """Return room for the longest day and the calendar's button."""
        words = self.fontMetrics().horizontalAdvance(self._formatter.medium_date(_WIDEST_DAY))
        return QSize(words + _BESIDE_THE_TEXT, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the same: a day that is cut off is no day."""
        return self.sizeHint()

    def _typed(self) -> date | None:
        return read_day(self.text(), self._formatter.locale)

    def _typing(self) -> None:
        self._is_typed = True
        self._complain(unreadable=False)

    def _take(self) -> bool:
        """Take what was typed as the day; return whether it is one."""
        if self._is_typed:
            found = self._typed()
            if found is None:
                self._complain(unreadable=True)
                return False
            self.set_day(found)
        return True

    def _write(self) -> None:
        self._is_typed = False
        self.setText(self._formatter.medium_date(self._day))
        self.setCursorPosition(0)
        self._complain(unreadable=False)

    def _complain(self, *, unreadable: bool) -> None:
        mark(self, invalid=unreadable)
        example = self._formatter.short_date(self._day)
        self.setToolTip(self.tr("This is no date. Write one like {0}.").format(example) if unreadable else "")


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
