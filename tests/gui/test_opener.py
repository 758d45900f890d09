"""What is asked for twice is opened once, and what was asked for last is what opens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from campus_desk.application.invoice_run import issue_month
from campus_desk.application.month_exceptions import MonthException, Remedy, Weight
from campus_desk.domain.messages import Message
from campus_desk.ui.invoicing.adjustment_dialog import AdjustmentDialog
from campus_desk.ui.invoicing.comparison_dialog import ComparisonDialog
from campus_desk.ui.invoicing.credit_dialog import CreditDialog
from campus_desk.ui.invoicing.invoicing_dialog import InvoicingDialog
from campus_desk.ui.invoicing.seller_dialog import SellerDialog
from campus_desk.ui.opener import Opener
from campus_desk.ui.theme import Theme
from tests.campus import RECEPTION, Campus
from tests.gui.desk import held
from tests.gui.invoicing_desk import InvoicingDesk
from tests.invoicing import OCTOBER, issuing_campus, october, with_customers


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = issuing_campus(tmp_path / "campus.db")
    with_customers(opened, 2)
    october(opened, "T01", "T02")
    yield opened
    opened.close()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, campus: Campus, tmp_path: Path) -> Iterator[InvoicingDesk]:
    shown = InvoicingDesk(theme, campus.services, tmp_path, "fr")
    qtbot.waitUntil(lambda: shown.page.preview is not None and shown.session.catalogue is not None)
    yield shown
    shown.close()


def settle(qtbot: QtBot, desk: InvoicingDesk) -> None:
    qtbot.waitUntil(lambda: desk.tasks.is_idle, timeout=20_000)


def issue(qtbot: QtBot, campus: Campus, desk: InvoicingDesk) -> None:
    with qtbot.waitSignal(desk.page.month_shown, timeout=20_000):
        issue_month(campus.services, OCTOBER, RECEPTION)
    settle(qtbot, desk)


def opened(kind: type[QDialog]) -> list[QDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]


def ask_twice(qtbot: QtBot, desk: InvoicingDesk, ask: Callable[[], object]) -> None:
    """Ask as a double click does while the reading thread is busy with something else."""
    with held(desk.tasks.read):
        ask()
        ask()
    settle(qtbot, desk)


def test_a_double_click_opens_one_dialog_of_allowances(qtbot: QtBot, desk: InvoicingDesk) -> None:
    desk.page.table.selectRow(0)
    ask_twice(qtbot, desk, desk.page.bar.adjust.trigger)
    (dialog,) = opened(AdjustmentDialog)
    dialog.reject()


def test_a_double_click_opens_one_credit_dialog(qtbot: QtBot, campus: Campus, desk: InvoicingDesk) -> None:
    issue(qtbot, campus, desk)
    desk.page.table.go_to("F2026-000001")
    ask_twice(qtbot, desk, desk.page.bar.credit.trigger)
    (dialog,) = opened(CreditDialog)
    dialog.reject()


def test_a_double_click_asks_for_one_printer(qtbot: QtBot, campus: Campus, desk: InvoicingDesk) -> None:
    issue(qtbot, campus, desk)
    desk.page.table.selectAll()
    ask_twice(qtbot, desk, desk.page.bar.print_all.trigger)
    (dialog,) = opened(QPrintDialog)
    dialog.reject()


def test_a_double_click_opens_one_comparison(qtbot: QtBot, desk: InvoicingDesk) -> None:
    row = desk.page.model.rows[0]
    ask_twice(qtbot, desk, lambda: desk.page.rows.compare(row))
    (dialog,) = opened(ComparisonDialog)
    dialog.reject()


def test_a_double_click_opens_one_seller_and_one_dialog_of_settings(
    qtbot: QtBot, desk: InvoicingDesk
) -> None:
    message = Message.of("month-nothing-to-pay")
    for remedy, kind in ((Remedy.SELLER, SellerDialog), (Remedy.VAT, InvoicingDialog)):
        exception = MonthException(Weight.BLOCKS, remedy, message)
        ask_twice(qtbot, desk, partial(desk.page.remedies.mend, exception))
        (dialog,) = opened(kind)
        dialog.reject()


def test_of_two_rows_asked_about_the_last_one_is_credited(
    qtbot: QtBot, campus: Campus, desk: InvoicingDesk
) -> None:
    issue(qtbot, campus, desk)
    page = desk.page
    with held(desk.tasks.read):
        page.table.go_to("F2026-000001")
        page.bar.credit.trigger()
        page.table.go_to("F2026-000002")
        page.bar.credit.trigger()
    settle(qtbot, desk)
    (dialog,) = opened(CreditDialog)
    assert "F2026-000002" in dialog.windowTitle()
    dialog.reject()


def test_what_is_open_comes_to_the_front_and_what_was_closed_opens_anew(qtbot: QtBot, theme: Theme) -> None:
    owner = QDialog()
    qtbot.addWidget(owner)
    opener: Opener[QDialog] = Opener(owner)
    told: list[QDialog] = []
    opener.open("one", lambda: QDialog(owner), told.append)
    first = opener.dialog
    opener.open("one", lambda: QDialog(owner), told.append)
    assert opener.dialog is first
    assert told == [first, first]
    opener.open("other", lambda: QDialog(owner))
    assert opener.dialog is not first
    assert first is not None
    assert opener.shown("one") is first
    first.reject()
    assert opener.shown("one") is None
    opener.open("one", lambda: QDialog(owner))
    assert opener.dialog is not first
    for dialog in opened(QDialog):
        dialog.reject()
