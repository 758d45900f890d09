"""What sending needs from outside, as Protocols, and the values that pass through them."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from campus_desk.application.mail_settings import MailSettings
from campus_desk.domain.customer import Channel
from campus_desk.domain.invoice import Invoice
from campus_desk.domain.messages import Message


@dataclass(frozen=True, slots=True)
class Letter:
    """An e-mail with one document.

    Attributes:
        message_id: With its angle brackets; ``date`` when it is sent.
        sender: Name and address; ``reply_to`` and ``copy_to`` (who is not named in it) may be empty.
        recipients: One address or more.
        attachment: Name and content of a PDF file; None in a test message.
    """

    message_id: str
    date: datetime
    sender: tuple[str, str]
    recipients: tuple[str, ...]
    subject: str
    text: str
    language: str
    reply_to: str = ""
    copy_to: str = ""
    attachment: tuple[str, bytes] | None = None


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the server took.

    Attributes:
        accepted: The addresses it took the letter for, one at least.
        refused: Those it refused for good, with its words; ``put_off`` those it refused for now.
    """

    accepted: tuple[str, ...]
    refused: tuple[tuple[str, str], ...] = ()
    put_off: tuple[tuple[str, str], ...] = ()


class MailConnection(Protocol):
    """An open connection to the server; it opens itself again when the server has ended it."""

    def send(self, letter: Letter) -> Receipt:
        """Hand a letter to the server.

        Raises:
            NotSent: The server, or the way to it, refused.
        """
        ...


class MailTransport(Protocol):
    """Sends e-mail. The server is spoken to encrypted and by its true name, or not at all."""

    def connect(self, settings: MailSettings, password: str) -> AbstractContextManager[MailConnection]:
        """Return a connection, opened for the first letter and closed at the end of the block."""
        ...

    def close(self) -> None:
        """End every connection at once and make no other; whoever waits for a server is told. In any thread."""
        ...


class SecretStore(Protocol):
    """Where the operating system keeps passwords. They are in no database and in no log."""

    def get(self, account: str) -> str:
        """Return the password of an account, empty if none is kept.

        Raises:
            NotSent: This computer keeps no passwords (``error-no-keyring``), or does not give it away now.
        """
        ...

    def set(self, account: str, password: str) -> None:
        """Keep a password; an empty one forgets it.

        Raises:
            NotSent: As above.
        """
        ...


class DocumentFolders(Protocol):
    """Folders out of which people or platforms take documents."""

    def problem(self, folder: Path) -> Message | None:
        """Return why documents cannot be put into a folder now, None when they can."""
        ...

    def hand_over(self, folder: Path, channel: Channel, day: date, document: Invoice, pdf: bytes) -> Path:
        """Put a document there and return the file: all of it, or nothing; the same again changes nothing.

        Raises:
            NotSent: The folder cannot be written (tried again), or another content stands under the name (not).
        """
        ...
