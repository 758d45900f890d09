"""A key held down asks and decides once: its repeats do not answer the question, nor run through the list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from campus_desk.application.commands import SaveCustomer
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.invoicing.issue_dialog import IssueDialog
from campus_desk.ui.invoicing.run_model import RunState
from campus_desk.ui.theme import Theme
from tests.campus import Campus
from tests.gui.invoicing_desk import InvoicingDesk, show_active
from tests.invoicing import customer, issuing_campus, october, with_customers

CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
ENTERS = [Qt.Key.Key_Return, Qt.Key.Key_Enter]


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    """A campus with four drafts; the first three are to review: public bodies that gave no code."""
    opened = issuing_campus(tmp_path / "campus.db")
    with_customers(opened, 4)
    for code in ("T01", "T02", "T03"):
        opened.execute(SaveCustomer(replace(customer(opened, code), is_public=True, siret="00098765100015")))
    october(opened, "T01", "T02", "T03", "T04")
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


def repeat(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 3) -> None:
    """Send what a keyboard sends while a key is kept down after the first press."""
    for _ in range(times):
        for press in (False, True):
            QTest.simulateEvent(widget, press, key, modifiers, "", True)


@pytest.mark.parametrize("enter", ENTERS)
def test_what_opens_the_question_does_not_answer_it(desk: InvoicingDesk, enter: Qt.Key) -> None:
    page = desk.page
    QTest.keyPress(page.table, enter, CONTROL)
    dialog = page.work.dialog
    assert isinstance(dialog, IssueDialog)
    # The offscreen platform leaves the keyboard with the window before.
    dialog.activateWindow()
    QCoreApplication.processEvents()
    for key in ENTERS:
        repeat(dialog, key, CONTROL)
        repeat(dialog, key)
    assert not page.work.is_running
    assert dialog.isVisible()
    QTest.keyRelease(dialog, enter, CONTROL)
    QTest.keyClick(dialog, enter, CONTROL)
    assert page.work.is_running


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (Qt.Key.Key_A, [RunState.APPROVED, RunState.REVIEW, RunState.REVIEW, RunState.READY]),
        (Qt.Key.Key_X, [RunState.EXCLUDED, RunState.REVIEW, RunState.REVIEW, RunState.READY]),
    ],
)
def test_one_draft_is_decided_about_by_one_press(
    qtbot: QtBot, desk: InvoicingDesk, key: Qt.Key, expected: list[RunState]
) -> None:
    page = desk.page
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        QTest.keyPress(page.table, key)
        repeat(page.table, key)
    assert [row.state for row in page.model.rows] == expected
    assert desk.session.undo.count == 1


def test_walking_through_the_list_goes_on_while_the_key_is_down(desk: InvoicingDesk) -> None:
    page = desk.page
    QTest.keyPress(page.table, Qt.Key.Key_J)
    repeat(page.table, Qt.Key.Key_J, times=2)
    assert page.table.currentIndex().row() == 3
    repeat(page.table, Qt.Key.Key_K, times=3)
    assert page.table.currentIndex().row() == 0


@pytest.mark.parametrize("enter", ENTERS)
@pytest.mark.parametrize("modifiers", [CONTROL, NONE])
def test_in_every_dialog_a_held_key_presses_the_button_once(
    qtbot: QtBot, theme: Theme, enter: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    dialog = DeskDialog(theme, "Clôture")
    qtbot.addWidget(dialog)
    field = QLineEdit()
    dialog.body.addWidget(field)
    button: QPushButton = dialog.add_primary("Clore")
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    show_active(dialog)
    field.setFocus()
    repeat(field, enter, modifiers)
    assert pressed == []
    QTest.keyPress(field, enter, modifiers)
    repeat(field, enter, modifiers)
    assert len(pressed) == 1
