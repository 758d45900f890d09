"""Several stored documents as one PDF, to be printed or sent together."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO

from pypdf import PdfReader, PdfWriter

from campus_desk.application.invoice_ports import PdfBinder


class PypdfBinder(PdfBinder):
    """Puts pages one behind the other; what was embedded in them stays with the originals."""

    def bind(self, documents: Iterable[tuple[str, bytes]]) -> bytes:
        """Return one PDF of all pages, each document under a bookmark of its name."""
        writer = PdfWriter()
        for name, content in documents:
            writer.append(PdfReader(BytesIO(content)), outline_item=name, import_outline=False)
        target = BytesIO()
        writer.write(target)
        return target.getvalue()
