"""Countries: which codes ISO 3166-1 knows, and what each language calls them (CLDR through Babel)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from campus_desk.reference.locale_formats import LOCALES

_NO_COUNTRIES = frozenset(
    ("AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ")
)
"""Codes of two letters that CLDR names and ISO 3166-1 does not assign: reserved, for groups, and for users' own."""


def is_country(code: str) -> bool:
    """Tell whether a code is one of the officially assigned alpha-2 codes of ISO 3166-1, in capitals."""
    return code in _names("en")


def country_name(code: str, language: str) -> str:
    """Return what a language calls a country; an unknown code as it is."""
    return _names(language).get(code, code)


@cache
def _names(language: str) -> Mapping[str, str]:
    from babel import Locale  # noqa: PLC0415 - imported when the first country is named, not before

    territories = Locale.parse(LOCALES[language]).territories
    # The other territories are continents and regions, with three digits.
    return {
        code: name
        for code, name in territories.items()
        if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRIES
    }
