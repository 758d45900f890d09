"""What did not leave is tried again where it belongs now, and never beside a message that took its place."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import trustme

from campus_desk.application.desk import Outcome
from campus_desk.application.sending_commands import CancelMessages, RetryMessages, SendDocuments
from campus_desk.domain.customer import Channel
from campus_desk.domain.errors import Refused
from campus_desk.domain.invoice_event import OutboxState
from tests.campus import RECEPTION, Campus
from tests.invoicing import sql
from tests.mail_server import Answers, account, mail_server, trust
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
)

CANCELLED, FAILED, SENT, WAITING = (
    OutboxState.CANCELLED,
    OutboxState.FAILED,
    OutboxState.SENT,
    OutboxState.WAITING,
)
COMPTA = "compta@helia.example"
UNKNOWN, BUSY = "550 5.1.1 Unknown", "451 4.7.1 Busy"


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


def retry(campus: Campus, *keys: int) -> Outcome:
    return campus.services.desk.execute(RetryMessages(keys), RECEPTION)


def states(campus: Campus) -> list[OutboxState]:
    return [each.state for each in messages(campus)]


def given(answers: Answers) -> list[list[str]]:
    return [list(each.rcpt_tos) for each in answers.envelopes]


# --- where the customer is now ----------------------------------------------------------------------------------------


def test_a_mended_address_is_where_it_goes_when_tried_again(campus: Campus, answers: Answers) -> None:
    answers.by_recipient[COMPTA] = [UNKNOWN, UNKNOWN]
    (message,) = enqueue(campus, HELIA)
    assert run(campus) == {HELIA: "failed"}
    change(campus, "HELIA", invoice_email="factures@helia.example")
    retry(campus, message.id)
    assert run(campus) == {HELIA: "sent"}
    assert given(answers) == [["factures@helia.example"]]
    assert [each.detail for each in sent_events(campus, HELIA)] == ["factures@helia.example"]


def test_another_way_is_taken_when_tried_again(campus: Campus, answers: Answers, tmp_path: Path) -> None:
    answers.by_recipient[COMPTA] = [UNKNOWN]
    (message,) = enqueue(campus, HELIA)
    run(campus)
    folder = tmp_path / "post"
    folder.mkdir()
    with campus.services.storage.read() as unit:
        port = int(unit.settings.get("mail.port"))
    set_up(campus, account(port, post_folder=str(folder)))
    change(campus, "HELIA", channel=Channel.FOLDER)
    retry(campus, message.id)
    assert run(campus) == {HELIA: "sent"}
    assert len(list(folder.rglob("*.pdf"))) == 1
    assert [each.channel for each in sent_events(campus, HELIA)] == [Channel.FOLDER]
    assert answers.envelopes == []


def test_what_has_no_address_any_more_says_so_and_the_others_are_tried(
    campus: Campus, answers: Answers
) -> None:
    answers.by_recipient = {COMPTA: [UNKNOWN], "claire@neuralis.example": [UNKNOWN]}
    enqueue(campus, NEURALIS, HELIA)
    assert run(campus) == {NEURALIS: "failed", HELIA: "failed"}
    change(campus, "HELIA", email="", invoice_email="")
    retry(campus, *(each.id for each in messages(campus)))
    assert run(campus) == {NEURALIS: "sent"}
    assert states(campus) == [SENT, FAILED]
    assert reason(campus, HELIA) == "Hélia Diagnostics has no e-mail address."


# --- a later message takes the place of an earlier one ----------------------------------------------------------------


def test_what_failed_does_not_go_beside_the_one_that_was_sent_anew(campus: Campus, answers: Answers) -> None:
    answers.by_recipient[COMPTA] = [UNKNOWN]
    (first,) = enqueue(campus, HELIA)
    assert run(campus) == {HELIA: "failed"}
    enqueue(campus, HELIA)
    assert run(campus) == {HELIA: "sent"}
    assert states(campus) == [CANCELLED, SENT]
    retry(campus, first.id)
    assert run(campus) == {}
    assert len(answers.envelopes) == 1


def test_what_an_earlier_version_left_failed_beside_a_success_is_taken_out_when_tried_again(
    campus: Campus, answers: Answers
) -> None:
    answers.by_recipient[COMPTA] = [UNKNOWN]
    (first,) = enqueue(campus, HELIA)
    run(campus)
    enqueue(campus, HELIA)
    run(campus)
    sql(campus.path, "UPDATE outbox SET state = 'failed' WHERE id = ?", first.id)
    retry(campus, first.id)
    assert states(campus) == [CANCELLED, SENT]
    assert run(campus) == {}


def test_what_waits_goes_once_when_it_is_sent_once_more(campus: Campus, answers: Answers) -> None:
    answers.by_recipient[COMPTA] = [BUSY]
    enqueue(campus, HELIA)
    assert run(campus) == {HELIA: "waiting"}
    enqueue(campus, HELIA, again=True)
    assert run(campus) == {HELIA: "sent"}
    campus.clock.advance(timedelta(days=1))
    assert run(campus) == {}
    assert states(campus) == [CANCELLED, SENT]


def test_undoing_puts_back_what_waited_before(campus: Campus, answers: Answers) -> None:
    desk = campus.services.desk
    enqueue(campus, HELIA)
    anew = desk.execute(SendDocuments(ids(campus, HELIA), again=True), RECEPTION)
    assert states(campus) == [CANCELLED, WAITING]
    assert anew.inverse is not None
    undone = desk.execute(anew.inverse, RECEPTION)
    assert states(campus) == [WAITING, CANCELLED]
    assert undone.inverse is not None
    redone = desk.execute(undone.inverse, RECEPTION)
    assert states(campus) == [CANCELLED, WAITING]
    assert run(campus) == {HELIA: "sent"}
    assert redone.inverse is not None
    with pytest.raises(Refused):
        desk.execute(redone.inverse, RECEPTION)
    assert states(campus) == [CANCELLED, SENT]


def test_one_over_which_a_program_died_does_not_go_beside_the_one_that_was_sent_anew(
    campus: Campus, answers: Answers
) -> None:
    enqueue(campus, HELIA)
    # In hand for a quarter of an hour, and nobody is there any more.
    soon = int(campus.clock.instant.timestamp()) + 900
    sql(campus.path, "UPDATE outbox SET attempts = 1, next_try_at = ?", soon)
    enqueue(campus, HELIA, again=True)
    assert states(campus) == [WAITING, WAITING]
    assert run(campus) == {HELIA: "sent"}
    campus.clock.advance(timedelta(minutes=15))
    assert run(campus) == {}
    assert states(campus) == [CANCELLED, SENT]
    assert len(answers.envelopes) == 1


# --- undoing what has left in part ------------------------------------------------------------------------------------


def test_undoing_takes_out_what_has_not_left_and_counts_what_has(campus: Campus, answers: Answers) -> None:
    answers.by_recipient[COMPTA] = [BUSY]
    outcome = campus.services.desk.execute(SendDocuments(ids(campus, NEURALIS, HELIA)), RECEPTION)
    assert run(campus) == {NEURALIS: "sent", HELIA: "waiting"}
    assert outcome.inverse is not None
    undone = campus.services.desk.execute(outcome.inverse, RECEPTION)
    assert undone.messages_left == 1
    assert states(campus) == [SENT, CANCELLED]
    assert undone.inverse == RetryMessages((messages(campus)[1].id,))


def test_what_has_left_altogether_is_not_taken_out(campus: Campus) -> None:
    found = enqueue(campus, NEURALIS, HELIA)
    run(campus)
    with pytest.raises(Refused) as refused:
        campus.services.desk.execute(CancelMessages(tuple(each.id for each in found)), RECEPTION)
    assert refused.value.message.key == "error-message-left"


# --- put off for some -------------------------------------------------------------------------------------------------


def test_those_whom_the_server_puts_off_get_it_later_and_nobody_gets_it_twice(
    campus: Campus, answers: Answers
) -> None:
    change(campus, "HELIA", invoice_email="a@helia.example, later@helia.example, gone@helia.example")
    answers.by_recipient = {
        "later@helia.example": ["451 4.7.1 Greylisted", BUSY],
        "gone@helia.example": [UNKNOWN],
    }
    (message,) = enqueue(campus, HELIA)
    assert run(campus) == {HELIA: "waiting"}
    assert given(answers) == [["a@helia.example"]]
    assert states(campus) == [SENT, WAITING]
    assert reason(campus, HELIA).endswith("later@helia.example: 451 4.7.1 Greylisted")
    # The second try is the second of one letter: the pause after it is the second one.
    campus.clock.advance(timedelta(minutes=1))
    assert run(campus) == {HELIA: "waiting"}
    campus.clock.advance(timedelta(minutes=4, seconds=59))
    assert run(campus) == {}
    campus.clock.advance(timedelta(seconds=1))
    assert run(campus) == {HELIA: "sent"}
    assert given(answers) == [["a@helia.example"], ["later@helia.example"]]
    first, second = messages(campus)
    assert (first.recipient, second.recipient) == ("a@helia.example", "later@helia.example")
    assert second.message_id == message.message_id.replace("@", "+1@")
    assert [each.detail for each in sent_events(campus, HELIA)] == ["a@helia.example", "later@helia.example"]


def test_trying_again_for_those_put_off_leaves_out_those_who_have_it(
    campus: Campus, answers: Answers
) -> None:
    change(campus, "HELIA", invoice_email="a@helia.example, later@helia.example")
    answers.by_recipient["later@helia.example"] = [BUSY, UNKNOWN]
    enqueue(campus, HELIA)
    run(campus)
    campus.clock.advance(timedelta(minutes=1))
    assert run(campus) == {HELIA: "failed"}
    change(campus, "HELIA", invoice_email="a@helia.example, right@helia.example")
    retry(campus, messages(campus)[1].id)
    assert run(campus) == {HELIA: "sent"}
    assert given(answers) == [["a@helia.example"], ["right@helia.example"]]


def test_trying_again_is_over_when_all_who_are_left_have_it(campus: Campus, answers: Answers) -> None:
    change(campus, "HELIA", invoice_email="a@helia.example, later@helia.example")
    answers.by_recipient["later@helia.example"] = [BUSY]
    enqueue(campus, HELIA)
    run(campus)
    change(campus, "HELIA", invoice_email="a@helia.example")
    retry(campus, messages(campus)[1].id)
    assert states(campus) == [SENT, CANCELLED]


def test_what_is_put_off_twice_in_part_has_a_name_of_its_own_each_time(
    campus: Campus, answers: Answers
) -> None:
    change(campus, "HELIA", invoice_email="a@helia.example, b@helia.example, c@helia.example")
    answers.by_recipient = {"b@helia.example": [BUSY], "c@helia.example": [BUSY, BUSY]}
    (message,) = enqueue(campus, HELIA)
    for minutes in (1, 5, 15):
        run(campus)
        campus.clock.advance(timedelta(minutes=minutes))
    assert given(answers) == [["a@helia.example"], ["b@helia.example"], ["c@helia.example"]]
    assert [each.message_id.rpartition("@")[0].rpartition("+")[2] for each in messages(campus)[1:]] == [
        "1",
        "2",
    ]
    assert {each.letter for each in messages(campus)} == {message.message_id}
