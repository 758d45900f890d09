"""Numbers, money, dates and durations as French, English and German write them (CLDR through Babel).

English is British: day before month, 24-hour clock. Instants are shown on the campus's wall clock. Babel is imported
when the first value is formatted, not before: the window paints without it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache

from campus_desk.domain.timeslot import at_campus

MINUS = "\u2212"
NBSP = "\u00a0"

LOCALES = {"fr": "fr_FR", "en": "en_GB", "de": "de_DE"}

_DATE_PATTERNS = {
    "fr": {"long": "d MMMM y", "short": "dd/MM/y", "month": "MMMM y"},
    "en": {"long": "d MMMM y", "short": "dd/MM/y", "month": "MMMM y"},
    "de": {"long": "d. MMMM y", "short": "dd.MM.y", "month": "MMMM y"},
}
_DAY_PATTERNS = {
    "fr": {"long": "EEEE d MMMM", "short": "EEE d MMM", "year": "EEEE d MMMM y"},
    "en": {"long": "EEEE d MMMM", "short": "EEE d MMM", "year": "EEEE d MMMM y"},
    "de": {"long": "EEEE, d. MMMM", "short": "EEE, d. MMM", "year": "EEEE, d. MMMM y"},
}
_DAY_OF_MONTH_PATTERNS = {"fr": "d MMMM", "en": "d MMMM", "de": "d. MMMM"}
_DAY_ALONE_PATTERNS = {"fr": "d", "en": "d", "de": "d."}


@dataclass(frozen=True, slots=True)
class _DurationWords:
    """How a language abbreviates units of elapsed time; minutes after hours stand bare (« 1 h 30 »)."""

    day: str
    hour: str
    minute: str
    second: str


_DURATION_WORDS = {
    "fr": _DurationWords("j", "h", "min", "s"),
    "en": _DurationWords("d", "h", "min", "s"),
    "de": _DurationWords("T.", "Std.", "Min.", "Sek."),
}


@dataclass(frozen=True, slots=True)
class _Babel:
    """The functions of Babel that are used, imported together."""

    currency: Callable[..., str]
    decimal: Callable[..., str]
    date: Callable[..., str]


@cache
def _babel() -> _Babel:
    from babel.dates import format_date  # noqa: PLC0415 - some 10 ms that the first paint does not pay
    from babel.numbers import format_currency, format_decimal  # noqa: PLC0415 - likewise

    return _Babel(format_currency, format_decimal, format_date)


def money(amount: Decimal | int, language: str) -> str:
    """Return euros with two decimals, up to four where a price has them: « 1 135,50 € », "−€3.10"."""
    pattern = "¤#,##0.00##" if language == "en" else "#,##0.00##\u00a0¤"
    text = _babel().currency(
        abs(amount),
        "EUR",
        pattern,
        locale=LOCALES[language],
        currency_digits=False,
        decimal_quantization=False,
    )
    return MINUS + text if amount < 0 else text


def number(value: Decimal | int, language: str) -> str:
    """Return a number with at most four decimals and no trailing zeros: « 1 234,5 »."""
    text = _babel().decimal(abs(value), "#,##0.####", locale=LOCALES[language], decimal_quantization=True)
    return MINUS + text if value < 0 else text


def percent(rate: Decimal | int, language: str) -> str:
    """Return a rate stated in hundredths: 20 is « 20 % », "20%", "20 %"."""
    return number(rate, language) + ("%" if language == "en" else NBSP + "%")


def calendar_date(day: date, language: str, style: str = "long") -> str:
    """Return a date: ``long`` « 1er novembre 2026 », ``short`` « 01/11/2026 », ``month`` « novembre 2026 »."""
    return _dated(day, language, _DATE_PATTERNS[language][style])


def weekday_date(day: date, language: str, style: str = "long") -> str:
    """Return a day with its weekday: ``long`` « mardi 10 novembre », ``short`` « mar. 10 nov. », ``year``."""
    return _dated(day, language, _DAY_PATTERNS[language][style])


def clock_time(instant: datetime) -> str:
    """Return the campus's wall-clock time, 24 hours, with seconds only where there are any: ``13:30``."""
    wall = at_campus(instant)
    return f"{wall:%H:%M:%S}" if wall.second else f"{wall:%H:%M}"


def date_and_time(instant: datetime, language: str) -> str:
    """Return date and campus time: « 10 novembre 2026, 13:30 »."""
    return f"{calendar_date(at_campus(instant).date(), language)}, {clock_time(instant)}"


def span(start: datetime, end: datetime, language: str) -> str:
    """Return from–to: times alone within one campus day (midnight ending it), else with the days.

    « 13:30–17:45 », « mar. 10 nov. 22:00 – mer. 11 nov. 06:00 ».
    """
    first, last = at_campus(start), at_campus(end)
    ends_at_midnight = last.date() == first.date() + timedelta(days=1) and f"{last:%H%M%S}" == "000000"
    if first.date() == last.date():
        return f"{clock_time(start)}–{clock_time(end)}"
    if ends_at_midnight:
        return f"{clock_time(start)}–24:00"
    days = (weekday_date(wall.date(), language, "short") for wall in (first, last))
    return f"{next(days)} {clock_time(start)} – {next(days)} {clock_time(end)}"


def days(first: date, last: date, language: str) -> str:
    """Return the days of a stretch without the year: « 5–30 novembre », "5 November", „30. Oktober – 2. November“."""
    end = _dated(last, language, _DAY_OF_MONTH_PATTERNS[language])
    if first == last:
        return end
    if (first.year, first.month) == (last.year, last.month):
        return _dated(first, language, _DAY_ALONE_PATTERNS[language]) + "–" + end
    return _dated(first, language, _DAY_OF_MONTH_PATTERNS[language]) + " – " + end


def duration(elapsed: timedelta, language: str) -> str:
    """Return elapsed time: « 1 h 30 », « 45 min », from 48 hours on « 3 j 4 h », seconds only below a minute."""
    words = _DURATION_WORDS[language]
    seconds = int(elapsed.total_seconds())
    if seconds < 60:
        return f"{seconds}{NBSP}{words.second}"
    minutes = seconds // 60
    if minutes < 60:
        return f"{minutes}{NBSP}{words.minute}"
    hours, minutes = divmod(minutes, 60)
    if hours < 48:
        return f"{hours}{NBSP}{words.hour}" + (f"{NBSP}{minutes:02}" if minutes else "")
    days, hours = divmod(hours, 24)
    text = f"{days}{NBSP}{words.day}"
    if hours:
        return text + f"{NBSP}{hours}{NBSP}{words.hour}" + (f"{NBSP}{minutes:02}" if minutes else "")
    return text + (f"{NBSP}{minutes}{NBSP}{words.minute}" if minutes else "")


def _dated(day: date, language: str, pattern: str) -> str:
    text = _babel().date(day, pattern, locale=LOCALES[language])
    if language == "fr" and day.day == 1 and ("d MMM" in pattern or pattern == "d"):
        # French says "premier", and CLDR's patterns cannot.
        text = "1er" if pattern == "d" else text.replace("1 ", "1er ", 1)
    return text
