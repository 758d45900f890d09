"""The order in which people look names up: that of lists on the screen, and of the numbers that drafts are given."""

from __future__ import annotations

import re
import unicodedata

_DIGITS = re.compile(r"(\d+)")


def dictionary_order(text: str) -> tuple[tuple[int, str], ...]:
    """Return a key that sorts as people look things up: case and accents aside, « Salle 2 » before « Salle 10 »."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return tuple(
        (int(part), "") if part.isdecimal() else (-1, part) for part in _DIGITS.split(letters) if part
    )
