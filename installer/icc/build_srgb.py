"""Makes ``resources/icc/sRGB.icc``: LittleCMS's own sRGB profile, as Pillow hands it out, with the header pinned.

Usage: ``python installer/icc/build_srgb.py``
"""

from __future__ import annotations

import struct
from pathlib import Path

from PIL import ImageCms

TARGET = Path(__file__).parents[2] / "resources" / "icc" / "sRGB.icc"
# Of the header (ICC.1:2010, 7.2). PDF 1.7 knows profiles up to version 4.2; LittleCMS writes 4.4 for the same tags. It
# also writes the minute of making, which would make another file each time.
VERSION_AT, VERSION = 8, bytes((4, 0x20, 0, 0))
MADE_AT, MADE = 24, struct.pack(">6H", 2026, 1, 1, 0, 0, 0)


def profile() -> bytes:
    """Return the bytes of the profile."""
    content = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    for at, value in ((VERSION_AT, VERSION), (MADE_AT, MADE)):
        content[at : at + len(value)] = value
    return bytes(content)


if __name__ == "__main__":
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_bytes(profile())
