"""Check digits of SIREN, SIRET, VAT numbers and IBANs, the form of BICs (python-stdnum, imported at the first check).

Also country codes.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib import import_module

from campus_desk.domain.messages import Message
from campus_desk.reference.countries import is_country

_MODULES = {
    "siren": "stdnum.fr.siren",
    "siret": "stdnum.fr.siret",
    "iban": "stdnum.iban",
    "bic": "stdnum.bic",
}
_VAT_MODULES = {
    "CH": "stdnum.ch.vat",
    "GB": "stdnum.gb.vat",
    "NO": "stdnum.no.mva",
}
"""Countries outside the Union, whose numbers ``stdnum.eu.vat`` does not know."""

_SWISS_UID = re.compile(r"CHE\d{9}")


class Identifiers:
    """Judges identifiers by their form and check digits; implements ``ports.IdentifierFacts``.

    Nothing is looked up: a number may be well formed and still belong to nobody.
    """

    def problem(self, kind: str, value: str) -> Message | None:
        """Return what is wrong with a ``siren``, ``siret``, ``vat``, ``iban``, ``bic`` or ``country``, or None.

        Spaces, dots and hyphens are allowed in numbers; a country is an ISO 3166-1 code of two capital letters.
        Nothing typed is nothing wrong.
        """
        if not value.strip():
            return None
        if kind == "country":
            return _country_problem(value)
        if kind == "vat":
            return self._vat_problem(value)
        reason = _reason(import_module(_MODULES[kind]).validate, value)
        return Message.of(f"error-{kind}", reason=reason) if reason else None

    def _vat_problem(self, value: str) -> Message | None:
        compact = re.sub(r"[\s.\-/]", "", value).upper()
        country = compact[:2]
        if country in _VAT_MODULES:
            name = _VAT_MODULES[country]
            # A Swiss number is often written without its language suffix (MWST, TVA, IVA).
            if _SWISS_UID.fullmatch(compact):
                name = "stdnum.ch.uid"
            reason = _reason(import_module(name).validate, compact)
        else:
            union = import_module("stdnum.eu.vat")
            if country.lower() not in (*union.MEMBER_STATES, "el", "xi"):
                return Message.of("error-vat", reason="country", country=country)
            reason = _reason(union.validate, compact)
        return Message.of("error-vat", reason=reason, country=country) if reason else None


def _country_problem(code: str) -> Message | None:
    if not re.fullmatch("[A-Z]{2}", code):
        return Message.of("error-country")
    return None if is_country(code) else Message.of("error-country-unknown", code=code)


def _reason(validate: Callable[[str], str], value: str) -> str:
    """Return ``length``, ``format`` or ``checksum``, empty when the number holds."""
    exceptions = import_module("stdnum.exceptions")
    try:
        validate(value)
    except exceptions.InvalidLength:
        return "length"
    except exceptions.InvalidChecksum:
        return "checksum"
    except exceptions.ValidationError:
        return "format"
    return ""
