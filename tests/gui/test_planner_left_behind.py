"""The focus in another period: a key does nothing on a day that is out of sight."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtWidgets import QApplication

from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.timeslot import TimeSlot, at_campus
from campus_desk.ui.booking.booking_dialog import BookingDialog
from campus_desk.ui.timeline.keyboard import on_cell
from tests.campus import slot, wall
from tests.gui.desk import DeskUnderTest, press, type_text, wait_until

TUESDAY, THURSDAY = "2026-11-24", "2026-11-26"


def focus_cell(desk: DeskUnderTest, clock: str = "14:00") -> None:
    """Put the keyboard on a cell of Tuesday, as arrows would."""
    desk.show_day(TUESDAY)
    desk.planner.view.setFocus()
    row = desk.planner.view.scene.model.row_of(desk.campus.resource("ILL"))
    assert row is not None
    desk.planner.view.take_focus(on_cell(row, int(wall(f"{TUESDAY} {clock}").timestamp())))


def go_on(desk: DeskUnderTest, *keys: str) -> None:
    press(desk.planner.view, *keys)
    desk.settle()


def focused(desk: DeskUnderTest) -> datetime:
    focus = desk.planner.view.scene.focus
    assert focus is not None
    return at_campus(TimeSlot.of_epoch(focus.start, focus.end).start).replace(tzinfo=None)


def test_item_48_what_is_typed_after_turning_the_page_is_booked_on_the_day_shown(desk: DeskUnderTest) -> None:
    desk.start()
    focus_cell(desk)
    go_on(desk, "PgDown", "PgDown")
    type_text(desk.planner.view, "N")
    type_text(desk.window.bar.quick, "euralis 1h")
    press(desk.window.bar.quick, "Return")
    wait_until(desk.bookings, "the booking")
    (booking,) = desk.bookings()
    assert booking.slot == slot(THURSDAY, "14:00", "15:00")
    assert booking.draft.resources == (desk.campus.resource("ILL"),)


def test_item_48_enter_after_turning_the_page_begins_on_the_day_shown(desk: DeskUnderTest) -> None:
    desk.start()
    focus_cell(desk)
    go_on(desk, "PgDown", "PgDown", "Return")
    dialog = desk.modal(BookingDialog)
    assert dialog.fields.when.timing().slot == slot(THURSDAY, "14:00", "15:00")
    dialog.reject()


@pytest.mark.parametrize(
    ("keys", "where"),
    [
        (("PgDown",), "2026-11-25 14:00"),
        (("PgUp",), "2026-11-23 14:00"),
        (("Ctrl+2",), "2026-11-24 14:00"),
        (("Ctrl+2", "PgDown"), "2026-12-01 14:00"),
        (("Ctrl+3",), "2026-11-24 14:00"),
    ],
)
def test_item_48_a_cell_comes_along_into_another_period(
    desk: DeskUnderTest, keys: tuple[str, ...], where: str
) -> None:
    desk.start()
    focus_cell(desk)
    go_on(desk, *keys)
    assert focused(desk) == datetime.fromisoformat(where)


def test_item_48_what_is_booked_at_the_same_hour_of_another_day_is_not_chosen_by_turning_the_page(
    desk: DeskUnderTest,
) -> None:
    here = desk.campus.book("ILL", slot(TUESDAY, "09:00", "10:00"))
    there = desk.campus.book("ILL", slot("2026-11-25", "09:00", "10:00"), "HELIA")
    desk.start()
    desk.show_day(TUESDAY)
    desk.planner.view.setFocus()
    desk.planner.view.focus_booking(here.id)
    go_on(desk, "PgDown", "Del")
    assert {b.status for b in desk.bookings()} == {BookingStatus.CONFIRMED}
    go_on(desk, "Right")
    assert desk.planner.focused_item is not None
    assert desk.planner.focused_item.booking_id == there.id


def test_item_48_a_booking_moved_into_the_next_period_keeps_the_focus(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(TUESDAY, "09:00", "10:00"))
    desk.start()
    desk.show_day(TUESDAY)
    desk.planner.view.setFocus()
    desk.planner.view.focus_booking(booking.id)
    go_on(desk, "Alt+PgDown")
    QApplication.processEvents()
    assert desk.stored(booking.id).slot == slot("2026-11-25", "09:00", "10:00")
    assert desk.planner.focused_item is not None
    assert desk.planner.focused_item.booking_id == booking.id
