"""A sheet of paper measured like the design: pixels of 1/96 inch from the top left corner; a pixel is 0.75 point."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFStream
from reportlab.pdfbase.pdfmetrics import getFont

from campus_desk.documents import payment_code
from campus_desk.documents.fonts import RAISED_BY, RAISED_SIZE, REGULAR, SEMIBOLD, Typeface
from campus_desk.documents.picture import Picture

POINT = 0.75
PAGE_WIDTH = 595.2756 / POINT
PAGE_HEIGHT = 841.8898 / POINT
LEFT, RIGHT = 57.0, 737.0

TEXT, TEXT_2 = "#16211F", "#45545A"
ACCENT, LINE, CONTROL, WASH, PAPER = "#0A5A6B", "#C6CFD2", "#76858B", "#EEF2F2", "#FFFFFF"


def millimetres(length: float) -> float:
    """Return a length of the page in pixels."""
    return length / 25.4 * 96


class Align(Enum):
    """Which end of a text its x is."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Style:
    """How a text looks: size and line distance in pixels."""

    size: float
    leading: float
    colour: str = TEXT
    font: str = REGULAR

    @property
    def points(self) -> float:
        """The size in points."""
        return self.size * POINT


LEGAL = Style(9.2, 12.2, TEXT_2)
SMALL = Style(10.5, 13, TEXT_2)
SMALL_HEAD = Style(10.5, 13, TEXT, SEMIBOLD)
BODY = Style(11.5, 15)
BODY_STRONG = Style(11.5, 15, TEXT, SEMIBOLD)
BODY_QUIET = Style(11.5, 15, TEXT_2)
GROUP = Style(11.5, 15, ACCENT, SEMIBOLD)
ADDRESS = Style(12.5, 17)
PAYMENT_TITLE = Style(12.5, 17, TEXT, SEMIBOLD)
SELLER_NAME = Style(14, 18, TEXT, SEMIBOLD)
NUMBER = Style(15, 18, TEXT, SEMIBOLD)
AMOUNT_DUE = Style(19, 23, TEXT, SEMIBOLD)
TITLE = Style(29, 33, TEXT, SEMIBOLD)
WATERMARK = Style(150, 150, WASH, SEMIBOLD)
_PICTURE = "picture"
_ESCAPES = {
    **{code: f"\\{code:03o}" for code in (*range(32), *range(127, 256))},
    **{ord(character): f"\\{character}" for character in "\\()"},
}
"""How a byte of a text stands in a page's content, where it does not stand for itself (ISO 32000-1, 7.3.4.2)."""


@cache
def _colour(name: str) -> Any:
    return HexColor(name)


@cache
def _components(name: str) -> str:
    """Return a colour as the operators of a page take it."""
    return " ".join(f"{part:.6f}" for part in _colour(name).rgb())


class Sheet:
    """Draws on a ReportLab canvas in the design's measures. ``y`` of a text is its baseline.

    Text is gathered and drawn over everything else when the page ends, which sets a font or a colour only where it
    changes. Text and rules are written as the operators PDF has for them: ReportLab's text objects measure every text
    once more and spell every number to six decimals, which takes longer than everything else on the page.
    """

    def __init__(
        self, canvas: Any, typeface: Typeface, width: float = PAGE_WIDTH, height: float = PAGE_HEIGHT
    ) -> None:
        """Begin the first page; ``width`` and ``height`` are pixels, A4 upright unless they are given."""
        self.canvas = canvas
        self.page_width, self.page_height = width, height
        self._document = canvas._doc  # noqa: SLF001 - the only door to the characters in use
        self.typeface = typeface
        self._text: list[str]
        self._colour: str
        self._font: tuple[str, int, float]
        self._stroke: tuple[str, float]
        self._begin_page()

    def text(self, x: float, y: float, text: str, style: Style, align: Align = Align.LEFT) -> None:
        """Draw one line."""
        if align is Align.RIGHT:
            x -= self.width(text, style)
        write = self._text.append
        write(f"1 0 0 1 {x * POINT:.4f} {self._up(y):.4f} Tm")
        if self._colour != style.colour:
            write(f"{_components(style.colour)} rg")
            self._colour = style.colour
        for run in self.typeface.runs(text, style.font):
            font = getFont(run.font)
            points = style.points
            if run.raised:
                write(f"{points * RAISED_BY:.4f} Ts")
                points *= RAISED_SIZE
            for subset, codes in font.splitString(run.text, self._document):
                if self._font != (run.font, subset, points):
                    name = font.getSubsetInternalName(subset, self._document)
                    write(f"{name} {points:.4f} Tf")
                    self._font = (run.font, subset, points)
                write(f"({codes.decode('latin-1').translate(_ESCAPES)}) Tj")
            if run.raised:
                write("0 Ts")

    def lines(self, x: float, y: float, lines: Iterable[str], style: Style) -> float:
        """Draw lines under each other, the first baseline at ``y``; return the baseline after the last."""
        for line in lines:
            self.text(x, y, line, style)
            y += style.leading
        return y

    def width(self, text: str, style: Style) -> float:
        """Return the width of a text in pixels."""
        return self.typeface.width(text, style.font, style.points) / POINT

    def wrapped(self, text: str, style: Style, width: float, most: int = 60) -> list[str]:
        """Break a text into lines of at most ``width`` pixels."""
        return self.typeface.wrapped(text, style.font, style.points, width * POINT, most)

    def rule(
        self, y: float, colour: str, left: float = LEFT, right: float = RIGHT, weight: float = 1
    ) -> None:
        """Draw a horizontal line whose middle is at ``y``."""
        height = self._up(y)
        line = f"{left * POINT:.4f} {height:.4f} m {right * POINT:.4f} {height:.4f} l S"
        if self._stroke != (colour, weight):
            line = f"{_components(colour)} RG {weight * POINT:.4f} w {line}"
            self._stroke = (colour, weight)
        self.canvas.addLiteral(line)

    def box(self, x: float, y: float, width: float, height: float, colour: str, radius: float = 0) -> None:
        """Fill a rectangle whose top left corner is (x, y)."""
        self.canvas.setFillColor(_colour(colour))
        self.canvas.roundRect(
            x * POINT, self._up(y + height), width * POINT, height * POINT, radius * POINT, stroke=0, fill=1
        )

    def slanted(self, text: str, style: Style, degrees: float) -> None:
        """Draw a text across the middle of the page, rising to the right, under everything else."""
        canvas = self.canvas
        canvas.saveState()
        canvas.translate(self.page_width * POINT / 2, self.page_height * POINT / 2)
        canvas.rotate(degrees)
        canvas.setFillColor(_colour(style.colour))
        canvas.setFont(style.font, style.points)
        canvas.drawCentredString(0, -style.points / 3, text)
        canvas.restoreState()

    def code(self, content: str, x: float, y: float, side: float) -> None:
        """Draw a payment code as one path; (x, y) is its top left corner."""
        count, squares = payment_code.squares(content)
        canvas = self.canvas
        canvas.saveState()
        canvas.translate(x * POINT, self._up(y))
        canvas.scale(side * POINT / count, -side * POINT / count)
        canvas.setFillColor(_colour(TEXT))
        # The path of 600 rectangles as PDF says it: through ReportLab's path object it takes ten times as long.
        canvas.addLiteral(" ".join(f"{column} {row} {length} 1 re" for row, column, length in squares) + " f")
        canvas.restoreState()

    def picture(self, shown: Picture, x: float, y: float, width: float, height: float) -> None:
        """Draw a picture, one per document; (x, y) is its top left corner."""
        canvas = self.canvas
        if not canvas.hasForm(_PICTURE):
            facts = {
                "Type": PDFName("XObject"),
                "Subtype": PDFName("Image"),
                "Width": shown.width,
                "Height": shown.height,
                "ColorSpace": PDFName("DeviceRGB"),
                "BitsPerComponent": 8,
                "Filter": PDFName("FlateDecode"),
            }
            self._document.addForm(_PICTURE, PDFStream(PDFDictionary(facts), shown.packed))
        canvas.saveState()
        canvas.transform(width * POINT, 0, 0, height * POINT, x * POINT, self._up(y + height))
        canvas.doForm(_PICTURE)
        canvas.restoreState()

    def end_page(self) -> None:
        """Draw the gathered text and begin another page."""
        self.canvas.addLiteral("\n".join(("BT", *self._text, "ET")))
        self.canvas.showPage()
        self._begin_page()

    def _begin_page(self) -> None:
        self._text = []
        self._colour = ""
        self._font = ("", 0, 0.0)
        self._stroke = ("", 0.0)

    def _up(self, y: float) -> float:
        return (self.page_height - y) * POINT
