"""Whether two pictures show the same, as an eye would say, and not merely the same pixels.

Another build of FreeType or of Qt smooths the edges of letters a little differently, and the references have 256
colours. Both are let through: a pixel may have any colour its neighbours have on the other picture, a little more or
less. What lies elsewhere, is missing or has another colour stands out in many pixels side by side; a pale ground that
is paler, in the mean of the pixels around.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import dist
from pathlib import Path

from PIL import Image, ImageChops, ImageFilter
from PySide6.QtGui import QImage

COLOURS, GROUNDS = 256, 48
SHADES, SHARE = 12, 0.3
"""How far a pixel may lie outside of what its neighbours show, of 255, and of how far these are apart: a faint hatch
has to be there, the edge of a black letter may be greyer."""
SIDE = 11
"""Edge of the square in which pixels that stand out are counted."""
FEW = 10
"""So many of its pixels may stand out."""
TINT, ROOM = 5, 20
"""How far the mean of a square of this edge may be off, of 255."""
VEIL = 0.25


@dataclass(frozen=True, slots=True)
class Difference:
    """How two pictures differ.

    Attributes:
        box: Left, top, right and bottom of what differs, device pixels.
        picture: The actual picture, pale, with what differs in red.
    """

    box: tuple[int, int, int, int]
    picture: Image.Image


def of_qt(image: QImage) -> Image.Image:
    """Return a picture of Qt's for comparing."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    size = (plain.width(), plain.height())
    return Image.frombytes("RGB", size, bytes(plain.constBits()), "raw", "RGB", plain.bytesPerLine())


def reduced(picture: Image.Image) -> Image.Image:
    """Return a picture in few colours: its grounds as they are, the smoothing of letters by what is near to it."""
    pixels = list(zip(*(band.tobytes() for band in picture.split()), strict=True))
    counted = Counter(pixels)
    rest = picture.quantize(COLOURS - GROUNDS, method=Image.Quantize.MAXCOVERAGE, kmeans=2).getpalette() or []
    chosen: list[Sequence[float]] = [colour for colour, _ in counted.most_common(GROUNDS)]
    chosen += [rest[n : n + 3] for n in range(0, len(rest), 3)]
    # Pillow's own search for the nearest colour is a rough one.
    nearest = {colour: min(range(len(chosen)), key=lambda n: dist(colour, chosen[n])) for colour in counted}
    small = Image.new("P", picture.size)
    small.putpalette([int(part) for colour in chosen for part in colour])
    small.putdata([nearest[colour] for colour in pixels])
    return small


def difference(actual: Image.Image, expected: Image.Image) -> Difference | None:
    """Return what an eye sees of the difference between two pictures, None for nothing."""
    if actual.size != expected.size:
        return Difference((0, 0, *actual.size), actual)
    seen = ImageChops.lighter(_strange(actual, expected), _tinted(actual, expected))
    box = seen.getbbox()
    if box is None:
        return None
    pale = Image.blend(Image.new("RGB", actual.size, "white"), actual, VEIL)
    pale.paste((220, 0, 0), (0, 0), seen)
    return Difference(box, pale)


def _strange(one: Image.Image, other: Image.Image) -> Image.Image:
    """Return, in white, the pixels that stand out together."""
    found = Image.new("L", one.size)
    # What stands out differs from its own counterpart too: the rest need not be looked at.
    box = _more(ImageChops.difference(one, other), SHADES).getbbox()
    if box is not None:
        box = (max(box[0] - SIDE, 0), max(box[1] - SIDE, 0), box[2] + SIDE, box[3] + SIDE)
        one, other = one.crop(box), other.crop(box)
        strange = ImageChops.lighter(_beyond(one, other), _beyond(other, one))
        crowded = strange.filter(ImageFilter.BoxBlur(SIDE // 2)).point(_is_crowded)
        # A blur spreads what is white over the squares around it as Pillow's MaxFilter does, in a tenth of the time.
        around = crowded.filter(ImageFilter.BoxBlur(SIDE // 2)).point(lambda v: 255 if v else 0)
        found.paste(ImageChops.multiply(strange, around), box)
    return found


def _is_crowded(share: int) -> int:
    return 255 if share > 255 * FEW / SIDE**2 else 0


def _beyond(one: Image.Image, other: Image.Image) -> Image.Image:
    """Return, in white, the pixels of one picture whose colour is none of those around them on the other."""
    darkest, lightest = _spread(other, ImageChops.darker), _spread(other, ImageChops.lighter)
    excess = ImageChops.lighter(ImageChops.subtract(darkest, one), ImageChops.subtract(one, lightest))
    contrast = ImageChops.subtract(lightest, darkest).point(lambda v: round(v * SHARE))
    return _more(ImageChops.subtract(excess, contrast), SHADES)


def _spread(picture: Image.Image, keep: Callable[[Image.Image, Image.Image], Image.Image]) -> Image.Image:
    """Return a picture whose pixels are what ``keep`` keeps of each and its eight neighbours, fast."""
    for x, y in ((1, 0), (0, 1)):
        before, after = (ImageChops.offset(picture, sign * x, sign * y) for sign in (1, -1))
        picture = keep(picture, keep(before, after))
    return picture


def _tinted(one: Image.Image, other: Image.Image) -> Image.Image:
    """Return, in white, the squares whose means differ."""
    apart = _more(ImageChops.difference(one.reduce(ROOM), other.reduce(ROOM)), TINT)
    wide = apart.resize((apart.width * ROOM, apart.height * ROOM), Image.Resampling.NEAREST)
    return wide.crop((0, 0, *one.size))


def _more(colours: Image.Image, than: int) -> Image.Image:
    """Return, in white, where any of the three parts of the colour is more."""
    red, green, blue = colours.split()
    strongest = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    return strongest.point(lambda v: 255 if v > than else 0)


def report(folder: Path, name: str, actual: Image.Image, expected: Image.Image) -> str:
    """Compare two pictures; where they differ, save both and the difference, and return a sentence that says where.

    Args:
        folder: Where the pictures are saved.
        name: The stem of their files.
        actual: What the program draws now.
        expected: The reference.

    Returns:
        The empty string when nobody would see a difference.
    """
    found = difference(actual, expected)
    if found is None:
        return ""
    paths = {kind: folder / f"{name}-{kind}.png" for kind in ("actual", "expected", "difference")}
    actual.save(paths["actual"])
    expected.save(paths["expected"])
    found.picture.save(paths["difference"])
    left, top, right, bottom = found.box
    return (
        f"{name} differs within {right - left} × {bottom - top} pixels at {left}, {top}; look at "
        f"{', '.join(str(path) for path in paths.values())}. Where the new picture is right, "
        "python -m tests.gui.renew_pictures makes it the reference."
    )
