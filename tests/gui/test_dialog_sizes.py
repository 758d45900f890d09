"""No dialog is larger than its screen: at 150 % on 1440 × 900 and at 200 % on 1920 × 1080, in German."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QVBoxLayout
from pytestqt.qtbot import QtBot

from campus_desk.application.catalogue_import import RecordKind
from campus_desk.application.commands import PlaceSeries, SaveWaiting
from campus_desk.application.invoice_draft import InvoiceDraft
from campus_desk.application.invoice_freezing import freeze
from campus_desk.application.invoice_run import preview
from campus_desk.application.invoicing_settings import load_issuer
from campus_desk.application.month_comparison import compared
from campus_desk.domain.account_mapping import AccountMapping
from campus_desk.domain.adjustment import Adjustment
from campus_desk.domain.identifiers import WaitingId
from campus_desk.domain.messages import Message
from campus_desk.domain.verdicts import Severity, Verdict
from campus_desk.domain.waiting import WaitingEntry
from campus_desk.ui.about_dialog import AboutDialog
from campus_desk.ui.booking.booking_dialog import BookingDialog
from campus_desk.ui.booking.find_slot import FindSlotDialog
from campus_desk.ui.booking.reason_dialog import ReasonDialog
from campus_desk.ui.booking.recurrence_editor import RecurrenceDialog
from campus_desk.ui.booking.series_dialog import SeriesDialog
from campus_desk.ui.catalogue.calendar_export_dialog import CalendarExportDialog
from campus_desk.ui.catalogue.calendar_import_dialog import CalendarImportDialog
from campus_desk.ui.catalogue.closure_dialog import ClosuresDialog, NewClosureDialog
from campus_desk.ui.catalogue.customer_dialog import CustomerDialog
from campus_desk.ui.catalogue.import_dialog import ImportDialog
from campus_desk.ui.catalogue.record_dialog import RecordDialog
from campus_desk.ui.catalogue.resource_dialog import ResourceDialog
from campus_desk.ui.catalogue.site_dialog import SiteDialog, SitesDialog
from campus_desk.ui.catalogue.tariff_dialog import TariffDialog
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.history_dialog import HistoryDialog
from campus_desk.ui.invoicing.accounts_dialog import AccountsDialog
from campus_desk.ui.invoicing.adjustment_dialog import AdjustmentDialog
from campus_desk.ui.invoicing.closing_dialog import ClosingDialog
from campus_desk.ui.invoicing.comparison_dialog import ComparisonDialog
from campus_desk.ui.invoicing.credit_dialog import CreditDialog
from campus_desk.ui.invoicing.credit_lines import Creditable
from campus_desk.ui.invoicing.export_dialog import ExportDialog
from campus_desk.ui.invoicing.invoicing_dialog import InvoicingDialog
from campus_desk.ui.invoicing.issue_dialog import IssueDialog
from campus_desk.ui.invoicing.issue_question import IssueQuestion
from campus_desk.ui.invoicing.paid_dialog import PaidDialog
from campus_desk.ui.invoicing.seller_dialog import SellerDialog
from campus_desk.ui.preferences_dialog import PreferencesDialog
from campus_desk.ui.printing.print_dialog import Paper, PrintDialog, PrintRequest
from campus_desk.ui.problems.problems_dialog import ProblemsDialog
from campus_desk.ui.problems.report_dialog import ReportDialog
from campus_desk.ui.reception.waiting_dialog import WaitingDialog
from campus_desk.ui.reception.waiting_list_dialog import WaitingListDialog
from campus_desk.ui.shortcut_sheet import ShortcutSheet
from campus_desk.ui.side_panel.filter_choice import FilterNameDialog
from campus_desk.ui.sign_in_dialog import SignInDialog
from campus_desk.ui.theme import Theme
from campus_desk.ui.widgets.fitting_area import FRAME, KEPT_FREE, FittingArea
from tests.campus import Campus, slot, wall
from tests.gui.desk import DeskUnderTest, press

pytestmark = pytest.mark.slow

DAY = "2026-11-24"


def every_dialog(desk: DeskUnderTest, folder: Path) -> Iterator[DeskDialog]:
    """Open one dialog after the other."""
    window, around = desk.window, desk.planner.around
    theme, formatter, session = window.theme, around.formatter, desk.session
    catalogue = session.require_catalogue()
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"))
    desk.settle()
    for minutes, within in ((60, slot(DAY, "08:00", "18:00")), (90, slot(DAY, "09:30", "20:00"))):
        desk.campus.execute(
            SaveWaiting(
                WaitingEntry(
                    WaitingId(0),
                    desk.campus.customer("NEURALIS"),
                    within,
                    timedelta(minutes=minutes),
                    desk.campus.clock.now(),
                    resource_id=desk.campus.resource("ILL"),
                    attendees=8,
                )
            )
        )
    empty = folder / "empty.csv"
    empty.write_text("code;name\n", "utf-8")
    calendar = folder / "empty.ics"
    calendar.write_text("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n", "utf-8")
    with desk.campus.services.storage.read() as unit:
        issuer = load_issuer(unit.settings)
    draft = example_draft(desk.campus)
    invoice = freeze(desk.campus.services, draft, "F2026-000001", session.today)
    allowance = Adjustment(draft.customer.id, draft.month.first_day, False, "Geste commercial", Decimal(5))
    start = wall(f"{DAY} 09:00").replace(tzinfo=None)
    against = Verdict("free", Severity.OVERRIDABLE, Message.of("verdict-not-looked-at"))
    facts = session.services.recurrence
    rule = "FREQ=WEEKLY;COUNT=6"
    question = IssueQuestion(
        draft.month, {draft.customer.id: ""}, Decimal(9999), Decimal(9999), kept_back=2, month_runs=True
    )
    made: tuple[Callable[[], DeskDialog], ...] = (
        lambda: AboutDialog(theme, window),
        lambda: PreferencesDialog(theme, window.preferences, window),
        lambda: ShortcutSheet(theme, window.menu, window),
        lambda: ResourceDialog(around, catalogue.resources[0], catalogue, window),
        lambda: CustomerDialog(around, catalogue.customers[0], window),
        lambda: TariffDialog(around, None, catalogue, window),
        lambda: SellerDialog(around, issuer.seller, window),
        lambda: InvoicingDialog(around, issuer, catalogue, window),
        lambda: ClosingDialog(around, window),
        lambda: ExportDialog(around, window),
        lambda: AccountsDialog(around, AccountMapping(), window),
        lambda: SitesDialog(around, window),
        lambda: SiteDialog(around, catalogue.sites[0], catalogue, window),
        lambda: ClosuresDialog(around, window),
        lambda: NewClosureDialog(around, window),
        lambda: ReportDialog(around, None, None, window),
        lambda: ProblemsDialog(around, window),
        lambda: WaitingListDialog(around, window),
        lambda: WaitingDialog(around, None, parent=window),
        lambda: CalendarExportDialog(around, window),
        lambda: CalendarImportDialog(around, calendar, window),
        lambda: ImportDialog(around, RecordKind.CUSTOMERS, empty, window),
        lambda: RecurrenceDialog(around, start, None, facts, window, may_end=True),
        lambda: SeriesDialog(around, PlaceSeries(booking.draft, rule), window),
        lambda: ReasonDialog(theme, session.sentences, [against], window),
        lambda: IssueDialog(theme, formatter, question, window),
        lambda: AdjustmentDialog(theme, formatter, draft, [allowance], window),
        lambda: ComparisonDialog(
            theme,
            formatter,
            draft,
            compared(
                [(1, line) for line in draft.lines], (), {each.id: each.name for each in catalogue.resources}
            ),
            window,
        ),
        lambda: CreditDialog(theme, formatter, Creditable(invoice, (), frozenset({1})), window),
        lambda: PaidDialog(theme, formatter, (), session.today, window),
        lambda: SignInDialog(theme, catalogue.customers, session.today, window),
        lambda: FilterNameDialog(theme, "Filter", "", (), window),
        lambda: PrintDialog(around, PrintRequest(Paper.WEEK, desk.planner.day), window),
        lambda: HistoryDialog(around, "booking", int(booking.id), "Neuralis", window),
    )
    for make in made:
        dialog = make()
        dialog.open()
        yield dialog
        dialog.reject()
        dialog.deleteLater()
    desk.show_day(DAY)
    desk.planner.view.focus_booking(booking.id)
    for key, kind in (("Return", BookingDialog), ("Ctrl+Shift+F", FindSlotDialog)):
        press(desk.planner.view, key)
        dialog = desk.modal(kind)
        yield dialog
        dialog.reject()
        desk.settle()


def example_draft(campus: Campus) -> InvoiceDraft:
    """Return a draft of two lines, long ones."""
    for hour in ("07", "09"):
        title = "Présentation des dispositifs implantables aux partenaires"
        campus.book("RHIN", slot("2026-10-05", f"{hour}:00", f"{hour}:30"), "HELIA", "oubli", title=title)
    (draft,) = preview(campus.services, date(2026, 10, 1)).drafts
    return draft


@pytest.mark.parametrize("screen", [QSize(960, 600), QSize(960, 540)])
def test_item_52_every_dialog_fits_its_screen(
    desk: DeskUnderTest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, screen: QSize
) -> None:
    monkeypatch.setattr(FittingArea, "most", property(lambda _: screen.height() - KEPT_FREE))
    monkeypatch.setattr(FittingArea, "most_wide", property(lambda _: screen.width() - 2 * FRAME))
    monkeypatch.setattr(DeskDialog, "most_height", property(lambda _: screen.height()))
    monkeypatch.setattr(DeskDialog, "most_width", property(lambda _: screen.width()))
    desk.start()
    desk.desk.speak("de")
    desk.settle()
    too_large: list[tuple[object, ...]] = []
    count = 0
    for dialog in every_dialog(desk, tmp_path):
        desk.settle()
        count += 1
        name, size = type(dialog).__name__, dialog.size()
        if size != size.boundedTo(screen):
            too_large.append((name, size.toTuple()))
        for button in dialog.foot.findChildren(QAbstractButton):
            place = QRect(button.mapTo(dialog, QPoint(0, 0)), button.size())
            if button.isVisible() and not dialog.rect().contains(place):
                too_large.append((name, button.text()))
        if isinstance(dialog, WaitingListDialog):
            table = dialog.table
            cut = [n for n in range(7) if table.sizeHintForColumn(n) > table.columnWidth(n)]
            assert dialog.model.rowCount() == 2
            assert cut == [], "there is room for all of it"
        for area in dialog.findChildren(QScrollArea):
            # Nothing has to be scrolled sideways: what is wider than the screen is laid out otherwise.
            inner = area.widget()
            if inner is not None and area.isVisible() and inner.width() > area.viewport().width():
                too_large.append((name, inner.width(), area.viewport().width()))
    assert too_large == []
    assert count > 25


def test_where_the_screen_has_room_nothing_is_scrolled_to(
    desk: DeskUnderTest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = QSize(1440, 1100)
    monkeypatch.setattr(FittingArea, "most", property(lambda _: screen.height() - KEPT_FREE))
    monkeypatch.setattr(FittingArea, "most_wide", property(lambda _: screen.width() - 2 * FRAME))
    monkeypatch.setattr(DeskDialog, "most_height", property(lambda _: screen.height()))
    monkeypatch.setattr(DeskDialog, "most_width", property(lambda _: screen.width()))
    desk.start()
    desk.desk.speak("de")
    desk.settle()
    scrolled = []
    for dialog in every_dialog(desk, tmp_path):
        desk.settle()
        is_form = isinstance(dialog, RecordDialog)
        for area in dialog.findChildren(QScrollArea if is_form else FittingArea):
            hidden, is_large = area.verticalScrollBar().maximum(), dialog.height() >= 0.9 * screen.height()
            if area.isVisible() and hidden and not (is_form and is_large):
                scrolled.append((type(dialog).__name__, dialog.size().toTuple(), hidden))
    assert scrolled == []


def test_a_dialog_whose_sentences_fit_has_no_scroll_bar_that_makes_them_wrap(
    qtbot: QtBot, theme: Theme
) -> None:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    sentence = QLabel("A sentence whose last word just fits into its line")
    sentence.setWordWrap(True)
    column.addWidget(sentence)
    area = FittingArea(column)
    qtbot.addWidget(area)
    area.show()
    width = sentence.fontMetrics().horizontalAdvance(sentence.text()) + 4
    area.resize(width, sentence.fontMetrics().height() - 4)
    qtbot.waitUntil(area.verticalScrollBar().isVisible)
    height = sentence.heightForWidth(width)
    assert sentence.heightForWidth(width - area.verticalScrollBar().width()) > height
    area.resize(width, height)
    qtbot.waitUntil(lambda: not area.verticalScrollBar().isVisible())
    assert sentence.size() == QSize(width, height)
