"""Marking as sent: the day on which a document was sent is not overwritten by marking others, nor unasked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from campus_desk.application.invoice_run import issue_month
from campus_desk.ui.invoicing.sent_dialog import SentDialog
from campus_desk.ui.theme import Theme
from tests.campus import NOW, RECEPTION, Campus
from tests.gui.invoicing_desk import InvoicingDesk
from tests.invoicing import OCTOBER, issuing_campus, october, sql, with_customers

FIRST, SECOND = "F2026-000001", "F2026-000002"


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = issuing_campus(tmp_path / "campus.db")
    with_customers(opened, 2)
    october(opened, "T01", "T02")
    issue_month(opened.services, OCTOBER, RECEPTION)
    yield opened
    opened.close()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, campus: Campus, tmp_path: Path) -> Iterator[InvoicingDesk]:
    """The desk five days after the first invoice was sent; today is 28 November 2026."""
    shown = InvoicingDesk(theme, campus.services, tmp_path, "fr")
    qtbot.waitUntil(lambda: shown.page.preview is not None and shown.session.catalogue is not None)
    shown.page.table.go_to(FIRST)
    mark(qtbot, shown)
    campus.clock.instant = NOW + timedelta(days=5)
    yield shown
    shown.close()


def mark(qtbot: QtBot, desk: InvoicingDesk) -> None:
    with qtbot.waitSignal(desk.page.month_shown, timeout=10_000):
        desk.page.bar.sent.trigger()


def ask(desk: InvoicingDesk) -> SentDialog:
    desk.page.bar.sent.trigger()
    dialog = desk.page.rows.marks.dialog
    assert isinstance(dialog, SentDialog)
    assert dialog.isVisible()
    return dialog


def sentences(dialog: SentDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog)]


def days(campus: Campus) -> list[tuple[str, str]]:
    return sql(
        campus.path,
        "SELECT i.number, e.day FROM invoice_event e JOIN invoice i ON i.id = e.invoice_id ORDER BY e.id",
    )


def test_of_all_that_are_chosen_those_are_marked_that_were_not_sent(
    qtbot: QtBot, campus: Campus, desk: InvoicingDesk
) -> None:
    desk.page.table.selectAll()
    mark(qtbot, desk)
    assert days(campus) == [(FIRST, "2026-11-23"), (SECOND, "2026-11-28")]


def test_one_that_was_sent_is_marked_again_only_after_a_question(
    qtbot: QtBot, campus: Campus, desk: InvoicingDesk
) -> None:
    page = desk.page
    page.table.go_to(FIRST)
    dialog = ask(desk)
    said = sentences(dialog)
    assert said[0] == "F2026-000001 · Locataire 01"
    assert "23 nov. 2026" in said[1]
    assert "28 nov. 2026" in said[2]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert days(campus) == [(FIRST, "2026-11-23")]
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        QTest.mouseClick(ask(desk).mark_button, Qt.MouseButton.LeftButton)
    assert days(campus) == [(FIRST, "2026-11-23"), (FIRST, "2026-11-28")]
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        desk.session.undo.undo()
    (first, *_) = page.model.rows
    assert first.document is not None
    assert str(first.document.sent_on) == "2026-11-23"


def test_several_that_were_sent_on_several_days_say_between_which(
    qtbot: QtBot, campus: Campus, desk: InvoicingDesk
) -> None:
    desk.page.table.go_to(SECOND)
    mark(qtbot, desk)
    desk.page.table.selectAll()
    dialog = ask(desk)
    said = sentences(dialog)
    assert said[0] == "2 document(s)"
    assert "23 nov. 2026" in said[1]
    assert "28 nov. 2026" in said[1]
    dialog.reject()
    assert len(days(campus)) == 2
