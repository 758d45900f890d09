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
        again: Also what was sent before, or waits already and goes once all the same: the new message takes the place
            of one that has not left.
    """

    invoices: tuple[InvoiceId, ...]
    again: bool = False


@dataclass(frozen=True, slots=True)
class CancelMessages(Command):
    """Take messages out of the outbox; they stay on record. Those of several that have left are left alone."""

    messages: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RetryMessages(Command):
    """Have messages tried again now, with all their tries before them: those that wait, failed or were cancelled.

    They go the way that their customers take now.
    """

    messages: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SaveSending(Command):
    """Decide how documents leave: the mail account without its password, and the folders."""

    settings: MailSettings
