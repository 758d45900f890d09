"""The recurrence editor from the keyboard: its weekdays are one stop, its access keys lead to its fields."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest

from campus_desk.domain.recurrence import Frequency
from campus_desk.ui.booking.booking_dialog import BookingDialog
from campus_desk.ui.booking.recurrence_editor import RecurrenceDialog
from tests.gui.desk import DeskUnderTest, click, press

CLICKED_MS = 150
"""Longer than a button that Qt clicks for its label stays down."""


@pytest.fixture
def editor(desk: DeskUnderTest) -> RecurrenceDialog:
    """The editor of a new booking on Tuesday 24 November, in German."""
    desk.start()
    desk.desk.speak("de")
    desk.settle()
    desk.show_day("2026-11-24")
    press(desk.window, "Ctrl+N")
    click(desk.modal(BookingDialog).fields.recurrence.button)
    return desk.modal(RecurrenceDialog)


def keys(editor: RecurrenceDialog, *names: str) -> None:
    """Press keys on whatever has the keyboard."""
    for name in names:
        focused = editor.focusWidget()
        assert focused is not None
        press(focused, name)


def test_weekdays_are_one_stop_with_arrows_and_space_ticks(editor: RecurrenceDialog) -> None:
    days = editor.weekdays
    keys(editor, "Alt+T")
    assert editor.focusWidget() is days[0]
    QTest.qWait(CLICKED_MS)
    assert editor.rule().weekdays == (1,), "an access key ticks nothing"
    keys(editor, "Right", "Right", "Space")
    assert editor.focusWidget() is days[2]
    assert editor.rule().weekdays == (1, 2)
    keys(editor, "End", "Right", "Space", "Left")
    assert editor.focusWidget() is days[5]
    assert editor.rule().weekdays == (1, 2, 6)
    keys(editor, "Tab")
    assert editor.focusWidget() not in days
    keys(editor, "Shift+Tab")
    assert editor.focusWidget() is days[5], "Tab comes back to where the arrows were"
    keys(editor, "Shift+Tab")
    assert editor.focusWidget() not in days


def test_the_access_key_of_the_end_goes_to_the_choice_that_holds(editor: RecurrenceDialog) -> None:
    keys(editor, "Alt+E")
    chosen = editor.focusWidget()
    assert chosen is editor.ending.entrance
    assert editor.ending.isAncestorOf(chosen)
    assert editor.ending.value == "count"
    keys(editor, "Tab", "Tab")
    assert editor.focusWidget() is editor.count, "two stops further"
    editor.frequency.choose(Frequency.MONTHLY)
    editor._show()
    keys(editor, "Alt+M")
    assert editor.on_day.isAncestorOf(editor.focusWidget())
