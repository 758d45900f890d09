"""What is sent to another day by key: the planner goes after it once it is there, and stays where it is refused."""

from __future__ import annotations

from campus_desk.domain.booking import Booking
from campus_desk.ui.booking.conflict_dialog import ConflictDialog
from tests.campus import slot
from tests.gui import stranger
from tests.gui.desk import DeskUnderTest, press, wait_until

DAY, NEXT, LAST = "2026-11-24", "2026-11-25", "2026-11-26"


def at_nine(desk: DeskUnderTest, room: str = "ILL") -> Booking:
    """Book, look at the day, and put the keyboard on the booking."""
    booking = desk.campus.book(room, slot(DAY, "09:00", "10:00"))
    desk.start()
    desk.show_day(DAY)
    desk.window.notices.clear()
    desk.planner.view.setFocus()
    desk.planner.view.focus_booking(booking.id)
    return booking


def focused(desk: DeskUnderTest) -> int | None:
    focus = desk.planner.view.scene.focus
    return focus.booking_id if focus is not None else None


def test_item_48_what_was_sent_to_the_next_day_has_the_keyboard_there(desk: DeskUnderTest) -> None:
    booking = at_nine(desk)
    press(desk.planner.view, "Alt+PgDown")
    assert desk.planner.day.isoformat() == DAY, "nothing has been answered yet"
    wait_until(lambda: focused(desk) == booking.id and desk.planner.day.isoformat() == NEXT, "the next day")
    assert desk.stored(booking.id).slot == slot(NEXT, "09:00", "10:00")


def test_item_48_pressed_twice_it_goes_two_days_on(desk: DeskUnderTest) -> None:
    booking = at_nine(desk)
    press(desk.planner.view, "Alt+PgDown", "Alt+PgDown")
    wait_until(lambda: desk.stored(booking.id).slot == slot(LAST, "09:00", "10:00"), "the day after the next")
    wait_until(lambda: focused(desk) == booking.id and desk.planner.day.isoformat() == LAST, "the keyboard")


def test_item_29_a_move_to_the_next_day_that_is_refused_stays_in_sight(desk: DeskUnderTest) -> None:
    booking = at_nine(desk)
    desk.session.hub._timer.stop()
    stranger.change(desk.campus.path, booking.id, title="Revue de projet")
    press(desk.planner.view, "Alt+PgDown")
    dialog = desk.modal(ConflictDialog)
    press(dialog, "Esc")
    desk.settle()
    assert desk.planner.day.isoformat() == DAY
    assert focused(desk) == booking.id
    assert desk.stored(booking.id).slot == slot(DAY, "09:00", "10:00")
    press(desk.planner.view, "Alt+Right")
    wait_until(lambda: desk.stored(booking.id).slot == slot(DAY, "09:15", "10:15"), "a key after the refusal")


def test_item_48_who_goes_on_looking_elsewhere_is_left_there(desk: DeskUnderTest) -> None:
    booking = at_nine(desk)
    press(desk.planner.view, "Alt+PgDown", "PgUp")
    wait_until(lambda: desk.stored(booking.id).slot == slot(NEXT, "09:00", "10:00"), "the next day")
    desk.settle()
    assert desk.planner.day.isoformat() == "2026-11-23"
