"""One VEVENT to the value the application works with, or to the reason why it cannot be read."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from icalendar.parser import Contentline, Parameters

from campus_desk.application.calendar_values import BrokenEvent, CalendarEvent, Recurrence, recurrence_id_of
from campus_desk.domain.booking import MAX_TEXT, BookingStatus
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.messages import Message
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.exchange.calendar_lines import Component
from campus_desk.exchange.calendar_times import Moment, Unreadable, Zones, as_moment, moment, read_value

OWN = "X-CAMPUS-DESK-"
MAX_SEQUENCE = 2**31 - 1
MAX_UID = 1000
STATUSES = {
    "TENTATIVE": BookingStatus.OPTION,
    "CONFIRMED": BookingStatus.CONFIRMED,
    "CANCELLED": BookingStatus.CANCELLED,
}
OWN_STATUSES = {status.value: status for status in BookingStatus}
_ESCAPED = re.compile(r"\\(.)")
_LISTED = re.compile(r"(?:\\.|[^,\\])+")


class Broken(Exception):
    """An event cannot be read.

    Attributes:
        reason: Why, in words.
    """

    def __init__(self, key: str, **params: str | int) -> None:
        super().__init__(key)
        self.reason = Message.of(key, **params)


@dataclass(frozen=True, slots=True)
class Property:
    """One content line: its parameters and its value as written."""

    parameters: Parameters
    value: str

    @property
    def text(self) -> str:
        """The value as text, escapes resolved."""
        return unescaped(self.value).strip()


class Properties:
    """The content lines of a component by name, in the order of the file."""

    def __init__(self, component: Component) -> None:
        self._found: dict[str, list[Property]] = {}
        content_line: Any = Contentline
        for line in component.lines:
            try:
                name, parameters, value = content_line(line).raw_parts()
            except ValueError:
                continue
            self._found.setdefault(name.upper(), []).append(Property(parameters, value))

    def all(self, name: str) -> list[Property]:
        """Return every line of a name."""
        return self._found.get(name, [])

    def first(self, name: str) -> Property | None:
        """Return the first line of a name."""
        return next(iter(self.all(name)), None)

    def text(self, name: str) -> str:
        """Return the text of the first line of a name, empty when there is none."""
        found = self.first(name)
        return found.text if found else ""

    def whole(self, name: str, limit: int) -> int | None:
        """Return a whole number from 0 to ``limit``, None when there is none.

        Raises:
            Broken: It is not such a number.
        """
        text = self.text(name)
        if not text:
            return None
        if not re.fullmatch(r"\d{1,10}", text) or int(text) > limit:
            raise Broken("calendar-unreadable", property=name, value=text[:100])
        return int(text)

    def codes(self, name: str) -> tuple[str, ...]:
        """Return a list of codes parted by commas."""
        found = self.first(name)
        parts = _LISTED.findall(found.value) if found else []
        return tuple(code for code in (unescaped(part).strip() for part in parts) if code)


def unescaped(value: str) -> str:
    """Resolve the escapes of a TEXT value (RFC 5545 § 3.3.11)."""
    return _ESCAPED.sub(lambda m: "\n" if m[1] in "nN" else m[1], value)


def read_event(component: Component, zones: Zones, method: str) -> list[CalendarEvent | BrokenEvent]:
    """Return the event of a VEVENT; one with dates of their own length (RDATE periods) becomes several."""
    properties = Properties(component)
    uid, summary = properties.text("UID"), " ".join(properties.text("SUMMARY").split("\n"))
    try:
        if not component.closed:
            raise Broken("calendar-cut-off")
        if len(uid) > MAX_UID:
            raise Broken("calendar-uid-too-long", limit=MAX_UID)
        return list(_events(properties, zones, uid, summary, method))
    except Broken as broken:
        return [BrokenEvent(uid[:MAX_UID], summary, broken.reason)]
    except InvalidValue as error:
        return [BrokenEvent(uid[:MAX_UID], summary, error.message)]
    except Unreadable as error:
        reason = Message.of("calendar-unreadable-time", value=error.value[:100])
        return [BrokenEvent(uid[:MAX_UID], summary, reason)]
    except OverflowError:
        return [BrokenEvent(uid[:MAX_UID], summary, Message.of("calendar-unreadable-time", value=""))]


def _events(properties: Properties, zones: Zones, uid: str, summary: str, method: str) -> list[CalendarEvent]:
    start, slot, nominal = _slot(properties, zones)
    recurrence, own_lengths = _recurrence(properties, zones, start, nominal=nominal)
    note = properties.text(f"{OWN}NOTE") or properties.text("DESCRIPTION")
    own_status = OWN_STATUSES.get(properties.text(f"{OWN}STATUS").casefold())
    status = STATUSES.get(properties.text("STATUS").upper())
    if method == "CANCEL":
        status, own_status = BookingStatus.CANCELLED, None
    event = CalendarEvent(
        uid=uid or _derived_uid(slot, summary, properties.text("LOCATION")),
        slot=slot,
        recurrence_id=_recurrence_id(properties, zones),
        sequence=properties.whole("SEQUENCE", MAX_SEQUENCE) or 0,
        summary=summary,
        location=" ".join(properties.text("LOCATION").split("\n")),
        status=own_status or status,
        own_status=own_status is not None,
        resources=properties.codes(f"{OWN}RESOURCES"),
        units=properties.codes(f"{OWN}UNITS"),
        customer=properties.text(f"{OWN}CUSTOMER"),
        attendees=properties.whole(f"{OWN}ATTENDEES", MAX_SEQUENCE),
        setup_minutes=properties.whole(f"{OWN}SETUP", MAX_SEQUENCE),
        teardown_minutes=properties.whole(f"{OWN}TEARDOWN", MAX_SEQUENCE),
        contact=" ".join(properties.text("CONTACT").split("\n")),
        project_code=properties.text(f"{OWN}PROJECT"),
        purchase_order=properties.text(f"{OWN}PURCHASE-ORDER"),
        note=note if len(note) <= MAX_TEXT else note[: MAX_TEXT - 1] + "…",
        option_expires_at=_instant(properties, f"{OWN}OPTION-UNTIL", zones),
        recurrence=recurrence,
        cut=len(note) > MAX_TEXT,
        complete=properties.text(f"{OWN}COMPLETE").casefold() == "yes",
        follows=properties.text(f"{OWN}FOLLOWS").casefold() == "yes",
    )
    if event.recurrence_id and event.recurrence is not None:
        raise Broken("calendar-instance-repeats")
    more = [
        replace(event, slot=period, recurrence_id=recurrence_id_of(period.start), recurrence=None)
        for period in own_lengths
    ]
    return [event, *more]


def _slot(properties: Properties, zones: Zones) -> tuple[Moment, TimeSlot, bool]:
    """Return the start, the slot, and whether its length is counted on the wall clock."""
    first = properties.first("DTSTART")
    if first is None:
        raise Broken("calendar-no-start")
    start = moment(first.value, first.parameters, zones)
    last, length = properties.first("DTEND"), properties.first("DURATION")
    nominal = start.all_day
    if last is not None:
        end = moment(last.value, last.parameters, zones)
        if end.all_day and start.all_day and end.wall == start.wall:
            end = end.later(timedelta(days=1))
    elif length is not None:
        duration = read_value(length.value)
        if not isinstance(duration, timedelta):
            raise Unreadable(length.value)
        nominal = nominal or bool(re.search(r"\d[DW]", length.value.upper()))
        if not nominal:
            return start, TimeSlot(start.instant(), start.instant() + duration), False
        end = start.later(duration)
    elif start.all_day:
        end = start.later(timedelta(days=1))
    else:
        raise Broken("calendar-no-end")
    return start, TimeSlot(start.instant(), end.instant()), nominal


def _recurrence(
    properties: Properties, zones: Zones, start: Moment, *, nominal: bool
) -> tuple[Recurrence | None, list[TimeSlot]]:
    """Return how the event repeats, and the slots of added dates that have a length of their own."""
    rules = [p.value.strip() for p in properties.all("RRULE") if p.value.strip()]
    if properties.all("EXRULE") or len(rules) > 1:
        raise Broken("calendar-two-rules")
    exdates = {w for p in properties.all("EXDATE") for w in _walls(p, zones, start)}
    rdates: set[datetime] = set()
    own_lengths: list[TimeSlot] = []
    for line in properties.all("RDATE"):
        for part in filter(None, line.value.split(",")):
            value = read_value(part)
            if isinstance(value, tuple):
                own_lengths.append(_period(value, line.parameters, zones))
                rdates.add(as_moment(value[0], line.parameters, zones).on_clock_of(start.zone))
            else:
                rdates |= _walls(Property(line.parameters, part), zones, start)
    if not rules and not rdates:
        return None, []
    rule = _rule(rules[0], start) if rules else ""
    walls = tuple(sorted(exdates)), tuple(sorted(rdates))
    return Recurrence(start.zone, start.wall, rule, *walls, nominal=nominal), own_lengths


def _period(value: tuple[datetime, datetime | timedelta], parameters: Parameters, zones: Zones) -> TimeSlot:
    begins = as_moment(value[0], parameters, zones).instant()
    if isinstance(value[1], timedelta):
        return TimeSlot(begins, begins + value[1])
    return TimeSlot(begins, as_moment(value[1], parameters, zones).instant())


def _walls(line: Property, zones: Zones, start: Moment) -> set[datetime]:
    """Return the dates of an EXDATE or RDATE on the event's own clock; a bare day means the instance of that day."""
    walls = set()
    for part in filter(None, line.value.split(",")):
        named = moment(part, line.parameters, zones)
        same_day = named.all_day and not start.all_day
        walls.add(
            datetime.combine(named.wall, start.wall.time()) if same_day else named.on_clock_of(start.zone)
        )
    return walls


def _rule(text: str, start: Moment) -> str:
    """Return a rule in capitals with UNTIL in UTC, as RFC 5545 asks for and many programs do not write it."""
    rule = re.sub(r"\s", "", text).upper().strip(";")
    return re.sub(r"(?<=UNTIL=)[^;]+", lambda m: _until(m[0], start), rule)


def _until(text: str, start: Moment) -> str:
    value = read_value(text)
    if not isinstance(value, date):
        raise Unreadable(text)
    if isinstance(value, datetime) and value.tzinfo is not None:
        return text
    wall = value if isinstance(value, datetime) else datetime.combine(value, time(23, 59, 59))
    try:
        return recurrence_id_of(Moment(wall, start.zone).instant())
    except InvalidValue:
        return text


def _recurrence_id(properties: Properties, zones: Zones) -> str:
    found = properties.first("RECURRENCE-ID")
    if found is None:
        return ""
    if found.parameters.get("RANGE"):
        raise Broken("calendar-range")
    return recurrence_id_of(moment(found.value, found.parameters, zones).instant())


def _instant(properties: Properties, name: str, zones: Zones) -> datetime | None:
    found = properties.first(name)
    return moment(found.value, found.parameters, zones).instant() if found else None


def _derived_uid(slot: TimeSlot, summary: str, location: str) -> str:
    """Return a UID for an event that has none: the same event gets the same one every time it is read."""
    content = "\n".join([*(str(second) for second in slot.epoch), summary, location])
    return hashlib.sha256(content.encode("utf-8", "replace")).hexdigest()[:32] + "@without-uid"
