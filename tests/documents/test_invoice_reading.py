"""What a bookkeeper looks for on the page: the day to pay by, whole numbers, units, the gross total, both countries."""

from __future__ import annotations

from dataclasses import replace

import pytest

from campus_desk.domain.charge import SourceKind, UnitCode
from campus_desk.domain.invoice import Invoice
from tests.documents.sample_cases import GERMAN
from tests.documents.sample_invoices import BUYER, NOTES, SELLER, a_credit_note, a_line, an_invoice
from tests.documents.test_invoice_pdf import texts


def page(invoice: Invoice) -> str:
    return texts(invoice)[0]


def test_the_day_to_pay_by_is_named_alike_at_the_head_in_the_payment_box_and_in_the_terms() -> None:
    said = page(an_invoice(payment_terms="À régler à 30 jours, au plus tard le 10 décembre 2026."))
    assert "À payer au plus tard le\n10 décembre 2026" in said
    assert "Payer par virement au plus tard le 10 décembre 2026" in said
    assert said.count("au plus tard le") == 3
    assert "avant le" not in said


@pytest.mark.slow
def test_numbers_of_the_legal_foot_stand_on_one_line_wherever_it_breaks() -> None:
    for length in range(1, 60):
        seller = replace(SELLER, name="C" + "i" * length)
        lines = page(an_invoice(seller=seller)).splitlines()
        for number in ("000 234 567", "50 000 €", "000 234 567 00014", "FR75 000 234 567", "40 €"):
            assert any(number in line for line in lines), (length, number)
        assert not any(line.startswith(("234 567", "567", "€")) for line in lines), length


def a_booking(quantity: str, source: SourceKind = SourceKind.BOOKING) -> Invoice:
    spec = (6, "Salle Rhin", "08:00–12:00", quantity, UnitCode.ONE, "1", "120.00", source, "20.00")
    return an_invoice((a_line(1, spec),))


@pytest.mark.parametrize(
    ("language", "one", "three"),
    [
        ("fr", "1 demi-journée", "3 demi-journées"),
        ("en", "1 half day", "3 half days"),
        ("de", "1 halber Tag", "3 halbe Tage"),
    ],
)
def test_half_days_are_called_so(language: str, one: str, three: str) -> None:
    for quantity, said in (("1", one), ("3", three)):
        lines = page(replace(a_booking(quantity), language=language)).splitlines()
        assert any(line.startswith(f"{said} ") for line in lines)


def test_pieces_of_a_service_and_a_share_of_a_booking_are_no_half_days() -> None:
    assert "demi-journée" not in page(a_booking("1", SourceKind.SERVICE))
    assert "\n0,5 120,00 €" in page(a_booking("0.5"))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "Total TTC 1 973,04 €\nNet à payer 1 973,04 €"),
        ("en", "Total including VAT €1,973.04\nAmount due €1,973.04"),
        ("de", "Summe brutto 1.973,04 €\nZu zahlen 1.973,04 €"),
    ],
)
def test_the_total_with_vat_stands_above_what_is_to_be_paid_and_the_page_stays_one(
    language: str, said: str
) -> None:
    (only,) = texts(an_invoice(language=language))
    assert said in only


def test_a_credit_note_says_nothing_about_late_payment_though_its_snapshot_does() -> None:
    legal = (*NOTES, ("ABL", "RCS Strasbourg 000 234 567"))
    said = page(replace(a_credit_note(), notes=legal))
    for word in ("retard", "recouvrement", "escompte", "Total TTC"):
        assert word not in said
    assert "retard" in page(an_invoice())


@pytest.mark.parametrize(("language", "country"), [("fr", "France"), ("en", "France"), ("de", "Frankreich")])
def test_the_seller_names_its_country_to_a_reader_abroad(language: str, country: str) -> None:
    home = page(an_invoice(language=language))
    assert f"67000 Strasbourg · {country}" not in home
    for abroad in (
        an_invoice(language=language, buyer=GERMAN),
        an_invoice(language=language, billed_to=GERMAN),
        an_invoice(language=language, buyer=GERMAN, billed_to=BUYER),
    ):
        assert f"67000 Strasbourg · {country}" in page(abroad)
