"""The sheet that closes a month, and what else finance prints beside invoices, behind a port."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Protocol

from campus_desk.domain.invoice import DocumentKind, Invoice, Party


@dataclass(frozen=True, slots=True)
class ClosedSeries:
    """What was issued of one kind in a month.

    Attributes:
        first_number: First and last number of the month, empty when ``count`` is 0.
        net: Sums in euros; a credit note's are positive, as on the document.
    """

    kind: DocumentKind
    first_number: str
    last_number: str
    count: int
    net: Decimal
    tax: Decimal
    gross: Decimal


@dataclass(frozen=True, slots=True)
class RunningTotal:
    """Sums of all documents since a day, up to the end of the closed month.

    Attributes:
        since: The first day of the fiscal year; of the perpetual total, the day of the first document.
        count: How many documents.
        net: Invoices less credit notes, in euros.
    """

    since: date
    count: int
    net: Decimal
    tax: Decimal
    gross: Decimal


@dataclass(frozen=True, slots=True)
class ClosingSheet:
    """A month's closing as it is printed, to be kept outside the computer.

    Attributes:
        month: The first day of the month.
        language: Of the sheet.
        series: One for each kind of document, invoices first.
        year: Of the fiscal year so far; ``perpetual`` since the first document.
        first_sequence: The month's first link in the chain of documents, 0 when it has none.
        last_sequence: The last link at the end of the month, its own or an earlier one's, 0 before the first document.
        last_hash: SHA-256 of that link, 64 hexadecimal digits.
        closed_at: When, in UTC; ``closed_by`` who, as the journal names them.
        specimen: Closed on sample data: the sheet says SPECIMEN.
    """

    month: date
    language: str
    seller: Party
    series: tuple[ClosedSeries, ...]
    year: RunningTotal
    perpetual: RunningTotal
    first_sequence: int
    last_sequence: int
    last_hash: str
    closed_at: datetime
    closed_by: str
    specimen: bool = False


class FinancePapers(Protocol):
    """Renders what finance prints beside invoices, as PDF/A-3b; ``logo`` is a PNG or JPEG file."""

    def annex(self, invoice: Invoice, logo: bytes | None = None) -> bytes:
        """Draw how the price of each line came about."""

    def closing(self, sheet: ClosingSheet, logo: bytes | None = None) -> bytes:
        """Draw the closing of a month."""

    def reads_logo(self, logo: bytes) -> bool:
        """Tell whether a file can stand in the letterhead: PNG or JPEG, whole, not empty, of a sane size."""
