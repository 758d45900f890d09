"""A booking that stands on an invoice: the form and the planner say so before anything is tried in vain."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget

from campus_desk.application.commands import SaveSeller
from campus_desk.domain.booking import Booking
from campus_desk.ui.booking.booking_dialog import BookingDialog
from tests.campus import NOW, slot
from tests.gui.desk import DeskUnderTest, press, type_into, wait_until
from tests.invoicing import SELLER, issue

DAY, HOUR = "2026-10-01", 3600


def invoiced(desk: DeskUnderTest) -> tuple[Booking, str]:
    """Book an hour, issue its month, and show the day; return the booking and the number of the invoice."""
    campus = desk.campus
    campus.clock.instant = datetime(2026, 9, 1, 6, tzinfo=UTC)
    booking = campus.book("ILL", slot(DAY, "09:00", "10:00"), "HELIA", title="Revue")
    campus.clock.instant = NOW
    campus.execute(SaveSeller(SELLER))
    (number,) = issue(campus)
    desk.start()
    desk.show_day(DAY)
    return booking, number


def test_the_form_names_the_invoice_and_leaves_open_what_may_still_change(desk: DeskUnderTest) -> None:
    booking, number = invoiced(desk)
    view = desk.planner.view
    view.setFocus()
    view.focus_booking(booking.id)
    press(view, "Return")
    dialog = desk.modal(BookingDialog)
    assert dialog.fixed.isVisible()
    assert number in dialog.fixed.text
    fields = dialog.fields
    fixed: tuple[QWidget, ...] = (
        fields.customer,
        fields.resources,
        fields.when.start,
        fields.when.day,
        fields.people,
        fields.state,
    )
    assert not any(field.isEnabled() for field in fixed)
    assert not dialog.cancel_booking.isEnabled()
    assert number in dialog.cancel_booking.toolTip()
    type_into(fields.title, "Revue de clôture")
    press(dialog, "Ctrl+Return")
    wait_until(lambda: desk.stored(booking.id).draft.title == "Revue de clôture", "the title")
    desk.settle()


def test_the_form_of_any_other_booking_says_nothing_of_invoices(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot("2026-11-24", "09:00", "10:00"))
    desk.start()
    desk.show_day("2026-11-24")
    desk.planner.view.setFocus()
    desk.planner.view.focus_booking(booking.id)
    press(desk.planner.view, "Return")
    dialog = desk.modal(BookingDialog)
    assert not dialog.fixed.isVisible()
    assert dialog.fields.when.start.isEnabled()
    dialog.reject()


def test_dragging_it_shows_why_it_stays(desk: DeskUnderTest) -> None:
    booking, number = invoiced(desk)
    desk.move(desk.item(booking.id), 2 * HOUR)
    dragging = desk.planner.view.dragging
    assert dragging.is_refused
    assert dragging._refused is not None
    assert number in dragging._refused[1].sentence
    assert dragging.card.isVisible()
    desk.settle()
    assert desk.stored(booking.id).slot == booking.slot


def test_moving_it_by_key_shows_why_it_stays(desk: DeskUnderTest) -> None:
    booking, number = invoiced(desk)
    view = desk.planner.view
    view.setFocus()
    view.focus_booking(booking.id)
    press(view, "Alt+Right")
    assert view.dragging._refused is not None
    assert number in view.dragging._refused[1].sentence
    desk.settle()
    assert desk.stored(booking.id).slot == booking.slot
