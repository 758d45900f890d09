"""Logos as companies have them, drawn by the tests."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageDraw


def logo(
    kind: str = "PNG", mode: str = "RGBA", size: tuple[int, int] = (600, 180), margin: int = 40
) -> bytes:
    """Return a file: a teal ellipse and a bar on nothing, on white where the mode knows no nothing."""
    picture = Image.new("RGBA", size, (255, 255, 255, 0))
    draw = ImageDraw.Draw(picture)
    width, height = size
    across = min(width, height)
    draw.ellipse((margin, margin, across - margin, across - margin), fill=(10, 90, 107, 255))
    if width > height:
        draw.rectangle((height, height // 3, width - margin - 1, height * 2 // 3), fill=(10, 90, 107, 128))
    if mode != "RGBA":
        paper = Image.new("RGB", size, "white")
        paper.paste(picture, mask=picture.getchannel("A"))
        picture = paper.convert(mode)
    target = BytesIO()
    picture.save(target, kind)
    return target.getvalue()
