"""The accountant's files and accounts at the window."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from campus_desk.application.accounts import load_accounts
from campus_desk.application.commands import SaveSeller
from campus_desk.domain.account_mapping import AccountMapping, AccountUse
from campus_desk.ui.invoicing.accounts_dialog import AccountsDialog, NumberAndLabel
from campus_desk.ui.invoicing.export_dialog import ExportDialog, Kind
from campus_desk.ui.invoicing.run_page import RunPage
from campus_desk.ui.invoicing.seller_dialog import SellerDialog
from tests.campus import Campus
from tests.gui.desk import DeskUnderTest, press, wait_until
from tests.invoicing import SELLER, issue, issuing_campus, october, sql
from tests.ledger import read_fec


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    """Return a campus with two invoices of 45 € net each."""
    opened = issuing_campus(tmp_path / "campus.db")
    october(opened, "NEURALIS", "HELIA")
    issue(opened)
    yield opened
    opened.close()


def click(button: QPushButton | QToolButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def exporting(desk: DeskUnderTest, folder: Path) -> ExportDialog:
    desk.window.menu.export_fec.trigger()
    dialog = desk.modal(ExportDialog)
    wait_until(dialog.note.text, "what is open")
    dialog.folder.setText(str(folder))
    return dialog


def deciding(desk: DeskUnderTest) -> AccountsDialog:
    desk.window.menu.accounts.trigger()
    dialog = desk.modal(AccountsDialog)
    dialog.activateWindow()
    return dialog


def retype(field: NumberAndLabel, number: str) -> None:
    field.number.setFocus()
    field.number.selectAll()
    QTest.keyClicks(field.number, number)


def mapping(campus: Campus) -> AccountMapping:
    with campus.services.storage.read() as unit:
        return load_accounts(unit.settings)


def sealed(campus: Campus) -> int:
    ((count,),) = sql(campus.path, "SELECT count(*) FROM accounting_batch")
    return int(count)


def test_the_export_says_what_it_seals_and_what_it_wrote_where(
    desk: DeskUnderTest, campus: Campus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    desk.start()
    press(desk.window, "F12")
    page = desk.window.page(desk.window.menu.invoicing)
    assert isinstance(page, RunPage)
    (button,) = [
        each
        for each in page.bar.findChildren(QToolButton)
        if each.defaultAction() is desk.window.menu.export_fec
    ]
    click(button)
    dialog = desk.modal(ExportDialog)
    wait_until(dialog.note.text, "what is open")
    dialog.folder.setText(str(tmp_path))
    assert dialog.note.text().startswith("2 écritures sont en attente\u202f: l’export les valide.")
    assert "irrévocable" in dialog.note.text()
    assert sealed(campus) == 0
    click(dialog.export_button)
    wait_until(lambda: dialog.band.text, "what was written")
    lines = read_fec((tmp_path / "000234567FEC20261231.txt").read_bytes())
    # Two invoices: customer 54, sale 45, VAT 9.
    assert sorted(line.debit for line in lines if line.debit) == [Decimal("54.00")] * 2
    assert (
        sorted(line.credit for line in lines if line.credit) == [Decimal("9.00")] * 2 + [Decimal("45.00")] * 2
    )
    for said in ("000234567FEC20261231.txt est écrit.", "2 écritures", str(tmp_path), "écritures 1 à 2"):
        assert said in dialog.band.text
    wait_until(lambda: dialog.note.text() == "2 écritures sont validées.", "what holds now")
    click(next(b for b in dialog.band.findChildren(QPushButton) if b.text() == "Ouvrir le dossier"))
    assert opened == [str(tmp_path)]
    assert dialog.isVisible()
    dialog.reject()


def test_the_journal_leaves_open_what_is_not_to_be_sealed(
    desk: DeskUnderTest, campus: Campus, tmp_path: Path
) -> None:
    desk.start()
    dialog = exporting(desk, tmp_path)
    assert not dialog.seal.isEnabled()
    assert dialog.seal.isChecked()
    dialog._take_kind(Kind.CSV)
    assert dialog.seal.isEnabled()
    assert not dialog.seal.isChecked()
    assert dialog.note.text() == (
        "2 écritures sont en attente\u202f: elles figurent dans le fichier sans numéro et peuvent encore changer."
    )
    click(dialog.export_button)
    wait_until(lambda: dialog.band.text, "what was written")
    text = (tmp_path / "journal-2026.csv").read_text("utf-8-sig")
    _, *rows = csv.reader(text.splitlines(), delimiter=";")
    # Two invoices of 45.00 and 9.00 of VAT: six lines, none with a number or a day of sealing.
    assert len(rows) == 6
    assert {(row[2], row[15]) for row in rows} == {("", "")}
    assert sealed(campus) == 0
    QTest.keyClick(dialog.seal, Qt.Key.Key_Space)
    # The choice of another journal leaves the wish alone.
    dialog._take_kind(Kind.XLSX)
    assert dialog.seal.isChecked()
    click(dialog.export_button)
    wait_until(lambda: sealed(campus) == 1, "what was sealed")
    desk.settle()
    dialog.reject()


def test_nothing_is_sealed_when_the_folder_takes_no_file(
    desk: DeskUnderTest, campus: Campus, tmp_path: Path
) -> None:
    (tmp_path / "nowhere").write_text("A file is no folder.")
    desk.start()
    dialog = exporting(desk, tmp_path / "nowhere")
    click(dialog.export_button)
    assert dialog.form.field("folder").error == "Ce dossier n’existe pas ou n’accepte pas de fichier."
    desk.settle()
    assert sealed(campus) == 0
    dialog.reject()


def test_without_a_siren_the_way_leads_to_who_invoices(
    desk: DeskUnderTest, campus: Campus, tmp_path: Path
) -> None:
    campus.execute(SaveSeller(replace(SELLER, party=replace(SELLER.party, siren="", siret=""))))
    desk.start()
    dialog = exporting(desk, tmp_path)
    assert not dialog.export_button.isEnabled()
    assert "SIREN" in dialog.note.text()
    click(dialog.seller_button)
    desk.modal(SellerDialog).reject()
    dialog.reject()


def test_accounts_are_saved_in_one_command_and_undone(desk: DeskUnderTest, campus: Campus) -> None:
    desk.start()
    dialog = deciding(desk)
    retype(dialog.field("accounts.customers"), "411900")
    retype(dialog.field("accounts.journal-sales"), "VT")
    QTest.keySequence(dialog, "Ctrl+Return")
    wait_until(lambda: mapping(campus) != AccountMapping(), "what was decided")
    desk.settle()
    saved = mapping(campus)
    assert saved.account(AccountUse.CUSTOMERS).number == "411900"
    assert saved.sales.code == "VT"
    press(desk.window, "Ctrl+Z")
    desk.settle()
    assert mapping(campus) == AccountMapping()


def test_what_is_wrong_is_said_under_its_field(desk: DeskUnderTest, campus: Campus) -> None:
    desk.start()
    dialog = deciding(desk)
    retype(dialog.field("accounts.customers"), "12")
    dialog.field("accounts.bank").label.clear()
    click(dialog.save_button)
    form = dialog.form
    assert "« 12 »" in form.field("accounts.customers").error.replace("\u00a0", " ")
    assert "libellé" in form.field("accounts.bank").error
    assert dialog.focusWidget() is dialog.field("accounts.customers").number
    # A number of another class is one, and fits no customer.
    retype(dialog.field("accounts.customers"), "706100")
    assert form.field("accounts.customers").error == ""
    dialog.field("accounts.bank").label.setText("Banque")
    click(dialog.save_button)
    assert "706100" in form.field("accounts.customers").error
    retype(dialog.field("accounts.customers"), "411000")
    retype(dialog.field("accounts.journal-bank"), "ve")
    click(dialog.save_button)
    assert form.field("accounts.journal-bank").error
    desk.settle()
    assert mapping(campus) == AccountMapping()
    dialog.reject()


def test_the_fiscal_year_stays_where_entries_are_sealed(
    desk: DeskUnderTest, campus: Campus, tmp_path: Path
) -> None:
    desk.start()
    export = exporting(desk, tmp_path)
    click(export.export_button)
    wait_until(lambda: export.band.text, "what was written")
    export.reject()
    dialog = deciding(desk)
    dialog.month.setCurrentIndex(8)
    click(dialog.save_button)
    wait_until(lambda: dialog.form.field("accounts.first-month").error, "the refusal")
    assert mapping(campus).first_month == 1
    dialog.reject()


def test_what_is_proposed_comes_back_without_being_saved(desk: DeskUnderTest, campus: Campus) -> None:
    desk.start()
    dialog = deciding(desk)
    retype(dialog.field("accounts.customers"), "411900")
    click(next(b for b in dialog.foot.findChildren(QPushButton) if b.text() == "Valeurs proposées"))
    assert dialog.field("accounts.customers").said == ("411000", "Clients")
    assert not dialog.has_changes
    dialog.reject()


def test_a_complaint_of_several_lines_is_shown_whole_at_once(desk: DeskUnderTest, campus: Campus) -> None:
    desk.start()
    desk.desk.speak("de")
    dialog = deciding(desk)
    dialog.resize(480, 700)
    desk.settle()
    retype(dialog.field("accounts.customers"), "12%")
    click(dialog.save_button)
    field = dialog.form.field("accounts.customers")
    (sentence,) = [label for label in field.column.findChildren(QLabel) if label.text() == field.error]
    desk.settle()
    assert sentence.heightForWidth(sentence.width()) >= 3 * sentence.fontMetrics().height()
    assert sentence.height() == sentence.heightForWidth(sentence.width())
    dialog.reject()
