"""The finance page: what to look at first, what would be issued, what was issued, and the document beside it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from campus_desk.application.changes import Changes
from campus_desk.application.invoice_run import MonthPreview, preview
from campus_desk.application.month_books import Month
from campus_desk.application.month_exceptions import MonthException
from campus_desk.application.read_models import InvoiceRow
from campus_desk.domain.identifiers import CustomerId
from campus_desk.ui.formatting import capitalised
from campus_desk.ui.invoicing.companions import Companions
from campus_desk.ui.invoicing.day_watch import DayWatch
from campus_desk.ui.invoicing.document_reader import DocumentReader
from campus_desk.ui.invoicing.exception_list import ExceptionList
from campus_desk.ui.invoicing.key_hints import KeyHints
from campus_desk.ui.invoicing.line_list import LineList
from campus_desk.ui.invoicing.pdf_preview import PdfPreview
from campus_desk.ui.invoicing.remedies import Remedies
from campus_desk.ui.invoicing.restored_drafts import RestoredDrafts
from campus_desk.ui.invoicing.row_actions import RowActions
from campus_desk.ui.invoicing.row_in_hand import RowInHand
from campus_desk.ui.invoicing.run_actions import RunActions
from campus_desk.ui.invoicing.run_bar import RunBar
from campus_desk.ui.invoicing.run_model import RunRow, Stage, rows_found, run_rows, stage_sums
from campus_desk.ui.invoicing.run_stack import RunStack
from campus_desk.ui.invoicing.run_strip import RunStrip
from campus_desk.ui.invoicing.run_table import RunColumns
from campus_desk.ui.invoicing.stage_cards import StageCard, StageCards
from campus_desk.ui.page import Page, Surroundings
from campus_desk.ui.tasks import Job
from campus_desk.ui.theme import mark
from campus_desk.ui.widgets.record_table import RecordTable
from campus_desk.ui.widgets.record_table_model import RecordTableModel
from campus_desk.ui.widgets.search_edit import SearchEdit
from campus_desk.ui.window_state import WindowState

_SEARCH_WIDTH = 200
_REST_MS = 250
_SIZES = [820, 560]
_HEIGHTS = [520, 160]


class RunPage(Page):
    """One month of invoicing.

    Signals:
        month_shown: The preview of a month has arrived and is shown: the ``MonthPreview``.
    """

    month_shown = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.preview: MonthPreview | None = None
        self._loading: Job | None = None
        self._stale = True
        self._follows = False
        self._comes_to_month = False
        self._wanted_number = ""
        self.bar = RunBar(self.theme, self.formatter, lambda: self.session.today)
        self.bar.offer(around.actions.send_documents, "mail")
        self.cards = StageCards(self.theme, self.formatter)
        self.strip = RunStrip(self.theme)
        self.exceptions = ExceptionList(self.theme, self.formatter, self.session.sentences)
        self._columns = RunColumns(self.theme, self.formatter, self.session.sentences.of)
        self.model: RecordTableModel[RunRow] = RecordTableModel(
            self._columns.columns(self.bar.month.first_day), lambda row: row.key, self
        )
        self.table: RecordTable[RunRow] = RecordTable(
            self.theme, self.model, self.tr("Documents of the month")
        )
        self.table.sort_by(0)
        self.search = SearchEdit(self.theme, self.tr("Customer or number"))
        self.pdf = PdfPreview(self.theme, self.formatter, state=around.state)
        self.companions = Companions(around, self.pdf)
        self.work = RunActions(self, self)
        self.rows = RowActions(around, self.bar, self.table, self)
        self.rows.is_held = lambda: self.work.is_running
        self._in_hand = RowInHand(self.model, self.table)
        self._restored = RestoredDrafts(self.session, self.bar, self.table, self)
        self.remedies = Remedies(around, self)
        self.lines = LineList(self.theme, self.formatter)
        self._reader = DocumentReader(around, self.pdf, self.lines, self)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.setObjectName("invoicing reload")
        self._day = DayWatch(self.session, self)
        self.bar.add_at_end(around.actions.export_fec)
        self._lay_out()
        self._connect()
        self._show_month(self.bar.month)

    @property
    def chosen(self) -> RunRow | None:
        """The row whose document is shown."""
        return self.table.current

    def come_to_front(self) -> None:
        """Load the month if something has changed since, and take the focus into the table."""
        self.table.setFocus()
        self._day.look()
        if self._stale:
            self.reload()

    def begin_search(self) -> bool:
        """Move the focus into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
        return True

    def reload(self) -> None:
        """Work out the month again."""
        if self.work.is_running:
            return
        if self._loading is not None:
            self._loading.cancel()
        self._stale = False
        services, month = self.session.services, self.bar.month.first_day
        self._loading = self.session.tasks.read(
            partial(preview, services, month), self._arrived, self._not_read
        )

    def follow(self) -> None:
        """Work out the month again, and bring the chosen row into view where it stands then."""
        self._follows = True
        if self.work.progress.issued and self.cards.stage is Stage.DRAFT:
            # What was issued is no draft any more: whoever looked at the drafts would look at nothing.
            self.cards.choose(Stage.ISSUED)
        self.reload()

    def show_rows(self) -> None:
        """Show what is known now: the month as read, and what the run under way has done since."""
        if self.preview is None:
            return
        catalogue = self.session.catalogue
        customers = {c.id: c for c in catalogue.customers} if catalogue else {}
        rows = run_rows(self.preview, customers, self.work.progress, self.session.today)
        self.cards.show_sums(stage_sums(rows))
        self._in_hand.show(rows, rows_found(rows, self.cards.stage, self.search.text()))
        shown = len(self.model.rows)
        self.middle.present(shown, len(rows), self.cards.stage, self.search.text().strip())
        self._count.setText(str(shown) if shown == len(rows) else f"{shown} / {len(rows)}")
        self.work.update_actions()
        self.rows.update()

    def remember(self, state: WindowState) -> None:
        """Keep how the page is divided."""
        state.put("invoicing/splitter", self.splitter.saveState())
        state.put("invoicing/document", self.document_side.saveState())

    def show_document(self, row: InvoiceRow) -> None:
        """Show an issued document in the month it bills."""
        self.search.clear()
        self.cards.show_all()
        self._wanted_number = row.number
        month = Month.of(row.period_from)
        if month == self.bar.month and self.preview is not None:
            self.reload()
        else:
            self.choose_month(month)

    def choose_month(self, month: Month) -> None:
        """Show another month."""
        if self.work.is_running:
            self.notices.note(self.tr("Invoices are being issued: the month stays until that is done."))
            return
        if month == self.bar.month:
            return
        self._show_month(month)
        self._show_none()
        self.work.forget()
        self.strip.hide()
        self._reader.clear()
        self._in_hand.forget()
        self._restored.forget()
        self._comes_to_month = True
        self._take_keyboard()
        self.reload()

    def _show_none(self) -> None:
        """Show nothing of the month before under the name of the next, whatever it takes to work that out."""
        self.preview = None
        self.cards.show_all()
        self.cards.show_sums(stage_sums(()))
        self.exceptions.present(())
        self._in_hand.show([], [])
        self._count.clear()
        self.middle.wait()

    def _show_month(self, month: Month) -> None:
        self.bar.show_month(month)
        self.model.columns = tuple(self._columns.columns(month.first_day))
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.model.columnCount() - 1)
        name = self.formatter.month(month.first_day)
        self._heading.setText(capitalised(name))
        self.empty.set_sentence(self.tr("Nothing was used in {0} that could be invoiced.").format(name))

    def _arrived(self, found: MonthPreview) -> None:
        self._loading = None
        if found.month != self.bar.month:
            return
        self.preview = found
        self.work.settle(found)
        if self._comes_to_month:
            self.table.begin_anew()
        pressed = self.exceptions.button_with_keyboard
        self.exceptions.present((*self.work.failures(found), *found.exceptions))
        self.show_rows()
        if pressed is not self.exceptions.button_with_keyboard or self._comes_to_month:
            # The button is gone with its row, and the keyboard with it would go to whatever comes next.
            self._comes_to_month = False
            self._take_keyboard()
        if self._wanted_number:
            self.table.go_to(self._wanted_number)
            self._wanted_number = ""
        self._restored.settle(found, self._show_all)
        if self.table.current is None and self.model.rows:
            self.table.selectRow(0)
        self._reader.follow(self.table.current)
        if self._follows:
            self._follows = False
            self.table.scrollTo(self.table.currentIndex())
        self.month_shown.emit(found)

    def _not_read(self, error: Exception) -> None:
        self._loading = None
        self._stale = True
        self.notices.fail(
            self.tr("The month could not be worked out."), self.session.sentences.error(error), self.reload
        )

    def _narrow(self) -> None:
        self.show_rows()
        self._take_keyboard()

    def _show_all(self) -> None:
        self.search.clear()
        self.cards.show_all()
        self.show_rows()

    def _take_keyboard(self) -> None:
        """Have the keys work on the list, unless somebody types into the search or walks over the cards."""
        focused = self.window().focusWidget()
        if focused is not self.search and not isinstance(focused, StageCard):
            self.middle.take_keyboard()

    def _changed(self, changes: Changes) -> None:
        if changes.touches_catalogue or changes.bookings or changes.invoices or changes.decisions:
            self._outdate()

    def _outdate(self) -> None:
        """Have the month worked out again soon, once somebody looks at it; a run does that by itself when it ends."""
        self.bar.offer_neighbours()
        if self.work.is_running:
            return
        self._stale = True
        if self.isVisible():
            self._rest.start()

    def _reload_if_stale(self) -> None:
        if self._stale:
            self.reload()

    def _choose(self, row: RunRow | None) -> None:
        self.work.update_actions()
        self._reader.show(row)

    def _look_at(self, chosen: tuple[int, MonthException] | None) -> None:
        """Show the draft that an exception is about."""
        if chosen is not None and chosen[1].customer_id is not None:
            of = chosen[1].customer_id
            drafts = (row.key for row in self.model.rows if row.customer_id == of and not row.number)
            self.table.go_to(next(drafts, ""))

    def _offer_to_send(self) -> None:
        """Tell whoever sends which documents are chosen here."""
        numbers = tuple(row.number for row in self.table.selected if row.number)
        self.around.actions.send_documents.setData(numbers)

    def _said(self, sentence: str, failed: bool) -> None:
        (self.notices.fail if failed else self.notices.succeed)(sentence)

    def _connect(self) -> None:
        bar = self.bar
        bar.month_chosen.connect(self.choose_month)
        bar.preview.triggered.connect(self.reload)
        bar.issue.triggered.connect(self.work.ask_to_issue)
        bar.credit.triggered.connect(self.work.ask_to_credit)
        self.strip.stop_wanted.connect(self.work.stop)
        self.strip.retry_wanted.connect(self.work.retry)
        self.strip.rest_wanted.connect(self.work.ask_to_issue)
        self.strip.closed.connect(self.work.forget)
        for pressed in (self.strip.stop_wanted, self.strip.retry_wanted, self.strip.closed):
            # The button goes, and the keyboard with it would go to whatever comes next.
            pressed.connect(self.middle.take_keyboard)
        self.exceptions.table.record_chosen.connect(self._look_at)
        self.cards.chosen.connect(self._narrow)
        self.search.searched.connect(self.show_rows)
        self.exceptions.remedy_wanted.connect(self.remedies.mend)
        self.remedies.booking_found.connect(self.booking_wanted)
        self.remedies.month_wanted.connect(self.choose_month)
        self.remedies.comparison_wanted.connect(self._compare)
        self.lines.booking_wanted.connect(self.remedies.find_booking)
        self.pdf.said.connect(self._said)
        self.table.record_chosen.connect(self._choose)
        self.table.selectionModel().selectionChanged.connect(self._offer_to_send)
        self._rest.timeout.connect(self._reload_if_stale)
        self._day.day_came.connect(self._outdate)
        self.session.hub.changed.connect(self._changed)
        self.session.catalogue_changed.connect(self.show_rows)
        for key, step in (("J", 1), ("K", -1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._step, step))

    def _compare(self, customer_id: CustomerId) -> None:
        row = next((r for r in self.model.rows if r.customer_id == customer_id and r.draft is not None), None)
        if row is not None:
            self.rows.compare(row)

    def _step(self, rows: int) -> None:
        row = self.table.currentIndex().row() + rows
        if 0 <= row < len(self.model.rows):
            self.table.selectRow(row)

    def _make_head(self) -> QWidget:
        self._heading = QLabel()
        mark(self._heading, role="heading")
        self._count = QLabel()
        mark(self._count, role="hint")
        self.search.setFixedWidth(_SEARCH_WIDTH)
        head = QWidget()
        head.setFixedHeight(38)
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self._heading)
        row.addWidget(self.search)
        row.addWidget(self._count)
        row.addStretch(1)
        self._keys = KeyHints(
            self.theme,
            (
                ("J", ""),
                ("K", self.tr("next, previous")),
                ("A", self.tr("approve")),
                ("X", self.tr("exclude")),
                ("Ctrl+Enter", self.tr("issue")),
            ),
        )
        row.addWidget(self._keys)
        return head

    def _divide(self, left: QWidget) -> None:
        """Put the list on the left, the document with its lines on the right, as they were divided last."""
        self.document_side = QSplitter(Qt.Orientation.Vertical)
        self.document_side.addWidget(self.pdf)
        self.document_side.addWidget(self.lines)
        self.document_side.setCollapsible(0, False)
        self.document_side.setStretchFactor(0, 1)
        self.document_side.setSizes(_HEIGHTS)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.document_side)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setSizes(_SIZES)
        for name, splitter in (("splitter", self.splitter), ("document", self.document_side)):
            kept = self.around.state.bytes(f"invoicing/{name}")
            if not kept.isEmpty():
                splitter.restoreState(kept)
        self.rows.hear_keys(self.document_side)

    def _lay_out(self) -> None:
        head = self._make_head()
        self.middle = RunStack(self.table)
        self.empty = self.middle.empty
        self.middle.earlier_wanted.connect(self.bar.previous.trigger)
        self.middle.all_wanted.connect(self._show_all)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.exceptions)
        column.addWidget(head)
        column.addWidget(self.middle, 1)
        self._divide(left)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        for widget in (self.bar, self.cards, self.strip):
            lines.addWidget(widget)
        lines.addWidget(self.splitter, 1)
