"""iCalendar files (RFC 5545) to events and back, through the icalendar library.

Every event of a file becomes a value or a reason why it cannot be read; nothing is dropped and nothing is raised.
"""

from __future__ import annotations

from campus_desk.application.calendar_values import BrokenEvent, CalendarEvent, CalendarFile
from campus_desk.domain.messages import Message
from campus_desk.exchange.calendar_events import read_event
from campus_desk.exchange.calendar_lines import Component, split_components
from campus_desk.exchange.calendar_times import Zones

ANSWERS = frozenset({"REPLY", "REFRESH", "COUNTER", "DECLINECOUNTER"})
"""Methods of RFC 5546 that answer an invitation and do not state an event."""

OTHER_ENTRIES = frozenset({"VTODO", "VJOURNAL", "VFREEBUSY", "VAVAILABILITY", "VPOLL"})


def read_calendar(data: bytes) -> CalendarFile:
    """Read a file; what cannot be read is reported in the result, never raised."""
    text = split_components(data)
    events: list[CalendarEvent] = []
    broken: list[BrokenEvent] = []
    others = 0
    calendars = [c for c in text.components if c.name == "VCALENDAR"]
    timezones = [z for c in (*text.components, *(i for c in calendars for i in c.inner)) for z in _zones(c)]
    zones = Zones(timezones)
    for component, method in _entries(text.components):
        if component.name in OTHER_ENTRIES:
            others += 1
        elif component.name == "VEVENT":
            for found in _read(component, zones, method):
                if isinstance(found, CalendarEvent):
                    events.append(found)
                else:
                    broken.append(found)
    is_calendar = bool(calendars or events or broken)
    notes = []
    if not is_calendar:
        notes.append(Message.of("calendar-not-a-calendar"))
    elif text.stray:
        notes.append(Message.of("calendar-damaged"))
    if others:
        notes.append(Message.of("calendar-other-entries", count=others))
    return CalendarFile(tuple(events), tuple(broken), tuple(notes), is_calendar)


def _zones(component: Component) -> list[Component]:
    return [component] if component.name == "VTIMEZONE" else []


def _entries(components: tuple[Component, ...]) -> list[tuple[Component, str]]:
    """Return the entries of all calendars of a file with the METHOD of the calendar they stand in."""
    entries = []
    for component in components:
        if component.name == "VCALENDAR":
            method = next(
                (line.partition(":")[2].strip().upper() for line in component.lines if _is_method(line)), ""
            )
            entries += [(inner, method) for inner in component.inner]
        else:
            entries.append((component, ""))
    return entries


def _is_method(line: str) -> bool:
    return line.upper().startswith(("METHOD:", "METHOD;"))


def _read(component: Component, zones: Zones, method: str) -> list[CalendarEvent | BrokenEvent]:
    found = read_event(component, zones, method)
    if method not in ANSWERS:
        return found
    reason = Message.of("calendar-answer", method=method)
    return [BrokenEvent(f.uid, f.summary, reason) for f in found]
