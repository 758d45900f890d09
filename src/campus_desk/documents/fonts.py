"""The typefaces of documents: Campus Sans, DejaVu Sans where it lacks a character, a box where both do.

ReportLab keeps its fonts per process; they are read once, not per document. A missing glyph would pass unnoticed
(even veraPDF is silent), so every character is looked up in the font's own cmap before it is drawn.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from campus_desk.documents.bidi import is_leftward, visual_order

REGULAR, MEDIUM, SEMIBOLD = "CampusSans-Regular", "CampusSans-Medium", "CampusSans-SemiBold"
_FALLBACK = {REGULAR: "DejaVuSans", MEDIUM: "DejaVuSans", SEMIBOLD: "DejaVuSans-Bold"}
_BOX = "\u25a1"
_RAISED = {"ᵈ": "d", "ᵉ": "e", "ᵒ": "o", "ʳ": "r", "ˢ": "s"}
"""Letters of ordinals (« 1ᵉʳ »), which the typeface lacks: drawn with its own letters, smaller and higher."""
RAISED_SIZE, RAISED_BY = 0.66, 0.33
"""Of the size of the text around."""
_UNBROKEN = "\u00a0\u202f"


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text that one font can draw, raised or not."""

    font: str
    text: str
    raised: bool = False


class Typeface:
    """Measures text and splits it into runs that have every glyph.

    Raises:
        OSError: A font file is missing (ReportLab's TTFError is turned into it).
    """

    def __init__(self, folder: Path) -> None:
        self._covers: dict[str, frozenset[str]] = {}
        self._simple: dict[str, frozenset[str]] = {}
        for name in sorted({*_FALLBACK, *_FALLBACK.values()}):
            covered = frozenset(map(chr, _registered(name, folder).face.charToGlyph))
            self._covers[name] = covered
            self._simple[name] = frozenset(c for c in covered if _stands_alone(c))
        self.width = lru_cache(maxsize=20_000)(self._width)

    def runs(self, text: str, font: str) -> tuple[Run, ...]:
        """Return ``text`` in visual order, split by the font that has its glyphs."""
        if self._simple[font].issuperset(text):
            return (Run(font, text),) if text else ()
        letters = [(_RAISED.get(c, c), c in _RAISED) for c in visual_order(printable(text))]
        named = [((self._font_for(c, font), raised), c) for c, raised in letters]
        return tuple(
            Run(name, "".join(c if c in self._covers[name] else _BOX for _, c in group), raised)
            for (name, raised), group in groupby(named, key=lambda pair: pair[0])
        )

    def wrapped(self, text: str, font: str, size: float, width: float, most: int = 60) -> list[str]:
        """Break text into lines at spaces, and within words that are wider than a line.

        ``size`` and ``width`` are points; what does not fit into ``most`` lines ends in « … ».
        """
        if not self._simple[font].issuperset(text):
            text = printable(text)
        text = " ".join(filter(None, text.split(" ")))
        if text and self.width(text, font, size) <= width:
            return [text]
        lines = list(self._lines(text, font, size, width))
        if len(lines) > most:
            lines = [*lines[: most - 1], lines[most - 1].rstrip(" .,") + "…"]
        return lines

    def _lines(self, text: str, font: str, size: float, width: float) -> Iterator[str]:
        line = ""
        for word in (piece for long in text.split(" ") for piece in self._pieces(long, font, size, width)):
            longer = f"{line} {word}" if line else word
            if line and self.width(longer, font, size) > width:
                yield line
                line = word
            else:
                line = longer
        if line:
            yield line

    def _pieces(self, word: str, font: str, size: float, width: float) -> Iterator[str]:
        piece = word
        while self.width(piece, font, size) > width and len(piece) > 1:
            fits = 1
            while fits < len(piece) - 1 and self.width(piece[: fits + 1], font, size) <= width:
                fits += 1
            yield piece[:fits]
            piece = piece[fits:]
        if piece:
            yield piece

    def _width(self, text: str, font: str, size: float) -> float:
        """Return the width of a text in points."""
        width = 0.0
        for run in self.runs(text, font):
            width += pdfmetrics.stringWidth(run.text, run.font, size * RAISED_SIZE if run.raised else size)
        return width

    def _font_for(self, character: str, font: str) -> str:
        return font if character in self._covers[font] else _FALLBACK[font]


def printable(text: str) -> str:
    """Return text as it can be drawn: composed, white space as spaces, without what has no shape of its own.

    Joiners, direction marks and variation selectors say how to draw their neighbours, which this does not need:
    direction follows from the letters, and a picture character is drawn in black in any case.
    """
    composed = unicodedata.normalize("NFC", text)
    return "".join(
        " " if c.isspace() and c not in _UNBROKEN else c
        for c in composed
        if c.isspace() or not (unicodedata.category(c) in ("Cc", "Cf", "Cs") or 0xFE00 <= ord(c) <= 0xFE0F)
    )


def _stands_alone(character: str) -> bool:
    """Tell whether a character is drawn as it is, whatever stands beside it."""
    drawn = character.isprintable() or character in _UNBROKEN
    return drawn and is_leftward(character) and not unicodedata.combining(character)


def _registered(name: str, folder: Path) -> Any:
    if name not in pdfmetrics.getRegisteredFontNames():
        path = folder / f"{name}.ttf"
        if not path.is_file():
            raise FileNotFoundError(f"font missing: {path}")
        pdfmetrics.registerFont(TTFont(name, str(path)))
    return pdfmetrics.getFont(name)
