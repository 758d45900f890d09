"""A campus in which invoices are issued or sent is not closed by mistake, and closing it never issues the rest."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from campus_desk.application.services import SignIn
from campus_desk.documents.renderer import PdfRenderer
from campus_desk.domain.invoice import Invoice
from campus_desk.domain.invoice_event import OutboxState
from campus_desk.ui.invoicing.run_page import RunPage
from campus_desk.ui.leaving_dialog import LeavingDialog
from campus_desk.ui.tasks import _SteppedJob
from tests.campus import NOW, Campus, SetClock
from tests.gui.desk import DeskUnderTest, held, press, wait_until
from tests.invoicing import issuing_campus, october, sql, with_customers
from tests.keyrings import MemoryKeyring, using
from tests.mail_server import Answers, account, mail_server, trust
from tests.sending_campus import NEURALIS, enqueue, messages, run, sending_campus, set_up

TENANTS = 12


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = issuing_campus(tmp_path / "campus.db")
    with_customers(opened, TENANTS)
    october(opened, *(f"T{number:02}" for number in range(1, TENANTS + 1)))
    yield opened
    opened.close()


def issued(campus: Campus) -> int:
    return int(sql(campus.path, "SELECT count(*) FROM invoice")[0][0])


def month(desk: DeskUnderTest) -> RunPage:
    """Return the finance page, with its drafts."""
    desk.start()
    press(desk.window, "F12")
    page = desk.window.page(desk.window.menu.invoicing)
    assert isinstance(page, RunPage)
    wait_until(lambda: page.preview is not None, "the month")
    desk.settle()
    return page


def begin(page: RunPage, most: int = TENANTS) -> None:
    """Issue the month's drafts, or some of them."""
    assert page.preview is not None
    page.work.issue({draft.customer.id: draft.fingerprint for draft in page.preview.drafts[:most]})


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Have a run wait at its third document until it is let through: no run is too quick for a hand then."""
    opened, drawn = threading.Event(), itertools.count(1)
    render = PdfRenderer.render

    def waiting(self: PdfRenderer, invoice: Invoice, *more: bytes | None) -> bytes:
        if invoice.number and next(drawn) > 2:
            opened.wait()
        return render(self, invoice, *more)

    monkeypatch.setattr(PdfRenderer, "render", waiting)
    yield opened
    opened.set()


def test_closing_without_asking_finishes_the_document_in_hand_and_issues_no_other(
    desk: DeskUnderTest, campus: Campus, gate: threading.Event
) -> None:
    page = month(desk)
    begin(page)
    wait_until(lambda: page.work.progress.issued, "the first invoice")
    assert issued(campus) <= 2
    threading.Timer(0.2, gate.set).start()
    desk.close()
    # The one in hand, and the one drawn ahead of it.
    assert 1 <= issued(campus) <= 3


def test_the_window_stays_open_while_nobody_says_that_the_run_is_to_stop(
    desk: DeskUnderTest, campus: Campus
) -> None:
    page = month(desk)
    with held(desk.session.tasks.write):
        begin(page)
        assert not desk.window.close()
        dialog = desk.modal(LeavingDialog)
        dialog.activateWindow()
        assert dialog.focusWidget() is dialog.go_on_button
        assert dialog.go_on_button.isDefault()
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        QApplication.processEvents()
        assert not dialog.isVisible()
        assert desk.window.isVisible()
        # Asked once more, Escape says the same.
        assert not desk.window.close()
        QTest.keyClick(desk.modal(LeavingDialog), Qt.Key.Key_Escape)
        assert desk.window.isVisible()
    wait_until(lambda: not page.work.is_running, "the run")
    assert issued(campus) == TENANTS


def test_stopping_closes_the_window_after_the_document_in_hand(
    desk: DeskUnderTest, campus: Campus, gate: threading.Event
) -> None:
    page = month(desk)
    begin(page)
    wait_until(lambda: page.work.progress.issued, "the first invoice")
    press(desk.window, "Ctrl+Q")
    dialog = desk.modal(LeavingDialog)
    dialog.activateWindow()
    job = page.work._job
    assert isinstance(job, _SteppedJob)
    QTest.keyClick(dialog, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    wait_until(job._stop.is_set, "the run to be told")
    gate.set()
    wait_until(lambda: not desk.window.isVisible(), "the window to close")
    at_closing = issued(campus)
    assert 1 <= at_closing <= 3
    assert not page.work.is_running
    desk.close()
    assert issued(campus) == at_closing


def test_the_question_goes_when_there_is_nothing_left_to_stop(desk: DeskUnderTest, campus: Campus) -> None:
    page = month(desk)
    with held(desk.session.tasks.write):
        begin(page, 1)
        desk.window.close()
        dialog = desk.modal(LeavingDialog)
    wait_until(lambda: not page.work.is_running, "the run")
    wait_until(lambda: not isValid(dialog), "the question to go")
    assert desk.window.isVisible()
    assert issued(campus) == 1
    assert desk.window.close()


def test_nobody_else_sits_down_in_the_middle_of_a_run_unless_it_is_to_stop(
    desk: DeskUnderTest, campus: Campus
) -> None:
    page = month(desk)
    session = desk.session
    with held(desk.session.tasks.write):
        begin(page)
        desk.desk.sign_in(SignIn("T01"))
        dialog = desk.modal(LeavingDialog)
        assert desk.session is session
        dialog.stop_button.click()
    wait_until(lambda: desk.desk.session not in (None, session), "the campus of somebody else")
    desk.settle()
    assert issued(campus) == 0


def test_another_language_asks_nothing(desk: DeskUnderTest, campus: Campus) -> None:
    page = month(desk)
    with held(desk.session.tasks.write):
        begin(page)
        desk.desk.speak("de")
        assert desk.desk.leaving.dialog is None
        assert desk.window.isVisible()
    desk.settle()
    assert issued(campus) == TENANTS


def test_with_nothing_under_way_nobody_is_asked(desk: DeskUnderTest, campus: Campus) -> None:
    month(desk)
    assert desk.window.close()
    assert desk.desk.leaving.dialog is None


# --- a mail server that does not answer -------------------------------------------------------------------------------


@pytest.fixture
def answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Answers]:
    authority, found = trustme.CA(), Answers(hangs_in_data=True)
    trust(authority, tmp_path, monkeypatch)
    with mail_server(found, authority) as port, using(MemoryKeyring()):
        campus = sending_campus(tmp_path / "sending.db")
        set_up(campus, account(port))
        enqueue(campus, NEURALIS)
        campus.close()
        yield found


@pytest.fixture
def mailing(qapp: QApplication, tmp_path: Path, answers: Answers, unguarded: None) -> Iterator[DeskUnderTest]:
    """A desk that has begun to send a letter, and waits for the server."""
    campus = Campus(tmp_path / "sending.db", SetClock(NOW), furnish=False)
    desk = DeskUnderTest(qapp, tmp_path, campus, campus.path, language="en")
    assert desk.desk.start()
    wait_until(answers.has_letter.is_set, "the letter")
    yield desk
    desk.close()
    campus.close()


def assert_cut_off(desk: DeskUnderTest, answers: Answers) -> None:
    (message,) = messages(desk.campus)
    assert (message.state, message.attempts) == (OutboxState.WAITING, 0)
    assert message.is_unconfirmed
    answers.goes_on.set()
    assert run(desk.campus) == {NEURALIS: "sent"}
    told = messages(desk.campus)[0].last_error
    assert told is not None
    assert told.key == "sent-perhaps-twice"


def test_a_desk_that_is_closed_waits_for_no_mail_server(mailing: DeskUnderTest, answers: Answers) -> None:
    begun = time.monotonic()
    mailing.close()
    # The server is waited for half a minute; this is about whether it is waited for at all.
    assert time.monotonic() - begun < 10
    assert_cut_off(mailing, answers)


def test_whoever_closes_while_a_letter_leaves_is_asked_and_waits_no_longer_than_a_moment(
    mailing: DeskUnderTest, answers: Answers
) -> None:
    assert not mailing.window.close()
    dialog = mailing.modal(LeavingDialog)
    assert dialog.note.text().startswith("If you stop, what has not left waits in the outbox")
    dialog._patience.setInterval(100)
    dialog.stop_button.click()
    wait_until(lambda: not mailing.window.isVisible(), "the window to close")
    mailing.close()
    assert_cut_off(mailing, answers)


def test_a_letter_that_is_answered_in_time_is_sent_before_the_window_closes(
    mailing: DeskUnderTest, answers: Answers
) -> None:
    assert not mailing.window.close()
    mailing.modal(LeavingDialog).stop_button.click()
    answers.goes_on.set()
    wait_until(lambda: not mailing.window.isVisible(), "the window to close")
    mailing.close()
    (message,) = messages(mailing.campus)
    assert (message.state, message.is_unconfirmed) == (OutboxState.SENT, False)
    assert len(answers.envelopes) == 1
