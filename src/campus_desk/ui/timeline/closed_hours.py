"""When a row is closed, as intervals to hatch: outside its weekly hours, on holidays, during closures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from campus_desk.domain.opening_hours import CampusCalendar, Closure, OpeningPeriod
from campus_desk.domain.resource import Resource
from campus_desk.ui.timeline.campus_day import DAY_MINUTES, CampusDay

Interval = tuple[int, int]
"""From, to in UTC seconds."""


class ClosedHours:
    """The closed intervals of every row over the days shown; rows with the same hours share them."""

    def __init__(self, calendar: CampusCalendar, days: Sequence[CampusDay]) -> None:
        self._calendar = calendar
        self._days = tuple(days)
        self._weekly: dict[tuple[OpeningPeriod, ...], tuple[Interval, ...]] = {}

    def of(self, resource: Resource) -> tuple[Interval, ...]:
        """Return when a resource is closed, in order and without overlaps."""
        periods = self._calendar.periods_for(resource.id, resource.site_id)
        weekly = self._weekly.get(periods)
        if weekly is None:
            weekly = self._weekly[periods] = tuple(self._outside(periods))
        closures = [
            closure.slot.epoch
            for closure in self._calendar.closures
            if closure.resource_id is None and closure.site_id in (None, resource.site_id)
        ]
        return merged([*weekly, *self._clipped(closures)]) if closures else weekly

    def blocks_of(self, resource: Resource) -> tuple[Closure, ...]:
        """Return the closures of this resource alone: upkeep and outages, which are drawn with their reason."""
        first, last = self._days[0].start, self._days[-1].end
        return tuple(
            closure
            for closure in self._calendar.closures
            if closure.resource_id == resource.id
            and closure.slot.epoch[0] < last
            and closure.slot.epoch[1] > first
        )

    def notes(self) -> tuple[Closure, ...]:
        """Return the closures of a site or the whole campus, for the lane above the rows."""
        first, last = self._days[0].start, self._days[-1].end
        return tuple(
            closure
            for closure in self._calendar.closures
            if closure.resource_id is None and closure.slot.epoch[0] < last and closure.slot.epoch[1] > first
        )

    def _outside(self, periods: tuple[OpeningPeriod, ...]) -> Iterable[Interval]:
        if not periods:
            return
        for day in self._days:
            reached = 0
            for opens, closes in sorted(_hours(periods, day.date, self._calendar)):
                if opens > reached:
                    yield day.at_wall_minute(reached), day.at_wall_minute(opens)
                reached = max(reached, closes)
            if reached < DAY_MINUTES:
                yield day.at_wall_minute(reached), day.end

    def _clipped(self, intervals: Iterable[Interval]) -> Iterable[Interval]:
        first, last = self._days[0].start, self._days[-1].end
        for start, end in intervals:
            if start < last and end > first:
                yield max(start, first), min(end, last)


def _hours(periods: Iterable[OpeningPeriod], day: date, calendar: CampusCalendar) -> list[Interval]:
    """Return the open wall-clock minutes of a day; a place with weekly hours is closed on public holidays."""
    if day in calendar.holidays:
        return []
    return [(p.opens, p.closes) for p in periods if p.weekday == day.weekday()]


def merged(intervals: Iterable[Interval]) -> tuple[Interval, ...]:
    """Return intervals in order, those that touch or overlap joined."""
    joined: list[Interval] = []
    for start, end in sorted(intervals):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return tuple(joined)
