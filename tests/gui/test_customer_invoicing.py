"""The customer's dialog: how and where it is invoiced."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from campus_desk.domain.customer import Address, Channel
from campus_desk.ui.catalogue.customer_dialog import CustomerDialog
from campus_desk.ui.theme import Theme
from tests.campus import Campus
from tests.gui.invoicing_desk import InvoicingDesk, show_active
from tests.invoicing import customer, issuing_campus


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = issuing_campus(tmp_path / "campus.db")
    yield opened
    opened.close()


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, campus: Campus, tmp_path: Path) -> Iterator[CustomerDialog]:
    desk = InvoicingDesk(theme, campus.services, tmp_path, "fr")
    qtbot.waitUntil(lambda: desk.page.preview is not None and desk.session.catalogue is not None)
    shown = CustomerDialog(desk.page.around, customer(campus, "HELIA"), desk.window)
    show_active(shown)
    yield shown
    shown.reject()
    desk.close()


def fill(dialog: CustomerDialog, **texts: str) -> None:
    for name, text in texts.items():
        field = dialog.form.field(name).input
        assert isinstance(field, QLineEdit)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)


def save(qtbot: QtBot, dialog: CustomerDialog) -> None:
    with qtbot.waitSignal(dialog.accepted, timeout=10_000):
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_where_invoices_go_is_typed_and_stored(qtbot: QtBot, campus: Campus, dialog: CustomerDialog) -> None:
    way = dialog.form.field("channel").input
    assert isinstance(way, QComboBox)
    QTest.keyClick(way, Qt.Key.Key_Down)
    fill(
        dialog,
        contract="CT-12",
        invoice_email="compta@helia.example",
        endpoint="000987651",
        billing_name="Fabienne Roth",
        billing_line1="8 quai des Essais",
        billing_postcode="68000",
        billing_city="Colmar",
    )
    save(qtbot, dialog)
    helia = customer(campus, "HELIA")
    assert helia.channel is Channel.FOLDER
    assert helia.billing_address == Address("8 quai des Essais", "", "", "68000", "Colmar", "FR")
    assert (helia.billing_name, helia.contract) == ("Fabienne Roth", "CT-12")
    assert (helia.invoice_email, helia.endpoint) == ("compta@helia.example", "000987651")


def test_half_an_address_is_complained_about_under_its_field(campus: Campus, dialog: CustomerDialog) -> None:
    fill(dialog, billing_line1="8 quai des Essais")
    dialog.save()
    assert dialog.form.field("billing_city").error
    assert not dialog.form.field("billing_line1").error
    assert customer(campus, "HELIA").billing_address is None


def test_a_private_person_is_asked_for_no_number_of_a_company(
    qtbot: QtBot, campus: Campus, dialog: CustomerDialog
) -> None:
    person, siren = dialog.form.field("is_person").input, dialog.form.field("siren")
    assert siren.input.isVisibleTo(dialog)
    person.setFocus()
    QTest.keyClick(person, Qt.Key.Key_Space)
    for name in ("siren", "siret", "vat_number", "is_public", "service_code"):
        assert not dialog.form.field(name).input.isVisibleTo(dialog)
    # Ticked by mistake: what stood there is still there.
    QTest.keyClick(person, Qt.Key.Key_Space)
    assert isinstance(siren.input, QLineEdit)
    assert siren.input.text() == "000987651"
    QTest.keyClick(person, Qt.Key.Key_Space)
    save(qtbot, dialog)
    helia = customer(campus, "HELIA")
    assert helia.is_person
    assert helia.siren == ""
