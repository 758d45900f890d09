"""Fonts, colours and drawings the painters ask for over and over, kept ready for one theme and pixel ratio."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPixmap

from campus_desk.ui.formatting import Formatter
from campus_desk.ui.icons import STROKE
from campus_desk.ui.palette import Palette
from campus_desk.ui.theme import Theme
from campus_desk.ui.timeline.patterns import Patterns


class Face:
    """A font with its measures.

    Attributes:
        font: The font.
        metrics: Its measures.
    """

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetricsF(font)
        self._widths: dict[str, float] = {}

    def width(self, text: str) -> float:
        """Return how many pixels a text takes; asked for the same few hundred names all day."""
        found = self._widths.get(text)
        if found is None:
            if len(self._widths) > 4000:
                self._widths.clear()
            found = self._widths[text] = self.metrics.horizontalAdvance(text)
        return found

    def elided(self, text: str, room: float) -> str:
        """Return the text cut at its end with « … » so that it takes at most ``room`` pixels."""
        if self.width(text) <= room:
            return text
        end = len(text)
        # Qt's own elision leaves a space before the three dots.
        low, high = 0, end
        while low < high:
            middle = (low + high + 1) // 2
            if self.width(text[:middle].rstrip() + "…") <= room:
                low = middle
            else:
                high = middle - 1
        return text[:low].rstrip() + "…" if low else ""

    def baseline(self, top: float, height: float) -> float:
        """Return the y of the baseline that puts capitals and digits in the middle of a stripe."""
        return top + (height + self.metrics.capHeight()) / 2


class Look:
    """Everything about appearance. A change of theme, language or pixel ratio brings a new one.

    Attributes:
        palette: The colours by token; ``color`` gives them as ``QColor``.
        formatter: Writes dates and durations.
        dpr: Device pixels per logical pixel.
    """

    def __init__(self, theme: Theme, formatter: Formatter, dpr: float) -> None:
        self.palette: Palette = theme.palette
        self.formatter = formatter
        self.dpr = dpr
        self.patterns = Patterns(dpr)
        self.reduced_motion = theme.reduced_motion
        self._icons = theme.icons
        face = theme.typeface.font
        self.bar = Face(face(11.5, 500))
        self.bar_light = Face(face(11.5, 400))
        self.small = Face(face(10.5, 500))
        self.small_light = Face(face(10.5, 400))
        self.hours = Face(face(11.5, 400))
        self.hours_strong = Face(face(11.5, 600))
        self.group = Face(face(11.5, 600))
        self.name = Face(face(12.5, 500))
        self.label = Face(face(12, 400))
        self.title = Face(face(13, 600))
        self.subtitle = Face(face(11.5, 400))
        self._colours: dict[str, QColor] = {}

    def color(self, token: str) -> QColor:
        """Return a token of the palette, or a colour given as ``#RRGGBB``, as a colour."""
        found = self._colours.get(token)
        if found is None:
            value = token if token.startswith("#") else getattr(self.palette, token)
            found = self._colours[token] = QColor(value)
        return found

    def mixed(self, under: str, over: str, share: float) -> QColor:
        """Return ``over`` laid on ``under`` with an opacity of ``share``."""
        key = f"{under}+{over}*{share}"
        found = self._colours.get(key)
        if found is None:
            a, b = self.color(under), self.color(over)
            found = self._colours[key] = QColor(
                round(a.red() + (b.red() - a.red()) * share),
                round(a.green() + (b.green() - a.green()) * share),
                round(a.blue() + (b.blue() - a.blue()) * share),
            )
        return found

    def icon(self, name: str, colour: QColor, size: int, stroke: float = STROKE) -> QPixmap:
        """Return a drawing in a colour, sharp at this pixel ratio."""
        return self._icons.pixmap(name, colour, size, self.dpr, stroke)
