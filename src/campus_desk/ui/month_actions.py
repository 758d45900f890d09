"""What finance does with a month, as the menu and the palette offer it from every page."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from campus_desk.ui.theme import Theme

KEYS = "keys"
"""Property of an action whose keys are heard elsewhere: by the page, or by a list that has the keyboard."""


def keys_of(action: QAction) -> list[str]:
    """Return the keys of an action, as this system writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    said = action.property(KEYS)
    return [str(said)] if said else [keys.toString(native) for keys in action.shortcuts()]


class MonthActions(QObject):
    """Actions that stand for those of the finance page: enabled as there; from another page they lead to it.

    Attributes:
        all: All of them, in the order of the menu; each is named as in ``RunBar``.

    Signals:
        page_wanted: The finance page is to be shown.
    """

    page_wanted = Signal()

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self._bar: QWidget | None = None
        self._open = self._shown = False
        self._icons: dict[QAction, str] = {}
        tr = partial(QCoreApplication.translate, "RunBar")
        self.previous = self._make("previous", tr("Previous month"), "chevron-left", "PgUp")
        self.next = self._make("next", tr("Next month"), "chevron-right", "PgDown")
        self.preview = self._make("preview", tr("Preview"), "eye")
        self.issue = self._make("issue", tr("Issue…"), "lock", "Ctrl+Enter")
        self.approve = self._make("approve", tr("Approve"), "check", "A")
        self.exclude = self._make("exclude", tr("Exclude"), "ban", "X")
        self.adjust = self._make("adjust", tr("Allowance or surcharge…"), "percentage")
        self.compare = self._make("compare", tr("Compare with the month before…"), "history")
        self.sent = self._make("sent", tr("Mark as sent"), "send")
        self.paid = self._make("paid", tr("Mark as paid…"), "cash")
        self.credit = self._make("credit", tr("Credit note…"), "receipt-refund")
        self.print_all = self._make("print_all", tr("Print the chosen documents…"), "printer")
        self.save_all = self._make("save_all", tr("Save as one PDF…"), "download")
        self.groups = (
            (self.previous, self.next, self.preview),
            (self.issue, self.approve, self.exclude, self.adjust, self.compare),
            (self.sent, self.paid, self.credit),
            (self.print_all, self.save_all),
        )
        self.all = tuple(action for group in self.groups for action in group)
        self._take_all()

    def show_icons(self) -> None:
        """Draw the icons: when the first menu opens."""
        while self._icons:
            self._theme.dress(*self._icons.popitem())

    def follow(self, bar: QWidget) -> None:
        """Be enabled as the actions of a page's bar are, for as long as there is that page.

        Args:
            bar: A ``RunBar``; it has an action of each name.
        """
        self._bar = bar
        for action in self.all:
            getattr(bar, action.objectName()).changed.connect(partial(self._take, action))
        bar.destroyed.connect(self._let_go)
        self._take_all()

    def set_campus_open(self, *, is_open: bool) -> None:
        """Offer them while a campus is open."""
        self._open = is_open
        if not is_open:
            self._bar = None
        self._take_all()

    def set_page_shown(self, *, is_shown: bool) -> None:
        """Carry out what is asked for on the finance page, or lead there."""
        self._shown = is_shown
        self._take_all()

    def _make(self, name: str, text: str, icon: str, keys: str = "") -> QAction:
        action = QAction(self)
        action.setObjectName(name)
        self._icons[action] = icon
        action.setMenuRole(QAction.MenuRole.NoRole)
        if keys:
            action.setProperty(KEYS, QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))
        self._word(action, text)
        action.triggered.connect(partial(self._do, action))
        return action

    def _word(self, action: QAction, text: str) -> None:
        action.setIconText(text.removesuffix("…").rstrip())
        # Said beside it without being heard twice.
        action.setText("\t".join([text, *keys_of(action)]))

    def _do(self, action: QAction) -> None:
        if self._bar is not None and self._shown:
            getattr(self._bar, action.objectName()).trigger()
        else:
            self.page_wanted.emit()

    def _take_all(self) -> None:
        for action in self.all:
            self._take(action)

    def _take(self, action: QAction) -> None:
        if not self._open:
            action.setEnabled(False)
            action.setToolTip(self.tr("Open a campus first"))
        elif self._bar is None or not self._shown:
            action.setEnabled(True)
            action.setToolTip(self.tr("Opens the invoicing page first"))
        else:
            of_page: QAction = getattr(self._bar, action.objectName())
            action.setEnabled(of_page.isEnabled())
            action.setToolTip(of_page.toolTip())
            self._word(action, of_page.text())

    def _let_go(self) -> None:
        self._bar = None
        self._take_all()
