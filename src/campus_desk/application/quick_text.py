"""Typed text as it is compared: without case and accents, every letter knowing where it stood."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_LOOKALIKES = {
    "‐": "-",
    "‑": "-",
    "‒": "-",
    "–": "-",
    "—": "-",
    "−": "-",
    "’": "'",
    "‘": "'",
    "ʼ": "'",
    "´": "'",
    "′": "'",
}
_FRACTIONS = {"½": ".5", "¼": ".25", "¾": ".75"}

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class FoldedText:
    """A text and its folded form.

    Attributes:
        typed: As typed.
        folded: Without case and accents; « ß » is ``ss``, so that it may be longer or shorter than what was typed.
        places: For each folded letter the index in ``typed``, and one more for the end.
    """

    typed: str
    folded: str
    places: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the span in the typed text that folded letters come from, what belongs to its last letter included."""
        return self.places[start], self.places[end]

    def is_boundary(self, at: int) -> bool:
        """Tell whether no word goes on over a place."""
        folded = self.folded
        if at <= 0 or at >= len(folded):
            return True
        if self.places[at] == self.places[at - 1]:
            return False  # between two letters that were typed as one
        return not (folded[at - 1].isalnum() and folded[at].isalnum())


def fold(text: str) -> FoldedText:
    """Fold a text for comparison."""
    letters: list[str] = []
    places: list[int] = []
    for index, typed in enumerate(text):
        for letter in _folded(typed, after_figure=bool(letters) and letters[-1].isdigit()):
            letters.append(letter)
            places.append(index)
    places.append(len(text))
    return FoldedText(text, "".join(letters), tuple(places))


def folded_words(text: str) -> tuple[str, ...]:
    """Return the words of a name as they are compared."""
    return tuple(_WORD.findall(fold(text).folded))


def _folded(letter: str, *, after_figure: bool) -> str:
    if letter in _FRACTIONS:
        return _FRACTIONS[letter] if after_figure else f"0{_FRACTIONS[letter]}"
    return _plain(letter)


@lru_cache(maxsize=4096)
def _plain(letter: str) -> str:
    if letter in _LOOKALIKES:
        return _LOOKALIKES[letter]
    if letter.isspace():
        return " "
    decomposed = unicodedata.normalize("NFKD", letter).casefold()
    return "".join(" " if c.isspace() else c for c in decomposed if not unicodedata.combining(c))
