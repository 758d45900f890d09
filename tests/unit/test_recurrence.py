"""Rules as people say them: to RRULE text and back, moved to another day, ended, and in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.domain.booking import Series
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import SeriesId
from campus_desk.domain.recurrence import (
    LAST,
    Frequency,
    NthWeekday,
    RecurrenceRule,
    ended,
    parsed,
    rule_like,
    stated,
)
from campus_desk.reference.recurrence_rules import RecurrenceRules

PARIS = "Europe/Paris"
DAYS = st.dates(date(2026, 1, 1), date(2030, 12, 31))
CLOCKS = st.times(time(4), time(23, 30)).map(lambda t: t.replace(second=0, microsecond=0))


def at(text: str) -> datetime:
    """Return a time on the wall."""
    return datetime.fromisoformat(text)


@st.composite
def rules(draw: st.DrawFn) -> tuple[RecurrenceRule, datetime]:
    """Return a rule and a start that it names."""
    day = draw(DAYS)
    frequency = draw(st.sampled_from(Frequency))
    rule = rule_like(frequency, day, by_weekday=draw(st.booleans()))
    fields: dict[str, object] = {"interval": draw(st.integers(1, 4))}
    if frequency is Frequency.WEEKLY:
        others = draw(st.sets(st.integers(0, 6), max_size=3))
        fields["weekdays"] = tuple(sorted({day.weekday(), *others}))
    ending = draw(st.sampled_from(["none", "count", "day"]))
    if ending == "count":
        fields["count"] = draw(st.integers(1, 40))
    elif ending == "day":
        fields["last_day"] = day + timedelta(days=draw(st.integers(0, 900)))
    return replace(rule, **fields), datetime.combine(day, draw(CLOCKS))  # type: ignore[arg-type]


def dates(rrule: str, dtstart: datetime) -> list[datetime]:
    """Return the dates of three years."""
    series = Series(SeriesId(0), "", PARIS, dtstart, 3600, rrule)
    return RecurrenceRules().occurrences(series, dtstart + timedelta(days=3 * 366))[0]


@given(rules())
def test_item_33_a_rule_survives_its_text(given_rule: tuple[RecurrenceRule, datetime]) -> None:
    rule, dtstart = given_rule
    assert parsed(rule.text(PARIS), dtstart, PARIS) == rule


@given(rules())
def test_item_33_dateutil_finds_the_dates_the_rule_names(given_rule: tuple[RecurrenceRule, datetime]) -> None:
    rule, dtstart = given_rule
    found = dates(rule.text(PARIS), dtstart)
    assert found[0] == dtstart
    assert all(rule.names(day.date()) for day in found)
    if rule.last_day is not None:
        assert found[-1].date() <= rule.last_day
    if rule.count is not None:
        assert len(found) <= rule.count


@given(rules(), st.integers(-20, 20))
def test_item_33_the_dates_of_a_moved_rule_are_where_the_old_ones_went(
    given_rule: tuple[RecurrenceRule, datetime], by: int
) -> None:
    rule, dtstart = given_rule
    before, after = dtstart.date(), dtstart.date() + timedelta(days=by)
    try:
        moved = rule.moved(before, after)
    except InvalidValue:
        assert rule.interval > 1
        assert len(rule.weekdays) > 1
        return
    assert moved.names(after)
    assert rule.follow(before, before, before) == before
    gone = [moved.follow(day.date(), before, after) for day in dates(rule.text(PARIS), dtstart)]
    assert gone[0] == after
    new = {day.date() for day in dates(moved.text(PARIS), datetime.combine(after, dtstart.time()))}
    # Three years of one are not to the day those of the other, and an end may fall between.
    inner = [day for day in gone[:-2] if day is not None]
    assert set(inner) <= new


@pytest.mark.parametrize(
    "rrule",
    [
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        "FREQ=YEARLY;BYDAY=2TU",
        "FREQ=YEARLY;BYMONTH=1,11",
        "FREQ=MONTHLY;BYMONTHDAY=10,20",
        "FREQ=WEEKLY;BYDAY=TU;BYHOUR=14",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU;WKST=SU",
        "FREQ=WEEKLY;BYDAY=MO",
        "FREQ=HOURLY",
        "FREQ=WEEKLY;INTERVAL=0",
        "",
        "nonsense",
    ],
)
def test_item_33_a_rule_that_says_more_stays_the_text_it_is(rrule: str) -> None:
    assert parsed(rrule, at("2026-11-10 14:00"), PARIS) is None


def test_item_33_what_the_text_leaves_open_is_taken_from_the_start() -> None:
    tuesday = at("2026-11-10 14:00")
    assert parsed("FREQ=WEEKLY", tuesday, PARIS) == RecurrenceRule(Frequency.WEEKLY, weekdays=(1,))
    assert parsed("FREQ=MONTHLY", tuesday, PARIS) == RecurrenceRule(Frequency.MONTHLY, day=10)
    assert parsed("FREQ=YEARLY", tuesday, PARIS) == RecurrenceRule(Frequency.YEARLY, day=10, month=11)
    assert stated("FREQ=WEEKLY;BYDAY=MO", tuesday, PARIS) == RecurrenceRule(Frequency.WEEKLY, weekdays=(0,))


@pytest.mark.parametrize(
    ("until", "last"),
    [
        ("20261215", date(2026, 12, 15)),
        ("20261215T130000Z", date(2026, 12, 15)),
        ("20261215T125959Z", date(2026, 12, 14)),
        ("20261215T140000", date(2026, 12, 15)),
    ],
)
def test_item_33_until_is_the_last_day_on_which_an_instance_begins(until: str, last: date) -> None:
    rule = parsed(f"FREQ=DAILY;UNTIL={until}", at("2026-11-10 14:00"), PARIS)
    assert rule is not None
    assert rule.last_day == last


def test_item_33_a_rule_ends_where_it_is_told_to() -> None:
    assert ended("FREQ=DAILY;COUNT=9", count=4) == "FREQ=DAILY;COUNT=4"
    before = datetime(2026, 12, 1, 8, tzinfo=UTC)
    assert ended("FREQ=DAILY;COUNT=9", before=before) == "FREQ=DAILY;UNTIL=20261201T075959Z"
    assert ended("FREQ=DAILY;UNTIL=20261201T075959Z") == "FREQ=DAILY"


def test_item_33_the_fifth_and_the_last_weekday_of_a_month() -> None:
    fifth, last = NthWeekday(5, 1), NthWeekday(LAST, 1)
    assert (fifth.in_month(2026, 11), last.in_month(2026, 11)) == (None, date(2026, 11, 24))
    assert (fifth.in_month(2026, 12), last.in_month(2026, 12)) == (date(2026, 12, 29), date(2026, 12, 29))


@pytest.mark.parametrize(
    "make",
    [
        lambda: RecurrenceRule(Frequency.DAILY, 0),
        lambda: RecurrenceRule(Frequency.DAILY, 100),
        lambda: RecurrenceRule(Frequency.DAILY, count=0),
        lambda: RecurrenceRule(Frequency.WEEKLY),
        lambda: RecurrenceRule(Frequency.YEARLY, day=30, month=2).first_from(date(2026, 1, 1)),
    ],
)
def test_item_33_a_rule_that_cannot_be_is_refused(make: object) -> None:
    with pytest.raises(InvalidValue):
        make()  # type: ignore[operator]


def test_item_33_a_rule_begins_where_it_has_its_first_date() -> None:
    tuesdays = RecurrenceRule(Frequency.WEEKLY, weekdays=(1,))
    thursday = date(2026, 11, 12)
    assert tuesdays.first_from(thursday) == date(2026, 11, 17)
    assert tuesdays.first_near(thursday) == date(2026, 11, 10)
    leap = RecurrenceRule(Frequency.YEARLY, day=29, month=2)
    assert leap.first_from(date(2026, 3, 1)) == date(2028, 2, 29)
