"""Which rows are free for a whole interval: pools, divisible rooms, closures (item 44)."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from campus_desk.domain.identifiers import ResourceId
from campus_desk.domain.opening_hours import Closure
from campus_desk.domain.resource import Containment
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.ui.timeline.free_rows import free_resources
from tests.unit.made_up_campus import TUESDAY, Campus, at, opened

WANTED = (at(14), at(16))


def campus() -> tuple[Campus, dict[str, ResourceId]]:
    """Return a room, a room of two parts and a pool of two units, by name."""
    c = opened(Campus())
    ids = {"room": c.room("Salle Ill"), "whole": c.room("Salle Vosges"), "pool": c.room("Colonne", kind=2)}
    for name, parent, containment in (
        ("north", "whole", Containment.PART),
        ("south", "whole", Containment.PART),
        ("one", "pool", Containment.UNIT),
        ("two", "pool", Containment.UNIT),
    ):
        ids[name] = c.room(name, parent_id=ids[parent], containment=containment)
    return c, ids


def free(c: Campus, ids: dict[str, ResourceId]) -> set[str]:
    found = free_resources(c.catalogue, c.items, WANTED)
    return {name for name, key in ids.items() if key in found}


def test_item_44_a_pool_is_free_while_a_unit_is_and_a_room_only_with_all_its_parts() -> None:
    c, ids = campus()
    assert free(c, ids) == set(ids)
    c.book(ids["north"], 15, 17, "Neuralis")
    c.book(ids["one"], 13, 15, "Neuralis")
    assert free(c, ids) == {"room", "south", "pool", "two"}
    c.book(ids["two"], 13, 15, "Neuralis")
    assert free(c, ids) == {"room", "south"}


def test_item_44_what_was_booked_before_a_room_was_divided_takes_its_parts() -> None:
    c, ids = campus()
    c.book(ids["whole"], 15, 17, "Neuralis")
    assert free(c, ids) == {"room", "pool", "one", "two"}


def test_item_44_setup_and_teardown_of_others_count_and_what_ends_on_time_does_not() -> None:
    c, ids = campus()
    c.book(ids["room"], 12, 14, "Neuralis")
    c.book(ids["room"], 16, 17, "Neuralis")
    assert "room" in free(c, ids)
    c.book(ids["room"], 12, 14, "Neuralis", teardown=5)
    assert "room" not in free(c, ids)


def test_item_44_closures_hours_holidays_and_retirement() -> None:
    c, ids = campus()
    c.closures.append(Closure(TimeSlot.of_epoch(at(15), at(15.5)), "Peinture", resource_id=ids["room"]))
    c.resources[1] = replace(c.resources[1], retired_on=TUESDAY)
    assert free(c, ids) == {"north", "south", "pool", "one", "two"}
    c.closures.append(Closure(TimeSlot.of_epoch(at(15), at(15.5)), "Coupure"))
    assert free(c, ids) == set()
    c, ids = campus()
    c.holidays[TUESDAY] = "Fête"
    assert free(c, ids) == set()
    c, ids = campus()
    assert not free_resources(c.catalogue, [], (at(18), at(20)))


@given(st.integers(0, 24 * 4), st.integers(1, 20), st.integers(0, 8), st.integers(0, 8))
def test_item_44_a_room_is_free_exactly_when_nothing_touches_the_interval(
    start: int, length: int, before: int, after: int
) -> None:
    c = Campus()
    room = c.room("Salle Ill")
    c.book(room, start / 4, (start + length) / 4, "Neuralis", setup=15 * before, teardown=15 * after)
    touches = (start - before) * 900 < WANTED[1] - at(0) and (start + length + after) * 900 > WANTED[0] - at(
        0
    )
    assert (room in free_resources(c.catalogue, c.items, WANTED)) is not touches
