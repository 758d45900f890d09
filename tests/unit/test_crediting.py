"""However an invoice is credited, its credit notes together are the invoice, to the cent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.application.credit_note import credit_note
from campus_desk.domain.charge import UnitCode
from campus_desk.domain.crediting import credited, refusal
from campus_desk.domain.invoice import Allowance, Invoice, InvoiceLine
from campus_desk.domain.invoice_rules import problems
from tests.einvoice.cases import FRENCH, TEN, TWENTY, invoice, line, taken_off

DAY = date(2026, 11, 30)


def flat(net: str, rate: Decimal = TWENTY, quantity: str = "1") -> InvoiceLine:
    """Return a line of one lump sum; a negative quantity takes it off."""
    amount = Decimal(net)
    return line(quantity, UnitCode.ONE, "1", str(abs(amount)), str(amount), rate=rate)


def note(billed: Invoice, positions: set[int], *earlier: Invoice) -> Invoice:
    return credit_note(billed, "Erreur", positions, earlier, f"A2026-{len(earlier) + 1:06}", DAY)


@st.composite
def invoices(draw: st.DrawFn) -> Invoice:
    """Return an invoice of one to eight lines at two rates, with up to two allowances in percent and one in euros."""
    cents = st.integers(0, 20_000).map(lambda n: str(Decimal(n) / 100))
    lines = [flat(draw(cents), draw(st.sampled_from([TWENTY, TEN]))) for _ in range(draw(st.integers(1, 8)))]
    sums = {
        rate: sum((each.net for each in lines if each.vat_rate == rate), Decimal(0)) for rate in (TWENTY, TEN)
    }
    allowances: list[Allowance] = []
    for source in range(draw(st.integers(0, 2))):
        percent = Decimal(draw(st.integers(1, 30)))
        for rate, base in sums.items():
            amount = (base * percent / 100).quantize(Decimal("0.01"), "ROUND_HALF_UP")
            if amount:
                allowances.append(
                    taken_off(str(amount), rate, percent=percent, base=base, source_id=source + 1)
                )
    if draw(st.booleans()):
        for rate, base in sums.items():
            amount = (base / 5).quantize(Decimal("0.01"), "ROUND_DOWN")
            if amount:
                allowances.append(taken_off(str(amount), rate, source_id=9))
    return invoice(FRENCH, lines, allowances=tuple(allowances))


@given(invoices(), st.randoms(use_true_random=False))
def test_any_order_of_credits_ends_at_the_invoice_and_no_step_gives_more(billed: Invoice, random) -> None:  # type: ignore[no-untyped-def]
    if billed.gross <= 0:
        return
    left = [each.position for each in billed.lines]
    random.shuffle(left)
    notes: list[Invoice] = []
    while left:
        chosen = set(left[: random.randint(1, len(left))])
        found = credited(billed, chosen, notes)
        if refusal(billed, found, notes) is not None:
            # What costs nothing waits for what does.
            assert found.net + found.tax <= 0
            chosen = set(left)
            found = credited(billed, chosen, notes)
            if refusal(billed, found, notes) is not None:
                break
        made = note(billed, chosen, *notes)
        assert [
            each for each in problems(made, lambda *_: None) if each.rule in ("CD-04", "CD-05", "CD-06")
        ] == []
        notes.append(made)
        left = [p for p in left if p not in {each.corrects_position for each in made.lines}]
        assert sum(each.gross for each in notes) <= billed.gross
        assert all(group.base >= 0 and group.tax >= 0 for group in made.vat)
    assert left == []
    for name in ("net", "tax", "gross", "allowances_total"):
        assert sum(getattr(each, name) for each in notes) == getattr(billed, name)


def test_vat_that_rounds_line_by_line_otherwise_ends_at_the_same_cent() -> None:
    # 2 × 45.02 = 90.04, VAT 18.008 → 18.01. One line: 9.004 → 9.00; the second brings what is left, 9.01.
    billed = invoice(FRENCH, [flat("45.02"), flat("45.02")])
    assert billed.tax == Decimal("18.01")
    first = note(billed, {1})
    second = note(billed, {2}, first)
    assert [first.tax, second.tax] == [Decimal("9.00"), Decimal("9.01")]
    assert first.gross + second.gross == billed.gross


def test_an_allowance_in_euros_is_shared_by_the_lines_it_was_taken_off() -> None:
    # 200 + 50 − 100 = 150; line 1 is four fifths of it: 200 − 80 = 120, VAT 24.
    billed = invoice(FRENCH, [flat("200.00"), flat("50.00")], allowances=(taken_off("100.00", source_id=4),))
    first = note(billed, {1})
    assert (first.net, first.tax) == (Decimal("120.00"), Decimal("24.00"))
    second = note(billed, {2}, first)
    assert (second.net, second.tax) == (Decimal("30.00"), Decimal("6.00"))


def test_lines_that_cost_nothing_go_with_the_last_that_do() -> None:
    billed = invoice(FRENCH, [flat("90.00"), flat("0.00")])
    assert [each.corrects_position for each in note(billed, {1}).lines] == [1, 2]
    alone = credited(billed, {2}, [])
    said = refusal(billed, alone, [])
    assert said is not None
    assert said.key == "error-credit-nothing"


@pytest.mark.parametrize(
    ("positions", "key"),
    [
        ({1}, "error-credit-too-much"),
        ({2}, "error-credit-too-much"),
        ({1, 2}, "error-credit-nothing"),
        ({1, 2, 3}, ""),
    ],
)
def test_a_deduction_is_credited_with_what_it_was_taken_off(positions: set[int], key: str) -> None:
    # 112.50 − 112.50 + 80.00 = 80.00: the first line alone is more than the invoice, the second is negative.
    billed = invoice(FRENCH, [flat("112.50"), flat("-112.50", quantity="-1"), flat("80.00")])
    said = refusal(billed, credited(billed, positions, []), [])
    assert (said.key if said else "") == key


def test_a_credit_note_states_what_the_invoice_said_and_is_none_of_its_terms() -> None:
    billed = replace(invoice(FRENCH, [flat("10.00")]), payment_terms="À 30 jours.")
    made = note(billed, {1})
    assert (made.kind.value, made.corrects_number, made.payment_terms) == ("381", billed.number, "")
