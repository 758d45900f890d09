"""How a booking looks on paper: what a pattern says on screen it says here too, and a letter stands for the colour.

A print may be grey: the five groups look alike then, so that each bar ends in the letter of its group.
"""

from __future__ import annotations

from dataclasses import dataclass

from campus_desk.application.sheets import Mark
from campus_desk.documents.page_layout import CONTROL, PAPER, POINT, TEXT, Sheet
from campus_desk.domain.customer import CustomerGroup


@dataclass(frozen=True, slots=True)
class Ink:
    """The colours of one customer group on paper: those of the light palette on screen."""

    fill: str
    outline: str
    strong: str
    text: str


INKS = {
    CustomerGroup.TENANT: Ink("#DBE8F7", "#3E77B4", "#1C5798", "#10335C"),
    CustomerGroup.MEMBER: Ink("#D8EEE4", "#2B8163", "#126347", "#0A3F2D"),
    CustomerGroup.ACADEMIC: Ink("#EBE2F5", "#8560AE", "#67408F", "#3D2159"),
    CustomerGroup.EXTERNAL: Ink("#F9EACB", "#A06C10", "#7A4C04", "#4D2F00"),
    CustomerGroup.CAMPUS: Ink("#E4E9EB", "#67777F", "#465860", "#25343A"),
}
CLOSED, CLOSED_LINE, HAIR = "#EDF0F1", "#D5DCDE", "#E1E6E8"
_STRIP = 2.4
_DASHED = {Mark.OPTION: (3.0, 2.2), Mark.ABSENT: (1.2, 1.8)}


def ink_of(group: CustomerGroup | None) -> Ink:
    """Return a group's colours, the campus's where the group may not be known."""
    return INKS[group or CustomerGroup.CAMPUS]


def text_colour(ink: Ink, mark: Mark) -> str:
    """Return the colour of the text on a bar."""
    return PAPER if mark is Mark.PRESENT else TEXT if mark is Mark.ABSENT else ink.text


class Marks:
    """Draws bodies of bars and hatches on one sheet; pixels, ``y`` downwards."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._canvas = sheet.canvas

    def bar(self, x: float, y: float, width: float, height: float, ink: Ink, mark: Mark) -> None:
        """Draw the body of a booking."""
        sheet = self._sheet
        hollow = mark in (Mark.OPTION, Mark.ABSENT)
        colour = PAPER if hollow else ink.strong if mark is Mark.PRESENT else ink.fill
        sheet.box(x, y, width, height, colour, radius=2)
        if mark is Mark.OPTION:
            # On a low bar the text needs what room there is.
            self.hatch(x, y, width, height, ink.fill, every=6, weight=2 if height > 10 else 1)
        if mark not in (Mark.FINISHED, Mark.PRESENT):
            edge = CONTROL if mark is Mark.ABSENT else ink.outline
            self.frame(x, y, width, height, edge, _DASHED.get(mark))
        if mark in (Mark.CONFIRMED, Mark.FINISHED):
            sheet.box(x, y, min(_STRIP, width), height, ink.strong, radius=0.8)

    def margin(self, x: float, y: float, width: float, height: float, ink: Ink) -> None:
        """Draw setup or teardown: lower than the show, striped upright."""
        if width <= 0:
            return
        top, tall = y + height * 0.38, height * 0.62
        self._sheet.box(x, top, width, tall, PAPER)
        self._clipped(x, top, width, tall)
        self._pen(ink.fill, 1)
        step = 4.0
        for n in range(1, int(width / step) + 1):
            self._line(x + n * step, top, x + n * step, top + tall)
        self._canvas.restoreState()
        self.frame(x, top, width, tall, ink.outline, None, radius=0)

    def frame(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        colour: str,
        dash: tuple[float, float] | None,
        radius: float = 2,
    ) -> None:
        """Draw an outline inside a rectangle."""
        canvas = self._canvas
        canvas.saveState()
        self._pen(colour, 0.8)
        if dash is not None:
            canvas.setDash([length * POINT for length in dash])
        inset = 0.4
        canvas.roundRect(
            (x + inset) * POINT,
            self._up(y + height - inset),
            max(width - 2 * inset, 0.2) * POINT,
            max(height - 2 * inset, 0.2) * POINT,
            radius * POINT,
            stroke=1,
            fill=0,
        )
        canvas.restoreState()

    def hatch(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        colour: str,
        *,
        every: float,
        weight: float,
        crossed: bool = False,
    ) -> None:
        """Fill a rectangle with lines at 45°, in both directions when ``crossed``."""
        self._clipped(x, y, width, height)
        self._pen(colour, weight)
        # Counted from the corner of the sheet, so that hatches beside each other join.
        first = int((x - y - height) // every)
        for n in range(first, int((x + width - y) // every) + 2):
            offset = n * every
            self._line(offset + y, y, offset + y + height, y + height)
        if crossed:
            first = int((x + y) // every)
            for n in range(first, int((x + width + y + height) // every) + 2):
                offset = n * every
                self._line(offset - y, y, offset - y - height, y + height)
        self._canvas.restoreState()

    def upright(self, x: float, top: float, bottom: float, colour: str, weight: float = 0.8) -> None:
        """Draw a vertical line."""
        self._canvas.saveState()
        self._pen(colour, weight)
        self._line(x, top, x, bottom)
        self._canvas.restoreState()

    def _clipped(self, x: float, y: float, width: float, height: float) -> None:
        """Keep what is drawn until ``restoreState`` inside a rectangle."""
        canvas = self._canvas
        canvas.saveState()
        path = canvas.beginPath()
        path.rect(x * POINT, self._up(y + height), width * POINT, height * POINT)
        canvas.clipPath(path, stroke=0, fill=0)

    def _pen(self, colour: str, weight: float) -> None:
        self._canvas.setStrokeColor(colour)
        self._canvas.setLineWidth(weight * POINT)

    def _line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        self._canvas.line(x1 * POINT, self._up(y1), x2 * POINT, self._up(y2))

    def _up(self, y: float) -> float:
        return (self._sheet.page_height - y) * POINT
