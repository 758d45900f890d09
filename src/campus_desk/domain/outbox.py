"""Documents on their way to customers: what waits, how often it is tried, what came of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
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

_PART = re.compile(r"\+(\d+)(?=@[^@]*$)")
"""Stands in the Message-ID of a remainder."""


@dataclass(frozen=True, slots=True)
class OutboxMessage:
    """One document for one customer.

    Attributes:
        recipient: E-mail addresses with commas between them, or the folder as its name in the settings. Of what was
            sent by e-mail, the addresses that the server took it for.
        message_id: A Message-ID (RFC 5322 § 3.6.4), the same at every try: a doubled message is known as one.
        attempts: How often it was begun to be sent, those included that a crash ended.
        next_try_at: Not before this; None for what does not wait.
        last_error: What came of the last try; of a message that was sent, what else is to be known about it.
        is_unconfirmed: A try ended so that nobody knows whether it arrived: killed in the middle, or cut off before
            the server had answered. If it goes once more, customers may have it twice.
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
    is_unconfirmed: bool = False
    id: int = UNSAVED

    @property
    def letter(self) -> str:
        """What messages have in common that bring one letter, each to some of its recipients."""
        return _PART.sub("", self.message_id)


def remainder(message: OutboxMessage, recipients: Iterable[str], reason: Message) -> OutboxMessage:
    """Return a message to those whom a server put off while it took the letter for others.

    It takes the place of the first as to when it is tried next. Its Message-ID is its own: to those who get it, the
    letter is another one than to those who have it.
    """
    found = _PART.search(message.message_id)
    user, _, domain = message.letter.rpartition("@")
    return replace(
        message,
        recipient=", ".join(recipients),
        message_id=f"{user}+{int(found[1]) + 1 if found else 1}@{domain}",
        last_error=reason,
        id=UNSAVED,
    )


def is_superseded(message: OutboxMessage, others: Iterable[OutboxMessage]) -> bool:
    """Tell whether a document was sent anew after a message was entered: both would bring it twice.

    Args:
        message: What would leave.
        others: The messages about its document; itself may be among them.
    """
    return any(
        other.id > message.id and other.letter != message.letter and other.state is not OutboxState.CANCELLED
        for other in others
        if other.invoice_id == message.invoice_id
    )


def reached(message: OutboxMessage, others: Iterable[OutboxMessage]) -> frozenset[str]:
    """Return the addresses that have the letter of a message already, by another one."""
    return frozenset(
        address
        for other in others
        if other.letter == message.letter and other.state is OutboxState.SENT
        for address in addresses(other.recipient)
    )


def pause_after(attempts: int) -> timedelta | None:
    """Return how long to wait after so many tries that failed, None when it is to be given up."""
    return PAUSES[attempts - 1] if 0 < attempts <= len(PAUSES) else None


def invoice_addresses(customer: Customer) -> tuple[str, ...]:
    """Return where a customer's invoices go by e-mail, empty when no address is known."""
    return addresses(customer.invoice_email) or addresses(customer.email)
