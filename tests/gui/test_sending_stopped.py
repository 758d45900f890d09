"""What is said about sending while other things go on: stop, close, choose something else."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from campus_desk.domain.invoice_event import OutboxState
from campus_desk.ui.invoicing.send_dialog import SendDialog
from campus_desk.ui.invoicing.sending import Sending
from tests.campus import Campus
from tests.gui.desk import held
from tests.gui.invoicing_desk import InvoicingDesk, wait_for
from tests.gui.sending_desk import answers, campus, close, desk, english, opened, sending
from tests.mail_server import Answers
from tests.sending_campus import HELIA, NEURALIS, enqueue, ids, messages, run, sent_events

__all__ = ["answers", "campus", "desk", "english", "sending"]


def while_another_leaves(campus: Campus, sending: Sending, answers: Answers) -> SendDialog:
    """Send Neuralis's invoice while Hélia's leaves by the clock and the server takes its time."""
    answers.hangs_in_data = True
    enqueue(campus, HELIA)
    sending.delivery.start()
    wait_for(answers.has_letter.is_set)
    sending.open_sending()
    dialog = opened(sending, SendDialog)
    wait_for(lambda: len(dialog.model.rows) == 2)
    assert dialog.send_button.text() == "Send 1 document"
    dialog.send_button.click()
    wait_for(dialog.stop_button.isVisible)
    return dialog


def test_stopping_also_holds_for_what_waits_behind_a_run_under_way(
    campus: Campus, sending: Sending, answers: Answers
) -> None:
    dialog = while_another_leaves(campus, sending, answers)
    dialog.stop_button.click()
    answers.goes_on.set()
    wait_for(lambda: bool(dialog.band.text) and not sending.delivery.is_running)
    assert dialog.band.text == "stopped; 1 not sent, and out of the outbox again"
    assert [(each.recipient, each.state) for each in messages(campus)] == [
        ("compta@helia.example", OutboxState.SENT),
        ("claire@neuralis.example", OutboxState.CANCELLED),
    ]
    shown = {row.parcel.row.number: (row.text, row.state) for row in dialog.model.rows}
    assert shown[NEURALIS] == ("Not sent", OutboxState.CANCELLED)
    # Nor does it leave a minute later.
    assert run(campus) == {}
    assert len(answers.envelopes) == 1
    close(dialog)


def test_what_is_stopped_comes_back_with_undo(
    campus: Campus, desk: InvoicingDesk, sending: Sending, answers: Answers
) -> None:
    dialog = while_another_leaves(campus, sending, answers)
    dialog.stop_button.click()
    answers.goes_on.set()
    wait_for(lambda: bool(dialog.band.text) and not sending.delivery.is_running)
    close(dialog)
    desk.session.undo.undo()
    wait_for(lambda: messages(campus)[1].state is OutboxState.WAITING)
    assert run(campus) == {NEURALIS: "sent"}


def test_what_another_run_sends_is_not_told_as_what_was_asked_for_here(
    campus: Campus, sending: Sending, answers: Answers
) -> None:
    dialog = while_another_leaves(campus, sending, answers)
    ended: list[int] = []
    told: list[str] = []
    sending.delivery.finished.connect(lambda _report, number: ended.append(number))
    sending.delivery.finished.connect(lambda *_: told.append(dialog.band.text))
    answers.goes_on.set()
    wait_for(lambda: len(ended) == 2)
    assert ended == [1, 2]
    assert told == ["", "1 sent"]
    assert len(answers.envelopes) == 2
    close(dialog)


def test_stopping_between_two_of_ones_own_says_which_has_left(
    campus: Campus, sending: Sending, answers: Answers
) -> None:
    answers.hangs_in_data = True
    sending.open_sending()
    dialog = opened(sending, SendDialog)
    wait_for(lambda: len(dialog.model.rows) == 2)
    dialog.send_button.click()
    wait_for(answers.has_letter.is_set)
    wait_for(dialog.stop_button.isVisible)
    dialog.stop_button.click()
    answers.goes_on.set()
    wait_for(lambda: bool(dialog.band.text))
    assert dialog.band.text == "1 sent · stopped; 1 not sent, and out of the outbox again"
    assert [each.state for each in messages(campus)] == [OutboxState.SENT, OutboxState.CANCELLED]
    close(dialog)


def test_who_closes_the_dialog_at_once_has_sent_all_the_same(
    campus: Campus, sending: Sending, answers: Answers
) -> None:
    sending.open_sending()
    dialog = opened(sending, SendDialog)
    wait_for(lambda: len(dialog.model.rows) == 2)
    ended: list[object] = []
    sending.delivery.finished.connect(lambda report, _: ended.append(report))
    dialog.send_button.click()
    close(dialog)
    wait_for(lambda: bool(ended))
    assert len(answers.envelopes) == 2
    assert [len(sent_events(campus, number)) for number in (HELIA, NEURALIS)] == [1, 1]


def test_nothing_is_sent_under_a_choice_whose_documents_are_not_there_yet(
    campus: Campus, desk: InvoicingDesk, sending: Sending, answers: Answers
) -> None:
    enqueue(campus, HELIA)
    run(campus)
    desk.page.table.selectAll()
    sending.open_sending()
    dialog = opened(sending, SendDialog)
    wait_for(lambda: len(dialog.model.rows) == 2)
    dialog.again.click()
    with held(desk.tasks.read):
        dialog.which.setCurrentIndex(0)
        assert not dialog.send_button.isEnabled()
        assert dialog.send_button.text() == "Send"
        dialog.activateWindow()
        QTest.keySequence(dialog, "Ctrl+Return")
        dialog.send()
        QApplication.processEvents()
    wait_for(lambda: dialog.send_button.text() == "Send 1 document")
    assert [each.invoice_id for each in messages(campus)] == list(ids(campus, HELIA))
    close(dialog)


def test_the_answer_to_an_earlier_choice_does_not_come_in_the_place_of_the_later_one(
    campus: Campus, desk: InvoicingDesk, sending: Sending, answers: Answers
) -> None:
    enqueue(campus, HELIA)
    run(campus)
    desk.page.table.selectAll()
    sending.open_sending()
    dialog = opened(sending, SendDialog)
    wait_for(lambda: len(dialog.model.rows) == 2)
    counts: list[int] = []
    dialog.model.modelReset.connect(lambda: counts.append(len(dialog.model.rows)))
    dialog.model.rowsRemoved.connect(lambda: counts.append(len(dialog.model.rows)))
    with held(desk.tasks.read):
        dialog.which.setCurrentIndex(0)
        dialog.which.setCurrentIndex(1)
        dialog.which.setCurrentIndex(0)
    wait_for(lambda: dialog.send_button.text() == "Send 1 document")
    assert counts == [1]
    close(dialog)
