"""The waiting list where nothing is free: one more line of the quick entry, one key where a slot is sought."""

from __future__ import annotations

from datetime import timedelta

import pytest

from campus_desk.ui.reception.waiting_dialog import WaitingDialog
from tests.campus import slot
from tests.gui.desk import DeskUnderTest, press
from tests.gui.test_find_slot import THURSDAY, ask, elsewhere, find, furnish
from tests.gui.test_quick_entry import TODAY, key, start, typed


@pytest.mark.parametrize(
    ("words", "place", "people"),
    [("ill Neuralis 1h", "Salle Ill", 0), ("Neuralis 12 1h visio", "Salle de réunion", 12)],
)
def test_reception_a_miss_offers_the_waiting_list_filled_in(
    desk: DeskUnderTest, words: str, place: str, people: int
) -> None:
    for room in ("ILL", "RHIN"):
        desk.campus.book(room, slot(TODAY, "10:00", "20:00"), "HELIA")
    entry = start(desk)
    typed(desk, words)
    (number,) = [n for n, choice in enumerate(entry.state.choices, 1) if choice.waiting is not None]
    assert number == len(entry.state.choices), "after the places that are free"
    assert entry.state.choices[-1].words.spoken == "Liste d’attente…"
    key("Up")
    key("Return")
    dialog = desk.modal(WaitingDialog)
    assert place in dialog.place.currentText()
    assert dialog.people.value() == people
    dialog.save_button.click()
    desk.settle()
    with desk.campus.services.storage.read() as unit:
        (waits,) = unit.waiting.open(desk.clock.now())
    assert waits.customer_id == desk.campus.customer("NEURALIS")
    assert (waits.window, waits.duration) == (slot(TODAY, "10:00", "11:00"), timedelta(hours=1))
    assert waits.features == (("video",) if people else ())
    assert desk.window.bar.quick.text() == ""


def test_reception_what_is_too_small_or_closed_is_waited_for_by_nobody(desk: DeskUnderTest) -> None:
    entry = start(desk)
    for words in ("ill Neuralis 90 personnes", "Neuralis 20h30 1h ill", "Neuralis 4 1h"):
        desk.window.bar.quick.clear()
        typed(desk, words)
        assert not [c for c in entry.state.choices if c.waiting is not None], words


def test_reception_who_finds_nothing_is_put_on_the_waiting_list(
    desk: DeskUnderTest,
) -> None:
    furnish(desk)
    desk.start()
    finder = find(desk)
    ask(desk, finder, "Neuralis 12 visio jeudi après-midi")
    assert not finder.wait_button.isVisible(), "something is free"
    for room in ("ILL", "RHIN"):
        elsewhere(desk, finder, desk.campus.book(room, slot(THURSDAY, "09:00", "20:00"), "HELIA"))
    desk.settle()
    assert finder.wait_button.isVisible()
    press(finder.ask.query, "Ctrl+Shift+W")
    dialog = desk.modal(WaitingDialog)
    dialog.save_button.click()
    desk.settle()
    with desk.campus.services.storage.read() as unit:
        (waits,) = unit.waiting.open(desk.clock.now())
    assert waits.customer_id == desk.campus.customer("NEURALIS")
    assert waits.window == slot(THURSDAY, "13:00", "18:00")
    assert (waits.duration, waits.attendees, waits.features) == (timedelta(minutes=60), 12, ("video",))
