"""Searching as people type: case and accents aside, every word anywhere."""

from __future__ import annotations

import unicodedata


def plain(text: str) -> str:
    """Return a text as searches compare it."""
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def rank(wanted: str, text: str) -> int | None:
    """Return how well a text answers what is typed, smaller is better; None when a word of it stands nowhere.

    0: it begins with it; 1: words of it begin with the words typed; 2: they stand somewhere inside.
    """
    found, sought = plain(text), plain(wanted).strip()
    words = sought.split()
    if not all(word in found for word in words):
        return None
    if found.startswith(sought):
        return 0
    beginnings = [piece.lstrip("(«'’") for piece in found.replace("-", " ").replace("’", " ").split()]
    return 1 if all(any(each.startswith(word) for each in beginnings) for word in words) else 2


def matches(wanted: str, text: str) -> bool:
    """Tell whether every word that is wanted stands somewhere in a text."""
    found = plain(text)
    return all(word in found for word in plain(wanted).split())
