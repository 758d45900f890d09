"""« Free from 14:00 to 16:00 »: a switch, and two fields for the times."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from campus_desk.ui.formatting import Formatter
from campus_desk.ui.side_panel.row_filter import Minutes
from campus_desk.ui.theme import mark
from campus_desk.ui.widgets.time_edit import TimeEdit

DAY_MINUTES = 24 * 60
USUAL: Minutes = (14 * 60, 16 * 60)


class FreeTime(QWidget):
    """Asks for rows that are free all of an interval.

    While it is off it follows what is selected on the planner; once on, only its own fields change it: rows must not
    come and go under the keyboard.

    Signals:
        changed: Another interval is asked for, or none any more.
    """

    changed = Signal()

    def __init__(self, formatter: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formatter = formatter
        self._minutes = USUAL
        self.box = QCheckBox()
        self.first, self.last = TimeEdit(formatter), TimeEdit(formatter)
        self.first.setAccessibleName(self.tr("Free from"))
        self.last.setAccessibleName(self.tr("Free until"))
        self._day = QLabel()
        mark(self._day, role="hint")
        self._fields = QWidget()
        row = QHBoxLayout(self._fields)
        row.setContentsMargins(22, 0, 0, 2)
        row.setSpacing(4)
        row.addWidget(self.first)
        row.addWidget(QLabel("–"))
        row.addWidget(self.last)
        row.addStretch(1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(self.box)
        lines.addWidget(self._day)
        lines.addWidget(self._fields)
        self._day.setContentsMargins(22, 0, 0, 0)
        self._write()
        self._toggled(on=False)
        self.box.toggled.connect(self._toggled)
        self.box.toggled.connect(self.changed)
        for field in (self.first, self.last):
            field.moment_changed.connect(self._typed)
            field.editingFinished.connect(self._read)

    @property
    def minutes(self) -> Minutes | None:
        """What is asked for, None when nothing is."""
        return self._minutes if self.box.isChecked() else None

    def offer(self, minutes: Minutes) -> None:
        """Take what is selected on the planner, unless rows are shown by another interval already."""
        if not self.box.isChecked() and minutes[1] > minutes[0]:
            self._minutes = minutes
            self._write()

    def ask(self, minutes: Minutes | None) -> None:
        """Ask for rows that are free all of an interval, or for none in particular."""
        if minutes is not None:
            self._minutes = minutes
            self._write()
        self.box.setChecked(minutes is not None)

    def show_day(self, day: str) -> None:
        """Say which day is meant; empty where only one is shown."""
        self._day.setText(day)
        self._toggled(on=self.box.isChecked())

    def _toggled(self, on: bool) -> None:
        self._fields.setVisible(on)
        self._day.setVisible(on and bool(self._day.text()))

    def _typed(self, moment: object) -> None:
        """Follow the arrow keys at once; of what is typed, « 1 » on the way to « 14:30 » means nothing yet."""
        field = self.sender()
        if (
            isinstance(moment, time)
            and isinstance(field, TimeEdit)
            and field.text() == self._formatter.clock_time(moment)
        ):
            self._read()

    def _read(self) -> None:
        first, last = self.first.moment, self.last.moment
        if first is None or last is None:
            return
        start, end = _minute(first), _minute(last)
        mark(self.last, invalid=start == end)
        minutes = (start, end if end > start else end + DAY_MINUTES)
        if start != end and minutes != self._minutes:
            self._minutes = minutes
            self._say()
            self.changed.emit()

    def _write(self) -> None:
        # Both at once: with one of them written, the other would be read as an end before the start.
        for field, minute in zip((self.first, self.last), self._minutes, strict=True):
            field.blockSignals(True)
            field.set_moment(_moment(minute))
            field.blockSignals(False)
        self._say()

    def _say(self) -> None:
        first, last = (self._formatter.clock_time(_moment(minute)) for minute in self._minutes)
        self.box.setText(self.tr("Free from {0} to {1}").format(first, last))


def _minute(moment: time) -> int:
    return moment.hour * 60 + moment.minute


def _moment(minute: int) -> time:
    hour, rest = divmod(minute % DAY_MINUTES, 60)
    return time(hour, rest)
