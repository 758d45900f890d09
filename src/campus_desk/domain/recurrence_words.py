"""Recurrence in words: « tous les jeudis », « le 2e mardi de novembre, 3 ans », as messages of the catalogue."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from campus_desk.domain.booking import Series
from campus_desk.domain.messages import Message
from campus_desk.domain.recurrence import (
    LAST,
    WEEKDAYS,
    Frequency,
    NthWeekday,
    RecurrenceRule,
    parsed,
    rule_parts,
)

_WORKDAYS = (0, 1, 2, 3, 4)
_DAY_KEYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTH_KEYS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ORDINALS = {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", LAST: "last"}


def series_words(series: Series) -> Message:
    """Say how a series recurs, whatever calendar its rule came from."""
    if not series.rrule:
        return Message.of("recurrence-dates", count=len(series.rdates) + 1)
    words = recurrence_words(series.rrule, series.dtstart, series.zone)
    if series.rdates:
        return Message.of("recurrence-more-dates", rule=words, count=len(series.rdates))
    return words


def series_pattern(series: Series) -> Message:
    """Say how often a series recurs, without how long where that can be told apart."""
    rule = parsed(series.rrule, series.dtstart, series.zone) if series.rrule and not series.rdates else None
    if rule is None:
        return series_words(series)
    return pattern_words(replace(rule, count=None, last_day=None))


def recurrence_words(rrule: str, dtstart: datetime, zone: str) -> Message:
    """Say what RRULE text means, also where the editor has no way to express it."""
    rule = parsed(rrule, dtstart, zone)
    return rule_words(rule) if rule is not None else _foreign(rrule)


def rule_words(rule: RecurrenceRule) -> Message:
    """Say a rule: how often, and how long."""
    words = pattern_words(rule)
    if rule.count is not None:
        yearly = rule.frequency is Frequency.YEARLY and rule.interval == 1
        key = "recurrence-years" if yearly else "recurrence-times"
        return Message.of(key, rule=words, count=rule.count)
    if rule.last_day is not None:
        return Message.of("recurrence-until", rule=words, day=rule.last_day)
    return words


def pattern_words(rule: RecurrenceRule) -> Message:
    """Say how often, without how long."""
    if rule.frequency is Frequency.DAILY:
        return Message.of("recurrence-daily", interval=rule.interval)
    if rule.frequency is Frequency.WEEKLY:
        if rule.interval == 1:
            if rule.weekdays == _WORKDAYS:
                return Message.of("recurrence-workdays")
            days = [Message.of("recurrence-each-weekday", weekday=_DAY_KEYS[d]) for d in rule.weekdays]
            return Message.of("recurrence-weekly", days=_joined(days))
        days = [Message.of("recurrence-the-weekday", weekday=_DAY_KEYS[d]) for d in rule.weekdays]
        return Message.of("recurrence-weeks", interval=rule.interval, days=_joined(days))
    if rule.month is None:
        return Message.of("recurrence-monthly", date=_date(rule), interval=rule.interval)
    month = _MONTH_KEYS[rule.month - 1]
    if rule.nth is None and rule.day is not None and rule.day != LAST:
        words = Message.of("recurrence-date-of-year", day=rule.day, month=month)
    else:
        words = Message.of("recurrence-day-of-month", date=_date(rule), month=month)
    # « 3 ans » says that it is yearly.
    if rule.count is not None and rule.interval == 1:
        return words
    return Message.of("recurrence-yearly", date=words, interval=rule.interval)


def _date(rule: RecurrenceRule) -> Message:
    if rule.nth is not None:
        return _nth(rule.nth)
    if rule.day is None or rule.day == LAST:
        return Message.of("recurrence-last-day")
    return Message.of("recurrence-day", day=rule.day)


def _nth(nth: NthWeekday) -> Message:
    return Message.of(
        "recurrence-nth-weekday", ordinal=_ORDINALS[nth.ordinal], weekday=_DAY_KEYS[nth.weekday]
    )


def _joined(parts: Sequence[Message]) -> Message:
    """Return « a, b et c »."""
    *before, last = parts
    if not before:
        return last
    first = before[0]
    for part in before[1:]:
        first = Message.of("recurrence-comma", first=first, second=part)
    return Message.of("recurrence-and", first=first, second=last)


def _foreign(rrule: str) -> Message:
    """Say a rule that only calendars can make: its frequency, then each part that narrows it."""
    parts = rule_parts(rrule)
    frequency = parts.get("FREQ", "").casefold()
    interval = int(parts["INTERVAL"]) if parts.get("INTERVAL", "").isdecimal() else 1
    words = Message.of("recurrence-foreign", frequency=frequency, interval=interval)
    narrowing = (
        ("BYMONTH", "recurrence-in-months", _month),
        ("BYWEEKNO", "recurrence-in-weeks", _number),
        ("BYYEARDAY", "recurrence-on-year-days", _number),
        ("BYMONTHDAY", "recurrence-on-days", _number),
        ("BYDAY", "recurrence-on-weekdays", _weekday),
        ("BYSETPOS", "recurrence-at-positions", _number),
    )
    for name, key, say in narrowing:
        if name == "BYSETPOS" and parts.get(name) == "-1":
            last = Message.of("recurrence-last-of-these")
            words = Message.of("recurrence-comma", first=words, second=last)
        elif name in parts:
            listed = _joined([say(value) for value in parts[name].split(",")])
            words = Message.of("recurrence-comma", first=words, second=Message(key, (("list", listed),)))
    if parts.get("COUNT", "").isdecimal():
        return Message.of("recurrence-times", rule=words, count=int(parts["COUNT"]))
    if parts.get("UNTIL", "")[:8].isdecimal():
        day = datetime.strptime(parts["UNTIL"][:8], "%Y%m%d").date()  # noqa: DTZ007 - a day on the wall
        return Message.of("recurrence-until", rule=words, day=day)
    return words


def _month(value: str) -> Message:
    known = value.isdecimal() and 1 <= int(value) <= 12
    return Message.of("recurrence-month", month=_MONTH_KEYS[int(value) - 1]) if known else _number(value)


def _weekday(value: str) -> Message:
    name, number = value[-2:], value[:-2].removeprefix("+")
    if name not in WEEKDAYS:
        return _number(value)
    weekday = _DAY_KEYS[WEEKDAYS.index(name)]
    if not number:
        return Message.of("recurrence-the-weekday", weekday=weekday)
    if number.lstrip("-").isdecimal() and int(number) in _ORDINALS:
        return Message.of("recurrence-nth-weekday", ordinal=_ORDINALS[int(number)], weekday=weekday)
    named = Message.of("recurrence-weekday-name", weekday=weekday)
    return Message.of("recurrence-numbered", number=number.replace("-", "\u2212"), thing=named)


def _number(value: str) -> Message:
    return Message.of("recurrence-number", number=value.replace("-", "\u2212"))
