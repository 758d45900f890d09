"""Build the typeface « Campus Sans » from the static files of IBM Plex Sans.

Run it with the folder that holds the source files (TrueType or WOFF, sub-folders included)::

    python installer/fonts/build_campus_sans.py SOURCE_FOLDER [TARGET_FOLDER]

Two things change, nothing is redrawn:

* U+202F, the narrow no-break space that groups French thousands, becomes 0.20 em wide. At the original
  0.118 em the number 1 135,50 reads as 1135,50.
* Every name is replaced, because the SIL Open Font License reserves the name of the original for
  unmodified files. The copyright and licence records stay as the licence asks.

The result depends on the sources alone: building twice gives the same bytes.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from fontTools.ttLib import TTFont

FAMILY = "Campus Sans"
NARROW_SPACE = 0x202F
NARROW_SPACE_EM = 0.20

_BOLD_FLAG, _ITALIC_FLAG, _REGULAR_FLAG = 1 << 5, 1 << 0, 1 << 6
_KEPT_NAMES = frozenset({0, 5, 9, 13, 14})
_FIRST_FONT_SPECIFIC_NAME = 256


@dataclass(frozen=True, slots=True)
class Face:
    """One face of the family.

    Attributes:
        style: Style name, as a designer calls it.
        weight: usWeightClass, 400 to 600.
        italic: Whether the face is slanted.
        legacy_family: Family for programs that know four styles per family only.
        legacy_style: One of Regular, Bold, Italic. SemiBold is the Bold of the family: the desk never uses
            a heavier weight, and « bold » text must not be thickened a second time by the renderer.
    """

    style: str
    weight: int
    italic: bool
    legacy_family: str
    legacy_style: str

    @property
    def postscript_name(self) -> str:
        """Name under which a PDF knows the face, for example « CampusSans-SemiBold »."""
        return f"{FAMILY.replace(' ', '')}-{self.style}"


FACES = (
    Face("Regular", 400, italic=False, legacy_family=FAMILY, legacy_style="Regular"),
    Face("Italic", 400, italic=True, legacy_family=FAMILY, legacy_style="Italic"),
    Face("Medium", 500, italic=False, legacy_family=f"{FAMILY} Medium", legacy_style="Regular"),
    Face("SemiBold", 600, italic=False, legacy_family=FAMILY, legacy_style="Bold"),
)


def find_source(folder: Path, face: Face) -> Path:
    """Return the file of the wanted weight and slant.

    Raises:
        FileNotFoundError: No file of the folder has this weight, slant and normal width.
    """
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() not in {".ttf", ".woff"} or "Sans" not in path.stem:
            continue
        with TTFont(path, lazy=True) as font:
            style = font["OS/2"]
            if "glyf" not in font or style.usWidthClass != 5:
                continue
            if style.usWeightClass == face.weight and bool(style.fsSelection & _ITALIC_FLAG) == face.italic:
                return path
    raise FileNotFoundError(f"no TrueType source of weight {face.weight} italic={face.italic} in {folder}")


def rename(font: TTFont, face: Face) -> None:
    """Replace every name by one of the new family and drop what nothing refers to."""
    version = font["name"].getDebugName(5)
    renamed = {
        1: face.legacy_family,
        2: face.legacy_style,
        3: f"{version};{face.postscript_name}",
        4: FAMILY if face.style == "Regular" else f"{FAMILY} {face.style}",
        6: face.postscript_name,
        16: FAMILY,
        17: face.style,
    }
    kept = _KEPT_NAMES | _names_of_features(font)
    table = font["name"]
    table.names = [record for record in table.names if record.nameID in kept]
    for name_id, text in renamed.items():
        table.setName(text, name_id, 3, 1, 0x409)
    font["OS/2"].achVendID = "NONE"


def _names_of_features(font: TTFont) -> frozenset[int]:
    """Identifiers of the labels that stylistic sets carry."""
    parameters = (record.Feature.FeatureParams for record in font["GSUB"].table.FeatureList.FeatureRecord)
    labels = {entry.UINameID for entry in parameters if entry is not None and hasattr(entry, "UINameID")}
    return frozenset(label for label in labels if label >= _FIRST_FONT_SPECIFIC_NAME)


def style_link(font: TTFont, face: Face) -> None:
    """Set the flags by which systems pair Regular, Bold and Italic."""
    flags = {"Regular": _REGULAR_FLAG, "Bold": _BOLD_FLAG, "Italic": _ITALIC_FLAG}
    style = font["OS/2"]
    style.fsSelection &= ~(_REGULAR_FLAG | _BOLD_FLAG | _ITALIC_FLAG)
    style.fsSelection |= flags[face.legacy_style]
    font["head"].macStyle = {"Regular": 0, "Bold": 1, "Italic": 2}[face.legacy_style]


def widen_narrow_space(font: TTFont) -> None:
    """Give U+202F its legible width; it shares its glyph with no other character."""
    glyph = font.getBestCmap()[NARROW_SPACE]
    _, bearing = font["hmtx"][glyph]
    font["hmtx"][glyph] = (round(NARROW_SPACE_EM * font["head"].unitsPerEm), bearing)


def build(source: Path, target: Path) -> list[Path]:
    """Write all faces to `target` and return their paths."""
    target.mkdir(parents=True, exist_ok=True)
    written = []
    for face in FACES:
        font = TTFont(find_source(source, face), recalcTimestamp=False)
        rename(font, face)
        style_link(font, face)
        widen_narrow_space(font)
        # A design-space description of the family the face was cut from; nothing reads it in a single face.
        if "STAT" in font:
            del font["STAT"]
        font.flavor = None
        path = target / f"{face.postscript_name}.ttf"
        font.save(path)
        written.append(path)
    return written


def main() -> int:
    """Build from the folders named on the command line."""
    if len(sys.argv) not in {2, 3}:
        print(__doc__)
        return 2
    default_target = Path(__file__).parents[2] / "resources" / "fonts"
    for path in build(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) == 3 else default_target):
        print(f"{path.name}: {path.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
