"""The text of one cell to a value: numbers, prices, days, times, weekdays, as people type them in fr, en and de.

Each function raises ``CellRefused`` with the sentence that says what was expected.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TypeVar

from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.messages import Message
from campus_desk.domain.timeslot import from_wall_clock

T = TypeVar("T")

YES = frozenset({"1", "yes", "y", "true", "x", "oui", "o", "vrai", "ja", "j", "wahr"})
NO = frozenset({"", "0", "no", "n", "false", "non", "faux", "nein", "falsch"})

_BLANKS = re.compile(r"[\s   '’€]")
_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?")
_ISO_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_EUROPEAN_DAY = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")
_TIME = re.compile(r"(\d{1,2})\s*(?:[:h.]\s*(\d{2})?)?(?:\s*h)?", re.IGNORECASE)


class CellRefused(Exception):
    """A cell does not hold what its column asks for.

    Attributes:
        message: The sentence (``csv-…``) that says what was expected.
    """

    def __init__(self, message: Message) -> None:
        super().__init__(message.key)
        self.message = message


def parse_decimal(text: str) -> Decimal:
    """Return a number with a decimal point or comma, thousands marked by blanks or apostrophes or the other mark."""
    bare = _BLANKS.sub("", text).replace("−", "-")
    if "," in bare and "." in bare:
        thousands = "," if bare.rindex(".") > bare.rindex(",") else "."
        bare = bare.replace(thousands, "")
    bare = bare.replace(",", ".")
    if not _NUMBER.fullmatch(bare) or len(bare) > 20:
        raise CellRefused(Message.of("csv-not-a-number", text=text))
    return Decimal(bare)


def parse_price(text: str) -> Decimal:
    """Return an amount in euros, at least zero."""
    amount = parse_decimal(text)
    if amount < 0:
        raise CellRefused(Message.of("csv-negative-price", text=text))
    return amount


def parse_whole(text: str) -> int:
    """Return a whole number of zero or more."""
    number = parse_decimal(text)
    if number < 0 or number != int(number):
        raise CellRefused(Message.of("csv-not-a-whole-number", text=text))
    return int(number)


def parse_day(text: str) -> date:
    """Return a day written 2026-11-23, 23.11.2026 or 23/11/2026."""
    if match := _ISO_DAY.fullmatch(text):
        year, month, day = match.groups()
    elif match := _EUROPEAN_DAY.fullmatch(text):
        day, month, year = match.groups()
    else:
        raise CellRefused(Message.of("csv-not-a-day", text=text))
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        raise CellRefused(Message.of("csv-no-such-day", text=text)) from None


def parse_minute(text: str) -> int:
    """Return the minute of the day of a time written 18:00, 18h or 18h30; 24:00 is the end of the day."""
    match = _TIME.fullmatch(text.strip())
    hour, minute = (int(match[1]), int(match[2] or 0)) if match else (99, 0)
    if minute > 59 or hour * 60 + minute > 24 * 60:
        raise CellRefused(Message.of("csv-not-a-time", text=text))
    return hour * 60 + minute


def parse_instant(text: str, *, end: bool = False) -> datetime:
    """Return the instant of a campus day, with or without a time; a day alone as an end means the end of that day."""
    day_text, _, time_text = text.replace("T", " ").partition(" ")
    day = parse_day(day_text)
    minute = parse_minute(time_text) if time_text.strip() else 24 * 60 * end
    try:
        wall = datetime(day.year, day.month, day.day) + timedelta(minutes=minute)  # noqa: DTZ001 - wall clock
        return from_wall_clock(wall)
    except InvalidValue as error:
        raise CellRefused(error.message) from None
    except OverflowError:
        raise CellRefused(Message.of("csv-no-such-day", text=text)) from None


def parse_flag(text: str) -> bool:
    """Return yes or no; an empty cell is no."""
    word = text.strip().casefold()
    if word in YES:
        return True
    if word in NO:
        return False
    raise CellRefused(Message.of("csv-not-yes-or-no", text=text))


def parse_weekdays(text: str) -> frozenset[int]:
    """Return weekdays (0 Monday … 6 Sunday) written as ISO numbers 1 to 7: ``1-5``, ``6``, ``1,3,5``."""
    found: set[int] = set()
    for part in re.split(r"[,\s]+", text.strip()):
        match = re.fullmatch(r"([1-7])(?:-([1-7]))?", part)
        if not match or int(match[2] or match[1]) < int(match[1]):
            raise CellRefused(Message.of("csv-not-weekdays", text=text))
        found.update(range(int(match[1]) - 1, int(match[2] or match[1])))
    return frozenset(found)


def parse_choice(text: str, choices: Mapping[str, T]) -> T:
    """Return what one of the words stands for."""
    chosen = choices.get(text.strip().casefold())
    if chosen is None:
        raise CellRefused(Message.of("csv-not-a-choice", text=text, choices=", ".join(choices)))
    return chosen


def weekdays_text(weekdays: frozenset[int]) -> str:
    """Write weekdays the way ``parse_weekdays`` reads them."""
    numbers = sorted(day + 1 for day in weekdays)
    if len(numbers) > 2 and numbers == list(range(numbers[0], numbers[-1] + 1)):
        return f"{numbers[0]}-{numbers[-1]}"
    return ",".join(str(number) for number in numbers)


def minute_text(minute: int) -> str:
    """Write a minute of the day as ``HH:MM``."""
    return f"{minute // 60:02d}:{minute % 60:02d}"
