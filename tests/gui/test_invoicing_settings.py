"""What finance decides about invoices, by mouse and keyboard: numbers, VAT, kinds, mentions, the seller's logo."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from campus_desk.application.invoicing_settings import Issuer, Term, load_issuer
from campus_desk.application.month_exceptions import of_rules
from campus_desk.domain.charge import VatCategory
from campus_desk.domain.customer import Address
from campus_desk.domain.invoice_rules import Problem
from campus_desk.domain.messages import Message
from campus_desk.domain.resource import Supply
from campus_desk.domain.vat import BuyerPlace, VatTable, VatTreatment
from campus_desk.ui.invoicing.invoicing_dialog import InvoicingDialog
from campus_desk.ui.invoicing.seller_dialog import SellerDialog
from campus_desk.ui.theme import Theme
from tests.campus import Campus
from tests.documents.logos import logo
from tests.gui.invoicing_desk import InvoicingDesk, show_active
from tests.invoicing import customer, issuing_campus

_ROWS_PER_SUPPLY = 3
SERVICE_EU = _ROWS_PER_SUPPLY + 1


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = issuing_campus(tmp_path / "campus.db")
    yield opened
    opened.close()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, campus: Campus, tmp_path: Path) -> Iterator[InvoicingDesk]:
    shown = InvoicingDesk(theme, campus.services, tmp_path, "fr")
    qtbot.waitUntil(lambda: shown.page.preview is not None and shown.session.catalogue is not None)
    yield shown
    shown.close()


def issuer(campus: Campus) -> Issuer:
    with campus.services.storage.read() as unit:
        return load_issuer(unit.settings)


def open_settings(desk: InvoicingDesk, campus: Campus) -> InvoicingDialog:
    catalogue = desk.session.require_catalogue()
    dialog = InvoicingDialog(desk.page.around, issuer(campus), catalogue, desk.window)
    show_active(dialog)
    return dialog


def save(qtbot: QtBot, dialog: InvoicingDialog | SellerDialog) -> None:
    with qtbot.waitSignal(dialog.accepted, timeout=10_000):
        QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)


def test_a_case_of_the_vat_table_is_changed_and_goes_back_to_what_is_proposed(
    qtbot: QtBot, desk: InvoicingDesk, campus: Campus
) -> None:
    dialog = open_settings(desk, campus)
    vat = dialog.vat
    assert vat.table.hasFocus()
    for _ in range(SERVICE_EU):
        QTest.keyClick(vat.table, Qt.Key.Key_Down)
    assert vat.table.current is not None
    assert vat.table.current[0] == (Supply.SERVICE, BuyerPlace.EU_COMPANY)
    assert "CGI art. 259, 1°" in vat.law.text()
    assert vat.reason.currentText() == "VATEX-EU-AE"
    assert not vat.proposed.isEnabled()
    vat.treatment.setFocus()
    QTest.keyClick(vat.treatment, Qt.Key.Key_Home)
    assert vat.table.current[1] == VatTreatment(VatCategory.STANDARD, Decimal(20))
    assert vat.reason.isHidden() or not vat.reason.isVisible()
    save(qtbot, dialog)
    case = (Supply.SERVICE, BuyerPlace.EU_COMPANY)
    assert issuer(campus).settings.vat == ((case, VatTreatment(VatCategory.STANDARD, Decimal("20.00"))),)

    again = open_settings(desk, campus)
    again.vat.go_to(case)
    QTest.mouseClick(again.vat.proposed, Qt.MouseButton.LeftButton)
    save(qtbot, again)
    assert issuer(campus).settings.vat == ()


def test_what_was_decided_is_undone_like_any_change(
    qtbot: QtBot, desk: InvoicingDesk, campus: Campus
) -> None:
    dialog = open_settings(desk, campus)
    dialog.tabs.setCurrentIndex(3)
    field = dialog.numbers.field("numbering.invoice").input
    assert isinstance(field, QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, "fac")
    save(qtbot, dialog)
    assert issuer(campus).settings.numbering.invoice == "FAC"
    with qtbot.waitSignal(desk.session.undo.finished, timeout=10_000):
        desk.session.undo.undo()
    assert issuer(campus).settings.numbering.invoice == "F"


def test_a_reason_that_is_no_code_is_refused_under_its_field_and_nothing_is_stored(
    desk: InvoicingDesk, campus: Campus
) -> None:
    dialog = open_settings(desk, campus)
    dialog.vat.go_to((Supply.SERVICE, BuyerPlace.EU_COMPANY))
    dialog.vat.reason.setFocus()
    editor = dialog.vat.reason.lineEdit()
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, "AE")
    assert "VATEX" in dialog.vat.error
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert issuer(campus).settings.vat == ()
    # Escape asks before it throws away.
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.unsaved.isVisible()
    QTest.mouseClick(dialog.unsaved.action_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_whoever_types_a_wording_beside_a_code_that_is_none_goes_on_typing_it(
    desk: InvoicingDesk, campus: Campus
) -> None:
    dialog = open_settings(desk, campus)
    vat = dialog.vat
    vat.go_to((Supply.SERVICE, BuyerPlace.EU_COMPANY))
    editor = vat.reason.lineEdit()
    assert editor is not None
    vat.reason.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, "VATEX-X")
    assert "VATEX" in vat.error
    vat.basis.setFocus()
    for letter in "Abc":
        QTest.keyClicks(dialog.focusWidget(), letter)
    assert vat.basis.text() == "Abc"
    assert vat.reason.currentText() == "VATEX-X"
    assert "VATEX" in vat.error
    # Saving is what leads back to the code.
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert vat.reason.hasFocus()
    dialog.reject()


def test_a_rule_of_vat_that_would_be_broken_leads_to_the_case_that_decides_it(
    qtbot: QtBot, desk: InvoicingDesk, campus: Campus
) -> None:
    buyer = replace(customer(campus, "HELIA"), address=Address("Rue 1", city="Wien", country="AT"))
    problem = Problem("CD-11", Message.of("einvoice-reverse-charge", who="buyer"))
    (exception,) = of_rules(buyer, Decimal(45), VatTable(), [problem])
    desk.page.remedies.mend(exception)
    qtbot.waitUntil(lambda: isinstance(desk.page.remedies.dialog, InvoicingDialog))
    dialog = desk.page.remedies.dialog
    assert isinstance(dialog, InvoicingDialog)
    assert dialog.vat.table.current is not None
    assert dialog.vat.table.current[0] == (Supply.SERVICE, BuyerPlace.EU_COMPANY)
    dialog.reject()


def test_equal_prefixes_are_refused_under_the_field_and_on_its_tab(
    desk: InvoicingDesk, campus: Campus
) -> None:
    dialog = open_settings(desk, campus)
    dialog.tabs.setCurrentIndex(3)
    field = dialog.numbers.field("numbering.credit-note").input
    assert isinstance(field, QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, "F")
    dialog.tabs.setCurrentIndex(0)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.tabs.currentIndex() == 3
    assert dialog.numbers.field("numbering.credit-note").error
    assert field.hasFocus()
    dialog.reject()


def test_a_mention_is_worded_in_one_language_and_the_others_stay_proposed(
    qtbot: QtBot, desk: InvoicingDesk, campus: Campus
) -> None:
    dialog = open_settings(desk, campus)
    dialog.tabs.setCurrentIndex(2)
    german = dialog.terms.choice.findChildren(type(dialog.terms.choice.entrance))[2]
    QTest.mouseClick(german, Qt.MouseButton.LeftButton)
    field = dialog.terms.forms["de"].field("terms.discount.de").input
    assert field.isVisible()
    QTest.keyClicks(field, "2 % Skonto binnen 10 Tagen.")
    save(qtbot, dialog)
    assert issuer(campus).settings.terms == (((Term.DISCOUNT, "de"), "2 % Skonto binnen 10 Tagen."),)


def test_a_mention_that_is_too_long_is_shown_where_it_stands(desk: InvoicingDesk, campus: Campus) -> None:
    dialog = open_settings(desk, campus)
    dialog.terms.forms["en"].field("terms.recovery.en").input.setPlainText("x" * 501)  # type: ignore[attr-defined]
    dialog.save()
    assert dialog.tabs.currentIndex() == 2
    assert dialog.terms.choice.value == "en"
    assert "501" in dialog.terms.forms["en"].field("terms.recovery.en").error
    dialog.reject()


def test_what_the_use_of_a_kind_is_comes_with_the_same_command(
    qtbot: QtBot, desk: InvoicingDesk, campus: Campus
) -> None:
    kind = next(k for k in desk.session.require_catalogue().kinds if k.code == "equipment")
    dialog = open_settings(desk, campus)
    dialog.tabs.setCurrentIndex(1)
    box = dialog.kinds.field(f"kind {kind.id}").input
    QTest.keyClick(box, Qt.Key.Key_Down)
    save(qtbot, dialog)
    with campus.services.storage.read() as unit:
        supplies = {k.code: k.supply for k in unit.catalogue.kinds()}
    assert supplies["equipment"] is Supply.SERVICE
    assert supplies["meeting_room"] is Supply.PROPERTY


def test_a_logo_is_chosen_looked_at_and_removed(
    qtbot: QtBot, desk: InvoicingDesk, campus: Campus, tmp_path: Path
) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(logo())
    dialog = SellerDialog(desk.page.around, issuer(campus).seller, desk.window)
    show_active(dialog)
    dialog.logo.load(path)
    assert dialog.has_changes
    assert dialog.logo.remove.isVisible()
    save(qtbot, dialog)
    assert b64decode(issuer(campus).seller.logo) == logo()

    again = SellerDialog(desk.page.around, issuer(campus).seller, desk.window)
    show_active(again)
    QTest.mouseClick(again.logo.remove, Qt.MouseButton.LeftButton)
    save(qtbot, again)
    assert issuer(campus).seller.logo == ""


def test_a_screen_reader_hears_how_large_the_logo_is_and_not_how_large_it_is_shown(
    desk: InvoicingDesk, campus: Campus
) -> None:
    dialog = SellerDialog(desk.page.around, issuer(campus).seller, desk.window)
    dialog.logo.take(logo(size=(1200, 360)))
    names = [label.accessibleName() for label in dialog.logo.findChildren(QLabel)]
    assert names == ["Logo: 1200 × 360 pixels"]
    dialog.reject()


def test_a_file_that_is_no_picture_is_refused_under_the_logo(
    desk: InvoicingDesk, campus: Campus, tmp_path: Path
) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(b"GIF89a")
    dialog = SellerDialog(desk.page.around, issuer(campus).seller, desk.window)
    show_active(dialog)
    dialog.logo.load(path)
    assert dialog.form.field("logo").error == "Ce fichier n’est pas une image PNG ou JPEG."
    dialog.save()
    assert dialog.form.field("logo").error
    assert issuer(campus).seller.logo == ""
    dialog.reject()


def test_under_the_franchise_a_seller_needs_no_vat_number(
    qtbot: QtBot, desk: InvoicingDesk, campus: Campus
) -> None:
    dialog = SellerDialog(desk.page.around, issuer(campus).seller, desk.window)
    show_active(dialog)
    field = dialog.form.field("vat_number").input
    assert isinstance(field, QLineEdit)
    field.clear()
    dialog.form.field("franchise").input.setFocus()
    QTest.keyClick(dialog.form.field("franchise").input, Qt.Key.Key_Space)
    save(qtbot, dialog)
    assert issuer(campus).seller.franchise
    assert issuer(campus).vat.treatment(Supply.PROPERTY, BuyerPlace.FRANCE).category is VatCategory.EXEMPT


def test_a_logo_that_is_too_large_says_so_with_the_limit_and_goes_with_the_next(
    desk: InvoicingDesk, campus: Campus, tmp_path: Path
) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(logo() + bytes(300_000))
    dialog = SellerDialog(desk.page.around, issuer(campus).seller, desk.window)
    show_active(dialog)
    dialog.logo.load(path)
    assert dialog.form.field("logo").error.endswith("300 ko au plus.")
    dialog.logo.take(logo())
    assert dialog.form.field("logo").error == ""
    dialog.reject()


def test_the_example_of_a_number_follows_what_is_typed(desk: InvoicingDesk, campus: Campus) -> None:
    dialog = open_settings(desk, campus)
    field = dialog.numbers.field("numbering.invoice").input
    assert isinstance(field, QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, "fac")
    assert "FAC2026-000001" in " ".join(label.text() for label in dialog.numbers.findChildren(QLabel))
    dialog.reject()


def test_what_the_seller_lacks_follows_the_fields(desk: InvoicingDesk, campus: Campus) -> None:
    seller = issuer(campus).seller
    bare = replace(seller, party=replace(seller.party, name="", vat_number=""))
    dialog = SellerDialog(desk.page.around, bare, desk.window)
    show_active(dialog)
    assert dialog.band.text.endswith("Name, VAT number")
    name = dialog.form.field("name").input
    assert isinstance(name, QLineEdit)
    QTest.keyClicks(name, "Campus")
    assert dialog.band.text.endswith(": VAT number")
    dialog.franchise.click()
    assert dialog.band.text == ""
    name.clear()
    assert dialog.band.text.endswith(": Name")
    dialog.reject()
