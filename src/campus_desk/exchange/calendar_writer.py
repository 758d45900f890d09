"""Events to an iCalendar file that other calendar programs understand and that this one reads back unchanged."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone, vText
from icalendar.prop import vInline

from campus_desk.application.calendar_values import CalendarEvent, Recurrence
from campus_desk.domain.booking import BookingStatus
from campus_desk.exchange.calendar_events import OWN

PRODUCT = "-//Campus Desk//Campus Desk//FR"
STATUS_WORDS = {
    BookingStatus.OPTION: "TENTATIVE",
    BookingStatus.CONFIRMED: "CONFIRMED",
    BookingStatus.CANCELLED: "CANCELLED",
}


def write_events(events: Iterable[CalendarEvent], stamp: datetime) -> bytes:
    """Return the file; instances of a series are written on the clock of their series, the rest in UTC."""
    listed = tuple(events)
    zones = {e.uid: e.recurrence.zone for e in listed if e.recurrence is not None}
    calendar: Any = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    for zone in sorted(set(zones.values()) - {"UTC"}):
        first = min(e.slot.start for e in listed)
        last = max(e.slot.end for e in listed)
        years = date(max(first.year - 1, 1970), 1, 1), date(min(last.year + 3, 2037), 12, 31)
        calendar.add_component(Timezone.from_tzid(zone, first_date=years[0], last_date=years[1]))
    for event in listed:
        calendar.add_component(_event(event, zones.get(event.uid, "UTC"), stamp))
    written: bytes = calendar.to_ical()
    return written


def _event(event: CalendarEvent, zone: str, stamp: datetime) -> Any:
    written: Any = Event()
    written.add("uid", event.uid)
    written.add("dtstamp", stamp.astimezone(UTC))
    written.add("dtstart", _clock(event.slot.start, zone))
    written.add("dtend", _clock(event.slot.end, zone))
    if event.recurrence_id:
        original = datetime.strptime(event.recurrence_id, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        written.add("recurrence-id", _clock(original, zone))
    written.add("sequence", event.sequence)
    if event.status is not None:
        written.add("status", STATUS_WORDS[event.status])
    for name, text in (
        ("summary", event.summary),
        ("location", event.location),
        ("contact", event.contact),
    ):
        if text:
            written.add(name, text)
    if event.recurrence is not None:
        _add_recurrence(written, event.recurrence)
    for name, value in _own(event):
        written.add(f"{OWN}{name}", vText(value))
    for name, codes in (("RESOURCES", event.resources), ("UNITS", event.units)):
        if codes:
            written.add(f"{OWN}{name}", vInline(",".join(_escaped(code) for code in codes)))
    return written


def _escaped(code: str) -> str:
    """Escape a code so that the commas between codes stay apart from those within."""
    return code.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")


def _own(event: CalendarEvent) -> list[tuple[str, str]]:
    """Return what travels in properties of our own."""
    own = [
        ("STATUS", event.status.value if event.status is not None and event.own_status else ""),
        ("COMPLETE", "yes" if event.complete else ""),
        ("FOLLOWS", "yes" if event.follows else ""),
        ("CUSTOMER", event.customer),
        ("PROJECT", event.project_code),
        ("PURCHASE-ORDER", event.purchase_order),
        ("NOTE", event.note),
    ]
    for name, number in (
        ("ATTENDEES", event.attendees),
        ("SETUP", event.setup_minutes),
        ("TEARDOWN", event.teardown_minutes),
    ):
        own.append((name, "" if number is None else str(number)))
    if event.option_expires_at is not None:
        own.append(("OPTION-UNTIL", event.option_expires_at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")))
    return [(name, value) for name, value in own if value]


def _add_recurrence(written: Any, recurrence: Recurrence) -> None:
    if recurrence.rrule:
        written.add("rrule", vInline(recurrence.rrule))
    zone = ZoneInfo(recurrence.zone)
    for name, walls in (("exdate", recurrence.exdates), ("rdate", recurrence.rdates)):
        if walls:
            written.add(name, [wall.replace(tzinfo=zone) for wall in walls])


def _clock(instant: datetime, zone: str) -> datetime:
    """Return the instant on the clock of a zone, in UTC where that clock would not tell it from another instant."""
    local = instant.astimezone(ZoneInfo(zone))
    return instant.astimezone(UTC) if zone == "UTC" or local.fold else local
