"""A window that takes the place of another shows what that one showed."""

from __future__ import annotations

from tests.campus import slot
from tests.gui.desk import DeskUnderTest, press


def test_in_another_language_one_is_where_one_was(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("RHIN", slot("2026-12-03", "09:00", "10:00"))
    desk.start()
    press(desk.window, "Ctrl+2")
    desk.show_day("2026-12-01")
    desk.frame.side.filters.capacity.setValue(20)
    desk.frame.side.filters.free.box.setChecked(True)
    desk.planner.view.focus_booking(booking.id)
    desk.window.menu.customers.trigger()
    desk.desk.speak("en")
    desk.settle()
    assert desk.window.menu.customers.isChecked()
    press(desk.window, "F6")
    assert desk.planner.title.startswith("Week 49")
    assert desk.planner.day.isoformat() == "2026-12-01"
    focus = desk.planner.view.scene.focus
    assert focus is not None
    assert focus.booking_id == booking.id
    assert desk.frame.side.filters.capacity.value() == 20
    assert desk.frame.side.filters.rows.free == (14 * 60, 16 * 60)
    press(desk.window, "Ctrl+4")
    desk.settle()
    desk.desk.speak("fr")
    desk.settle()
    assert desk.planner.as_list
    assert desk.planner.list.current is not None
    assert desk.planner.list.current.booking_id == booking.id
