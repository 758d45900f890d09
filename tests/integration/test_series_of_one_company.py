"""A series is of one company: whoever is given one of its dates is given that date alone, on a real file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from campus_desk.application.calendar_values import Recurrence
from campus_desk.application.commands import (
    CancelSeries,
    ChangeBooking,
    ChangeSeries,
    CheckIn,
    RestoreBookings,
)
from campus_desk.application.desk import Outcome
from campus_desk.application.series_plan import SeriesPlan
from campus_desk.application.series_situation import load_series, rehearse_series
from campus_desk.application.services import Services, SignIn
from campus_desk.application.sign_in import signed_in
from campus_desk.domain.booking import Booking, BookingStatus
from campus_desk.domain.errors import NotPermitted, Refused
from campus_desk.domain.recurrence import SeriesScope
from campus_desk.domain.timeslot import TimeSlot
from tests.calendars import command as import_command
from tests.calendars import event
from tests.calendars import run as import_of
from tests.campus import Campus, slot, wall
from tests.series import cancel, change, kinds, make, members, rehearsed, run, series_of, starts, stored

TUESDAY = slot("2026-11-24", "09:00", "11:00")
FIVE = "FREQ=WEEKLY;BYDAY=TU;COUNT=5"
ALL, FOLLOWING = SeriesScope.ALL, SeriesScope.FOLLOWING


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = Campus(tmp_path / "campus.db")
    yield opened
    opened.close()


@pytest.fixture
def neuralis(campus: Campus) -> Services:
    return signed_in(campus.services, SignIn("NEURALIS"))


@pytest.fixture
def helia(campus: Campus) -> Services:
    return signed_in(campus.services, SignIn("HELIA"))


def give_away(campus: Campus, booking: Booking) -> Outcome:
    """Let reception give one date to Hélia."""
    draft = replace(booking.draft, customer_id=campus.customer("HELIA"))
    return run(campus, ChangeBooking(booking.id, campus.stored(booking).revision, draft))


def give_away_as_before(campus: Campus, booking: Booking) -> None:
    """Give one date to Hélia as earlier versions did: it stays an exception of the series."""
    with campus.services.storage.write() as unit:
        draft = replace(booking.draft, customer_id=campus.customer("HELIA"))
        unit.bookings.replace(replace(booking, draft=draft, detached=True), booking.revision)
        unit.commit()


def agreed(services: Services, command: ChangeSeries | CancelSeries) -> tuple[SeriesPlan, Outcome]:
    """Do as the window does: rehearse in the company's own view, then carry out what was shown."""
    plan = rehearse_series(command, services)
    sure = replace(command, seen=plan.digest, revisions=plan.revisions)
    return plan, services.desk.execute(sure, services.actor)


def facts(bookings: list[Booking]) -> list[object]:
    return [replace(b, revision=0) for b in bookings]


def test_item_33_a_date_that_is_given_away_leaves_the_series_and_comes_back(campus: Campus) -> None:
    made = make(campus, "ILL", TUESDAY, FIVE, title="Revue")
    before = series_of(campus, made[0])
    done = give_away(campus, made[2])
    given = stored(campus, made[2].id)
    assert (given.series_id, given.recurrence_id, given.detached) == (None, "", False)
    assert given.uid != made[2].uid
    assert starts(members(campus, made[0])) == ["11-24 09:00", "12-01 09:00", "12-15 09:00", "12-22 09:00"]
    assert series_of(campus, made[0]).exdates == (datetime.fromisoformat("2026-12-08 09:00"),)
    assert done.inverse is not None
    undone = run(campus, done.inverse)
    assert facts(members(campus, made[0])) == facts(made)
    assert replace(series_of(campus, made[0]), revision=0) == replace(before, revision=0)
    assert undone.inverse is not None
    run(campus, undone.inverse)
    assert facts([stored(campus, made[2].id)]) == facts([given])


@pytest.mark.parametrize("which", [0, 2, 4])
@pytest.mark.parametrize("scope", [ALL, FOLLOWING])
def test_item_33_a_company_edits_its_series_and_leaves_the_date_given_away_alone(
    campus: Campus, neuralis: Services, which: int, scope: SeriesScope
) -> None:
    made = make(campus, "ILL", TUESDAY, FIVE)
    give_away(campus, made[which])
    given = stored(campus, made[which].id)
    mine = [b for b in made if b.id != given.id]
    plan, _ = agreed(neuralis, change(campus, mine[1], scope, hours=4, title="Plus tard"))
    moved = mine if scope is ALL else mine[1:]
    assert kinds(plan) == ["moved"] * len(moved)
    assert {f"{b.slot.start:%H}" for b in map(campus.stored, moved)} == {"12"}
    assert stored(campus, given.id) == given
    plan, _ = agreed(neuralis, cancel(campus, mine[1], scope))
    assert kinds(plan) == ["cancelled"] * len(moved)
    assert stored(campus, given.id) == given


def test_item_33_who_was_given_a_date_changes_that_date_alone(campus: Campus, helia: Services) -> None:
    made = make(campus, "ILL", TUESDAY, FIVE)
    give_away(campus, made[2])
    given = stored(campus, made[2].id)
    with helia.storage.read() as unit:
        seen = load_series(unit, given.id, helia.actor)
    assert (seen.series, seen.members) == (None, (given,))
    helia.desk.execute(CancelSeries(given.id, given.revision, ALL), helia.actor)
    assert [stored(campus, b.id).status.is_live for b in made] == [True, True, False, True, True]


@pytest.mark.parametrize("which", [0, 2, 4])
@pytest.mark.parametrize("shown", [True, False])
def test_item_33_files_of_earlier_versions_hold_no_key_to_somebody_elses_series(
    campus: Campus, helia: Services, which: int, shown: bool
) -> None:
    made = make(campus, "ILL", TUESDAY, FIVE)
    give_away_as_before(campus, made[which])
    given = stored(campus, made[which].id)
    theirs = [stored(campus, b.id) for b in made if b.id != given.id]
    rule = series_of(campus, theirs[0])
    commands: tuple[ChangeSeries | CancelSeries, ...] = (
        change(campus, given, ALL, hours=4, title="Fusion"),
        change(campus, given, FOLLOWING, hours=4),
        change(campus, given, ALL, rrule="FREQ=WEEKLY;BYDAY=WE;COUNT=3"),
        cancel(campus, given, FOLLOWING),
        cancel(campus, given, ALL),
    )
    for command in commands:
        given = stored(campus, given.id)
        again = replace(command, expected_revision=given.revision)
        with suppress(Refused):
            if shown:
                agreed(helia, again)
            else:
                helia.desk.execute(again, helia.actor)
        assert [stored(campus, b.id) for b in theirs] == theirs
        assert series_of(campus, theirs[0]) == rule


@pytest.mark.parametrize("which", [0, 2, 4])
def test_item_33_files_of_earlier_versions_let_a_company_edit_its_series(
    campus: Campus, neuralis: Services, which: int
) -> None:
    made = make(campus, "ILL", TUESDAY, FIVE)
    give_away_as_before(campus, made[which])
    given = stored(campus, made[which].id)
    mine = [b for b in made if b.id != given.id]
    command = change(campus, mine[1], ALL, title="Revue")
    if which == 4:
        # Nobody has told the rule that its last date is another company's by now.
        assert kinds(rehearse_series(command, neuralis))[-1] == "conflict"
        command = replace(command, policy=type(command.policy).SKIP)
    agreed(neuralis, command)
    assert [campus.stored(b).draft.title for b in mine] == ["Revue"] * 4
    assert stored(campus, given.id) == given


def test_item_33_a_company_takes_nobody_elses_rule_back(campus: Campus, helia: Services) -> None:
    made = make(campus, "ILL", TUESDAY, FIVE)
    rule = series_of(campus, made[0])
    give_away_as_before(campus, made[2])
    given = stored(campus, made[2].id)
    with pytest.raises(NotPermitted):
        helia.desk.execute(
            RestoreBookings((given,), (replace(rule, rrule="FREQ=DAILY;COUNT=1"),)), helia.actor
        )
    assert series_of(campus, made[0]) == rule


def whole_to_helia(campus: Campus, booking: Booking, scope: SeriesScope, **how: Any) -> ChangeSeries:
    return change(campus, booking, scope, customer_id=campus.customer("HELIA"), **how)


def test_item_33_a_whole_series_goes_to_another_company_under_its_own_name(campus: Campus) -> None:
    made = make(campus, "ILL", TUESDAY, FIVE)
    run(campus, change(campus, made[3], SeriesScope.THIS, hours=4))
    done = run(campus, whole_to_helia(campus, made[0], ALL))
    theirs = members(campus, made[0])
    assert [b.id for b in theirs] == [made[n].id for n in (0, 1, 2, 4)]
    assert {b.draft.customer_id for b in theirs} == {campus.customer("HELIA")}
    exception = stored(campus, made[3].id)
    assert (exception.series_id, exception.draft.customer_id) == (None, campus.customer("NEURALIS"))
    # The date of the exception is not booked again when the series is edited.
    assert kinds(rehearsed(campus, change(campus, theirs[0], ALL, title="Fusion"))) == ["changed"] * 4
    assert done.inverse is not None
    run(campus, done.inverse)
    assert [b.id for b in members(campus, made[0])] == [b.id for b in made]


def test_item_33_what_is_over_stays_with_the_company_that_used_it(campus: Campus) -> None:
    made = make(campus, "ILL", TUESDAY, FIVE)
    campus.clock.instant = wall("2026-11-24 09:00")
    campus.execute(CheckIn(made[0].id, made[0].revision))
    campus.clock.instant = wall("2026-12-02 09:00")
    before = [stored(campus, b.id) for b in made]
    plan = rehearsed(campus, whole_to_helia(campus, made[4], ALL))
    assert kinds(plan) == ["past", "past", "changed", "changed", "changed"]
    done = run(campus, whole_to_helia(campus, made[4], ALL))
    assert [stored(campus, b.id) for b in made[:2]] == before[:2]
    assert [b.id for b in members(campus, made[0])] == [b.id for b in made[:2]]
    assert [b.id for b in members(campus, made[4])] == [b.id for b in made[2:]]
    assert series_of(campus, made[0]).uid != series_of(campus, made[4]).uid
    assert done.inverse is not None
    run(campus, done.inverse)
    assert facts(members(campus, made[0])) == facts(before)


def test_a_date_a_calendar_gives_to_another_company_is_no_part_of_the_series(
    campus: Campus, neuralis: Services
) -> None:
    rule = Recurrence("Europe/Paris", datetime.fromisoformat("2026-11-24 09:00"), FIVE)
    exception = event("cours", when=slot("2026-12-08", "14:00", "15:00"), recurrence_id="20261208T080000Z")
    file = import_command(
        event("cours", when=TUESDAY, recurrence=rule), replace(exception, customer="HELIA", sequence=1)
    )
    import_of(campus, file)
    with campus.services.storage.read() as unit:
        found = dict(unit.bookings.by_uids(["cours"]))
    given = found["cours", "20261208T080000Z"]
    assert (given.draft.customer_id, given.series_id) == (campus.customer("HELIA"), None)
    mine = [b for b in found.values() if b.id != given.id]
    assert len({b.series_id for b in mine}) == 1
    first = min(mine, key=lambda b: b.slot)
    agreed(neuralis, change(campus, first, ALL, hours=6))
    assert campus.stored(given) == given
    assert import_of(campus, import_command()).value.refused == ()


def test_a_tenant_may_still_cancel_one_date_of_its_series(campus: Campus, neuralis: Services) -> None:
    made = make(campus, "ILL", TUESDAY, FIVE)
    neuralis.desk.execute(CancelSeries(made[1].id, made[1].revision), neuralis.actor)
    assert campus.stored(made[1]).status is BookingStatus.CANCELLED
    assert TimeSlot(TUESDAY.start, TUESDAY.end) == made[0].slot
