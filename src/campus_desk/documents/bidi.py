"""Right-to-left text on a left-to-right page: the order in which its characters stand, and their joined shapes.

What the Unicode Bidirectional Algorithm (UAX #9) gives for text without explicit marks whose paragraph runs left to
right, and the four shapes of an Arabic letter (presentation forms), found in the Unicode character database.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from itertools import groupby

_MIRROR = str.maketrans("()[]{}<>«»", ")(][}{><»«")
_FORMS = ("<isolated>", "<final>", "<initial>", "<medial>")


def visual_order(text: str) -> str:
    """Return the characters of one line from left to right; text without right-to-left letters is unchanged."""
    if not any(_kind(c) == "R" for c in text):
        return text
    shaped = _joined(text)
    levels = _levels(shaped)
    characters = list(shaped)
    for level in range(max(levels), 0, -1):
        at = 0
        for inside, group in groupby(levels, level.__le__):
            length = len(list(group))
            if inside:
                characters[at : at + length] = characters[at : at + length][::-1]
                levels[at : at + length] = levels[at : at + length][::-1]
            at += length
    return "".join(
        c.translate(_MIRROR) if level % 2 else c for c, level in zip(characters, levels, strict=True)
    )


def is_leftward(character: str) -> bool:
    """Tell whether a character needs no thought about direction on a left-to-right page."""
    return _kind(character) != "R"


def _kind(character: str) -> str:
    """Return L, R, a digit's N, or a neutral's empty text (classes of UAX #9 merged; marks go with letters)."""
    name = unicodedata.bidirectional(character)
    if name in ("R", "AL"):
        return "R"
    if name in ("EN", "AN"):
        return "N"
    return "L" if name == "L" else ""


def _levels(text: str) -> list[int]:
    kinds = [_kind(c) for c in text]
    levels: list[int] = []
    open_brackets: list[int] = []
    before = "L"
    for at, kind in enumerate(kinds):
        if kind == "N":
            levels.append(2 if before == "R" else 0)
        elif kind:
            before = kind
            levels.append(1 if kind == "R" else 0)
        else:
            levels.append(_neutral_level(kinds, at, before))
            if text[at] in "([{":
                open_brackets.append(levels[at])
            elif text[at] in ")]}" and open_brackets:
                # Brackets stay a pair (N0).
                levels[at] = open_brackets.pop()
    return levels


def _neutral_level(kinds: list[str], at: int, before: str) -> int:
    """Return where what is neither letter nor digit belongs: to right-to-left text on both its sides (N1)."""
    after = next((k for k in kinds[at:] if k), "L")
    if before != "R" or after == "L":
        return 0
    within_number = at + 1 < len(kinds) and kinds[at - 1] == kinds[at + 1] == "N"
    return 2 if within_number else 1


@cache
def _shapes() -> dict[str, tuple[str, ...]]:
    """Return isolated, final, initial and medial form by letter; empty where a letter has none."""
    found: dict[str, list[str]] = {}
    for code in range(0xFB50, 0xFEFD):
        form, _, letter = unicodedata.decomposition(chr(code)).partition(" ")
        if form in _FORMS and len(letter) == 4:
            found.setdefault(chr(int(letter, 16)), [""] * 4)[_FORMS.index(form)] = chr(code)
    return {letter: tuple(forms) for letter, forms in found.items()}


def _joined(text: str) -> str:
    shapes = _shapes()
    letters = [c for c in text if not unicodedata.combining(c) or c not in shapes]
    joined = []
    for at, letter in enumerate(letters):
        forms = shapes.get(letter)
        if forms is None:
            joined.append(letter)
            continue
        after_joining = at > 0 and bool(shapes.get(letters[at - 1], ("",) * 4)[2]) and bool(forms[1])
        before_joining = (
            at + 1 < len(letters) and bool(forms[2]) and bool(shapes.get(letters[at + 1], ("",) * 4)[1])
        )
        wanted = 3 if after_joining and before_joining else 1 if after_joining else 2 if before_joining else 0
        joined.append(forms[wanted] or letter)
    return "".join(joined)
