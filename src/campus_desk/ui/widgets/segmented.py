"""A row of joined buttons of which exactly one holds: Day · Week · Month · List, Confirmed · Option."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFont, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from campus_desk.ui.theme import Theme, mark

ICON_SIZE = 16
_AROUND = 2 * 13


class Segmented(QWidget):
    """Shows the actions of an exclusive group side by side.

    The actions stay what they are: menus and shortcuts use the same ones. An action's ``data()`` names the
    choice.

    Signals:
        chosen: The data of the action that now holds.
    """

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, group: QActionGroup, accessible_name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._group = group
        self.setAccessibleName(accessible_name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        bold = QFontMetrics(theme.typeface.font(weight=QFont.Weight.DemiBold.value))
        self._buttons = {action: _button(action, bold) for action in group.actions()}
        for action, button in self._buttons.items():
            layout.addWidget(button)
            action.visibleChanged.connect(self._arrange)
        self._arrange()
        group.triggered.connect(self._on_triggered)

    @staticmethod
    def of_choices(
        theme: Theme,
        accessible_name: str,
        choices: Sequence[tuple[object, str, str]],
        parent: QWidget | None = None,
    ) -> Segmented:
        """Build one from (value, text, name of the icon or empty), the first one holding."""
        group = QActionGroup(theme)
        for value, text, icon in choices:
            action = QAction(text, group, checkable=True)
            action.setData(value)
            if icon:
                theme.dress(action, icon, on_accent=True)
        group.actions()[0].setChecked(True)
        segmented = Segmented(theme, group, accessible_name, parent)
        group.setParent(segmented)
        return segmented

    @property
    def value(self) -> object:
        """The data of the action that holds, None if none does."""
        return next((action.data() for action in self._group.actions() if action.isChecked()), None)

    @property
    def entrance(self) -> QToolButton:
        """Where the keyboard enters it: the button of the choice that holds, else the first one."""
        held = (button for action, button in self._buttons.items() if action.isChecked())
        return next(held, next(iter(self._buttons.values())))

    def choose(self, value: object) -> None:
        """Let a choice hold; nobody is told, because nobody clicked. KeyError if there is no such choice."""
        for action in self._group.actions():
            if action.data() == value:
                action.setChecked(True)
                return
        raise KeyError(value)

    def _arrange(self) -> None:
        """Join the buttons of the actions that are offered."""
        shown = [action for action in self._buttons if action.isVisible()]
        # Before they are shown: that polishes them, and what is polished has to be polished again.
        for index, action in enumerate(shown):
            mark(self._buttons[action], segment=_place(index, len(shown)))
        for action, button in self._buttons.items():
            button.setVisible(action.isVisible())

    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(action.data())


def _place(index: int, count: int) -> str:
    if count == 1:
        return "only"
    return "first" if index == 0 else "last" if index == count - 1 else "middle"


def _button(action: QAction, bold: QFontMetrics) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    has_icon = not action.icon().isNull()
    button.setToolButtonStyle(
        Qt.ToolButtonStyle.ToolButtonTextBesideIcon if has_icon else Qt.ToolButtonStyle.ToolButtonTextOnly
    )
    # Wide enough for the heavier letters of the chosen one, so that choosing moves nothing.
    text_width = bold.horizontalAdvance(action.text().replace("&", ""))
    button.setMinimumWidth(text_width + _AROUND + (ICON_SIZE + 6 if has_icon else 0))
    return button
