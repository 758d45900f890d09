"""What can be asked of the outbox, as named commands."""

from __future__ import annotations

from dataclasses import dataclass

from campus_desk.application.commands import Command
from campus_desk.application.mail_settings import MailSettings
from campus_desk.domain.identifiers import InvoiceId


@dataclass(frozen=True, slots=True)
class SendDocuments(Command):
    """Put documents into the outbox, each the way its customer takes.

    Attributes:
        again: Also what was sent before or waits already.
    """

    invoices: tuple[InvoiceId, ...]
    again: bool = False


@dataclass(frozen=True, slots=True)
class CancelMessages(Command):
    """Take messages out of the outbox that have not been sent; they stay on record."""

    messages: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RetryMessages(Command):
    """Have messages tried again now, with all their tries before them: those that wait, failed or were cancelled."""

    messages: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SaveSending(Command):
    """Decide how documents leave: the mail account without its password, and the folders."""

    settings: MailSettings
