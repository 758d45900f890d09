"""What a booking blocks: parts of a hall, one free unit of a pool."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from campus_desk.domain.allocating import allocate, candidates
from campus_desk.domain.booking import Allocation, BookingDraft
from campus_desk.domain.identifiers import ResourceId
from campus_desk.domain.opening_hours import Closure
from campus_desk.domain.rule_context import BookingContext
from campus_desk.domain.timeslot import TimeSlot
from tests.unit.campus import (
    HALL,
    HALL_A,
    HALL_B,
    KLEBER,
    PUMP_1,
    PUMP_2,
    PUMP_3,
    PUMPS,
    RESOURCES,
    at,
    busy,
    context,
    draft,
    slot,
)

MORNING = slot("24 09:00", "11:00")


def blocked(found: BookingDraft, around: BookingContext) -> list[tuple[ResourceId, ResourceId]]:
    return [(a.requested_id, a.resource_id) for a in allocate(found, around)]


def test_a_room_blocks_itself_from_setup_to_teardown() -> None:
    (allocation,) = allocate(draft(MORNING, KLEBER, setup=30, teardown=15), context())
    assert allocation == Allocation(KLEBER, KLEBER, slot("24 08:30", "11:15"))


def test_a_divisible_hall_blocks_its_parts_and_a_part_itself_alone() -> None:
    assert blocked(draft(MORNING, HALL), context()) == [(HALL, HALL_A), (HALL, HALL_B)]
    assert blocked(draft(MORNING, HALL_B), context()) == [(HALL_B, HALL_B)]


@pytest.mark.parametrize(
    ("requested", "expected"),
    [(HALL, (HALL_A, HALL_B)), (KLEBER, (KLEBER,)), (PUMPS, (PUMP_1, PUMP_2, PUMP_3)), (PUMP_2, (PUMP_2,))],
)
def test_candidates_are_all_that_could_come_to_be_blocked(
    requested: ResourceId, expected: tuple[ResourceId, ...]
) -> None:
    assert candidates(requested, RESOURCES) == expected


def test_a_pool_gives_its_first_free_unit() -> None:
    assert blocked(draft(MORNING, PUMPS), context()) == [(PUMPS, PUMP_1)]
    assert blocked(draft(MORNING, PUMPS), context(busy(PUMP_1, MORNING))) == [(PUMPS, PUMP_2)]
    touching = busy(PUMP_1, slot("24 11:00", "12:00"))
    assert blocked(draft(MORNING, PUMPS), context(touching)) == [(PUMPS, PUMP_1)]
    assert blocked(draft(MORNING, PUMPS, teardown=5), context(touching)) == [(PUMPS, PUMP_2)]


def test_an_exhausted_pool_still_names_a_unit_for_the_rules_to_refuse() -> None:
    around = context(*(busy(p, MORNING) for p in (PUMP_1, PUMP_2, PUMP_3)))
    assert blocked(draft(MORNING, PUMPS), around) == [(PUMPS, PUMP_1)]


def test_a_booking_keeps_its_unit_while_that_is_free() -> None:
    held = (Allocation(PUMPS, PUMP_3, MORNING),)
    editing = replace(context(busy(PUMP_3, MORNING, 42), editing=42), held=held)
    later = draft(slot("24 10:00", "12:00"), PUMPS)
    assert blocked(later, editing) == [(PUMPS, PUMP_3)]
    taken = replace(editing, busy=(busy(PUMP_3, slot("24 11:30", "13:00")),))
    assert blocked(later, taken) == [(PUMPS, PUMP_1)]


def test_the_unit_held_is_seen_among_the_busy_ones_too() -> None:
    around = context(busy(PUMP_2, MORNING, 42), editing=42)
    assert blocked(draft(slot("24 10:00", "12:00"), PUMPS), around) == [(PUMPS, PUMP_2)]


def test_a_unit_asked_for_by_name_is_not_handed_out_twice() -> None:
    found = blocked(draft(MORNING, PUMPS, PUMP_1), context())
    assert found == [(PUMPS, PUMP_2), (PUMP_1, PUMP_1)]


def test_a_unit_that_is_retired_or_out_of_order_is_passed_over() -> None:
    retired = {**RESOURCES, PUMP_1: replace(RESOURCES[PUMP_1], retired_on=date(2026, 11, 24))}
    broken = Closure(slot("24 10:00", "12:00"), "Panne", resource_id=PUMP_2)
    around = context(resources=retired, closures=(broken,))
    assert blocked(draft(MORNING, PUMPS), around) == [(PUMPS, PUMP_3)]


def test_a_unit_that_retires_before_the_booking_ends_is_passed_over() -> None:
    retiring = {**RESOURCES, PUMP_1: replace(RESOURCES[PUMP_1], retired_on=date(2026, 11, 25))}
    around = context(resources=retiring)
    assert blocked(draft(slot("24 20:00", "24 23:00"), PUMPS), around) == [(PUMPS, PUMP_1)]
    assert blocked(draft(TimeSlot(at("24 20:00"), at("25 06:00")), PUMPS), around) == [(PUMPS, PUMP_2)]


def test_a_booking_edited_in_place_keeps_a_unit_retired_since() -> None:
    retired = {**RESOURCES, PUMP_1: replace(RESOURCES[PUMP_1], retired_on=date(2026, 11, 24))}
    stood = draft(MORNING, PUMPS)
    around = context(busy(PUMP_1, MORNING, 42), resources=retired, editing=42, previous=stood)
    assert blocked(replace(stood, title="Revue"), around) == [(PUMPS, PUMP_1)]


def test_the_order_asked_for_is_kept() -> None:
    found = blocked(draft(MORNING, PUMPS, KLEBER, HALL), context())
    assert found == [(PUMPS, PUMP_1), (KLEBER, KLEBER), (HALL, HALL_A), (HALL, HALL_B)]


def test_nothing_is_blocked_twice() -> None:
    assert blocked(draft(MORNING, HALL, HALL_A), context()) == [(HALL, HALL_A), (HALL, HALL_B)]


def test_what_does_not_exist_is_left_to_the_rules() -> None:
    assert blocked(draft(MORNING, ResourceId(999), KLEBER), context()) == [(KLEBER, KLEBER)]
