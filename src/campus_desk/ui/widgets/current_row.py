"""Whatever list or table has the keyboard has a current row, and shows it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView
from shiboken6 import isValid

RING = 2
"""Logical pixels, inside the row."""


class CurrentRow(QObject):
    """Gives a view that gets the keyboard a row at once: the one it had, else the first that can be chosen.

    Qt makes the first row current without choosing it, so that nothing is marked and the first arrow key leads past
    it. Where the row that had the keyboard goes away, the one in its place follows.
    """

    def __init__(self, view: QAbstractItemView) -> None:
        """Watch a view that has its model already; it owns this object."""
        super().__init__(view)
        self._view = view
        self._row = 0
        view.installEventFilter(self)
        view.model().modelReset.connect(self._filled)
        view.model().rowsInserted.connect(self._filled)
        view.selectionModel().currentRowChanged.connect(self._moved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose a row before the view itself hears of the keyboard."""
        if event.type() == QEvent.Type.FocusIn and watched is self._view:
            self._choose(0)
            self._view.viewport().update()
        elif event.type() == QEvent.Type.FocusOut and watched is self._view:
            self._view.viewport().update()
        return False

    def _filled(self) -> None:
        # A list that goes empties its model first, when it is no view any more.
        if isValid(self._view) and self._view.hasFocus():
            self._choose(self._row)

    def _moved(self, current: QModelIndex) -> None:
        if current.isValid():
            self._row = current.row()
        # The ring goes round the whole row, of which Qt paints but one cell anew.
        if isValid(self._view):
            self._view.viewport().update()

    def _choose(self, near: int) -> None:
        selection, flags = self._view.selectionModel(), QItemSelectionModel.SelectionFlag
        index = self._view.currentIndex()
        if index.isValid() and self._can_be_chosen(index):
            if not selection.hasSelection():
                selection.select(index, flags.ClearAndSelect | flags.Rows)
            return
        chosen = selection.selectedRows()
        index = chosen[0] if chosen else self._first(near)
        if index.isValid():
            update = flags.NoUpdate if chosen else flags.ClearAndSelect | flags.Rows
            selection.setCurrentIndex(index, update)

    def _first(self, near: int) -> QModelIndex:
        """Return the row in a place, else the next that can be chosen, else the one before."""
        model = self._view.model()
        count = model.rowCount()
        near = min(near, count - 1)
        rows = (model.index(row, 0) for row in (*range(near, count), *range(near - 1, -1, -1)) if row >= 0)
        return next((index for index in rows if self._can_be_chosen(index)), QModelIndex())

    @staticmethod
    def _can_be_chosen(index: QModelIndex) -> bool:
        wanted = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return index.flags() & wanted == wanted


def ring_rect(view: QAbstractItemView) -> QRect:
    """Return where the current row lies in the viewport, as far as it is in sight; empty where there is none."""
    index = view.currentIndex()
    if not index.isValid():
        return QRect()
    cell = view.visualRect(index)
    port = view.viewport().rect()
    return QRect(port.left(), cell.top(), port.width(), cell.height()) if port.intersects(cell) else QRect()


def paint_ring(painter: QPainter, rect: QRect, color: QColor) -> None:
    """Draw the ring of the keyboard inside a row."""
    painter.setPen(
        QPen(color, RING, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin)
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = RING // 2
    painter.drawRect(rect.adjusted(inset, inset, -inset, -inset))
