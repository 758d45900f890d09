"""What is offered for the bookings chosen: on the planner only, about whatever has the keyboard there."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from campus_desk.application.commands import ChangeBooking
from campus_desk.domain.booking import Booking, BookingStatus
from campus_desk.ui.catalogue.record_page import RecordPage
from campus_desk.ui.history_dialog import HistoryDialog
from tests.campus import slot
from tests.gui.desk import DeskUnderTest, click, press, wait_until
from tests.gui.reception_day import DAY, ReceptionDay
from tests.gui.test_reception_panel import button, day, desk, reception

pytestmark = pytest.mark.slow

__all__ = ["day", "desk"]


def focus(desk: DeskUnderTest, booking: Booking) -> None:
    desk.planner.view.setFocus()
    assert desk.planner.view.focus_booking(booking.id)
    QCoreApplication.processEvents()


def turn_to(desk: DeskUnderTest, name: str) -> None:
    """Walk through the panel to a line, by keys."""
    lines = reception(desk).list
    lines.setFocus()
    press(lines, "Home")
    for _ in lines.lines.rows:
        if lines.current is not None and name in lines.current.spoken:
            return
        press(lines, "Down")
    raise AssertionError(f"no line of {name}")


def customers(desk: DeskUnderTest) -> RecordPage[object]:
    press(desk.window, "F8")
    desk.settle()
    page = desk.window.page(desk.window.menu.customers)
    assert isinstance(page, RecordPage)
    page.table.setFocus()
    return page


def test_del_on_another_page_does_not_cancel_the_booking_chosen_on_the_planner(
    desk: DeskUnderTest, day: ReceptionDay
) -> None:
    novea = day.booked["novea"]
    desk.start()
    focus(desk, novea)
    press(desk.planner.view, "Ctrl+C")
    page = customers(desk)
    # Something else is copied: the planner lets go of its bookings.
    QGuiApplication.clipboard().setText("03 88 00 00 00")
    QCoreApplication.processEvents()
    press(page.table, "Del", "Ctrl+X", "Ctrl+H")
    desk.settle()
    assert desk.stored(novea.id).status is BookingStatus.CONFIRMED
    # Another desk moves it: the planner reads it anew, and has it in focus.
    later = replace(novea.draft, slot=slot(DAY, "12:00", "13:00"))
    day.campus.execute(ChangeBooking(novea.id, novea.revision, later))
    wait_until(lambda: desk.item(novea.id).revision > novea.revision, "the change of the other desk")
    press(page.table, "Del")
    desk.settle()
    assert desk.stored(novea.id).status is BookingStatus.CONFIRMED
    menu = desk.window.menu
    for action in (menu.cancel_booking, menu.edit_booking, menu.check_in, menu.absent, menu.offer_place):
        assert not action.isEnabled(), action.text()
        assert action.toolTip() == "Sur le planning seulement"
    press(desk.window, "F6")
    press(desk.planner.view, "Del")
    desk.settle()
    assert desk.stored(novea.id).status is BookingStatus.CANCELLED


def test_coming_back_to_the_planner_offers_what_the_booking_in_focus_allows(
    desk: DeskUnderTest, day: ReceptionDay
) -> None:
    desk.start()
    customers(desk)
    press(desk.window, "F6")
    menu = desk.window.menu
    assert desk.planner.focused_item is None
    assert not menu.check_in.isEnabled()
    assert not menu.absent.isEnabled()
    focus(desk, day.booked["helvia"])
    customers(desk)
    press(desk.window, "F6")
    assert menu.check_in.isEnabled()
    assert menu.absent.isEnabled()


def test_a_place_is_offered_by_key_on_the_planner_only(desk: DeskUnderTest) -> None:
    desk.start()
    assert reception(desk).reading.matches
    page = customers(desk)
    before = len(desk.bookings())
    reception(desk).reading.reload()  # as each minute
    desk.settle()
    press(page.table, "Ctrl+Shift+O")
    desk.settle()
    assert len(desk.bookings()) == before
    press(desk.window, "F6")
    press(desk.planner.view, "Ctrl+Shift+O")
    desk.settle()
    assert len(desk.bookings()) == before + 1


def test_keys_in_receptions_panel_are_about_its_line_not_about_the_planner(
    desk: DeskUnderTest, day: ReceptionDay
) -> None:
    desk.start()
    orthogrid, novalia = day.booked["orthogrid"], day.booked["novalia"]
    name = desk.item(novalia.id).customer
    focus(desk, orthogrid)
    turn_to(desk, name)
    lines = reception(desk).list
    press(lines, "Ctrl+H")
    dialog = desk.modal(HistoryDialog)
    assert name in dialog.windowTitle()
    dialog.accept()
    lines.setFocus()
    press(lines, "Ctrl+C")
    assert name in QGuiApplication.clipboard().text()
    press(lines, "Del")
    desk.settle()
    assert desk.stored(novalia.id).status is BookingStatus.CANCELLED
    assert desk.stored(orthogrid.id).status is BookingStatus.CONFIRMED
    assert name in desk.window.notices.toast.text


def test_a_line_about_a_badge_offers_nothing_about_a_booking(desk: DeskUnderTest, day: ReceptionDay) -> None:
    desk.start()
    focus(desk, day.booked["orthogrid"])
    turn_to(desk, "B-07")
    menu = desk.window.menu
    assert not menu.cancel_booking.isEnabled()
    press(reception(desk).list, "Del")
    desk.settle()
    assert desk.stored(day.booked["orthogrid"].id).status is BookingStatus.CONFIRMED
    assert menu.check_in.isEnabled(), "the badge can come back"


def test_from_a_button_of_the_panel_back_to_the_planner_its_booking_is_meant_again(
    desk: DeskUnderTest, day: ReceptionDay
) -> None:
    desk.start()
    present = day.booked["lumen"]
    focus(desk, present)
    menu = desk.window.menu
    assert menu.check_in.text().replace("&", "") == "Enregistrer le départ"
    turn_to(desk, "Helvia")
    button(desk, "Présent").setFocus()
    QCoreApplication.processEvents()
    assert menu.check_in.text().replace("&", "") == "Enregistrer l’arrivée"
    desk.planner.view.setFocus()
    QCoreApplication.processEvents()
    assert menu.check_in.text().replace("&", "") == "Enregistrer le départ"
    click(desk.window.bar.search)


def test_the_list_of_bookings_is_not_made_before_it_is_looked_at(desk: DeskUnderTest) -> None:
    desk.start()
    assert "list" not in vars(desk.planner)
    press(desk.window, "Ctrl+4")
    desk.settle()
    assert desk.planner.list.isVisible()
