"""What invoicing needs from outside, as Protocols, and the values that pass through them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from campus_desk.application.read_models import InvoiceRow
from campus_desk.domain.actors import EVERYTHING, ViewerScope
from campus_desk.domain.adjustment import Adjustment
from campus_desk.domain.booking import Booking
from campus_desk.domain.identifiers import BookingId, InvoiceId
from campus_desk.domain.invoice import DocumentKind, Invoice

PDF, XML = "application/pdf", "application/xml"
"""Media types of what is stored of a document."""


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """An issued document as stored: served again byte for byte on every reprint."""

    media_type: str
    content: bytes
    sha256: str


@dataclass(frozen=True, slots=True)
class IssuedInvoice:
    """An issued invoice with its place in the hash chain.

    Attributes:
        payload: The canonical JSON of the snapshot that was hashed.
        chain_sequence: 1, 2, 3 … over all documents; ``chain_hash`` links it to the one before.
        rules: Which rules the e-invoice was held to before it was issued.
    """

    invoice_id: InvoiceId
    invoice: Invoice
    payload: str
    chain_sequence: int
    chain_hash: str
    previous_hash: str
    issued_at: datetime
    issued_by: str
    rules: str = ""


@dataclass(frozen=True, slots=True)
class NumberHead:
    """Where a number series stands: the last sequence number used (0: none) and the last issue date."""

    sequence: int
    issue_date: date | None


class InvoiceRepository(Protocol):
    """Issued invoices: insert and read only. Triggers refuse the rest."""

    def head(self, kind: DocumentKind, year: int) -> NumberHead: ...
    def prefixes(self, of_kind: DocumentKind) -> frozenset[str]: ...
    def chain_head(self) -> tuple[int, str]: ...
    def insert(
        self, issued: IssuedInvoice, documents: Sequence[StoredDocument], sources: Iterable[tuple[str, int]]
    ) -> InvoiceId:
        """Store an issued document, its PDF and XML, its chain link and the marks of what it bills.

        Raises:
            Refused: ``error-already-billed`` when one of the sources stands on an uncredited invoice.
        """
        ...

    def by_number(self, number: str, scope: ViewerScope = EVERYTHING) -> IssuedInvoice: ...
    def document(
        self, number: str, scope: ViewerScope = EVERYTHING, media_type: str = PDF
    ) -> StoredDocument: ...
    def rows(self, month: date | None = None, scope: ViewerScope = EVERYTHING) -> Sequence[InvoiceRow]: ...
    def search(self, scope: ViewerScope, text: str, limit: int) -> Sequence[InvoiceRow]: ...
    def credited_by(self, number: str) -> str: ...
    def credit_notes(self, number: str) -> Sequence[str]: ...
    def credited_positions(self, number: str) -> frozenset[int]: ...


class UnbilledQueries(Protocol):
    """What the month may bill."""

    def chargeable_bookings(self, first: datetime, last: datetime, now: datetime) -> Sequence[Booking]:
        """Return confirmed bookings whose end lies in (first, last], is not after now, and that are not billed."""
        ...

    def chargeable_revisions(self, bookings: Iterable[BookingId]) -> Mapping[BookingId, int]:
        """Return the present revisions of those of the bookings that are confirmed and not billed."""
        ...

    def unbilled_ends(self, first: datetime, last: datetime) -> Sequence[datetime]:
        """Return when unbilled uses ended, those after ``first`` and not after ``last``; the campus's own left out."""
        ...

    def adjustments(self, agreed_for: date) -> Sequence[Adjustment]: ...


class InvoiceRenderer(Protocol):
    """Renders a frozen invoice to PDF bytes, its e-invoice embedded, from the snapshot, ``xml`` and ``logo`` alone."""

    def render(self, invoice: Invoice, xml: bytes | None = None, logo: bytes | None = None) -> bytes: ...


class PdfBinder(Protocol):
    """Puts stored documents together, to be printed or kept as one file."""

    def bind(self, documents: Iterable[tuple[str, bytes]]) -> bytes:
        """Return one PDF of all pages, each document under a bookmark of its name."""
        ...
