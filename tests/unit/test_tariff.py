"""Tariffs: which one holds, and what none may be."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from campus_desk.domain.customer import CustomerGroup
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import TariffId
from campus_desk.domain.tariff import OffPeakWindow, Tariff, applicable_tariff
from tests.unit.campus import KLEBER, ROOM_KIND, tariff

MONDAY = frozenset({0})


def _held(tariffs: list[Tariff], day: str, group: CustomerGroup = CustomerGroup.TENANT) -> str:
    held = applicable_tariff(tariffs, group, KLEBER, ROOM_KIND, date.fromisoformat(day))
    return held.code if held else "none"


KIND_2026 = tariff(hour="40", code="KIND-2026")
KIND_2027 = tariff(hour="42", code="KIND-2027", id=TariffId(2), valid_from=date(2027, 1, 1))
OWN = tariff(
    hour="45",
    code="OWN",
    id=TariffId(3),
    kind_id=None,
    resource_id=KLEBER,
    valid_from=date(2026, 3, 1),
    valid_to=date(2026, 8, 31),
)
ACADEMIC = tariff(hour="20", code="ACADEMIC", id=TariffId(4), group=CustomerGroup.ACADEMIC)


@pytest.mark.parametrize(
    ("day", "code"),
    [
        ("2025-12-31", "none"),
        ("2026-01-01", "KIND-2026"),
        ("2026-02-28", "KIND-2026"),
        ("2026-03-01", "OWN"),
        ("2026-08-31", "OWN"),
        ("2026-09-01", "KIND-2026"),
        ("2026-12-31", "KIND-2026"),
        ("2027-01-01", "KIND-2027"),
    ],
)
def test_the_resources_own_tariff_goes_first_then_the_latest(day: str, code: str) -> None:
    assert _held([KIND_2026, KIND_2027, OWN, ACADEMIC], day) == code
    assert _held([ACADEMIC, OWN, KIND_2027, KIND_2026], day) == code


def test_a_group_without_tariff_has_none() -> None:
    assert _held([KIND_2026, ACADEMIC], "2026-06-01", CustomerGroup.EXTERNAL) == "none"


def test_a_retired_tariff_ends_on_that_day() -> None:
    retired = replace(KIND_2026, retired_on=date(2026, 6, 15))
    assert _held([retired], "2026-06-14") == "KIND-2026"
    assert _held([retired], "2026-06-15") == "none"


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"hour_price": Decimal("-0.01")}, "error-negative-price"),
        ({"minimum_charge": Decimal(-1)}, "error-negative-price"),
        ({"hour_price": Decimal("0.00001")}, "error-price-decimals"),
        ({"half_day_price": Decimal("120.001")}, "error-price-decimals"),
        ({"flat_price": Decimal("1E+9")}, "error-price-too-large"),
        ({"person_price": Decimal("NaN")}, "error-price-too-large"),
        ({"day_price": Decimal("Infinity")}, "error-price-too-large"),
        ({"increment_minutes": 0}, "error-increment"),
        ({"increment_minutes": 1441}, "error-increment"),
        ({"valid_to": date(2025, 12, 31)}, "error-validity"),
        ({"resource_id": KLEBER}, "error-tariff-target"),
        ({"kind_id": None}, "error-tariff-target"),
        (
            {"hour_price": None, "off_peak": (OffPeakWindow(MONDAY, 0, 60, Decimal(1)),)},
            "error-off-peak-without-hour-price",
        ),
    ],
)
def test_a_tariff_that_cannot_be_is_refused(changes: dict[str, object], key: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        tariff(hour="40", **changes)  # type: ignore[arg-type]  # any field of a tariff
    assert refused.value.message.key == key


@pytest.mark.parametrize("price", ["0", "40", "40.0000", "0.1234", "1000000"])
def test_prices_of_up_to_four_decimals_and_a_million_are_taken(price: str) -> None:
    assert tariff(hour=price).hour_price == Decimal(price)


@pytest.mark.parametrize(
    ("weekdays", "opens", "closes"),
    [(MONDAY, 1320, 360), (MONDAY, 600, 600), (MONDAY, 0, 1441), (MONDAY, -1, 60), ((), 0, 60), ({7}, 0, 60)],
)
def test_a_window_runs_forward_within_its_day(weekdays: set[int], opens: int, closes: int) -> None:
    # 22:00–06:00 in one window would count negative minutes: a night is two windows.
    with pytest.raises(InvalidValue) as refused:
        OffPeakWindow(frozenset(weekdays), opens, closes, Decimal(10))
    assert refused.value.message.key == "error-off-peak-window"


def test_a_window_has_a_price_that_can_be() -> None:
    with pytest.raises(InvalidValue) as refused:
        OffPeakWindow(MONDAY, 0, 60, Decimal(-1))
    assert refused.value.message.key == "error-negative-price"
