"""Booking and loading a week among few and among many bookings, beside the same rows through bare ``sqlite3``."""

from __future__ import annotations

import itertools
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from campus_desk.application.commands import PlaceBooking
from campus_desk.application.ports import Storage
from campus_desk.application.read_models import HistoryEntry
from campus_desk.domain.actors import EVERYTHING, Actor, Role
from campus_desk.domain.booking import Allocation, Booking, BookingDraft
from campus_desk.domain.customer import Customer
from campus_desk.domain.resource import Resource
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.main import SystemClock, build_desk
from campus_desk.persistence import create_storage, open_storage
from campus_desk.persistence.safeguards import INDEXES
from campus_desk.reference.holidays import AlsaceHolidays
from campus_desk.reference.identifiers import Identifiers
from campus_desk.reference.recurrence_rules import RecurrenceRules
from tests.benchmarks.measuring import Row, interleaved
from tests.integration.storage_fixtures import MORNING, furnish

RESOURCES = 60
PER_WEEK = 60
FEW, MANY = 10_000, 1_000_000
TITLE = "Réunion d’équipe, point hebdomadaire"
BEFORE_AFTER = '{"title":"Réunion d’équipe, point hebdomadaire","resources":["R1"],"status":"confirmed"}'

INSERT_BOOKING = (
    "INSERT INTO booking VALUES (NULL, ?, '', NULL, ?, ?, ?, 0, 0, 'confirmed', ?, 'Camille Roth', 6, 'P-12', '', '',"
    " ?, 1, 0, 1, '', NULL, NULL, NULL, 0, '', 0)"
)
INSERT_ALLOCATION = "INSERT INTO allocation VALUES (NULL, ?, ?, ?, ?, ?, 'confirmed')"
INSERT_HISTORY = "INSERT INTO history VALUES (NULL, ?, 'camille', 'place', 'booking', ?, '', ?)"

# The columns of an agenda item, as somebody would ask for them who wrote one query for one purpose.
RAW_WEEK = """
    SELECT a.booking_id, a.resource_id, a.requested_id, b.starts_at, b.ends_at, a.starts_at, a.ends_at, b.status,
           b.customer_id, c.name, c.customer_group, b.title, b.contact, b.attendees, b.revision, b.resource_count,
           b.series_id IS NOT NULL, EXISTS (
               SELECT 1 FROM invoice_source s WHERE s.source_kind = 'booking' AND s.source_id = b.id),
           b.option_expires_at, b.checked_in_at, b.checked_out_at, b.no_show, b.badge, b.detached
    FROM resource r CROSS JOIN allocation a ON a.resource_id = r.id JOIN booking b ON b.id = a.booking_id
    JOIN customer c ON c.id = b.customer_id
    WHERE a.state <> 'cancelled' AND a.starts_at >= ? AND a.starts_at < ? AND a.ends_at > ?
    ORDER BY r.id, a.starts_at
"""


class Filled:
    """A campus of 60 resources with so many bookings, and a bare copy without triggers beside it."""

    def __init__(self, folder: Path, count: int) -> None:
        self.count = count
        path = folder / f"{count}.db"
        storage = create_storage(path)
        self.resources, self.customers = furnish(storage, RESOURCES)
        storage.close()
        self.raw = folder / f"{count}-raw.db"
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            _fill(connection, self.resources, self.customers, count)
            connection.execute("COMMIT")
            connection.execute("VACUUM INTO ?", (str(self.raw),))
        with closing(sqlite3.connect(self.raw, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode = WAL")
            for (name,) in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'trigger'"
            ).fetchall():
                connection.execute(f"DROP TRIGGER {name}")
        assert {"allocation_live", "booking_starts"} <= set(INDEXES), "the bare copy keeps the indexes"
        self.storage: Storage = open_storage(path)
        self.path = path

    @property
    def middle(self) -> tuple[int, int]:
        """The week in the middle of all."""
        week = self.count // (RESOURCES * PER_WEEK) // 2
        first = int(MORNING.timestamp()) + week * 7 * 86400
        return first, first + 7 * 86400


def rows() -> Iterator[Row]:
    """Measure everything of this module."""
    with tempfile.TemporaryDirectory() as folder:
        few, many = (Filled(Path(folder), count) for count in (FEW, MANY))
        for filled in (few, many):
            yield placing(filled)
        for filled in (few, many):
            yield placing_by_the_rules(filled)
        yield growing(few, many)
        for filled in (few, many):
            yield loading(filled)
        for filled in (few, many):
            filled.storage.close()


def placing(filled: Filled) -> Row:
    """Book: booking, allocation and history in one durable commit, beside bare ``sqlite3`` without the guard."""
    with closing(sqlite3.connect(filled.raw, isolation_level=None)) as raw:
        raw.execute("PRAGMA synchronous = FULL")
        samples, limits = interleaved(_place(filled), _place_raw(filled, raw), rounds=201)
    return Row(
        "store a booking durably: booking, allocation, history; guard included",
        filled.count,
        samples,
        limits,
        5.0,
    )


def placing_by_the_rules(filled: Filled) -> Row:
    """Book through the desk: all rules judged, everything stored, beside the same three rows through ``sqlite3``."""
    clock, identifiers, recurrence = SystemClock(), Identifiers(), RecurrenceRules()
    desk = build_desk(filled.storage, clock, AlsaceHolidays(), identifiers, recurrence)
    actor = Actor("camille", Role.RECEPTION)
    resource, customer = filled.resources[11].id, filled.customers[1].id

    def place() -> None:
        begin = MORNING + timedelta(days=20_000, hours=next(_fresh))
        slot = TimeSlot(begin, begin + timedelta(hours=1))
        draft = BookingDraft((resource,), slot, customer, TITLE, "Camille Roth", 6, "P-12")
        # The hours go round the clock and the days through holidays.
        desk.execute(PlaceBooking(draft, override_reason="Mesure"), actor)

    with closing(sqlite3.connect(filled.raw, isolation_level=None)) as raw:
        raw.execute("PRAGMA synchronous = FULL")
        samples, limits = interleaved(place, _place_raw(filled, raw), rounds=201)
    return Row("place a booking: rules, guard, durable commit", filled.count, samples, limits, 5.0)


def growing(few: Filled, many: Filled) -> Row:
    """Book among many beside booking among few: the guard looks at one row, however many there are."""
    samples, limits = interleaved(_place(many), _place(few), rounds=401)
    return Row(f"the same, growth from {FEW:,} bookings", many.count, samples, limits, 1.1)


def loading(filled: Filled) -> Row:
    """Load a week of 60 resources and 3,600 bookings into agenda items, beside bare tuples."""
    first, last = filled.middle

    def load() -> int:
        with filled.storage.read() as unit:
            return len(unit.agenda.agenda(EVERYTHING, first, last, present=first))

    with closing(sqlite3.connect(filled.path, isolation_level=None)) as raw:

        def load_raw() -> int:
            return len(raw.execute(RAW_WEEK, (first, last, first)).fetchall())

        assert load() == load_raw() == RESOURCES * PER_WEEK
        samples, limits = interleaved(load, load_raw)
    return Row("load a week of 60 resources, 3,600 bookings", filled.count, samples, limits, 2.5)


def _fill(
    connection: sqlite3.Connection,
    resources: tuple[Resource, ...],
    customers: tuple[Customer, ...],
    count: int,
) -> None:
    """Book 60 times two hours per resource and week, week after week."""
    start = int(MORNING.timestamp())

    def each() -> Iterator[tuple[int, int, int, int]]:
        for number in range(count):
            week, rest = divmod(number, RESOURCES * PER_WEEK)
            resource, slot = divmod(rest, PER_WEEK)
            begin = start + week * 7 * 86400 + slot * 7200
            yield number + 1, resources[resource].id, begin, begin + 7200

    words = TITLE.lower()
    connection.executemany(
        INSERT_BOOKING,
        ((f"{key}@filled", customers[key % 3].id, begin, end, TITLE, words) for key, _, begin, end in each()),
    )
    connection.executemany(
        INSERT_ALLOCATION, ((key, held, held, begin, end) for key, held, begin, end in each())
    )
    connection.executemany(INSERT_HISTORY, ((begin, key, BEFORE_AFTER) for key, _, begin, _ in each()))


_fresh = itertools.count(1)


def _place(filled: Filled) -> Callable[[], None]:
    """Return what books one free hour after another, far behind all other bookings."""
    resource, customer = filled.resources[7].id, filled.customers[0].id

    def place() -> None:
        number = next(_fresh)
        begin = MORNING + timedelta(days=20_000, hours=number)
        slot = TimeSlot(begin, begin + timedelta(hours=1))
        draft = BookingDraft((resource,), slot, customer, TITLE, "Camille Roth", 6, "P-12")
        with filled.storage.write() as unit:
            booking = unit.bookings.add(
                Booking.unsaved(f"{number}@bench", draft, (Allocation(resource, resource, slot),))
            )
            unit.history.append(
                HistoryEntry(MORNING, "camille", "place", "booking", booking.id, "", BEFORE_AFTER)
            )
            unit.commit()

    return place


def _place_raw(filled: Filled, raw: sqlite3.Connection) -> Callable[[], None]:
    resource, customer = int(filled.resources[7].id), int(filled.customers[0].id)
    far = int((MORNING + timedelta(days=20_000)).timestamp())

    def place() -> None:
        number = next(_fresh)
        begin = far + 3600 * number
        raw.execute("BEGIN IMMEDIATE")
        key = raw.execute(
            INSERT_BOOKING, (f"{number}@bench", customer, begin, begin + 3600, TITLE, TITLE.lower())
        ).lastrowid
        raw.execute(INSERT_ALLOCATION, (key, resource, resource, begin, begin + 3600))
        raw.execute(INSERT_HISTORY, (begin, key, BEFORE_AFTER))
        raw.execute("COMMIT")

    return place
