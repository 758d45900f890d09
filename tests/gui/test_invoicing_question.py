"""The question before a month is issued: a month that is not over says so."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from campus_desk.ui.theme import Theme
from tests.campus import Campus
from tests.gui.invoicing_desk import InvoicingDesk
from tests.invoicing import issuing_campus, october, with_customers


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


def warnings(desk: InvoicingDesk) -> list[str]:
    """Open the question, and return what it says about the month that runs."""
    before = desk.page.work.dialog
    QTest.keyClick(desk.page.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    dialog = desk.page.work.dialog
    assert dialog is not None
    assert dialog is not before
    said = [label.text() for label in dialog.findChildren(QLabel) if "not over" in label.text()]
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
