"""Time slots, and the two clock changes of the year."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.timeslot import (
    CAMPUS_ZONE,
    Fold,
    TimeSlot,
    at_campus,
    from_wall_clock,
    start_of_day,
    wall_clock_intervals,
)
from tests.unit.campus import at, slot, wall

instants = st.datetimes(wall("1971-01-01"), wall("2198-12-31"), timezones=st.just(UTC)).map(
    lambda t: t.replace(microsecond=0)
)
lengths = st.integers(1, 40 * 86_400).map(lambda seconds: timedelta(seconds=seconds))
slots = st.builds(lambda start, length: TimeSlot(start, start + length), instants, lengths)
days = st.dates(date(1971, 1, 1), date(2198, 12, 31))


@pytest.mark.parametrize(
    ("start", "end", "key"),
    [
        (wall("2026-11-24 09:00"), datetime(2026, 11, 24, 10, tzinfo=UTC), "error-naive-time"),
        (datetime(2026, 11, 24, 9, tzinfo=UTC), wall("2026-11-24 10:00"), "error-naive-time"),
        (
            datetime(2026, 11, 24, 9, tzinfo=UTC),
            datetime(2026, 11, 24, 9, tzinfo=UTC),
            "error-end-before-start",
        ),
        (
            datetime(2026, 11, 24, 9, tzinfo=UTC),
            datetime(2026, 11, 24, 8, tzinfo=UTC),
            "error-end-before-start",
        ),
        (datetime(1969, 12, 31, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=UTC), "error-time-out-of-range"),
        (datetime(2026, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC), "error-time-out-of-range"),
    ],
)
def test_a_slot_that_cannot_be_is_refused(start: datetime, end: datetime, key: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        TimeSlot(start, end)
    assert refused.value.message.key == key


def test_end_and_start_are_compared_as_instants_not_as_wall_clock() -> None:
    # 10:30 in Tokyo is 02:30 in Paris: an end that reads earlier may still be later.
    tokyo = timezone(timedelta(hours=9))
    assert TimeSlot(datetime(2026, 11, 24, 10, 30, tzinfo=tokyo), at("24 02:31")).minutes == 1


@pytest.mark.parametrize(("seconds", "minutes"), [(1, 1), (59, 1), (60, 1), (61, 2), (3600, 60), (3601, 61)])
def test_a_begun_minute_counts(seconds: int, minutes: int) -> None:
    start = at("24 09:00")
    assert TimeSlot(start, start + timedelta(seconds=seconds)).minutes == minutes


def test_touching_slots_do_not_overlap() -> None:
    first, second = slot("24 09:00", "10:00"), slot("24 10:00", "11:00")
    assert not first.overlaps(second)
    assert not second.overlaps(first)


@given(slots, slots)
def test_overlap_is_symmetric_and_means_a_shared_second(one: TimeSlot, other: TimeSlot) -> None:
    shared = min(one.epoch[1], other.epoch[1]) - max(one.epoch[0], other.epoch[0])
    assert one.overlaps(other) == other.overlaps(one) == (shared > 0)


@given(slots)
def test_a_slot_survives_storage_as_whole_seconds(one: TimeSlot) -> None:
    assert TimeSlot.of_epoch(*one.epoch) == one


@given(slots, st.integers(0, 1440), st.integers(0, 1440))
def test_setup_and_teardown_widen_by_their_minutes(one: TimeSlot, setup: int, teardown: int) -> None:
    wide = one.widened(setup, teardown)
    assert wide.contains(one)
    assert wide.duration - one.duration == timedelta(minutes=setup + teardown)


@given(slots)
def test_campus_days_cover_the_slot_and_nothing_else(one: TimeSlot) -> None:
    touched = list(one.campus_days())
    whole = [TimeSlot.of_day(day) for day in touched]
    assert all(piece.overlaps(one) for piece in whole)
    assert TimeSlot(whole[0].start, whole[-1].end).contains(one)
    assert all(a.end == b.start for a, b in pairwise(whole))


def test_a_slot_that_ends_at_midnight_does_not_touch_the_next_day() -> None:
    assert list(slot("24 22:00", "25 00:00").campus_days()) == [date(2026, 11, 24)]


@pytest.mark.parametrize(
    ("day", "hours"), [(date(2026, 10, 25), 25), (date(2027, 3, 28), 23), (date(2026, 11, 24), 24)]
)
def test_a_campus_day_has_23_24_or_25_hours(day: date, hours: int) -> None:
    assert TimeSlot.of_day(day).duration == timedelta(hours=hours)


@pytest.mark.parametrize(
    ("start", "end", "hours", "change"),
    [
        # Clocks go back at 03:00 on 25 October: 22–24 is 2 h, 0–3 is 3 h, 2–3 again is 1 h, 3–6 is 3 h.
        ("2026-10-24 22:00", "2026-10-25 06:00", 9, -1),
        # Clocks go forward at 02:00 on 28 March: 22–24 is 2 h, 0–2 is 2 h, 3–6 is 3 h.
        ("2027-03-27 22:00", "2027-03-28 06:00", 7, 1),
        ("2026-11-24 22:00", "2026-11-25 06:00", 8, 0),
    ],
)
def test_a_night_lasts_as_long_as_it_elapses(start: str, end: str, hours: int, change: int) -> None:
    night = slot(start, end)
    assert night.duration == timedelta(hours=hours)
    assert night.clock_change == timedelta(hours=change)


def test_a_time_the_clock_skips_is_refused() -> None:
    with pytest.raises(InvalidValue) as refused:
        from_wall_clock(wall("2027-03-28 02:30"))
    assert refused.value.message.key == "error-time-does-not-exist"
    assert refused.value.message.as_mapping()["wall"] == "02:30"
    assert from_wall_clock(wall("2027-03-28 03:00")) == datetime(2027, 3, 28, 1, tzinfo=UTC)


def test_a_time_the_clock_shows_twice_is_asked_about() -> None:
    twice = wall("2026-10-25 02:30")
    with pytest.raises(InvalidValue) as refused:
        from_wall_clock(twice, fold=Fold.REFUSE)
    assert refused.value.message.key == "error-time-is-ambiguous"
    first, second = from_wall_clock(twice, fold=Fold.FIRST), from_wall_clock(twice, fold=Fold.SECOND)
    assert second - first == timedelta(hours=1)


@pytest.mark.parametrize("year", [1, 1969, 2200, 9999])
def test_years_outside_the_calendar_are_refused_in_words(year: int) -> None:
    with pytest.raises(InvalidValue) as refused:
        from_wall_clock(wall(f"{year:04}-06-01"))
    assert refused.value.message.key == "error-time-out-of-range"


@given(instants)
def test_wall_clock_and_instant_are_inverse(instant: datetime) -> None:
    shown = at_campus(instant)
    fold = Fold.SECOND if shown.fold else Fold.FIRST
    assert from_wall_clock(shown.replace(tzinfo=None, fold=0), fold=fold) == instant


@given(days, st.integers(0, 1439), st.integers(1, 1440))
def test_wall_clock_intervals_are_when_the_clock_reads_so(day: date, opens: int, length: int) -> None:
    closes = min(1440, opens + length)
    found = list(wall_clock_intervals(day, opens, closes))
    start, end = TimeSlot.of_day(day).epoch
    for second in {*range(start, end, 1800), *(s for pair in found for s in pair)} - {end}:
        shown = datetime.fromtimestamp(second, CAMPUS_ZONE)
        reads = opens <= shown.hour * 60 + shown.minute < closes
        assert any(a <= second < b for a, b in found) == reads


def test_the_skipped_hour_opens_nothing_and_the_repeated_one_twice() -> None:
    assert list(wall_clock_intervals(date(2027, 3, 28), 120, 180)) == []
    twice = list(wall_clock_intervals(date(2026, 10, 25), 120, 150))
    first = int(start_of_day(date(2026, 10, 25)).timestamp()) + 2 * 3600
    assert twice == [(first, first + 1800), (first + 3600, first + 5400)]
