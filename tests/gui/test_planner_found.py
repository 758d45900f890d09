"""The card of a booking, a search hit that is hidden, and a planner with nothing on it (items 14, 39, 43)."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from campus_desk.application.commands import CancelBooking, ChangeBooking, CheckIn
from campus_desk.application.read_models import AgendaItem
from campus_desk.domain.booking import Booking, BookingStatus
from campus_desk.domain.customer import CustomerGroup
from campus_desk.ui.history_dialog import HistoryDialog
from campus_desk.ui.timeline.hover_card import HoverCard
from campus_desk.ui.timeline.hovering import DELAY_MS
from campus_desk.ui.timeline.tips import others_words
from tests.campus import Campus, SetClock, slot, wall
from tests.gui.desk import DeskUnderTest, click, press, type_text, wait_until
from tests.gui.timeline_scene import Hand, Opener, key
from tests.unit.made_up_campus import Campus as MadeUpCampus
from tests.unit.made_up_campus import at, design_day, opened

pytestmark = pytest.mark.slow

DAY = "2026-11-23"

AT_EVERY_SIZE = True


def lines(card: HoverCard) -> dict[str, str]:
    """Return what the card says, by heading."""
    grid = card._grid
    texts = [
        widget.text()
        for n in range(grid.count())
        if (item := grid.itemAt(n)) is not None and isinstance(widget := item.widget(), QLabel)
    ]
    return dict(zip(texts[::2], texts[1::2], strict=True))


# --- item 39 ----------------------------------------------------------------------------------------------------------


def test_item_39_the_card_says_who_when_where_how_many_until_when_and_for_how_much(
    desk: DeskUnderTest,
) -> None:
    booking = desk.campus.book(
        "RHIN",
        slot(DAY, "14:00", "16:00"),
        status=BookingStatus.OPTION,
        option_expires_at=wall(f"{DAY} 12:00"),
        attendees=10,
        contact="Mme Adler",
    )
    desk.start()
    view = desk.planner.view
    assert view.focus_booking(booking.id)
    press(view, "Space")
    card = view.hovering.card
    assert card.isVisible()
    assert card._who.text() == "Neuralis"
    assert card._group.text() == "Locataire · Mme Adler"
    assert card._state.text() == "Option"
    assert lines(card) == {
        "Quand": "lun. 23 nov., 14:00–16:00",
        "Où": "Salle Rhin · 24 places · Technoparc",
        "Effectif": "10 personnes, visioconférence",
        "Expire": "lun. 23 nov., 12:00 — puis libérée",
        "Prix": "90,00\u00a0€ HT — 2\u00a0h × 45,00\u00a0€",
    }
    assert (card._last_key.text(), card._last_meaning.text()) == ("Échap", "fermer")
    press(view, "Esc")
    assert not card.isVisible()


def test_item_39_the_card_comes_by_hovering_and_by_focus_and_goes_unless_it_is_pinned(
    open_planner: Opener, qtbot: QtBot
) -> None:
    view = open_planner(design_day())
    hand = Hand(view)
    item = next(i for i in view.scene.model.items if i.customer == "Hélia")
    assert view.hovering._timer.interval() == DELAY_MS == 400
    hand.hover(hand.on_booking(item))
    assert not view.hovering.card.isVisible()
    qtbot.waitUntil(view.hovering.card.isVisible, timeout=3000)
    assert view.hovering.card._last_meaning.text() == "keep open"
    hand.hover(hand.at("Salle Kléber", at(14)))
    assert not view.hovering.card.isVisible()
    assert view.focus_booking(item.booking_id)
    qtbot.waitUntil(view.hovering.card.isVisible, timeout=3000)
    key(view, Qt.Key.Key_Space)
    hand.hover(hand.at("Salle Kléber", at(14)))
    assert view.hovering.card.isVisible()
    key(view, Qt.Key.Key_Space)
    assert not view.hovering.card.isVisible()


def card_of(opener: Opener, **more: object) -> HoverCard:
    campus = opened(MadeUpCampus())
    campus.room("Salle Ill", capacity=16)
    item: AgendaItem = replace(campus.book(1, 10, 12, "Helvia"), **more)  # type: ignore[arg-type]
    campus.items = [item]
    view = opener(campus)
    view.set_reception(kept_since=at(8))
    assert view.focus_booking(item.booking_id)
    key(view, Qt.Key.Key_Space)
    return view.hovering.card


@pytest.mark.parametrize(
    ("more", "state", "line"),
    [
        ({"checked_in_at": at(9.75), "badge": "B-07"}, "Present", ("Present", "since 09:45, badge B-07")),
        ({"checked_in_at": at(9.75), "checked_out_at": at(10.25)}, "Ended", ("Present", "09:45–10:15")),
        ({}, "Late", ("Expected", "since 10:00")),
    ],
)
def test_item_39_the_card_says_when_the_guests_came(
    open_planner: Opener, more: dict[str, object], state: str, line: tuple[str, str]
) -> None:
    card = card_of(open_planner, **more)
    assert card._state.text() == state
    assert line in lines(card).items()


def test_item_39_the_card_of_a_strangers_booking_says_when_and_where_only(open_planner: Opener) -> None:
    card = card_of(open_planner, redacted=True, customer="", title="", contact="")
    assert list(lines(card)) == ["When", "Where"]
    assert card._who.text() == "Busy"


def test_item_39_the_card_names_what_else_was_booked_with_it(desk: DeskUnderTest) -> None:
    pair = desk.campus.book("RHIN ILL", slot(DAY, "16:00", "17:00"))
    four = desk.campus.book("ILL RHIN AMPHI US3", slot(DAY, "14:00", "15:00"))
    desk.start()
    view = desk.planner.view
    assert view.focus_booking(pair.id)
    press(view, "Space")
    first = view.hovering.card
    assert lines(first)["Avec"] == ("Salle Ill" if "Rhin" in lines(first)["Où"] else "Salle Rhin")
    item = next(
        i for i in view.scene.model.items_of(four.id) if i.requested_id == desk.campus.resource("ILL")
    )
    words = partial(others_words, view.scene.model)
    assert words(item) == "Salle Rhin, Amphithéâtre et Échographe US-3"
    assert words(replace(item, resource_count=6)) == "Salle Rhin, Amphithéâtre, Échographe US-3 et 2 autres"
    assert words(replace(item, redacted=True)) == ""


# --- item 43 ----------------------------------------------------------------------------------------------------------


def search(desk: DeskUnderTest, text: str) -> None:
    press(desk.window, "Ctrl+F")
    QTest.keyClicks(desk.window.bar.search, text)
    wait_until(lambda: desk.frame.popup.rows, "the hits")
    press(desk.window.bar.search, "Return")
    desk.settle()


def test_item_43_a_hit_is_jumped_to_and_pulsed_until_it_rests(desk: DeskUnderTest, qtbot: QtBot) -> None:
    booking = desk.campus.book("ILL", slot("2026-12-03", "14:00", "15:00"), "HELIA", title="Comite")
    desk.start()
    search(desk, "comite")
    scene = desk.planner.view.scene
    assert desk.planner.day.isoformat() == "2026-12-03"
    assert scene.pulsing == booking.id
    # Nothing moves where the system asks for that: the ring stands still for two seconds.
    assert scene.pulse == 1.0
    qtbot.waitUntil(lambda: scene.pulsing is None, timeout=4000)


def test_item_43_a_hit_on_a_hidden_row_says_so_and_can_be_shown(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot("2026-12-03", "14:00", "15:00"), "HELIA", title="Comite")
    desk.start()
    desk.frame.side.filters.capacity.setValue(20)
    legend = desk.frame.side.colours
    click(legend.box(CustomerGroup.EXTERNAL))
    search(desk, "comite")
    band = desk.window.notices.band
    assert band.text.startswith("Cette réservation est masquée par le filtre ou la légende.")
    assert desk.planner.view.scene.focus is None
    click(next(b for b in band.findChildren(QPushButton) if b.text() == "Tout afficher"))
    desk.settle()
    item = desk.planner.view.focused_item
    assert item is not None
    assert item.booking_id == booking.id
    assert legend.box(CustomerGroup.EXTERNAL).isChecked()


def cancelled(desk: DeskUnderTest) -> Booking:
    booking = desk.campus.book("ILL", slot("2026-12-03", "14:00", "15:00"), "HELIA", title="Comite")
    desk.campus.execute(CancelBooking(booking.id, booking.revision))
    return booking


def test_item_43_a_cancelled_hit_is_said_to_be_so_and_shows_its_history(desk: DeskUnderTest) -> None:
    cancelled(desk)
    desk.start()
    search(desk, "comite")
    band = desk.window.notices.band
    assert desk.planner.day.isoformat() == "2026-12-03"
    assert band.text == "Cette réservation est annulée."
    click(next(b for b in band.findChildren(QPushButton) if b.text() == "Historique"))
    dialog = desk.modal(HistoryDialog)
    assert "Hélia Diagnostics, Comite" in dialog.windowTitle()
    dialog.accept()


def test_item_43_a_hit_that_comes_back_later_does_not_take_the_keyboard(desk: DeskUnderTest) -> None:
    booking = cancelled(desk)
    desk.start()
    search(desk, "comite")
    press(desk.window, "F2")
    type_text(desk.window.bar.quick, "Neu")
    stored = desk.stored(booking.id)
    desk.campus.execute(ChangeBooking(booking.id, stored.revision, booking.draft, restoring=True))
    wait_until(lambda: desk.planner.shown, "the booking that is there again")
    desk.settle()
    assert desk.window.bar.quick.hasFocus()


def test_item_43_whoever_turns_the_page_before_a_hit_has_come_is_not_called_back(desk: DeskUnderTest) -> None:
    desk.campus.book("ILL", slot(DAY, "14:00", "15:00"))
    desk.campus.book("ILL", slot("2027-03-04", "14:00", "15:00"), "HELIA", title="Comite")
    desk.start()
    press(desk.window, "Ctrl+F")
    QTest.keyClicks(desk.window.bar.search, "comite")
    wait_until(lambda: desk.frame.popup.rows, "the hits")
    go_on = threading.Event()
    desk.session.tasks.read(go_on.wait)
    press(desk.window.bar.search, "Return")
    assert desk.planner.day.isoformat() == "2027-03-04"
    press(desk.planner.view, "Ctrl+T")
    go_on.set()
    desk.settle()
    press(desk.window, "F2")
    type_text(desk.window.bar.quick, "Neu")
    desk.show_day("2027-03-04")
    assert desk.planner.shown
    assert desk.window.bar.quick.hasFocus()
    assert desk.window.notices.band.text == ""


# --- item 14 ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def bare(qapp: QApplication, tmp_path: Path, unguarded: None) -> Iterator[DeskUnderTest]:
    campus = Campus(tmp_path / "bare.db", SetClock(), furnish=False)
    desk = DeskUnderTest(qapp, tmp_path, campus, campus.path)
    yield desk
    desk.close()
    campus.close()


def test_item_14_a_campus_without_resources_offers_an_import_and_the_sample(bare: DeskUnderTest) -> None:
    bare.start()
    page = bare.planner
    assert page.empty.isVisible()
    offered = [page.empty_import, page.empty_sample, page.empty_new]
    assert [button.text() for button in offered] == [
        "Importer des ressources (CSV)",
        "Voir le campus d’exemple",
        "Créer une ressource",
    ]
    asked: list[str] = []
    menu = bare.window.menu
    menu.open_sample.triggered.disconnect()
    for name, action in (("sample", menu.open_sample), ("new", menu.new_resource)):
        action.triggered.connect(lambda _=False, name=name: asked.append(name))
    click(page.empty_sample)
    click(page.empty_new)
    assert asked == ["sample", "new"]
    for dialog in QApplication.topLevelWidgets():
        if dialog.isModal():
            dialog.close()
    QCoreApplication.processEvents()


def test_item_14_the_planner_comes_with_the_first_resource(bare: DeskUnderTest) -> None:
    bare.start()
    bare.campus.furnish()
    wait_until(lambda: not bare.planner.empty.isVisible(), "the planner")
    bare.settle()
    assert bare.planner.view.isVisible()


def test_item_13_a_check_in_at_another_desk_changes_the_bar(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "10:00", "12:00"))
    desk.start()
    before = desk.planner.view.viewport().grab().toImage()
    desk.campus.execute(CheckIn(booking.id, booking.revision))
    wait_until(lambda: desk.item(booking.id).checked_in_at is not None, "the check-in")
    desk.settle()
    assert desk.planner.view.viewport().grab().toImage() != before


def test_the_key_of_the_search_brings_the_hits_of_the_old_word_back(desk: DeskUnderTest) -> None:
    near = desk.campus.book("ILL", slot(DAY, "14:00", "15:00"), "HELIA", title="Comité")
    far = desk.campus.book("RHIN", slot("2026-12-07", "09:00", "10:00"), "HELIA", title="Revue")
    desk.start()
    popup, field = desk.frame.popup, desk.window.bar.search
    press(desk.planner.view, "Ctrl+F")
    QTest.keyClicks(field, "helia rhin")
    wait_until(popup.isVisible, "the hits")
    assert [row.booking_id for row in popup.rows] == [far.id], "a word in the customer, the other in the room"
    field.selectAll()
    QTest.keyClicks(field, "helia")
    wait_until(lambda: len(popup.rows) == 2, "both")
    press(field, "Return")
    desk.settle()
    assert popup.isHidden()
    assert not field.hasFocus()
    press(desk.planner.view, "Ctrl+F")
    wait_until(popup.isVisible, "the hits of the old word")
    assert field.selectedText() == "helia"
    press(field, "Down", "Return")
    wait_until(lambda: desk.planner.day.isoformat() == "2026-12-07")
    desk.settle()
    assert {row.booking_id for row in popup.rows} == {near.id, far.id}
    field.setFocus(Qt.FocusReason.TabFocusReason)
    assert popup.isHidden(), "whoever only passes by is not stopped"
    press(field, "Down")
    wait_until(popup.isVisible, "what Down asks for")
