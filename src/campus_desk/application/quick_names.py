"""The names a quick entry can call: customers, their contacts, resources, kinds, features and buildings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from enum import IntEnum

from campus_desk.application.quick_found import Found, phrase_at
from campus_desk.application.quick_meanings import (
    CustomerMeant,
    FeatureMeant,
    KindMeant,
    Meaning,
    ResourceMeant,
    SiteMeant,
)
from campus_desk.application.quick_text import fold, folded_words
from campus_desk.application.quick_vocabulary import ANY, FEATURES, FILLERS, KINDS
from campus_desk.application.read_models import Catalogue
from campus_desk.domain.identifiers import KindId, ResourceId

SHORTEST = 2
"""Letters a beginning must have to stand for a name."""

CLOSE = 0.75
"""How alike a slip of the hand and the word must be, 1.0 being the same."""

MOST_SUGGESTIONS = 3
_NOT_NAMING = frozenset({"n", "no", "nr"})
_GAP = re.compile(r"(?:[^\w;,]|_){1,3}")
_WORD = re.compile(r"[^\W_]+")
_CODE = re.compile(r"([@#])([^\s@#]+)")


class _Fit(IntEnum):
    """How well words fit a name, the best first."""

    WHOLE = 0
    WORDS = 1
    BEGINNINGS = 2


@dataclass(frozen=True, slots=True)
class _Name:
    words: tuple[str, ...]
    meaning: Meaning
    own: bool = True
    """A name of the thing itself, not of a person who stands for it."""


class Lexicon:
    """Finds the names of one catalogue in folded text. Records out of service are not found.

    Build one for each catalogue that arrives, not for each key press.
    """

    def __init__(self, catalogue: Catalogue, today: date) -> None:
        self.catalogue = catalogue
        self.kind_of: dict[ResourceId, KindId] = {r.id: r.kind_id for r in catalogue.resources}
        self._by_beginning: dict[str, list[tuple[_Name, int]]] = {}
        self._codes: dict[str, Meaning] = {}
        self._phrases = _phrases(catalogue)
        for name in _names(catalogue, today):
            for place, word in enumerate(name.words):
                self._by_beginning.setdefault(word[:SHORTEST], []).append((name, place))
        for customer in catalogue.customers:
            if customer.is_in_service(today):
                self._codes[code_words("@", customer.code)] = CustomerMeant(customer.id)
        for resource in catalogue.resources:
            if resource.retired_on is None:
                self._codes[code_words("#", resource.code)] = ResourceMeant(resource.id)

    def found(self, text: str, at: int) -> Iterator[Found]:
        """Yield the names that can be read at a place; the longest only, and the best fits of it."""
        if (code := _CODE.match(text, at)) and code[0] in self._codes:
            yield Found(code.end(), self._codes[code[0]])
            return
        end, names = self._longest(text, at)
        phrase = phrase_at(text, at, self._phrases)
        if phrase and at + len(phrase) >= end:
            yield from self._phrase(at + len(phrase), phrase, [n for n, fit in names if fit is _Fit.WHOLE])
        elif names:
            for meaning, fit in {name.meaning: fit for name, fit in names}.items():
                yield Found(end, meaning, begins_only=fit is _Fit.BEGINNINGS)

    def close_to(self, word: str) -> list[Meaning]:
        """Return what is called almost like a word."""
        candidates: dict[str, list[Meaning]] = {}
        for entries in self._by_beginning.values():
            for name, place in entries:
                if name.own:
                    candidates.setdefault(name.words[place], []).append(name.meaning)
        for phrase, (meaning, _) in self._phrases.items():
            candidates.setdefault(phrase, []).append(meaning)
        close = get_close_matches(word, candidates, MOST_SUGGESTIONS, CLOSE)
        return [meaning for each in close for meaning in candidates[each]]

    def _phrase(self, end: int, phrase: str, whole: list[_Name]) -> Iterator[Found]:
        """Yield a kind or a feature, unless the words are the very name of something."""
        meaning, languages = self._phrases[phrase]
        same_length = [
            name for name in whole if sum(map(len, name.words)) == len("".join(_WORD.findall(phrase)))
        ]
        named = dict.fromkeys(name.meaning for name in same_length)
        of_kind = isinstance(meaning, KindMeant) and any(
            isinstance(each, ResourceMeant) and self.kind_of[each.resource_id] == meaning.kind_id
            for each in named
        )
        if not of_kind:
            yield Found(end, meaning, languages)
        for each in named:
            yield Found(end, each)

    def _longest(self, text: str, at: int) -> tuple[int, list[tuple[_Name, _Fit]]]:
        first = _WORD.match(text, at)
        if first is None or first[0].isdigit() or first[0] in FILLERS or len(first[0]) < SHORTEST:
            return at, []
        going = [
            (name, place)
            for name, place in self._by_beginning.get(first[0][:SHORTEST], ())
            if _begins(name.words[place], first[0])
        ]
        words, end = [first[0]], first.end()
        while going:
            word = self._next_word(text, end)
            if word is None:
                break
            further = [
                (name, place)
                for name, place in going
                if len(name.words) > place + len(words) and _begins(name.words[place + len(words)], word[0])
            ]
            if not further:
                break
            going, end = further, word.end()
            words.append(word[0])
        return end, _best([(name, _fit(name, place, words)) for name, place in going])

    @staticmethod
    def _next_word(text: str, end: int) -> re.Match[str] | None:
        while gap := _GAP.match(text, end):
            word = _WORD.match(text, gap.end())
            if word is None or word[0] not in _NOT_NAMING:
                return word
            end = word.end()
        return None


def code_words(sign: str, code: str) -> str:
    """Return a code as it is typed where a name would not do: ``@ACME`` for a customer, ``#VOSGES`` for a resource."""
    return fold(sign + "".join(code.split())).folded


def _begins(name: str, typed: str) -> bool:
    """Tell whether a word of a name may be meant; a figure must be the same."""
    return name == typed if typed.isdigit() or name.isdigit() else name.startswith(typed)


def _fit(name: _Name, place: int, words: list[str]) -> _Fit:
    if list(name.words[place : place + len(words)]) != words:
        return _Fit.BEGINNINGS
    return _Fit.WHOLE if len(words) == len(name.words) else _Fit.WORDS


def _best(names: list[tuple[_Name, _Fit]]) -> list[tuple[_Name, _Fit]]:
    own = [(name, fit) for name, fit in names if name.own] or names
    best = min((fit for _, fit in own), default=_Fit.WHOLE)
    return [(name, fit) for name, fit in own if fit is best]


def _names(catalogue: Catalogue, today: date) -> Iterator[_Name]:
    for customer in catalogue.customers:
        if not customer.is_in_service(today):
            continue
        meaning = CustomerMeant(customer.id)
        yield from _variants(customer.name, customer.code, meaning)
        if customer.contact_name:
            person = CustomerMeant(customer.id, customer.contact_name)
            yield _Name(_naming(customer.contact_name), person, own=False)
    generic = {word for phrase in _phrases(catalogue) for word in folded_words(phrase)}
    for resource in catalogue.resources:
        if resource.retired_on is not None:
            continue
        named = ResourceMeant(resource.id)
        yield from _variants(resource.name, resource.code, named)
        own = tuple(word for word in _naming(resource.name) if word not in generic)
        if own and own != _naming(resource.name):
            yield _Name(own, named)
    for site in catalogue.sites:
        if site.retired_on is None:
            yield from _variants(site.name, site.code, SiteMeant(site.id))


def _variants(name: str, code: str, meaning: Meaning) -> Iterator[_Name]:
    words, code_words = _naming(name), _naming(code)
    joined = ("".join(code_words),)
    for each in dict.fromkeys((words, code_words, joined)):
        if any(each):
            yield _Name(each, meaning)


def _naming(name: str) -> tuple[str, ...]:
    return tuple(word for word in folded_words(name) if word not in _NOT_NAMING) or folded_words(name)


def _phrases(catalogue: Catalogue) -> dict[str, tuple[Meaning, frozenset[str]]]:
    """Return what kinds and features are called: by their names in the catalogue and by the desk's own words."""
    found: dict[str, tuple[Meaning, frozenset[str]]] = {}
    kinds = {kind.code: kind.id for kind in catalogue.kinds}
    for phrase, (code, languages) in KINDS.items():
        if code in kinds:
            found[phrase] = (KindMeant(kinds[code]), languages)
    for kind in catalogue.kinds:
        for language, name in kind.names:
            phrase = " ".join(folded_words(name))
            _, said = found.get(phrase, (None, frozenset[str]()))
            found[phrase] = (KindMeant(kind.id), said | {language})
    for phrase, (code, languages) in FEATURES.items():
        found.setdefault(phrase, (FeatureMeant(code), languages))
    for resource in catalogue.resources:
        for code in resource.features:
            found.setdefault(" ".join(folded_words(code.replace("_", " "))), (FeatureMeant(code), ANY))
    return {phrase: of for phrase, of in found.items() if phrase}
