"""How far one can zoom: three periods on one scale, from five minutes to a month. Pure, no widget.

A receptionist asks three questions of a planner: when today, which day this week, how full is the month. Each has a
period of its own with a picture of its own: hours side by side, chips in a cell, bars in narrow columns. Zooming
stays within a period while it can and goes on into the next one where both draw an hour equally wide, so that turning
the wheel is one continuous way from a month on the screen to a grid of five minutes, and what lies under the pointer
stays there. At the end of a period the wheel rests for one notch: nobody loses the day by turning a little too far.

The way on is not one endless axis of hours: a week of nights would be nine tenths empty, and what a day shows would
depend on how somebody had scrolled. Day, week and month are always whole and always begin where one expects.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log

from campus_desk.ui.timeline.campus_day import CampusDay
from campus_desk.ui.timeline.measures import LEAST_COLUMN, LEAST_MONTH_COLUMN, MOST_ZOOMED_HOUR, WEEKEND_SHARE
from campus_desk.ui.timeline.periods import DAYS_OF_WEEK, Period
from campus_desk.ui.timeline.time_axis import (
    DAY_HOURS,
    ColumnsAxis,
    HoursAxis,
    Span,
    TimeAxis,
    fitted_columns,
    fitted_hour_width,
)

NOTCH = 1.15
"""What one notch of the wheel zooms by, and what must be turned beyond an end to go on into the next period."""

_WEEK_SHARES = 5 + 2 * WEEKEND_SHARE
_ROUNDING = 1e-9


def axis_for(days: tuple[CampusDay, ...], room: int, span: Span, zoom: float) -> TimeAxis:
    """Return the axis of the days shown: hours of one day, columns of a week, narrow columns of a month.

    Args:
        days: What is shown.
        room: Pixels in sight.
        span: Opening span, wall-clock minutes.
        zoom: Factor on the width at 100 %.
    """
    period = Period.of(len(days))
    if period is Period.DAY:
        return HoursAxis(days, fitted_hour_width(room, span, zoom))
    if period is Period.WEEK:
        return ColumnsAxis(days, fitted_columns(days, room, zoom), span)
    return ColumnsAxis(days, fitted_columns(days, room, zoom, LEAST_MONTH_COLUMN), span, as_bars=True)


def zoom_range(days: Sequence[CampusDay], room: int, span: Span) -> tuple[float, float]:
    """Return the least and the most zoom of the days shown: at both ends an hour is as wide as in the next period."""
    period = Period.of(len(days))
    week_column = max(room / _WEEK_SHARES, LEAST_COLUMN)
    if period is Period.DAY:
        usual = fitted_hour_width(room, span)
        return room / DAY_HOURS / usual, max(MOST_ZOOMED_HOUR / usual, 1.0)
    if period is Period.WEEK:
        hours = (span[1] - span[0]) / 60
        return 1.0, max(room / DAY_HOURS * hours / week_column, 1.0)
    shares = sum(WEEKEND_SHARE if day.date.weekday() >= DAYS_OF_WEEK - 2 else 1.0 for day in days)
    return 1.0, max(week_column / max(room / shares, LEAST_MONTH_COLUMN), 1.0)


class Detent:
    """Holds the wheel at the end of a period until it has been turned one notch beyond."""

    def __init__(self) -> None:
        self._beyond = 0.0

    def passes(self, zoom: float, wanted: float, least: float, most: float) -> int:
        """Tell whether a zoom goes on into the wider (−1) or the nearer (1) period, or stays in this one (0).

        Args:
            zoom: What it is.
            wanted: What it is to become.
            least: Where this period ends towards the wider one.
            most: Where it ends towards the nearer one.
        """
        towards = 1 if wanted > zoom else -1
        end = most if towards > 0 else least
        if (wanted - end) * towards <= 0:
            self._beyond = 0.0
            return 0
        if self._beyond * towards < 0:
            self._beyond = 0.0
        # What is left of the turn after the end was reached does not count: the end is where one may stop.
        if (zoom - end) * towards < -_ROUNDING:
            self._beyond = 0.0
            return 0
        self._beyond += log(wanted / zoom)
        if abs(self._beyond) < log(NOTCH) - _ROUNDING:
            return 0
        self._beyond = 0.0
        return towards
