"""Documents on their way to customers: what waits, how often it is tried, what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from campus_desk.domain.customer import Channel, Customer
from campus_desk.domain.email_address import addresses
from campus_desk.domain.identifiers import UNSAVED, InvoiceId
from campus_desk.domain.invoice_event import OutboxState
from campus_desk.domain.messages import Message

PAUSES = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 60, 2 * 60, 4 * 60, 6 * 60))
"""How long is waited after the first try that failed, the second … After the one that follows the last, it is given up.

RFC 5321 § 4.5.4.1 has a server go on for days. A person waits here and can do something about it: after half a day
they are told instead.
"""

CLAIM = timedelta(minutes=15)
"""How long a message belongs to the process that is sending it. If that dies, the message is due again afterwards."""


@dataclass(frozen=True, slots=True)
class OutboxMessage:
    """One document for one customer.

    Attributes:
        recipient: E-mail addresses with commas between them, or the folder as its name in the settings.
        message_id: A Message-ID (RFC 5322 § 3.6.4), the same at every try: a doubled message is known as one.
        attempts: How often it was begun to be sent, those included that a crash ended.
        next_try_at: Not before this; None for what does not wait.
        last_error: What came of the last try; of a message that was sent, what else is to be known about it.
    """

    invoice_id: InvoiceId
    channel: Channel
    recipient: str
    message_id: str
    created_at: datetime
    created_by: str
    state: OutboxState = OutboxState.WAITING
    attempts: int = 0
    next_try_at: datetime | None = None
    last_error: Message | None = None
    id: int = UNSAVED


def pause_after(attempts: int) -> timedelta | None:
    """Return how long to wait after so many tries that failed, None when it is to be given up."""
    return PAUSES[attempts - 1] if 0 < attempts <= len(PAUSES) else None


def invoice_addresses(customer: Customer) -> tuple[str, ...]:
    """Return where a customer's invoices go by e-mail, empty when no address is known."""
    return addresses(customer.invoice_email) or addresses(customer.email)
