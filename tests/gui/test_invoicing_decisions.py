"""The list of the month by keyboard and menu: walked, approved, left out, adjusted, marked sent and paid, undone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from campus_desk.application.commands import SaveCustomer
from campus_desk.application.invoice_run import issue_month
from campus_desk.domain.customer import Channel
from campus_desk.ui.invoicing.adjustment_dialog import AdjustmentDialog
from campus_desk.ui.invoicing.paid_dialog import PaidDialog
from campus_desk.ui.invoicing.run_model import RunState, Stage
from campus_desk.ui.theme import Theme
from tests.campus import NOW, RECEPTION, Campus
from tests.gui.invoicing_desk import InvoicingDesk
from tests.invoicing import OCTOBER, customer, issuing_campus, october, sql, with_customers


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    """A campus with three drafts: the second is a public body that gave no code."""
    opened = issuing_campus(tmp_path / "campus.db")
    with_customers(opened, 3)
    client = customer(opened, "T02")
    opened.execute(SaveCustomer(replace(client, is_public=True, siret="00098765100015")))
    october(opened, "T01", "T02", "T03")
    yield opened
    opened.close()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, campus: Campus, tmp_path: Path) -> Iterator[InvoicingDesk]:
    shown = InvoicingDesk(theme, campus.services, tmp_path, "fr")
    qtbot.waitUntil(lambda: shown.page.preview is not None and shown.session.catalogue is not None)
    shown.window.activateWindow()
    shown.page.table.setFocus()
    yield shown
    shown.close()


@pytest.fixture
def issued(campus: Campus, desk: InvoicingDesk, qtbot: QtBot) -> InvoicingDesk:
    """The desk once the two clean drafts are issued."""
    with qtbot.waitSignal(desk.page.month_shown, timeout=20_000):
        issue_month(campus.services, OCTOBER, RECEPTION)
    return desk


def states(desk: InvoicingDesk) -> dict[str, RunState]:
    return {row.name: row.state for row in desk.page.model.rows}


def key(qtbot: QtBot, desk: InvoicingDesk, pressed: Qt.Key) -> None:
    """Press a key on the list and wait for the month to be worked out again."""
    with qtbot.waitSignal(desk.page.month_shown, timeout=10_000):
        QTest.keyClick(desk.page.table, pressed)


def undo(qtbot: QtBot, desk: InvoicingDesk) -> None:
    with qtbot.waitSignal(desk.page.month_shown, timeout=10_000):
        desk.session.undo.undo()


def ask_to_adjust(qtbot: QtBot, desk: InvoicingDesk) -> AdjustmentDialog:
    actions = desk.page.rows.adjustments
    before = actions.dialog
    desk.page.bar.adjust.trigger()
    qtbot.waitUntil(lambda: actions.dialog is not before)
    assert actions.dialog is not None
    return actions.dialog


def test_letters_walk_through_the_list(desk: InvoicingDesk) -> None:
    page = desk.page
    for letter in (Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_K):
        QTest.keyClick(page.table, letter)
    assert page.chosen is not None
    assert page.chosen.name == "Locataire 02"


def test_the_columns_fit_the_width_of_the_list_as_it_comes_up(desk: InvoicingDesk) -> None:
    page = desk.page
    assert 790 <= page.middle.width() < 910
    assert [n for n in range(8) if page.table.isColumnHidden(n)] == [2]


def test_where_there_is_little_room_the_state_stays_in_sight(qtbot: QtBot, desk: InvoicingDesk) -> None:
    table = desk.page.table
    for width, hidden in ((1700, []), (1440, [2]), (960, [2, 3, 4, 6])):
        desk.window.resize(width, 620)
        qtbot.waitUntil(
            lambda hidden=hidden: [n for n in range(8) if table.isColumnHidden(n)] == hidden  # type: ignore[misc]
        )
        state = table.columnViewportPosition(7)
        assert 0 < state < table.viewport().width() - 60


def test_a_draft_with_an_exception_is_approved_with_a_key_and_that_is_undone(
    qtbot: QtBot, desk: InvoicingDesk
) -> None:
    page = desk.page
    assert states(desk)["Locataire 02"] is RunState.REVIEW
    assert not page.bar.approve.isEnabled(), "the first draft is clean"
    QTest.keyClick(page.table, Qt.Key.Key_J)
    assert page.bar.approve.isEnabled()
    key(qtbot, desk, Qt.Key.Key_A)
    assert states(desk)["Locataire 02"] is RunState.APPROVED
    assert page.exceptions.isHidden()
    assert page.chosen is not None
    assert page.chosen.name == "Locataire 03", "the next one is in hand"
    undo(qtbot, desk)
    assert states(desk)["Locataire 02"] is RunState.REVIEW
    assert page.exceptions.isVisible()


def test_drafts_chosen_together_are_left_out_together_and_taken_in_again(
    qtbot: QtBot, desk: InvoicingDesk
) -> None:
    page = desk.page
    page.table.selectAll()
    key(qtbot, desk, Qt.Key.Key_X)
    assert set(states(desk).values()) == {RunState.EXCLUDED}
    assert not page.bar.issue.isEnabled()
    QTest.mouseClick(page.cards.cards[Stage.REVIEW], Qt.MouseButton.LeftButton)
    assert len(page.model.rows) == 3
    page.table.selectAll()
    key(qtbot, desk, Qt.Key.Key_X)
    page.cards.show_all()
    page.show_rows()
    assert list(states(desk).values()) == [RunState.READY, RunState.REVIEW, RunState.READY]


def test_an_allowance_is_agreed_seen_in_the_list_and_withdrawn(qtbot: QtBot, desk: InvoicingDesk) -> None:
    page = desk.page
    dialog = ask_to_adjust(qtbot, desk)
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert dialog.form.field("amount").error
    assert dialog.form.field("reason").error
    QTest.keyClicks(dialog.value, "10")
    # One hour of room Ill at 45.00, less 10 %.
    assert "40,50" in dialog.effect.text()
    QTest.keyClicks(dialog.reason, "Geste commercial")
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert page.model.rows[0].net == Decimal("40.50")
    (withdraw,) = ask_to_adjust(qtbot, desk).withdraw_buttons
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        QTest.mouseClick(withdraw, Qt.MouseButton.LeftButton)
    assert page.model.rows[0].net == Decimal("45.00")


def test_documents_move_through_the_board_as_they_are_sent_and_paid(
    qtbot: QtBot, campus: Campus, issued: InvoicingDesk
) -> None:
    page = issued.page
    customers = [customer(campus, code) for code in ("T01", "T03")]
    assert {each.channel for each in customers} == {Channel.EMAIL}
    page.table.selectAll()
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        page.bar.sent.trigger()
    assert states(issued)["Locataire 01"] is RunState.SENT
    assert (
        sql(campus.path, "SELECT kind, channel, day FROM invoice_event")
        == [("sent", "email", "2026-11-23")] * 2
    )
    page.table.go_to("F2026-000001")
    page.bar.paid.trigger()
    dialog = page.rows.marks.dialog
    assert isinstance(dialog, PaidDialog)
    assert dialog.day.day == NOW.date()
    assert dialog.amount is not None
    dialog.amount.selectAll()
    QTest.keyClicks(dialog.amount, "1000")
    QTest.mouseClick(dialog.pay_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(dialog.form.field("amount").error or dialog.band.text))
    dialog.amount.selectAll()
    QTest.keyClicks(dialog.amount, "54")
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        QTest.mouseClick(dialog.pay_button, Qt.MouseButton.LeftButton)
    # One hour at 45.00 and 20 % VAT are 54.00: nothing is left.
    assert states(issued)["Locataire 01"] is RunState.PAID
    QTest.mouseClick(page.cards.cards[Stage.PAID], Qt.MouseButton.LeftButton)
    assert [row.number for row in page.model.rows] == ["F2026-000001"]
    undo(qtbot, issued)
    page.cards.show_all()
    page.show_rows()
    assert states(issued)["Locataire 01"] is RunState.SENT
    undo(qtbot, issued)
    assert states(issued)["Locataire 01"] is RunState.ISSUED


def test_several_invoices_are_paid_at_once_and_only_what_is_due(
    qtbot: QtBot, campus: Campus, issued: InvoicingDesk
) -> None:
    page = issued.page
    page.table.selectAll()
    assert not page.bar.adjust.isEnabled()
    page.bar.paid.trigger()
    dialog = page.rows.marks.dialog
    assert isinstance(dialog, PaidDialog)
    assert dialog.amount is None
    detail = dialog.form.field("detail").input
    assert isinstance(detail, QLineEdit)
    QTest.keyClicks(detail, "VIR 23/11")
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        QTest.mouseClick(dialog.pay_button, Qt.MouseButton.LeftButton)
    assert sql(campus.path, "SELECT amount, detail FROM invoice_event") == [(540_000, "VIR 23/11")] * 2
    assert not page.bar.paid.isEnabled()


def test_what_is_late_says_since_when(campus: Campus, issued: InvoicingDesk) -> None:
    page = issued.page
    row = next(r for r in page.model.rows if r.number == "F2026-000001")
    assert row.document is not None
    assert row.document.due_date == date(2026, 12, 23)
    campus.clock.instant = NOW + timedelta(days=31)
    page.show_rows()
    late = next(r for r in page.model.rows if r.number == "F2026-000001")
    assert late.state is RunState.OVERDUE
    assert late.stage is Stage.ISSUED
    index = page.model.index(page.model.row_of("F2026-000001"), page.model.columnCount() - 1)
    assert "23/12/2026" in index.data()
