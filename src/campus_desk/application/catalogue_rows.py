"""Columns of the files of sites, kinds, resources and customers; ``docs/csv-formats.md`` describes them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from campus_desk.application.catalogue_checks import LANGUAGES
from campus_desk.application.catalogue_neighbours import Neighbours
from campus_desk.application.catalogue_records import tidy_customer
from campus_desk.application.cell_values import parse_choice, parse_whole
from campus_desk.application.record_file import RecordFile, day_text, number_text
from campus_desk.application.row_reader import RowReader
from campus_desk.domain.customer import Address, Channel, Customer, CustomerGroup
from campus_desk.domain.identifiers import UNSAVED, CustomerId, KindId, ResourceId, SiteId
from campus_desk.domain.resource import Containment, Resource, ResourceKind, Site

GROUPS: Mapping[str, CustomerGroup] = {group.value: group for group in CustomerGroup}
CONTAINMENTS: Mapping[str, Containment] = {c.value: c for c in Containment if c.value}
CUSTOMER_TEXTS = (
    "name",
    "legal_form",
    "siren",
    "siret",
    "vat_number",
    "iban",
    "contact_name",
    "email",
    "phone",
    "service_code",
    "purchase_order",
    "contract",
    "billing_name",
    "invoice_email",
    "endpoint",
)
CHANNELS: Mapping[str, Channel] = {channel.value: channel for channel in Channel}
ADDRESS_COLUMNS = {
    "line1": "address_line1",
    "line2": "address_line2",
    "line3": "address_line3",
    "postcode": "postcode",
    "city": "city",
    "country": "country",
}
BILLING_COLUMNS = {
    name: f"billing_{column.removeprefix('address_')}" for name, column in ADDRESS_COLUMNS.items()
}


def read_site(row: RowReader, around: Neighbours) -> Site:
    """Return the site of a row."""
    old = around.known("sites", row)
    old = old or Site(SiteId(around.own_id(row)), row.text("code"), "")
    return replace(
        old,
        name=row.text("name", old.name),
        address=row.text("address", old.address),
        position=row.whole("position", old.position),
        retired_on=row.day("retired_on", old.retired_on),
    )


def write_site(site: Site, around: Neighbours) -> Mapping[str, str]:
    """Return the cells of a site."""
    del around
    return {
        "code": site.code,
        "name": site.name,
        "address": site.address,
        "position": str(site.position),
        "retired_on": day_text(site.retired_on),
    }


def read_kind(row: RowReader, around: Neighbours) -> ResourceKind:
    """Return the kind of a row; it has a name in every language."""
    old = around.known("kinds", row)
    old = old or ResourceKind(KindId(around.own_id(row)), row.text("code"), ())
    named = dict(old.names)
    names = tuple((language, row.text(f"name_{language}", named.get(language, ""))) for language in LANGUAGES)
    return replace(old, names=names, position=row.whole("position", old.position))


def write_kind(kind: ResourceKind, around: Neighbours) -> Mapping[str, str]:
    """Return the cells of a kind."""
    del around
    names = dict(kind.names)
    cells = {f"name_{language}": names.get(language, "") for language in LANGUAGES}
    return {"code": kind.code, **cells, "position": str(kind.position)}


def read_resource(row: RowReader, around: Neighbours) -> Resource:
    """Return the resource of a row; without a site or a kind that is noted, and the other cells are read."""
    old = around.known("resources", row)
    site = around.site(row, old.site_id if old else None)
    kind = around.kind(row, old.kind_id if old else None)
    for column, found in (("site", site), ("kind", kind)):
        if found is None and not row.text(column):
            row.refuse(column, "csv-cell-empty")
    site, kind = site or SiteId(UNSAVED), kind or KindId(UNSAVED)
    old = old or Resource(ResourceId(around.own_id(row)), row.text("code"), "", kind, site)
    parent = around.resource(row, "parent", old.parent_id)
    contained = old.containment if old.containment is not Containment.NONE else Containment.PART
    contained = row.parsed("containment", lambda t: parse_choice(t, CONTAINMENTS), contained, contained)
    features = tuple(f for f in re.split(r"[,\s]+", row.text("features", " ".join(old.features))) if f)
    return replace(
        old,
        site_id=site,
        kind_id=kind,
        parent_id=parent,
        containment=Containment.NONE if parent is None else contained,
        name=row.text("name", old.name),
        capacity=row.whole_or_none("capacity", old.capacity),
        floor=row.text("floor", old.floor),
        features=features,
        setup_minutes=row.whole("setup_minutes", old.setup_minutes),
        teardown_minutes=row.whole("teardown_minutes", old.teardown_minutes),
        description=row.text("description", old.description),
        position=row.whole("position", old.position),
        retired_on=row.day("retired_on", old.retired_on),
        calibration_due=row.day("calibration_due", old.calibration_due),
    )


def write_resource(resource: Resource, around: Neighbours) -> Mapping[str, str]:
    """Return the cells of a resource."""
    return {
        "code": resource.code,
        "name": resource.name,
        "kind": around.code_of("kind", resource.kind_id),
        "site": around.code_of("site", resource.site_id),
        "parent": around.code_of("resource", resource.parent_id),
        "containment": resource.containment.value,
        "capacity": number_text(resource.capacity),
        "floor": resource.floor,
        "features": " ".join(resource.features),
        "setup_minutes": str(resource.setup_minutes),
        "teardown_minutes": str(resource.teardown_minutes),
        "description": resource.description,
        "position": str(resource.position),
        "retired_on": day_text(resource.retired_on),
        "calibration_due": day_text(resource.calibration_due),
    }


def read_customer(row: RowReader, around: Neighbours) -> Customer:
    """Return the customer of a row; without a group that is noted, and the other cells are read."""
    old = around.known("customers", row)
    group = row.choice("group", GROUPS, old.group if old else None) or CustomerGroup.TENANT
    old = old or Customer(CustomerId(around.own_id(row)), row.text("code"), "", group)
    lines = {name: row.text(column, getattr(old.address, name)) for name, column in ADDRESS_COLUMNS.items()}
    texts: dict[str, Any] = {name: row.text(name, getattr(old, name)) for name in CUSTOMER_TEXTS}
    billed = old.billing_address or Address(country="")
    billing = {name: row.text(column, getattr(billed, name)) for name, column in BILLING_COLUMNS.items()}
    return tidy_customer(
        replace(
            old,
            **texts,
            group=group,
            address=Address(**{**lines, "country": lines["country"] or "FR"}),
            language=row.text("language", old.language).casefold() or "fr",
            is_public=row.flag("public", otherwise=old.is_public),
            is_person=row.flag("person", otherwise=old.is_person),
            billing_address=Address(**billing),
            channel=row.parsed("channel", lambda t: parse_choice(t, CHANNELS), old.channel, Channel.EMAIL),
            payment_days=row.parsed("payment_days", parse_whole, old.payment_days, 30),
            retired_on=row.day("retired_on", old.retired_on),
        )
    )


def write_customer(customer: Customer, around: Neighbours) -> Mapping[str, str]:
    """Return the cells of a customer."""
    del around
    billed = customer.billing_address or Address(country="")
    return {
        "code": customer.code,
        **{name: getattr(customer, name) for name in CUSTOMER_TEXTS},
        **{column: getattr(customer.address, name) for name, column in ADDRESS_COLUMNS.items()},
        "group": customer.group.value,
        "language": customer.language,
        "public": "yes" if customer.is_public else "no",
        "person": "yes" if customer.is_person else "no",
        **{column: getattr(billed, name) for name, column in BILLING_COLUMNS.items()},
        "channel": customer.channel.value,
        "payment_days": str(customer.payment_days),
        "retired_on": day_text(customer.retired_on),
    }


SITES = RecordFile(
    columns=("code", "name", "address", "position", "retired_on"),
    needed=("code", "name"),
    read=read_site,
    write=write_site,
    stored=lambda catalogue: catalogue.sites,
    saved_as="sites",
)
KINDS = RecordFile(
    columns=("code", "name_fr", "name_en", "name_de", "position"),
    needed=("code",),
    read=read_kind,
    write=write_kind,
    stored=lambda catalogue: catalogue.kinds,
    saved_as="kinds",
)
RESOURCES = RecordFile(
    columns=(
        "code",
        "name",
        "kind",
        "site",
        "parent",
        "containment",
        "capacity",
        "floor",
        "features",
        "setup_minutes",
        "teardown_minutes",
        "description",
        "position",
        "retired_on",
        "calibration_due",
    ),
    needed=("code", "name", "kind", "site"),
    read=read_resource,
    write=write_resource,
    stored=lambda catalogue: catalogue.resources,
    saved_as="resources",
    column_names={"parent_id": "parent", "kind_id": "kind", "site_id": "site"},
)
CUSTOMERS = RecordFile(
    columns=(
        "code",
        "name",
        "group",
        "language",
        "legal_form",
        "siren",
        "siret",
        "vat_number",
        "iban",
        *ADDRESS_COLUMNS.values(),
        "contact_name",
        "email",
        "phone",
        "public",
        "service_code",
        "purchase_order",
        "contract",
        "payment_days",
        "person",
        "billing_name",
        *BILLING_COLUMNS.values(),
        "channel",
        "invoice_email",
        "endpoint",
        "retired_on",
    ),
    needed=("code", "name", "group"),
    read=read_customer,
    write=write_customer,
    stored=lambda catalogue: catalogue.customers,
    saved_as="customers",
    column_names={
        **ADDRESS_COLUMNS,
        **{f"billing_{name}": column for name, column in BILLING_COLUMNS.items()},
        "is_public": "public",
        "is_person": "person",
    },
)
