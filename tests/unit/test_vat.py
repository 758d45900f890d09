"""VAT per rate: computed once on the sum."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.domain.charge import VatCategory
from campus_desk.domain.customer import Address, Customer, CustomerGroup
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import CustomerId
from campus_desk.domain.resource import Supply
from campus_desk.domain.vat import FRANCHISE, BuyerPlace, VatTable, VatTreatment, breakdown, place_of


@dataclass(frozen=True)
class Line:
    net: Decimal
    vat_rate: Decimal = Decimal("20.00")
    vat_category: VatCategory = VatCategory.STANDARD


def buyer(country: str, *, is_person: bool = False) -> Customer:
    address = Address("Hauptstraße 1", city="Kehl", country=country)
    return Customer(CustomerId(1), "C", "C", CustomerGroup.EXTERNAL, address=address, is_person=is_person)


@pytest.mark.parametrize(
    ("country", "supply", "category", "rate", "code"),
    [
        # CGI art. 259 A, 2°: what is linked to a building in France is taxed there, whoever buys.
        ("FR", Supply.PROPERTY, "S", "20.00", ""),
        ("DE", Supply.PROPERTY, "S", "20.00", ""),
        ("CH", Supply.PROPERTY, "S", "20.00", ""),
        # CGI art. 259, 1°: other services are taxed where the business that buys them is.
        ("FR", Supply.SERVICE, "S", "20.00", ""),
        ("MC", Supply.SERVICE, "S", "20.00", ""),
        ("DE", Supply.SERVICE, "AE", "0.00", "VATEX-EU-AE"),
        ("CH", Supply.SERVICE, "O", "0.00", "VATEX-EU-O"),
        ("CH", Supply.CATERING, "S", "10.00", ""),
        ("FR", Supply.BARE_ROOM, "E", "0.00", "VATEX-FR-CGI261D-2"),
    ],
)
def test_the_table_decides_by_what_is_supplied_and_where_the_buyer_is(
    country: str, supply: Supply, category: str, rate: str, code: str
) -> None:
    treatment = VatTable().treatment(supply, place_of(buyer(country)))
    assert (treatment.category.value, treatment.rate, treatment.exemption_code) == (
        category,
        Decimal(rate),
        code,
    )


def test_a_private_person_pays_french_vat_wherever_they_live() -> None:
    assert place_of(buyer("DE", is_person=True)) is BuyerPlace.FRANCE


def test_under_the_franchise_nothing_is_taxed_and_every_case_says_why() -> None:
    table = VatTable(franchise=True)
    assert {table.treatment(s, p) for s in Supply for p in BuyerPlace} == {FRANCHISE}
    assert FRANCHISE.exemption_code == "VATEX-FR-FRANCHISE"


def test_what_finance_decided_goes_before_the_defaults() -> None:
    opted = VatTreatment(VatCategory.STANDARD, Decimal("20.00"))
    table = VatTable((((Supply.BARE_ROOM, BuyerPlace.FRANCE), opted),))
    assert table.treatment(Supply.BARE_ROOM, BuyerPlace.FRANCE) == opted
    assert table.treatment(Supply.BARE_ROOM, BuyerPlace.ELSEWHERE).category is VatCategory.EXEMPT


@pytest.mark.parametrize(
    ("category", "rate", "code"),
    [("S", "19.60", ""), ("S", "0.00", ""), ("AE", "20.00", "VATEX-EU-AE"), ("E", "0.00", "")],
)
def test_a_rate_france_does_not_have_and_an_exemption_without_a_reason_are_refused(
    category: str, rate: str, code: str
) -> None:
    with pytest.raises(InvalidValue):
        VatTreatment(VatCategory(category), Decimal(rate), code)


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
