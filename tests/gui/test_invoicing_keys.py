"""The keys of the finance page fall on the draft that is meant, wherever the hand was before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from campus_desk.application.commands import SaveCustomer
from campus_desk.ui.invoicing.run_model import RunState, Stage
from campus_desk.ui.theme import Theme
from tests.campus import Campus
from tests.gui.invoicing_desk import InvoicingDesk
from tests.invoicing import customer, issuing_campus, october, with_customers


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    """A campus with four drafts, all to review: public bodies that gave no code."""
    opened = issuing_campus(tmp_path / "campus.db")
    with_customers(opened, 4)
    codes = [f"T{n:02}" for n in range(1, 5)]
    for code in codes:
        client = customer(opened, code)
        opened.execute(SaveCustomer(replace(client, is_public=True, siret="00098765100015")))
    october(opened, *codes)
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


def states(desk: InvoicingDesk) -> dict[str, RunState]:
    return {row.name[-2:]: row.state for row in desk.page.model.rows}


def chosen(desk: InvoicingDesk) -> list[str]:
    return [row.name[-2:] for row in desk.page.table.selected]


def key(qtbot: QtBot, desk: InvoicingDesk, pressed: Qt.Key) -> None:
    """Press a key where the keyboard is, and wait for the month to be worked out again."""
    focused = desk.window.focusWidget()
    assert focused is not None
    with qtbot.waitSignal(desk.page.month_shown, timeout=10_000):
        QTest.keyClick(focused, pressed)


def undo(qtbot: QtBot, desk: InvoicingDesk) -> None:
    with qtbot.waitSignal(desk.page.month_shown, timeout=10_000):
        desk.session.undo.undo()


def only(desk: InvoicingDesk, stage: Stage) -> None:
    QTest.mouseClick(desk.page.cards.cards[stage], Qt.MouseButton.LeftButton)


def test_after_undo_the_next_key_falls_on_the_draft_that_was_restored(
    qtbot: QtBot, desk: InvoicingDesk
) -> None:
    key(qtbot, desk, Qt.Key.Key_A)
    assert chosen(desk) == ["02"]
    undo(qtbot, desk)
    assert chosen(desk) == ["01"]
    key(qtbot, desk, Qt.Key.Key_A)
    assert states(desk) == {
        "01": RunState.APPROVED,
        "02": RunState.REVIEW,
        "03": RunState.REVIEW,
        "04": RunState.REVIEW,
    }


@pytest.mark.parametrize("stage", [Stage.REVIEW, Stage.DRAFT])
def test_what_is_restored_is_chosen_whatever_the_list_is_narrowed_to(
    qtbot: QtBot, desk: InvoicingDesk, stage: Stage
) -> None:
    key(qtbot, desk, Qt.Key.Key_A)
    only(desk, stage)
    undo(qtbot, desk)
    assert chosen(desk) == ["01"]
    assert states(desk)["01"] is RunState.REVIEW


def test_drafts_decided_together_are_restored_together(qtbot: QtBot, desk: InvoicingDesk) -> None:
    QTest.keyClick(desk.page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    key(qtbot, desk, Qt.Key.Key_A)
    desk.page.table.selectRow(3)
    undo(qtbot, desk)
    assert chosen(desk) == ["01", "02"]


def test_while_what_is_restored_is_not_back_a_key_falls_on_nothing(qtbot: QtBot, desk: InvoicingDesk) -> None:
    only(desk, Stage.REVIEW)
    key(qtbot, desk, Qt.Key.Key_A)
    assert chosen(desk) == ["02"]
    with qtbot.waitSignal(desk.session.undo.finished):
        desk.session.undo.undo()
    assert chosen(desk) == []
    with qtbot.waitSignal(desk.page.month_shown, timeout=10_000):
        QTest.keyClick(desk.page.table, Qt.Key.Key_A)
    assert chosen(desk) == ["01"]
    assert set(states(desk).values()) == {RunState.REVIEW}


def test_what_is_left_out_is_not_approved_and_is_passed_over(qtbot: QtBot, desk: InvoicingDesk) -> None:
    page = desk.page
    QTest.keyClick(page.table, Qt.Key.Key_J)
    key(qtbot, desk, Qt.Key.Key_X)
    assert states(desk)["02"] is RunState.EXCLUDED
    page.table.selectRow(1)
    QTest.keyClick(page.table, Qt.Key.Key_A)
    assert desk.notices.band.text == "Left out of the month: X takes it in again"
    assert page.bar.approve.toolTip() == desk.notices.band.text
    page.table.selectRow(0)
    key(qtbot, desk, Qt.Key.Key_A)
    assert chosen(desk) == ["03"]
    assert states(desk)["02"] is RunState.EXCLUDED
    page.table.selectRow(1)
    key(qtbot, desk, Qt.Key.Key_X)
    assert states(desk)["02"] is RunState.REVIEW
