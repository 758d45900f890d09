"""A field for a time of day."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from campus_desk.ui.formatting import Formatter
from campus_desk.ui.theme import mark

STEP_MINUTES = 15
FINE_STEP_MINUTES = 5
_DAY = 24 * 60


class TimeEdit(QLineEdit):
    """Takes ``14``, ``14h30``, ``1430``, ``2pm`` and shows ``14:30``; the arrow keys step by 15 minutes, Alt by 5.

    Signals:
        moment_changed: The time of day, or None. ``24:00`` is 00:00: the dialog knows which day it ends.
    """

    moment_changed = Signal(object)

    def __init__(self, formatter: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formatter = formatter
        self._announced: time | None = None
        self.setMaxLength(12)
        self.setFixedWidth(62)
        self.textChanged.connect(self._on_text)

    @property
    def moment(self) -> time | None:
        """The time of day, None when the field is empty or holds none."""
        return self._formatter.parse_time(self.text())

    @property
    def is_valid(self) -> bool:
        """Whether the field is empty or holds a time of day."""
        return not self.text().strip() or self.moment is not None

    def set_moment(self, moment: time | None) -> None:
        """Show a time of day, or nothing."""
        self.setText("" if moment is None else self._formatter.clock_time(moment))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write the time out, or outline what is none."""
        moment = self.moment
        if moment is not None:
            self.set_moment(moment)
        mark(self, invalid=not self.is_valid)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with the arrow keys, around the clock."""
        direction = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        moment = self.moment
        if direction is None or moment is None or self.isReadOnly():
            super().keyPressEvent(event)
            return
        fine = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        step = FINE_STEP_MINUTES if fine else STEP_MINUTES
        minutes = moment.hour * 60 + moment.minute
        # To the next full step first: 14:10 goes to 14:15, not to 14:25.
        stepped = (minutes // step + 1) * step if direction > 0 else (-(-minutes // step) - 1) * step
        hour, minute = divmod(stepped % _DAY, 60)
        self.set_moment(time(hour, minute))
        self.selectAll()
        event.accept()

    def _on_text(self) -> None:
        if self.is_valid:
            mark(self, invalid=False)
        moment = self.moment
        if moment != self._announced:
            self._announced = moment
            self.moment_changed.emit(moment)
