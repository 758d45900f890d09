"""Mail servers on this computer that answer as servers do: real sockets, real TLS, certificates of an own authority."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session

from campus_desk.application.mail_settings import LOOPBACK, LOOPBACK_NAME, MailSettings, Security

HOST, ADDRESS = LOOPBACK_NAME, LOOPBACK


@dataclass
class Answers:
    """What a server is told to answer, and what it was given.

    Attributes:
        by_recipient: Answers to RCPT, one after the other; then it accepts.
        to_data: Answers to DATA, one after the other; then it accepts.
        dies_in_data: How often it breaks the connection while a letter comes in.
        dies_after_data: How often it breaks the connection instead of saying that it accepted.
        hangs_in_data: Has a letter and does not answer before ``goes_on`` is set; ``has_letter`` is set meanwhile.
    """

    by_recipient: dict[str, list[str]] = field(default_factory=dict)
    to_data: list[str] = field(default_factory=list)
    users: dict[str, str] = field(default_factory=dict)
    dies_in_data: int = 0
    dies_after_data: int = 0
    hangs_in_data: bool = False
    has_letter: threading.Event = field(default_factory=threading.Event)
    goes_on: threading.Event = field(default_factory=threading.Event)
    envelopes: list[Envelope] = field(default_factory=list)
    sign_ins: list[str] = field(default_factory=list)
    encrypted: list[bool] = field(default_factory=list)

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Answer for one recipient."""
        prepared = self.by_recipient.get(address, [])
        if prepared:
            return prepared.pop(0)
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        """Take a letter, or not."""
        self.encrypted.append(_transport(server).get_extra_info("ssl_object") is not None)
        self.has_letter.set()
        while self.hangs_in_data and not self.goes_on.is_set():
            await asyncio.sleep(0.01)
        if self.to_data:
            return self.to_data.pop(0)
        self.envelopes.append(envelope)
        if self.dies_after_data:
            self.dies_after_data -= 1
            _transport(server).abort()
        return "250 2.0.0 OK"

    def authenticate(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any
    ) -> AuthResult:
        """Let in who has the right password."""
        login, password = data.login.decode(), data.password.decode()
        self.sign_ins.append(f"{mechanism} {login}")
        return AuthResult(success=self.users.get(login) == password, handled=False)

    @property
    def messages(self) -> list[EmailMessage]:
        """The letters it took, parsed by the standard library."""
        found = []
        for envelope in self.envelopes:
            content = envelope.content
            assert isinstance(content, bytes)
            parsed = message_from_bytes(content, policy=policy.default)
            assert isinstance(parsed, EmailMessage)
            found.append(parsed)
        return found


class _Mortal(SMTP):
    async def smtp_DATA(self, arg: str) -> None:
        if self.event_handler.dies_in_data:
            self.event_handler.dies_in_data -= 1
            await self.push("354 go on")
            await self._reader.readline()
            _transport(self).abort()
            return
        await super().smtp_DATA(arg)


def _transport(server: SMTP) -> asyncio.Transport:
    assert isinstance(server.transport, asyncio.Transport)
    return server.transport


class _Server(Controller):
    def __init__(self, answers: Answers, context: ssl.SSLContext | None, security: Security) -> None:
        self._answers = answers
        with socket.socket() as probe:
            probe.bind((ADDRESS, 0))
            port = probe.getsockname()[1]
        self._starttls = context if security is Security.STARTTLS else None
        super().__init__(
            answers,
            hostname=ADDRESS,
            port=port,
            ssl_context=context if security is Security.TLS else None,
            decode_data=False,
            enable_SMTPUTF8=True,
        )

    def factory(self) -> SMTP:
        signs_in = bool(self._answers.users)
        return _Mortal(
            self.handler,
            tls_context=self._starttls,
            require_starttls=self._starttls is not None,
            authenticator=self._answers.authenticate if signs_in else None,
            auth_required=signs_in and self._starttls is not None,
            auth_require_tls=self._starttls is not None,
            **self.SMTP_kwargs,
        )


@contextmanager
def mail_server(
    answers: Answers,
    authority: trustme.CA,
    security: Security = Security.STARTTLS,
    *,
    named: str = HOST,
    encrypted: bool = True,
) -> Iterator[int]:
    """Run a server and yield its port.

    Args:
        answers: What it answers.
        authority: Who signs its certificate.
        security: How it is spoken to.
        named: The name in its certificate.
        encrypted: Whether it can encrypt at all.
    """
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert(named).configure_cert(context)
    server = _Server(answers, context if encrypted else None, security)
    # A controller looks whether its server answers, as any client would: it must trust it.
    server.start()
    try:
        yield server.port
    finally:
        answers.goes_on.set()
        server.stop()


def trust(authority: trustme.CA, folder: Path, patch: Any) -> None:
    """Have this process trust an authority, the way an administrator does."""
    path = folder / "authorities.pem"
    authority.cert_pem.write_to_path(str(path))
    patch.setenv("SSL_CERT_FILE", str(path))


def account(port: int, security: Security = Security.STARTTLS, **more: Any) -> MailSettings:
    """Return the settings of the campus for a server."""
    given: dict[str, Any] = {
        "sender_name": "Campus Médtech – Müller & Söhne",
        "sender_address": "factures@campus.example",
        "host": HOST,
        "port": port,
        "security": security,
    }
    return MailSettings(**(given | more))
