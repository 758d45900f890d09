"""The periods the planner shows: a day, its week, its month; what comes next and before. Pure, no widget."""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum

from campus_desk.ui.timeline.campus_day import week_of

DAYS_OF_WEEK = 7


class Period(Enum):
    """How much is shown at once; in order from the nearest look to the widest."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"

    @staticmethod
    def of(days: int) -> Period:
        """Return the period that shows so many days: one, up to a week, or more."""
        if days <= 1:
            return Period.DAY
        return Period.WEEK if days <= DAYS_OF_WEEK else Period.MONTH

    @property
    def nearer(self) -> Period | None:
        """The period within this one, None for a day."""
        return {Period.WEEK: Period.DAY, Period.MONTH: Period.WEEK}.get(self)

    @property
    def wider(self) -> Period | None:
        """The period around this one, None for a month."""
        return {Period.DAY: Period.WEEK, Period.WEEK: Period.MONTH}.get(self)

    def days(self, day: date) -> tuple[date, ...]:
        """Return the days of the period a day lies in: itself, its ISO week, its calendar month."""
        if self is Period.DAY:
            return (day,)
        return week_of(day) if self is Period.WEEK else month_of(day)

    def stepped(self, day: date, periods: int) -> date:
        """Return the day that is looked at so many periods later; the 31st becomes the last day of a shorter month.

        Beyond the years a calendar holds it stays where it is.
        """
        try:
            if self is not Period.MONTH:
                return day + periods * timedelta(days=1 if self is Period.DAY else DAYS_OF_WEEK)
            months = day.year * 12 + day.month - 1 + periods
            last = month_of(date(months // 12, months % 12 + 1, 1))[-1]
        except (ValueError, OverflowError):
            return day
        return last.replace(day=min(day.day, last.day))


def month_of(day: date) -> tuple[date, ...]:
    """Return the days of the calendar month ``day`` lies in."""
    first = day.replace(day=1)
    length = ((first + timedelta(days=31)).replace(day=1) - first).days
    return tuple(first + timedelta(days=n) for n in range(length))
