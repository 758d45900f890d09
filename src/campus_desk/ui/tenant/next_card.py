"""The booking that concerns somebody now: the one under way, or the next one of today and tomorrow."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from campus_desk.domain.attendance import may_check_in
from campus_desk.domain.booking import Booking
from campus_desk.domain.customer import CustomerGroup
from campus_desk.domain.timeslot import at_campus
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.theme import Theme, mark

SOON = timedelta(hours=1)
_AHEAD_DAYS = 1
_STRIP = 5
_RADIUS = 4


def next_of(bookings: Iterable[Booking], now: datetime) -> Booking | None:
    """Return the booking under way, else the next one until tomorrow, None when there is none."""
    tomorrow = at_campus(now).date() + timedelta(days=_AHEAD_DAYS)
    live = sorted(
        (
            b
            for b in bookings
            if b.status.is_live
            and b.slot.end > now
            and not b.attendance.no_show
            and b.attendance.checked_out_at is None
        ),
        key=lambda b: b.slot,
    )
    return next((b for b in live if at_campus(b.slot.start).date() <= tomorrow), None)


class NextCard(QFrame):
    """Shows one booking large, with the button that says one is there.

    Signals:
        check_in_wanted: The booking whose guests have come; ``check_out_wanted`` whose guests leave.
    """

    check_in_wanted = Signal(object)
    check_out_wanted = Signal(object)

    def __init__(self, theme: Theme, formatter: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._formatter = formatter
        self._booking: Booking | None = None
        self._group = CustomerGroup.TENANT
        self._when, self._what, self._where = QLabel(), QLabel(), QLabel()
        self._when.setFont(theme.typeface.font(12.5, weight=600))
        self._what.setFont(theme.typeface.font(20, weight=600))
        for label in (self._when, self._what, self._where):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._where.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self._when, self._what, self._where):
            words.addWidget(label)
        self.here_button = QPushButton(self.tr("I am here"))
        mark(self.here_button, kind="primary")
        theme.dress(self.here_button, "user-check", "on_accent")
        self.here_button.clicked.connect(self._check_in)
        self.leave_button = QPushButton(self.tr("I am leaving"))
        theme.dress(self.leave_button, "logout")
        self.leave_button.clicked.connect(self._check_out)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 16, 12)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.here_button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.leave_button, 0, Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._take_colours)
        self.hide()

    @property
    def booking(self) -> Booking | None:
        """The booking shown, None while there is none."""
        return self._booking

    def present(
        self, booking: Booking | None, names: str, place: str, group: CustomerGroup, now: datetime
    ) -> None:
        """Show a booking, or nothing.

        Args:
            booking: The booking.
            names: What is booked.
            place: Where it is.
            group: Whose colours it has.
            now: The present instant.
        """
        self._booking, self._group = booking, group
        self.setVisible(booking is not None)
        if booking is None:
            return
        self._when.setText(self._tense(booking, now))
        self._what.setText(f"{self._formatter.span(booking.slot)}  {names}")
        self._where.setText(" · ".join(part for part in (booking.draft.title, place) if part))
        self._where.setVisible(bool(self._where.text()))
        present = booking.attendance.is_present
        self.here_button.setVisible(may_check_in(booking, now))
        # Nobody leaves what has not begun.
        self.leave_button.setVisible(present and booking.slot.start < now)
        self.setAccessibleName(f"{self._when.text()}. {self._what.text()}. {self._where.text()}")
        self._take_colours()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground as a booking of the planner has it."""
        del event
        hue = self._theme.palette.hue(self._group)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(hue.outline), 1))
        painter.setBrush(QColor(hue.fill))
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        painter.setClipRect(QRectF(0, 0, _STRIP, self.height()))
        painter.setBrush(QColor(hue.strong))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.end()

    def _tense(self, booking: Booking, now: datetime) -> str:
        start, duration = booking.slot.start, self._formatter.duration
        if booking.attendance.is_present:
            return self.tr("You are here until {0}").format(self._formatter.clock_time(booking.slot.end))
        minutes = int((start - now).total_seconds()) // 60
        if start <= now:
            begun = int((now - start).total_seconds()) // 60
            if not begun:
                return self.tr("Your booking begins now")
            return self.tr("Your booking began {0} ago").format(duration(begun))
        if start - now <= SOON:
            return self.tr("Your booking begins in {0}").format(duration(max(minutes, 1)))
        if at_campus(start).date() == at_campus(now).date():
            return self.tr("Your next booking is today")
        return self.tr("Your next booking is tomorrow")

    def _take_colours(self) -> None:
        ink = QColor(self._theme.palette.hue(self._group).text)
        for label in (self._when, self._what, self._where):
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.WindowText, ink)
            label.setPalette(palette)
        self.update()

    def _check_in(self) -> None:
        self.check_in_wanted.emit(self._booking)

    def _check_out(self) -> None:
        self.check_out_wanted.emit(self._booking)
