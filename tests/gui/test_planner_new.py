"""A new booking on the real window: where it begins, for whom, and the filters that hide every row."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from campus_desk.domain.timeslot import at_campus
from campus_desk.ui.booking.booking_dialog import BookingDialog
from tests.campus import slot, wall
from tests.gui.desk import DeskUnderTest, click, press, type_into, wait_until

DAY = "2026-11-24"

AT_EVERY_SIZE = True


def at(clock: str) -> int:
    return int(wall(f"{DAY} {clock}").timestamp())


def begins(dialog: BookingDialog) -> str:
    start = at_campus(dialog.fields.when.timing().slot.start)
    return f"{start:%Y-%m-%d %H:%M}"


def focus_cell(desk: DeskUnderTest) -> None:
    """Put the keyboard on a free cell by clicking it."""
    QTest.mouseClick(
        desk.planner.view.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        desk.point(desk.campus.resource("ILL"), at("14:00")) + QPoint(2, 0),
    )
    desk.settle()


def test_a_new_booking_begins_in_the_focused_cell_of_the_day_shown(desk: DeskUnderTest) -> None:
    desk.start()
    desk.show_day(DAY)
    focus_cell(desk)
    press(desk.window, "Ctrl+N")
    dialog = desk.modal(BookingDialog)
    assert begins(dialog) == "2026-11-24 14:00"
    assert dialog.fields.resources.chosen == (desk.campus.resource("ILL"),)


def test_on_another_day_a_new_booking_begins_at_nine_without_a_room(desk: DeskUnderTest) -> None:
    desk.start()
    desk.show_day(DAY)
    focus_cell(desk)
    desk.show_day("2026-11-26")
    press(desk.window, "Ctrl+N")
    dialog = desk.modal(BookingDialog)
    assert begins(dialog) == "2026-11-26 09:00"
    assert dialog.fields.resources.chosen == ()


def test_today_a_new_booking_begins_at_the_next_quarter_of_an_hour(desk: DeskUnderTest) -> None:
    desk.start()
    desk.show_day(DAY)
    focus_cell(desk)
    desk.show_day(desk.session.today.isoformat())
    press(desk.window, "Ctrl+N")
    dialog = desk.modal(BookingDialog)
    start = dialog.fields.when.timing().slot.start
    now = desk.clock.now()
    assert 0 <= (start - now).total_seconds() < 15 * 60
    assert start.timestamp() % (15 * 60) == 0
    assert dialog.fields.resources.chosen == ()


def test_a_new_booking_has_no_customer_although_the_ghost_is_priced_for_the_last(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"), "HELIA")
    desk.start()
    desk.show_day(DAY)
    desk.move(desk.item(booking.id), 3600)
    wait_until(lambda: desk.stored(booking.id).revision == 2, "the move")
    desk.settle()
    assert desk.planner.flow.last_customer == desk.campus.customer("HELIA")
    desk.drag_over(desk.campus.resource("ILL"), at("14:00"), at("15:00"))
    dialog = desk.modal(BookingDialog)
    assert desk.planner.view.dragging.card._note.text() == "pour Hélia Diagnostics"
    assert dialog.fields.customer_id is None
    assert dialog.fields.customer.currentText() == ""
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused is dialog.fields.customer or dialog.fields.customer.isAncestorOf(focused)


def book_anew(desk: DeskUnderTest, day: str, clock: str) -> None:
    """Make a booking in the Salle Rhin from the keyboard."""
    press(desk.planner.view, "Ctrl+N")
    dialog = desk.modal(BookingDialog)
    type_into(dialog.fields.customer, "Neuralis — Locataire")
    dialog.fields.resources.choose((desk.campus.resource("RHIN"),))
    type_into(dialog.fields.when.day, day)
    type_into(dialog.fields.when.start, clock)
    press(dialog.fields.title, "Ctrl+Return")
    wait_until(lambda: desk.planner.flow.dialog is None, "the dialog to close")
    desk.settle()


def test_the_keyboard_is_on_what_was_just_booked_so_that_delete_cancels_that(desk: DeskUnderTest) -> None:
    other = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"), "HELIA")
    desk.start()
    desk.show_day(DAY)
    view = desk.planner.view
    for day, clock in (("24/11/2026", "14:00"), ("26/11/2026", "15:00")):
        desk.show_day(DAY)
        view.focus_booking(other.id)
        view.setFocus()
        book_anew(desk, day, clock)
        made = max(desk.bookings(), key=lambda b: b.id)
        assert f"{desk.planner.day:%d/%m/%Y}" == day, "its day is gone to"
        assert desk.window.focusWidget() is view
        assert view.focused_item is not None
        assert view.focused_item.booking_id == made.id
        press(view, "Delete")
        wait_until(lambda made=made: not desk.stored(made.id).status.is_live, "that booking to be cancelled")  # type: ignore[misc]
        desk.settle()
        assert desk.stored(other.id).status.is_live


def test_where_the_filter_hides_every_row_all_can_be_shown_again(desk: DeskUnderTest) -> None:
    desk.start()
    filters, view = desk.frame.side.filters, desk.planner.view
    type_into(filters.capacity, "9999")
    press(filters.capacity, "Return")
    filters.features["video"].setFocus()
    press(filters.features["video"], "Space")
    for box in filters._sites.values():
        if box.isChecked():
            click(box)
    assert not view.scene.model.groups
    assert view._all_hidden.isVisible()
    click(view._all_hidden.findChildren(QPushButton)[0])
    assert view.hidden_rows == 0
    assert view.scene.model.groups


def test_undo_and_redo_say_which_booking_and_what(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"), "HELIA")
    desk.start()
    desk.show_day(DAY)
    desk.move(desk.item(booking.id), 3600)
    wait_until(lambda: desk.stored(booking.id).revision == 2, "the move")
    desk.settle()
    moved = "Hélia Diagnostics déplacée de 09:00 à 10:00, Salle Ill."
    for keys, revision, said in (("Ctrl+Z", 3, "Retour en arrière"), ("Ctrl+Shift+Z", 4, "Rétabli")):
        press(desk.window, keys)
        desk.settle()
        assert desk.stored(booking.id).revision == revision
        text = desk.window.notices.toast.text
        assert text.startswith(said), text
        assert text.endswith(moved), text


def test_item_23_a_free_place_on_another_day_says_so(desk: DeskUnderTest) -> None:
    ill = desk.campus.resource("ILL")
    desk.campus.book("ILL", slot(DAY, "07:00", "20:00"), "HELIA")
    moved = desk.campus.book("RHIN", slot(DAY, "13:00", "14:00"))
    desk.start()
    desk.show_day(DAY)
    desk.move(desk.item(moved.id), 0, to=ill)
    lines = [line.words.text() for line in desk.planner.view.dragging.card._lines if line.isVisible()]
    assert lines[0] in ("Salle Ill, lun. 23 nov., 19:00–20:00", "Salle Ill, mer. 25 nov., 07:00–08:00")
