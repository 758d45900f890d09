"""Whether a use stands on an invoice that no credit note has freed it from."""

from __future__ import annotations

import sqlalchemy as sa

from campus_desk.domain.charge import SourceKind
from campus_desk.persistence.invoice_tables import credited_source, invoice, invoice_source


def standing_invoice(kind: SourceKind, key: sa.ColumnElement[int]) -> sa.Select[str]:
    """Return the query of the number of the uncredited invoice a use stands on."""
    return (
        sa.select(invoice.c.number)
        .select_from(invoice_source.join(invoice, invoice.c.id == invoice_source.c.invoice_id))
        .where(*_uncredited(kind), invoice_source.c.source_id == key)
    )


def standing_invoices(kind: SourceKind) -> sa.Select[int, str]:
    """Return the query of those of the uses ``sources`` that stand on an uncredited invoice, with its number."""
    return (
        sa.select(invoice_source.c.source_id, invoice.c.number)
        .select_from(invoice_source.join(invoice, invoice.c.id == invoice_source.c.invoice_id))
        .where(*_uncredited(kind), invoice_source.c.source_id.in_(sa.bindparam("sources", expanding=True)))
        .order_by(invoice_source.c.source_id)
    )


def is_billed(kind: SourceKind, key: sa.ColumnElement[int]) -> sa.ColumnElement[bool]:
    """Return the condition that a use stands on an uncredited invoice."""
    return sa.exists(
        sa.select(sa.literal_column("1"))
        .select_from(invoice_source)
        .where(*_uncredited(kind), invoice_source.c.source_id == key)
    )


def _uncredited(kind: SourceKind) -> tuple[sa.ColumnElement[bool], ...]:
    same = (
        credited_source.c.source_kind == invoice_source.c.source_kind,
        credited_source.c.source_id == invoice_source.c.source_id,
        credited_source.c.generation == invoice_source.c.generation,
    )
    return (
        invoice_source.c.source_kind == sa.literal_column(f"'{kind.value}'"),
        ~sa.exists(sa.select(sa.literal_column("1")).select_from(credited_source).where(*same)),
    )
