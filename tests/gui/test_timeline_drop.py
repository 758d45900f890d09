"""Letting go: cancelled, refused, waiting for the answer (items 29 and 48), with real mouse events."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QAbstractAnimation, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from campus_desk.ui.timeline.proposal import Intent, Proposal, no_objection
from campus_desk.ui.timeline.view import PlannerView
from tests.gui.timeline_scene import (
    Asked,
    Hand,
    booking,
    hours,
    key,
    shift,
)
from tests.unit.made_up_campus import at, design_day

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier

AT_EVERY_SIZE = True


def test_item_29_escape_cancels(view: PlannerView, hand: Hand, asked: Asked, qtbot: QtBot) -> None:
    place = hand.at("Salle Ill", at(18))
    hand.press(hand.on_booking(booking(view, "Hélia", 13)))
    hand.move(place)
    assert view.scene.ghost is not None
    key(view, Qt.Key.Key_Escape)
    assert not view.dragging.is_active
    hand.release(place)
    assert not asked.proposals
    qtbot.waitUntil(lambda: not view.scene.ghost, timeout=1000)


def test_item_29_an_invalid_drop_goes_back_within_half_a_second(
    view: PlannerView, hand: Hand, asked: Asked, qtbot: QtBot
) -> None:
    view.theme.set_reduced_motion(reduced=False)
    place = hand.at("Salle Kléber", at(15.5))
    hand.drag(hand.on_booking(booking(view, "Hélia", 13)), place)
    assert not asked.proposals
    animation = view.dragging.way_back.animation
    assert animation.state() is QAbstractAnimation.State.Running
    assert animation.duration() <= 500
    ghost = view.scene.ghost
    assert ghost is not None
    assert ghost.at
    qtbot.waitUntil(lambda: view.scene.ghost is None, timeout=1000)


def test_item_29_with_reduced_motion_it_is_back_at_once(view: PlannerView, hand: Hand) -> None:
    view.theme.set_reduced_motion(reduced=True)
    hand.drag(hand.on_booking(booking(view, "Hélia", 13)), hand.at("Salle Kléber", at(15.5)))
    assert view.scene.ghost is None


def test_item_29_a_refusal_after_the_drop_goes_back_too(view: PlannerView, hand: Hand, qtbot: QtBot) -> None:
    view.theme.set_reduced_motion(reduced=False)
    hand.drag(hand.on_booking(booking(view, "Hélia", 13)), hand.at("Salle Broglie", at(16)))
    assert view.dragging.is_waiting
    view.settle(refused=True)
    qtbot.waitUntil(lambda: view.scene.ghost is None, timeout=1000)


def test_a_drop_waits_where_it_was_dropped_until_the_answer(view: PlannerView, hand: Hand) -> None:
    item = booking(view, "Hélia", 13)
    hand.drag(hand.on_booking(item), hand.on_booking(item) + QPoint(120, 0))
    ghost = view.scene.ghost
    assert ghost is not None
    assert ghost.settling
    shift(view, item, 2 * 3600)
    assert view.scene.ghost is None


def test_item_48_the_focus_follows_what_was_dragged(view: PlannerView, hand: Hand) -> None:
    item = booking(view, "Hélia", 13)
    hand.drag(hand.on_booking(item), hand.on_booking(item) + QPoint(120, 0))
    shift(view, item, 2 * 3600)
    assert view.focused_item is not None
    assert view.focused_item.booking_id == item.booking_id
    assert view.scene.focus is not None
    assert view.scene.focus.start == at(15)


def test_item_48_the_focus_lies_on_what_was_just_made(view: PlannerView, hand: Hand) -> None:
    hand.click(hand.at("Salle Broglie", at(15)))
    campus = design_day()
    made = campus.book(7, 15, 16, "Novéa", booking=777)
    view.set_snapshot(campus.catalogue, campus.items, view.days)
    assert view.focused_item == made


def refused(view: PlannerView, hand: Hand) -> None:
    """Drop a booking where another one lies."""
    hand.drag(hand.on_booking(booking(view, "Hélia", 13)), hand.at("Salle Kléber", at(15)))


def offer(view: PlannerView, number: int) -> QWidget:
    """Return a line of the card by its number."""
    line = view.dragging.card._lines[number - 1]
    assert line.isVisible()
    return line


def test_item_23_after_a_refused_drop_the_card_stays_and_a_click_takes_a_free_place(
    view: PlannerView, hand: Hand, asked: Asked, qtbot: QtBot
) -> None:
    refused(view, hand)
    card = view.dragging.card
    assert card.isVisible()
    qtbot.waitUntil(lambda: view.scene.ghost is None)
    assert card.isVisible()
    assert not asked.proposals
    QTest.mouseClick(offer(view, 1), Qt.MouseButton.LeftButton)
    assert hours(asked.only) == ("13:30", "15:00")
    assert asked.only.resource_id == hand.row("Salle Kléber").id
    assert not card.isVisible()


def test_item_23_after_a_refused_drop_a_number_takes_a_free_place(
    view: PlannerView, hand: Hand, asked: Asked
) -> None:
    refused(view, hand)
    key(view, Qt.Key.Key_1)
    assert hours(asked.only) == ("13:30", "15:00")
    view.settle()
    assert view.scene.ghost is None


def test_item_23_a_new_booking_that_is_refused_is_offered_places_too(
    view: PlannerView, hand: Hand, asked: Asked
) -> None:
    hand.drag(hand.at("Salle Kléber", at(14)), hand.at("Salle Kléber", at(16)))
    assert view.scene.ghost is None
    assert view.dragging.card.isVisible()
    key(view, Qt.Key.Key_1)
    assert asked.only.intent is Intent.CREATE


@pytest.mark.parametrize("way", ["Esc", "an arrow", "a press elsewhere", "another day", "a letter"])
def test_item_23_the_card_of_a_refusal_goes_with_the_next_thing_done(
    view: PlannerView, hand: Hand, asked: Asked, way: str
) -> None:
    refused(view, hand)
    campus = design_day()
    if way == "Esc":
        key(view, Qt.Key.Key_Escape)
    elif way == "an arrow":
        key(view, Qt.Key.Key_Right)
    elif way == "a press elsewhere":
        hand.press(hand.at("Salle Vosges", at(12)))
    elif way == "another day":
        view.set_snapshot(campus.catalogue, campus.items, [view.days[0] + timedelta(days=1)])
    else:
        QTest.keyClicks(view, "D")
    assert not view.dragging.card.isVisible()
    assert not view.dragging.is_refused
    assert not asked.proposals


def test_item_23_a_refusal_that_holds_no_longer_closes_its_card(view: PlannerView, hand: Hand) -> None:
    refused(view, hand)
    view.set_judge(no_objection)
    assert not view.dragging.card.isVisible()


def test_item_23_a_refusal_is_forgotten_when_its_booking_has_changed_meanwhile(
    view: PlannerView, hand: Hand, asked: Asked
) -> None:
    refused(view, hand)
    item, catalogue = booking(view, "Hélia", 13), view.scene.model.catalogue
    assert catalogue is not None
    view.set_snapshot(catalogue, view.scene.model.items, view.days)
    assert view.dragging.card.isVisible()
    undone = [replace(i, revision=i.revision + 1) if i == item else i for i in view.scene.model.items]
    view.set_snapshot(catalogue, undone, view.days)
    assert not view.dragging.card.isVisible()
    assert not view.dragging.is_refused
    assert not asked.proposals


def test_item_23_the_last_line_offers_the_waiting_list_where_there_is_one(
    view: PlannerView, hand: Hand, asked: Asked
) -> None:
    waits: list[Proposal] = []
    view.dragging.wait_wanted.connect(waits.append)
    refused(view, hand)
    assert [line.isVisible() for line in view.dragging.card._lines] == [True, False, False, False]
    key(view, Qt.Key.Key_2)  # there is none: the figure closes the card and begins a quick entry
    assert not waits
    view.dragging.may_wait = True
    refused(view, hand)
    QTest.mouseClick(offer(view, 2), Qt.MouseButton.LeftButton)
    assert [(hours(p), p.item) for p in waits] == [(("14:15", "15:45"), booking(view, "Hélia", 13))]
    assert not asked.proposals
    assert not view.dragging.card.isVisible()


def test_item_23_a_press_beside_the_lines_of_the_card_begins_nothing(
    view: PlannerView, hand: Hand, asked: Asked
) -> None:
    refused(view, hand)
    card = view.dragging.card
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(card.width() // 2, 8))
    assert card.isVisible()
    assert not asked.proposals


def test_item_23_nobody_is_asked_to_wait_for_what_is_over(view: PlannerView, hand: Hand) -> None:
    view.dragging.may_wait = True
    # It is 10:24; Lumen is in the room from ten to eleven, Kardia was in the other until ten.
    hand.drag(hand.on_booking(booking(view, "Vitalis", 8.5)), hand.at("Salle Broglie", at(9.5)))
    card = view.dragging.card
    assert card.isVisible()
    shown = [line.words.text() for line in card._lines if line.isVisible()]
    assert shown
    assert "Waiting list…" not in shown
