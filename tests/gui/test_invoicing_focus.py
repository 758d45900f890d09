"""Where the keyboard is on the finance page: on the list, whatever was clicked before, and never on what is gone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from campus_desk.application.invoice_run import issue_month
from campus_desk.domain.month_decision import Verdict
from campus_desk.ui.invoicing.run_model import RunState, Stage
from campus_desk.ui.theme import Theme
from tests.campus import NOW, RECEPTION, Campus, slot
from tests.gui.invoicing_desk import InvoicingDesk
from tests.invoicing import SEPTEMBER, decide, issuing_campus


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    """October: Helia differs from September. Neuralis has a use of September that was entered late."""
    opened = issuing_campus(tmp_path / "campus.db")
    opened.book("ILL", slot("2026-09-07", "09:00", "11:00"), "HELIA", title="Deux heures")
    opened.clock.instant = NOW
    issue_month(opened.services, SEPTEMBER, RECEPTION)
    opened.book("US3", slot("2026-10-06", "09:00", "12:00"), "HELIA", "oubli", title="Essai")
    opened.book("US3", slot("2026-09-09", "09:00", "10:00"), "NEURALIS", "oubli", title="Oublié")
    yield opened
    opened.close()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, campus: Campus, tmp_path: Path) -> Iterator[InvoicingDesk]:
    shown = InvoicingDesk(theme, campus.services, tmp_path, "fr")
    # As in the window, something stands after the page that takes the keyboard when it is left without a place.
    after = QPushButton("status", shown.window)
    layout = shown.window.layout()
    assert layout is not None
    layout.addWidget(after)
    qtbot.waitUntil(lambda: shown.page.preview is not None and shown.session.catalogue is not None)
    shown.window.activateWindow()
    shown.page.table.setFocus()
    yield shown
    shown.close()


def remedy(desk: InvoicingDesk, text: str) -> QPushButton:
    found = desk.page.exceptions.table.viewport().findChildren(QPushButton)
    return next(each for each in found if each.text() == text)


def focused(desk: InvoicingDesk) -> QWidget | None:
    return desk.window.focusWidget()


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_after_going_to_an_earlier_month_the_keys_work_on_its_list(qtbot: QtBot, desk: InvoicingDesk) -> None:
    page = desk.page
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        click(remedy(desk, "Show…"))
    assert focused(desk) is page.table
    assert page.chosen is not None
    first = page.chosen.key
    keyboard = focused(desk)
    assert keyboard is not None
    QTest.keyClick(keyboard, Qt.Key.Key_J)
    assert page.chosen is not None
    assert page.chosen.key != first


def test_after_approving_in_the_comparison_the_draft_compared_has_the_keyboard(
    qtbot: QtBot, desk: InvoicingDesk
) -> None:
    page = desk.page
    click(remedy(desk, "Compare…"))
    qtbot.waitUntil(lambda: page.rows.comparison is not None)
    assert page.rows.comparison is not None
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        click(page.rows.comparison.approve_button)
    assert focused(desk) is page.table
    # The offscreen platform gives no window back the keyboard when a dialog closes.
    desk.window.activateWindow()
    qtbot.waitUntil(page.table.hasFocus)
    assert [row.name for row in page.table.selected] == ["Hélia Diagnostics"]
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        QTest.keyClick(page.table, Qt.Key.Key_X)
    assert [row.state for row in page.model.rows] == [RunState.EXCLUDED]


def test_the_arrows_of_the_month_lead_to_the_list_or_to_what_stands_in_its_place(
    qtbot: QtBot, desk: InvoicingDesk
) -> None:
    page = desk.page
    remedy(desk, "Compare…").setFocus()
    for action, expected in (
        (page.bar.previous, page.table),
        (page.bar.previous, page.empty.focusProxy()),
        (page.bar.next, page.table),
        (page.bar.next, page.table),
    ):
        with qtbot.waitSignal(page.month_shown, timeout=10_000):
            action.trigger()
        assert focused(desk) is expected


def test_a_card_that_is_clicked_leads_to_its_documents(desk: InvoicingDesk) -> None:
    page = desk.page
    remedy(desk, "Compare…").setFocus()
    click(page.cards.cards[Stage.REVIEW])
    assert focused(desk) is page.table


def test_whoever_types_a_search_goes_on_typing(qtbot: QtBot, desk: InvoicingDesk) -> None:
    page = desk.page
    page.begin_search()
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        page.bar.previous.trigger()
    click(page.cards.cards[Stage.REVIEW])
    assert focused(desk) is page.search


def test_a_list_narrowed_to_nothing_says_so_and_leads_back(qtbot: QtBot, desk: InvoicingDesk) -> None:
    page = desk.page
    click(page.cards.cards[Stage.REVIEW])
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        QTest.keyClick(page.table, Qt.Key.Key_A)
    nothing = page.middle.nothing
    assert nothing.isVisible()
    assert nothing.sentence == "Nothing is left to review in this month."
    keyboard = focused(desk)
    assert keyboard is nothing.focusProxy()
    assert keyboard is not None
    QTest.keyClick(keyboard, Qt.Key.Key_Space)
    assert focused(desk) is page.table
    assert [row.state for row in page.model.rows] == [RunState.APPROVED]
    page.begin_search()
    QTest.keyClicks(page.search, "zzz")
    qtbot.waitUntil(nothing.isVisible)
    assert nothing.sentence == "No document is found for “zzz”."
    assert focused(desk) is page.search


def approve(qtbot: QtBot, desk: InvoicingDesk, campus: Campus, code: str) -> None:
    with qtbot.waitSignal(desk.page.month_shown, timeout=10_000):
        decide(campus, Verdict.APPROVED, code)


def test_a_button_keeps_the_keyboard_while_another_exception_goes(
    qtbot: QtBot, desk: InvoicingDesk, campus: Campus
) -> None:
    kept = remedy(desk, "Show…")
    kept.setFocus()
    approve(qtbot, desk, campus, "HELIA")
    assert desk.page.exceptions.model.rowCount() == 1
    assert remedy(desk, "Show…") is kept
    assert focused(desk) is kept
    with qtbot.waitSignal(desk.page.month_shown, timeout=10_000):
        desk.page.bar.preview.trigger()
    assert remedy(desk, "Show…") is kept
    keyboard = focused(desk)
    assert keyboard is kept
    with qtbot.waitSignal(desk.page.month_shown, timeout=10_000):
        QTest.keyClick(keyboard, Qt.Key.Key_Space)
    assert desk.page.bar.choice.text() == "Septembre 2026"


def test_a_button_that_goes_with_its_exception_leaves_the_keyboard_to_the_list(
    qtbot: QtBot, desk: InvoicingDesk, campus: Campus
) -> None:
    remedy(desk, "Compare…").setFocus()
    approve(qtbot, desk, campus, "HELIA")
    assert focused(desk) is desk.page.table
