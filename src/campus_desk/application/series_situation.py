"""Loads, inside a transaction, what a change of a series may look at, and plans it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from campus_desk.application.calendar_proposals import NEVER_READ
from campus_desk.application.commands import CancelSeries, ChangeSeries, PlaceSeries
from campus_desk.application.ports import HolidayFacts, RecurrenceFacts, UnitOfWork
from campus_desk.application.series_changing import plan_change
from campus_desk.application.series_dates import horizon
from campus_desk.application.series_leaving import holder
from campus_desk.application.series_placing import plan_cancelling, plan_placing
from campus_desk.application.series_plan import SeriesPlan
from campus_desk.application.series_planner import SeriesSituation
from campus_desk.application.series_stored import StoredSeries
from campus_desk.application.services import Services
from campus_desk.domain.actors import Actor, ViewerScope
from campus_desk.domain.booking import MAX_MARGIN_MINUTES, Booking, BookingDraft, Series
from campus_desk.domain.errors import NotFound, StaleRevision
from campus_desk.domain.identifiers import UNSAVED, BookingId, SeriesId
from campus_desk.domain.opening_hours import CampusCalendar
from campus_desk.domain.timeslot import CAMPUS_ZONE, TimeSlot, at_campus

SeriesCommand = PlaceSeries | ChangeSeries | CancelSeries

_AROUND = timedelta(minutes=MAX_MARGIN_MINUTES) + timedelta(days=1)


@dataclass(frozen=True, slots=True)
class SeriesFacts:
    """The facts of the world a plan asks for."""

    holidays: HolidayFacts
    recurrence: RecurrenceFacts


def rehearse_series(command: SeriesCommand, services: Services) -> SeriesPlan:
    """Return what a change of a series would do; nothing is written.

    Raises:
        Refused: The change is not possible at all.
    """
    facts = SeriesFacts(services.holidays, services.recurrence)
    with services.storage.read() as unit:
        return plan_series(command, unit, services.actor, services.clock.now(), facts)


def plan_series(
    command: SeriesCommand, unit: UnitOfWork, actor: Actor, now: datetime, facts: SeriesFacts
) -> SeriesPlan:
    """Plan a change of a series inside a transaction.

    Raises:
        NotFound: No such booking, resource or customer.
        StaleRevision: A booking that was looked at has been changed since.
        InvalidValue: The rule cannot be read, or gives too many dates.
    """
    if isinstance(command, PlaceSeries):
        situation = _situation(unit, command.draft, (), None, actor, now, facts.holidays)
        return plan_placing(command, situation, facts.recurrence)
    stored = load_series(unit, command.booking_id, actor)
    found = {b.id: b.revision for b in stored.members}
    for booking_id, seen in ((command.booking_id, command.expected_revision), *command.revisions):
        if found.get(booking_id) != seen:
            raise StaleRevision("booking", booking_id, seen, found.get(booking_id, 0))
    if isinstance(command, CancelSeries):
        situation = _situation(
            unit, stored.booking.draft, stored.members, stored.series, actor, now, facts.holidays
        )
        return plan_cancelling(command, stored, situation)
    situation = _situation(unit, command.draft, stored.members, stored.series, actor, now, facts.holidays)
    return plan_change(command, stored, situation, facts.recurrence)


def load_series(unit: UnitOfWork, booking_id: BookingId, actor: Actor) -> StoredSeries:
    """Return a booking with its series and all bookings of it that are the actor's to see.

    To a company to which one date of somebody else's series was given, that is a booking without a series.

    Raises:
        NotFound: There is no such booking, or the actor may not see it.
    """
    scope = ViewerScope(actor.customer_id)
    booking = unit.bookings.get(booking_id, scope)
    if booking.series_id is None:
        return StoredSeries(booking, None, (booking,))
    series = unit.bookings.series(booking.series_id)
    found = unit.bookings.by_uids([series.uid]).values()
    # A calendar may have entered an event of its own under the UID of a series, and an import may be taken back.
    members = [
        b
        for b in found
        if b.series_id == series.id and b.recurrence_id and (b.status.is_live or b.sequence != NEVER_READ)
    ]
    if scope.customer_id not in (None, holder(members)):
        return StoredSeries(booking, None, (booking,))
    shown = [b for b in members if scope.shows(b.draft.customer_id)]
    shown.sort(key=lambda b: b.recurrence_id)
    return StoredSeries(booking, series, tuple(shown))


def _situation(
    unit: UnitOfWork,
    draft: BookingDraft,
    members: Collection[Booking],
    series: Series | None,
    actor: Actor,
    now: datetime,
    holidays: HolidayFacts,
) -> SeriesSituation:
    resources = {r.id: r for r in unit.catalogue.resources()}
    for requested in draft.resources:
        if requested not in resources:
            raise NotFound("resource", requested)
    span = _span(draft, members, series, now)
    first, last = at_campus(span.start).date(), at_campus(span.end).date()
    invoiced = unit.bookings.invoiced_among(b.id for b in members)
    unit.catalogue.customer(draft.customer_id)
    return SeriesSituation(
        now=now,
        actor=actor,
        resources=resources,
        customers={c.id: c for c in unit.catalogue.customers()},
        calendar=CampusCalendar(
            tuple(unit.catalogue.opening_periods()),
            tuple(unit.catalogue.closures(span)),
            holidays.holidays(first, last),
        ),
        busy=lambda wanted, slot: unit.bookings.busy(wanted, slot, ViewerScope(actor.customer_id)),
        invoiced=invoiced.__contains__,
    )


def _span(
    draft: BookingDraft, members: Collection[Booking], series: Series | None, now: datetime
) -> TimeSlot:
    """Return the time the series comes to be in, generously."""
    start = draft.slot.start.astimezone(CAMPUS_ZONE).replace(tzinfo=None)
    seconds = int(draft.slot.duration.total_seconds())
    own = Series(SeriesId(UNSAVED), "", CAMPUS_ZONE.key, start, seconds, "")
    ends = [horizon(now, each, members).replace(tzinfo=ZoneInfo(each.zone)) for each in (own, series or own)]
    instants = [draft.slot.start, draft.slot.end, now, *ends]
    instants += [i for b in members for i in (b.slot.start, b.slot.end)]
    around = _AROUND + draft.slot.duration + timedelta(days=31)
    return TimeSlot(min(instants) - around, max(instants) + around)
