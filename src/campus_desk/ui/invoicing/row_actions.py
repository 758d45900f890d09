"""What can be done with the chosen rows of the month: by button, by key and by their context menu."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from campus_desk.application.month_comparison import Compared, compare_month
from campus_desk.ui.invoicing.adjustment_actions import AdjustmentActions
from campus_desk.ui.invoicing.comparison_dialog import ComparisonDialog
from campus_desk.ui.invoicing.document_marks import DocumentMarks, unsent, why_not_paid, why_not_sent
from campus_desk.ui.invoicing.document_papers import DocumentPapers
from campus_desk.ui.invoicing.draft_decisions import DraftDecisions, why_no_approval, why_no_exclusion
from campus_desk.ui.invoicing.last_mark import LastMark
from campus_desk.ui.invoicing.run_bar import RunBar
from campus_desk.ui.invoicing.run_model import RunRow, RunState
from campus_desk.ui.opener import Opener
from campus_desk.ui.page import Surroundings
from campus_desk.ui.widgets.record_table import RecordTable


class RowActions(QObject):
    """Connects the actions that concern chosen rows with whoever carries them out.

    Attributes:
        is_held: Tells whether rows are left alone for now: invoices are being issued.
    """

    def __init__(
        self, around: Surroundings, bar: RunBar, table: RecordTable[RunRow], window: QWidget
    ) -> None:
        super().__init__(window)
        self._around = around
        self._window = window
        self._bar = bar
        self._table = table
        self._opener: Opener[ComparisonDialog] = Opener(self)
        self.is_held: Callable[[], bool] = lambda: False
        self.decisions = DraftDecisions(around.session, self)
        self.marks = DocumentMarks(around, window)
        self.papers = DocumentPapers(around, window)
        self.last_mark = LastMark(around, self)
        bar.more.addAction(self.last_mark.action)
        self.adjustments = AdjustmentActions(around, window)
        bar.approve.triggered.connect(self.approve)
        bar.exclude.triggered.connect(self.exclude)
        bar.sent.triggered.connect(lambda: self.marks.mark_sent(table.selected))
        bar.paid.triggered.connect(lambda: self.marks.ask_paid(table.selected))
        bar.adjust.triggered.connect(lambda: self.adjustments.ask(table.current))
        bar.compare.triggered.connect(self._compare_current)
        bar.print_all.triggered.connect(lambda: self.papers.ask_printer(table.selected))
        bar.save_all.triggered.connect(lambda: self.papers.ask_file(table.selected))
        self.hear_keys(table)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._offer)
        table.selectionModel().selectionChanged.connect(self.update)
        self.update()

    def hear_keys(self, widget: QWidget) -> None:
        """Have the keys that decide about drafts work in a widget and what is in it."""
        for key, act in (("A", self.approve), ("X", self.exclude)):
            shortcut = QShortcut(QKeySequence(key), widget)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            # Held down, it would run through the list and decide about drafts nobody has looked at.
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)

    @property
    def comparison(self) -> ComparisonDialog | None:
        """The comparison opened last."""
        return self._opener.dialog

    def approve(self) -> None:
        """Approve the chosen drafts, and go on to the next one where one was chosen."""
        rows = self._table.selected
        if self.is_held():
            return
        if self.decisions.approve(rows):
            self._then_next(skip=RunState.EXCLUDED)
        elif any(row.state is RunState.EXCLUDED for row in rows):
            self._around.notices.note(why_no_approval(rows))

    def exclude(self) -> None:
        """Leave the chosen drafts out, likewise."""
        if not self.is_held() and self.decisions.exclude(self._table.selected):
            self._then_next()

    def compare(self, row: RunRow) -> None:
        """Show why the month of a draft differs from the one before; it can be approved there."""
        draft = row.draft
        if draft is None:
            return

        def made(rows: tuple[Compared, ...]) -> ComparisonDialog:
            dialog = ComparisonDialog(self._around.theme, self._around.formatter, draft, rows, self._window)
            dialog.approve_button.setEnabled(row.state is RunState.REVIEW)
            dialog.approve_button.setToolTip(why_no_approval([row]))
            dialog.accepted.connect(lambda: self.decisions.approve([row]))
            dialog.finished.connect(lambda: self._return_to(row.key))
            return dialog

        self._opener.read_and_open(
            "comparison", self._around.session, lambda unit: compare_month(unit, draft), made
        )

    def _compare_current(self) -> None:
        current = self._table.current
        if current is not None:
            self.compare(current)

    def _return_to(self, key: str) -> None:
        """Have the next key fall on the draft that was compared."""
        self._table.go_to(key)
        self._table.setFocus()

    def update(self) -> None:
        """Enable what can be done with the rows chosen; say why where it cannot."""
        rows = self._table.selected
        held = self.tr("Invoices are being issued") if self.is_held() else ""
        self._bar.say_sent(again=why_not_sent(rows) == "" and not unsent(rows))
        for action, why in self._whys(rows):
            said = held or why
            action.setEnabled(not said)
            action.setToolTip(said or self._says(action))
        issued = [row.document for row in rows if row.document is not None]
        one = issued[0] if len(issued) == len(rows) == 1 and not held else None
        self.last_mark.follow(one, held or ("" if one else self.tr("Choose one issued document first")))

    def _whys(self, rows: list[RunRow]) -> Iterator[tuple[QAction, str]]:
        bar = self._bar
        issued = "" if any(row.number for row in rows) else self.tr("Choose an issued document first")
        one_draft = len(rows) == 1 and rows[0].draft is not None
        yield bar.approve, why_no_approval(rows)
        yield bar.exclude, why_no_exclusion(rows)
        yield bar.sent, why_not_sent(rows)
        yield bar.paid, why_not_paid(rows)
        yield bar.adjust, "" if one_draft else self.tr("Choose one draft first")
        yield bar.compare, "" if one_draft else self.tr("Choose one draft first")
        yield bar.print_all, issued
        yield bar.save_all, issued

    def _says(self, action: QAction) -> str:
        key = {self._bar.approve: "A", self._bar.exclude: "X"}.get(action, "")
        text = action.text().removesuffix("…")
        return f"{text} ({key})" if key else text

    def _then_next(self, *, skip: RunState | None = None) -> None:
        """Go on to the row below where one was chosen; over those that the same key would do nothing with."""
        following = range(self._table.currentIndex().row() + 1, self._table.model().rowCount())
        row = next((row for row in following if self._table.record(row).state is not skip), None)
        if row is not None and len(self._table.selected) == 1:
            self._table.selectRow(row)

    def _offer(self, at: QPoint) -> None:
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        bar = self._bar
        menu.addActions([bar.approve, bar.exclude, bar.adjust, bar.compare])
        menu.addSeparator()
        menu.addActions([bar.sent, bar.paid, self.last_mark.action, bar.credit])
        menu.addSeparator()
        menu.addActions([bar.print_all, bar.save_all])
        menu.setToolTipsVisible(True)
        menu.popup(self._table.viewport().mapToGlobal(at))
