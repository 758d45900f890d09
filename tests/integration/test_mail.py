"""E-mail against a real server: encrypted or not at all, its answers turned into sentences."""

from __future__ import annotations

import logging
import socket
import threading
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

import pytest
import trustme

from campus_desk.application.mail_settings import MailSettings, Security
from campus_desk.application.sending_ports import Letter, Receipt
from campus_desk.domain.errors import NotSent
from campus_desk.exchange.mail import SmtpTransport
from campus_desk.reference.wording import FluentWording
from tests.integration.fluent_catalogue import FOLDER
from tests.mail_server import ADDRESS, Answers, account, mail_server, trust

AT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
PDF = b"%PDF-1.7\r\n.\r\n.. a line that begins with a dot\n\x00\xff\xe9 and no end of line"


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(autouse=True)
def trusted(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    trust(authority, tmp_path, monkeypatch)


def letter(*recipients: str, **more: Any) -> Letter:
    given: dict[str, Any] = {
        "message_id": "<F2026-000001.x@campus.example>",
        "date": AT,
        "sender": ("Campus Médtech – Müller & Söhne", "factures@campus.example"),
        "recipients": recipients or ("compta@helia.example",),
        "subject": "Facture F2026-000001 – Hélia",
        "text": "Madame, Monsieur,\n\nÀ bientôt.\n.\nL’équipe",
        "language": "fr",
        "attachment": ("F2026-000001.pdf", PDF),
    }
    return Letter(**(given | more))


def send(settings: MailSettings, *letters: Letter, password: str = "") -> list[Receipt]:
    with SmtpTransport().connect(settings, password) as connection:
        return [connection.send(each) for each in letters]


def refused(settings: MailSettings, password: str = "", sent: Letter | None = None) -> NotSent:
    with pytest.raises(NotSent) as caught:
        send(settings, sent or letter(), password=password)
    return caught.value


@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
def test_a_letter_arrives_encrypted_with_its_accents_and_its_document_byte_for_byte(
    authority: trustme.CA, security: Security
) -> None:
    answers = Answers(users={"käthe": "gehëim ß"})
    with mail_server(answers, authority, security) as port:
        sent = letter("zoe.lefevre@helia.example", reply_to="claire@campus.example")
        assert send(account(port, security, user="käthe"), sent, password="gehëim ß") == [
            Receipt(("zoe.lefevre@helia.example",))
        ]
    (message,) = answers.messages
    assert answers.encrypted == [True]
    assert answers.sign_ins == ["PLAIN käthe"]
    assert message["Subject"] == "Facture F2026-000001 – Hélia"
    assert message["From"].addresses[0].display_name == "Campus Médtech – Müller & Söhne"
    assert message["From"].addresses[0].addr_spec == "factures@campus.example"
    assert [each.addr_spec for each in message["To"].addresses] == ["zoe.lefevre@helia.example"]
    assert message["Reply-To"].addresses[0].addr_spec == "claire@campus.example"
    assert message["Message-ID"] == "<F2026-000001.x@campus.example>"
    assert parsedate_to_datetime(message["Date"]) == AT
    (attached,) = message.iter_attachments()
    assert attached.get_filename() == "F2026-000001.pdf"
    assert attached.get_content_type() == "application/pdf"
    assert attached.get_content() == PDF
    body = message.get_body()
    assert body is not None
    assert body["Content-Language"] == "fr"
    assert body.get_content().splitlines() == ["Madame, Monsieur,", "", "À bientôt.", ".", "L’équipe"]


def test_several_letters_go_over_one_sign_in(authority: trustme.CA) -> None:
    answers = Answers(users={"u": "p"})
    with mail_server(answers, authority) as port:
        send(account(port, user="u"), letter(), letter(), letter(), password="p")
    assert len(answers.envelopes) == 3
    assert answers.sign_ins == ["PLAIN u"]


def test_a_copy_goes_to_an_address_that_the_letter_does_not_name(authority: trustme.CA) -> None:
    answers = Answers()
    with mail_server(answers, authority) as port:
        send(account(port), letter(copy_to="archive@campus.example"))
    assert answers.envelopes[0].rcpt_tos == ["compta@helia.example", "archive@campus.example"]
    assert isinstance(answers.envelopes[0].content, bytes)
    assert b"archive" not in answers.envelopes[0].content


def test_a_certificate_of_somebody_unknown_is_refused_and_nothing_is_said(tmp_path: Path) -> None:
    answers = Answers(users={"u": "p"})
    with mail_server(answers, trustme.CA()) as port:
        error = refused(account(port, user="u"), "p")
    assert error.message.key == "error-mail-certificate"
    assert dict(error.message.params)["problem"] == "issuer"
    assert error.of_account
    assert answers.sign_ins == []
    assert answers.envelopes == []


@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
def test_a_certificate_for_another_name_is_refused(authority: trustme.CA, security: Security) -> None:
    answers = Answers()
    with mail_server(answers, authority, security, named="mail.other.example") as port:
        error = refused(account(port, security))
    assert error.message.key == "error-mail-certificate"
    assert dict(error.message.params)["problem"] == "name"
    assert answers.envelopes == []


def test_without_encryption_nothing_is_sent_unless_it_was_chosen(authority: trustme.CA) -> None:
    answers = Answers()
    with mail_server(answers, authority, encrypted=False) as port:
        error = refused(account(port))
        assert error.message.key == "error-mail-no-starttls"
        assert error.of_account
        assert answers.envelopes == []
        send(account(port, Security.NONE), letter())
    assert answers.encrypted == [False]


def test_a_wrong_password_is_refused_in_the_servers_words_and_is_in_no_log(
    authority: trustme.CA, caplog: pytest.LogCaptureFixture
) -> None:
    answers = Answers(users={"u": "right"})
    with caplog.at_level(logging.DEBUG), mail_server(answers, authority) as port:
        error = refused(account(port, user="u"), "wr0ng-secret")
    assert error.message.key == "error-mail-sign-in"
    assert dict(error.message.params)["answer"] == "535 5.7.8 Authentication credentials invalid"
    assert error.of_account
    assert not error.lasting
    assert "wr0ng-secret" not in f"{caplog.text}{error}{error.message}"
    assert answers.envelopes == []


def test_a_recipient_refused_for_good_is_told_in_the_servers_words(authority: trustme.CA) -> None:
    answers = Answers(by_recipient={"compta@helia.example": ["550 5.1.1 Boîte inconnue"]})
    with mail_server(answers, authority) as port:
        error = refused(account(port))
    assert error.lasting
    assert not error.of_account
    assert dict(error.message.params)["answer"] == "compta@helia.example: 550 5.1.1 Boîte inconnue"
    assert answers.envelopes == []


def test_a_recipient_refused_for_now_is_accepted_the_next_time(authority: trustme.CA) -> None:
    answers = Answers(by_recipient={"compta@helia.example": ["451 4.7.1 Try again later"]})
    with mail_server(answers, authority) as port, SmtpTransport().connect(account(port), "") as connection:
        with pytest.raises(NotSent) as caught:
            connection.send(letter())
        assert not caught.value.lasting
        assert connection.send(letter()) == Receipt(("compta@helia.example",))
    assert len(answers.envelopes) == 1


def test_of_several_recipients_those_that_are_accepted_get_it_and_the_others_are_named(
    authority: trustme.CA,
) -> None:
    answers = Answers(by_recipient={"gone@helia.example": ["550 5.1.1 Gone"]})
    with mail_server(answers, authority) as port:
        (receipt,) = send(account(port), letter("gone@helia.example", "compta@helia.example"))
    assert receipt == Receipt(("compta@helia.example",), (("gone@helia.example", "550 5.1.1 Gone"),))
    assert answers.envelopes[0].rcpt_tos == ["compta@helia.example"]


def test_nobody_gets_a_copy_of_what_no_recipient_was_given(authority: trustme.CA) -> None:
    answers = Answers(by_recipient={"compta@helia.example": ["550 no"]})
    with mail_server(answers, authority) as port:
        refused(account(port), sent=letter(copy_to="archive@campus.example"))
    assert answers.envelopes == []


@pytest.mark.parametrize(("answer", "lasting"), [("552 5.3.4 Too big", True), ("452 4.3.1 Full", False)])
def test_what_the_server_says_to_the_content_decides_whether_it_is_tried_again(
    authority: trustme.CA, answer: str, lasting: bool
) -> None:
    answers = Answers(to_data=[answer])
    with mail_server(answers, authority) as port:
        error = refused(account(port))
    assert (error.lasting, dict(error.message.params)["answer"]) == (lasting, answer)


def test_a_server_that_dies_in_the_middle_of_a_letter_is_reached_again_for_the_next(
    authority: trustme.CA,
) -> None:
    answers = Answers(dies_in_data=1)
    with mail_server(answers, authority) as port, SmtpTransport().connect(account(port), "") as connection:
        with pytest.raises(NotSent) as caught:
            connection.send(letter())
        assert caught.value.message.key == "error-mail-broken-off"
        # Nobody knows what a server does with the part of a letter that it has.
        assert caught.value.in_doubt
        assert not caught.value.lasting
        assert not caught.value.of_account
        connection.send(letter())
    assert len(answers.envelopes) == 1


def test_a_server_that_is_not_there_closes_the_way_for_all() -> None:
    with socket.socket() as reserved:
        reserved.bind((ADDRESS, 0))
        port = reserved.getsockname()[1]
        error = refused(account(port))
    assert error.message.key == "error-mail-connection-refused"
    # Ports of the system's choice have five digits: no language groups them.
    for language in ("fr", "en", "de"):
        assert f" port {port}" in FluentWording(FOLDER).text(error.message, language).casefold()
    assert error.of_account
    assert not error.lasting


def test_a_name_that_leads_nowhere_is_told_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    error = refused(account(587, host="smtp.campsu.example"))
    assert error.message.key == "error-mail-unknown-host"
    assert error.of_account


def test_a_server_that_takes_too_long_is_told_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("campus_desk.exchange.mail_line.TIMEOUT_S", 0.2)
    with socket.socket() as deaf:
        deaf.bind((ADDRESS, 0))
        deaf.listen(5)
        error = refused(account(deaf.getsockname()[1]))
    assert error.message.key == "error-mail-timeout"
    assert not error.in_doubt


def test_a_server_that_speaks_no_tls_where_it_should_is_told_as_such(authority: trustme.CA) -> None:
    with mail_server(Answers(), authority, Security.NONE, encrypted=False) as port:
        error = refused(account(port, Security.TLS))
    assert error.message.key == "error-mail-encryption"


def test_what_calls_itself_this_computer_and_is_not_gets_nothing_unencrypted() -> None:
    """The settings refuse it already; somebody may have written them with another tool."""
    with socket.socket() as listener:
        listener.bind((ADDRESS, 0))
        listener.listen(1)
        heard: list[bytes] = []

        def greet() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.sendall(b"220 hello\r\n")
                heard.append(connection.recv(1000))
                connection.sendall(b"250 hello\r\n")
                heard.append(connection.recv(1000))

        greeting = threading.Thread(target=greet)
        greeting.start()
        # A name that leads here all the same, without being one of this computer's own.
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(socket, "getaddrinfo", _led_to(listener.getsockname()))
            error = refused(account(25, Security.NONE, host="mail.campus.example", user="u"), "secret")
        greeting.join()
    assert error.message.key == "error-mail-unencrypted"
    assert b"secret" not in b"".join(heard)
    assert b"AUTH" not in b"".join(heard)


def _led_to(address: tuple[str, int]) -> Any:
    return lambda *_, **__: [(socket.AF_INET, socket.SOCK_STREAM, 0, "", address)]


def test_an_address_with_accents_goes_where_the_server_knows_them(authority: trustme.CA) -> None:
    answers = Answers()
    with mail_server(answers, authority) as port:
        send(account(port), letter("zoé@helia.example"), letter("zoe@müller.example"))
    assert [each.rcpt_tos for each in answers.envelopes] == [
        ["zoé@helia.example"],
        ["zoe@xn--mller-kva.example"],
    ]
    assert isinstance(answers.envelopes[0].content, bytes)
    assert b"To: zo\xc3\xa9@helia.example\r\n" in answers.envelopes[0].content
    with mail_server(Answers(), authority) as port:
        settings = account(port)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("smtplib.SMTP.has_extn", lambda self, name: name == "starttls")
            error = refused(settings, sent=letter("zoé@helia.example"))
    assert (error.message.key, error.lasting) == ("error-mail-utf8", True)


def test_a_line_break_in_a_name_or_a_subject_makes_no_header(authority: trustme.CA) -> None:
    answers = Answers()
    with mail_server(answers, authority) as port:
        send(
            account(port),
            letter(
                sender=("Campus\r\nBcc: spy@evil.example", "factures@campus.example"),
                subject="Facture\r\nBcc: spy@evil.example",
            ),
        )
    assert answers.messages[0]["Bcc"] is None
    assert answers.envelopes[0].rcpt_tos == ["compta@helia.example"]
