"""The customer that a quick entry names and nobody has entered yet: which words may be the name, and a code for it.

Nothing is made of it here: the words are only offered, and a form shows what they would become.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from campus_desk.application.quick_meanings import CustomerMeant, ResourceMeant, SiteMeant
from campus_desk.application.quick_reading import Reading, Token, TokenState
from campus_desk.application.quick_text import folded_words

SHORTEST_BEGINNING = 4
"""Letters from which on the beginning of several known names may be a name of its own: fewer are still being typed."""

_LONGEST_CODE = 32
_OF = frozenset(("de", "du", "des", "d", "of", "am", "von", "vom"))
_PARTICLES = _OF | {"la", "le", "les", "l", "et", "and", "the", "und", "der", "&"}
_BINDING = str.maketrans(dict.fromkeys("’'-.\u2010\u2011", " "))


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Words that may be the name of a new customer.

    Attributes:
        token: The words as they stand in the text.
        name: The same as a name is written.
    """

    token: Token
    name: str


def newcomer(reading: Reading) -> Newcomer | None:
    """Return who may have to be entered first, None where a customer is named apart or no word can be a name.

    A known customer whose name goes on in words nobody has heard of may be another one: « Institut du Ried » where
    only an Institut is known. ``customers_within`` tells who else is meant then.
    """
    if not reading.open_tokens:
        return None
    first = reading.open_tokens[0]
    at = last = reading.tokens.index(first)
    is_beginning = any(isinstance(choice, CustomerMeant) for choice in first.choices)
    if first.state is TokenState.AMBIGUOUS and not is_beginning:
        return None
    while at and _leads_on(reading, at):
        at -= 1
    while last + 1 < len(reading.tokens) and _goes_on(reading, last):
        last += 1
    around = (*reading.tokens[:at], *reading.tokens[last + 1 :])
    if any(isinstance(token.meaning, CustomerMeant) for token in around):
        return None
    is_short = first.state is TokenState.AMBIGUOUS and len(first.text) < SHORTEST_BEGINNING
    if is_short and at == last:
        return None
    start, end = reading.tokens[at].start, reading.tokens[last].end
    return _named(Token(start, end, reading.text[start:end], TokenState.UNKNOWN))


def customers_within(reading: Reading, newcomer: Newcomer) -> tuple[CustomerMeant, ...]:
    """Return the known customers whose names stand in the words that may name somebody new."""
    span = newcomer.token
    said = (t.meaning for t in reading.tokens if span.start <= t.start and t.end <= span.end)
    return tuple(dict.fromkeys(meaning for meaning in said if isinstance(meaning, CustomerMeant)))


def customer_code(name: str, taken: Iterable[str]) -> str:
    """Return a code for a name that nobody has: its first word, else all of them, else with a number."""
    words = [word.upper() for word in folded_words(name)]
    telling = [word for word in words if word.casefold() not in _PARTICLES] or words
    used = {code.casefold() for code in taken}
    for stem in (*telling[:1], "-".join(words)):
        if stem and stem[:_LONGEST_CODE].casefold() not in used:
            return stem[:_LONGEST_CODE]
    stem, number = (telling or ["C"])[0], 2
    while (code := f"{stem[: _LONGEST_CODE - len(str(number)) - 1]}-{number}").casefold() in used:
        number += 1
    return code


def _goes_on(reading: Reading, at: int) -> bool:
    """Tell whether the next word belongs to the same name: « Martin et Kermarec », « Kliniken am Rhein ».

    Unknown words and customers do with nothing, a hyphen or a particle between; what is another name already, as a
    room, only where a word like « of » binds it.
    """
    here, following = reading.tokens[at], reading.tokens[at + 1]
    between = _between(reading, here, following)
    if following.state is TokenState.UNKNOWN or isinstance(following.meaning, CustomerMeant):
        return all(word in _PARTICLES for word in between)
    said = following.choices if following.meaning is None else (following.meaning,)
    is_name = all(isinstance(meaning, (CustomerMeant, ResourceMeant, SiteMeant)) for meaning in said)
    return is_name and bool(between) and all(word in _OF for word in between)


def _leads_on(reading: Reading, at: int) -> bool:
    """Tell whether the word before is a customer whose name may go on here: « Institut du Ried »."""
    before, here = reading.tokens[at - 1], reading.tokens[at]
    joined = all(word in _PARTICLES for word in _between(reading, before, here))
    return joined and isinstance(before.meaning, CustomerMeant)


def _between(reading: Reading, here: Token, following: Token) -> list[str]:
    """Return the words between two tokens; an apostrophe, a hyphen or the point of « Dr. » binds as nothing does."""
    return reading.text[here.end : following.start].casefold().translate(_BINDING).split()


def _named(token: Token) -> Newcomer | None:
    name = " ".join(token.text.split())
    if not any(letter.isalpha() for letter in name):
        return None
    if name == name.casefold():
        name = " ".join(word if word in _PARTICLES else word[:1].upper() + word[1:] for word in name.split())
    return Newcomer(token, name)
