"""A field for a day that may be missing, and the instant that a day and a time mean together."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.timeslot import Fold, from_wall_clock
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.theme import Theme
from campus_desk.ui.widgets.date_edit import DateEdit
from campus_desk.ui.widgets.time_edit import TimeEdit


class OptionalDateEdit(QWidget):
    """A tick says whether there is a day; the field beside it says which.

    Signals:
        day_changed: The day, or None.
    """

    day_changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        formatter: Formatter,
        text: str,
        day: date | None,
        otherwise: date,
        parent: QWidget | None = None,
    ) -> None:
        """Build the field.

        Args:
            theme: Colours.
            formatter: Writes days.
            text: What the tick says, e.g. « until ».
            day: The day at first, None when there is none.
            otherwise: The day offered once the tick is set.
            parent: Owner.
        """
        super().__init__(parent)
        self.tick = QCheckBox(text)
        self.tick.setChecked(day is not None)
        self.edit = DateEdit(theme, formatter)
        self.edit.set_day(day or otherwise)
        self.edit.setAccessibleName(text)
        self.edit.setEnabled(day is not None)
        self.tick.toggled.connect(self.edit.setEnabled)
        self.tick.toggled.connect(self._tell)
        self.edit.day_changed.connect(self._tell)
        self.setFocusProxy(self.tick)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.tick)
        row.addWidget(self.edit)
        row.addStretch(1)

    @property
    def day(self) -> date | None:
        """The day, None without the tick."""
        return self.edit.day if self.tick.isChecked() else None

    @property
    def is_valid(self) -> bool:
        """Whether there is no day, or one that can be read."""
        return not self.tick.isChecked() or self.edit.is_valid

    def _tell(self) -> None:
        self.day_changed.emit(self.day)


def instant_of(day: DateEdit, moment: TimeEdit, field: str, *, ends: bool = False) -> datetime:
    """Return the instant that two fields say together; of an hour that exists twice the first.

    Args:
        day: The day.
        moment: The time on the campus's clock.
        field: The field of the form that is wrong when they say nothing.
        ends: Whether something ends then: midnight is that after the day, not before it.

    Raises:
        InvalidValue: The day or the time cannot be read, or that time does not exist.
    """
    if not day.is_valid:
        raise InvalidValue(field, "error-no-date")
    found = moment.moment
    if found is None:
        raise InvalidValue(field, "error-no-time")
    by = timedelta(days=1) if ends and found == time() else timedelta()
    try:
        return from_wall_clock(datetime.combine(day.day + by, found), fold=Fold.FIRST)
    except InvalidValue as error:
        params = {key: value for key, value in error.message.params if key != "field"}
        raise InvalidValue(field, error.message.key, **params) from None
