"""Whoever closes the desk waits for no server: not for its name, its connection or its answer."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import trustme

from campus_desk.application.mail_settings import MailSettings, Security
from campus_desk.application.sending_ports import Letter
from campus_desk.domain.errors import NotSent
from campus_desk.exchange.mail import SmtpTransport
from tests.mail_server import ADDRESS, Answers, account, mail_server, trust

MOST_S = 10.0
"""Far less than the half minute for which a server is waited for, far more than a slow machine needs."""

LETTER = Letter(
    message_id="<F2026-000001.x@campus.example>",
    date=datetime(2026, 11, 23, 9, 0, tzinfo=UTC),
    sender=("Campus", "factures@campus.example"),
    recipients=("compta@helia.example",),
    subject="Facture",
    text="Bonjour",
    language="fr",
)


class Sending:
    """A letter on its way in a thread of its own."""

    def __init__(self, settings: MailSettings) -> None:
        self.transport = SmtpTransport()
        self.refused: list[NotSent] = []
        self._settings = settings
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        try:
            with self.transport.connect(self._settings, "") as connection:
                connection.send(LETTER)
        except NotSent as error:
            self.refused.append(error)

    def closed(self) -> NotSent:
        """Close, and return what the sender heard of it."""
        self.transport.close()
        self._thread.join(MOST_S)
        assert not self._thread.is_alive()
        (told,) = self.refused
        return told


@contextlib.contextmanager
def deaf_server() -> Iterator[tuple[int, threading.Event]]:
    """Accept connections and say nothing; the event is set when somebody has called."""
    called = threading.Event()
    with socket.socket() as listener:
        listener.bind((ADDRESS, 0))
        listener.listen(5)
        held: list[socket.socket] = []

        def accept() -> None:
            with contextlib.suppress(OSError):
                while True:
                    held.append(listener.accept()[0])
                    called.set()

        accepting = threading.Thread(target=accept)
        accepting.start()
        try:
            yield listener.getsockname()[1], called
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            accepting.join()
            for each in held:
                each.close()


@pytest.mark.parametrize("security", Security)
def test_a_server_that_accepts_and_says_nothing_is_not_waited_for(security: Security) -> None:
    with deaf_server() as (port, called):
        sending = Sending(account(port, security))
        assert called.wait(MOST_S)
        told = sending.closed()
    assert told.message.key == "error-mail-closed"
    assert told.from_here
    assert not told.in_doubt


def test_a_server_that_does_not_even_accept_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    trying = threading.Event()
    connect = socket.socket.connect

    class Tried(socket.socket):
        def connect(self, address: object) -> None:
            trying.set()
            connect(self, address)  # type: ignore[arg-type]

    with socket.socket() as full, contextlib.ExitStack() as callers:
        full.bind((ADDRESS, 0))
        full.listen(0)
        # Once its queue is full, the system answers nobody.
        for _ in range(4):
            caller = callers.enter_context(socket.socket())
            caller.setblocking(False)
            caller.connect_ex(full.getsockname())
        monkeypatch.setattr(socket, "socket", Tried)
        sending = Sending(account(full.getsockname()[1], host=ADDRESS))
        assert trying.wait(MOST_S)
        assert sending.closed().message.key == "error-mail-closed"


def test_a_name_that_nobody_answers_for_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    asked, go_on = threading.Event(), threading.Event()

    def silent(*_: object, **__: object) -> Callable[[], None]:
        asked.set()
        go_on.wait()
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", silent)
    sending = Sending(account(587))
    assert asked.wait(MOST_S)
    try:
        assert sending.closed().message.key == "error-mail-closed"
    finally:
        go_on.set()


def test_a_letter_that_was_cut_off_before_its_answer_may_have_arrived(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority, answers = trustme.CA(), Answers(hangs_in_data=True)
    trust(authority, tmp_path, monkeypatch)
    with mail_server(answers, authority) as port:
        sending = Sending(account(port))
        assert answers.has_letter.wait(MOST_S)
        told = sending.closed()
    assert told.in_doubt
    assert told.from_here


def test_after_closing_no_server_is_called_any_more() -> None:
    with deaf_server() as (port, called):
        transport = SmtpTransport()
        transport.close()
        with pytest.raises(NotSent) as caught, transport.connect(account(port), "") as connection:
            connection.send(LETTER)
        assert caught.value.message.key == "error-mail-closed"
        assert not called.is_set()
