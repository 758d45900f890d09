"""Undo and redo of what lies on another day or out of sight: the planner goes there (items 32 and 48)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from campus_desk.application.commands import Batch, CancelBooking, ChangeBooking, Command, SaveCustomer
from campus_desk.domain.booking import Booking, BookingStatus
from campus_desk.ui.booking.booking_dialog import BookingDialog
from tests.campus import slot
from tests.gui.desk import DeskUnderTest, press, type_text, wait_until

HERE, THERE, LATER = "2026-11-24", "2026-12-09", "2026-12-11"

AT_EVERY_SIZE = True


def carry_out(desk: DeskUnderTest, command: Command) -> None:
    """Make a change, and wait until it can be undone."""
    before = desk.session.undo.count
    desk.session.run(command)

    wait_until(lambda: desk.session.undo.count > before and desk.session.undo.can_undo, "the change")
    desk.settle()


def later(booking: Booking, days: float) -> ChangeBooking:
    """Return a move by days, or by parts of one."""
    draft = replace(booking.draft, slot=booking.slot.shifted(timedelta(days=days)))
    return ChangeBooking(booking.id, booking.revision, draft)


def step(desk: DeskUnderTest, key: str) -> None:
    """Undo or redo, and wait for whatever comes of it."""
    desk.planner.view.setFocus()
    press(desk.planner.view, key)
    desk.settle()


def focused(desk: DeskUnderTest) -> object:
    focus = desk.planner.view.scene.focus
    return focus.booking_id if focus is not None else None


def test_item_32_what_is_undone_on_another_day_is_gone_to_and_has_the_focus(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(THERE, "09:00", "10:00"))
    desk.start()
    desk.show_day(HERE)
    carry_out(desk, later(booking, 2))
    assert desk.planner.day == date.fromisoformat(HERE)
    step(desk, "Ctrl+Z")
    wait_until(lambda: focused(desk) == booking.id, "the booking where it was")
    assert desk.planner.days == (date.fromisoformat(THERE),)
    assert desk.planner.view.hasFocus()
    step(desk, "Ctrl+Y")
    wait_until(lambda: desk.planner.day == date.fromisoformat(LATER), "the day it went to again")
    wait_until(lambda: focused(desk) == booking.id, "the booking")
    assert desk.window.notices.toast.text.startswith("Rétabli")
    press(desk.planner.view, "PgUp")
    desk.settle()
    assert desk.planner.day == date(2026, 12, 10)
    # In a list the row of the booking is chosen; a week that shows it already stays as it is.
    desk.show_day(HERE)
    press(desk.window, "Ctrl+4")
    desk.settle()
    step(desk, "Ctrl+Z")
    wait_until(lambda: desk.planner.list.current is not None, "the booking in the list")
    assert desk.planner.day == date.fromisoformat(THERE)
    press(desk.window, "Ctrl+2")
    desk.settle()
    shown = desk.planner.day
    step(desk, "Ctrl+Y")
    assert desk.planner.day == shown
    assert desk.item(booking.id).starts_at == int(slot(LATER, "09:00", "10:00").start.timestamp())


def test_item_32_what_is_undone_out_of_sight_is_scrolled_to(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(HERE, "09:00", "10:00"))
    desk.start()
    desk.window.resize(1100, 600)
    desk.show_day(HERE)
    view = desk.planner.view
    view.set_zoom(4.0)
    carry_out(desk, later(booking, 0.25))
    axis = view.scene.geometry.axis
    view.horizontalScrollBar().setValue(round(axis.x_of(int(slot(HERE, "18:00", "19:00").start.timestamp()))))
    before = view.scene.scroll_x
    step(desk, "Ctrl+Z")
    wait_until(lambda: focused(desk) == booking.id, "the booking where it was")
    assert view.scene.scroll_x < before
    assert view.viewport().rect().contains(view.focus_box)
    # What is in sight is left where it is.
    view.set_zoom(1.0)
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().value() - 20)
    present = view.scene.scroll_x
    step(desk, "Ctrl+Y")
    assert desk.item(booking.id).starts_at == int(slot(HERE, "15:00", "16:00").start.timestamp())
    assert view.scene.scroll_x == present


def test_item_32_of_several_the_first_is_gone_to_and_what_is_gone_leaves_its_place(
    desk: DeskUnderTest,
) -> None:
    late = desk.campus.book("ILL", slot(LATER, "09:00", "10:00"))
    early = desk.campus.book("RHIN", slot(THERE, "14:00", "16:00"))
    desk.start()
    desk.show_day(HERE)
    carry_out(desk, Batch((CancelBooking(late.id, 1), CancelBooking(early.id, 1)), "command-cancel-bookings"))
    step(desk, "Ctrl+Z")
    wait_until(lambda: focused(desk) == early.id, "the first of them")
    assert desk.planner.day == date.fromisoformat(THERE)
    desk.show_day(HERE)
    step(desk, "Ctrl+Y")
    wait_until(lambda: desk.planner.day == date.fromisoformat(THERE), "where they are no longer")
    desk.settle()
    start, end = early.slot.epoch
    focus = desk.planner.view.scene.focus
    assert focus is not None
    assert (focus.row_id, focus.start, focus.end) == (desk.campus.resource("RHIN"), start, end)
    assert focus.booking_id is None
    assert desk.window.notices.band.text == ""
    assert desk.stored(early.id).status is BookingStatus.CANCELLED


def test_item_32_nobody_is_led_away_from_a_drag_a_dialog_or_where_nothing_lies_in_time(
    desk: DeskUnderTest,
) -> None:
    booking = desk.campus.book("ILL", slot(THERE, "09:00", "10:00"))
    here = desk.campus.book("ILL", slot(HERE, "09:00", "11:00"))
    desk.start()
    desk.show_day(HERE)
    with desk.campus.services.storage.read() as unit:
        customer = unit.catalogue.customer(booking.draft.customer_id)
    carry_out(desk, later(booking, 2))
    carry_out(desk, SaveCustomer(replace(customer, name="Neuralis SA")))
    step(desk, "Ctrl+Z")
    assert desk.planner.day == date.fromisoformat(HERE)
    item, view = desk.item(here.id), desk.planner.view
    place = desk.point(item.resource_id, (item.starts_at + item.ends_at) // 2)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    QTest.mouseMove(view.viewport(), place + QPoint(60, 0))
    desk.session.undo.undo()
    wait_until(lambda: desk.stored(booking.id).revision == 3, "the undo")
    desk.settle()
    assert desk.planner.day == date.fromisoformat(HERE)
    press(view, "Esc")
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    desk.window.menu.new_booking.trigger()
    dialog = desk.modal(BookingDialog)
    desk.session.undo.redo()
    wait_until(lambda: desk.stored(booking.id).revision == 4, "the redo")
    desk.settle()
    assert desk.planner.day == date.fromisoformat(HERE)
    dialog.reject()
    # What somebody writes is theirs.
    press(desk.window, "F2")
    type_text(desk.window.bar.quick, "Neuralis 4 ")
    desk.session.undo.undo()
    wait_until(lambda: desk.stored(booking.id).revision == 5, "the undo")
    desk.settle()
    type_text(desk.window.bar.quick, "1h")
    assert desk.window.bar.quick.text() == "Neuralis 4 1h"
    assert desk.planner.day == date.fromisoformat(HERE)
