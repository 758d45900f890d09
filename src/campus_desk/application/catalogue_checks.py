"""What must hold for a site, resource, customer or tariff before it is saved, field by field.

Each function yields every problem, not the first only: pairs of the field's name and the sentence. A form marks the
fields, an import lists rows and columns, a handler raises the first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from campus_desk.application.catalogue_records import tidy_customer
from campus_desk.application.ports import IdentifierFacts
from campus_desk.domain.booking import MAX_MARGIN_MINUTES, MAX_TEXT
from campus_desk.domain.customer import Address, Channel, Customer
from campus_desk.domain.email_address import addresses, is_email
from campus_desk.domain.identifiers import ResourceId, TariffId, is_code
from campus_desk.domain.messages import Message
from campus_desk.domain.opening_hours import Closure
from campus_desk.domain.postcode import postcode_problem
from campus_desk.domain.resource import Containment, Resource, ResourceKind, Site
from campus_desk.domain.tariff import Tariff

Problem = tuple[str, Message]

LANGUAGES = ("fr", "en", "de")
MAX_NAME = 200
MAX_CAPACITY = 100_000
MAX_PAYMENT_DAYS = 365
PRICES = ("hour_price", "half_day_price", "day_price", "flat_price", "person_price")
_CUSTOMER_TEXTS = (
    *("legal_form", "contact_name", "phone", "service_code", "purchase_order", "email"),
    *("contract", "billing_name", "invoice_email"),
)
_ENDPOINT = re.compile(r"\d{9}(_[A-Z0-9_+./-]{1,115})?", re.ASCII)
"""An address of the French directory (EAS 0225): SIREN, then after "_" a SIRET, a routing code or a suffix."""


def site_problems(site: Site) -> Iterator[Problem]:
    """Yield what is wrong with a site."""
    yield from code_and_name_problems(site.code, site.name)
    yield from _too_long("address", site.address, MAX_TEXT)


def kind_problems(kind: ResourceKind) -> Iterator[Problem]:
    """Yield what is wrong with a kind of resource: it has a name in every language."""
    if not is_code(kind.code):
        yield "code", Message.of("error-code")
    for language in LANGUAGES:
        if not dict(kind.names).get(language):
            yield f"name_{language}", Message.of("error-name-missing")


def resource_problems(resource: Resource, resources: Mapping[ResourceId, Resource]) -> Iterator[Problem]:
    """Yield what is wrong with a resource among ``resources`` (by id, this one in its new state included)."""
    yield from code_and_name_problems(resource.code, resource.name)
    yield from _too_long("floor", resource.floor, MAX_NAME)
    yield from _too_long("description", resource.description, MAX_TEXT)
    if resource.capacity is not None and not 1 <= resource.capacity <= MAX_CAPACITY:
        yield "capacity", Message.of("error-capacity", limit=MAX_CAPACITY)
    for field in ("setup_minutes", "teardown_minutes"):
        if not 0 <= getattr(resource, field) <= MAX_MARGIN_MINUTES:
            yield field, Message.of("error-margin", limit=MAX_MARGIN_MINUTES)
    if any(not is_code(feature) for feature in resource.features):
        yield "features", Message.of("error-code")
    yield from _place_problems(resource, resources)


def _place_problems(resource: Resource, resources: Mapping[ResourceId, Resource]) -> Iterator[Problem]:
    if (resource.parent_id is None) != (resource.containment is Containment.NONE):
        yield "containment", Message.of("error-containment")
    if resource.parent_id is None:
        return
    parent = resources.get(resource.parent_id)
    if parent is None:
        yield "parent_id", Message.of("error-no-such-parent")
        return
    seen = {resource.id}
    above: Resource | None = parent
    while above is not None:
        if above.id in seen:
            yield "parent_id", Message.of("error-parent-cycle", code=resource.code)
            return
        seen.add(above.id)
        above = resources.get(above.parent_id) if above.parent_id is not None else None
    siblings = [r for r in resources.values() if r.parent_id == parent.id]
    if any(r.containment is not resource.containment for r in siblings):
        yield "containment", Message.of("error-parts-and-units", code=parent.code)
    has_children = any(r.parent_id == resource.id for r in resources.values())
    if resource.containment is Containment.UNIT and (has_children or parent.parent_id is not None):
        yield "parent_id", Message.of("error-nested-pool", code=parent.code)


def customer_problems(customer: Customer, identifiers: IdentifierFacts) -> Iterator[Problem]:
    """Yield what is wrong with a customer; numbers are checked by their check digits, blanks in them do no harm."""
    customer = tidy_customer(customer)
    yield from code_and_name_problems(customer.code, customer.name)
    for field in _CUSTOMER_TEXTS:
        yield from _too_long(field, getattr(customer, field), MAX_NAME)
    for field in ("line1", "line2", "line3", "postcode", "city"):
        yield from _too_long(field, getattr(customer.address, field), MAX_NAME)
    yield from _address_problems(customer.address, identifiers)
    if customer.language not in LANGUAGES:
        yield "language", Message.of("error-language", languages=", ".join(LANGUAGES))
    if customer.email and not is_email(customer.email):
        yield "email", Message.of("error-email")
    if not all(is_email(each) for each in addresses(customer.invoice_email)):
        yield "invoice_email", Message.of("error-email")
    if not 0 <= customer.payment_days <= MAX_PAYMENT_DAYS:
        yield "payment_days", Message.of("error-payment-days", limit=MAX_PAYMENT_DAYS)
    for field, kind in (("siren", "siren"), ("siret", "siret"), ("vat_number", "vat"), ("iban", "iban")):
        value = getattr(customer, field)
        problem = identifiers.problem(kind, value) if value else None
        if problem is not None:
            yield field, problem
    if customer.siren and customer.siret and not customer.siret.startswith(customer.siren):
        yield "siret", Message.of("error-siret-siren", siren=customer.siren)
    if (
        customer.siren
        and customer.vat_number.startswith("FR")
        and not customer.vat_number.endswith(customer.siren)
    ):
        yield "vat_number", Message.of("error-vat-siren", siren=customer.siren)

    yield from _billing_problems(customer, identifiers)


def _billing_problems(customer: Customer, identifiers: IdentifierFacts) -> Iterator[Problem]:
    """Yield what is wrong with how and where a customer is invoiced."""
    if customer.is_person:
        for field in ("siren", "siret", "vat_number"):
            if getattr(customer, field):
                yield field, Message.of("error-person-number")
        if customer.is_public:
            yield "is_public", Message.of("error-person-public")
    address = customer.billing_address
    if address is not None:
        for field in ("line1", "line2", "line3", "postcode", "city"):
            yield from _too_long(f"billing_{field}", getattr(address, field), MAX_NAME)
        if not (address.line1 or address.line2 or address.line3):
            yield "billing_line1", Message.of("error-billing-address")
        if not address.city:
            yield "billing_city", Message.of("error-billing-address")
        yield from ((f"billing_{field}", said) for field, said in _address_problems(address, identifiers))
    if customer.endpoint and not _ENDPOINT.fullmatch(customer.endpoint):
        yield "endpoint", Message.of("error-endpoint")
    if customer.channel is Channel.CHORUS_PRO and not customer.is_public:
        yield "channel", Message.of("error-chorus-private")


def _address_problems(address: Address, identifiers: IdentifierFacts) -> Iterator[Problem]:
    country = address.country
    problem = identifiers.problem("country", country) if country.strip() else Message.of("error-country")
    if problem is not None:
        yield "country", problem
    problem = postcode_problem(address)
    if problem is not None:
        yield "postcode", problem


def tariff_problems(tariff: Tariff, others: Mapping[TariffId, Tariff]) -> Iterator[Problem]:
    """Yield what is wrong with a tariff among the others (by id), beyond what no ``Tariff`` can be."""
    yield from code_and_name_problems(tariff.code, tariff.name)
    if all(getattr(tariff, field) is None for field in PRICES):
        yield "hour_price", Message.of("error-tariff-without-price")
    for other in others.values():
        if other.id != tariff.id and _compete(other, tariff):
            yield "valid_from", Message.of("error-tariff-twice", code=other.code)


def _compete(one: Tariff, other: Tariff) -> bool:
    """Tell whether two tariffs in force begin together at the same place: nothing would decide between them."""
    return (
        one.valid_from == other.valid_from
        and one.group is other.group
        and (one.resource_id, one.kind_id) == (other.resource_id, other.kind_id)
        and one.retired_on is None
        and other.retired_on is None
    )


def closure_problems(closure: Closure) -> Iterator[Problem]:
    """Yield what is wrong with a closure: it is of the campus, of a site or of a resource."""
    if closure.site_id is not None and closure.resource_id is not None:
        yield "resource_id", Message.of("csv-site-or-resource")
    yield from _too_long("reason", closure.reason, MAX_NAME)


def code_and_name_problems(code: str, name: str) -> Iterator[Problem]:
    """Yield what is wrong with a code and a name."""
    if not is_code(code):
        yield "code", Message.of("error-code")
    if not name.strip():
        yield "name", Message.of("error-name-missing")
    yield from _too_long("name", name, MAX_NAME)


def _too_long(field: str, text: str, limit: int) -> Iterator[Problem]:
    if len(text) > limit:
        yield field, Message.of("error-text-too-long", field=field, limit=limit, length=len(text))
