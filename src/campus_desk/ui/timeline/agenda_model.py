"""The snapshot as the planner shows it: groups of rows, and on each row what is booked, in lanes.

A pool is one row with a lane per unit. A divisible room is a row with a lane per part, and each part has a row of
its own as well; a booking of the whole room lies across the lanes. Everything else has one lane. How many lanes a
row has follows from the catalogue alone: rows never change their height because data arrives.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from campus_desk.application.read_models import AgendaItem, Catalogue, ReportedProblem
from campus_desk.domain.identifiers import BookingId, KindId, ResourceId, SiteId
from campus_desk.domain.opening_hours import Closure
from campus_desk.domain.resource import Containment, Resource, ResourceKind, Site, leaves, units
from campus_desk.ui.timeline.all_day import WholeDays, fills_days, open_days, shortest_day
from campus_desk.ui.timeline.campus_day import CampusDay
from campus_desk.ui.timeline.closed_hours import ClosedHours, Interval
from campus_desk.ui.timeline.lanes import MOST_LANES, Entry, in_lanes

GroupKey = tuple[SiteId, KindId]


@dataclass(frozen=True, slots=True)
class ResourceRow:
    """One resource with what is booked on it.

    Attributes:
        lanes: How many bars lie above each other at most.
        entries: Bars by start; one per booking, however many parts or units it takes.
        closed: Intervals to hatch; ``blocks`` closures of this resource alone, drawn with their reason.
        units: How many units a pool has, 0 for anything else.
        is_part: Whether it is a part of the divisible room above it.
        problems: What was reported about it or its units and nobody has dealt with.
        revision: Grows when anything painted in the row has changed.
    """

    resource: Resource
    group: GroupKey
    lanes: int = 1
    entries: tuple[Entry, ...] = ()
    closed: tuple[Interval, ...] = ()
    blocks: tuple[Closure, ...] = ()
    units: int = 0
    is_part: bool = False
    problems: tuple[ReportedProblem, ...] = ()
    revision: int = 0

    @property
    def id(self) -> ResourceId:
        """The resource's id."""
        return self.resource.id

    def covered_at(self, instant: int) -> Iterable[Entry]:
        """Yield the entries whose blocked time holds an instant."""
        for entry in self.entries:
            if entry.item.blocked_from <= instant < entry.item.blocked_to:
                yield entry


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """Rows of one site and kind under one heading."""

    key: GroupKey
    site: Site
    kind: ResourceKind
    rows: tuple[ResourceRow, ...]


class AgendaModel:
    """Complete snapshots in, groups of rows out. Nothing is fetched here.

    Attributes:
        groups: What is shown, in order; ``hidden`` rows the filter leaves out.
        notes: The closures of a site or the whole campus; ``all_day`` these and the bookings that fill whole days.
    """

    def __init__(self) -> None:
        self.groups: tuple[Group, ...] = ()
        self.hidden = 0
        self.days: tuple[CampusDay, ...] = ()
        self.items: tuple[AgendaItem, ...] = ()
        self.notes: tuple[Closure, ...] = ()
        self.all_day: tuple[WholeDays, ...] = ()
        self.catalogue: Catalogue | None = None
        self._filter: Callable[[Resource], bool] | None = None
        self._equipment_first = False
        self._row_ids: dict[ResourceId, ResourceId] = {}
        self._rows: dict[ResourceId, ResourceRow] = {}
        self._shown_on: dict[BookingId, list[ResourceRow]] = {}
        self._items_of: dict[BookingId, list[AgendaItem]] = {}
        self._reported: Mapping[ResourceId, Sequence[ReportedProblem]] = {}
        self._revisions = 0

    def set_snapshot(
        self, catalogue: Catalogue, items: Sequence[AgendaItem], days: Sequence[CampusDay]
    ) -> None:
        """Show a catalogue and what is booked in it over some days; unchanged rows keep their revision."""
        self.catalogue, self.items, self.days = catalogue, tuple(items), tuple(days)
        self._items_of = defaultdict(list)
        for item in self.items:
            self._items_of[item.booking_id].append(item)
        self._rebuild()

    def set_filter(self, accepts: Callable[[Resource], bool] | None) -> None:
        """Show only the rows whose resource is accepted, all of them with None."""
        self._filter = accepts
        self._rebuild()

    def set_equipment_first(self) -> None:
        """Put equipment above rooms, wherever it stands: what a company comes for."""
        self._equipment_first = True
        self._rebuild()

    @property
    def rows(self) -> Iterable[ResourceRow]:
        """All rows shown, collapsed or not, from top to bottom."""
        return (row for group in self.groups for row in group.rows)

    def row_of(self, resource_id: ResourceId) -> ResourceRow | None:
        """Return the row a resource is shown on: its own, or its pool's; None when it is hidden."""
        return self._rows.get(self._row_ids.get(resource_id, resource_id))

    def entry_of(
        self, booking_id: BookingId, near: ResourceId | None = None
    ) -> tuple[ResourceRow, Entry] | None:
        """Return where a booking is shown: on the row given if it is there, else on the first that shows it."""
        rows = self._shown_on.get(booking_id, ())
        row = next((row for row in rows if row.id == near), rows[0] if rows else None)
        if row is None:
            return None
        return row, next(e for e in row.entries if e.item.booking_id == booking_id)

    def items_of(self, booking_id: BookingId) -> Sequence[AgendaItem]:
        """Return all allocations of a booking, those on hidden rows among them."""
        return self._items_of.get(booking_id, ())

    def rows_of(self, bookings: Collection[BookingId]) -> set[ResourceId]:
        """Return the rows on which any of the bookings is shown."""
        return {row.id for booking in bookings for row in self._shown_on.get(booking, ())}

    def _rebuild(self) -> None:
        if self.catalogue is None:
            return
        before = {row.id: row for row in self.rows}
        resources = {r.id: r for r in self.catalogue.resources}
        closed = ClosedHours(self.catalogue.calendar, self.days)
        self.notes = closed.notes()
        self._row_ids = {}
        shown: dict[GroupKey, list[ResourceRow]] = defaultdict(list)
        booked: dict[ResourceId, list[AgendaItem]] = defaultdict(list)
        for item in self.items:
            booked[item.resource_id].append(item)
        self._reported = _by_resource(self.catalogue.problems)
        self.hidden = 0
        for resource, is_part in _in_order(resources, self.days, booked):
            if self._filter is not None and not self._filter(resource):
                self.hidden += 1
                continue
            row = self._row(resource, resources, booked, closed, is_part)
            old = before.get(row.id)
            if old is not None and replace(old, revision=0) == row:
                row = old
            else:
                self._revisions += 1
                row = replace(row, revision=self._revisions)
            shown[row.group].append(row)
        self.groups = _groups(self.catalogue, shown)
        if self._equipment_first:
            self.groups = tuple(sorted(self.groups, key=_has_seats))
        self._index()
        self.all_day = (
            *(WholeDays(*note.slot.epoch, closure=note) for note in self.notes),
            *self._whole_days(),
        )

    def _whole_days(self) -> Iterable[WholeDays]:
        """Yield the bookings that fill whole days, each once."""
        seen: set[BookingId] = set()
        for row in self.rows:
            days = open_days(row.closed, self.days)
            least = shortest_day(days)
            for entry in row.entries:
                item = entry.item
                if item.ends_at - item.starts_at < least:
                    continue
                if fills_days(item.starts_at, item.ends_at, days) and item.booking_id not in seen:
                    seen.add(item.booking_id)
                    yield WholeDays(item.starts_at, item.ends_at, entry, row.resource.name)

    def _index(self) -> None:
        self._rows = {row.id: row for row in self.rows}
        self._shown_on = defaultdict(list)
        for row in self.rows:
            for entry in row.entries:
                rows = self._shown_on[entry.item.booking_id]
                if not rows or rows[-1] is not row:
                    rows.append(row)

    def _row(
        self,
        resource: Resource,
        resources: Mapping[ResourceId, Resource],
        booked: Mapping[ResourceId, list[AgendaItem]],
        closed: ClosedHours,
        is_part: bool,
    ) -> ResourceRow:
        pool = units(resource.id, resources.values())
        blocked = pool or leaves(resource.id, resources)
        for unit in pool:
            self._row_ids[unit] = resource.id
        self._row_ids[resource.id] = resource.id
        # What was booked before a room was divided still lies on the room itself.
        places = blocked if resource.id in blocked else (*blocked, resource.id)
        items = [item for place in places for item in booked.get(place, ())]
        lanes = min(len(blocked), MOST_LANES)
        # A part of a divisible room follows its room, whatever kind it is of itself.
        parent = resources.get(resource.parent_id) if is_part and resource.parent_id is not None else None
        owner = parent or resource
        return ResourceRow(
            resource,
            (owner.site_id, owner.kind_id),
            lanes,
            in_lanes(items, {leaf: n for n, leaf in enumerate(blocked)}, resources, lanes),
            closed.of(resource),
            closed.blocks_of(resource),
            len(pool),
            is_part,
            tuple(problem for key in (resource.id, *pool) for problem in self._reported.get(key, ())),
        )


def _by_resource(problems: Iterable[ReportedProblem]) -> dict[ResourceId, list[ReportedProblem]]:
    found: dict[ResourceId, list[ReportedProblem]] = defaultdict(list)
    for problem in problems:
        found[problem.resource_id].append(problem)
    return found


def _in_order(
    resources: Mapping[ResourceId, Resource], days: Sequence[CampusDay], booked: Collection[ResourceId]
) -> Iterable[tuple[Resource, bool]]:
    """Yield what has a row of its own: every resource in service but units, parts right after their room.

    A retired resource keeps its row while something is still booked on it: nothing disappears unseen.
    """
    children: dict[ResourceId | None, list[Resource]] = defaultdict(list)
    for resource in resources.values():
        whole = resource.parent_id if resource.containment is Containment.PART else None
        if resource.containment is not Containment.UNIT:
            children[whole if whole in resources else None].append(resource)

    def walk(parent: ResourceId | None) -> Iterable[tuple[Resource, bool]]:
        for resource in sorted(children.get(parent, ()), key=lambda r: (r.position, r.id)):
            retired = resource.retired_on is not None and bool(days) and resource.retired_on <= days[0].date
            if not retired or resource.id in booked:
                yield resource, parent is not None
            yield from walk(resource.id)

    return walk(None)


def _has_seats(group: Group) -> bool:
    return all(row.resource.capacity is not None for row in group.rows)


def _groups(catalogue: Catalogue, shown: Mapping[GroupKey, Sequence[ResourceRow]]) -> tuple[Group, ...]:
    sites = {site.id: site for site in catalogue.sites}
    kinds = {kind.id: kind for kind in catalogue.kinds}
    groups = [Group(key, sites[key[0]], kinds[key[1]], tuple(rows)) for key, rows in shown.items()]
    return tuple(sorted(groups, key=lambda g: (g.site.position, g.site.id, g.kind.position, g.kind.id)))
