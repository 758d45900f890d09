"""What stands on an invoice, read back from the PDF by somebody else's library."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import unicodedata
from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from campus_desk.documents import PdfRenderer
from campus_desk.domain.customer import Address
from campus_desk.domain.errors import DocumentFailed
from campus_desk.domain.invoice import DocumentKind, Invoice
from tests.documents.sample_invoices import (
    BUYER,
    RESOURCES,
    SELLER,
    a_credit_note,
    an_invoice,
    many_lines,
    renderer,
    wording,
)


def read(invoice: Invoice) -> PdfReader:
    return PdfReader(BytesIO(renderer().render(invoice)))


def texts(invoice: Invoice) -> list[str]:
    """Return the text of each page, every kind of space as a plain one."""
    return [spaced(page.extract_text()) for page in read(invoice).pages]


def spaced(text: str) -> str:
    return re.sub(r"[^\S\n]+", " ", text)


def placed(invoice: Invoice, page: int = 0) -> list[tuple[float, float, str]]:
    """Return x and y in millimetres from the top left corner, and the text, of every piece of a page."""
    found: list[tuple[float, float, str]] = []

    def visit(text: str, _cm: Any, matrix: Any, _font: Any, _size: Any) -> None:
        if text.strip():
            x, y = float(matrix[4]), float(matrix[5])
            found.append((x / 72 * 25.4, 297 - y / 72 * 25.4, spaced(text.strip())))

    read(invoice).pages[page].extract_text(visitor_text=visit)
    return found


# --- content ----------------------------------------------------------------------------------------------------------


def test_the_picture_of_the_design_in_figures() -> None:
    (page,) = texts(an_invoice())
    for expected in (
        "Facture",
        "F2026-000412",
        "Octobre 2026 — prestations du 1er au 31 octobre 2026",
        "Orthogrid SAS",
        "67000 STRASBOURG",
        "10 novembre 2026",
        "10 décembre 2026",
        "BC-2026-0774",
        "FR03 000 987 651",
        "Salle Rhin — revue de conception",
        "09:00–11:30, tarif locataire, heures pleines",
        "150 min",
        "45,00 €/h",
        "−112,50 €",
        "1 jour",
        "310,00 €/j",
        "1 forfait",
        "64 pers.",
        "Taux normal",
        "1 380,20 €",
        "20,00 %",
        "276,04 €",
        "Taux intermédiaire",
        "288,00 €",
        "28,80 €",
        "1 668,20 €",
        "304,84 €",
        "1 973,04 €",
        "FR76 9999 9000 0100 0000 0004 286",
        "EXPLFRPPXXX",
        "Campus Medtech Exploitation, SAS au capital de 50 000 €",
        "RCS Strasbourg 000 234 567",
        "SIRET 000 234 567 00014",
        "Pas d’escompte",
        "40 €",
        "F2026-000412 · page 1 sur 1",
    ):
        assert expected in page
    assert "SPECIMEN" not in page


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "en",
            ["Invoice", "Rooms and equipment", "€1,973.04", "Amount due", "10 November 2026", "page 1 of 1"],
        ),
        (
            "de",
            ["Rechnung", "Räume und Geräte", "1.973,04 €", "Zu zahlen", "10. November 2026", "Seite 1 von 1"],
        ),
    ],
)
def test_it_speaks_the_customers_language(language: str, expected: list[str]) -> None:
    (page,) = texts(replace(an_invoice(), language=language))
    for each in expected:
        assert each in page
    assert "Net à payer" not in page


def test_a_credit_note_says_what_it_corrects_and_asks_for_no_money() -> None:
    (page,) = texts(a_credit_note())
    for expected in ("Avoir", "A2026-000007", "Corrige la facture", "F2026-000412", "10 novembre 2026"):
        assert expected in page
    assert "Motif\nSalle facturée deux fois" in page
    assert "Total de l’avoir" in page
    assert "IBAN" not in page
    assert "Payer" not in page


def test_a_sample_says_specimen_and_a_draft_says_that_it_has_no_number() -> None:
    (page,) = texts(an_invoice(specimen=True))
    assert page.count("SPECIMEN") == 2
    (page,) = texts(an_invoice(number=""))
    assert "BROUILLON" in page
    assert "Brouillon, sans numéro" in page


def test_a_public_buyer_finds_its_siret_and_service_code() -> None:
    buyer = replace(BUYER, is_public=True, siret="00098765100012", service_code="SC-17")
    (page,) = texts(an_invoice(buyer=buyer))
    assert "000 987 651 00012" in page
    assert "SC-17" in page


def test_the_explanation_stands_below_its_line_when_it_has_steps() -> None:
    lines = list(an_invoice().lines)
    lines[2] = replace(
        lines[2], steps=(("45 min × 96,00 €/h", Decimal("72.00")), ("Arrondi", Decimal("8.00")))
    )
    page = texts(an_invoice(tuple(lines)))[0]
    assert "45 min × 96,00 €/h : 72,00 € · Arrondi : 8,00 €" in page


def test_project_and_order_of_a_line_stand_with_it() -> None:
    lines = list(an_invoice().lines)
    lines[0] = replace(lines[0], project_code="ANR-17", purchase_order="BC-9")
    (page,) = texts(an_invoice(tuple(lines)))
    assert "projet ANR-17, commande BC-9" in page


def test_nothing_to_pay_asks_for_nothing() -> None:
    lines = tuple(replace(line, quantity=Decimal(0), net=Decimal("0.00")) for line in an_invoice().lines)
    (page,) = texts(an_invoice(lines))
    assert "IBAN" not in page
    assert "0,00 €" in page
    assert "−0,00" not in page


# --- pages ------------------------------------------------------------------------------------------------------------


def euros(text: str) -> Decimal:
    return Decimal(re.sub(r"[^\d,-]", "", text.replace("−", "-")).replace(",", "."))


@pytest.mark.parametrize("count", [1, 12, 17, 18, 19, 20, 30, 70, 130, 480])
def test_every_line_stands_once_and_what_is_carried_over_adds_up(count: int) -> None:
    invoice = an_invoice(many_lines(count))
    pages = texts(invoice)
    named = [int(n) for page in pages for n in re.findall(r"réunion nº (\d+)", page)]
    assert named == list(range(1, count + 1))
    so_far = Decimal(0)
    at = 0
    for number, page in enumerate(pages, 1):
        assert page.count("Désignation et calcul") == 1
        assert f"page {number} sur {len(pages)}" in page
        carried = re.findall(r"^Report (.*€)$|^Report\n(.*€)$", page, re.MULTILINE)
        if number > 1:
            ((one, other),) = carried
            assert euros(one or other) == so_far
        else:
            assert carried == []
        here = len(re.findall(r"réunion nº", page))
        so_far += sum((line.net for line in invoice.lines[at : at + here]), Decimal(0))
        at += here
        onward = re.findall(r"À reporter\s(.*€)", page)
        assert [euros(each) for each in onward] == ([so_far] if number < len(pages) else [])
    assert "Net à payer" in pages[-1]
    assert not any("Net à payer" in page for page in pages[:-1])
    assert len(re.findall(r"réunion nº", pages[-1])) >= min(count, 2)


def test_five_hundred_lines_are_twenty_pages() -> None:
    assert 18 <= len(read(an_invoice(many_lines(480))).pages) <= 22


def test_nothing_leaves_the_page() -> None:
    for invoice in (an_invoice(many_lines(70)), an_invoice(language="de"), a_credit_note()):
        for page in range(len(read(invoice).pages)):
            for x, y, text in placed(invoice, page):
                assert 15 <= x <= 196, text
                assert 10 <= y <= 289, text


def test_the_address_stands_in_the_window_of_the_envelope() -> None:
    long = Address(
        "Direction des achats", "Bâtiment C", "12 allée des Échantillons", "67400", "Illkirch", "DE"
    )
    for buyer in (BUYER, replace(BUYER, address=long, name="Institut de recherche " * 6)):
        pieces = [(x, y, text) for x, y, text in placed(an_invoice(buyer=buyer)) if abs(x - 110) < 0.2]
        window = [(x, y, text) for x, y, text in pieces if 40 < y < 80]
        assert window[0][2].startswith(buyer.name[:9])
        assert window[-1][2] in ("67000 STRASBOURG", "ALLEMAGNE")
        assert all(48 <= y <= 72 for _, y, _ in window)


@pytest.mark.parametrize("language", ["fr", "en", "de"])
def test_a_letter_abroad_names_the_country_as_the_french_post_reads_it(language: str) -> None:
    for code, name in (("IE", "IRLANDE"), ("PL", "POLOGNE"), ("US", "ÉTATS-UNIS"), ("CI", "CÔTE D’IVOIRE")):
        abroad = replace(BUYER, address=replace(BUYER.address, country=code))
        lines = texts(an_invoice(buyer=abroad, language=language))[0].splitlines()
        assert name in lines
        assert code not in lines


# --- strange text -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "x" * 500,
        "Réunion " * 62,
        "W" * 4_000,
        "🧪🔬👩‍🔬 ✂️ 漢字",
        "שלום עולם (2026) — مرحبا بالعالم",
        "e\u0301\u0000\t\n\u200b\u202e\ufeff fin",
        "",
        "\U0010ffff\ue000",
        "<b>&amp;</b> %s {0} \\(octal\\) )(",
    ],
)
@pytest.mark.parametrize("field", ["description", "detail", "project_code"])
def test_no_text_breaks_a_document(field: str, text: str) -> None:
    lines = list(an_invoice().lines)
    lines[1] = replace(lines[1], **{field: text})  # type: ignore[arg-type]
    pages = texts(an_invoice(tuple(lines)))
    assert "1 973,04 €" in pages[-1]
    assert "Salle Rhin" in pages[0]


def test_strange_parties_break_nothing() -> None:
    odd = "🧪" * 40 + "שלום" * 30 + "x" * 200
    address = Address(odd, odd, odd, odd, odd, "XX")
    party = replace(BUYER, name=odd, address=address, vat_number=odd, siren=odd)
    pages = texts(
        an_invoice(buyer=party, seller=replace(SELLER, name=odd, address=address, email=odd, iban=odd))
    )
    assert "1 973,04 €" in pages[-1]


def test_letters_that_combine_are_drawn_composed() -> None:
    lines = list(an_invoice().lines)
    lines[0] = replace(lines[0], description=unicodedata.normalize("NFD", "Échéance à Lübeck"))
    (page,) = texts(an_invoice(tuple(lines)))
    assert "Échéance à Lübeck" in page


def test_what_the_typeface_lacks_comes_from_the_fallback_and_what_both_lack_is_a_box() -> None:
    lines = list(an_invoice().lines)
    lines[0] = replace(lines[0], description="Température ≤ 5 ℃ ⚕ 漢")
    (page,) = texts(an_invoice(tuple(lines)))
    assert "Température ≤ 5 ℃ ⚕ □" in page


# --- the file ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "invoice", [an_invoice(), a_credit_note(), an_invoice(many_lines(70), specimen=True)]
)
def test_every_font_is_embedded_truetype_and_every_character_has_a_glyph(invoice: Invoice) -> None:
    fonts = [
        font.get_object()
        for page in read(invoice).pages
        for font in page["/Resources"]["/Font"].values()  # type: ignore[index]
    ]
    assert fonts
    for font in fonts:
        assert font["/Subtype"] == "/TrueType"
        assert "/FontFile2" in font["/FontDescriptor"]
        assert re.match(r"/[A-Z]{6}\+(CampusSans|DejaVuSans)", font["/BaseFont"])
        assert "/ToUnicode" in font
    assert "\x00" not in "".join(texts(invoice))


@pytest.mark.slow
def test_the_same_snapshot_gives_the_same_bytes_in_every_process(tmp_path: Path) -> None:
    code = (
        "import sys; from tests.documents.sample_invoices import *\n"
        "sys.stdout.buffer.write(renderer().render(an_invoice(many_lines(40))))"
    )
    rendered = set()
    for seed, zone in (("0", "UTC"), ("1", "Asia/Tokyo"), ("2", "Europe/Paris")):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C"}
        run = subprocess.run(
            [sys.executable, "-c", code],
            cwd=Path(__file__).parents[2],
            env=environment,
            capture_output=True,
            check=True,
        )
        rendered.add(run.stdout)
    assert rendered == {renderer().render(an_invoice(many_lines(40)))}


def test_documents_rendered_before_leave_no_trace() -> None:
    fresh = PdfRenderer(RESOURCES, wording())
    strange = an_invoice(buyer=replace(BUYER, name="🧪 שלום ĳŉ"))
    fresh.render(strange)
    assert fresh.render(an_invoice()) == renderer().render(an_invoice())


def test_a_snapshot_that_cannot_be_drawn_is_an_error_in_words() -> None:
    broken = replace(an_invoice(), period_from=None)  # type: ignore[arg-type]
    with pytest.raises(DocumentFailed) as failed:
        renderer().render(broken)
    assert failed.value.number == "F2026-000412"


def test_the_file_names_itself() -> None:
    reader = read(an_invoice(language="de"))
    assert reader.metadata is not None
    assert reader.metadata.title == "Rechnung F2026-000412"
    assert reader.metadata.author == "Campus Medtech Exploitation"
    assert reader.trailer["/Root"]["/Lang"] == "de"  # type: ignore[index]


def test_kinds_of_documents_are_told_apart_by_their_titles() -> None:
    for language in ("fr", "en", "de"):
        titles = {
            str(metadata.title).split()[0]
            for kind in DocumentKind
            if (metadata := read(an_invoice(kind=kind, language=language)).metadata)
        }
        assert len(titles) == 2
