"""What happened to issued documents: inserted once, then only read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from campus_desk.application.ledger_ports import LedgerRepository
from campus_desk.application.read_models import InvoiceRow
from campus_desk.domain.actors import EVERYTHING, ViewerScope
from campus_desk.domain.identifiers import InvoiceId
from campus_desk.domain.invoice_event import InvoiceEvent
from campus_desk.persistence.invoice_list import ROWS, list_row, scoped
from campus_desk.persistence.invoice_tables import invoice
from campus_desk.persistence.ledger_tables import invoice_event

_AT_ONCE = 500
_WANTED: sa.BindParameter[Any] = sa.bindparam("wanted", expanding=True)
_ROWS_OF = ROWS.where(invoice.c.id.in_(_WANTED))
_EVENTS = (
    sa.select(invoice_event)
    .select_from(invoice_event.join(invoice, invoice.c.id == invoice_event.c.invoice_id))
    .order_by(invoice_event.c.id)
)
_EVENTS_OF = _EVENTS.where(invoice_event.c.invoice_id == sa.bindparam("document", type_=sa.Integer))
_EVENTS_BY_ID = _EVENTS.where(invoice_event.c.id.in_(_WANTED))
_REVOKED = sa.select(invoice_event.c.revokes_id).where(invoice_event.c.revokes_id.in_(_WANTED))


class SqlLedger(LedgerRepository):
    """The ledger inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rows_of(
        self, invoice_ids: Iterable[InvoiceId], scope: ViewerScope = EVERYTHING
    ) -> Sequence[InvoiceRow]:
        """Return documents as a list shows them, in the order asked; those that are not there are left out."""
        wanted = [int(each) for each in invoice_ids]
        rows = {row.id: list_row(row) for row in self._found(scoped(_ROWS_OF, scope), wanted)}
        return [rows[key] for key in wanted if key in rows]

    def events(self, invoice_id: InvoiceId, scope: ViewerScope = EVERYTHING) -> Sequence[InvoiceEvent]:
        """Return everything that happened to a document, also what was taken back, in the order it was entered."""
        given = {"document": int(invoice_id)}
        return [_event(row) for row in self._connection.execute(scoped(_EVENTS_OF, scope), given)]

    def events_by_id(
        self, event_ids: Iterable[int], scope: ViewerScope = EVERYTHING
    ) -> Sequence[InvoiceEvent]:
        """Return events in the order asked; those that are not there are left out."""
        wanted = [int(each) for each in event_ids]
        found = {row.id: _event(row) for row in self._found(scoped(_EVENTS_BY_ID, scope), wanted)}
        return [found[key] for key in wanted if key in found]

    def revoked(self, event_ids: Iterable[int]) -> frozenset[int]:
        """Return which of the events were taken back."""
        return frozenset(row.revokes_id for row in self._found(_REVOKED, [int(each) for each in event_ids]))

    def add_event(self, event: InvoiceEvent) -> InvoiceEvent:
        """Store an event and return it with its id."""
        row = {
            "invoice_id": event.invoice_id,
            "kind": event.kind,
            "at": event.at,
            "by": event.by,
            "day": event.day,
            "amount": event.amount,
            "channel": event.channel,
            "detail": event.detail,
            "revokes_id": event.revokes,
        }
        (key,) = self._connection.execute(invoice_event.insert(), row).inserted_primary_key or (0,)
        return replace(event, id=key)

    def _found(self, statement: sa.Select[Any], wanted: Sequence[int]) -> Iterable[sa.Row[*tuple[Any, ...]]]:
        for at in range(0, len(wanted), _AT_ONCE):
            yield from self._connection.execute(statement, {"wanted": wanted[at : at + _AT_ONCE]})


def _event(row: sa.Row[*tuple[Any, ...]]) -> InvoiceEvent:
    return InvoiceEvent(
        id=row.id,
        invoice_id=InvoiceId(row.invoice_id),
        kind=row.kind,
        at=row.at,
        by=row.by,
        day=row.day,
        amount=row.amount,
        channel=row.channel,
        detail=row.detail,
        revokes=row.revokes_id,
    )
