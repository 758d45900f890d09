"""Every drag has its key (item 47), and what the keyboard leads to, with real key events."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from campus_desk.application.read_models import AgendaItem
from campus_desk.ui.theme import Theme
from campus_desk.ui.timeline.campus_day import wall_time
from campus_desk.ui.timeline.proposal import Intent, Proposal, Standing
from campus_desk.ui.timeline.view import PlannerView
from tests.gui.timeline_scene import Asked, Hand, Sized, hours, key, make_view, overlap_judge, present
from tests.unit.made_up_campus import Campus, at, design_day, design_week, opened, week

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT, RIGHT, UP, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down


class Desk:
    """Carries out what the planner asks for, as the window does."""

    def __init__(self, view: PlannerView, campus: Campus) -> None:
        self.view = view
        self.campus = campus
        self.refuses = False
        view.move_requested.connect(self.change)
        view.resize_requested.connect(self.change)

    def change(self, proposal: Proposal) -> None:
        if self.refuses:
            self.view.settle(refused=True)
            return
        assert proposal.item is not None
        self.campus.items = [
            replace(
                i,
                starts_at=proposal.start,
                ends_at=proposal.end,
                blocked_from=proposal.start,
                blocked_to=proposal.end,
                resource_id=proposal.resource_id,
                requested_id=proposal.resource_id,
                revision=i.revision + 1,
            )
            if i.booking_id == proposal.item.booking_id
            else i
            for i in self.campus.items
        ]
        self.view.set_snapshot(self.campus.catalogue, self.campus.items, self.view.days)
        self.view.settle()


AT_EVERY_SIZE = True


@pytest.fixture
def campus() -> Campus:
    c = opened(Campus())
    for name in ("Salle Vosges", "Salle Rhin", "Salle Ill"):
        c.room(name, capacity=12)
    c.book(1, 9, 10, "Neuralis", title="Point projet", booking=1)
    c.book(1, 14, 15, "Optéo", booking=2)
    c.book(2, 9.5, 10.5, "Sonalis", booking=3)
    return c


@pytest.fixture
def view(theme: Theme, qtbot: QtBot, campus: Campus, sized: Sized) -> PlannerView:
    view = make_view(theme, sized(campus))
    qtbot.addWidget(view)
    view.set_judge(overlap_judge(view))
    present(view)
    return view


@pytest.fixture
def desk(view: PlannerView, campus: Campus) -> Desk:
    return Desk(view, campus)


def item(view: PlannerView, booking: int) -> AgendaItem:
    return next(i for i in view.scene.model.items if i.booking_id == booking)


def times(view: PlannerView, booking: int) -> tuple[str, str]:
    found = item(view, booking)
    return wall_time(found.starts_at), wall_time(found.ends_at)


def test_item_47_alt_left_and_right_move_in_time(view: PlannerView, desk: Desk) -> None:
    view.focus_booking(item(view, 2).booking_id)
    key(view, RIGHT, ALT)
    key(view, RIGHT, ALT)
    key(view, LEFT, ALT)
    assert times(view, 2) == ("14:15", "15:15")


def test_item_47_alt_up_and_down_change_the_resource(view: PlannerView, desk: Desk) -> None:
    view.focus_booking(item(view, 2).booking_id)
    key(view, DOWN, ALT)
    assert item(view, 2).resource_id == 2
    assert times(view, 2) == ("14:00", "15:00")
    key(view, UP, ALT)
    assert item(view, 2).resource_id == 1


def test_item_47_ctrl_alt_moves_the_start_and_with_shift_the_end(view: PlannerView, desk: Desk) -> None:
    view.focus_booking(item(view, 2).booking_id)
    key(view, LEFT, CTRL | ALT)
    key(view, RIGHT, CTRL | ALT | SHIFT)
    assert times(view, 2) == ("13:45", "15:15")


def test_item_47_in_a_week_alt_and_an_arrow_move_by_days(theme: Theme, qtbot: QtBot, campus: Campus) -> None:
    view = make_view(theme, campus, week())
    qtbot.addWidget(view)
    present(view)
    desk = Desk(view, campus)
    view.focus_booking(item(view, 2).booking_id)
    key(view, RIGHT, ALT)
    assert item(view, 2).starts_at == at(14) + 86400
    assert desk.campus.items[1].revision == 2


def test_item_47_enter_on_a_cell_creates_over_all_its_rows(view: PlannerView, asked: Asked) -> None:
    key(view, RIGHT)
    key(view, DOWN)
    key(view, DOWN)
    key(view, RIGHT)
    key(view, RIGHT, SHIFT)
    key(view, RIGHT, SHIFT)
    key(view, UP)
    key(view, RIGHT)
    key(view, RIGHT)
    key(view, DOWN, SHIFT)
    key(view, Qt.Key.Key_Return)
    assert asked.only.intent is Intent.CREATE
    assert asked.only.resource_ids == (2, 3)


def test_item_40_enter_on_a_booking_opens_it(view: PlannerView, asked: Asked) -> None:
    view.focus_booking(item(view, 1).booking_id)
    key(view, Qt.Key.Key_Return)
    assert asked.others == [("edit", item(view, 1))]


def test_item_40_double_click_opens(view: PlannerView, asked: Asked) -> None:
    hand = Hand(view)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=hand.on_booking(item(view, 1)))
    hand.release(hand.on_booking(item(view, 1)))
    assert ("edit", item(view, 1)) in asked.others
    assert not asked.proposals


def test_item_47_page_keys_ask_for_another_period(view: PlannerView, asked: Asked) -> None:
    key(view, Qt.Key.Key_PageDown)
    key(view, Qt.Key.Key_PageUp)
    assert asked.others == [("period", 1), ("period", -1)]


def test_item_47_ctrl_up_and_down_go_from_booking_to_booking(view: PlannerView) -> None:
    view.focus_booking(item(view, 1).booking_id)
    key(view, DOWN, CTRL)
    assert view.focused_item == item(view, 2)
    key(view, UP, CTRL)
    assert view.focused_item == item(view, 1)


def test_item_47_letters_are_no_shortcuts(view: PlannerView, asked: Asked) -> None:
    for letter in "nDe":
        QTest.keyClicks(view, letter)
    assert asked.others == [("text", "n"), ("text", "D"), ("text", "e")]
    assert not asked.proposals


def test_item_47_a_key_in_the_way_of_another_booking_says_so_and_asks_for_nothing(
    view: PlannerView, asked: Asked
) -> None:
    view.focus_booking(item(view, 1).booking_id)
    key(view, DOWN, ALT)
    assert not asked.proposals
    ghost = view.scene.ghost
    assert ghost is not None
    assert ghost.verdict.standing is Standing.BLOCKED
    assert view.dragging.card.isVisible()
    key(view, RIGHT)
    assert view.scene.ghost is None
    assert not view.dragging.card.isVisible()


def test_item_47_keys_pressed_while_a_change_is_on_its_way_are_not_lost(
    view: PlannerView, campus: Campus, asked: Asked
) -> None:
    view.focus_booking(item(view, 2).booking_id)
    for _ in range(3):
        key(view, RIGHT, ALT)
    assert len(asked.proposals) == 1
    desk = Desk(view, campus)
    desk.change(asked.proposals[0])
    assert times(view, 2) == ("14:45", "15:45")


def test_item_47_what_waits_behind_a_refused_change_is_given_up(
    view: PlannerView, desk: Desk, qtbot: QtBot
) -> None:
    desk.refuses = True
    view.focus_booking(item(view, 2).booking_id)
    key(view, RIGHT, ALT)
    qtbot.waitUntil(lambda: view.scene.ghost is None, timeout=1000)
    assert times(view, 2) == ("14:00", "15:00")


def test_item_48_the_focus_follows_the_moved_booking(view: PlannerView, desk: Desk) -> None:
    view.focus_booking(item(view, 2).booking_id)
    key(view, DOWN, ALT)
    focus = view.scene.focus
    assert focus is not None
    assert (focus.row_id, focus.booking_id) == (2, 2)


def test_item_48_when_the_booking_is_gone_its_cell_keeps_the_focus(view: PlannerView, campus: Campus) -> None:
    view.focus_booking(item(view, 2).booking_id)
    view.set_snapshot(campus.catalogue, [i for i in campus.items if i.booking_id != 2], view.days)
    focus = view.scene.focus
    assert focus is not None
    assert focus.booking_id is None
    assert wall_time(focus.start) == "14:00"


def test_item_39_the_card_comes_on_focus_after_a_while_and_space_pins_it(
    view: PlannerView, qtbot: QtBot
) -> None:
    view.focus_booking(item(view, 1).booking_id)
    card = view.hovering.card
    assert not card.isVisible()
    qtbot.waitUntil(card.isVisible, timeout=1500)
    key(view, Qt.Key.Key_Space)
    assert view.hovering.is_pinned
    Hand(view).hover(QPoint(600, 600))
    assert card.isVisible()
    key(view, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert not view.hovering.is_pinned


def test_item_39_the_card_comes_400_ms_after_the_pointer_and_goes_with_it(
    view: PlannerView, qtbot: QtBot
) -> None:
    hand = Hand(view)
    place = hand.on_booking(item(view, 1))
    hand.hover(place)
    assert view.hovering._timer.interval() == 400
    assert view.hovering._timer.isActive()
    qtbot.waitUntil(view.hovering.card.isVisible, timeout=1500)
    shown = {label.text() for label in view.hovering.card.findChildren(type(view.hovering.card._who))}
    assert {"Neuralis", "Point projet"} <= shown
    hand.hover(hand.at("Salle Ill", at(16)))
    assert not view.hovering.card.isVisible()


def test_item_39_the_price_comes_from_whoever_knows_it(view: PlannerView) -> None:
    view.set_card_details(lambda i: [("Prix", f"{i.booking_id},00 €")])
    view.focus_booking(item(view, 1).booking_id)
    key(view, Qt.Key.Key_Space)
    shown = {label.text() for label in view.hovering.card.findChildren(type(view.hovering.card._who))}
    assert {"Prix", "1,00 €"} <= shown


def test_item_41_the_menu_key_asks_for_the_menu_of_the_focused_booking(
    view: PlannerView, asked: Asked
) -> None:
    view.focus_booking(item(view, 1).booking_id)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(view.viewport(), event)
    assert asked.others == [("menu", item(view, 1))]


def test_item_41_a_right_click_takes_the_focus_and_asks_for_the_menu(view: PlannerView, asked: Asked) -> None:
    hand = Hand(view)
    for place, expected in (
        (hand.on_booking(item(view, 2)), item(view, 2)),
        (hand.at("Salle Ill", at(12)), None),
    ):
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
        QApplication.sendEvent(view.viewport(), event)
        assert view.focused_item == expected
    menu = asked.others[-1][1]
    assert isinstance(menu, Proposal)
    assert hours(menu) == ("12:00", "13:00")


def test_item_47_a_booking_that_may_not_be_changed_stays(theme: Theme, qtbot: QtBot, campus: Campus) -> None:
    campus.book(3, 16, 17, "Rhéna", invoiced=True, booking=8)
    view = make_view(theme, campus)
    qtbot.addWidget(view)
    present(view)
    asked = Asked(view)
    view.focus_booking(item(view, 8).booking_id)
    for modifiers in (ALT, CTRL | ALT, CTRL | ALT | SHIFT):
        key(view, RIGHT, modifiers)
    assert not asked.proposals


def test_item_47_the_focus_is_brought_into_sight(theme: Theme, qtbot: QtBot) -> None:
    view = make_view(theme, design_day(), size=(700, 300))
    qtbot.addWidget(view)
    present(view)
    last = next(i for i in view.scene.model.items if i.customer == "Biosutura" and i.starts_at == at(13))
    assert view.focus_booking(last.booking_id)
    hand = Hand(view)
    assert view.viewport().rect().contains(hand.on_booking(last, "start"))


def test_item_43_a_search_hit_pulses_and_its_group_unfolds(theme: Theme, qtbot: QtBot) -> None:
    view = make_view(theme, design_week(), week())
    qtbot.addWidget(view)
    present(view)
    view.set_collapsed({group.key for group in view.scene.model.groups})
    hit = next(i for i in view.scene.model.items if i.customer == "Noviscan")
    assert view.focus_booking(hit.booking_id, pulse=True)
    assert view.scene.pulsing == hit.booking_id
    qtbot.waitUntil(lambda: view.scene.pulsing is None, timeout=2000)
    assert not view.focus_booking(hit.booking_id.__class__(99_999))


def test_item_47_delete_that_may_not_says_so_and_asks_for_nothing(view: PlannerView, asked: Asked) -> None:
    heard: list[str] = []
    view.say = lambda text, **_: heard.append(text)  # type: ignore[method-assign]
    key(view, Qt.Key.Key_Delete)
    assert heard == []
    view.focus_booking(item(view, 1).booking_id)
    key(view, Qt.Key.Key_Delete)
    assert heard == ["This booking cannot be changed."]
    assert not asked.proposals


def shown_keys(view: PlannerView) -> list[str]:
    """Return what stands at the foot of the card."""
    foot = view.hovering.card._keys
    return [part.text() for pair in foot for part in pair if not part.isHidden()]


def test_item_39_the_card_promises_only_what_the_keys_do(theme: Theme, qtbot: QtBot, campus: Campus) -> None:
    campus.book(1, 16, 17, "Vitalis", redacted=True, booking=9)
    view = make_view(theme, campus)
    qtbot.addWidget(view)
    present(view)
    view.focus_booking(item(view, 1).booking_id)
    key(view, Qt.Key.Key_Space)
    assert shown_keys(view) == ["Enter", "edit"], "nobody receives guests here"
    view.hovering.at_the_door = lambda _item: (("Ctrl+I", "arrival"),)
    view.hovering.refresh()
    assert shown_keys(view) == ["Enter", "edit", "Ctrl+I", "arrival"]
    view.focus_booking(item(view, 9).booking_id)
    assert shown_keys(view) == [], "somebody else's"
    view.focus_booking(item(view, 1).booking_id)
    view.set_editable(editable=False)
    view.hovering.refresh()
    assert shown_keys(view) == [], "only looked at"
