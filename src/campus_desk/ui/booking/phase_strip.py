"""The booking in its neighbourhood: setup, session, teardown, and what lies before and after in the same room."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from campus_desk.application.read_models import AgendaItem
from campus_desk.domain.customer import CustomerGroup
from campus_desk.domain.timeslot import at_campus
from campus_desk.ui.booking.when_fields import Timing
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.theme import Theme
from campus_desk.ui.timeline.bars import caption, paint_body, text_colour
from campus_desk.ui.timeline.look import Look
from campus_desk.ui.timeline.states import BarState, state_of

HEIGHT = 62
_HOURS_TOP = 14
_BAR_TOP = 22
_BAR_HEIGHT = 30
_MARGIN_DROP = 10
_HOUR = 3600
_STEPS = (1, 2, 3, 6, 12, 24)
_ROOM_FOR_HOUR = 44


class PhaseStrip(QWidget):
    """A strip of the planner, an hour wider than the booking on each side."""

    def __init__(self, theme: Theme, formatter: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._formatter = formatter
        self._timing: Timing | None = None
        self._neighbours: tuple[AgendaItem, ...] = ()
        self._group = CustomerGroup.CAMPUS
        self._option = False
        self._now = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The booking between its neighbours"))
        theme.changed.connect(self.update)

    def show_booking(
        self,
        timing: Timing | None,
        neighbours: Sequence[AgendaItem],
        group: CustomerGroup,
        now: datetime,
        *,
        option: bool,
    ) -> None:
        """Show a booking; nothing while its times cannot be read."""
        self._timing, self._neighbours = timing, tuple(neighbours)
        self._group, self._option, self._now = group, option, int(now.timestamp())
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of hours and bars."""
        return QSize(300, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw hours, neighbours and the three phases."""
        del event
        painter = QPainter(self)
        look = Look(self._theme, self._formatter, self.devicePixelRatioF())
        cells = QRectF(0, _HOURS_TOP + 2, self.width(), HEIGHT - _HOURS_TOP - 4)
        painter.fillRect(cells, look.color("base"))
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(QPointF(0, cells.top() + 0.5), QPointF(self.width(), cells.top() + 0.5))
        painter.drawLine(QPointF(0, cells.bottom() - 0.5), QPointF(self.width(), cells.bottom() - 0.5))
        if self._timing is not None:
            self._paint(painter, look, self._timing)
        painter.end()

    def _paint(self, painter: QPainter, look: Look, timing: Timing) -> None:
        first, last = timing.slot.epoch
        blocked_from, blocked_to = first - timing.setup_minutes * 60, last + timing.teardown_minutes * 60
        begin, finish = blocked_from - _HOUR, blocked_to + _HOUR
        share = self.width() / (finish - begin)

        def x(instant: int) -> float:
            return (instant - begin) * share

        self._hours(painter, look, begin, finish, share)
        for item in self._neighbours:
            rect = QRectF(x(item.starts_at), _BAR_TOP, (item.ends_at - item.starts_at) * share, _BAR_HEIGHT)
            hue = look.palette.hue(CustomerGroup.CAMPUS if item.redacted else item.group)
            state = state_of(item, self._now)
            paint_body(painter, rect, look, hue, state)
            self._words(painter, look, rect, caption(item), text_colour(look, hue, state))
        hue = look.palette.hue(self._group)
        for left, right, icon in ((blocked_from, first, "tools"), (last, blocked_to, "package")):
            if right > left:
                rect = QRectF(
                    x(left), _BAR_TOP + _MARGIN_DROP, (right - left) * share, _BAR_HEIGHT - _MARGIN_DROP
                )
                painter.fillRect(rect, look.patterns.margin(look.color(hue.outline), look.color("base")))
                painter.setPen(QPen(look.color(hue.outline), 1))
                painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
                if rect.width() > 20:
                    painter.fillRect(QRectF(rect.left() + 3, rect.top() + 3, 15, 14), look.color("base"))
                    painter.drawPixmap(
                        QPointF(rect.left() + 4, rect.top() + 3), look.icon(icon, look.color(hue.strong), 13)
                    )
        rect = QRectF(x(first), _BAR_TOP, (last - first) * share, _BAR_HEIGHT)
        paint_body(painter, rect, look, hue, BarState.OPTION if self._option else BarState.CONFIRMED)
        length = self._formatter.duration(timing.slot.duration)
        self._words(painter, look, rect, self.tr("Session"), look.color(hue.text), length)

    def _hours(self, painter: QPainter, look: Look, begin: int, finish: int, share: float) -> None:
        step = next((s for s in _STEPS if s * _HOUR * share >= _ROOM_FOR_HOUR), _STEPS[-1]) * _HOUR
        hour = -(-begin // _HOUR) * _HOUR
        while hour < finish:
            wall = at_campus(datetime.fromtimestamp(hour, UTC))
            if (wall.hour * _HOUR) % step == 0:
                x = (hour - begin) * share
                painter.setPen(QPen(look.color("hair"), 1))
                painter.drawLine(QPointF(x, _HOURS_TOP + 3), QPointF(x, HEIGHT - 3))
                painter.setPen(look.color("text2"))
                look.hours.draw(painter, x + 2, _HOURS_TOP / 2, f"{wall:%H:%M}")
            hour += _HOUR

    @staticmethod
    def _words(painter: QPainter, look: Look, rect: QRectF, text: str, ink: QColor, right: str = "") -> None:
        inner = rect.adjusted(9, 0, -7, 0)
        painter.setPen(ink)
        middle = inner.center().y()
        room = inner.width()
        taken = look.bar.width(right) + 10 if right else 0.0
        if right and room > taken + 30:
            look.bar.draw(painter, inner.right() - look.bar.width(right), middle, right)
            room -= taken
        look.bar.draw(painter, inner.left(), middle, look.bar.elided(text, room))
