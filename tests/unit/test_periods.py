"""Day, week and month: what they hold, and how one goes on."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.ui.timeline.periods import Period, month_of

days = st.dates(date(1970, 1, 1), date(2199, 12, 31))
periods = st.sampled_from(Period)


@given(periods, days)
def test_a_period_holds_its_day_and_has_no_gaps(period: Period, day: date) -> None:
    shown = period.days(day)
    assert day in shown
    assert [b - a for a, b in pairwise(shown)] == [timedelta(days=1)] * (len(shown) - 1)
    assert Period.of(len(shown)) is period
    assert all(period.days(other) == shown for other in shown)


@given(periods, days, st.integers(-30, 30))
def test_the_next_period_begins_where_this_one_ends(period: Period, day: date, steps: int) -> None:
    here, there = period.days(day), period.days(period.stepped(day, 1))
    assert there[0] == here[-1] + timedelta(days=1)
    back = period.days(period.stepped(period.stepped(day, steps), -steps))
    assert back == here


@given(days)
def test_a_month_begins_on_the_first_and_ends_before_the_next_first(day: date) -> None:
    shown = month_of(day)
    assert shown[0].day == 1
    assert (shown[-1] + timedelta(days=1)).day == 1
    assert {d.month for d in shown} == {day.month}


@pytest.mark.parametrize(
    ("day", "steps", "there"),
    [
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2027, 1, 15), -1, date(2026, 12, 15)),
        (date(2026, 11, 10), -11, date(2025, 12, 10)),
    ],
)
def test_a_month_later_is_the_same_date_or_the_last_of_the_month(day: date, steps: int, there: date) -> None:
    assert Period.MONTH.stepped(day, steps) == there


@pytest.mark.parametrize("period", Period)
def test_no_step_leaves_the_calendar(period: Period) -> None:
    assert period.stepped(date.max, 1) == date.max
    assert period.stepped(date.min, -1) == date.min


def test_periods_follow_each_other_from_near_to_wide() -> None:
    assert [p.wider for p in Period] == [Period.WEEK, Period.MONTH, None]
    assert [p.nearer for p in Period] == [None, Period.DAY, Period.WEEK]
