"""Find a slot: how answers are ranked, several resources together, why others are set aside, what lies around."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from campus_desk.application.slot_outlook import other_times, outlooks
from campus_desk.application.slot_query import Need, Reason
from campus_desk.application.slot_search import AWAY_SEATS, SlotSearch
from campus_desk.domain.identifiers import ResourceId
from campus_desk.domain.opening_hours import Closure, OpeningPeriod
from campus_desk.domain.timeslot import at_campus
from tests.unit.campus import (
    BIOCLUSTER,
    BROGLIE,
    EQUIPMENT_KIND,
    HALL,
    HALL_A,
    HALL_B,
    HALL_KIND,
    KLEBER,
    PUMP_1,
    PUMP_2,
    PUMP_3,
    PUMPS,
    ROOM_KIND,
    SCANNER,
    TECHNOPARC,
    VOSGES,
    at,
    slot,
)
from tests.unit.slot_campus import (
    EQUIPPED,
    THURSDAY,
    TUESDAY,
    VIDEO,
    WEDNESDAY,
    a_judge,
    answers,
    asked,
    told,
)
from tests.unit.test_judgement import item

# --- ranking ----------------------------------------------------------------------------------------------------------


def test_the_room_that_leaves_fewest_seats_empty_comes_first() -> None:
    found = answers(a_judge(), asked(Need(people=8)))
    assert found == [
        (BROGLIE, "24 13:00–14:30"),
        (KLEBER, "24 13:00–14:30"),
        (VOSGES, "24 13:00–14:30"),
        (HALL_A, "24 13:00–14:30"),
        (HALL_B, "24 13:00–14:30"),
        (HALL, "24 13:00–14:30"),
    ]


def test_each_room_is_offered_at_its_first_free_time_within_the_range() -> None:
    busy = (item(KLEBER, slot("24 12:00", "14:00")), item(KLEBER, slot("24 14:00", "16:00"), 901))
    found = answers(a_judge(*busy), asked(Need(people=8, features=VIDEO)))
    assert found == [(KLEBER, "24 16:00–17:30"), (VOSGES, "24 13:00–14:30")]


def test_another_building_weighs_as_much_as_some_empty_seats() -> None:
    """A walk of some minutes is better than a hall for a handful, and worse than a few empty chairs."""

    def order(seats_nearby: int) -> list[int]:
        rooms = {
            KLEBER: replace(EQUIPPED[KLEBER], capacity=seats_nearby),
            BROGLIE: replace(EQUIPPED[BROGLIE], site_id=BIOCLUSTER),
        }
        return [room for room, _ in answers(a_judge(resources=rooms), asked(Need(people=8)))]

    assert order(8 + AWAY_SEATS - 1) == [KLEBER, BROGLIE]
    assert order(8 + AWAY_SEATS) == [KLEBER, BROGLIE]
    assert order(8 + AWAY_SEATS + 1) == [BROGLIE, KLEBER]


def test_of_rooms_alike_the_nearer_floor_comes_first_then_the_earlier_time() -> None:
    room = replace(EQUIPPED[KLEBER], capacity=8)
    rooms = {
        ResourceId(n): replace(room, id=ResourceId(n), code=f"R{n}", floor=floor, position=n)
        for n, floor in ((1, "2"), (2, "1"), (3, "1"))
    }
    busy = item(ResourceId(2), slot("24 13:00", "14:00"))
    assert answers(a_judge(busy, resources=rooms), asked(Need(people=8))) == [
        (3, "24 13:00–14:30"),
        (2, "24 14:00–15:30"),
        (1, "24 13:00–14:30"),
    ]


def test_a_room_free_beside_the_range_comes_last_and_says_so() -> None:
    busy = item(BROGLIE, slot("24 13:00", "17:15"))
    found = list(SlotSearch(a_judge(busy), asked(Need(people=8, kinds=frozenset({ROOM_KIND})))).options())
    assert [(told(f), f.in_range) for f in found] == [
        ((KLEBER, "24 13:00–14:30"), True),
        ((VOSGES, "24 13:00–14:30"), True),
        ((BROGLIE, "24 17:15–18:45"), False),
    ]


def test_nothing_is_offered_more_than_two_hours_beside_the_range() -> None:
    broglie = asked(Need(resources=frozenset({BROGLIE})))
    assert answers(a_judge(item(BROGLIE, slot("24 12:15", "19:00"))), broglie) == []
    assert answers(a_judge(item(BROGLIE, slot("24 12:30", "19:00"))), broglie) == [
        (BROGLIE, "24 11:00–12:30")
    ]


def test_setup_and_teardown_of_a_hall_are_kept_clear() -> None:
    busy = (item(HALL_A, slot("24 12:00", "13:00")), item(HALL_B, slot("24 16:00", "17:00"), 901))
    (found,) = SlotSearch(a_judge(*busy), asked(Need(people=70))).options()
    assert told(found) == (HALL, "24 13:30–15:00")
    assert (found.draft.setup_minutes, found.draft.teardown_minutes) == (30, 45)


def test_the_quarter_that_has_begun_is_still_offered_and_the_past_is_not() -> None:
    now = at("24 14:07")
    found = answers(a_judge(now=now), asked(Need(resources=frozenset({KLEBER}))))
    assert found == [(KLEBER, "24 14:00–15:30")]


def test_days_closed_and_holidays_are_passed_over() -> None:
    days = tuple(TUESDAY + timedelta(days=n) for n in range(7))
    judge = a_judge(
        closures=(Closure(slot("25 00:00", "26 00:00"), "Travaux", resource_id=KLEBER),),
        holidays={TUESDAY: "Fête", THURSDAY: "Autre fête"},
    )
    assert answers(judge, asked(Need(resources=frozenset({KLEBER})), days=days)) == [
        (KLEBER, "27 13:00–14:30")
    ]


def test_a_pool_is_offered_while_a_unit_is_left() -> None:
    busy = [
        item(unit, slot("24 13:00", ends), 70 + unit, requested=PUMPS)
        for unit, ends in ((PUMP_1, "16:00"), (PUMP_2, "15:00"), (PUMP_3, "17:00"))
    ]
    found = answers(a_judge(*busy), asked(Need(resources=frozenset({PUMPS}))))
    assert found == [(PUMPS, "24 15:00–16:30")]


def test_a_query_is_answered_no_further_than_the_snapshot_reaches() -> None:
    judge = a_judge(known=slot("24 00:00", "24 14:00"))
    assert answers(judge, asked(Need(resources=frozenset({KLEBER})))) == [(KLEBER, "24 12:30–14:00")]


# --- several resources ------------------------------------------------------------------------------------------------


def test_hall_and_kit_are_free_together() -> None:
    busy = (item(KLEBER, slot("24 14:00", "16:00")), item(SCANNER, slot("24 13:00", "13:45"), 901))
    kit = Need(resources=frozenset({SCANNER}))
    found = list(SlotSearch(a_judge(*busy), asked(Need(people=9, features=VIDEO), kit)).options())
    assert [(f.draft.resources, told(f)[1]) for f in found] == [
        ((KLEBER, SCANNER), "24 16:00–17:30"),
        ((VOSGES, SCANNER), "24 13:45–15:15"),
    ]
    assert all(f.judgement.is_free for f in found)


def test_two_rooms_hold_each_its_own_people() -> None:
    (found, *_) = SlotSearch(a_judge(), asked(Need(people=9), Need(people=8))).options()
    assert found.draft.resources == (KLEBER, BROGLIE)
    assert found.draft.attendees == 17


def test_two_parts_never_hold_more_than_their_hall() -> None:
    hall_only = {r: EQUIPPED[r] for r in (HALL, HALL_A, HALL_B)}
    search = SlotSearch(a_judge(resources=hall_only), asked(Need(people=60), Need(people=60)))
    assert list(search.options()) == []
    search = SlotSearch(a_judge(resources=hall_only), asked(Need(people=50), Need(people=50)))
    assert [f.draft.resources for f in search.options()] == [(HALL_A, HALL_B), (HALL_B, HALL_A)]


def test_a_room_without_its_kit_says_so() -> None:
    kit = Need(resources=frozenset({SCANNER}))
    search = SlotSearch(a_judge(item(SCANNER, slot("24 08:00", "19:00"))), asked(Need(people=39), kit))
    assert list(search.options()) == []
    reasons = {each.resource_id: each.reason for each in search.set_aside(())}
    assert reasons[VOSGES] is Reason.NOT_TOGETHER
    assert reasons[SCANNER] is Reason.TAKEN


# --- set aside --------------------------------------------------------------------------------------------------------


def test_every_room_that_is_left_out_has_its_reason() -> None:
    judge = a_judge(
        item(VOSGES, slot("24 08:00", "19:00")),
        closures=(Closure(slot("24 08:00", "19:00"), "Panne", resource_id=HALL_A),),
    )
    search = SlotSearch(judge, asked(Need(people=9, kinds=frozenset({ROOM_KIND, HALL_KIND}))))
    options = list(search.options())
    aside = {each.resource_id: each for each in search.set_aside(options)}
    assert [o.room for o in options] == [KLEBER, HALL_B]
    assert {r: each.reason for r, each in aside.items()} == {
        BROGLIE: Reason.TOO_SMALL,
        VOSGES: Reason.TAKEN,
        HALL_A: Reason.CLOSED,
        HALL: Reason.CLOSED,
    }
    assert aside[BROGLIE].seats == 8
    assert [i.booking_id for i in aside[VOSGES].busy] == [900]
    closure = aside[HALL_A].closure
    assert closure is not None
    assert closure.reason == "Panne"


def test_what_a_room_lacks_is_named_and_a_holiday_too() -> None:
    wanted = Need(people=8, features=frozenset({"video", "screen"}), kinds=frozenset({ROOM_KIND}))
    aside = {s.resource_id: s for s in SlotSearch(a_judge(), asked(wanted)).set_aside(())}
    assert (aside[BROGLIE].reason, aside[BROGLIE].lacking) == (Reason.LACKS, ("video",))
    on_holiday = SlotSearch(a_judge(holidays={TUESDAY: "Fête"}), asked(Need(resources=frozenset({KLEBER}))))
    (closed,) = on_holiday.set_aside(on_holiday.options())
    assert (closed.reason, closed.holiday) == (Reason.CLOSED, "Fête")


def test_equipment_is_no_answer_where_people_are_to_sit() -> None:
    search = SlotSearch(a_judge(), asked(Need()))
    rooms = {o.room for o in search.options()} | {s.resource_id for s in search.set_aside(())}
    assert SCANNER not in rooms
    assert PUMP_1 not in rooms
    kit = SlotSearch(a_judge(), asked(Need(kinds=frozenset({EQUIPMENT_KIND}))))
    assert [o.room for o in kit.options()] == [PUMPS, SCANNER]


# --- around an answer -------------------------------------------------------------------------------------------------


def test_other_days_leave_out_those_that_are_closed_and_name_what_is_busy() -> None:
    busy = (
        item(KLEBER, slot("24 13:00", "16:00")),
        item(KLEBER, slot("26 14:00", "15:00"), 901),
        item(KLEBER, slot("27 08:00", "19:00"), 902),
    )
    judge = a_judge(*busy, holidays={WEDNESDAY: "Fête"})
    search = SlotSearch(judge, asked(Need(resources=frozenset({KLEBER}))))
    (option,) = search.options()
    rows = outlooks(search, option, 4)
    assert [(row.day.day, row.wanted, told(row.best)[1] if row.best else "") for row in rows] == [
        (24, True, "24 16:00–17:30"),
        (26, False, "26 15:00–16:30"),
        (27, False, ""),
        (30, False, "30 13:00–14:30"),
    ]
    assert rows[0].busy == (slot("24 13:00", "16:00").epoch,)
    assert rows[0].closed == (slot("24 00:00", "08:00").epoch, slot("24 19:00", "2026-11-25 00:00").epoch)


def test_other_times_of_the_day_are_told_long_enough_ones_first() -> None:
    busy = (item(KLEBER, slot("24 08:00", "12:00")), item(KLEBER, slot("24 13:00", "16:00"), 901))
    search = SlotSearch(a_judge(*busy), asked(Need(resources=frozenset({KLEBER}))))
    (option,) = search.options()
    assert told(option)[1] == "24 16:00–17:30"
    found = [(told(o.option)[1], o.fits, o.option.in_range) for o in other_times(search, option, 3)]
    assert found == [("24 17:30–19:00", True, False), ("24 12:00–13:00", False, False)]


def test_other_times_of_a_free_afternoon_follow_each_other() -> None:
    search = SlotSearch(a_judge(), asked(Need(resources=frozenset({KLEBER}))))
    (option,) = search.options()
    found = [(told(o.option)[1], o.option.in_range) for o in other_times(search, option, 3)]
    assert found == [("24 14:30–16:00", True), ("24 11:30–13:00", False)]


@pytest.mark.parametrize("day", ["2027-03-28", "2026-10-25"])
def test_on_the_days_the_clock_changes_a_slot_lasts_as_long_as_asked(day: str) -> None:
    always = (OpeningPeriod(6, 0, 24 * 60, site_id=TECHNOPARC),)
    judge = a_judge(now=at("2026-09-01 08:00"), periods=always)
    query = asked(Need(resources=frozenset({KLEBER})), days=(date.fromisoformat(day),), between=(0, 24 * 60))
    (found,) = SlotSearch(judge, query).options()
    assert found.slot.minutes == 90
    assert f"{at_campus(found.slot.start):%H:%M}" == "00:00"
    over = replace(query, opens=60, closes=4 * 60, minutes=120)
    (found,) = SlotSearch(judge, over).options()
    assert (found.slot.minutes, found.judgement.is_free) == (120, True)
