"""Issued invoices: inserted once with everything that belongs to them, then only read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from campus_desk.application.invoice_snapshot import decode
from campus_desk.application.ports import InvoiceRepository, IssuedInvoice, NumberHead, StoredDocument
from campus_desk.application.read_models import InvoiceRow
from campus_desk.domain.actors import EVERYTHING, ViewerScope
from campus_desk.domain.charge import SourceKind
from campus_desk.domain.errors import NotFound, Refused
from campus_desk.domain.identifiers import CustomerId, InvoiceId
from campus_desk.domain.invoice import DocumentKind, Invoice
from campus_desk.domain.journal import GENESIS, digest
from campus_desk.domain.messages import Message
from campus_desk.domain.number_series import DocumentNumber
from campus_desk.persistence.billing import standing_invoices
from campus_desk.persistence.invoice_tables import (
    credited_source,
    invoice,
    invoice_document,
    invoice_line,
    invoice_source,
    journal,
)
from campus_desk.persistence.search_words import folded

PDF = "application/pdf"

_NUMBER = sa.bindparam("wanted", type_=sa.Text)
_KIND = sa.bindparam("kind", type_=invoice.c.kind.type)

_LAST_SEQUENCE = sa.select(sa.func.max(invoice.c.series_sequence)).where(
    invoice.c.kind == _KIND, invoice.c.series_year == sa.bindparam("year", type_=sa.Integer)
)
_LAST_DATE = sa.select(sa.func.max(invoice.c.issue_date)).where(invoice.c.kind == _KIND)
_CHAIN_HEAD = sa.select(journal.c.sequence, journal.c.hash).order_by(journal.c.sequence.desc()).limit(1)
_KEY_OF = sa.select(invoice.c.id).where(invoice.c.number == _NUMBER)

_BY_NUMBER = (
    sa.select(
        invoice.c.id,
        invoice.c.payload,
        journal.c.sequence,
        journal.c.hash,
        journal.c.previous_hash,
        invoice.c.issued_at,
        invoice.c.issued_by,
    )
    .select_from(invoice.join(journal, journal.c.invoice_id == invoice.c.id))
    .where(invoice.c.number == _NUMBER)
)
_DOCUMENT = (
    sa.select(invoice_document.c.media_type, invoice_document.c.content, invoice_document.c.sha256)
    .select_from(invoice_document.join(invoice, invoice.c.id == invoice_document.c.invoice_id))
    .where(invoice.c.number == _NUMBER, invoice_document.c.media_type == PDF)
)

_correction = invoice.alias("correction")
_credited_by = (
    sa.select(_correction.c.number)
    .where(_correction.c.corrects_id == invoice.c.id)
    .order_by(_correction.c.id)
    .limit(1)
    .scalar_subquery()
)
_corrected = invoice.alias("corrected")
_lines = (
    sa.select(sa.func.count())
    .select_from(invoice_line)
    .where(invoice_line.c.invoice_id == invoice.c.id)
    .scalar_subquery()
)
_ROWS = (
    sa.select(
        invoice.c.id,
        invoice.c.kind,
        invoice.c.number,
        invoice.c.issue_date,
        invoice.c.due_date,
        invoice.c.period_from,
        invoice.c.customer_id,
        invoice.c.customer_code,
        invoice.c.customer_name,
        invoice.c.net,
        invoice.c.tax,
        invoice.c.gross,
        _lines.label("lines"),
        sa.func.coalesce(_corrected.c.number, "").label("corrects_number"),
        sa.func.coalesce(_credited_by, "").label("credited_by"),
    )
    .select_from(invoice.outerjoin(_corrected, _corrected.c.id == invoice.c.corrects_id))
    .order_by(invoice.c.issue_date, invoice.c.id)
)
_NAMED = sa.select(
    invoice.c.id, invoice.c.number, invoice.c.customer_code, invoice.c.customer_name, invoice.c.gross
).order_by(invoice.c.issue_date.desc(), invoice.c.number.desc())
_CREDITED_BY = sa.select(_credited_by).where(invoice.c.number == _NUMBER)

_GENERATIONS = (
    sa.select(credited_source.c.source_id, sa.func.count())
    .where(
        credited_source.c.source_kind == sa.bindparam("kind", type_=credited_source.c.source_kind.type),
        credited_source.c.source_id.in_(sa.bindparam("sources", expanding=True)),
    )
    .group_by(credited_source.c.source_id)
)
_STANDING = {kind: standing_invoices(kind) for kind in SourceKind}
_AT_ONCE = 500
_SOURCES = sa.select(
    invoice_source.c.source_kind, invoice_source.c.source_id, invoice_source.c.generation
).where(invoice_source.c.invoice_id == sa.bindparam("billed_on", type_=sa.Integer))


class SqlInvoices(InvoiceRepository):
    """The issued documents inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def head(self, kind: DocumentKind, year: int) -> NumberHead:
        """Return the last sequence of a year's series, and the latest issue date of that kind in any year."""
        sequence = self._connection.execute(_LAST_SEQUENCE, {"kind": kind, "year": year}).scalar_one()
        latest = self._connection.execute(_LAST_DATE, {"kind": kind}).scalar_one()
        return NumberHead(sequence or 0, latest)

    def chain_head(self) -> tuple[int, str]:
        """Return sequence and hash of the last link of the chain; before the first one, 0 and ``GENESIS``."""
        row = self._connection.execute(_CHAIN_HEAD).one_or_none()
        return (0, GENESIS) if row is None else (row.sequence, row.hash)

    def insert(
        self, issued: IssuedInvoice, document: StoredDocument, sources: Iterable[tuple[str, int]]
    ) -> InvoiceId:
        """Store an issued document, its lines, its PDF, the marks of what it bills, and its link of the chain.

        A credit note frees those of the given sources that stand on the invoice it corrects.

        Raises:
            Refused: ``error-already-billed`` when a source stands on an uncredited invoice;
                ``error-storage-out-of-sequence`` when number, date or chain do not follow the last ones.
            NotFound: A credit note corrects no invoice.
            ValueError: The document's hash is not that of its bytes.
        """
        if digest(document.content) != document.sha256:
            raise ValueError(f"{issued.invoice.number}: the hash is not that of the document")
        with self._connection.begin_nested():
            corrects = self._key_of(issued.invoice.corrects_number)
            result = self._connection.execute(invoice.insert(), _row_of(issued, corrects))
            (key,) = result.inserted_primary_key or (0,)
            self._connection.execute(invoice_line.insert(), _line_rows(key, issued.invoice))
            self._connection.execute(
                invoice_document.insert(),
                {
                    "invoice_id": key,
                    "media_type": document.media_type,
                    "content": document.content,
                    "sha256": document.sha256,
                },
            )
            given = dict.fromkeys((SourceKind(kind), source) for kind, source in sources)
            if corrects is None:
                self._mark(key, given)
            else:
                self._free(key, corrects, given)
            self._connection.execute(
                journal.insert(),
                {
                    "sequence": issued.chain_sequence,
                    "invoice_id": key,
                    "payload_sha256": digest(issued.payload),
                    "pdf_sha256": document.sha256,
                    "xml_sha256": "",
                    "previous_hash": issued.previous_hash,
                    "hash": issued.chain_hash,
                },
            )
        return InvoiceId(key)

    def by_number(self, number: str, scope: ViewerScope = EVERYTHING) -> IssuedInvoice:
        """Return an issued document.

        Raises:
            NotFound: There is none with that number, or it is another customer's.
            Tampered: Its snapshot cannot be read any more.
        """
        row = self._connection.execute(_scoped(_BY_NUMBER, scope), {"wanted": number}).one_or_none()
        if row is None:
            raise NotFound("invoice", number)
        return IssuedInvoice(
            invoice_id=InvoiceId(row.id),
            invoice=decode(row.payload),
            payload=row.payload,
            chain_sequence=row.sequence,
            chain_hash=row.hash,
            previous_hash=row.previous_hash,
            issued_at=row.issued_at,
            issued_by=row.issued_by,
        )

    def document(self, number: str, scope: ViewerScope = EVERYTHING) -> StoredDocument:
        """Return the PDF of an issued document, byte for byte.

        Raises:
            NotFound: There is none with that number, or it is another customer's.
        """
        row = self._connection.execute(_scoped(_DOCUMENT, scope), {"wanted": number}).one_or_none()
        if row is None:
            raise NotFound("invoice", number)
        return StoredDocument(row.media_type, row.content, row.sha256)

    def rows(self, month: date | None = None, scope: ViewerScope = EVERYTHING) -> Sequence[InvoiceRow]:
        """Return issued documents by date and number; only those whose period begins in a month, if one is given."""
        statement = _scoped(_ROWS, scope)
        if month is not None:
            first = month.replace(day=1)
            following = date(first.year + first.month // 12, first.month % 12 + 1, 1)
            statement = statement.where(invoice.c.period_from >= first, invoice.c.period_from < following)
        found: Iterable[sa.Row[*tuple[Any, ...]]] = self._connection.execute(statement)
        return [_list_row(row) for row in found]

    def search(self, scope: ViewerScope, text: str, limit: int) -> Sequence[InvoiceRow]:
        """Return issued documents with all words in their number, customer or gross amount, the newest first."""
        words = folded(text).split()
        if not words:
            return []
        statement = _scoped(_NAMED, scope)
        wanted: list[int] = []
        for key, number, code, name, gross in self._connection.execute(statement):
            amount = f"{gross:.2f}"
            said = folded(f"{number} {code} {name} {amount} {amount.replace('.', ',')}")
            if all(word in said for word in words):
                wanted.append(key)
                if len(wanted) == limit:
                    break
        found = self._connection.execute(_ROWS.where(invoice.c.id.in_(wanted))).all()
        return sorted((_list_row(row) for row in found), key=lambda row: wanted.index(row.invoice_id))

    def credited_by(self, number: str) -> str:
        """Return the number of the credit note that corrects an invoice, empty if none does."""
        found = self._connection.execute(_CREDITED_BY, {"wanted": number}).scalar_one_or_none()
        return found or ""

    def _key_of(self, number: str) -> int | None:
        if not number:
            return None
        key: int | None = self._connection.execute(_KEY_OF, {"wanted": number}).scalar_one_or_none()
        if key is None:
            raise NotFound("invoice", number)
        return key

    def _mark(self, key: int, sources: Iterable[tuple[SourceKind, int]]) -> None:
        by_kind: dict[SourceKind, list[int]] = {}
        for kind, source in sources:
            by_kind.setdefault(kind, []).append(source)
        for kind, every in by_kind.items():
            for at in range(0, len(every), _AT_ONCE):
                self._mark_some(key, kind, every[at : at + _AT_ONCE])

    def _mark_some(self, key: int, kind: SourceKind, sources: Sequence[int]) -> None:
        for source, number in self._connection.execute(_STANDING[kind], {"sources": sources}):
            raise Refused(Message.of("error-already-billed", kind=kind.value, source=source, invoice=number))
        given = {"kind": kind, "sources": sources}
        counted = self._connection.execute(_GENERATIONS, given)
        generations: dict[int, int] = {source: count for source, count in counted}  # noqa: C416 - rows, not pairs
        marks = [
            {"source_kind": kind, "source_id": s, "generation": generations.get(s, 0), "invoice_id": key}
            for s in sources
        ]
        self._connection.execute(invoice_source.insert(), marks)

    def _free(self, key: int, corrects: int, sources: Iterable[tuple[SourceKind, int]]) -> None:
        billed = {
            (kind, source): generation
            for kind, source, generation in self._connection.execute(_SOURCES, {"billed_on": corrects})
        }
        for each in sources:
            if each in billed:
                kind, source = each
                self._connection.execute(
                    credited_source.insert(),
                    {"source_kind": kind, "source_id": source, "generation": billed[each], "invoice_id": key},
                )


def _row_of(issued: IssuedInvoice, corrects: int | None) -> dict[str, Any]:
    value = issued.invoice
    number = DocumentNumber.parse(value.number)
    return {
        "kind": value.kind,
        "number": value.number,
        "series_year": number.year,
        "series_sequence": number.sequence,
        "issue_date": value.issue_date,
        "due_date": value.due_date,
        "language": value.language,
        "customer_id": value.customer_id,
        "customer_code": value.buyer.code,
        "customer_name": value.buyer.name,
        "period_from": value.period_from,
        "period_to": value.period_to,
        "net": value.net,
        "tax": value.tax,
        "gross": value.gross,
        "currency": value.currency,
        "corrects_id": corrects,
        "specimen": value.specimen,
        "payload": issued.payload,
        "issued_at": issued.issued_at,
        "issued_by": issued.issued_by,
    }


def _line_rows(key: int, value: Invoice) -> list[dict[str, Any]]:
    return [
        {
            "invoice_id": key,
            "position": line.position,
            "description": line.description,
            "detail": line.detail,
            "quantity": line.quantity,
            "unit": line.unit,
            "base_quantity": line.base_quantity,
            "unit_price": line.unit_price,
            "net": line.net,
            "vat_category": line.vat_category,
            "vat_rate": line.vat_rate,
            "service_from": line.service_from,
            "service_to": line.service_to,
            "project_code": line.project_code,
            "purchase_order": line.purchase_order,
            "source_kind": line.source_kind,
            "source_id": line.source_id,
        }
        for line in value.lines
    ]


def _list_row(row: sa.Row[*tuple[Any, ...]]) -> InvoiceRow:
    return InvoiceRow(
        invoice_id=InvoiceId(row.id),
        kind=row.kind.value,
        number=row.number,
        issue_date=row.issue_date,
        due_date=row.due_date,
        period_from=row.period_from,
        customer_id=CustomerId(row.customer_id),
        customer_code=row.customer_code,
        customer=row.customer_name,
        net=row.net,
        tax=row.tax,
        gross=row.gross,
        lines=row.lines,
        corrects_number=row.corrects_number,
        credited_by=row.credited_by,
    )


def _scoped(statement: sa.Select[Any], scope: ViewerScope) -> sa.Select[Any]:
    """Return a query of documents that finds only what the viewer may read."""
    return statement if scope.sees_all else statement.where(invoice.c.customer_id == scope.customer_id)
