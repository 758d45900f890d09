"""Answers that come when nobody waits for them any more: a closed dialog, a window that speaks another language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from shiboken6 import isValid

from campus_desk.application.commands import ChangeBooking
from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.recurrence import SeriesScope
from campus_desk.ui.booking.booking_dialog import BookingDialog
from campus_desk.ui.booking.scope_dialog import ScopeDialog
from campus_desk.ui.booking.series_dialog import SeriesDialog
from campus_desk.ui.catalogue.customer_dialog import CustomerDialog
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.reception.waiting_dialog import WaitingDialog
from tests.campus import slot, wall
from tests.gui.desk import DeskUnderTest, click, held, press, type_into, wait_until
from tests.series import make

DAY = "2026-11-24"


def leave(dialog: DeskDialog) -> None:
    """Leave with Escape, throw away what was typed, and let Qt delete the dialog."""
    press(dialog, "Esc")
    if isValid(dialog) and dialog.isVisible():
        press(dialog.unsaved.action_button, "Space")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_record_saved_while_its_dialog_was_left_is_announced_and_can_be_undone(desk: DeskUnderTest) -> None:
    desk.start()
    desk.window.show_page(desk.window.menu.customers)
    desk.settle()
    desk.window.menu.new_customer.trigger()
    dialog = desk.modal(CustomerDialog)
    for name, text in {"code": "SONALIS", "name": "Sonalis SAS", "siren": "000 483 487"}.items():
        type_into(dialog.form.field(name).input, text)
    type_into(dialog.form.field("postcode").input, "67000")
    type_into(dialog.form.field("city").input, "Strasbourg")
    with held(desk.session.tasks.write):
        press(dialog, "Ctrl+Return")
        leave(dialog)
    desk.settle()
    assert "Sonalis SAS" in desk.window.notices.toast.text
    assert desk.session.undo.can_undo


def test_a_waiting_entry_saved_while_its_dialog_was_left_is_announced(desk: DeskUnderTest) -> None:
    desk.start()
    press(desk.planner.view, "Ctrl+Shift+W")
    dialog = desk.modal(WaitingDialog)
    type_into(dialog.customer, "Neuralis")
    dialog.place.choose(("resource", desk.campus.resource("ILL")))
    with held(desk.session.tasks.write):
        press(dialog, "Ctrl+Return")
        leave(dialog)
    desk.settle()
    assert "Neuralis" in desk.window.notices.toast.text
    assert desk.session.undo.can_undo


def test_a_series_cancelled_while_its_dialog_was_left_is_announced(desk: DeskUnderTest) -> None:
    series = make(desk.campus, "ILL", slot(DAY, "09:00", "11:00"), "FREQ=WEEKLY;COUNT=3", title="Revue")
    desk.start()
    desk.show_day(DAY)
    desk.planner.view.setFocus()
    desk.planner.view.focus_booking(series[0].id)
    press(desk.planner.view, "Del")
    scope = desk.modal(ScopeDialog)
    click(scope.answers[SeriesScope.ALL])
    press(scope, "Ctrl+Return")
    dialog = desk.modal(SeriesDialog)
    wait_until(dialog.save_button.isEnabled, "the dates")
    with held(desk.session.tasks.write):
        press(dialog.save_button, "Ctrl+Return")
        leave(dialog)
    desk.settle()
    assert {b.status for b in desk.bookings()} == {BookingStatus.CANCELLED}
    assert desk.window.notices.toast.text
    press(desk.window, "Ctrl+Z")
    desk.settle()
    assert {b.status for b in desk.bookings()} == {BookingStatus.CONFIRMED}


def test_a_refusal_that_comes_after_the_dialog_was_left_is_said_in_the_window(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"), title="Revue")
    desk.start()
    desk.show_day(DAY)
    desk.planner.view.setFocus()
    desk.planner.view.focus_booking(booking.id)
    press(desk.planner.view, "Return")
    dialog = desk.modal(BookingDialog)
    type_into(dialog.fields.title, "Revue de projet")
    with held(desk.session.tasks.write):
        press(dialog.fields.title, "Ctrl+Return")
        leave(dialog)
        # Somebody else is faster.
        desk.campus.execute(
            ChangeBooking(booking.id, booking.revision, desk.campus.draft("RHIN", booking.slot))
        )
    desk.settle()
    assert "modifiée entre-temps par quelqu’un d’autre" in desk.window.notices.band.text
    assert desk.stored(booking.id).draft.title == ""


def test_what_was_read_for_a_window_that_spoke_another_language_is_dropped(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"), title="Revue")
    desk.start()
    desk.show_day(DAY)
    old = desk.window
    with held(desk.session.tasks.read):
        desk.planner.view.setFocus()
        desk.planner.view.focus_booking(booking.id)
        press(desk.planner.view, "Del")
        desk.planner.go_to(wall("2027-03-01 09:00").date())
        desk.desk.speak("en")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.settle()
    assert desk.window is not old
    assert desk.planner.agenda.known is not None
    assert desk.stored(booking.id).status is BookingStatus.CONFIRMED
