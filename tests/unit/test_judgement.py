"""The verdict under the pointer and the nearest legal places, from a snapshot alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.application.judgement import Judge
from campus_desk.application.read_models import AgendaItem, Catalogue
from campus_desk.application.slot_finder import nearest_free
from campus_desk.domain.actors import Actor
from campus_desk.domain.booking import BookingDraft, BookingStatus
from campus_desk.domain.booking_rules import judge
from campus_desk.domain.customer import CustomerGroup
from campus_desk.domain.identifiers import BookingId, CustomerId, ResourceId, TariffId
from campus_desk.domain.opening_hours import CampusCalendar, Closure
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.domain.verdicts import Severity
from tests.unit.campus import (
    BROGLIE,
    EUR,
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
    TENANT,
    VOSGES,
    WEEKDAYS_8_TO_19,
    at,
    busy,
    context,
    draft,
    slot,
    tariff,
)

ROOMS = tariff(hour="45")
EXTERNAL_ROOMS = tariff(hour="90", id=TariffId(2), code="T-EXT", group=CustomerGroup.EXTERNAL)
CATALOGUE = Catalogue(
    sites=(),
    kinds=(),
    resources=tuple(RESOURCES.values()),
    customers=(ORTHOGRID,),
    tariffs=(ROOMS, EXTERNAL_ROOMS),
    calendar=CampusCalendar(WEEKDAYS_8_TO_19, holidays={date(2026, 11, 26): "Fête"}),
)
MIRABEL = CustomerId(2)


def item(
    resource: ResourceId,
    when: TimeSlot,
    booking: int = 900,
    *,
    requested: ResourceId | None = None,
    setup: int = 0,
    teardown: int = 0,
    invoiced: bool = False,
    customer: CustomerId = MIRABEL,
) -> AgendaItem:
    blocked = when.widened(setup, teardown)
    return AgendaItem(
        booking_id=BookingId(booking),
        resource_id=resource,
        requested_id=requested or resource,
        starts_at=when.epoch[0],
        ends_at=when.epoch[1],
        blocked_from=blocked.epoch[0],
        blocked_to=blocked.epoch[1],
        status=BookingStatus.CONFIRMED,
        customer_id=customer,
        customer="Mirabel Santé",
        group=CustomerGroup.MEMBER,
        title="",
        contact="",
        attendees=4,
        revision=1,
        invoice="F2026-000412" if invoiced else "",
    )


def the_judge(
    *agenda: AgendaItem, now: datetime = NOW, actor: Actor = RECEPTION, known: TimeSlot | None = None
) -> Judge:
    return Judge(CATALOGUE, agenda, now, actor, known)


def places(found: BookingDraft, *agenda: AgendaItem, editing: int | None = None) -> list[tuple[int, str]]:
    answers = nearest_free(the_judge(*agenda), found, BookingId(editing) if editing is not None else None)
    return [
        (a.draft.resources[0], f"{a.draft.slot.start:%d %H:%M}–{a.draft.slot.end:%H:%M}") for a in answers
    ]


def test_rules_price_and_allocations_come_together() -> None:
    found = the_judge().verdict(draft(slot("24 13:45", "15:15")))
    assert found.is_free
    assert found.quote.net == EUR("67.50")
    assert [a.resource_id for a in found.allocations] == [KLEBER]


def test_the_price_is_that_of_the_customers_group() -> None:
    stranger = replace(draft(slot("24 13:45", "15:15")), customer_id=CustomerId(99))
    assert the_judge().verdict(stranger).quote.charges == ()


def test_the_blocker_is_named_as_in_the_rules() -> None:
    taken = slot("24 15:00", "16:30")
    mine = draft(slot("24 13:45", "15:15"))
    found = the_judge(item(KLEBER, taken, 77)).verdict(mine)
    expected = judge(mine, replace(context(busy(KLEBER, taken, 77)), customer=ORTHOGRID))
    assert found.verdicts == expected
    assert found.blockers == {77}
    assert not found.may_be_saved


@pytest.mark.parametrize("day", ["23 09:00", "24 09:00", "25 23:59", "30 00:00"])
def test_what_is_in_the_way_is_found_wherever_it_lies_in_the_agenda(day: str) -> None:
    start = at(day)
    others = [item(KLEBER, TimeSlot(at(f"{d} {h:02}:00"), at(f"{d} {h:02}:59")), 1000 + d * 24 + h)
              for d in range(20, 30) for h in range(24)]  # fmt: skip
    long_one = item(KLEBER, slot("30 00:00", "2026-12-03 00:00"), 5)
    desk = the_judge(*reversed(others), long_one)
    when = TimeSlot(start, start.replace(second=30))
    hits = {i.booking_id for i in desk.busy(KLEBER, when)}
    brute = {
        i.booking_id
        for i in (*others, long_one)
        if i.blocked_from < when.end.timestamp() and when.start.timestamp() < i.blocked_to
    }
    assert hits == brute


def test_setup_and_teardown_of_others_are_in_the_way_too() -> None:
    mine = draft(slot("24 09:00", "10:00"))
    before, after = slot("24 08:00", "09:00"), slot("24 10:00", "11:00")
    assert the_judge(item(KLEBER, before), item(KLEBER, after, 901)).verdict(mine).is_free
    assert not the_judge(item(KLEBER, after, setup=15)).verdict(mine).is_free
    assert not the_judge(item(KLEBER, before, teardown=15)).verdict(mine).is_free


def test_the_booking_under_edit_is_not_in_its_own_way_and_keeps_its_unit() -> None:
    when = slot("24 09:00", "11:00")
    agenda = [item(PUMP_2, when, 42, requested=PUMPS)]
    moved = draft(slot("24 10:00", "12:00"), PUMPS)
    found = the_judge(*agenda).verdict(moved, BookingId(42))
    assert found.is_free
    assert [a.resource_id for a in found.allocations] == [PUMP_2]
    assert [a.resource_id for a in the_judge(*agenda).verdict(moved).allocations] == [PUMP_1]


def test_a_stored_booking_is_read_back_from_the_agenda() -> None:
    when = slot("24 09:00", "11:00")
    desk = the_judge(
        item(HALL_A, when, 42, requested=HALL, setup=30, teardown=45),
        item(HALL_B, when, 42, requested=HALL, setup=30, teardown=45),
        item(KLEBER, when, 42, setup=30, teardown=45),
    )
    stored = desk.stored(BookingId(42))
    assert stored is not None
    assert (stored.resources, stored.slot, stored.blocked) == (
        (HALL, KLEBER),
        when,
        slot("24 08:30", "11:45"),
    )
    assert desk.stored(BookingId(43)) is None


def test_an_invoiced_booking_is_not_dragged() -> None:
    desk = the_judge(item(KLEBER, slot("20 09:00", "10:00"), 42, invoiced=True))
    stored = desk.stored(BookingId(42))
    assert stored is not None
    assert desk.verdict(stored, BookingId(42)).is_free
    moved = replace(stored, slot=slot("24 09:00", "10:00"))
    assert "not_invoiced" in {v.rule for v in desk.verdict(moved, BookingId(42)).verdicts if v.blocks}


@pytest.mark.parametrize(("actor", "may"), [(RECEPTION, True), (TENANT, False)])
def test_reception_may_save_with_a_reason_what_a_tenant_may_not(actor: Actor, *, may: bool) -> None:
    found = the_judge(actor=actor).verdict(draft(slot("28 10:00", "11:00")))
    assert (found.is_free, found.needs_reason, found.may_be_saved) == (False, may, may)


def test_a_reason_does_not_help_against_a_double_booking() -> None:
    when = slot("28 10:00", "11:00")
    found = the_judge(item(KLEBER, when)).verdict(draft(when))
    assert {v.severity for v in found.verdicts if v.blocks} == {Severity.BLOCKING, Severity.OVERRIDABLE}
    assert not found.may_be_saved


def test_a_judge_knows_what_it_does_not_know() -> None:
    desk = the_judge(known=slot("24 00:00", "25 00:00"))
    assert desk.knows(draft(slot("24 22:00", "25 00:00")))
    assert not desk.knows(draft(slot("24 22:00", "25 00:00"), teardown=1))
    assert not desk.is_untaken(draft(slot("25 10:00", "11:00")))


@given(data=st.data())
def test_what_is_taken_at_a_glance_is_what_the_rules_call_taken(data: st.DataObject) -> None:
    """The glance must hide nothing legal; on rooms, parts and units asked for alone it agrees with the rule."""
    leaf = st.sampled_from([KLEBER, BROGLIE, HALL_A, HALL_B, PUMP_1, PUMP_2, PUMP_3])
    hours = st.integers(min_value=0, max_value=20)
    taken: dict[ResourceId, set[int]] = {}
    agenda = []
    for n, (room, hour) in enumerate(data.draw(st.lists(st.tuples(leaf, hours), max_size=25))):
        # The agenda never holds two bookings of one thing at the same time.
        if hour not in taken.setdefault(room, set()):
            taken[room].add(hour)
            agenda.append(item(room, slot(f"24 {hour:02}:00", f"{hour + 1:02}:00"), n + 1))
    asked = data.draw(
        st.lists(st.sampled_from([KLEBER, HALL, HALL_A, PUMPS, PUMP_1]), min_size=1, unique=True)
    )
    start, length = data.draw(hours), data.draw(st.integers(min_value=1, max_value=3))
    editing = data.draw(st.sampled_from([None, *(i.booking_id for i in agenda)]))
    wanted = draft(slot(f"24 {start:02}:00", f"{start + length:02}:00"), *asked)
    desk = the_judge(*agenda)
    rules = {v.rule for v in desk.verdict(wanted, editing, wanted).verdicts if v.blocks}
    if desk.is_untaken(wanted, editing):
        assert "free" not in rules or len(asked) > 1
    else:
        assert "free" in rules


def test_the_nearest_places_are_another_time_another_room_and_the_next_time() -> None:
    agenda = (item(KLEBER, slot("24 15:00", "16:30")), item(KLEBER, slot("24 11:00", "12:00"), 901))
    mine = draft(slot("24 13:45", "15:15"), attendees=6)
    # 13:30–15:00 ends as Mirabel begins; Broglie (8 seats) is closer to Kléber (10) than Vosges (40).
    # 12:30–14:00 in UTC is 13:30–15:00 on the wall.
    assert places(mine, *agenda) == [
        (KLEBER, "24 12:30–14:00"),
        (BROGLIE, "24 12:45–14:15"),
        (KLEBER, "24 11:00–12:30"),
    ]


def test_nearest_places_are_priced_and_legal() -> None:
    found = nearest_free(the_judge(item(KLEBER, slot("24 15:00", "16:30"))), draft(slot("24 13:45", "15:15")))
    assert len(found) == 3
    assert all(f.is_free and f.quote.net == Decimal("67.50") for f in found)


def test_a_room_that_is_too_small_is_not_offered() -> None:
    mine = draft(slot("24 13:45", "15:15"), attendees=9)
    offered = [room for room, _ in places(mine, item(KLEBER, slot("24 15:00", "16:30")))]
    assert BROGLIE not in offered
    assert VOSGES in offered


def test_too_many_people_are_sent_to_a_larger_room_at_the_same_time() -> None:
    assert places(draft(slot("24 13:45", "15:15"), attendees=11)) == [(VOSGES, "24 12:45–14:15")]


def test_setup_and_teardown_are_kept_clear_in_what_is_offered() -> None:
    mine = draft(slot("24 13:45", "15:15"), setup=15, teardown=15)
    times = places(mine, item(KLEBER, slot("24 15:00", "16:30")))
    # Teardown until 15:00: 13:15–14:45 on the wall.
    assert times[0] == (KLEBER, "24 12:15–13:45")


def test_outside_opening_hours_the_nearest_open_time_is_offered() -> None:
    # 19:30–20:30 on the wall; the last hour before closing is 18:00–19:00.
    assert places(draft(slot("24 19:30", "20:30")))[0] == (KLEBER, "24 17:00–18:00")


def test_the_times_before_and_after_a_closure_are_offered() -> None:
    # Painting from ten to two, and twenty minutes of setup and teardown around each booking.
    upkeep = Closure(slot("24 10:00", "14:00"), "Peinture", resource_id=KLEBER)
    shut = replace(CATALOGUE, calendar=replace(CATALOGUE.calendar, closures=(upkeep,)))
    wanted = replace(draft(slot("24 12:30", "13:30")), setup_minutes=20, teardown_minutes=20)
    found = nearest_free(Judge(shut, (), NOW, RECEPTION), wanted)
    here = [a.draft.slot for a in found if a.draft.resources == wanted.resources]
    assert here[:2] == [slot("24 14:30", "15:30"), slot("24 08:30", "09:30")]


def test_nothing_is_offered_beyond_what_is_known() -> None:
    when = slot("24 09:00", "19:00")
    desk = the_judge(*(item(r, when) for r in (KLEBER, BROGLIE, VOSGES)), known=slot("24 00:00", "25 00:00"))
    # Only 08:00–09:00 is left of the day the judge knows, 07:00 in UTC; the days around it may be taken.
    found = nearest_free(desk, draft(slot("24 10:00", "11:00")))
    assert [f.draft.slot for f in found] == [slot("24 08:00", "09:00")]


def test_a_move_is_not_hindered_by_where_it_comes_from() -> None:
    mine = item(KLEBER, slot("24 13:30", "15:00"), 42, customer=ORTHOGRID.id)
    other = item(KLEBER, slot("24 15:00", "16:30"))
    moved = draft(slot("24 13:45", "15:15"))
    assert places(moved, mine, other, editing=42)[0] == (KLEBER, "24 12:30–14:00")


def test_a_full_pool_offers_another_time() -> None:
    when = slot("24 09:00", "11:00")
    agenda = [item(p, when, 70 + p, requested=PUMPS) for p in (PUMP_1, PUMP_2, PUMP_3)]
    assert places(draft(slot("24 10:00", "12:00"), PUMPS), *agenda)[0] == (PUMPS, "24 10:00–12:00")
