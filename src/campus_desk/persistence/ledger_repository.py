"""What happened to issued documents: inserted once, then only read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from campus_desk.application.closing_record import MonthIssued, running_total
from campus_desk.application.closing_sheet import RunningTotal
from campus_desk.application.invoice_ports import StoredDocument
from campus_desk.application.invoice_snapshot import decode
from campus_desk.application.ledger_ports import LedgerRepository
from campus_desk.application.read_models import InvoiceRow
from campus_desk.domain.actors import EVERYTHING, ViewerScope
from campus_desk.domain.closing import Closing, following
from campus_desk.domain.errors import NotFound
from campus_desk.domain.identifiers import InvoiceId
from campus_desk.domain.invoice_event import InvoiceEvent
from campus_desk.domain.journal import GENESIS, digest
from campus_desk.persistence.invoice_list import ROWS, list_row, scoped
from campus_desk.persistence.invoice_tables import invoice, journal
from campus_desk.persistence.ledger_tables import closing, invoice_event

_AT_ONCE = 500
_FIRST = sa.bindparam("first", type_=invoice.c.issue_date.type)
_AFTER = sa.bindparam("after", type_=invoice.c.issue_date.type)
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


_FIRST_ISSUE = sa.select(sa.func.min(invoice.c.issue_date))
_LINKED = invoice.join(journal, journal.c.invoice_id == invoice.c.id)
_ISSUED = (
    sa.select(journal.c.sequence, invoice.c.payload)
    .select_from(_LINKED)
    .where(invoice.c.issue_date >= _FIRST, invoice.c.issue_date < _AFTER)
    .order_by(journal.c.sequence)
)
_HEAD_BEFORE = (
    sa.select(journal.c.sequence, journal.c.hash)
    .select_from(_LINKED)
    .where(invoice.c.issue_date < _AFTER)
    .order_by(journal.c.sequence.desc())
    .limit(1)
)
_SUMS = (
    sa.select(
        invoice.c.kind,
        sa.func.count(),
        sa.func.sum(invoice.c.net),
        sa.func.sum(invoice.c.tax),
        sa.func.sum(invoice.c.gross),
    )
    .where(invoice.c.issue_date >= _FIRST, invoice.c.issue_date < _AFTER)
    .group_by(invoice.c.kind)
)
_CLOSINGS = sa.select(*(column for column in closing.c if column is not closing.c.pdf)).order_by(
    closing.c.month
)
_SHEET = sa.select(closing.c.pdf, closing.c.pdf_sha256).where(closing.c.month == _FIRST)


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

    def first_issue(self) -> date | None:
        """Return the day of the first document, None before it."""
        found: date | None = self._connection.execute(_FIRST_ISSUE).scalar_one()
        return found

    def issued_in(self, closed_month: date) -> MonthIssued:
        """Return the documents issued in a month, and where the chain stood at its end: 0 and zeros before the first.

        Raises:
            Tampered: A snapshot cannot be read any more.
        """
        given = {"first": closed_month, "after": following(closed_month)}
        documents = [(link, decode(payload)) for link, payload in self._connection.execute(_ISSUED, given)]
        head = self._connection.execute(_HEAD_BEFORE, {"after": given["after"]}).one_or_none()
        return MonthIssued(
            closed_month, documents, *((0, GENESIS) if head is None else (head.sequence, head.hash))
        )

    def total_since(self, since: date, closed_month: date) -> RunningTotal:
        """Return the sums of all documents from a day to the end of a month."""
        found = self._connection.execute(_SUMS, {"first": since, "after": following(closed_month)})
        return running_total(since, (tuple(row) for row in found))

    def closings(self) -> Sequence[Closing]:
        """Return the closed months, the first one first."""
        return [Closing(**row) for row in self._connection.execute(_CLOSINGS).mappings()]

    def closing_sheet(self, closed_month: date) -> StoredDocument:
        """Return the printed sheet of a closed month, byte for byte.

        Raises:
            NotFound: The month is not closed.
        """
        row = self._connection.execute(_SHEET, {"first": closed_month.replace(day=1)}).one_or_none()
        if row is None:
            raise NotFound("closing", f"{closed_month:%Y-%m}")
        return StoredDocument("application/pdf", row.pdf, row.pdf_sha256)

    def add_closing(self, made: Closing, pdf: bytes) -> Closing:
        """Store a closing with its printed sheet and return it with its id.

        Raises:
            Refused: It does not follow the last one, or does not end where the chain does.
            ValueError: The hash is not that of the sheet.
        """
        if digest(pdf) != made.pdf_sha256:
            raise ValueError(f"{made.month:%Y-%m}: the hash is not that of the sheet")
        row = {
            "month": made.month,
            "closed_at": made.closed_at,
            "closed_by": made.closed_by,
            "last_sequence": made.last_sequence,
            "last_hash": made.last_hash,
            "payload": made.payload,
            "pdf": pdf,
            "pdf_sha256": made.pdf_sha256,
        }
        (key,) = self._connection.execute(closing.insert(), row).inserted_primary_key or (0,)
        return replace(made, id=key)

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
