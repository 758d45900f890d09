"""The records of the catalogue seen alike: where they are stored, what history calls them, whom they lean on."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any, TypeVar

from campus_desk.application.changes import Changes
from campus_desk.application.ports import CatalogueRepository
from campus_desk.domain.customer import Address, Customer
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import UNSAVED
from campus_desk.domain.opening_hours import Closure, OpeningPeriod
from campus_desk.domain.postcode import tidied
from campus_desk.domain.resource import Resource, ResourceKind, Site
from campus_desk.domain.tariff import Tariff

CatalogueRecord = Site | Resource | Customer | Tariff
R = TypeVar("R", Site, Resource, Customer, Tariff)
Leaning = TypeVar("Leaning", Site, Resource, Customer, Tariff, OpeningPeriod, Closure)

RECORD_WORDS: Mapping[type, str] = {
    Site: "site",
    ResourceKind: "kind",
    Resource: "resource",
    Customer: "customer",
    Tariff: "tariff",
    Closure: "closure",
}
"""What the history calls each kind of record."""

_REFERENCES: Mapping[str, type] = {
    "site_id": Site,
    "kind_id": ResourceKind,
    "parent_id": Resource,
    "resource_id": Resource,
}

STANDARD_KINDS = (
    ("lecture_hall", (("fr", "Amphithéâtre"), ("en", "Lecture hall"), ("de", "Hörsaal"))),
    ("meeting_room", (("fr", "Salle de réunion"), ("en", "Meeting room"), ("de", "Besprechungsraum"))),
    ("equipment", (("fr", "Équipement"), ("en", "Equipment"), ("de", "Gerät"))),
)
"""Kinds every campus has; an import makes them when it is the first to need them."""


def stored_records(kind: type[R], catalogue: CatalogueRepository) -> Sequence[R]:
    """Return all stored records of one kind."""
    readers: Mapping[type, Callable[[], Any]] = {
        Site: catalogue.sites,
        Resource: catalogue.resources,
        Customer: catalogue.customers,
        Tariff: catalogue.tariffs,
    }
    found: Sequence[R] = readers[kind]()
    return found


def save_record(record: R, catalogue: CatalogueRepository) -> R:
    """Store a record and return it as stored."""
    savers: Mapping[type, Callable[[Any], Any]] = {
        Site: catalogue.save_site,
        Resource: catalogue.save_resource,
        Customer: catalogue.save_customer,
        Tariff: catalogue.save_tariff,
    }
    unsaved: dict[str, Any] = {"id": UNSAVED}
    stored: R = savers[type(record)](record if record.id > 0 else replace(record, **unsaved))
    return stored


def changes_of(record: CatalogueRecord) -> Changes:
    """Return what is announced when the record changed."""
    ids = frozenset({int(record.id)})
    if isinstance(record, Resource):
        return Changes(resources=ids)
    if isinstance(record, Customer):
        return Changes(customers=ids)
    if isinstance(record, Tariff):
        return Changes(tariffs=ids)
    return Changes(settings=True)


def with_real_ids(record: Leaning, ids: Mapping[type, Mapping[int, int]]) -> Leaning:
    """Return the record with the ids of its new neighbours, which were negative until they were stored."""
    known = {f.name for f in fields(record)}
    changed: dict[str, Any] = {
        name: ids[kind][getattr(record, name)]
        for name, kind in _REFERENCES.items()
        if name in known and getattr(record, name) in ids[kind]
    }
    return replace(record, **changed) if changed else record


def parents_first(resources: Iterable[Resource]) -> list[Resource]:
    """Return the resources so that every parent among them comes before its parts and units.

    Raises:
        InvalidValue: ``error-parent-cycle``.
    """
    waiting = {r.id: r for r in resources}
    ordered: list[Resource] = []
    while waiting:
        ready = [r for r in waiting.values() if r.parent_id not in waiting]
        if not ready:
            raise InvalidValue("parent_id", "error-parent-cycle", code=next(iter(waiting.values())).code)
        ordered += ready
        for resource in ready:
            del waiting[resource.id]
    return ordered


def tidy_customer(customer: Customer) -> Customer:
    """Return the customer with its numbers as registers write them: no blanks, dots or dashes, letters in capitals."""
    numbers: dict[str, Any] = {
        name: re.sub(r"[\s.\-]", "", getattr(customer, name)).upper()
        for name in ("siren", "siret", "vat_number", "iban")
    }
    endpoint = "".join(customer.endpoint.split()).upper()
    return replace(
        customer,
        **numbers,
        address=tidied(customer.address),
        billing_address=_tidy_billing(customer.billing_address),
        endpoint=endpoint,
    )


def _tidy_billing(address: Address | None) -> Address | None:
    """Return where invoices go; an address of which only the country is said is none."""
    if address is None or replace(address, country="") == Address(country=""):
        return None
    return tidied(replace(address, country=address.country.strip() or Address().country))
