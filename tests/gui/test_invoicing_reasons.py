"""Why a month is as it is: what changed, what earlier months still owe, which booking a line bills."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from campus_desk.application.invoice_run import issue_month
from campus_desk.domain.identifiers import BookingId
from campus_desk.ui.invoicing.comparison_dialog import ComparisonDialog
from campus_desk.ui.invoicing.key_hints import KeyHints
from campus_desk.ui.invoicing.run_model import RunState
from campus_desk.ui.theme import Theme
from tests.campus import NOW, RECEPTION, Campus, slot
from tests.gui.invoicing_desk import InvoicingDesk
from tests.invoicing import SEPTEMBER, issuing_campus


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    """September: two hours of room Ill, one of room Rhin. October: one hour of Ill, three with the machine.

    Neuralis also used the machine in September, later entered.
    """
    opened = issuing_campus(tmp_path / "campus.db")
    opened.book("ILL", slot("2026-09-07", "09:00", "11:00"), "HELIA", title="Deux heures")
    opened.book("RHIN", slot("2026-09-08", "09:00", "10:00"), "HELIA", title="Une heure")
    opened.clock.instant = NOW
    issue_month(opened.services, SEPTEMBER, RECEPTION)
    opened.book("ILL", slot("2026-10-05", "09:00", "10:00"), "HELIA", "oubli", title="Une heure")
    opened.book("US3", slot("2026-10-06", "09:00", "12:00"), "HELIA", "oubli", title="Essai")
    opened.book("US3", slot("2026-09-09", "09:00", "10:00"), "NEURALIS", "oubli", title="Oublié")
    yield opened
    opened.close()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, campus: Campus, tmp_path: Path) -> Iterator[InvoicingDesk]:
    shown = InvoicingDesk(theme, campus.services, tmp_path, "fr")
    qtbot.waitUntil(lambda: shown.page.preview is not None and shown.session.catalogue is not None)
    yield shown
    shown.close()


def button(desk: InvoicingDesk, text: str) -> QPushButton:
    found = desk.page.exceptions.table.viewport().findChildren(QPushButton)
    return next(each for each in found if each.text() == text)


def test_a_month_that_differs_is_compared_thing_by_thing_and_approved_there(
    qtbot: QtBot, desk: InvoicingDesk
) -> None:
    page = desk.page
    assert [row.state for row in page.model.rows] == [RunState.REVIEW]
    QTest.mouseClick(button(desk, "Compare…"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.rows.comparison is not None)
    dialog = page.rows.comparison
    assert isinstance(dialog, ComparisonDialog)
    # 45.00 an hour for rooms, 96.00 for the machine.
    assert [
        (row.name, row.uses, row.net, row.uses_before, row.net_before, row.is_new, row.is_gone)
        for row in dialog.model.rows
    ] == [
        ("Échographe US-3", 1, Decimal("288.00"), 0, Decimal("0.00"), True, False),
        ("Salle Ill", 1, Decimal("45.00"), 1, Decimal("90.00"), False, False),
        ("Salle Rhin", 0, Decimal("0.00"), 1, Decimal("45.00"), False, True),
    ]
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        QTest.mouseClick(dialog.approve_button, Qt.MouseButton.LeftButton)
    assert [row.state for row in page.model.rows] == [RunState.APPROVED]


def test_a_approves_in_the_comparison_as_in_the_list(qtbot: QtBot, desk: InvoicingDesk) -> None:
    page = desk.page
    QTest.mouseClick(button(desk, "Compare…"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.rows.comparison is not None)
    dialog = page.rows.comparison
    assert isinstance(dialog, ComparisonDialog)
    dialog.activateWindow()
    hints = dialog.findChild(KeyHints)
    assert hints is not None
    assert [each.text() for each in hints.findChildren(QLabel)] == ["A", "approve"]
    assert dialog.model.headerData(1, Qt.Orientation.Horizontal) == "Bookings"
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        QTest.keyClick(dialog.table, Qt.Key.Key_A)
    assert [row.state for row in page.model.rows] == [RunState.APPROVED]


def test_uses_of_earlier_months_are_pointed_out_with_the_way_there(qtbot: QtBot, desk: InvoicingDesk) -> None:
    page = desk.page
    said = [page.exceptions.model.index(row, 1).data() for row in range(page.exceptions.model.rowCount())]
    assert any("septembre 2026" in text and "une utilisation" in text for text in said)
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        QTest.mouseClick(button(desk, "Show…"), Qt.MouseButton.LeftButton)
    assert page.bar.choice.text() == "Septembre 2026"
    assert [row.name for row in page.model.rows if row.draft] == ["Neuralis"]


def test_a_click_on_a_line_of_a_draft_or_an_invoice_leads_to_its_booking(
    qtbot: QtBot, campus: Campus, desk: InvoicingDesk
) -> None:
    page = desk.page
    qtbot.waitUntil(lambda: page.lines.model.rowCount() == 2)
    assert isinstance(page.lines.model.rows[1].source_id, int)
    place = page.lines.table.visualRect(page.lines.model.index(1, 1)).center()
    with qtbot.waitSignal(page.booking_wanted, timeout=10_000) as wanted:
        QTest.mouseClick(page.lines.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert wanted.args[0].title == "Essai"
    with qtbot.waitSignal(page.month_shown, timeout=10_000):
        page.bar.previous.trigger()
    page.table.go_to("F2026-000001")
    qtbot.waitUntil(
        lambda: [line.net for line in page.lines.model.rows] == [Decimal("90.00"), Decimal("45.00")]
    )
    page.lines.table.selectRow(0)
    with qtbot.waitSignal(page.booking_wanted, timeout=10_000) as wanted:
        QTest.keyClick(page.lines.table, Qt.Key.Key_Return)
    assert wanted.args[0].booking_id == BookingId(1)
