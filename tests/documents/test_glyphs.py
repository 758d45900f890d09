"""Every character on paper has a glyph in the font that is in the file: veraPDF is silent where one is missing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
from fontTools.ttLib import TTFont
from pypdf import PdfReader
from pypdf.generic import ByteStringObject, ContentStream, TextStringObject

from campus_desk.documents import PdfRenderer
from campus_desk.documents.fonts import Run, Typeface
from campus_desk.domain.invoice import Invoice
from tests.documents.random_invoices import random_invoice
from tests.documents.sample_cases import every_case
from tests.documents.sample_invoices import BUYER, RESOURCES, an_invoice, renderer, wording

ODD = (
    "🧪🔬 שלום مرحبا 漢字 ℃⚕✂️ 1ᵉʳ 2ᵈᵉ e\u0301 \u202f\u00a0\u2009 \ufeff\u200b\u00ad ﬁ Ĳ ŉ ẞ – — ‑ − ‰ □ "
    "\ue000\U0010ffff"
)


def codes(pdf: bytes) -> Iterator[tuple[str, dict[int, str], int, Any]]:
    """Yield name, character map and character code of everything that the pages draw, with the font program."""
    reader = PdfReader(BytesIO(pdf))
    programs: dict[str, tuple[dict[int, str], Any]] = {}
    for page in reader.pages:
        fonts = page["/Resources"]["/Font"]  # type: ignore[index]
        contents = page.get_contents()
        assert contents is not None
        current = ""
        for operands, operator in ContentStream(contents, reader).operations:
            if operator == b"Tf":
                current = str(operands[0])
            elif operator == b"Tj":
                if current not in programs:
                    descriptor = fonts[current]["/FontDescriptor"]
                    program = TTFont(BytesIO(descriptor["/FontFile2"].get_data()))
                    (table,) = program["cmap"].tables
                    programs[current] = table.cmap, program
                mapped, program = programs[current]
                (text,) = operands
                assert isinstance(text, TextStringObject | ByteStringObject)
                for code in text.original_bytes:
                    yield current, mapped, code, program


def blanks(pdf: bytes) -> tuple[int, set[tuple[str, int]]]:
    """Return how many characters were drawn, and the codes among them whose glyph is the font's « missing » one."""
    drawn, missing = 0, set()
    for name, mapped, code, program in codes(pdf):
        drawn += 1
        if program.getGlyphID(mapped.get(code, ".notdef")) == 0:
            missing.add((name, code))
    return drawn, missing


@pytest.mark.parametrize("case", every_case())
def test_every_character_of_every_case_has_a_glyph(case: str) -> None:
    for language in ("fr", "en", "de"):
        invoice = replace(every_case()[case], language=language)
        for pdf in (renderer().render(invoice, b"<x/>"), renderer().annex(invoice)):
            drawn, missing = blanks(pdf)
            assert drawn > 500
            assert missing == set()


@pytest.mark.parametrize("seed", range(6))
def test_every_character_of_a_random_invoice_has_a_glyph(seed: int) -> None:
    assert blanks(renderer().render(random_invoice(seed)))[1] == set()


def odd() -> Invoice:
    lines = [replace(line, description=ODD, detail=ODD) for line in an_invoice().lines]
    return an_invoice(tuple(lines), buyer=replace(BUYER, name=ODD), purchase_order=ODD, payment_terms=ODD)


def test_characters_that_no_typeface_has_are_drawn_as_a_box() -> None:
    assert blanks(renderer().render(odd()))[1] == set()
    text = "".join(page.extract_text() for page in PdfReader(BytesIO(renderer().render(odd()))).pages)
    assert "□" in text
    assert "漢" not in text


def test_without_the_substitution_there_would_be_blanks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Typeface, "runs", lambda _, text, font: (Run(font, text),))
    careless = PdfRenderer(RESOURCES, wording())
    assert blanks(careless.render(an_invoice(purchase_order="BC-漢")))[1] != set()
