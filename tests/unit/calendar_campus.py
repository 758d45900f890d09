"""A small campus for calendar plans, held in memory, and events for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from campus_desk.application.calendar_plan import CalendarPlan, Situation, make_plan
from campus_desk.application.calendar_values import CalendarEvent, CalendarFile
from campus_desk.domain.actors import Actor, Role
from campus_desk.domain.booking import Allocation, Booking, BookingDraft, BusyInterval
from campus_desk.domain.customer import Customer, CustomerGroup
from campus_desk.domain.identifiers import BookingId, CustomerId, KindId, ResourceId, SiteId
from campus_desk.domain.opening_hours import CampusCalendar
from campus_desk.domain.resource import Containment, Resource
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.reference.recurrence_rules import RecurrenceRules

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
ROOM, SITE = KindId(1), SiteId(1)


def resource(number: int, code: str, name: str, **fields: object) -> Resource:
    return replace(Resource(ResourceId(number), code, name, ROOM, SITE), **fields)  # type: ignore[arg-type]


RESOURCES = (
    resource(1, "ILL", "Salle Ill", capacity=16),
    resource(2, "RHIN", "Salle Rhin"),
    resource(3, "RI", "Salle Rhin, étage 1"),
    resource(4, "OLD", "Ancienne salle", retired_on=date(2026, 1, 1)),
    resource(5, "T1", "Table"),
    resource(6, "T2", "Table"),
    resource(10, "ENDO", "Colonne"),
    resource(11, "ENDO-1", "Colonne 1", parent_id=ResourceId(10), containment=Containment.UNIT),
    resource(12, "ENDO-2", "Colonne 2", parent_id=ResourceId(10), containment=Containment.UNIT),
)
ACME, BETA = CustomerId(1), CustomerId(2)
CUSTOMERS = {
    ACME: Customer(ACME, "ACME", "Acme", CustomerGroup.TENANT),
    BETA: Customer(BETA, "BETA", "Beta", CustomerGroup.EXTERNAL),
}


def slot(start: int, end: int, day: int = 24) -> TimeSlot:
    midnight = datetime(2026, 11, day, tzinfo=UTC)
    return TimeSlot(midnight + timedelta(hours=start), midnight + timedelta(hours=end))


def event(
    uid: str = "u", location: str = "ILL", when: TimeSlot | None = None, **fields: object
) -> CalendarEvent:
    plain = CalendarEvent(uid, when or slot(8, 10), location=location, customer="ACME", summary=uid)
    return replace(plain, **fields)  # type: ignore[arg-type]


def stored_as(number: int, of: CalendarEvent, resources: tuple[int, ...] = (1,), **fields: object) -> Booking:
    draft = BookingDraft(tuple(ResourceId(r) for r in resources), of.slot, ACME, title=of.summary)
    allocations = tuple(Allocation(r, r, of.slot) for r in draft.resources)
    booking = Booking(BookingId(number), of.uid, draft, allocations, of.recurrence_id, sequence=of.sequence)
    return replace(booking, **fields)  # type: ignore[arg-type]


def situation(*stored: Booking, invoiced: Iterable[int] = (), **fields: object) -> Situation:
    numbers = {BookingId(n) for n in invoiced}
    busy = [
        BusyInterval(a.resource_id, a.slot, b.id, "Acme", b.draft.title)
        for b in stored
        if b.status.is_live
        for a in b.allocations
    ]
    plain = Situation(
        now=NOW,
        actor=Actor("tests", Role.IMPORT),
        resources=RESOURCES,
        customers=CUSTOMERS,
        calendar=CampusCalendar(),
        recurrence=RecurrenceRules(),
        customer=None,
        new_place=None,
        stored={(b.uid, b.recurrence_id): b for b in stored},
        series={},
        busy=busy,
        invoiced=lambda booking: booking in numbers,
    )
    return replace(plain, **fields)  # type: ignore[arg-type]


def plan(*events: CalendarEvent, at: Situation | None = None) -> CalendarPlan:
    return make_plan(CalendarFile(events), at or situation())


def refusals(made: CalendarPlan) -> dict[str, str]:
    return {r.uid: r.reasons[0].key for r in made.refused}


def placed(made: CalendarPlan) -> dict[str, tuple[int, ...]]:
    return {p.proposal.event.uid: tuple(int(r) for r in p.proposal.draft.resources) for p in made.bookings}
