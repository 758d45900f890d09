"""While invoices are being issued nothing is offered that would do nothing, and what failed is mended row by row."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from campus_desk.application.commands import SaveCustomer
from campus_desk.application.services import Services
from campus_desk.domain.month_decision import Verdict
from campus_desk.ui.invoicing.run_model import RunProgress, RunState
from campus_desk.ui.theme import Theme
from tests.campus import Campus
from tests.gui.invoicing_desk import InvoicingDesk
from tests.invoicing import customer, failing_for, issuing_campus, october, sql, with_customers


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = issuing_campus(tmp_path / "campus.db")
    with_customers(opened, 3)
    october(opened, "T01", "T02", "T03")
    yield opened
    opened.close()


@pytest.fixture
def services(campus: Campus) -> Services:
    """Services that fail for the third customer."""
    return failing_for(campus.services, "T03")


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, services: Services, tmp_path: Path) -> Iterator[InvoicingDesk]:
    shown = InvoicingDesk(theme, services, tmp_path, "fr")
    qtbot.waitUntil(lambda: shown.page.preview is not None and shown.session.catalogue is not None)
    shown.window.activateWindow()
    shown.page.table.setFocus()
    yield shown
    shown.close()


def begin(desk: InvoicingDesk) -> None:
    desk.page.work.ask_to_issue()
    dialog = desk.page.work.dialog
    assert dialog is not None
    dialog.accept()
    assert desk.page.work.is_running


def end(qtbot: QtBot, desk: InvoicingDesk) -> None:
    with qtbot.waitSignal(desk.page.month_shown, timeout=20_000):
        pass


def issue(qtbot: QtBot, desk: InvoicingDesk) -> None:
    begin(desk)
    end(qtbot, desk)


def state_of(desk: InvoicingDesk, name: str) -> RunState:
    return next(row.state for row in desk.page.model.rows if row.name == name)


def press(qtbot: QtBot, desk: InvoicingDesk, name: str, key: Qt.Key) -> None:
    page = desk.page
    # The offscreen platform gives no window back the keyboard when a dialog closes.
    desk.window.activateWindow()
    page.table.setFocus()
    qtbot.waitUntil(page.table.hasFocus)
    page.table.go_to(next(row.key for row in page.model.rows if row.name == name))
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        QTest.keyClick(page.table, key)


def test_nothing_in_the_bar_is_offered_that_would_do_nothing(qtbot: QtBot, desk: InvoicingDesk) -> None:
    page, actions = desk.page, desk.page.around.actions
    buttons = {each: each.defaultAction() for each in page.bar.findChildren(QToolButton)}
    ways = [page.bar.previous, page.bar.next]
    begin(desk)
    # Neither sending what was issued before nor its export has to wait for the run.
    free = {actions.send_documents, actions.export_fec}
    assert [
        each.accessibleName()
        for each, action in buttons.items()
        if each.isEnabled() and action not in free and each.menu() is None
    ] == []
    menus = [each.menu() for each in buttons if each.menu() is not None and each is not page.bar.choice]
    (more,) = menus
    assert not page.bar.choice.isEnabled()
    assert not any(action.isEnabled() for action in more.actions())
    assert {way.toolTip() for way in ways} == {page.bar.choice.toolTip()} == {"Invoices are being issued"}
    end(qtbot, desk)
    assert all(way.isEnabled() for way in ways)
    assert page.bar.choice.isEnabled()
    assert page.bar.next.toolTip() == "Next month (Alt+Right)"


def test_of_two_customers_with_one_name_only_one_is_in_hand(
    qtbot: QtBot, campus: Campus, desk: InvoicingDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = desk.page
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        campus.execute(SaveCustomer(replace(customer(campus, "T02"), name="Locataire 01")))
    seen: list[int] = []
    shown = page.strip.show_progress

    def look(progress: RunProgress) -> None:
        page.show_rows()
        seen.append([row.state for row in page.model.rows].count(RunState.IN_HAND))
        shown(progress)

    monkeypatch.setattr(page.strip, "show_progress", look)
    issue(qtbot, desk)
    assert set(seen) == {0, 1}


def test_a_draft_that_failed_is_left_out_with_one_key_and_taken_in_again_with_the_next(
    qtbot: QtBot, campus: Campus, desk: InvoicingDesk
) -> None:
    issue(qtbot, desk)
    assert state_of(desk, "Locataire 03") is RunState.FAILED
    press(qtbot, desk, "Locataire 03", Qt.Key.Key_X)
    assert state_of(desk, "Locataire 03") is RunState.EXCLUDED
    assert desk.page.exceptions.isHidden()
    press(qtbot, desk, "Locataire 03", Qt.Key.Key_X)
    assert state_of(desk, "Locataire 03") is RunState.READY
    assert sql(campus.path, "SELECT count(*) FROM month_decision") == [(0,)]


def test_a_draft_that_was_mended_has_not_failed(qtbot: QtBot, campus: Campus, desk: InvoicingDesk) -> None:
    issue(qtbot, desk)
    page = desk.page
    assert page.exceptions.model.rows[0][1].customer == "Locataire 03"
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        campus.execute(SaveCustomer(replace(customer(campus, "T01"), contract="M-1")))
    assert state_of(desk, "Locataire 03") is RunState.FAILED, "another customer's record mends nothing"
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        campus.execute(SaveCustomer(replace(customer(campus, "T03"), contract="M-3")))
    assert state_of(desk, "Locataire 03") is RunState.READY
    assert page.exceptions.isHidden()


def test_what_the_failure_asks_to_approve_can_be_approved(
    qtbot: QtBot, campus: Campus, desk: InvoicingDesk
) -> None:
    issue(qtbot, desk)
    page = desk.page
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        public = replace(customer(campus, "T03"), is_public=True, siret="00098765100015")
        campus.execute(SaveCustomer(public))
    press(qtbot, desk, "Locataire 03", Qt.Key.Key_A)
    assert state_of(desk, "Locataire 03") is RunState.APPROVED
    assert sql(campus.path, "SELECT verdict FROM month_decision") == [(Verdict.APPROVED.value,)]


def test_another_month_that_is_asked_for_from_elsewhere_says_why_it_does_not_come(
    qtbot: QtBot, desk: InvoicingDesk
) -> None:
    page = desk.page
    begin(desk)
    # As a button of the list to look at first does.
    page.choose_month(page.bar.month.previous)
    assert desk.notices.band.text == "Invoices are being issued: the month stays until that is done."
    assert page.bar.choice.text() == "Octobre 2026"
    end(qtbot, desk)
