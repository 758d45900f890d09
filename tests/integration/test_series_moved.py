"""A series that moves keeps its dates: none is cancelled that has somewhere to go, and none is made up."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.application.calendar_values import Recurrence
from campus_desk.application.commands import SaveSeller
from campus_desk.application.invoice_run import issue_month
from campus_desk.application.series_dates import Move, count_of, following
from campus_desk.application.series_plan import LineKind
from campus_desk.domain.booking import Series
from campus_desk.domain.errors import AlreadyInvoiced, InvalidValue
from campus_desk.domain.identifiers import SeriesId
from campus_desk.domain.recurrence import SeriesScope, stated
from campus_desk.domain.timeslot import TimeSlot, at_campus
from campus_desk.reference.recurrence_rules import RecurrenceRules
from tests.calendars import command as import_command
from tests.calendars import event
from tests.campus import RECEPTION, Campus, SetClock, slot, wall
from tests.invoicing import OCTOBER, SELLER
from tests.series import cancel, change, kinds, make, members, rehearsed, run, series_of, starts, stored

ALL, FOLLOWING = SeriesScope.ALL, SeriesScope.FOLLOWING
FAR = datetime.fromisoformat("2099-12-31")


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = Campus(tmp_path / "campus.db")
    yield opened
    opened.close()


def test_item_33_a_monthly_series_moved_by_a_day_cancels_none_of_its_dates(campus: Campus) -> None:
    how = {"override_reason": "essai"}
    made = make(
        campus, "ILL", slot("2026-12-31", "09:00", "11:00"), "FREQ=MONTHLY;BYMONTHDAY=31;COUNT=6", **how
    )
    months = ["12-31", "01-31", "03-31", "05-31", "07-31", "08-31"]
    assert [each[:5] for each in starts(made)] == months
    command = replace(change(campus, made[0], ALL, days=-1), override_reason="essai")
    assert kinds(rehearsed(campus, command)) == ["moved"] * 6
    done = run(campus, command)
    after = members(campus, made[0])
    assert [b.id for b in after] == [b.id for b in made]
    assert [each[:5] for each in starts(after)] == [f"{month[:2]}-30" for month in months]
    series = series_of(campus, made[0])
    assert series.rrule == "FREQ=MONTHLY;BYMONTHDAY=30;COUNT=8"
    assert [f"{wall:%m}" for wall in series.exdates] == ["04", "06"]
    assert kinds(rehearsed(campus, change(campus, after[0], ALL, title="Revue"))) == ["changed"] * 6
    assert done.inverse is not None
    run(campus, done.inverse)
    assert starts(members(campus, made[0])) == starts(made)
    assert series_of(campus, made[0]).rrule == "FREQ=MONTHLY;BYMONTHDAY=31;COUNT=6"


RULES = st.sampled_from(
    [
        "FREQ=MONTHLY;BYMONTHDAY=31",
        "FREQ=MONTHLY;BYMONTHDAY=30",
        "FREQ=MONTHLY;BYMONTHDAY=29",
        "FREQ=MONTHLY;BYMONTHDAY=-1",
        "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=31",
        "FREQ=MONTHLY;BYDAY=5TU",
        "FREQ=MONTHLY;BYDAY=-1FR",
        "FREQ=MONTHLY;INTERVAL=3;BYDAY=5TH",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
        "FREQ=WEEKLY;BYDAY=MO,TH",
        "FREQ=DAILY;INTERVAL=3",
    ]
)


@given(RULES, st.integers(1, 12), st.integers(0, 11), st.integers(-3, 3), st.integers(0, 23))
def test_a_counted_series_follows_a_move_date_by_date(
    rule: str, count: int, which: int, days: int, hour: int
) -> None:
    recurrence = RecurrenceRules()
    day = date(2026, 12, 1)
    if not rule.startswith("FREQ=DAILY"):
        known = stated(rule, datetime.combine(day, time(9)), "Europe/Paris")
        assert known is not None
        day = known.first_from(day)
    begins = datetime.combine(day, time(9))
    base = Series(SeriesId(1), "u", "Europe/Paris", begins, 3600, f"{rule};COUNT={count}")
    olds, _ = recurrence.occurrences(base, FAR)
    before = olds[which % count]
    after = datetime.combine(before.date() + timedelta(days=days), time(hour))
    try:
        dates = following(base, Move(before, after, timedelta(hours=1)), recurrence)
    except InvalidValue:
        return
    wanted = {goal for goal in map(dates.follow, olds) if goal is not None}
    news, goes_on = recurrence.occurrences(dates.series, FAR)
    assert not goes_on
    if wanted:
        assert dates.series.dtstart in (min(wanted), *news)
        assert set(news) == wanted
    assert after in news


def test_a_count_of_months_is_never_more_than_it_takes() -> None:
    recurrence = RecurrenceRules()
    begins = datetime.fromisoformat("2026-12-30 09:00")
    base = Series(SeriesId(1), "u", "Europe/Paris", begins, 3600, "FREQ=MONTHLY;BYMONTHDAY=30;COUNT=6")
    dates = following(base, Move(begins, begins + timedelta(days=1), timedelta(hours=1)), recurrence)
    # Half of the months have no 31st, and no later month takes their place.
    assert count_of(dates.series.rrule) == 4
    walls, _ = recurrence.occurrences(dates.series, FAR)
    assert [f"{w:%m-%d}" for w in walls] == ["12-31", "01-31", "03-31", "05-31"]
    assert all(monthrange(w.year, w.month)[1] == 31 for w in walls)


def test_item_33_a_booking_is_made_a_series_taken_back_and_made_one_again(campus: Campus) -> None:
    single = campus.book("ILL", slot("2026-11-24", "09:00", "11:00"), title="Revue")
    for rrule, count in (("FREQ=WEEKLY;BYDAY=TU;COUNT=4", 4), ("FREQ=DAILY;COUNT=3", 3)):
        done = run(campus, change(campus, single, ALL, rrule=rrule))
        made = members(campus, single)
        assert (len([b for b in made if b.status.is_live]), series_of(campus, single).rrule) == (count, rrule)
        assert done.inverse is not None
        undone = run(campus, done.inverse)
        assert stored(campus, single.id).series_id is None
        assert undone.inverse is not None
        redone = run(campus, undone.inverse)
        assert len([b for b in members(campus, single) if b.status.is_live]) == count
        assert redone.inverse is not None
        run(campus, redone.inverse)
    assert stored(campus, single.id).uid == single.uid


# --- invoiced ---------------------------------------------------------------------------------------------------------


def invoiced(path: Path) -> tuple[Campus, list[int]]:
    """Return a campus with a weekly series of which October has been issued; it is 2 November."""
    campus = Campus(path, SetClock(wall("2026-10-12 08:00")))
    campus.execute(SaveSeller(SELLER))
    made = make(campus, "ILL", slot("2026-10-13", "09:00", "11:00"), "FREQ=WEEKLY;BYDAY=TU;COUNT=6")
    campus.clock.instant = wall("2026-11-02 09:00")
    report = issue_month(campus.services, OCTOBER, RECEPTION)
    assert (len(report.issued), report.failed) == (1, ())
    return campus, [int(b.id) for b in made]


def test_item_33_what_stands_on_a_real_invoice_stays_untouched_and_is_named(tmp_path: Path) -> None:
    campus, keys = invoiced(tmp_path / "campus.db")
    try:
        # The clock is set back, as on a machine whose battery was changed: what is invoiced is still not to come.
        campus.clock.instant = wall("2026-10-12 09:00")
        for which, scope, how in (
            (0, ALL, {"hours": 3, "title": "Plus tard"}),
            (1, FOLLOWING, {"hours": 3}),
            (4, ALL, {"customer_id": campus.customer("HELIA")}),
            (4, ALL, {"rrule": "FREQ=WEEKLY;BYDAY=TH;COUNT=5"}),
            (0, ALL, None),
        ):
            before = [stored(campus, key) for key in keys]
            chosen = before[which]
            command: Any = (
                cancel(campus, chosen, scope) if how is None else change(campus, chosen, scope, **how)
            )
            plan = rehearsed(campus, command)
            named = [line.before for line in plan.lines if line.kind is LineKind.INVOICED]
            concerned = before[1:3] if scope is FOLLOWING else before[:3]
            assert named == concerned, how
            done = run(campus, command)
            assert [stored(campus, key) for key in keys[:3]] == before[:3]
            assert done.inverse is not None
            run(campus, done.inverse)
            assert [stored(campus, key) for key in keys[:3]] == before[:3]
        with pytest.raises(AlreadyInvoiced):
            run(campus, change(campus, stored(campus, keys[0]), SeriesScope.THIS, hours=1))
    finally:
        campus.close()


# --- how long ---------------------------------------------------------------------------------------------------------


def test_item_33_whole_days_stay_whole_days_when_the_first_of_them_has_25_hours(campus: Campus) -> None:
    """A day of the calendar is a day on the clock, also where the clocks change in it."""
    campus.clock.instant = wall("2026-10-12 08:00")
    begins = datetime.fromisoformat("2026-10-25 00:00")
    day = TimeSlot(wall("2026-10-25 00:00"), wall("2026-10-26 00:00"))
    rule = Recurrence("Europe/Paris", begins, "FREQ=WEEKLY;BYDAY=SU;COUNT=3", nominal=True)
    campus.execute(import_command(event("veille", when=day, recurrence=rule)))
    with campus.services.storage.read() as unit:
        made = sorted(unit.bookings.by_uids(["veille"]).values(), key=lambda b: b.slot)
    series = series_of(campus, made[0])
    assert series.wall_seconds == 24 * 3600
    assert {f"{at_campus(b.slot.end):%H:%M}" for b in made} == {"00:00"}
    moved = change(campus, made[1], ALL, days=1, override_reason="essai")
    run(campus, moved)
    after = members(campus, made[0])
    assert [f"{at_campus(b.slot.start):%a %H:%M}" for b in after] == ["Mon 00:00"] * 3
    assert {f"{at_campus(b.slot.end):%a %H:%M}" for b in after} == {"Tue 00:00"}
