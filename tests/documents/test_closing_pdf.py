"""The closing of a month on paper: figures, the last hash for eyes and for a telephone, room for a signature."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import partial
from io import BytesIO

import pytest
import zxingcpp
from pypdf import PdfReader

from campus_desk.application.closing_sheet import ClosedSeries, ClosingSheet, FinancePapers, RunningTotal
from campus_desk.domain.invoice import DocumentKind
from campus_desk.domain.journal import grouped_by_eight
from tests.documents.logos import logo
from tests.documents.sample_invoices import SELLER, renderer
from tests.documents.test_invoice_layout import clashes, drawn
from tests.documents.test_sheets import picture
from tests.documents.verapdf import assert_archivable, needs_java

HASH = "3f9a1c07b2de44550a6e8c91d47f2b63" + "5c18e09af7d3264b81c5927ea0f4d36b"
INVOICES = ClosedSeries(
    DocumentKind.INVOICE,
    *("F2026-000412", "F2026-000471", 60),
    *(Decimal("128450.20"), Decimal("25690.04"), Decimal("154140.24")),
)
CREDITS = ClosedSeries(
    DocumentKind.CREDIT_NOTE,
    *("A2026-000007", "A2026-000008", 2),
    *(Decimal("1668.20"), Decimal("304.84"), Decimal("1973.04")),
)
CLOSED = ClosingSheet(
    month=date(2026, 10, 1),
    language="fr",
    seller=SELLER,
    series=(INVOICES, CREDITS),
    year=RunningTotal(
        date(2026, 1, 1), 474, Decimal("998310.05"), Decimal("197662.01"), Decimal("1195972.06")
    ),
    perpetual=RunningTotal(
        date(2024, 3, 29), 1893, Decimal("3871204.10"), Decimal("766240.82"), Decimal("4637444.92")
    ),
    first_sequence=413,
    last_sequence=474,
    last_hash=HASH,
    closed_at=datetime(2026, 11, 3, 9, 12, tzinfo=UTC),
    closed_by="Nadia Keller",
)
NOTHING = replace(
    CLOSED,
    series=tuple(
        ClosedSeries(kind, "", "", 0, Decimal("0.00"), Decimal("0.00"), Decimal("0.00"))
        for kind in DocumentKind
    ),
    first_sequence=0,
    last_sequence=0,
    last_hash="0" * 64,
)


def said(sheet: ClosingSheet) -> str:
    (page,) = PdfReader(BytesIO(renderer().closing(sheet))).pages
    return re.sub(r"[^\S\n]+", " ", page.extract_text())


def test_it_names_the_month_the_numbers_the_sums_and_who_closed_it() -> None:
    page = said(CLOSED)
    for expected in (
        *(
            "Clôture mensuelle",
            "Octobre 2026",
            "3 novembre 2026, 10:12",
            "Nadia Keller",
            "nº 413 à nº 474",
            "000 234 567",
        ),
        *("F2026-000412", "F2026-000471", "60", "128 450,20 €", "25 690,04 €", "154 140,24 €"),
        *("A2026-000007", "A2026-000008", "1 668,20 €", "304,84 €", "1 973,04 €"),
        # 128 450,20 − 1 668,20, 25 690,04 − 304,84 and their sum.
        *("Factures moins avoirs 126 782,00 €", "25 385,20 €", "152 167,20 €"),
        *("Exercice, depuis le 01/01/2026", "474", "998 310,05 €", "197 662,01 €", "1 195 972,06 €"),
        *(
            "depuis le premier document (29/03/2024)",
            "1893",
            "3 871 204,10 €",
            "766 240,82 €",
            "4 637 444,92 €",
        ),
        *("SHA-256 du maillon nº 474", "Lieu et date", "Nom et signature"),
    ):
        assert expected in page


def test_the_hash_stands_in_groups_of_eight() -> None:
    assert grouped_by_eight(HASH) == [
        ["3f9a1c07", "b2de4455", "0a6e8c91", "d47f2b63"],
        ["5c18e09a", "f7d3264b", "81c5927e", "a0f4d36b"],
    ]
    page = said(CLOSED)
    assert all(group in page for line in grouped_by_eight(HASH) for group in line)


@pytest.mark.parametrize("sheet", [CLOSED, NOTHING])
def test_a_telephone_reads_the_month_the_last_link_and_its_hash(sheet: ClosingSheet) -> None:
    (code,) = zxingcpp.read_barcodes(picture(renderer().closing(sheet)))
    assert code.text == f"campus-desk-closing/1\n2026-10\n{sheet.last_sequence}\n{sheet.last_hash}"


def test_a_month_without_documents_says_so_with_dashes_and_zeros() -> None:
    page = said(NOTHING)
    assert page.count("—") == 5
    assert "0,00 €" in page
    assert "−0,00" not in page


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "en",
            (
                "Monthly closing",
                "October 2026",
                "Invoices less credit notes",
                "€152,167.20",
                "since 01/01/2026",
            ),
        ),
        (
            "de",
            (
                "Monatsabschluss",
                "Oktober 2026",
                "Rechnungskorrekturen",
                "152.167,20 €",
                "seit dem ersten Beleg (29.03.2024)",
            ),
        ),
    ],
)
def test_it_speaks_the_language_of_the_sheet(language: str, words: tuple[str, ...]) -> None:
    page = said(replace(CLOSED, language=language))
    assert all(word in page for word in words)


def test_the_sheet_of_a_sample_campus_says_specimen_across_the_page_and_at_its_foot() -> None:
    page = said(replace(CLOSED, specimen=True))
    assert page.count("SPECIMEN") == 2
    assert "SPECIMEN · Clôture" in page
    assert "SPECIMEN" not in said(CLOSED)


@pytest.mark.parametrize("language", ["fr", "en", "de"])
def test_no_text_touches_another(language: str) -> None:
    for sheet in (CLOSED, NOTHING):
        (page,) = drawn(partial(renderer().closing, replace(sheet, language=language)))
        assert list(clashes(page)) == []


@needs_java
def test_it_is_pdf_a_3b_with_and_without_a_logo_and_always_the_same_file() -> None:
    papers: FinancePapers = renderer()
    documents = {
        language: papers.closing(replace(CLOSED, language=language)) for language in ("fr", "en", "de")
    }
    documents |= {"logo": papers.closing(CLOSED, logo()), "nothing": papers.closing(NOTHING)}
    assert_archivable(documents)
    assert documents["logo"] == papers.closing(CLOSED, logo())
