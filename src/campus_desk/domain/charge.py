"""Charges: what a use costs, line by line, each with the steps that explain it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from campus_desk.domain.identifiers import CustomerId, ResourceId
from campus_desk.domain.messages import Message
from campus_desk.domain.timeslot import TimeSlot


class SourceKind(Enum):
    """Where a charge comes from."""

    BOOKING = "booking"
    USAGE = "usage"
    SERVICE = "service"
    FEE = "fee"
    ADJUSTMENT = "adjustment"


class UnitCode(Enum):
    """Units of measure by UN/ECE Recommendation 20 (EN 16931 BT-130)."""

    MINUTE = "MIN"
    HOUR = "HUR"
    DAY = "DAY"
    ONE = "C62"
    LUMP_SUM = "LS"
    PERSON = "IE"


class VatCategory(Enum):
    """VAT category codes (EN 16931 BT-151, UNCL 5305)."""

    STANDARD = "S"
    EXEMPT = "E"
    REVERSE_CHARGE = "AE"
    OUTSIDE_SCOPE = "O"
    ZERO = "Z"


@dataclass(frozen=True, slots=True)
class PriceStep:
    """One line of "explain this price": what was done, and by how much it changed the amount (euros)."""

    label: Message
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Charge:
    """One line to invoice.

    Attributes:
        source_kind: What it comes from; with ``source_id`` (the booking's id) it is billed at most once.
        payer: The customer who pays.
        title: What the line says; ``detail`` the line below it (times, tariff).
        quantity: In ``unit``; minutes with ``base_quantity`` 60 carry an hourly price (BT-149).
        net: ``round2(unit_price × quantity ÷ base_quantity)``, the sum of the steps' amounts.
        service: When the service was given (BT-134, BT-135).
        tariff_code: The tariff it was priced with, empty without one.
    """

    source_kind: SourceKind
    source_id: int
    payer: CustomerId
    resource_id: ResourceId | None
    title: Message
    detail: Message
    quantity: Decimal
    unit: UnitCode
    base_quantity: Decimal
    unit_price: Decimal
    net: Decimal
    project_code: str
    purchase_order: str
    service: TimeSlot
    tariff_code: str
    steps: tuple[PriceStep, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """The price of a booking: its charges, and the resources no tariff covers (listed, never invoiced)."""

    charges: tuple[Charge, ...]
    without_tariff: tuple[ResourceId, ...] = ()

    @property
    def net(self) -> Decimal:
        """Sum of the charges, VAT excluded."""
        return sum((c.net for c in self.charges), Decimal("0.00"))
