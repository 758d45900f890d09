"""Loads, inside a transaction, everything a calendar plan may look at: few queries, however many events."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from campus_desk.application.calendar_plan import Situation
from campus_desk.application.calendar_values import CalendarEvent, CalendarFile
from campus_desk.application.commands import ImportCalendar
from campus_desk.application.ports import HolidayFacts, RecurrenceFacts, UnitOfWork
from campus_desk.domain.actors import Actor, Role
from campus_desk.domain.booking import MAX_MARGIN_MINUTES, Booking
from campus_desk.domain.errors import NotFound, NotPermitted
from campus_desk.domain.identifiers import KindId, SiteId
from campus_desk.domain.opening_hours import CampusCalendar
from campus_desk.domain.timeslot import TimeSlot, at_campus, start_of_day

NEW_SITE = SiteId(-1)
"""Id of a site that is made with the import because the campus has none yet."""

_AHEAD = timedelta(days=3 * 366)
"""Longer than rules without end are expanded, and some."""

_AROUND = timedelta(minutes=MAX_MARGIN_MINUTES) + timedelta(days=1)


def load_situation(
    command: ImportCalendar,
    unit: UnitOfWork,
    actor: Actor,
    now: datetime,
    holidays: HolidayFacts,
    recurrence: RecurrenceFacts,
) -> Situation:
    """Return the campus as the plan needs it.

    Raises:
        NotPermitted: Tenants do not import.
        NotFound: No kind has the code for new resources.
    """
    if actor.role is Role.TENANT:
        raise NotPermitted("import-calendar", actor.role.value)
    uids = {e.uid for e in command.file.events}
    stored = unit.bookings.by_uids(uids)
    repeating = {e.uid for e in command.file.events if e.recurrence is not None or e.recurrence_id}
    series = {uid: unit.bookings.series_by_uid(uid) for uid in sorted(repeating)}
    span = _span(command.file, stored.values(), now)
    resources = tuple(unit.catalogue.resources())
    first, last = at_campus(span.start).date(), at_campus(span.end).date()
    invoiced = unit.bookings.invoiced_among(b.id for b in stored.values())
    return Situation(
        now=now,
        actor=Actor(actor.name, Role.IMPORT, actor.customer_id),
        resources=resources,
        customers={c.id: c for c in unit.catalogue.customers()},
        calendar=CampusCalendar(
            tuple(unit.catalogue.opening_periods()),
            tuple(unit.catalogue.closures(span)),
            holidays.holidays(first, last),
        ),
        recurrence=recurrence,
        customer=command.customer,
        new_place=_new_place(command, unit),
        stored=stored,
        series={uid: found for uid, found in series.items() if found is not None},
        busy=unit.bookings.busy((r.id for r in resources), span),
        invoiced=invoiced.__contains__,
    )


def _new_place(command: ImportCalendar, unit: UnitOfWork) -> tuple[KindId, SiteId] | None:
    if not command.new_kind:
        return None
    kinds = {k.code: k.id for k in unit.catalogue.kinds()}
    if command.new_kind not in kinds:
        raise NotFound("kind", command.new_kind)
    sites = [s for s in unit.catalogue.sites() if s.retired_on is None]
    return kinds[command.new_kind], sites[0].id if sites else NEW_SITE


def _span(file: CalendarFile, stored: Iterable[Booking], now: datetime) -> TimeSlot:
    """Return the time the file speaks of, dates of its rules included."""
    instants = [now, *(i for event in file.events for i in _instants(event, now))]
    instants += [i for booking in stored for i in (booking.slot.start, booking.slot.end)]
    return TimeSlot(min(instants) - _AROUND, max(instants) + _AROUND)


def _instants(event: CalendarEvent, now: datetime) -> Iterator[datetime]:
    yield event.slot.start
    yield event.slot.end
    if event.recurrence is not None:
        yield now + _AHEAD + event.slot.duration
        for wall in event.recurrence.rdates:
            yield start_of_day(wall.date())
