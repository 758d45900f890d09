"""The tool bar of the finance page: which month, and what can be done with it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from campus_desk.application.month_books import Month
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.theme import Theme
from campus_desk.ui.tool_bar import tool_button

BAR_HEIGHT = 44
_MONTHS_OFFERED = 13


class RunBar(QWidget):
    """Month, preview, issue, credit note.

    Attributes:
        preview: Works out the month again; ``issue`` asks and issues; ``credit`` credits the chosen invoice.

    Signals:
        month_chosen: Another month is wanted: its first day.
    """

    month_chosen = Signal(object)

    def __init__(
        self, theme: Theme, formatter: Formatter, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._formatter = formatter
        self._today = today
        self._month = Month.of(today).previous
        self.setFixedHeight(BAR_HEIGHT)
        self.previous = self._action(self.tr("Previous month"), "chevron-left")
        self.next = self._action(self.tr("Next month"), "chevron-right")
        self.preview = self._action(self.tr("Preview"), "eye")
        self.issue = self._action(self.tr("Issue…"), "lock")
        theme.dress(self.issue, "lock", "on_accent")
        self.credit = self._action(self.tr("Credit note…"), "receipt-refund")
        self.issue.setShortcuts([QKeySequence("Ctrl+Enter"), QKeySequence("Ctrl+Return")])
        self.previous.setShortcut(QKeySequence("Alt+Left"))
        self.next.setShortcut(QKeySequence("Alt+Right"))
        self.previous.triggered.connect(lambda: self._go(self._month.previous))
        self.next.triggered.connect(lambda: self._go(self._month.following))
        self.choice = QToolButton()
        self.choice.setProperty("kind", "outlined")
        self.choice.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.choice.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._menu = QMenu(self.choice)
        self._menu.aboutToShow.connect(self._offer_months)
        self.choice.setMenu(self._menu)
        self._lay_out()
        self.show_month(self._month)

    @property
    def month(self) -> Month:
        """The month shown."""
        return self._month

    def show_month(self, month: Month) -> None:
        """Show a month."""
        self._month = month
        name = _capital(self._formatter.month(month.first_day))
        self.choice.setText(name)
        self.choice.setAccessibleName(self.tr("Month: {0}").format(name))
        within = month.following.first_day <= Month.of(self._today).first_day
        self.next.setEnabled(within)
        self.next.setToolTip(
            _with_key(self.next) if within else self.tr("The month that runs now is the last one")
        )

    def _go(self, month: Month) -> None:
        self.month_chosen.emit(month)

    def _action(self, text: str, icon: str) -> QAction:
        action = QAction(text, self)
        action.setIconText(text)
        self._theme.dress(action, icon)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        return action

    def _offer_months(self) -> None:
        self._menu.clear()
        month = Month.of(self._today)
        for _ in range(_MONTHS_OFFERED):
            action = self._menu.addAction(_capital(self._formatter.month(month.first_day)))
            action.setCheckable(True)
            action.setChecked(month == self._month)
            action.triggered.connect(lambda _checked=False, wanted=month: self._go(wanted))
            month = month.previous

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 0)
        row.setSpacing(8)
        row.addWidget(tool_button(self.previous, "outlined"))
        row.addWidget(self.choice)
        row.addWidget(tool_button(self.next, "outlined"))
        row.addSpacing(12)
        row.addWidget(tool_button(self.preview, "outlined", words=True))
        row.addWidget(tool_button(self.credit, "outlined", words=True))
        row.addStretch(1)
        row.addWidget(tool_button(self.issue, "primary", words=True))
        self.previous.setToolTip(_with_key(self.previous))


def _with_key(action: QAction) -> str:
    return f"{action.iconText()} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
