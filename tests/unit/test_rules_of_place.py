"""Rules about places, things and people: free, large enough, in service, asked for once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import ResourceId
from campus_desk.domain.messages import Message
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.domain.verdicts import Severity
from tests.unit.campus import (
    BROGLIE,
    HALL,
    HALL_A,
    HALL_B,
    KLEBER,
    ORTHOGRID,
    PUMP_1,
    PUMP_2,
    PUMP_3,
    PUMPS,
    RESOURCES,
    SCANNER,
    VOSGES,
    against,
    at,
    busy,
    context,
    draft,
    facts,
    said,
    slot,
)

MORNING = slot("24 09:00", "11:00")


@pytest.mark.parametrize(
    ("taken", "key", "moment"),
    [
        (slot("24 10:30", "12:00"), "verdict-taken-from", at("24 10:30")),
        (slot("24 08:00", "09:30"), "verdict-taken-until", at("24 09:30")),
        (slot("24 08:00", "12:00"), "verdict-taken-throughout", None),
        (slot("24 09:00", "11:00"), "verdict-taken-throughout", None),
        (slot("24 09:30", "10:00"), "verdict-taken-from", at("24 09:30")),
    ],
)
def test_who_is_in_the_way_and_since_when(taken: TimeSlot, key: str, moment: object) -> None:
    other = busy(KLEBER, taken, 77, status=BookingStatus.OPTION)
    (verdict,) = said(draft(MORNING), context(other), "free")
    assert (verdict.message.key, verdict.blocker, verdict.resource_id) == (key, 77, KLEBER)
    assert verdict.detail is not None
    told = verdict.detail.as_mapping()
    assert (told["customer"], told["status"]) == ("Mirabel Santé", "option")
    if moment is not None:
        assert verdict.message.as_mapping()["moment"] == Message.of("verdict-time", at=moment)  # type: ignore[arg-type]


def test_a_viewer_who_may_not_know_is_told_busy_without_a_name() -> None:
    (verdict,) = said(draft(MORNING), context(busy(KLEBER, MORNING, customer="")), "free")
    assert verdict.detail is not None
    assert verdict.detail.key == "verdict-taken-busy"


@pytest.mark.parametrize("taken", [slot("24 08:00", "09:00"), slot("24 11:00", "12:00")])
def test_touching_is_not_overlapping(taken: TimeSlot) -> None:
    assert against(draft(MORNING), context(busy(KLEBER, taken))) == []


def test_setup_and_teardown_block_too_and_the_verdict_says_that_it_is_they() -> None:
    before, after = busy(KLEBER, slot("24 08:00", "08:45")), busy(KLEBER, slot("24 11:10", "12:00"), 901)
    found = said(draft(MORNING, setup=30, teardown=15), context(before, after), "free")
    assert [v.message.key for v in found] == ["verdict-taken-margin"] * 2
    assert against(draft(MORNING, setup=15, teardown=10), context(before, after)) == []


def test_a_booking_is_never_in_its_own_way() -> None:
    mine = busy(KLEBER, MORNING, 42)
    longer = draft(slot("24 09:00", "12:00"))
    assert against(longer, context(mine, editing=42, previous=draft(MORNING))) == []
    assert against(longer, context(mine, editing=43)) != []


def test_a_booking_in_another_room_is_not_in_the_way() -> None:
    assert against(draft(MORNING, KLEBER), context(busy(BROGLIE, MORNING))) == []


def test_of_many_blockers_five_are_named_and_the_others_counted() -> None:
    others = [busy(KLEBER, slot(f"24 {9 + i:02}:00", f"{9 + i:02}:30"), 100 + i) for i in range(9)]
    found = said(draft(slot("24 09:00", "19:00")), context(*others), "free")
    assert [v.blocker for v in found] == [100, 101, 102, 103, 104, None]
    assert found[-1].message == Message.of("verdict-taken-more", count=4)


def test_with_several_resources_the_one_that_is_taken_is_named() -> None:
    (verdict,) = said(draft(MORNING, KLEBER, BROGLIE), context(busy(BROGLIE, MORNING)), "free")
    assert verdict.resource_id == BROGLIE
    assert verdict.detail is not None
    assert verdict.detail.as_mapping()["resource"] == "Salle Broglie"


def test_over_several_days_the_moment_comes_with_its_day() -> None:
    (verdict,) = said(
        draft(slot("24 09:00", "26 11:00")), context(busy(KLEBER, slot("25 10:00", "11:00"))), "free"
    )
    assert verdict.message.as_mapping()["moment"] == Message.of("verdict-day-time", at=at("25 10:00"))


def test_free_says_from_when_to_when_setup_included() -> None:
    (verdict,) = said(draft(MORNING, KLEBER, BROGLIE, setup=30, teardown=45), context(), "free")
    assert verdict.message == Message.of("verdict-free", start=at("24 08:30"), end=at("24 11:45"))
    assert facts(verdict)["names"] == "Salle Kléber, Salle Broglie"


def test_a_part_in_use_blocks_the_whole_hall_and_not_the_other_part() -> None:
    around = context(busy(HALL_A, MORNING, 77))
    (verdict,) = said(draft(MORNING, HALL), around, "free")
    assert (verdict.severity, verdict.blocker, verdict.resource_id) == (Severity.BLOCKING, 77, HALL)
    assert against(draft(MORNING, HALL_B), around) == []


def test_one_booking_of_the_hall_in_the_way_is_named_once() -> None:
    around = context(busy(HALL_A, MORNING, 77), busy(HALL_B, MORNING, 77))
    assert len(said(draft(MORNING, HALL), around, "free")) == 1


def test_a_pool_without_a_free_unit_says_which_is_free_first() -> None:
    others = (
        busy(PUMP_1, slot("24 08:00", "12:00"), 71),
        busy(ResourceId(PUMP_1 + 1), slot("24 08:00", "10:30"), 72),
        busy(ResourceId(PUMP_1 + 2), slot("24 10:00", "11:30"), 73),
    )
    (verdict,) = said(draft(MORNING, PUMPS), context(*others), "free")
    assert (verdict.message.key, verdict.blocker) == ("verdict-pool-taken", 72)
    assert facts(verdict)["unit"] == "Pompe 2"
    assert against(draft(MORNING, PUMPS), context(*others[:2])) == []


minutes = st.integers(0, 1440)


@given(minutes, st.integers(1, 600), minutes, st.integers(1, 600), st.integers(0, 90), st.integers(0, 90))
def test_the_verdict_is_that_of_the_guard(
    start: int, length: int, other: int, other_length: int, setup: int, teardown: int
) -> None:
    midnight = at("24 00:00")

    def of(begin: int, span: int) -> TimeSlot:
        first = midnight + timedelta(minutes=begin)
        return TimeSlot(first, first + timedelta(minutes=span))

    mine = draft(of(start, length), setup=setup, teardown=teardown)
    overlaps = start - setup < other + other_length and other < start + length + teardown
    (verdict,) = said(mine, context(busy(KLEBER, of(other, other_length))), "free")
    assert verdict.blocks == overlaps


@pytest.mark.parametrize(
    ("resources", "attendees", "severity", "seats"),
    [
        ((HALL,), 100, Severity.PASSED, 100),
        ((HALL,), 101, Severity.BLOCKING, 100),
        # 60 + 60 seats in its halves, and still 100 in the hall.
        ((HALL_A, HALL_B), 100, Severity.PASSED, 100),
        ((HALL_A, HALL_B), 101, Severity.BLOCKING, 100),
        ((HALL_A,), 61, Severity.BLOCKING, 60),
        # Two rooms hold the sum, but nobody puts 45 people into the one with 40 seats.
        ((VOSGES, KLEBER), 40, Severity.PASSED, 50),
        ((VOSGES, KLEBER), 45, Severity.NOTICE, 50),
        ((VOSGES, KLEBER), 51, Severity.BLOCKING, 50),
        ((HALL, KLEBER), 101, Severity.NOTICE, 110),
        ((HALL, KLEBER), 111, Severity.BLOCKING, 110),
        # Equipment has no seats and takes none.
        ((KLEBER, SCANNER), 10, Severity.PASSED, 10),
        ((KLEBER, SCANNER), 11, Severity.BLOCKING, 10),
        ((KLEBER,), 0, Severity.PASSED, 10),
    ],
)
def test_nobody_is_left_standing(
    resources: tuple[ResourceId, ...], attendees: int, severity: Severity, seats: int
) -> None:
    (verdict,) = said(draft(MORNING, *resources, attendees=attendees), context(), "capacity")
    assert (verdict.severity, facts(verdict).get("seats", seats)) == (severity, seats)


def test_an_unstated_head_count_passes_and_says_so() -> None:
    (verdict,) = said(draft(MORNING, HALL), context(), "capacity")
    assert verdict.severity is Severity.PASSED
    assert verdict.detail == Message.of("verdict-capacity-not-counted", seats=100)


def test_capacity_says_how_many_seats_are_missing() -> None:
    (verdict,) = said(draft(MORNING, KLEBER, attendees=13), context(), "capacity")
    assert verdict.detail == Message.of("verdict-capacity-missing", missing=3)


def test_equipment_alone_has_no_word_on_capacity() -> None:
    assert said(draft(MORNING, SCANNER, attendees=500), context(), "capacity") == []


def test_a_hall_without_a_capacity_of_its_own_has_that_of_its_parts() -> None:
    resources = {**RESOURCES, HALL: replace(RESOURCES[HALL], capacity=None)}
    (verdict,) = said(draft(MORNING, HALL, attendees=121), context(resources=resources), "capacity")
    assert (verdict.severity, facts(verdict)["seats"]) == (Severity.BLOCKING, 120)


@pytest.mark.parametrize("attendees", [-1, 100_001])
def test_a_head_count_that_cannot_be_is_refused_before_any_rule(attendees: int) -> None:
    with pytest.raises(InvalidValue) as refused:
        draft(MORNING, attendees=attendees)
    assert refused.value.message.key == "error-attendees"


def test_what_does_not_exist_blocks_and_the_rest_is_judged() -> None:
    found = against(draft(MORNING, ResourceId(999), KLEBER, attendees=11), context())
    assert [(rule, key) for rule, _, key in found] == [
        ("known", "verdict-unknown-resource"),
        ("capacity", "verdict-capacity-exceeded"),
    ]


def test_a_room_and_its_part_are_not_booked_together() -> None:
    assert [rule for rule, *_ in against(draft(MORNING, HALL, HALL_A), context())] == ["asked_once"]


@pytest.mark.parametrize(
    ("retired", "blocks"), [("2026-11-23", True), ("2026-11-24", True), ("2026-11-25", False)]
)
def test_a_retired_resource_takes_no_booking_from_that_day_on(retired: str, *, blocks: bool) -> None:
    gone = replace(RESOURCES[KLEBER], retired_on=date.fromisoformat(retired))
    around = context(resources={**RESOURCES, KLEBER: gone})
    assert bool(against(draft(MORNING), around)) == blocks


def test_a_booking_that_runs_into_the_day_of_retirement_is_refused() -> None:
    gone = replace(RESOURCES[SCANNER], retired_on=date(2026, 11, 25))
    around = context(resources={**RESOURCES, SCANNER: gone})
    assert against(draft(slot("24 22:00", "25 00:00"), SCANNER), around) == []
    assert [r for r, *_ in against(draft(slot("24 22:00", "25 00:01"), SCANNER), around)] == ["in_service"]


def test_a_pool_whose_units_are_all_retired_takes_no_booking() -> None:
    gone = {
        pump: replace(RESOURCES[pump], retired_on=date(2026, 11, 24)) for pump in (PUMP_1, PUMP_2, PUMP_3)
    }
    around = context(resources={**RESOURCES, **gone})
    assert against(draft(MORNING, PUMPS), around) == [("in_service", Severity.BLOCKING, "verdict-retired")]
    assert against(draft(slot("23 16:00", "17:00"), PUMPS), around) == []


def test_a_part_of_a_retired_hall_is_retired_with_it() -> None:
    around = context(resources={**RESOURCES, HALL: replace(RESOURCES[HALL], retired_on=date(2026, 1, 1))})
    assert [r for r, *_ in against(draft(MORNING, HALL_A), around)] == ["in_service"]


def test_a_customer_who_has_left_books_nothing_after_that_day() -> None:
    gone = replace(ORTHOGRID, retired_on=date(2026, 11, 24))
    around = replace(context(), customer=gone)
    assert [r for r, *_ in against(draft(MORNING), around)] == ["customer_active"]
    assert against(draft(slot("23 10:00", "11:00")), around) == []
