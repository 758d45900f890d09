"""Find a slot: the answers as a list, the best one first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from campus_desk.application.slot_query import Option
from campus_desk.ui.booking.slot_words import SlotWords
from campus_desk.ui.theme import Theme
from campus_desk.ui.timeline.features import feature_icons
from campus_desk.ui.widgets.announcement import announce
from campus_desk.ui.widgets.pieced import Piece, draw

ROW_HEIGHT = 58
OPTION = Qt.ItemDataRole.UserRole
_STRIP = 3
_CIRCLE = 22
_TEXT_LEFT = 44
_RIGHT = 12
_ICON = 14
_MOST_ICONS = 4

_Index = QModelIndex | QPersistentModelIndex


class OptionModel(QAbstractListModel):
    """The answers and their words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.options: list[Option] = []
        self.words: SlotWords | None = None

    def show(self, options: Sequence[Option], words: SlotWords) -> None:
        """Show other answers."""
        self.beginResetModel()
        self.options, self.words = list(options), words
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many answers there are."""
        return 0 if parent.isValid() else len(self.options)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return an answer, or its words for a screen reader."""
        if not index.isValid() or self.words is None:
            return None
        option = self.options[index.row()]
        if role == OPTION:
            return option
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words.spoken(option, index.row() + 1)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.words.where(option)
        return None


class OptionDelegate(QStyledItemDelegate):
    """Draws an answer: its rank, what and where it is, when, and what it costs."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a row."""
        del option, index
        return QSize(200, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        model = index.model()
        if not isinstance(model, OptionModel) or model.words is None:
            return
        theme, words = self._theme, model.words
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        answer = model.options[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme.color("accent_tint" if chosen else "base"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.color("hair"))
        if chosen:
            painter.fillRect(rect.x(), rect.y(), _STRIP, rect.height(), theme.color("accent"))
        self._rank(painter, QPoint(rect.x() + 23, rect.center().y()), index.row() + 1, chosen=chosen)
        upper = QRect(rect.x() + _TEXT_LEFT, rect.y() + 10, rect.width() - _TEXT_LEFT - _RIGHT, 19)
        lower = QRect(upper.x(), upper.bottom() + 1, upper.width(), 18)
        when = _right(painter, theme, upper, Piece(words.when(answer), 13, 600))
        price = _right(painter, theme, lower, Piece(words.price(answer), 12, 400, "text2"))
        left = upper.width() - when - 12
        self._head(painter, QRect(upper.x(), upper.y(), left, upper.height()), words, answer)
        painter.setFont(theme.typeface.font(12))
        painter.setPen(theme.color("text2"))
        _elided(
            painter,
            QRect(lower.x(), lower.y(), lower.width() - price - 12, lower.height()),
            words.where(answer),
        )
        painter.restore()

    def _rank(self, painter: QPainter, middle: QPoint, rank: int, *, chosen: bool) -> None:
        theme = self._theme
        circle = QRect(middle.x() - _CIRCLE // 2, middle.y() - _CIRCLE // 2, _CIRCLE, _CIRCLE)
        painter.setPen(QPen(theme.color("accent" if chosen else "control"), 1))
        painter.setBrush(theme.color("accent" if chosen else "base"))
        painter.drawEllipse(circle)
        painter.setPen(theme.color("on_accent" if chosen else "text"))
        painter.setFont(theme.typeface.font(12, 600))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(rank))

    def _head(self, painter: QPainter, rect: QRect, words: SlotWords, answer: Option) -> None:
        theme = self._theme
        dpr = painter.device().devicePixelRatio()
        icons = feature_icons(words.room(answer).features)[:_MOST_ICONS]
        seats = words.seats(answer)
        font = theme.typeface.font(13, 600)
        taken = (_ICON + 6 + 20 if seats else 0) + len(icons) * (_ICON + 8)
        name = QFontMetrics(font).elidedText(
            words.name(answer), Qt.TextElideMode.ElideRight, max(rect.width() - taken, 60)
        )
        x = draw(painter, theme, rect.topLeft(), rect.height(), (Piece(name, 13, 600),)) + 8
        top = rect.center().y() - _ICON // 2
        if seats:
            painter.drawPixmap(x, top, theme.pixmap("users", "text2", _ICON, dpr))
            x = (
                draw(
                    painter,
                    theme,
                    QPoint(x + _ICON + 4, rect.y()),
                    rect.height(),
                    (Piece(seats, 12, 400, "text2"),),
                )
                + 8
            )
        for icon in icons:
            if x + _ICON > rect.right():
                break
            painter.drawPixmap(x, top, theme.pixmap(icon, "text2", _ICON, dpr))
            x += _ICON + 8


class OptionList(QListView):
    """The answers; the keyboard stays in the query, whose arrow keys choose here.

    Signals:
        chosen: Another answer is chosen, None when there is none.
        opened: An answer was double-clicked.
    """

    chosen = Signal(object)
    opened = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answers = OptionModel(self)
        self.setModel(self.answers)
        self.setItemDelegate(OptionDelegate(theme, self))
        self.setAccessibleName(self.tr("Free rooms"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(self.opened)
        theme.changed.connect(self.viewport().update)

    @property
    def current(self) -> Option | None:
        """The answer that is chosen."""
        row = self.currentIndex().row()
        return self.answers.options[row] if 0 <= row < len(self.answers.options) else None

    def show_answers(self, options: Sequence[Option], words: SlotWords) -> None:
        """Show other answers and choose the room that was chosen before, else the best."""
        before = self.current.draft.resources if self.current is not None else ()
        self.answers.show(options, words)
        rows = [n for n, option in enumerate(options) if option.draft.resources == before]
        if options:
            self.setCurrentIndex(self.answers.index(rows[0] if rows else 0))
        else:
            self.chosen.emit(None)

    def step(self, by: int) -> None:
        """Choose the next answer or the one before, and say which."""
        row = max(0, min(self.currentIndex().row() + by, len(self.answers.options) - 1))
        if self.answers.options and row != self.currentIndex().row():
            self.setCurrentIndex(self.answers.index(row))
            announce(self, str(self.answers.data(self.currentIndex())))

    def _tell(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self.answers.options[current.row()])


def _right(painter: QPainter, theme: Theme, rect: QRect, piece: Piece) -> int:
    """Draw words at the right end and return how much room they take."""
    font = theme.typeface.font(piece.px, piece.weight)
    width = QFontMetrics(font).horizontalAdvance(piece.text)
    draw(painter, theme, QPoint(rect.right() - width, rect.y()), rect.height(), (piece,))
    return width


def _elided(painter: QPainter, rect: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, shown)
