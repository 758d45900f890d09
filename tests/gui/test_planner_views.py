"""Day, week, month and list over one model: by key, button and menu, found again the next day, the next one at once."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolButton

from campus_desk.ui.timeline.canvas import CELLS_LEFT
from campus_desk.ui.timeline.periods import Period
from tests.campus import slot, wall
from tests.gui.desk import DeskUnderTest, click, held, press, wait_until

TODAY = date(2026, 11, 23)
KEYS = {Period.DAY: "Ctrl+1", Period.WEEK: "Ctrl+2", Period.MONTH: "Ctrl+3"}


def action_of(desk: DeskUnderTest, period: Period) -> QAction:
    actions = desk.window.menu
    return {Period.DAY: actions.day, Period.WEEK: actions.week, Period.MONTH: actions.month}[period]


def turn(
    desk: DeskUnderTest,
    angle: QPoint,
    place: QPoint,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.ControlModifier,
    *,
    pixels: QPoint | None = None,
) -> None:
    """Turn a wheel, 120 is a notch; with ``pixels`` move two fingers on a touchpad."""
    port = desk.planner.view.viewport()
    event = QWheelEvent(
        QPointF(place),
        QPointF(port.mapToGlobal(place)),
        pixels or QPoint(),
        angle,
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase if pixels is None else Qt.ScrollPhase.ScrollUpdate,
        False,
    )
    QApplication.sendEvent(port, event)
    desk.settle()


def shown(desk: DeskUnderTest) -> Period:
    return desk.planner.view.period


NOTCH = QPoint(0, 120)
NO_KEY = Qt.KeyboardModifier.NoModifier


# --- views ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("period", Period)
def test_item_1_ctrl_1_to_3_show_day_week_and_month(desk: DeskUnderTest, period: Period) -> None:
    desk.start()
    other = Period.WEEK if period is Period.DAY else Period.DAY
    press(desk.planner.view, KEYS[other])
    press(desk.planner.view, KEYS[period])
    desk.settle()
    assert desk.planner.days == period.days(TODAY) == desk.planner.view.days
    assert action_of(desk, period).isChecked()
    assert desk.planner.view.hasFocus()


def test_item_1_ctrl_4_lists_the_bookings_of_the_period(desk: DeskUnderTest) -> None:
    desk.campus.book("ILL", slot("2026-11-24", "09:00", "10:00"), title="Revue")
    desk.campus.book("AMPHI RHIN", slot("2026-11-25", "14:00", "17:30"), "HELIA", title="Assemblée")
    desk.start()
    press(desk.planner.view, "Ctrl+2", "Ctrl+4")
    desk.settle()
    listed = desk.planner.list
    assert listed.isVisible()
    assert not desk.planner.view.isVisible()
    assert desk.window.menu.list.isChecked()
    model = listed.model
    rows = [[model.index(n, c).data() for c in range(8)] for n in range(model.rowCount())]
    assert rows == [
        ["mar. 24 nov.", "09:00–10:00", "1\u00a0h", "Salle Ill", "Neuralis", "Revue", "", "Confirmée"],
        [
            "mer. 25 nov.",
            "14:00–17:30",
            "3\u00a0h\u00a030",
            "Salle Rhin, Amphithéâtre",
            "Hélia Diagnostics",
            "Assemblée",
            "",
            "Confirmée",
        ],
    ]
    assert listed.table.hasFocus()


def test_item_1_the_tool_bar_has_the_four_views_side_by_side(desk: DeskUnderTest) -> None:
    desk.start()
    buttons = [
        b
        for b in desk.window.bar.findChildren(QToolButton)
        if b.defaultAction() in desk.window.menu.spans.actions()
    ]
    assert [b.text().replace("&", "") for b in buttons] == ["Jour", "Semaine", "Mois", "Liste"]
    click(buttons[2])
    desk.settle()
    assert shown(desk) is Period.MONTH
    click(buttons[3])
    desk.settle()
    assert desk.planner.list.isVisible()
    click(buttons[0])
    desk.settle()
    assert desk.planner.view.isVisible()
    assert shown(desk) is Period.DAY


def test_item_1_a_day_of_the_month_is_opened_from_its_header(desk: DeskUnderTest) -> None:
    desk.start()
    press(desk.planner.view, "Ctrl+3")
    desk.settle()
    view = desk.planner.view
    left, right = view.scene.geometry.axis.day_edges(17)
    from PySide6.QtTest import QTest

    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(CELLS_LEFT + (left + right) // 2, 24)
    )
    desk.settle()
    assert desk.planner.days == (date(2026, 11, 18),)


@pytest.mark.parametrize(
    ("period", "there"),
    [(Period.DAY, date(2026, 11, 24)), (Period.WEEK, date(2026, 11, 30)), (Period.MONTH, date(2026, 12, 23))],
)
def test_pgdown_goes_on_by_the_period_shown_and_pgup_comes_back(
    desk: DeskUnderTest, period: Period, there: date
) -> None:
    desk.start()
    press(desk.planner.view, KEYS[period], "PgDown")
    assert desk.planner.day == there
    press(desk.planner.view, "PgUp")
    assert desk.planner.day == TODAY
    desk.settle()


def test_pgdown_goes_on_in_the_list_too(desk: DeskUnderTest) -> None:
    desk.campus.book("ILL", slot("2026-11-24", "09:00", "10:00"))
    desk.campus.book("ILL", slot("2026-12-02", "09:00", "10:00"))
    desk.start()
    desk.planner.go_to(TODAY)
    press(desk.planner.view, "Ctrl+2", "Ctrl+4")
    desk.settle()
    assert desk.planner.list.model.rowCount() == 1
    press(desk.planner.list, "PgDown")
    desk.settle()
    assert [row.item.starts_at for row in desk.planner.list.model.rows] == [
        int(wall("2026-12-02 09:00").timestamp())
    ]


def test_a_booking_dragged_in_the_month_lies_on_its_new_day_and_undo_brings_it_back(
    desk: DeskUnderTest,
) -> None:
    booking = desk.campus.book("ILL", slot("2026-11-24", "10:00", "12:00"))
    desk.start()
    press(desk.planner.view, "Ctrl+3")
    desk.settle()
    item = desk.item(booking.id)
    desk.move(item, 2 * 86400)
    desk.settle()
    assert desk.stored(booking.id).slot == slot("2026-11-26", "10:00", "12:00")
    press(desk.planner.view, "Ctrl+Z")
    desk.settle()
    assert desk.stored(booking.id).slot == slot("2026-11-24", "10:00", "12:00")


# --- the present ------------------------------------------------------------------------------------------------------


def test_item_9_today_comes_back_to_the_present_hour(desk: DeskUnderTest) -> None:
    desk.window.resize(960, 600)
    desk.start()
    view = desk.planner.view
    view.set_zoom(3)
    view.horizontalScrollBar().setValue(0)
    press(view, "Ctrl+T")
    desk.settle()
    begin = view.scene.geometry.axis.time_at(view.scene.scroll_x)
    assert abs(begin - (desk.clock.now().timestamp() - 3600)) < 120
    for elsewhere in ("2027-02-01", "2026-11-24"):
        desk.show_day(elsewhere)
        view.horizontalScrollBar().setValue(0)
        press(view, "Ctrl+T")
        desk.settle()
        assert desk.planner.day == TODAY
        begin = view.scene.geometry.axis.time_at(view.scene.scroll_x)
        assert abs(begin - (desk.clock.now().timestamp() - 3600)) < 120, "also from another day"


def test_item_9_today_chooses_what_comes_next_in_the_list(desk: DeskUnderTest) -> None:
    desk.campus.book("ILL", slot("2026-11-23", "10:30", "11:30"))
    later = desk.campus.book("ILL", slot("2026-11-23", "14:00", "15:00"))
    desk.campus.book("ILL", slot("2026-11-23", "16:00", "17:00"))
    desk.clock.advance(timedelta(hours=2))
    desk.start()
    press(desk.planner.view, "Ctrl+4", "Ctrl+T")
    desk.settle()
    assert desk.planner.list.current is not None
    assert desk.planner.list.current.booking_id == later.id


@pytest.mark.parametrize("period", [Period.WEEK, Period.MONTH])
def test_item_5_a_zoomed_week_or_month_opens_with_the_present_day_in_sight(
    desk: DeskUnderTest, period: Period
) -> None:
    desk.start()
    press(desk.planner.view, KEYS[period])
    desk.settle()
    view = desk.planner.view
    view.set_zoom(3)
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum())
    press(view, "Ctrl+T")
    desk.settle()
    left, right = view.scene.geometry.axis.day_edges(view.days.index(TODAY))
    assert view.scene.scroll_x <= left
    assert right <= view.scene.scroll_x + view.room


# --- zoom -------------------------------------------------------------------------------------------------------------


def test_item_45_the_wheel_leads_from_five_minutes_to_the_month_and_back(desk: DeskUnderTest) -> None:
    desk.start()
    view = desk.planner.view
    place = QPoint(CELLS_LEFT + view.room // 2, 300)
    for _ in range(40):
        turn(desk, NOTCH, place)
    axis = view.scene.geometry.axis
    assert axis.x_of(axis.days[0].start + 300) == pytest.approx(60)
    seen = {view.period}
    for _ in range(90):
        turn(desk, -NOTCH, place)
        seen.add(view.period)
    assert seen == set(Period)
    assert view.days == Period.MONTH.days(TODAY)
    assert view.horizontalScrollBar().maximum() == 0
    assert desk.window.menu.month.isChecked()
    for _ in range(90):
        turn(desk, NOTCH, place)
    assert shown(desk) is Period.DAY


def test_item_45_ctrl_plus_minus_and_0_zoom_and_go_on_into_the_next_period(desk: DeskUnderTest) -> None:
    desk.start()
    view = desk.planner.view
    press(view, "Ctrl++")
    assert view.zoom == pytest.approx(1.25)
    press(view, "Ctrl+0")
    assert view.zoom == 1.0
    for _ in range(20):
        press(view, "Ctrl+-")
        desk.settle()
    assert shown(desk) is Period.MONTH
    assert desk.frame._status.zoom.text == "100\u00a0%"
    for _ in range(20):
        press(view, "Ctrl++")
        desk.settle()
    assert shown(desk) is Period.DAY


def test_item_45_each_period_has_its_own_zoom(desk: DeskUnderTest) -> None:
    desk.start()
    view = desk.planner.view
    view.set_zoom(2)
    press(view, "Ctrl+2")
    desk.settle()
    assert view.zoom == 1.0
    view.set_zoom(1.5)
    press(view, "Ctrl+1")
    desk.settle()
    assert view.zoom == 2


def test_item_45_a_touchpad_scrolls_by_the_pixels_of_the_fingers_in_both_directions(
    desk: DeskUnderTest,
) -> None:
    desk.window.resize(960, 600)
    desk.start()
    view = desk.planner.view
    view.set_zoom(4)
    view.horizontalScrollBar().setValue(500)
    turn(desk, QPoint(-200, -20), QPoint(400, 300), NO_KEY, pixels=QPoint(-37, -3))
    assert view.scene.scroll_x == 537
    turn(desk, -NOTCH, QPoint(400, 300), Qt.KeyboardModifier.ShiftModifier)
    assert view.scene.scroll_x == 537 + 96


def test_item_45_many_small_turns_are_one_large_one(large_desk: DeskUnderTest) -> None:
    large_desk.start()
    view = large_desk.planner.view
    for _ in range(120):
        turn(large_desk, QPoint(0, -1), QPoint(400, 300), NO_KEY)
    assert view.scene.scroll_y == 96


def test_zooming_says_how_much_and_counts_nothing_anew(desk: DeskUnderTest) -> None:
    desk.start()
    counted: list[int] = []
    desk.planner.shown_changed.connect(lambda: counted.append(1))
    press(desk.planner.view, "Ctrl++")
    assert desk.frame._status.zoom.text == "125\u00a0%"
    press(desk.planner.view, "Ctrl+0")
    assert desk.frame._status.zoom.text == "100\u00a0%"
    assert not counted


def test_while_another_day_is_on_its_way_a_line_moves_and_the_cells_stay(desk: DeskUnderTest) -> None:
    desk.campus.book("ILL", slot("2026-11-23", "14:00", "15:00"))
    desk.start()
    line = desk.window.notices.line
    with held(desk.session.tasks.read):
        desk.planner.go_to(date(2027, 3, 1))
        assert not line.is_busy, "what comes at once is not waited for"
        wait_until(lambda: line.is_busy, "the line")
        assert line.isVisible()
        assert [item.starts_at for item in desk.planner.view.scene.model.items]
    desk.settle()
    assert not line.is_busy
    assert desk.planner.view.days == (date(2027, 3, 1),)
