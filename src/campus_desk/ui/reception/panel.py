"""The list of the next two hours: people, halls, badges, with real buttons where something is to be done."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QPushButton, QToolTip, QVBoxLayout, QWidget

from campus_desk.ui.reception.panel_delegate import BUTTONS_HEIGHT, EDGE, NAME_LEFT, PanelDelegate
from campus_desk.ui.reception.panel_model import ROW_ROLE, Index, PanelModel
from campus_desk.ui.reception.rows import Act, PanelRow, Shape, act_label
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.current_row import CurrentRow
from campus_desk.ui.widgets.enter_key import press_focused

_ICONS = {Act.CHECK_IN: "user-check", Act.ABSENT: "user-x", Act.OFFER: "phone"}
_BETWEEN = 6
_ITEM_PADDING = 8
"""What the style sheet keeps free on both sides of a line."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ReceptionList(QListView):
    """Shows the lines.

    Signals:
        row_activated: A line was clicked, or Enter was pressed on it (PanelRow).
        asked: A button was pressed: what for (Act), the line (PanelRow).
        menu_wanted: The context menu of a line is asked for (PanelRow), place on the screen.
        current_changed: Another line has the keyboard.
    """

    row_activated = Signal(object)
    asked = Signal(object, object)
    menu_wanted = Signal(object, QPoint)
    current_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.lines = PanelModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(PanelDelegate(theme, self))
        self.setAccessibleName(self.tr("Next two hours"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        CurrentRow(self)
        self.clicked.connect(self._clicked)
        theme.changed.connect(self.viewport().update)

    @property
    def current(self) -> PanelRow | None:
        """The line the list is at, whether or not it has the keyboard; None where it is at none."""
        index = self.currentIndex()
        row = index.data(ROW_ROLE) if index.isValid() else None
        return row if isinstance(row, PanelRow) else None

    @property
    def has_keyboard(self) -> bool:
        """Tell whether the keyboard is in the list or on one of its buttons."""
        return self.hasFocus() or any(b.hasFocus() for b in self.viewport().findChildren(QPushButton))

    def present(self, rows: Sequence[PanelRow]) -> None:
        """Show other lines; the keyboard stays on the line and the button it was on."""
        current, held = self.current, self._held_button()
        scroll = self.verticalScrollBar().value()
        if not self.lines.show(rows):
            self._name_buttons()
            return
        for number, row in enumerate(self.lines.rows):
            if row.buttons:
                self.setIndexWidget(self.lines.index(number), self._buttons(row))
        number = self.lines.row_of(current.key) if current is not None else -1
        if number >= 0:
            self.setCurrentIndex(self.lines.index(number))
        if held is not None and not self._focus_button(*held):
            # Its line is gone, because what it asked for is done.
            self.setFocus()
        self.verticalScrollBar().setValue(scroll)
        self.current_changed.emit()

    def anchor(self, row: PanelRow) -> QRect:
        """Return where a line lies, in the coordinates of the viewport."""
        return self.visualRect(self.lines.index(max(self.lines.row_of(row.key), 0)))

    # --- events -------------------------------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the line has the keyboard."""
        super().focusInEvent(event)
        self.current_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let go of the keyboard."""
        super().focusOutEvent(event)
        self.current_changed.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell that another line has the keyboard."""
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current line with Enter, or press the button that has the focus."""
        if press_focused(self, event):
            return
        if event.key() in _ENTER and self.current is not None:
            self.row_activated.emit(self.current)
            event.accept()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the line under the pointer, or under the keyboard."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        row = index.data(ROW_ROLE) if index.isValid() else None
        if not isinstance(row, PanelRow) or not row.can_be_chosen or row.shape is Shape.MORE:
            return
        self.setCurrentIndex(index)
        place = self.visualRect(index).bottomLeft() if by_key else event.pos()
        self.menu_wanted.emit(row, self.viewport().mapToGlobal(place))

    def viewportEvent(self, event: QEvent) -> bool:
        """Show the whole line where the panel is too narrow for it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = self.indexAt(event.pos()).data(ROW_ROLE)
            known = isinstance(row, PanelRow) and row.shape not in (Shape.HEAD, Shape.EMPTY, Shape.MORE)
            QToolTip.showText(event.globalPos(), row.spoken if known else "", self)
            return True
        return super().viewportEvent(event)

    def _clicked(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, PanelRow) and row.can_be_chosen:
            self.row_activated.emit(row)

    # --- buttons ------------------------------------------------------------------------------------------------------

    def _buttons(self, row: PanelRow) -> QWidget:
        holder = QWidget()
        holder.setAutoFillBackground(False)
        holder.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        lines = QVBoxLayout(holder)
        lines.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(_BETWEEN)
        needed = -_BETWEEN
        for act in row.buttons:
            button = QPushButton(act_label(act))
            kind = "primary" if row.primary and act is row.buttons[0] else "flat" if act is Act.IGNORE else ""
            mark(button, small=True, kind=kind)
            if act in _ICONS:
                ink = "on_accent" if kind == "primary" else "text2"
                self._theme.dress(button, _ICONS[act], ink, 14)
            button.setProperty("act", act.value)
            button.setAccessibleName(f"{button.text()}: {row.spoken}")
            button.clicked.connect(partial(self._pressed, row.key, act))
            button.ensurePolished()
            needed += button.sizeHint().width() + _BETWEEN
            line.addWidget(button)
        line.addStretch(1)
        lines.addLayout(line)
        # Long words begin further to the left: a button that is cut off says nothing.
        room = self.width() - EDGE - NAME_LEFT
        left = NAME_LEFT if needed <= room else max(EDGE, NAME_LEFT - needed + room)
        lines.setContentsMargins(left - _ITEM_PADDING, 0, 0, BUTTONS_HEIGHT - 24 - 2)
        return holder

    def _name_buttons(self) -> None:
        """Let the buttons name their line as it is worded now."""
        for number, row in enumerate(self.lines.rows):
            holder = self.indexWidget(self.lines.index(number)) if row.buttons else None
            if holder is not None:
                for button in holder.findChildren(QPushButton):
                    button.setAccessibleName(f"{button.text()}: {row.spoken}")

    def _pressed(self, key: tuple[object, ...], act: Act) -> None:
        number = self.lines.row_of(key)
        if number >= 0:
            self.setCurrentIndex(self.lines.index(number))
            self.asked.emit(act, self.lines.rows[number])

    def _held_button(self) -> tuple[tuple[object, ...], str] | None:
        """Return the line and the purpose of the button that has the keyboard."""
        for number, row in enumerate(self.lines.rows):
            holder = self.indexWidget(self.lines.index(number)) if row.buttons else None
            for button in holder.findChildren(QPushButton) if holder is not None else ():
                if button.hasFocus():
                    return row.key, str(button.property("act"))
        return None

    def _focus_button(self, key: tuple[object, ...], act: str) -> bool:
        number = self.lines.row_of(key)
        holder = self.indexWidget(self.lines.index(number)) if number >= 0 else None
        for button in holder.findChildren(QPushButton) if holder is not None else ():
            if button.property("act") == act:
                button.setFocus()
                return True
        return False
