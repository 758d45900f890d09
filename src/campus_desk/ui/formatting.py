"""Numbers, money, dates and times in the window, as French, English and German write them (CLDR through QLocale).

What stands on paper is written by ``reference.locale_formats`` from the same CLDR data; a test holds the two
together. Instants are shown on the campus's wall clock, whatever zone the computer keeps. English is British: day
before month, 24-hour clock.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal

from PySide6.QtCore import QDate, QLocale

from campus_desk.domain.money import round2
from campus_desk.domain.opening_hours import DAY_MINUTES
from campus_desk.domain.timeslot import TimeSlot, at_campus

NBSP = "\u00a0"
MINUS = "\u2212"
LARGEST_AMOUNT = Decimal("999999999.99")
"""No field takes more: a longer number is a slip of the hand."""

_GROUPING = re.compile(r"[\s'’]")
_CLOCK = re.compile(r"(\d{1,2})(?:[:h.\s]|uhr)*(\d{2})?(?:min|uhr|h)?\s*(am|pm)?")
_CURRENCY = re.compile(r"€|eur(?:os?)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Conventions:
    """What CLDR does not say, or says differently from the desk's typography."""

    locale: str
    full_date: str
    weekday_date: str
    short_date: str
    units: tuple[str, str, str]
    week: str
    percent: str
    currency_first: bool


_CONVENTIONS = {
    "fr": _Conventions(
        "fr_FR", "dddd d MMMM yyyy", "ddd d MMM", "dd/MM/yyyy", ("j", "h", "min"), "S", f"{NBSP}%", False
    ),
    "en": _Conventions(
        "en_GB", "dddd d MMMM yyyy", "ddd d MMM", "dd/MM/yyyy", ("d", "h", "min"), "W", "%", True
    ),
    "de": _Conventions(
        "de_DE",
        "dddd, d. MMMM yyyy",
        "ddd, d. MMM",
        "dd.MM.yyyy",
        ("T.", "Std.", "Min."),
        "KW",
        f"{NBSP}%",
        False,
    ),
}


class Formatter:
    """Writes values in one language. Passed down; a change of language brings a new one.

    Args:
        language: ``fr``, ``en`` or ``de``; French when it is another.
    """

    def __init__(self, language: str) -> None:
        self.language = language if language in _CONVENTIONS else "fr"
        self._conventions = _CONVENTIONS[self.language]
        self.locale = QLocale(self._conventions.locale)

    # --- numbers ------------------------------------------------------------------------------------------------------

    def number(self, value: Decimal | int, least: int = 0, most: int = 4) -> str:
        """Return a number with between ``least`` and ``most`` decimals, as many as it has, rounded half up."""
        amount = Decimal(value).quantize(Decimal(1).scaleb(-most), rounding=ROUND_HALF_UP)
        whole, _, decimals = f"{abs(amount):f}".partition(".")
        decimals = decimals.rstrip("0").ljust(least, "0")
        text = self.locale.toString(int(whole)) + (
            f"{self.locale.decimalPoint()}{decimals}" if decimals else ""
        )
        return f"{MINUS}{text}" if amount < 0 else text

    def money(self, amount: Decimal) -> str:
        """Return euros with two decimals, up to four where a price has them: « 1 135,50 € », ``−€3.10``."""
        text = self.number(amount, least=2)
        sign, digits = (MINUS, text[1:]) if text.startswith(MINUS) else ("", text)
        return f"{sign}€{digits}" if self._conventions.currency_first else f"{text}{NBSP}€"

    def percent(self, rate: Decimal | int) -> str:
        """Return a rate stated in hundredths: 20 is « 20 % »."""
        return self.number(rate) + self._conventions.percent

    def parse_number(self, text: str) -> Decimal | None:
        """Read a number as people type it, None when it cannot be read without guessing.

        Spaces and apostrophes may group thousands. « . » and « , » are both taken for the decimal mark, whatever
        the language, unless they can only be meant as thousands marks: ``1.234`` is 1234 in German, ``12.50`` is
        not.
        """
        plain = _GROUPING.sub("", text).replace(MINUS, "-")
        sign, digits = (plain[0], plain[1:]) if plain[:1] in ("-", "+") else ("", plain)
        mark, group = self._marks_in(digits)
        if group:
            head, *groups = digits.split(mark, 1)[0].split(group) if mark else digits.split(group)
            if not 1 <= len(head) <= 3 or head.startswith("0") or any(len(part) != 3 for part in groups):
                return None
            digits = digits.replace(group, "")
        if mark:
            digits = digits.replace(mark, ".")
        if not re.fullmatch(r"[0-9]+(\.[0-9]*)?|\.[0-9]+", digits):
            return None
        return Decimal(f"{sign}{digits}")

    def parse_money(self, text: str) -> Decimal | None:
        """Read an amount of euros with at most two decimals, with or without « € »; None when it is none."""
        value = self.parse_number(_CURRENCY.sub("", text))
        if value is None or abs(value) > LARGEST_AMOUNT:
            return None
        # Three decimals are a thousands mark of another country more often than a thousandth of a euro.
        exponent = value.as_tuple().exponent
        return round2(value) if isinstance(exponent, int) and exponent >= -2 else None

    def _marks_in(self, digits: str) -> tuple[str, str]:
        """Tell which of « . » and « , » is the decimal mark and which groups thousands, empty for neither."""
        dots, commas = digits.count("."), digits.count(",")
        if dots and commas:
            mark = "." if digits.rindex(".") > digits.rindex(",") else ","
            return mark, "," if mark == "." else "."
        found = "." if dots else "," if commas else ""
        if not found:
            return "", ""
        if dots + commas > 1:
            return "", found
        groups_here = found == self.locale.groupSeparator()
        three_follow = len(digits.partition(found)[2]) == 3
        return ("", found) if groups_here and three_follow else (found, "")

    @property
    def medium_date_pattern(self) -> str:
        """The pattern behind ``medium_date``, for date fields."""
        return f"{self._conventions.weekday_date} yyyy"

    # --- days ---------------------------------------------------------------------------------------------------------

    def short_date(self, day: date) -> str:
        """Return « 10/11/2026 »."""
        return self._day(day, self._conventions.short_date)

    def weekday_date(self, day: date) -> str:
        """Return « mar. 10 nov. »."""
        return self._day(day, self._conventions.weekday_date)

    def medium_date(self, day: date) -> str:
        """Return « mar. 10 nov. 2026 »."""
        return self._day(day, self.medium_date_pattern)

    def plain_date(self, day: date) -> str:
        """Return « 10 nov. 2026 »."""
        return self._day(day, "d. MMM yyyy" if self.language == "de" else "d MMM yyyy")

    def full_date(self, day: date) -> str:
        """Return « mardi 10 novembre 2026 »."""
        return self._day(day, self._conventions.full_date)

    def month(self, day: date) -> str:
        """Return « novembre 2026 »."""
        return self._day(day, "MMMM yyyy")

    def weekday(self, day: date) -> str:
        """Return « mardi 10 »."""
        return self._day(day, "dddd d." if self.language == "de" else "dddd d")

    def weekday_name(self, day: date) -> str:
        """Return « mardi »."""
        return self._day(day, "dddd")

    def day_in_row(self, day: date) -> str:
        """Return « mar. 10 », where the month is plain from what stands around."""
        return self._day(day, "ddd, d." if self.language == "de" else "ddd d")

    def week(self, day: date) -> str:
        """Return the ISO 8601 week, « S 46 »; 1 January 2027 lies in week 53."""
        return f"{self._conventions.week}{NBSP}{day.isocalendar().week}"

    def _day(self, day: date, pattern: str) -> str:
        text = self.locale.toString(QDate(day.year, day.month, day.day), pattern)
        if self.language == "fr" and day.day == 1 and "d MMM" in pattern:
            # « premier » is an ordinal in French; CLDR's patterns cannot say it.
            text = re.sub(r"\b1 ", "1er ", text, count=1)
        return text

    # --- times --------------------------------------------------------------------------------------------------------

    def clock_time(self, moment: datetime | time) -> str:
        """Return ``14:00``, an instant on the campus's clock."""
        wall = at_campus(moment) if isinstance(moment, datetime) else moment
        return f"{wall:%H:%M}"

    def date_and_time(self, instant: datetime) -> str:
        """Return « mar. 10 nov. 2026, 14:00 » on the campus's clock."""
        return f"{self.medium_date(at_campus(instant).date())}, {self.clock_time(instant)}"

    def until(self, instant: datetime, today: date) -> str:
        """Return ``12:00``, on another day than today « mar. 10 nov., 12:00 »."""
        day = at_campus(instant).date()
        clock = self.clock_time(instant)
        return clock if day == today else f"{self.weekday_date(day)}, {clock}"

    def span(self, slot: TimeSlot) -> str:
        """Return ``14:00–17:00``, the midnight that ends a day as 24:00; over several days with the days."""
        first, last = at_campus(slot.start), at_campus(slot.end)
        if first.date() == last.date():
            return f"{self.clock_time(first)}–{self.clock_time(last)}"
        if last.date() == first.date() + timedelta(days=1) and last.time() == time():
            return f"{self.clock_time(first)}–24:00"
        begin, end = (f"{self.weekday_date(wall.date())} {self.clock_time(wall)}" for wall in (first, last))
        return f"{begin} – {end}"

    def slot(self, slot: TimeSlot) -> str:
        """Return the day and the times: « mar. 10 nov., 14:00–17:00 »."""
        span = self.span(slot)
        first, last = at_campus(slot.start).date(), at_campus(slot.end - timedelta(seconds=1)).date()
        return span if first != last else f"{self.weekday_date(first)}, {span}"

    def duration(self, elapsed: timedelta | int) -> str:
        """Return elapsed time (an integer is minutes): « 45 min », « 1 h 30 », from 48 hours on « 3 j 4 h »."""
        minutes = elapsed if isinstance(elapsed, int) else int(elapsed.total_seconds()) // 60
        day_unit, hour_unit, minute_unit = self._conventions.units
        hours, minutes = divmod(minutes, 60)
        if not hours:
            return f"{minutes}{NBSP}{minute_unit}"
        parts = []
        if hours >= 48:
            days, hours = divmod(hours, 24)
            parts.append(f"{days}{NBSP}{day_unit}")
        if hours:
            parts.append(f"{hours}{NBSP}{hour_unit}")
            if minutes:
                parts.append(f"{minutes:02}")
        elif minutes:
            parts.append(f"{minutes}{NBSP}{minute_unit}")
        return NBSP.join(parts)

    def parse_time(self, text: str) -> time | None:
        """Read a time of day as people type it: ``14``, ``14h30``, ``1430``, ``9.05``, ``2pm``; None when it is none.

        ``24:00`` is midnight, 00:00: the caller knows which day it ends.
        """
        typed = text.strip().lower().replace(NBSP, " ").replace("\u202f", " ")
        if typed.isdigit() and len(typed) == 3:
            typed = f"0{typed}"
        found = _CLOCK.fullmatch(typed)
        if found is None:
            return None
        hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
        if half:
            if not 1 <= hour <= 12:
                return None
            hour = hour % 12 + (12 if half == "pm" else 0)
        if (hour, minute) == (24, 0):
            hour = 0
        return time(hour, minute) if hour < 24 and minute < 60 else None


def minute_of_day(minute: int) -> str:
    """Return ``14:00`` for a minute of the day; the midnight that ends it is 24:00, then the next day begins."""
    shown = minute if minute <= DAY_MINUTES else minute - DAY_MINUTES
    return f"{shown // 60:02}:{shown % 60:02}"


def capitalised(text: str) -> str:
    """Return a phrase as it stands alone or begins a sentence; the rest of it stays as it is."""
    return text[:1].upper() + text[1:]
