"""One parsed Fluent file and the functions its sentences may call. Imports the Fluent runtime: load it lazily."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar, cast

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import FluentType
from fluent.syntax import ast

from campus_desk.domain.messages import Value
from campus_desk.domain.timeslot import at_campus
from campus_desk.reference import locale_formats as formats
from campus_desk.reference.countries import country_name

LONGEST_VALUE = 2000
"""Fluent refuses values above 2,500 characters; a sentence has no use for a longer one."""

T = TypeVar("T")


class _Fact(FluentType):
    """A value of the domain on its way through Fluent, written as its type is when no function is called."""

    def __init__(self, value: Decimal | date | timedelta, language: str) -> None:
        self.value = value
        self.language = language

    def format(self, locale: object) -> str:
        """Return the text for a bare ``{ $name }``."""
        del locale
        value = self.value
        if isinstance(value, Decimal):
            return formats.number(value, self.language)
        if isinstance(value, timedelta):
            return formats.duration(value, self.language)
        if isinstance(value, datetime):
            return formats.date_and_time(value, self.language)
        return formats.calendar_date(value, self.language)


class Sentences:
    """The sentences of one file.

    Raises:
        ValueError: The file has a syntax error.
    """

    def __init__(self, path: Path, language: str) -> None:
        self._language = language
        resource = FluentResource(path.read_text(encoding="utf-8"))
        junk = [entry.content or "" for entry in resource.body if isinstance(entry, ast.Junk)]
        if junk:
            raise ValueError(f"{path}: not Fluent: {junk[0][:80]!r}")
        # A function's text is put in as it is, though the package's types speak of values to be formatted later.
        functions = cast(dict[str, Callable[[Any], FluentType]], _functions(language))
        self._bundle = FluentBundle([formats.LOCALES[language]], functions=functions, use_isolating=False)
        self._bundle.add_resource(resource)

    def text(self, key: str, values: Mapping[str, Value]) -> str:
        """Return the sentence with its values; ValueError when one is missing or of the wrong kind.

        A key with a dot names an attribute of an entry: ``command-save-site.done``.
        """
        entry, _, attribute = key.partition(".")
        message = self._bundle.get_message(entry)
        pattern = message.attributes[attribute] if attribute else message.value
        if pattern is None:
            raise ValueError(f"{key}: no sentence")
        text, errors = self._bundle.format_pattern(
            pattern, {name: self._prepared(value) for name, value in values.items()}
        )
        if errors:
            raise ValueError(f"{key}: {errors[0]}")
        return str(text)

    def _prepared(self, value: Value) -> object:
        if isinstance(value, str):
            return value if len(value) <= LONGEST_VALUE else value[: LONGEST_VALUE - 1] + "…"
        if isinstance(value, (Decimal, date, timedelta)):
            return _Fact(value, self._language)
        return value


def _functions(language: str) -> Mapping[str, Callable[..., Any]]:
    def money(amount: object) -> str:
        return formats.money(_amount(amount), language)

    def number(value: object) -> str:
        return formats.number(_amount(value), language)

    def percent(rate: object) -> str:
        return formats.percent(_amount(rate), language)

    def country(code: object, style: str = "") -> str:
        name = country_name(str(code), language)
        return name.upper() if style == "capitals" else name

    return {
        "MONEY": money,
        "NUMBER": number,
        "PERCENT": percent,
        "COUNTRY": country,
        **_functions_of_time(language),
    }


def _functions_of_time(language: str) -> Mapping[str, Callable[..., Any]]:
    def calendar_date(day: object, style: str = "long") -> str:
        return formats.calendar_date(_day(day), language, style)

    def weekday_date(day: object, style: str = "long") -> str:
        return formats.weekday_date(_day(day), language, style)

    def clock_time(instant: object) -> str:
        return formats.clock_time(_fact(instant, datetime))

    def date_and_time(instant: object) -> str:
        return formats.date_and_time(_fact(instant, datetime), language)

    def duration(elapsed: object) -> str:
        if isinstance(elapsed, int):
            return formats.duration(timedelta(minutes=elapsed), language)
        return formats.duration(_fact(elapsed, timedelta), language)

    def span(start: object, end: object) -> str:
        return formats.span(_fact(start, datetime), _fact(end, datetime), language)

    def days(first: object, last: object) -> str:
        return formats.days(_day(first), _day(last), language)

    return {
        "DATE": calendar_date,
        "DAY": weekday_date,
        "TIME": clock_time,
        "DATETIME": date_and_time,
        "DURATION": duration,
        "SPAN": span,
        "DAYS": days,
    }


def _fact(value: object, kind: type[T]) -> T:
    fact = value.value if isinstance(value, _Fact) else value
    if not isinstance(fact, kind):
        raise TypeError(f"{fact!r} is not a {kind.__name__}")
    return fact


def _amount(value: object) -> Decimal | int:
    return int(value) if isinstance(value, int) else _fact(value, Decimal)


def _day(value: object) -> date:
    day = _fact(value, date)
    return at_campus(day).date() if isinstance(day, datetime) else day
