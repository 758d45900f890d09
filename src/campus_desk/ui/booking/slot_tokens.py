"""Find a slot: what was understood, as buttons in a row; each opens a menu that says it otherwise."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QMenu,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from campus_desk.application.slot_wish import Wish
from campus_desk.ui.booking.slot_choices import Field, SlotChoices
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.flow_layout import FlowLayout
from campus_desk.ui.widgets.pieced import GAP, Piece, draw, width_of

_ICON = 14
_CHEVRON = 12
_EDGE = 7
_HEIGHT = 24
_GAP = 6
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_Space)


class TokenButton(QToolButton):
    """One thing that was said, or is assumed: an icon, its name, its value, and a menu.

    Args:
        fill: Fills the menu when it is about to be shown.
    """

    def __init__(
        self, theme: Theme, icon: str, name: str, fill: Callable[[QMenu], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon
        self._name = name
        self._value = ""
        self._said = False
        mark(self, wish="assumed")
        menu = QMenu(self)
        menu.aboutToShow.connect(lambda: self._filled(menu, fill))
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_value(self, value: str, *, said: bool) -> None:
        """Show a value, and whether somebody said it or it is only assumed."""
        self._value, self._said = value, said
        mark(self, wish="said" if said else "assumed")
        self.setText(f"{self._name} {value}".strip())
        self.setAccessibleName(self.text())
        self.setAccessibleDescription("" if said else self.tr("assumed"))
        self.updateGeometry()
        self.update()

    @property
    def value(self) -> str:
        """What it shows."""
        return self._value

    @property
    def is_said(self) -> bool:
        """Whether somebody said so."""
        return self._said

    def sizeHint(self) -> QSize:
        """Return room for everything."""
        words = width_of(self._theme, self._pieces)
        return QSize(2 * _EDGE + _ICON + (GAP + words if words else 0) + GAP + _CHEVRON, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a value is never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the menu with Enter too: it is not for the dialog."""
        if event.key() in _OPENS:
            self.showMenu()
            event.accept()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, and what it says on it."""
        del event
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        option.icon = QIcon()
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        dpr, middle = self.devicePixelRatioF(), self.height() // 2
        ink = "accent" if self._said else "text2"
        icon = self._theme.pixmap(self._icon_name, ink, _ICON, dpr)
        painter.drawPixmap(_EDGE, middle - _ICON // 2, icon)
        draw(painter, self._theme, QPoint(_EDGE + _ICON + GAP, 0), self.height(), self._pieces)
        chevron = self._theme.pixmap("chevron-down", ink, _CHEVRON, dpr)
        painter.drawPixmap(self.width() - _EDGE - _CHEVRON, middle - _CHEVRON // 2, chevron)
        painter.end()

    @property
    def _pieces(self) -> tuple[Piece, ...]:
        return (
            Piece(self._name if self._value else "", 12.5, 400, "text2"),
            Piece(self._value, 12.5, 600, "accent" if self._said else "text"),
        )

    @staticmethod
    def _filled(menu: QMenu, fill: Callable[[QMenu], None]) -> None:
        menu.clear()
        fill(menu)


class TokenBar(QWidget):
    """The tokens of a wish, in as many lines as they need.

    Signals:
        chosen: The name of a field of ``Wish`` and its value; the value nothing has when it is taken back.
    """

    chosen = Signal(str, object)

    def __init__(self, theme: Theme, choices: SlotChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        choices.chosen.connect(self.chosen)
        self._tokens: dict[Field, TokenButton] = {}
        self._flow = FlowLayout(self, gap=_GAP)
        for field in Field:
            token = TokenButton(theme, choices.icon(field), choices.name(field), choices.filler(field), self)
            self._tokens[field] = token
            self._flow.addWidget(token)

    def token(self, field: Field) -> TokenButton:
        """Return the button of a field."""
        return self._tokens[field]

    @property
    def buttons(self) -> list[TokenButton]:
        """The buttons in order."""
        return list(self._tokens.values())

    def show_wish(self, wish: Wish, days: str) -> None:
        """Show what was said, and what is assumed where nothing was.

        Args:
            wish: What was said.
            days: The day or days that are meant, said or not.
        """
        self._choices.show(wish)
        said = set(wish.said())
        for field, token in self._tokens.items():
            value = days if field is Field.DAYS else self._choices.value(field)
            token.show_value(value, said=field.value in said)
            token.setVisible(field in (*Field.always(), Field.MORE) or field.value in said)
        self._flow.invalidate()
        self.updateGeometry()

    @property
    def width_in_one_line(self) -> int:
        """How much room all that is shown takes in one line."""
        shown = [token for token in self._tokens.values() if not token.isHidden()]
        return sum(token.sizeHint().width() for token in shown) + _GAP * (len(shown) - 1)
