"""Series on the planner with real mouse and keys: made, cancelled, moved and edited by this, following and all."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton

from campus_desk.application.series_plan import LineKind
from campus_desk.domain.booking import Booking, BookingStatus
from campus_desk.domain.recurrence import Frequency, SeriesScope
from campus_desk.ui.booking.booking_dialog import BookingDialog
from campus_desk.ui.booking.recurrence_editor import RecurrenceDialog
from campus_desk.ui.booking.scope_dialog import ScopeDialog
from campus_desk.ui.booking.series_dialog import SeriesDialog
from tests.campus import slot, wall
from tests.gui.desk import DeskUnderTest, click, press, type_into, wait_until
from tests.series import cancel, change, make, members, run, series_of, starts

DAY = "2026-11-24"
TUESDAYS = "FREQ=WEEKLY;BYDAY=TU;COUNT=4"
AT_NINE = ["11-24 09:00", "12-01 09:00", "12-08 09:00", "12-15 09:00"]

AT_EVERY_SIZE = True


def at(clock: str, day: str = DAY) -> int:
    return int(wall(f"{day} {clock}").timestamp())


def start(desk: DeskUnderTest, day: str = DAY) -> None:
    desk.start()
    desk.show_day(day)
    desk.window.notices.clear()


def four(desk: DeskUnderTest) -> list[Booking]:
    """Return a series of four Tuesdays."""
    return make(desk.campus, "ILL", slot(DAY, "09:00", "11:00"), TUESDAYS, title="Revue")


def planned(desk: DeskUnderTest) -> SeriesDialog:
    """Wait for the dates and return their dialog."""
    dialog = desk.modal(SeriesDialog)
    wait_until(lambda: dialog.plan is not None, "the dates")
    return dialog


def segment(dialog: SeriesDialog, text: str) -> QToolButton:
    """Return a choice by what stands on it."""
    return next(b for b in dialog.findChildren(QToolButton) if b.text() == text)


def test_item_33_a_weekly_series_is_made_in_the_dialog_and_undone_as_one_step(desk: DeskUnderTest) -> None:
    desk.campus.book("ILL", slot("2026-12-08", "09:30", "10:00"), "HELIA")
    start(desk)
    desk.drag_over(desk.campus.resource("ILL"), at("09:00"), at("11:00"))
    dialog = desk.modal(BookingDialog)
    type_into(dialog.fields.customer, "Neuralis — Locataire")
    type_into(dialog.fields.title, "Revue")
    field = dialog.fields.recurrence
    assert field.button.text() == "Ne se répète pas"
    click(field.button)
    editor = desk.modal(RecurrenceDialog)
    assert editor._words.text() == "Tous les mardis, 8 fois"
    type_into(editor.count, "4")
    press(editor.count, "Ctrl+Return")
    assert field.button.text() == "Tous les mardis, 4 fois"
    wait_until(lambda: field.hint, "the look at all dates")
    assert field.hint == "8\u00a0déc.\u00a02026 occupé"
    press(dialog.fields.title, "Ctrl+Return")
    dates = planned(desk)
    assert [line.kind for line in dates.plan.lines] == [  # type: ignore[union-attr]
        LineKind.NEW,
        LineKind.NEW,
        LineKind.CONFLICT,
        LineKind.NEW,
    ]
    assert not dates.save_button.isEnabled()
    assert desk.bookings() == [b for b in desk.bookings() if b.draft.title == ""]
    click(segment(dates, "Les laisser de côté"))
    wait_until(dates.save_button.isEnabled, "the dates without that one")
    assert dates.save_button.text() == "Réserver 3 dates"
    press(dates.save_button, "Ctrl+Return")
    wait_until(lambda: desk.planner.flow.dialog is None, "the dialogs to close")
    desk.settle()
    made = [b for b in desk.bookings() if b.series_id]
    assert starts(made) == ["11-24 09:00", "12-01 09:00", "12-15 09:00"]
    focused = desk.planner.view.focused_item
    assert focused is not None
    assert focused.booking_id == made[0].id, "the keyboard is on the first date"
    assert desk.window.notices.toast.text == "Neuralis série\u202f: 3 dates réservées."
    assert desk.session.undo.undo_text == "Réserver une série"
    press(desk.window, "Ctrl+Z")
    wait_until(lambda: not any(b.status.is_live and b.draft.title for b in desk.bookings()), "the undo")
    desk.settle()
    press(desk.window, "Ctrl+Shift+Z")
    wait_until(lambda: len([b for b in desk.bookings() if b.status.is_live]) == 4, "the redo")
    desk.settle()


def test_item_33_delete_and_enter_cancel_only_this_instance(desk: DeskUnderTest) -> None:
    made = four(desk)
    start(desk, "2026-12-01")
    desk.planner.view.setFocus()
    desk.planner.view.focus_booking(made[1].id)
    press(desk.planner.view, "Del")
    question = desk.modal(ScopeDialog)
    assert question.scope is SeriesScope.THIS
    assert [a.text().replace("&", "") for a in question.answers.values()] == [
        "Celle-ci\u202f: mar. 1er déc., 09:00–11:00",
        "Celle-ci et les suivantes\u202f: 3 dates",
        "Toutes celles à venir\u202f: 4 dates",
    ]
    press(question.answers[SeriesScope.THIS], "Return")
    wait_until(lambda: desk.stored(made[1].id).status is BookingStatus.CANCELLED, "the cancellation")
    desk.settle()
    assert desk.stored(made[1].id).detached
    assert starts(members(desk.campus, made[0])) == ["11-24 09:00", "12-08 09:00", "12-15 09:00"]
    press(desk.window, "Ctrl+Z")
    wait_until(lambda: desk.stored(made[1].id).status is BookingStatus.CONFIRMED, "the booking back")
    desk.settle()
    assert not desk.stored(made[1].id).detached


def test_item_33_a_drag_moves_this_and_following_and_undo_joins_them_again(desk: DeskUnderTest) -> None:
    made = four(desk)
    start(desk, "2026-12-08")
    desk.move(desk.item(made[2].id), 3 * 3600)
    question = desk.modal(ScopeDialog)
    QTest.keyClick(question.answers[SeriesScope.THIS], Qt.Key.Key_Down)
    assert question.scope is SeriesScope.FOLLOWING
    press(question.answers[SeriesScope.FOLLOWING], "Return")
    dates = planned(desk)
    assert [line.kind for line in dates.plan.lines] == [LineKind.MOVED] * 2  # type: ignore[union-attr]
    wait_until(dates.save_button.isEnabled, "the dates")
    press(dates.save_button, "Return")
    wait_until(lambda: desk.stored(made[3].id).revision > 1, "the move")
    desk.settle()
    assert starts(members(desk.campus, made[0])) == ["11-24 09:00", "12-01 09:00"]
    assert starts(members(desk.campus, made[2])) == ["12-08 12:00", "12-15 12:00"]
    wait_until(lambda: desk.planner.view.scene.ghost is None, "the ghost to go")
    press(desk.window, "Ctrl+Z")
    wait_until(lambda: desk.stored(made[2].id).uid == made[2].uid, "the undo")
    desk.settle()
    assert starts(members(desk.campus, made[0])) == AT_NINE
    press(desk.window, "Ctrl+Shift+Z")
    wait_until(lambda: desk.stored(made[2].id).uid != made[2].uid, "the redo")
    desk.settle()


def test_item_33_all_are_edited_in_the_dialog_and_an_exception_is_kept_unless_ticked(
    desk: DeskUnderTest,
) -> None:
    made = four(desk)
    run(desk.campus, change(desk.campus, made[2], SeriesScope.THIS, hours=5))
    start(desk)
    desk.planner.view.setFocus()
    desk.planner.view.focus_booking(made[0].id)
    press(desk.planner.view, "Return")
    dialog = desk.modal(BookingDialog)
    assert dialog.fields.recurrence.button.text() == "Tous les mardis, 4 fois"
    type_into(dialog.fields.when.start, "10:00")
    press(dialog.fields.when.start, "Ctrl+Return")
    question = desk.modal(ScopeDialog)
    assert list(question.answers) == [SeriesScope.THIS, SeriesScope.ALL]
    click(question.answers[SeriesScope.ALL])
    click(question.go_button)
    dates = planned(desk)
    kinds = [line.kind for line in dates.plan.lines]  # type: ignore[union-attr]
    assert kinds == [LineKind.MOVED, LineKind.MOVED, LineKind.EXCEPTION, LineKind.MOVED]
    words = [dates.model.index(2, column).data() for column in range(5)]
    assert words == ["mar. 8 déc. 2026", "Exception gardée", "14:00–16:00, Salle Ill", "", "Modifiée à part"]
    QTest.mouseClick(dates.exceptions, Qt.MouseButton.LeftButton)
    wait_until(lambda: dates.plan is not None and dates.plan.count(LineKind.MOVED) == 4, "the exception too")
    QTest.mouseClick(dates.exceptions, Qt.MouseButton.LeftButton)
    wait_until(lambda: dates.plan is not None and dates.plan.count(LineKind.MOVED) == 3, "it is kept")
    wait_until(dates.save_button.isEnabled, "the dates")
    press(dates.save_button, "Ctrl+Return")
    wait_until(lambda: desk.planner.flow.dialog is None, "the dialogs to close")
    desk.settle()
    assert starts(members(desk.campus, made[0])) == [
        "11-24 10:00",
        "12-01 10:00",
        "12-08 14:00",
        "12-15 10:00",
    ]
    press(desk.window, "Ctrl+Z")
    wait_until(lambda: desk.stored(made[0].id).slot == made[0].slot, "the undo")
    desk.settle()


def test_item_33_escape_at_the_question_leaves_everything_as_it_was(desk: DeskUnderTest) -> None:
    made = four(desk)
    start(desk)
    desk.move(desk.item(made[0].id), 3600)
    press(desk.modal(ScopeDialog), "Escape")
    desk.settle()
    wait_until(lambda: desk.planner.view.scene.ghost is None, "the ghost to go")
    assert desk.stored(made[0].id).revision == 1
    desk.move(desk.item(made[0].id), 3600)
    press(desk.modal(ScopeDialog), "Return")
    wait_until(lambda: desk.stored(made[0].id).detached, "this one alone")
    desk.settle()
    assert starts(members(desk.campus, made[0])) == ["11-24 10:00", *AT_NINE[1:]]


def test_item_33_the_last_instance_that_is_left_asks_nothing(desk: DeskUnderTest) -> None:
    made = four(desk)
    run(desk.campus, cancel(desk.campus, made[1], SeriesScope.FOLLOWING))
    start(desk)
    desk.move(desk.item(made[0].id), 3600)
    wait_until(lambda: desk.stored(made[0].id).revision == 2, "the move")
    desk.settle()


def test_item_33_another_rule_concerns_more_than_one_instance(desk: DeskUnderTest) -> None:
    made = four(desk)
    start(desk, "2026-12-01")
    desk.planner.flow.edit(made[1].id)
    dialog = desk.modal(BookingDialog)
    click(dialog.fields.recurrence.button)
    editor = desk.modal(RecurrenceDialog)
    assert editor.count.value() == 4
    click(editor.weekdays[3])
    click(editor.take_button)
    assert dialog.fields.recurrence.button.text() == "Tous les mardis et jeudis, 4 fois"
    press(dialog.fields.title, "Ctrl+Return")
    question = desk.modal(ScopeDialog)
    assert SeriesScope.THIS not in question.answers
    press(question.go_button, "Ctrl+Return")
    dates = planned(desk)
    wait_until(dates.save_button.isEnabled, "the dates")
    press(dates.save_button, "Ctrl+Return")
    wait_until(lambda: desk.planner.flow.dialog is None, "the dialogs to close")
    desk.settle()
    assert starts(members(desk.campus, made[0])) == ["11-24 09:00"]
    assert starts(members(desk.campus, made[1])) == ["12-01 09:00", "12-03 09:00", "12-08 09:00"]
    assert series_of(desk.campus, made[1]).rrule == "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3"


def test_item_39_the_card_says_which_date_of_its_series_it_is(desk: DeskUnderTest) -> None:
    made = four(desk)
    start(desk, "2026-12-08")
    view = desk.planner.view
    view.setFocus()
    view.focus_booking(made[2].id)
    press(view, "Space")

    def lines() -> list[str]:
        return [label.text() for label in view.hovering.card.findChildren(QLabel)]

    wait_until(lambda: "Série" in lines(), "what is known of the series")
    assert "3 / 4, tous les mardis" in lines()
    desk.session.run(cancel(desk.campus, made[0], SeriesScope.THIS))
    wait_until(lambda: "2 / 3, tous les mardis" in lines(), "the card to follow")


def test_item_33_a_rule_of_another_calendar_is_said_in_words_and_kept(desk: DeskUnderTest) -> None:
    from campus_desk.application.commands import ImportCalendar

    text = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:foreign\r\nSUMMARY:Cours\r\nLOCATION:ILL\r\n"
        "DTSTART:20261127T090000Z\r\nDTEND:20261127T100000Z\r\nRRULE:FREQ=MONTHLY;BYDAY=MO,FR;BYSETPOS=-1;COUNT=3"
        "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    file = desk.campus.services.calendars.read_calendar(text.encode())
    desk.campus.execute(ImportCalendar(file, desk.campus.customer("NEURALIS")))
    start(desk, "2026-11-27")
    (booking,) = [b for b in desk.bookings() if b.recurrence_id.startswith("20261127")]
    desk.planner.flow.edit(booking.id)
    dialog = desk.modal(BookingDialog)
    assert dialog.fields.recurrence.button.text() == (
        "Tous les mois, le lundi et le vendredi, la dernière de ces dates, 3 fois"
    )
    type_into(dialog.fields.when.start, "11:00")
    press(dialog.fields.when.start, "Ctrl+Return")
    question = desk.modal(ScopeDialog)
    click(question.answers[SeriesScope.ALL])
    click(question.go_button)
    dates = planned(desk)
    wait_until(dates.save_button.isEnabled, "the dates")
    press(dates.save_button, "Ctrl+Return")
    wait_until(lambda: desk.planner.flow.dialog is None, "the dialogs to close")
    desk.settle()
    assert series_of(desk.campus, booking).rrule == "FREQ=MONTHLY;BYDAY=MO,FR;BYSETPOS=-1;COUNT=3"
    assert starts(members(desk.campus, booking)) == ["11-27 11:00", "11-30 11:00", "12-28 11:00"]


@pytest.mark.slow
def test_item_33_a_series_among_three_thousand_bookings_is_moved_with_those_that_follow(
    large_desk: DeskUnderTest,
) -> None:
    desk, evening = large_desk, slot(DAY, "19:15", "20:00")
    with desk.campus.services.storage.read() as unit:
        room = next(r for r in unit.catalogue.resources() if r.capacity)
    made = make(desk.campus, room.code, evening, TUESDAYS)
    start(desk)
    desk.planner.view.setFocus()
    assert desk.planner.view.focus_booking(made[0].id)
    press(desk.planner.view, "Alt+Right")
    question = desk.modal(ScopeDialog)
    click(question.answers[SeriesScope.ALL])
    press(question.go_button, "Return")
    dates = planned(desk)
    wait_until(dates.reason.isVisible, "the question for a reason")
    type_into(dates.reason, "Nocturne")
    wait_until(dates.save_button.isEnabled, "the dates")
    press(dates.reason, "Ctrl+Return")
    wait_until(lambda: desk.stored(made[3].id).revision > 1, "the move")
    desk.settle()
    assert starts(members(desk.campus, made[0]))[0] == "11-24 19:30"
    press(desk.window, "Ctrl+Z")
    wait_until(lambda: desk.stored(made[3].id).slot == made[3].slot, "the undo")
    desk.settle()


# The editor


@pytest.mark.parametrize(
    ("frequency", "on", "words"),
    [
        (Frequency.DAILY, "", "Tous les 2 jours, 8 fois"),
        (Frequency.WEEKLY, "", "Toutes les 2 semaines, le mardi, 8 fois"),
        (Frequency.MONTHLY, "24", "Tous les 2 mois, le 24, 8 fois"),
        (Frequency.MONTHLY, "4e mardi", "Tous les 2 mois, le 4e mardi, 8 fois"),
        (Frequency.YEARLY, "dernier mardi", "Tous les 2 ans, le dernier mardi de novembre, 8 fois"),
    ],
)
def test_item_33_the_editor_says_what_it_is_told(
    desk: DeskUnderTest, frequency: Frequency, on: str, words: str
) -> None:
    start(desk)
    desk.drag_over(desk.campus.resource("ILL"), at("09:00"), at("11:00"))
    dialog = desk.modal(BookingDialog)
    click(dialog.fields.recurrence.button)
    editor = desk.modal(RecurrenceDialog)
    buttons = {b.text(): b for b in editor.findChildren(QToolButton)}
    name = {
        Frequency.DAILY: "Jours",
        Frequency.WEEKLY: "Semaines",
        Frequency.MONTHLY: "Mois",
        Frequency.YEARLY: "Années",
    }[frequency]
    click(buttons[name])
    type_into(editor.interval, "2")
    if on:
        click(buttons[on])
    assert editor._words.text() == words
    press(editor.interval, "Ctrl+Return")
    assert dialog.fields.recurrence.button.text() == words
    dialog.reject()


def test_item_33_a_rule_without_a_day_or_that_ends_before_it_begins_cannot_be_taken(
    desk: DeskUnderTest,
) -> None:
    start(desk)
    desk.drag_over(desk.campus.resource("ILL"), at("09:00"), at("11:00"))
    dialog = desk.modal(BookingDialog)
    click(dialog.fields.recurrence.button)
    editor = desk.modal(RecurrenceDialog)
    click(editor.weekdays[1])
    assert not editor.take_button.isEnabled()
    assert editor._first.text() == "Choisissez au moins un jour de la semaine."
    click(editor.weekdays[1])
    buttons = {b.text(): b for b in editor.findChildren(QToolButton)}
    click(buttons["À une date"])
    type_into(editor.last_day, "20/11/2026")
    press(editor.last_day, "Tab")
    assert not editor.take_button.isEnabled()
    type_into(editor.last_day, "15/12/2026")
    press(editor.last_day, "Tab")
    assert editor._words.text() == "Tous les mardis, jusqu’au 15 décembre 2026"
    editor.reject()
    dialog.reject()
