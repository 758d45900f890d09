"""Times of iCalendar properties (RFC 5545 § 3.3.4, § 3.3.5, § 3.3.6) and the zones they are in.

Times without a zone belong to the campus. A zone is known by its IANA name, by the name Windows and Outlook give it,
by an IANA name at the end of a longer one, or by the VTIMEZONE of the file, when that keeps the time of a known zone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Timezone, vDDDTypes
from icalendar.parser import Parameters
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.timeslot import CAMPUS_ZONE_NAME, from_wall_clock
from campus_desk.exchange.calendar_lines import Component

LIKELY_ZONES = (
    CAMPUS_ZONE_NAME,
    "Europe/London",
    "Europe/Helsinki",
    "Europe/Istanbul",
    "UTC",
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "Asia/Kolkata",
    "Asia/Shanghai",
    "Asia/Tokyo",
)
"""Zones a VTIMEZONE of another name is compared with."""

_YEARLY = re.compile(r"FREQ=YEARLY", re.IGNORECASE)


class Unreadable(Exception):
    """A property's value cannot be read.

    Attributes:
        value: The value as it stands in the file.
    """

    def __init__(self, value: str) -> None:
        super().__init__(value)
        self.value = value


@dataclass(frozen=True, slots=True)
class Moment:
    """A day or a time on the wall clock of a zone.

    Attributes:
        all_day: A DATE; ``wall`` is its midnight.
    """

    wall: datetime
    zone: str
    all_day: bool = False

    def instant(self) -> datetime:
        """Return the UTC instant.

        Raises:
            InvalidValue: The clock skips that time, or it lies outside the years of the calendar.
        """
        return from_wall_clock(self.wall, zone=ZoneInfo(self.zone))

    def on_clock_of(self, zone: str) -> datetime:
        """Return the naive wall-clock time in another zone."""
        if zone == self.zone:
            return self.wall
        return self.instant().astimezone(ZoneInfo(zone)).replace(tzinfo=None)

    def later(self, by: timedelta) -> Moment:
        """Return the moment ``by`` later on the same wall clock."""
        return Moment(self.wall + by, self.zone, self.all_day)


class Zones:
    """The zones of one file, by the names the file gives them."""

    def __init__(self, timezones: list[Component]) -> None:
        self._own = {_value(zone, "TZID"): zone for zone in timezones}
        self._known: dict[str, str] = {}

    def name(self, tzid: str) -> str:
        """Return the IANA name of a zone.

        Raises:
            InvalidValue: ``error-unknown-zone``.
        """
        if tzid not in self._known:
            self._known[tzid] = self._resolved(tzid)
        if not self._known[tzid]:
            raise InvalidValue("zone", "error-unknown-zone", zone=tzid)
        return self._known[tzid]

    def _resolved(self, tzid: str) -> str:
        parts = tzid.strip().strip("/").split("/")
        names = [
            tzid.strip(),
            WINDOWS_TO_OLSON.get(tzid.strip(), ""),
            "/".join(parts[-3:]),
            "/".join(parts[-2:]),
        ]
        own = self._own.get(tzid)
        if own is not None:
            names.append(_value(own, "X-LIC-LOCATION"))
        found = next((name for name in names if _is_zone(name)), "")
        return found or (_zone_like(own) if own is not None else "")


def _value(component: Component, name: str) -> str:
    """Return the value of the first line of a name, without its parameters."""
    for line in component.lines:
        head, _, value = line.partition(":")
        if head.partition(";")[0].upper() == name:
            return value.strip()
    return ""


def _is_zone(name: str) -> bool:
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_+\-/]{1,60}", name):
        return False
    try:
        ZoneInfo(name)
    except (ValueError, KeyError, OSError):
        return False
    return True


def _zone_like(component: Component) -> str:
    """Return a likely zone that keeps the same time as a VTIMEZONE, empty when there is none."""
    text = component.text()
    if len(_YEARLY.findall(text)) != text.upper().count("RRULE"):
        return ""
    try:
        timezone: Any = Timezone.from_ical(text)
        offsets = _offsets(timezone.to_tz(lookup_tzid=False))
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError):
        return ""
    return next((name for name in LIKELY_ZONES if _offsets(ZoneInfo(name)) == offsets), "")


def _offsets(zone: tzinfo) -> list[timedelta | None]:
    """Return the offsets of a zone at noon on the first and the last days of the months of some years."""
    days = (
        date(year, month, day) for year in (2025, 2026, 2027) for month in range(1, 13) for day in (1, 27)
    )
    return [datetime.combine(day, time(12), zone).utcoffset() for day in days]


def read_value(text: str) -> datetime | date | timedelta | tuple[datetime, datetime | timedelta]:
    """Return a DATE-TIME, DATE, DURATION or PERIOD.

    Raises:
        Unreadable: It is none of these.
    """
    types: Any = vDDDTypes
    try:
        value = types.from_ical(text.strip().upper())
    except (ValueError, TypeError, OverflowError, IndexError, KeyError):
        raise Unreadable(text) from None
    if isinstance(value, time):
        raise Unreadable(text)
    found: datetime | date | timedelta | tuple[datetime, datetime | timedelta] = value
    return found


def moment(text: str, parameters: Parameters, zones: Zones) -> Moment:
    """Return the moment of a property.

    Raises:
        Unreadable: The value is no day and no time.
        InvalidValue: ``error-unknown-zone``.
    """
    value = read_value(text)
    if not isinstance(value, date):
        raise Unreadable(text)
    return as_moment(value, parameters, zones)


def as_moment(value: date, parameters: Parameters, zones: Zones) -> Moment:
    """Return the moment of a value already read."""
    if not isinstance(value, datetime):
        return Moment(datetime.combine(value, time()), CAMPUS_ZONE_NAME, all_day=True)
    if value.tzinfo is not None:
        return Moment(value.astimezone(UTC).replace(tzinfo=None), "UTC")
    tzid = str(parameters.get("TZID") or "")
    return Moment(value, zones.name(tzid) if tzid else CAMPUS_ZONE_NAME)
