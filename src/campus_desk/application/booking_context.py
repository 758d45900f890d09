"""Loads, inside a transaction, everything the booking rules may look at for one draft."""

from __future__ import annotations

from datetime import datetime, timedelta

from campus_desk.application.ports import HolidayFacts, UnitOfWork
from campus_desk.domain.actors import Actor, ViewerScope
from campus_desk.domain.allocating import candidates
from campus_desk.domain.booking import UNSEEN, Booking, BookingDraft
from campus_desk.domain.errors import NotFound
from campus_desk.domain.identifiers import ResourceId
from campus_desk.domain.opening_hours import CampusCalendar
from campus_desk.domain.rule_context import BookingContext
from campus_desk.domain.timeslot import TimeSlot, at_campus


def load_context(
    unit: UnitOfWork,
    draft: BookingDraft,
    actor: Actor,
    now: datetime,
    holidays: HolidayFacts,
    *,
    editing: Booking | None = None,
) -> BookingContext:
    """Return the context of a draft; of bookings the actor may not read it holds the busy times and nothing else.

    ``editing`` is the booking the draft changes, None for a new one.

    Raises:
        NotFound: A requested resource, or the customer, does not exist.
    """
    resources = {r.id: r for r in unit.catalogue.resources()}
    wanted: list[ResourceId] = []
    for requested in draft.resources:
        if requested not in resources:
            raise NotFound("resource", requested)
        wanted.extend(candidates(requested, resources))
    around = TimeSlot(draft.blocked.start - timedelta(days=1), draft.blocked.end + timedelta(days=1))
    first, last = at_campus(around.start).date(), at_campus(around.end).date()
    calendar = CampusCalendar(
        tuple(unit.catalogue.opening_periods()),
        tuple(unit.catalogue.closures(around)),
        holidays.holidays(first, last),
    )
    return BookingContext(
        now=now,
        actor=actor,
        resources=resources,
        calendar=calendar,
        # Verdicts name what they find here: it is no more than the actor may know.
        busy=tuple(unit.bookings.busy(wanted, draft.blocked, ViewerScope(actor.customer_id))),
        editing=editing.id if editing else None,
        previous=editing.draft if editing else None,
        held=editing.allocations if editing else (),
        attendance=editing.attendance if editing else UNSEEN,
        customer=unit.catalogue.customer(draft.customer_id),
    )
