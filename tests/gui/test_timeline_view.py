"""What the planner shows: layout, headers, hours, states, zoom; items 1 to 19 and 45 of its list."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from campus_desk.domain.opening_hours import Closure
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.theme import Theme
from campus_desk.ui.timeline.canvas import CELLS_LEFT, CELLS_TOP
from campus_desk.ui.timeline.measures import HEADER_HEIGHT, ROW_HEADER_WIDTH
from campus_desk.ui.timeline.view import PlannerView
from tests.gui.timeline_scene import Asked, Hand, Opener, instant_at, present
from tests.unit.made_up_campus import (
    NOW,
    PARIS,
    Campus,
    at,
    design_day,
    design_week,
    opened,
    wall_of_rows,
    week,
)


def picture(view: PlannerView) -> QImage:
    return view.viewport().grab().toImage()


def colour(image: QImage, place: QPoint) -> str:
    return image.pixelColor(place).name().upper()


def colours(image: QImage, area: QRect) -> set[str]:
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(area.left(), area.right() + 1)
        for y in range(area.top(), area.bottom() + 1)
    }


# --- layout -----------------------------------------------------------------------------------------------------------


def test_item_2_headers_stay_while_scrolling(open_planner: Opener) -> None:
    view = open_planner(design_day(), size=(700, 400))
    before = picture(view)
    view.verticalScrollBar().setValue(200)
    after = picture(view)
    top = QRect(0, 0, before.width(), HEADER_HEIGHT)
    assert before.copy(top) == after.copy(top)
    view.verticalScrollBar().setValue(0)
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().value() + 100)
    sideways = picture(view)
    names = QRect(0, CELLS_TOP, ROW_HEADER_WIDTH, before.height() - CELLS_TOP)
    assert before.copy(names) == sideways.copy(names)
    cells = QRect(CELLS_LEFT, CELLS_TOP, 300, 200)
    assert before.copy(cells) != sideways.copy(cells)


def test_item_3_a_click_folds_a_group_and_another_unfolds_it(open_planner: Opener) -> None:
    view = open_planner(design_day())
    hand = Hand(view)
    height = view.scene.geometry.height
    hand.click(QPoint(60, CELLS_TOP + 10))
    assert view.scene.collapsed == {view.scene.model.groups[0].key}
    assert view.scene.geometry.height == height - 44 - 7 * 32
    hand.click(QPoint(60, CELLS_TOP + 10))
    assert not view.scene.collapsed


def test_item_3_the_heading_that_stays_in_sight_folds_its_group(open_planner: Opener) -> None:
    view = open_planner(design_day(), size=(900, 400))
    view.verticalScrollBar().setValue(150)
    Hand(view).click(QPoint(60, CELLS_TOP + 10))
    assert view.scene.collapsed == {view.scene.model.groups[0].key}


def test_item_5_opens_at_the_opening_hours_where_they_fit(open_planner: Opener) -> None:
    view = open_planner(design_day())
    assert view.scene.scroll_x == round(view.scene.geometry.axis.x_of(at(7)))


def test_item_5_opens_one_hour_before_now_where_they_do_not_fit(open_planner: Opener) -> None:
    view = open_planner(design_day(), size=(600, 400))
    assert view.scene.scroll_x == round(view.scene.geometry.axis.x_of(int(NOW.timestamp()) - 3600))


def test_item_5_from_day_to_day_the_same_hours_stay_in_sight(open_planner: Opener) -> None:
    campus = design_day()
    view = open_planner(campus, size=(600, 400))
    view.horizontalScrollBar().setValue(10)
    view.set_snapshot(campus.catalogue, campus.items, view.days)
    assert view.scene.scroll_x == 10
    axis = view.scene.geometry.axis
    hour = axis.x_of(at(12)) - axis.x_of(at(11))
    view.horizontalScrollBar().setValue(round(axis.x_of(at(11))))
    # The hall has an evening of its own on the 12th, and Saturday has other hours: an hour stays as wide.
    for day in (date(2026, 11, 12), date(2026, 11, 14), date(2026, 11, 10)):
        view.set_snapshot(campus.catalogue, campus.items, (day,))
        assert view.scene.geometry.axis.x_of(at(12, day)) - view.scene.geometry.axis.x_of(at(11, day)) == hour
        assert view.scene.scroll_x == round(view.scene.geometry.axis.x_of(at(11, day)))


def test_item_5_the_hours_in_sight_are_those_of_the_clock_on_the_day_it_is_changed(
    open_planner: Opener,
) -> None:
    view = open_planner(opened(Campus()), days=(date(2026, 10, 24),), size=(600, 400))
    view.horizontalScrollBar().setValue(round(view.scene.geometry.axis.x_of(at(9, date(2026, 10, 24)))))
    for day in (date(2026, 10, 25), date(2026, 10, 26)):
        view.set_snapshot(Campus().catalogue, [], (day,))
        shown = view.scene.geometry.axis.time_at(view.scene.scroll_x)
        assert abs(view.scene.model.days[0].wall_minute(shown) - 9 * 60) < 1


def test_item_5_a_window_that_takes_its_size_in_steps_opens_at_its_hours(open_planner: Opener) -> None:
    view = open_planner(design_day(), size=(500, 300))
    for width in (700, 900, 1200, 996):
        view.resize(width, 700)
    assert view.scene.scroll_x == round(view.scene.geometry.axis.x_of(at(7)))


def test_what_is_in_sight_stays_in_sight_when_the_window_grows(open_planner: Opener) -> None:
    view = open_planner(design_day(), size=(700, 400))
    view.horizontalScrollBar().setValue(view.scene.scroll_x + 90)
    before = instant_at(view, QPoint(CELLS_LEFT, 300))
    view.resize(760, 500)
    assert abs(instant_at(view, QPoint(CELLS_LEFT, 300)) - before) <= 60


def test_the_whole_day_can_be_reached(open_planner: Opener) -> None:
    view = open_planner(design_day())
    bar = view.horizontalScrollBar()
    bar.setValue(0)
    assert view.scene.geometry.axis.time_at(view.content_point(QPointF(CELLS_LEFT, 0))[0]) == at(0)
    bar.setValue(bar.maximum())
    assert view.scene.geometry.axis.time_at(view.content_point(QPointF(view.viewport().width(), 0))[0]) == at(
        24
    )


# --- hours ------------------------------------------------------------------------------------------------------------


def test_item_6_closed_hours_are_hatched_and_open_ones_are_not(open_planner: Opener, theme: Theme) -> None:
    view = open_planner(design_day())
    hand, image = Hand(view), picture(view)
    closed = QRect(hand.at("Salle Kléber", at(7.25), dy=-8), hand.at("Salle Kléber", at(7.6), dy=8))
    assert colours(image, closed) >= {theme.palette.closed, theme.palette.closed_line}
    open_ = QRect(hand.at("Salle Kléber", at(13.6), dy=-8), hand.at("Salle Kléber", at(13.9), dy=8))
    assert colours(image, open_) == {theme.palette.base}


def test_item_6_a_resource_open_day_and_night_has_no_hatch(open_planner: Opener, theme: Theme) -> None:
    campus = design_day()
    view = open_planner(campus)
    hand, image = Hand(view), picture(view)
    area = QRect(
        hand.at("Imprimante 3D résine", at(7.2), dy=-8), hand.at("Imprimante 3D résine", at(7.4), dy=8)
    )
    assert theme.palette.closed_line not in colours(image, area)


def test_item_7_closures_of_a_site_stand_in_the_lane_above_the_rows(
    open_planner: Opener, written: list[str]
) -> None:
    campus = design_day()
    campus.closures.append(Closure(TimeSlot.of_epoch(at(13), at(18)), "Coupure d’électricité"))
    picture(open_planner(campus))
    assert "Coupure d’électricité" in written


def test_item_8_the_now_line_passes_under_the_bars(open_planner: Opener, theme: Theme) -> None:
    view = open_planner(design_day())
    hand, image = Hand(view), picture(view)
    now = int(NOW.timestamp())
    assert colour(image, hand.at("Salle Broglie", now)) == theme.palette.text
    assert colour(image, hand.at("Salle Ill", now, dy=8)) != theme.palette.text
    assert colour(image, hand.at("Salle Ill", now, dy=14)) == theme.palette.text


def test_item_8_the_now_line_passes_under_upkeep(open_planner: Opener, theme: Theme) -> None:
    campus = design_day()
    closed = TimeSlot.of_epoch(at(9.5), at(12))
    campus.closures.append(Closure(closed, "Panne", resource_id=campus.resources[17].id))
    view = open_planner(campus)
    hand, image = Hand(view), picture(view)
    name = campus.resources[17].name
    assert colour(image, hand.at(name, int(NOW.timestamp()), dy=5)) != theme.palette.text


def test_item_8_the_now_line_moves_each_minute(theme: Theme, qtbot: QtBot) -> None:
    clock = [NOW]
    view = PlannerView(theme, Formatter("fr"), lambda: clock[0])
    qtbot.addWidget(view)
    campus = design_day()
    view.set_snapshot(campus.catalogue, campus.items, (NOW.date(),))
    view.resize(996, 750)
    present(view)
    before = picture(view)
    clock[0] += timedelta(seconds=20)
    view.refresh_now()
    assert picture(view) == before
    clock[0] += timedelta(minutes=1)
    view.refresh_now()
    assert picture(view) != before


def test_item_8_nothing_watches_the_clock_while_nobody_can_see_it(open_planner: Opener) -> None:
    view = open_planner(design_day())
    assert view._minute.isActive()
    view.hide()
    assert not view._minute.isActive()


def test_item_10_and_11_the_day_header_names_week_and_public_holiday(
    open_planner: Opener, written: list[str]
) -> None:
    view = open_planner(design_day(), days=(date(2026, 11, 11),))
    picture(view)
    assert "Mercredi 11 novembre 2026" in written
    assert any("46" in text for text in written)
    assert any("Armistice 1918" in text for text in written)


def test_item_10_and_11_the_week_header_names_week_days_and_public_holiday(
    open_planner: Opener, written: list[str]
) -> None:
    view = open_planner(design_week(), days=week(), size=(1240, 750))
    picture(view)
    assert {"lundi 9", "mardi 10", "dimanche 15"} <= set(written)
    assert any("46" in text for text in written)
    assert any("Armistice 1918" in text for text in written)


def test_item_10_the_first_of_january_2027_lies_in_week_53(open_planner: Opener, written: list[str]) -> None:
    picture(open_planner(design_day(), days=(date(2027, 1, 1),)))
    assert any("53" in text for text in written)


@pytest.mark.parametrize(("day", "hours"), [(date(2027, 3, 28), 23), (date(2026, 10, 25), 25)])
def test_the_day_of_the_clock_change_has_as_many_hours_as_pass(
    open_planner: Opener, written: list[str], day: date, hours: int
) -> None:
    view = open_planner(design_day(), days=(day,), size=(3000, 600))
    view.horizontalScrollBar().setValue(0)
    view.renew_look()
    written.clear()
    picture(view)
    shown = [text for text in written if text.endswith(":00") and len(text) == 5]
    assert (
        shown[:4]
        == {
            23: ["00:00", "01:00", "03:00", "04:00"],
            25: ["00:00", "01:00", "02:00", "02:00"],
        }[hours]
    )


# --- cache ------------------------------------------------------------------------------------------------------------


def test_scrolling_over_what_was_seen_paints_no_row_anew(open_planner: Opener) -> None:
    view = open_planner(wall_of_rows(), days=week(), size=(1920, 1080))
    bar = view.verticalScrollBar()
    for value in range(0, bar.maximum() + 100, 100):
        bar.setValue(value)
        picture(view)
    painted = view.canvas.rows.painted
    for value in range(bar.maximum(), 0, -37):
        bar.setValue(value)
        picture(view)
    assert view.canvas.rows.painted == painted


def test_a_change_paints_its_own_row_and_no_other(open_planner: Opener) -> None:
    campus = wall_of_rows()
    view = open_planner(campus, days=week(), size=(1920, 1080))
    picture(view)
    painted = view.canvas.rows.painted
    campus.items[0] = replace(campus.items[0], customer="Novalia")
    view.set_snapshot(campus.catalogue, campus.items, view.days)
    picture(view)
    assert view.canvas.rows.painted == painted + 1


def test_a_row_longer_than_a_tile_is_painted_in_tiles_without_a_seam(
    open_planner: Opener, theme: Theme
) -> None:
    view = open_planner(design_day())
    view.set_zoom(4)
    for value in range(0, view.horizontalScrollBar().maximum(), 700):
        view.horizontalScrollBar().setValue(value)
        picture(view)
    assert view.canvas.rows._bytes <= 48 * 1024 * 1024
    view.horizontalScrollBar().setValue(2048 - 300)
    image = picture(view)
    row = view.scene.geometry.band_of(Hand(view).row("Salle Kléber").id)
    assert row is not None
    y = row.top + 3 + CELLS_TOP
    assert colour(image, QPoint(CELLS_LEFT + 299, y)) == colour(image, QPoint(CELLS_LEFT + 297, y))


# --- weeks ------------------------------------------------------------------------------------------------------------


def test_a_click_on_a_day_or_on_what_is_left_over_asks_for_the_day(open_planner: Opener) -> None:
    view = open_planner(design_week(), days=week(), size=(1240, 750))
    hand, asked = Hand(view), Asked(view)
    left, _ = view.scene.geometry.axis.day_edges(3)
    hand.click(QPoint(CELLS_LEFT + left + 20, 15))
    band = hand.band("Salle Vosges")
    left, right = view.scene.geometry.axis.day_edges(1)
    hand.click(QPoint(CELLS_LEFT + (left + right) // 2, CELLS_TOP + band.top + 30))
    assert asked.others == [("day", date(2026, 11, 12)), ("day", date(2026, 11, 10))]


def test_the_share_that_is_booked_counts_open_hours_only(open_planner: Opener) -> None:
    campus = opened(Campus(), 8, 18)
    campus.room("A")
    campus.room("B")
    campus.book(1, 8, 13, "Neuralis")
    view = open_planner(campus, days=week())
    assert view.scene.shares[1] == pytest.approx(0.25)
    assert view.scene.shares[2] is None, "a public holiday"
    assert view.scene.shares[6] is None, "a Sunday"


def test_item_42_a_filter_hides_rows_and_says_how_many(open_planner: Opener, written: list[str]) -> None:
    view = open_planner(design_day())
    view.set_filter(lambda resource: (resource.capacity or 0) >= 20)
    assert view.hidden_rows > 0
    assert {r.resource.name for r in view.scene.model.rows} >= {"Amphithéâtre", "Salle Vosges"}
    view.set_filter(None)
    assert view.hidden_rows == 0


def test_an_empty_planner_is_painted_and_answers_keys(open_planner: Opener) -> None:
    view = open_planner(Campus(), now=datetime(2026, 11, 10, 10, tzinfo=PARIS))
    picture(view)
    Hand(view).click(QPoint(600, 400))
    view.keys._arrow(1, 0, Qt.KeyboardModifier.NoModifier)
    assert view.scene.focus is None
