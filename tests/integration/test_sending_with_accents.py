"""A campus whose own domain has an umlaut sends as any other: identifiers and the envelope say it as the DNS does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from campus_desk.application.mail_letters import send_test
from campus_desk.application.mail_settings import MailSettings
from tests.campus import Campus
from tests.invoicing import sql
from tests.mail_server import Answers, account, mail_server, trust
from tests.sending_campus import HELIA, enqueue, messages, run, sending_campus, set_up


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def settings(answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MailSettings]:
    authority = trustme.CA()
    trust(authority, tmp_path, monkeypatch)
    with mail_server(answers, authority) as port:
        yield account(port, sender_address="compta@müller.example")


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = sending_campus(tmp_path / "campus.db")
    yield opened
    opened.close()


def test_documents_leave_from_a_domain_with_an_umlaut(
    campus: Campus, settings: MailSettings, answers: Answers
) -> None:
    set_up(campus, settings)
    (message,) = enqueue(campus, HELIA)
    assert message.message_id.endswith("@xn--mller-kva.example>")
    assert run(campus) == {HELIA: "sent"}
    # Folded onto a line of its own (RFC 5322 § 2.2.3): it is long.
    assert answers.messages[0]["Message-ID"].strip() == message.message_id
    assert answers.envelopes[0].mail_from == "compta@xn--mller-kva.example"


def test_what_waits_under_an_identifier_with_an_umlaut_leaves_too(
    campus: Campus, settings: MailSettings, answers: Answers
) -> None:
    set_up(campus, settings)
    enqueue(campus, HELIA)
    # Entered before identifiers were written as the DNS does.
    sql(campus.path, "UPDATE outbox SET message_id = '<F2026-000001.x@müller.example>'")
    assert run(campus) == {HELIA: "sent"}
    assert answers.messages[0]["Message-ID"] == "<F2026-000001.x@xn--mller-kva.example>"
    assert messages(campus)[0].message_id == "<F2026-000001.x@müller.example>"


def test_a_test_message_leaves_from_a_domain_with_an_umlaut(
    campus: Campus, settings: MailSettings, answers: Answers
) -> None:
    send_test(campus.services, settings, "", "claire@campus.example", "de", "1")
    assert answers.messages[0]["Message-ID"] == "<test.1@xn--mller-kva.example>"
