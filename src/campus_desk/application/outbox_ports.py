"""What is kept of documents on their way, as a Protocol."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from campus_desk.domain.actors import EVERYTHING, ViewerScope
from campus_desk.domain.identifiers import InvoiceId
from campus_desk.domain.invoice_event import OutboxState
from campus_desk.domain.outbox import OutboxMessage


class OutboxRepository(Protocol):
    """Messages that wait to be sent, and those that were. They change; none is deleted."""

    def add(self, message: OutboxMessage) -> OutboxMessage:
        """Store a new message and return it with its id."""
        ...

    def replace(self, message: OutboxMessage) -> None:
        """Store a changed message."""
        ...

    def by_id(self, message_ids: Iterable[int]) -> Sequence[OutboxMessage]:
        """Return messages in the order asked; those that are not there are left out."""
        ...

    def of_invoices(self, invoice_ids: Iterable[InvoiceId]) -> Sequence[OutboxMessage]:
        """Return every message about some documents, in the order they were entered."""
        ...

    def in_state(self, *states: OutboxState, scope: ViewerScope = EVERYTHING) -> Sequence[OutboxMessage]:
        """Return the messages in one of the states, in the order they were entered; to a scoped viewer none."""
        ...

    def due(self, now: datetime) -> Sequence[OutboxMessage]:
        """Return what waits and may be tried now, in the order it was entered."""
        ...


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """A message as a list shows it, with the document's number and the customer's name."""

    message: OutboxMessage
    number: str
    customer: str
