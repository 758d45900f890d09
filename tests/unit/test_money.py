"""Rounding of euro amounts."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.domain.money import line_net, round2

amounts = st.decimals(-1_000_000, 1_000_000, places=4)


@pytest.mark.parametrize(
    ("amount", "rounded"),
    [
        ("2.675", "2.68"),
        ("2.665", "2.67"),
        ("-2.675", "-2.68"),
        ("0.005", "0.01"),
        ("0.0049", "0.00"),
        ("-0.0049", "0.00"),
        ("1E+3", "1000.00"),
    ],
)
def test_half_a_cent_goes_away_from_zero(amount: str, rounded: str) -> None:
    assert str(round2(Decimal(amount))) == rounded


@given(amounts)
def test_rounding_moves_by_half_a_cent_at_most_and_is_never_minus_zero(amount: Decimal) -> None:
    rounded = round2(amount)
    assert abs(rounded - amount) <= Decimal("0.005")
    assert str(rounded) != "-0.00"
    assert round2(-amount) == -rounded


def test_fifty_minutes_of_45_euros_are_exact() -> None:
    # 50 × 45 ÷ 60 = 37.50, while 0.8333 h × 45 would be 37.4985.
    assert line_net(Decimal(50), Decimal(45), Decimal(60)) == Decimal("37.50")


@given(st.integers(0, 100_000), st.decimals(0, 10_000, places=4))
def test_a_longer_time_never_nets_less(minutes: int, price: Decimal) -> None:
    assert line_net(Decimal(minutes), price, Decimal(60)) <= line_net(
        Decimal(minutes + 1), price, Decimal(60)
    )
