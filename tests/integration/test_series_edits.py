"""Whatever is done to a series: no exception is lost, the guard holds, undo leads back, and a calendar keeps it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from campus_desk.application.calendar_exchange import rehearse_import
from campus_desk.application.calendar_export import ExportSelection, export_calendar
from campus_desk.application.commands import Command, ImportCalendar, RestoreBookings
from campus_desk.application.series_handlers import SeriesDone
from campus_desk.domain.booking import Booking
from campus_desk.domain.errors import Refused
from campus_desk.domain.recurrence import ConflictPolicy, SeriesScope
from campus_desk.domain.timeslot import Fold
from campus_desk.persistence import verify
from tests.campus import Campus, slot
from tests.sample import EmptyCampuses
from tests.series import cancel, change, make, run

RULES = [
    "FREQ=WEEKLY;BYDAY=TU;COUNT=6",
    "FREQ=WEEKLY;BYDAY=TU,FR;COUNT=7",
    "FREQ=DAILY;COUNT=6",
    "FREQ=DAILY;INTERVAL=2;UNTIL=20261205T225959Z",
    "FREQ=MONTHLY;BYDAY=4TU;COUNT=5",
    "FREQ=MONTHLY;BYMONTHDAY=24;COUNT=4",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,WE;COUNT=6",
]
EDITS = st.tuples(
    st.sampled_from(["this", "following", "all", "rule", "cancel-this", "cancel-following", "undo"]),
    st.integers(0, 6),
    st.sampled_from([-2, -1, 0, 1, 2, 5]),
    st.sampled_from([-1, 0, 0, 1, 2, 7]),
    st.sampled_from(RULES),
    st.sampled_from(ConflictPolicy),
)


@pytest.fixture(scope="module")
def campuses(tmp_path_factory: pytest.TempPathFactory) -> EmptyCampuses:
    return EmptyCampuses(tmp_path_factory.mktemp("series"))


def live(campus: Campus) -> list[Booking]:
    """Return all live bookings of the file."""
    with campus.services.storage.read() as unit:
        rows = unit.agenda.bookings(campus.services.scope, 0, 2**33, live_only=True)
        return [unit.bookings.get(row.booking_id, campus.services.scope) for row in rows]


def facts(bookings: list[Booking]) -> set[tuple[object, ...]]:
    """Return what makes bookings and their places in series, whatever their revisions and keys of series."""
    return {(b.id, b.draft, b.recurrence_id, b.detached, b.series_id is not None) for b in bookings}


def command_of(campus: Campus, edit: tuple[Any, ...]) -> Command | None:
    """Return what an edit asks for, None where nothing is left to edit."""
    what, which, hours, days, rule, policy = edit
    instances = sorted((b for b in live(campus) if b.series_id), key=lambda b: (b.slot.start, b.id))
    if not instances:
        return None
    booking = instances[which % len(instances)]
    how = {"policy": policy, "fold": Fold.FIRST, "override_reason": "tests"}
    if what == "this":
        return change(campus, booking, SeriesScope.THIS, hours=hours, override_reason="tests")
    if what == "following":
        return change(campus, booking, SeriesScope.FOLLOWING, hours=hours, days=days, **how)
    if what == "all":
        return change(campus, booking, SeriesScope.ALL, hours=hours, days=days, title=f"+{hours}", **how)
    if what == "rule":
        return change(campus, booking, SeriesScope.FOLLOWING, hours=hours, rrule=rule, **how)
    scope = SeriesScope.THIS if what == "cancel-this" else SeriesScope.FOLLOWING
    return cancel(campus, booking, scope)


@pytest.mark.slow
@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(rule=st.sampled_from(RULES), edits=st.lists(EDITS, min_size=1, max_size=6))
def test_item_33_no_edit_of_a_series_loses_an_exception(
    campuses: EmptyCampuses, rule: str, edits: list[tuple[Any, ...]]
) -> None:
    campus = campuses.another()
    try:
        how = {"policy": ConflictPolicy.SKIP, "override_reason": "tests"}
        make(campus, "RHIN", slot("2026-11-24", "10:00", "12:00"), rule, title="Cours", **how)
        campus.book("RHIN", slot("2026-12-08", "13:00", "14:00"), "ORTHOGRID", "tests")
        done: list[tuple[RestoreBookings, set[tuple[object, ...]]]] = []
        for edit in edits:
            before = live(campus)
            if edit[0] == "undo":
                if done:
                    inverse, was = done.pop()
                    run(campus, inverse)
                    assert facts(live(campus)) == was
                continue
            command = command_of(campus, edit)
            if command is None:
                continue
            try:
                outcome = run(campus, command)
            except Refused:
                assert facts(live(campus)) == facts(before)
                continue
            after = {b.id: b for b in live(campus)}
            if isinstance(outcome.value, SeriesDone):
                for exception in before:
                    if exception.detached and exception.id != getattr(command, "booking_id", None):
                        assert after[exception.id].draft == exception.draft
            if isinstance(outcome.inverse, RestoreBookings):
                done.append((outcome.inverse, facts(before)))
            elif outcome.changes:
                done.clear()
        assert not [finding for finding in verify(campus.path) if not finding.holds]
        comes_back(campus, campuses)
    finally:
        campus.close()


def told(campus: Campus) -> set[tuple[object, ...]]:
    """Return what a calendar must keep of every live booking."""
    return {(b.uid, b.recurrence_id, b.draft, b.detached, b.series_id is not None) for b in live(campus)}


def comes_back(campus: Campus, campuses: EmptyCampuses) -> None:
    """Export and import into an empty campus: the same bookings, instances and exceptions."""
    data = export_calendar(campus.services, ExportSelection())
    file = campus.services.calendars.read_calendar(data)
    assert not file.broken
    other = campuses.another()
    try:
        assert not other.execute(ImportCalendar(file)).refused
        assert told(other) == told(campus)
        again = export_calendar(other.services, ExportSelection())
        assert other.services.calendars.read_calendar(again).events == file.events
    finally:
        other.close()
    rehearsed = rehearse_import(ImportCalendar(file), campus.services)
    assert (rehearsed.created, rehearsed.updated, rehearsed.refused) == (0, 0, ())


def test_item_33_a_series_edited_here_comes_back_from_its_calendar(campuses: EmptyCampuses) -> None:
    campus = campuses.another()
    try:
        made = make(
            campus,
            "RHIN",
            slot("2026-11-24", "22:00", "23:00"),
            "FREQ=DAILY;COUNT=6",
            override_reason="tests",
        )
        run(campus, change(campus, made[1], SeriesScope.THIS, hours=-2, override_reason="tests"))
        run(campus, cancel(campus, made[2], SeriesScope.THIS))
        run(campus, change(campus, made[3], SeriesScope.FOLLOWING, hours=-1, override_reason="tests"))
        campus.book("RHIN", slot("2026-11-27", "12:00", "13:00"), "ORTHOGRID", "tests")
        with suppress(Refused):
            elsewhere = change(campus, made[3], SeriesScope.ALL, hours=-9, override_reason="tests")
            run(campus, replace(elsewhere, policy=ConflictPolicy.OTHER_ROOM))
        text = export_calendar(campus.services, ExportSelection()).decode()
        assert "RRULE:" in text
        assert "RECURRENCE-ID" in text
        comes_back(campus, campuses)
    finally:
        campus.close()


def test_item_33_an_endless_series_is_booked_two_years_ahead_and_grows(campuses: EmptyCampuses) -> None:
    campus = campuses.another()
    try:
        made = make(
            campus,
            "RHIN",
            slot("2026-12-01", "10:00", "12:00"),
            "FREQ=MONTHLY;BYDAY=1TU",
            policy=ConflictPolicy.SKIP,
        )
        assert len(made) == 24
        campus.clock.advance(timedelta(days=92))
        outcome = run(campus, change(campus, made[5], SeriesScope.ALL, title="Comité"))
        assert isinstance(outcome.value, SeriesDone)
        assert [line.kind.value for line in outcome.value.plan.lines].count("new") == 3
        assert outcome.value.plan.booked_until is not None
    finally:
        campus.close()
