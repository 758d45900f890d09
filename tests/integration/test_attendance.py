"""At the door: check-in, check-out, no-show, and options whose time is up, on a real file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from campus_desk.application.commands import (
    CancelBooking,
    ChangeBooking,
    CheckIn,
    CheckOut,
    Command,
    ExpireOptions,
    MarkNoShow,
)
from campus_desk.domain.actors import Actor, Role
from campus_desk.domain.booking import UNSEEN, Attendance, Booking, BookingStatus
from campus_desk.domain.errors import InvalidValue, NotFound, Refused, RulesBroken, StaleRevision
from campus_desk.persistence import verify
from tests.campus import RECEPTION, Campus, slot, wall

DAY = "2026-11-23"
TEN_TO_NOON = slot(DAY, "10:00", "12:00")


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    # It is 10:00 at the campus.
    opened = Campus(tmp_path / "campus.db")
    yield opened
    opened.close()


def at(campus: Campus, time: str) -> None:
    campus.clock.instant = wall(f"{DAY} {time}")


def undone(campus: Campus, command: Command) -> Booking:
    """Execute a command and what undoes it; return the booking then."""
    outcome = campus.services.desk.execute(command, RECEPTION)
    assert outcome.inverse is not None
    booking = campus.services.desk.execute(outcome.inverse, RECEPTION).value
    assert isinstance(booking, Booking)
    return booking


def test_who_comes_is_present_with_a_badge_until_they_leave(campus: Campus) -> None:
    booking = campus.book("ILL", TEN_TO_NOON)
    at(campus, "09:50")
    present = campus.execute(CheckIn(booking.id, booking.revision, " B-07 "))
    assert present.attendance == Attendance(wall(f"{DAY} 09:50"), badge="B-07")
    assert present.attendance.is_present
    at(campus, "11:15")
    left = campus.execute(CheckOut(booking.id, present.revision))
    assert left.attendance == Attendance(wall(f"{DAY} 09:50"), wall(f"{DAY} 11:15"), badge="B-07")
    assert campus.stored(booking) == left


def test_who_leaves_early_frees_the_rest_after_the_teardown(campus: Campus) -> None:
    booking = campus.book("ILL", TEN_TO_NOON, teardown_minutes=15)
    at(campus, "10:00")
    present = campus.execute(CheckIn(booking.id, booking.revision))
    at(campus, "10:30")
    left = campus.execute(CheckOut(booking.id, present.revision))
    assert left.slot == TEN_TO_NOON, "what was booked is what is charged"
    assert [a.slot for a in left.allocations] == [slot(DAY, "10:00", "10:45")]
    campus.book("ILL", slot(DAY, "10:45", "12:00"), "HELIA")


def test_an_absence_frees_what_is_left_and_can_be_taken_back_while_that_is_free(campus: Campus) -> None:
    booking = campus.book("ILL", TEN_TO_NOON)
    at(campus, "10:20")
    restored = undone(campus, MarkNoShow(booking.id, booking.revision))
    assert restored.attendance == UNSEEN
    assert [a.slot for a in restored.allocations] == [TEN_TO_NOON]

    outcome = campus.services.desk.execute(MarkNoShow(booking.id, restored.revision), RECEPTION)
    campus.book("ILL", slot(DAY, "10:30", "11:30"), "HELIA")
    assert outcome.inverse is not None
    with pytest.raises(Refused) as refused:
        campus.services.desk.execute(outcome.inverse, RECEPTION)
    assert refused.value.message.key == "error-slot-taken"
    assert campus.stored(booking).attendance.no_show


def test_the_absent_who_come_after_all_get_their_time_back_where_it_is_free(campus: Campus) -> None:
    booking = campus.book("ILL", TEN_TO_NOON)
    at(campus, "10:20")
    absent = campus.execute(MarkNoShow(booking.id, booking.revision))
    at(campus, "10:25")
    present = campus.execute(CheckIn(booking.id, absent.revision))
    assert not present.attendance.no_show
    assert [a.slot for a in present.allocations] == [TEN_TO_NOON]


def test_what_cannot_be_at_the_door_is_refused(campus: Campus) -> None:
    booking = campus.book("ILL", TEN_TO_NOON)
    option = campus.book("RHIN", TEN_TO_NOON, status=BookingStatus.OPTION)

    def refusal(command: Command) -> str:
        with pytest.raises(Refused) as refused:
            campus.execute(command)
        return refused.value.message.key

    at(campus, "07:59")
    assert refusal(CheckIn(booking.id, 1)) == "error-check-in-early"
    at(campus, "10:00")
    assert refusal(MarkNoShow(booking.id, 1)) == "error-no-show-early"
    assert refusal(CheckOut(booking.id, 1)) == "error-check-out"
    assert refusal(CheckIn(option.id, 1)) == "error-not-confirmed"
    campus.execute(CheckIn(booking.id, 1))
    assert refusal(CheckIn(booking.id, 2)) == "error-check-in-twice"
    at(campus, "10:30")
    assert refusal(MarkNoShow(booking.id, 2)) == "error-no-show-seen"
    with pytest.raises(StaleRevision):
        campus.execute(CheckOut(booking.id, 1))
    at(campus, "12:00")
    assert refusal(CheckIn(option.id, 1)) == "error-not-confirmed"
    with pytest.raises(InvalidValue):
        Attendance(checked_out_at=wall(f"{DAY} 12:00"))


def test_what_was_seen_stays_true(campus: Campus) -> None:
    booking = campus.book("ILL", TEN_TO_NOON)
    present = campus.execute(CheckIn(booking.id, booking.revision))
    later = replace(booking.draft, slot=slot(DAY, "11:00", "12:00"))
    with pytest.raises(RulesBroken) as refused:
        campus.execute(ChangeBooking(booking.id, present.revision, later))
    assert [v.rule for v in refused.value.verdicts if v.blocks] == ["not_attended"]
    longer = campus.execute(
        ChangeBooking(booking.id, present.revision, replace(booking.draft, slot=slot(DAY, "10:00", "13:00")))
    )
    assert longer.attendance.is_present
    at(campus, "10:30")
    left = campus.execute(CheckOut(booking.id, longer.revision))
    titled = campus.execute(ChangeBooking(booking.id, left.revision, replace(left.draft, title="Revue")))
    assert [a.slot for a in titled.allocations] == [slot(DAY, "10:00", "10:30")], "the rest stays free"
    with pytest.raises(RulesBroken):
        campus.execute(
            ChangeBooking(booking.id, titled.revision, replace(left.draft, slot=slot(DAY, "10:00", "11:00")))
        )


def test_a_tenant_checks_in_its_own_guests_only(campus: Campus) -> None:
    booking = campus.book("ILL", TEN_TO_NOON, "NEURALIS")
    stranger = Actor("Hélia", Role.TENANT, campus.customer("HELIA"))
    with pytest.raises(NotFound):
        campus.execute(CheckIn(booking.id, booking.revision), stranger)
    campus.execute(
        CheckIn(booking.id, booking.revision), Actor("Neuralis", Role.TENANT, campus.customer("NEURALIS"))
    )


def test_an_option_whose_time_is_up_is_freed_and_remembered(campus: Campus) -> None:
    until = campus.clock.now() + timedelta(minutes=15)
    option = campus.book("ILL", TEN_TO_NOON, status=BookingStatus.OPTION, option_expires_at=until)
    unlimited = campus.book("RHIN", TEN_TO_NOON, status=BookingStatus.OPTION)
    kept = campus.book("AMPHI", TEN_TO_NOON, status=BookingStatus.OPTION, option_expires_at=until)
    confirmed = campus.execute(
        ChangeBooking(kept.id, kept.revision, replace(kept.draft, status=BookingStatus.CONFIRMED))
    )
    campus.clock.instant = until - timedelta(seconds=1)
    early = campus.services.desk.execute(ExpireOptions(), RECEPTION)
    assert (early.value, bool(early.changes)) == ((), False)
    campus.clock.instant = until
    outcome = campus.services.desk.execute(ExpireOptions(), RECEPTION)
    assert [b.id for b in outcome.value] == [option.id]
    assert outcome.changes.bookings == {int(option.id)}
    assert outcome.inverse is None
    assert campus.stored(option).status is BookingStatus.CANCELLED
    assert campus.stored(unlimited).status is BookingStatus.OPTION
    assert campus.stored(confirmed).status is BookingStatus.CONFIRMED
    campus.book("ILL", TEN_TO_NOON, "HELIA")
    with campus.services.storage.read() as unit:
        assert [e.action for e in unit.history.of("booking", int(option.id))] == ["place", "expire"]


def test_the_record_of_attendance_survives_a_cancellation(campus: Campus) -> None:
    booking = campus.book("ILL", TEN_TO_NOON)
    at(campus, "10:20")
    absent = campus.execute(MarkNoShow(booking.id, booking.revision))
    cancelled = campus.execute(CancelBooking(booking.id, absent.revision, "erreur"))
    assert cancelled.attendance.no_show


def test_a_file_in_which_guests_left_early_or_never_came_holds(campus: Campus) -> None:
    early, absent = campus.book("ILL", TEN_TO_NOON), campus.book("RHIN", TEN_TO_NOON)
    present = campus.execute(CheckIn(early.id, early.revision))
    at(campus, "10:30")
    campus.execute(CheckOut(early.id, present.revision))
    campus.execute(MarkNoShow(absent.id, absent.revision))
    assert [finding.name for finding in verify(campus.path) if not finding.holds] == []


def test_what_is_left_at_some_second_is_free_from_the_full_minute(campus: Campus) -> None:
    booking = campus.book("ILL", TEN_TO_NOON)
    campus.clock.instant = TEN_TO_NOON.start
    present = campus.execute(CheckIn(booking.id, booking.revision))
    campus.clock.instant = TEN_TO_NOON.start + timedelta(minutes=48, seconds=13)
    left = campus.execute(CheckOut(booking.id, present.revision))
    assert left.attendance.checked_out_at == campus.clock.instant
    assert left.allocations[0].slot.end == TEN_TO_NOON.start + timedelta(minutes=48)
