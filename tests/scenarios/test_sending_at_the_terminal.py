"""Sending at the terminal: the real command line, a real file, a real mail server."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import time_machine
import trustme

from campus_desk.main import main
from tests.campus import NOW
from tests.mail_server import Answers, account, mail_server, trust
from tests.sending_campus import HELIA, NEURALIS, change, sending_campus, set_up


@pytest.fixture(autouse=True)
def today() -> Iterator[None]:
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Answers]:
    """Return what the server of the campus answers; the campus lies in ``campus.db``."""
    authority, found = trustme.CA(), Answers()
    trust(authority, tmp_path, monkeypatch)
    with mail_server(found, authority) as port:
        campus = sending_campus(tmp_path / "campus.db")
        set_up(campus, account(port))
        change(campus, "NEURALIS", email="")
        campus.close()
        yield found


def run(folder: Path, *arguments: str) -> int:
    return main(["--database", str(folder / "campus.db"), "--language", "en", *arguments])


def test_a_month_is_sent_and_what_is_kept_back_is_told(
    answers: Answers, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, "invoices", "send", "--month", "2026-10") == 1
    said = capsys.readouterr()
    assert "Neuralis has no e-mail address." in said.err
    assert "One document did not leave" in said.err
    assert HELIA in said.out
    assert [each.rcpt_tos for each in answers.envelopes] == [["compta@helia.example"]]
    assert run(tmp_path, "invoices", "send", HELIA) == 1
    assert f"{HELIA} was sent on" in capsys.readouterr().err
    assert run(tmp_path, "invoices", "send", HELIA, "--again") == 0
    assert len(answers.envelopes) == 2


def test_the_outbox_lists_what_failed_and_tries_it_again(
    answers: Answers, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers.by_recipient["compta@helia.example"] = ["550 5.1.1 Unknown", "451 Busy"]
    assert run(tmp_path, "invoices", "send", HELIA) == 1
    capsys.readouterr()
    assert run(tmp_path, "outbox", "--json") == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["number"], row["state"], row["attempts"], row["next_try"]) == (HELIA, "failed", 1, None)
    assert row["reason"].endswith("compta@helia.example: 550 5.1.1 Unknown")
    assert run(tmp_path, "outbox", "--deliver") == 0
    assert run(tmp_path, "outbox", "--retry") == 1
    assert "451 Busy" in capsys.readouterr().err
    assert run(tmp_path, "outbox") == 0
    # It is 10:00 at the campus, 09:00 in Greenwich.
    assert "2026-11-23 10:01" in capsys.readouterr().out
    assert run(tmp_path, "outbox", "--json") == 0
    (waiting,) = json.loads(capsys.readouterr().out)
    assert waiting["next_try"] == "2026-11-23T10:01:00+01:00"
    with time_machine.travel(NOW.replace(minute=1), tick=False):
        assert run(tmp_path, "outbox", "--deliver") == 0
    assert len(answers.envelopes) == 1


def test_numbers_or_a_month_and_nothing_else(
    answers: Answers, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, "invoices", "send") == 2
    assert run(tmp_path, "invoices", "send", NEURALIS, "--month", "2026-10") == 2
    assert run(tmp_path, "invoices", "send", "F2026-999999") == 1
    assert run(tmp_path, "invoices", "send", "--month", "2026-09") == 1
    assert "Nothing to send." in capsys.readouterr().err


def test_what_failed_is_not_sent_beside_the_one_that_was_sent_anew(
    answers: Answers, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers.by_recipient["compta@helia.example"] = ["550 5.1.1 Unknown"]
    assert run(tmp_path, "invoices", "send", HELIA) == 1
    assert run(tmp_path, "invoices", "send", HELIA) == 0
    assert run(tmp_path, "outbox", "--retry") == 0
    assert len(answers.envelopes) == 1
