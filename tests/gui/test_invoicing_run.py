"""A run that was stopped goes on where it was, and a month that is left takes its figures along."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from campus_desk.application.commands import SaveCustomer
from campus_desk.ui.invoicing.issue_dialog import IssueDialog
from campus_desk.ui.invoicing.run_model import RunState, Stage
from campus_desk.ui.theme import Theme
from tests.campus import Campus, slot
from tests.gui.desk import held
from tests.gui.invoicing_desk import InvoicingDesk
from tests.gui.test_invoicing_focus import click, focused
from tests.gui.test_invoicing_page import Slow, issue
from tests.invoicing import customer, issuing_campus, october, with_customers


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = issuing_campus(tmp_path / "campus.db")
    with_customers(opened, 3)
    october(opened, "T01", "T02", "T03")
    yield opened
    opened.close()


@pytest.fixture
def renderer(campus: Campus) -> Slow:
    return Slow(campus.services)


@pytest.fixture
def desk(
    qtbot: QtBot, theme: Theme, campus: Campus, renderer: Slow, tmp_path: Path
) -> Iterator[InvoicingDesk]:
    shown = InvoicingDesk(theme, replace(campus.services, renderer=renderer), tmp_path, "fr")
    # As in the window, something stands after the page that takes the keyboard when it is left without a place.
    layout = shown.window.layout()
    assert layout is not None
    layout.addWidget(QPushButton("status", shown.window))
    qtbot.waitUntil(lambda: shown.page.preview is not None)
    shown.window.activateWindow()
    shown.page.table.setFocus()
    yield shown
    shown.close()


def test_the_rest_of_a_stopped_run_is_one_button_away(
    qtbot: QtBot, desk: InvoicingDesk, renderer: Slow
) -> None:
    page = desk.page
    renderer.stop = page.work.stop
    report = issue(qtbot, desk)
    assert (len(report.issued), report.remaining) == (1, 2)
    assert page.strip.rest.isVisible()
    assert not page.strip.retry.isVisible()
    renderer.stop = lambda: None
    click(page.strip.rest)
    dialog = page.work.dialog
    assert isinstance(dialog, IssueDialog)
    with qtbot.waitSignal(page.work.finished, timeout=20_000):
        click(dialog.issue_button)
    with qtbot.waitSignal(page.month_shown):
        pass
    assert [row.state for row in page.model.rows] == [RunState.ISSUED] * 3
    assert not page.strip.rest.isVisible()
    click(page.strip.done)
    assert focused(desk) is page.table


def test_whoever_presses_stop_goes_on_in_the_list(qtbot: QtBot, desk: InvoicingDesk) -> None:
    page = desk.page
    page.work.issue({row.customer_id: row.draft.fingerprint for row in page.model.rows if row.draft})
    page.strip.stop.setFocus()
    click(page.strip.stop)
    assert focused(desk) is page.table
    with qtbot.waitSignal(page.month_shown, timeout=20_000):
        pass
    assert focused(desk) is page.table


def test_nothing_of_one_month_stands_under_the_name_of_the_next(
    qtbot: QtBot, desk: InvoicingDesk, campus: Campus
) -> None:
    page = desk.page
    campus.book("US3", slot("2026-09-07", "09:00", "10:00"), "T01", "retard", title="Septembre")
    click(page.cards.cards[Stage.DRAFT])
    with held(desk.tasks.read):
        page.bar.previous.trigger()
        assert page.bar.choice.text() == "Septembre 2026"
        assert not page.model.rows
        assert page.cards.stage is None
        assert page.middle._stack.currentWidget() is page.table
    qtbot.waitUntil(lambda: [row.name for row in page.model.rows] == ["Locataire 01"])


def test_the_draft_that_an_exception_is_about_is_shown(
    qtbot: QtBot, desk: InvoicingDesk, campus: Campus
) -> None:
    page = desk.page
    third = customer(campus, "T03")
    campus.execute(SaveCustomer(replace(third, siren="", siret="")))
    qtbot.waitUntil(lambda: bool(page.exceptions.model.rows))
    assert page.chosen is not None
    assert page.chosen.name == "Locataire 01"
    page.exceptions.table.setFocus()
    page.exceptions.table.selectRow(0)
    assert page.chosen.name == "Locataire 03"
    assert focused(desk) is page.exceptions.table
