"""What can be said of documents after their issue, as named commands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from campus_desk.application.commands import Command
from campus_desk.domain.account_mapping import AccountMapping
from campus_desk.domain.customer import Channel
from campus_desk.domain.identifiers import InvoiceId


@dataclass(frozen=True, slots=True)
class MarkSent(Command):
    """Documents have gone to their customers.

    Attributes:
        day: The campus day they left on.
        channel: The way they took; ``detail`` the recipient, the folder.
    """

    invoices: tuple[InvoiceId, ...]
    day: date
    channel: Channel
    detail: str = ""


@dataclass(frozen=True, slots=True)
class MarkPaid(Command):
    """Money has come for invoices.

    Attributes:
        day: The campus day of the bank's credit.
        detail: What the bank calls it.
        amount: Euros received for the one invoice that is named; None: each is paid what is left of it.
    """

    invoices: tuple[InvoiceId, ...]
    day: date
    detail: str = ""
    amount: Decimal | None = None


@dataclass(frozen=True, slots=True)
class RevokeEvents(Command):
    """Take events back that were entered by mistake; they stay on record."""

    events: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SaveAccounts(Command):
    """Decide on accounts, journals and the fiscal year; what is sealed stays as it was sealed."""

    mapping: AccountMapping
