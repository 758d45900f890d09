"""Item 45: Ctrl and the wheel zoom around the pointer, the wheel alone scrolls."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from campus_desk.ui.theme import Theme
from campus_desk.ui.timeline.view import PlannerView
from tests.gui.timeline_scene import Hand, instant_at, make_view, present
from tests.unit.made_up_campus import (
    Campus,
    at,
    design_day,
)

Opener = Callable[..., PlannerView]


@pytest.fixture
def open_planner(theme: Theme, qtbot: QtBot) -> Opener:
    def opener(campus: Campus, **more: object) -> PlannerView:
        view = make_view(theme, campus, **more)  # type: ignore[arg-type]
        qtbot.addWidget(view)
        present(view)
        return view

    return opener


def turn(view: PlannerView, place: QPoint, notches: int, modifiers: Qt.KeyboardModifier) -> None:
    event = QWheelEvent(
        QPointF(place),
        QPointF(view.viewport().mapToGlobal(place)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_item_45_ctrl_wheel_zooms_around_the_pointer(open_planner: Opener) -> None:
    view = open_planner(design_day())
    place = Hand(view).at("Salle Kléber", at(13.5))
    for notches in (1, 1, 1, -2, 3):
        before = instant_at(view, place)
        turn(view, place, notches, Qt.KeyboardModifier.ControlModifier)
        assert abs(instant_at(view, place) - before) <= 120
    assert view.zoom == pytest.approx(1.15**4)


def test_item_45_the_wheel_alone_scrolls(open_planner: Opener) -> None:
    view = open_planner(design_day(), size=(900, 400))
    zoom = view.zoom
    turn(view, QPoint(500, 300), -1, Qt.KeyboardModifier.NoModifier)
    assert view.scene.scroll_y > 0
    assert view.zoom == zoom


def test_item_45_zoom_has_ends_and_is_announced(open_planner: Opener) -> None:
    view = open_planner(design_day())
    told: list[float] = []
    view.zoom_changed.connect(told.append)
    view.set_zoom(1000)
    view.set_zoom(1000)
    view.set_zoom(0.0001)
    view.set_zoom(1)
    assert told == pytest.approx([12.0, 780 / 24 / 60, 1.0])
