"""Takes the e-invoice out of a PDF again."""

from __future__ import annotations

from io import BytesIO

from pypdf import PdfReader
from pypdf.errors import PyPdfError

NAME = "factur-x.xml"


def embedded_xml(pdf: bytes) -> bytes | None:
    """Return the XML that a PDF carries as ``factur-x.xml``, None when it carries none or cannot be read."""
    try:
        found = PdfReader(BytesIO(pdf)).attachments.get(NAME, [])
    except (PyPdfError, ValueError, KeyError, TypeError, RecursionError):
        # Whoever changed the file may have broken it in any way.
        return None
    return found[0] if found else None
