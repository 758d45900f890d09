"""What has to hold of the issued documents. Each check returns how many it looked at and names the broken ones."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise

from campus_desk.application.invoice_snapshot import decode
from campus_desk.domain.errors import Tampered
from campus_desk.domain.invoice import Invoice
from campus_desk.domain.invoice_rules import adds_up
from campus_desk.domain.journal import ChainLink, breaks, digest, record_digest
from campus_desk.domain.number_series import DocumentNumber, gaps
from campus_desk.persistence.column_types import ten_thousandths

Findings = tuple[int, Sequence[str]]

_LINKS = """
    SELECT j.sequence, j.payload_sha256, j.pdf_sha256, j.previous_hash, j.hash, j.xml_sha256,
           i.issued_at, i.issued_by, i.rules, i.number, i.payload
    FROM journal j LEFT JOIN invoice i ON i.id = j.invoice_id ORDER BY j.sequence
"""
_UNLINKED = "SELECT number FROM invoice WHERE id NOT IN (SELECT invoice_id FROM journal) ORDER BY id"
_DOCUMENTS = """
    SELECT i.number, p.content, p.sha256, j.pdf_sha256, x.content, x.sha256, j.xml_sha256
    FROM invoice i LEFT JOIN journal j ON j.invoice_id = i.id
    LEFT JOIN invoice_document p ON p.invoice_id = i.id AND p.media_type = 'application/pdf'
    LEFT JOIN invoice_document x ON x.invoice_id = i.id AND x.media_type = 'application/xml' ORDER BY i.id
"""
_EMBEDDED = """
    SELECT i.number, p.content, x.content
    FROM invoice i JOIN invoice_document x ON x.invoice_id = i.id AND x.media_type = 'application/xml'
    LEFT JOIN invoice_document p ON p.invoice_id = i.id AND p.media_type = 'application/pdf' ORDER BY i.id
"""
_INVOICES = """
    SELECT i.id, i.payload, i.kind, i.number, i.series_year, i.series_sequence, i.issue_date, i.due_date, i.language,
           i.customer_id, i.customer_code, i.customer_name, i.period_from, i.period_to, i.net, i.tax, i.gross,
           i.currency, i.specimen, coalesce(c.number, ''), c.issue_date
    FROM invoice i LEFT JOIN invoice c ON c.id = i.corrects_id ORDER BY i.id
"""
_LINES = """
    SELECT position, description, detail, quantity, unit, base_quantity, unit_price, net, vat_category, vat_rate,
           service_from, service_to, project_code, purchase_order, source_kind, source_id
    FROM invoice_line WHERE invoice_id = ? ORDER BY position
"""


def numbers(connection: sqlite3.Connection) -> Findings:
    """Every series counts from 1 without a gap, and its dates never go back."""
    series: dict[tuple[str, int], list[tuple[int, str, str]]] = defaultdict(list)
    for kind, year, sequence, issued, number in connection.execute(
        "SELECT kind, series_year, series_sequence, issue_date, number FROM invoice"
        " ORDER BY kind, series_year, series_sequence"
    ):
        series[kind, year].append((sequence, issued, number))
    broken = []
    for (kind, year), entries in series.items():
        broken += [f"{kind} {year}: {missing}" for missing in gaps(sequence for sequence, _, _ in entries)]
        broken += [number for (_, before, _), (_, issued, number) in pairwise(entries) if issued < before]
    return sum(map(len, series.values())), broken


def chain(connection: sqlite3.Connection) -> Findings:
    """The journal is one chain, each link hashing what is stored and recorded, and no document stands outside it."""
    links, broken = [], []
    for *own, at, by, rules, number, payload in connection.execute(_LINKS):
        link = replace(ChainLink(*own), record_hash=record_hash(at, by, rules))
        links.append(link)
        # What was held to rules was issued when links covered that already.
        if payload is None or digest(payload) != link.payload_hash or (rules and link.scheme == 1):
            broken.append(number or str(link.sequence))
    broken += [f"{each.sequence} ({each.reason})" for each in breaks(links)]
    broken += [number for (number,) in connection.execute(_UNLINKED)]
    return len(links), broken


def documents(connection: sqlite3.Connection) -> Findings:
    """Every document's PDF, and its XML where it was issued with one, is byte for byte the one that was issued."""
    count, broken = 0, []
    for number, pdf, pdf_stated, pdf_linked, xml, xml_stated, xml_linked in connection.execute(_DOCUMENTS):
        count += 1
        intact = pdf is not None and digest(pdf) == pdf_stated == pdf_linked
        if xml is not None or xml_linked:
            intact = intact and xml is not None and digest(xml) == xml_stated == xml_linked
        if not intact:
            broken.append(number)
    return count, broken


def embedded(connection: sqlite3.Connection, xml_in: Callable[[bytes], bytes | None]) -> Findings:
    """The e-invoice within each PDF is, byte for byte, the stored one; ``xml_in`` takes it out."""
    count, broken = 0, []
    for number, pdf, xml in connection.execute(_EMBEDDED):
        count += 1
        if pdf is None or xml_in(pdf) != xml:
            broken.append(number)
    return count, broken


def totals(connection: sqlite3.Connection) -> Findings:
    """Every amount follows from its lines, and the columns say what the snapshot says."""
    count, broken = 0, []
    for key, payload, *columns in connection.execute(_INVOICES).fetchall():
        count += 1
        try:
            invoice = decode(payload)
        except Tampered:
            broken.append(str(columns[1]))
            continue
        lines = connection.execute(_LINES, (key,)).fetchall()
        if not adds_up(invoice) or columns != _columns(invoice) or lines != list(_lines(invoice)):
            broken.append(str(columns[1]))
    return count, broken


def record_hash(issued_at: int | None, issued_by: str, rules: str) -> str:
    """Return the hash of a row's record, empty where a link has no row."""
    return (
        "" if issued_at is None else record_digest(datetime.fromtimestamp(issued_at, UTC), issued_by, rules)
    )


def _columns(invoice: Invoice) -> list[str | int | None]:
    number = DocumentNumber.parse(invoice.number)
    return [
        invoice.kind.value,
        invoice.number,
        number.year,
        number.sequence,
        invoice.issue_date.isoformat(),
        invoice.due_date.isoformat(),
        invoice.language,
        invoice.customer_id,
        invoice.buyer.code,
        invoice.buyer.name,
        invoice.period_from.isoformat(),
        invoice.period_to.isoformat(),
        ten_thousandths(invoice.net),
        ten_thousandths(invoice.tax),
        ten_thousandths(invoice.gross),
        invoice.currency,
        invoice.specimen,
        invoice.corrects_number,
        None if invoice.corrects_date is None else invoice.corrects_date.isoformat(),
    ]


def _lines(invoice: Invoice) -> Iterator[tuple[str | int, ...]]:
    for line in sorted(invoice.lines, key=lambda each: each.position):
        yield (
            line.position,
            line.description,
            line.detail,
            ten_thousandths(line.quantity),
            line.unit.value,
            ten_thousandths(line.base_quantity),
            ten_thousandths(line.unit_price),
            ten_thousandths(line.net),
            line.vat_category.value,
            ten_thousandths(line.vat_rate),
            line.service_from.isoformat(),
            line.service_to.isoformat(),
            line.project_code,
            line.purchase_order,
            line.source_kind.value,
            line.source_id,
        )
