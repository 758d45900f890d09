"""Series on a real campus file: made, changed by this, by this and following, by all; cancelled, undone, redone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from campus_desk.application.commands import Batch, CancelBooking, ChangeBooking, PlaceSeries
from campus_desk.application.series_plan import LineKind
from campus_desk.domain.booking import Booking, BookingStatus
from campus_desk.domain.errors import Refused, RulesBroken, StaleRevision
from campus_desk.domain.recurrence import ConflictPolicy, SeriesScope
from campus_desk.domain.timeslot import Fold, TimeSlot, at_campus
from tests.campus import RECEPTION, Campus, slot, wall
from tests.series import (
    cancel,
    change,
    kinds,
    line_of,
    make,
    members,
    rehearsed,
    run,
    series_of,
    starts,
    stored,
)

TUESDAY = slot("2026-11-24", "09:00", "11:00")
FOUR = "FREQ=WEEKLY;BYDAY=TU;COUNT=4"
AT_NINE = ["11-24 09:00", "12-01 09:00", "12-08 09:00", "12-15 09:00"]
ALL, FOLLOWING, THIS = SeriesScope.ALL, SeriesScope.FOLLOWING, SeriesScope.THIS


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = Campus(tmp_path / "campus.db")
    yield opened
    opened.close()


def clock(text: str) -> datetime:
    """Return a time on the wall."""
    return datetime.fromisoformat(text)


def facts(bookings: list[Booking]) -> list[object]:
    """Return what a series is made of, whatever its revisions."""
    return [replace(b, revision=0) for b in bookings]


def test_item_33_a_series_is_booked_date_by_date(campus: Campus) -> None:
    made = make(campus, "ILL", TUESDAY, FOUR, title="Revue")
    assert starts(made) == AT_NINE
    assert {b.draft.title for b in made} == {"Revue"}
    assert {b.uid for b in made} == {made[0].uid}
    assert [b.recurrence_id for b in made][:2] == ["20261124T080000Z", "20261201T080000Z"]
    series = series_of(campus, made[0])
    assert (series.rrule, series.dtstart, series.zone) == (FOUR, clock("2026-11-24 09:00"), "Europe/Paris")


def test_item_33_what_is_in_the_way_blocks_the_whole_is_skipped_or_goes_to_an_equivalent_room(
    campus: Campus,
) -> None:
    campus.book("ILL", slot("2026-12-01", "10:00", "12:00"), "HELIA")
    blocked = PlaceSeries(campus.draft("ILL", TUESDAY), FOUR)
    plan = rehearsed(campus, blocked)
    assert kinds(plan) == ["new", "conflict", "new", "new"]
    assert plan.is_blocked
    assert not plan.may_be_done
    assert any(v.blocker is not None for v in line_of(plan, LineKind.CONFLICT).against)
    with pytest.raises(RulesBroken):
        run(campus, blocked)

    other = rehearsed(campus, replace(blocked, policy=ConflictPolicy.OTHER_ROOM))
    assert kinds(other) == ["new", "elsewhere", "new", "new"]
    assert line_of(other, LineKind.ELSEWHERE).after.resources == (campus.resource("RHIN"),)

    made = make(campus, "ILL", TUESDAY, FOUR, policy=ConflictPolicy.SKIP)
    assert starts(made) == ["11-24 09:00", "12-08 09:00", "12-15 09:00"]
    assert series_of(campus, made[0]).exdates == (clock("2026-12-01 09:00"),)


def test_item_33_a_room_that_is_too_small_does_not_stand_in(campus: Campus) -> None:
    campus.book("RHIN", slot("2026-12-01", "09:00", "12:00"), "HELIA")
    wish = PlaceSeries(campus.draft("RHIN", TUESDAY, attendees=20), FOUR, policy=ConflictPolicy.OTHER_ROOM)
    assert kinds(rehearsed(campus, wish)) == ["new", "conflict", "new", "new"]


def test_item_33_this_is_an_exception_and_undo_takes_that_back_too(campus: Campus) -> None:
    made = make(campus, "ILL", TUESDAY, FOUR)
    done = run(campus, change(campus, made[1], THIS, hours=2))
    moved = stored(campus, made[1].id)
    assert moved.detached
    assert moved.recurrence_id == made[1].recurrence_id
    assert done.inverse is not None
    run(campus, done.inverse)
    assert not stored(campus, made[1].id).detached
    gone = run(campus, cancel(campus, made[2], THIS))
    assert (stored(campus, made[2].id).status, stored(campus, made[2].id).detached) == (
        BookingStatus.CANCELLED,
        True,
    )
    assert gone.inverse is not None
    run(campus, gone.inverse)
    assert facts(members(campus, made[0])) == facts(made)


def test_item_33_all_moves_all_and_keeps_exceptions_unless_ticked(campus: Campus) -> None:
    made = make(campus, "ILL", TUESDAY, FOUR)
    run(campus, change(campus, made[1], THIS, hours=5))
    run(campus, cancel(campus, made[3], THIS))
    before = members(campus, made[0])
    plan = rehearsed(campus, change(campus, made[0], ALL, hours=1, title="Plus tard"))
    assert kinds(plan) == ["moved", "exception", "moved", "exception"]
    done = run(campus, change(campus, made[0], ALL, hours=1, title="Plus tard"))
    after = members(campus, made[0])
    assert starts(after) == ["11-24 10:00", "12-01 14:00", "12-08 10:00"]
    assert [b.draft.title for b in after] == ["Plus tard", "", "Plus tard", ""]
    # The exceptions stand for the dates that are an hour later now.
    assert [b.recurrence_id for b in after] == [
        f"{d}T090000Z" for d in ("20261124", "20261201", "20261208", "20261215")
    ]
    assert series_of(campus, made[0]).dtstart == clock("2026-11-24 10:00")

    assert done.inverse is not None
    undone = run(campus, done.inverse)
    assert facts(members(campus, made[0])) == facts(before)
    assert undone.inverse is not None
    redone = run(campus, undone.inverse)
    assert facts(members(campus, made[0])) == facts(after)
    assert redone.inverse is not None

    ticked = change(campus, made[0], ALL, hours=1, exceptions=frozenset({made[1].id, made[3].id}))
    assert kinds(rehearsed(campus, ticked)) == ["moved", "moved", "moved", "new"]
    run(campus, ticked)
    assert starts(members(campus, made[0])) == ["11-24 11:00", "12-01 11:00", "12-08 11:00", "12-15 11:00"]
    assert not any(b.detached for b in members(campus, made[0]))


def test_item_33_this_and_following_splits_the_series(campus: Campus) -> None:
    made = make(campus, "ILL", TUESDAY, FOUR)
    done = run(campus, change(campus, made[2], FOLLOWING, days=1))
    head, tail = members(campus, made[0]), members(campus, made[2])
    assert starts(head) == ["11-24 09:00", "12-01 09:00"]
    assert starts(tail) == ["12-09 09:00", "12-16 09:00"]
    assert [b.id for b in tail] == [made[2].id, made[3].id]
    assert tail[0].uid != head[0].uid
    assert series_of(campus, made[0]).rrule == "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261208T075959Z"
    assert series_of(campus, made[2]).rrule == "FREQ=WEEKLY;BYDAY=WE;COUNT=2"
    assert done.inverse is not None
    undone = run(campus, done.inverse)
    assert facts(members(campus, made[0])) == facts(made)
    assert series_of(campus, made[0]).rrule == FOUR
    assert undone.inverse is not None
    run(campus, undone.inverse)
    assert starts(members(campus, made[2])) == ["12-09 09:00", "12-16 09:00"]


def test_item_33_a_series_moves_into_its_own_dates(campus: Campus) -> None:
    first = slot("2026-11-23", "14:00", "16:00")
    made = make(campus, "ILL", first, "FREQ=DAILY;COUNT=5")
    done = run(campus, change(campus, made[0], ALL, days=1, override_reason="tests"))
    after = members(campus, made[0])
    assert starts(after) == [f"11-{d} 14:00" for d in (24, 25, 26, 27, 28)]
    assert [b.id for b in after] == [b.id for b in made]
    assert done.inverse is not None
    run(campus, done.inverse)
    assert facts(members(campus, made[0])) == facts(made)


def test_item_33_another_rule_keeps_moves_makes_and_cancels(campus: Campus) -> None:
    made = make(campus, "ILL", TUESDAY, FOUR)
    command = change(campus, made[0], ALL, rrule="FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4")
    plan = rehearsed(campus, command)
    assert [(line.kind.value, f"{line.wall:%m-%d}") for line in plan.lines] == [
        ("unchanged", "11-24"),
        ("new", "11-26"),
        ("unchanged", "12-01"),
        ("new", "12-03"),
        ("cancelled", "12-08"),
        ("cancelled", "12-15"),
    ]
    done = run(campus, command)
    assert starts(members(campus, made[0])) == ["11-24 09:00", "11-26 09:00", "12-01 09:00", "12-03 09:00"]
    assert stored(campus, made[3].id).series_id is None
    assert done.inverse is not None
    run(campus, done.inverse)
    assert starts(members(campus, made[0])) == AT_NINE

    thursdays = change(campus, made[0], ALL, rrule="FREQ=WEEKLY;BYDAY=TH;COUNT=4")
    assert kinds(rehearsed(campus, thursdays)) == ["moved"] * 4
    run(campus, thursdays)
    assert starts(members(campus, made[0])) == ["11-26 09:00", "12-03 09:00", "12-10 09:00", "12-17 09:00"]


def test_item_33_a_booking_becomes_a_series(campus: Campus) -> None:
    single = campus.book("ILL", TUESDAY, title="Revue")
    done = run(campus, change(campus, single, ALL, rrule=FOUR))
    made = members(campus, single)
    assert starts(made) == AT_NINE
    assert made[0].id == single.id
    assert {b.draft.title for b in made} == {"Revue"}
    assert done.inverse is not None
    run(campus, done.inverse)
    alone = stored(campus, single.id)
    assert (alone.series_id, alone.recurrence_id, alone.uid) == (None, "", single.uid)
    assert len([b for b in made if stored(campus, b.id).status.is_live]) == 1


def test_item_33_what_is_past_or_invoiced_is_never_moved_or_cancelled(campus: Campus) -> None:
    made = make(campus, "ILL", TUESDAY, FOUR)
    campus.clock.advance(timedelta(days=9))
    plan = rehearsed(campus, change(campus, made[3], ALL, hours=3))
    assert kinds(plan) == ["past", "past", "moved", "moved"]
    run(campus, change(campus, made[3], ALL, hours=3))
    assert starts(members(campus, made[0])) == ["11-24 09:00", "12-01 09:00", "12-08 12:00", "12-15 12:00"]
    assert kinds(rehearsed(campus, cancel(campus, made[3], ALL))) == [
        "past",
        "past",
        "cancelled",
        "cancelled",
    ]
    done = run(campus, cancel(campus, made[3], ALL))
    assert [stored(campus, b.id).status.is_live for b in made] == [True, True, False, False]
    assert done.inverse is not None
    run(campus, done.inverse)
    assert starts(members(campus, made[0])) == ["11-24 09:00", "12-01 09:00", "12-08 12:00", "12-15 12:00"]


def test_item_33_cancelling_this_and_following_ends_the_series(campus: Campus) -> None:
    made = make(campus, "ILL", TUESDAY, FOUR)
    run(campus, change(campus, made[3], THIS, hours=1))
    plan = rehearsed(campus, cancel(campus, made[1], FOLLOWING))
    assert kinds(plan) == ["cancelled", "cancelled", "exception"]
    done = run(campus, cancel(campus, made[1], FOLLOWING, exceptions=frozenset({made[3].id})))
    assert starts(members(campus, made[0])) == ["11-24 09:00"]
    assert series_of(campus, made[0]).rrule == "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261201T075959Z"
    campus.book("ILL", slot("2026-12-08", "09:00", "10:00"), "HELIA")
    assert done.inverse is not None
    with pytest.raises(Refused):
        run(campus, done.inverse)
    assert starts(members(campus, made[0])) == ["11-24 09:00"]


def test_item_33_an_instance_that_cannot_follow_stays_where_it_is(campus: Campus) -> None:
    made = make(campus, "ILL", TUESDAY, FOUR)
    campus.book("ILL", slot("2026-12-08", "12:00", "13:00"), "HELIA")
    command = change(campus, made[0], ALL, hours=2)
    plan = rehearsed(campus, command)
    assert kinds(plan) == ["moved", "moved", "conflict", "moved"]
    with pytest.raises(RulesBroken):
        run(campus, command)
    run(campus, replace(command, policy=ConflictPolicy.SKIP))
    after = members(campus, made[0])
    assert starts(after) == ["11-24 11:00", "12-01 11:00", "12-08 09:00", "12-15 11:00"]
    assert [b.detached for b in after] == [False, False, True, False]


def test_item_32_what_was_shown_is_what_is_done(campus: Campus) -> None:
    made = make(campus, "ILL", TUESDAY, FOUR)
    command = replace(change(campus, made[0], ALL, hours=2), policy=ConflictPolicy.SKIP)
    shown = rehearsed(campus, command)
    agreed = replace(command, seen=shown.digest, revisions=shown.revisions)
    rival = campus.book("ILL", slot("2026-12-08", "12:00", "13:00"), "HELIA")
    with pytest.raises(Refused) as refused:
        run(campus, agreed)
    assert refused.value.message.key == "error-series-changed"
    campus.execute(CancelBooking(rival.id, rival.revision))
    theirs = stored(campus, made[2].id)
    campus.execute(ChangeBooking(theirs.id, theirs.revision, replace(theirs.draft, title="Ailleurs")))
    with pytest.raises(StaleRevision):
        run(campus, agreed)


def test_item_33_outside_opening_hours_a_reason_lets_the_dates_be(campus: Campus) -> None:
    evening = slot("2026-11-24", "20:00", "22:00")
    wish = PlaceSeries(campus.draft("ILL", evening), FOUR)
    plan = rehearsed(campus, wish)
    assert (plan.needs_reason, plan.is_blocked) == (True, True)
    made = make(campus, "ILL", evening, FOUR, override_reason="Nocturne")
    assert {b.override_reason for b in made} == {"Nocturne"}


# The clock changes


def test_item_33_a_time_in_the_march_gap_is_refused_in_words(campus: Campus) -> None:
    night = slot("2027-03-21", "02:15", "04:00")
    made = make(
        campus,
        "ILL",
        night,
        "FREQ=WEEKLY;BYDAY=SU;COUNT=3",
        policy=ConflictPolicy.SKIP,
        override_reason="Nuit",
    )
    assert starts(made) == ["03-21 02:15", "04-04 02:15"]
    series = series_of(campus, made[0])
    assert series.exdates == (clock("2027-03-28 02:15"),)
    wish = PlaceSeries(campus.draft("RHIN", night), "FREQ=WEEKLY;BYDAY=SU;COUNT=3", override_reason="Nuit")
    line = line_of(rehearsed(campus, wish), LineKind.GAP)
    assert line.problem.key == "error-time-does-not-exist"
    with pytest.raises(Refused, match="error-time-does-not-exist"):
        run(campus, wish)


def test_item_33_a_time_that_exists_twice_in_october_is_asked(campus: Campus) -> None:
    campus.clock.instant = wall("2026-10-01 09:00")
    night = slot("2026-10-18", "02:30", "05:00")
    wish = PlaceSeries(campus.draft("ILL", night), "FREQ=WEEKLY;BYDAY=SU;COUNT=2", override_reason="Nuit")
    plan = rehearsed(campus, wish)
    assert kinds(plan) == ["new", "twice"]
    assert plan.asks_which_hour
    with pytest.raises(Refused, match="error-time-is-ambiguous"):
        run(campus, wish)
    made = make(
        campus, "ILL", night, "FREQ=WEEKLY;BYDAY=SU;COUNT=2", override_reason="Nuit", fold=Fold.SECOND
    )
    assert made[1].slot.start.hour == 1
    assert made[1].slot.duration == timedelta(hours=2, minutes=30)


@pytest.mark.parametrize(
    ("first", "changed", "hours"),
    [("2026-10-17", "2026-10-24", 9), ("2027-03-20", "2027-03-27", 7)],
)
def test_item_33_a_night_ends_when_the_clock_says_and_is_billed_by_elapsed_time(
    campus: Campus, first: str, changed: str, hours: int
) -> None:
    campus.clock.instant = wall("2026-10-01 09:00")
    day = date.fromisoformat(first)
    night = TimeSlot(wall(f"{day} 22:00"), wall(f"{day + timedelta(days=1)} 06:00"))
    made = make(campus, "ILL", night, "FREQ=WEEKLY;BYDAY=SA;COUNT=3", override_reason="Nuit")
    assert [b.slot.duration for b in made] == [timedelta(hours=h) for h in (8, hours, 8)]
    assert {f"{at_campus(b.slot.end):%H:%M}" for b in made} == {"06:00"}
    assert f"{at_campus(made[1].slot.start):%Y-%m-%d}" == changed


def test_item_33_several_dates_chosen_leave_a_series_only_where_it_has_others(campus: Campus) -> None:
    four, two = make(campus, "ILL", TUESDAY, FOUR), make(campus, "RHIN", TUESDAY, "FREQ=WEEKLY;COUNT=2")
    one = campus.book("US3", TUESDAY)

    def cancelled(*bookings: Booking) -> int:
        commands = tuple(CancelBooking(b.id, b.revision) for b in bookings)
        done = campus.services.desk.execute(Batch(commands, "command-cancel-bookings"), RECEPTION)
        assert done.inverse is not None
        campus.services.desk.execute(done.inverse, RECEPTION)
        for kept in bookings:
            assert stored(campus, int(kept.id)).status.is_live
        return done.series_left

    assert cancelled(four[0], one) == 1
    assert cancelled(two[0], two[1]) == 0
