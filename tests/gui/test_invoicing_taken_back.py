"""Marks are taken back long after they were made: the undo stack of the window does not outlive it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from campus_desk.application.invoice_run import issue_month
from campus_desk.application.ledger_commands import MarkPaid, MarkSent
from campus_desk.domain.customer import Channel
from campus_desk.ui.command_palette.sources import action_entries
from campus_desk.ui.theme import Theme
from tests.campus import RECEPTION, Campus
from tests.gui.invoicing_desk import InvoicingDesk
from tests.invoicing import OCTOBER, issuing_campus, october, sql, with_customers


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    """A campus whose two invoices were sent; 20.00 came in for the first, all before the window was opened."""
    opened = issuing_campus(tmp_path / "campus.db")
    with_customers(opened, 2)
    october(opened, "T01", "T02")
    issued = issue_month(opened.services, OCTOBER, RECEPTION).issued
    first = issued[0].invoice_id
    opened.execute(MarkSent((first,), date(2026, 11, 23), Channel.EMAIL))
    opened.execute(MarkPaid((first,), date(2026, 11, 23), amount=Decimal("20.00")))
    yield opened
    opened.close()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, campus: Campus, tmp_path: Path) -> Iterator[InvoicingDesk]:
    shown = InvoicingDesk(theme, campus.services, tmp_path, "fr")
    qtbot.waitUntil(lambda: shown.page.preview is not None and shown.session.catalogue is not None)
    shown.page.table.setFocus()
    yield shown
    shown.close()


def plain(text: str) -> str:
    return " ".join(text.split())


def test_the_last_mark_is_named_and_taken_back_and_that_is_a_step_to_undo(
    qtbot: QtBot, campus: Campus, desk: InvoicingDesk
) -> None:
    page = desk.page
    action = page.around.actions.take_back
    page.table.go_to("F2026-000001")
    qtbot.waitUntil(action.isEnabled)
    assert plain(action.text()) == "Take back: 20,00 € paid on 23/11/2026 (F2026-000001)"
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        action.trigger()
    assert sql(campus.path, "SELECT kind FROM invoice_event ORDER BY id") == [
        ("sent",),
        ("paid",),
        ("revoked",),
    ]
    qtbot.waitUntil(lambda: plain(action.text()) == "Take back: sent on 23/11/2026 (F2026-000001)")
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        desk.session.undo.undo()
    qtbot.waitUntil(lambda: "20,00" in action.text())


def test_where_nothing_is_marked_nothing_is_offered_and_it_says_why(
    qtbot: QtBot, desk: InvoicingDesk
) -> None:
    page = desk.page
    action = page.around.actions.take_back
    page.table.go_to("F2026-000001")
    qtbot.waitUntil(action.isEnabled)
    page.table.go_to("F2026-000002")
    assert not action.isEnabled()
    assert action.toolTip() == "Nothing is marked on this document"
    page.table.selectAll()
    assert not action.isEnabled()
    assert action.toolTip() == "Choose one issued document first"


def test_it_stands_in_the_context_menu_the_more_menu_and_the_palette(
    qtbot: QtBot, desk: InvoicingDesk
) -> None:
    page = desk.page
    action = page.around.actions.take_back
    page.table.go_to("F2026-000001")
    qtbot.waitUntil(action.isEnabled)
    assert action in page.bar.more.actions()
    page.table.customContextMenuRequested.emit(page.table.rect().center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert action in menu.actions()
    assert not action.icon().isNull()
    menu.close()
    named = [entry.text for entry in action_entries(page.around.actions, page.around.actions.palette)]
    assert "Take back: 20,00 € paid on 23/11/2026 (F2026-000001)" in [plain(name) for name in named]


def test_sending_once_more_is_called_so_and_leaves_alone_what_need_not_go_again(
    qtbot: QtBot, campus: Campus, desk: InvoicingDesk
) -> None:
    page = desk.page
    page.table.go_to("F2026-000002")
    assert page.bar.sent.text() == "Mark as sent"
    page.table.go_to("F2026-000001")
    assert page.bar.sent.text() == "Mark as sent again"
    page.table.selectAll()
    assert page.bar.sent.text() == "Mark as sent"
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        page.bar.sent.trigger()
    sent = "SELECT number, count(*) FROM invoice_event e JOIN invoice i ON i.id = e.invoice_id"
    assert sql(campus.path, f"{sent} WHERE e.kind = 'sent' GROUP BY number ORDER BY number") == [
        ("F2026-000001", 1),
        ("F2026-000002", 1),
    ]
