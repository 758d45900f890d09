"""When a backup is due: once a day at six on the campus's clock, whatever the clock changes do."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from campus_desk.application.backup_schedule import is_due
from campus_desk.domain.timeslot import at_campus
from tests.unit.campus import at


def test_reception_a_backup_is_due_at_six_and_whenever_one_was_missed() -> None:
    assert is_due(None, at("23 09:00"))
    assert not is_due(at("23 06:00"), at("24 05:59"))
    assert is_due(at("23 06:00"), at("24 06:00"))
    assert not is_due(at("24 06:00"), at("24 23:00"))
    assert is_due(at("23 10:00"), at("24 06:00"))
    assert is_due(at("10 10:00"), at("24 03:00"))


@given(st.integers(0, 2 * 365 * 24 * 60))
def test_reception_looking_every_minute_makes_one_backup_a_day(minute: int) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minute)
    assert not is_due(now, now)
    times = [now + timedelta(minutes=5 * n) for n in range(1, 2 * 24 * 12)]
    due = next(t for t in times if is_due(now, t))
    assert (at_campus(due).hour, at_campus(due).minute < 5) == (6, True)
    assert due - now <= timedelta(hours=25, minutes=5)
