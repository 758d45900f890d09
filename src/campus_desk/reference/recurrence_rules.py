"""RRULE expansion (RFC 5545 § 3.3.10) in wall-clock time through dateutil, imported at the first expansion.

Starts are naive wall-clock times of the series' zone, also those the clock skips: 02:30 every Sunday includes 02:30
on the last Sunday of March. Whoever turns them into instants (``timeslot.from_wall_clock``) is told which do not
exist, and reports them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from campus_desk.domain.booking import Series
from campus_desk.domain.errors import InvalidValue

if TYPE_CHECKING:
    from dateutil.rrule import rrule

MAX_OCCURRENCES = 5000
"""More dates than twelve years of days: nobody books that by hand, and a file that asks for it is mistaken."""

MAX_INTERVAL = 1000

_FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_FINER = ("HOURLY", "MINUTELY", "SECONDLY")
_DATE_LENGTH = 8

_RANGES = {"BYMONTH": 12, "BYMONTHDAY": 31, "BYYEARDAY": 366, "BYWEEKNO": 53, "BYSETPOS": 366}
"""Largest value of each part, counted from either end. Beyond it there are no dates, and the search takes long."""


class RecurrenceRules:
    """Expands a series to its dates; implements ``ports.RecurrenceFacts``."""

    def occurrences(self, series: Series, until: datetime) -> tuple[list[datetime], bool]:
        """Return the naive wall-clock starts up to ``until`` (naive, inclusive) and whether more follow it.

        DTSTART is the first instance (RFC 5545 § 3.8.5.3) and counts for COUNT, also where the rule does not name
        it. EXDATE takes out starts, RDATE adds some. An endless rule stops at ``until`` and says so.

        Raises:
            InvalidValue: ``error-recurrence-rule`` for a rule that cannot be read, ``error-recurrence-too-fine``
                for one finer than daily, ``error-recurrence-too-many`` beyond 5,000 dates, ``error-unknown-zone``.
        """
        parts = _parts(series.rrule)
        count = _whole(parts.pop("COUNT", ""), series.rrule)
        last = _wall_until(parts.pop("UNTIL", ""), series)
        if not parts:
            starts, goes_on = [series.dtstart], False
        else:
            starts, goes_on = _expand(_rule(parts, series), series, until, count, last)
        kept = {s for s in (*starts, *series.rdates) if s <= until} - set(series.exdates)
        return sorted(kept), goes_on or any(s > until for s in (*series.rdates, series.dtstart))


def _expand(
    rule: rrule, series: Series, until: datetime, count: int | None, last: datetime | None
) -> tuple[list[datetime], bool]:
    horizon = until if last is None else min(until, last)
    starts: list[datetime] = []
    for start in _with_dtstart(rule.replace(until=horizon), series.dtstart):
        if start > horizon or len(starts) == count:
            break
        starts.append(start)
        if len(starts) > MAX_OCCURRENCES:
            raise InvalidValue("rrule", "error-recurrence-too-many", limit=MAX_OCCURRENCES)
    if count is not None and len(starts) >= count:
        return starts, False
    if last is None:
        return starts, True
    # A bounded rule goes on when one of its dates lies between the horizon and its end.
    return starts, last > until and rule.replace(until=last).after(until) is not None


def _with_dtstart(rule: rrule, dtstart: datetime) -> Iterator[datetime]:
    yield dtstart
    for start in rule:
        if start != dtstart:
            yield start


def _parts(text: str) -> dict[str, str]:
    """Split ``FREQ=WEEKLY;COUNT=3`` into its parts; an empty rule (RDATE only) has none."""
    parts: dict[str, str] = {}
    for piece in filter(None, text.strip().upper().removeprefix("RRULE:").split(";")):
        name, equals, value = piece.partition("=")
        if not equals or name in parts:
            raise InvalidValue("rrule", "error-recurrence-rule", rule=text)
        parts[name.strip()] = value.strip()
    frequency = parts.get("FREQ", "")
    if frequency in _FINER or {"BYHOUR", "BYMINUTE", "BYSECOND"} & parts.keys():
        raise InvalidValue("rrule", "error-recurrence-too-fine", rule=text)
    if parts and frequency not in _FREQUENCIES:
        raise InvalidValue("rrule", "error-recurrence-rule", rule=text)
    return parts


def _whole(text: str, rule: str) -> int | None:
    if not text:
        return None
    if not re.fullmatch(r"0*[1-9]\d{0,8}", text):
        raise InvalidValue("rrule", "error-recurrence-rule", rule=rule)
    return int(text)


def _wall_until(text: str, series: Series) -> datetime | None:
    """Return UNTIL on the series' wall clock: UTC is converted, a date means its whole day."""
    if not text:
        return None
    try:
        if len(text) == _DATE_LENGTH:
            return datetime.strptime(text, "%Y%m%d") + timedelta(days=1, seconds=-1)  # noqa: DTZ007 - wall clock
        if text.endswith("Z"):
            instant = datetime.strptime(text, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
            return _on_wall_clock(instant, _zone(series.zone))
        return datetime.strptime(text, "%Y%m%dT%H%M%S")  # noqa: DTZ007 - wall clock
    except ValueError:
        raise InvalidValue("rrule", "error-recurrence-rule", rule=series.rrule) from None


def _on_wall_clock(instant: datetime, zone: ZoneInfo) -> datetime:
    try:
        return instant.astimezone(zone).replace(tzinfo=None)
    except OverflowError:
        # 99991231T235959Z is how some calendars write "for ever".
        return instant.replace(tzinfo=None)


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise InvalidValue("zone", "error-unknown-zone", zone=name) from None


def _rule(parts: Mapping[str, str], series: Series) -> rrule:
    from dateutil.rrule import rrule, rrulestr  # noqa: PLC0415 - some 10 ms that most sessions never need

    _check_numbers(parts, series.rrule)
    text = ";".join(f"{name}={value}" for name, value in parts.items())
    try:
        rule = rrulestr(f"RRULE:{text}", dtstart=series.dtstart)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError):
        raise InvalidValue("rrule", "error-recurrence-rule", rule=series.rrule) from None
    if not isinstance(rule, rrule):
        raise InvalidValue("rrule", "error-recurrence-rule", rule=series.rrule)
    return rule


def _check_numbers(parts: Mapping[str, str], rule: str) -> None:
    interval = _whole(parts.get("INTERVAL", "1"), rule)
    if interval is None or interval > MAX_INTERVAL:
        raise InvalidValue("rrule", "error-recurrence-rule", rule=rule)
    for name, largest in _RANGES.items():
        for number in parts[name].split(",") if name in parts else ():
            if _whole(number.removeprefix("+").removeprefix("-"), rule) not in range(1, largest + 1):
                raise InvalidValue("rrule", "error-recurrence-rule", rule=rule)
    days, months = (set(parts[n].split(",")) if n in parts else set() for n in ("BYMONTHDAY", "BYMONTH"))
    if days and months and _never_together(days, months):
        raise InvalidValue("rrule", "error-recurrence-rule", rule=rule)


def _never_together(days: set[str], months: set[str]) -> bool:
    """Tell whether no month has any of the days: 30 February."""
    longest = max(29 if int(m) == 2 else 30 if int(m) in (4, 6, 9, 11) else 31 for m in months)
    return min(abs(int(d)) for d in days) > longest
