"""From what could not be had to an entry of the waiting list."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.application.read_models import Catalogue
from campus_desk.application.slot_query import Need, SlotQuery
from campus_desk.application.waiting_wish import waiting_for
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import SiteId
from campus_desk.domain.opening_hours import CampusCalendar
from campus_desk.domain.resource import ResourceKind
from tests.unit.campus import BROGLIE, HALL, HALL_KIND, NOW, RESOURCES, ROOM_KIND, at

KINDS = tuple(
    ResourceKind(kind, code, ()) for kind, code in ((ROOM_KIND, "meeting_room"), (HALL_KIND, "hall"))
)
CATALOGUE = Catalogue((), KINDS, tuple(RESOURCES.values()), (), (), CampusCalendar())


@given(
    st.integers(0, 1439),
    st.integers(1, 600),
    st.integers(1, 600),
    st.integers(0, 3),
    st.integers(-600, 3000),
)
def test_reception_what_could_not_be_had_is_waited_for_within_the_time_asked_for_as_far_as_it_is_to_come(
    opens: int, width: int, minutes: int, more_days: int, minute: int
) -> None:
    first = date(2026, 11, 24)
    days = tuple(first + timedelta(days=n) for n in range(more_days + 1))
    closes = min(opens + width, 1440)
    now = at("24 00:00") + timedelta(minutes=minute)
    query = SlotQuery((Need(8, frozenset(), frozenset({ROOM_KIND})),), days, minutes, opens, closes)
    waiting = waiting_for(query, CATALOGUE, now)
    ends = at("24 00:00") + timedelta(days=more_days, minutes=closes)
    assert (waiting is None) == (ends <= now)
    if waiting is not None:
        assert waiting.window.start >= max(now, at("24 00:00") + timedelta(minutes=opens))
        assert waiting.window.start - now < timedelta(minutes=15) or waiting.window.start == at(
            "24 00:00"
        ) + timedelta(minutes=opens)
        assert waiting.window.end == max(ends, waiting.window.start + waiting.duration)
        assert (waiting.kind_id, waiting.resource_id, waiting.attendees) == (ROOM_KIND, None, 8)


def test_reception_who_names_a_site_waits_for_a_place_there() -> None:
    site = RESOURCES[HALL].site_id
    days = (date(2026, 11, 24),)
    there = waiting_for(SlotQuery((Need(4, site=site),), days, 60), CATALOGUE, NOW)
    assert there is not None
    assert (there.kind_id, there.site_id) == (ROOM_KIND, site)
    moved = replace(RESOURCES[BROGLIE], site_id=SiteId(site + 1))
    assert there.takes(RESOURCES[BROGLIE])
    assert not there.takes(moved)
    assert replace(there, site_id=None).takes(moved)
    by_name = waiting_for(
        SlotQuery((Need(resources=frozenset({HALL}), site=site),), days, 60), CATALOGUE, NOW
    )
    assert by_name is not None
    assert (by_name.resource_id, by_name.site_id) == (HALL, None)
    with pytest.raises(InvalidValue):
        replace(by_name, site_id=site)


def test_reception_several_things_at_once_are_waited_for_by_nobody() -> None:
    days = (date(2026, 11, 24),)
    hall, room = Need(resources=frozenset({HALL})), Need(4)
    assert waiting_for(SlotQuery((hall, room), days, 60), CATALOGUE, NOW) is None
    by_name = waiting_for(SlotQuery((hall,), days, 60), CATALOGUE, NOW)
    assert by_name is not None
    assert (by_name.resource_id, by_name.kind_id) == (HALL, None)
    anywhere = waiting_for(SlotQuery((room,), days, 60), CATALOGUE, NOW)
    assert anywhere is not None
    assert anywhere.kind_id == ROOM_KIND, "a room before a hall"
    too_many = waiting_for(SlotQuery((Need(60),), days, 60), CATALOGUE, NOW)
    assert too_many is not None
    assert too_many.kind_id == HALL_KIND
    assert waiting_for(SlotQuery((Need(600),), days, 60), CATALOGUE, NOW) is None
