"""Enter presses the button with the focus ring: in every dialog, in bands, in lists; elsewhere the default one."""

from __future__ import annotations

import importlib
import pkgutil
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

import campus_desk.ui
from campus_desk.application.month_books import Month
from campus_desk.domain.identifiers import CustomerId
from campus_desk.ui.booking.booking_dialog import BookingDialog
from campus_desk.ui.booking.recurrence_editor import RecurrenceDialog
from campus_desk.ui.crash_dialog import CrashDialog
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.history_dialog import HistoryDialog
from campus_desk.ui.invoicing.issue_dialog import IssueDialog
from campus_desk.ui.invoicing.issue_question import IssueQuestion
from campus_desk.ui.theme import Theme
from tests.campus import slot
from tests.gui.desk import DeskUnderTest, press, type_into

DAY = "2026-11-24"


def tab_to(window: QDialog, wanted: QAbstractButton) -> None:
    """Walk to a button as the keyboard does."""
    for _ in range(60):
        if wanted.hasFocus():
            return
        press(window, "Tab")
    raise AssertionError(f"no way to {wanted.text()}")


@pytest.mark.parametrize("key", ["Return", "Enter"])
def test_enter_on_cancel_issues_nothing(qtbot: QtBot, theme: Theme, key: str) -> None:
    question = IssueQuestion(Month(date(2026, 10, 1)), {CustomerId(1): ""}, Decimal(1), Decimal(1))
    asked = IssueDialog(theme, Formatter("fr"), question)
    qtbot.addWidget(asked)
    asked.open()
    cancel = next(b for b in asked.findChildren(QPushButton) if b.text() == "Cancel")
    tab_to(asked, cancel)
    QTest.keySequence(cancel, key)
    assert not asked.isVisible()
    assert asked.result() == QDialog.DialogCode.Rejected


def test_no_dialog_goes_its_own_way_with_enter() -> None:
    for module in pkgutil.walk_packages(campus_desk.ui.__path__, "campus_desk.ui."):
        importlib.import_module(module.name)
    found: list[type[QDialog]] = [DeskDialog]
    for kind in found:
        found.extend(kind.__subclasses__())
    assert len(found) > 25
    assert [kind for kind in found[1:] if "keyPressEvent" in vars(kind)] == []
    others = [k for k in QDialog.__subclasses__() if k.__module__.startswith("campus_desk")]
    assert set(others) == {DeskDialog, CrashDialog}, "each has to press the focused button"


def test_enter_presses_what_has_the_ring_in_the_dialogs_of_a_booking(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"))
    desk.start()
    desk.show_day(DAY)
    desk.planner.view.focus_booking(booking.id)
    press(desk.planner.view, "Return")
    dialog = desk.modal(BookingDialog)
    history = next(b for b in dialog.foot.findChildren(QPushButton) if b.text() == "H&istorique")
    tab_to(dialog, history)
    press(history, "Return")
    shown = desk.modal(HistoryDialog)
    assert dialog.isVisible()
    press(shown, "Escape")
    # A button within the fields, and one of the editor it opens.
    field = dialog.fields.recurrence.button
    tab_to(dialog, field)
    press(field, "Return")
    editor = desk.modal(RecurrenceDialog)
    years = editor.frequency.findChildren(QToolButton)[-1]
    tab_to(editor, years)
    press(years, "Return")
    assert editor.isVisible()
    assert years.isChecked()
    press(years, "Return")
    assert not editor.isVisible(), "the choice that holds is a field, in which Enter takes over"
    # The band that asks about what was typed: its button leaves, and nothing is stored.
    type_into(dialog.fields.title, "Autre")
    press(dialog, "Escape")
    discard = dialog.unsaved.action_button
    tab_to(dialog, discard)
    press(discard, "Return")
    desk.settle()
    assert desk.planner.flow.dialog is None
    assert desk.stored(booking.id).draft.title == booking.draft.title
    # In a field it stores, as ever.
    press(desk.planner.view, "Return")
    dialog = desk.modal(BookingDialog)
    type_into(dialog.fields.title, "Encore")
    press(dialog.fields.title, "Return")
    desk.settle()
    assert desk.stored(booking.id).draft.title == "Encore"


def test_enter_presses_the_buttons_of_a_band_and_of_the_crash_report(
    desk: DeskUnderTest, qtbot: QtBot
) -> None:
    desk.start()
    done: list[str] = []
    desk.planner.notices.note("Ceci", "Faire", lambda: done.append("acted"))
    button = next(b for b in desk.window.findChildren(QPushButton) if b.text() == "Faire")
    button.setFocus()
    press(button, "Return")
    assert done == ["acted"]
    crash = CrashDialog("report")
    qtbot.addWidget(crash)
    crash.open()
    tab_to(crash, crash.copy_button)
    press(crash.copy_button, "Return")
    assert crash.isVisible()
    assert QApplication.clipboard().text() == "report"
