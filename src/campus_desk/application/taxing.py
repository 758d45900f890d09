"""How charges are taxed: by the kind of what was used, and by where the buyer is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from campus_desk.application.read_models import Catalogue
from campus_desk.domain.charge import Charge, Quote, VatCategory
from campus_desk.domain.customer import Customer
from campus_desk.domain.identifiers import KindId, ResourceId
from campus_desk.domain.invoice import VatBreakdown
from campus_desk.domain.resource import Resource, Supply
from campus_desk.domain.vat import breakdown, place_of


@dataclass(frozen=True, slots=True)
class _Taxed:
    net: Decimal
    vat_category: VatCategory
    vat_rate: Decimal


def supply_of(
    charge: Charge, resources: Mapping[ResourceId, Resource], supplies: Mapping[KindId, Supply]
) -> Supply:
    """Return what a charge supplies; what is no use of a resource is a service."""
    resource = None if charge.resource_id is None else resources.get(charge.resource_id)
    return Supply.SERVICE if resource is None else supplies[resource.kind_id]


def vat_of(quote: Quote, customer: Customer, catalogue: Catalogue) -> tuple[VatBreakdown, ...]:
    """Return the VAT a price will bear on its invoice."""
    resources = {resource.id: resource for resource in catalogue.resources}
    supplies = {kind.id: kind.supply for kind in catalogue.kinds}
    lines = []
    for charge in quote.charges:
        treatment = catalogue.vat.treatment(supply_of(charge, resources, supplies), place_of(customer))
        lines.append(_Taxed(charge.net, treatment.category, treatment.rate))
    return breakdown(lines)
