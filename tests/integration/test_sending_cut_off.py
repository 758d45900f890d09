"""What was cut off in the middle is not forgotten: if it goes once more, it is said that it may have arrived before."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import trustme

from campus_desk.application.sending_commands import RetryMessages
from campus_desk.domain.invoice_event import OutboxState
from tests.campus import RECEPTION, Campus
from tests.mail_server import Answers, account, mail_server, trust
from tests.sending_campus import (
    HELIA,
    NEURALIS,
    enqueue,
    messages,
    run,
    sending_campus,
    sent_events,
    set_up,
)


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def campus(answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Campus]:
    authority = trustme.CA()
    trust(authority, tmp_path, monkeypatch)
    with mail_server(answers, authority) as port:
        opened = sending_campus(tmp_path / "campus.db")
        set_up(opened, account(port))
        yield opened
        opened.close()


def told(campus: Campus) -> str:
    reason = messages(campus)[0].last_error
    return "" if reason is None else reason.key


def reopened(campus: Campus) -> Campus:
    """Return the campus as the next start of the program finds it."""
    return Campus(campus.path, campus.clock, furnish=False)


def cut_off_in_the_letter(campus: Campus, answers: Answers) -> None:
    """Close while the server has a letter and has not answered."""
    answers.hangs_in_data = True
    sending = threading.Thread(target=run, args=(campus,))
    sending.start()
    assert answers.has_letter.wait(10)
    campus.services.mail.close()
    sending.join(10)
    assert not sending.is_alive()
    answers.goes_on.set()


def test_what_was_cut_off_by_closing_waits_without_a_try_against_it_and_goes_at_once_next_time(
    campus: Campus, answers: Answers
) -> None:
    enqueue(campus, NEURALIS)
    cut_off_in_the_letter(campus, answers)
    (message,) = messages(campus)
    assert (message.state, message.attempts) == (OutboxState.WAITING, 0)
    assert message.is_unconfirmed
    assert told(campus) == "error-mail-closed"
    later = reopened(campus)
    assert run(later) == {NEURALIS: "sent"}
    assert told(later) == "sent-perhaps-twice"
    assert len(sent_events(later, NEURALIS)) == 1
    later.close()


def test_what_was_cut_off_before_the_letter_was_begun_is_in_no_doubt(
    campus: Campus, answers: Answers
) -> None:
    enqueue(campus, NEURALIS)
    campus.services.mail.close()
    run(campus)
    (message,) = messages(campus)
    assert (message.state, message.attempts, message.is_unconfirmed) == (OutboxState.WAITING, 0, False)
    later = reopened(campus)
    assert run(later) == {NEURALIS: "sent"}
    assert told(later) == ""
    assert len(answers.envelopes) == 1
    later.close()


def test_the_others_stay_untouched_when_one_is_cut_off(campus: Campus, answers: Answers) -> None:
    enqueue(campus, NEURALIS, HELIA)
    cut_off_in_the_letter(campus, answers)
    assert [each.is_unconfirmed for each in messages(campus)] == [True, False]
    assert [each.attempts for each in messages(campus)] == [0, 0]


def test_the_doubt_outlives_tries_that_fail_and_being_tried_again_by_hand(
    campus: Campus, answers: Answers
) -> None:
    answers.dies_after_data = 1
    (message,) = enqueue(campus, NEURALIS)
    assert run(campus) == {NEURALIS: "waiting"}
    answers.by_recipient["claire@neuralis.example"] = ["451 4.3.0 Busy"]
    campus.clock.advance(timedelta(minutes=1))
    assert run(campus) == {NEURALIS: "waiting"}
    assert messages(campus)[0].is_unconfirmed
    campus.services.desk.execute(RetryMessages((message.id,)), RECEPTION)
    assert run(campus) == {NEURALIS: "sent"}
    assert told(campus) == "sent-perhaps-twice"
    assert len(answers.envelopes) == 2


def test_what_a_server_refuses_is_in_no_doubt(campus: Campus, answers: Answers) -> None:
    answers.to_data = ["451 4.3.0 Busy"]
    enqueue(campus, NEURALIS)
    assert run(campus) == {NEURALIS: "waiting"}
    assert not messages(campus)[0].is_unconfirmed
    campus.clock.advance(timedelta(minutes=1))
    assert run(campus) == {NEURALIS: "sent"}
    assert told(campus) == ""
