"""The typeface of the window: Campus Sans, loaded from the folder of fonts that ``main`` found."""

from __future__ import annotations

from math import floor
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

FAMILY = "Campus Sans"
FALLBACK = "DejaVu Sans"
BASE_PX = 12.5
"""Size of text in tables, panels, buttons and menus."""


class Typeface:
    """The loaded typeface and the fonts cut from it.

    Attributes:
        family: « Campus Sans », or the system's own family when its files could not be read: a desk with
            plain letters is better than none.
    """

    def __init__(self, folder: Path) -> None:
        loaded: list[str] = []
        for path in sorted(folder.glob("*.ttf")):
            font_id = QFontDatabase.addApplicationFont(str(path))
            if font_id >= 0:
                loaded += QFontDatabase.applicationFontFamilies(font_id)
        general = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self.family = FAMILY if FAMILY in loaded else general.family()

    def font(
        self, px: float = BASE_PX, weight: int = 400, *, italic: bool = False, struck: bool = False
    ) -> QFont:
        """Return a font for widgets and painting.

        Args:
            px: Size in logical pixels; tokens use 10.5, 11, 11.5, 12, 12.5, 13, 14 and 20. Qt's font database
                knows whole pixels only: a half counts up, so that nothing gets smaller than designed.
            weight: 400, 500 or 600; the family has no other.
            italic: Slanted letters (weight 400 only).
            struck: A line through the text.
        """
        font = QFont([self.family, FALLBACK])
        font.setPixelSize(floor(px + 0.5))
        font.setWeight(QFont.Weight(weight))
        font.setItalic(italic)
        font.setStrikeOut(struck)
        # Hinted letters sit on whole pixels, which pulls words of 12.5 px apart.
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font
