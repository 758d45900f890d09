"""Customers: tenants, cluster members, academic and external organisations, and the campus itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from campus_desk.domain.identifiers import CustomerId


class CustomerGroup(Enum):
    """The group that decides the tariff."""

    TENANT = "tenant"
    MEMBER = "member"
    ACADEMIC = "academic"
    EXTERNAL = "external"
    CAMPUS = "campus"
    """The campus's own use: never invoiced unless it has a tariff."""


class Channel(Enum):
    """How invoices reach a customer."""

    EMAIL = "email"
    FOLDER = "folder"
    """A folder of PDF files, for whoever prints and posts them."""
    PLATFORM = "platform"
    """The folder from which an approved platform takes them."""
    CHORUS_PRO = "chorus-pro"
    """The platform of French public bodies."""


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address (EN 16931 BG-8): up to three lines, post code, city, ISO 3166-1 country code."""

    line1: str = ""
    line2: str = ""
    line3: str = ""
    postcode: str = ""
    city: str = ""
    country: str = "FR"


@dataclass(frozen=True, slots=True)
class Customer:
    """Somebody who books and is invoiced.

    Attributes:
        siren: 9 digits, French companies and public bodies; ``siret`` 14 digits, an establishment.
        vat_number: Intra-community VAT number with its country prefix (EN 16931 BT-48).
        language: Language of documents: fr, en or de.
        is_public: A public body: invoices need a service code (BT-10) or engagement number (BT-13).
        is_person: A private person: no SIREN, no VAT number, and the law's terms for consumers.
        billing_name: Whom the letter names, and ``billing_address`` where it goes, if not to the seat.
        contract: Contract reference (BT-12).
        endpoint: Electronic address of a recipient that its SIREN does not give (BT-49).
        invoice_email: Where invoices are sent, with commas between several addresses; ``email`` if empty.
        channel: The way they take.
    """

    id: CustomerId
    code: str
    name: str
    group: CustomerGroup
    language: str = "fr"
    legal_form: str = ""
    siren: str = ""
    siret: str = ""
    vat_number: str = ""
    iban: str = ""
    address: Address = Address()
    contact_name: str = ""
    email: str = ""
    phone: str = ""
    is_public: bool = False
    service_code: str = ""
    purchase_order: str = ""
    payment_days: int = 30
    retired_on: date | None = None
    revision: int = 1
    is_person: bool = False
    billing_name: str = ""
    billing_address: Address | None = None
    contract: str = ""
    endpoint: str = ""
    invoice_email: str = ""
    channel: Channel = Channel.EMAIL

    def is_in_service(self, day: date) -> bool:
        """Tell whether they are still a customer on a campus day: not from ``retired_on`` on."""
        return self.retired_on is None or day < self.retired_on
