"""Dates in words through dateparser, imported at the first phrase: it takes half a second to come.

It reads far more than it should for a booking (« 12 » alone is a day to it, and a text in a language nobody speaks
here is one too), so that only phrases which are dates by their form are handed to it, in one language at a time.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

LANGUAGES = ("fr", "en", "de")
REMEMBERED = 512
"""Phrases that are kept with their days: on every key press most of the text is as it was."""


class DateparserPhrases:
    """Reads phrases such as « 12 novembre » and ``in zwei Wochen``; implements ``ports.DatePhrases``."""

    def __init__(self) -> None:
        self._read = lru_cache(maxsize=REMEMBERED)(_read)

    def days(self, phrase: str, today: date) -> Mapping[str, date]:
        """Return the day a phrase names in each language that knows it; empty for none."""
        return dict(self._read(phrase, today))

    def prepare(self, today: date) -> None:
        """Import what is needed, in a thread that nobody waits for."""
        self.days("1 1", today)


def _read(phrase: str, today: date) -> tuple[tuple[str, date], ...]:
    found = []
    for language in LANGUAGES:
        read = _parser(language, today).get_date_data(phrase).date_obj
        if read is not None:
            found.append((language, read.date()))
    return tuple(found)


@lru_cache(maxsize=len(LANGUAGES) * 2)
def _parser(language: str, today: date) -> DateDataParser:
    from dateparser.date import DateDataParser  # noqa: PLC0415 - see the module

    return DateDataParser(
        languages=[language],
        settings={
            # From midnight: today's own date is not taken for that of next year.
            "RELATIVE_BASE": datetime.combine(today, time()),
            "PREFER_DATES_FROM": "future",
            "DATE_ORDER": "DMY",
            "REQUIRE_PARTS": ["day", "month"],
            "RETURN_AS_TIMEZONE_AWARE": False,
            "PARSERS": ["relative-time", "absolute-time"],
        },
    )
