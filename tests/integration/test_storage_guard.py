"""No two live bookings of a resource overlap, whoever writes."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule

from campus_desk.domain.actors import EVERYTHING
from campus_desk.domain.booking import Allocation, Booking, BookingStatus
from campus_desk.domain.errors import InvalidValue, NotFound, SlotTaken, StaleRevision
from campus_desk.domain.identifiers import BookingId
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.persistence import create_storage, verify
from tests.integration.storage_fixtures import MORNING, Campus, blocking, campus, furnish

__all__ = ["campus"]


@pytest.mark.parametrize(
    ("start", "hours"),
    [
        pytest.param(2, 2, id="the same"),
        pytest.param(1, 2, id="into its beginning"),
        pytest.param(3, 2, id="into its end"),
        pytest.param(2.5, 1, id="within"),
        pytest.param(1, 4, id="around"),
        pytest.param(2, 0.25, id="from the same start"),
        pytest.param(3.75, 0.25, id="to the same end"),
    ],
)
def test_an_overlap_is_refused_and_names_the_resource(campus: Campus, start: float, hours: float) -> None:
    campus.place(2, 2)
    with pytest.raises(SlotTaken) as refusal:
        campus.place(start, hours, customer=1)
    assert refusal.value.resource == "Salle 1"
    assert campus.sql("SELECT count(*) FROM booking") == [(1,)]
    assert campus.sql("SELECT count(*) FROM allocation") == [(1,)]


def test_touching_ends_are_no_overlap(campus: Campus) -> None:
    campus.place(2, 2)
    campus.place(4, 1, customer=1)
    campus.place(1, 1, customer=1)
    campus.place(2, 2, rooms=(1,))
    assert campus.sql("SELECT count(*) FROM booking") == [(4,)]


def test_setup_and_teardown_are_guarded_like_the_show(campus: Campus) -> None:
    campus.place(2, 2, setup_minutes=30, teardown_minutes=15)
    campus.place(4.25, 1)
    for start in (1, 1.75):
        with pytest.raises(SlotTaken):
            campus.place(start, 1, rooms=(0,), customer=1)
    campus.place(0.5, 1)


def test_a_booking_of_two_rooms_is_stored_whole_or_not_at_all(campus: Campus) -> None:
    campus.place(2, 2, rooms=(1,))
    with pytest.raises(SlotTaken) as refusal:
        campus.place(3, 2, rooms=(0, 1, 2))
    assert refusal.value.resource == "Salle 2"
    campus.place(3, 2, rooms=(0, 2))


def test_a_cancelled_booking_frees_its_slot_and_takes_it_back_only_when_free(campus: Campus) -> None:
    first = campus.place(2, 2)
    cancelled = campus.change(first, replace(first.draft, status=BookingStatus.CANCELLED))
    campus.place(3, 2, customer=1)
    with pytest.raises(SlotTaken):
        campus.change(cancelled, first.draft)
    with campus.storage.read() as unit:
        assert unit.bookings.get(first.id, EVERYTHING) == cancelled
        assert unit.bookings.get(first.id, EVERYTHING).revision == 2


def test_a_move_onto_another_is_refused_and_onto_itself_is_not(campus: Campus) -> None:
    first, second = campus.place(2, 2), campus.place(4, 2)
    with pytest.raises(SlotTaken):
        campus.change(second, campus.draft(3, 2))
    campus.change(second, campus.draft(5, 2))
    with campus.storage.read() as unit:
        assert unit.bookings.get(first.id, EVERYTHING) == first


def test_two_bookings_swap_within_one_transaction_by_cancelling_first(campus: Campus) -> None:
    first, second = campus.place(2, 1), campus.place(4, 1)
    with campus.storage.write() as unit:
        gone = replace(second, draft=replace(second.draft, status=BookingStatus.CANCELLED))
        away = unit.bookings.replace(gone, second.revision)
        unit.bookings.replace(
            replace(first, draft=second.draft, allocations=second.allocations), first.revision
        )
        back = replace(away, draft=first.draft, allocations=first.allocations)
        unit.bookings.replace(back, away.revision)
        unit.commit()
    with campus.storage.read() as unit:
        assert unit.bookings.get(first.id, EVERYTHING).slot == second.slot
        assert unit.bookings.get(second.id, EVERYTHING).slot == first.slot


def test_a_refused_booking_leaves_the_rest_of_its_transaction_alone(campus: Campus) -> None:
    campus.place(2, 2)
    with campus.storage.write() as unit:
        kept = unit.bookings.add(campus.booking(6))
        with pytest.raises(SlotTaken):
            unit.bookings.add(campus.booking(3, customer=1))
        unit.commit()
    assert campus.sql("SELECT id FROM booking ORDER BY id") == [(1,), (kept.id,)]


INSERT = (
    "{verb} INTO allocation (booking_id, requested_id, resource_id, starts_at, ends_at, state)"
    " VALUES (1, 1, 1, 7200, 10800, 'option')"
)


@pytest.mark.parametrize(
    "verb", ["INSERT", "INSERT OR REPLACE", "INSERT OR IGNORE", "INSERT OR FAIL", "REPLACE"]
)
def test_a_stranger_cannot_insert_an_overlap(campus: Campus, verb: str) -> None:
    campus.place(2, 2)
    campus.sql("UPDATE allocation SET starts_at = 3600, ends_at = 9000")
    with pytest.raises(sqlite3.IntegrityError, match="booking_overlap") as error:
        campus.sql(INSERT.format(verb=verb))
    assert error.value.sqlite_errorname == "SQLITE_CONSTRAINT_TRIGGER"


@pytest.mark.parametrize(
    "change",
    [
        "ends_at = ends_at + 3600 * 2",
        "starts_at = starts_at + 3600 * 2, ends_at = ends_at + 3600 * 2",
        "resource_id = 2",
    ],
)
def test_a_stranger_cannot_update_into_an_overlap(campus: Campus, change: str) -> None:
    first = campus.place(2, 2)
    campus.place(4, 2)
    campus.place(2, 2, rooms=(1,))
    with pytest.raises(sqlite3.IntegrityError, match="booking_overlap"):
        campus.sql(f"UPDATE allocation SET {change} WHERE booking_id = ?", first.id)


def test_a_stranger_cannot_revive_a_cancelled_allocation(campus: Campus) -> None:
    first = campus.place(2, 2)
    campus.change(first, replace(first.draft, status=BookingStatus.CANCELLED))
    campus.place(2, 2, customer=1)
    with pytest.raises(sqlite3.IntegrityError, match="booking_overlap"):
        campus.sql("UPDATE allocation SET state = 'confirmed' WHERE booking_id = ?", first.id)


@pytest.mark.parametrize(
    "table", ["site", "resource_kind", "resource", "customer", "tariff", "closure", "series", "booking"]
)
def test_nothing_is_deleted(campus: Campus, table: str) -> None:
    campus.place(2, 2)
    campus.sql(
        "INSERT INTO series VALUES (1, 'u', 'Europe/Paris', '2026-11-23T08:00:00', 60, '', '[]', '[]', 0, 1)"
    )
    campus.sql("INSERT INTO closure VALUES (1, 0, 60, 'travaux', NULL, NULL, 0, 'closed')")
    campus.sql(
        "INSERT INTO tariff (id, code, name, customer_group, valid_from, kind_id, increment_minutes, revision)"
        " VALUES (1, 'T', '', 'tenant', '2026-01-01', 1, 1, 1)"
    )
    with pytest.raises(sqlite3.IntegrityError, match="never_deleted"):
        campus.sql(f"DELETE FROM {table} WHERE id = 1")


def test_somebody_else_was_faster(campus: Campus) -> None:
    first = campus.place(2)
    campus.change(first, campus.draft(3))
    with pytest.raises(StaleRevision) as refusal:
        campus.change(first, campus.draft(5))
    assert (refusal.value.expected, refusal.value.found) == (1, 2)
    with pytest.raises(NotFound):
        campus.change(replace(first, id=BookingId(99)), campus.draft(5))


def test_one_booking_per_uid_and_recurrence(campus: Campus) -> None:
    campus.place(2)
    with pytest.raises(InvalidValue) as refusal:
        campus.place(2)
    assert refusal.value.field == "uid"


def test_a_live_booking_that_blocks_nothing_is_a_defect(campus: Campus) -> None:
    with campus.storage.write() as unit, pytest.raises(ValueError, match="nothing is blocked"):
        unit.bookings.add(replace(campus.booking(2), allocations=()))


def test_a_cancelled_booking_that_blocks_nothing_remembers_what_it_asked_for(campus: Campus) -> None:
    draft = campus.draft(2, rooms=(2, 0), status=BookingStatus.CANCELLED)
    with campus.storage.write() as unit:
        stored = unit.bookings.add(Booking.unsaved("imported", draft, ()))
        assert unit.bookings.get(stored.id, EVERYTHING).draft == draft
        unit.commit()


def test_a_divisible_room_blocks_its_parts_in_the_order_asked_for(campus: Campus) -> None:
    draft = campus.draft(2, rooms=(2,))
    parts = tuple(Allocation(campus.rooms[2].id, campus.rooms[part].id, draft.blocked) for part in (1, 0))
    with campus.storage.write() as unit:
        stored = unit.bookings.add(Booking.unsaved("hall", draft, parts))
        unit.commit()
    with campus.storage.read() as unit:
        assert unit.bookings.get(stored.id, EVERYTHING) == stored
    with pytest.raises(SlotTaken):
        campus.place(2, rooms=(0,))


class Reception(RuleBasedStateMachine):
    """Books, moves and cancels at random beside a model that knows only intervals."""

    placed = Bundle("placed")

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        path = Path(self.folder.name) / "campus.db"
        storage = create_storage(path)
        self.campus = Campus(path, storage, *furnish(storage))
        self.model: dict[int, tuple[tuple[int, ...], TimeSlot]] = {}
        self.stored: dict[int, Booking] = {}
        self.count = 0

    def free(self, rooms: tuple[int, ...], slot: TimeSlot, moved: int = 0) -> bool:
        return not any(
            slot.overlaps(taken) and set(rooms) & set(held)
            for key, (held, taken) in self.model.items()
            if key != moved
        )

    def slot(self, start: int, length: int) -> TimeSlot:
        begin = MORNING + timedelta(minutes=15 * start)
        return TimeSlot(begin, begin + timedelta(minutes=15 * length))

    rooms = st.sampled_from([(0,), (1,), (0, 1), (2, 0), (1, 2)])
    starts = st.integers(0, 24)
    lengths = st.integers(1, 8)

    @rule(target=placed, rooms=rooms, start=starts, length=lengths)
    def book(self, rooms: tuple[int, ...], start: int, length: int) -> int:
        slot = self.slot(start, length)
        draft = self.campus.draft(start / 4, length / 4, rooms)
        self.count += 1
        with self.campus.storage.write() as unit:
            try:
                stored = unit.bookings.add(Booking.unsaved(f"u{self.count}", draft, blocking(draft)))
            except SlotTaken:
                assert not self.free(rooms, slot)
                return 0
            unit.commit()
        assert self.free(rooms, slot)
        self.model[stored.id] = (rooms, slot)
        self.stored[stored.id] = stored
        return stored.id

    @rule(key=placed, rooms=rooms, start=starts, length=lengths)
    def move(self, key: int, rooms: tuple[int, ...], start: int, length: int) -> None:
        if key not in self.stored:
            return
        slot = self.slot(start, length)
        try:
            stored = self.campus.change(self.stored[key], self.campus.draft(start / 4, length / 4, rooms))
        except SlotTaken:
            assert not self.free(rooms, slot, moved=key)
            return
        assert self.free(rooms, slot, moved=key)
        self.model[key] = (rooms, slot)
        self.stored[key] = stored

    @rule(key=placed)
    def cancel(self, key: int) -> None:
        if key not in self.model:
            return
        current = self.stored[key]
        draft = replace(current.draft, status=BookingStatus.CANCELLED)
        self.stored[key] = self.campus.change(current, draft)
        del self.model[key]

    @invariant()
    def the_file_holds_what_the_model_holds(self) -> None:
        live = self.campus.sql(
            "SELECT booking_id, resource_id, starts_at, ends_at FROM allocation WHERE state <> 'cancelled'"
        )
        expected = {
            (key, self.campus.rooms[room].id, *slot.epoch)
            for key, (rooms, slot) in self.model.items()
            for room in rooms
        }
        assert set(live) == expected

    def teardown(self) -> None:
        self.campus.storage.close()
        failed = [finding.name for finding in verify(self.campus.path) if not finding.holds]
        self.folder.cleanup()
        assert not failed


TestReception = Reception.TestCase
TestReception.settings = settings(
    max_examples=25, stateful_step_count=30, suppress_health_check=[HealthCheck.too_slow]
)
