"""Quick entry in the window, by real keys: a walk-in, a cell that is typed on, questions, misses, reasons."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from campus_desk.application.commands import SaveCustomer, SaveResource
from campus_desk.domain.customer import Address, Customer, CustomerGroup
from campus_desk.domain.identifiers import CustomerId, ResourceId
from campus_desk.ui.booking.reason_dialog import ReasonDialog
from campus_desk.ui.quick_entry import quick_entry
from campus_desk.ui.quick_entry.quick_entry import QuickEntry
from campus_desk.ui.quick_entry.quick_state import Look, Tone
from campus_desk.ui.timeline.keyboard import on_cell
from tests.campus import Campus, slot, wall
from tests.gui.desk import DeskUnderTest, click, press, type_text, wait_until

TODAY = "2026-11-23"
"""A Monday; the clock of the campus shows 10:00."""


@pytest.fixture
def campus(campus: Campus) -> Campus:
    """The campus with a small room and two customers whose names begin alike."""
    with campus.services.storage.read() as unit:
        ill = unit.catalogue.resource_by_code("ILL")
    assert ill is not None
    small = replace(
        ill, id=ResourceId(0), revision=1, code="CIGOGNE", name="Box Cigogne", capacity=4, position=9
    )
    campus.execute(SaveResource(small))
    address = Address(line1="1 rue de l’Exemple", postcode="67000", city="Strasbourg")
    for code, name in (("DUPONT", "Dupont"), ("DUPORT", "Duport Frères")):
        campus.execute(
            SaveCustomer(
                Customer(CustomerId(0), code, name, CustomerGroup.TENANT, siren="000987651", address=address)
            )
        )
    return campus


def start(desk: DeskUnderTest) -> QuickEntry:
    desk.start()
    desk.show_day(TODAY)
    desk.window.notices.clear()
    press(desk.window, "F2")
    desk.settle()
    return desk.frame.quick


def typed(desk: DeskUnderTest, text: str) -> QuickEntry:
    """Type on whatever has the keyboard."""
    focus = QApplication.focusWidget()
    assert focus is not None
    type_text(focus, text)
    entry = desk.frame.quick
    wait_until(lambda: entry.is_settled, "the popup")
    return entry


def key(name: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keySequence(focus, name)


def chips(entry: QuickEntry, look: Look = Look.UNDERSTOOD) -> list[str]:
    return [chip.words.spoken for chip in entry.state.chips if chip.look is look]


def test_item_20_a_walk_in_is_f2_twelve_letters_and_enter(desk: DeskUnderTest) -> None:
    entry = start(desk)
    assert QApplication.focusWidget() is desk.window.bar.quick
    words = "Dupont 4 1h"
    assert len(words) <= 12
    typed(desk, words)
    assert chips(entry) == ["client Dupont", "effectif 4", "durée 1\u00a0h"]
    assert chips(entry, Look.ASSUMED) == ["jour lun. 23 nov.", "heure 10:00"]
    assert (entry.state.place, entry.state.when) == ("Box Cigogne", "lun. 23 nov., 10:00–11:00")
    assert entry.state.price == "45,00\u00a0€ HT"
    assert [line.tone for line in entry.state.lines] == [Tone.FREE]
    key("Return")
    wait_until(lambda: len(desk.bookings()) == 1, "the booking")
    desk.settle()
    (booking,) = desk.bookings()
    assert booking.slot == slot(TODAY, "10:00", "11:00")
    assert booking.draft.customer_id == desk.campus.customer("DUPONT")
    assert booking.draft.resources == (desk.campus.resource("CIGOGNE"),)
    assert booking.draft.attendees == 4
    # The planner shows it, and the keyboard is on it.
    assert entry.popup.isHidden()
    assert desk.window.bar.quick.text() == ""
    assert desk.planner.view.hasFocus()
    assert desk.planner.view.focused_item is not None
    assert desk.planner.view.focused_item.booking_id == booking.id
    assert "Box Cigogne" in desk.window.notices.toast.text
    press(desk.window, "Ctrl+Z")
    wait_until(lambda: not desk.stored(booking.id).status.is_live, "the undo")


def test_a_walk_in_begins_with_the_quarter_that_has_begun(desk: DeskUnderTest) -> None:
    desk.clock.instant += timedelta(minutes=24)
    entry = start(desk)
    typed(desk, "Dupont 4")
    assert entry.state.when == "lun. 23 nov., 10:15–11:15"
    free, begun = entry.state.lines
    assert free.tone is Tone.FREE
    assert begun.heading == "Compte dès 10:15\u202f: le quart d’heure est entamé."
    typed(desk, " demain 9h")
    assert len(entry.state.lines) == 1


def test_a_walk_in_after_hours_is_told_that_it_is_closed_and_asks_for_a_reason(desk: DeskUnderTest) -> None:
    desk.clock.instant = wall(f"{TODAY} 23:25")
    entry = start(desk)
    typed(desk, "Dupont 4 1h")
    assert entry.state.when == "lun. 23 nov. 23:15 – mar. 24 nov. 00:15"
    closed, begun = entry.state.lines
    assert (closed.tone, closed.heading) == (Tone.WARNING, "Hors des heures d’ouverture")
    assert "07:00–20:00" in closed.detail
    assert begun.heading.startswith("Compte dès 23:15")
    assert "réserver, avec un motif" in [each.text() for each in entry.popup.findChildren(QLabel)]
    key("Return")
    assert desk.modal(ReasonDialog) is not None


def test_item_20_typing_on_a_focused_cell_says_room_and_time(desk: DeskUnderTest) -> None:
    desk.start()
    desk.show_day("2026-11-24")
    view = desk.planner.view
    rhin = desk.campus.resource("RHIN")
    band = view.scene.geometry.band_of(rhin)
    assert band is not None
    assert band.row is not None
    view.setFocus()
    view.take_focus(on_cell(band.row, int(wall("2026-11-24 09:30").timestamp())))
    press(view, "Right")
    entry = typed(desk, "D")
    desk.settle()
    typed(desk, "upont 6")
    assert desk.window.bar.quick.text() == "Dupont 6"
    assert chips(entry, Look.ASSUMED) == [
        "Salle Rhin",
        "jour mar. 24 nov.",
        "heure 10:00",
        "durée 1\u00a0h",
    ]
    key("Return")
    wait_until(lambda: len(desk.bookings()) == 1, "the booking")
    desk.settle()
    (booking,) = desk.bookings()
    assert booking.slot == slot("2026-11-24", "10:00", "11:00")
    assert booking.draft.resources == (rhin,)
    assert view.focused_item is not None


def test_escape_leaves_without_a_trace(desk: DeskUnderTest) -> None:
    entry = start(desk)
    typed(desk, "Dupont 4 1h")
    key("Escape")
    assert entry.popup.isHidden()
    assert desk.window.bar.quick.text() == ""
    assert desk.planner.view.hasFocus()
    assert desk.bookings() == []


def test_two_customers_are_asked_about_and_chosen_by_arrow(desk: DeskUnderTest) -> None:
    entry = start(desk)
    typed(desk, "Dup 4 1h")
    assert "« Dup »" in entry.state.lines[0].heading.replace("\u00a0", " ")
    assert [choice.words.value for choice in entry.state.choices] == ["Dupont", "Duport Frères"]
    key("Return")
    assert desk.bookings() == []
    assert entry.popup.current == 0
    key("Down")
    key("Return")
    assert desk.window.bar.quick.text() == "Duport Frères 4 1h"
    key("Return")
    wait_until(lambda: len(desk.bookings()) == 1, "the booking")
    assert desk.bookings()[0].draft.customer_id == desk.campus.customer("DUPORT")


def test_a_slip_of_the_hand_is_asked_about_and_may_be_the_title(desk: DeskUnderTest) -> None:
    entry = start(desk)
    typed(desk, "Dupond 4")
    assert chips(entry, Look.OPEN) == ["non compris Dupond"]
    assert entry.state.choices[0].words.value == "Dupont"
    key("Down")
    key("1")
    assert desk.window.bar.quick.text() == "Dupont 4"
    typed(desk, " Atelier")
    title = entry.state.choices[-1]
    assert title.words.icon == "note"
    key("Up")
    key("Return")
    assert "titre Atelier" in chips(entry)
    key("Return")
    wait_until(lambda: len(desk.bookings()) == 1, "the booking")
    assert desk.bookings()[0].draft.title == "Atelier"


def test_without_a_customer_it_says_so_and_books_nothing(desk: DeskUnderTest) -> None:
    entry = start(desk)
    typed(desk, "4 1h")
    assert entry.state.place == "Box Cigogne"
    assert entry.state.judgement is None
    assert entry.state.lines[-1].heading == "Pour qui\u202f? Ajoutez un client."
    key("Return")
    desk.settle()
    assert desk.bookings() == []
    typed(desk, " dupont")
    assert entry.state.judgement is not None


def test_who_was_booked_for_last_is_offered(desk: DeskUnderTest) -> None:
    entry = start(desk)
    typed(desk, "Neuralis ill")
    key("Return")
    wait_until(lambda: len(desk.bookings()) == 1, "the first booking")
    desk.settle()
    press(desk.window, "F2")
    typed(desk, "rhin 14h")
    assert [choice.words.value for choice in entry.state.choices] == ["Neuralis"]
    key("Return")
    key("Return")
    assert desk.window.bar.quick.text() == "rhin 14h Neuralis"
    key("Return")
    wait_until(lambda: len(desk.bookings()) == 2, "the second booking")


def test_a_miss_lists_three_places_and_a_figure_books_one(desk: DeskUnderTest) -> None:
    desk.campus.book("ILL", slot(TODAY, "10:00", "12:00"), "HELIA")
    entry = start(desk)
    typed(desk, "ill Dupont 1h")
    assert entry.state.lines[0].tone is Tone.BLOCKED
    assert "Hélia Diagnostics" in entry.state.lines[0].detail
    assert len(entry.state.choices) == 4, "three places, and the waiting list"
    # While the typing goes on, figures are text.
    typed(desk, " 1")
    assert desk.window.bar.quick.text().endswith(" 1")
    QTest.keyClick(desk.window.bar.quick, Qt.Key.Key_Backspace)
    key("Return")
    assert entry.popup.current == 0
    wanted = entry.state.choices[1].judgement
    assert wanted is not None
    QTest.keyClick(desk.window.bar.quick, Qt.Key.Key_2)
    wait_until(lambda: len(desk.bookings()) == 2, "the booking")
    desk.settle()
    made = next(b for b in desk.bookings() if b.draft.customer_id == desk.campus.customer("DUPONT"))
    assert (made.draft.resources, made.slot) == (wanted.draft.resources, wanted.draft.slot)


def test_a_rule_that_may_be_overridden_asks_for_the_reason(desk: DeskUnderTest) -> None:
    entry = start(desk)
    typed(desk, "Dupont 20h30 1h ill")
    assert entry.state.lines[0].tone is Tone.WARNING
    key("Return")
    dialog = desk.modal(ReasonDialog)
    type_text(dialog.reason, "Réception")
    press(dialog.reason, "Ctrl+Return")
    wait_until(lambda: len(desk.bookings()) == 1, "the booking")
    assert desk.bookings()[0].override_reason == "Réception"


def test_another_day_is_loaded_once_and_enter_waits_for_it(desk: DeskUnderTest) -> None:
    desk.campus.book("CIGOGNE", slot("2027-03-04", "09:00", "10:00"), "HELIA")
    entry = start(desk)
    reads = []
    read = desk.session.read
    desk.session.read = lambda *a, **k: (reads.append(a), read(*a, **k))[1]  # type: ignore[method-assign,func-returns-value]
    typed(desk, "Dupont 4 4/3/2027 9h")
    key("Return")
    wait_until(lambda: len(desk.bookings()) == 2, "the booking")
    desk.settle()
    made = next(b for b in desk.bookings() if b.draft.customer_id == desk.campus.customer("DUPONT"))
    assert made.slot == slot("2027-03-04", "09:00", "10:00")
    assert made.draft.resources == (desk.campus.resource("ILL"),)
    assert desk.planner.day.isoformat() == "2027-03-04"
    assert desk.planner.view.focused_item is not None
    assert entry.popup.isHidden()


def test_no_query_per_key_press(desk: DeskUnderTest) -> None:
    start(desk)
    reads: list[object] = []
    read = desk.session.read
    desk.session.read = lambda *a, **k: (reads.append(a), read(*a, **k))[1]  # type: ignore[method-assign,func-returns-value]
    typed(desk, "Dupont 4 1h video Rhin 14-16 « Revue »")
    assert reads == []


def test_somebody_without_a_mouse_reads_three_languages(desk: DeskUnderTest) -> None:
    entry = start(desk)
    for words, when in (
        ("Dupont amphi demain 14-16 80p", "mar. 24 nov., 14:00–16:00"),
        ("Dupont Di Besprechung 9-11 6 Pers.", "mar. 24 nov., 09:00–11:00"),
        ("Dupont tomorrow 2pm 1h room video", "mar. 24 nov., 14:00–15:00"),
        ("Dupont 12 visio jeudi après-midi", "jeu. 26 nov., 13:00–14:00"),
        ("Dupont lundi prochain 9h30", "lun. 30 nov., 09:30–10:30"),
        ("Dupont in 2 Wochen halb drei", "lun. 7 déc., 14:30–15:30"),
        ("Dupont übermorgen midi", "mer. 25 nov., 12:00–13:00"),
    ):
        desk.window.bar.quick.clear()
        typed(desk, words)
        desk.settle()
        assert entry.state.when == when, (words, entry.state)


def test_what_was_understood_is_told_to_a_screen_reader(
    desk: DeskUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(quick_entry, "announce", lambda _, text, **__: said.append(text))
    entry = start(desk)
    typed(desk, "Dup")
    wait_until(lambda: said, "the words")
    assert "plusieurs sens Dup" in said[0]
    key("Down")
    assert said[-1] == "1: client Dupont"
    key("Return")
    wait_until(lambda: "Box Cigogne" in said[-1], "the proposal")
    assert "Libre" in said[-1]
    assert desk.window.bar.quick.accessibleDescription() == entry.state.spoken


def test_a_choice_is_taken_with_the_pointer(desk: DeskUnderTest) -> None:
    entry = start(desk)
    typed(desk, "Dup 4")
    click(entry.popup._rows[1])
    assert desk.window.bar.quick.text() == "Duport Frères 4"
    assert desk.window.bar.quick.hasFocus()


def test_what_others_book_meanwhile_shows_at_once(desk: DeskUnderTest) -> None:
    entry = start(desk)
    typed(desk, "Dupont 4 1h")
    assert entry.state.place == "Box Cigogne"
    desk.campus.book("CIGOGNE", slot(TODAY, "10:00", "12:00"), "HELIA")
    wait_until(lambda: entry.state.place == "Salle Ill", "the next room")


def test_f2_leads_back_to_the_planner(desk: DeskUnderTest) -> None:
    desk.start()
    press(desk.window, "F8")
    desk.settle()
    press(desk.window, "F2")
    desk.settle()
    assert desk.window.menu.planner.isChecked()
    assert desk.window.bar.quick.hasFocus()


def test_two_days_are_asked_about(desk: DeskUnderTest) -> None:
    entry = start(desk)
    typed(desk, "4 Dupont demain jeudi")
    assert entry.state.judgement is None
    assert [c.words.value for c in entry.state.choices] == ["mar. 24 nov.", "jeu. 26 nov."]
    key("Up")
    key("Return")
    assert desk.window.bar.quick.text() == "4 Dupont jeudi"


def test_the_hour_the_clock_skips_is_refused_in_words(desk: DeskUnderTest) -> None:
    entry = start(desk)
    typed(desk, "Dupont 4 28/3/2027 02:30")
    desk.settle()
    assert entry.state.judgement is None
    assert entry.state.lines[0].tone is Tone.BLOCKED
    assert wall("2027-03-28 03:00") == datetime.fromisoformat("2027-03-28T01:00:00+00:00")


@pytest.mark.slow
@pytest.mark.parametrize(
    "words", ["Rhéna 4 1h", "Neuralis 30 demain après-midi 2h", "Vita Freitag 19-20 10 Pers."]
)
def test_item_20_a_walk_in_among_thousands_of_bookings(large_desk: DeskUnderTest, words: str) -> None:
    before = len(large_desk.bookings())
    entry = start(large_desk)
    typed(large_desk, words)
    large_desk.settle()
    assert not [chip for chip in entry.state.chips if chip.look is Look.OPEN]
    if entry.state.judgement is None:
        # Everything is taken then: three other places are offered, and a figure books one.
        assert [choice.waiting is None for choice in entry.state.choices] == [True, True, True, False]
        key("Return")
        QTest.keyClick(large_desk.window.bar.quick, Qt.Key.Key_1)
    else:
        key("Return")
    wait_until(lambda: len(large_desk.bookings()) == before + 1, "the booking")
