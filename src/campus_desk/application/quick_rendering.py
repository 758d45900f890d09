"""Writes what a quick entry means back into words, such that reading them says the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime

from campus_desk.application.quick_meanings import (
    MINUTES_OF_DAY,
    CustomerMeant,
    DayMeant,
    DurationMeant,
    EndMeant,
    FeatureMeant,
    KindMeant,
    Meaning,
    MomentMeant,
    OptionMeant,
    PartMeant,
    PeopleMeant,
    RangeMeant,
    ResourceMeant,
    SiteMeant,
    StartMeant,
    TitleMeant,
)
from campus_desk.application.quick_names import code_words
from campus_desk.application.quick_reading import Reading, Token
from campus_desk.application.quick_text import fold
from campus_desk.application.quick_vocabulary import FEATURES
from campus_desk.application.quick_words import QuickReader

SEPARATOR = ", "
"""No name goes on over it."""

_WEEKDAYS = {
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
}
_FIGURES = {"fr": "{0:%d/%m/%Y}", "en": "{0:%Y-%m-%d}", "de": "{0:%d.%m.%Y}"}
_WEEKS = {
    "fr": ("cette semaine", "la semaine prochaine"),
    "en": ("this week", "next week"),
    "de": ("diese Woche", "nächste Woche"),
}
_PARTS = {
    "fr": {"morning": "matin", "afternoon": "après-midi", "evening": "soir", "whole-day": "toute la journée"},
    "en": {"morning": "morning", "afternoon": "afternoon", "evening": "evening", "whole-day": "all day"},
    "de": {
        "morning": "vormittags",
        "afternoon": "nachmittags",
        "evening": "abends",
        "whole-day": "ganztägig",
    },
}
_UNTIL = {"fr": "jusqu’à {0}", "en": "until {0}", "de": "bis {0}"}
_HOURS = {"fr": "pendant {0}h", "en": "{0} hours", "de": "{0} Std."}
_PEOPLE = {"fr": "{0} pers.", "en": "{0} people", "de": "{0} Pers."}
_QUOTES = (("“", "”"), ('"', '"'), ("«", "»"))


class QuickWriter:
    """Writes meanings in one language, for the reader that will read them.

    Args:
        reader: Reads what was written, to see that a name alone says whose it is.
        language: ``fr``, ``en`` or ``de``; French when it is another.
        now: The instant it will be read at: days are told from it.
    """

    def __init__(self, reader: QuickReader, language: str, now: datetime) -> None:
        self._reader = reader
        self._language = language if language in _FIGURES else "fr"
        self._now = now
        self._today = reader.read("", now).today

    def text(self, meanings: Iterable[Meaning]) -> str:
        """Return words that are read as these meanings."""
        return SEPARATOR.join(filter(None, (self.words(meaning) for meaning in meanings)))

    def words(self, meaning: Meaning) -> str:
        """Return words for one meaning; a code where the name alone would not do."""
        ways = list(self._ways(meaning))
        return next((way for way in ways if self._says(way, meaning)), ways[-1])

    def with_choice(self, reading: Reading, token: Token, choice: Meaning) -> str:
        """Return the text with one token replaced by what was chosen for it."""
        before, after = reading.text[: token.start], reading.text[token.end :]
        texts = [f"{before}{way}{after}" for way in self._ways(choice)]
        for text in texts:
            if any(
                t.meaning == choice and t.start == token.start
                for t in self._reader.read(text, self._now).tokens
            ):
                return text
        return texts[-1]

    def _says(self, words: str, meaning: Meaning) -> bool:
        return self._reader.read(words, self._now).meanings == (meaning,)

    def _ways(self, meaning: Meaning) -> Iterator[str]:
        """Yield ways to say a meaning, the most natural first."""
        match meaning:
            case CustomerMeant() | ResourceMeant() | KindMeant() | SiteMeant() | FeatureMeant():
                yield from self._names(meaning)
            case DayMeant() | MomentMeant() | PartMeant():
                yield self._days(meaning)
            case StartMeant() | EndMeant() | RangeMeant():
                yield self._times(meaning)
            case DurationMeant(minutes):
                hours, rest = divmod(minutes, 60)
                if hours:
                    yield f"{hours} h {rest:02} min" if rest else _HOURS[self._language].format(hours)
                yield f"{minutes} min"
            case PeopleMeant(count):
                yield _PEOPLE[self._language].format(count)
            case TitleMeant(text):
                yield _quoted(text)
            case OptionMeant():
                yield "Option" if self._language == "de" else "option"

    def _days(self, meaning: DayMeant | MomentMeant | PartMeant) -> str:
        match meaning:
            case DayMeant(first, last):
                ahead = (last - self._today).days // 7
                is_week = first != last and ahead in (0, 1)
                return _WEEKS[self._language][ahead] if is_week else self._day(first)
            case MomentMeant(day, minute):
                return f"{self._day(day)}{SEPARATOR}{_clock(minute)}"
            case PartMeant(part, day):
                words = _PARTS[self._language][part.value]
                return words if day is None else f"{self._day(day)}{SEPARATOR}{words}"

    def _times(self, meaning: StartMeant | EndMeant | RangeMeant) -> str:
        match meaning:
            case StartMeant(minute):
                return _clock(minute)
            case EndMeant(minute):
                return _UNTIL[self._language].format(_clock(minute))
            case RangeMeant(start, end):
                return f"{_clock(start)}–{_clock(end if end <= MINUTES_OF_DAY else end - MINUTES_OF_DAY)}"

    def _day(self, day: date) -> str:
        return f"{_WEEKDAYS[self._language][day.weekday()]} {_FIGURES[self._language].format(day)}"

    def _names(
        self, meaning: CustomerMeant | ResourceMeant | KindMeant | SiteMeant | FeatureMeant
    ) -> Iterator[str]:
        catalogue = self._reader.lexicon.catalogue
        match meaning:
            case CustomerMeant(customer_id, contact):
                customer = next(c for c in catalogue.customers if c.id == customer_id)
                yield contact or customer.name
                yield code_words("@", customer.code).upper()
            case ResourceMeant(resource_id):
                resource = next(r for r in catalogue.resources if r.id == resource_id)
                yield resource.name
                yield code_words("#", resource.code).upper()
            case KindMeant(kind_id):
                kind = next(k for k in catalogue.kinds if k.id == kind_id)
                yield kind.name(self._language)
                yield from (name for _, name in kind.names)
            case SiteMeant(site_id):
                site = next(s for s in catalogue.sites if s.id == site_id)
                yield site.name
                yield site.code
            case FeatureMeant(code):
                words = [(word, spoken) for word, (of, spoken) in FEATURES.items() if of == code]
                yield from (word for word, spoken in words if self._language in spoken)
                yield from (word for word, _ in words)
                yield code.replace("_", " ")


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def _quoted(text: str) -> str:
    """Return a title between marks that do not stand in it."""
    folded = fold(text).folded
    opening, closing = next((pair for pair in _QUOTES if not set(pair) & set(folded)), _QUOTES[0])
    kept = "".join(letter for letter in text if not set(fold(letter).folded) & {opening, closing, "„"})
    return f"{opening}{kept}{closing}"
