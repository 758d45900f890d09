"""Find a slot: the resources that meet what is needed, best first, and when they are free together.

A resource is the better the fewer seats it leaves empty; a walk to another building weighs as much as ``AWAY_SEATS``
of them. Then comes what is nearer, then what is earlier. Each answer is worked out when it is asked for, so that the
first one costs no more among many bookings than among few.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from heapq import heappop, heappush

from campus_desk.application.free_time import FreeTime, between, starts
from campus_desk.application.judgement import Judge, Judgement
from campus_desk.application.slot_query import Need, Option, Reason, SetAside, SlotQuery
from campus_desk.domain.booking import BookingDraft
from campus_desk.domain.identifiers import UNSAVED, CustomerId, ResourceId, SiteId
from campus_desk.domain.opening_hours import DAY_MINUTES, Closure
from campus_desk.domain.resource import Resource, seats_of
from campus_desk.domain.timeslot import TimeSlot, at_campus

AWAY_SEATS = 15
"""A room in another building comes after one nearby that leaves up to so many more seats empty."""

NEAR_RANGE_SECONDS = 2 * 3600
"""So far beside the times asked for a resource is still an answer, after all that are free within them."""

NOBODY = CustomerId(UNSAVED)
"""Who a place is found for while nobody is known: the rules about customers are silent, and it has no price."""

_TIMELESS = frozenset({"known", "asked_once", "capacity"})
"""Rules that say the same at every time of day."""

Rank = tuple[int, bool, int]
"""Empty seats, the way to another building counted in; whether it is in another; storeys from the ground."""


@dataclass(frozen=True, slots=True)
class _Found:
    option: Option
    rank: Rank
    order: tuple[int, ...]

    def __lt__(self, other: _Found) -> bool:
        return (self.rank, self.order) < (other.rank, other.order)


class SlotSearch:
    """Answers one query from one snapshot.

    Attributes:
        free: When resources are free.
    """

    def __init__(self, judge: Judge, query: SlotQuery) -> None:
        self.query = query
        self.free = FreeTime(judge)
        self._judge = judge
        self._seconds = query.minutes * 60
        self._hopeless: set[tuple[ResourceId, ...]] = set()
        self._candidates = [self._fitting(need) for need in query.needs]

    def options(self) -> Iterator[Option]:
        """Yield the best time of every resource that is an answer: best first, within the times asked for first."""
        left: list[Resource] = []
        yield from self._ranked(self._candidates[0], self.in_range, left)
        yield from self._ranked(left, self._near_range, [])

    def set_aside(self, options: Iterable[Option]) -> list[SetAside]:
        """Return what was looked at and is not among the answers, with the reason, in the order of the planner."""
        answers = {option.room for option in options}
        found = [self._reason(r, self.query.needs[0]) for r in self._concerned(self.query.needs[0], answers)]
        for need in self.query.needs[1:]:
            aside = (self._reason(r, need) for r in self._concerned(need, answers))
            found.extend(each for each in aside if each.reason is not Reason.NOT_TOGETHER)
        return found

    # --- one set of resources -----------------------------------------------------------------------------------------

    def in_range(self, resources: tuple[ResourceId, ...], days: Iterable[date]) -> Option | None:
        """Return the first time at which resources may be had on some days, within the times asked for."""
        query = self.query
        for day in days:
            gaps = self.free.gaps(resources, day, query.opens, query.closes)
            found = self.first_legal(resources, starts(gaps, self._seconds))
            if found is not None:
                return self.option(found, in_range=True)
        return None

    def on_day(self, resources: tuple[ResourceId, ...], day: date) -> Option | None:
        """Return the best time at which resources may be had on a day, beside the times asked for if it must be."""
        return self.in_range(resources, (day,)) or self._near_range(resources, (day,))

    def _near_range(self, resources: tuple[ResourceId, ...], days: Iterable[date]) -> Option | None:
        """Return the time nearest to those asked for, on the first of the days that has one near enough."""
        for day in days:
            by_distance = sorted(
                (self.beside(day, start, self._seconds), start)
                for start in starts(self.free.gaps(resources, day, 0, DAY_MINUTES), self._seconds)
            )
            near = (start for beside, start in by_distance if beside <= NEAR_RANGE_SECONDS)
            found = self.first_legal(resources, near)
            if found is not None:
                return self.option(found, in_range=False)
        return None

    def beside(self, day: date, start: int, seconds: int) -> int:
        """Return by how many seconds a time lies outside the times asked for."""
        window = self.free.window(day, self.query.opens, self.query.closes)
        if not window:
            return 0
        return max(window[0][0] - start, start + seconds - window[-1][1], 0)

    def first_legal(
        self, resources: tuple[ResourceId, ...], begins: Iterable[int], seconds: int | None = None
    ) -> Judgement | None:
        """Return the first of some times against which no rule speaks, None when there is none."""
        if resources in self._hopeless:
            return None
        for start in begins:
            judgement = self._judge.verdict(self._draft(resources, start, seconds or self._seconds))
            if judgement.is_free:
                return judgement
            if any(v.blocks and v.rule in _TIMELESS for v in judgement.verdicts):
                self._hopeless.add(resources)
                return None
        return None

    def option(self, judgement: Judgement, *, in_range: bool) -> Option:
        """Return a judgement as an answer."""
        records = [self._judge.resources[r] for r in judgement.draft.resources]
        people = self.query.needs[0].people
        seats = seats_of(records[0], self._judge.resources)
        spare = None if people is None or seats is None else seats - people
        return Option(judgement, spare, any(self._is_away(r, self.query.near) for r in records), in_range)

    def _draft(self, resources: tuple[ResourceId, ...], start: int, seconds: int) -> BookingDraft:
        setup, teardown = self.free.margins(resources)
        return BookingDraft(
            resources,
            TimeSlot.of_epoch(start, start + seconds),
            self.query.customer_id or NOBODY,
            attendees=self.query.people,
            setup_minutes=setup,
            teardown_minutes=teardown,
        )

    # --- ranking ------------------------------------------------------------------------------------------------------

    def _ranked(
        self,
        rooms: list[Resource],
        find: Callable[[tuple[ResourceId, ...], Iterable[date]], Option | None],
        without: list[Resource],
    ) -> Iterator[Option]:
        """Yield the best answer with each room, best first; collect the rooms that have none."""
        found: list[_Found] = []
        for room in rooms:
            # Whatever goes with it only adds to what the room itself costs.
            least = self._empty(room, self.query.needs[0], self.query.near)
            while found and found[0].rank[0] < least:
                yield heappop(found).option
            best = self._best_with(room, find)
            if best is None:
                without.append(room)
            else:
                heappush(found, best)
        while found:
            yield heappop(found).option

    def _best_with(
        self, room: Resource, find: Callable[[tuple[ResourceId, ...], Iterable[date]], Option | None]
    ) -> _Found | None:
        best: _Found | None = None
        if len(self.query.needs) > 1 and not any(
            self._has_room(room, day, 0, DAY_MINUTES) for day in self.query.days
        ):
            return None
        for empty, others in self._companions(room):
            if best is not None and empty > best.rank[0]:
                break
            option = find((room.id, *others), self.query.days)
            if option is not None:
                found = self._placed(room, empty, option)
                best = found if best is None else min(best, found)
        return best

    def _placed(self, room: Resource, empty: int, option: Option) -> _Found:
        records = [self._judge.resources[r] for r in option.draft.resources]
        order = (option.slot.epoch[0], *(n for r in records for n in (r.position, r.id)))
        return _Found(option, (empty, option.is_away, _storeys(room)), order)

    def _companions(self, room: Resource) -> Iterator[tuple[int, tuple[ResourceId, ...]]]:
        """Yield what may go with a room, a resource for each further need: fewest empty seats first, near it."""
        lists = [
            sorted((self._empty(r, need, room.site_id), r.position, r.id) for r in fitting if r.id != room.id)
            for need, fitting in zip(self.query.needs[1:], self._candidates[1:], strict=True)
        ]
        own = self._empty(room, self.query.needs[0], self.query.near)
        if not all(lists):
            return
        first = (0,) * len(lists)
        waiting, seen = [(own + sum(each[0][0] for each in lists), first)], {first}
        while waiting:
            empty, places = heappop(waiting)
            chosen = tuple(each[n][2] for each, n in zip(lists, places, strict=True))
            if len(set(chosen)) == len(chosen):
                yield empty, chosen
            for need, each in enumerate(lists):
                further = (*places[:need], places[need] + 1, *places[need + 1 :])
                if further[need] < len(each) and further not in seen:
                    seen.add(further)
                    more = each[further[need]][0] - each[places[need]][0]
                    heappush(waiting, (empty + more, further))

    def _fitting(self, need: Need) -> list[Resource]:
        """Return what would do whenever it is free, best first."""
        resources = self._judge.resources
        return sorted(
            (r for r in self._concerned(need, set()) if need.refuses(r, resources) is None),
            key=lambda r: (self._empty(r, need, self.query.near), r.position, r.id),
        )

    def _concerned(self, need: Need, answers: set[ResourceId]) -> list[Resource]:
        resources, days = self._judge.resources, self.query.days
        return sorted(
            (
                r
                for r in resources.values()
                if r.id not in answers
                and need.concerns(r, resources)
                and (r.retired_on is None or any(day < r.retired_on for day in days))
            ),
            key=lambda r: (r.position, r.id),
        )

    def _empty(self, resource: Resource, need: Need, near: SiteId | None) -> int:
        seats = seats_of(resource, self._judge.resources)
        spare = 0 if seats is None else seats - (need.people or 0)
        return spare + (AWAY_SEATS if self._is_away(resource, near) else 0)

    @staticmethod
    def _is_away(resource: Resource, near: SiteId | None) -> bool:
        return near is not None and resource.site_id != near

    # --- reasons ------------------------------------------------------------------------------------------------------

    def _reason(self, resource: Resource, need: Need) -> SetAside:
        """Say why a resource is no answer."""
        refused = need.refuses(resource, self._judge.resources)
        if refused is Reason.TOO_SMALL:
            return SetAside(resource.id, refused, seats=seats_of(resource, self._judge.resources))
        if refused is not None:
            lacking = sorted(need.features - set(resource.features))
            return SetAside(resource.id, refused, lacking=tuple(lacking))
        query = self.query
        if len(query.needs) > 1 and any(
            self._has_room(resource, day, query.opens, query.closes) for day in query.days
        ):
            return SetAside(resource.id, Reason.NOT_TOGETHER)
        return self._closed(resource) or SetAside(
            resource.id,
            Reason.TAKEN,
            busy=tuple(
                item
                for window in self._windows()
                for way in self._judge.ways_to_hold(resource.id)
                for leaf in way
                for item in self._judge.busy(leaf, window)
            ),
        )

    def _has_room(self, resource: Resource, day: date, opens: int, closes: int) -> bool:
        """Tell whether a resource has a gap that is long enough; the rules may still object."""
        gaps = self.free.gaps((resource.id,), day, opens, closes)
        return next(starts(gaps, self._seconds), None) is not None

    def _closed(self, resource: Resource) -> SetAside | None:
        """Return what closes a resource, None when it would be open long enough on one of the days."""
        holidays: list[str] = []
        closures: list[Closure] = []
        for window in self._windows():
            day = at_campus(window.start).date()
            opened = between(*window.epoch, self.free.closed(resource.id, day))
            if any(last - first >= self._seconds for first, last in opened):
                return None
            holidays.append(self._judge.holiday(day))
            shut = self._judge.closures(resource.id, self.free.sole_way(resource.id))
            closures.extend(closure for closure in shut if closure.slot.overlaps(window))
        return SetAside(
            resource.id,
            Reason.CLOSED,
            closure=closures[0] if closures else None,
            holiday=next(filter(None, holidays), ""),
        )

    def _windows(self) -> Iterator[TimeSlot]:
        for day in self.query.days:
            window = self.free.window(day, self.query.opens, self.query.closes)
            if window:
                yield TimeSlot.of_epoch(window[0][0], window[-1][1])


def _storeys(resource: Resource) -> int:
    """Return how many storeys a resource lies from the ground, 0 where its floor is no number."""
    digits = resource.floor.strip().lstrip("-+")
    return int(digits) if digits.isdecimal() and len(digits) < 4 else 0
