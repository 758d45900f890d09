"""The cards over the planner: as high as what they say, one at a time, inside the view, with real events."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QCursor, QFocusEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from campus_desk.application.read_models import AgendaItem
from campus_desk.ui.theme import Theme
from campus_desk.ui.timeline.card_parts import placed_beside
from campus_desk.ui.timeline.hover_card import HoverCard
from campus_desk.ui.timeline.view import PlannerView
from tests.gui.desk import wait_until
from tests.gui.timeline_scene import Asked, Hand, booking, key, make_view, present
from tests.unit.made_up_campus import Campus, at, design_day, opened

ALT = Qt.KeyboardModifier.AltModifier

AT_EVERY_SIZE = True


def pinned(view: PlannerView, hand: Hand, item: AgendaItem) -> HoverCard:
    """Open the card of a booking by mouse and Space."""
    hand.click(hand.on_booking(item))
    key(view, Qt.Key.Key_Space)
    assert view.hovering.card.isVisible()
    return view.hovering.card


def show_with(view: PlannerView, item: AgendaItem, title: str) -> None:
    """Show a snapshot in which a booking has another title, as after an undo."""
    catalogue = view.scene.model.catalogue
    assert catalogue is not None
    items = [
        replace(i, title=title) if i.booking_id == item.booking_id else i for i in view.scene.model.items
    ]
    view.set_snapshot(catalogue, items, view.days)


def says_all(card: HoverCard) -> None:
    """Check that every line of the card has its room, and that the card has no room to spare."""
    grid = card._grid
    held = [item.widget() for n in range(grid.count()) if (item := grid.itemAt(n)) is not None]
    shown = [widget for widget in held if widget is not None]
    assert shown
    for words in shown:
        assert words.isVisible()
        needed = (
            words.heightForWidth(words.width()) if words.hasHeightForWidth() else words.sizeHint().height()
        )
        assert words.height() >= needed, words
    assert card.height() == card.body.totalHeightForWidth(card.width())


LONG = "Comité de pilotage des essais cliniques, point d’étape et revue des risques du second semestre"


@pytest.mark.parametrize("title", ["", "Revue", LONG])
def test_item_39_the_card_has_its_height_at_once_when_something_else_is_shown(
    view: PlannerView, hand: Hand, title: str
) -> None:
    item = booking(view, "Hélia", 13)
    card = pinned(view, hand, item)
    says_all(card)
    for words in (LONG if title != LONG else "", title):
        show_with(view, item, words)
    says_all(card)
    height = card.height()
    QApplication.processEvents()
    says_all(card)
    assert card.height() == height


def test_item_39_a_card_that_came_with_the_keyboard_goes_with_it(view: PlannerView, qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    view.focus_booking(booking(view, "Hélia", 13).booking_id)
    wait_until(view.hovering.card.isVisible, "the card")
    QCursor.setPos(view.viewport().mapToGlobal(view.viewport().rect().center()))
    QApplication.sendEvent(view, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason))
    assert not view.hovering.card.isVisible()


def test_item_39_a_longer_title_makes_the_open_card_higher(view: PlannerView, hand: Hand) -> None:
    item = booking(view, "Hélia", 13)
    card = pinned(view, hand, item)
    show_with(view, item, "")
    least = card.height()
    show_with(view, item, LONG)
    assert card.height() > least
    show_with(view, item, "")
    assert card.height() == least


def test_a_refused_key_closes_the_card_of_the_booking(view: PlannerView, hand: Hand) -> None:
    item = booking(view, "Hélia", 13)
    found = view.scene.model.entry_of(item.booking_id)
    assert found is not None
    campus = design_day()
    until = item.blocked_to - at(0)
    campus.book(int(found[0].id), until / 3600, until / 3600 + 1, "Novéa", booking=778)
    view.set_snapshot(campus.catalogue, campus.items, view.days)
    card = pinned(view, hand, item)
    key(view, Qt.Key.Key_Right, ALT)
    assert view.dragging.card.isVisible()
    assert not card.isVisible()
    key(view, Qt.Key.Key_Space)
    assert card.isVisible()
    assert not view.dragging.card.isVisible()


@pytest.mark.parametrize("beside", ["left of the rows", "the hours", "right of the view", "below the view"])
def test_item_29_a_drop_beside_the_cells_asks_for_nothing(view: PlannerView, hand: Hand, beside: str) -> None:
    asked = Asked(view)
    item = booking(view, "Hélia", 13)
    start = hand.on_booking(item)
    room = view.viewport().size()
    target = {
        "left of the rows": QPoint(-60, start.y()),
        "the hours": QPoint(start.x() + 60, 8),
        "right of the view": QPoint(room.width() + 40, start.y()),
        "below the view": QPoint(start.x() + 60, room.height() + 30),
    }[beside]
    hand.press(start)
    hand.move(start + QPoint(30, 0))
    hand.move(target)
    assert view.dragging.is_active
    card = view.dragging.card
    assert card.isVisible()
    assert view.viewport().rect().contains(card.geometry())
    hand.release(target)
    assert not asked.proposals
    assert not card.isVisible()
    assert not view.dragging.is_waiting


def test_item_29_beside_the_cells_the_booking_goes_back_in_sight(
    view: PlannerView, hand: Hand, qtbot: QtBot
) -> None:
    view.theme.set_reduced_motion(reduced=False)
    start = hand.on_booking(booking(view, "Hélia", 13))
    hand.drag(start, QPoint(-60, start.y()))
    assert view.scene.ghost is not None
    assert view.scene.ghost.at is not None
    qtbot.waitUntil(lambda: view.scene.ghost is None, timeout=1000)


@pytest.mark.parametrize(
    "pointer", [QPoint(-500, -500), QPoint(5000, 10), QPoint(10, 5000), QPoint(400, 300)]
)
def test_a_card_lies_inside_the_view_wherever_the_pointer_is(pointer: QPoint) -> None:
    area, size = QRect(0, 0, 900, 700), QSize(306, 220)
    assert area.contains(QRect(placed_beside(pointer, size, area), size))


def test_item_39_equipment_is_no_head_count_and_an_invoice_is_told_by_its_number(
    theme: Theme, qtbot: QtBot
) -> None:
    campus = opened(Campus())
    campus.room("Salle Vosges", capacity=12, features=("video",))
    campus.book(1, 9, 10, "Neuralis", booking=1)
    view = make_view(theme, campus)
    qtbot.addWidget(view)
    present(view)

    def lines() -> list[str]:
        view.focus_booking(campus.items[0].booking_id)
        view.hovering.refresh()
        key(view, Qt.Key.Key_Space)
        shown = [
            label.text() for label in view.hovering.card._lines.findChildren(QLabel) if label.isVisible()
        ]
        key(view, Qt.Key.Key_Space)
        return [f"{name} {value}" for name, value in zip(shown[::2], shown[1::2], strict=True)]

    assert "Equipment video conferencing" in lines()
    assert not any(line.startswith("People") for line in lines())
    campus.items = [replace(campus.items[0], attendees=10)]
    view.set_snapshot(campus.catalogue, campus.items, view.days)
    assert "People 10 person(s), video conferencing" in lines()
    campus.items = [replace(campus.items[0], invoice="F2026-000412")]
    view.set_snapshot(campus.catalogue, campus.items, view.days)
    assert "Invoice F2026-000412: cannot be moved" in lines()
