"""Whoever waits for what is full is looked through quickly, and finds just what a plain walk finds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from heapq import merge

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.application import free_time, waiting_matches
from campus_desk.application.free_time import FreeTime, _each_once, common, up
from campus_desk.application.judgement import Judge
from campus_desk.application.read_models import AgendaItem, Catalogue
from campus_desk.application.waiting_matches import WaitingMatch, find_matches
from campus_desk.domain.identifiers import ResourceId
from campus_desk.domain.opening_hours import CampusCalendar, Closure
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.domain.waiting import WaitingEntry
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
    PUMPS,
    RECEPTION,
    RESOURCES,
    VOSGES,
    WEEKDAYS_8_TO_19,
    at,
)
from tests.unit.test_waiting_list import entry, taken

MINUTES = 5 * 24 * 60


class PlainFreeTime(FreeTime):
    """Looks into every day anew, however full it is."""

    def beginnings(self, resource: ResourceId, seconds: int, window: TimeSlot) -> Iterator[int]:
        ways = range(len(self._judge.ways_to_hold(resource)))
        yield from _each_once(merge(*(self._plainly(resource, way, seconds, window) for way in ways)))

    def _plainly(self, resource: ResourceId, way: int, seconds: int, window: TimeSlot) -> Iterator[int]:
        opens, closes = window.epoch
        begun = reached = upcoming = opens
        fits = False
        for day in window.campus_days():
            for first, last in common([(opens, closes)], self._gaps(resource, way, day)):
                if first != reached or begun == reached:
                    minute = -(-begun // 60) * 60
                    if not fits and minute + seconds <= reached:
                        yield minute
                    begun, fits = first, False
                    upcoming = first if first == opens else up(first)
                reached = last
                while upcoming + seconds <= reached:
                    fits = True
                    yield upcoming
                    upcoming = up(upcoming + 1)
        minute = -(-begun // 60) * 60
        if not fits and minute + seconds <= reached:
            yield minute

    def _gaps(self, resource: ResourceId, way: int, day: date) -> list[tuple[int, int]]:
        if self._day(day).is_holiday:
            return []
        held = self._held(resource)[way]
        return common(
            self.opening(resource, day), self._free_in_one_way(held, day, *self.margins((resource,)))
        )


def spans(most: int) -> st.SearchStrategy[list[tuple[int, int]]]:
    """Return times as minutes from Monday midnight, with their lengths."""
    return st.lists(st.tuples(st.integers(0, MINUTES), st.integers(20, 1500)), max_size=most)


def slot_of(minute: int, length: int) -> TimeSlot:
    start = at("23 00:00") + timedelta(minutes=minute)
    return TimeSlot(start, start + timedelta(minutes=length))


@st.composite
def agendas(draw: st.DrawFn) -> list[AgendaItem]:
    """Draw bookings that do not overlap on one resource, many of them back to back."""
    items: list[AgendaItem] = []
    for resource in (BROGLIE, KLEBER, VOSGES, HALL_A, HALL_B, PUMP_1, PUMP_2):
        minute = draw(st.integers(0, 2000))
        for gap, length in draw(
            st.lists(
                st.tuples(st.sampled_from((0, 0, 30, 61, 75, 240)), st.sampled_from((60, 90, 600, 1440))),
                max_size=12,
            )
        ):
            minute += gap
            items.append(taken(resource, slot_of(minute, length), 900 + len(items)))
            minute += length
    return items


@st.composite
def waits(draw: st.DrawFn) -> list[WaitingEntry]:
    """Draw people who wait for a room, a hall, a pump, or any room."""
    entries = []
    for number, (minute, length) in enumerate(draw(spans(6)), 1):
        duration = draw(st.sampled_from((15, 20, 60, 61, 90, 120, 600)))
        window = slot_of(minute, max(length, duration))
        place = draw(st.sampled_from((None, None, BROGLIE, HALL, PUMPS)))
        people = draw(st.sampled_from((None, 4, 9)))
        made = entry(number % 9, window, place, duration=timedelta(minutes=duration), attendees=people)
        entries.append(made)
    return entries


@given(
    agendas(),
    waits(),
    st.booleans(),
    st.sampled_from((None, date(2026, 11, 1), date(2026, 11, 25))),
    spans(2),
)
def test_reception_who_waits_finds_what_a_walk_through_every_day_finds(
    items: list[AgendaItem],
    entries: list[WaitingEntry],
    around_the_clock: bool,
    gone_from: date | None,
    shut: list[tuple[int, int]],
) -> None:
    hours = () if around_the_clock else WEEKDAYS_8_TO_19
    closures = tuple(Closure(slot_of(*span), "Fermé") for span in shut)
    customer = replace(ORTHOGRID, retired_on=gone_from)
    catalogue = Catalogue((), (), tuple(RESOURCES.values()), (customer,), (), CampusCalendar(hours, closures))

    def found() -> tuple[WaitingMatch, ...]:
        return find_matches(Judge(catalogue, items, NOW, RECEPTION), entries, NOW)

    quickly = found()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(waiting_matches, "FreeTime", PlainFreeTime)
        patch.setattr(waiting_matches, "WHEREVER", "")
        patch.setattr(waiting_matches, "NEVER_BETTER", frozenset())
        assert quickly == found()
    judge = Judge(catalogue, items, NOW, RECEPTION)
    quick, plain = FreeTime(judge), PlainFreeTime(judge)
    for each in entries:
        seconds = int(each.duration.total_seconds())
        for resource in (BROGLIE, HALL, PUMPS):
            assert list(quick.beginnings(resource, seconds, each.window)) == list(
                plain.beginnings(resource, seconds, each.window)
            )


def test_reception_full_days_are_passed_over_without_a_look(monkeypatch: pytest.MonkeyPatch) -> None:
    catalogue = Catalogue(
        (), (), tuple(RESOURCES.values()), (ORTHOGRID,), (), CampusCalendar(WEEKDAYS_8_TO_19)
    )
    full = [taken(BROGLIE, slot_of(day * 1440 + 480, 660), 900 + day) for day in range(5)]
    looked: list[object] = []

    def counted(*given: list[tuple[int, int]]) -> list[tuple[int, int]]:
        looked.append(given)
        return common(*given)

    monkeypatch.setattr(free_time, "common", counted)
    crowd = [entry(n % 9, slot_of(1440, 4 * 1440), duration=timedelta(minutes=30 + n)) for n in range(30)]
    assert find_matches(Judge(catalogue, full, NOW, RECEPTION), crowd, NOW) == ()
    assert len(looked) == 4, "each day once, however many wait"
