"""A table of records: whole rows are chosen, and the choice outlives a new snapshot."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QHelpEvent, QIcon, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from campus_desk.ui.theme import Theme
from campus_desk.ui.widgets.current_row import CurrentRow, paint_ring, ring_rect
from campus_desk.ui.widgets.enter_key import press_focused
from campus_desk.ui.widgets.record_table_model import RecordTableModel

R = TypeVar("R")

ROW_HEIGHT = 26
HEADER_HEIGHT = 26
_STRIP = 3
_ICON = QSize(14, 14)
_CELL_PADDING = 18


class RecordTable(QTableView, Generic[R]):
    """Shows a ``RecordTableModel``.

    Signals:
        record_activated: A row was double-clicked or Enter was pressed on it; the row.
        record_chosen: Another row is the current one, or another record stands in it; the row, or None.
    """

    record_activated = Signal(object)
    record_chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        model: RecordTableModel[R],
        accessible_name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._records = model
        self._kept: tuple[Hashable | None, set[Hashable], int] = (None, set(), 0)
        self._seen_at: int | None = None
        self._told: R | None = None
        self.setAccessibleName(accessible_name)
        self.setModel(model)
        self.setItemDelegate(_RowDelegate(theme, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        # Asked for larger ones, as by default, Qt scales those of a fine screen up, and leaves them ragged.
        self.setIconSize(_ICON)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setFixedHeight(HEADER_HEIGHT)
        header.setHighlightSections(False)
        header.setStretchLastSection(not any(column.elastic for column in model.columns))
        header.setMinimumSectionSize(40)
        for number, column in enumerate(model.columns):
            header.resizeSection(number, column.width)
            if column.elastic:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)
        self.doubleClicked.connect(self._on_double_click)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        CurrentRow(self)

    @property
    def current(self) -> R | None:
        """The current row, None if there is none."""
        index = self.currentIndex()
        return self._records.record(index) if index.isValid() else None

    @property
    def selected(self) -> list[R]:
        """The chosen rows, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._records.rows[row] for row in rows]

    def record(self, row: int) -> R:
        """Return the record shown in a row."""
        return self._records.rows[row]

    def row_of(self, identity: Hashable) -> int:
        """Return where a row stands now, -1 if it is not in the snapshot."""
        return self._records.row_of(identity)

    def sort_by(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column and let the user choose another by its header."""
        self.setSortingEnabled(True)
        self.sortByColumn(column, order)

    def go_to(self, identity: Hashable) -> bool:
        """Make a row the current one and bring it into view; False if it is not in the snapshot."""
        row = self._records.row_of(identity)
        if row < 0:
            return False
        # Qt would look at the keys held, such as those of Ctrl+4, and add the row to those chosen or take it away.
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self._records.index(row, 0), flags.ClearAndSelect | flags.Rows)
        self.scrollTo(self._records.index(row, 0))
        return True

    def begin_anew(self) -> None:
        """Show the first rows: these are others than those that were seen here before."""
        self._seen_at = None
        self.scrollToTop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row with Enter, or press the button that has the focus in one."""
        if press_focused(self, event):
            return
        current = self.current
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and current is not None:
            self.record_activated.emit(current)
            event.accept()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a ring round the row that has the keyboard."""
        super().paintEvent(event)
        self._seen_at = self._top() if self._records.rows else None
        if self.hasFocus():
            painter = QPainter(self.viewport())
            paint_ring(painter, ring_rect(self), self._theme.color("accent"))
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the rows where they are seen when what stands above the table grows or shrinks."""
        super().resizeEvent(event)
        if self._seen_at is not None:
            seen_at, self._seen_at = self._seen_at, self._top()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self._seen_at - seen_at)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show the whole text where a column is too narrow for it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            if index.isValid() and not index.data(Qt.ItemDataRole.ToolTipRole):
                text = str(index.data() or "")
                room = self.visualRect(index).width() - _CELL_PADDING
                QToolTip.showText(
                    event.globalPos(), text if self.fontMetrics().horizontalAdvance(text) > room else "", self
                )
                return True
        return super().viewportEvent(event)

    def _top(self) -> int:
        """Return how far below the edge of the window the table begins."""
        return self.mapTo(self.window(), QPoint()).y()

    def _remember(self) -> None:
        identity, current = self._records.identity, self.current
        self._kept = (
            None if current is None else identity(current),
            {identity(record) for record in self.selected},
            self.verticalScrollBar().value(),
        )

    def _restore(self) -> None:
        current, selected, scroll = self._kept
        row = -1 if current is None else self._records.row_of(current)
        selection = self.selectionModel()
        flags = QItemSelectionModel.SelectionFlag
        if row >= 0:
            selection.setCurrentIndex(self._records.index(row, 0), flags.NoUpdate)
        for number, record in enumerate(self._records.rows):
            if self._records.identity(record) in selected:
                selection.select(self._records.index(number, 0), flags.Select | flags.Rows)
        self.verticalScrollBar().setValue(scroll)
        if current is not None and row < 0:
            self._tell(None)

    def _on_double_click(self, index: QModelIndex) -> None:
        self.record_activated.emit(self._records.record(index))

    def _on_current(self, index: QModelIndex) -> None:
        self._tell(self._records.record(index) if index.isValid() else None)

    def _tell(self, record: R | None) -> None:
        """Tell of the current row once: a new snapshot with the same row in it is no other choice."""
        if record != self._told:
            self._told = record
            self.record_chosen.emit(record)


class _RowDelegate(QStyledItemDelegate):
    """Keeps the colours of text and icon in chosen rows, and marks them at their start: it shows without colour.

    It draws the icons itself: Qt would tint those of chosen rows, and scale one that begins between two pixels of
    the screen, as at 150 %.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        if option.state & QStyle.StateFlag.State_Selected:
            option.palette.setBrush(QPalette.ColorRole.HighlightedText, option.palette.text())
        # The room of an icon stays.
        option.icon = QIcon()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(icon, QIcon):
            self._paint_icon(painter, option, index, icon)
        if index.column() == 0 and option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(
                option.rect.left(),
                option.rect.top(),
                _STRIP,
                option.rect.height(),
                self._theme.color("accent"),
            )

    def _paint_icon(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        icon: QIcon,
    ) -> None:
        """Draw an icon where the style has left room for it, on whole pixels of the screen."""
        laid_out = QStyleOptionViewItem(option)
        self.initStyleOption(laid_out, index)
        element = QStyle.SubElement.SE_ItemViewItemDecoration
        room = option.widget.style().subElementRect(element, laid_out, option.widget)
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        mode = QIcon.Mode.Normal if enabled else QIcon.Mode.Disabled
        pixmap = icon.pixmap(room.size(), painter.device().devicePixelRatioF(), mode)
        to_screen = painter.deviceTransform()
        corner = to_screen.map(QPointF(room.topLeft())).toPoint()
        painter.drawPixmap(to_screen.inverted()[0].map(QPointF(corner)), pixmap)
