"""How much is asked of the file: a booking needs few statements, and a series not one question for each date."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from campus_desk.application.commands import ChangeBooking, PlaceBooking, PlaceSeries
from campus_desk.application.series_situation import rehearse_series
from campus_desk.application.services import Services, SignIn
from campus_desk.application.sign_in import signed_in
from campus_desk.domain.actors import EVERYTHING, Actor, Role, ViewerScope
from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.recurrence import ConflictPolicy, SeriesScope
from campus_desk.domain.timeslot import at_campus
from tests.campus import RECEPTION, Campus, slot
from tests.series import change, kinds, make

TUESDAY = slot("2026-11-24", "09:00", "11:00")
DAILY = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=120"


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = Campus(tmp_path / "campus.db")
    yield opened
    opened.close()


@contextmanager
def asked(services: Services) -> Iterator[list[str]]:
    """Collect the queries that a campus sends to its file."""
    seen: list[str] = []

    def note(_c: object, _cursor: object, statement: str, *_: Any) -> None:
        if statement.startswith("SELECT"):
            seen.append(statement)

    storage: Any = services.storage
    engines = [e for e in (getattr(storage, "_writer", None), storage._reader) if e is not None]
    for engine in engines:
        sa.event.listen(engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        for engine in engines:
            sa.event.remove(engine, "before_cursor_execute", note)


def test_placing_and_moving_a_booking_takes_no_more_queries_than_it_needs(campus: Campus) -> None:
    tenant = Actor("Neuralis", Role.TENANT, campus.customer("NEURALIS"))
    for actor in (RECEPTION, tenant):
        draft = campus.draft("ILL" if actor is RECEPTION else "RHIN", TUESDAY)
        with asked(campus.services) as queries:
            booking = campus.execute(PlaceBooking(draft), actor)
        # Resources, opening hours, closures, what is booked, the customer.
        assert len(queries) == 5, queries
        later = replace(draft, slot=slot("2026-11-24", "14:00", "16:00"))
        with asked(campus.services) as queries:
            campus.execute(ChangeBooking(booking.id, booking.revision, later), actor)
        # The same, and the booking with what it holds and whether it is invoiced.
        assert len(queries) == 8, queries


@pytest.mark.parametrize("company", [None, "NEURALIS"])
def test_item_33_a_long_series_is_looked_at_month_by_month(campus: Campus, company: str | None) -> None:
    services = signed_in(campus.services, SignIn(company)) if company else campus.services
    place = PlaceSeries(campus.draft("ILL", TUESDAY), DAILY, ConflictPolicy.SKIP)
    campus.book("ILL", slot("2027-01-13", "10:00", "12:00"), "HELIA")
    with asked(services) as queries:
        plan = rehearse_series(place, services)
    taken = [line for line in plan.lines if any(v.rule == "free" for v in line.against)]
    assert [f"{line.wall:%m-%d}" for line in taken] == ["01-13"]
    months = {(line.wall.year, line.wall.month) for line in plan.lines}
    assert sum("FROM resource JOIN allocation" in q for q in queries) == len(months)
    assert len(queries) < len(months) + 10

    made = make(campus, "ILL", TUESDAY, DAILY, policy=ConflictPolicy.SKIP)
    retitled = change(campus, made[0], SeriesScope.ALL, title="Revue")
    with asked(services) as queries:
        assert set(kinds(rehearse_series(retitled, services))) == {"changed"}
    assert len(queries) < 15, "what stays where it is asks for nothing"


def test_what_is_busy_names_strangers_to_nobody(campus: Campus) -> None:
    mine = campus.book("ILL RHIN", slot("2026-11-24", "09:00", "10:00"), title="Revue")
    theirs = campus.book(
        "ILL", slot("2026-11-24", "10:00", "11:00"), "HELIA", title="Fusion", status=BookingStatus.OPTION
    )
    rooms = [campus.resource("ILL"), campus.resource("RHIN")]
    scope = ViewerScope(campus.customer("NEURALIS"))
    company = signed_in(campus.services, SignIn("NEURALIS"))
    for services in (campus.services, company):
        with services.storage.read() as unit:
            found = unit.bookings.busy(rooms, slot("2026-11-24", "08:00", "12:00"), scope)
        told = [(b.customer, b.title, b.status, f"{at_campus(b.slot.start):%H}") for b in found]
        assert told == [
            ("Neuralis", "Revue", BookingStatus.CONFIRMED, "09"),
            ("Neuralis", "Revue", BookingStatus.CONFIRMED, "09"),
            ("", "", BookingStatus.CONFIRMED, "10"),
        ]
        assert [b.booking_id for b in found[:2]] == [mine.id, mine.id]
        assert found[2].booking_id < 0
    with campus.services.storage.read() as unit:
        everything = unit.bookings.busy(rooms, slot("2026-11-24", "08:00", "12:00"), EVERYTHING)
    assert [(b.booking_id, b.customer) for b in everything][2:] == [(theirs.id, "Hélia Diagnostics")]
