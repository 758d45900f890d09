"""Which uses of a customer may stand on one invoice: VAT parts some of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from campus_desk.domain.booking import Booking
from campus_desk.domain.charge import Charge, VatCategory
from campus_desk.domain.resource import Supply
from campus_desk.domain.vat import VatTreatment


@dataclass(frozen=True, slots=True)
class PricedUse:
    """One use with its price and how each part of that is taxed."""

    booking: Booking
    net: Decimal
    treated: tuple[tuple[Charge, Supply, VatTreatment], ...]

    @property
    def treatments(self) -> frozenset[VatTreatment]:
        """The ways in which it is taxed."""
        return frozenset(treatment for *_, treatment in self.treated)


@dataclass(frozen=True, slots=True)
class Parted:
    """The uses of a customer, as VAT lets them stand on invoices.

    Attributes:
        together: Stand on one invoice.
        following: Each could stand on an invoice, but not on that one.
        torn: Cannot stand on any: a use is invoiced whole, and its own parts do not go together.
    """

    together: tuple[PricedUse, ...]
    following: tuple[PricedUse, ...]
    torn: tuple[PricedUse, ...]


def reasons(treatments: Iterable[VatTreatment]) -> tuple[str, ...]:
    """Return the VATEX codes that say why no VAT is charged."""
    return tuple(sorted({each.exemption_code for each in treatments if each.exemption_code}))


def go_together(treatments: Iterable[VatTreatment]) -> bool:
    """Tell whether all of it can be said on one invoice.

    There is one reason for not charging VAT on an invoice, and what is outside the scope of VAT stands alone
    (EN 16931 BR-O-11 to BR-O-14).
    """
    used = list(treatments)
    categories = {each.category for each in used}
    return len(reasons(used)) <= 1 and not (VatCategory.OUTSIDE_SCOPE in categories and len(categories) > 1)


def parted(uses: Sequence[PricedUse]) -> Parted:
    """Put as many uses as possible on the next invoice, what is inside the scope of VAT first."""
    whole = [use for use in uses if go_together(use.treatments)]
    together: list[PricedUse] = []
    said: frozenset[VatTreatment] = frozenset()
    for use in sorted(whole, key=_is_outside):
        if go_together(said | use.treatments):
            together.append(use)
            said |= use.treatments
    taken = {use.booking.id for use in together}
    return Parted(
        tuple(use for use in whole if use.booking.id in taken),
        tuple(use for use in whole if use.booking.id not in taken),
        tuple(use for use in uses if not go_together(use.treatments)),
    )


def _is_outside(use: PricedUse) -> bool:
    return any(each.category is VatCategory.OUTSIDE_SCOPE for each in use.treatments)
