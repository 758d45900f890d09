"""The payment square says what EPC069-12 asks for, and is drawn as it was encoded."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from io import BytesIO

import pytest
import segno
import zxingcpp
from pypdf import PdfReader

from campus_desk.documents.payment_code import squares, transfer
from campus_desk.domain.invoice import Invoice
from tests.documents.random_invoices import random_invoice
from tests.documents.sample_invoices import SELLER, a_credit_note, an_invoice, renderer
from tests.documents.test_sheets import picture


def test_it_names_payee_account_amount_and_reference() -> None:
    assert transfer(an_invoice()) == (
        "BCD\n002\n1\nSCT\nEXPLFRPPXXX\nCampus Medtech Exploitation\nFR7699999000010000000004286\n"
        "EUR1973.04\n\n\nF2026-000412"
    )


def test_a_bic_is_not_needed_and_a_long_name_is_cut_to_seventy() -> None:
    content = transfer(an_invoice(seller=replace(SELLER, bic="", name="Exploitation\n" * 10)))
    assert content is not None
    fields = content.split("\n")
    assert (len(fields), fields[4], len(fields[5])) == (11, "", 70)


def test_a_name_in_a_wide_script_leaves_the_code_within_its_331_bytes() -> None:
    invoice = an_invoice(
        number="F2026-" + "9" * 29,
        gross=Decimal("999999999.99"),
        seller=replace(SELLER, name="🧪" * 70 + "\ud800", iban="MT" + "8" * 32, bic="EXPLFRPPXXX"),
    )
    content = transfer(invoice)
    assert content is not None
    assert len(content.encode()) <= 331
    assert content.split("\n")[5] == "🧪" * 50


@pytest.mark.parametrize(
    "invoice",
    [
        a_credit_note(),
        an_invoice(gross=Decimal("0.00")),
        an_invoice(gross=Decimal("-1.00")),
        an_invoice(gross=Decimal("1000000000.00")),
        an_invoice(number=""),
        an_invoice(seller=replace(SELLER, iban="")),
    ],
)
def test_where_nothing_is_to_be_transferred_there_is_no_code(invoice: Invoice) -> None:
    assert transfer(invoice) is None


def drawn(invoice: Invoice) -> list[tuple[int, int, int]]:
    """Return the dark runs as they stand in the page's instructions."""
    page = PdfReader(BytesIO(renderer().render(invoice))).pages[0]
    contents = page.get_contents()
    assert contents is not None
    found = re.findall(rb"(\d+) (\d+) (\d+) 1 re", contents.get_data())
    return [(int(row), int(column), int(length)) for column, row, length in found]


def test_the_page_shows_every_module_of_the_code() -> None:
    content = transfer(an_invoice())
    assert content is not None
    count, runs = squares(content)
    assert drawn(an_invoice()) == runs
    matrix = [[0] * count for _ in range(count)]
    for row, column, length in runs:
        for each in range(column, column + length):
            matrix[row][each] = 1
    reference = segno.make_qr(content, error="M", boost_error=False, encoding="utf-8", mask=2)
    assert matrix == [[int(cell) for cell in row] for row in reference.matrix]
    assert (reference.error, int(reference.version) <= 13) == ("M", True)


@pytest.mark.parametrize("scale", [1.5, 3, 4.17])
def test_a_bank_reads_the_code_from_the_page_as_it_is_printed(scale: float) -> None:
    """108, 216 and 300 dots per inch."""
    name = "Électricité & Prothèses « Œuvre » Straßburg"
    invoice = an_invoice(seller=replace(SELLER, name=name))
    (code,) = zxingcpp.read_barcodes(picture(renderer().render(invoice), scale))
    assert code.format == zxingcpp.BarcodeFormat.QRCode
    assert code.ec_level == "M"
    assert code.text == (
        f"BCD\n002\n1\nSCT\nEXPLFRPPXXX\n{name}\nFR7699999000010000000004286\nEUR1973.04\n\n\nF2026-000412"
    )


@pytest.mark.parametrize("seed", range(12))
def test_the_code_of_any_invoice_says_its_own_amount(seed: int) -> None:
    invoice = random_invoice(seed)
    pdf = renderer().render(invoice)
    codes = zxingcpp.read_barcodes(picture(pdf, page=len(PdfReader(BytesIO(pdf)).pages) - 1))
    assert [code.text for code in codes] == [each for each in (transfer(invoice),) if each]


def test_a_credit_note_has_none() -> None:
    assert drawn(a_credit_note()) == []
