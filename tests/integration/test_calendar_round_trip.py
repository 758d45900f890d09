"""What is exported comes back: the same bookings in an empty campus with the same catalogue."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from campus_desk.application.calendar_exchange import rehearse_import
from campus_desk.application.calendar_export import ExportSelection, export_calendar
from campus_desk.application.calendar_values import CalendarEvent, CalendarFile, Recurrence
from campus_desk.application.commands import CancelBooking, ChangeBooking, ImportCalendar, PlaceBooking
from campus_desk.application.ports import no_progress
from campus_desk.application.sample_campus import load_sample
from campus_desk.domain.actors import EVERYTHING, ViewerScope
from campus_desk.domain.booking import Booking, BookingStatus
from campus_desk.domain.errors import Refused
from campus_desk.domain.timeslot import TimeSlot, start_of_day
from tests.campus import RECEPTION, Campus, slot
from tests.sample import FOLDER, EmptyCampuses

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def campuses(tmp_path_factory: pytest.TempPathFactory) -> EmptyCampuses:
    return EmptyCampuses(tmp_path_factory.mktemp("round-trip"))


@pytest.fixture
def campus(campuses: EmptyCampuses) -> Iterator[Campus]:
    opened = campuses.another()
    yield opened
    opened.close()


def bookings(campus: Campus) -> dict[tuple[str, str], Booking]:
    with campus.services.storage.read() as unit:
        rows = unit.agenda.bookings(EVERYTHING, 0, 2**33)
        return dict(unit.bookings.by_uids(row.uid for row in rows))


def facts(campus: Campus) -> dict[tuple[str, str], object]:
    """Return what makes a booking, but for the numbers the database gave it."""
    return {
        key: (
            b.draft,
            {(a.requested_id, a.resource_id, a.slot) for a in b.allocations},
            b.series_id is not None,
        )
        for key, b in bookings(campus).items()
    }


def exported(campus: Campus, selection: ExportSelection | None = None) -> CalendarFile:
    data = export_calendar(campus.services, selection or ExportSelection())
    file = campus.services.calendars.read_calendar(data)
    assert not file.broken
    return file


def comes_back(campus: Campus, campuses: EmptyCampuses) -> None:
    file = exported(campus)
    other = campuses.another()
    try:
        done = other.execute(ImportCalendar(file))
        assert not done.refused
        assert facts(other) == facts(campus)
        assert exported(other).events == file.events
    finally:
        other.close()
    again = rehearse_import(ImportCalendar(file), campus.services)
    assert (again.created, again.updated, again.refused) == (0, 0, ())


def test_the_sample_comes_back(campus: Campus, campuses: EmptyCampuses) -> None:
    campus.execute(
        ImportCalendar(campus.services.calendars.read_calendar((FOLDER / "calendar.ics").read_bytes()))
    )
    assert len(bookings(campus)) > 1000
    comes_back(campus, campuses)


# Whatever was booked, moved, cancelled

CODES = ["AMPHI", "VOSGES", "VOSGES-NORD", "RHIN", "ENDO", "ENDO-2", "ISO7", "IMP3D"]
WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=20).map(
    lambda t: " ".join(t.split())
)


@st.composite
def placements(draw: st.DrawFn) -> tuple[str, TimeSlot, dict[str, object]]:
    day = date(2026, 11, 24) + timedelta(days=draw(st.integers(0, 2)))
    begins = start_of_day(day) + timedelta(minutes=15 * draw(st.integers(32, 68)))
    lasts = timedelta(minutes=15 * draw(st.integers(1, 16)))
    fields: dict[str, object] = {
        "title": draw(WORDS),
        "contact": draw(WORDS),
        "attendees": draw(st.none() | st.integers(0, 4)),
        "project_code": draw(WORDS),
        "purchase_order": draw(WORDS),
        "note": draw(WORDS),
        "status": draw(st.sampled_from([BookingStatus.CONFIRMED, BookingStatus.OPTION])),
        "setup_minutes": draw(st.sampled_from([0, 15, 45])),
        "teardown_minutes": draw(st.sampled_from([0, 30])),
    }
    codes = draw(st.lists(st.sampled_from(CODES), min_size=1, max_size=2, unique=True))
    return " ".join(codes), TimeSlot(begins, begins + lasts), fields


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(placements(), max_size=14),
    st.lists(st.tuples(st.integers(0, 20), placements()), max_size=4),
    st.sets(st.integers(0, 20), max_size=3),
)
def test_any_bookings_come_back(
    campuses: EmptyCampuses,
    wanted: list[tuple[str, TimeSlot, dict[str, object]]],
    moves: list[tuple[int, tuple[str, TimeSlot, dict[str, object]]]],
    cancelled: set[int],
) -> None:
    campus = campuses.another()
    try:
        placed: list[Booking] = []
        for codes, when, fields in wanted:
            with suppress(Refused):
                placed.append(
                    campus.execute(PlaceBooking(campus.draft(codes, when, "NEURALIS", **fields), "tests"))
                )
        for number, (codes, when, fields) in moves:
            if number < len(placed):
                now = campus.stored(placed[number])
                draft = campus.draft(codes, when, "ORTHOGRID", **fields)
                with suppress(Refused):
                    campus.execute(ChangeBooking(now.id, now.revision, draft, "tests"))
        for number in cancelled:
            if number < len(placed):
                now = campus.stored(placed[number])
                campus.execute(CancelBooking(now.id, now.revision, "tests"))
        comes_back(campus, campuses)
    finally:
        campus.close()


# Series


def nine(day: int, month: int = 10) -> datetime:
    return datetime(2026, month, day, 9)  # noqa: DTZ001 - wall clock


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(
    rule=st.sampled_from(
        [
            "FREQ=WEEKLY;COUNT=8",
            "FREQ=DAILY;INTERVAL=3;UNTIL=20261110T080000Z",
            "FREQ=WEEKLY;BYDAY=MO,WE;COUNT=9",
            "FREQ=MONTHLY",
            "",
        ]
    ),
    zone=st.sampled_from(["Europe/Paris", "UTC", "America/New_York"]),
    left_out=st.sets(st.integers(0, 8), max_size=3),
    moved=st.sets(st.integers(0, 8), max_size=3),
    cancelled=st.sets(st.integers(0, 8), max_size=2),
    emptied=st.sets(st.integers(0, 8), max_size=2),
    code=st.sampled_from(["RHIN", "ENDO", "VOSGES"]),
)
def test_any_series_comes_back(
    campuses: EmptyCampuses,
    rule: str,
    zone: str,
    left_out: set[int],
    moved: set[int],
    cancelled: set[int],
    emptied: set[int],
    code: str,
) -> None:
    campus = campuses.another()
    try:
        begins = {"Europe/Paris": 7, "UTC": 9, "America/New_York": 13}[zone]
        when = TimeSlot(
            datetime(2026, 10, 5, begins, tzinfo=UTC), datetime(2026, 10, 5, begins + 1, 30, tzinfo=UTC)
        )
        weeks = tuple(nine(5) + timedelta(days=7 * n) for n in sorted(left_out))
        series = CalendarEvent(
            "series",
            when,
            summary="Cours",
            resources=(code,),
            customer="RHENA",
            attendees=12,
            project_code="P1",
            recurrence=Recurrence(zone, nine(5), rule, weeks, (nine(6), nine(8))),
        )
        campus.execute(ImportCalendar(CalendarFile((series,))))
        dates = sorted(bookings(campus).values(), key=lambda b: b.slot.start)
        for number, booking in enumerate(dates):
            if number in moved:
                later = campus.draft(
                    "ILL", booking.slot.shifted(timedelta(minutes=45)), "RHENA", title="Cours déplacé"
                )
                campus.execute(ChangeBooking(booking.id, booking.revision, later, "tests"))
            elif number in emptied:
                bare = campus.draft(code, booking.slot, "RHENA")
                campus.execute(ChangeBooking(booking.id, booking.revision, bare, "tests"))
            if number in cancelled:
                now = campus.stored(booking)
                campus.execute(CancelBooking(now.id, now.revision, "tests"))
        comes_back(campus, campuses)
    finally:
        campus.close()


def test_a_series_is_written_as_a_rule_and_its_exceptions(campus: Campus) -> None:
    when = TimeSlot(datetime(2026, 10, 5, 7, tzinfo=UTC), datetime(2026, 10, 5, 8, tzinfo=UTC))
    rule = Recurrence("Europe/Paris", nine(5), "FREQ=WEEKLY;COUNT=6")
    campus.book("RHIN", slot("2026-10-12", "09:30", "10:00"), "NEURALIS", "tests")
    series = CalendarEvent("series", when, resources=("RHIN",), customer="RHENA", recurrence=rule)
    assert len(campus.execute(ImportCalendar(CalendarFile((series,)))).refused) == 1
    file = exported(campus, ExportSelection(customer=campus.customer("RHENA")))
    (event,) = file.events
    assert event.recurrence is not None
    assert (event.recurrence.rrule, event.recurrence.exdates) == (rule.rrule, (nine(12),))


# What is chosen


def uids(file: CalendarFile) -> set[str]:
    return {e.summary for e in file.events}


def test_selections(campus: Campus) -> None:
    one = campus.book("RHIN", slot("2026-11-24", "09:00", "10:00"), "NEURALIS", title="one")
    campus.book("ILL", slot("2026-11-24", "09:00", "10:00"), "ORTHOGRID", title="two")
    campus.book("VOSGES", slot("2026-11-26", "09:00", "10:00"), "NEURALIS", title="three")
    assert uids(exported(campus)) == {"one", "two", "three"}
    assert uids(exported(campus, ExportSelection(resource=campus.resource("RHIN")))) == {"one"}
    assert uids(exported(campus, ExportSelection(resource=campus.resource("VOSGES-NORD")))) == {"three"}
    assert uids(exported(campus, ExportSelection(customer=campus.customer("NEURALIS")))) == {"one", "three"}
    day = TimeSlot.of_day(date(2026, 11, 24))
    assert uids(exported(campus, ExportSelection(period=day))) == {"one", "two"}
    assert uids(exported(campus, ExportSelection(bookings={one.id}))) == {"one"}


def test_a_tenant_gets_their_own_and_no_notes_of_the_desk(campus: Campus) -> None:
    campus.book("RHIN", slot("2026-11-24", "09:00", "10:00"), "NEURALIS", title="mine", note="paie en retard")
    campus.book("ILL", slot("2026-11-24", "09:00", "10:00"), "ORTHOGRID", title="theirs")
    scoped = replace(campus.services, scope=ViewerScope(campus.customer("NEURALIS")))
    data = export_calendar(scoped, ExportSelection())
    assert uids(campus.services.calendars.read_calendar(data)) == {"mine"}
    assert "retard" not in data.decode()


def test_a_change_made_here_raises_the_version(campus: Campus, campuses: EmptyCampuses) -> None:
    booking = campus.book("RHIN", slot("2026-11-24", "09:00", "10:00"))
    other = campuses.another()
    other.execute(ImportCalendar(exported(campus)))
    later = campus.draft("RHIN", slot("2026-11-24", "14:00", "15:00"))
    campus.execute(ChangeBooking(booking.id, booking.revision, later))
    done = other.execute(ImportCalendar(exported(campus)))
    assert (done.updated, done.refused) == (1, ())
    assert facts(other) == facts(campus)
    other.close()


def test_an_import_that_was_taken_back_is_not_exported(campus: Campus) -> None:
    when = slot("2026-11-24", "09:00", "10:00")
    event = CalendarEvent("u", when, resources=("RHIN",), customer="NEURALIS")
    done = campus.services.desk.execute(ImportCalendar(CalendarFile((event,))), RECEPTION)
    assert done.inverse is not None
    campus.services.desk.execute(done.inverse, RECEPTION)
    assert not exported(campus).events


def test_the_sample_loads_by_itself(
    campuses: EmptyCampuses, tmp_path_factory: pytest.TempPathFactory
) -> None:
    fresh = Campus(tmp_path_factory.mktemp("sample") / "sample.db", furnish=False)
    try:
        loaded = load_sample(fresh.services, FOLDER, no_progress)
        assert loaded.created == len(bookings(fresh))
    finally:
        fresh.close()
