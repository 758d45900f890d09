"""What happens to a document after its issue. The document never changes; events are added, and may be revoked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum

from campus_desk.domain.customer import Channel
from campus_desk.domain.identifiers import UNSAVED, InvoiceId


class EventKind(Enum):
    """What happened."""

    SENT = "sent"
    PAID = "paid"
    REVOKED = "revoked"
    """An event was entered by mistake; ``revokes`` says which."""


class OutboxState(Enum):
    """Where a message to a customer stands."""

    WAITING = "waiting"
    SENT = "sent"
    FAILED = "failed"
    """Given up after several tries, or refused for good; it is sent again only when somebody asks."""
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class InvoiceEvent:
    """One thing that happened to a document.

    Attributes:
        id: 0 until it is stored.
        at: When it was entered, and ``by`` whom; ``day`` on which campus day it happened.
        amount: Euros received, for a payment.
        channel: The way it took; ``detail`` the recipient, the folder, the bank's reference.
        revokes: The event it takes back.
    """

    invoice_id: InvoiceId
    kind: EventKind
    at: datetime
    by: str
    day: date
    amount: Decimal | None = None
    channel: Channel | None = None
    detail: str = ""
    revokes: int | None = None
    id: int = UNSAVED


def standing(events: Iterable[InvoiceEvent]) -> tuple[InvoiceEvent, ...]:
    """Return the events that were not taken back, without those that take back."""
    known = tuple(events)
    revoked = {event.revokes for event in known if event.kind is EventKind.REVOKED}
    return tuple(e for e in known if e.kind is not EventKind.REVOKED and e.id not in revoked)
