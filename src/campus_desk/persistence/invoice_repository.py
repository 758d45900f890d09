"""Issued invoices: inserted once with everything that belongs to them, then only read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from campus_desk.application.invoice_ports import (
    PDF,
    XML,
    InvoiceRepository,
    IssuedInvoice,
    NumberHead,
    StoredDocument,
)
from campus_desk.application.invoice_snapshot import decode
from campus_desk.application.read_models import InvoiceRow
from campus_desk.domain.actors import EVERYTHING, ViewerScope
from campus_desk.domain.charge import SourceKind
from campus_desk.domain.errors import NotFound, Refused
from campus_desk.domain.identifiers import InvoiceId
from campus_desk.domain.invoice import DocumentKind
from campus_desk.domain.journal import GENESIS, digest
from campus_desk.domain.messages import Message
from campus_desk.persistence.billing import standing_invoices
from campus_desk.persistence.invoice_list import FIRST_CREDIT_NOTE, ROWS, correction, list_row, scoped
from campus_desk.persistence.invoice_records import (
    credited_rows,
    document_rows,
    line_rows,
    row_of,
)
from campus_desk.persistence.invoice_tables import (
    credited_line,
    credited_source,
    invoice,
    invoice_document,
    invoice_line,
    invoice_source,
    journal,
)
from campus_desk.persistence.search_words import folded

_NUMBER = sa.bindparam("wanted", type_=sa.Text)
_KIND = sa.bindparam("kind", type_=invoice.c.kind.type)

_LAST_SEQUENCE = sa.select(sa.func.max(invoice.c.series_sequence)).where(
    invoice.c.kind == _KIND, invoice.c.series_year == sa.bindparam("year", type_=sa.Integer)
)
_LAST_DATE = sa.select(sa.func.max(invoice.c.issue_date)).where(invoice.c.kind == _KIND)
_OF_SERIES = sa.func.printf("%04d-%06d", invoice.c.series_year, invoice.c.series_sequence)
_PREFIXES = (
    sa.select(sa.func.replace(invoice.c.number, _OF_SERIES, "")).where(invoice.c.kind == _KIND).distinct()
)
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
        invoice.c.rules,
    )
    .select_from(invoice.join(journal, journal.c.invoice_id == invoice.c.id))
    .where(invoice.c.number == _NUMBER)
)
_DOCUMENT = (
    sa.select(invoice_document.c.media_type, invoice_document.c.content, invoice_document.c.sha256)
    .select_from(invoice_document.join(invoice, invoice.c.id == invoice_document.c.invoice_id))
    .where(invoice.c.number == _NUMBER, invoice_document.c.media_type == sa.bindparam("media", type_=sa.Text))
)

_NAMED = sa.select(
    invoice.c.id, invoice.c.number, invoice.c.customer_code, invoice.c.customer_name, invoice.c.gross
).order_by(invoice.c.issue_date.desc(), invoice.c.number.desc())
_CREDITED_BY = sa.select(FIRST_CREDIT_NOTE).where(invoice.c.number == _NUMBER)

_CREDIT_NOTES = (
    sa.select(correction.c.number)
    .select_from(correction.join(invoice, invoice.c.id == correction.c.corrects_id))
    .where(invoice.c.number == _NUMBER)
    .order_by(correction.c.id)
)
_CREDITED_POSITIONS = (
    sa.select(credited_line.c.position)
    .select_from(credited_line.join(invoice, invoice.c.id == credited_line.c.invoice_id))
    .where(invoice.c.number == _NUMBER)
)
# What a credit note of whole lines leaves standing keeps its sources from being billed again.
_STILL_BILLED = sa.select(invoice_line.c.source_kind, invoice_line.c.source_id).where(
    invoice_line.c.invoice_id == sa.bindparam("billed_on", type_=sa.Integer),
    ~sa.exists(
        sa.select(sa.literal_column("1"))
        .select_from(credited_line)
        .where(
            credited_line.c.invoice_id == invoice_line.c.invoice_id,
            credited_line.c.position == invoice_line.c.position,
        )
    ),
)

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

    def prefixes(self, of_kind: DocumentKind) -> frozenset[str]:
        """Return the letters with which numbers of a kind have begun so far."""
        return frozenset(self._connection.execute(_PREFIXES, {"kind": of_kind}).scalars())

    def chain_head(self) -> tuple[int, str]:
        """Return sequence and hash of the last link of the chain; before the first one, 0 and ``GENESIS``."""
        row = self._connection.execute(_CHAIN_HEAD).one_or_none()
        return (0, GENESIS) if row is None else (row.sequence, row.hash)

    def insert(
        self, issued: IssuedInvoice, documents: Sequence[StoredDocument], sources: Iterable[tuple[str, int]]
    ) -> InvoiceId:
        """Store an issued document, its lines, its PDF and XML, the marks of what it bills, and its link of the chain.

        A credit note marks the lines it credits. It frees those of the given sources that stand on the invoice it
        corrects and of which no line is left uncredited.

        Raises:
            Refused: ``error-already-billed`` when a source stands on an uncredited invoice;
                ``error-storage-out-of-sequence`` when number, date or chain do not follow the last ones.
            NotFound: A credit note corrects no invoice.
            ValueError: A hash is not that of the document's bytes, or there is no PDF.
        """
        hashes = {each.media_type: each.sha256 for each in documents}
        if PDF not in hashes or any(digest(each.content) != each.sha256 for each in documents):
            raise ValueError(f"{issued.invoice.number}: the hash is not that of the document")
        with self._connection.begin_nested():
            corrects = self._key_of(issued.invoice.corrects_number)
            result = self._connection.execute(invoice.insert(), row_of(issued, corrects))
            (key,) = result.inserted_primary_key or (0,)
            self._connection.execute(invoice_line.insert(), line_rows(key, issued.invoice))
            self._connection.execute(invoice_document.insert(), document_rows(key, documents))
            given = dict.fromkeys((SourceKind(kind), source) for kind, source in sources)
            if corrects is None:
                self._mark(key, given)
            else:
                credited = credited_rows(key, corrects, issued.invoice)
                if credited:
                    self._connection.execute(credited_line.insert(), credited)
                self._free(key, corrects, given)
            self._connection.execute(
                journal.insert(),
                {
                    "sequence": issued.chain_sequence,
                    "invoice_id": key,
                    "payload_sha256": digest(issued.payload),
                    "pdf_sha256": hashes[PDF],
                    "xml_sha256": hashes.get(XML, ""),
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
        row = self._connection.execute(scoped(_BY_NUMBER, scope), {"wanted": number}).one_or_none()
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
            rules=row.rules,
        )

    def document(self, number: str, scope: ViewerScope = EVERYTHING, media_type: str = PDF) -> StoredDocument:
        """Return the PDF of an issued document, or its XML, byte for byte.

        Raises:
            NotFound: There is none with that number, it has no such document, or it is another customer's.
        """
        given = {"wanted": number, "media": media_type}
        row = self._connection.execute(scoped(_DOCUMENT, scope), given).one_or_none()
        if row is None:
            raise NotFound("invoice", number)
        return StoredDocument(row.media_type, row.content, row.sha256)

    def rows(self, month: date | None = None, scope: ViewerScope = EVERYTHING) -> Sequence[InvoiceRow]:
        """Return issued documents by date and number; only those whose period begins in a month, if one is given."""
        statement = scoped(ROWS, scope)
        if month is not None:
            first = month.replace(day=1)
            following = date(first.year + first.month // 12, first.month % 12 + 1, 1)
            statement = statement.where(invoice.c.period_from >= first, invoice.c.period_from < following)
        found: Iterable[sa.Row[*tuple[Any, ...]]] = self._connection.execute(statement)
        return [list_row(row) for row in found]

    def search(self, scope: ViewerScope, text: str, limit: int) -> Sequence[InvoiceRow]:
        """Return issued documents with all words in their number, customer or gross amount, the newest first."""
        words = folded(text).split()
        if not words:
            return []
        statement = scoped(_NAMED, scope)
        wanted: list[int] = []
        for key, number, code, name, gross in self._connection.execute(statement):
            amount = f"{gross:.2f}"
            said = folded(f"{number} {code} {name} {amount} {amount.replace('.', ',')}")
            if all(word in said for word in words):
                wanted.append(key)
                if len(wanted) == limit:
                    break
        found = self._connection.execute(ROWS.where(invoice.c.id.in_(wanted))).all()
        return sorted((list_row(row) for row in found), key=lambda row: wanted.index(row.invoice_id))

    def credited_by(self, number: str) -> str:
        """Return the number of the credit note that corrects an invoice, empty if none does."""
        found = self._connection.execute(_CREDITED_BY, {"wanted": number}).scalar_one_or_none()
        return found or ""

    def credit_notes(self, number: str) -> Sequence[str]:
        """Return the numbers of the credit notes that correct an invoice, the first one first."""
        return list(self._connection.execute(_CREDIT_NOTES, {"wanted": number}).scalars())

    def credited_positions(self, number: str) -> frozenset[int]:
        """Return the positions of the lines of an invoice that are credited already."""
        return frozenset(self._connection.execute(_CREDITED_POSITIONS, {"wanted": number}).scalars())

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
        left = {
            (kind, source)
            for kind, source in self._connection.execute(_STILL_BILLED, {"billed_on": corrects})
        }
        for each in sources:
            if each in billed and each not in left and not (left and each[0] is SourceKind.ADJUSTMENT):
                kind, source = each
                self._connection.execute(
                    credited_source.insert(),
                    {"source_kind": kind, "source_id": source, "generation": billed[each], "invoice_id": key},
                )
