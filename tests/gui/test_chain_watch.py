"""The status bar says how far the chain of documents holds, leads to what does not, and what the month comes to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from campus_desk.application.chain_ports import VerifiedChain
from campus_desk.application.credit_note import credit
from campus_desk.persistence import FileChainVerifier
from campus_desk.ui.check_dialog import CheckDialog
from campus_desk.ui.invoicing.run_page import RunPage
from campus_desk.ui.status_line import ChainItem
from tests.campus import RECEPTION, Campus
from tests.gui.desk import DeskUnderTest, held, press, wait_until
from tests.invoicing import issue, issuing_campus, october, tamper


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    """Return a campus with two invoices of October."""
    opened = issuing_campus(tmp_path / "campus.db")
    october(opened, "NEURALIS", "HELIA")
    issue(opened)
    yield opened
    opened.close()


def item(desk: DeskUnderTest) -> ChainItem:
    return desk.window.status.chain


def says(desk: DeskUnderTest, text: str) -> None:
    wait_until(lambda: item(desk).text == text, text)


def test_finance_sees_how_far_the_chain_was_verified(desk: DeskUnderTest) -> None:
    desk.start()
    assert not item(desk).isVisible()
    press(desk.window, "F12")
    says(desk, "Chaîne d’intégrité vérifiée jusqu’à F2026-000002")
    assert item(desk).isVisible()
    assert item(desk).button.accessibleName() == item(desk).text
    press(desk.window, "F6")
    assert not item(desk).isVisible()


def test_what_is_issued_is_verified_then_and_nothing_twice(
    desk: DeskUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.start()
    press(desk.window, "F12")
    says(desk, "Chaîne d’intégrité vérifiée jusqu’à F2026-000002")
    began: list[int] = []
    verify = FileChainVerifier.verify

    def noted(self: FileChainVerifier, verified: VerifiedChain, most: int) -> VerifiedChain:
        began.append(verified.sequence)
        return verify(self, verified, most)

    monkeypatch.setattr(FileChainVerifier, "verify", noted)
    services = desk.session.services
    desk.session.tasks.write(lambda: credit(services, "F2026-000001", "Erreur", services.actor))
    says(desk, "Chaîne d’intégrité vérifiée jusqu’à A2026-000001")
    assert began == [2]


def test_neither_who_reads_nor_who_writes_waits_for_it_nor_it_for_them(desk: DeskUnderTest) -> None:
    desk.start()
    with held(desk.session.tasks.write), held(desk.session.tasks.read):
        press(desk.window, "F12")
        says(desk, "Chaîne d’intégrité vérifiée jusqu’à F2026-000002")


def test_a_broken_chain_is_said_on_every_page_and_leads_to_the_check(
    desk: DeskUnderTest, campus: Campus
) -> None:
    tamper(campus.path, "UPDATE invoice SET payload = payload || ' ' WHERE id = 1")
    desk.start()
    press(desk.window, "F12")
    says(desk, "Chaîne d’intégrité rompue à F2026-000001")
    assert item(desk).button.property("role") == "danger"
    press(desk.window, "F6")
    assert item(desk).isVisible()
    button = item(desk).button
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert QApplication.focusWidget() is button
    QTest.keyClick(button, Qt.Key.Key_Return)
    dialog = desk.modal(CheckDialog)
    wait_until(lambda: dialog.findings, "the findings")
    assert "chain" in {finding.name for finding in dialog.findings if not finding.holds}
    dialog.reject()


def test_what_the_month_comes_to_stands_there_while_finance_looks_at_it(
    desk: DeskUnderTest, campus: Campus
) -> None:
    desk.start()
    sums = desk.window.status.sums
    assert not sums.isVisible()
    press(desk.window, "F12")
    wait_until(lambda: sums.text == "2 documents · 90,00\u00a0€ HT", "the sums of October")
    assert sums.isVisible()
    page = desk.window.page(desk.window.menu.invoicing)
    assert isinstance(page, RunPage)
    credit(campus.services, "F2026-000001", "erreur", RECEPTION)
    page.reload()
    # Both invoices, the credit note, and what is invoiced again.
    wait_until(lambda: sums.text == "4 documents · 90,00\u00a0€ HT", "the sums with the credit note")
    says(desk, "Chaîne d’intégrité vérifiée jusqu’à A2026-000001")
    desk.window.resize(desk.window.minimumSizeHint().width(), 700)
    wait_until(lambda: not sums.isVisible(), "a window that has no room for them")
    person = desk.window.status.person
    wait_until(lambda: person.geometry().right() < desk.window.status.width(), "who sits here, in full")
    desk.window.resize(1440, 900)
    wait_until(sums.isVisible, "room for them again")
    page.bar.previous.trigger()
    wait_until(lambda: not sums.text, "an empty month")
    press(desk.window, "F6")
    assert not sums.isVisible()
