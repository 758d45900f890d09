"""Postcodes as their countries write them; those of other countries are left alone."""

from __future__ import annotations

import pytest

from campus_desk.domain.customer import Address
from campus_desk.domain.postcode import postcode_problem, tidied


@pytest.mark.parametrize(
    ("country", "postcode", "right"),
    [
        ("FR", "67000", True),
        ("FR", "01000", True),
        ("FR", "9000", False),
        ("FR", "9OOO0", False),
        ("FR", "90000x", False),
        ("FR", "٩٠٠٠٠", False),
        ("FR", "", True),
        ("DE", "01067", True),
        ("DE", "6769", False),
        ("CH", "4051", True),
        ("CH", "0405", False),
        ("CH", "67000", False),
        ("BE", "1000", True),
        ("LU", "1855", True),
        ("LU", "L-1855", True),
        ("LU", "18555", False),
        ("IT", "00118", True),
        ("ES", "08001", True),
        ("AT", "1010", True),
        ("AT", "10100", False),
        ("MC", "98000", True),
        ("MC", "06500", False),
        ("GB", "SW1A 1AA", True),
        ("IE", "whatever", True),
    ],
)
def test_a_postcode_is_judged_by_what_its_country_writes(country: str, postcode: str, *, right: bool) -> None:
    assert (postcode_problem(Address(postcode=postcode, country=country)) is None) == right


def test_blanks_go_where_no_postcode_has_any_and_stay_where_it_has() -> None:
    assert tidied(Address(postcode=" 67\u00a0000 ", country="fr")) == Address(postcode="67000", country="FR")
    assert tidied(Address(postcode="l-1855", country="LU")).postcode == "L-1855"
    assert tidied(Address(postcode=" SW1A 1AA ", country="GB")).postcode == "SW1A 1AA"
