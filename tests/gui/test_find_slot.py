"""Find a slot with real keys: one line of words, Enter, and the room is held for a quarter of an hour."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

from campus_desk.application.commands import SaveResource
from campus_desk.application.slot_query import HELD
from campus_desk.domain.booking import Booking, BookingStatus
from campus_desk.ui.booking.booking_dialog import BookingDialog
from campus_desk.ui.booking.find_slot import FindSlotDialog
from campus_desk.ui.booking.slot_aside import Reasons
from campus_desk.ui.booking.slot_choices import Field
from tests.campus import slot, wall
from tests.gui.desk import DeskUnderTest, press, type_into, type_text, wait_until

# The clock stands at 10:00 on Monday the 23rd.
THURSDAY = "2026-11-26"
FRIDAY = "2026-11-27"


@pytest.fixture
def finder(desk: DeskUnderTest) -> FindSlotDialog:
    """The dialog, on a campus whose two rooms have video."""
    furnish(desk)
    desk.start()
    return find(desk)


def furnish(desk: DeskUnderTest) -> None:
    """Give both rooms video."""
    with desk.campus.services.storage.read() as unit:
        rooms = [r for r in unit.catalogue.resources() if r.code in ("ILL", "RHIN")]
    for room in rooms:
        desk.campus.execute(SaveResource(replace(room, features=("video",), floor="1")))


def find(desk: DeskUnderTest) -> FindSlotDialog:
    """Open the dialog by its key."""
    press(desk.window, "Ctrl+Shift+F")
    return desk.modal(FindSlotDialog)


def ask(desk: DeskUnderTest, finder: FindSlotDialog, text: str) -> None:
    """Type a question and wait for the answers."""
    type_into(finder.ask.query, text)
    finder.ask.settle()
    desk.settle()


def keyboard(finder: FindSlotDialog, *keys: str) -> None:
    """Press keys wherever the keyboard is."""
    for key in keys:
        focus = QApplication.focusWidget() or finder
        assert isinstance(focus, QWidget)
        press(focus, key)


def held(desk: DeskUnderTest) -> Booking:
    """Wait until the dialog is closed and return the only booking."""
    wait_until(lambda: desk.planner.slots.dialog is None, "the dialog to close")
    desk.settle()
    (booking,) = desk.bookings()
    return booking


def elsewhere(desk: DeskUnderTest, finder: FindSlotDialog, booking: Booking) -> None:
    """Wait until the dialog knows of a booking that another desk has made."""

    def is_known() -> bool:
        desk.session.hub.ask()
        judge = finder.snapshot.judge
        return judge is not None and judge.stored(booking.id) is not None

    wait_until(is_known, "the booking")
    desk.settle()


def rooms(finder: FindSlotDialog) -> list[str]:
    """Return the names of the answers."""
    words = finder.options.answers.words
    assert words is not None
    return [words.name(option) for option in finder.options.answers.options]


def test_call_in_one_query_and_enter_hold_the_best_room(desk: DeskUnderTest, finder: FindSlotDialog) -> None:
    type_text(finder.ask.query, "Neuralis 12 visio jeudi après-midi")
    press(finder.ask.query, "Return")
    booking = held(desk)
    assert booking.draft.resources == (desk.campus.resource("ILL"),)
    assert booking.slot == slot(THURSDAY, "13:00", "14:00")
    assert (booking.draft.attendees, booking.draft.customer_id) == (12, desk.campus.customer("NEURALIS"))
    assert booking.status is BookingStatus.OPTION
    assert booking.draft.option_expires_at == desk.clock.now() + HELD
    assert desk.planner.day == date(2026, 11, 26)
    said = desk.window.notices.toast.text
    assert "Neuralis option jusqu’à 10:15\u202f: jeu. 26 nov., 13:00–14:00, Salle Ill." in said
    assert desk.planner.view.focused_item is not None
    assert desk.planner.view.focused_item.booking_id == booking.id
    press(desk.window, "Ctrl+Z")
    wait_until(lambda: desk.stored(booking.id).status is BookingStatus.CANCELLED, "the undo")


def test_call_in_what_is_held_is_freed_a_quarter_of_an_hour_later(
    desk: DeskUnderTest, finder: FindSlotDialog
) -> None:
    type_text(finder.ask.query, "Neuralis 12 visio jeudi après-midi 1h30")
    press(finder.ask.query, "Return")
    booking = held(desk)
    desk.clock.advance(timedelta(minutes=15))
    timer = desk.window.findChild(QTimer, "option expiry")
    assert isinstance(timer, QTimer)
    timer.timeout.emit()
    wait_until(lambda: desk.stored(booking.id).status is BookingStatus.CANCELLED, "the expiry")
    desk.settle()
    assert desk.planner.shown == []


def test_call_in_for_nobody_yet_asks_who_in_place(desk: DeskUnderTest, finder: FindSlotDialog) -> None:
    ask(desk, finder, "12 visio jeudi après-midi 1h30")
    press(finder.ask.query, "Return")
    assert finder.isVisible()
    assert finder.detail.customer.hasFocus()
    assert finder.detail._asked.isVisible()
    type_into(finder.detail.customer, "Hélia Diagnostics — Externe")
    assert not finder.detail._asked.isVisible()
    desk.settle()
    press(finder.detail.customer, "Return")
    assert held(desk).draft.customer_id == desk.campus.customer("HELIA")


def test_arrows_choose_a_room_and_tab_another_day(desk: DeskUnderTest, finder: FindSlotDialog) -> None:
    elsewhere(desk, finder, desk.campus.book("RHIN", slot(FRIDAY, "13:00", "14:00")))
    ask(desk, finder, "Neuralis 12 visio jeudi après-midi 1h30")
    assert rooms(finder) == ["Salle Ill", "Salle Rhin"]
    keyboard(finder, "Down")
    assert finder.choice is not None
    assert finder.choice.slot == slot(THURSDAY, "13:00", "14:30")
    keyboard(finder, "Tab", "Down")
    assert finder.days.list.hasFocus()
    assert finder.choice is not None
    assert finder.choice.slot == slot(FRIDAY, "14:00", "15:30")
    keyboard(finder, "Return")
    wait_until(lambda: desk.planner.slots.dialog is None, "the dialog to close")
    booking = desk.bookings()[-1]
    assert booking.draft.resources == (desk.campus.resource("RHIN"),)
    assert booking.slot == slot(FRIDAY, "14:00", "15:30")


def test_another_time_of_the_day_is_taken_by_its_button(desk: DeskUnderTest, finder: FindSlotDialog) -> None:
    ask(desk, finder, "Neuralis 12 visio jeudi après-midi 1h30")
    keyboard(finder, "Tab", "Tab")
    assert finder.also.buttons[0].hasFocus()
    assert finder.also.buttons[0].text() == "14:30–16:00"
    keyboard(finder, "Space", "Shift+Tab", "Shift+Tab", "Return")
    assert held(desk).slot == slot(THURSDAY, "14:30", "16:00")


def test_ctrl_enter_goes_on_in_the_booking_dialog_filled_in(
    desk: DeskUnderTest, finder: FindSlotDialog
) -> None:
    ask(desk, finder, 'Neuralis 12 visio jeudi après-midi 1h30 "Comité"')
    keyboard(finder, "Ctrl+Return")
    dialog = desk.modal(BookingDialog)
    fields = dialog.fields
    assert fields.customer_id == desk.campus.customer("NEURALIS")
    assert fields.resources.chosen == (desk.campus.resource("ILL"),)
    assert (fields.when.start.text(), fields.when.end.text()) == ("13:00", "14:30")
    assert (fields.people.attendees, fields.title.text()) == (12, "Comité")
    press(fields.title, "Ctrl+Return")
    wait_until(lambda: desk.planner.flow.dialog is None, "the booking dialog to close")
    (booking,) = desk.bookings()
    assert booking.status is BookingStatus.CONFIRMED


def test_escape_leaves_without_a_booking(desk: DeskUnderTest, finder: FindSlotDialog) -> None:
    ask(desk, finder, "Neuralis 12 visio jeudi après-midi 1h30")
    keyboard(finder, "Esc")
    wait_until(lambda: desk.planner.slots.dialog is None, "the dialog to close")
    assert desk.bookings() == []


def test_the_other_days_say_what_is_busy_and_when_it_is_free(
    desk: DeskUnderTest, finder: FindSlotDialog
) -> None:
    elsewhere(desk, finder, desk.campus.book("ILL", slot(THURSDAY, "13:00", "16:00")))
    ask(desk, finder, "12 visio jeudi après-midi 1h30")
    model = finder.days.model
    told = [str(model.data(model.index(n))) for n in range(model.rowCount())]
    # Closed on Saturday and Sunday.
    assert told == [
        "jeu. 26 nov., 16:00–17:30",
        "ven. 27 nov., 13:00–14:30",
        "lun. 30 nov., 13:00–14:30",
        "mar. 1er déc., 13:00–14:30",
        "mer. 2 déc., 13:00–14:30",
    ]
    assert model.rows[0].busy == (slot(THURSDAY, "13:00", "16:00").epoch,)


@pytest.mark.parametrize("length", ["15 min", "1h", "2h"])
def test_the_time_stands_with_every_box_however_narrow_it_is(
    desk: DeskUnderTest, finder: FindSlotDialog, monkeypatch: pytest.MonkeyPatch, length: str
) -> None:
    ask(desk, finder, f"12 visio jeudi après-midi {length}")
    texts: list[str] = []
    draw = QPainter.drawText

    def noted(painter: QPainter, *where: Any) -> None:
        texts.append(str(where[-1]))
        draw(painter, *where)

    monkeypatch.setattr(QPainter, "drawText", noted)
    finder.days.list.viewport().grab()
    shown = [row for row in finder.days.model.rows if row.best is not None]
    assert shown
    assert texts.count("13:00") == len(shown)


def test_what_is_set_aside_says_why(desk: DeskUnderTest, finder: FindSlotDialog) -> None:
    elsewhere(desk, finder, desk.campus.book("RHIN", slot(THURSDAY, "08:00", "19:30"), "HELIA"))
    ask(desk, finder, "20 visio jeudi après-midi 1h30")
    # Nothing is free on Thursday: the next days are offered instead.
    assert finder._title.whole == "Rien de libre alors. Les prochaines possibilités\u202f:"
    assert finder.choice is not None
    assert finder.choice.slot == slot(FRIDAY, "13:00", "14:30")
    assert finder.aside.summary == (
        "Occupé\u202f: Salle Rhin · Trop petit\u202f: Salle Ill · Sans l’équipement\u202f: Amphithéâtre"
    )
    finder.aside.why.setFocus()
    press(finder.aside.why, "Space")
    reasons = desk.modal(Reasons)
    assert "Salle Rhin: occupé\u202f: 08:00–19:30 (Hélia Diagnostics)" in reasons.reasons
    assert "Salle Ill: 16 places pour 20" in reasons.reasons
    assert "Amphithéâtre: sans visioconférence" in reasons.reasons
    reasons.close()


def test_fields_speak_over_words_until_something_else_is_written(
    desk: DeskUnderTest, finder: FindSlotDialog
) -> None:
    ask(desk, finder, "12 visio jeudi après-midi")
    tokens = finder.ask.tokens
    assert (tokens.token(Field.PEOPLE).value, tokens.token(Field.MINUTES).is_said) == ("12", False)
    pick(finder, Field.PEOPLE, "20")
    assert (tokens.token(Field.PEOPLE).value, rooms(finder)) == ("20", ["Salle Rhin"])
    pick(finder, Field.MINUTES, "2\u00a0h")
    assert finder.choice is not None
    assert finder.choice.slot.minutes == 120
    ask(desk, finder, "10 visio jeudi après-midi")
    assert tokens.token(Field.PEOPLE).value == "10"
    assert tokens.token(Field.MINUTES).value == "2\u00a0h"
    assert rooms(finder) == ["Salle Ill", "Salle Rhin"]


def pick(finder: FindSlotDialog, field: Field, text: str) -> None:
    """Choose an entry of the menu of a token, as Enter on the token and on the entry do."""
    menu = finder.ask.tokens.token(field).menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_a_token_opens_its_menu_with_enter_and_does_not_hold(
    desk: DeskUnderTest, finder: FindSlotDialog
) -> None:
    ask(desk, finder, "Neuralis 12 visio jeudi")
    token = finder.ask.tokens.token(Field.MINUTES)
    token.setFocus()
    opened: list[bool] = []
    menu = token.menu()

    def seen() -> None:
        opened.append(menu.isVisible())
        menu.close()

    menu.aboutToShow.connect(lambda: QTimer.singleShot(0, menu, seen))
    press(token, "Return")
    assert opened == [True]
    assert desk.bookings() == []


def test_a_hall_and_a_device_are_held_together(desk: DeskUnderTest, finder: FindSlotDialog) -> None:
    elsewhere(desk, finder, desk.campus.book("US3", slot(THURSDAY, "13:00", "15:00")))
    ask(desk, finder, "Neuralis 20 visio jeudi après-midi 1h30 Échographe")
    assert rooms(finder)[0] == "Salle Rhin + Échographe US-3"
    press(finder.ask.query, "Return")
    wait_until(lambda: desk.planner.slots.dialog is None, "the dialog to close")
    booking = desk.bookings()[-1]
    assert booking.draft.resources == (desk.campus.resource("RHIN"), desk.campus.resource("US3"))
    assert booking.slot == slot(THURSDAY, "15:00", "16:30")


def test_words_nobody_knows_are_named(desk: DeskUnderTest, finder: FindSlotDialog) -> None:
    ask(desk, finder, "12 visio jeudi balançoire")
    assert finder.ask.asking.isVisible()
    assert finder.ask.asking.text == "«\u00a0balançoire\u00a0» n’est pas compris."
    assert finder.choice is not None


def test_a_room_taken_by_another_desk_in_between_is_refused_with_the_reason(
    desk: DeskUnderTest, finder: FindSlotDialog
) -> None:
    ask(desk, finder, "Neuralis 12 visio jeudi après-midi 1h30")
    other = desk.campus.book("ILL", slot(THURSDAY, "13:00", "14:00"), "HELIA")
    finder.hold_button.click()
    wait_until(finder.band.isVisible, "the refusal")
    assert "L’option n’a pas été posée" in finder.band.accessibleName()
    elsewhere(desk, finder, other)
    assert finder.choice is not None
    assert finder.choice.slot == slot(THURSDAY, "14:00", "15:30")
    press(finder.ask.query, "Return")
    wait_until(lambda: desk.planner.slots.dialog is None, "the dialog to close")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Neuralis 12 video Thursday afternoon"),
        ("de", "Neuralis 12 Pers. Video Donnerstag nachmittags"),
    ],
)
def test_call_in_in_every_language(
    qapp: QApplication, tmp_path: object, desk: DeskUnderTest, language: str, text: str
) -> None:
    furnish(desk)
    desk.start()
    desk.desk.speak(language)
    desk.settle()
    finder = find(desk)
    type_text(finder.ask.query, text)
    press(finder.ask.query, "Return")
    assert held(desk).slot == slot(THURSDAY, "13:00", "14:00")


def test_the_day_looked_at_is_meant_while_none_is_named(desk: DeskUnderTest) -> None:
    furnish(desk)
    desk.start()
    desk.show_day("2026-12-08")
    finder = find(desk)
    ask(desk, finder, "Neuralis 12 visio 14h")
    assert finder.ask.tokens.token(Field.DAYS).value == "mar. 8 déc."
    press(finder.ask.query, "Return")
    assert held(desk).slot.start == wall("2026-12-08 14:00")


def test_item_49_what_is_found_is_said_once_the_typing_rests(
    desk: DeskUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(
        "campus_desk.ui.booking.find_slot.announce", lambda _widget, text, **_how: heard.append(text)
    )
    furnish(desk)
    desk.start()
    finder = find(desk)
    desk.settle()
    wait_until(lambda: heard, "the answers to what stood there")
    heard.clear()
    ask(desk, finder, "12 visio jeudi après-midi")
    wait_until(lambda: heard, "the answers")
    (said,) = heard
    assert said.startswith("Salles libres, de la plus juste à la plus large (2), Salle Ill, 13:00–14:00")
    ask(desk, finder, "400 visio jeudi après-midi")
    wait_until(lambda: len(heard) > 1, "that there is none")
    assert heard[-1] == finder._nothing.sentence


def test_nothing_has_a_price_while_nobody_is_named(desk: DeskUnderTest) -> None:
    furnish(desk)
    desk.start()
    desk.planner.flow.last_customer = desk.campus.customer("NEURALIS")
    finder = find(desk)
    ask(desk, finder, "12 jeudi après-midi")
    assert finder._words is not None
    assert finder._words.price(finder.options.answers.options[0]) == ""
    ask(desk, finder, "12 jeudi après-midi helia")
    assert finder._words.price(finder.options.answers.options[0])
