"""A small campus for tests of the rules and prices: a divisible hall, rooms, a pool, a customer, wall-clock times."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

from campus_desk.domain.actors import Actor, Role
from campus_desk.domain.booking import BookingDraft, BookingStatus, BusyInterval
from campus_desk.domain.booking_rules import judge
from campus_desk.domain.customer import Customer, CustomerGroup
from campus_desk.domain.identifiers import BookingId, CustomerId, KindId, ResourceId, SiteId, TariffId
from campus_desk.domain.opening_hours import CampusCalendar, Closure, OpeningPeriod
from campus_desk.domain.resource import Containment, Resource
from campus_desk.domain.rule_context import BookingContext
from campus_desk.domain.tariff import Tariff
from campus_desk.domain.timeslot import Fold, TimeSlot, from_wall_clock
from campus_desk.domain.verdicts import Severity, Verdict

TECHNOPARC, BIOCLUSTER = SiteId(1), SiteId(2)
HALL_KIND, ROOM_KIND, EQUIPMENT_KIND = KindId(1), KindId(2), KindId(3)

HALL, HALL_A, HALL_B = ResourceId(1), ResourceId(2), ResourceId(3)
KLEBER, BROGLIE, VOSGES = ResourceId(10), ResourceId(11), ResourceId(12)
SCANNER = ResourceId(20)
PUMPS, PUMP_1, PUMP_2, PUMP_3 = ResourceId(30), ResourceId(31), ResourceId(32), ResourceId(33)


def _room(
    identity: ResourceId, code: str, name: str, capacity: int | None, kind: KindId = ROOM_KIND
) -> Resource:
    return Resource(identity, code, name, kind, TECHNOPARC, capacity=capacity, position=identity)


def _inside(resource: Resource, parent: ResourceId, containment: Containment) -> Resource:
    return replace(resource, parent_id=parent, containment=containment)


RESOURCES: dict[ResourceId, Resource] = {
    r.id: r
    for r in (
        _room(HALL, "HALL", "Amphithéâtre", 100, HALL_KIND),
        _inside(_room(HALL_A, "HALL-A", "Amphi A", 60, HALL_KIND), HALL, Containment.PART),
        _inside(_room(HALL_B, "HALL-B", "Amphi B", 60, HALL_KIND), HALL, Containment.PART),
        _room(KLEBER, "KLEBER", "Salle Kléber", 10),
        _room(BROGLIE, "BROGLIE", "Salle Broglie", 8),
        _room(VOSGES, "VOSGES", "Salle Vosges", 40),
        replace(
            _room(SCANNER, "SCAN", "Scanner", None, EQUIPMENT_KIND),
            site_id=BIOCLUSTER,
        ),
        _room(PUMPS, "PUMP", "Pompes", None, EQUIPMENT_KIND),
        _inside(_room(PUMP_1, "PUMP-1", "Pompe 1", None, EQUIPMENT_KIND), PUMPS, Containment.UNIT),
        _inside(_room(PUMP_2, "PUMP-2", "Pompe 2", None, EQUIPMENT_KIND), PUMPS, Containment.UNIT),
        _inside(_room(PUMP_3, "PUMP-3", "Pompe 3", None, EQUIPMENT_KIND), PUMPS, Containment.UNIT),
    )
}

WEEKDAYS_8_TO_19 = tuple(OpeningPeriod(day, 8 * 60, 19 * 60, site_id=TECHNOPARC) for day in range(5))

ORTHOGRID = Customer(CustomerId(1), "ORTHOGRID", "Orthogrid", CustomerGroup.TENANT)
RECEPTION = Actor("Claire Muller", Role.RECEPTION)
TENANT = Actor("Orthogrid", Role.TENANT, ORTHOGRID.id)

EUR = Decimal


def wall(text: str) -> datetime:
    """Return a naive wall-clock time, ``2027-03-28 02:30``."""
    return datetime.fromisoformat(text)


def at(text: str, fold: Fold = Fold.FIRST) -> datetime:
    """Return the instant of a campus wall-clock time, ``2026-11-24 09:00``; November 2026 when only day and time."""
    if len(text) == len("24 09:00"):
        text = f"2026-11-{text}"
    return from_wall_clock(wall(text), fold=fold)


def slot(start: str, end: str) -> TimeSlot:
    """Return the slot between two campus wall-clock times; the end may be a time of the same day."""
    if len(end) == len("09:00"):
        end = start[: -len("09:00")] + end
    return TimeSlot(at(start), at(end))


NOW = at("23 09:00")


def draft(
    when: TimeSlot,
    *resources: ResourceId,
    attendees: int | None = None,
    setup: int = 0,
    teardown: int = 0,
    status: BookingStatus = BookingStatus.CONFIRMED,
    title: str = "",
) -> BookingDraft:
    """Return a draft of Orthogrid's; Salle Kléber when no resource is named."""
    return BookingDraft(
        resources or (KLEBER,),
        when,
        ORTHOGRID.id,
        title=title,
        attendees=attendees,
        setup_minutes=setup,
        teardown_minutes=teardown,
        status=status,
    )


def busy(
    resource: ResourceId,
    when: TimeSlot,
    booking: int = 900,
    customer: str = "Mirabel Santé",
    status: BookingStatus = BookingStatus.CONFIRMED,
) -> BusyInterval:
    """Return somebody else's allocation."""
    return BusyInterval(resource, when, BookingId(booking), customer, "", status)


def context(
    *others: BusyInterval,
    actor: Actor = RECEPTION,
    now: datetime = NOW,
    periods: tuple[OpeningPeriod, ...] = WEEKDAYS_8_TO_19,
    closures: tuple[Closure, ...] = (),
    holidays: dict[date, str] | None = None,
    resources: dict[ResourceId, Resource] | None = None,
    editing: int | None = None,
    previous: BookingDraft | None = None,
) -> BookingContext:
    """Return what the rules may look at."""
    return BookingContext(
        now=now,
        actor=actor,
        resources=RESOURCES if resources is None else resources,
        calendar=CampusCalendar(periods, closures, holidays or {}),
        busy=others,
        editing=None if editing is None else BookingId(editing),
        previous=previous,
    )


def tariff(
    *,
    hour: str | None = None,
    half_day: str | None = None,
    day: str | None = None,
    flat: str | None = None,
    person: str | None = None,
    minimum: str | None = None,
    **others: object,
) -> Tariff:
    """Return a tariff of tenants for rooms, valid since 2026 began; prices as text."""

    def price(text: str | None) -> Decimal | None:
        return None if text is None else Decimal(text)

    plain = Tariff(
        id=TariffId(1),
        code="T-ROOM",
        name="tarif locataire",
        group=CustomerGroup.TENANT,
        valid_from=date(2026, 1, 1),
        kind_id=ROOM_KIND,
        hour_price=price(hour),
        half_day_price=price(half_day),
        day_price=price(day),
        flat_price=price(flat),
        person_price=price(person),
        minimum_charge=price(minimum),
    )
    return replace(plain, **others)  # type: ignore[arg-type]  # any other field of a tariff


def said(found: BookingDraft, around: BookingContext, rule: str) -> list[Verdict]:
    """Return what one rule says."""
    return [v for v in judge(found, around) if v.rule == rule]


def against(found: BookingDraft, around: BookingContext) -> list[tuple[str, Severity, str]]:
    """Return rule, severity and sentence of everything that speaks against a draft."""
    return [(v.rule, v.severity, v.message.key) for v in judge(found, around) if v.blocks]


def facts(verdict: Verdict) -> dict[str, object]:
    """Return the values of a verdict's finding and facts."""
    return {**dict(verdict.message.params), **dict(verdict.detail.params if verdict.detail else ())}
