"""The booking dialog: judged with every edit, priced, and never losing what was typed."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from campus_desk.application.commands import CancelBooking
from campus_desk.domain.booking import Booking, BookingStatus
from campus_desk.domain.timeslot import Fold
from campus_desk.domain.verdicts import Severity
from campus_desk.ui.booking.booking_dialog import BookingDialog
from campus_desk.ui.booking.conflict_dialog import ConflictDialog
from tests.campus import slot, wall
from tests.gui.desk import DeskUnderTest, click, press, type_into, type_text, wait_until

DAY = "2026-11-24"


def new_booking(desk: DeskUnderTest, day: str = DAY) -> BookingDialog:
    """Open the dialog by key and choose a room."""
    desk.start()
    desk.show_day(day)
    press(desk.window, "Ctrl+N")
    dialog = desk.modal(BookingDialog)
    dialog.fields.resources.choose((desk.campus.resource("ILL"),))
    dialog.fields.customer.choose(desk.campus.customer("NEURALIS"))
    return dialog


def opened(desk: DeskUnderTest, booking: Booking) -> BookingDialog:
    """Start on the day of a booking and open it."""
    desk.start()
    desk.show_day(DAY)
    desk.planner.flow.edit(booking.id)
    return desk.modal(BookingDialog)


def judged(dialog: BookingDialog) -> dict[str, Severity]:
    """Return the weightiest severity of every rule, as the dialog shows it."""
    dialog.judge_now()
    found: dict[str, Severity] = {}
    for verdict in dialog.rules._shown or ():
        found.setdefault(verdict.rule, verdict.severity)
    return found


def test_a_new_booking_begins_with_the_time_and_no_room(desk: DeskUnderTest) -> None:
    desk.start()
    press(desk.window, "Ctrl+N")
    dialog = desk.modal(BookingDialog)
    assert dialog.fields.resources.chosen == ()
    assert (dialog.fields.when.start.text(), dialog.fields.when.end.text()) == ("10:00", "11:00")
    click(dialog.save_button)
    assert dialog.fields.form.field("customer").error == "Choisissez un client dans la liste."
    type_into(dialog.fields.customer, "Neuralis — Locataire")
    assert dialog.fields.form.field("customer").error == ""
    click(dialog.save_button)
    assert dialog.fields.form.field("resources").error == "Choisissez au moins une salle ou un équipement."
    assert desk.bookings() == []
    dialog.reject()


def test_the_price_is_explained_and_sums_up(desk: DeskUnderTest) -> None:
    dialog = new_booking(desk)
    type_into(dialog.fields.when.start, "14:00")
    type_into(dialog.fields.when.end, "16:30")
    dialog.judge_now()
    from PySide6.QtWidgets import QLabel

    words = [label.text() for label in dialog.price.findChildren(QLabel)]
    assert "Total HT" in words
    assert words.count("112,50\u00a0€") == 2
    assert "22,50\u00a0€" in words
    assert "135,00\u00a0€" in words
    assert "TVA 20\u00a0% sur 112,50\u00a0€" in words
    dialog.reject()


def test_the_totals_stay_in_sight_while_the_steps_of_several_resources_scroll(desk: DeskUnderTest) -> None:
    dialog = new_booking(desk)
    dialog.fields.resources.choose(
        tuple(desk.campus.resource(code) for code in ("ILL", "RHIN", "AMPHI", "US3"))
    )
    dialog.judge_now()
    from PySide6.QtWidgets import QApplication, QLabel

    QApplication.processEvents()
    steps = dialog.price._area.verticalScrollBar()
    assert steps.maximum() > 0
    totals = [label for label in dialog.price.findChildren(QLabel) if label.text().startswith("Total")]
    assert len(totals) == 2
    for place in (0, steps.maximum()):
        steps.setValue(place)
        for label in totals:
            assert label.visibleRegion().boundingRect() == label.rect()
    dialog.fields.resources.choose(())
    dialog.judge_now()
    words = [label.text() for label in dialog.price.findChildren(QLabel) if label.isVisible()]
    assert not [word for word in words if word.startswith("Total")]
    dialog.reject()


def test_all_verdicts_are_shown_at_once(desk: DeskUnderTest) -> None:
    desk.campus.book("ILL", slot(DAY, "20:00", "21:00"), "HELIA", reason="soirée")
    dialog = new_booking(desk)
    type_into(dialog.fields.when.start, "19:30")
    type_into(dialog.fields.when.end, "20:30")
    dialog.fields.people.set_attendees(17)
    found = judged(dialog)
    assert found["free"] is Severity.BLOCKING
    assert found["capacity"] is Severity.BLOCKING
    assert found["opening_hours"] is Severity.OVERRIDABLE
    assert found["public_holidays"] is Severity.PASSED
    click(dialog.save_button)
    assert dialog.band.text
    assert len(desk.bookings()) == 1
    assert dialog._hint.text() == "Une règle s’y oppose"
    dialog.reject()


def test_the_hall_never_takes_more_than_a_hundred(desk: DeskUnderTest) -> None:
    dialog = new_booking(desk)
    dialog.fields.resources.choose((desk.campus.resource("AMPHI"),))
    type_into(dialog.fields.people.count, "101")
    assert judged(dialog)["capacity"] is Severity.BLOCKING
    assert dialog.fields.people._said.text() == "101\u00a0sur\u00a0100"
    assert dialog.fields.people._left.text() == "1\u00a0de\u00a0trop"
    press(dialog.fields.people.count, "Ctrl+Return")
    desk.settle()
    assert desk.bookings() == []
    type_into(dialog.fields.people.count, "100")
    press(dialog.fields.people.count, "Ctrl+Return")
    wait_until(lambda: len(desk.bookings()) == 1, "the booking of a hundred")


def test_half_past_two_on_28_march_does_not_exist_and_nothing_is_lost(desk: DeskUnderTest) -> None:
    dialog = new_booking(desk, "2027-03-28")
    type_into(dialog.fields.title, "Nuit du changement")
    type_into(dialog.fields.when.start, "2:30")
    type_into(dialog.fields.when.end, "4:00")
    dialog.judge_now()
    error = dialog.fields.form.field("when").error
    assert "02:30" in error
    assert "n’existe pas" in error
    press(dialog.fields.title, "Ctrl+Return")
    desk.settle()
    assert desk.bookings() == []
    assert dialog.fields.title.text() == "Nuit du changement"
    assert dialog.fields.when.start.text() == "02:30"
    type_into(dialog.fields.when.start, "3:00")
    dialog.judge_now()
    assert dialog.fields.form.field("when").error == ""
    dialog.reject()


def test_the_hour_that_comes_twice_is_asked_about(desk: DeskUnderTest) -> None:
    dialog = new_booking(desk, "2027-10-31")
    type_into(dialog.fields.when.start, "1:00")
    type_into(dialog.fields.when.end, "2:30")
    dialog.judge_now()
    row = dialog.fields.when._fold_rows[1]
    assert row.isVisible()
    assert not dialog.fields.when._fold_rows[0].isVisible()
    assert "existe deux fois" in dialog.fields.form.field("when").error
    dialog.fields.when._end_fold._group.actions()[2].trigger()
    dialog.judge_now()
    assert dialog.fields.form.field("when").error == ""
    assert dialog.fields.when.timing().slot.minutes == 150
    dialog.fields.when._end_fold._group.actions()[1].trigger()
    assert dialog.fields.when.timing().slot.minutes == 90
    assert dialog.fields.when._end_fold.value is Fold.FIRST
    dialog.reject()


def test_the_end_before_the_start_is_said_at_once(desk: DeskUnderTest) -> None:
    dialog = new_booking(desk)
    type_into(dialog.fields.when.start, "14:00")
    type_into(dialog.fields.when.end, "13:00")
    dialog.judge_now()
    assert "doit venir après le début" in dialog.fields.form.field("when").error
    assert dialog.fields.when.end.property("invalid")
    type_into(dialog.fields.when.end, "bientôt")
    dialog.judge_now()
    assert dialog.fields.form.field("when").error == "Saisissez une heure, par exemple 14:30."
    dialog.reject()


def test_a_booking_may_end_at_midnight_or_on_another_day(desk: DeskUnderTest) -> None:
    dialog = new_booking(desk)
    type_into(dialog.fields.when.start, "18:00")
    type_into(dialog.fields.when.end, "24:00")
    assert dialog.fields.when.timing().slot.end == wall("2026-11-25 00:00")
    click(dialog.fields.when.more_days)
    assert dialog.fields.when.last_day.isVisible()
    dialog.fields.when.last_day.set_day(date(2026, 11, 26))
    type_into(dialog.fields.when.end, "9:00")
    assert dialog.fields.when.timing().slot.end == wall("2026-11-26 09:00")
    dialog.fields.when.day.set_day(date(2026, 11, 25))
    assert dialog.fields.when.last_day.day == date(2026, 11, 27)
    dialog.reject()


def test_setup_and_teardown_follow_the_session_and_block_the_room(desk: DeskUnderTest) -> None:
    dialog = new_booking(desk)
    type_into(dialog.fields.when.start, "14:00")
    type_into(dialog.fields.when.end, "16:00")
    type_into(dialog.fields.when.setup, "13:15")
    type_into(dialog.fields.when.teardown, "16:30")
    type_into(dialog.fields.when.start, "15:00")
    assert dialog.fields.when.setup.moment == time(14, 15)
    press(dialog.fields.when.start, "Ctrl+Return")
    wait_until(lambda: len(desk.bookings()) == 1, "the booking")
    (booking,) = desk.bookings()
    assert (booking.draft.setup_minutes, booking.draft.teardown_minutes) == (45, 30)
    assert booking.allocations[0].slot == slot(DAY, "14:15", "17:30")


def test_resources_are_added_and_taken_out_by_key(desk: DeskUnderTest) -> None:
    from campus_desk.ui.booking.resource_chips import ResourcePopup

    dialog = new_booking(desk)
    dialog.fields.resources.add_button.setFocus()
    press(dialog.fields.resources.add_button, "Space")
    popup = desk.modal(ResourcePopup)
    type_text(popup.search, "echo")
    press(popup.search, "Return")
    assert list(dialog.fields.resources.chosen) == [desk.campus.resource("ILL"), desk.campus.resource("US3")]
    from PySide6.QtWidgets import QToolButton

    cross = dialog.fields.resources._chips[0].findChild(QToolButton)
    assert cross is not None
    assert cross.accessibleName() == "Retirer Salle Ill"
    click(cross)
    assert list(dialog.fields.resources.chosen) == [desk.campus.resource("US3")]
    dialog.reject()


def test_a_reason_is_given_in_the_dialog_and_kept(desk: DeskUnderTest) -> None:
    dialog = new_booking(desk, "2026-11-28")
    press(dialog.fields.title, "Ctrl+Return")
    assert not dialog.rules._reason_row.isHidden()
    assert dialog._hint.text() == "Un motif est demandé"
    assert desk.bookings() == []
    type_text(dialog.rules.reason, "Portes ouvertes")
    press(dialog.rules.reason, "Ctrl+Return")
    wait_until(lambda: len(desk.bookings()) == 1, "the booking")
    assert desk.bookings()[0].override_reason == "Portes ouvertes"


def test_an_option_is_an_option(desk: DeskUnderTest) -> None:
    dialog = new_booking(desk)
    dialog.fields.state._group.actions()[1].trigger()
    press(dialog.fields.title, "Ctrl+Return")
    wait_until(lambda: len(desk.bookings()) == 1, "the option")
    assert desk.bookings()[0].status is BookingStatus.OPTION


def test_editing_changes_every_field_in_one_step(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"))
    dialog = opened(desk, booking)
    assert dialog.windowTitle() == f"Modifier la réservation — n° {booking.id}"
    type_into(dialog.fields.customer, "Hélia Diagnostics — Externe")
    type_into(dialog.fields.order, "BC-2026-118")
    type_into(dialog.fields.title, "Assemblée 🚀 مرحبا")
    type_into(dialog.fields.contact, "Mme Adler")
    type_into(dialog.fields.project, "ANR-7")
    type_into(dialog.fields.note, "Micro HF")
    type_into(dialog.fields.people.count, "12")
    press(dialog.fields.title, "Ctrl+Return")
    wait_until(lambda: desk.stored(booking.id).revision == 2, "the change")
    draft = desk.stored(booking.id).draft
    assert draft.customer_id == desk.campus.customer("HELIA")
    assert (draft.purchase_order, draft.title, draft.contact) == (
        "BC-2026-118",
        "Assemblée 🚀 مرحبا",
        "Mme Adler",
    )
    assert (draft.project_code, draft.note, draft.attendees) == ("ANR-7", "Micro HF", 12)
    desk.settle()
    press(desk.window, "Ctrl+Z")
    wait_until(lambda: desk.stored(booking.id).revision == 3, "the undo")
    assert desk.stored(booking.id).draft == booking.draft


def test_a_title_of_five_thousand_characters_is_cut_where_it_is_typed(desk: DeskUnderTest) -> None:
    dialog = new_booking(desk)
    dialog.fields.title.setText("x" * 5000)
    assert len(dialog.fields.title.text()) == 500
    dialog.fields.note.setPlainText("y" * 5000)
    press(dialog.fields.title, "Ctrl+Return")
    assert "4" in dialog.fields.form.field("note").error
    assert len(dialog.fields.note.toPlainText()) == 5000
    assert desk.bookings() == []
    dialog.reject()


def test_somebody_else_was_faster_and_the_dialog_keeps_everything(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"))
    dialog = opened(desk, booking)
    desk.session.hub._timer.stop()
    desk.campus.execute(CancelBooking(booking.id, 1))
    type_into(dialog.fields.title, "Trop tard")
    press(dialog.fields.title, "Ctrl+Return")
    press(desk.modal(ConflictDialog), "Escape")
    desk.settle()
    assert dialog.isVisible()
    assert dialog.fields.title.text() == "Trop tard"
    assert desk.stored(booking.id).status is BookingStatus.CANCELLED
    dialog.reject()


def test_a_booking_far_away_is_judged_once_its_days_are_loaded(desk: DeskUnderTest) -> None:
    desk.campus.book("ILL", slot("2027-06-01", "09:00", "10:00"), "HELIA")
    dialog = new_booking(desk)
    dialog.fields.when.day.set_day(date(2027, 6, 1))
    type_into(dialog.fields.when.start, "9:30")
    type_into(dialog.fields.when.end, "10:30")
    dialog.judge_now()
    wait_until(lambda: judged(dialog)["free"] is Severity.BLOCKING, "the far away day")
    dialog.reject()


def test_the_booking_is_cancelled_from_the_dialog(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"))
    desk.start()
    desk.show_day(DAY)
    desk.planner.flow.edit(booking.id)
    click(desk.modal(BookingDialog).cancel_booking)
    wait_until(lambda: desk.planner.flow.dialog is None, "the dialog to close")
    assert desk.stored(booking.id).status is BookingStatus.CANCELLED
    assert desk.window.notices.toast._button.text().startswith("Annuler")


@pytest.mark.parametrize("typed", ["neur", "NEURALIS"])
def test_a_customer_is_found_by_a_part_of_the_name(desk: DeskUnderTest, typed: str) -> None:
    desk.start()
    press(desk.window, "Ctrl+N")
    dialog = desk.modal(BookingDialog)
    type_into(dialog.fields.customer, typed)
    completer = dialog.fields.customer.completer()
    popup = completer.popup() if completer is not None else None
    assert popup is not None
    wait_until(lambda: popup.currentIndex().isValid(), "the first hit")
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert dialog.fields.customer.value == desk.campus.customer("NEURALIS")
    dialog.reject()


def test_every_field_of_the_dialog_has_a_name_for_a_screen_reader(desk: DeskUnderTest) -> None:
    from PySide6.QtWidgets import (
        QAbstractButton,
        QAbstractSpinBox,
        QComboBox,
        QLineEdit,
        QPlainTextEdit,
        QWidget,
    )

    dialog = new_booking(desk)
    fields = QLineEdit | QAbstractSpinBox | QComboBox | QPlainTextEdit
    for widget in dialog.findChildren(QWidget):
        if isinstance(widget.parent(), QAbstractSpinBox | QComboBox) or widget.objectName().startswith("qt_"):
            continue
        if isinstance(widget, fields):
            assert widget.accessibleName(), type(widget)
        elif isinstance(widget, QAbstractButton) and widget.isVisible():
            assert widget.accessibleName() or widget.text(), type(widget)
    dialog.reject()


def test_an_edited_booking_shows_its_head_count_against_the_seats(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("AMPHI", slot(DAY, "09:00", "10:00"), attendees=80)
    dialog = opened(desk, booking)
    assert dialog.fields.people._said.text() == "80\u00a0sur\u00a0100"
    assert dialog.fields.people._left.text() == "reste\u00a020"
    dialog.reject()


def test_leaving_asks_before_what_was_typed_is_thrown_away(desk: DeskUnderTest) -> None:
    dialog = new_booking(desk)
    press(dialog, "Esc")
    assert dialog.isVisible()
    assert "ne sont pas enregistrées" in dialog.unsaved.text
    type_into(dialog.fields.title, "Encore")
    click(dialog.unsaved.action_button)
    wait_until(lambda: desk.planner.flow.dialog is None, "the dialog to close")
    assert desk.bookings() == []


def test_an_untouched_dialog_closes_with_escape(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"), title="Revue", attendees=4)
    press(opened(desk, booking), "Esc")
    wait_until(lambda: desk.planner.flow.dialog is None, "the dialog to close")
