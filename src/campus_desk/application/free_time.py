"""When resources are open and free together: arithmetic on intervals, worked out day by day and only when asked for.

It leaves out nothing that the rules allow. Whether the rules allow what it leaves in is for the judge to say.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from heapq import merge

from campus_desk.application.judgement import Judge
from campus_desk.application.slot_query import Interval
from campus_desk.domain.booking import Allocation
from campus_desk.domain.identifiers import ResourceId
from campus_desk.domain.opening_hours import DAY_MINUTES, OpeningPeriod
from campus_desk.domain.timeslot import TimeSlot, wall_clock_intervals

GRID_SECONDS = 15 * 60
"""Times that are proposed lie on the quarter of an hour, as those that are dragged do."""


class FreeTime:
    """The free time of a snapshot.

    Args:
        judge: Holds the agenda, the opening hours and the closures; beyond what it knows nothing is free.
    """

    def __init__(self, judge: Judge) -> None:
        self._judge = judge
        self._known = None if judge.known is None else judge.known.epoch
        self._days: dict[date, _Day] = {}
        self._hours: dict[ResourceId, _Hours] = {}
        self._same_hours: dict[tuple[OpeningPeriod, ...], _Hours] = {}
        self._ways: dict[ResourceId, list[_Way]] = {}
        # Of the quarter of an hour that has begun nothing is lost: who stands at the desk begins at once.
        self._earliest = down(int(judge.now.timestamp()))
        self._promised: dict[ResourceId, list[Interval]] = {}
        self._window_days: dict[TimeSlot, tuple[date, ...]] = {}
        self._ways_free: dict[ResourceId, dict[date, tuple[_Free, ...]]] = {}

    def promise(self, allocations: Iterable[Allocation]) -> None:
        """Count what somebody is to be offered as taken."""
        promised = set()
        for each in allocations:
            self._promised.setdefault(each.resource_id, []).append(each.slot.epoch)
            promised.add(each.resource_id)
        for resource, days in self._ways_free.items():
            if any(not promised.isdisjoint(way.leaves) for way in self._held(resource)):
                days.clear()

    def knows(self, day: date) -> bool:
        """Tell whether the snapshot covers a whole campus day."""
        first, last = self._day(day).epoch
        return self._known is None or (self._known[0] <= first and last <= self._known[1])

    def margins(self, resources: Sequence[ResourceId]) -> tuple[int, int]:
        """Return the longest setup and teardown the resources ask for, in minutes."""
        found = [self._judge.resources[r] for r in resources]
        return max(r.setup_minutes for r in found), max(r.teardown_minutes for r in found)

    def gaps(self, resources: Sequence[ResourceId], day: date, opens: int, closes: int) -> list[Interval]:
        """Return when guests may use all of the resources on a campus day, between two minutes of that day.

        Room for setup and teardown lies around each gap. Gaps overlap where a pool has several free units.
        """
        if self._day(day).is_holiday:
            return []
        setup, teardown = self.margins(resources)
        window = self.window(day, opens, closes)
        found = [(max(first, self._earliest), last) for first, last in window if last > self._earliest]
        for resource in resources:
            if found:
                found = common(found, self.opening(resource, day))
            if found:
                found = common(found, self._free(resource, day, setup, teardown))
        return found

    def beginnings(self, resource: ResourceId, seconds: int, window: TimeSlot) -> Iterator[int]:
        """Yield when something of a length may begin within a window, in order, past midnights and with its margins.

        That is the window's own start, each quarter of an hour, and where no quarter fits the first whole minute. The
        window is looked at day by day, and only as far as it is asked for.
        """
        pool = range(len(self._judge.ways_to_hold(resource)))
        days = self._window_days.get(window)
        if days is None:
            days = self._window_days[window] = tuple(window.campus_days())
        each = (self._beginnings_of_one(resource, way, seconds, window.epoch, days) for way in pool)
        yield from _each_once(merge(*each))

    def _beginnings_of_one(
        self, resource: ResourceId, way: int, seconds: int, window: Interval, days: Iterable[date]
    ) -> Iterator[int]:
        opens, _ = window
        begun = reached = upcoming = opens
        fits = False
        known = self._ways_free.setdefault(resource, {})
        for day in days:
            free = (known.get(day) or self._open_and_free(resource, day))[way]
            # Most days of a place that is asked for are full: nothing that is long enough begins on them.
            if free.longest is not None and free.longest < seconds:
                continue
            within = common([window], free.gaps)
            for first, last in within:
                if first != reached or begun == reached:
                    if not fits and (minute := _whole_minute(begun)) + seconds <= reached:
                        yield minute
                    begun, fits = first, False
                    upcoming = first if first == opens else up(first)
                reached = last
                while upcoming + seconds <= reached:
                    fits = True
                    yield upcoming
                    upcoming = up(upcoming + 1)
        if not fits and (minute := _whole_minute(begun)) + seconds <= reached:
            yield minute

    def _open_and_free(self, resource: ResourceId, day: date) -> tuple[_Free, ...]:
        """Return when guests may use a resource on a campus day, for each of the ways to hold it."""
        setup, teardown = self.margins((resource,))
        opened = [] if self._day(day).is_holiday else self.opening(resource, day)
        found = tuple(
            _Free.of(
                common(opened, self._free_in_one_way(way, day, setup, teardown)) if opened else [],
                self._day(day).epoch,
            )
            for way in self._held(resource)
        )
        self._ways_free.setdefault(resource, {})[day] = found
        return found

    def window(self, day: date, opens: int, closes: int) -> list[Interval]:
        """Return the instants of a campus day between two minutes of its clock, across the change of the clock too."""
        windows = self._day(day).windows
        if (opens, closes) not in windows:
            windows[opens, closes] = joined(wall_clock_intervals(day, opens, closes))
        return windows[opens, closes]

    def opening(self, resource: ResourceId, day: date) -> list[Interval]:
        """Return the opening hours of a resource on a campus day; closures and holidays are not looked at."""
        hours = self._hours.get(resource)
        if hours is None:
            periods = self._judge.hours_of(resource)
            hours = self._hours[resource] = self._same_hours.setdefault(periods, _Hours(periods))
        return hours.on(day)

    def closed(self, resource: ResourceId, day: date) -> list[Interval]:
        """Return when a resource is closed on a campus day: outside its hours, by closures, on a holiday."""
        first, last = self._day(day).epoch
        if self._day(day).is_holiday:
            return [(first, last)]
        shut = between(first, last, self.opening(resource, day))
        ways = self._held(resource)
        if len(ways) == 1:
            shut.extend(common([(first, last)], ways[0].shut))
        return joined(shut)

    def busy(self, resource: ResourceId, day: date) -> list[Interval]:
        """Return what blocks a resource on a campus day: each booking, or of a pool when no unit is left."""
        first, last = self._day(day).epoch
        ways = self._held(resource)
        if len(ways) == 1:
            return [
                (max(item.blocked_from, first), min(item.blocked_to, last))
                for leaf in ways[0].leaves
                for item in self._judge.touching(leaf, first, last)
            ]
        return between(first, last, joined(self._free(resource, day, 0, 0)))

    def sole_way(self, resource: ResourceId) -> tuple[ResourceId, ...]:
        """Return what a booking of a resource blocks, nothing where that is one unit or another of a pool."""
        ways = self._held(resource)
        return ways[0].leaves if len(ways) == 1 else ()

    def _free(self, resource: ResourceId, day: date, setup: int, teardown: int) -> list[Interval]:
        """Return where a slot may lie so that nothing is in the way from its setup to its teardown."""
        ways = self._held(resource)
        return [gap for way in ways for gap in self._free_in_one_way(way, day, setup, teardown)]

    def _free_in_one_way(self, way: _Way, day: date, setup: int, teardown: int) -> list[Interval]:
        first, last = self._day(day).epoch
        before, after = setup * 60, teardown * 60
        first, last = first - before, last + after
        if self._known is not None:
            first, last = max(first, self._known[0]), min(last, self._known[1])
        if way.until is not None:
            last = min(last, way.until + after)
        if first >= last:
            return []
        taken = [
            (item.blocked_from, item.blocked_to)
            for leaf in way.leaves
            for item in self._judge.touching(leaf, first, last)
        ]
        promised = [span for leaf in way.leaves for span in self._promised.get(leaf, ())]
        if way.shut or promised or len(way.leaves) > 1:
            taken = sorted(taken + way.shut + promised)
        return [
            (begins + before, ends - after)
            for begins, ends in between(first, last, taken)
            if ends - begins > before + after
        ]

    def _held(self, resource: ResourceId) -> list[_Way]:
        if resource not in self._ways:
            self._ways[resource] = [
                _Way(
                    way,
                    [c.slot.epoch for c in self._judge.closures(resource, way)],
                    self._judge.in_service_until(resource, way),
                )
                for way in self._judge.ways_to_hold(resource)
            ]
        return self._ways[resource]

    def _day(self, day: date) -> _Day:
        found = self._days.get(day)
        if found is None:
            (whole,) = joined(wall_clock_intervals(day, 0, DAY_MINUTES))
            found = self._days[day] = _Day(whole, bool(self._judge.holiday(day)))
        return found


@dataclass(frozen=True, slots=True)
class _Day:
    """A campus day, and its times asked for so far by their minutes."""

    epoch: Interval
    is_holiday: bool
    windows: dict[tuple[int, int], list[Interval]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Free:
    """When a place is free on a campus day.

    Attributes:
        longest: Seconds of the longest time without a break; None where it may go on beyond a midnight.
    """

    gaps: list[Interval]
    longest: int | None

    @staticmethod
    def of(gaps: list[Interval], day: Interval) -> _Free:
        stretches = joined(gaps)
        if stretches and (stretches[0][0] <= day[0] or stretches[-1][1] >= day[1]):
            return _Free(gaps, None)
        return _Free(gaps, max((last - first for first, last in stretches), default=0))


@dataclass(frozen=True, slots=True)
class _Way:
    """What a booking of a resource would block, when that is closed, and from when it is retired, if it is."""

    leaves: tuple[ResourceId, ...]
    shut: list[Interval]
    until: int | None


class _Hours:
    """Weekly hours that resources share, worked out for the days asked for."""

    def __init__(self, periods: tuple[OpeningPeriod, ...]) -> None:
        self._periods = periods
        self._days: dict[date, list[Interval]] = {}

    def on(self, day: date) -> list[Interval]:
        if day not in self._days:
            weekday = day.weekday()
            within = [(p.opens, p.closes) for p in self._periods if p.weekday == weekday]
            if not self._periods:
                within = [(0, DAY_MINUTES)]
            self._days[day] = joined(each for span in within for each in wall_clock_intervals(day, *span))
        return self._days[day]


def starts(gaps: Iterable[Interval], seconds: int) -> Iterator[int]:
    """Yield the quarters of an hour at which something of a length may begin, in order."""
    yield from _each_once(
        merge(*(range(up(first), last - seconds + 1, GRID_SECONDS) for first, last in gaps))
    )


def _each_once(begins: Iterable[int]) -> Iterator[int]:
    before = None
    for start in begins:
        if start != before:
            yield start
        before = start


def common(some: Sequence[Interval], others: Sequence[Interval]) -> list[Interval]:
    """Return what each of some intervals has in common with each of others."""
    return [
        (max(first, begins), min(last, ends))
        for first, last in some
        for begins, ends in others
        if max(first, begins) < min(last, ends)
    ]


def between(first: int, last: int, taken: Iterable[Interval]) -> list[Interval]:
    """Return what intervals in order leave of the time from ``first`` to ``last``."""
    left: list[Interval] = []
    for begins, ends in taken:
        if begins >= last:
            break
        if begins > first:
            left.append((first, begins))
        first = max(first, ends)
    if first < last:
        left.append((first, last))
    return left


def joined(intervals: Iterable[Interval]) -> list[Interval]:
    """Return intervals in order, those that touch or overlap as one."""
    found: list[Interval] = []
    for first, last in sorted(intervals):
        if found and first <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return found


def up(epoch: int) -> int:
    """Return the next quarter of an hour."""
    return -(-epoch // GRID_SECONDS) * GRID_SECONDS


def down(epoch: int) -> int:
    """Return the last quarter of an hour."""
    return epoch // GRID_SECONDS * GRID_SECONDS


def _whole_minute(epoch: int) -> int:
    return -(-epoch // 60) * 60
