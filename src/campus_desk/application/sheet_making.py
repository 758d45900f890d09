"""What a set-up sheet and a door sign say, gathered inside one reading transaction and within the viewer's scope."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from campus_desk.application.calendar_values import CalendarEvent, CalendarFormat
from campus_desk.application.ports import UnitOfWork
from campus_desk.application.read_models import AgendaItem, Catalogue
from campus_desk.application.sheets import DoorSign, Mark, SetUpSheet, SetUpStep, SignEntry, set_up_steps
from campus_desk.domain.actors import ViewerScope
from campus_desk.domain.allocating import candidates
from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.errors import NotFound
from campus_desk.domain.identifiers import BookingId, ResourceId
from campus_desk.domain.resource import Resource
from campus_desk.domain.timeslot import at_campus, start_of_day

SUMMARY_LENGTH = 120
"""The code at a door grows with what it says: a summary is cut to this."""


@dataclass(frozen=True, slots=True)
class Printing:
    """Who prints what is gathered, in which language, for whose eyes.

    Attributes:
        feature: Names a feature of a resource from its code, e.g. ``video``.
    """

    scope: ViewerScope
    language: str
    now: datetime
    who: str
    feature: Callable[[str], str] = str


def mark_of(item: AgendaItem, now: int) -> Mark:
    """Return what the body of a booking says at an instant (UTC seconds)."""
    if item.redacted:
        return Mark.BUSY
    if item.no_show:
        return Mark.ABSENT
    if item.status is BookingStatus.OPTION:
        return Mark.OPTION
    if item.checked_out_at is not None or item.ends_at <= now:
        return Mark.FINISHED
    return Mark.PRESENT if item.checked_in_at is not None else Mark.CONFIRMED


def set_up_sheet(
    unit: UnitOfWork, catalogue: Catalogue, place: ResourceId, day: date, printing: Printing
) -> SetUpSheet:
    """Return the set-up sheet of a place for one campus day.

    Raises:
        NotFound: There is no such resource.
    """
    resources = {r.id: r for r in catalogue.resources}
    resource = _resource(resources.get(place), place)
    items = _agenda(unit, printing.scope, day, day)
    steps = set_up_steps(items, place, candidates(place, resources), lambda r: resources[r].name)
    sites = {site.id: site.name for site in catalogue.sites}
    return SetUpSheet(
        resource.name,
        sites.get(resource.site_id, ""),
        resource.floor,
        resource.capacity,
        tuple(map(printing.feature, resource.features)),
        day,
        tuple(_with_note(unit, printing.scope, step) for step in steps),
        printing.language,
        printing.now,
        printing.who,
    )


def door_sign(
    unit: UnitOfWork,
    catalogue: Catalogue,
    booking_id: BookingId,
    place: ResourceId,
    printing: Printing,
    calendars: CalendarFormat,
) -> DoorSign:
    """Return the sign of a booking for the door of one of its places; ``calendars`` writes what its code says.

    Raises:
        NotFound: There is no such booking or resource, or the viewer may not see it.
    """
    booking = unit.bookings.get(booking_id, printing.scope)
    resources = {r.id: r for r in catalogue.resources}
    resource = _resource(resources.get(place), place)
    day = at_campus(booking.slot.start).date()
    starts, ends = booking.slot.epoch
    held = {*candidates(place, resources), place}
    later = [
        SignEntry(item.starts_at, item.ends_at, item.customer, item.title)
        for item in sorted(_agenda(unit, printing.scope, day, day), key=lambda i: i.starts_at)
        if item.resource_id in held and item.booking_id != booking_id and item.starts_at >= ends
        if not item.redacted and item.status is BookingStatus.CONFIRMED and not item.no_show
    ]
    names = {c.id: c.name for c in catalogue.customers}
    sites = {site.id: site.name for site in catalogue.sites}
    session = SignEntry(starts, ends, names.get(booking.draft.customer_id, ""), booking.draft.title)
    # What a telephone reads replaces the copy it read before; an instance of a series is an event of its own there.
    event = CalendarEvent(
        f"{booking.uid}-{booking.recurrence_id}" if booking.recurrence_id else booking.uid,
        booking.slot,
        sequence=booking.sequence,
        summary=" – ".join(filter(None, (session.customer, session.title)))[:SUMMARY_LENGTH],
        location=resource.name,
    )
    return DoorSign(
        resource.name,
        sites.get(resource.site_id, ""),
        resource.floor,
        day,
        session,
        tuple(dict.fromkeys(later)),
        calendars.write_calendar((event,), stamp=printing.now).decode(),
        printing.language,
    )


def _agenda(unit: UnitOfWork, scope: ViewerScope, first: date, last: date) -> Sequence[AgendaItem]:
    begins, ends = start_of_day(first), start_of_day(last + timedelta(days=1))
    return unit.agenda.agenda(scope, int(begins.timestamp()), int(ends.timestamp()))


def _with_note(unit: UnitOfWork, scope: ViewerScope, step: SetUpStep) -> SetUpStep:
    """Add what the desk noted: the people who set up are those it was written for."""
    return replace(step, note=unit.bookings.get(step.booking_id, scope).draft.note)


def _resource(found: Resource | None, wanted: ResourceId) -> Resource:
    if found is None:
        raise NotFound("resource", int(wanted))
    return found
