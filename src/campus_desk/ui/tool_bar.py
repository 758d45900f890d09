"""The planner's tool bar."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolBar, QToolButton, QWidget

from campus_desk.ui.actions import ACTION, Actions
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.search_edit import HintedLineEdit, SearchEdit
from campus_desk.ui.widgets.segmented import Segmented

_ICON = QSize(16, 16)
_SEARCH_WIDTH, _SEARCH_NARROW = 206, 120
_QUICK_WIDTH, _QUICK_NARROW = 226, 116


class PlannerBar(QToolBar):
    """New booking, the way through time, day or week, undo and redo, search.

    Attributes:
        quick: The quick entry; F2 leads to it.
        search: The search field; Ctrl+F leads to it.
    """

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("planner bar")
        self.setWindowTitle(self.tr("Tool bar"))
        self.setMovable(False)
        self.setIconSize(_ICON)
        self.toggleViewAction().setVisible(False)
        self._new = primary_button(theme, actions.new_booking)
        self._new.setAccessibleName(actions.new_booking.iconText())
        self.addWidget(self._new)
        quick_key = actions.quick_entry.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.quick = HintedLineEdit(theme, "bolt", self.tr("Name 4 1h"), quick_key)
        self.quick.setProperty(ACTION, actions.quick_entry)
        self.quick.setAccessibleName(actions.quick_entry.iconText())
        self.quick.setFixedWidth(_QUICK_NARROW)
        self.quick.setEnabled(actions.quick_entry.isEnabled())
        actions.quick_entry.changed.connect(lambda: self.quick.setEnabled(actions.quick_entry.isEnabled()))
        self.addWidget(self.quick)
        self._find = push_button(theme, actions.find_slot, "calendar-search")
        self._find.setAccessibleName(actions.find_slot.iconText())
        self.addWidget(self._find)
        self.addSeparator()
        self.addWidget(tool_button(actions.previous, "outlined"))
        today = tool_button(actions.today, "outlined", words=True)
        today.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.addWidget(today)
        self.addWidget(tool_button(actions.next, "outlined"))
        self.addSeparator()
        self.addWidget(Segmented(theme, actions.spans, self.tr("Period shown")))
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(gap)
        self.addWidget(tool_button(actions.undo, "flat"))
        self.addWidget(tool_button(actions.redo, "flat"))
        self.addWidget(tool_button(actions.print_plan, "flat"))
        key = actions.search.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.search = SearchEdit(theme, self.tr("Customer, room, no.…"), key)
        self.search.setFixedWidth(_SEARCH_NARROW)
        self.addWidget(self.search)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the fields the room there is; where it is short, they give way first, then the words of two buttons."""
        for is_roomy, has_words in ((True, True), (False, True), (False, False)):
            self.quick.setFixedWidth(_QUICK_WIDTH if is_roomy else _QUICK_NARROW)
            self.search.setFixedWidth(_SEARCH_WIDTH if is_roomy else _SEARCH_NARROW)
            for button in (self._new, self._find):
                button.setText(button.accessibleName() if has_words else "")
            if self._needed() <= self.width():
                break
        super().resizeEvent(event)

    def _needed(self) -> int:
        """Return the width all of it takes, also what an overflowing bar has hidden."""
        if (layout := self.layout()) is not None:
            layout.invalidate()
        return self.sizeHint().width()


def primary_button(theme: Theme, action: QAction, icon: str = "plus") -> QPushButton:
    """Return the one filled button of a bar; its icon stands on the accent colour, the action's in a menu."""
    button = push_button(theme, action, icon, "on_accent")
    button.setIconSize(_ICON)
    mark(button, kind="primary")
    return button


def push_button(theme: Theme, action: QAction, icon: str, ink: str = "text2") -> QPushButton:
    """Return a button for an action with its words."""
    button = QPushButton(action.iconText())
    button.setProperty(ACTION, action)
    theme.dress(button, icon, ink)
    button.setEnabled(action.isEnabled())
    button.setToolTip(action.toolTip())
    button.clicked.connect(action.trigger)

    def follow() -> None:
        if button.text():
            button.setText(action.iconText())
        button.setAccessibleName(action.iconText())
        button.setEnabled(action.isEnabled())
        button.setToolTip(action.toolTip())

    action.changed.connect(follow)
    return button


def tool_button(action: QAction, kind: str, *, words: bool = False) -> QToolButton:
    """Return a button for an action that can be reached with Tab.

    Args:
        action: What it does.
        kind: Look, see ``stylesheet``.
        words: Whether its text stands beside the icon.
    """
    button = QToolButton()
    mark(button, kind=kind)
    button.setDefaultAction(action)
    button.setIconSize(_ICON)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setToolButtonStyle(
        Qt.ToolButtonStyle.ToolButtonTextBesideIcon if words else Qt.ToolButtonStyle.ToolButtonIconOnly
    )
    button.setAccessibleName(action.iconText())
    return button
