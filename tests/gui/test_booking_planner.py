"""Booking on the planner with a real mouse: drag to create, move, resize, copy, cancel, refuse, override."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from campus_desk.domain.booking import BookingStatus
from campus_desk.ui.booking.booking_dialog import BookingDialog
from campus_desk.ui.booking.reason_dialog import ReasonDialog
from campus_desk.ui.history_dialog import HistoryDialog
from tests.campus import slot, wall
from tests.gui.desk import DeskUnderTest, click, press, type_into, type_text, wait_until

DAY = "2026-11-24"

AT_EVERY_SIZE = True


def at(clock: str) -> int:
    return int(wall(f"{DAY} {clock}").timestamp())


def start(desk: DeskUnderTest) -> None:
    desk.start()
    desk.show_day(DAY)
    desk.window.notices.clear()


def test_a_drag_opens_the_dialog_filled_in_and_saving_books(desk: DeskUnderTest) -> None:
    start(desk)
    desk.drag_over(desk.campus.resource("ILL"), at("14:00"), at("15:30"))
    dialog = desk.modal(BookingDialog)
    assert dialog.windowTitle() == "Nouvelle réservation"
    assert (dialog.fields.when.start.text(), dialog.fields.when.end.text()) == ("14:00", "15:30")
    assert dialog.fields.resources.chosen == (desk.campus.resource("ILL"),)
    type_into(dialog.fields.customer, "Neuralis — Locataire")
    type_into(dialog.fields.title, "Assemblée")
    press(dialog.fields.title, "Ctrl+Return")
    wait_until(lambda: desk.planner.flow.dialog is None, "the dialog to close")
    desk.settle()
    (booking,) = desk.bookings()
    assert booking.slot == slot(DAY, "14:00", "15:30")
    assert booking.draft.title == "Assemblée"
    assert booking.draft.customer_id == desk.campus.customer("NEURALIS")
    assert [i.booking_id for i in desk.shown] == [booking.id]
    assert (
        "Neuralis réservation\u202f: mar. 24 nov., 14:00–15:30, Salle Ill." in desk.window.notices.toast.text
    )


def test_the_next_ghost_is_priced_for_the_last_customer(desk: DeskUnderTest) -> None:
    start(desk)
    # As the answer to a change does that comes after the snapshot which shows it.
    desk.planner.flow.last_customer = desk.campus.customer("HELIA")
    from campus_desk.ui.timeline.proposal import Intent, Proposal

    judge = desk.planner._judge
    assert judge is not None
    room = desk.campus.resource("ILL")
    verdict = judge(Proposal(Intent.CREATE, room, room, at("14:00"), at("15:30")))
    assert verdict.price == "67,50\u00a0€ HT"
    assert verdict.price_note == "pour Hélia Diagnostics"


def test_a_drag_over_a_booking_asks_for_nothing(desk: DeskUnderTest) -> None:
    desk.campus.book("ILL", slot(DAY, "15:00", "16:00"))
    start(desk)
    desk.drag_over(desk.campus.resource("ILL"), at("14:00"), at("15:30"))
    assert desk.planner.flow.dialog is None
    assert len(desk.bookings()) == 1


def test_a_booking_is_moved_in_time_and_to_another_room_and_undone(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"), setup_minutes=15)
    start(desk)
    desk.move(desk.item(booking.id), 3600)
    wait_until(lambda: desk.stored(booking.id).revision == 2, "the move")
    desk.settle()
    assert desk.stored(booking.id).slot == slot(DAY, "10:00", "11:00")
    assert desk.stored(booking.id).draft.setup_minutes == 15
    assert desk.window.notices.toast.text == "Neuralis déplacée de 09:00 à 10:00, Salle Ill."
    desk.move(desk.item(booking.id), 0, to=desk.campus.resource("RHIN"))
    wait_until(lambda: desk.stored(booking.id).revision == 3, "the other room")
    desk.settle()
    assert desk.stored(booking.id).draft.resources == (desk.campus.resource("RHIN"),)
    assert "Salle Ill" in desk.window.notices.toast.text
    assert desk.window.notices.toast._lifetime >= 8_000
    click(desk.window.notices.toast._button)
    wait_until(lambda: desk.stored(booking.id).revision == 4, "the first undo")
    desk.settle()
    press(desk.window, "Ctrl+Z")
    wait_until(lambda: desk.stored(booking.id).revision == 5, "the second undo")
    desk.settle()
    assert desk.stored(booking.id).slot == slot(DAY, "09:00", "10:00")
    assert desk.stored(booking.id).draft.resources == (desk.campus.resource("ILL"),)
    assert desk.item(booking.id).starts_at == at("09:00")


def test_a_booking_is_made_longer_by_its_edge(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"))
    start(desk)
    desk.resize_end(desk.item(booking.id), 30 * 60)
    wait_until(lambda: desk.stored(booking.id).revision == 2, "the longer booking")
    assert desk.stored(booking.id).slot == slot(DAY, "09:00", "10:30")


def test_a_booking_of_two_rooms_moves_as_one_and_changes_one_room(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL US3", slot(DAY, "09:00", "10:00"))
    start(desk)
    item = next(i for i in desk.shown if i.resource_id == desk.campus.resource("ILL"))
    desk.move(item, 3600, to=desk.campus.resource("RHIN"))
    wait_until(lambda: desk.stored(booking.id).revision == 2, "the move")
    assert desk.stored(booking.id).draft.resources == (
        desk.campus.resource("RHIN"),
        desk.campus.resource("US3"),
    )
    assert desk.stored(booking.id).slot == slot(DAY, "10:00", "11:00")


def test_a_drop_on_another_booking_goes_back(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"))
    desk.campus.book("ILL", slot(DAY, "11:00", "12:00"), "HELIA")
    start(desk)
    desk.move(desk.item(booking.id), 2 * 3600)
    desk.settle()
    assert desk.stored(booking.id).revision == 1
    assert desk.planner.view.scene.ghost is None


def test_a_drop_that_somebody_was_faster_for_is_refused_in_words(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"))
    start(desk)
    # Another process books in the moment between the last look and the drop.
    desk.session.hub._timer.stop()
    desk.campus.book("ILL", slot(DAY, "11:00", "12:00"), "HELIA")
    desk.move(desk.item(booking.id), 2 * 3600)
    wait_until(lambda: desk.window.notices.band.text, "the refusal")
    assert "La réservation reste comme avant." in desk.window.notices.band.text
    assert "Hélia Diagnostics" in desk.window.notices.band.text
    assert desk.stored(booking.id).revision == 1
    wait_until(lambda: desk.planner.view.scene.ghost is None, "the ghost to go")


def test_outside_opening_hours_a_reason_is_asked_for_and_kept(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "18:30", "19:30"))
    start(desk)
    desk.move(desk.item(booking.id), 2 * 3600)
    dialog = desk.modal(ReasonDialog)
    click(dialog.save_button)
    assert desk.stored(booking.id).revision == 1
    type_text(dialog.reason, "Réception du maire")
    press(dialog.reason, "Ctrl+Return")
    wait_until(lambda: desk.stored(booking.id).revision == 2, "the move")
    assert desk.stored(booking.id).slot == slot(DAY, "20:30", "21:30")
    assert desk.stored(booking.id).override_reason == "Réception du maire"


def test_without_a_reason_it_goes_back(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "18:30", "19:30"))
    start(desk)
    desk.move(desk.item(booking.id), 2 * 3600)
    desk.modal(ReasonDialog).reject()
    desk.settle()
    assert desk.stored(booking.id).revision == 1
    wait_until(lambda: desk.planner.view.scene.ghost is None, "the ghost to go")


def test_ctrl_drag_copies_and_a_plain_one_never_does(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"), title="Revue", note="café")
    start(desk)
    desk.copy(desk.item(booking.id), 4 * 3600)
    wait_until(lambda: len(desk.bookings()) == 2, "the copy")
    copy = next(b for b in desk.bookings() if b.id != booking.id)
    assert copy.slot == slot(DAY, "13:00", "14:00")
    assert (copy.draft.title, copy.draft.note, copy.uid != booking.uid) == ("Revue", "café", True)


def test_delete_cancels_without_a_question_and_the_toast_brings_it_back(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"))
    start(desk)
    QTest.mouseClick(
        desk.planner.view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=desk.point(booking.draft.resources[0], at("09:30")),
    )
    assert desk.planner.view.focused_item is not None
    press(desk.planner.view, "Del")
    wait_until(lambda: desk.stored(booking.id).status is BookingStatus.CANCELLED, "the cancellation")
    desk.settle()
    assert desk.shown == []
    assert "annulée" in desk.window.notices.toast.text
    click(desk.window.notices.toast._button)
    wait_until(lambda: desk.stored(booking.id).status is BookingStatus.CONFIRMED, "the booking back")
    desk.settle()
    assert len(desk.shown) == 1


def test_everything_without_a_mouse(desk: DeskUnderTest) -> None:
    start(desk)
    view = desk.planner.view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    press(view, "Down")
    press(view, "Return")
    dialog = desk.modal(BookingDialog)
    type_text(dialog.fields.customer, "Helia Diagnostics"[:5])
    type_into(dialog.fields.customer, "Hélia Diagnostics — Externe")
    type_into(dialog.fields.when.start, "9")
    type_into(dialog.fields.when.end, "10h30")
    press(dialog.fields.when.end, "Ctrl+Return")
    wait_until(lambda: len(desk.bookings()) == 1, "the booking")
    desk.settle()
    (booking,) = desk.bookings()
    assert booking.slot == slot(DAY, "09:00", "10:30")
    view.setFocus()
    view.focus_booking(booking.id)
    press(view, "Alt+Right")
    wait_until(lambda: desk.stored(booking.id).revision == 2, "the move by key")
    desk.settle()
    assert desk.stored(booking.id).slot == slot(DAY, "09:15", "10:45")
    press(view, "Ctrl+Alt+Shift+Right")
    wait_until(lambda: desk.stored(booking.id).revision == 3, "the longer booking by key")
    desk.settle()
    assert desk.stored(booking.id).slot == slot(DAY, "09:15", "11:00")
    assert view.focused_item is not None
    press(view, "Ctrl+Z", "Ctrl+Z")


def test_the_history_says_who_when_before_and_after(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"))
    start(desk)
    desk.move(desk.item(booking.id), 3600)
    wait_until(lambda: desk.stored(booking.id).revision == 2, "the move")
    desk.settle()
    desk.planner.view.focus_booking(booking.id)
    press(desk.window, "Ctrl+H")
    dialog = desk.modal(HistoryDialog)
    wait_until(lambda: dialog.entries, "the entries")
    assert [e.action for e in dialog.entries] == ["change", "place"]
    assert {e.actor for e in dialog.entries} == {"Claire Muller"}
    from PySide6.QtWidgets import QLabel

    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Début\u202f: mar. 24 nov. 2026, 09:00 → mar. 24 nov. 2026, 10:00" in words
    assert "Client\u202f: Neuralis" in words
    dialog.reject()
