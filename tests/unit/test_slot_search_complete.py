"""Find a slot against brute force: everything proposed is legal, and nothing better is missed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from campus_desk.application.free_time import GRID_SECONDS
from campus_desk.application.judgement import Judge, Judgement
from campus_desk.application.slot_query import Need, SlotQuery
from campus_desk.application.slot_search import AWAY_SEATS, NOBODY, SlotSearch
from campus_desk.domain.booking import BookingDraft
from campus_desk.domain.identifiers import ResourceId
from campus_desk.domain.opening_hours import Closure
from campus_desk.domain.resource import Resource, seats_of
from campus_desk.domain.timeslot import TimeSlot
from tests.unit.campus import (
    BROGLIE,
    HALL,
    HALL_A,
    HALL_B,
    KLEBER,
    NOW,
    PUMP_1,
    PUMP_2,
    PUMPS,
    SCANNER,
    VOSGES,
    at,
    slot,
)
from tests.unit.slot_campus import AFTERNOON, EQUIPPED, TUESDAY, VIDEO, WEDNESDAY, a_judge, asked
from tests.unit.test_judgement import item

_LEAVES = (KLEBER, BROGLIE, VOSGES, HALL_A, HALL_B, PUMP_1, PUMP_2, SCANNER)
_HOURS = st.integers(min_value=7, max_value=19)


@st.composite
def campuses(draw: st.DrawFn) -> Judge:
    taken: dict[tuple[ResourceId, int], set[int]] = {}
    agenda = []
    drawn = draw(
        st.lists(st.tuples(st.sampled_from(_LEAVES), st.sampled_from([24, 25]), _HOURS), max_size=30)
    )
    for n, (room, day, hour) in enumerate(drawn):
        if hour not in taken.setdefault((room, day), set()):
            taken[room, day].add(hour)
            agenda.append(item(room, slot(f"{day} {hour:02}:00", f"{hour + 1:02}:00"), n + 1))
    closures = []
    for closed, hour, length in draw(
        st.lists(
            st.tuples(st.sampled_from([HALL, KLEBER, PUMPS, PUMP_1, None]), _HOURS, st.integers(1, 4)),
            max_size=2,
        )
    ):
        start = at(f"24 {hour:02}:00")
        closures.append(Closure(TimeSlot(start, start + timedelta(hours=length)), "x", resource_id=closed))
    holidays = draw(st.sampled_from([{}, {TUESDAY: "Fête"}]))
    resources = dict(EQUIPPED)
    retired = draw(st.sampled_from([None, PUMP_1, BROGLIE]))
    if retired is not None:
        resources[retired] = replace(resources[retired], retired_on=WEDNESDAY)
    now = draw(st.sampled_from([NOW, at("24 10:07"), at("24 14:00")]))
    return a_judge(*agenda, now=now, resources=resources, closures=tuple(closures), holidays=holidays)


_NEEDS = st.builds(
    Need,
    people=st.sampled_from([None, 5, 9, 41, 60]),
    features=st.sampled_from([frozenset(), VIDEO]),
) | st.builds(
    Need, resources=st.sampled_from([frozenset({PUMPS}), frozenset({SCANNER, KLEBER}), frozenset({HALL})])
)


def brute_force(judge: Judge, query: SlotQuery) -> dict[ResourceId, list[tuple[tuple[int, ...], int]]]:
    """Judge every set of resources at every quarter of an hour: the legal ones by their first resource."""
    resources = judge.resources
    fitting = [
        [r for r in resources.values() if need.concerns(r, resources) and need.refuses(r, resources) is None]
        for need in query.needs
    ]
    legal: dict[ResourceId, list[tuple[tuple[int, ...], int]]] = {}
    for chosen in product(*fitting):
        if len({r.id for r in chosen}) < len(chosen):
            continue
        for day in query.days:
            first = int(TimeSlot.of_day(day).epoch[0]) + query.opens * 60
            last = int(TimeSlot.of_day(day).epoch[0]) + query.closes * 60
            for start in range(first, last - query.minutes * 60 + 1, GRID_SECONDS):
                if start + GRID_SECONDS <= judge.now.timestamp():
                    continue
                if _judged(judge, query, tuple(r.id for r in chosen), start).is_free:
                    legal.setdefault(chosen[0].id, []).append((_empty(judge, query, chosen), start))
    return legal


def _empty(judge: Judge, query: SlotQuery, chosen: tuple[Resource, ...]) -> tuple[int, ...]:
    total = 0
    for n, (need, room) in enumerate(zip(query.needs, chosen, strict=True)):
        seats = seats_of(room, judge.resources)
        total += 0 if seats is None else seats - (need.people or 0)
        total += AWAY_SEATS * (room.site_id != (chosen[0].site_id if n else query.near))
    return (total, any(r.site_id != query.near for r in chosen))


def _judged(judge: Judge, query: SlotQuery, chosen: tuple[ResourceId, ...], start: int) -> Judgement:
    rooms = [judge.resources[r] for r in chosen]
    return judge.verdict(
        BookingDraft(
            chosen,
            TimeSlot.of_epoch(start, start + query.minutes * 60),
            query.customer_id or NOBODY,
            attendees=query.people,
            setup_minutes=max(r.setup_minutes for r in rooms),
            teardown_minutes=max(r.teardown_minutes for r in rooms),
        )
    )


@given(
    judge=campuses(),
    needs=st.lists(_NEEDS, min_size=1, max_size=2).map(tuple),
    days=st.sampled_from([(TUESDAY,), (TUESDAY, WEDNESDAY)]),
    minutes=st.sampled_from([45, 60, 120]),
    between=st.sampled_from([(9 * 60, 12 * 60), AFTERNOON, (16 * 60, 20 * 60)]),
)
def test_whatever_is_proposed_is_legal_and_nothing_better_is_missed(
    judge: Judge,
    needs: tuple[Need, ...],
    days: tuple[date, ...],
    minutes: int,
    between: tuple[int, int],
) -> None:
    query = asked(*needs, days=days, minutes=minutes, between=between)
    search = SlotSearch(judge, query)
    options = list(search.options())
    assert all(_judged(judge, query, o.draft.resources, o.slot.epoch[0]).is_free for o in options)
    legal = brute_force(judge, query)
    within = [o for o in options if o.in_range]
    assert {o.room for o in within} == set(legal)
    found = []
    for option in within:
        chosen = tuple(judge.resources[r] for r in option.draft.resources)
        found.append((_empty(judge, query, chosen), option.slot.epoch[0]))
        assert found[-1][0][0] == min(empty[0] for empty, _ in legal[option.room])
        assert found[-1] == min(each for each in legal[option.room])
    assert [empty for empty, _ in found] == sorted(empty for empty, _ in found)
    aside = search.set_aside(options)
    concerned = {r.id for r in judge.resources.values() if needs[0].concerns(r, judge.resources)}
    left_out = concerned - {o.room for o in options}
    gone = {r for r in left_out if all((judge.resources[r].retired_on or date.max) <= d for d in days)}
    assert {s.resource_id for s in aside} >= left_out - gone
