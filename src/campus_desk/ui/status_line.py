"""The status bar: connection, last backup, chain of documents, what is on screen, and who is at the desk."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QStatusBar, QWidget

from campus_desk.ui.actions import Actions
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.icon_label import IconLabel

_ICON = 14
_APART = 8
"""Pixels that the bar itself leaves beside each item, at most."""


class StatusItem(QWidget):
    """An icon and a text; colour never says it alone."""

    def __init__(self, theme: Theme, icon: str, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel(theme, icon, role or "text2", _ICON) if icon else None
        self._text = QLabel()
        self._is_wanted = self._has_room = True
        mark(self._text, role=role)
        row = QHBoxLayout(self)
        row.setContentsMargins(8 if self._icon is not None else 0, 0, 0, 0)
        row.setSpacing(0)
        if self._icon is not None:
            row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def say(self, text: str, icon: str = "", role: str = "") -> None:
        """Show a text, with another icon and colour where its meaning has changed; nothing when empty."""
        self._text.setText(text)
        mark(self._text, role=role)
        if icon and self._icon is not None:
            self._icon.show_icon(icon, role or "text2")
        self.setAccessibleName(text)
        self._settle()

    def want(self, *, is_wanted: bool) -> None:
        """Show what it says, or keep it back until it is wanted."""
        self._is_wanted = is_wanted
        self._settle()

    def make_way(self, *, has_room: bool) -> None:
        """Keep back what it says while there is no room for it beside the others."""
        self._has_room = has_room
        self._settle()

    def _settle(self) -> None:
        self.setVisible(bool(self.text) and self._is_wanted and self._has_room)


class AccountItem(QWidget):
    """Who sits at the desk, and the way to let somebody else sit down.

    Attributes:
        button: Opens the menu.
    """

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QPushButton(" ")
        mark(self.button, kind="flat", small=True)
        theme.dress(self.button, "user-circle", "text2", _ICON)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(self.button)
        menu.addActions([actions.sign_in, actions.sign_out])
        menu.aboutToShow.connect(actions.show_icons)
        self.button.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.addWidget(self.button)
        self.hide()

    @property
    def text(self) -> str:
        """Who it says sits here."""
        return self.button.text()

    def say(self, text: str) -> None:
        """Say who sits here."""
        self.button.setText(text)
        self.button.setAccessibleName(self.tr("Signed in: {0}").format(text))
        # A reader may let nobody else in: then it is a text and no button.
        self.button.setEnabled(any(action.isVisible() for action in self.button.menu().actions()))
        self.setVisible(bool(text))


class ChainItem(QWidget):
    """How far the chain of documents was verified, and the way to what holds and what does not.

    Attributes:
        button: Opens the check of the database.
    """

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_wanted = True
        self.button = QPushButton(" ")
        mark(self.button, kind="flat", small=True)
        theme.dress(self.button, "link", "text2", _ICON)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(actions.check_campus.trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 0, 0)
        row.addWidget(self.button)
        self.hide()

    @property
    def text(self) -> str:
        """What it says, empty while nothing was verified."""
        return self.button.text().strip()

    def say(self, text: str, detail: str, icon: str = "link", ink: str = "") -> None:
        """Say how far it was verified, and more in the tool tip; nothing when empty."""
        self.button.setText(text or " ")
        self._theme.dress(self.button, icon, ink or "text2", _ICON)
        mark(self.button, role=ink)
        self.button.setToolTip(detail)
        self.button.setAccessibleName(text)
        self.button.setAccessibleDescription(detail)
        self.setVisible(bool(text) and self._is_wanted)

    def want(self, *, is_wanted: bool) -> None:
        """Show what it says, or keep it back until it is wanted."""
        self._is_wanted = is_wanted
        self.setVisible(bool(self.text) and is_wanted)


class StatusLine(QStatusBar):
    """Left: connection, last backup, chain of documents, bookings on screen and how much they fill.

    Right: step and zoom of the planner, or what finance's month comes to; who is signed in.
    """

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.connection = StatusItem(theme, "plug-connected", "ok")
        self.backup = StatusItem(theme, "database")
        self.chain = ChainItem(theme, actions)
        self.counts = StatusItem(theme, "")
        self.step = StatusItem(theme, "")
        self.zoom = StatusItem(theme, "")
        self.sums = StatusItem(theme, "")
        self.person = AccountItem(theme, actions)
        for item in (self.connection, self.backup, self.chain, self.counts):
            self.addWidget(item)
        for permanent in (self.step, self.zoom, self.sums, self.person):
            self.addPermanentWidget(permanent)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again whether there is room for all."""
        super().resizeEvent(event)
        self._share_room()

    def event(self, event: QEvent) -> bool:
        """Look again whether there is room for all, when one of them says something else."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._share_room()
        return done

    def _share_room(self) -> None:
        """Leave out what the month comes to where there is no room beside the rest: its cards say most of it."""
        rest = (self.connection, self.backup, self.chain, self.counts, self.step, self.zoom, self.person)
        needed = sum(item.sizeHint().width() + _APART for item in (*rest, self.sums) if item.isVisible())
        if not self.sums.isVisible():
            needed += self.sums.sizeHint().width() + _APART
        self.sums.make_way(has_room=needed <= self.width())

    def show_page(self, *, is_planner: bool, is_finance: bool) -> None:
        """Show what concerns the planner, and what concerns finance, only while that is on screen."""
        for item in (self.counts, self.step, self.zoom):
            item.want(is_wanted=is_planner)
        self.sums.want(is_wanted=is_finance)

    def show_connection(self, *, reached: bool) -> None:
        """Say whether the database answers."""
        if reached:
            self.connection.say(self.tr("Connected"), "plug-connected", "ok")
        else:
            self.connection.say(self.tr("The database does not answer"), "plug-connected-x", "danger")
