"""Which VAT is due, and its sum per rate.

One table decides: what is supplied × where the buyer is. Its defaults are the law as it is commonly read; an
accountant confirms them, so finance may change each row, and every invoice states the basis of what it does not tax.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from types import MappingProxyType
from typing import Protocol

from campus_desk.domain.charge import VatCategory
from campus_desk.domain.customer import Customer
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.invoice import VatBreakdown
from campus_desk.domain.money import ZERO, round2
from campus_desk.domain.resource import Supply

RATES = tuple(map(Decimal, ("20.00", "10.00", "5.50", "2.10")))
"""The rates of mainland France (CGI art. 278, 278-0 bis, 279, 281 quater and following)."""

EU_COUNTRIES = frozenset(
    (
        *("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU"),
        *("IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"),
    )
)
"""ISO 3166-1 codes of the member states (Directive 2006/112/EC art. 5); Monaco counts as France (art. 7)."""

_VATEX = re.compile(r"VATEX-[A-Z]{2}(-[A-Z0-9]+)+", re.ASCII)
_AS_FRANCE = frozenset(("FR", "MC"))


class BuyerPlace(Enum):
    """Where the buyer is, as far as VAT is concerned."""

    FRANCE = "france"
    """In France; and private persons wherever they are (CGI art. 259, 2°)."""
    EU_COMPANY = "eu-company"
    """A business in another member state."""
    ELSEWHERE = "elsewhere"
    """A business outside the Union, such as a Swiss one."""


class Taxed(Protocol):
    """Anything with a net amount and its VAT: an invoice line, an allowance."""

    @property
    def net(self) -> Decimal: ...  # noqa: D102 - the name says it
    @property
    def vat_category(self) -> VatCategory: ...  # noqa: D102 - likewise
    @property
    def vat_rate(self) -> Decimal: ...  # noqa: D102 - likewise


@dataclass(frozen=True, slots=True)
class VatTreatment:
    """How a supply is taxed.

    Attributes:
        category: BT-151; ``rate`` in percent (BT-152).
        exemption_code: VATEX code (BT-121) where no VAT is charged, else empty.
        basis: The text of BT-120 as finance worded it; empty for the catalogue's wording of the code.
    """

    category: VatCategory
    rate: Decimal = ZERO
    exemption_code: str = ""
    basis: str = ""

    def __post_init__(self) -> None:
        """Refuse what no invoice can say.

        Raises:
            InvalidValue: ``error-vat-rate`` for a rate that France does not have, or any rate where none is due;
                ``error-vat-exemption`` where no VAT is charged and nothing says why, ``error-vat-code`` where what
                does is no code of the VATEX list by its form.
        """
        if self.category in (VatCategory.STANDARD, VatCategory.ZERO):
            # France has no zero rate: what bears no VAT is exempt, reversed or outside, and says why.
            if self.rate not in RATES:
                raise InvalidValue("vat_rate", "error-vat-rate", rate=self.rate)
            return
        if self.rate:
            raise InvalidValue("vat_rate", "error-vat-rate", rate=self.rate)
        if not self.exemption_code:
            raise InvalidValue("exemption_code", "error-vat-exemption")
        if not _VATEX.fullmatch(self.exemption_code):
            raise InvalidValue("exemption_code", "error-vat-code", code=self.exemption_code[:40])


_STANDARD = VatTreatment(VatCategory.STANDARD, Decimal("20.00"))
_CATERING = VatTreatment(VatCategory.STANDARD, Decimal("10.00"))
_BARE = VatTreatment(VatCategory.EXEMPT, exemption_code="VATEX-FR-CGI261D-2")
_REVERSED = VatTreatment(VatCategory.REVERSE_CHARGE, exemption_code="VATEX-EU-AE")
_OUTSIDE = VatTreatment(VatCategory.OUTSIDE_SCOPE, exemption_code="VATEX-EU-O")
FRANCHISE = VatTreatment(VatCategory.EXEMPT, exemption_code="VATEX-FR-FRANCHISE")
"""What a seller under the franchise (CGI art. 293 B) charges for everything."""

Case = tuple[Supply, BuyerPlace]

DEFAULTS: Mapping[Case, VatTreatment] = MappingProxyType(
    {
        **{(Supply.PROPERTY, place): _STANDARD for place in BuyerPlace},
        **{(Supply.CATERING, place): _CATERING for place in BuyerPlace},
        **{(Supply.BARE_ROOM, place): _BARE for place in BuyerPlace},
        (Supply.SERVICE, BuyerPlace.FRANCE): _STANDARD,
        (Supply.SERVICE, BuyerPlace.EU_COMPANY): _REVERSED,
        (Supply.SERVICE, BuyerPlace.ELSEWHERE): _OUTSIDE,
    }
)
"""CGI art. 259 A, 2° (property), 259 A, 5° and 279, m (catering), 261 D, 2° (bare rooms), 259, 1° (services)."""


@dataclass(frozen=True, slots=True)
class VatTable:
    """The table that decides: every case, the seller's franchise before all.

    Attributes:
        changed: The cases finance decided otherwise than ``DEFAULTS``.
    """

    changed: tuple[tuple[Case, VatTreatment], ...] = ()
    franchise: bool = False

    def treatment(self, supply: Supply, place: BuyerPlace) -> VatTreatment:
        """Return how a supply to such a buyer is taxed."""
        if self.franchise:
            return FRANCHISE
        return dict(self.changed).get((supply, place), DEFAULTS[supply, place])


def place_of(buyer: Customer) -> BuyerPlace:
    """Return where a buyer is."""
    country = buyer.address.country.upper() or "FR"
    if buyer.is_person or country in _AS_FRANCE:
        return BuyerPlace.FRANCE
    return BuyerPlace.EU_COMPANY if country in EU_COUNTRIES else BuyerPlace.ELSEWHERE


def breakdown(
    lines: Iterable[Taxed], exemptions: Mapping[VatCategory, tuple[str, str]] = MappingProxyType({})
) -> tuple[VatBreakdown, ...]:
    """Return VAT per (category, rate), the highest rate first (BG-23).

    Computed once on the sum of a group's nets, never summed per line: three lines of 0.03 € owe 0.02 €, not 0.03 €.

    Args:
        lines: The lines, allowances and charges of a document.
        exemptions: Reason and code (BT-120, BT-121) of the categories without VAT.
    """
    bases: dict[tuple[VatCategory, Decimal], Decimal] = {}
    for line in lines:
        group = (line.vat_category, line.vat_rate)
        bases[group] = bases.get(group, ZERO) + line.net
    ordered = sorted(bases.items(), key=lambda item: (-item[0][1], item[0][0].value))
    return tuple(
        VatBreakdown(category, rate, base, round2(base * rate / 100), *exemptions.get(category, ("", "")))
        for (category, rate), base in ordered
    )
