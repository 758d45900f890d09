"""Days and parts of days in a quick entry.

Figures name the day before the month, as everywhere in the desk; only where the words around them are English could
the month come first, and then it is asked. A year that is not said is the one in which the day comes next.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from campus_desk.application.ports import DatePhrases
from campus_desk.application.quick_found import NUMBER, Found, Present, number, phrase_at
from campus_desk.application.quick_meanings import (
    MINUTES_OF_DAY,
    DayMeant,
    DayPart,
    MomentMeant,
    PartMeant,
)
from campus_desk.application.quick_vocabulary import (
    ANY,
    COMING,
    DAY_PARTS,
    DE,
    EN,
    FR,
    NEARBY_DAYS,
    NEXT,
    NOW,
    PARTS_OF_TODAY,
    WEEKDAYS,
    WEEKS,
)

FIRST_YEAR, LAST_YEAR = 1990, 2199
CENTURY = 2000
WEEK = timedelta(days=7)
LANGUAGES = FR | EN | DE


_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_FIGURES = re.compile(r"([0-9]{1,2})([/.-])\s?([0-9]{1,2})\2(?:\s?([0-9]{4})|([0-9]{2}))(?![0-9])")
_DAY_MONTH = re.compile(r"([0-9]{1,2})([/.-])([0-9]{1,2})(\.?)")
_DAY_OF_MONTH = re.compile(
    r"(?:(?:le\s([0-9]{1,2})(?:er)?)|(?:the\s([0-9]{1,2})(?:st|nd|rd|th)?)|(?:(?:am|den|der)\s([0-9]{1,2})\.?))(?![\w:/-]|\.[0-9])"
)
_ORDINAL = re.compile(r"(?:(1)er|([0-9]{1,2})(?:st|nd|rd|th))")

_MONTHS = (
    "janvier|janv|fevrier|fevr|mars|avril|avr|mai|juin|juillet|juil|aout|septembre|sept|octobre|novembre|decembre|"
    "january|february|march|april|may|june|july|august|september|october|november|december|"
    "januar|janner|februar|marz|maerz|juni|juli|oktober|dezember|"
    "jan|feb|mar|mrz|apr|jun|jul|aug|sep|oct|okt|nov|dec|dez"
)
_UNITS = "jours?|semaines?|mois|days?|weeks?|months?|tage?n?|wochen?|monate?n?"
_ARTICLE = r"(?:(?:le|the|am|den|der)\s)?"
_PHRASES = (
    re.compile(
        rf"{_ARTICLE}[0-9]{{1,2}}(?:er|st|nd|rd|th|\.)?\s?(?:de\s|of\s)?(?:{_MONTHS})\b\.?(?:,?\s?[0-9]{{4}})?"
    ),
    re.compile(rf"(?:{_MONTHS})\b\.?\s[0-9]{{1,2}}(?:st|nd|rd|th)?(?!\s?[-:/.h]|[0-9])(?:,?\s[0-9]{{4}})?"),
    re.compile(rf"(?:dans|in)\s(?:{NUMBER})\s?(?:{_UNITS})"),
    re.compile(rf"(?:{NUMBER})\s?(?:{_UNITS})\s(?:from now|ago)"),
    re.compile(rf"(?:il y a|vor)\s(?:{NUMBER})\s?(?:{_UNITS})"),
)
_ORDINAL_SIGN = re.compile(r"(?<=[0-9])(?:er|st|nd|rd|th)\b")
_ARTICLE_SAID = re.compile(_ARTICLE)
_MARCH_OR_TUESDAY = re.compile(r"\bmar\b")
_SOON = re.compile(
    rf"(?:dans|in)\s(?:({NUMBER})\s?(?:h|hours?|heures?|stunden?|std\.?)(?:\s?([0-9]{{2}}))?|"
    rf"([0-9]{{1,3}})\s?(?:min(?:ute[ns]?)?\.?|mn|'))"
)
_IDIOMS = re.compile(r"(?:dans|in)\s(8|huit|15|quinze|acht)\s(?:jours|tagen)")
_IDIOM_WEEKS = {"8": 1, "huit": 1, "acht": 1, "15": 2, "quinze": 2}
_MAY_BE_TIME = re.compile(r"[0-9]{1,2}\.[0-9]{2}")
_BEFORE_DATE = re.compile(r",?\s")
NEXT_AFTER = {**NEXT, "en huit": FR, "en quinze": FR, "in acht tagen": DE, "week": EN}
_AFTER_WEEKDAY = re.compile(rf"\s({'|'.join(NEXT_AFTER)})(?!\w)")
_MORNING_BEFORE = re.compile(
    rf"(?:\b(?:{'|'.join(w for w, of in WEEKDAYS.items() if any(lang == 'de' for _, lang in of))}|heute|gestern)|"
    r"[0-9]\.)\s$"
)

_GERMAN_DAYS = {
    name: weekday
    for name, of in WEEKDAYS.items()
    for weekday, language in of
    if "de" in language and len(name) > 5
}
_GERMAN_PARTS = {
    "vormittag": DayPart.MORNING,
    "morgen": DayPart.MORNING,
    "nachmittag": DayPart.AFTERNOON,
    "abend": DayPart.EVENING,
}
_DAY_AND_PART = re.compile(
    rf"(?:(?:am|diesen)\s)?({'|'.join(_GERMAN_DAYS)})({'|'.join(_GERMAN_PARTS)})s?(?!\w)"
)
"""German writes both in one word: « Donnerstagnachmittag »."""


def days(text: str, at: int, present: Present, phrases: DatePhrases) -> Iterator[Found]:
    """Yield what can be read as a day, a week, a part of a day or the present at a place."""
    yield from _told_from_now(text, at, present)
    yield from _parts(text, at, present)
    yield from _by_weekday(text, at, present.today, phrases)
    for end, day, languages, by_dash in _dates(text, at, present.today, phrases):
        yield Found(end, DayMeant.of(day), languages, weak=by_dash)
    # English alone would put the month first, and not all of it: where it is spoken, it must be asked.
    if (swapped := _month_first(text, at, present.today)) and (found := _DAY_MONTH.match(text, at)):
        yield Found(found.end(3), DayMeant.of(swapped), EN, only_if_spoken=True)


def _told_from_now(text: str, at: int, present: Present) -> Iterator[Found]:
    today = present.today
    if word := phrase_at(text, at, NEARBY_DAYS):
        ahead, languages = NEARBY_DAYS[word]
        if word == "morgen" and _MORNING_BEFORE.search(text, 0, at):
            yield Found(at + len(word), PartMeant(DayPart.MORNING), languages)
        else:
            yield Found(at + len(word), DayMeant.of(today + timedelta(days=ahead)), languages)
    if word := phrase_at(text, at, WEEKS):
        ahead, languages = WEEKS[word]
        monday = today - timedelta(days=today.weekday()) + ahead * WEEK
        yield Found(at + len(word), DayMeant(max(today, monday), monday + timedelta(days=6)), languages)
    if word := phrase_at(text, at, NOW):
        yield Found(at + len(word), MomentMeant(today, present.minute), NOW[word])
    if found := _SOON.match(text, at):
        minutes = int(found[3]) if found[3] else number(found[1]) * 60 + int(found[2] or 0)
        ahead, minute = divmod(present.minute + minutes, MINUTES_OF_DAY)
        languages = FR if found[0].startswith("dans") else EN | DE
        yield Found(found.end(), MomentMeant(today + timedelta(days=ahead), minute), languages)


def _parts(text: str, at: int, present: Present) -> Iterator[Found]:
    if word := phrase_at(text, at, DAY_PARTS):
        part, languages = DAY_PARTS[word]
        yield Found(at + len(word), PartMeant(part), languages)
    if word := phrase_at(text, at, PARTS_OF_TODAY):
        part, languages = PARTS_OF_TODAY[word]
        yield Found(at + len(word), PartMeant(part, present.today), languages)
    if found := _DAY_AND_PART.match(text, at):
        for day in coming(_GERMAN_DAYS[found[1]], present.today):
            yield Found(found.end(), PartMeant(_GERMAN_PARTS[found[2]], day), DE)


# --- by the name of a weekday -----------------------------------------------------------------------------------------


def _by_weekday(text: str, at: int, today: date, phrases: DatePhrases) -> Iterator[Found]:
    """Yield « lundi », ``next Monday``, « jeudi en huit », ``Di 17.11.``."""
    begin, before, said_next = at, ANY, False
    for words, is_next in ((COMING, False), (NEXT, True)):
        if word := phrase_at(text, begin, words):
            begin, before, said_next = begin + len(word) + 1, words[word], said_next or is_next
    name = phrase_at(text, begin, WEEKDAYS)
    if not name:
        return
    end = begin + len(name)
    end += text[end : end + 1] == "."
    after = _AFTER_WEEKDAY.match(text, end)
    for weekday in range(7):
        languages = frozenset(language for number_, language in WEEKDAYS[name] if number_ == weekday)
        if before:
            languages &= before
        if not languages:
            continue
        if after and NEXT_AFTER[after[1]] & languages:
            languages &= NEXT_AFTER[after[1]]
            yield from _found(after.end(), _after(after[1], weekday, today), languages)
        meant = _next(weekday, today) if said_next else coming(weekday, today)
        yield from _found(end, meant, languages)
        yield from _with_date(text, end, weekday, meant, languages, today, phrases)


def coming(weekday: int, today: date) -> list[date]:
    """Return the days a weekday can mean: the one that comes; on that very day it may be today or in a week."""
    ahead = timedelta(days=(weekday - today.weekday()) % 7)
    return [today + ahead] if ahead else [today, today + WEEK]


def _next(weekday: int, today: date) -> list[date]:
    """Return the days « prochain » can mean: within this week it may be this one or the one of the week to come."""
    first = today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    return [first + WEEK, first] if first.weekday() > today.weekday() else [first]


def _after(words: str, weekday: int, today: date) -> list[date]:
    if words in NEXT:
        return _next(weekday, today)
    return [coming(weekday, today)[0] + (2 if words == "en quinze" else 1) * WEEK]


def _found(end: int, meant: Iterable[date], languages: frozenset[str]) -> Iterator[Found]:
    for day in meant:
        yield Found(end, DayMeant.of(day), languages)


def _with_date(
    text: str,
    end: int,
    weekday: int,
    meant: list[date],
    languages: frozenset[str],
    today: date,
    phrases: DatePhrases,
) -> Iterator[Found]:
    """Yield a weekday with a date behind it; where the two do not fit, both are offered."""
    gap = _BEFORE_DATE.match(text, end)
    if gap is None:
        return
    for last, day, said, by_dash in _dates(text, gap.end(), today, phrases):
        both = languages & said if said else languages
        if by_dash or not both:
            continue
        fits = day.weekday() == weekday
        swapped = _month_first(text, gap.end(), today) if "en" in both else None
        if not fits and swapped is not None and swapped.weekday() == weekday:
            yield Found(last, DayMeant.of(swapped), both & EN)
        elif fits:
            yield Found(last, DayMeant.of(day), both)
        elif not _MAY_BE_TIME.fullmatch(text, gap.end(), last):
            yield from _found(last, [day, *meant], both)


# --- by figures and names of months -----------------------------------------------------------------------------------

_Date = tuple[int, date, frozenset[str], bool]
"""End, day, languages, and whether figures with a dash say it, which more often are two hours."""


def _dates(text: str, at: int, today: date, phrases: DatePhrases) -> Iterator[_Date]:
    if found := _ISO.match(text, at):
        yield from _known(found.end(), _day(int(found[1]), int(found[2]), int(found[3])))
    if found := _FIGURES.match(text, at):
        year = int(found[4]) if found[4] else CENTURY + int(found[5])
        yield from _known(found.end(), _day(year, int(found[3]), int(found[1])))
    if found := _DAY_MONTH.match(text, at):
        end = found.end() if found[2] == "." else found.end(3)
        yield from _known(end, _coming(int(found[1]), int(found[3]), today), by_dash=found[2] == "-")
    if found := _DAY_OF_MONTH.match(text, at):
        said = next(n for n in (1, 2, 3) if found[n])
        yield from _known(found.end(), _coming_of_month(int(found[said]), today), (FR, EN, DE)[said - 1])
    if found := _ORDINAL.match(text, at):
        day = _coming_of_month(int(found[1] or found[2]), today)
        yield from _known(found.end(), day, FR if found[1] else EN)
    for pattern in _PHRASES:
        if found := pattern.match(text, at):
            yield from _phrase(found, today, phrases)


def _phrase(found: re.Match[str], today: date, phrases: DatePhrases) -> Iterator[_Date]:
    bare = _ORDINAL_SIGN.sub("", _ARTICLE_SAID.sub("", found[0], count=1))
    by_day: dict[date, set[str]] = {}
    for language, day in phrases.days(bare, today).items():
        by_day.setdefault(day, set()).add(language)
    idiom = _IDIOMS.fullmatch(found[0])
    if idiom and by_day:
        # « dans quinze jours » is two weeks to most and fifteen days to some.
        said = {language for languages in by_day.values() for language in languages}
        by_day.setdefault(today + _IDIOM_WEEKS[idiom[1]] * WEEK, set()).update(said)
    if _MARCH_OR_TUESDAY.search(bare):
        by_day = {day: set(LANGUAGES) for day in (*by_day, *coming(1, today))}
    for day, languages in by_day.items():
        yield from _known(found.end(), day, frozenset(languages) if languages < LANGUAGES else ANY)


def _known(
    end: int, day: date | None, languages: frozenset[str] = ANY, *, by_dash: bool = False
) -> Iterator[_Date]:
    if day is not None and FIRST_YEAR <= day.year <= LAST_YEAR:
        yield end, day, languages, by_dash


def _month_first(text: str, at: int, today: date) -> date | None:
    """Return what « 3/4 » is where the month comes first."""
    found = _DAY_MONTH.match(text, at)
    return _coming(int(found[3]), int(found[1]), today) if found and found[2] == "/" else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _coming(day: int, month: int, today: date) -> date | None:
    """Return the first such day from today on; 29 February waits for a leap year."""
    found = (_day(today.year + ahead, month, day) for ahead in range(9))
    return next((each for each in found if each is not None and each >= today), None)


def _coming_of_month(day: int, today: date) -> date | None:
    """Return the first day of that number from today on."""
    months = (divmod(today.year * 12 + today.month - 1 + ahead, 12) for ahead in range(13))
    found = (_day(year, month + 1, day) for year, month in months)
    return next((each for each in found if each is not None and each >= today), None)
