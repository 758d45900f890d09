"""Which VAT is due, and its sum per rate.

Equipped rooms, laboratories and the hall are linked to property: French 20 % whatever the customer's country (CGI
art. 259 A 2°). ``vat_for`` is the one table that decides.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Protocol

from campus_desk.domain.charge import SourceKind, VatCategory
from campus_desk.domain.invoice import VatBreakdown
from campus_desk.domain.money import ZERO, round2

STANDARD = (VatCategory.STANDARD, Decimal("20.00"))

_DUE = {
    SourceKind.BOOKING: STANDARD,
    SourceKind.USAGE: STANDARD,
    SourceKind.SERVICE: STANDARD,
    SourceKind.FEE: STANDARD,
    SourceKind.ADJUSTMENT: STANDARD,
}


class Taxed(Protocol):
    """Anything with a net amount and its VAT: a charge, an invoice line."""

    @property
    def net(self) -> Decimal: ...  # noqa: D102 - the name says it
    @property
    def vat_category(self) -> VatCategory: ...  # noqa: D102 - likewise
    @property
    def vat_rate(self) -> Decimal: ...  # noqa: D102 - likewise


def vat_for(source: SourceKind) -> tuple[VatCategory, Decimal]:
    """Return category (BT-151) and rate in percent (BT-152) of what is charged."""
    return _DUE[source]


def breakdown(lines: Iterable[Taxed]) -> tuple[VatBreakdown, ...]:
    """Return VAT per (category, rate), the highest rate first (BG-23).

    Computed once on the sum of a group's nets, never summed per line: three lines of 0.03 € owe 0.02 €, not 0.03 €.
    """
    bases: dict[tuple[VatCategory, Decimal], Decimal] = {}
    for line in lines:
        group = (line.vat_category, line.vat_rate)
        bases[group] = bases.get(group, ZERO) + line.net
    ordered = sorted(bases.items(), key=lambda item: (-item[0][1], item[0][0].value))
    return tuple(
        VatBreakdown(category, rate, base, round2(base * rate / 100)) for (category, rate), base in ordered
    )
