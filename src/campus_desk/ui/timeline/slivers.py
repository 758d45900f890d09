"""Bars of a month that are too narrow for an outline or a word: a colour, and a pattern for their state."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from campus_desk.ui.timeline.dress import Dress
from campus_desk.ui.timeline.look import Look
from campus_desk.ui.timeline.states import BarState

HEAD = 5
PALER = 0.25
_DASHES = {BarState.OPTION: (4, 3), BarState.ABSENT: (2, 3)}
"""Pixels drawn and left out, of bars that nobody counts on."""


def paint_sliver(painter: QPainter, rect: QRectF, dress: Dress, look: Look) -> None:
    """Paint a narrow bar.

    Guests who are there are strong, what is to come has a strong head, what is over is paler; who is late has a head
    in the colour of a warning; an option is dashed, and what nobody came to is dotted.
    """
    hue, state = dress.hue, dress.state
    if state in _DASHES:
        ink = look.color(hue.outline if state is BarState.OPTION else "control")
        for dash in _dashes(rect, *_DASHES[state]):
            painter.fillRect(dash, ink)
        return
    if state is BarState.FINISHED:
        painter.fillRect(rect, look.mixed(hue.outline, "base", PALER))
        return
    painter.fillRect(rect, look.color(hue.strong if state is BarState.PRESENT else hue.outline))
    if state in (BarState.CONFIRMED, BarState.LATE):
        head = QRectF(rect.left(), rect.top(), rect.width(), HEAD)
        painter.fillRect(head, look.color("warn" if state is BarState.LATE else hue.strong))


def _dashes(rect: QRectF, drawn: int, left_out: int) -> Iterator[QRectF]:
    top = rect.top()
    while top < rect.bottom():
        yield QRectF(rect.left(), top, rect.width(), min(drawn, rect.bottom() - top))
        top += drawn + left_out
