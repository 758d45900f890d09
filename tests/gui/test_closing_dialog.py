"""Closing a month at the window: what it says before, what it leaves behind."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from campus_desk.application.credit_note import credit
from campus_desk.application.invoice_ports import StoredDocument
from campus_desk.application.month_closing import close_month
from campus_desk.domain.errors import NotFound
from campus_desk.ui.invoicing.closing_dialog import ClosingDialog
from tests.campus import RECEPTION, Campus
from tests.gui.desk import DeskUnderTest, wait_until
from tests.invoicing import issue, issuing_campus, october, sql

NOVEMBER = date(2026, 11, 1)


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    """Return a campus on 5 January, with two invoices and a credit note of November."""
    opened = issuing_campus(tmp_path / "campus.db")
    october(opened, "NEURALIS", "HELIA")
    issue(opened)
    credit(opened.services, "F2026-000001", "Erreur", RECEPTION)
    opened.clock.instant = datetime(2027, 1, 5, 8, 30, tzinfo=UTC)
    yield opened
    opened.close()


def opened(desk: DeskUnderTest) -> ClosingDialog:
    desk.window.menu.close_month.trigger()
    dialog = desk.modal(ClosingDialog)
    wait_until(lambda: dialog.model.rows or "Rien" in dialog.empty.sentence, "the months")
    dialog.activateWindow()
    return dialog


def closed(campus: Campus) -> list[str]:
    return [month for (month,) in sql(campus.path, "SELECT month FROM closing ORDER BY month")]


def test_the_month_in_turn_says_what_closing_ties_down(desk: DeskUnderTest, campus: Campus) -> None:
    desk.start()
    dialog = opened(desk)
    assert [row.month for row in dialog.model.rows] == [NOVEMBER]
    # Two hours of room Ill at 45 € on two invoices, one of them credited.
    model = dialog.pane.model
    titles = [model.headerData(c, Qt.Orientation.Horizontal) for c in range(4)]
    assert titles == ["", "Factures", "Avoirs", "Net d’avoirs"]
    cells = [[model.index(r, c).data() for c in range(4)] for r in range(6)]
    assert cells == [
        ["Nombre", "2", "1", ""],
        ["Premier numéro", "F2026-000001", "A2026-000001", ""],
        ["Dernier numéro", "F2026-000002", "A2026-000001", ""],
        ["HT", "90,00\u00a0€", "45,00\u00a0€", "45,00\u00a0€"],
        ["TVA", "18,00\u00a0€", "9,00\u00a0€", "9,00\u00a0€"],
        ["TTC", "108,00\u00a0€", "54,00\u00a0€", "54,00\u00a0€"],
    ]
    header = dialog.pane.table.horizontalHeader()
    assert header.sectionSize(1) == header.sectionSize(2) == header.sectionSize(3)
    ((chain_hash,),) = sql(campus.path, "SELECT hash FROM journal WHERE sequence = 3")
    groups = dialog.pane.hash.text().split()
    assert [len(group) for group in groups] == [8] * 8
    assert "".join(groups) == chain_hash
    assert "ne s’annule pas" in dialog.pane.sentence
    assert dialog.close_button.text() == "Clôturer novembre 2026"
    dialog.reject()


def test_enter_in_the_list_closes_nothing_and_ctrl_enter_does(desk: DeskUnderTest, campus: Campus) -> None:
    desk.start()
    dialog = opened(desk)
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    desk.settle()
    assert closed(campus) == []
    QTest.keySequence(dialog, "Ctrl+Return")
    wait_until(lambda: dialog.preview.content, "the sheet")
    assert closed(campus) == ["2026-11-01"]
    assert "Novembre 2026 est clôturé." in dialog.band.text
    with campus.services.storage.read() as unit:
        assert dialog.preview.content == unit.ledger.closing_sheet(NOVEMBER).content
    assert dialog.preview.print_action.isEnabled()
    # December, in which nothing was issued, is in turn now; the sheet stays in sight.
    assert [row.month.month for row in dialog.model.rows] == [12, 11]
    assert not dialog.close_button.isVisible()
    dialog.table.go_to(date(2026, 12, 1))
    assert dialog.close_button.isVisible()
    assert dialog.close_button.isEnabled()
    dialog.reject()


def test_the_sheet_is_saved_byte_for_byte(desk: DeskUnderTest, campus: Campus, tmp_path: Path) -> None:
    made = close_month(campus.services, NOVEMBER, RECEPTION)
    desk.start()
    dialog = opened(desk)
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    wait_until(lambda: dialog.preview.content, "the sheet")
    path = tmp_path / "sheet.pdf"
    assert dialog.preview.save_to(path)
    with campus.services.storage.read() as unit:
        assert path.read_bytes() == unit.ledger.closing_sheet(made.month).content
    dialog.reject()


def test_a_month_that_lasts_is_shown_and_not_closed(desk: DeskUnderTest, campus: Campus) -> None:
    campus.clock.instant = datetime(2026, 11, 30, 8, 0, tzinfo=UTC)
    desk.start()
    dialog = opened(desk)
    assert not dialog.close_button.isEnabled()
    assert dialog.close_button.toolTip() == "Ce mois n’est pas terminé"
    QTest.keySequence(dialog, "Ctrl+Return")
    desk.settle()
    assert closed(campus) == []
    dialog.reject()


def test_what_somebody_else_closed_meanwhile_is_said_and_shown(desk: DeskUnderTest, campus: Campus) -> None:
    desk.start()
    dialog = opened(desk)
    close_month(campus.services, NOVEMBER, RECEPTION)
    QTest.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    wait_until(lambda: len(dialog.model.rows) == 2, "the months of now")
    assert dialog.band.text == "Ce mois est déjà clôturé (novembre 2026)."
    assert closed(campus) == ["2026-11-01"]
    dialog.reject()


def test_a_dialog_that_is_left_says_afterwards_that_the_month_is_closed(
    desk: DeskUnderTest, campus: Campus
) -> None:
    desk.start()
    dialog = opened(desk)
    QTest.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    wait_until(lambda: "Novembre 2026 est clôturé." in desk.window.notices.toast.text, "the notice")
    assert closed(campus) == ["2026-11-01"]


def test_without_documents_there_is_nothing_to_close(
    qapp: QApplication, tmp_path: Path, unguarded: None
) -> None:
    fresh = issuing_campus(tmp_path / "fresh.db")
    desk = DeskUnderTest(qapp, tmp_path, fresh, fresh.path)
    try:
        desk.start()
        dialog = opened(desk)
        assert "il n’y a pas de mois à clôturer" in dialog.empty.sentence
        assert not dialog.close_button.isVisible()
        dialog.reject()
    finally:
        desk.close()
        fresh.close()


def test_a_sheet_that_cannot_be_read_says_so_in_its_place_and_is_asked_for_once(
    desk: DeskUnderTest, campus: Campus, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.start()
    with desk.session.services.storage.read() as unit:
        ledger = type(unit.ledger)
    asked: list[date] = []

    def damaged(_: object, month: date) -> StoredDocument:
        asked.append(month)
        raise NotFound("closing", 1)

    monkeypatch.setattr(ledger, "closing_sheet", damaged)
    dialog = opened(desk)
    dialog.close_button.click()
    wait_until(lambda: asked, "the sheet of the month just closed")
    # Whatever followed from the failure would be on its way by then.
    for _ in range(5):
        desk.settle()
    assert asked == [NOVEMBER]
    assert dialog.band.text.startswith("Novembre 2026 est clôturé"), "the month is closed all the same"
    assert dialog.preview.empty.isVisible()
    assert dialog.preview.empty.sentence
    # Chosen again, it is read again.
    monkeypatch.undo()
    dialog.table.go_to(date(2026, 12, 1))
    dialog.table.go_to(NOVEMBER)
    wait_until(lambda: dialog.preview.content, "the sheet")
    dialog.reject()
