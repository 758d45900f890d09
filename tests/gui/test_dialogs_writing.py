"""While a dialog writes nothing in it can be given a second time, and what was typed is not lost unasked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from campus_desk.application.month_closing import close_month
from campus_desk.ui.invoicing.adjustment_dialog import AdjustmentDialog
from campus_desk.ui.invoicing.closing_dialog import ClosingDialog
from campus_desk.ui.invoicing.credit_dialog import CreditDialog
from campus_desk.ui.invoicing.export_dialog import ExportDialog, Kind
from campus_desk.ui.invoicing.paid_dialog import PaidDialog
from campus_desk.ui.invoicing.run_page import RunPage
from campus_desk.ui.invoicing.seller_dialog import SellerDialog
from tests.campus import NOW, RECEPTION, Campus, slot
from tests.gui.desk import DeskUnderTest, held, press, wait_until
from tests.invoicing import issue, issuing_campus, sql

NOVEMBER, DECEMBER = date(2026, 11, 1), date(2026, 12, 1)


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    """Return a campus with an invoice of two lines for Helia."""
    opened = issuing_campus(tmp_path / "campus.db")
    opened.book("ILL", slot("2026-10-05", "09:00", "10:00"), "HELIA", title="Matin")
    opened.book("ILL", slot("2026-10-06", "09:00", "11:00"), "HELIA", title="Double")
    opened.clock.instant = NOW
    issue(opened)
    yield opened
    opened.close()


def at_finance(desk: DeskUnderTest, number: str = "") -> RunPage:
    desk.start()
    press(desk.window, "F12")
    page = desk.window.page(desk.window.menu.invoicing)
    assert isinstance(page, RunPage)
    wait_until(lambda: page.preview is not None, "the month")
    if number:
        assert page.table.go_to(number)
    desk.settle()
    return page


def crediting(desk: DeskUnderTest) -> CreditDialog:
    page = at_finance(desk, "F2026-000001")
    page.bar.credit.trigger()
    return desk.modal(CreditDialog)


def test_lines_chosen_while_a_credit_note_is_written_make_no_second_one(
    desk: DeskUnderTest, campus: Campus
) -> None:
    dialog = crediting(desk)
    QTest.keyClicks(dialog.reason, "Double")
    dialog.lines.choose([1])
    with held(desk.session.tasks.write):
        dialog.credit_button.click()
        dialog.lines.choose([2])
        assert not dialog.lines.isEnabled()
        assert not dialog.credit_button.isEnabled()
        dialog.credit_button.click()
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    desk.settle()
    assert sql(campus.path, "SELECT number FROM invoice WHERE kind = '381'") == [("A2026-000001",)]


def test_a_refused_credit_note_can_be_given_again_with_the_keyboard_where_it_was(
    desk: DeskUnderTest, campus: Campus
) -> None:
    dialog = crediting(desk)
    dialog.activateWindow()
    dialog.reason.setFocus()
    dialog.begin_write()
    assert dialog.is_writing
    assert not dialog.reason.isEnabled()
    dialog.refuse("Pas maintenant.")
    assert dialog.reason.isEnabled()
    assert dialog.credit_button.isEnabled()
    assert dialog.focusWidget() is dialog.reason
    assert "Pas maintenant." in dialog.band.text
    dialog.reject()


def test_a_month_chosen_while_one_is_closed_gives_no_second_press(
    desk: DeskUnderTest, campus: Campus
) -> None:
    campus.clock.instant = datetime(2027, 1, 5, 8, 30, tzinfo=UTC)
    close_month(campus.services, NOVEMBER, RECEPTION)
    desk.start()
    desk.window.menu.close_month.trigger()
    dialog = desk.modal(ClosingDialog)
    wait_until(lambda: dialog.model.rows, "the months")
    with held(desk.session.tasks.read):
        with held(desk.session.tasks.write):
            dialog.close_button.click()
            dialog.table.go_to(NOVEMBER)
            dialog.table.go_to(DECEMBER)
            assert not dialog.close_button.isEnabled()
            dialog.close_button.click()
        wait_until(lambda: dialog.band.text, "the answer")
        # Closed, and not yet seen as closed: the months are still being read.
        assert not dialog.close_button.isEnabled()
        dialog.close_button.click()
    desk.settle()
    assert dialog.band.text.startswith("Décembre 2026 est clôturé")
    assert dialog.table.isEnabled()
    dialog.reject()


def test_a_format_chosen_while_a_file_is_written_gives_no_second_file(
    desk: DeskUnderTest, campus: Campus, tmp_path: Path
) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    desk.start()
    desk.window.menu.export_fec.trigger()
    dialog = desk.modal(ExportDialog)
    wait_until(dialog.note.text, "what is open")
    dialog.folder.setText(str(folder))
    with held(desk.session.tasks.write):
        dialog.export_button.click()
        dialog.kind.chosen.emit(Kind.CSV)
        dialog.reload()
        assert not dialog.export_button.isEnabled()
        dialog.export_button.click()
    desk.settle()
    assert len(list(folder.iterdir())) == 1
    assert dialog.export_button.isEnabled()
    dialog.reject()


def test_a_record_is_not_saved_twice_nor_changed_while_it_is_saved(
    desk: DeskUnderTest, campus: Campus
) -> None:
    desk.start()
    desk.window.menu.seller.trigger()
    dialog = desk.modal(SellerDialog)
    before = sql(campus.path, "SELECT count(*) FROM history WHERE kind = 'seller'")
    with held(desk.session.tasks.write):
        dialog.form.field("phone").entrance.setFocus()
        dialog.save()
        assert not dialog.form.isEnabled()
        assert not dialog.history_button.isEnabled()
        dialog.save_button.click()
    desk.settle()
    ((count,),) = before
    assert sql(campus.path, "SELECT count(*) FROM history WHERE kind = 'seller'") == [(count + 1,)]


# --- what was typed ---------------------------------------------------------------------------------------------------


def test_a_reason_or_a_choice_of_lines_is_not_thrown_away_unasked(desk: DeskUnderTest) -> None:
    dialog = crediting(desk)
    asks = []
    for positions in ([1, 2], [1], [], [1, 2]):
        dialog.lines.choose(positions)
        asks.append(dialog.has_changes)
    assert asks == [False, True, True, False]
    QTest.keyClicks(dialog.reason, "Erreur")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.unsaved.text
    dialog.reject()


def test_a_payment_half_typed_is_not_thrown_away_unasked(desk: DeskUnderTest) -> None:
    page = at_finance(desk, "F2026-000001")
    page.bar.paid.trigger()
    dialog = desk.modal(PaidDialog)
    assert not dialog.has_changes
    QTest.keyClicks(dialog.detail, "Virement")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.unsaved.text
    dialog.reject()


def test_withdrawing_an_allowance_keeps_what_is_being_typed(
    qtbot: QtBot, desk: DeskUnderTest, campus: Campus
) -> None:
    campus.book("ILL", slot("2026-10-07", "09:00", "11:00"), "HELIA", "oubli", title="Encore")
    page = at_finance(desk)
    draft = next(row for row in page.model.rows if row.draft is not None)
    page.table.go_to(draft.key)
    page.bar.adjust.trigger()
    first = desk.modal(AdjustmentDialog)
    QTest.keyClicks(first.value, "10")
    QTest.keyClicks(first.reason, "Geste")
    first.save_button.click()
    desk.settle()
    wait_until(lambda: any(row.draft and row.draft.allowances for row in page.model.rows), "the allowance")
    desk.settle()
    page.table.go_to(draft.key)
    page.bar.adjust.trigger()
    dialog = desk.modal(AdjustmentDialog)
    # Two hours at 45.00 are 90.00, less ten per cent 81.00.
    assert "81,00" in dialog.effect.text()
    QTest.keyClicks(dialog.value, "20")
    QTest.keyClicks(dialog.reason, "Autre geste")
    (button,) = dialog.withdraw_buttons
    steps = desk.session.undo.count
    with held(desk.session.tasks.write):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert not button.isEnabled()
        assert dialog.value.isEnabled()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.settle()
    QCoreApplication.processEvents()
    assert desk.session.undo.count == steps + 1
    assert dialog.isVisible()
    assert not button.isVisible()
    assert (dialog.value.text(), dialog.reason.text()) == ("20", "Autre geste")
    # Without the ten per cent 90.00 again, with the twenty typed 72.00.
    assert "90,00" in dialog.effect.text()
    assert "72,00" in dialog.effect.text()
    assert sql(campus.path, "SELECT withdrawn FROM adjustment") == [(1,)]
    dialog.save_button.click()
    desk.settle()
    assert sql(campus.path, "SELECT withdrawn FROM adjustment ORDER BY id") == [(1,), (0,)]


def test_a_withdrawal_that_is_refused_can_be_asked_for_again(desk: DeskUnderTest, campus: Campus) -> None:
    campus.book("ILL", slot("2026-10-07", "09:00", "11:00"), "HELIA", "oubli", title="Encore")
    page = at_finance(desk)
    draft = next(row for row in page.model.rows if row.draft is not None)
    page.table.go_to(draft.key)
    page.bar.adjust.trigger()
    first = desk.modal(AdjustmentDialog)
    QTest.keyClicks(first.value, "10")
    QTest.keyClicks(first.reason, "Geste")
    first.save_button.click()
    desk.settle()
    page.table.go_to(draft.key)
    page.bar.adjust.trigger()
    dialog = desk.modal(AdjustmentDialog)
    # Somebody else changes it meanwhile.
    sql(campus.path, "UPDATE adjustment SET revision = revision + 1")
    (button,) = dialog.withdraw_buttons
    button.click()
    desk.settle()
    assert dialog.isVisible()
    assert button.isEnabled()
    assert dialog.band.text
    dialog.reject()
