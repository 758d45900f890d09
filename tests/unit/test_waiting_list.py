"""Reception's waiting list: who fits what is free, in the order they came, and how long an offer stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.application.judgement import Judge, Judgement
from campus_desk.application.read_models import AgendaItem, Catalogue
from campus_desk.application.waiting_matches import WaitingMatch, find_matches, period_to_look_at
from campus_desk.domain.booking import BookingDraft, BookingStatus
from campus_desk.domain.customer import CustomerGroup
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import BookingId, CustomerId, ResourceId, WaitingId
from campus_desk.domain.opening_hours import CampusCalendar, Closure
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
    SCANNER,
    VOSGES,
    WEEKDAYS_8_TO_19,
    at,
    slot,
)

HOUR = timedelta(hours=1)
CATALOGUE = Catalogue((), (), tuple(RESOURCES.values()), (ORTHOGRID,), (), CampusCalendar(WEEKDAYS_8_TO_19))


def entry(
    number: int,
    window: TimeSlot,
    place: ResourceId | None = BROGLIE,
    *,
    duration: timedelta = HOUR,
    **more: object,
) -> WaitingEntry:
    made = WaitingEntry(
        WaitingId(number),
        ORTHOGRID.id,
        window,
        duration,
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


def found(
    entries: list[WaitingEntry], *items: AgendaItem, catalogue: Catalogue = CATALOGUE
) -> tuple[WaitingMatch, ...]:
    return find_matches(Judge(catalogue, items, NOW, RECEPTION), entries, NOW)


def closed(*closures: Closure) -> Catalogue:
    return replace(CATALOGUE, calendar=replace(CATALOGUE.calendar, closures=closures))


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


def test_reception_a_window_that_is_no_quarter_of_an_hour_is_met_as_it_is() -> None:
    (match,) = found([entry(1, slot("24 14:10", "15:10"))])
    assert match.draft.slot == slot("24 14:10", "15:10")
    (match,) = found([entry(1, slot("24 14:00", "16:00"))], taken(BROGLIE, slot("24 13:00", "14:50")))
    assert match.draft.slot == slot("24 15:00", "16:00"), "a quarter of an hour where one fits"
    (match,) = found([entry(1, slot("24 14:00", "15:55"))], taken(BROGLIE, slot("24 13:00", "14:50")))
    assert match.draft.slot == slot("24 14:50", "15:50"), "else from the minute at which it is free"


def test_reception_what_opens_after_a_closure_is_offered() -> None:
    upkeep = closed(Closure(slot("24 08:00", "13:00"), "Peinture", resource_id=BROGLIE))
    (match,) = found([entry(1, slot("24 10:00", "18:00"))], catalogue=upkeep)
    assert match.draft.slot == slot("24 13:00", "14:00")


def test_reception_each_unit_of_a_pool_is_offered_to_somebody() -> None:
    window = slot("24 09:00", "10:00")
    waiting = [entry(n, window, PUMPS) for n in (1, 2, 3, 4)]
    matches = found(waiting, taken(PUMP_2, window))
    assert [m.entry.id for m in matches] == [1, 2]


def test_reception_a_unit_that_is_retired_is_offered_to_nobody() -> None:
    gone = tuple(
        replace(r, retired_on=at("24 00:00").date()) if r.id in (PUMP_1, PUMP_2) else r
        for r in CATALOGUE.resources
    )
    window = slot("24 09:00", "10:00")
    waiting = [entry(n, window, PUMPS) for n in (1, 2)]
    assert [m.entry.id for m in found(waiting, catalogue=replace(CATALOGUE, resources=gone))] == [1]
    assert found(waiting, taken(PUMP_3, window), catalogue=replace(CATALOGUE, resources=gone)) == ()


def test_reception_a_night_is_found_past_midnight() -> None:
    night = TimeSlot(at("24 21:00"), at("25 06:00"))
    (match,) = found([entry(1, night, SCANNER, duration=6 * HOUR)], taken(SCANNER, slot("24 18:00", "22:30")))
    assert match.draft.slot == TimeSlot(at("24 22:30"), at("25 04:30"))
    assert found([entry(1, night, duration=6 * HOUR)]) == (), "the room is closed at night"


class CountingJudge(Judge):
    """Counts what is asked of it."""

    verdicts = looks = 0

    def verdict(self, *args: Any, **more: Any) -> Judgement:
        self.verdicts += 1
        return super().verdict(*args, **more)

    def touching(self, *args: Any) -> list[AgendaItem]:
        self.looks += 1
        return super().touching(*args)


@pytest.mark.parametrize("rooms", [3, 30])
def test_reception_what_fits_nowhere_is_told_without_judging_a_single_place(rooms: int) -> None:
    days = 92
    named = tuple(
        replace(RESOURCES[KLEBER], id=ResourceId(100 + n), code=f"R{n}", position=n) for n in range(rooms)
    )
    quarter, first = timedelta(minutes=15), at("24 08:00")
    items = [
        taken(room.id, TimeSlot(start, start + 2 * quarter), room.id * 10_000 + day * 10 + number)
        for room in named
        for day in range(days)
        for number in range(4)
        for start in [first + timedelta(days=day, hours=2 * number + 1)]
    ]
    waiting = [
        entry(n, TimeSlot(NOW, NOW + timedelta(days=days)), None, duration=timedelta(minutes=700))
        for n in (1, 2, 3)
    ]
    judge = CountingJudge(replace(CATALOGUE, resources=named), items, NOW, RECEPTION)
    assert find_matches(judge, waiting, NOW) == ()
    assert judge.verdicts == 0
    assert judge.looks <= rooms * (days + 1), "each room once a day, for all who wait together"


def test_reception_what_is_free_at_once_is_found_without_looking_at_the_months_to_come() -> None:
    judge = CountingJudge(CATALOGUE, (), NOW, RECEPTION)
    waiting = [entry(1, TimeSlot(NOW, NOW + timedelta(days=92)), None)]
    assert len(find_matches(judge, waiting, NOW)) == 1
    assert judge.verdicts == 1
    assert judge.looks < 30


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


@given(
    st.lists(st.tuples(st.integers(0, 250), st.integers(1, 40)), max_size=14),
    st.integers(0, 200),
    st.integers(1, 250),
    st.integers(1, 60),
    st.tuples(st.integers(0, 200), st.integers(1, 100)),
    st.sampled_from([(BROGLIE, 0, 0), (BROGLIE, 20, 5), (SCANNER, 10, 30)]),
)
def test_reception_nothing_that_is_free_is_missed(
    busy: list[tuple[int, int]],
    opens: int,
    width: int,
    length: int,
    shut: tuple[int, int],
    place: tuple[ResourceId, int, int],
) -> None:
    five, day = timedelta(minutes=5), at("24 12:00")
    resource, setup, teardown = place
    items, reached = [], 0
    for number, (start, steps) in enumerate(sorted(busy)):
        if start >= reached:
            reached = start + steps
            items.append(taken(resource, TimeSlot(day + start * five, day + reached * five), 900 + number))
    closure = Closure(TimeSlot(day + shut[0] * five, day + sum(shut) * five), "", resource_id=resource)
    with_margins = tuple(
        replace(r, setup_minutes=setup, teardown_minutes=teardown) if r.id == resource else r
        for r in CATALOGUE.resources
    )
    catalogue = replace(closed(closure), resources=with_margins)
    window = TimeSlot(day + opens * five, day + (opens + max(width, length)) * five)
    waiting = entry(1, window, resource, duration=length * five)
    matches = found([waiting], *items, catalogue=catalogue)
    judge = Judge(catalogue, items, NOW, RECEPTION)
    legal = [
        begin
        for step in range(opens, opens + max(width, length) - length + 1)
        for begin in [day + step * five]
        if judge.verdict(
            BookingDraft(
                (resource,),
                TimeSlot(begin, begin + length * five),
                ORTHOGRID.id,
                setup_minutes=setup,
                teardown_minutes=teardown,
            )
        ).is_free
    ]
    assert [m.draft.slot.start in legal for m in matches] == [True] * bool(legal)
    if matches and legal:
        assert matches[0].draft.slot.start - legal[0] < timedelta(minutes=15) or not any(
            (begin - day) % timedelta(minutes=15) == timedelta() for begin in legal
        )


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


def test_reception_a_place_stays_the_same_as_the_clock_goes_on_until_it_is_taken_and_free_again() -> None:
    def key(clock: str, *items: AgendaItem) -> tuple[object, object]:
        now = at(f"24 {clock}")
        (match,) = find_matches(Judge(CATALOGUE, items, now, RECEPTION), [entry(1, MORNING)], now)
        return match.key, match.draft.slot.start

    before = taken(BROGLIE, slot("24 08:00", "09:30"))
    ignored, start = key("09:40", before)
    later, later_start = key("10:05", before)
    assert start != later_start
    assert later == ignored, "still the same place, only later"
    again, _ = key("10:05", before, taken(BROGLIE, slot("24 09:45", "10:00"), 901))
    assert again != ignored, "it was taken, and is free once more"
