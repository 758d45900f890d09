"""How a booking recurs, as people say it: every Tuesday, the 2nd Tuesday of November, ten times, until Christmas.

A ``RecurrenceRule`` holds what can be said in the window and converts to and from RRULE text (RFC 5545 § 3.3.10). A
calendar may bring rules that say more; those have no ``RecurrenceRule`` and stay the text they are.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from zoneinfo import ZoneInfo

from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.timeslot import from_wall_clock

MAX_INTERVAL = 99
MAX_COUNT = 999
LAST = -1
"""The last weekday, or the last day, of a month."""

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WEEK = 7
_END_OF_DAY = time(23, 59, 59)


class Frequency(Enum):
    """How often, by the value RFC 5545 names it with."""

    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


class SeriesScope(Enum):
    """What a change of one instance of a series concerns."""

    THIS = "this"
    FOLLOWING = "following"
    ALL = "all"


class ConflictPolicy(Enum):
    """What becomes of the dates on which something stands in the way."""

    BLOCK = "block"
    """Nothing is booked as long as one date cannot be."""
    SKIP = "skip"
    """They are left out; an instance that is there already stays where it is."""
    OTHER_ROOM = "other-room"
    """They go to an equivalent room where one is free, and are skipped where none is."""


@dataclass(frozen=True, slots=True)
class NthWeekday:
    """A weekday of a month by its number: the 2nd Tuesday is (2, 1), the last Friday (-1, 4)."""

    ordinal: int
    weekday: int

    def in_month(self, year: int, month: int) -> date | None:
        """Return the day, None in a month that has no such fifth weekday."""
        first, length = monthrange(year, month)
        day = 1 + (self.weekday - first) % _WEEK + (self.ordinal - 1) * _WEEK
        if self.ordinal == LAST:
            day = 1 + (self.weekday - first) % _WEEK
            day += (length - day) // _WEEK * _WEEK
        return date(year, month, day) if day <= length else None


@dataclass(frozen=True, slots=True)
class RecurrenceRule:
    """A rule the editor can express.

    Attributes:
        interval: Every how many days, weeks, months or years.
        weekdays: Of a weekly rule, Monday 0, in order.
        day: Of a monthly or yearly rule by date: the day of the month, -1 for its last.
        nth: Of a monthly or yearly rule by weekday.
        month: Of a yearly rule.
        count: How many dates in all; ``last_day`` the campus day after which there are none. Never both.

    Raises:
        InvalidValue: An interval or a count that cannot be, a weekly rule without weekdays.
    """

    frequency: Frequency
    interval: int = 1
    weekdays: tuple[int, ...] = ()
    day: int | None = None
    nth: NthWeekday | None = None
    month: int | None = None
    count: int | None = None
    last_day: date | None = None

    def __post_init__(self) -> None:
        if not 1 <= self.interval <= MAX_INTERVAL:
            raise InvalidValue("interval", "error-recurrence-interval", limit=MAX_INTERVAL)
        if self.count is not None and not 1 <= self.count <= MAX_COUNT:
            raise InvalidValue("count", "error-recurrence-count", limit=MAX_COUNT)
        if self.frequency is Frequency.WEEKLY and not self.weekdays:
            raise InvalidValue("weekdays", "error-recurrence-weekdays")

    def names(self, day: date) -> bool:
        """Tell whether a day is of the kind the rule is about, whatever the interval."""
        if self.frequency is Frequency.DAILY:
            return True
        if self.frequency is Frequency.WEEKLY:
            return day.weekday() in self.weekdays
        return self.in_month(day.year, day.month) == day

    def in_month(self, year: int, month: int) -> date | None:
        """Return the day of a month that a monthly or yearly rule is about, None if that month has none."""
        if self.month is not None and month != self.month:
            return None
        if self.nth is not None:
            return self.nth.in_month(year, month)
        length = monthrange(year, month)[1]
        day = length if self.day == LAST else self.day
        return date(year, month, day) if day is not None and day <= length else None

    def first_from(self, day: date) -> date:
        """Return the first date on or after a day, as if the rule began then.

        Raises:
            InvalidValue: There is none: 30 February.
        """
        if self.frequency is Frequency.DAILY:
            return day
        if self.frequency is Frequency.WEEKLY:
            return min(day + timedelta(days=(weekday - day.weekday()) % _WEEK) for weekday in self.weekdays)
        # 29 February may be eight years away.
        for months in range(12 * 9):
            year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
            found = self.in_month(year, month + 1)
            if found is not None and found >= day:
                return found
        raise InvalidValue("rrule", "error-recurrence-no-date")

    def first_near(self, day: date) -> date:
        """Return the first date within the week, month or year of a day; a day that is named is its own answer.

        Raises:
            InvalidValue: There is none: 30 February.
        """
        if self.names(day):
            return day
        begins = day - timedelta(days=day.weekday())
        if self.frequency is not Frequency.WEEKLY:
            begins = day.replace(day=1, month=day.month if self.frequency is Frequency.MONTHLY else 1)
        return self.first_from(begins)

    def moved(self, before: date, after: date) -> RecurrenceRule:
        """Return the rule for when its instance of one day is moved to another and the others follow.

        Raises:
            InvalidValue: The dates of one week would come to lie in two, and only every other week counts.
        """
        by = after - before
        if self.frequency in (Frequency.DAILY, Frequency.WEEKLY):
            last_day = self.last_day + by if self.last_day is not None else None
            # A whole number of weeks moves no date out of its week.
            turned = [weekday + by.days % _WEEK for weekday in self.weekdays]
            if self.interval > 1 and len({weekday // _WEEK for weekday in turned}) > 1:
                raise InvalidValue("rrule", "error-series-weeks-apart")
            weekdays = tuple(sorted(weekday % _WEEK for weekday in turned))
            return replace(self, weekdays=weekdays, last_day=last_day)
        month = after.month if self.month is not None else None
        length = monthrange(after.year, after.month)[1]
        if self.nth is not None:
            is_last = self.nth.ordinal == LAST and after.day > length - _WEEK
            ordinal = LAST if is_last else (after.day - 1) // _WEEK + 1
            moved = replace(self, nth=NthWeekday(ordinal, after.weekday()), month=month)
        else:
            moved = replace(
                self, day=LAST if self.day == LAST and after.day == length else after.day, month=month
            )
        return replace(moved, last_day=self._last_month(moved, before, after))

    def _last_month(self, moved: RecurrenceRule, before: date, after: date) -> date | None:
        """Return the end of a moved monthly or yearly rule: it has a date in the months the old one had one in."""
        if self.last_day is None:
            return None
        first = _months_on(self.last_day, before, after)
        mine = self.in_month(self.last_day.year, self.last_day.month)
        if mine is None or mine > self.last_day:
            return first - timedelta(days=1)
        return moved.in_month(first.year, first.month) or first

    def follow(self, day: date, before: date, after: date) -> date | None:
        """Return where a date of the old rule comes to lie when this one is ``old.moved(before, after)``."""
        if self.frequency in (Frequency.DAILY, Frequency.WEEKLY):
            return day + (after - before)
        first = _months_on(day, before, after)
        return self.in_month(first.year, first.month)

    def text(self, zone: str) -> str:
        """Return RRULE text without ``RRULE:``; ``last_day`` ends at midnight in a zone."""
        parts = [f"FREQ={self.frequency.value}"]
        if self.interval > 1:
            parts.append(f"INTERVAL={self.interval}")
        if self.month is not None:
            parts.append(f"BYMONTH={self.month}")
        if self.weekdays:
            parts.append("BYDAY=" + ",".join(WEEKDAYS[w] for w in self.weekdays))
        if self.nth is not None:
            parts.append(f"BYDAY={self.nth.ordinal}{WEEKDAYS[self.nth.weekday]}")
        if self.day is not None:
            parts.append(f"BYMONTHDAY={self.day}")
        if self.count is not None:
            parts.append(f"COUNT={self.count}")
        if self.last_day is not None:
            wall = datetime.combine(self.last_day, _END_OF_DAY)
            parts.append(f"UNTIL={_utc(from_wall_clock(wall, zone=ZoneInfo(zone)))}")
        return ";".join(parts)


def rule_like(frequency: Frequency, day: date, *, by_weekday: bool = False) -> RecurrenceRule:
    """Return the plain rule of a frequency that begins on a day: every Tuesday, the 10th, the 2nd Tuesday."""
    if frequency is Frequency.DAILY:
        return RecurrenceRule(frequency)
    if frequency is Frequency.WEEKLY:
        return RecurrenceRule(frequency, weekdays=(day.weekday(),))
    month = day.month if frequency is Frequency.YEARLY else None
    if by_weekday:
        ordinal = (day.day - 1) // _WEEK + 1
        nth = NthWeekday(LAST if ordinal == 5 else ordinal, day.weekday())
        return RecurrenceRule(frequency, nth=nth, month=month)
    return RecurrenceRule(frequency, day=day.day, month=month)


def parsed(rrule: str, dtstart: datetime, zone: str) -> RecurrenceRule | None:
    """Return the rule of a series, None where it says something that a ``RecurrenceRule`` cannot.

    An instance that the rule does not name is RFC 5545's way of adding a date; the window has no word for it.

    Args:
        rrule: The text without ``RRULE:``.
        dtstart: Naive wall-clock start of the first instance; what the text leaves open is taken from it.
        zone: IANA name of the zone of ``dtstart``.
    """
    rule = stated(rrule, dtstart, zone)
    return rule if rule is not None and rule.names(dtstart.date()) else None


def stated(rrule: str, dtstart: datetime, zone: str) -> RecurrenceRule | None:
    """Return the rule RRULE text states, whether or not it names the day of ``dtstart``."""
    try:
        return _parsed(rule_parts(rrule), dtstart, zone)
    except (ValueError, KeyError, InvalidValue):
        return None


def rule_parts(rrule: str) -> dict[str, str]:
    """Split ``FREQ=WEEKLY;COUNT=3`` into its parts, in capitals."""
    pieces = (piece.partition("=") for piece in rrule.upper().split(";") if piece)
    return {name.strip(): value.strip() for name, _, value in pieces}


def ended(rrule: str, *, count: int | None = None, before: datetime | None = None) -> str:
    """Return RRULE text with another end: after a number of dates, or before an instant; none for neither."""
    parts = {name: value for name, value in rule_parts(rrule).items() if name not in ("COUNT", "UNTIL")}
    if not parts:
        return ""
    if count is not None:
        parts["COUNT"] = str(count)
    if before is not None:
        parts["UNTIL"] = _utc(before - timedelta(seconds=1))
    return ";".join(f"{name}={value}" for name, value in parts.items())


def _parsed(parts: Mapping[str, str], dtstart: datetime, zone: str) -> RecurrenceRule | None:
    frequency = Frequency(parts.get("FREQ", ""))
    allowed = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST"}
    allowed |= {
        Frequency.DAILY: set(),
        Frequency.WEEKLY: {"BYDAY"},
        Frequency.MONTHLY: {"BYDAY", "BYMONTHDAY"},
        Frequency.YEARLY: {"BYDAY", "BYMONTHDAY", "BYMONTH"},
    }[frequency]
    interval = int(parts.get("INTERVAL", "1"))
    if (
        parts.keys() - allowed
        or {"BYDAY", "BYMONTHDAY"} <= parts.keys()
        or {"COUNT", "UNTIL"} <= parts.keys()
    ):
        return None
    rule = RecurrenceRule(
        frequency,
        interval,
        weekdays=(dtstart.weekday(),) if frequency is Frequency.WEEKLY else (),
        count=int(parts["COUNT"]) if "COUNT" in parts else None,
        last_day=_last_day(parts["UNTIL"], dtstart, zone) if "UNTIL" in parts else None,
    )
    if frequency is Frequency.WEEKLY:
        if "BYDAY" in parts:
            days = sorted(WEEKDAYS.index(name) for name in parts["BYDAY"].split(","))
            rule = replace(rule, weekdays=tuple(days))
        # Where weeks begin decides which ones are left out only when some are, and several days share one.
        decides = interval > 1 and len(rule.weekdays) > 1
        return None if decides and parts.get("WKST", "MO") != "MO" else rule
    if frequency is Frequency.DAILY:
        return rule
    if frequency is Frequency.YEARLY:
        rule = replace(rule, month=int(parts.get("BYMONTH", dtstart.month)))
    if "BYDAY" in parts:
        if frequency is Frequency.YEARLY and "BYMONTH" not in parts:
            return None
        ordinal, weekday = int(parts["BYDAY"][:-2]), WEEKDAYS.index(parts["BYDAY"][-2:])
        return replace(rule, nth=NthWeekday(ordinal, weekday)) if ordinal in (LAST, 1, 2, 3, 4, 5) else None
    day = int(parts.get("BYMONTHDAY", dtstart.day))
    return replace(rule, day=day) if day == LAST or 1 <= day <= 31 else None


def _last_day(until: str, dtstart: datetime, zone: str) -> date:
    """Return the last day on which an instance may begin."""
    if len(until) == len("20261110"):
        return datetime.strptime(until, "%Y%m%d").date()  # noqa: DTZ007 - wall clock
    if until.endswith("Z"):
        instant = datetime.strptime(until, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        wall = instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    else:
        wall = datetime.strptime(until, "%Y%m%dT%H%M%S")  # noqa: DTZ007 - wall clock
    return wall.date() if wall.time() >= dtstart.time() else wall.date() - timedelta(days=1)


def _months_on(day: date, before: date, after: date) -> date:
    """Return the first day of the month as many months after a day's as there are between two others."""
    months = (after.year - before.year) * 12 + after.month - before.month
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, 1)


def _utc(instant: datetime) -> str:
    return instant.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
