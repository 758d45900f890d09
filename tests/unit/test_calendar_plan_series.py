"""Recurring events in a calendar import: date by date, with their exceptions and their versions."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from campus_desk.application.calendar_plan import CalendarPlan, Situation
from campus_desk.application.calendar_values import CalendarEvent, Recurrence
from campus_desk.domain.booking import Booking, BookingStatus
from campus_desk.domain.identifiers import SeriesId
from campus_desk.domain.timeslot import TimeSlot
from tests.unit.calendar_campus import (
    event,
    plan,
    refusals,
    situation,
    slot,
    stored_as,
)

NINE = datetime(2026, 10, 5, 9)  # noqa: DTZ001 - wall clock
MONDAYS = Recurrence("Europe/Paris", NINE, "FREQ=WEEKLY;COUNT=5")
FIRST = TimeSlot(datetime(2026, 10, 5, 7, tzinfo=UTC), datetime(2026, 10, 5, 8, tzinfo=UTC))


def series(**fields: object) -> CalendarEvent:
    return replace(event("s", when=FIRST, recurrence=MONDAYS), **fields)  # type: ignore[arg-type]


def starts(made: CalendarPlan) -> list[str]:
    return [p.proposal.draft.slot.start.strftime("%m-%d %H:%M") for p in made.bookings]


def test_a_series_keeps_the_wall_clock_across_the_end_of_summer_time() -> None:
    made = plan(series())
    assert starts(made) == ["10-05 07:00", "10-12 07:00", "10-19 07:00", "10-26 08:00", "11-02 08:00"]
    assert [p.proposal.event.recurrence_id for p in made.bookings][3] == "20261026T080000Z"
    stored = made.series["s"]
    assert (stored.zone, stored.dtstart, stored.wall_seconds) == ("Europe/Paris", NINE, 3600)


def test_exceptions_take_from_the_series_what_they_do_not_state() -> None:
    moved = CalendarEvent("s", slot(13, 14, day=6), recurrence_id="20261019T070000Z", attendees=3)
    gone = CalendarEvent("s", FIRST, recurrence_id="20261005T070000Z", status=BookingStatus.CANCELLED)
    made = plan(moved, series(summary="Cours", attendees=12), gone)
    drafts = {p.proposal.event.recurrence_id: p.proposal.draft for p in made.bookings}
    assert len(drafts) == 4
    assert drafts["20261019T070000Z"].title == "Cours"
    assert drafts["20261019T070000Z"].slot == slot(13, 14, day=6)
    assert [d.attendees for d in drafts.values()].count(3) == 1


def test_an_endless_rule_is_expanded_for_24_months_and_says_so() -> None:
    made = plan(series(recurrence=replace(MONDAYS, rrule="FREQ=MONTHLY")))
    (note,) = made.notes
    assert note.key == "calendar-series-cut"
    assert dict(note.params)["months"] == 24
    assert dict(note.params)["until"] == date(2028, 11, 23)
    assert len(made.bookings) == dict(note.params)["count"] == 26


def test_a_time_that_does_not_exist_is_reported_and_the_rest_imported() -> None:
    night = datetime(2027, 3, 21, 2, 30)  # noqa: DTZ001 - wall clock
    begins = datetime(2027, 3, 21, 1, 30, tzinfo=UTC)
    rule = Recurrence("Europe/Paris", night, "FREQ=WEEKLY;COUNT=3")
    made = plan(event("s", when=TimeSlot(begins, begins + timedelta(hours=1)), recurrence=rule))
    assert starts(made) == ["03-21 01:30", "04-04 00:30"]
    assert refusals(made) == {"s": "error-time-does-not-exist"}


@pytest.mark.parametrize("rule", ["FREQ=SECONDLY", "FREQ=NEVER", "FREQ=DAILY;BYHOUR=1,2", "FREQ=DAILY;X"])
def test_rules_that_cannot_be_are_reported(rule: str) -> None:
    made = plan(series(recurrence=replace(MONDAYS, rrule=rule)))
    assert not made.bookings
    assert refusals(made).keys() == {"s"}


def test_all_day_dates_last_the_days_own_hours() -> None:
    midnight = datetime(2026, 10, 24)  # noqa: DTZ001 - wall clock
    begins = datetime(2026, 10, 23, 22, tzinfo=UTC)
    rule = Recurrence("Europe/Paris", midnight, "FREQ=DAILY;COUNT=3", nominal=True)
    made = plan(event("s", when=TimeSlot(begins, begins + timedelta(days=1)), recurrence=rule))
    assert [p.proposal.draft.slot.duration for p in made.bookings] == [
        timedelta(hours=h) for h in (24, 25, 24)
    ]


def stored_series(sequence: int = 0) -> tuple[Situation, list[Booking]]:
    made = plan(series(sequence=sequence))
    bookings = [
        stored_as(number, p.proposal.event, series_id=SeriesId(1))
        for number, p in enumerate(made.bookings, start=1)
    ]
    known = replace(made.series["s"], id=SeriesId(1))
    return situation(*bookings, series={"s": known}), bookings


def test_the_same_series_again_changes_nothing() -> None:
    at, _ = stored_series()
    made = plan(series(), at=at)
    assert (len(made.unchanged), made.bookings, made.series, made.refused) == (5, [], {}, ())


def test_a_newer_series_cancels_the_dates_it_no_longer_has() -> None:
    at, bookings = stored_series()
    made = plan(series(sequence=1, recurrence=replace(MONDAYS, rrule="FREQ=WEEKLY;COUNT=3")), at=at)
    assert made.cancelled == bookings[3:]
    assert len(made.unchanged) == 3
    assert made.series["s"].rrule == "FREQ=WEEKLY;COUNT=3"


def test_a_series_that_differs_without_a_newer_version_is_refused() -> None:
    at, _ = stored_series()
    made = plan(series(recurrence=replace(MONDAYS, rrule="FREQ=WEEKLY;COUNT=3")), at=at)
    assert refusals(made) == {"s": "calendar-differs"}
    assert not made.cancelled


def test_a_date_left_out_by_a_newer_series_stays_when_it_is_invoiced() -> None:
    at, bookings = stored_series()
    at = replace(at, invoiced=lambda booking: booking == bookings[4].id)
    made = plan(series(sequence=1, recurrence=replace(MONDAYS, rrule="FREQ=WEEKLY;COUNT=3")), at=at)
    assert made.cancelled == [bookings[3]]
    assert refusals(made) == {"s": "calendar-left-out-invoiced"}


def test_one_date_of_a_stored_series_changes_alone() -> None:
    at, bookings = stored_series()
    alone = event("s", when=slot(13, 14, day=3), recurrence_id=bookings[2].recurrence_id, sequence=1)
    made = plan(alone, at=at)
    assert [p.before for p in made.bookings] == [bookings[2]]
    assert not made.cancelled


def test_a_series_without_occurrences_in_reach_books_nothing_and_says_so() -> None:
    far = datetime(2031, 1, 1, 9)  # noqa: DTZ001 - wall clock
    begins = datetime(2031, 1, 1, 8, tzinfo=UTC)
    rule = Recurrence("Europe/Paris", far, "FREQ=YEARLY")
    made = plan(event("s", when=TimeSlot(begins, begins + timedelta(hours=1)), recurrence=rule))
    assert not made.bookings
    assert [n.key for n in made.notes] == ["calendar-series-cut"]
