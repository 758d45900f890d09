"""Time to x and back, on ordinary days and on the Sundays of the clock change."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.domain.identifiers import SiteId
from campus_desk.domain.opening_hours import CampusCalendar, OpeningPeriod
from campus_desk.ui.timeline.campus_day import CampusDay, campus_days, wall_time, week_of
from campus_desk.ui.timeline.time_axis import (
    ColumnsAxis,
    HoursAxis,
    fitted_columns,
    fitted_hour_width,
    opening_span,
)

PARIS = ZoneInfo("Europe/Paris")
SPRING = date(2027, 3, 28)
AUTUMN = date(2026, 10, 25)
TUESDAY = date(2026, 11, 10)

days = st.dates(date(2025, 1, 1), date(2031, 12, 31)) | st.sampled_from([SPRING, AUTUMN])


def instant(day: date, hour: int, minute: int = 0, fold: int = 0) -> int:
    return int(datetime(day.year, day.month, day.day, hour, minute, tzinfo=PARIS, fold=fold).timestamp())


@pytest.mark.parametrize(("day", "hours"), [(TUESDAY, 24), (SPRING, 23), (AUTUMN, 25)])
def test_a_day_has_as_many_hours_as_pass(day: date, hours: int) -> None:
    assert CampusDay.of(day).hours == hours
    axis = HoursAxis(campus_days([day]), 60)
    assert axis.width == hours * 60
    assert len(list(axis.ticks())) == hours + 1


def test_the_hour_skipped_in_march_has_no_column() -> None:
    axis = HoursAxis(campus_days([SPRING]), 60)
    shown = [wall_time(tick) for _, tick in axis.ticks()]
    assert shown[:4] == ["00:00", "01:00", "03:00", "04:00"]


def test_the_hour_repeated_in_october_has_two_columns() -> None:
    axis = HoursAxis(campus_days([AUTUMN]), 60)
    shown = [wall_time(tick) for _, tick in axis.ticks()]
    assert shown[:5] == ["00:00", "01:00", "02:00", "02:00", "03:00"]


def test_two_thirty_in_march_is_the_end_of_the_gap() -> None:
    day = CampusDay.of(SPRING)
    assert wall_time(day.at_wall_minute(150)) == "03:00"
    assert day.at_wall_minute(120) == day.at_wall_minute(179)


def test_two_thirty_in_october_is_the_first_of_two() -> None:
    day = CampusDay.of(AUTUMN)
    assert day.at_wall_minute(150) == instant(AUTUMN, 2, 30, fold=0)
    assert day.wall_minute(instant(AUTUMN, 2, 30, fold=1)) == 150


@given(days, st.integers(0, 1439))
def test_wall_minutes_that_exist_come_back(day: date, minute: int) -> None:
    campus_day = CampusDay.of(day)
    at = campus_day.at_wall_minute(minute)
    assert campus_day.start <= at < campus_day.end
    if not (day == SPRING or campus_day.shift > 0) or not 120 <= minute < 180:
        assert campus_day.wall_minute(at) == minute


@given(days, st.integers(0, 25 * 60 - 1), st.sampled_from([44, 60, 96, 240.5]))
def test_hours_come_back_from_x_to_the_second(day: date, minutes: int, width: float) -> None:
    axis = HoursAxis(campus_days([day]), width)
    at = min(axis.days[0].start + minutes * 60, axis.days[0].end)
    assert abs(axis.time_at(axis.x_of(at)) - at) <= 1


@given(days, st.floats(-500, 4000))
def test_x_outside_the_day_is_its_edge(day: date, x: float) -> None:
    axis = HoursAxis(campus_days([day]), 60)
    assert axis.days[0].start <= axis.time_at(x) <= axis.days[0].end


@given(days, st.integers(0, 6), st.integers(7 * 4, 20 * 4 - 1), st.integers(500, 2000))
def test_week_columns_come_back_within_a_pixel(day: date, index: int, quarter: int, room: int) -> None:
    shown = campus_days(week_of(day))
    axis = ColumnsAxis(shown, fitted_columns(shown, room), (7 * 60, 20 * 60))
    at = shown[index].at_wall_minute(quarter * 15)
    x = axis.x_of(at)
    left, right = axis.day_edges(index)
    assert left < x < right
    assert axis.day_index(x) == index
    seconds_per_pixel = 13 * 3600 / (right - left - 6)
    assert abs(axis.time_at(x) - at) <= seconds_per_pixel


def test_what_lies_outside_the_span_of_a_column_is_drawn_at_its_edge() -> None:
    shown = campus_days(week_of(TUESDAY))
    axis = ColumnsAxis(shown, fitted_columns(shown, 1000), (7 * 60, 20 * 60))
    left, right = axis.day_edges(1)
    assert left < axis.x_of(instant(TUESDAY, 3)) < left + 8
    assert right - 8 < axis.x_of(instant(TUESDAY, 23)) < right
    assert axis.x_of(shown[0].start - 5) == 0
    assert axis.x_of(shown[-1].end + 5) == axis.width


def test_an_hour_is_sixty_pixels_in_a_window_of_the_design() -> None:
    assert fitted_hour_width(780, (7 * 60, 20 * 60)) == 60


def test_the_hour_gives_way_to_44_pixels_and_no_further() -> None:
    assert fitted_hour_width(500, (7 * 60, 20 * 60)) == 44


def test_a_screen_of_4k_shows_the_opening_hours_and_not_the_night() -> None:
    width = fitted_hour_width(3180, (7 * 60, 20 * 60))
    assert width == 216
    assert 13 <= 3180 / width < 15


def test_a_quarter_of_an_hour_is_a_whole_number_of_pixels() -> None:
    for room in range(600, 2600, 37):
        width = fitted_hour_width(room, (7 * 60, 20 * 60))
        assert width % 4 == 0 or width == room / 24


@given(st.integers(200, 4000), st.floats(0.25, 12))
def test_the_day_fills_the_view_at_every_zoom(room: int, zoom: float) -> None:
    assert fitted_hour_width(room, (7 * 60, 20 * 60), zoom) * 24 >= room - 1


@given(st.integers(300, 4000), st.floats(0.25, 12))
def test_the_week_fills_the_view_and_the_weekend_is_narrower(room: int, zoom: float) -> None:
    shown = campus_days(week_of(TUESDAY))
    edges = fitted_columns(shown, room, zoom)
    assert edges[0] == 0
    assert edges[-1] >= room
    widths = [b - a for a, b in pairwise(edges)]
    assert max(widths[5:]) < min(widths[:5])


def test_the_span_is_the_opening_hours_with_an_hour_around_them() -> None:
    calendar = CampusCalendar((OpeningPeriod(1, 8 * 60, 19 * 60, SiteId(1)),))
    assert opening_span(calendar) == (7 * 60, 20 * 60)
    assert opening_span(CampusCalendar()) == (7 * 60, 20 * 60)


def test_the_span_grows_with_what_is_booked() -> None:
    calendar = CampusCalendar((OpeningPeriod(1, 8 * 60, 19 * 60, SiteId(1)),))
    booked = [(6 * 60 + 30, 9 * 60), (20 * 60, 22 * 60 + 15)]
    assert opening_span(calendar, booked) == (6 * 60, 23 * 60)


@given(days)
def test_a_week_begins_on_monday_and_has_seven_days(day: date) -> None:
    week = week_of(day)
    assert week[0].weekday() == 0
    assert day in week
    assert [b - a for a, b in pairwise(week)] == [timedelta(days=1)] * 6
