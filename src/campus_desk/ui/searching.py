"""Searching as people type: case and accents aside, every word anywhere."""

from __future__ import annotations

import unicodedata


def plain(text: str) -> str:
    """Return a text as searches compare it."""
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def matches(wanted: str, text: str) -> bool:
    """Tell whether every word that is wanted stands somewhere in a text."""
    found = plain(text)
    return all(word in found for word in plain(wanted).split())
