"""Euro amounts as ``Decimal``: rounding by EN 16931 practice, half away from zero, never −0.00."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")
ZERO = Decimal("0.00")


def round2(amount: Decimal) -> Decimal:
    """Round to cents, half up (away from zero), without a negative zero."""
    rounded = amount.quantize(CENT, rounding=ROUND_HALF_UP)
    return rounded or ZERO


def line_net(quantity: Decimal, unit_price: Decimal, base_quantity: Decimal = Decimal(1)) -> Decimal:
    """Return the net of an invoice line (EN 16931 BT-131): ``round2(price × quantity ÷ base quantity)``."""
    return round2(unit_price * quantity / base_quantity)
