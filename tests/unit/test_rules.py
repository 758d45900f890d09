"""The rule catalogue: what speaks against a booking, who may override it, and what is said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.domain.actors import Actor, Role
from campus_desk.domain.booking import BookingDraft, BookingStatus
from campus_desk.domain.booking_rules import RULES, judge
from campus_desk.domain.errors import InvalidValue, RulesBroken
from campus_desk.domain.identifiers import ResourceId
from campus_desk.domain.messages import Message
from campus_desk.domain.opening_hours import Closure, OpeningPeriod
from campus_desk.domain.rule_context import BookingContext
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.domain.verdicts import Severity, Verdict
from tests.unit.campus import (
    BIOCLUSTER,
    BROGLIE,
    HALL,
    HALL_A,
    HALL_B,
    KLEBER,
    NOW,
    ORTHOGRID,
    PUMP_1,
    PUMPS,
    RESOURCES,
    SCANNER,
    TECHNOPARC,
    TENANT,
    VOSGES,
    at,
    busy,
    context,
    draft,
    slot,
)

MORNING = slot("24 09:00", "11:00")


def said(found: BookingDraft, around: BookingContext, rule: str) -> list[Verdict]:
    return [v for v in judge(found, around) if v.rule == rule]


def against(found: BookingDraft, around: BookingContext) -> list[tuple[str, Severity, str]]:
    return [(v.rule, v.severity, v.message.key) for v in judge(found, around) if v.blocks]


def facts(verdict: Verdict) -> dict[str, object]:
    return {**dict(verdict.message.params), **dict(verdict.detail.params if verdict.detail else ())}


def test_an_ordinary_booking_passes_every_rule_and_each_says_so() -> None:
    verdicts = judge(draft(MORNING, attendees=8), context())
    assert {v.severity for v in verdicts} == {Severity.PASSED}
    assert {v.rule for v in verdicts} == {
        "in_service",
        "free",
        "capacity",
        "closures",
        "opening_hours",
        "public_holidays",
        "past",
    }


def test_all_verdicts_are_given_at_once_the_weightiest_first() -> None:
    around = context(busy(KLEBER, MORNING), holidays={date(2026, 11, 22): "Fête"})
    found = judge(draft(slot("22 09:00", "24 10:00"), attendees=11), around)
    assert [(v.severity, v.rule) for v in found if v.severity is not Severity.PASSED] == [
        (Severity.BLOCKING, "free"),
        (Severity.BLOCKING, "capacity"),
        (Severity.OVERRIDABLE, "opening_hours"),
        (Severity.OVERRIDABLE, "public_holidays"),
        (Severity.OVERRIDABLE, "past"),
    ]


def test_the_catalogue_grows_by_a_function() -> None:
    def no_fridays(found: BookingDraft, _: BookingContext) -> list[Verdict]:
        return [Verdict("no_fridays", Severity.BLOCKING, Message.of("x", title=found.title))]

    assert "no_fridays" in {v.rule for v in judge(draft(MORNING), context(), (*RULES, no_fridays))}


@pytest.mark.parametrize(
    ("role", "may"),
    [(Role.RECEPTION, True), (Role.IMPORT, True), (Role.FINANCE, False), (Role.TENANT, False)],
)
def test_who_may_override_opening_hours_holidays_and_the_past(role: Role, *, may: bool) -> None:
    around = context(actor=Actor("x", role), holidays={date(2026, 11, 22): "Fête"})
    found = judge(draft(slot("22 09:00", "22 10:00")), around)
    overridable = [v for v in found if v.severity is Severity.OVERRIDABLE]
    assert {v.rule for v in overridable} == {"opening_hours", "public_holidays", "past"}
    assert {v.overridable_by_actor for v in overridable} == {may}


def test_nobody_overrides_a_double_booking() -> None:
    (verdict,) = said(draft(MORNING), context(busy(KLEBER, MORNING)), "free")
    assert (verdict.severity, verdict.overridable_by_actor) == (Severity.BLOCKING, False)


# free ------------------------------------------------------------


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


# capacity ------------------------------------------------------------


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


# places ------------------------------------------------------------


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


def test_a_part_of_a_retired_hall_is_retired_with_it() -> None:
    around = context(resources={**RESOURCES, HALL: replace(RESOURCES[HALL], retired_on=date(2026, 1, 1))})
    assert [r for r, *_ in against(draft(MORNING, HALL_A), around)] == ["in_service"]


def test_a_customer_who_has_left_books_nothing_after_that_day() -> None:
    gone = replace(ORTHOGRID, retired_on=date(2026, 11, 24))
    around = replace(context(), customer=gone)
    assert [r for r, *_ in against(draft(MORNING), around)] == ["customer_active"]
    assert against(draft(slot("23 10:00", "11:00")), around) == []


# time ------------------------------------------------------------


def test_setup_may_lie_outside_opening_hours_and_what_guests_see_may_not() -> None:
    assert against(draft(slot("24 08:00", "19:00"), setup=60, teardown=60), context()) == []
    (verdict,) = said(draft(slot("24 07:00", "08:30")), context(), "opening_hours")
    assert verdict.severity is Severity.OVERRIDABLE
    assert facts(verdict) == {"names": "Salle Kléber", "day": date(2026, 11, 24), "hours": "08:00–19:00"}


def test_a_closed_day_is_called_closed() -> None:
    (verdict,) = said(draft(slot("28 10:00", "11:00")), context(), "opening_hours")
    assert verdict.detail is not None
    assert verdict.detail.key == "verdict-closed-day"


def test_resources_with_the_same_hours_are_named_together() -> None:
    found = said(draft(slot("24 07:00", "08:00"), KLEBER, BROGLIE, SCANNER), context(), "opening_hours")
    assert [facts(v)["names"] for v in found] == ["Salle Kléber, Salle Broglie"]


def test_a_night_across_midnight_is_outside_opening_hours() -> None:
    assert [r for r, *_ in against(draft(slot("24 18:00", "25 09:00")), context())] == ["opening_hours"]


def test_a_site_without_hours_is_open_round_the_clock() -> None:
    (verdict,) = said(draft(slot("28 03:00", "04:00"), SCANNER), context(), "opening_hours")
    assert verdict.detail == Message.of("verdict-always-open")


def test_a_part_has_the_hours_of_its_hall() -> None:
    hall_only = OpeningPeriod(1, 20 * 60, 23 * 60, resource_id=HALL)
    around = context(periods=(hall_only,))
    assert against(draft(slot("24 20:00", "22:00"), HALL_A), around) == []
    assert [r for r, *_ in against(draft(MORNING, HALL_A), around)] == ["opening_hours"]


@pytest.mark.parametrize(
    ("closure", "resource", "closed"),
    [
        (Closure(MORNING, "Travaux", resource_id=KLEBER), KLEBER, True),
        (Closure(MORNING, "Travaux", resource_id=KLEBER), BROGLIE, False),
        (Closure(MORNING, "Inventaire", site_id=TECHNOPARC), KLEBER, True),
        (Closure(MORNING, "Inventaire", site_id=BIOCLUSTER), KLEBER, False),
        (Closure(MORNING, "Coupure"), KLEBER, True),
        (Closure(MORNING, "Fuite", resource_id=HALL), HALL_A, True),
        (Closure(MORNING, "Fuite", resource_id=HALL_A), HALL, True),
        (Closure(MORNING, "Fuite", resource_id=HALL_A), HALL_B, False),
    ],
)
def test_a_closure_closes_a_resource_a_site_or_the_campus(
    closure: Closure, resource: ResourceId, *, closed: bool
) -> None:
    (verdict,) = said(draft(MORNING, resource), context(closures=(closure,)), "closures")
    assert verdict.severity is (Severity.BLOCKING if closed else Severity.PASSED)
    assert not verdict.overridable_by_actor


def test_a_closure_closes_setup_too() -> None:
    around = context(closures=(Closure(slot("24 08:00", "08:30"), "Ménage", resource_id=KLEBER),))
    assert against(draft(MORNING), around) == []
    assert [r for r, *_ in against(draft(MORNING, setup=45), around)] == ["closures"]


def test_a_booking_that_was_there_before_the_closure_stays_and_may_be_edited_in_place() -> None:
    around = context(closures=(Closure(MORNING, "Travaux"),), editing=42, previous=draft(MORNING))
    assert against(replace(draft(MORNING), title="Nouveau titre"), around) == []
    assert [r for r, *_ in against(draft(slot("24 09:15", "11:00")), around)] == ["closures"]
    assert [r for r, *_ in against(draft(MORNING, BROGLIE), around)] == ["closures"]
    cancelled = replace(around, previous=draft(MORNING, status=BookingStatus.CANCELLED))
    assert [r for r, *_ in against(draft(MORNING), cancelled)] == ["closures"]


def test_a_public_holiday_is_named() -> None:
    around = context(holidays={date(2026, 12, 25): "Noël"})
    (verdict,) = said(draft(slot("2026-12-25 10:00", "11:00")), around, "public_holidays")
    assert verdict.message == Message.of("verdict-holiday", name="Noël")


def test_the_past_is_overridable_the_present_is_not_past() -> None:
    assert [r for r, *_ in against(draft(slot("23 08:00", "08:30")), context())] == ["past"]
    assert against(draft(slot("23 09:00", "10:00")), context()) == []


def test_whoever_stands_at_the_desk_gets_the_quarter_of_an_hour_that_has_begun() -> None:
    walk_in = draft(slot("23 09:00", "10:00"))
    (verdict,) = said(walk_in, context(now=at("23 09:15")), "past")
    assert verdict.severity is Severity.NOTICE
    (verdict,) = said(walk_in, context(now=at("23 09:16")), "past")
    assert verdict.severity is Severity.OVERRIDABLE
    over = draft(slot("23 09:00", "09:10"))
    assert said(over, context(now=at("23 09:12")), "past")[0].severity is Severity.OVERRIDABLE


def test_a_booking_under_way_may_end_later_or_earlier_but_not_before_now() -> None:
    under_way = draft(slot("23 08:00", "10:00"))
    around = context(editing=42, previous=under_way)
    assert against(draft(slot("23 08:00", "12:00")), around) == []
    assert against(draft(slot("23 08:00", "09:30")), around) == []
    assert [r for r, *_ in against(draft(slot("23 08:00", "08:30")), around)] == ["past"]


def test_what_has_been_is_not_moved_without_a_reason() -> None:
    around = context(editing=42, previous=draft(slot("20 10:00", "11:00")))
    (verdict,) = said(draft(slot("24 10:00", "11:00")), around, "past")
    assert (verdict.severity, verdict.message.key) == (Severity.OVERRIDABLE, "verdict-past-over")


def test_what_was_accepted_once_is_a_notice_until_the_booking_moves() -> None:
    sunday = slot("22 09:00", "22 10:00")
    around = context(holidays={date(2026, 11, 22): "Fête"}, editing=42, previous=draft(sunday))
    retitled = judge(draft(sunday, title="Autre titre"), around)
    assert {v.rule for v in retitled if v.severity is Severity.NOTICE} == {
        "opening_hours",
        "public_holidays",
        "past",
    }
    moved = against(draft(slot("22 09:00", "22 10:15")), around)
    assert {r for r, *_ in moved} == {"opening_hours", "public_holidays", "past"}


@pytest.mark.parametrize(
    ("start", "end", "hours"),
    [("2026-10-24 22:00", "2026-10-25 06:00", 9), ("2027-03-27 22:00", "2027-03-28 06:00", 7)],
)
def test_a_clock_change_within_a_booking_is_told_with_its_true_length(
    start: str, end: str, hours: int
) -> None:
    found = said(draft(slot(start, end), SCANNER), context(now=at("2026-10-01 00:00")), "clock_change")
    assert [(v.severity, facts(v)) for v in found] == [(Severity.NOTICE, {"time": timedelta(hours=hours)})]


# what is refused ------------------------------------------------------------


def test_an_invoiced_booking_keeps_what_the_invoice_states() -> None:
    around = replace(context(editing=42, previous=draft(MORNING)), invoiced=True)
    assert against(replace(draft(MORNING), note="Café noir"), around) == []
    for changed in (
        draft(slot("24 09:00", "11:15")),
        draft(MORNING, BROGLIE),
        draft(MORNING, attendees=4),
        draft(MORNING, status=BookingStatus.OPTION),
    ):
        assert [r for r, *_ in against(changed, around)] == ["not_invoiced"]


def test_the_error_carries_all_verdicts_and_says_the_first_that_blocks() -> None:
    verdicts = judge(draft(slot("24 07:00", "09:30"), attendees=11), context(actor=TENANT))
    refused = RulesBroken(verdicts)
    assert refused.verdicts == verdicts
    assert refused.message.key == "verdict-sentence"
    assert dict(refused.message.params)["finding"] == verdicts[0].message


@pytest.mark.parametrize(
    ("title", "key"), [("x" * 500, None), ("x" * 5000, "error-text-too-long"), ("🧪 مختبر \u202e", None)]
)
def test_titles_are_text_of_any_script_up_to_a_length(title: str, key: str | None) -> None:
    if key is None:
        assert against(draft(MORNING, title=title), context()) == []
    else:
        with pytest.raises(InvalidValue) as refused:
            draft(MORNING, title=title)
        assert refused.value.message.key == key


def test_a_booking_of_seconds_is_judged_like_any_other() -> None:
    start = NOW + timedelta(hours=1)
    brief = draft(TimeSlot(start, start + timedelta(seconds=1)))
    assert against(brief, context()) == []
    assert [r for r, *_ in against(brief, context(busy(KLEBER, brief.slot)))] == ["free"]


def test_a_loop_in_the_data_does_not_hang_the_rules() -> None:
    looped = {
        **RESOURCES,
        KLEBER: replace(RESOURCES[KLEBER], parent_id=BROGLIE),
        BROGLIE: replace(RESOURCES[BROGLIE], parent_id=KLEBER),
    }
    assert against(draft(MORNING, KLEBER), context(resources=looped)) == []
