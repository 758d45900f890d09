"""Reception's waiting list: who fits what is free, in the order they came, and how long an offer stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.application.judgement import Judge
from campus_desk.application.read_models import AgendaItem, Catalogue
from campus_desk.application.waiting_matches import WaitingMatch, find_matches, period_to_look_at
from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.customer import CustomerGroup
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import BookingId, CustomerId, ResourceId, WaitingId
from campus_desk.domain.opening_hours import CampusCalendar
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.domain.waiting import (
    LONGEST_OFFER,
    SHORTEST_OFFER,
    Standing,
    WaitingEntry,
    WaitingState,
    offered_until,
)
from tests.unit.campus import (
    BROGLIE,
    HALL,
    HALL_A,
    HALL_B,
    KLEBER,
    NOW,
    ORTHOGRID,
    PUMP_1,
    PUMP_2,
    PUMP_3,
    PUMPS,
    RECEPTION,
    RESOURCES,
    ROOM_KIND,
    VOSGES,
    WEEKDAYS_8_TO_19,
    at,
    slot,
)

HOUR = timedelta(hours=1)
CATALOGUE = Catalogue((), (), tuple(RESOURCES.values()), (ORTHOGRID,), (), CampusCalendar(WEEKDAYS_8_TO_19))


def entry(number: int, window: TimeSlot, place: ResourceId | None = BROGLIE, **more: object) -> WaitingEntry:
    made = WaitingEntry(
        WaitingId(number),
        ORTHOGRID.id,
        window,
        HOUR,
        NOW - timedelta(days=10 - number),
        resource_id=place,
        kind_id=None if place is not None else ROOM_KIND,
    )
    return replace(made, **more)  # type: ignore[arg-type]


def taken(resource: ResourceId, when: TimeSlot, booking: int = 900) -> AgendaItem:
    first, last = when.epoch
    return AgendaItem(
        BookingId(booking),
        resource,
        resource,
        first,
        last,
        first,
        last,
        BookingStatus.CONFIRMED,
        CustomerId(2),
        "Mirabel Santé",
        CustomerGroup.EXTERNAL,
        "",
        "",
        None,
        1,
    )


def found(entries: list[WaitingEntry], *items: AgendaItem) -> tuple[WaitingMatch, ...]:
    return find_matches(Judge(CATALOGUE, items, NOW, RECEPTION), entries, NOW)


MORNING = slot("24 09:00", "12:00")


def test_reception_a_full_slot_matches_nobody_and_a_gap_that_is_long_enough_does() -> None:
    waiting = [entry(1, MORNING)]
    assert found(waiting, taken(BROGLIE, MORNING)) == ()
    short = [taken(BROGLIE, slot("24 09:00", "10:00")), taken(BROGLIE, slot("24 10:45", "12:00"), 901)]
    assert found(waiting, *short) == ()
    (match,) = found(waiting, taken(BROGLIE, slot("24 09:00", "10:30")))
    assert match.draft.slot == slot("24 10:30", "11:30")
    assert match.draft.status is BookingStatus.OPTION
    assert match.draft.customer_id == ORTHOGRID.id
    assert match.draft.option_expires_at is not None
    assert match.draft.option_expires_at < match.draft.slot.start


def test_reception_whoever_came_first_is_offered_the_place_and_the_next_one_what_is_left() -> None:
    full_but_ten_to_eleven = [
        taken(BROGLIE, slot("24 09:00", "10:00")),
        taken(BROGLIE, slot("24 11:00", "12:00"), 901),
    ]
    second, first = entry(2, MORNING), entry(1, MORNING)
    assert [m.entry.id for m in found([second, first], *full_but_ten_to_eleven)] == [first.id]
    both = found([second, first], full_but_ten_to_eleven[0])
    assert [(m.entry.id, m.draft.slot) for m in both] == [
        (first.id, slot("24 10:00", "11:00")),
        (second.id, slot("24 11:00", "12:00")),
    ]


def test_reception_a_kind_takes_the_earliest_then_the_smallest_room_with_seats_and_features() -> None:
    (match,) = found([entry(1, MORNING, None, attendees=9)])
    assert match.resource_id == KLEBER
    (match,) = found([entry(1, MORNING, None, attendees=9)], taken(KLEBER, slot("24 09:00", "09:30")))
    assert match.resource_id == VOSGES, "half an hour earlier is worth more than a small room"
    assert found([entry(1, MORNING, None, features=("video",))]) == ()


def test_reception_parts_and_pools_are_matched_as_they_are_booked() -> None:
    assert found([entry(1, MORNING, HALL)], taken(HALL_B, MORNING)) == ()
    (match,) = found([entry(1, MORNING, HALL_A)], taken(HALL_B, MORNING))
    assert match.resource_id == HALL_A
    pumps = [taken(unit, MORNING, 900 + unit) for unit in (PUMP_1, PUMP_2, PUMP_3)]
    assert found([entry(1, MORNING, PUMPS)], *pumps) == ()
    (match,) = found([entry(1, MORNING, PUMPS)], *pumps[:2])
    assert match.resource_id == PUMPS


def test_reception_nobody_is_offered_what_is_over_closed_or_has_been_offered() -> None:
    assert found([entry(1, slot("23 07:00", "09:30"))]) == (), "less than an hour of it is left"
    (match,) = found([entry(1, slot("23 07:00", "10:30"))])
    assert match.draft.slot == slot("23 09:00", "10:00"), "not before now"
    assert found([entry(1, slot("24 19:00", "21:00"))]) == (), "the campus is closed then"
    for state in (WaitingState.OFFERED, WaitingState.CLOSED):
        assert found([entry(1, MORNING, state=state)]) == ()
    assert period_to_look_at([entry(1, slot("22 07:00", "09:30"))], NOW) is None


def test_reception_the_period_to_read_covers_what_is_judged() -> None:
    period = period_to_look_at([entry(1, MORNING), entry(2, slot("30 09:00", "12:00"))], NOW)
    assert period is not None
    assert period.contains(TimeSlot(MORNING.start, at("30 12:00")))


@given(st.integers(0, 40 * 24 * 60))
def test_reception_an_offer_stands_a_quarter_of_the_time_that_is_left_within_bounds(minutes: int) -> None:
    start = NOW + timedelta(minutes=minutes)
    stands = offered_until(NOW, start) - NOW
    assert SHORTEST_OFFER <= stands <= LONGEST_OFFER
    if timedelta(hours=1) <= start - NOW <= timedelta(days=4):
        assert timedelta() <= (start - NOW) / 4 - stands < timedelta(minutes=5)


@given(
    st.lists(st.tuples(st.integers(0, 47), st.integers(1, 8)), max_size=12),
    st.integers(0, 40),
    st.integers(4, 40),
    st.integers(1, 6),
)
def test_reception_a_match_lies_in_the_window_and_in_nobodys_way(
    busy: list[tuple[int, int]], opens: int, width: int, length: int
) -> None:
    quarter = timedelta(minutes=15)
    day = at("24 08:00")
    items, reached = [], 0
    for number, (start, quarters) in enumerate(sorted(busy)):
        if start >= reached:
            reached = start + quarters
            items.append(
                taken(BROGLIE, TimeSlot(day + start * quarter, day + reached * quarter), 900 + number)
            )
    window = TimeSlot(day + opens * quarter, day + (opens + max(width, length)) * quarter)
    waiting = [entry(n, window, duration=length * quarter) for n in (1, 2)]
    matches = found(waiting, *items)
    held = [TimeSlot.of_epoch(i.blocked_from, i.blocked_to) for i in items]
    for match in matches:
        assert window.contains(match.draft.slot)
        assert match.draft.slot.duration == length * quarter
        assert not any(match.draft.slot.overlaps(other) for other in held)
        held.append(match.draft.slot)


def test_reception_what_becomes_of_an_offer_is_told_by_its_booking() -> None:
    offered = entry(1, MORNING, state=WaitingState.OFFERED, booking_id=BookingId(7))
    assert offered.standing(BookingStatus.OPTION) is Standing.OFFERED
    assert offered.standing(BookingStatus.CONFIRMED) is Standing.TAKEN
    assert offered.standing(BookingStatus.CANCELLED) is Standing.LAPSED
    assert entry(1, MORNING).standing(None) is Standing.WAITING
    assert entry(1, MORNING, state=WaitingState.CLOSED).standing(None) is Standing.CLOSED


def test_reception_an_entry_names_a_place_and_fits_its_window() -> None:
    with pytest.raises(InvalidValue):
        entry(1, MORNING, None, kind_id=None)
    with pytest.raises(InvalidValue):
        entry(1, MORNING, duration=timedelta(hours=4))
