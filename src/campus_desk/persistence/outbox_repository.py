"""Messages on their way to customers: they change state, none is deleted."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from campus_desk.application.outbox_ports import OutboxRepository
from campus_desk.domain.actors import EVERYTHING, ViewerScope
from campus_desk.domain.identifiers import InvoiceId
from campus_desk.domain.invoice_event import OutboxState
from campus_desk.domain.messages import Message
from campus_desk.domain.outbox import OutboxMessage
from campus_desk.persistence.ledger_tables import outbox

_AT_ONCE = 500
_WANTED: sa.BindParameter[Any] = sa.bindparam("wanted", expanding=True)
_ALL = sa.select(outbox).order_by(outbox.c.id)
_BY_ID = _ALL.where(outbox.c.id.in_(_WANTED))
_OF_INVOICES = _ALL.where(outbox.c.invoice_id.in_(_WANTED))
_DUE = _ALL.where(
    outbox.c.state == OutboxState.WAITING,
    outbox.c.next_try_at <= sa.bindparam("now", type_=outbox.c.next_try_at.type),
)
_REPLACE = outbox.update().where(outbox.c.id == sa.bindparam("message", type_=sa.Integer))


class SqlOutbox(OutboxRepository):
    """The outbox inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, message: OutboxMessage) -> OutboxMessage:
        """Store a new message and return it with its id."""
        statement = outbox.insert().values(**_values(message))
        (key,) = self._connection.execute(statement).inserted_primary_key or (0,)
        return replace(message, id=key)

    def replace(self, message: OutboxMessage) -> None:
        """Store a changed message."""
        self._connection.execute(_REPLACE.values(**_values(message)), {"message": message.id})

    def by_id(self, message_ids: Iterable[int]) -> Sequence[OutboxMessage]:
        """Return messages in the order asked; those that are not there are left out."""
        wanted = [int(each) for each in message_ids]
        found = {each.id: each for each in self._found(_BY_ID, wanted)}
        return [found[key] for key in wanted if key in found]

    def of_invoices(self, invoice_ids: Iterable[InvoiceId]) -> Sequence[OutboxMessage]:
        """Return every message about some documents, in the order they were entered."""
        wanted = [int(each) for each in invoice_ids]
        return sorted(self._found(_OF_INVOICES, wanted), key=lambda message: message.id)

    def in_state(self, *states: OutboxState, scope: ViewerScope = EVERYTHING) -> Sequence[OutboxMessage]:
        """Return the messages in one of the states, in the order they were entered; to a scoped viewer none."""
        if not scope.sees_all:
            return []
        statement = _ALL.where(outbox.c.state.in_(states))
        return [_message(row) for row in self._connection.execute(statement)]

    def due(self, now: datetime) -> Sequence[OutboxMessage]:
        """Return what waits and may be tried now, in the order it was entered."""
        return [_message(row) for row in self._connection.execute(_DUE, {"now": now})]

    def _found(self, statement: sa.Select[Any], wanted: Sequence[int]) -> Iterable[OutboxMessage]:
        for at in range(0, len(wanted), _AT_ONCE):
            for row in self._connection.execute(statement, {"wanted": wanted[at : at + _AT_ONCE]}):
                yield _message(row)


def _values(message: OutboxMessage) -> dict[str, Any]:
    return {
        "invoice_id": message.invoice_id,
        "channel": message.channel,
        "recipient": message.recipient,
        "message_id": message.message_id,
        "state": message.state,
        "attempts": message.attempts,
        "next_try_at": message.next_try_at,
        "last_error": _written(message.last_error),
        "is_unconfirmed": message.is_unconfirmed,
        "created_at": message.created_at,
        "created_by": message.created_by,
    }


def _message(row: sa.Row[*tuple[Any, ...]]) -> OutboxMessage:
    return OutboxMessage(
        id=row.id,
        invoice_id=InvoiceId(row.invoice_id),
        channel=row.channel,
        recipient=row.recipient,
        message_id=row.message_id,
        state=row.state,
        attempts=row.attempts,
        next_try_at=row.next_try_at,
        last_error=_read(row.last_error),
        is_unconfirmed=row.is_unconfirmed,
        created_at=row.created_at,
        created_by=row.created_by,
    )


def _written(message: Message | None) -> str:
    """Return a sentence as data, so that each reader gets it in their language; its values are texts and numbers."""
    return "" if message is None else json.dumps([message.key, dict(message.params)], ensure_ascii=False)


def _read(text: str) -> Message | None:
    if not text:
        return None
    key, params = json.loads(text)
    return Message.of(key, **params)
