"""Times of day, from–to, lengths of time and head counts in a quick entry.

What is said with « h » can be a time or a length: from 7 h on it is a time to begin unless that has been said already,
below it is a length, as nobody books at « 2 h » of the night but many book for two hours. A time by a twelve-hour clock
(« halb drei », ``at 2``) is the one between 7:00 and 18:59, or the other where a part of the day says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from campus_desk.application.quick_found import NUMBER, Found, number, phrase_at
from campus_desk.application.quick_meanings import (
    MINUTES_OF_DAY,
    DurationMeant,
    EndMeant,
    PeopleMeant,
    RangeMeant,
    StartMeant,
)
from campus_desk.application.quick_vocabulary import (
    ANY,
    CLOCK_WORDS,
    DE,
    EN,
    FR,
    LENGTHS,
    MIDNIGHTS,
    PEOPLE,
)

FIRST_HOUR_OF_DAY = 7
HALF_DAY = MINUTES_OF_DAY // 2
LONGEST_MINUTES = 31 * MINUTES_OF_DAY
LONGEST_NIGHT = 12 * 60
LONGEST_LOOSE = 9 * 60
MOST_PEOPLE = 9999


class _Form(Enum):
    EXACT = "14:30, 2pm, 14 Uhr, midi"
    HOURS = "14h30"
    SPOKEN = "halb drei"
    BARE = "14"


@dataclass(frozen=True, slots=True)
class _Clock:
    """A time of day as it was said; ``half`` is ``am`` or ``pm`` where that was said."""

    end: int
    minute: int
    form: _Form
    languages: frozenset[str] = ANY
    half: str = ""


_HALF = r"(?:\s?(a|p)\.?\s?m\b\.?)"
_TWELVE = re.compile(rf"([0-9]{{1,2}})(?:[:.]([0-9]{{2}}))?{_HALF}")
_COLON = re.compile(r"([0-9]{1,2}):([0-9]{2})(?:\s?(?:uhr|h))?")
# « 14h 12 visio » is no time of twelve past: apart from the « h », only quarters of an hour are minutes.
_UNITS = (
    "h",
    "std",
    "stunden?",
    "heures?",
    "hours?",
    "hrs?",
    "min",
    "mn",
    *sorted(PEOPLE, key=len, reverse=True),
)
_NO_UNIT = rf"(?!\s?(?:'|(?:{'|'.join(_UNITS)})(?![a-z])))"
_HOURS = re.compile(
    rf"([0-9]{{1,2}})(?:h([0-9]{{2}})|\sh\s([0-9]{{2}}){_NO_UNIT}|\s?h\s(00|15|30|45){_NO_UNIT}|\s?h)"
)
_DOT = re.compile(r"([0-9]{1,2})\.([0-9]{2})(?:\s?(uhr|h))?")
_UHR = re.compile(rf"({NUMBER})\s?uhr(?:\s([0-5][05]){_NO_UNIT})?")
_HEURES = re.compile(rf"({NUMBER})\s?heures?(?:\s(et demie?|et quart|moins le quart|[0-5][05]{_NO_UNIT}))?")
_OCLOCK = re.compile(rf"({NUMBER})\s?o'?clock")
_ENGLISH = re.compile(rf"(half past|quarter past|quarter to)\s({NUMBER})")
_GERMAN = re.compile(rf"(halb|viertel nach|viertel vor|dreiviertel)\s({NUMBER})")
_BARE = re.compile(r"([0-9]{1,2})")
_SHIFTS = {
    "et demi": 30,
    "et demie": 30,
    "et quart": 15,
    "moins le quart": -15,
    "half past": 30,
    "quarter past": 15,
    "quarter to": -15,
    "halb": -30,
    "viertel nach": 15,
    "viertel vor": -15,
    "dreiviertel": -15,
}


def _clocks(text: str, at: int) -> Iterator[_Clock]:
    """Yield the ways to read a time of day at a place."""
    if word := phrase_at(text, at, CLOCK_WORDS):
        minute, languages = CLOCK_WORDS[word]
        yield _Clock(at + len(word), minute, _Form.EXACT, languages)
    if word := phrase_at(text, at, MIDNIGHTS):
        yield _Clock(at + len(word), 0, _Form.EXACT, MIDNIGHTS[word])
    if found := _TWELVE.match(text, at):
        hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
        if 1 <= hour <= 12 and minute < 60:
            hour = hour % 12 + (12 if half == "p" else 0)
            yield _Clock(found.end(), hour * 60 + minute, _Form.EXACT, EN, f"{half}m")
    yield from _figures(text, at)
    if found := _UHR.match(text, at):
        form = _Form.EXACT if found[1].isdigit() else _Form.SPOKEN
        yield from _checked(found.end(), number(found[1]), int(found[2] or 0), form, DE)
    if found := _HEURES.match(text, at):
        shift = _SHIFTS[found[2]] if found[2] in _SHIFTS else int(found[2] or 0)
        yield from _checked(found.end(), number(found[1]), shift, _Form.HOURS, FR)
    if found := _OCLOCK.match(text, at):
        yield from _checked(found.end(), number(found[1]), 0, _Form.SPOKEN, EN)
    for pattern, languages in ((_ENGLISH, EN), (_GERMAN, DE)):
        if found := pattern.match(text, at):
            yield from _checked(found.end(), number(found[2]), _SHIFTS[found[1]], _Form.SPOKEN, languages)


def _figures(text: str, at: int) -> Iterator[_Clock]:
    if found := _COLON.match(text, at):
        yield from _checked(found.end(), int(found[1]), int(found[2]), _Form.EXACT)
    if found := _HOURS.match(text, at):
        minute = int(found[2] or found[3] or found[4] or 0)
        yield from _checked(found.end(), int(found[1]), minute, _Form.HOURS)
    if found := _DOT.match(text, at):
        yield from _checked(found.end(), int(found[1]), int(found[2]), _Form.EXACT)
    if found := _BARE.match(text, at):
        yield from _checked(found.end(), int(found[1]), 0, _Form.BARE)


def _checked(
    end: int, hour: int, minute: int, form: _Form, languages: frozenset[str] = ANY
) -> Iterator[_Clock]:
    """Yield a time that a clock shows; 24:00 is one, the end of the day."""
    whole = hour * 60 + minute
    if minute < 60 and 0 <= whole <= MINUTES_OF_DAY:
        yield _Clock(end, whole, form, languages)


# --- from, until, from–to ---------------------------------------------------------------------------------------------

_BEGIN = re.compile(r"(?:(a partir de|des|vers|a)|(from|at|around)|(um|ab|gegen))\s|@\s?")
_UNTIL = re.compile(r"(?:(jusqu'a|jusque)|(until|till)|(bis))\s")
_OPEN = re.compile(r"(?:(de|entre)|(from|between)|(von|zwischen))\s")
_TO = re.compile(r"\s?(?:-|>)\s?|\s(?:(a|et|jusqu'a)|(to|and|until|till)|(bis|und))\s")
_LANGUAGES = (FR, EN, DE)


def _said_in(found: re.Match[str]) -> frozenset[str]:
    """Return the language of the alternative that matched, by the number of its group."""
    return next((_LANGUAGES[n] for n, group in enumerate(found.groups()) if group), ANY)


def times(text: str, at: int) -> Iterator[Found]:
    """Yield what can be read as a time, a span or an end at a place."""
    yield from _ranges(text, at)
    if found := _UNTIL.match(text, at):
        for clock in _clocks(text, found.end()):
            for minute in _instants(clock):
                yield Found(clock.end, EndMeant(minute or MINUTES_OF_DAY), clock.languages | _said_in(found))
    if found := _BEGIN.match(text, at):
        for clock in _clocks(text, found.end()):
            spoken = clock.form is _Form.BARE
            first, *others = _instants(clock, spoken=spoken)
            languages = clock.languages or _said_in(found)
            if first < MINUTES_OF_DAY:
                yield Found(clock.end, StartMeant(first), languages)
            for other in others:
                yield Found(clock.end, StartMeant(other), languages, weak=True)
    for clock in _clocks(text, at):
        if clock.form is not _Form.BARE:
            yield from _alone(clock)


def _alone(clock: _Clock) -> Iterator[Found]:
    first, *others = _instants(clock)
    is_length = clock.form is _Form.HOURS
    is_early = is_length and clock.minute < FIRST_HOUR_OF_DAY * 60
    if not is_early and first < MINUTES_OF_DAY:
        yield Found(clock.end, StartMeant(first), clock.languages)
    for other in others:
        yield Found(clock.end, StartMeant(other), clock.languages, weak=True)
    if is_length and clock.minute:
        yield Found(clock.end, DurationMeant(clock.minute), clock.languages, weak=not is_early)


def _instants(clock: _Clock, *, spoken: bool = False) -> list[int]:
    """Return the minutes of the day a time can mean, the likelier first."""
    minute = clock.minute
    if clock.form is _Form.SPOKEN or (spoken and minute < FIRST_HOUR_OF_DAY * 60):
        early, late = minute % HALF_DAY, minute % HALF_DAY + HALF_DAY
        if minute > HALF_DAY:
            return [minute]
        return [early, late] if early >= FIRST_HOUR_OF_DAY * 60 else [late, early]
    if clock.form is _Form.HOURS and 0 < minute < HALF_DAY:
        return [minute, minute + HALF_DAY]
    return [minute]


def _ranges(text: str, at: int) -> Iterator[Found]:
    opened = _OPEN.match(text, at)
    for first in _clocks(text, opened.end() if opened else at):
        between = _TO.match(text, first.end)
        if between is None:
            continue
        for last in _clocks(text, between.end()):
            in_words = between[0].strip() in ("et", "and", "und", "a")
            if opened is None and in_words and first.form is last.form is _Form.BARE:
                continue  # « 2 et 3 » says no time
            languages = first.languages or last.languages
            if not languages:
                languages = _said_in(opened) if opened else _said_in(between)
            for meaning in _spans(first, last):
                yield Found(last.end, meaning, languages)


def _spans(first: _Clock, last: _Clock) -> Iterator[RangeMeant]:
    """Yield what a from–to can mean: one span, several where it must be asked, none where it is none."""
    start, end = first.minute, last.minute or MINUTES_OF_DAY
    loose = first.form is not _Form.EXACT
    if first.form is _Form.SPOKEN or last.form is _Form.SPOKEN:
        start, end = _instants(first)[0], _instants(last)[0] or MINUTES_OF_DAY
        if end <= start:
            end += HALF_DAY
    elif last.half == "pm" and not first.half and loose and start < HALF_DAY:
        # ``2-4pm``, but ``10-2pm`` began in the morning.
        if start + HALF_DAY < end:
            start += HALF_DAY
    elif first.form is last.form is _Form.BARE and start < end < FIRST_HOUR_OF_DAY * 60:
        yield RangeMeant(start + HALF_DAY, end + HALF_DAY)
    elif first.form is last.form is _Form.BARE and end <= start <= end + HALF_DAY <= start + LONGEST_LOOSE:
        # ``10-2``: nobody means sixteen hours.
        end += HALF_DAY
    if end <= start:
        end += MINUTES_OF_DAY
        if end - start > LONGEST_NIGHT:
            return
    yield RangeMeant(start % MINUTES_OF_DAY, end)


# --- how long, how many -----------------------------------------------------------------------------------------------

_FOR = re.compile(r"(?:(pendant|durant|pour)|(for|during)|(fur|wahrend))\s")
_HOUR_UNIT = r"(?:h|std\.?|stunden?|hours?|hrs?|heures?)"
_MINUTE_UNIT = r"(?:min(?:ute[ns]?)?\.?|mn|')"
_MINUTES = re.compile(rf"([0-9]{{1,4}})\s?{_MINUTE_UNIT}")
_HOURS_MINUTES = re.compile(
    rf"([0-9]{{1,3}})\s?{_HOUR_UNIT}\s?(?:et |and |und )?([0-9]{{1,2}})\s?{_MINUTE_UNIT}"
)
_DECIMAL = re.compile(rf"([0-9]{{0,3}})[.,]([0-9]{{1,2}})\s?{_HOUR_UNIT}")
_PLAIN_HOURS = re.compile(rf"({NUMBER})\s?(?:(hours?|hrs?|hr)|(std\.?|stunden?))")
_QUARTERS = re.compile(rf"([1-3])/([24])\s?{_HOUR_UNIT}")
_FRACTION = re.compile(r"(1/2|1/4|3/4)(?![/0-9])")
_PEOPLE = re.compile(rf"([0-9]{{1,4}})\s?({'|'.join(sorted(PEOPLE, key=len, reverse=True))})(?!\w)\.?")
_SPAN_OF_PEOPLE = re.compile(rf"[0-9]{{1,3}}\s?-\s?([0-9]{{1,4}})\s?({'|'.join(PEOPLE)})(?!\w)\.?")
_FOR_PEOPLE = re.compile(
    r"(?:(pour|a)|(for)|(fur|zu))\s([0-9]{1,4})(?![\w:.,/-]|\s?(?:h|uhr|heures?|min|std))"
)
_ALONE = re.compile(r"([0-9]{1,4})(?![:/]|[.,][0-9])")


def lengths(text: str, at: int) -> Iterator[Found]:
    """Yield what can be read as a length of time at a place."""
    said = _FOR.match(text, at)
    begin = said.end() if said else at
    if word := phrase_at(text, begin, LENGTHS):
        minutes, languages = LENGTHS[word]
        yield from _length(begin + len(word), minutes, languages)
    if found := _MINUTES.match(text, begin):
        yield from _length(found.end(), int(found[1]))
    # « 9h 30min » is half an hour from nine, unless it is said that it lasts nine hours and a half.
    if (found := _HOURS_MINUTES.match(text, begin)) and (said or int(found[1]) < FIRST_HOUR_OF_DAY):
        yield from _length(found.end(), int(found[1]) * 60 + int(found[2]))
    if found := _DECIMAL.match(text, begin):
        yield from _length(found.end(), round(float(f"{found[1] or 0}.{found[2]}") * 60))
    if found := _PLAIN_HOURS.match(text, begin):
        yield from _length(found.end(), number(found[1]) * 60, EN if found[2] else DE)
    if found := _QUARTERS.match(text, begin):
        yield from _length(found.end(), int(found[1]) * 60 // int(found[2]))
    if found := _FRACTION.match(text, begin):
        # Of an hour, or of a year: « 3/4 » must be asked.
        yield from _length(found.end(), int(found[1][0]) * 60 // int(found[1][2]))
    if said:
        for clock in _clocks(text, begin):
            if clock.form is _Form.HOURS:
                yield from _length(clock.end, clock.minute, _said_in(said))


def _length(end: int, minutes: int, languages: frozenset[str] = ANY) -> Iterator[Found]:
    if 0 < minutes <= LONGEST_MINUTES:
        yield Found(end, DurationMeant(minutes), languages)


def people(text: str, at: int) -> Iterator[Found]:
    """Yield what can be read as a head count at a place; a figure that stands alone is one."""
    for pattern in (_PEOPLE, _SPAN_OF_PEOPLE):
        if found := pattern.match(text, at):
            yield from _heads(found.end(), found[1])
    if found := _FOR_PEOPLE.match(text, at):
        # « à 14 » says when, « pour 14 » how many; of « à 4 » nobody can tell but who said it.
        yield from _heads(found.end(), found[4], _said_in(found), weak=found[1] == "a")
    if found := _ALONE.match(text, at):
        yield from _heads(found.end(), found[1])


def _heads(end: int, count: str, languages: frozenset[str] = ANY, *, weak: bool = False) -> Iterator[Found]:
    if 0 < int(count) <= MOST_PEOPLE:
        yield Found(end, PeopleMeant(int(count)), languages, weak=weak)
