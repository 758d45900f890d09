"""Paints the lines of the panel: section heads, people, steps, badges."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from campus_desk.ui.reception.panel_model import ROW_ROLE, Index
from campus_desk.ui.reception.rows import PanelRow, Shape
from campus_desk.ui.theme import Theme

HEAD_HEIGHT = 26
VISIT_HEIGHT = 41
LINE_HEIGHT = 20
MORE_HEIGHT = 24
BUTTONS_HEIGHT = 34
EDGE = 10
NAME_LEFT = 52
"""Where names begin, after a time."""

_ICON = 14
_ROUNDING = 2
"""Pixels that widths of two texts beside each other may be off together."""
_GAP = 6
_SECTION_GAP = 5
"""Room above the first and below the last of the short lines of a section."""


class PanelDelegate(QStyledItemDelegate):
    """Knows how high a line is and what it looks like."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._plain = theme.typeface.font(12)
        self._medium = theme.typeface.font(12, 500)
        self._bold = theme.typeface.font(12, 600)
        self._underlined = theme.typeface.font(12)
        self._underlined.setUnderline(True)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return how high a line is."""
        row: PanelRow = index.data(ROW_ROLE)
        height = {
            Shape.HEAD: HEAD_HEIGHT,
            Shape.VISIT: VISIT_HEIGHT,
            Shape.MORE: MORE_HEIGHT,
            Shape.EMPTY: self._empty_height(row, option.rect.width()),
        }.get(row.shape, LINE_HEIGHT)
        if row.shape in (Shape.LINE, Shape.PAIR):
            height += _SECTION_GAP * (self._is_first(index) + self._is_last(index))
        return QSize(0, height + (BUTTONS_HEIGHT if row.buttons else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a line."""
        row: PanelRow = index.data(ROW_ROLE)
        rect = option.rect
        painter.save()
        painter.setClipRect(rect)
        if row.shape is Shape.HEAD:
            self._head(painter, rect, row)
        else:
            self._ground(painter, option, row)
            if row.shape is Shape.VISIT:
                self._visit(painter, rect, row)
                if not self._is_last(index):
                    self._rule(painter, rect)
            elif row.shape in (Shape.LINE, Shape.PAIR):
                line = QRect(rect)
                if self._is_first(index):
                    line.setTop(line.top() + _SECTION_GAP)
                line.setHeight(LINE_HEIGHT)
                self._line(painter, line, row) if row.shape is Shape.LINE else self._pair(painter, line, row)
            else:
                self._sentence(painter, rect, row)
        painter.restore()

    # --- parts --------------------------------------------------------------------------------------------------------

    def _head(self, painter: QPainter, rect: QRect, row: PanelRow) -> None:
        late = row.ink == "warn"
        painter.fillRect(rect, self._theme.color("warn_tint" if late else "header"))
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.drawLine(rect.topLeft(), rect.topRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        self._icon(painter, row.icon, row.ink, rect.left() + EDGE, rect)
        right = self._right(painter, rect, row.value, "warn" if late else "text2", bold=late)
        left = rect.left() + EDGE + _ICON + _GAP
        self._text(painter, rect, left, right, row.title, self._bold, "warn" if late else "text")

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, row: PanelRow) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        under = bool(option.state & QStyle.StateFlag.State_MouseOver) and row.can_be_chosen
        if chosen:
            painter.fillRect(option.rect, self._theme.color("accent_tint"))
        elif under:
            painter.fillRect(option.rect, self._theme.color("panel"))
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))

    def _visit(self, painter: QPainter, rect: QRect, row: PanelRow) -> None:
        first = QRect(rect.left(), rect.top() + 4, rect.width(), 17)
        second = QRect(rect.left(), rect.top() + 20, rect.width(), 17)
        right = rect.right() - EDGE
        if row.icon:
            self._icon(painter, row.icon, row.ink, right - _ICON + 1, first)
            right -= _ICON + _GAP
        name_left = max(NAME_LEFT, EDGE + self._width(self._plain, row.start) + _GAP)
        self._text(
            painter, first, rect.left() + EDGE, rect.left() + name_left, row.start, self._plain, "text"
        )
        self._text(painter, first, rect.left() + name_left, right, row.title, self._bold, "text")
        left, right = rect.left() + name_left, rect.right() - EDGE
        if row.alarm:
            alarm = self._width(self._bold, row.alarm)
            detail = f"{row.detail} · "
            # The delay is what counts: the place gives way to it.
            room = right - left - alarm - _ROUNDING
            shown = self._elided(self._plain, detail, room)
            self._text(painter, second, left, left + room, shown, self._plain, "text2")
            left += min(self._width(self._plain, shown), room)
            self._text(painter, second, left, right, row.alarm, self._bold, "warn")
        else:
            self._text(painter, second, left, right, row.detail, self._plain, "text2")

    def _line(self, painter: QPainter, rect: QRect, row: PanelRow) -> None:
        left = rect.left() + NAME_LEFT
        self._text(painter, rect, rect.left() + EDGE, left, row.start, self._plain, "text")
        if row.icon:
            self._icon(painter, row.icon, row.ink, left, rect)
            left += _ICON + _GAP
        ink = row.ink if row.ink == "warn" else "text" if row.start else "text2"
        font = self._bold if row.strong else self._plain
        self._text(painter, rect, left, rect.right() - EDGE, row.title, font, ink)

    def _pair(self, painter: QPainter, rect: QRect, row: PanelRow) -> None:
        left = max(NAME_LEFT, EDGE + self._width(self._medium, row.start) + _GAP)
        self._text(painter, rect, rect.left() + EDGE, rect.left() + left, row.start, self._medium, "text")
        right = self._right(painter, rect, row.value, "text2")
        self._text(painter, rect, rect.left() + left, right, row.title, self._plain, "text")

    def _sentence(self, painter: QPainter, rect: QRect, row: PanelRow) -> None:
        if row.shape is Shape.MORE:
            left = rect.left() + NAME_LEFT
            self._text(painter, rect, left, rect.right() - EDGE, row.title, self._underlined, "accent")
            return
        painter.setFont(self._plain)
        painter.setPen(self._theme.color("text2"))
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter
        painter.drawText(rect.adjusted(16, 12, -16, -12), flags, row.title)

    def _rule(self, painter: QPainter, rect: QRect) -> None:
        painter.setPen(QPen(self._theme.color("hair"), 1))
        painter.drawLine(rect.left() + EDGE, rect.bottom(), rect.right() - EDGE, rect.bottom())

    # --- pieces -------------------------------------------------------------------------------------------------------

    def _icon(self, painter: QPainter, name: str, ink: str, left: int, rect: QRect) -> None:
        pixmap = self._theme.pixmap(name, ink, _ICON, painter.device().devicePixelRatioF())
        painter.drawPixmap(left, rect.top() + (rect.height() - _ICON) // 2, pixmap)

    def _right(self, painter: QPainter, rect: QRect, text: str, ink: str, *, bold: bool = False) -> int:
        """Write a text at the right end; return where it begins."""
        font = self._bold if bold else self._plain
        right = rect.right() - EDGE
        left = right - self._width(font, text)
        self._text(painter, rect, left, right + 2, text, font, ink)
        return left - (_GAP if text else 0)

    def _text(
        self, painter: QPainter, rect: QRect, left: int, right: int, text: str, font: QFont, ink: str
    ) -> None:
        if right <= left or not text:
            return
        painter.setFont(font)
        painter.setPen(self._theme.color(ink))
        shown = self._elided(font, text, right - left)
        box = QRect(left, rect.top(), right - left, rect.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    @staticmethod
    def _elided(font: QFont, text: str, room: int) -> str:
        return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room)

    @staticmethod
    def _width(font: QFont, text: str) -> int:
        return QFontMetrics(font).horizontalAdvance(text)

    def _empty_height(self, row: PanelRow, width: int) -> int:
        box = QRect(0, 0, max(width, 200) - 32, 1000)
        flags = int(Qt.TextFlag.TextWordWrap)
        return QFontMetrics(self._plain).boundingRect(box, flags, row.title).height() + 24

    @staticmethod
    def _is_first(index: Index) -> bool:
        above: PanelRow | None = index.sibling(index.row() - 1, 0).data(ROW_ROLE)
        return above is None or above.shape is Shape.HEAD

    @staticmethod
    def _is_last(index: Index) -> bool:
        below: PanelRow | None = index.sibling(index.row() + 1, 0).data(ROW_ROLE)
        return below is None or below.shape is Shape.HEAD
