"""What has to hold of sending and payment: each belongs to its document, and is what was entered at the time."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from campus_desk.application.record_json import record_json
from campus_desk.domain.customer import Channel
from campus_desk.domain.identifiers import InvoiceId
from campus_desk.domain.invoice_event import EventKind, InvoiceEvent
from campus_desk.persistence.column_types import from_ten_thousandths

_EVENTS = """
    SELECT id, invoice_id, kind, at, "by", day, amount, channel, detail, revokes_id FROM invoice_event ORDER BY id
"""
_DOCUMENTS = "SELECT id, number, kind, issue_date FROM invoice"
_ENTERED = """
    SELECT after FROM history WHERE kind = 'invoice' AND action IN ('mark-sent', 'mark-paid', 'revoke') ORDER BY id
"""


def events(connection: sqlite3.Connection) -> tuple[int, Sequence[str]]:
    """Events are those the history saw; each is about an issued document, and takes back one of the same at most."""
    documents = {key: rest for key, *rest in connection.execute(_DOCUMENTS)}
    found = {row[0]: _event(row) for row in connection.execute(_EVENTS)}
    entered = dict(_entered(connection))
    broken = [
        _name(key, found, documents)
        for key in sorted(found.keys() | entered.keys())
        if key not in found
        or key not in entered
        or not _as_entered(found[key], entered[key])
        or not _makes_sense(found[key], found, documents)
    ]
    return len(found), broken


def _entered(connection: sqlite3.Connection) -> Iterator[tuple[int, Mapping[str, Any]]]:
    for (after,) in connection.execute(_ENTERED):
        try:
            record = json.loads(after)
            yield int(record["id"]), record
        except (ValueError, KeyError, TypeError):
            # The event it told of is then one that nobody entered.
            continue


def _as_entered(event: InvoiceEvent, entered: Mapping[str, Any]) -> bool:
    """Tell whether an event is what the history has of it, whatever was remarked beside it."""
    said: Mapping[str, Any] = json.loads(record_json(event))
    return said.items() <= entered.items()


def _event(row: Sequence[Any]) -> InvoiceEvent:
    key, invoice, kind, at, by, day, amount, channel, detail, revokes = row
    return InvoiceEvent(
        invoice_id=InvoiceId(invoice),
        kind=EventKind(kind),
        at=datetime.fromtimestamp(at, UTC),
        by=by,
        day=date.fromisoformat(day),
        amount=None if amount is None else from_ten_thousandths(amount),
        channel=None if channel is None else Channel(channel),
        detail=detail,
        revokes=revokes,
        id=key,
    )


def _makes_sense(
    event: InvoiceEvent, found: Mapping[int, InvoiceEvent], documents: Mapping[int, Sequence[str]]
) -> bool:
    document = documents.get(event.invoice_id)
    if document is None:
        return False
    _, kind, issued = document
    if event.kind is EventKind.REVOKED:
        undone = found.get(event.revokes or 0)
        return undone is not None and undone.invoice_id == event.invoice_id and undone.id < event.id
    if event.day.isoformat() < issued:
        return False
    return event.kind is EventKind.SENT or (kind == "380" and event.amount is not None and event.amount > 0)


def _name(key: int, found: Mapping[int, InvoiceEvent], documents: Mapping[int, Sequence[str]]) -> str:
    event = found.get(key)
    document = None if event is None else documents.get(event.invoice_id)
    return f"{document[0]} ({key})" if document else str(key)
