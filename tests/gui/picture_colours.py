"""How many pixels of a picture have each colour of the palette: a thin line in another colour spoils few of them.

Only what is drawn on whole pixels has exactly its colour, so the smoothing of letters has no part in it. The inks of
words are left out; those are held by the lists of words.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import fields
from pathlib import Path

from PIL import Image, ImageColor

from campus_desk.ui.palette import Hue, Palette

FEWEST = 40
"""So many pixels a colour has to have for being held."""
SHARE, LEAST = 0.03, 10
"""How many pixels more or fewer are let through: corners are smoothed too."""

Counts = dict[str, int]


def counted(picture: Image.Image, palette: Palette, inks: Iterable[str] = ()) -> Counts:
    """Return the pixels by colour of the palette, rare colours and those of ``inks`` (``#rrggbb``) left out."""
    own: set[str] = set()
    for token in fields(palette):
        value = getattr(palette, token.name)
        own.update(
            (getattr(value, part.name) for part in fields(value)) if isinstance(value, Hue) else (value,)
        )
    wanted = {colour.lower() for colour in own} - set(inks)
    found = {colour: count for count, colour in picture.getcolors(picture.width * picture.height) or []}
    counts = {colour: found.get(ImageColor.getrgb(colour), 0) for colour in sorted(wanted)}
    return {colour: count for colour, count in counts.items() if count >= FEWEST}


def other_colours(name: str, actual: Counts, expected: Counts) -> str:
    """Return a sentence on the colours that cover another number of pixels; the empty string for none."""
    apart = [
        f"{colour} on {actual.get(colour, 0)} pixels instead of {count}"
        for colour, count in expected.items()
        if abs(actual.get(colour, 0) - count) > max(count * SHARE, LEAST)
    ]
    hint = "; where that is right, python -m tests.gui.renew_pictures notes it."
    return f"{name} has {', '.join(apart)}{hint}" if apart else ""


def read_colours(path: Path) -> dict[str, Counts]:
    """Return the counts by name of picture."""
    counts: dict[str, Counts] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return counts


def save_colours(path: Path, counts: dict[str, Counts]) -> None:
    """Write the counts."""
    path.write_text(json.dumps(counts, indent=1, sort_keys=True) + "\n", encoding="utf-8", newline="\n")
