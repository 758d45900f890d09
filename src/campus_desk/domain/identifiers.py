"""Identity types: database keys that must not be mixed up, and codes that people type."""

from __future__ import annotations

from typing import NewType

BookingId = NewType("BookingId", int)
SeriesId = NewType("SeriesId", int)
ResourceId = NewType("ResourceId", int)
SiteId = NewType("SiteId", int)
KindId = NewType("KindId", int)
CustomerId = NewType("CustomerId", int)
TariffId = NewType("TariffId", int)
InvoiceId = NewType("InvoiceId", int)
WaitingId = NewType("WaitingId", int)
ProblemId = NewType("ProblemId", int)

UNSAVED = 0
"""The id of a record that the database has not numbered yet."""


def is_code(text: str) -> bool:
    """Tell whether ``text`` may be a code: 1 to 32 printable characters without white space."""
    return 0 < len(text) <= 32 and text.isprintable() and not any(c.isspace() for c in text)
