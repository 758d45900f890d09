"""What can be used at this moment: one line per piece of equipment, with how long that holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from campus_desk.application.right_now import ResourceNow, Standing
from campus_desk.domain.timeslot import at_campus, start_of_day
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.theme import Theme
from campus_desk.ui.widgets.current_row import CurrentRow, paint_ring

_ROW = 46
_PAD = 12
_ICON = 14
_NOW = Qt.ItemDataRole.UserRole
_SITE = Qt.ItemDataRole.UserRole + 1
_WORDS = Qt.ItemDataRole.UserRole + 2

_LOOKS = {
    Standing.FREE: ("circle-check", "ok"),
    Standing.YOURS: ("user-check", "accent"),
    Standing.BUSY: ("clock", "text2"),
    Standing.SHUT: ("lock", "text2"),
    Standing.UPKEEP: ("tool", "text2"),
    Standing.OUT_OF_ORDER: ("alert-octagon", "danger"),
}


class RightNowList(QListWidget):
    """Lists resources; Enter or a click leads to one on the planner.

    Signals:
        chosen: A ``ResourceNow``.
    """

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, formatter: Formatter, clock: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._formatter = formatter
        self._clock = clock
        self.setItemDelegate(_Lines(theme, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setAccessibleName(QCoreApplication.translate("RightNowList", "At this moment"))
        CurrentRow(self)
        self.itemClicked.connect(self._take)
        self.itemActivated.connect(self._take)

    @property
    def shown(self) -> list[ResourceNow]:
        """What is listed."""
        return [self.item(n).data(_NOW) for n in range(self.count())]

    def present(self, found: Sequence[tuple[ResourceNow, str]]) -> None:
        """List resources, each with the name of its site; the one chosen stays chosen."""
        kept = self.currentItem().data(_NOW).resource.id if self.currentItem() is not None else None
        self.clear()
        for each, site in found:
            words = standing_words(each, self._clock(), self._formatter)
            item = QListWidgetItem(each.resource.name)
            item.setData(_NOW, each)
            item.setData(_SITE, site)
            item.setData(_WORDS, words)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{each.resource.name}, {site}, {words}")
            item.setSizeHint(QSize(0, _ROW))
            self.addItem(item)
            if each.resource.id == kept:
                self.setCurrentItem(item)

    def _take(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_NOW))


class _Lines(QStyledItemDelegate):
    """Draws the name over what holds."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one resource."""
        theme, rect = self._theme, option.rect
        now = index.data(_NOW)
        icon, ink = _LOOKS[now.standing]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.fillRect(rect, theme.color("accent_tint" if chosen else "panel" if hovered else "base"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("hair"))
        if chosen:
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), theme.color("accent"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, rect, theme.color("accent"))
        left, right = rect.left() + _PAD, rect.right() - _PAD
        painter.setFont(theme.typeface.font(12.5, weight=500))
        painter.setPen(theme.color("text"))
        _elided(painter, left, rect.top() + 19, right - left, index.data())
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(left, rect.top() + 25, theme.pixmap(icon, ink, _ICON, ratio))
        left += _ICON + 5
        painter.setFont(theme.typeface.font(12, weight=600 if ink in ("ok", "danger", "accent") else 400))
        painter.setPen(theme.color(ink))
        left += _elided(painter, left, rect.top() + 36, right - left, index.data(_WORDS))
        painter.setFont(theme.typeface.font(12))
        painter.setPen(theme.color("text2"))
        _elided(painter, left, rect.top() + 36, right - left, f" · {index.data(_SITE)}")
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of a row."""
        del option, index
        return QSize(0, _ROW)


def _elided(painter: QPainter, x: int, base: int, room: int, text: str) -> int:
    """Draw a text as far as there is room for it; return how wide it was."""
    if room <= 0:
        return 0
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.drawText(x, base, shown)
    return painter.fontMetrics().horizontalAdvance(shown)


def standing_words(now: ResourceNow, instant: datetime, formatter: Formatter) -> str:
    """Return how a resource stands: « Free until 11:00 », « 1 of 3 free », « Out of order until Thu 12 Nov »."""
    translate = QCoreApplication.translate
    if now.standing is Standing.FREE and now.units:
        return translate("RightNowList", "{0} of {1} free").format(now.free_units, now.units)
    if now.until is None:
        return {
            Standing.FREE: translate("RightNowList", "Free all day"),
            Standing.YOURS: translate("RightNowList", "Yours"),
            Standing.BUSY: translate("RightNowList", "Busy"),
            Standing.SHUT: translate("RightNowList", "Closed"),
            Standing.UPKEEP: translate("RightNowList", "Maintenance"),
            Standing.OUT_OF_ORDER: translate("RightNowList", "Out of order"),
        }[now.standing]
    until = _until(now.until, instant, formatter)
    if now.yours_next:
        return translate("RightNowList", "Yours at {0}").format(until)
    return {
        Standing.FREE: translate("RightNowList", "Free until {0}"),
        Standing.YOURS: translate("RightNowList", "Yours until {0}"),
        Standing.BUSY: translate("RightNowList", "Busy until {0}"),
        Standing.SHUT: translate("RightNowList", "Closed until {0}"),
        Standing.UPKEEP: translate("RightNowList", "Maintenance until {0}"),
        Standing.OUT_OF_ORDER: translate("RightNowList", "Out of order until {0}"),
    }[now.standing].format(until)


def _until(until: datetime, instant: datetime, formatter: Formatter) -> str:
    """Return the time of today, else the day; the midnight that ends a day belongs to it."""
    today = at_campus(instant).date()
    if until <= start_of_day(today + timedelta(days=1)):
        ends_day = until == start_of_day(today + timedelta(days=1))
        return "24:00" if ends_day else formatter.clock_time(until)
    return formatter.weekday_date(at_campus(until - timedelta(seconds=1)).date())
