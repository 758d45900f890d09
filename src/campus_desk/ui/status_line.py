"""The status bar: connection, last backup, what is on the planner, step, zoom, and who is at the desk."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStatusBar, QWidget

from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.icon_label import IconLabel

_ICON = 14


class StatusItem(QWidget):
    """An icon and a text; colour never says it alone."""

    def __init__(self, theme: Theme, icon: str, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel(theme, icon, role or "text2", _ICON) if icon else None
        self._text = QLabel()
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
        self.setVisible(bool(text))


class StatusLine(QStatusBar):
    """Left: connection, last backup, bookings on screen and how much they fill. Right: step, zoom, who is signed in."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.connection = StatusItem(theme, "plug-connected", "ok")
        self.backup = StatusItem(theme, "database")
        self.counts = StatusItem(theme, "")
        self.step = StatusItem(theme, "")
        self.zoom = StatusItem(theme, "")
        self.person = StatusItem(theme, "user-circle")
        for item in (self.connection, self.backup, self.counts):
            self.addWidget(item)
        for item in (self.step, self.zoom, self.person):
            self.addPermanentWidget(item)

    def show_planner(self, *, is_shown: bool) -> None:
        """Show what concerns the planner only while it is on screen."""
        for item in (self.counts, self.step, self.zoom):
            item.setVisible(is_shown and bool(item.text))

    def show_connection(self, *, reached: bool) -> None:
        """Say whether the database answers."""
        if reached:
            self.connection.say(self.tr("Connected"), "plug-connected", "ok")
        else:
            self.connection.say(self.tr("The database does not answer"), "plug-connected-x", "danger")
