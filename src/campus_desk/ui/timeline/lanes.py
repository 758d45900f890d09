"""Bars above each other: one entry per booking and row, each in its lane."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from campus_desk.application.read_models import AgendaItem
from campus_desk.domain.identifiers import ResourceId
from campus_desk.domain.resource import Containment, Resource

MOST_LANES = 4
"""A pool of more units shows what runs at the same time instead of a lane per unit."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One bar of a row.

    Attributes:
        lane: The uppermost lane it takes; ``lanes`` how many.
        taken: How many units of a pool the booking takes here, 0 on other rows.
        part: Name of the part or unit that is meant where the row does not say it, else empty.
    """

    item: AgendaItem
    lane: int = 0
    lanes: int = 1
    taken: int = 0
    part: str = ""


def in_lanes(
    items: Iterable[AgendaItem],
    leaf_lanes: Mapping[ResourceId, int],
    resources: Mapping[ResourceId, Resource],
    lanes: int,
) -> tuple[Entry, ...]:
    """Return the entries of a row by start.

    Args:
        items: All allocations the row shows.
        leaf_lanes: The place of each part or unit, or of the resource itself.
        resources: For the names of parts and units.
        lanes: How many lanes the row has.
    """
    uses: dict[tuple[int, ResourceId | None, int], list[AgendaItem]] = defaultdict(list)
    is_pool = _is_pool(leaf_lanes, resources)
    for item in items:
        # One booking may ask for several units of a pool, or for a part and for the whole, at the same time.
        uses[(item.booking_id, None if is_pool else item.requested_id, item.starts_at)].append(item)
    entries = []
    for allocations in uses.values():
        first = allocations[0]
        places = sorted({leaf_lanes[i.resource_id] for i in allocations if i.resource_id in leaf_lanes})
        alone = len(places) == 1 < len(leaf_lanes)
        name = resources[first.resource_id].name if alone and first.resource_id in resources else ""
        for lane, run in _runs(places or [0]):
            entries.append(Entry(first, lane, run, len(places) if is_pool else 0, name))
    entries.sort(key=lambda e: (e.item.starts_at, e.lane, e.item.booking_id))
    return tuple(entries) if len(leaf_lanes) <= lanes else _first_fit(entries, lanes)


def _is_pool(leaf_lanes: Mapping[ResourceId, int], resources: Mapping[ResourceId, Resource]) -> bool:
    return any(leaf in resources and resources[leaf].containment is Containment.UNIT for leaf in leaf_lanes)


def _runs(places: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Yield (first, count) of each run of lanes next to each other."""
    start = previous = places[0]
    for place in places[1:]:
        if place != previous + 1:
            yield start, previous - start + 1
            start = place
        previous = place
    yield start, previous - start + 1


def _first_fit(entries: Sequence[Entry], lanes: int) -> tuple[Entry, ...]:
    """Give each entry the first lane that is free by then; the last one takes what is left over."""
    free_at = [0] * lanes
    placed = []
    for entry in entries:
        lane = next((n for n, free in enumerate(free_at) if free <= entry.item.blocked_from), lanes - 1)
        free_at[lane] = max(free_at[lane], entry.item.blocked_to)
        placed.append(replace(entry, lane=lane, lanes=1))
    return tuple(placed)
