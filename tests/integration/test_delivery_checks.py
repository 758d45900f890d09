"""The check compares the outbox with the events of the documents: neither says alone that something was sent."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import trustme

from campus_desk.application.ledger_commands import MarkSent
from campus_desk.domain.customer import Channel
from campus_desk.persistence import safeguards, verify
from campus_desk.reference.wording import LANGUAGES
from tests.campus import NOW, RECEPTION, Campus
from tests.mail_server import Answers, account, mail_server, trust
from tests.sending_campus import (
    HELIA,
    NEURALIS,
    change,
    enqueue,
    ids,
    messages,
    run,
    sending_campus,
    set_up,
)


@pytest.fixture
def campus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Campus]:
    """A campus that has sent one invoice by e-mail, to one recipient late, and put the other into a folder."""
    authority, answers = trustme.CA(), Answers(by_recipient={"late@neuralis.example": ["451 4.7.1 Later"]})
    trust(authority, tmp_path, monkeypatch)
    folder = tmp_path / "post"
    folder.mkdir()
    with mail_server(answers, authority) as port:
        opened = sending_campus(tmp_path / "campus.db")
        set_up(opened, account(port, post_folder=str(folder)))
        change(opened, "NEURALIS", invoice_email="claire@neuralis.example, late@neuralis.example")
        change(opened, "HELIA", channel=Channel.FOLDER)
        enqueue(opened, HELIA, NEURALIS)
        assert run(opened) == {HELIA: "sent", NEURALIS: "waiting"}
        opened.clock.instant = messages(opened)[2].next_try_at or NOW
        assert run(opened) == {NEURALIS: "sent"}
        yield opened
        opened.close()


def tamper(campus: Campus, statement: str) -> None:
    """Do what somebody with a database client does who knows of the safeguards and puts them back."""
    with closing(sqlite3.connect(campus.path, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        for name in safeguards.TRIGGERS:
            connection.execute(f"DROP TRIGGER {name}")
        assert connection.execute(statement).rowcount > 0
        for sql in safeguards.TRIGGERS.values():
            connection.execute(sql)
        connection.execute("COMMIT")


def found(campus: Campus) -> tuple[bool, int, str]:
    """Return whether the check holds, how much it found, and what it names first."""
    (finding,) = [each for each in verify(campus.path) if each.name == "deliveries"]
    for language in LANGUAGES:
        assert campus.services.wording.text(finding.message, language)
    said = finding.message.as_mapping()
    return finding.holds, int(str(said["count"])), str(said.get("first", ""))


def test_what_was_sent_agrees_with_the_events_also_where_some_recipients_got_it_later(
    campus: Campus,
) -> None:
    assert found(campus) == (True, 3, "")


def test_what_was_marked_as_sent_by_hand_needs_no_message(campus: Campus) -> None:
    campus.services.desk.execute(MarkSent(ids(campus, HELIA), NOW.date(), Channel.FOLDER), RECEPTION)
    assert found(campus) == (True, 3, "")


def test_what_waits_or_was_given_up_needs_no_event(campus: Campus) -> None:
    change(campus, "HELIA", channel=Channel.EMAIL, email="", invoice_email="info@helia.example")
    enqueue(campus, HELIA, again=True)
    assert found(campus) == (True, 3, "")


@pytest.mark.parametrize(
    ("statement", "number"),
    [
        pytest.param(
            "UPDATE outbox SET state = 'sent', next_try_at = NULL WHERE state = 'waiting'",
            HELIA,
            id="said to have left",
        ),
        pytest.param("UPDATE outbox SET state = 'failed' WHERE id = 1", HELIA, id="said not to have left"),
        pytest.param("DELETE FROM outbox WHERE id = 2", NEURALIS, id="the message gone"),
        pytest.param("DELETE FROM invoice_event WHERE id = 1", HELIA, id="the event gone"),
        pytest.param(
            "UPDATE invoice_event SET invoice_id = 2 WHERE id = 1", HELIA, id="the event of another document"
        ),
        pytest.param(
            "UPDATE outbox SET recipient = 'mallory@evil.example' WHERE id = 2",
            NEURALIS,
            id="sent to somebody else",
        ),
        pytest.param("UPDATE outbox SET channel = 'platform' WHERE id = 1", HELIA, id="another way"),
        pytest.param(
            "UPDATE history SET after = '{}' WHERE action = 'mark-sent' AND after LIKE '%claire@%'",
            NEURALIS,
            id="the history of it gone",
        ),
    ],
)
def test_a_letter_said_to_be_sent_without_its_event_or_the_reverse_is_found(
    campus: Campus, statement: str, number: str
) -> None:
    if "waiting" in statement:
        enqueue(campus, HELIA, again=True)
    tamper(campus, statement)
    holds, count, first = found(campus)
    assert (holds, count) == (False, 1)
    assert first.startswith(f"{number} <{number}.")
