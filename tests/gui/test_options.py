"""Options: they expire by the desk's clock, visibly, are confirmed, and hold until when the dialog says."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QTimer

from campus_desk.domain.booking import Booking, BookingStatus
from campus_desk.ui.booking.booking_dialog import BookingDialog
from tests.campus import slot, wall
from tests.gui.desk import DeskUnderTest, press, type_into, wait_until

DAY = "2026-11-24"

AT_EVERY_SIZE = True


def an_option(desk: DeskUnderTest, until: str = "2026-11-23 10:15", room: str = "ILL") -> Booking:
    return desk.campus.book(
        room, slot(DAY, "14:00", "15:00"), status=BookingStatus.OPTION, option_expires_at=wall(until)
    )


def a_minute_later(desk: DeskUnderTest) -> None:
    """Let the timer strike as it does each minute."""
    timer = desk.window.findChild(QTimer, "option expiry")
    assert isinstance(timer, QTimer)
    assert (timer.isActive(), timer.interval()) == (True, 60_000)
    timer.timeout.emit()
    desk.settle()


def test_an_option_is_freed_when_its_time_is_up_and_the_window_says_so(desk: DeskUnderTest) -> None:
    option = an_option(desk)
    desk.start()
    desk.show_day(DAY)
    # The clock stands at 10:00.
    a_minute_later(desk)
    assert [i.booking_id for i in desk.shown] == [option.id]
    desk.clock.advance(timedelta(minutes=15))
    a_minute_later(desk)
    wait_until(lambda: not desk.shown, "the row to be free")
    assert desk.stored(option.id).status is BookingStatus.CANCELLED
    said = desk.window.notices.band.accessibleName()
    assert "L’option de Neuralis a expiré\u202f: Salle Ill, mar. 24 nov., 14:00–15:00" in said
    with desk.campus.services.storage.read() as unit:
        last = unit.history.of("booking", int(option.id))[-1]
    assert (last.action, last.actor) == ("expire", "Campus Desk")
    assert not desk.session.undo.can_undo


def test_what_expired_while_the_desk_was_closed_is_freed_at_the_start(desk: DeskUnderTest) -> None:
    options = [an_option(desk, "2026-11-23 09:00"), an_option(desk, "2026-11-23 09:30", "RHIN")]
    desk.start()
    wait_until(lambda: desk.stored(options[1].id).status is BookingStatus.CANCELLED, "the second one")
    desk.settle()
    assert desk.stored(options[0].id).status is BookingStatus.CANCELLED
    assert "2 options ont expiré" in desk.window.notices.band.accessibleName()


def test_a_campus_without_expired_options_is_not_written_to(desk: DeskUnderTest) -> None:
    an_option(desk)
    desk.start()
    version = desk.campus.services.storage.data_version()
    a_minute_later(desk)
    assert desk.campus.services.storage.data_version() == version


def test_an_option_is_confirmed_from_the_menu_and_back_by_undo(desk: DeskUnderTest) -> None:
    option = an_option(desk)
    desk.start()
    desk.show_day(DAY)
    actions = desk.window.menu
    assert not actions.confirm_option.isEnabled()
    desk.planner.view.focus_booking(option.id)
    assert actions.confirm_option.isEnabled()
    actions.confirm_option.trigger()
    wait_until(lambda: desk.stored(option.id).status is BookingStatus.CONFIRMED, "the confirmation")
    desk.settle()
    assert desk.stored(option.id).draft.option_expires_at is None
    assert "confirmée\u202f: mar. 24 nov., 14:00–15:00, Salle Ill." in desk.window.notices.toast.text
    desk.planner.view.focus_booking(option.id)
    assert not actions.confirm_option.isEnabled()
    press(desk.window, "Ctrl+Z")
    wait_until(lambda: desk.stored(option.id).status is BookingStatus.OPTION, "the undo")
    assert desk.stored(option.id).draft.option_expires_at == wall("2026-11-23 10:15")


def test_until_when_an_option_holds_is_shown_and_edited_in_the_dialog(desk: DeskUnderTest) -> None:
    option = an_option(desk)
    desk.start()
    desk.show_day(DAY)
    desk.planner.flow.edit(option.id)
    dialog = desk.modal(BookingDialog)
    until = dialog.fields.until
    assert until.isVisible()
    assert (until.time.text(), until._left.text()) == ("10:15", "dans 15\u00a0min")
    type_into(until.time, "9:00")
    assert until._left.text() == "est passé"
    press(until.time, "Ctrl+Return")
    assert dialog.isVisible()
    assert "dans le passé" in dialog.fields.form.field("option_expires_at").error
    type_into(until.time, "11h30")
    assert dialog.fields.form.field("option_expires_at").error == ""
    press(until.time, "Ctrl+Return")
    wait_until(lambda: desk.planner.flow.dialog is None, "the dialog to close")
    assert desk.stored(option.id).draft.option_expires_at == wall("2026-11-23 11:30")


def test_a_confirmed_booking_has_no_expiry_and_an_option_may_have_none(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "14:00", "15:00"))
    desk.start()
    desk.show_day(DAY)
    desk.planner.flow.edit(booking.id)
    dialog = desk.modal(BookingDialog)
    assert not dialog.fields.until.isVisible()
    dialog.fields.state.choose(BookingStatus.OPTION)
    dialog.fields.state.chosen.emit(BookingStatus.OPTION)
    assert dialog.fields.until.isVisible()
    assert dialog.fields.until._left.text() == "sans échéance"
    press(dialog, "Ctrl+Return")
    wait_until(lambda: desk.planner.flow.dialog is None, "the dialog to close")
    stored = desk.stored(booking.id)
    assert (stored.status, stored.draft.option_expires_at) == (BookingStatus.OPTION, None)
