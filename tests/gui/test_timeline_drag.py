"""Items 20 to 30 of the planner's list, with real mouse events."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from campus_desk.ui.theme import Theme
from campus_desk.ui.timeline.canvas import CELLS_LEFT, CELLS_TOP
from campus_desk.ui.timeline.proposal import Intent, Standing, VerdictView
from campus_desk.ui.timeline.view import PlannerView
from tests.gui.timeline_scene import (
    Asked,
    Hand,
    booking,
    hours,
    key,
    make_view,
    present,
    shift,
)
from tests.unit.made_up_campus import TUESDAY, Campus, at, design_week, wall_of_rows, week

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier

AT_EVERY_SIZE = True


def test_item_20_drag_empty_creates(view: PlannerView, hand: Hand, asked: Asked) -> None:
    hand.drag(hand.at("Salle Kléber", at(13)), hand.at("Salle Kléber", at(14.4)))
    assert asked.only.intent is Intent.CREATE
    assert hours(asked.only) == ("13:00", "14:30")
    assert asked.only.resource_id == hand.row("Salle Kléber").id


def test_item_20_a_click_on_empty_takes_the_default_length_and_enter_or_another_asks_for_it(
    view: PlannerView, hand: Hand, asked: Asked
) -> None:
    hand.click(hand.at("Salle Kléber", at(13.1)))
    assert asked.proposals == []
    assert view.focused_proposal is not None
    assert hours(view.focused_proposal) == ("13:00", "14:00")
    key(view, Qt.Key.Key_Return)
    assert hours(asked.only) == ("13:00", "14:00")
    view.settle()
    hand.double_click(hand.at("Salle Broglie", at(15.1)))
    assert [hours(p) for p in asked.proposals] == [("13:00", "14:00"), ("15:00", "16:00")]


def test_item_20_typing_on_a_focused_cell_begins_a_quick_entry(
    view: PlannerView, hand: Hand, asked: Asked
) -> None:
    hand.click(hand.at("Salle Kléber", at(13.1)))
    QTest.keyClicks(view, "D")
    assert ("text", "D") in asked.others


def test_item_21_snaps_to_quarters_and_with_alt_to_five_minutes(hand: Hand, asked: Asked) -> None:
    start, end = hand.at("Salle Kléber", at(13)), hand.at("Salle Kléber", at(14 + 8 / 60))
    hand.drag(start, end)
    hand.drag(start, end, ALT)
    assert [hours(p) for p in asked.proposals] == [("13:00", "14:15"), ("13:00", "14:10")]


def test_item_22_the_card_says_from_to_length_and_price(view: PlannerView, hand: Hand) -> None:
    hand.press(hand.at("Salle Kléber", at(13)))
    hand.move(hand.at("Salle Kléber", at(14.4)))
    card = view.dragging.card
    assert card.isVisible()
    assert card._range.text() == "13:00–14:30"
    assert card._length.text() == "1\u00a0h\u00a030 · Salle Kléber"
    assert card._price.text() == "67,50 € HT"
    hand.release(hand.at("Salle Kléber", at(14.4)))
    assert not card.isVisible()


def test_item_23_a_conflict_is_said_before_the_drop(view: PlannerView, hand: Hand, asked: Asked) -> None:
    item = booking(view, "Hélia", 13)
    hand.press(hand.on_booking(item))
    hand.move(hand.at("Salle Kléber", at(15)))
    ghost = view.scene.ghost
    assert ghost is not None
    assert ghost.verdict.standing is Standing.BLOCKED
    assert ghost.verdict.blockers == {booking(view, "Mirabel Santé", 15).booking_id}
    assert view.dragging.card._heading.text() == "Déjà réservé dès 15:00"
    assert "Mirabel Santé" in view.dragging.card._detail.text()
    assert not asked.proposals
    hand.give_up()


def test_item_23_a_number_takes_one_of_the_nearest_places(
    view: PlannerView, hand: Hand, asked: Asked
) -> None:
    hand.press(hand.on_booking(booking(view, "Hélia", 13)))
    hand.move(hand.at("Salle Kléber", at(15)))
    key(view, Qt.Key.Key_1)
    assert hours(asked.only) == ("13:30", "15:00")
    assert asked.only.resource_id == hand.row("Salle Kléber").id
    hand.release(hand.at("Salle Kléber", at(15)))
    assert len(asked.proposals) == 1


def test_item_24_two_pixels_are_no_drag(view: PlannerView, hand: Hand, asked: Asked) -> None:
    item = booking(view, "Hélia", 13)
    place = hand.on_booking(item)
    hand.drag(place, place + QPoint(2, 2))
    assert not asked.proposals
    assert view.focused_item == item


def test_item_25_a_move_to_another_row_keeps_the_length(view: PlannerView, hand: Hand, asked: Asked) -> None:
    item = booking(view, "Hélia", 13)
    hand.drag(hand.on_booking(item), hand.at("Salle Broglie", at(15.75)))
    assert asked.only.intent is Intent.MOVE
    assert asked.only.item == item
    assert asked.only.resource_id == hand.row("Salle Broglie").id
    assert asked.only.end - asked.only.start == item.ends_at - item.starts_at


def test_item_26_both_edges_resize(view: PlannerView, hand: Hand, asked: Asked) -> None:
    item = booking(view, "Hélia", 13)
    end = hand.on_booking(item, "end")
    hand.drag(end, end + QPoint(60, 0))
    view.settle()
    start = hand.on_booking(item, "start")
    hand.drag(start, start - QPoint(30, 0))
    assert [(p.intent, *hours(p)) for p in asked.proposals] == [
        (Intent.RESIZE, "13:00", "15:30"),
        (Intent.RESIZE, "12:30", "14:30"),
    ]


def test_item_26_a_bar_under_twenty_pixels_resizes(theme: Theme, qtbot: QtBot) -> None:
    c = Campus()
    c.room("Salle Vosges")
    item = c.book(1, 9, 9.25, "Optéo")
    view = make_view(theme, c)
    qtbot.addWidget(view)
    present(view)
    hand, asked = Hand(view), Asked(view)
    _, figure = hand.figure(item)
    assert figure.width < 20
    outside = hand.on_booking(item, "end") + QPoint(6, 0)
    hand.drag(outside, outside + QPoint(60, 0))
    assert hours(asked.only) == ("09:00", "10:15")


def test_item_27_the_ghost_is_where_the_pointer_is_at_once(view: PlannerView, hand: Hand) -> None:
    hand.press(hand.on_booking(booking(view, "Hélia", 13)))
    for hour in (14.0, 15.5, 9.75, 17.25):
        place = hand.at("Salle Ill", at(hour))
        QTest.mouseMove(view.viewport(), place)
        ghost = view.scene.ghost
        assert ghost is not None
        assert abs(ghost.proposal.start + 45 * 60 - at(hour)) <= 8 * 60
    hand.give_up()


def test_item_27_a_step_of_a_drag_paints_no_row_anew(view: PlannerView, hand: Hand) -> None:
    hand.press(hand.on_booking(booking(view, "Hélia", 13)))
    hand.move(hand.at("Salle Ill", at(14)))
    QApplication.processEvents()
    painted = view.canvas.rows.painted
    for hour in (14.5, 15.0, 16.0):
        hand.move(hand.at("Salle Vosges", at(hour)))
        QApplication.processEvents()
    assert view.canvas.rows.painted == painted
    hand.give_up()


def test_item_27_judging_happens_once_per_proposal(view: PlannerView, hand: Hand) -> None:
    judged = []

    def judge(proposal: object) -> VerdictView:
        judged.append(proposal)
        return VerdictView()

    view.set_judge(judge)
    hand.press(hand.on_booking(booking(view, "Hélia", 13)))
    hand.move(hand.at("Salle Ill", at(14)))
    count = len(judged)
    hand.move(hand.at("Salle Ill", at(14), dx=1))
    assert len(judged) == count
    hand.give_up()


def test_item_28_scrolls_within_fifty_pixels_of_an_edge(view: PlannerView, hand: Hand, qtbot: QtBot) -> None:
    before = view.scene.scroll_y
    hand.press(hand.on_booking(booking(view, "Hélia", 13)))
    edge = QPoint(CELLS_LEFT + 400, view.viewport().height() - 20)
    hand.move(edge)
    qtbot.waitUntil(lambda: view.scene.scroll_y > before + 30)
    middle = QPoint(CELLS_LEFT + 400, CELLS_TOP + 200)
    hand.move(middle)
    stopped = view.scene.scroll_y
    QTest.qWait(60)
    assert view.scene.scroll_y == stopped
    hand.give_up()


def test_item_30_ctrl_drag_copies_and_a_plain_drag_moves(view: PlannerView, hand: Hand, asked: Asked) -> None:
    item = booking(view, "Hélia", 13)
    hand.drag(hand.on_booking(item), hand.at("Salle Broglie", at(16)), CTRL)
    view.settle()
    hand.drag(hand.on_booking(item), hand.at("Salle Broglie", at(16)))
    assert [p.intent for p in asked.proposals] == [Intent.COPY, Intent.MOVE]


def test_item_30_ctrl_may_be_pressed_in_mid_drag(view: PlannerView, hand: Hand) -> None:
    hand.press(hand.on_booking(booking(view, "Hélia", 13)))
    hand.move(hand.at("Salle Broglie", at(16)))
    QTest.keyPress(view, Qt.Key.Key_Control)
    ghost = view.scene.ghost
    assert ghost is not None
    assert ghost.proposal.intent is Intent.COPY
    QTest.keyRelease(view, Qt.Key.Key_Control, CTRL)
    ghost = view.scene.ghost
    assert ghost is not None
    assert ghost.proposal.intent is Intent.MOVE
    hand.give_up()


def test_item_35_ctrl_click_selects_several_and_a_click_one(view: PlannerView, hand: Hand) -> None:
    first, second = booking(view, "Hélia", 13), booking(view, "Novalia", 10.5)
    hand.click(hand.on_booking(first), CTRL)
    hand.click(hand.on_booking(second), CTRL)
    assert {i.booking_id for i in view.selected_items} == {first.booking_id, second.booking_id}
    hand.click(hand.on_booking(first), CTRL)
    assert [i.booking_id for i in view.selected_items] == [second.booking_id]
    hand.click(hand.on_booking(first))
    assert view.selected_items == [first]
    # What was clicked first is meant as well.
    assert view.scene.selection == set()
    hand.click(hand.on_booking(second), CTRL)
    assert view.scene.selection == {first.booking_id, second.booking_id}


def test_item_37_a_snapshot_in_mid_drag_neither_loses_nor_doubles_the_drag(
    view: PlannerView, hand: Hand, asked: Asked
) -> None:
    item = booking(view, "Hélia", 13)
    hand.press(hand.on_booking(item))
    hand.move(hand.at("Salle Broglie", at(16)))
    shift(view, booking(view, "Optéo", 12.5), 3600)
    assert view.dragging.is_active
    hand.release(hand.at("Salle Broglie", at(16)))
    assert asked.only.item == item


def test_item_38_a_read_only_planner_has_no_handles(view: PlannerView, hand: Hand, asked: Asked) -> None:
    view.set_editable(editable=False)
    item = booking(view, "Hélia", 13)
    hand.hover(hand.on_booking(item, "end"))
    assert view.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor
    hand.drag(hand.on_booking(item), hand.at("Salle Broglie", at(16)))
    hand.drag(hand.at("Salle Kléber", at(13)), hand.at("Salle Kléber", at(14.4)))
    hand.click(hand.at("Salle Kléber", at(13)))
    assert not asked.proposals


def test_an_edge_says_that_it_can_be_moved(view: PlannerView, hand: Hand) -> None:
    hand.hover(hand.on_booking(booking(view, "Hélia", 13), "end"))
    assert view.viewport().cursor().shape() is Qt.CursorShape.SizeHorCursor


def test_losing_the_keyboard_in_mid_drag_gives_the_drag_up(
    view: PlannerView, hand: Hand, asked: Asked
) -> None:
    hand.press(hand.on_booking(booking(view, "Hélia", 13)))
    hand.move(hand.at("Salle Broglie", at(16)))
    view.clearFocus()
    assert view.scene.ghost is None
    hand.release(hand.at("Salle Broglie", at(16)))
    assert not asked.proposals


def test_a_drop_in_place_asks_for_nothing(view: PlannerView, hand: Hand, asked: Asked) -> None:
    item = booking(view, "Hélia", 13)
    place = hand.on_booking(item)
    hand.press(place)
    hand.move(place + QPoint(80, 0))
    hand.move(place)
    hand.release(place)
    assert not asked.proposals
    assert view.scene.ghost is None


def test_item_25_in_a_week_another_day_keeps_the_time_of_day(theme: Theme, qtbot: QtBot) -> None:
    view = make_view(theme, design_week(), week())
    qtbot.addWidget(view)
    present(view)
    hand, asked = Hand(view), Asked(view)
    item = next(
        i for i in view.scene.model.items if i.customer == "Helvia Implants" and i.starts_at == at(10)
    )
    left, right = view.scene.geometry.axis.day_edges(4)
    place = hand.on_booking(item)
    hand.drag(place, QPoint(CELLS_LEFT + (left + right) // 2, place.y()))
    assert asked.only.start - item.starts_at == 3 * 86400


@pytest.mark.parametrize("days", [(TUESDAY,), week()], ids=["day", "week"])
def test_item_20_and_25_hold_with_sixty_rows_and_three_thousand_bookings(
    theme: Theme, qtbot: QtBot, days: tuple[object, ...]
) -> None:
    view = make_view(theme, wall_of_rows(), days, size=(1920, 1080))  # type: ignore[arg-type]
    qtbot.addWidget(view)
    present(view)
    hand, asked = Hand(view), Asked(view)
    item = next(i for i in view.scene.model.items if i.resource_id == 5 and i.starts_at == at(7))
    target = hand.band("Salle 9")
    place = hand.on_booking(item)
    hand.drag(place, QPoint(place.x(), target.top + CELLS_TOP + 10))
    assert asked.only.resource_id == hand.row("Salle 9").id
    assert (asked.only.start, asked.only.end) == (item.starts_at, item.ends_at)
