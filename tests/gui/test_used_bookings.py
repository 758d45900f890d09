"""What has begun or was attended, at the desk: reception gives a reason, and a company is told why it stays."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QPushButton

from campus_desk.application.commands import CheckIn, CheckOut
from campus_desk.application.services import SignIn
from campus_desk.domain.booking import Booking, BookingStatus
from campus_desk.ui.booking.booking_dialog import BookingDialog
from campus_desk.ui.booking.reason_dialog import ReasonDialog
from campus_desk.ui.tenant.my_bookings_page import MyBookingsPage
from tests.campus import Campus, slot, wall
from tests.gui.desk import DeskUnderTest, click, press, type_text

DAY = "2026-11-23"
NEURALIS = SignIn("NEURALIS")


def attended(campus: Campus) -> Booking:
    """Book 9 to 10 and have the guests come and go; it is 11:00 then."""
    campus.clock.instant = wall(f"{DAY} 09:00")
    booking = campus.book("ILL", slot(DAY, "09:00", "10:00"))
    present = campus.execute(CheckIn(booking.id, booking.revision))
    campus.clock.instant = wall(f"{DAY} 09:45")
    campus.execute(CheckOut(booking.id, present.revision))
    campus.clock.instant = wall(f"{DAY} 11:00")
    return campus.stored(booking)


def focus(desk: DeskUnderTest, booking: Booking) -> None:
    desk.planner.view.setFocus()
    assert desk.planner.view.focus_booking(booking.id)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def test_delete_on_what_was_used_asks_reception_for_a_reason(desk: DeskUnderTest, campus: Campus) -> None:
    booking = attended(campus)
    past = campus.book("RHIN", slot("2026-11-20", "09:00", "10:00"), reason="noté")
    desk.start()
    focus(desk, booking)
    press(desk.planner.view, "Delete")
    dialog = desk.modal(ReasonDialog)
    assert dialog.save_button.text() == "Annuler quand même"
    assert {b.text() for b in dialog.findChildren(QPushButton)} >= {"Retour", "Annuler quand même"}
    click(dialog.save_button)
    desk.settle()
    assert desk.stored(booking.id) == booking, "nothing happens without a reason"
    type_text(dialog.reason, "Vidéoprojecteur en panne")
    press(dialog.reason, "Ctrl+Return")
    desk.settle()
    assert desk.stored(booking.id).status is BookingStatus.CANCELLED
    press(desk.planner.view, "Ctrl+Z")
    desk.settle()
    back = desk.stored(booking.id)
    assert (back.draft, back.allocations, back.attendance) == (
        booking.draft,
        booking.allocations,
        booking.attendance,
    )

    desk.show_day("2026-11-20")
    focus(desk, past)
    press(desk.planner.view, "Delete")
    desk.modal(ReasonDialog).reject()
    desk.settle()
    assert desk.stored(past.id) == past


def test_the_dialog_of_what_was_used_asks_for_the_reason_too(desk: DeskUnderTest, campus: Campus) -> None:
    booking = attended(campus)
    desk.start()
    focus(desk, booking)
    press(desk.planner.view, "Return")
    dialog = desk.modal(BookingDialog)
    assert dialog.cancel_booking.isEnabled()
    click(dialog.cancel_booking)
    asked = desk.modal(ReasonDialog)
    type_text(asked.reason, "Geste commercial")
    press(asked.reason, "Ctrl+Return")
    desk.settle()
    assert desk.planner.flow.dialog is None
    assert desk.stored(booking.id).status is BookingStatus.CANCELLED


def test_several_are_cancelled_with_one_reason(desk: DeskUnderTest, campus: Campus) -> None:
    used = attended(campus)
    coming = campus.book("RHIN", slot(DAY, "14:00", "15:00"))
    desk.start()
    desk.planner.flow.cancel([desk.item(b.id) for b in (used, coming)])
    dialog = desk.modal(ReasonDialog)
    type_text(dialog.reason, "Grève")
    press(dialog.reason, "Ctrl+Return")
    desk.settle()
    assert {desk.stored(b.id).status for b in (used, coming)} == {BookingStatus.CANCELLED}


def test_guests_who_are_there_are_checked_out_first(desk: DeskUnderTest, campus: Campus) -> None:
    campus.clock.instant = wall(f"{DAY} 09:00")
    booking = campus.book("ILL", slot(DAY, "09:00", "10:00"))
    campus.execute(CheckIn(booking.id, booking.revision))
    campus.clock.instant = wall(f"{DAY} 09:20")
    desk.start()
    focus(desk, booking)
    press(desk.planner.view, "Delete")
    desk.settle()
    assert desk.stored(booking.id).status is BookingStatus.CONFIRMED
    assert "Notez d’abord le départ des invités" in plain(desk.window.notices.band.text)
    press(desk.planner.view, "Return")
    dialog = desk.modal(BookingDialog)
    assert not dialog.cancel_booking.isEnabled()
    assert "Les invités sont arrivés" in dialog.cancel_booking.toolTip()


def test_a_company_is_told_why_what_it_used_stays(desk: DeskUnderTest, campus: Campus) -> None:
    booking = campus.book("US3", slot(DAY, "09:30", "12:00"), title="Cohorte", reason="noté")
    later = campus.book("ILL", slot(DAY, "14:00", "15:00"))
    desk.start()
    desk.sign_in(NEURALIS)
    page = desk.window.page(desk.window.menu.my_bookings)
    assert isinstance(page, MyBookingsPage)
    assert page.table.current == booking
    assert page.change_button.isEnabled()
    assert not page.cancel_button.isEnabled()
    assert plain(page.cancel_button.toolTip()) == "Elle a commencé : la réception peut l’annuler"
    page.table.selectRow(1)
    assert page.table.current == later
    assert page.cancel_button.isEnabled()
    page.table.selectAll()
    page.table.setFocus()
    page.cancel()
    desk.settle()
    assert desk.stored(booking.id).status is BookingStatus.CONFIRMED

    press(desk.window, "F6")
    focus(desk, booking)
    press(desk.planner.view, "Delete")
    desk.settle()
    assert desk.stored(booking.id).status is BookingStatus.CONFIRMED
    assert "Déjà commencée" in plain(desk.window.notices.band.text)


def test_an_absence_is_not_offered_once_its_day_is_over(desk: DeskUnderTest, campus: Campus) -> None:
    booking = campus.book("ILL", slot(DAY, "10:30", "11:30"))
    campus.clock.instant = wall(f"{DAY} 19:00")
    desk.start()
    focus(desk, booking)
    assert desk.window.menu.absent.isEnabled()
    campus.clock.instant = wall("2026-11-24 08:00")
    desk.show_day(DAY)
    focus(desk, booking)
    press(desk.planner.view, "Right", "Left")
    assert not desk.window.menu.absent.isEnabled()
    assert "fin de sa journée" in desk.window.menu.absent.toolTip()
    press(desk.planner.view, "Shift+F10")
    menu = desk.modal(QMenu)
    menu.close()
