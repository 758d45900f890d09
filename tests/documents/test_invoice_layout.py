"""Nothing on paper overlaps, leaves the page or stands alone, whatever an invoice holds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import partial
from itertools import pairwise
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.documents.invoice_pages import CARRY_HEIGHT, GROUP_HEIGHT, Row, pages
from campus_desk.documents.page_layout import LEFT, RIGHT, Align, Sheet, Style
from campus_desk.domain.invoice import Invoice
from tests.documents.random_invoices import random_invoice
from tests.documents.sample_cases import every_case
from tests.documents.sample_invoices import SELLER, an_invoice, many_lines, renderer


@dataclass(frozen=True, slots=True)
class Piece:
    """A text as drawn: its edges and its baseline in the design's pixels."""

    left: float
    right: float
    y: float
    text: str
    size: float


def drawn(render: Callable[[], bytes]) -> list[list[Piece]]:
    """Return the texts of each page."""
    found: list[list[Piece]] = [[]]
    draw, end = Sheet.text, Sheet.end_page

    def text(sheet: Sheet, x: float, y: float, said: str, style: Style, align: Align = Align.LEFT) -> None:
        width = sheet.width(said, style)
        left = x - width if align is Align.RIGHT else x
        if said:
            found[-1].append(Piece(left, left + width, y, said, style.size))
        draw(sheet, x, y, said, style, align)

    def end_page(sheet: Sheet) -> None:
        found.append([])
        end(sheet)

    with patch.object(Sheet, "text", text), patch.object(Sheet, "end_page", end_page):
        render()
    return found[:-1]


def clashes(page: list[Piece]) -> Iterator[tuple[str, str]]:
    """Yield pairs of texts on one line that touch, and texts outside the margins."""
    lines: dict[float, list[Piece]] = defaultdict(list)
    for piece in page:
        lines[round(piece.y)].append(piece)
        if piece.left < LEFT - 0.5 or piece.right > RIGHT + 0.5 or not 30 < piece.y < 1095:
            yield piece.text, "the margin"
    for line in lines.values():
        for one, other in pairwise(sorted(line, key=lambda piece: piece.left)):
            if one.right + 3 > other.left:
                yield one.text, other.text


def rich(invoice: Invoice) -> Invoice:
    """The invoice with amounts of millions in all its columns."""
    factor = Decimal("9876.5")
    lines = tuple(
        replace(line, unit_price=line.unit_price * factor, net=line.net * factor) for line in invoice.lines
    )
    vat = tuple(replace(group, base=group.base * factor, tax=group.tax * factor) for group in invoice.vat)
    totals = {name: getattr(invoice, name) * factor for name in ("net", "tax", "gross")}
    return replace(invoice, lines=lines, vat=vat, **totals)


CASES = {
    **every_case(),
    "many": an_invoice(many_lines(70)),
    "rich": rich(an_invoice()),
    "specimen": an_invoice(specimen=True),
    "draft": an_invoice(number=""),
    "wordy": an_invoice(
        many_lines(30),
        notes=(("PMD", "En cas de retard de paiement, des pénalités sont dues. " * 60),),
        reason="La salle a été facturée deux fois. " * 12,
        payment_terms="Paiement en trois fois. " * 20,
        seller=replace(
            SELLER, name="Société d’exploitation du campus des technologies médicales de Strasbourg"
        ),
    ),
    "endless": an_invoice(
        notes=(("PMD", "Pénalités. " * 2000),),
        vat=tuple(replace(group, exemption_reason="Motif. " * 900) for group in an_invoice().vat),
    ),
}


@pytest.mark.parametrize("language", ["fr", "en", "de"])
@pytest.mark.parametrize("case", CASES)
def test_no_text_touches_another_or_leaves_the_margins(case: str, language: str) -> None:
    invoice = replace(CASES[case], language=language)
    for render in (renderer().render, renderer().annex):
        for page in drawn(partial(render, invoice)):
            assert list(clashes(page)) == []


@pytest.mark.parametrize("seed", range(20))
def test_no_text_of_a_random_invoice_touches_another(seed: int) -> None:
    invoice = random_invoice(seed)
    for render in (renderer().render, renderer().annex):
        for page in drawn(partial(render, invoice)):
            assert list(clashes(page)) == []


@pytest.mark.parametrize("end", [24, 52, 84])
def test_the_payee_of_a_long_name_is_written_out(end: int) -> None:
    name = "Société d’exploitation du campus des technologies médicales de Strasbourg et environs"[
        :end
    ].rstrip()
    invoice = an_invoice(seller=replace(SELLER, name=name))
    (page,) = drawn(partial(renderer().render, invoice))
    (label,) = (piece for piece in page if piece.text == "Bénéficiaire")
    payee = [piece for piece in page if abs(piece.y - label.y) < 8 and 0 < piece.left - label.right < 60]
    assert " ".join(piece.text for piece in payee) == name
    assert all(piece.right < 541 for piece in payee)


def test_the_columns_of_ordinary_amounts_are_those_of_the_design() -> None:
    (page,) = drawn(lambda: renderer().render(an_invoice()))
    ends = {piece.text: round(piece.right) for piece in page}
    heads = {"Quantité": 540, "Prix HT": 622, "Montant HT": 737, "Base HT": 252, "Taux": 318, "Montant": 387}
    assert {head: ends[head] for head in heads} == heads


# --- pages ------------------------------------------------------------------------------------------------------------

FIRST, LATER, BOTTOM = 366.0, 118.0, 1072.0
ROWS = st.lists(
    st.builds(
        lambda height, group, cents: Row(
            group, "", "", (), (), ("", "", "", ""), Decimal(cents) / 100, float(height)
        ),
        st.integers(22, 300),
        st.sampled_from(("uses", "services", "fees")),
        st.integers(-10_000, 100_000),
    ),
    min_size=1,
    max_size=120,
).map(lambda rows: sorted(rows, key=lambda row: "usf".index(row.group[0])))


@given(ROWS, st.integers(150, 450))
def test_pages_hold_every_row_once_in_order_and_add_up(rows: list[Row], totals: int) -> None:
    spread = pages(rows, FIRST, LATER, BOTTOM, totals)
    assert [row for page in spread for row in page.rows] == rows
    so_far = Decimal(0)
    for number, page in enumerate(spread):
        assert page.rows, "no page has a head without a line"
        assert page.carried == (so_far if number else None)
        so_far += sum((row.net for row in page.rows), Decimal(0))
        room = BOTTOM - (totals if page.with_totals else CARRY_HEIGHT if number + 1 < len(spread) else 0)
        headings = len({row.group for row in page.rows}) * GROUP_HEIGHT
        taken = sum(row.height for row in page.rows) + headings + (CARRY_HEIGHT if number else 0)
        assert page.top + taken <= room
    assert [page.with_totals for page in spread] == [False] * (len(spread) - 1) + [True]
    if len(rows) > 1 and len(spread) > 1:
        assert len(spread[-1].rows) > 1 or len(spread[-2].rows) == 1, "one line alone has company before it"
