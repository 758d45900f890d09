"""Item 24 with fingers: a swipe scrolls, a tap clicks, half a second's press picks up; real touch events."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from campus_desk.application.read_models import AgendaItem
from campus_desk.ui.theme import Theme
from campus_desk.ui.timeline.measures import HOLD_MS
from campus_desk.ui.timeline.proposal import Intent
from campus_desk.ui.timeline.view import PlannerView
from tests.gui.timeline_scene import Asked, Hand, make_view, present
from tests.unit.made_up_campus import TUESDAY, Campus, at, design_day, wall_of_rows


class Finger:
    """One finger on the viewport."""

    def __init__(self, view: PlannerView, screen: QPointingDevice) -> None:
        self.port = view.viewport()
        self.screen = screen

    def down(self, place: QPoint) -> None:
        QTest.touchEvent(self.port, self.screen).press(0, place, self.port)
        QApplication.processEvents()

    def slide(self, place: QPoint) -> None:
        QTest.touchEvent(self.port, self.screen).move(0, place, self.port)
        QApplication.processEvents()

    def up(self, place: QPoint) -> None:
        QTest.touchEvent(self.port, self.screen).release(0, place, self.port)
        QApplication.processEvents()


@pytest.fixture(scope="session")
def screen(qapp: QApplication) -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture(params=["design", "60 × 3,000"])
def view(request: pytest.FixtureRequest, theme: Theme, qtbot: QtBot) -> PlannerView:
    campus: Campus = design_day() if request.param == "design" else wall_of_rows()
    view = make_view(theme, campus, (TUESDAY,))
    qtbot.addWidget(view)
    present(view)
    return view


@pytest.fixture
def finger(view: PlannerView, screen: QPointingDevice) -> Finger:
    return Finger(view, screen)


def some(view: PlannerView) -> AgendaItem:
    """Return a booking in sight."""
    port, hand = view.viewport().rect().adjusted(260, 120, -260, -120), Hand(view)
    return next(
        i
        for i in view.scene.model.items
        if at(9) <= i.starts_at < at(15)
        and port.contains(hand.on_booking(i))
        and i.ends_at - i.starts_at > 3600
    )


def held(view: PlannerView, finger: Finger, place: QPoint, qtbot: QtBot) -> None:
    """Press until the finger has picked something up."""
    finger.down(place)
    assert not view.dragging.is_pressed
    qtbot.waitUntil(lambda: view.dragging.is_pressed)


def test_item_24_a_finger_waits_half_a_second() -> None:
    assert HOLD_MS == 500


def test_item_24_a_held_booking_is_dragged(view: PlannerView, finger: Finger, qtbot: QtBot) -> None:
    asked, item = Asked(view), some(view)
    place = Hand(view).on_booking(item)
    held(view, finger, place, qtbot)
    finger.slide(place + QPoint(30, 0))
    assert view.scene.ghost is not None
    hour = round(view.scene.geometry.axis.x_of(at(10)) - view.scene.geometry.axis.x_of(at(9)))
    finger.slide(place + QPoint(hour, 0))
    finger.up(place + QPoint(hour, 0))
    assert (asked.only.intent, asked.only.start) == (Intent.MOVE, item.starts_at + 3600)


def test_item_24_a_swipe_scrolls_and_moves_nothing(view: PlannerView, finger: Finger) -> None:
    asked, bar = Asked(view), view.verticalScrollBar()
    place = Hand(view).on_booking(some(view))
    before = bar.value()
    finger.down(place)
    for step in range(1, 6):
        finger.slide(place - QPoint(0, 8 * step))
    assert bar.value() == before + 40
    finger.up(place - QPoint(0, 40))
    assert not asked.proposals
    assert not view.dragging.is_pressed


def test_item_24_a_tap_is_a_click(view: PlannerView, finger: Finger) -> None:
    item = some(view)
    place = Hand(view).on_booking(item)
    finger.down(place)
    finger.up(place)
    assert view.focused_item == item


def test_item_24_held_and_not_moved_opens_the_menu(view: PlannerView, finger: Finger, qtbot: QtBot) -> None:
    asked, item = Asked(view), some(view)
    place = Hand(view).on_booking(item)
    held(view, finger, place, qtbot)
    finger.up(place)
    assert asked.others == [("menu", item)]
    assert not asked.proposals


def test_item_24_a_second_finger_lets_go(
    view: PlannerView, finger: Finger, screen: QPointingDevice, qtbot: QtBot
) -> None:
    asked = Asked(view)
    place = Hand(view).on_booking(some(view))
    held(view, finger, place, qtbot)
    finger.slide(place + QPoint(40, 0))
    both = QTest.touchEvent(finger.port, screen)
    both.stationary(0).press(1, place + QPoint(0, 60), finger.port)
    both.commit()
    assert view.scene.ghost is None
    assert not view.dragging.is_pressed
    lifted = QTest.touchEvent(finger.port, screen)
    lifted.release(0, place, finger.port).release(1, place, finger.port)
    lifted.commit()
    assert not asked.proposals
