"""Documents leave through a real mail server; what does not is tried again by the clock, and told."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
import trustme

from campus_desk.application.commands import Command
from campus_desk.application.credit_note import credit
from campus_desk.application.mail_letters import send_test
from campus_desk.application.sending import deliver
from campus_desk.application.sending_commands import CancelMessages, RetryMessages, SaveSending, SendDocuments
from campus_desk.domain.actors import Actor, Role
from campus_desk.domain.customer import Channel
from campus_desk.domain.errors import NotFound, NotPermitted, NotSent, Refused
from campus_desk.domain.identifiers import InvoiceId
from campus_desk.domain.invoice_event import EventKind, OutboxState
from tests.campus import RECEPTION, Campus
from tests.invoicing import contents, sql
from tests.keyrings import MemoryKeyring, using
from tests.mail_server import HOST, Answers, account, mail_server, trust
from tests.sending_campus import (
    HELIA,
    NEURALIS,
    change,
    enqueue,
    ids,
    messages,
    reason,
    run,
    sending_campus,
    sent_events,
    set_up,
    stored_pdf,
)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(autouse=True)
def trusted(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    trust(authority, tmp_path, monkeypatch)


@pytest.fixture(autouse=True)
def keyring() -> Iterator[None]:
    with using(MemoryKeyring()):
        yield


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = sending_campus(tmp_path / "campus.db")
    yield opened
    opened.close()


@pytest.fixture
def answers() -> Answers:
    return Answers(users={"campus": "geheim"})


@pytest.fixture
def port(answers: Answers, authority: trustme.CA) -> Iterator[int]:
    with mail_server(answers, authority) as opened:
        yield opened


@pytest.fixture
def ready(campus: Campus, port: int) -> Campus:
    set_up(campus, account(port, user="campus"), "geheim")
    return campus


def refusal(campus: Campus, command: Command) -> str:
    with pytest.raises(Refused) as refused:
        campus.services.desk.execute(command, RECEPTION)
    return refused.value.message.key


# --- what leaves ------------------------------------------------------------------------------------------------------


def test_documents_leave_as_they_are_stored_in_the_language_of_each_customer(
    ready: Campus, answers: Answers
) -> None:
    enqueue(ready, NEURALIS, HELIA)
    assert run(ready) == {NEURALIS: "sent", HELIA: "sent"}
    french, german = answers.messages
    assert french["Subject"] == f"Facture {NEURALIS} – Campus Medtech Exploitation"
    assert german["Subject"] == f"Rechnung {HELIA} – Campus Medtech Exploitation"
    assert [each.rcpt_tos for each in answers.envelopes] == [
        ["claire@neuralis.example"],
        ["compta@helia.example"],
    ]
    for number, message in ((NEURALIS, french), (HELIA, german)):
        (attached,) = message.iter_attachments()
        assert attached.get_filename() == f"{number}.pdf"
        assert attached.get_content() == stored_pdf(ready, number)
    body = german.get_body()
    assert body is not None
    assert "über 54,00 € inkl. USt., zahlbar bis zum 23. Dezember 2026." in body.get_content().replace(
        "\u00a0", " "
    )


def test_leaving_and_the_event_of_the_document_are_one(ready: Campus) -> None:
    (message, _) = enqueue(ready, NEURALIS, HELIA)
    ready.clock.advance(timedelta(days=1))
    run(ready)
    (event,) = sent_events(ready, NEURALIS)
    assert (event.kind, event.day, event.by) == (EventKind.SENT, date(2026, 11, 24), "Claire Muller")
    assert (event.channel, event.detail) == (Channel.EMAIL, "claire@neuralis.example")
    stored = messages(ready)[0]
    assert (stored.state, stored.attempts, stored.next_try_at) == (OutboxState.SENT, 1, None)
    assert stored.message_id == message.message_id
    assert message.message_id.startswith(f"<{NEURALIS}.")
    assert message.message_id.endswith("@campus.example>")
    assert run(ready) == {}


def test_a_credit_note_is_sent_with_words_of_its_own(ready: Campus, answers: Answers) -> None:
    number = credit(ready.services, NEURALIS, "erreur de salle", RECEPTION).invoice.number
    enqueue(ready, number)
    assert run(ready) == {number: "sent"}
    assert answers.messages[0]["Subject"] == f"Avoir {number} – Campus Medtech Exploitation"
    body = answers.messages[0].get_body()
    assert body is not None
    assert f"relatif à la facture {NEURALIS}." in body.get_content()


def test_several_addresses_get_one_message_and_one_that_is_refused_is_told(
    ready: Campus, answers: Answers
) -> None:
    change(ready, "HELIA", invoice_email="a@helia.example; gone@helia.example b@helia.example")
    answers.by_recipient["gone@helia.example"] = ["550 5.1.1 Gone"]
    enqueue(ready, HELIA)
    assert run(ready) == {HELIA: "sent"}
    assert answers.envelopes[0].rcpt_tos == ["a@helia.example", "b@helia.example"]
    (event,) = sent_events(ready, HELIA)
    assert event.detail == "a@helia.example, b@helia.example"
    remark = messages(ready)[0].last_error
    assert remark is not None
    assert (
        ready.services.wording.text(remark, "en")
        == "Sent, but refused for gone@helia.example (550 5.1.1 Gone)."
    )


# --- what is kept back ------------------------------------------------------------------------------------------------


def test_what_is_sent_or_waits_goes_again_only_when_that_is_said(ready: Campus, answers: Answers) -> None:
    enqueue(ready, NEURALIS)
    assert refusal(ready, SendDocuments(ids(ready, NEURALIS))) == "sending-waits"
    run(ready)
    assert refusal(ready, SendDocuments(ids(ready, NEURALIS))) == "sending-sent"
    enqueue(ready, NEURALIS, again=True)
    run(ready)
    first, second = answers.messages
    assert first["Message-ID"] != second["Message-ID"]
    assert len(sent_events(ready, NEURALIS)) == 2


def test_nothing_is_entered_when_one_of_several_is_kept_back(ready: Campus) -> None:
    change(ready, "HELIA", email="", invoice_email="")
    assert refusal(ready, SendDocuments(ids(ready, NEURALIS, HELIA))) == "error-no-invoice-email"
    assert messages(ready) == []
    # Another tool wrote it: the program itself refuses such a thing.
    sql(ready.path, "UPDATE customer SET invoice_email = 'compta@helia' WHERE code = 'HELIA'")
    assert refusal(ready, SendDocuments(ids(ready, HELIA))) == "error-invoice-email"
    with pytest.raises(NotFound):
        ready.services.desk.execute(SendDocuments((InvoiceId(99),)), RECEPTION)


def test_without_an_account_nothing_is_sent(campus: Campus) -> None:
    assert refusal(campus, SendDocuments(ids(campus, NEURALIS))) == "error-mail-not-set-up"


@pytest.mark.parametrize("role", [Role.TENANT, Role.READER, Role.IMPORT])
def test_only_those_who_keep_the_books_send(ready: Campus, role: Role) -> None:
    actor = Actor("Somebody", role)
    for command in (SendDocuments(()), CancelMessages(()), RetryMessages(()), SaveSending(account(25))):
        with pytest.raises(NotPermitted):
            ready.services.desk.execute(command, actor)
    with pytest.raises(NotPermitted):
        deliver(ready.services, actor=actor)


# --- what does not leave ----------------------------------------------------------------------------------------------


def test_what_is_refused_for_good_is_given_up_with_the_servers_words(ready: Campus, answers: Answers) -> None:
    answers.by_recipient["compta@helia.example"] = ["550 5.1.1 Unbekannt"]
    enqueue(ready, NEURALIS, HELIA)
    assert run(ready) == {NEURALIS: "sent", HELIA: "failed"}
    assert (
        reason(ready, HELIA)
        == "The mail server refused the recipient compta@helia.example: 550 5.1.1 Unbekannt"
    )
    assert sent_events(ready, HELIA) == []
    ready.clock.advance(timedelta(days=3))
    assert run(ready) == {}
    ready.services.desk.execute(RetryMessages((messages(ready)[1].id,)), RECEPTION)
    assert run(ready) == {HELIA: "sent"}


def test_what_is_refused_for_now_is_tried_again_after_pauses_that_grow(
    ready: Campus, answers: Answers
) -> None:
    answers.by_recipient["compta@helia.example"] = ["451 4.3.0 Busy"] * 8
    enqueue(ready, HELIA)
    begun = ready.clock.instant
    tried = []
    while messages(ready)[0].state is OutboxState.WAITING:
        run(ready)
        tried.append(int((ready.clock.instant - begun).total_seconds() // 60))
        waits = messages(ready)[0].next_try_at
        if waits is not None:
            ready.clock.instant = waits - timedelta(seconds=1)
            assert run(ready) == {}
            ready.clock.instant = waits
    # 1, 5, 15 minutes, then 1, 2, 4, 6 hours: the eighth try is the last.
    assert tried == [0, 1, 6, 21, 81, 201, 441, 801]
    assert messages(ready)[0].state is OutboxState.FAILED
    assert reason(ready, HELIA).endswith("451 4.3.0 Busy")
    assert answers.envelopes == []


def test_a_wrong_password_is_tried_once_and_holds_up_all_that_waits(ready: Campus, answers: Answers) -> None:
    set_up(ready, account(ready_port(ready), user="campus"), "falsch")
    enqueue(ready, NEURALIS, HELIA)
    assert run(ready) == {NEURALIS: "waiting", HELIA: "waiting"}
    assert answers.sign_ins == ["PLAIN campus"]
    assert "falsch" not in reason(ready, HELIA)
    assert "535 5.7.8" in reason(ready, HELIA)
    # Whoever mends the settings need not wait for the next try.
    set_up(ready, account(ready_port(ready), user="campus"), "geheim")
    assert run(ready) == {NEURALIS: "sent", HELIA: "sent"}


def test_the_password_is_nowhere_in_the_file(ready: Campus) -> None:
    enqueue(ready, NEURALIS)
    run(ready)
    assert "geheim" not in contents(ready.path)
    assert "claire@neuralis.example" in contents(ready.path)


def test_without_a_password_on_this_computer_that_is_said(ready: Campus) -> None:
    enqueue(ready, NEURALIS)
    with using(MemoryKeyring()):
        assert run(ready) == {NEURALIS: "waiting"}
    assert reason(ready, NEURALIS).startswith(f"The password of campus @ {HOST} is not kept")


def test_a_server_that_dies_in_a_letter_gets_the_others_and_that_one_later(
    ready: Campus, answers: Answers
) -> None:
    answers.dies_in_data = 1
    enqueue(ready, NEURALIS, HELIA)
    assert run(ready) == {NEURALIS: "waiting", HELIA: "sent"}
    ready.clock.advance(timedelta(minutes=1))
    assert run(ready) == {NEURALIS: "sent"}
    assert len(answers.envelopes) == 2


def test_a_server_that_took_a_letter_and_died_before_it_said_so_gets_it_again_under_the_same_name(
    ready: Campus, answers: Answers
) -> None:
    answers.dies_after_data = 1
    enqueue(ready, NEURALIS)
    assert run(ready) == {NEURALIS: "waiting"}
    ready.clock.advance(timedelta(minutes=1))
    assert run(ready) == {NEURALIS: "sent"}
    first, second = answers.messages
    assert first["Message-ID"] == second["Message-ID"] == messages(ready)[0].message_id
    assert len(sent_events(ready, NEURALIS)) == 1
    assert remark(ready).endswith("it may have arrived twice.")


_KILLED = """
import os, signal, sys
from pathlib import Path
from campus_desk.application.sending import deliver
from campus_desk.exchange import mail
from tests.campus import Campus, SetClock

accepted = mail.SmtpConnection.send

def send(self, letter):
    accepted(self, letter)
    os.kill(os.getpid(), signal.SIGKILL)

mail.SmtpConnection.send = send
campus = Campus(Path(sys.argv[1]), SetClock(), furnish=False)
deliver(campus.services)
"""


def test_a_program_killed_between_accepted_and_recorded_sends_again_under_the_same_name(
    campus: Campus, authority: trustme.CA
) -> None:
    answers = Answers()
    with mail_server(answers, authority) as port:
        set_up(campus, account(port))
        enqueue(campus, NEURALIS)
        killed = subprocess.run(
            [sys.executable, "-c", _KILLED, str(campus.path)],
            cwd=Path(__file__).parents[2],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            check=False,
            timeout=120,
        )
        assert killed.returncode == -signal.SIGKILL
        assert len(answers.envelopes) == 1
        assert sent_events(campus, NEURALIS) == []
        # It belongs to the one that died for a quarter of an hour; then it is due again.
        assert run(campus) == {}
        assert refusal(campus, CancelMessages((messages(campus)[0].id,))) == "error-message-leaving"
        campus.clock.advance(timedelta(minutes=15))
        assert run(campus) == {NEURALIS: "sent"}
    first, second = answers.messages
    assert first["Message-ID"] == second["Message-ID"]
    assert len(sent_events(campus, NEURALIS)) == 1
    assert remark(campus).endswith("it may have arrived twice.")


# --- the outbox -------------------------------------------------------------------------------------------------------


def test_sending_is_undone_while_it_waits_and_redone(ready: Campus, answers: Answers) -> None:
    desk = ready.services.desk
    outcome = desk.execute(SendDocuments(ids(ready, NEURALIS)), RECEPTION)
    assert outcome.inverse is not None
    undone = desk.execute(outcome.inverse, RECEPTION)
    assert run(ready) == {}
    assert [each.state for each in messages(ready)] == [OutboxState.CANCELLED]
    assert undone.inverse is not None
    redone = desk.execute(undone.inverse, RECEPTION)
    assert run(ready) == {NEURALIS: "sent"}
    assert redone.inverse is not None
    assert refusal(ready, redone.inverse) == "error-message-left"
    assert refusal(ready, CancelMessages((77,))) == "error-message-unknown"


def test_delivering_stops_between_two_and_goes_on_later(ready: Campus, answers: Answers) -> None:
    enqueue(ready, NEURALIS, HELIA)
    seen: list[tuple[int, int, str]] = []

    def progress(done: int, total: int, item: str) -> bool:
        seen.append((done, total, item))
        return done < 1

    report = deliver(ready.services, progress)
    assert report.stopped
    assert [row.number for row in report.sent] == [NEURALIS]
    assert seen == [(0, 2, NEURALIS), (1, 2, HELIA)]
    assert run(ready) == {HELIA: "sent"}


def test_a_test_message_goes_with_settings_that_are_not_saved(
    campus: Campus, port: int, answers: Answers
) -> None:
    send_test(campus.services, account(port, user="campus"), "geheim", "claire@campus.example", "de", "1")
    (message,) = answers.messages
    assert message["Subject"] == "Campus Desk: Probenachricht"
    assert list(message.iter_attachments()) == []
    with pytest.raises(NotSent) as refused:
        send_test(campus.services, account(port, user="campus"), "", "claire@campus.example", "de", "2")
    assert refused.value.message.key == "error-no-password"


def remark(campus: Campus) -> str:
    told = messages(campus)[0].last_error
    assert told is not None
    return campus.services.wording.text(told, "en")


def ready_port(campus: Campus) -> int:
    with campus.services.storage.read() as unit:
        return int(unit.settings.get("mail.port"))
