"""What finance asks a dialog for is what it opens with: the field missing, the documents chosen, one line of many."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from campus_desk.application.commands import SaveCustomer
from campus_desk.application.credit_note import credit
from campus_desk.application.invoice_run import issue_month
from campus_desk.ui.catalogue.customer_dialog import CustomerDialog
from campus_desk.ui.invoicing.credit_dialog import CreditDialog
from campus_desk.ui.invoicing.send_dialog import SendDialog
from campus_desk.ui.invoicing.sending import Sending
from campus_desk.ui.theme import Theme
from tests.campus import NOW, RECEPTION, Campus, slot
from tests.gui.invoicing_desk import InvoicingDesk
from tests.invoicing import OCTOBER, customer, issuing_campus


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    """Helia has an invoice of three lines. Neuralis, a public body, a draft; it gave no code."""
    opened = issuing_campus(tmp_path / "campus.db")
    for day in ("05", "06", "07"):
        opened.book("ILL", slot(f"2026-10-{day}", "09:00", "10:00"), "HELIA", title=f"Le {day}")
    opened.clock.instant = NOW
    issue_month(opened.services, OCTOBER, RECEPTION)
    client = customer(opened, "NEURALIS")
    opened.execute(SaveCustomer(replace(client, is_public=True, siret="00098765100015")))
    opened.book("RHIN", slot("2026-10-06", "09:00", "10:00"), "NEURALIS", "oubli", title="Revue")
    yield opened
    opened.close()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, campus: Campus, tmp_path: Path) -> Iterator[InvoicingDesk]:
    shown = InvoicingDesk(theme, campus.services, tmp_path, "fr")
    qtbot.waitUntil(lambda: shown.page.preview is not None and shown.session.catalogue is not None)
    shown.window.activateWindow()
    shown.page.table.setFocus()
    yield shown
    qtbot.waitUntil(lambda: shown.tasks.is_idle)
    shown.close()


def test_what_is_to_be_completed_is_where_the_keyboard_is_and_in_sight(
    qtbot: QtBot, desk: InvoicingDesk
) -> None:
    page = desk.page
    complete = next(
        each
        for each in page.exceptions.table.viewport().findChildren(QPushButton)
        if each.text() == "Complete…"
    )
    QTest.mouseClick(complete, Qt.MouseButton.LeftButton)
    dialog = page.remedies.dialog
    assert isinstance(dialog, CustomerDialog)
    for name in ("service_code", "vat_number", "email"):
        if name != "service_code":
            dialog.go_to(name)
        field = dialog.form.field(name).input
        assert dialog.focusWidget() is field
        qtbot.waitUntil(lambda field=field: not field.visibleRegion().isEmpty())  # type: ignore[misc]
    dialog.reject()


def test_several_documents_chosen_by_key_are_what_is_sent_and_a_credit_note_says_so(
    qtbot: QtBot, campus: Campus, desk: InvoicingDesk
) -> None:
    page = desk.page
    sending = Sending(page.around, desk.window, desk.window)
    with qtbot.waitSignal(page.month_shown, timeout=20_000):
        credit(campus.services, "F2026-000001", "Erreur", RECEPTION, frozenset({1}))
    page.table.selectRow(0)
    while len(page.table.selected) < len(page.model.rows):
        QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    page.around.actions.send_documents.trigger()
    qtbot.waitUntil(lambda: isinstance(sending.dialog, SendDialog))
    dialog = sending.dialog
    assert isinstance(dialog, SendDialog)
    qtbot.waitUntil(lambda: len(dialog.model.rows) == 2)
    assert len(dialog.which.currentData()) == 2
    shown = {
        (
            str(dialog.model.index(row, 1).data()),
            str(dialog.model.index(row, 3).data()).replace("\u202f", " "),
        )
        for row in range(2)
    }
    # 45.00 an hour with 20 % of VAT are 54.00; three of them 162.00.
    assert {(kind, amount.replace("\u00a0", " ")) for kind, amount in shown} == {
        ("Invoice", "162,00 €"),
        ("Credit note", "\u221254,00 €"),
    }
    dialog.reject()


def test_all_lines_are_let_go_with_one_key_and_one_is_credited(qtbot: QtBot, desk: InvoicingDesk) -> None:
    page = desk.page
    assert page.table.go_to("F2026-000001")
    page.bar.credit.trigger()
    qtbot.waitUntil(lambda: isinstance(page.work.dialog, CreditDialog))
    dialog = page.work.dialog
    assert isinstance(dialog, CreditDialog)
    assert dialog.every.checkState() is Qt.CheckState.Checked
    QTest.keyClick(dialog.every, Qt.Key.Key_Space)
    assert dialog.lines.positions == frozenset()
    assert dialog.every.checkState() is Qt.CheckState.Unchecked
    assert not dialog.credit_button.isEnabled()
    QTest.keyClick(dialog.lines, Qt.Key.Key_Space)
    assert dialog.lines.positions == {1}
    assert dialog.every.checkState() is Qt.CheckState.PartiallyChecked
    QTest.keyClick(dialog.every, Qt.Key.Key_Space)
    assert dialog.lines.positions == {1, 2, 3}
    dialog.reject()
