"""Tariffs: what a customer group pays for a resource or a kind of resource, from when to when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from campus_desk.domain.customer import CustomerGroup
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import KindId, ResourceId, TariffId

HALF_DAY_MINUTES = 4 * 60
DAY_MINUTES = 24 * 60

MAX_PRICE = Decimal(1_000_000)
MAX_INCREMENT_MINUTES = DAY_MINUTES
RATE_DECIMALS = 4
"""Decimals of a price that is multiplied by a quantity (EN 16931 allows four)."""
AMOUNT_DECIMALS = 2
"""Decimals of a price that is charged whole. Whole cents keep lengthening from ever lowering a charge."""


_WEEK = frozenset(range(7))


@dataclass(frozen=True, slots=True)
class OffPeakWindow:
    """A weekly window of local time in which another hourly price holds.

    Attributes:
        weekdays: 0 Monday … 6 Sunday.
        opens: Minute of the local day at which the window begins; ``closes`` at which it ends (≤ 1440).
        hour_price: Euros per hour, VAT excluded, at most four decimals.

    Raises:
        InvalidValue: ``error-off-peak-window`` unless 0 ≤ opens < closes ≤ 1440 on at least one weekday. A night
            is two windows, one up to midnight and one from it.
    """

    weekdays: frozenset[int]
    opens: int
    closes: int
    hour_price: Decimal

    def __post_init__(self) -> None:
        if not (0 <= self.opens < self.closes <= DAY_MINUTES and self.weekdays and self.weekdays <= _WEEK):
            raise InvalidValue("off_peak", "error-off-peak-window")
        _check_price("off_peak", self.hour_price, RATE_DECIMALS)


@dataclass(frozen=True, slots=True)
class Tariff:
    """Prices, VAT excluded, for one group and one resource or one kind (exactly one of the two is set).

    Time is charged at the cheapest combination of hour, half-day (4 h) and day (24 h) prices that covers it;
    ``flat_price`` is added once per booking, ``person_price`` once per head. Where off-peak windows overlap, the
    lower price holds.

    Attributes:
        valid_from: First campus day of validity; ``valid_to`` the last one, None for open end.
        increment_minutes: Time is rounded up to a multiple of this.
        minimum_charge: A booking never costs less than this.

    Raises:
        InvalidValue: A price that is negative, above a million euros or finer than it may be (four decimals for
            prices per hour and person, two for the others), an increment outside 1 to 1440 minutes, a validity that
            ends before it begins, off-peak windows without an hourly price, not exactly one of resource and kind.
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

    def __post_init__(self) -> None:
        if (self.resource_id is None) == (self.kind_id is None):
            raise InvalidValue("resource", "error-tariff-target")
        for name in ("hour_price", "person_price"):
            _check_price(name, getattr(self, name), RATE_DECIMALS)
        for name in ("half_day_price", "day_price", "flat_price", "minimum_charge"):
            _check_price(name, getattr(self, name), AMOUNT_DECIMALS)
        if not 1 <= self.increment_minutes <= MAX_INCREMENT_MINUTES:
            raise InvalidValue("increment_minutes", "error-increment", limit=MAX_INCREMENT_MINUTES)
        if self.valid_to is not None and self.valid_to < self.valid_from:
            raise InvalidValue("valid_to", "error-validity", first=self.valid_from, last=self.valid_to)
        if self.off_peak and self.hour_price is None:
            raise InvalidValue("off_peak", "error-off-peak-without-hour-price")

    @property
    def charges_time(self) -> bool:
        """Tell whether the length of a booking has a price."""
        return not (self.hour_price is None and self.half_day_price is None and self.day_price is None)

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


def _check_price(field: str, price: Decimal | None, decimals: int) -> None:
    if price is None:
        return
    if not price.is_finite() or price > MAX_PRICE:
        raise InvalidValue(field, "error-price-too-large", limit=MAX_PRICE)
    if price < 0:
        raise InvalidValue(field, "error-negative-price", value=price)
    if price != round(price, decimals):
        raise InvalidValue(field, "error-price-decimals", limit=decimals)
