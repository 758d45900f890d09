"""Every case of VAT and of customer on paper: what must be read is there, and nothing where there is nothing."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from itertools import pairwise

import pytest
from pypdf import PdfReader

from campus_desk.domain.charge import VatCategory
from campus_desk.domain.customer import Address
from campus_desk.domain.invoice import Allowance, Invoice
from tests.documents.sample_cases import (
    PUBLIC,
    billed_elsewhere,
    every_case,
    exempt,
    public_body,
    with_allowances,
)
from tests.documents.sample_invoices import BUYER, a_credit_note, an_invoice, many_lines, renderer
from tests.documents.test_invoice_pdf import placed, spaced, texts


def whole(invoice: Invoice) -> str:
    return "\n".join(texts(invoice))


def lines_of(invoice: Invoice) -> list[str]:
    return [line.strip() for line in whole(invoice).splitlines()]


# --- VAT --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("case", "name", "row", "basis"),
    [
        ("reverse charge", "Autoliquidation", "922,50 € 0,00 % 0,00 €", "art. 283-2 du CGI"),
        ("swiss", "Hors champ", "922,50 € — 0,00 €", "art. 259-1 du CGI"),
        ("franchise", "Exonéré", "922,50 € 0,00 % 0,00 €", "TVA non applicable, art. 293 B du CGI"),
        ("bare room", "Exonéré", "922,50 € 0,00 % 0,00 €", "art. 261 D, 2° du CGI"),
    ],
)
def test_where_no_vat_is_charged_the_table_says_why(case: str, name: str, row: str, basis: str) -> None:
    invoice = exempt(case)
    said = whole(invoice)
    # 112,50 + 80,00 + 310,00 + 420,00
    assert f"{name} {row}" in said
    assert basis in said.replace("\n", " ")
    assert f"(code {invoice.vat[0].exemption_code})" in said.replace("\n", " ")
    assert "Net à payer 922,50 €" in said
    assert "20 %" not in said


def test_outside_the_scope_of_vat_a_line_has_no_rate() -> None:
    assert whole(exempt("swiss")).count("—\n") + whole(exempt("swiss")).count("— ") >= 5
    assert "0 %" not in whole(exempt("swiss"))
    assert whole(exempt("franchise")).count("0 %") >= 4


def test_a_reason_without_a_code_and_a_code_without_a_reason_both_stand() -> None:
    group = exempt("franchise").vat[0]
    bare = replace(exempt("franchise"), vat=(replace(group, exemption_code=""),))
    assert "art. 293 B du CGI." in whole(bare)
    assert "(code" not in whole(bare)
    coded = replace(exempt("franchise"), vat=(replace(group, exemption_reason=""),))
    assert "VATEX-FR-FRANCHISE" in whole(coded)


# --- allowances and surcharges ----------------------------------------------------------------------------------------


def test_allowances_stand_between_the_lines_and_the_totals_and_add_up() -> None:
    said = whole(with_allowances())
    for expected in (
        "Remises et suppléments sur l’ensemble",
        "Remise de fidélité",
        "5 % de 1 668,20 €",
        "−83,41 €",
        "Frais de dossier",
        "Total des lignes HT 1 668,20 €",
        "Remises −83,41 €",
        "Suppléments 40,00 €",
        "Total HT 1 624,79 €",
        "Taux normal 1 336,79 € 20,00 % 267,36 €",
        "TVA 296,16 €",
        "Net à payer 1 920,95 €",
    ):
        assert expected in said, expected
    assert "(suite)" not in said, "the group begins where its heading stands"


def test_a_single_kind_is_not_called_both_and_a_nameless_one_has_a_name() -> None:
    one = Allowance(False, "", "", Decimal("10.00"), VatCategory.STANDARD, Decimal("20.00"))
    said = whole(an_invoice(allowances=(one,)))
    assert "Remises sur l’ensemble" in said
    assert "Remise\n" in said or "Remise 20 %" in said
    assert "Suppléments" not in said
    assert "Suppléments sur l’ensemble" in whole(an_invoice(allowances=(replace(one, is_charge=True),)))


def test_without_allowances_the_totals_are_three_lines() -> None:
    said = whole(an_invoice())
    assert "Total des lignes" not in said
    assert "Remises" not in said


# --- who and what for -------------------------------------------------------------------------------------------------


def test_a_public_body_finds_its_commitment_contract_service_and_siret() -> None:
    said = lines_of(public_body())
    for label in ("Nº d’engagement", "Nº de contrat ou de marché", "Code service", "SIRET client"):
        assert label in said
    for value in ("EJ-2026-004711", "MAPA-2025-17", "DAF-ACHATS", "000 765 432 00018"):
        assert value in said
    assert "Votre bon de commande" not in said


def test_mentions_stand_once_and_what_only_platforms_read_does_not() -> None:
    said = whole(public_body()).replace("\n", " ")
    assert said.count("Paiement à 30 jours à compter de la réception.") == 1
    assert said.count("50 000 €") == 1
    assert said.count("RCS Strasbourg 000 234 567") == 1
    assert "OUTOFSCOPE" not in said
    seller = replace(public_body().seller, share_capital="", registration="")
    elsewhere = whole(replace(public_body(), seller=seller)).replace("\n", " ")
    assert "Capital 50 000 €" in elsewhere
    assert "RCS Strasbourg 000 234 567" in elsewhere


def test_a_credit_note_and_a_paid_one_ask_for_no_payment() -> None:
    terms = "À régler à 30 jours."
    assert terms in whole(an_invoice(payment_terms=terms))
    assert terms not in whole(replace(a_credit_note(), payment_terms=terms))


def test_the_letter_goes_where_it_is_billed_and_still_names_the_customer() -> None:
    invoice = billed_elsewhere()
    window = [text for x, y, text in placed(invoice) if abs(x - 110) < 0.2 and 40 < y < 80]
    assert window[0] == "Cabinet Comptable Imaginaire"
    assert window[-1] == "68100 MULHOUSE"
    seat = "Orthogrid SAS, Service comptabilité fournisseurs, Bâtiment A, 2e étage, 12 allée des Échantillons"
    assert f"{seat}, 67000 STRASBOURG" in whole(invoice)
    assert "Client\n" not in whole(an_invoice())


@pytest.mark.parametrize("case", every_case())
def test_no_label_stands_over_nothing(case: str) -> None:
    for language in ("fr", "en", "de"):
        pieces = sorted(
            {
                (round(y), round(x), text)
                for x, y, text in placed(replace(every_case()[case], language=language))
            }
        )
        labels = [(y, x) for y, x, _ in pieces if 79 < y < 83]
        assert labels
        for y, x in labels:
            assert any(0 < below - y < 6 and abs(left - x) < 2 for below, left, _ in pieces), (case, language)


def test_more_facts_than_a_row_holds_take_two_and_none_is_cut() -> None:
    buyer = replace(PUBLIC, vat_number="FR75000765432", service_code="DIRECTION-DES-ACHATS-ET-MARCHES-17")
    order = "EJ-2026-004711-LOT-3-TRANCHE-CONDITIONNELLE-2"
    invoice = replace(public_body(), buyer=buyer, purchase_order=order, contract="M" * 90)
    said = lines_of(invoice)
    assert order in said
    assert buyer.service_code in said
    assert "FR75 000 765 432" in said
    # Wider than the page's columns: on several lines, all of it.
    assert whole(invoice).count("M") >= 90
    assert "…" not in whole(invoice)
    for page in range(len(texts(invoice))):
        assert all(15 <= x <= 196 for x, _, _ in placed(invoice, page))


# --- the window -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Orthogrid", ("12 allée des Échantillons", "", "")),
        ("Orthogrid", ("Service comptabilité", "Bâtiment A", "12 allée des Échantillons")),
        ("Institut alsacien de recherche en chirurgie mini-invasive guidée par l’image", ("A", "B", "C")),
        ("Institut " * 10, ("Direction générale adjointe chargée des affaires financières", "B", "C")),
    ],
)
def test_all_of_an_address_stands_in_the_window(name: str, lines: tuple[str, str, str]) -> None:
    buyer = replace(
        BUYER, name=name.strip(), legal_form="", address=Address(*lines, "67400", "Illkirch", "DE")
    )
    window = [
        (x, y, text) for x, y, text in placed(an_invoice(buyer=buyer)) if abs(x - 110) < 0.2 and 40 < y < 80
    ]
    said = " ".join(text for _, _, text in window)
    assert said == " ".join(filter(None, (name.strip(), *lines, "67400 Illkirch", "ALLEMAGNE")))
    assert all(48 < y < 72 for _, y, _ in window)
    gaps = [below - above for (_, above, _), (_, below, _) in pairwise(window)]
    assert min(gaps) >= 2.8, "the lines do not touch"


# --- letters ----------------------------------------------------------------------------------------------------------


def test_ordinals_are_raised_and_can_still_be_searched() -> None:
    reader = PdfReader(BytesIO(renderer().render(an_invoice())))
    assert "du 1er au 31 octobre 2026" in spaced(reader.pages[0].extract_text())
    contents = reader.pages[0].get_contents()
    assert contents is not None
    rises = [float(each) for each in re.findall(rb"([\d.]+) Ts", contents.get_data())]
    assert rises == [pytest.approx(11.5 * 0.75 * 0.33, abs=0.001), 0]


def test_the_file_says_that_the_e_invoice_is_in_it_only_where_it_is() -> None:
    def said(invoice: Invoice, xml: bytes | None) -> str:
        (page,) = PdfReader(BytesIO(renderer().render(invoice, xml))).pages
        return page.extract_text().replace("\n", " ")

    assert "Facture électronique Factur-X (EN 16931) jointe" in said(an_invoice(), b"<x/>")
    assert "Avoir électronique Factur-X (EN 16931) joint " in said(a_credit_note(), b"<x/>")
    assert "Factur-X" not in said(an_invoice(), None)


def test_a_heading_says_that_it_goes_on_only_where_it_does() -> None:
    pages = texts(an_invoice(many_lines(70)))
    assert "(suite)" not in pages[0]
    assert all(page.count("Salles et équipements (suite)") == 1 for page in pages[1:])


def test_a_line_is_called_by_the_number_it_has_in_the_e_invoice_and_a_credit_note_names_the_line_it_corrects() -> (
    None
):
    numbers = [int(n) for n in re.findall(r"^nº (\d+)", whole(an_invoice()), re.MULTILINE)]
    assert numbers == list(range(1, 12))
    credited = replace(
        a_credit_note(), lines=(replace(a_credit_note().lines[2], position=1, corrects_position=3),)
    )
    said = whole(credited)
    assert "13:05–13:55, temps réel au badge, sans arrondi, ligne 3 de F2026-000412" in said
