"""Days as people type them."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QLocale

from campus_desk.ui.searching import plain

FIRST_DAY, LAST_DAY = date(1990, 1, 1), date(2199, 12, 31)
"""No field takes a day outside: another year is a slip of the hand."""

_CENTURY = 2000
_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_FIGURES = re.compile(r"([0-9]{1,2})(?:\s*[/.-]\s*|\s+)([0-9]{1,2})(?:\s*[/.-]\s*|\s+)([0-9]{4}|[0-9]{2})")
_TOGETHER = re.compile(r"([0-9]{2})([0-9]{2})([0-9]{4})")
_WORDS = re.compile(
    r"(?:[^\W\d_]+[.,]*\s+)?([0-9]{1,2})(?:er|st|nd|rd|th|\.)?\s*([^\W\d_]+)\.?,?\s*([0-9]{4}|[0-9]{2})"
)
_SHORTEST_NAME = 3


def read_day(text: str, locale: QLocale) -> date | None:
    """Read a day, None when it is none or cannot be read without guessing.

    The day comes before the month, as in all languages of the desk: ``28/03/2027``, ``28.3.27``, ``28 mars 2027``,
    « dim. 28 mars 2027 » (the weekday is not looked at), and ``2027-03-28`` (ISO 8601). Years of two digits lie in
    this century.
    """
    typed = plain(text).strip()
    if found := _ISO.fullmatch(typed):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _FIGURES.fullmatch(typed) or _TOGETHER.fullmatch(typed):
        return _day(_year(found[3]), int(found[2]), int(found[1]))
    if found := _WORDS.fullmatch(typed):
        month = _month(found[2], locale)
        return _day(_year(found[3]), month, int(found[1])) if month else None
    return None


def _year(digits: str) -> int:
    return int(digits) if len(digits) > 2 else _CENTURY + int(digits)


def _month(name: str, locale: QLocale) -> int:
    """Return the number of a month by its name, its abbreviation or a beginning no other has, 0 for none."""
    names = {
        month: {
            plain(locale.monthName(month, form)).rstrip(".")
            for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
        }
        for month in range(1, 13)
    }
    exact = [month for month, known in names.items() if name in known]
    begun = [month for month, known in names.items() if any(word.startswith(name) for word in known)]
    found = exact or (begun if len(name) >= _SHORTEST_NAME else [])
    return found[0] if len(found) == 1 else 0


def _day(year: int, month: int, day: int) -> date | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if FIRST_DAY <= found <= LAST_DAY else None
