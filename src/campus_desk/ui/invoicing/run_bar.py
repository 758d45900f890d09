"""The tool bar of the finance page: which month, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from campus_desk.application.month_books import Month
from campus_desk.ui.formatting import Formatter, capitalised
from campus_desk.ui.theme import Theme
from campus_desk.ui.tool_bar import tool_button

BAR_HEIGHT = 44
_MONTHS_OFFERED = 13


class RunBar(QWidget):
    """Month, preview, issue, and what is done with chosen rows.

    Attributes:
        preview: Works out the month again; ``issue`` asks and issues; ``credit`` credits the chosen invoice.
        more: The menu of what is done now and then.
        approve: Of the chosen drafts, like ``exclude`` and ``adjust``.
        sent: Of the chosen documents, like ``paid``, ``print_all`` and ``save_all``.

    Signals:
        month_chosen: Another month is wanted: the ``Month``.
    """

    month_chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        formatter: Formatter,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._formatter = formatter
        self._today = today
        self._month = Month.of(today()).previous
        self._held = ""
        self.setFixedHeight(BAR_HEIGHT)
        self.previous = self._action(self.tr("Previous month"), "chevron-left")
        self.next = self._action(self.tr("Next month"), "chevron-right")
        self.preview = self._action(self.tr("Preview"), "eye")
        self.issue = self._action(self.tr("Issue…"), "lock")
        theme.dress(self.issue, "lock", "on_accent")
        self.approve = self._action(self.tr("Approve"), "check")
        self.exclude = self._action(self.tr("Exclude"), "ban")
        self.sent = self._action("", "send")
        self.paid = self._action(self.tr("Mark as paid…"), "cash")
        self.say_sent(again=False)
        self.paid.setIconText(self.tr("Paid…"))
        self.adjust = self._action(self.tr("Allowance or surcharge…"), "percentage")
        self.compare = self._action(self.tr("Compare with the month before…"), "history")
        self.print_all = self._action(self.tr("Print the chosen documents…"), "printer")
        self.save_all = self._action(self.tr("Save as one PDF…"), "download")
        self.credit = self._action(self.tr("Credit note…"), "receipt-refund")
        self.issue.setShortcuts([QKeySequence("Ctrl+Enter"), QKeySequence("Ctrl+Return")])
        for action in (self.previous, self.next):
            action.setAutoRepeat(True)
        self.previous.setShortcuts([QKeySequence("Alt+Left"), QKeySequence("PgUp")])
        self.next.setShortcuts([QKeySequence("Alt+Right"), QKeySequence("PgDown")])
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
        name = capitalised(self._formatter.month(month.first_day))
        self.choice.setText(name)
        self.choice.setAccessibleName(self.tr("Month: {0}").format(name))
        self.offer_neighbours()

    def hold(self, why: str) -> None:
        """Keep to the month shown, and say why; empty lets go of it."""
        if why != self._held:
            self._held = why
            self.offer_neighbours()

    def offer(self, action: QAction, icon: str) -> None:
        """Put an action of the window beside those of the page; in the menus it is drawn when one opens."""
        self._theme.dress(action, icon)
        button = tool_button(action, "outlined", words=True)
        self._row.insertWidget(self._row.indexOf(self._worded[-1]) + 1, button)
        self._worded.append(button)

    def offer_neighbours(self) -> None:
        """Offer the month before the one shown, and the one after it unless that has not begun yet."""
        held = self._held
        is_last = self._month.following.first_day > Month.of(self._today()).first_day
        last = self.tr("The month that runs now is the last one") if is_last else ""
        for action, why in ((self.previous, held), (self.next, held or last)):
            action.setEnabled(not why)
            action.setToolTip(why or _with_key(action))
        self.choice.setEnabled(not held)
        self.choice.setToolTip(held)

    def say_sent(self, *, again: bool) -> None:
        """Call the mark what it is: the first, or one more on documents that were sent before."""
        self.sent.setText(self.tr("Mark as sent again") if again else self.tr("Mark as sent"))
        self.sent.setIconText(self.tr("Sent again") if again else self.tr("Mark sent"))

    def _go(self, month: Month) -> None:
        self.month_chosen.emit(month)

    def _action(self, text: str, icon: str) -> QAction:
        action = QAction(text, self)
        action.setIconText(text)
        self._theme.dress(action, icon)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        # A key held down asks once: its repeats would fall on the question and answer it.
        action.setAutoRepeat(False)
        return action

    def _offer_months(self) -> None:
        self._menu.clear()
        month = Month.of(self._today())
        for _ in range(_MONTHS_OFFERED):
            action = self._menu.addAction(capitalised(self._formatter.month(month.first_day)))
            action.setCheckable(True)
            action.setChecked(month == self._month)
            action.triggered.connect(lambda _checked=False, wanted=month: self._go(wanted))
            month = month.previous

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave icons without words where there is no room for both."""
        super().resizeEvent(event)
        words = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for button in self._worded:
            button.setToolButtonStyle(words)
        if self._row.minimumSize().width() > self.width():
            for button in self._worded:
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def minimumSizeHint(self) -> QSize:
        """Ask for little: words give way."""
        return QSize(0, BAR_HEIGHT)

    def add_at_end(self, action: QAction) -> None:
        """Put a button of another menu before the one that issues."""
        button = tool_button(action, "outlined", words=True)
        self._worded.append(button)
        self._row.insertWidget(self._row.count() - 1, button)

    def _more(self) -> QToolButton:
        """Return the button with what is done now and then."""
        button = QToolButton()
        button.setProperty("kind", "outlined")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._theme.dress(button, "dots")
        button.setToolTip(self.tr("More"))
        button.setAccessibleName(self.tr("More"))
        menu = QMenu(button)
        menu.setToolTipsVisible(True)
        menu.addActions([self.adjust, self.compare, self.print_all, self.save_all])
        button.setMenu(menu)
        self.more = menu
        return button

    def _lay_out(self) -> None:
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 0)
        row.setSpacing(8)
        row.addWidget(tool_button(self.previous, "outlined"))
        row.addWidget(self.choice)
        row.addWidget(tool_button(self.next, "outlined"))
        row.addSpacing(12)
        row.addWidget(tool_button(self.preview, "outlined"))
        acts = (self.approve, self.exclude, self.sent, self.paid, self.credit)
        self._worded = [tool_button(action, "outlined", words=True) for action in acts]
        for button in self._worded:
            row.addWidget(button)
        row.addWidget(self._more())
        row.addStretch(1)
        row.addWidget(tool_button(self.issue, "primary", words=True))


def _with_key(action: QAction) -> str:
    return f"{action.iconText()} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})"
