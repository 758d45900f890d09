"""What has begun or was attended stays confirmed, on a real file: who used a room pays for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.application.commands import (
    CancelBooking,
    ChangeBooking,
    CheckIn,
    CheckOut,
    Command,
    ExpireOptions,
    MarkNoShow,
    PlaceBooking,
    ReinstateBooking,
    RestoreBookings,
)
from campus_desk.domain.actors import Actor, Role
from campus_desk.domain.attendance import checked_out
from campus_desk.domain.booking import (
    UNSEEN,
    Allocation,
    Attendance,
    Booking,
    BookingDraft,
    BookingStatus,
)
from campus_desk.domain.errors import NotPermitted, Refused, RulesBroken
from campus_desk.domain.identifiers import BookingId, CustomerId, ResourceId
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.domain.verdicts import Severity
from tests.campus import NOW, RECEPTION, Campus, slot, wall

DAY = "2026-11-23"
TEN_TO_NOON = slot(DAY, "10:00", "12:00")


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    # It is 10:00 at the campus.
    opened = Campus(tmp_path / "campus.db")
    yield opened
    opened.close()


@pytest.fixture
def tenant(campus: Campus) -> Actor:
    return Actor("Neuralis", Role.TENANT, campus.customer("NEURALIS"))


def at(campus: Campus, time: str, day: str = DAY) -> None:
    campus.clock.instant = wall(f"{day} {time}")


def used(campus: Campus, *, seen: bool = True) -> Booking:
    """Return a booking of yesterday, with guests who came and left where somebody has seen them."""
    booking = campus.book("ILL", TEN_TO_NOON)
    if seen:
        booking = campus.execute(CheckIn(booking.id, booking.revision, "B-07"))
        at(campus, "11:30")
        booking = campus.execute(CheckOut(booking.id, booking.revision))
    at(campus, "09:00", "2026-11-25")
    return booking


def as_option(booking: Booking, **how: object) -> ChangeBooking:
    draft = replace(booking.draft, status=BookingStatus.OPTION)
    return ChangeBooking(booking.id, booking.revision, draft, **how)  # type: ignore[arg-type]


def to_be_invoiced(campus: Campus) -> int:
    with campus.services.storage.read() as unit:
        period = wall("2026-11-01 00:00"), wall("2026-12-01 00:00")
        return len(unit.unbilled.chargeable_bookings(*period, campus.clock.now()))


def against(campus: Campus, command: Command, actor: Actor = RECEPTION) -> list[tuple[str, Severity]]:
    """Return the rules that refuse a command, in their order."""
    with pytest.raises(RulesBroken) as refused:
        campus.execute(command, actor)
    assert campus.services.wording.text(refused.value.message, "fr")
    return [(v.rule, v.severity) for v in refused.value.verdicts if v.blocks]


@pytest.mark.parametrize("seen", [True, False])
def test_a_company_neither_cancels_what_it_used_nor_makes_an_option_of_it(
    campus: Campus, tenant: Actor, seen: bool
) -> None:
    booking = used(campus, seen=seen)
    gone = replace(booking.with_status(BookingStatus.CANCELLED), revision=booking.revision)
    asked = [("stays_confirmed", Severity.OVERRIDABLE)]
    never = [("stays_confirmed", Severity.BLOCKING if seen else Severity.OVERRIDABLE)]
    assert against(campus, CancelBooking(booking.id, booking.revision, "oubli"), tenant) == asked
    assert against(campus, CancelBooking(booking.id, booking.revision, restoring=True), tenant) == asked
    assert against(campus, RestoreBookings((gone,)), tenant) == asked
    assert against(campus, as_option(booking, override_reason="oubli"), tenant) == never
    assert against(campus, as_option(booking, restoring=True), tenant) == never
    assert to_be_invoiced(campus) == 1


def test_reception_cancels_what_has_begun_with_a_reason_that_is_kept_and_undoes_it_without(
    campus: Campus,
) -> None:
    booking = used(campus)
    assert against(campus, CancelBooking(booking.id, booking.revision))
    done = campus.services.desk.execute(CancelBooking(booking.id, booking.revision, " geste "), RECEPTION)
    assert to_be_invoiced(campus) == 0
    with campus.services.storage.read() as unit:
        assert '"reason":"geste"' in unit.history.of("booking", booking.id)[-1].after
    assert done.inverse is not None
    undone = campus.services.desk.execute(done.inverse, RECEPTION)
    assert (undone.value.draft, undone.value.attendance) == (booking.draft, booking.attendance)
    assert to_be_invoiced(campus) == 1
    assert undone.inverse is not None
    campus.execute(undone.inverse)
    assert to_be_invoiced(campus) == 0


def test_what_is_still_to_come_is_cancelled_or_made_an_option_as_before(
    campus: Campus, tenant: Actor
) -> None:
    booking = campus.book("ILL", slot("2026-11-24", "10:00", "12:00"))
    option = campus.execute(as_option(booking), tenant)
    campus.execute(CancelBooking(option.id, option.revision), tenant)
    unused = campus.book("RHIN", slot(DAY, "09:50", "11:00"), status=BookingStatus.OPTION)
    campus.execute(CancelBooking(unused.id, unused.revision), tenant)


def test_a_company_takes_back_at_once_what_it_booked_from_now_on(campus: Campus, tenant: Actor) -> None:
    at(campus, "10:12")
    from_now = campus.draft("ILL", slot(DAY, "10:00", "11:00"))
    slip = campus.services.desk.execute(PlaceBooking(from_now), tenant)
    campus.clock.advance(timedelta(minutes=2))
    assert slip.inverse is not None
    assert campus.execute(slip.inverse, tenant).status is BookingStatus.CANCELLED
    kept = campus.services.desk.execute(PlaceBooking(from_now), tenant)
    campus.clock.advance(timedelta(minutes=11))
    assert kept.inverse is not None
    assert against(campus, kept.inverse, tenant)


def test_a_confirmation_is_taken_back_at_once_and_no_later(campus: Campus, tenant: Actor) -> None:
    option = campus.book("ILL", slot(DAY, "10:05", "12:00"), status=BookingStatus.OPTION)
    at(campus, "10:07")
    sure = replace(option.draft, status=BookingStatus.CONFIRMED)
    done = campus.services.desk.execute(ChangeBooking(option.id, option.revision, sure), tenant)
    assert done.inverse is not None
    back = campus.services.desk.execute(done.inverse, tenant)
    assert back.value.status is BookingStatus.OPTION
    again = campus.services.desk.execute(ChangeBooking(option.id, back.value.revision, sure), tenant)
    at(campus, "11:59")
    assert again.inverse is not None
    assert against(campus, again.inverse, tenant)
    campus.execute(again.inverse)


def test_what_has_been_going_on_for_a_while_is_not_moved_away_from_its_bill(
    campus: Campus, tenant: Actor
) -> None:
    booking = campus.book("ILL", TEN_TO_NOON)
    tomorrow = ChangeBooking(booking.id, 1, replace(booking.draft, slot=TEN_TO_NOON.shifted(timedelta(1))))
    at(campus, "11:50")
    assert against(campus, tomorrow, tenant) == [("past", Severity.OVERRIDABLE)]
    at(campus, "10:08")
    moved = campus.execute(tomorrow, tenant)
    assert moved.slot.start == wall("2026-11-24 10:00"), "who is merely late may still choose another time"


def test_nothing_is_freed_while_the_guests_are_there(campus: Campus, tenant: Actor) -> None:
    booking = campus.book("ILL", TEN_TO_NOON)
    present = campus.execute(CheckIn(booking.id, booking.revision, "B-07"))
    at(campus, "10:30")
    refused = [("stays_confirmed", Severity.BLOCKING)]
    expiring = replace(as_option(present).draft, option_expires_at=wall(f"{DAY} 10:45"))
    assert against(campus, replace(as_option(present, override_reason="x"), draft=expiring)) == refused
    assert against(campus, CancelBooking(present.id, present.revision, "erreur")) == refused
    left = campus.execute(CheckOut(present.id, present.revision))
    assert against(campus, as_option(left, override_reason="x")) == refused
    campus.execute(CancelBooking(left.id, left.revision, "panne de chauffage"))


def test_an_option_with_guests_in_the_room_does_not_expire(campus: Campus) -> None:
    booking = campus.book("ILL", TEN_TO_NOON)
    campus.execute(CheckIn(booking.id, booking.revision))
    # As files of earlier versions have it.
    with campus.services.storage.write() as unit:
        before = unit.bookings.get(booking.id, campus.services.scope)
        draft = replace(before.draft, status=BookingStatus.OPTION, option_expires_at=wall(f"{DAY} 10:15"))
        unit.bookings.replace(replace(before, draft=draft), before.revision)
        unit.commit()
    at(campus, "10:20")
    assert campus.execute(ExpireOptions()) == ()
    assert campus.stored(booking).status is BookingStatus.OPTION


def test_nobody_leaves_before_it_begins(campus: Campus, tenant: Actor) -> None:
    at(campus, "08:30")
    booking = campus.book("ILL", TEN_TO_NOON, setup_minutes=30)
    present = campus.execute(CheckIn(booking.id, booking.revision))
    for time in ("09:00", "09:45"):
        at(campus, time)
        with pytest.raises(Refused) as refused:
            campus.execute(CheckOut(booking.id, present.revision))
        assert refused.value.message.key == "error-check-out-early"
    # They came and nothing was used yet: reception lets go of it, with a reason.
    assert against(campus, CancelBooking(booking.id, present.revision, "partis"), tenant) == [
        ("stays_confirmed", Severity.OVERRIDABLE)
    ]
    assert not campus.execute(CancelBooking(booking.id, present.revision, "partis")).status.is_live
    campus.book("ILL", TEN_TO_NOON, "HELIA")


@given(
    st.integers(0, 90), st.integers(0, 90), st.integers(15, 600), st.integers(-200, 900), st.integers(1, 240)
)
def test_a_departure_frees_what_is_left_after_the_teardown_or_is_refused(
    setup: int, teardown: int, length: int, left: int, early: int
) -> None:
    minute = timedelta(minutes=1)
    draft = BookingDraft(
        (ResourceId(1),),
        TimeSlot(NOW, NOW + length * minute),
        CustomerId(1),
        setup_minutes=setup,
        teardown_minutes=teardown,
    )
    held = (Allocation(ResourceId(1), ResourceId(1), draft.blocked),)
    came = NOW - early * minute
    booking = replace(Booking.unsaved("u", draft, held), id=BookingId(1), attendance=Attendance(came))
    leaves = max(came, NOW + left * minute)
    if leaves <= NOW:
        with pytest.raises(Refused):
            checked_out(booking, leaves)
        return
    (allocation,) = checked_out(booking, leaves).allocations
    assert allocation.slot.start == draft.blocked.start
    assert allocation.slot.end == min(leaves + teardown * minute, draft.blocked.end)


def test_an_absence_is_recorded_until_the_end_of_its_day(campus: Campus) -> None:
    booking = campus.book("ILL", TEN_TO_NOON)
    night = campus.book("RHIN", slot(DAY, "19:00", "20:00"), setup_minutes=0)
    over_midnight = campus.book(
        "AMPHI",
        TimeSlot(wall(f"{DAY} 22:00"), wall("2026-11-24 06:00")),
        reason="nuit",
    )
    at(campus, "23:59")
    campus.execute(MarkNoShow(night.id, night.revision))
    at(campus, "00:00", "2026-11-24")
    with pytest.raises(Refused) as refused:
        campus.execute(MarkNoShow(booking.id, booking.revision))
    assert refused.value.message.key == "error-no-show-late"
    assert campus.stored(booking).attendance == UNSEEN
    campus.execute(MarkNoShow(over_midnight.id, over_midnight.revision))


def test_a_company_does_not_rewrite_who_came_with_what_it_takes_back(campus: Campus, tenant: Actor) -> None:
    booking = used(campus)
    forged = replace(booking, attendance=Attendance(wall(f"{DAY} 11:00"), wall(f"{DAY} 11:05")))
    with pytest.raises(NotPermitted):
        campus.execute(RestoreBookings((forged,)), tenant)
    assert campus.stored(booking) == booking


def test_only_what_is_cancelled_is_brought_back(campus: Campus) -> None:
    booking = campus.book("ILL", slot("2026-11-24", "10:00", "12:00"))
    sunday = replace(booking.draft, slot=slot("2026-11-29", "10:00", "12:00"))
    with pytest.raises(Refused) as refused:
        campus.execute(ReinstateBooking(booking.id, booking.revision, sunday, "forcé"))
    assert refused.value.message.key == "error-not-cancelled"
    assert campus.stored(booking) == booking


def test_undoing_an_overridden_move_brings_the_reason_before_back(campus: Campus) -> None:
    booking = campus.book("ILL", slot("2026-11-24", "10:00", "12:00"))
    sunday = replace(booking.draft, slot=slot("2026-11-29", "10:00", "12:00"))
    done = campus.services.desk.execute(ChangeBooking(booking.id, 1, sunday, "VIP"), RECEPTION)
    assert done.value.override_reason == "VIP"
    assert done.inverse is not None
    undone = campus.services.desk.execute(done.inverse, RECEPTION)
    assert undone.value.override_reason == ""
    assert undone.inverse is not None
    assert campus.execute(undone.inverse).override_reason == "VIP"
