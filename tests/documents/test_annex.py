"""The annex tells how the price of every line came about, on demand, beside the invoice it belongs to."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from io import BytesIO

import pytest
from pypdf import PdfReader

from campus_desk.documents.strips import Strip, spread
from campus_desk.domain.invoice import Invoice, InvoiceLine
from tests.documents.logos import logo
from tests.documents.sample_cases import every_case
from tests.documents.sample_invoices import an_invoice, many_lines, renderer
from tests.documents.verapdf import assert_archivable, needs_java


def pages(invoice: Invoice) -> list[str]:
    reader = PdfReader(BytesIO(renderer().annex(invoice)))
    return [re.sub(r"[^\S\n]+", " ", page.extract_text()) for page in reader.pages]


def explained(line: InvoiceLine) -> InvoiceLine:
    """The line with three steps: 72 €, a comparison that adds nothing, and what is left."""
    steps = (
        ("45 min × 96,00 €/h", Decimal("72.00")),
        ("Moins cher que la demi-journée", Decimal("0.00")),
        ("Arrondi au quart d’heure", line.net - Decimal("72.00")),
    )
    return replace(line, steps=steps)


def test_every_line_stands_with_its_number_its_steps_and_what_they_come_to() -> None:
    lines = list(an_invoice().lines)
    lines[2] = explained(lines[2])  # 80,00 €
    told = "\n".join(pages(an_invoice(tuple(lines))))
    for expected in (
        *("Annexe", "Facture F2026-000412", "Calcul de chaque ligne, étape par étape", "Orthogrid SAS"),
        *("Salles et équipements", "Arceau chirurgical — essai 6", "13:05–13:55, temps réel au badge"),
        *(
            "45 min × 96,00 €/h 72,00 €",
            "Moins cher que la demi-journée \n",
            "Arrondi au quart d’heure 8,00 €",
        ),
        *("Total des lignes HT", "1 668,20 €", "Annexe · F2026-000412 · page 2 sur 2"),
    ):
        assert expected in told


def test_a_line_without_steps_says_what_is_multiplied() -> None:
    (page,) = pages(an_invoice(an_invoice().lines[:2]))
    assert "150 min × 45,00 €/h 112,50 €" in page
    assert "−150 min × 45,00 €/h −112,50 €" in page


@pytest.mark.parametrize("language", ["fr", "en", "de"])
def test_it_speaks_the_customers_language(language: str) -> None:
    text = "\n".join(pages(an_invoice(language=language)))
    title = {"fr": "Annexe", "en": "Annex", "de": "Anlage"}[language]
    assert text.startswith(("Campus", title))
    assert f"{title} · F2026-000412" in text


@pytest.mark.parametrize("count", [1, 7, 8, 9, 10, 40, 120])
def test_every_line_stands_once_and_the_total_is_never_alone(count: int) -> None:
    lines = tuple(explained(line) if line.position % 3 else line for line in many_lines(count))
    told = pages(an_invoice(lines))
    named = [int(n) for page in told for n in re.findall(r"réunion nº (\d+)", page)]
    assert named == list(range(1, count + 1))
    assert all(f"page {number} sur {len(told)}" in page for number, page in enumerate(told, 1))
    assert "Total des lignes HT" in told[-1]
    assert "réunion nº" in told[-1]
    for page in told:
        # A page neither begins nor ends in the middle of a line's steps.
        assert page.count("45 min ×") == page.count("Arrondi au quart")


def test_steps_that_fill_more_than_a_page_go_on_on_the_next() -> None:
    (line,) = many_lines(1)
    steps = tuple((f"étape {n}", Decimal(n)) for n in range(1, 151))
    told = pages(an_invoice((replace(line, steps=steps),)))
    assert len(told) == 3
    found = [int(n) for page in told for n in re.findall(r"étape (\d+)", page)]
    assert found == list(range(1, 151))


def test_a_draft_says_that_it_is_one() -> None:
    (page,) = pages(an_invoice(number=""))
    assert "BROUILLON" in page
    assert "Brouillon, sans numéro" in page


@needs_java
def test_annexes_are_pdf_a_3b() -> None:
    lines = tuple(map(explained, many_lines(90)))
    documents = {name: renderer().annex(invoice) for name, invoice in every_case().items()}
    documents |= {
        language: renderer().annex(an_invoice(lines, language=language), logo())
        for language in ("fr", "en", "de")
    }
    assert_archivable(documents)
    assert all(b"factur-x" not in pdf for pdf in documents.values())


def test_the_same_invoice_has_the_same_annex() -> None:
    assert renderer().annex(an_invoice(), logo()) == renderer().annex(an_invoice(), logo())


def test_strips_that_belong_together_are_torn_only_when_no_page_holds_them() -> None:
    def strips(*spec: str) -> list[Strip]:
        return [Strip(float(each.rstrip("+")), lambda _: None, each.endswith("+")) for each in spec]

    def heights(*spec: str) -> list[list[int]]:
        return [[int(strip.height) for strip in page] for page in spread(strips(*spec), 60, 0, 100)]

    assert heights("30", "20+", "20") == [[30], [20, 20]]
    assert heights("50", "20") == [[50], [20]], "no page is empty"
    assert heights("30", "10") == [[30, 10]]
    assert heights("90+", "20") == [[90], [20]]
    assert heights() == [[]]
