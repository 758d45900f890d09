"""Scrolling copies what stays in sight: what is on the screen afterwards is what painting it anew would give."""

from __future__ import annotations

import random
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from campus_desk.ui.timeline.canvas import CELLS_TOP, Canvas
from campus_desk.ui.timeline.card_parts import Card
from campus_desk.ui.timeline.measures import GROUP_HEIGHT
from campus_desk.ui.timeline.view import PlannerView
from tests.gui.desk import wait_until
from tests.gui.timeline_scene import Hand, Opener, key, overlap_judge
from tests.unit.made_up_campus import TUESDAY, Campus, crowd, design_day, month, opened, week

NO_KEY = Qt.KeyboardModifier.NoModifier


def on_screen(view: PlannerView) -> QImage:
    """Return what the screen shows of the planner, as the last paint events have left it."""
    QApplication.processEvents()
    shown = view.backingStore().paintDevice()
    assert isinstance(shown, QImage)
    return shown.convertToFormat(QImage.Format.Format_RGB32)


def painted_anew(view: PlannerView) -> QImage:
    """Return the same, painted as a whole."""
    ratio = view.devicePixelRatioF()
    image = QImage((QSizeF(view.size()) * ratio).toSize(), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    view.render(image)
    return image


def assert_screen_is_right(view: PlannerView) -> None:
    shown, right = on_screen(view), painted_anew(view)
    assert shown.size() == right.size()
    if shown != right:
        wrong = [
            (x, y)
            for y in range(shown.height())
            for x in range(shown.width())
            if shown.pixel(x, y) != right.pixel(x, y)
        ]
        pytest.fail(f"{len(wrong)} pixels differ, from {wrong[0]} to {wrong[-1]}")


def crowded() -> Campus:
    return crowd(opened(Campus()), days=week())


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[QRegion]:
    """What each picture has painted of the view."""
    regions: list[QRegion] = []
    paint = Canvas.paint

    def note(canvas: Canvas, painter: object, dirty: QRegion, scene: object, size: QSize) -> None:
        regions.append(QRegion(dirty))
        paint(canvas, painter, dirty, scene, size)  # type: ignore[arg-type]

    monkeypatch.setattr(Canvas, "paint", note)
    return regions


@pytest.mark.parametrize("days", [(TUESDAY,), week(), month()], ids=["day", "week", "month"])
def test_item_2_the_screen_is_right_however_it_is_scrolled(
    open_planner: Opener, days: tuple[date, ...]
) -> None:
    view = open_planner(crowded(), days=days, size=(900, 500))
    if len(days) == 1:
        key(view, Qt.Key.Key_Down)
        view.hovering.hide()  # a card that comes in the middle is on the screen a moment later
    up_and_down, sideways = view.verticalScrollBar(), view.horizontalScrollBar()
    assert up_and_down.maximum() > 500
    chance = random.Random(7)
    assert_screen_is_right(view)
    for step in (1, 44, 48, -20, 300, -299, 2000, -3, -2000):
        up_and_down.setValue(up_and_down.value() + step)
        assert_screen_is_right(view)
    for _ in range(12):
        # Several steps before the next picture, up and down and sideways.
        for _ in range(chance.randint(1, 4)):
            up_and_down.setValue(up_and_down.value() + chance.choice((-90, -48, -7, 5, 48, 130)))
        if chance.random() < 0.3:
            sideways.setValue(sideways.value() + chance.choice((-40, 25)))
        assert_screen_is_right(view)


def test_item_2_scrolling_paints_only_the_rows_that_come_into_sight(
    open_planner: Opener, painted: list[QRegion]
) -> None:
    view = open_planner(crowded(), days=week(), size=(900, 500))
    view.verticalScrollBar().setValue(400)
    QApplication.processEvents()
    painted.clear()
    view.verticalScrollBar().setValue(430)
    QApplication.processEvents()
    height = view.viewport().height()
    middle = view.viewport().width() // 2
    rows = {y for region in painted for y in range(height) if region.contains(QPoint(middle, y))}
    if not view.devicePixelRatioF().is_integer():
        assert rows == set(range(height))  # rows do not lie on whole pixels there: all of it
        return
    # 30 pixels at the bottom, the pinned heading, and where it was copied to.
    assert rows == {*range(CELLS_TOP, CELLS_TOP + GROUP_HEIGHT), *range(height - 30, height)}


def test_item_2_what_lies_over_the_cells_is_left_behind_by_them(open_planner: Opener) -> None:
    view = open_planner(crowded(), days=week(), size=(900, 500))
    item = view.scene.model.items[0]
    view.focus_booking(item.booking_id)
    key(view, Qt.Key.Key_Space)
    assert view.hovering.is_pinned
    card = view.hovering.card
    assert card.isVisible()
    place = card.geometry()
    for step in (48, 48, -30, 200, -120):
        view.verticalScrollBar().setValue(view.verticalScrollBar().value() + step)
        assert_screen_is_right(view)
    assert card.geometry() == place


@pytest.mark.parametrize("days", [(TUESDAY,), week()], ids=["day", "week"])
def test_item_24_the_screen_is_right_in_the_middle_of_a_drag(
    open_planner: Opener, days: tuple[date, ...]
) -> None:
    view = open_planner(design_day() if len(days) == 1 else crowded(), days=days, size=(900, 420))
    view.set_judge(overlap_judge(view))
    item = next(i for i in view.scene.model.items if i.starts_at >= view.scene.model.days[0].start)
    view.focus_booking(item.booking_id)
    start = Hand(view).on_booking(item)
    view.dragging.press(QPointF(start), NO_KEY)
    # Clear of the edges, where the cells scroll by themselves.
    for x, y in ((400, 200), (430, 230), (600, 300), (330, 250), (700, 190)):
        view.dragging.move(QPointF(x, y), NO_KEY)
        assert_screen_is_right(view)
        view.scroll_by(0, 24)
        assert_screen_is_right(view)
    view.dragging.cancel()
    assert_screen_is_right(view)


def test_item_24_a_card_that_only_moves_is_not_painted_again(
    open_planner: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = open_planner(design_day())
    item = view.scene.model.items[0]
    view.focus_booking(item.booking_id)
    start = Hand(view).on_booking(item)
    view.dragging.press(QPointF(start), NO_KEY)
    for dx in (40, 60):
        view.dragging.move(QPointF(start + QPoint(dx, 0)), NO_KEY)
    card = view.dragging.card
    wait_until(card.isVisible, "the card")
    QApplication.processEvents()
    assert card.testAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
    paints: list[QWidget] = []
    paint = type(card).paintEvent

    def note(painted: Card, event: QPaintEvent) -> None:
        paints.append(painted)
        paint(painted, event)

    monkeypatch.setattr(type(card), "paintEvent", note)
    before = view.scene.ghost
    view.dragging.move(QPointF(start + QPoint(61, 0)), NO_KEY)
    QApplication.processEvents()
    assert view.scene.ghost is before
    assert not paints
    assert_screen_is_right(view)
    view.dragging.cancel()
