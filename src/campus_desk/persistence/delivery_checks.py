"""What has to hold of the outbox: what it says was sent is an event of its document, and the other way round.

Sending a message and the event of its document are one transaction, and the history names both. Whoever alters one of
the three leaves the others behind.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from campus_desk.domain.customer import Channel
from campus_desk.domain.invoice_event import EventKind, OutboxState

_SENT = "SELECT message_id, invoice_id, channel, recipient FROM outbox WHERE state = ? ORDER BY id"
_EVENTS = "SELECT id, invoice_id, channel, detail FROM invoice_event WHERE kind = ?"
_ENTERED = "SELECT after FROM history WHERE kind = 'invoice' AND action = 'mark-sent' ORDER BY id"
_NUMBERS = "SELECT id, number FROM invoice"


@dataclass(frozen=True, slots=True)
class _Sending:
    """One document that went one way, as the outbox or the event of the document tells it."""

    invoice: int
    channel: str
    to: str


def deliveries(connection: sqlite3.Connection) -> tuple[int, Sequence[str]]:
    """Every message that was sent has its event, and every event that a message brought about has its message."""
    sent = {
        message: _Sending(*rest) for message, *rest in connection.execute(_SENT, (OutboxState.SENT.value,))
    }
    events = {key: _Sending(*rest) for key, *rest in connection.execute(_EVENTS, (EventKind.SENT.value,))}
    entered = dict(_entered(connection))
    numbers = dict(connection.execute(_NUMBERS))
    broken = []
    for message in dict.fromkeys((*sent, *entered)):
        left, told = sent.get(message), events.get(entered.get(message, 0))
        if left is None or told is None or not _agree(left, told):
            known = left or told
            broken.append(f"{numbers.get(known.invoice, '?')} {message}" if known else message)
    return len(sent), broken


def _agree(left: _Sending, told: _Sending) -> bool:
    if (left.invoice, left.channel) != (told.invoice, told.channel):
        return False
    # Of a folder the event names the file in it; a long list of addresses ends there with an ellipsis.
    return left.channel != Channel.EMAIL.value or left.to.startswith(told.to.removesuffix("…"))


def _entered(connection: sqlite3.Connection) -> Iterator[tuple[str, int]]:
    """Yield the messages that brought about an event, with the event's key."""
    for (after,) in connection.execute(_ENTERED):
        try:
            record: Mapping[str, Any] = json.loads(after)
            message, event = record.get("message"), record["id"]
        except (ValueError, KeyError, TypeError, AttributeError):
            # The message is then one without an event.
            continue
        if isinstance(message, str) and isinstance(event, int):
            yield message, event
