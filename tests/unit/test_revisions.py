"""Which revisions a command builds on, and the same command built on others."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from campus_desk.application.commands import (
    AddClosure,
    Batch,
    CancelBooking,
    ChangeBooking,
    Command,
    ImportRecords,
    PlaceBooking,
    ReinstateBooking,
    RestoreBookings,
    SaveCustomer,
)
from campus_desk.application.revisions import produced_by, rebased, revisions
from campus_desk.domain.booking import Booking, BookingDraft
from campus_desk.domain.customer import Customer, CustomerGroup
from campus_desk.domain.identifiers import BookingId, CustomerId, ResourceId
from campus_desk.domain.opening_hours import Closure
from campus_desk.domain.timeslot import TimeSlot

NOON = datetime(2026, 11, 24, 11, tzinfo=UTC)
SLOT = TimeSlot(NOON, NOON + timedelta(hours=1))
DRAFT = BookingDraft((ResourceId(1),), SLOT, CustomerId(1))


def customer(key: int, revision: int) -> Customer:
    return Customer(CustomerId(key), f"C{key}", "Neuralis", CustomerGroup.TENANT, revision=revision)


def test_what_is_new_builds_on_nothing() -> None:
    assert list(revisions(PlaceBooking(DRAFT))) == []
    assert list(revisions(SaveCustomer(customer(0, 1)))) == []
    assert list(revisions(ImportRecords(customers=(customer(-1, 1),)))) == []
    assert list(revisions(AddClosure(Closure(SLOT, "")))) == []


def test_every_kind_of_change_tells_its_record_and_revision() -> None:
    booking = Booking(BookingId(3), "uid", DRAFT, (), revision=4)
    for command, expected in (
        (ChangeBooking(BookingId(3), 4, DRAFT), [(("booking", 3), 4)]),
        (CancelBooking(BookingId(3), 4), [(("booking", 3), 4)]),
        (ReinstateBooking(BookingId(3), 4, DRAFT), [(("booking", 3), 4)]),
        (SaveCustomer(customer(7, 2)), [(("customer", 7), 2)]),
        (
            ImportRecords(customers=(customer(7, 2), customer(8, 5))),
            [(("customer", 7), 2), (("customer", 8), 5)],
        ),
        (RestoreBookings(bookings=(booking,)), [(("booking", 3), 4)]),
    ):
        assert list(revisions(command)) == expected


def test_a_batch_that_changes_one_booking_twice_builds_each_step_on_the_one_before() -> None:
    batch = Batch((CancelBooking(BookingId(3), 4), ReinstateBooking(BookingId(3), 5, DRAFT)))
    assert produced_by(batch) == {("booking", 3): 4}
    assert [r for _, r in revisions(rebased(batch, {("booking", 3): 9}))] == [9, 10]


BOOKINGS = st.builds(CancelBooking, st.integers(1, 4).map(BookingId), st.integers(1, 9))
CUSTOMERS = st.builds(
    lambda key, revision: SaveCustomer(customer(key, revision)), st.integers(1, 4), st.integers(1, 9)
)
COMMANDS = st.one_of(
    BOOKINGS, CUSTOMERS, st.lists(st.one_of(BOOKINGS, CUSTOMERS), max_size=6).map(lambda c: Batch(tuple(c)))
)
LATEST = st.dictionaries(
    st.tuples(st.sampled_from(["booking", "customer"]), st.integers(1, 4)), st.integers(10, 99)
)


@given(COMMANDS, LATEST)
def test_only_known_records_are_rebased_and_each_use_advances_them(
    command: Command, latest: dict[tuple[str, int], int]
) -> None:
    start = dict(latest)
    before, after = list(revisions(command)), list(revisions(rebased(command, latest)))
    assert [key for key, _ in before] == [key for key, _ in after]
    uses: dict[tuple[str, int], int] = {}
    for (key, stated), (_, taken) in zip(before, after, strict=True):
        base = start.get(key)
        if base is not None:
            assert taken == base + uses.get(key, 0)
        elif not uses.get(key):
            assert taken == stated
        uses[key] = uses.get(key, 0) + 1
    for key, base in start.items():
        assert latest[key] == base + uses.get(key, 0)


@given(COMMANDS)
def test_rebasing_on_nothing_changes_the_first_use_of_nothing(command: Command) -> None:
    first = dict(reversed(list(revisions(command))))
    assert dict(reversed(list(revisions(rebased(command, {}))))) == first
    assert replace(command) == command
