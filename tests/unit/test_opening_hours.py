"""Opening hours on the campus's wall clock: midnight, several days, the two clock changes."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import SiteId
from campus_desk.domain.opening_hours import (
    CampusCalendar,
    Closure,
    OpeningPeriod,
    first_closed_day,
    hours_text,
    open_intervals,
)
from campus_desk.domain.timeslot import TimeSlot, at_campus
from tests.unit.campus import BIOCLUSTER, BROGLIE, KLEBER, TECHNOPARC, WEEKDAYS_8_TO_19, at, slot

LUNCH = (OpeningPeriod(1, 8 * 60, 12 * 60), OpeningPeriod(1, 13 * 60 + 30, 18 * 60))
ROUND_THE_CLOCK = tuple(OpeningPeriod(day, 0, 1440) for day in range(7))
NIGHTS_TOO = (OpeningPeriod(1, 20 * 60, 1440), OpeningPeriod(2, 0, 6 * 60))

week = st.lists(
    st.builds(
        lambda day, opens, length: OpeningPeriod(day, opens, min(1440, opens + length)),
        st.integers(0, 6),
        st.integers(0, 1439),
        st.integers(1, 1440),
    ),
    min_size=1,
    max_size=10,
)
starts = st.integers(0, 300 * 24 * 60)


@pytest.mark.parametrize(
    ("weekday", "opens", "closes"), [(0, 600, 600), (0, 1200, 600), (0, -1, 600), (0, 0, 1441), (7, 0, 60)]
)
def test_a_period_runs_forward_within_a_weekday(weekday: int, opens: int, closes: int) -> None:
    with pytest.raises(InvalidValue) as refused:
        OpeningPeriod(weekday, opens, closes)
    assert refused.value.message.key == "error-opening-period"


@pytest.mark.parametrize(
    ("periods", "start", "end", "closed"),
    [
        (WEEKDAYS_8_TO_19, "24 08:00", "24 19:00", None),
        (WEEKDAYS_8_TO_19, "24 07:59", "24 09:00", "2026-11-24"),
        (WEEKDAYS_8_TO_19, "24 18:00", "24 19:01", "2026-11-24"),
        (WEEKDAYS_8_TO_19, "28 10:00", "28 11:00", "2026-11-28"),
        # Open on both days, and closed in the night between: a limit must not ignore what crosses midnight.
        (WEEKDAYS_8_TO_19, "24 18:00", "25 09:00", "2026-11-24"),
        (LUNCH, "24 09:00", "24 12:00", None),
        (LUNCH, "24 11:00", "24 14:00", "2026-11-24"),
        (NIGHTS_TOO, "24 22:00", "25 06:00", None),
        (NIGHTS_TOO, "24 22:00", "25 06:01", "2026-11-25"),
        (NIGHTS_TOO, "24 19:00", "25 06:00", "2026-11-24"),
        (ROUND_THE_CLOCK, "2026-10-24 22:00", "2026-10-27 06:00", None),
        (ROUND_THE_CLOCK, "2027-03-27 22:00", "2027-03-28 06:00", None),
        (ROUND_THE_CLOCK, "24 22:00", "2026-12-24 06:00", None),
        ((), "28 03:00", "29 03:00", None),
    ],
)
def test_the_first_day_that_is_not_open_throughout_is_named(
    periods: tuple[OpeningPeriod, ...], start: str, end: str, closed: str | None
) -> None:
    found = first_closed_day(periods, slot(start, end))
    assert found == (date.fromisoformat(closed) if closed else None)


def test_hours_are_wall_clock_on_both_sides_of_a_clock_change() -> None:
    # 08:00 is 06:00 UTC until 25 October and 07:00 UTC from then on.
    for day in ("2026-10-23", "2026-10-26"):
        when = slot(f"{day} 08:00", f"{day} 19:00")
        assert open_intervals(WEEKDAYS_8_TO_19, when) == [when.epoch]


def test_periods_that_touch_at_midnight_are_one() -> None:
    assert open_intervals(NIGHTS_TOO, slot("24 12:00", "25 12:00")) == [slot("24 20:00", "25 06:00").epoch]


@given(week, starts, st.integers(1, 4 * 1440))
def test_covered_means_every_quarter_of_an_hour_is_open(
    periods: list[OpeningPeriod], begin: int, minutes: int
) -> None:
    start = int(at("2026-06-01 00:00").timestamp()) + begin * 60
    when = TimeSlot.of_epoch(start, start + minutes * 60)

    def is_open(second: int) -> bool:
        shown = at_campus(TimeSlot.of_epoch(second, second + 1).start)
        minute = shown.hour * 60 + shown.minute
        return any(p.weekday == shown.weekday() and p.opens <= minute < p.closes for p in periods)

    every_minute = all(is_open(s) for s in range(start, start + minutes * 60, 60))
    assert (first_closed_day(tuple(periods), when) is None) == every_minute


def test_a_resources_own_hours_replace_its_sites() -> None:
    own = OpeningPeriod(5, 600, 720, resource_id=KLEBER)
    calendar = CampusCalendar((*WEEKDAYS_8_TO_19, own))
    assert calendar.periods_for(KLEBER, TECHNOPARC) == (own,)
    assert calendar.periods_for(BROGLIE, TECHNOPARC) == WEEKDAYS_8_TO_19
    assert calendar.periods_for(BROGLIE, SiteId(99)) == ()


def test_closures_concern_a_resource_its_site_or_everybody() -> None:
    day = slot("24 00:00", "25 00:00")
    closures = (
        Closure(day, "room", resource_id=KLEBER),
        Closure(day, "site", site_id=TECHNOPARC),
        Closure(day, "other site", site_id=BIOCLUSTER),
        Closure(day, "campus"),
        Closure(slot("25 00:00", "26 00:00"), "tomorrow"),
    )
    calendar = CampusCalendar(closures=closures)
    at_noon = slot("24 12:00", "13:00")

    def reasons(*resources: int) -> list[str]:
        return [c.reason for c in calendar.closures_during(at_noon, resources, TECHNOPARC)]  # type: ignore[arg-type]

    assert reasons(KLEBER) == ["room", "site", "campus"]
    assert reasons(BROGLIE) == ["site", "campus"]
    assert calendar.closures_during(slot("26 12:00", "13:00"), (KLEBER,), TECHNOPARC) == ()


def test_holidays_are_those_of_the_days_touched() -> None:
    calendar = CampusCalendar(holidays={date(2026, 11, 11): "Armistice", date(2026, 12, 25): "Noël"})
    assert calendar.holidays_during(slot("10 22:00", "11 00:00")) == ()
    assert calendar.holidays_during(slot("10 22:00", "11 00:01")) == ((date(2026, 11, 11), "Armistice"),)
    assert len(calendar.holidays_during(slot("10 22:00", "2026-12-26 10:00"))) == 2


def test_hours_read_alike_in_every_language() -> None:
    assert hours_text(reversed(LUNCH), 1) == "08:00–12:00, 13:30–18:00"
    assert hours_text(ROUND_THE_CLOCK, 3) == "00:00–24:00"
    assert hours_text(LUNCH, 2) == ""
