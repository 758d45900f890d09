"""The question before a month is issued: a month that is not over says so, and what changes meanwhile is read again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from campus_desk.application.commands import SaveCustomer
from campus_desk.application.invoice_run import issue_month
from campus_desk.application.run_report import RunReport
from campus_desk.domain.month_decision import Verdict
from campus_desk.ui.invoicing.issue_dialog import IssueDialog
from campus_desk.ui.invoicing.run_model import RunState
from campus_desk.ui.theme import Theme
from tests.campus import RECEPTION, Campus, slot
from tests.gui.invoicing_desk import InvoicingDesk
from tests.invoicing import OCTOBER, customer, decide, issuing_campus, october, sql, with_customers


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = issuing_campus(tmp_path / "campus.db")
    with_customers(opened, 1)
    october(opened, "T01")
    yield opened
    opened.close()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, campus: Campus, tmp_path: Path) -> Iterator[InvoicingDesk]:
    opened = InvoicingDesk(theme, campus.services, tmp_path, "fr")
    qtbot.waitUntil(lambda: opened.page.preview is not None)
    yield opened
    opened.close()


def sentences(dialog: QDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog)]


def warnings(desk: InvoicingDesk) -> list[str]:
    """Open the question, and return what it says about the month that runs."""
    before = desk.page.work.dialog
    QTest.keyClick(desk.page.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    dialog = desk.page.work.dialog
    assert dialog is not None
    assert dialog is not before
    said = [text for text in sentences(dialog) if "not over" in text]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    return said


def test_a_month_that_is_over_is_issued_without_a_warning(desk: InvoicingDesk) -> None:
    assert warnings(desk) == []


def test_a_month_that_is_not_over_says_so(desk: InvoicingDesk, campus: Campus) -> None:
    campus.clock.instant = datetime.fromisoformat("2026-10-31T22:59:00+00:00")
    (warning,) = warnings(desk)
    assert "31 octobre 2026" in warning
    # A minute later it is November at the campus.
    campus.clock.instant = datetime.fromisoformat("2026-10-31T23:00:00+00:00")
    assert warnings(desk) == []


def ask(desk: InvoicingDesk) -> IssueDialog:
    desk.page.work.ask_to_issue()
    dialog = desk.page.work.dialog
    assert isinstance(dialog, IssueDialog)
    return dialog


def said(dialog: IssueDialog) -> str:
    return " ".join(sentences(dialog)).replace("\u202f", " ").replace("\u00a0", " ")


def another_use(campus: Campus, code: str = "T01") -> None:
    campus.book("ILL", slot("2026-10-20", "09:00", "10:00"), code, "oubli")


def issued(campus: Campus) -> list[tuple[str, int]]:
    return sql(campus.path, "SELECT number, net FROM invoice ORDER BY number")


def issue(qtbot: QtBot, desk: InvoicingDesk, dialog: IssueDialog) -> RunReport:
    with qtbot.waitSignal(desk.page.work.finished, timeout=20_000) as ended:
        QTest.mouseClick(dialog.issue_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(desk.page.month_shown, timeout=10_000):
        pass
    report = ended.args[0]
    assert isinstance(report, RunReport)
    return report


def test_sums_that_changed_while_the_question_was_read_are_read_again_before_anything_is_issued(
    qtbot: QtBot, desk: InvoicingDesk, campus: Campus
) -> None:
    dialog = ask(desk)
    assert "1 invoice(s) 45,00 € excl. VAT · 54,00 € incl. VAT" in said(dialog)
    with qtbot.waitSignal(desk.page.month_shown, timeout=10_000):
        another_use(campus)
    assert "The month has changed meanwhile." in dialog.band.text
    assert dialog.issue_button.text() == "Show the new sums"
    assert "45,00 €" in said(dialog), "nothing changes under the eyes of who reads"
    QTest.mouseClick(dialog.issue_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert not desk.page.work.is_running
    assert not dialog.band.isVisible()
    # One more hour of room Ill at 45.00, and 20 % VAT.
    assert "1 invoice(s) 90,00 € excl. VAT · 108,00 € incl. VAT" in said(dialog)
    assert len(issue(qtbot, desk, dialog).issued) == 1
    assert issued(campus) == [("F2026-000001", 900_000)]


def test_a_question_that_is_as_it_was_again_can_be_answered(
    qtbot: QtBot, desk: InvoicingDesk, campus: Campus
) -> None:
    dialog = ask(desk)
    texts = []
    for verdict in (Verdict.EXCLUDED, None):
        with qtbot.waitSignal(desk.page.month_shown, timeout=10_000):
            decide(campus, verdict)
        texts.append(dialog.issue_button.text())
    assert texts == ["Show the new sums", "Issue"]
    assert not dialog.band.isVisible()


def test_where_nothing_is_left_to_issue_the_question_says_so(
    qtbot: QtBot, desk: InvoicingDesk, campus: Campus
) -> None:
    dialog = ask(desk)
    with qtbot.waitSignal(desk.page.month_shown, timeout=10_000):
        issue_month(campus.services, OCTOBER, RECEPTION)
    QTest.mouseClick(dialog.issue_button, Qt.MouseButton.LeftButton)
    assert "0 invoice(s)" in said(dialog)
    assert not dialog.issue_button.isEnabled()
    dialog.reject()


def test_what_changed_too_late_for_the_question_is_not_issued_and_asked_about_again(
    qtbot: QtBot, desk: InvoicingDesk, campus: Campus
) -> None:
    page = desk.page
    dialog = ask(desk)
    # The other desk is so fast that this page does not know yet.
    another_use(campus)
    report = issue(qtbot, desk, dialog)
    assert report.issued == ()
    assert issued(campus) == []
    (row,) = page.model.rows
    assert row.state is RunState.FAILED
    assert row.reason is not None
    assert desk.session.sentences.of(row.reason) == (
        "Ce brouillon a changé depuis que vous avez confirmé l’émission\u202f: il n’a pas été émis. "
        "Relisez-le, puis émettez de nouveau."
    )
    assert page.exceptions.model.rows[0][1].amount == row.net == Decimal("90.00")
    QTest.mouseClick(page.strip.retry, Qt.MouseButton.LeftButton)
    again = page.work.dialog
    assert isinstance(again, IssueDialog)
    assert again is not dialog
    assert not page.work.is_running
    assert len(issue(qtbot, desk, again).issued) == 1
    assert issued(campus) == [("F2026-000001", 900_000)]


def test_what_is_mended_is_not_offered_to_be_tried_again(
    qtbot: QtBot, desk: InvoicingDesk, campus: Campus
) -> None:
    dialog = ask(desk)
    another_use(campus)
    issue(qtbot, desk, dialog)
    strip = desk.page.strip
    assert strip.retry.isVisible()
    with qtbot.waitSignal(desk.page.month_shown, timeout=10_000):
        campus.execute(SaveCustomer(replace(customer(campus, "T01"), contract="M-1")))
    assert not strip.retry.isVisible()
    assert strip.done.isVisible()
