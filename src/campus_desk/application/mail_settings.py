"""How documents leave: the mail account without its password, and the folders. Settings of the campus by name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from ipaddress import ip_address

from campus_desk.application.mail_words import LONGEST_SUBJECT, LONGEST_TEXT, mistakes
from campus_desk.application.ports import SettingsRepository
from campus_desk.domain.customer import Channel
from campus_desk.domain.email_address import LONGEST, ascii_domain, is_email
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.messages import Message

LOOPBACK_NAME, LOOPBACK = "localhost", "127.0.0.1"
"""What this computer calls itself (RFC 6761 § 6.3, RFC 1122 § 3.2.1.3)."""

LONGEST_SIGNATURE = 1000
LANGUAGES = ("fr", "en", "de")
"""In which documents are written, and so the messages that bring them."""

_HOST = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_.:-]*[A-Za-z0-9_])?|::1")


class Security(Enum):
    """How the connection to the mail server is encrypted."""

    STARTTLS = "starttls"
    """Begun in the open and encrypted before anything is said (RFC 3207), by custom on port 587."""
    TLS = "tls"
    """Encrypted from the first byte (RFC 8314), by custom on port 465."""
    NONE = "none"
    """Not at all: only to a server on this computer."""

    @property
    def port(self) -> int:
        """The port that custom gives it."""
        return {Security.STARTTLS: 587, Security.TLS: 465, Security.NONE: 25}[self]


@dataclass(frozen=True, slots=True)
class MailSettings:
    """Who sends, over which server, and where the folders are.

    Attributes:
        sender_address: What customers see as the sender; ``reply_to`` where answers go, if not there.
        copy_to: Who gets a copy of each message without being named in it; may be empty.
        user: Empty for a server that asks for no sign-in. Its password is in the keyring.
        signature: Stands under every message; empty: the seller's name.
        subject_fr: What stands over an invoice's message in French, with placeholders; ``text_fr`` what stands in it,
            above the signature. Empty: the words of the program. Likewise in English and German.
        post_folder: Where PDF files for the post go; ``platform_folder`` and ``chorus_folder`` what a platform and
            Chorus Pro take.
    """

    sender_name: str = ""
    sender_address: str = ""
    reply_to: str = ""
    copy_to: str = ""
    host: str = ""
    port: int = Security.STARTTLS.port
    security: Security = Security.STARTTLS
    user: str = ""
    signature: str = ""
    subject_fr: str = ""
    subject_en: str = ""
    subject_de: str = ""
    text_fr: str = ""
    text_en: str = ""
    text_de: str = ""
    post_folder: str = ""
    platform_folder: str = ""
    chorus_folder: str = ""

    @property
    def is_complete(self) -> bool:
        """Whether enough is known to send e-mail."""
        return bool(self.host and self.sender_address)

    @property
    def is_on_this_computer(self) -> bool:
        """Whether the server is this computer itself, so that nothing leaves it."""
        if self.host.casefold() == LOOPBACK_NAME:
            return True
        try:
            return ip_address(self.host).is_loopback
        except ValueError:
            return False

    @property
    def account(self) -> str:
        """The name under which the keyring keeps the password; empty when none is needed."""
        return f"{self.user} @ {self.host}" if self.user else ""

    @property
    def domain(self) -> str:
        """The domain of the sender, for message identifiers, as the DNS knows it: these are ASCII (RFC 5322 § 3.6.4).

        A reserved one (RFC 2606) before it is known.
        """
        if not is_email(self.sender_address):
            return "campus-desk.invalid"
        return ascii_domain(self.sender_address).rpartition("@")[2]

    def words(self, language: str) -> tuple[str, str]:
        """Return subject and text of an invoice's message as somebody wrote them; empty where nobody did."""
        return getattr(self, f"subject_{language}", ""), getattr(self, f"text_{language}", "")

    def folder(self, channel: Channel) -> str:
        """Return the folder of a channel, empty where none was chosen or the channel has none."""
        return {
            Channel.FOLDER: self.post_folder,
            Channel.PLATFORM: self.platform_folder,
            Channel.CHORUS_PRO: self.chorus_folder,
        }.get(channel, "")


_TEXTS = {
    "sender_name": "mail.sender-name",
    "sender_address": "mail.sender-address",
    "reply_to": "mail.reply-to",
    "copy_to": "mail.copy-to",
    "host": "mail.host",
    "user": "mail.user",
    "signature": "mail.signature",
    "subject_fr": "mail.subject.fr",
    "subject_en": "mail.subject.en",
    "subject_de": "mail.subject.de",
    "text_fr": "mail.text.fr",
    "text_en": "mail.text.en",
    "text_de": "mail.text.de",
    "post_folder": "sending.post-folder",
    "platform_folder": "sending.platform-folder",
    "chorus_folder": "sending.chorus-folder",
}
_PORT, _SECURITY = "mail.port", "mail.security"


def load_mail(settings: SettingsRepository) -> MailSettings:
    """Return how documents leave.

    Raises:
        InvalidValue: ``error-mail-setting``: another tool wrote something that is none.
    """
    texts = {field: settings.get(name) for field, name in _TEXTS.items()}
    security, port = settings.get(_SECURITY), settings.get(_PORT)
    try:
        chosen = Security(security or Security.STARTTLS.value)
        return MailSettings(**texts, security=chosen, port=int(port or chosen.port))
    except ValueError as error:
        raise InvalidValue("security", "error-mail-setting", text=f"{security} {port}"[:60]) from error


def stored_values(mail: MailSettings) -> Mapping[str, str]:
    """Return the settings by name."""
    values = {name: getattr(mail, field) for field, name in _TEXTS.items()}
    return {**values, _PORT: str(mail.port), _SECURITY: mail.security.value}


def problems(mail: MailSettings) -> Iterator[tuple[str, Message]]:
    """Yield everything that is wrong, by field. Nothing at all may be known yet, half of an account may not."""
    begun = any((mail.host, mail.sender_address, mail.user, mail.sender_name, mail.reply_to, mail.copy_to))
    if begun and not mail.host:
        yield "host", Message.of("error-mail-host")
    if mail.host and not _HOST.fullmatch(mail.host):
        yield "host", Message.of("error-mail-host")
    if begun and not mail.sender_address:
        yield "sender_address", Message.of("error-mail-sender")
    for field in ("sender_address", "reply_to", "copy_to"):
        text = getattr(mail, field)
        if text and not is_email(text):
            yield field, Message.of("error-email")
    if not 0 < mail.port < 65536:
        yield "port", Message.of("error-mail-port")
    if mail.security is Security.NONE and mail.host and not mail.is_on_this_computer:
        yield "security", Message.of("error-mail-unencrypted", host=mail.host)
    for field in ("sender_name", "user"):
        text = getattr(mail, field)
        if not text.isprintable() or len(text) > LONGEST:
            yield field, Message.of("error-mail-text")
    if len(mail.signature) > LONGEST_SIGNATURE:
        yield "signature", Message.of("error-mail-signature", limit=LONGEST_SIGNATURE)
    yield from _mistakes(mail)


def _mistakes(mail: MailSettings) -> Iterator[tuple[str, Message]]:
    """Yield what is wrong with the words of the messages."""
    for language in LANGUAGES:
        subject, text = mail.words(language)
        if subject and not subject.isprintable():
            yield f"subject_{language}", Message.of("error-mail-text")
        for kind, words, longest in (("subject", subject, LONGEST_SUBJECT), ("text", text, LONGEST_TEXT)):
            for mistake in mistakes(words, longest):
                yield f"{kind}_{language}", mistake
