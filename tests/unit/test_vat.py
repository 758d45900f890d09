"""VAT per rate: computed once on the sum."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.domain.charge import SourceKind, VatCategory
from campus_desk.domain.vat import breakdown, vat_for


@dataclass(frozen=True)
class Line:
    net: Decimal
    vat_rate: Decimal = Decimal("20.00")
    vat_category: VatCategory = VatCategory.STANDARD


@pytest.mark.parametrize("source", list(SourceKind))
def test_everything_is_taxed_at_20_percent_for_now(source: SourceKind) -> None:
    assert vat_for(source) == (VatCategory.STANDARD, Decimal("20.00"))


def test_the_tax_is_that_of_the_sum_not_the_sum_of_the_taxes() -> None:
    # Per line: 0.03 × 20 % = 0.006 → 0.01, three times 0.03. On the sum: 0.09 × 20 % = 0.018 → 0.02.
    (vat,) = breakdown([Line(Decimal("0.03"))] * 3)
    assert (vat.base, vat.tax) == (Decimal("0.09"), Decimal("0.02"))


def test_one_group_per_category_and_rate_the_highest_first() -> None:
    lines = [
        Line(Decimal("360.00"), Decimal("10.00")),
        Line(Decimal("775.50")),
        Line(Decimal("-112.50")),
        Line(Decimal("100.00"), Decimal("0.00"), VatCategory.REVERSE_CHARGE),
    ]
    # 775.50 − 112.50 = 663.00; × 20 % = 132.60. 360.00 × 10 % = 36.00.
    assert [(v.category.value, v.rate, v.base, v.tax) for v in breakdown(lines)] == [
        ("S", Decimal("20.00"), Decimal("663.00"), Decimal("132.60")),
        ("S", Decimal("10.00"), Decimal("360.00"), Decimal("36.00")),
        ("AE", Decimal("0.00"), Decimal("100.00"), Decimal("0.00")),
    ]


def test_nothing_charged_owes_nothing() -> None:
    assert breakdown([]) == ()


@given(st.lists(st.decimals(-10_000, 10_000, places=2), min_size=1, max_size=40))
def test_bases_sum_to_the_net_and_the_tax_is_within_half_a_cent(nets: list[Decimal]) -> None:
    (vat,) = breakdown([Line(net) for net in nets])
    assert vat.base == sum(nets)
    assert abs(vat.tax - vat.base / 5) <= Decimal("0.005")
