"""What a booking costs: one charge per resource and kind of price, each explained step by step.

The tariff is the one that holds on the campus day of the booking's start. Time is charged for what the guests see;
setup and teardown are not. Every charge is a line as EN 16931 computes it, ``round2(price × quantity ÷ base)``, and its
steps sum to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from campus_desk.domain.booking import BookingDraft
from campus_desk.domain.charge import Charge, PriceStep, Quote, SourceKind, UnitCode
from campus_desk.domain.customer import Customer
from campus_desk.domain.identifiers import BookingId, ResourceId
from campus_desk.domain.messages import Message
from campus_desk.domain.money import ZERO, line_net
from campus_desk.domain.resource import Resource
from campus_desk.domain.tariff import Tariff, applicable_tariff
from campus_desk.domain.time_cover import Cover, Stretch, cheapest_cover, stretches
from campus_desk.domain.timeslot import at_campus

ONE = Decimal(1)
HOUR = Decimal(60)


def quote(
    draft: BookingDraft,
    booking_id: BookingId,
    resources: Mapping[ResourceId, Resource],
    customer: Customer,
    tariffs: Iterable[Tariff],
) -> Quote:
    """Return the price of a booking, whatever its status: an option is priced too, and charged by nobody.

    Args:
        draft: What is booked. Resources that are not in ``resources`` have no price.
        booking_id: The source of the charges; 0 for a booking that is not stored yet.
        resources: All resources by id.
        customer: Who pays; its group decides the tariffs.
        tariffs: All tariffs, of other groups too.
    """
    offered = tuple(tariffs)
    day = at_campus(draft.slot.start).date()
    charges: list[Charge] = []
    without_tariff: list[ResourceId] = []
    for resource_id in draft.resources:
        resource = resources.get(resource_id)
        if resource is None:
            continue
        tariff = applicable_tariff(offered, customer.group, resource.id, resource.kind_id, day)
        if tariff is None:
            without_tariff.append(resource_id)
        else:
            charges.extend(_Pricing(draft, resource, customer, tariff, booking_id).charges())
    return Quote(tuple(charges), tuple(without_tariff))


@dataclass(frozen=True, slots=True)
class _Pricing:
    """One resource of one booking under one tariff."""

    draft: BookingDraft
    resource: Resource
    customer: Customer
    tariff: Tariff
    booking_id: BookingId

    def charges(self) -> list[Charge]:
        found = [*self._time(), *self._flat(), *self._people()]
        total = sum((c.net for c in found), ZERO)
        minimum = self.tariff.minimum_charge
        if minimum is not None and total < minimum:
            step = Message.of("price-step-minimum", minimum=minimum, reached=total)
            found.append(self._charge("minimum", ONE, UnitCode.LUMP_SUM, minimum - total, [step]))
        return found or [self._charge("free", ONE, UnitCode.LUMP_SUM, ZERO, [Message.of("price-step-free")])]

    def _time(self) -> Iterator[Charge]:
        tariff = self.tariff
        if not tariff.charges_time:
            return
        minutes = self.draft.slot.minutes
        billed = -(-minutes // tariff.increment_minutes) * tariff.increment_minutes
        hourly = stretches(self.draft.slot, billed, tariff)
        cover = cheapest_cover(hourly, tariff.half_day_price, tariff.day_price)
        by_the_hour = _by_the_hour(hourly) if cover.days or cover.half_days else None
        comparison = None
        if by_the_hour is not None:
            comparison = Message.of("price-step-cheaper", chosen=self._cost(cover), hourly=by_the_hour)
        if tariff.day_price is not None and cover.days:
            steps = [Message.of("price-step-days", count=cover.days, price=tariff.day_price)]
            yield self._charge("day", Decimal(cover.days), UnitCode.DAY, tariff.day_price, steps, comparison)
            comparison = None
        if tariff.half_day_price is not None and cover.half_days:
            steps = [Message.of("price-step-half-days", count=cover.half_days, price=tariff.half_day_price)]
            yield self._charge(
                "half-day", Decimal(cover.half_days), UnitCode.ONE, tariff.half_day_price, steps, comparison
            )
        for price, off_peak in _prices(cover.hourly):
            yield self._hours(cover.hourly, price, minutes, off_peak=off_peak)

    def _cost(self, cover: Cover) -> Decimal:
        """Return what the time costs in the way that was chosen."""
        days = cover.days * (self.tariff.day_price or ZERO)
        return (
            days
            + cover.half_days * (self.tariff.half_day_price or ZERO)
            + (_by_the_hour(cover.hourly) or ZERO)
        )

    def _hours(self, hourly: tuple[Stretch, ...], price: Decimal, minutes: int, *, off_peak: bool) -> Charge:
        """Return the line of one hourly price: the minutes used, then what rounding up to the increment adds."""
        mine = [s for s in hourly if (s.price, s.off_peak) == (price, off_peak)]
        billed = sum(s.last - s.first for s in mine)
        used = sum(max(0, min(s.last, minutes) - s.first) for s in mine)
        net = line_net(Decimal(billed), price, HOUR)
        reached = line_net(Decimal(used), price, HOUR)
        key = "price-step-off-peak" if off_peak else "price-step-hours"
        steps = [PriceStep(Message.of(key, time=timedelta(minutes=used), price=price), reached)]
        if billed > used:
            label = Message.of(
                "price-step-increment",
                increment=self.tariff.increment_minutes,
                added=timedelta(minutes=billed - used),
            )
            steps.append(PriceStep(label, net - reached))
        return self._line(
            "off-peak" if off_peak else "hours", Decimal(billed), UnitCode.MINUTE, price, HOUR, tuple(steps)
        )

    def _flat(self) -> Iterator[Charge]:
        price = self.tariff.flat_price
        if price is not None:
            yield self._charge(
                "flat", ONE, UnitCode.LUMP_SUM, price, [Message.of("price-step-flat", price=price)]
            )

    def _people(self) -> Iterator[Charge]:
        price = self.tariff.person_price
        if price is None:
            return
        count = self.draft.attendees
        if count is None:
            # Nothing can be charged for people nobody counted; the line says so, and a zero price is an exception.
            step = Message.of("price-step-nobody-counted", price=price)
        else:
            step = Message.of("price-step-people", count=count, price=price)
        yield self._charge("people", Decimal(count or 0), UnitCode.PERSON, price, [step])

    def _charge(
        self,
        detail: str,
        quantity: Decimal,
        unit: UnitCode,
        price: Decimal,
        labels: list[Message],
        comparison: Message | None = None,
    ) -> Charge:
        """Return a line whose whole amount is its one step; a comparison is told, and adds nothing."""
        steps = [PriceStep(label, line_net(quantity, price)) for label in labels]
        if comparison is not None:
            steps.append(PriceStep(comparison, ZERO))
        return self._line(detail, quantity, unit, price, ONE, tuple(steps))

    def _line(
        self,
        detail: str,
        quantity: Decimal,
        unit: UnitCode,
        price: Decimal,
        base: Decimal,
        steps: tuple[PriceStep, ...],
    ) -> Charge:
        draft, tariff = self.draft, self.tariff
        title = (
            Message.of("price-title", resource=self.resource.name, title=draft.title)
            if draft.title
            else Message.of("price-title-untitled", resource=self.resource.name)
        )
        return Charge(
            source_kind=SourceKind.BOOKING,
            source_id=self.booking_id,
            payer=self.customer.id,
            resource_id=self.resource.id,
            title=title,
            detail=Message.of(
                f"price-detail-{detail}", start=draft.slot.start, end=draft.slot.end, tariff=tariff.name
            ),
            quantity=quantity,
            unit=unit,
            base_quantity=base,
            unit_price=price,
            net=line_net(quantity, price, base),
            project_code=draft.project_code,
            purchase_order=draft.purchase_order,
            service=draft.slot,
            tariff_code=tariff.code,
            steps=steps,
        )


def _prices(hourly: Iterable[Stretch]) -> list[tuple[Decimal, bool]]:
    """Return the hourly prices in the order they first occur."""
    return list(dict.fromkeys((s.price, s.off_peak) for s in hourly if s.price is not None))


def _by_the_hour(hourly: tuple[Stretch, ...]) -> Decimal | None:
    """Return what the time would have cost by the hour, None where it is not sold so."""
    if any(s.price is None for s in hourly):
        return None
    return sum(
        (
            line_net(Decimal(sum(s.last - s.first for s in hourly if s.price == price)), price, HOUR)
            for price in {price for price, _ in _prices(hourly)}
        ),
        ZERO,
    )
