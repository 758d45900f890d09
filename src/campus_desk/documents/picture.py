"""A logo as a page of PDF/A takes it: in sRGB, nothing shining through, no empty margin, no pixel a printer drops."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO

from PIL import Image, ImageChops, ImageCms, ImageOps

FORMATS = ("PNG", "JPEG")
_MOST_PIXELS = (800, 400)
"""Twice what the letterhead's corner has at 300 dots per inch."""
_LARGEST = 40_000_000


class Unreadable(ValueError):
    """A file is no picture that a letterhead can show."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture ready to stand in a page.

    Attributes:
        width: Pixels, as is ``height``.
        packed: The pixels by rows, three bytes each, as the filter ``FlateDecode`` unpacks them.
    """

    width: int
    height: int
    packed: bytes

    def fitting(self, width: float, height: float) -> tuple[float, float]:
        """Return the largest size within ``width`` × ``height`` that keeps the proportions."""
        scale = min(width / self.width, height / self.height)
        return self.width * scale, self.height * scale


@lru_cache(maxsize=4)
def picture(content: bytes) -> Picture:
    """Read a PNG or JPEG file; a month of invoices shows the same one.

    Raises:
        Unreadable: It is neither, it is damaged, too large or empty.
    """
    try:
        with Image.open(BytesIO(content), formats=FORMATS) as image:
            if image.width * image.height > _LARGEST:
                raise Unreadable("too large")
            flat = _flat(image)
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise Unreadable(str(error)) from error
    shown = ImageChops.difference(flat, Image.new("RGB", flat.size, "white")).getbbox()
    if shown is None:
        raise Unreadable("empty")
    flat = flat.crop(shown)
    flat.thumbnail(_MOST_PIXELS, Image.Resampling.LANCZOS)
    return Picture(flat.width, flat.height, zlib.compress(flat.tobytes(), 9))


def _flat(image: Image.Image) -> Image.Image:
    """Return the picture upright, in sRGB, on white paper."""
    profile = image.info.get("icc_profile")
    turned = ImageOps.exif_transpose(image)
    if turned.mode.startswith("I"):
        turned = turned.point(lambda value: value / 256).convert("L")
    opaque = None
    if "A" in turned.getbands() or "transparency" in turned.info:
        turned = turned.convert("RGBA")
        opaque = turned.getchannel("A")
        turned = turned.convert("RGB")
    coloured = _in_srgb(turned, profile).convert("RGB")
    if opaque is None:
        return coloured
    paper = Image.new("RGB", coloured.size, "white")
    paper.paste(coloured, mask=opaque)
    return paper


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Return the picture in the colours of the page; a profile that is not about its colours is passed over."""
    if not profile:
        return image
    try:
        own = ImageCms.ImageCmsProfile(BytesIO(profile))
        return (
            ImageCms.profileToProfile(image, own, ImageCms.createProfile("sRGB"), outputMode="RGB") or image
        )
    except (OSError, ValueError, ImageCms.PyCMSError):
        return image
