"""How postcodes are written in the countries whose customers a campus has; what is not known is not judged."""

from __future__ import annotations

import re
from dataclasses import replace

from campus_desk.domain.customer import Address
from campus_desk.domain.messages import Message

_FORMS = {
    "AT": r"[1-9]\d{3}",
    "BE": r"[1-9]\d{3}",
    "CH": r"[1-9]\d{3}",
    "DE": r"\d{5}",
    "ES": r"\d{5}",
    "FR": r"\d{5}",
    "IT": r"\d{5}",
    "LU": r"(L-)?\d{4}",
    "MC": r"980\d{2}",
}
"""By country code (ISO 3166-1). In Luxembourg the post itself writes the prefix."""
_DIGITS = {"AT": 4, "BE": 4, "CH": 4, "LU": 4}


def postcode_problem(address: Address) -> Message | None:
    """Return what is wrong with the postcode of an address; None if nothing is, or none is entered."""
    form = _FORMS.get(address.country)
    if form is None or not address.postcode or re.fullmatch(form, address.postcode, re.ASCII):
        return None
    return Message.of("error-postcode", country=address.country, digits=_DIGITS.get(address.country, 5))


def tidied(address: Address) -> Address:
    """Return the address as it is stored: the country in capitals, the postcode of a known one without blanks."""
    country = address.country.strip().upper()
    postcode = address.postcode.strip()
    if country in _FORMS:
        postcode = "".join(postcode.split()).upper()
    return replace(address, country=country, postcode=postcode)
