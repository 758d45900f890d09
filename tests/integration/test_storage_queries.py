"""What the planner and the lists read: complete for the campus, silent about strangers for a tenant, flat in size."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from campus_desk.application.ports import UnitOfWork
from campus_desk.domain.actors import EVERYTHING, ViewerScope
from campus_desk.domain.booking import Allocation, Attendance, Booking, BookingStatus
from campus_desk.domain.customer import CustomerGroup
from campus_desk.domain.errors import NotFound
from campus_desk.domain.identifiers import BookingId, CustomerId, KindId, SeriesId, TariffId
from campus_desk.domain.invoice import DocumentKind
from campus_desk.domain.tariff import Tariff
from campus_desk.domain.timeslot import TimeSlot
from tests.integration.storage_fixtures import MORNING, Campus, blocking, campus

__all__ = ["campus"]

ALWAYS = (0, 2**40)
START = int(MORNING.timestamp())
HOUR = 3600


def test_an_agenda_item_says_everything_about_its_booking(campus: Campus) -> None:
    until = MORNING + timedelta(hours=1)
    with campus.storage.write() as unit:
        draft = campus.draft(
            2,
            2,
            rooms=(1, 0),
            title="Comité",
            contact="Mme Roth",
            attendees=7,
            status=BookingStatus.OPTION,
            setup_minutes=30,
            teardown_minutes=15,
            option_expires_at=until,
        )
        booking = Booking.unsaved("x", draft, blocking(draft))
        seen = Attendance(MORNING, MORNING + timedelta(hours=3), badge="B-07")
        stored = unit.bookings.add(replace(booking, attendance=seen, detached=True))
        unit.commit()
    with campus.storage.read() as unit:
        items = unit.agenda.agenda(EVERYTHING, *ALWAYS)
    assert [item.resource_id for item in items] == [campus.rooms[0].id, campus.rooms[1].id]
    assert asdict(items[0]) == {
        "booking_id": stored.id,
        "resource_id": campus.rooms[0].id,
        "requested_id": campus.rooms[0].id,
        "starts_at": START + 2 * HOUR,
        "ends_at": START + 4 * HOUR,
        "blocked_from": START + 2 * HOUR - 1800,
        "blocked_to": START + 4 * HOUR + 900,
        "status": BookingStatus.OPTION,
        "customer_id": campus.customers[0].id,
        "customer": "Argile Médical",
        "group": CustomerGroup.TENANT,
        "title": "Comité",
        "contact": "Mme Roth",
        "attendees": 7,
        "revision": 1,
        "resource_count": 2,
        "in_series": False,
        "invoice": "",
        "redacted": False,
        "option_expires_at": int(until.timestamp()),
        "checked_in_at": START,
        "checked_out_at": START + 3 * HOUR,
        "no_show": False,
        "badge": "B-07",
        "detached": True,
        "booked_at": None,
    }


def test_a_hall_of_two_parts_counts_as_one_resource(campus: Campus) -> None:
    draft = campus.draft(2, rooms=(2,))
    parts = tuple(Allocation(campus.rooms[2].id, campus.rooms[part].id, draft.blocked) for part in (0, 1))
    with campus.storage.write() as unit:
        unit.bookings.add(Booking.unsaved("hall", draft, parts))
        unit.commit()
    with campus.storage.read() as unit:
        items = unit.agenda.agenda(EVERYTHING, *ALWAYS)
        (row,) = unit.agenda.bookings(EVERYTHING, *ALWAYS)
    assert [(item.resource_id, item.requested_id, item.resource_count) for item in items] == [
        (campus.rooms[0].id, campus.rooms[2].id, 1),
        (campus.rooms[1].id, campus.rooms[2].id, 1),
    ]
    assert (row.resources, row.resource_ids) == (("R3",), (campus.rooms[2].id,))


@pytest.mark.parametrize(
    ("first", "last", "found"),
    [
        (0, 2, []),
        (0, 2.01, [2]),
        (3, 3.5, [2]),
        (3.99, 4, [2]),
        (4, 6, []),
        (2, 7, [2, 6]),
        (6.5, 30, [6]),
        (7, 30, []),
    ],
)
def test_a_period_is_half_open(campus: Campus, first: float, last: float, found: list[int]) -> None:
    for start, hours in ((2, 2), (6, 1)):
        campus.place(start, hours)
    gone = campus.place(4, 2)
    campus.change(gone, replace(gone.draft, status=BookingStatus.CANCELLED))
    period = (START + int(first * HOUR), START + int(last * HOUR))
    with campus.storage.read() as unit:
        assert [(i.starts_at - START) / HOUR for i in unit.agenda.agenda(EVERYTHING, *period)] == found
        live = unit.agenda.bookings(EVERYTHING, *period, live_only=True)
        assert [(row.starts_at - START) / HOUR for row in live] == found
        slot = TimeSlot.of_epoch(*period)
        busy = unit.bookings.busy([campus.rooms[0].id], slot)
        assert [b.slot.start for b in busy] == [MORNING + timedelta(hours=start) for start in found]
        assert unit.bookings.busy([campus.rooms[1].id], slot) == []


def test_a_list_of_bookings(campus: Campus) -> None:
    campus.place(4, rooms=(2, 0), title="Deuxième", project_code="P-7")
    gone = campus.place(2, title="Première", customer=1)
    campus.change(gone, replace(gone.draft, status=BookingStatus.CANCELLED))
    campus.issue([1])
    with campus.storage.read() as unit:
        first, second = unit.agenda.bookings(EVERYTHING, *ALWAYS)
        assert (first.title, first.status, first.revision) == ("Première", BookingStatus.CANCELLED, 2)
        assert (second.resources, second.customer_code, second.project_code) == (
            ("R3", "R1"),
            "ARGILE",
            "P-7",
        )
        assert (first.invoiced, second.invoiced) == (False, True)
        assert unit.agenda.bookings(EVERYTHING, *ALWAYS, live_only=True) == [second]
        assert unit.agenda.bookings(EVERYTHING, *ALWAYS, campus.rooms[2].id) == [second]
        assert unit.agenda.bookings(EVERYTHING, *ALWAYS, campus.rooms[1].id) == []
        (item, _) = unit.agenda.agenda(EVERYTHING, *ALWAYS)
        assert (item.invoiced, item.invoice) == (True, "F2026-000001")


def test_a_booking_of_a_year_is_found_in_its_middle(campus: Campus) -> None:
    campus.place(0, 24 * 365)
    campus.place(24 * 200, rooms=(1,))
    middle = START + 24 * 180 * HOUR
    with campus.storage.read() as unit:
        assert len(unit.agenda.agenda(EVERYTHING, middle, middle + 1)) == 1
        assert len(unit.agenda.bookings(EVERYTHING, middle, middle + 1)) == 1


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("reunion", ["Réunion Œdème", "REUNION"]),
        ("RÉUNION", ["Réunion Œdème", "REUNION"]),
        ("straße", ["Große Straße"]),
        ("STRASSE", ["Große Straße"]),
        ("dupont", ["Große Straße"]),
        ("basalte sante", ["REUNION"]),
        ("r2", ["REUNION"]),
        ("salle 2", ["REUNION"]),
        ("p-99", ["Große Straße"]),
        ("basalte 2", ["REUNION"]),
        ("R3 dupont strasse", ["Große Straße"]),
        ("dupont r2", []),
        ("reunion #2", ["REUNION"]),
        ("reunion " * 400, ["Réunion Œdème", "REUNION"]),
        ("3", ["Große Straße", "REUNION", "Réunion Œdème"]),
        ("#3", ["Große Straße"]),
        ("100 %", ["100 % prêt_à"]),
        ("%", ["100 % prêt_à"]),
        ("_", ["100 % prêt_à"]),
        ("\\", []),
        ("'; DROP TABLE booking; --", []),
        ("   ", []),
        ("", []),
        ("9" * 40, []),
    ],
)
def test_search(campus: Campus, text: str, titles: list[str]) -> None:
    campus.place(2, title="Réunion Œdème")
    campus.place(4, rooms=(1,), customer=1, title="REUNION")
    campus.place(6, rooms=(2,), customer=2, title="Große Straße", contact="Léa Dupont", project_code="P-99")
    campus.place(8, title="100 % prêt_à", customer=2)
    with campus.storage.read() as unit:
        rows = unit.agenda.search(EVERYTHING, text, around=START)
    if text == "3":
        # The third booking by its number, and every booking of R3.
        assert [row.title for row in rows] == ["Große Straße"]
    else:
        assert [row.title for row in rows] == titles


def test_search_gives_the_nearest_first_and_not_too_many(campus: Campus) -> None:
    for start in (2, 50, 100, 150):
        campus.place(start, title=f"Cours {start}")
    with campus.storage.read() as unit:
        rows = unit.agenda.search(EVERYTHING, "cours", limit=3, around=START + 90 * HOUR)
        assert [row.title for row in rows] == ["Cours 100", "Cours 50", "Cours 150"]
        assert len(unit.agenda.search(EVERYTHING, "cours", around=START)) == 4


def test_what_is_booked_before_and_after_an_instant(campus: Campus) -> None:
    with campus.storage.read() as unit:
        assert unit.agenda.booked_around(EVERYTHING, START) == (None, None)
    early, late = campus.place(10), campus.place(40, customer=1)
    gone = campus.place(20)
    campus.change(gone, replace(gone.draft, status=BookingStatus.CANCELLED))
    own = ViewerScope(campus.customers[1].id)
    with campus.storage.read() as unit:
        for instant, before, after in (
            (0, None, early),
            (10, None, early),
            (11, early, late),
            (40, early, late),
            (41, late, None),
        ):
            expected = tuple(each and each.slot.epoch[0] for each in (before, after))
            assert unit.agenda.booked_around(EVERYTHING, START + instant * HOUR) == expected
        assert unit.agenda.booked_around(own, START) == (None, late.slot.epoch[0])


# --- strangers --------------------------------------------------------------------------------------------------------

SECRET = "Zirkon"


@contextmanager
def watched(unit: UnitOfWork) -> Iterator[list[tuple[str, Any]]]:
    """Collect the SQL that runs through a unit of work."""
    seen: list[tuple[str, Any]] = []
    connection: sa.Connection = unit._connection  # type: ignore[attr-defined]

    def note(_c: object, _cursor: object, statement: str, parameters: Any, *_: object) -> None:
        seen.append((statement, parameters))

    sa.event.listen(connection.engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        sa.event.remove(connection.engine, "before_cursor_execute", note)


def test_no_word_about_strangers_leaves_the_database(campus: Campus) -> None:
    words: dict[str, Any] = {
        "title": f"{SECRET} 1",
        "contact": f"{SECRET} 2",
        "project_code": f"{SECRET} 3",
        "note": f"{SECRET} 4",
    }
    stranger = replace(campus.customers[1], name=f"{SECRET} AG", code=SECRET, email=f"{SECRET}@example.org")
    with campus.storage.write() as unit:
        unit.catalogue.save_customer(stranger)
        for customer, group in ((0, CustomerGroup.TENANT), (1, CustomerGroup.EXTERNAL)):
            unit.catalogue.save_tariff(
                Tariff(
                    TariffId(0),
                    f"T{customer}" if not customer else f"T-{SECRET}",
                    "",
                    group,
                    date(2026, 1, 1),
                    kind_id=KindId(1),
                )
            )
        unit.commit()
    theirs = campus.place(2, 2, rooms=(0, 1), customer=1, attendees=77, setup_minutes=30, **words)
    gone = campus.place(6, customer=1, **words)
    campus.change(gone, replace(gone.draft, status=BookingStatus.CANCELLED))
    campus.place(8, customer=1, status=BookingStatus.OPTION, **words)
    mine = campus.place(10, title="Le mien")
    scope = ViewerScope(campus.customers[0].id)
    with campus.storage.read() as unit, watched(unit) as statements:
        agenda = unit.agenda.agenda(scope, *ALWAYS)
        rows = unit.agenda.bookings(scope, *ALWAYS)
        of_room = unit.agenda.bookings(scope, *ALWAYS, campus.rooms[1].id)
        catalogue = unit.agenda.catalogue(scope)
        for text in (SECRET, "77", str(theirs.id), "salle", "R1", "%"):
            assert [row.booking_id for row in unit.agenda.search(scope, text, around=START)] in (
                [],
                [mine.id],
            )
        with pytest.raises(NotFound):
            unit.bookings.get(theirs.id, scope)
        assert unit.bookings.get(mine.id, scope) == mine
    assert SECRET not in repr((agenda, rows, of_room, catalogue))
    # Whatever asks for words of bookings asks for the viewer's own.
    assert [s for s, _ in statements if "booking.title" in s]
    assert all("booking.customer_id = ?" in s for s, _ in statements if "booking.title" in s)
    assert [c.id for c in catalogue.customers] == [campus.customers[0].id]
    assert [t.code for t in catalogue.tariffs] == ["T0"]
    shown = [item for item in agenda if not item.redacted]
    assert [(item.booking_id, item.title) for item in shown] == [(mine.id, "Le mien")]
    hidden = [item for item in agenda if item.redacted]
    assert [(i.resource_id, i.starts_at - START, i.ends_at - START) for i in hidden] == [
        (campus.rooms[0].id, 2 * HOUR - 1800, 4 * HOUR),
        (campus.rooms[0].id, 8 * HOUR, 9 * HOUR),
        (campus.rooms[1].id, 2 * HOUR - 1800, 4 * HOUR),
    ]
    # An option looks like any other booking, a booking of two rooms like two bookings, and no id is anybody's.
    assert {(i.status, i.customer_id, i.revision, i.attendees) for i in hidden} == {
        (BookingStatus.CONFIRMED, 0, 0, None)
    }
    assert len({i.booking_id for i in hidden}) == 3
    assert all(i.booking_id < 0 for i in hidden)
    assert sorted((row.starts_at - START, row.redacted, row.resources) for row in rows) == [
        (2 * HOUR - 1800, True, ("R1",)),
        (2 * HOUR - 1800, True, ("R2",)),
        (8 * HOUR, True, ("R1",)),
        (10 * HOUR, False, ("R1",)),
    ]
    assert [(row.redacted, row.resources) for row in of_room] == [(True, ("R2",))]
    with campus.storage.read() as unit:
        assert len(unit.agenda.bookings(EVERYTHING, *ALWAYS)) == 4
        assert SECRET in repr(unit.agenda.catalogue(EVERYTHING))


# --- growth -----------------------------------------------------------------------------------------------------------


Read = Callable[[UnitOfWork, Campus], object]

WEEK = (START, START + 7 * 24 * HOUR)
MONTH = (datetime(2026, 10, 1, tzinfo=UTC), datetime(2026, 11, 1, tzinfo=UTC))
TENANT = ViewerScope(CustomerId(1))

READS: dict[str, Read] = {
    "agenda": lambda unit, _: unit.agenda.agenda(EVERYTHING, *WEEK, present=START),
    "agenda of a tenant": lambda unit, _: unit.agenda.agenda(TENANT, *WEEK),
    "list": lambda unit, _: unit.agenda.bookings(EVERYTHING, *WEEK),
    "list of a tenant": lambda unit, _: unit.agenda.bookings(TENANT, *WEEK, live_only=True),
    "list of a room": lambda unit, campus: unit.agenda.bookings(EVERYTHING, *WEEK, campus.rooms[0].id),
    "busy": lambda unit, campus: unit.bookings.busy([r.id for r in campus.rooms], TimeSlot.of_epoch(*WEEK)),
    "busy to a tenant": lambda unit, campus: unit.bookings.busy(
        [r.id for r in campus.rooms], TimeSlot.of_epoch(*WEEK), TENANT
    ),
    "invoiced among": lambda unit, _: unit.bookings.invoiced_among([BookingId(1), BookingId(2)]),
    "live dates of series": lambda unit, _: unit.bookings.live_dates([SeriesId(1), SeriesId(2)]),
    "nearest": lambda unit, _: unit.agenda.booked_around(EVERYTHING, START),
    "one": lambda unit, _: unit.bookings.get(BookingId(1), EVERYTHING),
    "of a customer": lambda unit, campus: unit.bookings.of_customer(
        campus.customers[0].id, TimeSlot.of_epoch(*WEEK)
    ),
    "by uid": lambda unit, _: unit.bookings.by_uids(["a", "b"]),
    "invoiced on": lambda unit, _: unit.bookings.invoiced_on(BookingId(1)),
    "chargeable": lambda unit, _: unit.unbilled.chargeable_bookings(*MONTH, MORNING),
    "history": lambda unit, _: unit.history.of("booking", 1),
    "end of the chain": lambda unit, _: unit.invoices.chain_head(),
    "end of a series": lambda unit, _: unit.invoices.head(DocumentKind.INVOICE, 2026),
}
GROWING = ("booking", "allocation", "history", "invoice", "invoice_line", "invoice_source", "journal")


@pytest.mark.parametrize("name", READS)
def test_no_read_goes_through_a_whole_table(campus: Campus, name: str) -> None:
    campus.place(1)
    with campus.storage.read() as unit, watched(unit) as statements:
        READS[name](unit, campus)
    selects = [(statement, given) for statement, given in statements if statement.startswith("SELECT")]
    assert selects
    with closing(sqlite3.connect(campus.path)) as connection:
        for statement, given in selects:
            steps = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}", given)]
            scanned = [step for step in steps if step.startswith("SCAN") and step.split()[1] in GROWING]
            # The longest booking and the last link are read from the end of their index, and no further.
            ends = (
                "SCAN booking USING INDEX booking_length",
                "SCAN booking USING COVERING INDEX booking_length",
            )
            allowed = ends if "LIMIT" not in statement else (*ends, "SCAN journal")
            assert [step for step in scanned if step not in allowed] == [], (statement, steps)
