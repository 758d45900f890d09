"""E-mail over SMTP (RFC 5321, message submission RFC 6409): encrypted, to the server that the certificate names.

A word is said to the server in the open only when it is this computer itself. Its answers decide what happens next:
4yz is for now, 5yz for good (RFC 5321 § 4.2.1); its own words go into the sentence that people read.
"""

from __future__ import annotations

import contextlib
import smtplib
import socket
import ssl
import threading
from base64 import b64encode
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from email.utils import format_datetime

from campus_desk.application.mail_settings import LOOPBACK, MailSettings, Security
from campus_desk.application.sending_ports import Letter, MailConnection, Receipt
from campus_desk.domain.email_address import ascii_domain
from campus_desk.domain.errors import NotSent
from campus_desk.domain.messages import Message
from campus_desk.exchange.mail_line import Line, LineCut, LineSmtp

_WORDS_SHOWN = 300
_HELLO = f"[{LOOPBACK}]"
"""How this computer introduces itself (RFC 5321 § 4.1.3): its name in the office concerns nobody else."""

_CERTIFICATE = {
    9: "not-yet",
    10: "expired",
    18: "issuer",
    19: "issuer",
    20: "issuer",
    21: "issuer",
    62: "name",
    64: "name",
}
"""What is wrong with a certificate, by the number that OpenSSL gives it (``X509_V_ERR_…``)."""

_NUL = "\0"
_RECIPIENT_UNTOUCHED = 250, 251


class SmtpTransport:
    """Sends through the campus's mail server."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._lines: set[Line] = set()
        self._closed = False

    @contextmanager
    def connect(self, settings: MailSettings, password: str) -> Iterator[MailConnection]:
        """Return a connection, opened for the first letter and closed at the end of the block."""
        line = Line()
        with self._lock:
            self._lines.add(line)
            if self._closed:
                line.cut()
        connection = SmtpConnection(settings, password, line)
        try:
            yield connection
        finally:
            connection.close()
            with self._lock:
                self._lines.discard(line)

    def close(self) -> None:
        """End every connection at once and make no other; whoever waits for a server is told. In any thread."""
        with self._lock:
            self._closed = True
            for line in self._lines:
                line.cut()


class SmtpConnection:
    """One sign-in, over which several letters go; made anew after the server has ended it."""

    def __init__(self, settings: MailSettings, password: str, line: Line) -> None:
        self._settings = settings
        self._password = password
        self._line = line
        self._is_in_letter = False
        self._server: smtplib.SMTP | None = None

    def send(self, letter: Letter) -> Receipt:
        """Hand a letter to the server.

        Those who get a copy are told last, and only when a recipient was accepted: a copy of what did not go would
        mislead.

        Raises:
            NotSent: The server, or the way to it, refused.
        """
        message = as_message(letter)
        self._is_in_letter = False
        with self._told():
            server = self._open()
            international = not _is_ascii((letter.sender[1], *letter.recipients, letter.copy_to))
            if international and not server.has_extn("smtputf8"):
                raise NotSent(
                    Message.of("error-mail-utf8", recipient=", ".join(letter.recipients)), lasting=True
                )
            content = message.as_bytes(policy=SMTPUTF8 if international else SMTP)
            return self._hand_over(server, letter, content, ["SMTPUTF8"] if international else [])

    def close(self) -> None:
        """Say good-bye."""
        server, self._server = self._server, None
        if server is not None:
            with contextlib.suppress(OSError, smtplib.SMTPException):
                server.quit()
            server.close()

    # --- one letter ---------------------------------------------------------------------------------------------------

    def _hand_over(
        self, server: smtplib.SMTP, letter: Letter, content: bytes, options: Sequence[str]
    ) -> Receipt:
        if server.has_extn("size"):
            options = [*options, f"SIZE={len(content)}"]
        self._expect(server.mail(_ascii_domain(letter.sender[1]), options), letter.sender[1])
        accepted: list[str] = []
        refused: list[tuple[str, str]] = []
        put_off: list[tuple[str, str]] = []
        for recipient in letter.recipients:
            code, words = server.rcpt(_ascii_domain(recipient))
            if code in _RECIPIENT_UNTOUCHED:
                accepted.append(recipient)
            else:
                (put_off if 400 <= code < 500 else refused).append((recipient, _shown(code, words)))
                if code == 421:
                    self._drop()
                    break
        if not accepted:
            self._reset(server)
            told = "; ".join(f"{recipient}: {words}" for recipient, words in (*refused, *put_off))
            raise NotSent(Message.of("error-mail-recipient", answer=told), lasting=not put_off)
        if letter.copy_to and letter.copy_to not in letter.recipients:
            code, words = server.rcpt(_ascii_domain(letter.copy_to))
            if code not in _RECIPIENT_UNTOUCHED:
                refused.append((letter.copy_to, _shown(code, words)))
        self._is_in_letter = True
        answer = server.data(content)
        self._is_in_letter = False
        self._expect(answer, "")
        return Receipt(tuple(accepted), tuple(refused), tuple(put_off))

    def _expect(self, answer: tuple[int, bytes], about: str) -> None:
        code, words = answer
        if 200 <= code < 300:
            return
        if code == 421:
            self._drop()
        elif self._server is not None:
            self._reset(self._server)
        told = f"{about}: {_shown(code, words)}" if about else _shown(code, words)
        raise NotSent(Message.of("error-mail-refused", answer=told), lasting=500 <= code < 600)

    def _reset(self, server: smtplib.SMTP) -> None:
        try:
            server.rset()
        except (OSError, smtplib.SMTPException):
            self._drop()

    def _drop(self) -> None:
        server, self._server = self._server, None
        if server is not None:
            server.close()

    # --- the way there ------------------------------------------------------------------------------------------------

    def _open(self) -> smtplib.SMTP:
        if self._server is None:
            server = self._reached()
            try:
                self._encrypt(server)
                self._sign_in(server)
            except BaseException:
                server.close()
                raise
            self._server = server
        return self._server

    def _reached(self) -> smtplib.SMTP:
        settings = self._settings
        host, port = settings.host, settings.port
        try:
            context = ssl.create_default_context() if settings.security is Security.TLS else None
            return LineSmtp(self._line, host, port, _HELLO, context)
        except (ssl.SSLError, LineCut):
            raise
        except smtplib.SMTPResponseException as error:
            answer = _shown(error.smtp_code, error.smtp_error)
            raise self._closed("error-mail-refused", answer=answer) from error
        except (OSError, smtplib.SMTPException) as error:
            raise self._unreached(error) from error

    def _encrypt(self, server: smtplib.SMTP) -> None:
        settings = self._settings
        server.ehlo_or_helo_if_needed()
        if settings.security is Security.STARTTLS:
            if not server.has_extn("starttls"):
                raise self._closed("error-mail-no-starttls")
            code, words = server.starttls(context=ssl.create_default_context())
            if code != 220:
                raise self._closed("error-mail-refused", answer=_shown(code, words))
            server.ehlo()
        elif settings.security is Security.NONE and not settings.is_on_this_computer:
            raise self._closed("error-mail-unencrypted")

    def _sign_in(self, server: smtplib.SMTP) -> None:
        """Sign in with AUTH PLAIN (RFC 4616) or LOGIN, in UTF-8: passwords have umlauts too."""
        user = self._settings.user
        if not user:
            return
        offered = server.esmtp_features.get("auth", "").upper().split()
        if "PLAIN" in offered:
            code, words = server.docmd("AUTH", f"PLAIN {_base64(_NUL.join(('', user, self._password)))}")
        elif "LOGIN" in offered:
            code, words = server.docmd("AUTH", f"LOGIN {_base64(user)}")
            if code == 334:
                code, words = server.docmd(_base64(self._password))
        else:
            raise self._closed("error-mail-no-sign-in")
        if code != 235:
            raise self._closed("error-mail-sign-in", user=user, answer=_shown(code, words))

    def _closed(self, key: str, **params: str | int) -> NotSent:
        return NotSent(Message.of(key, host=self._settings.host, **params), of_account=True)

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Turn what the libraries raise into what people can do something about."""
        try:
            yield
        except ssl.SSLCertVerificationError as error:
            self._drop()
            problem = _CERTIFICATE.get(error.verify_code, "other")
            raise self._closed(
                "error-mail-certificate", problem=problem, reason=error.verify_message
            ) from error
        except ssl.SSLError as error:
            self._drop()
            told = self._closed("error-mail-encryption", reason=error.reason or str(error))
            raise self._broken_off(told) from error
        except smtplib.SMTPResponseException as error:
            # The answer to DATA itself, before any of the letter was sent.
            code, words = error.smtp_code, error.smtp_error
            self._expect((code, words if isinstance(words, bytes) else words.encode()), "")
            raise
        except (OSError, smtplib.SMTPException) as error:
            self._drop()
            timed_out = isinstance(_cause(error), TimeoutError)
            key = "error-mail-timeout" if timed_out else "error-mail-broken-off"
            told = NotSent(
                Message.of(key, host=self._settings.host, reason=_reason(error)), in_doubt=self._is_in_letter
            )
            raise self._broken_off(told) from error

    def _broken_off(self, told: NotSent) -> NotSent:
        """Return what to say of a connection that has ended: the truth where it was ended from here."""
        if not self._line.is_cut:
            return told
        return NotSent(
            Message.of("error-mail-closed", host=self._settings.host),
            of_account=True,
            in_doubt=self._is_in_letter,
            from_here=True,
        )

    def _unreached(self, error: Exception) -> NotSent:
        host, port, reason = self._settings.host, str(self._settings.port), _reason(error)
        match _cause(error):
            case socket.gaierror():
                key = "error-mail-unknown-host"
            case ConnectionRefusedError():
                key = "error-mail-connection-refused"
            case TimeoutError():
                key = "error-mail-timeout"
            case _:
                key = "error-mail-unreachable"
        return self._broken_off(
            NotSent(Message.of(key, host=host, port=port, reason=reason), of_account=True)
        )


def as_message(letter: Letter) -> EmailMessage:
    """Return a letter as a message (RFC 5322, MIME): text in UTF-8, the document attached."""
    message = EmailMessage(policy=SMTP)
    name, sender = letter.sender
    message["From"] = _address(sender, name)
    message["To"] = [_address(each) for each in letter.recipients]
    if letter.reply_to:
        message["Reply-To"] = _address(letter.reply_to)
    message["Subject"] = " ".join(letter.subject.split())
    message["Date"] = format_datetime(letter.date)
    message["Message-ID"] = f"<{_ascii_domain(letter.message_id[1:-1])}>"
    message.set_content(letter.text.rstrip() + "\n", cte="quoted-printable")
    message["Content-Language"] = letter.language
    if letter.attachment is not None:
        filename, content = letter.attachment
        message.add_attachment(content, maintype="application", subtype="pdf", filename=filename)
    return message


def _address(text: str, name: str = "") -> Address:
    user, _, domain = _ascii_domain(text).rpartition("@")
    return Address(" ".join(name.split()), username=user, domain=domain)


def _ascii_domain(address: str) -> str:
    try:
        return ascii_domain(address)
    except UnicodeError:
        return address


def _is_ascii(texts: Sequence[str]) -> bool:
    return all(_ascii_domain(text).isascii() for text in texts)


def _base64(text: str) -> str:
    return b64encode(text.encode()).decode()


def _shown(code: int, words: bytes | str) -> str:
    text = words.decode("utf-8", "replace") if isinstance(words, bytes) else words
    printable = "".join(letter if letter.isprintable() else " " for letter in text)
    return f"{code} {' '.join(printable.split())}"[:_WORDS_SHOWN]


def _cause(error: Exception) -> BaseException:
    """Return what happened: the library calls a server that does not answer one that has disconnected."""
    context = error.__context__
    return context if isinstance(error, smtplib.SMTPServerDisconnected) and context else error


def _reason(error: BaseException) -> str:
    told = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return str(told)[:_WORDS_SHOWN]
