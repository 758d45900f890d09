"""Until when an option holds its slot."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.messages import Value
from campus_desk.domain.timeslot import at_campus, from_wall_clock
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.date_edit import DateEdit
from campus_desk.ui.widgets.time_edit import TimeEdit

FIELD = "option_expires_at"


class OptionUntil(QWidget):
    """A day and a time; without a time the option holds until somebody decides. Says how long is left.

    Signals:
        changed: Another moment.
    """

    changed = Signal()

    def __init__(
        self, theme: Theme, formatter: Formatter, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._formatter = formatter
        self._now = now
        self._before: datetime | None = None
        self.day = DateEdit(theme, formatter)
        self.day.setAccessibleName(self.tr("Day the option expires"))
        self.day.set_day(at_campus(now()).date())
        self.time = TimeEdit(formatter)
        self.time.setAccessibleName(self.tr("Time the option expires"))
        self.time.setPlaceholderText("—")
        self._left = QLabel()
        mark(self._left, role="secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.day)
        row.addWidget(self.time)
        row.addWidget(self._left, 1)
        self.entrance = self.time
        self.day.day_changed.connect(self._tell)
        self.time.moment_changed.connect(self._tell)
        self._show_left()

    def show_moment(self, moment: datetime | None) -> None:
        """Show when the option expires, or that it does not."""
        self._before = moment
        if moment is not None:
            self.day.set_day(at_campus(moment).date())
        self.time.set_moment(None if moment is None else at_campus(moment).time())
        self._show_left()

    def moment(self) -> datetime | None:
        """Return when the option expires, None when it does not.

        Raises:
            InvalidValue: With the field ``option_expires_at``: what is typed is no time.
        """
        if not self.day.is_valid:
            raise InvalidValue(FIELD, "error-no-date")
        if not self.time.text().strip():
            return None
        if self.time.moment is None:
            raise InvalidValue(FIELD, "error-no-time")
        typed = datetime.combine(self.day.day, self.time.moment)
        if self._before is not None and at_campus(self._before).replace(tzinfo=None, second=0) == typed:
            # As it was, seconds and the hour that comes twice included.
            return self._before
        try:
            return from_wall_clock(typed)
        except InvalidValue as error:
            raise InvalidValue(FIELD, error.message.key, **_params(error)) from None

    def _tell(self) -> None:
        self._show_left()
        self.changed.emit()

    def _show_left(self) -> None:
        try:
            moment = self.moment()
        except InvalidValue:
            self._left.setText("")
            return
        left = None if moment is None else moment - self._now()
        if left is None:
            self._left.setText(self.tr("without end"))
        elif left <= timedelta():
            self._left.setText(self.tr("is over"))
        else:
            minutes = -(-int(left.total_seconds()) // 60)
            self._left.setText(self.tr("in {0}").format(self._formatter.duration(minutes)))
        mark(self._left, role="warn" if left is not None and left <= timedelta() else "secondary")


def _params(error: InvalidValue) -> dict[str, Value]:
    return {name: value for name, value in error.message.params if name != "field"}
