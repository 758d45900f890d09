"""Bytes of text files to text, whatever program wrote them."""

from __future__ import annotations

import codecs

UTF16_SAMPLE = 512


def utf16_codec(data: bytes) -> str:
    """Return the UTF-16 codec the bytes are written in, by mark or by their zero bytes; empty when not UTF-16."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    sample = data[:UTF16_SAMPLE]
    if len(sample) < 4:
        return ""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > len(sample) // 4 and even == 0:
        return "utf-16-le"
    return "utf-16-be" if even > len(sample) // 4 and odd == 0 else ""


def decode_8bit(data: bytes) -> str:
    """Decode UTF-8, or cp1252 when it is not; every byte sequence decodes."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def decode_text(data: bytes) -> str:
    """Decode UTF-8 with or without a byte order mark, UTF-16, or cp1252; every byte sequence decodes."""
    codec = utf16_codec(data)
    if codec:
        return data.decode(codec, errors="replace").removeprefix("\ufeff")
    return decode_8bit(data.removeprefix(codecs.BOM_UTF8))
