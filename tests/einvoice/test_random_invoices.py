"""Random invoices: their figures recomputed from scratch agree to the cent, and every rule holds for them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from math import floor
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from campus_desk.domain.charge import UnitCode, VatCategory
from campus_desk.domain.invoice import Allowance, Invoice, InvoiceLine
from campus_desk.domain.invoice_rules import problems
from campus_desk.domain.money import ZERO, line_net, round2
from campus_desk.domain.vat import breakdown
from campus_desk.exchange.cii_xml import CiiXml
from campus_desk.exchange.invoice_validation import JudgedInvoices
from campus_desk.reference.identifiers import Identifiers
from tests.einvoice.cases import FRENCH, GERMAN, MINUTES, NONE, PERSON, REASONS, SWISS, UNIVERSITY, invoice
from tests.einvoice.second_parser import figures_of, figures_read

FRANCHISE = (REASONS["VATEX-FR-FRANCHISE"], "VATEX-FR-FRANCHISE")
CENT = Decimal("0.01")
BUYERS = ((FRENCH, "B2B"), (UNIVERSITY, "B2B"), (PERSON, "B2C"), (GERMAN, "B2BINT"), (SWISS, "B2BINT"))
TAXES = tuple((VatCategory.STANDARD, Decimal(rate)) for rate in ("20.00", "10.00", "5.50", "2.10"))
UNITS = (
    (UnitCode.MINUTE, 60),
    (UnitCode.DAY, 1),
    (UnitCode.ONE, 1),
    (UnitCode.PERSON, 1),
    (UnitCode.HOUR, 1),
)

texts = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=40)


@st.composite
def lines(draw: st.DrawFn) -> InvoiceLine:
    """Return a line as the program makes them."""
    unit, base = draw(st.sampled_from(UNITS))
    places = 0 if unit in (UnitCode.MINUTE, UnitCode.PERSON) else 4
    quantity = draw(st.decimals(-500, 3000, places=places))
    price = draw(st.decimals(0, 900, places=draw(st.sampled_from((2, 4)))))
    category, rate = draw(st.sampled_from((*TAXES, (VatCategory.EXEMPT, NONE))))
    first = date(2026, 10, draw(st.integers(1, 31)))
    return replace(
        MINUTES,
        description=draw(texts),
        quantity=quantity or abs(quantity),
        unit=unit,
        base_quantity=Decimal(base),
        unit_price=price,
        net=line_net(quantity, price, Decimal(base)),
        vat_category=category,
        vat_rate=rate,
        service_from=first - timedelta(days=draw(st.integers(0, 2))),
        service_to=first,
    )


@st.composite
def invoices(draw: st.DrawFn, most: int = 25) -> Invoice:
    """Return an invoice with its totals as the program computes them."""
    drawn = draw(st.lists(lines(), min_size=1, max_size=most))
    # Something to pay at each rate, whatever else was drawn: lines of −450,000 €, three allowances of 30 %.
    much: dict[str, Any] = {"quantity": Decimal(1), "unit": UnitCode.LUMP_SUM, "base_quantity": Decimal(1)}
    much |= {"unit_price": Decimal(500_000_000), "net": Decimal("500000000.00")}
    for taxed in dict.fromkeys((each.vat_category, each.vat_rate) for each in (*drawn, MINUTES)):
        drawn.append(replace(MINUTES, vat_category=taxed[0], vat_rate=taxed[1], **much))
    groups = breakdown(drawn)
    allowances = []
    for is_charge, percent in draw(
        st.lists(st.tuples(st.booleans(), st.decimals(1, 30, places=2)), max_size=3)
    ):
        taken = draw(st.sampled_from(groups))
        amount = round2(taken.base * percent / 100)
        if amount > 0:
            code = "ABK" if is_charge else "95"
            group = (taken.category, taken.rate)
            allowances.append(Allowance(is_charge, draw(texts), code, amount, *group, percent, taken.base))
    vat = breakdown((*drawn, *allowances), {VatCategory.EXEMPT: FRANCHISE})
    net, tax = sum((g.base for g in vat), ZERO), sum((g.tax for g in vat), ZERO)
    buyer, treatment = draw(st.sampled_from(BUYERS))
    made = invoice(buyer, [MINUTES], treatment=treatment)
    numbered = tuple(replace(each, position=n) for n, each in enumerate(drawn, 1))
    return replace(
        made, lines=numbered, allowances=tuple(allowances), vat=vat, net=net, tax=tax, gross=net + tax
    )


def cents(exact: Fraction) -> int:
    """Round to whole cents, half away from zero."""
    return floor(abs(exact) * 100 + Fraction(1, 2)) * (1 if exact >= 0 else -1)


def from_scratch(made: Invoice) -> tuple[int, int, int]:
    """Return net, VAT and gross in cents, from nothing but quantities, prices and rates."""
    sums: dict[tuple[str, Fraction], int] = {}
    for each in made.lines:
        key = (each.vat_category.value, Fraction(each.vat_rate))
        net = cents(Fraction(each.unit_price) * Fraction(each.quantity) / Fraction(each.base_quantity))
        sums[key] = sums.get(key, 0) + net
    before = dict(sums)
    for given_ in made.allowances:
        key = (given_.vat_category.value, Fraction(given_.vat_rate))
        assert given_.percent is not None
        share = cents(Fraction(before[key], 100) * Fraction(given_.percent) / 100)
        sums[key] += share if given_.is_charge else -share
    tax = sum(cents(Fraction(base, 100) * rate / 100) for (_, rate), base in sums.items())
    return sum(sums.values()), tax, sum(sums.values()) + tax


@pytest.fixture(scope="module")
def judged() -> Iterator[JudgedInvoices]:
    judges = JudgedInvoices(judges=1)
    yield judges
    judges.close()


@given(invoices())
def test_totals_from_scratch_agree_to_the_cent(made: Invoice) -> None:
    assert [int(total * 100) for total in (made.net, made.tax, made.gross)] == list(from_scratch(made))


@given(invoices())
def test_no_rule_of_our_own_is_broken(made: Invoice) -> None:
    assert list(problems(made, Identifiers().problem)) == []


@settings(max_examples=30)
@given(invoices(most=8))
def test_somebody_else_reads_the_figures_from_the_xml(made: Invoice) -> None:
    assert figures_read(CiiXml().write(made)) == figures_of(made)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(made=invoices(most=8))
def test_no_published_rule_is_broken(judged: JudgedInvoices, made: Invoice) -> None:
    (validation,) = judged.validate([CiiXml().write(made)])
    assert validation.findings == ()
    assert validation.holds


@given(invoices(most=5), st.data())
def test_a_cent_anywhere_is_noticed(made: Invoice, data: st.DataObject) -> None:
    wrong = data.draw(st.sampled_from(sorted(_a_cent_more(made))))
    assert list(problems(_a_cent_more(made)[wrong], Identifiers().problem)), wrong


def _a_cent_more(made: Invoice) -> dict[str, Invoice]:
    """Return the invoice with one of its amounts a cent too high, by the amount."""
    found = {
        "net": replace(made, net=made.net + CENT),
        "tax": replace(made, tax=made.tax + CENT),
        "gross": replace(made, gross=made.gross + CENT),
    }
    for n, each in enumerate(made.lines):
        more = replace(each, net=each.net + CENT)
        found[f"line {n}"] = replace(made, lines=(*made.lines[:n], more, *made.lines[n + 1 :]))
    for n, group in enumerate(made.vat):
        for name in ("base", "tax"):
            more_vat = replace(group, **{name: getattr(group, name) + CENT})
            found[f"{name} {n}"] = replace(made, vat=(*made.vat[:n], more_vat, *made.vat[n + 1 :]))
    for n, taken in enumerate(made.allowances):
        more_off = replace(taken, amount=taken.amount + CENT)
        found[f"allowance {n}"] = replace(
            made, allowances=(*made.allowances[:n], more_off, *made.allowances[n + 1 :])
        )
    return found
