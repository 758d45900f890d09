"""Who is late: nobody before somebody keeps the record, and then whoever the record would have seen."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.application.at_the_door import LOOK_BACK, is_late, kept_since, why_no_check_in
from campus_desk.application.next_hours import DoorFacts, HallWork, next_hours
from campus_desk.application.read_models import AgendaItem, Catalogue
from campus_desk.application.sheets import set_up_steps
from campus_desk.domain.attendance import EARLY, checked_in, may_check_in
from campus_desk.domain.booking import (
    Allocation,
    Attendance,
    Booking,
    BookingDraft,
    BookingStatus,
)
from campus_desk.domain.customer import CustomerGroup
from campus_desk.domain.errors import Refused
from campus_desk.domain.identifiers import BookingId, CustomerId
from campus_desk.domain.opening_hours import CampusCalendar
from campus_desk.domain.resource import ResourceKind
from tests.unit.campus import HALL, HALL_KIND, KLEBER, RESOURCES, at, slot

NOW = at("24 10:24")


def booked(start: str, end: str, number: int = 1, **more: object) -> AgendaItem:
    first, last = slot(f"24 {start}", end).epoch
    item = AgendaItem(
        BookingId(number),
        *(KLEBER, KLEBER),
        *(first, last, first, last),
        BookingStatus.CONFIRMED,
        CustomerId(1),
        "Orthogrid",
        CustomerGroup.TENANT,
        *("", ""),
        None,
        1,
    )
    return replace(item, **more)  # type: ignore[arg-type]


def clock(text: str) -> int:
    return int(at(f"24 {text}").timestamp())


def late(items: list[AgendaItem], now: datetime = NOW, *, habit: bool = False) -> list[int]:
    since = kept_since(items, now, habit=habit)
    return [i.booking_id for i in items if is_late(i, int(now.timestamp()), since)]


MORNING = [booked("08:00", "12:00", 1), booked("09:30", "11:00", 2), booked("10:00", "12:00", 3)]


def test_item_13_where_nobody_is_recorded_nobody_is_late() -> None:
    assert late(MORNING) == []


def test_item_13_a_first_check_in_says_nothing_of_those_who_came_before() -> None:
    arrives = booked("10:30", "12:00", 4, checked_in_at=clock("10:24"))
    assert late([*MORNING, arrives]) == []
    assert late([*MORNING, arrives], at("24 10:50")) == []
    next_one = booked("10:30", "11:30", 5)
    assert late([*MORNING, arrives, next_one], at("24 10:40")) == [5]


def test_item_13_who_was_expected_with_the_first_one_recorded_is_late() -> None:
    # The first of those of eight o'clock is recorded at 8:12.
    first = booked("08:00", "09:00", 4, checked_in_at=clock("08:12"))
    assert late([*MORNING, first], at("24 08:12")) == [1]
    absent = booked("09:30", "11:00", 5, no_show=True, blocked_to=clock("09:50"))
    assert late([*MORNING, absent], at("24 09:51")) == [2]


def test_item_13_a_long_booking_recorded_in_passing_makes_nobody_of_the_early_morning_late() -> None:
    since_eight = booked("08:00", "18:00", 4, checked_in_at=clock("10:24"))
    assert late([*MORNING, since_eight]) == [3], "half an hour is looked back upon"


def test_item_13_who_keeps_attendance_day_by_day_misses_the_first_guest_of_the_day() -> None:
    assert late(MORNING, at("24 08:10"), habit=True) == [1]
    yesterday = booked("08:00", "12:00", 9)
    shift = 24 * 3600
    night = replace(yesterday, starts_at=yesterday.starts_at - shift, ends_at=clock("12:00"))
    assert late([night], habit=True) == [], "today's are late"


def test_item_13_what_was_recorded_yesterday_is_no_record_of_today() -> None:
    shift = 24 * 3600
    night = booked("08:00", "12:00", 4, checked_in_at=clock("08:00") - shift)
    assert late([*MORNING, replace(night, starts_at=night.starts_at - shift)]) == []


def test_item_13_a_walk_in_is_awaited_from_when_it_was_booked_on() -> None:
    # At 10:26 the quarter of an hour that has begun is booked; somebody else was checked in at 10:12.
    came = booked("10:00", "12:00", 4, checked_in_at=clock("10:12"))
    walk_in = booked("10:15", "11:15", 5, booked_at=clock("10:26"))
    for minute, is_awaited in (("10:26", True), ("10:35", True), ("10:36", False)):
        now = at(f"24 {minute}")
        hours = next_hours(DoorFacts([came, walk_in]), CATALOGUE, now)
        assert late([came, walk_in], now) == ([] if is_awaited else [5]), minute
        assert [v.item.booking_id for v in hours.arrivals] == ([5] if is_awaited else []), minute
        assert [v.item.booking_id for v in hours.late] == ([] if is_awaited else [5]), minute
    early = replace(walk_in, booked_at=clock("08:00"))
    assert late([came, early], at("24 10:26")) == [5], "what was booked before is due when it begins"


@given(
    st.lists(st.tuples(st.integers(0, 1400), st.integers(1, 600), st.integers(-120, 600)), max_size=8),
    st.integers(0, 1439),
)
def test_item_13_recording_more_makes_later_bookings_late_never_those_before_the_record(
    recorded: list[tuple[int, int, int]], minute: int
) -> None:
    midnight = clock("00:00")
    now = datetime.fromtimestamp(midnight + minute * 60, UTC)
    came = [
        booked(
            "08:00",
            "09:00",
            n,
            starts_at=midnight + start * 60,
            ends_at=midnight + (start + length) * 60,
            checked_in_at=midnight + max(start + shift, 0) * 60,
        )
        for n, (start, length, shift) in enumerate(recorded, start=10)
    ]
    since = kept_since(came, now)
    assert (since is None) == (not came)
    if since is not None:
        firsts = [i.checked_in_at or 0 for i in came]
        assert min(firsts) - LOOK_BACK.total_seconds() <= since <= min(firsts)
        assert all(not is_late(i, int(now.timestamp()), since) for i in came)
        after = kept_since([*came, booked("12:00", "13:00", 99, checked_in_at=clock("12:00"))], now)
        assert after is not None
        assert after <= since


@given(
    st.integers(-300, 300),
    st.integers(0, 60),
    st.sampled_from(list(BookingStatus)),
    st.sampled_from(
        [Attendance(), Attendance(no_show=True), Attendance(checked_in_at=at("24 09:55"), badge="B")]
    ),
)
def test_reception_the_door_and_the_rule_agree_on_who_may_be_checked_in(
    minutes: int, setup: int, status: BookingStatus, seen: Attendance
) -> None:
    when = slot("24 10:00", "12:00")
    draft = BookingDraft((KLEBER,), when, CustomerId(1), status=status, setup_minutes=setup)
    allocation = Allocation(KLEBER, KLEBER, draft.blocked)
    booking = Booking(BookingId(1), "uid", draft, (allocation,), attendance=seen)
    item = booked(
        "10:00",
        "12:00",
        status=status,
        blocked_from=draft.blocked.epoch[0],
        checked_in_at=None if seen.checked_in_at is None else int(seen.checked_in_at.timestamp()),
        no_show=seen.no_show,
    )
    now = when.start + timedelta(minutes=minutes)
    refusal = why_no_check_in(item, now)
    assert may_check_in(booking, now) == (refusal is None)
    if refusal is None:
        assert checked_in(booking, now).attendance.is_present
        assert now >= draft.blocked.start - EARLY
    else:
        with pytest.raises(Refused) as refused:
            checked_in(booking, now)
        assert refused.value.message == refusal


# --- what is done in a hall when guests leave early, or do not come ---------------------------------------------------

CATALOGUE = Catalogue(
    (),
    (ResourceKind(HALL_KIND, "lecture_hall", (("en", "Hall"),)),),
    tuple(RESOURCES.values()),
    (),
    (),
    CampusCalendar(),
)


def in_hall(start: str, end: str, number: int = 1, **more: object) -> AgendaItem:
    return booked(start, end, number, requested_id=HALL, resource_id=HALL, **more)


@pytest.mark.parametrize(
    ("left", "freed", "expected"),
    [(None, "12:30", "12:00"), ("10:00", "10:30", "10:00"), ("12:10", "12:30", "12:00")],
)
def test_reception_teardown_begins_when_the_guests_have_left(
    left: str | None, freed: str, expected: str
) -> None:
    item = in_hall(
        "09:00",
        "12:00",
        checked_in_at=clock("09:00"),
        checked_out_at=None if left is None else clock(left),
        blocked_to=clock(freed),
    )
    hours = next_hours(DoorFacts([item]), CATALOGUE, at(f"24 {left or '10:00'}"))
    (hall,) = hours.halls
    steps = [(s.work, s.at, s.until) for s in hall.steps]
    assert steps == [(HallWork.TEARDOWN, clock(expected), clock(freed))]


def test_reception_nothing_is_cleared_up_where_nobody_came() -> None:
    absent = in_hall("10:00", "12:00", no_show=True, blocked_to=clock("10:20"))
    hours = next_hours(DoorFacts([absent]), CATALOGUE, at("24 09:00"))
    assert hours.halls == ()


def test_item_46_the_set_up_sheet_ends_a_session_when_it_was_left_and_has_none_where_nobody_came() -> None:
    items = [
        in_hall(
            "09:00",
            "12:00",
            1,
            checked_in_at=clock("09:00"),
            checked_out_at=clock("10:00"),
            blocked_to=clock("10:30"),
        ),
        in_hall("10:30", "12:00", 2, no_show=True, blocked_to=clock("10:50")),
        in_hall("14:00", "15:00", 3),
    ]
    steps = set_up_steps(items, HALL, (), str)
    assert [(s.booking_id, s.ends_at, s.cleared_by, s.gap) for s in steps] == [
        (1, clock("10:00"), clock("10:30"), 3.5 * 3600),
        (3, clock("15:00"), clock("15:00"), None),
    ]


def test_a_hall_in_which_nothing_happens_has_no_steps() -> None:
    assert set_up_steps([], HALL, (), str) == ()
