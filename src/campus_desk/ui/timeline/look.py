"""Fonts, colours and drawings the painters ask for over and over, kept ready for one theme and pixel ratio."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap

from campus_desk.ui.formatting import Formatter
from campus_desk.ui.icons import STROKE
from campus_desk.ui.palette import Palette
from campus_desk.ui.theme import Theme
from campus_desk.ui.timeline.measures import RADIUS
from campus_desk.ui.timeline.patterns import Patterns
from campus_desk.ui.typeface import Typeface

KEPT_WIDTHS = 4000
KEPT_PLATES = 60
GHOST_OPACITY = 0.9
HATCH_SHARE = 0.45
LOOSE_ENDS = " ·,"
"""What does not stand before « … »."""


class Face:
    """A font of any size, fractions of a pixel included, with its measures.

    Qt rounds the size of a font to whole logical pixels, which makes 11.5 px letters 5 % too wide. A face takes
    the font twice as large and lets the painter halve it.
    """

    def __init__(self, typeface: Typeface, px: float, weight: int) -> None:
        self._font = typeface.font(2 * px, weight)
        self._metrics = QFontMetricsF(self._font)
        self._widths: dict[str, float] = {}
        self._half_cap = self._metrics.capHeight() / 4

    def width(self, text: str) -> float:
        """Return how many pixels a text takes; asked for the same few hundred names all day."""
        found = self._widths.get(text)
        if found is None:
            if len(self._widths) > KEPT_WIDTHS:
                self._widths.clear()
            found = self._widths[text] = self._metrics.horizontalAdvance(text) / 2
        return found

    def draw(self, painter: QPainter, x: float, middle: float, text: str) -> None:
        """Draw a line of text in the painter's pen, capitals and digits centred on the line ``middle``."""
        before = painter.transform()
        painter.setFont(self._font)
        painter.scale(0.5, 0.5)
        painter.drawText(QPointF(2 * x, 2 * (middle + self._half_cap)), text)
        painter.setTransform(before)

    def elided(self, text: str, room: float) -> str:
        """Return the text cut at its end with « … » so that it takes at most ``room`` pixels."""
        if self.width(text) <= room:
            return text
        end = len(text)
        low, high = 0, end
        while low < high:
            middle = (low + high + 1) // 2
            if self.width(text[:middle].rstrip(LOOSE_ENDS) + "…") <= room:
                low = middle
            else:
                high = middle - 1
        return text[:low].rstrip(LOOSE_ENDS) + "…" if low else ""


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
        self._icons = theme.icons

        def face(px: float, weight: int) -> Face:
            return Face(theme.typeface, px, weight)

        self.bar = face(11.5, 500)
        self.bar_light = face(11.5, 400)
        self.small = face(10.5, 500)
        self.small_light = face(10.5, 400)
        self.hours = face(11, 400)
        self.hours_strong = face(11.5, 600)
        self.group = face(11.5, 600)
        self.name = face(12.5, 500)
        self.label = face(12, 400)
        self.corner = face(12.5, 600)
        self.title = face(13, 600)
        self.subtitle = face(11.5, 400)
        self._plates: dict[tuple[object, ...], QPixmap] = {}
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

    def plate(
        self,
        size: QSize,
        ink: str,
        ground: str,
        *,
        width: float = 2.0,
        opacity: float = GHOST_OPACITY,
        hatched: bool = False,
    ) -> QPixmap:
        """Return a dashed box as a pixmap: a ghost keeps its size on its way, and dashes take long to draw.

        Args:
            size: Logical pixels.
            ink: Token of the dashes, and of the hatch.
            ground: Token of the ground.
            width: Width of the dashes.
            opacity: Of the ground.
            hatched: Whether diagonals say that it cannot be.
        """
        key = (size.width(), size.height(), ink, ground, width, hatched)
        found = self._plates.get(key)
        if found is None:
            if len(self._plates) > KEPT_PLATES:
                self._plates.clear()
            found = self._plates[key] = QPixmap(size * self.dpr)
            found.setDevicePixelRatio(self.dpr)
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            tint = QColor(self.color(ground))
            tint.setAlphaF(opacity)
            whole = QRectF(0, 0, size.width(), size.height())
            painter.setBrush(tint)
            painter.drawRoundedRect(whole, RADIUS, RADIUS)
            if hatched:
                painter.setBrush(self.patterns.conflict(self.mixed(ground, ink, HATCH_SHARE)))
                painter.drawRoundedRect(whole, RADIUS, RADIUS)
            pen = QPen(self.color(ink), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([5.0 / width, 3.0 / width])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = width / 2
            painter.drawRoundedRect(whole.adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)
            painter.end()
        return found
