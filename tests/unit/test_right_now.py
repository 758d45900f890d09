"""What can be used at this moment, and until when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from campus_desk.application.read_models import AgendaItem, Catalogue
from campus_desk.application.right_now import ResourceNow, Standing, right_now
from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.customer import CustomerGroup
from campus_desk.domain.identifiers import BookingId, CustomerId, ResourceId
from campus_desk.domain.opening_hours import CampusCalendar, Closure, ClosureKind, OpeningPeriod
from campus_desk.domain.resource import Containment, Site
from tests.unit.campus import (
    BIOCLUSTER,
    HALL,
    HALL_A,
    KLEBER,
    ORTHOGRID,
    PUMP_1,
    PUMP_2,
    PUMP_3,
    PUMPS,
    RESOURCES,
    SCANNER,
    TECHNOPARC,
    WEEKDAYS_8_TO_19,
    at,
    slot,
)

NOW = at("24 10:24")
STRANGER = CustomerId(9)


def item(resource: ResourceId, start: str, end: str, customer: CustomerId = STRANGER) -> AgendaItem:
    first, last = slot(f"24 {start}", end).epoch
    return AgendaItem(
        BookingId(first % 10_000 + resource),
        resource,
        resource,
        first,
        last,
        first,
        last,
        BookingStatus.CONFIRMED,
        customer,
        "",
        CustomerGroup.TENANT,
        "",
        "",
        None,
        1,
        redacted=customer == STRANGER,
    )


def catalogue(*closures: Closure) -> Catalogue:
    return Catalogue(
        (Site(TECHNOPARC, "T", "Technoparc"), Site(BIOCLUSTER, "B", "Biocluster", position=1)),
        (),
        tuple(RESOURCES.values()),
        (ORTHOGRID,),
        (),
        CampusCalendar(WEEKDAYS_8_TO_19, closures),
    )


def found(
    resource: ResourceId, items: Iterable[AgendaItem] = (), *closures: Closure, now: datetime = NOW
) -> ResourceNow:
    everything = right_now(catalogue(*closures), items, now, ORTHOGRID.id)
    return next(each for each in everything if each.resource.id == resource)


def standing(each: ResourceNow) -> tuple[Standing, datetime | None]:
    return each.standing, each.until


def test_every_resource_in_service_is_told_once_units_and_parts_with_their_whole() -> None:
    told = [each.resource.id for each in right_now(catalogue(), (), NOW)]
    assert told == [
        r.id for r in RESOURCES.values() if r.containment is Containment.NONE and r.id != SCANNER
    ] + [SCANNER]
    gone = replace(RESOURCES[KLEBER], retired_on=at("24 00:00").date())
    kept = replace(catalogue(), resources=(gone,))
    assert right_now(kept, (), NOW) == ()


def test_free_until_somebody_comes_or_the_day_ends() -> None:
    assert standing(found(KLEBER)) == (Standing.FREE, at("24 19:00"))
    assert standing(found(KLEBER, [item(KLEBER, "11:00", "12:00")])) == (Standing.FREE, at("24 11:00"))
    assert standing(found(SCANNER)) == (Standing.FREE, None), "open around the clock"
    assert standing(found(KLEBER, [item(KLEBER, "08:00", "10:00")])) == (Standing.FREE, at("24 19:00"))


def test_free_until_ones_own_booking() -> None:
    each = found(KLEBER, [item(KLEBER, "10:30", "12:00", ORTHOGRID.id)])
    assert (standing(each), each.yours_next) == ((Standing.FREE, at("24 10:30")), True)


def test_busy_and_ones_own() -> None:
    assert standing(found(KLEBER, [item(KLEBER, "10:00", "11:00")])) == (Standing.BUSY, at("24 11:00"))
    own = [item(KLEBER, "10:00", "11:00", ORTHOGRID.id)]
    assert standing(found(KLEBER, own)) == (Standing.YOURS, at("24 11:00"))


def test_a_divisible_room_is_busy_when_a_part_is() -> None:
    assert standing(found(HALL, [item(HALL_A, "10:00", "11:00")])) == (Standing.BUSY, at("24 11:00"))


def test_a_pool_counts_its_free_units() -> None:
    taken = [item(PUMP_1, "10:00", "12:00")]
    each = found(PUMPS, taken)
    assert (each.standing, each.free_units, each.units) == (Standing.FREE, 2, 3)
    taken += [item(PUMP_2, "10:00", "11:00"), item(PUMP_3, "09:00", "11:30")]
    each = found(PUMPS, taken)
    assert (standing(each), each.free_units) == ((Standing.BUSY, at("24 11:00")), 0)


def test_a_pool_is_free_as_long_as_one_of_its_free_units() -> None:
    booked = [item(unit, "12:00", "13:00") for unit in (PUMP_1, PUMP_2, PUMP_3)]
    assert standing(found(PUMPS, booked)) == (Standing.FREE, at("24 12:00"))
    assert standing(found(PUMPS, booked[:2])) == (Standing.FREE, at("24 19:00"))
    soon = Closure(slot("24 15:00", "24 18:00"), "", resource_id=PUMPS)
    assert standing(found(PUMPS, booked[:2], soon)) == (Standing.FREE, at("24 15:00"))


def test_a_retired_unit_counts_no_more() -> None:
    def retired(*gone: ResourceId) -> ResourceNow:
        day = at("24 00:00").date()
        kept = tuple(replace(r, retired_on=day) if r.id in gone else r for r in RESOURCES.values())
        everything = right_now(replace(catalogue(), resources=kept), (), NOW)
        return next(each for each in everything if each.resource.id == PUMPS)

    each = retired(PUMP_1)
    assert (each.standing, each.free_units, each.units) == (Standing.FREE, 2, 2)
    assert retired(PUMP_1, PUMP_2, PUMP_3).standing is Standing.SHUT


def test_the_hours_of_a_pool_hold_for_its_units() -> None:
    own = tuple(OpeningPeriod(day, 10 * 60, 11 * 60, resource_id=PUMPS) for day in range(7))
    hours = replace(catalogue(), calendar=CampusCalendar((*WEEKDAYS_8_TO_19, *own)))
    each = next(e for e in right_now(hours, (), NOW) if e.resource.id == PUMPS)
    assert (standing(each), each.free_units) == ((Standing.FREE, at("24 11:00")), 3)


def test_closed_out_of_order_and_outside_the_hours() -> None:
    broken = Closure(slot("24 08:00", "24 18:00"), "Source", resource_id=KLEBER, kind=ClosureKind.OUTAGE)
    assert standing(found(KLEBER, (), broken)) == (Standing.OUT_OF_ORDER, at("24 18:00"))
    upkeep = replace(broken, kind=ClosureKind.UPKEEP)
    assert standing(found(KLEBER, (), upkeep)) == (Standing.UPKEEP, at("24 18:00"))
    whole = Closure(slot("24 08:00", "24 12:00"), "Alarme")
    assert standing(found(SCANNER, (), whole)) == (Standing.SHUT, at("24 12:00"))
    soon = replace(broken, slot=slot("24 13:00", "24 18:00"))
    assert standing(found(KLEBER, (), soon)) == (Standing.FREE, at("24 13:00"))
    assert standing(found(KLEBER, now=at("24 20:00"))) == (Standing.SHUT, None)


def test_a_broken_unit_is_not_free() -> None:
    broken = Closure(slot("24 08:00", "24 18:00"), "", resource_id=PUMP_1, kind=ClosureKind.OUTAGE)
    assert found(PUMPS, (), broken).free_units == 2
