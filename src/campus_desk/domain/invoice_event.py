"""What happens to a document after its issue. The document never changes; events are added, and may be revoked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum

from campus_desk.domain.customer import Channel
from campus_desk.domain.identifiers import UNSAVED, InvoiceId
from campus_desk.domain.money import ZERO


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


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a document has come, by its events.

    Attributes:
        sent_on: The day it was last sent, None if it never was.
        paid: Euros received; ``paid_on`` the day of the last payment.
    """

    sent_on: date | None = None
    paid: Decimal = ZERO
    paid_on: date | None = None


def standing(events: Iterable[InvoiceEvent]) -> tuple[InvoiceEvent, ...]:
    """Return the events that were not taken back, without those that take back."""
    known = tuple(events)
    revoked = {event.revokes for event in known if event.kind is EventKind.REVOKED}
    return tuple(e for e in known if e.kind is not EventKind.REVOKED and e.id not in revoked)


def progress(events: Iterable[InvoiceEvent]) -> Progress:
    """Return how far a document has come."""
    sent_on, paid_on, paid = None, None, ZERO
    for event in standing(events):
        if event.kind is EventKind.SENT:
            sent_on = event.day if sent_on is None else max(sent_on, event.day)
        else:
            paid += event.amount or ZERO
            paid_on = event.day if paid_on is None else max(paid_on, event.day)
    return Progress(sent_on, paid, paid_on)
