"""From events to what should be booked: recurring events become one wanted booking per date."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from campus_desk.application.calendar_report import RefusedEvent, refused
from campus_desk.application.calendar_values import CalendarEvent, Recurrence, recurrence_id_of
from campus_desk.application.ports import RecurrenceFacts
from campus_desk.application.series_dates import AHEAD_MONTHS, wall_length
from campus_desk.domain.booking import Series
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import UNSAVED, SeriesId
from campus_desk.domain.messages import Message
from campus_desk.domain.timeslot import TimeSlot, from_wall_clock, months_later

INHERITED = (
    "summary",
    "location",
    "resources",
    "units",
    "customer",
    "attendees",
    "setup_minutes",
    "teardown_minutes",
    "contact",
    "project_code",
    "purchase_order",
    "note",
)
"""What an exception of a series takes from the series when it does not state it itself."""


@dataclass(slots=True)
class Wanted:
    """What a file wants booked.

    Attributes:
        events: One event per booking, by UID and RECURRENCE-ID; none of them repeats.
        series: Series that are new or changed, by UID.
        refused: Dates and series that cannot be.
        stated: UIDs whose file says everything about them, with their SEQUENCE: what it leaves out is cancelled.
        exceptions: Instances the file states by themselves because they differ from their series.
    """

    events: dict[tuple[str, str], CalendarEvent]
    series: dict[str, Series]
    refused: list[RefusedEvent]
    notes: list[Message]
    stated: dict[str, int]
    exceptions: set[tuple[str, str]]


def expand(
    chosen: Mapping[tuple[str, str], CalendarEvent],
    now: datetime,
    recurrence: RecurrenceFacts,
    stored: Mapping[str, Series],
) -> Wanted:
    """Return what the chosen events want booked, recurring ones date by date.

    A series that differs from the stored one without a higher SEQUENCE is refused.
    """
    wanted = Wanted({}, {}, [], [], {}, set())
    for event in chosen.values():
        if not event.recurrence_id:
            wanted.stated[event.uid] = event.sequence
        if event.recurrence is None:
            continue
        try:
            series = _series(event, event.recurrence)
            says_more = _says_more(series, stored.get(event.uid))
            _expand_one(event, event.recurrence, series, now, recurrence, wanted)
            if says_more:
                wanted.series[event.uid] = series
        except InvalidValue as error:
            wanted.refused.append(refused(event, error.message))
            del wanted.stated[event.uid]
    for event in chosen.values():
        if event.recurrence is None:
            master = chosen.get((event.uid, "")) if event.recurrence_id else None
            if event.recurrence_id and not event.follows:
                wanted.exceptions.add(event.key)
            wanted.events[event.key] = _inheriting(event, master) if master else event
    return wanted


def _series(event: CalendarEvent, rule: Recurrence) -> Series:
    # An exact length is the one on the clock wherever the clocks do not change; a day is a day also where they do.
    length = wall_length(event.slot, rule.zone) if rule.nominal else event.slot.duration
    return Series(
        SeriesId(UNSAVED),
        event.uid,
        rule.zone,
        rule.dtstart,
        int(length.total_seconds()),
        rule.rrule,
        rule.exdates,
        rule.rdates,
        event.sequence,
    )


def _says_more(series: Series, stored: Series | None) -> bool:
    """Tell whether a series is new, or a newer version of the stored one.

    Raises:
        InvalidValue: It differs from the stored one, and its SEQUENCE is not higher. Leaving out more dates than the
            stored one is no difference: an export leaves out those that were refused.
    """
    if stored is None:
        return True
    told = replace(
        series, id=stored.id, sequence=stored.sequence, revision=stored.revision, exdates=stored.exdates
    )
    if told == stored and set(stored.exdates) <= set(series.exdates):
        return False
    if series.sequence > stored.sequence:
        return True
    numbers = {"sequence": str(series.sequence), "stored": str(stored.sequence)}
    key = "calendar-outdated" if series.sequence < stored.sequence else "calendar-differs"
    raise InvalidValue("series", key, **numbers)


def _expand_one(
    event: CalendarEvent,
    rule: Recurrence,
    series: Series,
    now: datetime,
    recurrence: RecurrenceFacts,
    wanted: Wanted,
) -> None:
    zone = ZoneInfo(rule.zone)
    horizon = months_later(now.astimezone(zone).replace(tzinfo=None), AHEAD_MONTHS)
    starts, goes_on = recurrence.occurrences(series, horizon)
    length = event.slot.end.astimezone(zone).replace(tzinfo=None) - rule.dtstart
    found = 0
    for wall in starts:
        single = replace(event, recurrence=None)
        try:
            start = from_wall_clock(wall, zone=zone)
            end = from_wall_clock(wall + length, zone=zone) if rule.nominal else start + event.slot.duration
            instance = replace(single, slot=TimeSlot(start, end), recurrence_id=recurrence_id_of(start))
        except InvalidValue as error:
            near = RefusedEvent(event.uid, "", event.summary, wall.replace(tzinfo=zone), (error.message,))
            wanted.refused.append(near)
            continue
        wanted.events[instance.key] = instance
        found += 1
    if goes_on:
        wanted.notes.append(
            Message.of(
                "calendar-series-cut",
                title=event.summary,
                count=found,
                months=AHEAD_MONTHS,
                until=horizon.date(),
            )
        )


def _inheriting(event: CalendarEvent, master: CalendarEvent) -> CalendarEvent:
    """Return an exception of a series with what it does not state taken from the series."""
    if event.complete:
        return event
    unstated = {name: getattr(master, name) for name in INHERITED if not _stated(getattr(event, name))}
    if event.names_place:
        unstated = {
            name: value for name, value in unstated.items() if name not in ("location", "resources", "units")
        }
    return replace(event, **unstated, status=event.status or master.status)


def _stated(value: object) -> bool:
    return value is not None and value not in ("", ())
