"""Invoices as they are frozen: everything a reprint, an XML or an accountant needs, and nothing looked up later.

Field names follow EN 16931's business terms (BT numbers in the comments of the attributes).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum

from campus_desk.domain.charge import SourceKind, UnitCode, VatCategory
from campus_desk.domain.customer import Address
from campus_desk.domain.identifiers import CustomerId, ResourceId
from campus_desk.domain.money import ZERO
from campus_desk.domain.resource import Supply


class DocumentKind(Enum):
    """Document type code (BT-3, UNTDID 1001)."""

    INVOICE = "380"
    CREDIT_NOTE = "381"


@dataclass(frozen=True, slots=True)
class Party:
    """Seller (BG-4) or buyer (BG-7).

    Attributes:
        endpoint: Electronic address (BT-34, BT-49) in the scheme ``endpoint_scheme`` (EAS code: ``0225`` for French
            companies, beginning with the SIREN; ``EM`` for an e-mail address).
        is_person: A private person, not a business (B2C).
    """

    name: str
    address: Address
    legal_form: str = ""
    siren: str = ""
    siret: str = ""
    vat_number: str = ""
    registration: str = ""
    share_capital: str = ""
    email: str = ""
    phone: str = ""
    contact_name: str = ""
    iban: str = ""
    bic: str = ""
    code: str = ""
    is_public: bool = False
    service_code: str = ""
    endpoint: str = ""
    endpoint_scheme: str = ""
    is_person: bool = False


@dataclass(frozen=True, slots=True)
class Seller:
    """Who issues: the party as printed, and what it chose.

    Attributes:
        vat_on_debits: Opted for VAT due on invoicing rather than on payment (CGI art. 269, 2, c).
        franchise: Charges no VAT at all (franchise en base, CGI art. 293 B).
        logo: A PNG or JPEG picture in base64 (RFC 4648 § 4), empty without one.
    """

    party: Party
    vat_on_debits: bool = False
    franchise: bool = False
    logo: str = ""


@dataclass(frozen=True, slots=True)
class InvoiceLine:
    """One line (BG-25), its wording already in the customer's language.

    Attributes:
        position: 1, 2, 3 … (BT-126).
        description: Item name (BT-153); ``detail`` item description (BT-154).
        service_from: First and last campus day of the service (BT-134, BT-135).
        steps: The explanation, label and amount, in the customer's language.
        corrects_position: On a credit note, the position of the credited line on the invoice.
        supply: What was supplied, as far as VAT and the ledger are concerned; None where an older snapshot does not
            say.
        resource_id: What was used, whatever it is called by now; None where an older snapshot does not say.
    """

    position: int
    description: str
    detail: str
    quantity: Decimal
    unit: UnitCode
    base_quantity: Decimal
    unit_price: Decimal
    net: Decimal
    vat_category: VatCategory
    vat_rate: Decimal
    service_from: date
    service_to: date
    project_code: str
    purchase_order: str
    source_kind: SourceKind
    source_id: int
    steps: tuple[tuple[str, Decimal], ...] = ()
    corrects_position: int | None = None
    supply: Supply | None = None
    resource_id: ResourceId | None = None


@dataclass(frozen=True, slots=True)
class Allowance:
    """A deduction from the whole document, or a charge added to it (BG-20, BG-21).

    Attributes:
        is_charge: Adds ``amount`` instead of taking it off.
        reason: In the customer's language (BT-97, BT-104); ``reason_code`` UNTDID 5189 or 7161 (BT-98, BT-105).
        amount: Euros without VAT, never negative (BT-92, BT-99).
        percent: Of ``base``, where it is worked out so (BT-94, BT-93; BT-101, BT-100).
        source_id: The adjustment that was agreed.
    """

    is_charge: bool
    reason: str
    reason_code: str
    amount: Decimal
    vat_category: VatCategory
    vat_rate: Decimal
    percent: Decimal | None = None
    base: Decimal | None = None
    source_id: int = 0

    @property
    def net(self) -> Decimal:
        """What it adds to the total without VAT."""
        return self.amount if self.is_charge else -self.amount


@dataclass(frozen=True, slots=True)
class VatBreakdown:
    """VAT of one (category, rate) group (BG-23): computed once per group, never summed per line.

    Attributes:
        exemption_reason: Why no VAT is charged, in the customer's language (BT-120).
        exemption_code: The same as a VATEX code (BT-121).
    """

    category: VatCategory
    rate: Decimal
    base: Decimal
    tax: Decimal
    exemption_reason: str = ""
    exemption_code: str = ""


@dataclass(frozen=True, slots=True)
class Invoice:
    """An invoice or credit note, complete and frozen: the snapshot that is stored, hashed and printed.

    Attributes:
        number: BT-1; ``issue_date`` BT-2; ``due_date`` BT-9; ``language`` of the document.
        period_from: First and last day of the invoicing period (BT-73, BT-74).
        corrects_number: Number and date of what a credit note corrects (BT-25, BT-26), else empty.
        reason: Why a credit note was made.
        specimen: Issued from sample data: the document says SPECIMEN.
        net: Without VAT (BT-109): the lines, less the allowances, plus the charges.
        notes: Mentions the law asks for, in the customer's language, each with its subject code (BT-21, UNTDID
            4451: PMD late payment, PMT recovery fee, AAB discount, REG capital, ABL registration, BAR the treatment
            by a platform, which is for machines only) and text (BT-22).
        vat_on_debits: The seller opted for VAT due on invoicing rather than on payment (BT-8).
        allowances: Deductions from the whole, and charges (BG-20, BG-21).
        billed_to: Whose name and address the letter bears, where that is not the buyer's seat.
        contract: BT-12; ``payment_terms`` BT-20; ``process`` BT-23, S1 for an invoice of services.
        logo_sha256: SHA-256 of the seller's picture as printed, empty without one.
    """

    kind: DocumentKind
    number: str
    issue_date: date
    due_date: date
    language: str
    customer_id: CustomerId
    period_from: date
    period_to: date
    seller: Party
    buyer: Party
    lines: tuple[InvoiceLine, ...]
    vat: tuple[VatBreakdown, ...]
    net: Decimal
    tax: Decimal
    gross: Decimal
    purchase_order: str = ""
    corrects_number: str = ""
    corrects_date: date | None = None
    reason: str = ""
    specimen: bool = False
    currency: str = "EUR"
    notes: tuple[tuple[str, str], ...] = ()
    vat_on_debits: bool = False
    allowances: tuple[Allowance, ...] = ()
    billed_to: Party | None = None
    contract: str = ""
    payment_terms: str = ""
    process: str = "S1"
    logo_sha256: str = ""

    @property
    def lines_net(self) -> Decimal:
        """Sum of the lines (BT-106)."""
        return sum((line.net for line in self.lines), ZERO)

    @property
    def allowances_total(self) -> Decimal:
        """Sum of the allowances (BT-107)."""
        return sum((each.amount for each in self.allowances if not each.is_charge), ZERO)

    @property
    def charges_total(self) -> Decimal:
        """Sum of the charges (BT-108)."""
        return sum((each.amount for each in self.allowances if each.is_charge), ZERO)
