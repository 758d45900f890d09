"""A company's bookings: what is asked before one is cancelled, and a page that is left open."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from campus_desk.application.right_now import Standing
from campus_desk.domain.booking import BookingStatus
from campus_desk.ui.booking.booking_dialog import BookingDialog
from campus_desk.ui.booking.conflict_dialog import ConflictDialog
from campus_desk.ui.booking.scope_dialog import ScopeDialog
from tests.campus import Campus, slot, wall
from tests.gui import stranger
from tests.gui.desk import DeskUnderTest, click, press, wait_until
from tests.gui.test_tenant_window import MONDAY, NEURALIS, TUESDAY, bookings_page, own
from tests.series import make


def test_item_33_a_company_is_asked_what_of_a_series_it_cancels(desk: DeskUnderTest, campus: Campus) -> None:
    daily = make(campus, "US3", slot(TUESDAY, "09:00", "10:00"), "FREQ=DAILY;COUNT=3")
    desk.start()
    desk.sign_in(NEURALIS)
    page = bookings_page(desk)
    page.table.setFocus()
    press(page.table, "Down", "Delete")
    dialog = desk.modal(ScopeDialog)
    assert {campus.stored(b).status for b in daily} == {BookingStatus.CONFIRMED}
    press(dialog, "Return")
    wait_until(lambda: campus.stored(daily[1]).status is BookingStatus.CANCELLED, "the one that was chosen")
    desk.settle()
    assert [campus.stored(b).status.is_live for b in daily] == [True, False, True]


def test_item_37_a_company_sees_what_was_changed_before_it_cancels(
    desk: DeskUnderTest, campus: Campus
) -> None:
    _, today, _ = own(campus)
    desk.start()
    desk.sign_in(NEURALIS)
    page = bookings_page(desk)
    desk.session.hub._timer.stop()
    stranger.change(campus.path, today.id, title="Cohorte B")
    page.table.setFocus()
    press(page.table, "Delete")
    dialog = desk.modal(ConflictDialog)
    assert campus.stored(today).status is BookingStatus.CONFIRMED
    click(dialog.apply_button)
    wait_until(lambda: campus.stored(today).status is BookingStatus.CANCELLED, "the cancellation")


def test_a_page_left_open_over_midnight_knows_the_new_day(desk: DeskUnderTest, campus: Campus) -> None:
    own(campus)
    campus.book("US3", slot("2026-12-02", "08:00", "12:00"), "HELIA")
    desk.start()
    desk.sign_in(NEURALIS)
    page = bookings_page(desk)
    campus.clock.instant = wall("2026-12-02 09:00")
    page._minute.timeout.emit()
    desk.settle()
    (equipment,) = page.now.shown
    assert equipment.standing is Standing.BUSY
    assert "0 libre" in page.book_tile.accessibleDescription()


def test_keys_on_somebody_elses_booking_do_nothing_and_say_no_number(
    desk: DeskUnderTest, campus: Campus
) -> None:
    campus.book("US3", slot(MONDAY, "14:00", "16:00"), "HELIA")
    desk.start()
    desk.sign_in(NEURALIS)
    press(desk.window, "F6")
    desk.settle()
    view = desk.planner.view
    (busy,) = desk.planner.shown
    view.focus_booking(busy.booking_id)
    press(view, "Ctrl+C", "Ctrl+V", "Ctrl+D", "Delete", "Return", "Alt+Right")
    desk.settle()
    assert len(desk.bookings()) == 1
    assert not desk.window.notices.band.isVisible()
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, BookingDialog) and w.isVisible()]
