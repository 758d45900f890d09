"""How issued documents become rows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from campus_desk.application.invoice_ports import IssuedInvoice, StoredDocument
from campus_desk.domain.invoice import Invoice
from campus_desk.domain.number_series import DocumentNumber


def row_of(issued: IssuedInvoice, corrects: int | None) -> dict[str, Any]:
    """Return the columns of a document; ``corrects`` is the id of the invoice that a credit note corrects."""
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
        "rules": issued.rules,
    }


def line_rows(key: int, value: Invoice) -> list[dict[str, Any]]:
    """Return the columns of a document's lines."""
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


def credited_rows(key: int, corrects: int, value: Invoice) -> list[dict[str, Any]]:
    """Return the marks of the lines of an invoice that a credit note credits."""
    return [
        {"invoice_id": corrects, "position": line.corrects_position, "credit_note_id": key}
        for line in value.lines
        if line.corrects_position is not None
    ]


def document_rows(key: int, documents: Iterable[StoredDocument]) -> list[dict[str, Any]]:
    """Return the columns of what was written of a document."""
    return [
        {"invoice_id": key, "media_type": d.media_type, "content": d.content, "sha256": d.sha256}
        for d in documents
    ]
