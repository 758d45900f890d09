"""Time to x and back: hours in a row (day) or a column for each day (week, month). Pure, no widget."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Protocol

from campus_desk.domain.opening_hours import CampusCalendar
from campus_desk.ui.timeline.campus_day import DAY_MINUTES, CampusDay
from campus_desk.ui.timeline.measures import (
    COLUMN_PAD,
    HOUR,
    LEAST_COLUMN,
    LEAST_HOUR_WIDTH,
    MOST_HOUR_WIDTH,
    WEEKEND_SHARE,
)

Span = tuple[int, int]
"""Wall-clock minutes of a day: from, to."""

USUAL_SPAN: Span = (7 * 60, 20 * 60)
DAY_HOURS = DAY_MINUTES / 60


class TimeAxis(Protocol):
    """A mapping of instants (UTC seconds) to x (logical pixels from the left edge of the first day)."""

    @property
    def days(self) -> Sequence[CampusDay]:
        """The days shown, in order and without gaps."""
        ...

    @property
    def width(self) -> int:
        """Pixels all days take."""
        ...

    def x_of(self, instant: int) -> float:
        """Return where an instant lies; before the first day ≤ 0, after the last ≥ ``width``."""
        ...

    def time_at(self, x: float) -> int:
        """Return the instant at ``x``, the nearest one shown when ``x`` lies outside."""
        ...

    def day_index(self, x: float) -> int:
        """Return which day ``x`` lies in, the nearest one when it lies outside."""
        ...

    def day_edges(self, index: int) -> tuple[int, int]:
        """Return the left and right edge of a day."""
        ...


@dataclass(frozen=True, slots=True)
class HoursAxis:
    """Hours side by side by elapsed time: the day of the clock change has 23 or 25 of them.

    Attributes:
        hour_width: Pixels an elapsed hour takes.
    """

    days: tuple[CampusDay, ...]
    hour_width: float

    @property
    def width(self) -> int:
        """Pixels all days take."""
        return round((self.days[-1].end - self.days[0].start) / HOUR * self.hour_width)

    def x_of(self, instant: int) -> float:
        """Return where an instant lies."""
        return (instant - self.days[0].start) / HOUR * self.hour_width

    def time_at(self, x: float) -> int:
        """Return the instant at ``x``."""
        inside = min(max(x, 0.0), float(self.width))
        return self.days[0].start + round(inside / self.hour_width * HOUR)

    def day_index(self, x: float) -> int:
        """Return which day ``x`` lies in."""
        instant = self.time_at(x)
        return min(bisect_right([d.start for d in self.days], instant) - 1, len(self.days) - 1)

    def day_edges(self, index: int) -> tuple[int, int]:
        """Return the left and right edge of a day."""
        day = self.days[index]
        return round(self.x_of(day.start)), round(self.x_of(day.end))

    def ticks(self, step: int = HOUR) -> Iterable[tuple[int, int]]:
        """Yield (x, instant) of every full hour, or of every ``step`` seconds, the last midnight included."""
        for instant in range(self.days[0].start, self.days[-1].end + 1, step):
            yield round(self.x_of(instant)), instant

    @property
    def minor_step(self) -> int:
        """Seconds between the finest lines that can still be told apart."""
        for step, width in ((300, 300), (900, 120), (1800, 40)):
            if self.hour_width >= width:
                return step
        return HOUR

    @property
    def label_step(self) -> int:
        """Seconds between the times that have room above the hours."""
        for step, width in ((300, 480), (900, 220), (1800, 120), (HOUR, 40), (2 * HOUR, 20)):
            if self.hour_width >= width:
                return step
        return 6 * HOUR


@dataclass(frozen=True, slots=True)
class ColumnsAxis:
    """One column per day; within it the opening span of the day by the wall clock.

    Attributes:
        edges: Left edges of the columns and the right edge of the last: one more than there are days.
        span: The wall-clock minutes a column shows; what lies outside is drawn at its edge.
        as_bars: Whether bookings are bars over their hours (month), rather than chips in the cells (week).
        starts: The midnights the days begin at.
    """

    days: tuple[CampusDay, ...]
    edges: tuple[int, ...]
    span: Span
    as_bars: bool = False
    starts: tuple[int, ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "starts", tuple(day.start for day in self.days))

    @property
    def hour_width(self) -> float:
        """Pixels an hour of the opening span takes, in the widest of the columns."""
        widest = max(right - left for left, right in pairwise(self.edges))
        return widest / ((self.span[1] - self.span[0]) / 60)

    @property
    def width(self) -> int:
        """Pixels all days take."""
        return self.edges[-1]

    def x_of(self, instant: int) -> float:
        """Return where an instant lies."""
        if instant < self.days[0].start:
            return 0.0
        if instant >= self.days[-1].end:
            return float(self.width)
        index = bisect_right(self.starts, instant) - 1
        opens, closes = self.span
        share = (self.days[index].wall_minute(instant) - opens) / (closes - opens)
        left, right = self._inner(index)
        return left + min(max(share, 0.0), 1.0) * (right - left)

    def time_at(self, x: float) -> int:
        """Return the instant at ``x``."""
        index = self.day_index(x)
        opens, closes = self.span
        left, right = self._inner(index)
        share = min(max((x - left) / (right - left), 0.0), 1.0)
        return self.days[index].at_wall_minute(opens + share * (closes - opens))

    def day_index(self, x: float) -> int:
        """Return which day ``x`` lies in."""
        return min(max(bisect_right(self.edges, x) - 1, 0), len(self.days) - 1)

    def day_edges(self, index: int) -> tuple[int, int]:
        """Return the left and right edge of a day."""
        return self.edges[index], self.edges[index + 1]

    def _inner(self, index: int) -> tuple[int, int]:
        return self.edges[index] + COLUMN_PAD, self.edges[index + 1] - COLUMN_PAD + 1


def fitted_hour_width(room: int, span: Span, zoom: float = 1.0) -> float:
    """Return the width of an hour for which the opening span fills ``room`` pixels at 100 %.

    It gives way down to 44 pixels and grows up to 216, in steps of 4 so that a quarter of an hour is a whole
    number of pixels. A day never leaves part of the view empty, however far it is zoomed out.
    """
    fitted = room / ((span[1] - span[0]) / 60)
    whole_day = room / DAY_HOURS
    base = max(min(max(int(fitted) // 4 * 4, LEAST_HOUR_WIDTH), MOST_HOUR_WIDTH), whole_day)
    return max(base * zoom, whole_day)


def fitted_columns(
    days: Sequence[CampusDay], room: int, zoom: float = 1.0, least: int = LEAST_COLUMN
) -> tuple[int, ...]:
    """Return column edges for which the days fill ``room`` pixels at 100 %, the weekend narrower.

    Args:
        days: What is shown.
        room: Pixels in sight; columns never leave part of them empty.
        zoom: Factor on the width at 100 %.
        least: Pixels a weekday takes at 100 % at least.
    """
    shares = [WEEKEND_SHARE if day.date.weekday() >= 5 else 1.0 for day in days]
    total = max(max(room, least * sum(shares)) * zoom, room)
    edges, reached = [0], 0.0
    for share in shares:
        reached += share
        edges.append(round(total * reached / sum(shares)))
    return tuple(edges)


def opening_span(calendar: CampusCalendar, booked: Iterable[Span] = ()) -> Span:
    """Return the part of the day worth showing first: the sites' hours with an hour around them.

    It is the same on every day of the week, so that an hour lies in the same place whatever day is looked at.

    Args:
        calendar: Opening hours; a campus without any shows 07:00 to 20:00.
        booked: Wall-clock minutes of what is booked: the span grows to hold it.
    """
    periods = [p for p in calendar.periods if p.resource_id is None]
    opens = min((p.opens for p in periods), default=USUAL_SPAN[0] + 60) - 60
    closes = max((p.closes for p in periods), default=USUAL_SPAN[1] - 60) + 60
    for first, last in booked:
        opens, closes = min(opens, first), max(closes, last)
    return max(opens // 60 * 60, 0), min(-(-closes // 60) * 60, DAY_MINUTES)
