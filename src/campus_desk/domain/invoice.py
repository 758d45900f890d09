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
from campus_desk.domain.identifiers import CustomerId


class DocumentKind(Enum):
    """Document type code (BT-3, UNTDID 1001)."""

    INVOICE = "380"
    CREDIT_NOTE = "381"

    @property
    def prefix(self) -> str:
        """Letter that begins the numbers of its series."""
        return "F" if self is DocumentKind.INVOICE else "A"


@dataclass(frozen=True, slots=True)
class Party:
    """Seller (BG-4) or buyer (BG-7)."""

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


@dataclass(frozen=True, slots=True)
class Seller:
    """Who issues: the party as printed, and what it chose.

    Attributes:
        vat_on_debits: Opted for VAT due on invoicing rather than on payment (CGI art. 269, 2, c).
    """

    party: Party
    vat_on_debits: bool = False


@dataclass(frozen=True, slots=True)
class InvoiceLine:
    """One line (BG-25), its wording already in the customer's language.

    Attributes:
        position: 1, 2, 3 … (BT-126).
        description: Item name (BT-153); ``detail`` item description (BT-154).
        service_from: First and last campus day of the service (BT-134, BT-135).
        steps: The explanation, label and amount, in the customer's language.
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


@dataclass(frozen=True, slots=True)
class VatBreakdown:
    """VAT of one (category, rate) group (BG-23): computed once per group, never summed per line."""

    category: VatCategory
    rate: Decimal
    base: Decimal
    tax: Decimal
    exemption_reason: str = ""


@dataclass(frozen=True, slots=True)
class Invoice:
    """An invoice or credit note, complete and frozen: the snapshot that is stored, hashed and printed.

    Attributes:
        number: BT-1; ``issue_date`` BT-2; ``due_date`` BT-9; ``language`` of the document.
        period_from: First and last day of the invoicing period (BT-73, BT-74).
        corrects_number: Number and date of what a credit note corrects (BT-25, BT-26), else empty.
        reason: Why a credit note was made.
        specimen: Issued from sample data: the document says SPECIMEN.
        notes: Mentions the law asks for, in the customer's language, each with its subject code (BT-21, UNTDID
            4451: PMD late payment, PMT recovery fee, AAB discount, REG capital, ABL registration) and text (BT-22).
        vat_on_debits: The seller opted for VAT due on invoicing rather than on payment (BT-8).
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
