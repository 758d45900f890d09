"""Text as it is searched: without case, accents and runs of white space, so that "reunion" finds "Réunion"."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """Return the text as it is compared when searching."""
    if text.isascii():
        return " ".join(text.lower().split())
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(bare.casefold().split())
