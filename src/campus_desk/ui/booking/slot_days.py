"""Find a slot: how the day and the next days look for one answer, a row per day."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from campus_desk.application.slot_query import DayOutlook, Interval, Option
from campus_desk.domain.timeslot import TimeSlot, at_campus
from campus_desk.ui.booking.slot_words import SlotWords
from campus_desk.ui.theme import Theme
from campus_desk.ui.timeline.patterns import Patterns
from campus_desk.ui.widgets.announcement import announce

ROWS = 5
ROW_HEIGHT = 38
HEADER_HEIGHT = 24
LABEL_WIDTH = 78
_LABEL_ROOM = 52
"""Pixels from one hour that is written to the next, at least."""

_LEAST = 2.0
"""Pixels that are drawn at least, however short something is."""

_USUAL_HOURS = (8, 18)
_Index = QModelIndex | QPersistentModelIndex


class DayScale:
    """Where a time of day lies, in pixels from the left end of a row."""

    def __init__(self, first: int = _USUAL_HOURS[0], last: int = _USUAL_HOURS[1]) -> None:
        self.first, self.last = first, last

    @staticmethod
    def of(rows: Sequence[DayOutlook]) -> DayScale:
        """Return the scale that shows all opening hours of some days, and the times that are offered."""
        minutes: list[int] = []
        for row in rows:
            first, last = TimeSlot.of_day(row.day).epoch
            reached = first
            for begins, ends in (*row.closed, (last, last)):
                if begins > reached:
                    minutes += (_minute(reached), _minute(begins, closing=True))
                reached = max(reached, ends)
            if row.best is not None:
                begins, ends = row.best.slot.epoch
                minutes += (_minute(begins), _minute(ends, closing=True))
        if not minutes:
            return DayScale()
        return DayScale(min(minutes) // 60, -(-max(minutes) // 60))

    def x(self, minute: float, width: int) -> float:
        """Return where a minute of the day lies, held to the row."""
        share = (minute / 60 - self.first) / (self.last - self.first)
        return LABEL_WIDTH + min(max(share, 0.0), 1.0) * (width - LABEL_WIDTH)

    def step(self, width: int) -> int:
        """Return how many hours lie between two that are written."""
        hour = (width - LABEL_WIDTH) / (self.last - self.first)
        return next(step for step in (1, 2, 3, 4, 6, 12) if hour * step >= _LABEL_ROOM or step == 12)


class DayModel(QAbstractListModel):
    """The days and their words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[DayOutlook] = []
        self.words: SlotWords | None = None
        self.scale = DayScale()

    def show(self, rows: Sequence[DayOutlook], words: SlotWords | None) -> None:
        """Show other days."""
        self.beginResetModel()
        self.rows, self.words, self.scale = list(rows), words, DayScale.of(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many days there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a day in words."""
        if not index.isValid() or self.words is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words.spoken_day(self.rows[index.row()])
        return None


class DayDelegate(QStyledItemDelegate):
    """Draws a day: what is taken, what is closed, the times asked for, and the best time."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._patterns: tuple[float, Patterns] | None = None
        self.busy_word = self.tr("Taken")

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a row."""
        del option, index
        return QSize(200, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        model = index.model()
        if not isinstance(model, DayModel) or model.words is None:
            return
        theme, row, rect = self._theme, model.rows[index.row()], option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme.color("base"))
        self._ground(painter, rect, model, row)
        for busy in row.busy:
            self._busy(painter, _box(rect, model.scale, busy, 8))
        if row.best is not None:
            box = _box(rect, model.scale, row.best.slot.epoch, 6)
            self._best(painter, box, rect.right(), row.best, chosen=chosen)
        asked_for = row.day in model.words.query.days
        self._label(painter, rect, model.words.day(row), wanted=asked_for)
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.color("hair"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(rect).adjusted(1, 1, -1, -2))
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, model: DayModel, row: DayOutlook) -> None:
        theme, scale, width = self._theme, model.scale, rect.width()
        hours = QRect(rect.x() + LABEL_WIDTH, rect.y(), width - LABEL_WIDTH, rect.height())
        painter.setClipRect(hours)
        if model.words is not None and (span := model.words.span) is not None:
            first, last = (scale.x(minute, width) for minute in span)
            tint = theme.color("accent_tint")
            painter.fillRect(QRectF(rect.x() + first, rect.y(), last - first, rect.height()), tint)
        pattern = self._pattern(painter.device().devicePixelRatio()).closed(theme.color("closed_line"))
        for shut in row.closed:
            box = _box(rect, scale, shut, 0)
            if box.width() <= _LEAST:
                continue
            painter.fillRect(box, theme.color("closed"))
            painter.fillRect(box, pattern)
        for hour in range(scale.first + 1, scale.last):
            x = rect.x() + round(scale.x(hour * 60, width))
            painter.fillRect(x, rect.y(), 1, rect.height(), theme.color("hair"))
        painter.setClipping(False)

    def _busy(self, painter: QPainter, box: QRectF) -> None:
        hue = self._theme.palette.campus
        painter.setPen(QPen(self._theme.color("control"), 1))
        painter.setBrush(QColor(hue.fill))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setFont(self._theme.typeface.font(11))
        if painter.fontMetrics().horizontalAdvance(self.busy_word) + 8 <= box.width():
            painter.setPen(self._theme.color("text2"))
            painter.drawText(box.adjusted(5, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.busy_word)

    def _best(self, painter: QPainter, box: QRectF, end: int, best: Option, *, chosen: bool) -> None:
        theme = self._theme
        painter.setPen(QPen(theme.color("accent"), 1.5))
        painter.setBrush(theme.color("accent" if chosen else "base"))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3)
        text = f"{at_campus(best.slot.start):%H:%M}"
        painter.setFont(theme.typeface.font(12.5, 600))
        if painter.fontMetrics().horizontalAdvance(text) + 10 > box.width():
            painter.setFont(theme.typeface.font(11, 600))
        wide = painter.fontMetrics().horizontalAdvance(text)
        if wide + 4 <= box.width():
            painter.setPen(theme.color("on_accent" if chosen else "accent"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
            return
        # An hour is too narrow for its time: it stands beside, over whatever is booked there.
        right = box.right() + 2 + wide + 4 <= end
        plate = QRectF(
            box.right() + 2 if right else box.left() - 6 - wide, box.y() + 4, wide + 4, box.height() - 8
        )
        painter.fillRect(plate, theme.color("base"))
        painter.setPen(theme.color("accent"))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)

    def _label(self, painter: QPainter, rect: QRect, words: tuple[str, str], *, wanted: bool) -> None:
        theme = self._theme
        painter.fillRect(rect.x(), rect.y(), LABEL_WIDTH, rect.height(), theme.color("panel"))
        painter.fillRect(rect.x() + LABEL_WIDTH - 1, rect.y(), 1, rect.height(), theme.color("line"))
        day = QRect(rect.x() + 10, rect.y() + 4, LABEL_WIDTH - 14, 16)
        note = QRect(day.x(), day.bottom() + 1, day.width(), 14)
        painter.setFont(theme.typeface.font(12.5, 600 if wanted else 500))
        painter.setPen(theme.color("accent" if wanted else "text"))
        painter.drawText(day, Qt.AlignmentFlag.AlignVCenter, words[0])
        painter.setFont(theme.typeface.font(11.5))
        painter.setPen(theme.color("text2"))
        painter.drawText(note, Qt.AlignmentFlag.AlignVCenter, words[1])

    def _pattern(self, dpr: float) -> Patterns:
        if self._patterns is None or self._patterns[0] != dpr:
            self._patterns = (dpr, Patterns(dpr))
        return self._patterns[1]


class Hours(QWidget):
    """The hours over the days."""

    def __init__(self, theme: Theme, model: DayModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self.setFixedHeight(HEADER_HEIGHT)
        model.modelReset.connect(self.update)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hours at their lines."""
        del event
        painter = QPainter(self)
        theme, scale, width = self._theme, self._model.scale, self.width()
        painter.fillRect(self.rect(), theme.color("header"))
        painter.fillRect(0, self.height() - 1, width, 1, theme.color("line"))
        painter.fillRect(LABEL_WIDTH - 1, 0, 1, self.height(), theme.color("line"))
        painter.setFont(theme.typeface.font(11.5))
        painter.setPen(theme.color("text2"))
        step = scale.step(width)
        for hour in range(scale.first, scale.last, step):
            x = round(scale.x(hour * 60, width))
            text = f"{hour:02}:00"
            if x + 4 + painter.fontMetrics().horizontalAdvance(text) <= width:
                painter.drawText(QRect(x + 4, 0, 60, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()


class OtherDays(QWidget):
    """The days; arrow keys choose one of them once Tab has led here.

    Signals:
        chosen: The ``Option`` of another day, None where nothing is free on it.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = DayModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(DayDelegate(theme, self.list))
        self.list.setAccessibleName(self.tr("Same needs, other days"))
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight(ROWS * ROW_HEIGHT)
        # Tab goes on to what stands below; the arrow keys walk through the days.
        self.list.setTabKeyNavigation(False)
        self.list.selectionModel().currentChanged.connect(self._tell)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(Hours(theme, self.model))
        lines.addWidget(self.list)
        self.setFocusProxy(self.list)
        theme.changed.connect(self.list.viewport().update)

    def show_days(self, rows: Sequence[DayOutlook], words: SlotWords | None) -> None:
        """Show other days and choose the one that was asked for."""
        self.model.show(rows, words)
        if rows:
            self.list.setCurrentIndex(self.model.index(0))

    def _tell(self, current: QModelIndex) -> None:
        if current.isValid():
            if self.list.hasFocus():
                announce(self.list, str(self.model.data(current)))
            self.chosen.emit(self.model.rows[current.row()].best)


def _minute(epoch: int, *, closing: bool = False) -> int:
    """Return the minute of the campus's clock; midnight that ends something is 1440."""
    wall = at_campus(TimeSlot.of_epoch(epoch, epoch + 1).start)
    minute = wall.hour * 60 + wall.minute
    return 24 * 60 if closing and minute == 0 else minute


def _box(rect: QRect, scale: DayScale, interval: Interval, margin: int) -> QRectF:
    left = rect.x() + scale.x(_minute(interval[0]), rect.width())
    right = rect.x() + scale.x(_minute(interval[1], closing=True), rect.width())
    return QRectF(left, rect.y() + margin, max(right - left, _LEAST), rect.height() - 2 * margin)
