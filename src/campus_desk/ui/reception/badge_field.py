"""A small field beside a booking that asks which badge is lent; Enter without one goes on, Escape gives up."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget
from shiboken6 import isValid

from campus_desk.domain.booking import MAX_BADGE
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.icon_label import IconLabel

_WIDTH = 96
_PASSING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class _Field(QLineEdit):
    """Tells when it is left for good."""

    left = Signal()
    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up with Escape; Enter is left to the signal of the field."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Count as done when the work goes on elsewhere, not when another window comes in front."""
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self.left.emit()


class BadgeField(QFrame):
    """Asks for a badge in place. Nothing is blocked meanwhile.

    Signals:
        given: The badge, empty without one: the check-in goes on.
        closed: It is gone, whatever the reason.
    """

    given = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, who: str, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        mark(self, role="card", strong=True)
        self._before = QApplication.focusWidget()
        self._is_open = True
        self.field = _Field()
        self.field.setMaxLength(MAX_BADGE)
        self.field.setFixedWidth(_WIDTH)
        self.field.setPlaceholderText(self.tr("none"))
        self.field.setAccessibleName(self.tr("Badge for {0}").format(who))
        self.field.setAccessibleDescription(self.tr("Enter checks in, Escape gives up"))
        label = QLabel(self.tr("&Badge"))
        label.setBuddy(self.field)
        hint = QLabel(self.tr("Enter: present"))
        mark(hint, role="hint")
        mark(self, dense=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 10, 6)
        row.setSpacing(6)
        row.addWidget(IconLabel(theme, "id-badge-2", "accent", 16))
        row.addWidget(label)
        row.addWidget(self.field)
        row.addWidget(hint)
        self.field.returnPressed.connect(self._give)
        self.field.left.connect(self._give)
        self.field.given_up.connect(self.close_field)

    def open_at(self, place: QRect) -> None:
        """Show it below a place, in the coordinates of the window; above it where there is no room."""
        self.adjustSize()
        area = self._window.rect()
        x = min(max(place.left(), area.left() + 4), area.right() - self.width() - 4)
        y = place.bottom() + 2
        if y + self.height() > area.bottom() - 4:
            y = max(place.top() - self.height() - 2, 4)
        self.move(QPoint(x, y))
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_field(self) -> None:
        """Take it away and give the keyboard back; nobody is checked in."""
        if not self._is_open:
            return
        self._is_open = False
        had_it = self.field.hasFocus()
        self.hide()
        if had_it and self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()
        self.deleteLater()

    def _give(self) -> None:
        if self._is_open:
            badge = self.field.text().strip()
            self.close_field()
            self.given.emit(badge)
