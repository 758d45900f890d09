"""One scale from a month to five minutes: periods meet where an hour is equally wide, and one may rest there."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.ui.timeline.campus_day import campus_days
from campus_desk.ui.timeline.measures import LEAST_MONTH_COLUMN, MOST_ZOOMED_HOUR
from campus_desk.ui.timeline.periods import Period
from campus_desk.ui.timeline.time_axis import ColumnsAxis, HoursAxis
from campus_desk.ui.timeline.zooming import NOTCH, Detent, axis_for, zoom_range

USUAL = (7 * 60, 20 * 60)
days = st.dates(date(2025, 1, 1), date(2031, 12, 31))
rooms = st.integers(650, 3600)


def hour(period: Period, day: date, room: int, zoom: float) -> float:
    axis = axis_for(campus_days(period.days(day)), room, USUAL, zoom)
    assert isinstance(axis, HoursAxis | ColumnsAxis)
    return axis.hour_width


@given(st.sampled_from([Period.DAY, Period.WEEK]), days, rooms)
def test_item_45_two_periods_meet_where_an_hour_is_equally_wide(period: Period, day: date, room: int) -> None:
    wider = period.wider
    assert wider is not None
    least, _ = zoom_range(campus_days(period.days(day)), room, USUAL)
    _, most = zoom_range(campus_days(wider.days(day)), room, USUAL)
    here, there = hour(period, day, room, least), hour(wider, day, room, most)
    assert here == pytest.approx(there, rel=0.08) or there > here


@given(days, rooms)
def test_item_45_a_month_fits_on_the_screen_and_five_minutes_are_readable(day: date, room: int) -> None:
    month = campus_days(Period.MONTH.days(day))
    least, _ = zoom_range(month, room, USUAL)
    axis = axis_for(month, room, USUAL, least)
    assert axis.width == max(room, axis.width)
    assert axis.width <= max(room, LEAST_MONTH_COLUMN * 31)
    one = campus_days([day])
    _, most = zoom_range(one, room, USUAL)
    near = axis_for(one, room, USUAL, most)
    assert isinstance(near, HoursAxis)
    assert near.hour_width == pytest.approx(MOST_ZOOMED_HOUR)
    assert near.minor_step == near.label_step == 300


@given(st.sampled_from(Period), days, rooms)
def test_item_45_the_finest_lines_and_labels_never_run_together(period: Period, day: date, room: int) -> None:
    shown = campus_days(period.days(day))
    least, most = zoom_range(shown, room, USUAL)
    assert least <= 1 <= most
    if period is not Period.DAY:
        return
    zoom = least
    while zoom <= most:
        axis = axis_for(shown, room, USUAL, zoom)
        assert isinstance(axis, HoursAxis)
        assert axis.minor_step / 3600 * axis.hour_width >= 20
        assert axis.label_step / 3600 * axis.hour_width >= 38
        zoom *= NOTCH


def test_item_45_the_wheel_rests_one_notch_at_the_end_of_a_period() -> None:
    detent = Detent()
    assert detent.passes(0.6, 0.6 / NOTCH, 0.54, 12) == 0, "reaches the end and stops"
    assert detent.passes(0.54, 0.54 / NOTCH, 0.54, 12) == -1, "goes on into the wider period"
    assert detent.passes(11, 11 * NOTCH, 0.54, 12) == 0
    assert detent.passes(12, 12 * NOTCH, 0.54, 12) == 1


def test_item_45_a_touchpad_has_to_turn_as_far_as_a_notch() -> None:
    detent, small = Detent(), NOTCH**0.1
    passed = [detent.passes(0.54, 0.54 / small, 0.54, 12) for _ in range(10)]
    assert passed == [0] * 9 + [-1]


@given(st.lists(st.floats(0.8, 1.25), max_size=30))
def test_item_45_turning_back_and_forth_at_an_end_does_not_add_up(factors: list[float]) -> None:
    detent = Detent()
    for factor in factors:
        detent.passes(1.0, factor, 0.5, 2.0)
    assert detent.passes(0.5, 0.5 / NOTCH**0.5, 0.5, 2.0) == 0
