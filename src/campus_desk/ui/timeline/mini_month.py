"""A month to jump from: ISO week numbers, today, public holidays underlined and bold, arrows and keys."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from campus_desk.ui.formatting import Formatter, capitalised
from campus_desk.ui.theme import Theme
from campus_desk.ui.timeline.look import Face, Look

HEAD = 30
WEEKDAYS = 18
LINE = 21
LINES = 6
WEEKS_WIDTH = 28
PAD = 12
ARROW = 20


def shown_days(month: date) -> list[date]:
    """Return the 42 days of the six weeks that begin with the week of the first of the month."""
    first = month.replace(day=1)
    monday = first - timedelta(days=first.weekday())
    return [monday + timedelta(days=n) for n in range(7 * LINES)]


def shifted_month(month: date, by: int) -> date:
    """Return the first day of the month ``by`` months later."""
    index = month.year * 12 + month.month - 1 + by
    return date(min(max(index // 12, 1), 9999), index % 12 + 1, 1)


class MiniMonth(QWidget):
    """One month. A click, Enter or an arrow key asks for a day.

    Signals:
        day_requested: A day is to be shown (date).
    """

    day_requested = Signal(object)

    def __init__(
        self, theme: Theme, formatter: Formatter, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._formatter = formatter
        self._today = today
        self._selected: tuple[date, ...] = (today(),)
        self._month = today().replace(day=1)
        self._cursor = today()
        self._holidays: Mapping[date, str] = {}
        self._shaded: Mapping[date, str] = {}
        self._look: Look | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(HEAD + WEEKDAYS + LINES * LINE + 8)
        self.setMinimumWidth(WEEKS_WIDTH + 7 * 22 + 2 * PAD - 8)
        theme.changed.connect(self._renew)
        self._name()

    def sizeHint(self) -> QSize:
        """Return the width of the left panel."""
        return QSize(204, self.height())

    @property
    def month(self) -> date:
        """The first day of the month shown."""
        return self._month

    def set_selected(self, days: Collection[date]) -> None:
        """Mark the days the planner shows and turn to the month of the first."""
        self._selected = tuple(sorted(days))
        if self._selected:
            self._cursor = self._selected[0]
            self._turn_to(self._selected[0])
        self._name()
        self.update()

    def set_holidays(self, holidays: Mapping[date, str]) -> None:
        """Underline public holidays; their names are shown as tool tips."""
        self._holidays = holidays
        self.update()

    def set_shaded(self, days: Mapping[date, str]) -> None:
        """Shade days, such as the school holidays of zone B; their names are shown as tool tips."""
        self._shaded = days
        self.update()

    def turn(self, by: int) -> None:
        """Show the month ``by`` months later."""
        self._turn_to(shifted_month(self._month, by))

    def _turn_to(self, day: date) -> None:
        self._month = day.replace(day=1)
        self.update()

    def _request(self, day: date) -> None:
        self._cursor = day
        self._turn_to(day)
        self.day_requested.emit(day)
        self._name()

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Month, {day}").format(day=self._formatter.full_date(self._cursor)))

    def _renew(self) -> None:
        self._look = None
        self.update()

    # --- where things are ---------------------------------------------------------------------------------------------

    def _columns(self) -> tuple[float, float]:
        """Return the left edge of Monday and the width of a day."""
        left = PAD - 8 + WEEKS_WIDTH
        return left, (self.width() - PAD - left) / 7

    def _cell(self, index: int) -> QRectF:
        left, width = self._columns()
        return QRectF(left + index % 7 * width, HEAD + WEEKDAYS + index // 7 * LINE, width, LINE)

    def _arrows(self) -> tuple[QRectF, QRectF]:
        right = self.width() - PAD + 4
        return (
            QRectF(right - 2 * ARROW - 4, 5, ARROW, ARROW),
            QRectF(right - ARROW, 5, ARROW, ARROW),
        )

    def day_at(self, point: QPointF) -> date | None:
        """Return the day under a point, the Monday of a week under its number, None elsewhere."""
        line = int((point.y() - HEAD - WEEKDAYS) // LINE)
        left, width = self._columns()
        if not 0 <= line < LINES or point.x() >= left + 7 * width:
            return None
        column = max(int((point.x() - left) // width), 0)
        return shown_days(self._month)[line * 7 + column]

    # --- events -------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Turn the month or ask for a day."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        for arrow, by in zip(self._arrows(), (-1, 1), strict=True):
            if arrow.contains(event.position()):
                self.turn(by)
                return
        day = self.day_at(event.position())
        if day is not None:
            self._request(day)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn the month."""
        self.turn(-1 if event.angleDelta().y() > 0 else 1)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by days and weeks, months with Page Up and Down; Enter asks again for the day."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in steps:
            self._request(self._cursor + timedelta(days=steps[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn(1 if key == Qt.Key.Key_PageDown else -1)
        elif key == Qt.Key.Key_Home:
            self._request(self._today())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._request(self._cursor)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Name the holidays under the pointer; keep the keys that turn months, which are the window's elsewhere."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
                event.accept()
                return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self.day_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.tip_of(day) if day is not None else "", self)
            return True
        return super().event(event)

    def tip_of(self, day: date) -> str:
        """Return the public holiday of a day and the school holidays it lies in, a line each."""
        return "\n".join(name for name in (self._holidays.get(day, ""), self._shaded.get(day, "")) if name)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    # --- picture ------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the month."""
        del event
        if self._look is None or self._look.dpr != self.devicePixelRatioF():
            self._look = Look(self._theme, self._formatter, self.devicePixelRatioF())
        painter = QPainter(self)
        self._paint_head(painter, self._look)
        days = shown_days(self._month)
        for index, day in enumerate(days):
            self._paint_day(painter, self._look, day, self._cell(index))
        if self.hasFocus():
            self._paint_ring(painter, self._look, days)
        painter.end()

    def _paint_ring(self, painter: QPainter, look: Look, days: list[date]) -> None:
        """Ring the day that has the keyboard, apart from what fills it; the title while another month is shown."""
        if self._cursor in days:
            box = self._cell(days.index(self._cursor)).adjusted(0.5, 0.5, -0.5, -0.5)
        else:
            box = QRectF(PAD - 3, 7, self._arrows()[0].left() - PAD - 1, ARROW - 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for out, token in ((1, "panel"), (3, "accent")):
            painter.setPen(QPen(look.color(token), 2))
            painter.drawRoundedRect(box.adjusted(-out, -out, out, out), 3 + out, 3 + out)

    def _paint_head(self, painter: QPainter, look: Look) -> None:
        title = self._formatter.month(self._month)
        painter.setPen(look.color("text"))
        look.corner.draw(painter, PAD, HEAD / 2, capitalised(title))
        for arrow, icon in zip(self._arrows(), ("chevron-left", "chevron-right"), strict=True):
            corner = QPointF(round(arrow.center().x() - 8), round(arrow.center().y() - 8))
            painter.drawPixmap(corner, look.icon(icon, look.color("text2"), 16))
        left, _ = self._columns()
        painter.fillRect(QRectF(left - 1, HEAD, 1, self.height() - HEAD - 6), look.color("line"))
        for index in range(7):
            cell = self._cell(index).translated(0, -WEEKDAYS).adjusted(0, 0, 0, WEEKDAYS - LINE)
            self._centred(painter, look.hours, self._weekday(index), cell, "text3")
        for line in range(LINES):
            monday = shown_days(self._month)[7 * line]
            current = any(monday <= day < monday + timedelta(days=7) for day in self._selected)
            cell = self._cell(7 * line)
            number = str(monday.isocalendar().week)
            area = QRectF(PAD - 8, cell.top(), WEEKS_WIDTH - 4, LINE)
            face = look.hours_strong if current else look.hours
            self._centred(painter, face, number, area, "accent" if current else "text3")

    def _weekday(self, index: int) -> str:
        """Return « lu » or „Mo“: two letters tell the days apart in all three languages, as each writes them."""
        return self._formatter.locale.standaloneDayName(index + 1)[:2]

    def _paint_day(self, painter: QPainter, look: Look, day: date, cell: QRectF) -> None:
        inside = day.month == self._month.month
        if day in self._shaded:
            painter.fillRect(cell, look.mixed("panel", "closed_line", 0.6))
        ink, face = ("text" if inside else "text3"), look.hours
        if day in self._selected:
            self._plate(painter, look, cell, "accent" if len(self._selected) == 1 else "accent_tint")
            ink = "on_accent" if len(self._selected) == 1 else "accent"
            face = look.hours_strong
        if day == self._today():
            face = look.hours_strong
            if day not in self._selected:
                ink = "accent"
        if day in self._holidays:
            face = look.hours_strong
        self._centred(painter, face, str(day.day), cell, ink)
        if day in self._holidays:
            width = face.width(str(day.day))
            line = QRectF(cell.center().x() - width / 2, cell.center().y() + 6, width, 1)
            painter.fillRect(line, look.color(ink))

    def _plate(self, painter: QPainter, look: Look, cell: QRectF, token: str) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(token))
        painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _centred(self, painter: QPainter, face: Face, text: str, cell: QRectF, token: str) -> None:
        look = self._look
        if look is not None:
            painter.setPen(look.color(token))
            face.draw(painter, cell.center().x() - face.width(text) / 2, cell.center().y(), text)
