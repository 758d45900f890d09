"""What a part of the grammar finds at a place of the text, and the small tools the parts share."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from campus_desk.application.quick_meanings import Meaning
from campus_desk.application.quick_vocabulary import ANY, NUMBERS


@dataclass(frozen=True, slots=True)
class Found:
    """One way to read the letters from a place up to ``end``.

    Attributes:
        end: Index into the folded text.
        languages: The languages in which it says so; none: in all.
        weak: Thought of only where what it competes with has been said elsewhere already.
        only_if_spoken: Thought of only where other words are in its language.
        begins_only: The letters are but the beginning of a name; what has them as a whole goes before.
    """

    end: int
    meaning: Meaning
    languages: frozenset[str] = ANY
    weak: bool = False
    only_if_spoken: bool = False
    begins_only: bool = False


@dataclass(frozen=True, slots=True)
class Present:
    """When it is read: the campus day and the minute of that day."""

    today: date
    minute: int


NUMBER = rf"(?:[0-9]{{1,3}}|{'|'.join(sorted(NUMBERS, key=len, reverse=True))})"
"""A whole number in figures or words, as a part of a regular expression."""


def number(text: str) -> int:
    """Return the value of what ``NUMBER`` matched."""
    return NUMBERS[text] if text in NUMBERS else int(text)


@lru_cache(maxsize=64)
def _one_of(words: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(re.escape(word) for word in longest_first)})(?!\w)")


def phrase_at(text: str, at: int, phrases: Mapping[str, object]) -> str:
    """Return the longest of some phrases that stands at a place as a whole, empty for none."""
    found = _one_of(tuple(phrases)).match(text, at)
    return found[0] if found else ""
