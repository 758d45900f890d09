"""Adjustments: what was agreed with a customer on top of a month's lines, taken off or added to the whole invoice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import UNSAVED, CustomerId

LONGEST_REASON = 200
_LARGEST = Decimal(1_000_000)


@dataclass(frozen=True, slots=True)
class Adjustment:
    """An allowance (EN 16931 BG-20) or a charge (BG-21) agreed for one month.

    Attributes:
        id: 0 until it is stored.
        month: First day of the month whose invoice it stands on.
        is_charge: Added rather than taken off.
        reason: Printed as it is (BT-97, BT-104).
        percent: Of the lines of each VAT group; None where ``amount`` (euros without VAT) says how much.
        withdrawn: No longer agreed; it is kept, and stands on no invoice.

    Raises:
        InvalidValue: ``error-adjustment-amount`` unless exactly one of percent (over 0, at most 100) and amount (over
            0, whole cents) is given; ``error-adjustment-reason`` without a reason or with a long one;
            ``error-adjustment-month`` for a day that begins no month.
    """

    customer_id: CustomerId
    month: date
    is_charge: bool
    reason: str
    percent: Decimal | None = None
    amount: Decimal | None = None
    withdrawn: bool = False
    id: int = UNSAVED
    revision: int = 1

    def __post_init__(self) -> None:
        given = self.percent if self.amount is None else self.amount
        most = Decimal(100) if self.amount is None else _LARGEST
        if given is None or (self.percent is not None and self.amount is not None):
            raise InvalidValue("amount", "error-adjustment-amount")
        if not 0 < given <= most or given != round(given, 2):
            raise InvalidValue("amount", "error-adjustment-amount")
        if not self.reason.strip() or len(self.reason) > LONGEST_REASON:
            raise InvalidValue("reason", "error-adjustment-reason", limit=LONGEST_REASON)
        if self.month.day != 1:
            raise InvalidValue("month", "error-adjustment-month")
