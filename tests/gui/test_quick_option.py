"""Quick entry that holds a slot: by a word or by Ctrl+Enter, for a quarter of an hour as Find a slot does."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel

from campus_desk.domain.booking import Booking, BookingStatus
from campus_desk.ui.quick_entry.quick_state import Tone
from tests.campus import slot
from tests.gui.desk import DeskUnderTest, press, wait_until
from tests.gui.test_quick_entry import TODAY, campus, chips, key, start, typed

__all__ = ["campus"]


def newest(desk: DeskUnderTest, count: int) -> Booking:
    wait_until(lambda: len(desk.bookings()) == count, "the option")
    desk.settle()
    return max(desk.bookings(), key=lambda booking: booking.id)


def test_item_20_a_word_or_ctrl_enter_holds_an_option_that_expires(desk: DeskUnderTest) -> None:
    entry = start(desk)
    until = desk.clock.instant + timedelta(minutes=15)
    typed(desk, "Ill demain 14-16 Dupont option")
    assert chips(entry)[-1] == "option 15\u00a0min"
    assert "mettre en option" in [each.text() for each in entry.popup.findChildren(QLabel)]
    key("Return")
    by_word = newest(desk, 1)
    assert by_word.slot == slot("2026-11-24", "14:00", "16:00")
    assert (by_word.status, by_word.draft.option_expires_at) == (BookingStatus.OPTION, until)
    assert "option jusqu’à 10:15" in desk.window.notices.toast.text
    # The same place is taken now; what is offered instead can be held as well.
    press(desk.window, "F2")
    typed(desk, "Ill demain 14-16 Neuralis")
    key("Down")
    wanted = entry.state.choices[0].judgement
    assert wanted is not None
    key("Ctrl+Return")
    instead = newest(desk, 2)
    assert (instead.draft.resources, instead.slot) == (wanted.draft.resources, wanted.draft.slot)
    assert (instead.status, instead.draft.option_expires_at) == (BookingStatus.OPTION, until)
    # A walk-in by key; undone, it is gone.
    press(desk.window, "F2")
    typed(desk, "Dupont 4 1h")
    assert "en option" in [each.text() for each in entry.popup.findChildren(QLabel)]
    key("Ctrl+Return")
    walk_in = newest(desk, 3)
    assert (walk_in.slot, walk_in.status) == (slot(TODAY, "10:00", "11:00"), BookingStatus.OPTION)
    press(desk.window, "Ctrl+Z")
    wait_until(lambda: not desk.stored(walk_in.id).status.is_live, "the undo")
    desk.clock.instant = until
    timer = desk.window.findChild(QTimer, "option expiry")
    assert timer is not None
    timer.timeout.emit()
    wait_until(lambda: not desk.stored(by_word.id).status.is_live, "the end of the option")


def test_an_option_on_a_day_that_is_being_loaded_is_held_when_it_is_there(desk: DeskUnderTest) -> None:
    start(desk)
    typed(desk, "Dupont 4 4/3/2027 9h")
    key("Ctrl+Return")
    booking = newest(desk, 1)
    assert (booking.slot, booking.status) == (slot("2027-03-04", "09:00", "10:00"), BookingStatus.OPTION)


def test_item_20_a_day_of_another_year_is_said_with_its_year(desk: DeskUnderTest) -> None:
    entry = start(desk)
    typed(desk, "Ill 22 novembre 10-11 Dupont")
    wait_until(lambda: entry.state.when == "lun. 22 nov., 10:00–11:00", "the days around it")
    assert [line.heading for line in entry.state.lines if line.tone is Tone.WAITING] == [
        "lundi 22 novembre 2027"
    ]
