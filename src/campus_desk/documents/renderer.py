"""The door to paper: ReportLab and the fonts are read when the first document is rendered, not before."""

from __future__ import annotations

import logging
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from campus_desk.application.ports import Wording
from campus_desk.domain.errors import DocumentFailed
from campus_desk.domain.invoice import Invoice

if TYPE_CHECKING:
    from campus_desk.documents.invoice_pdf import InvoicePdf

log = logging.getLogger(__name__)


class PdfRenderer:
    """Renders invoices and credit notes; implements ``ports.InvoiceRenderer``, from any thread.

    Args:
        fonts: The folder of the typefaces, embedded as TrueType subsets.
        wording: The catalogue of sentences.
    """

    def __init__(self, fonts: Path, wording: Wording) -> None:
        self._fonts = fonts
        self._wording = wording
        self._invoice_pdf: InvoicePdf | None = None
        # ReportLab's fonts know one document at a time.
        self._turn = Lock()

    def render(self, invoice: Invoice) -> bytes:
        """Return the document's bytes.

        Raises:
            DocumentFailed: It could not be rendered.
        """
        with self._turn:
            try:
                if self._invoice_pdf is None:
                    from campus_desk.documents.invoice_pdf import InvoicePdf  # noqa: PLC0415 - some 100 ms

                    self._invoice_pdf = InvoicePdf(self._fonts, self._wording)
                return self._invoice_pdf.render(invoice)
            except Exception as error:
                log.exception("document %s could not be rendered", invoice.number)
                detail = f"{type(error).__name__}: {error}"
                raise DocumentFailed(invoice.number or "?", detail) from error
