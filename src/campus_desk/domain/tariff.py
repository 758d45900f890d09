"""Tariffs: what a customer group pays for a resource or a kind of resource, from when to when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from campus_desk.domain.customer import CustomerGroup
from campus_desk.domain.identifiers import KindId, ResourceId, TariffId

HALF_DAY_MINUTES = 4 * 60
DAY_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class OffPeakWindow:
    """A weekly window of local time in which another hourly price holds.

    Attributes:
        weekdays: 0 Monday … 6 Sunday.
        opens: Minute of the local day at which the window begins; ``closes`` at which it ends (≤ 1440).
        hour_price: Euros per hour, VAT excluded.
    """

    weekdays: frozenset[int]
    opens: int
    closes: int
    hour_price: Decimal


@dataclass(frozen=True, slots=True)
class Tariff:
    """Prices, VAT excluded, for one group and one resource or one kind (exactly one of the two is set).

    Time is charged at the cheapest combination of hour, half-day (4 h) and day (24 h) prices that covers it;
    ``flat_price`` is added once per booking, ``person_price`` once per head.

    Attributes:
        valid_from: First campus day of validity; ``valid_to`` the last one, None for open end.
        increment_minutes: Time is rounded up to a multiple of this.
        minimum_charge: A booking never costs less than this.
    """

    id: TariffId
    code: str
    name: str
    group: CustomerGroup
    valid_from: date
    valid_to: date | None = None
    resource_id: ResourceId | None = None
    kind_id: KindId | None = None
    hour_price: Decimal | None = None
    half_day_price: Decimal | None = None
    day_price: Decimal | None = None
    flat_price: Decimal | None = None
    person_price: Decimal | None = None
    minimum_charge: Decimal | None = None
    increment_minutes: int = 1
    off_peak: tuple[OffPeakWindow, ...] = ()
    retired_on: date | None = None
    revision: int = 1

    def holds_on(self, day: date) -> bool:
        """Tell whether the tariff is valid on a campus day."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


def applicable_tariff(
    tariffs: Iterable[Tariff], group: CustomerGroup, resource_id: ResourceId, kind_id: KindId, day: date
) -> Tariff | None:
    """Return the tariff that holds: the resource's own before its kind's, then the latest ``valid_from``.

    ``retired_on`` ends a tariff like ``valid_to`` does, on the day itself.
    """
    held = [
        t
        for t in tariffs
        if t.group is group
        and t.holds_on(day)
        and (t.retired_on is None or day < t.retired_on)
        and (t.resource_id == resource_id or (t.resource_id is None and t.kind_id == kind_id))
    ]
    return max(held, key=lambda t: (t.resource_id is not None, t.valid_from, t.id), default=None)
