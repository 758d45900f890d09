"""Issued documents as lists show them: one flat row each, with what was credited, sent and paid."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from campus_desk.application.read_models import InvoiceRow
from campus_desk.domain.actors import ViewerScope
from campus_desk.domain.identifiers import CustomerId, InvoiceId
from campus_desk.domain.invoice_event import EventKind
from campus_desk.persistence.column_types import Amount, Day
from campus_desk.persistence.invoice_tables import invoice, invoice_line
from campus_desk.persistence.ledger_tables import invoice_event

correction = invoice.alias("correction")
FIRST_CREDIT_NOTE = (
    sa.select(correction.c.number)
    .where(correction.c.corrects_id == invoice.c.id)
    .order_by(correction.c.id)
    .limit(1)
    .scalar_subquery()
)
"""The number of the first document that corrects an invoice."""

_CREDIT_NOTES = (
    sa.select(sa.func.group_concat(correction.c.number, " "))
    .where(correction.c.corrects_id == invoice.c.id)
    .scalar_subquery()
)
"""The numbers of all of them, which hold no blanks (BR-FR-01), in no order."""

_corrected = invoice.alias("corrected")
_event = invoice_event.alias("event")
_revocation = invoice_event.alias("revocation")
_lines = (
    sa.select(sa.func.count())
    .select_from(invoice_line)
    .where(invoice_line.c.invoice_id == invoice.c.id)
    .scalar_subquery()
)


def _credited(column: sa.Column[Any]) -> sa.ScalarSelect[Any]:
    return (
        sa.select(sa.type_coerce(sa.func.coalesce(sa.func.sum(column), 0), Amount))
        .where(correction.c.corrects_id == invoice.c.id)
        .scalar_subquery()
    )


def _standing(value: sa.ColumnElement[Any], kind: EventKind) -> sa.ScalarSelect[Any]:
    """Return a value over those events of a document that were not taken back."""
    taken_back = sa.exists(
        sa.select(sa.literal_column("1"))
        .select_from(_revocation)
        .where(_revocation.c.revokes_id == _event.c.id)
    )
    return (
        sa.select(value)
        .where(_event.c.invoice_id == invoice.c.id, _event.c.kind == sa.literal_column(f"'{kind.value}'"))
        .where(~taken_back)
        .scalar_subquery()
    )


_last_day = sa.type_coerce(sa.func.max(_event.c.day), Day)
_sum = sa.type_coerce(sa.func.coalesce(sa.func.sum(_event.c.amount), 0), Amount)
ROWS = (
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
        sa.func.coalesce(_CREDIT_NOTES, "").label("credited_by"),
        _credited(correction.c.net).label("credited_net"),
        _credited(correction.c.gross).label("credited_gross"),
        _standing(_last_day, EventKind.SENT).label("sent_on"),
        _standing(_sum, EventKind.PAID).label("paid"),
        _standing(_last_day, EventKind.PAID).label("paid_on"),
    )
    .select_from(invoice.outerjoin(_corrected, _corrected.c.id == invoice.c.corrects_id))
    .order_by(invoice.c.issue_date, invoice.c.id)
)
"""Every document by date and number."""


def list_row(row: sa.Row[*tuple[Any, ...]]) -> InvoiceRow:
    """Read a row of ``ROWS``."""
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
        credited_by=tuple(sorted(row.credited_by.split())),
        credited_net=row.credited_net,
        credited_gross=row.credited_gross,
        sent_on=row.sent_on,
        paid=row.paid,
        paid_on=row.paid_on,
    )


def scoped(statement: sa.Select[Any], scope: ViewerScope) -> sa.Select[Any]:
    """Return a query of documents that finds only what the viewer may read."""
    return statement if scope.sees_all else statement.where(invoice.c.customer_id == scope.customer_id)
