"""An invoice as a PDF of A4 pages, drawn from its snapshot alone; the same snapshot gives the same bytes."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from threading import Lock

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from campus_desk.documents import invoice_frame, invoice_table
from campus_desk.documents.fonts import REGULAR, Typeface
from campus_desk.documents.invoice_frame import Frame
from campus_desk.documents.invoice_words import Catalogue, InvoiceWords, Remembered
from campus_desk.documents.page_layout import Sheet
from campus_desk.domain.invoice import Invoice


class PdfInvoiceRenderer:
    """Renders invoices and credit notes; implements ``ports.InvoiceRenderer``.

    Args:
        fonts: The folder of the typefaces, embedded as TrueType subsets.
        wording: The catalogue of sentences.
    """

    def __init__(self, fonts: Path, wording: Catalogue) -> None:
        self._fonts = fonts
        self._wording = Remembered(wording)
        self._typeface: Typeface | None = None
        # ReportLab's font parser has one reading position per process.
        self._turn = Lock()

    def render(self, invoice: Invoice) -> bytes:
        """Return the document's bytes."""
        with self._turn:
            if self._typeface is None:
                self._typeface = Typeface(self._fonts)
            return self._rendered(invoice, self._typeface)

    def _rendered(self, invoice: Invoice, typeface: Typeface) -> bytes:
        words = InvoiceWords(self._wording, invoice)
        target = BytesIO()
        canvas = Canvas(target, pagesize=A4, invariant=1, initialFontName=REGULAR, lang=invoice.language)
        canvas.setTitle(f"{words.title} {words.number}")
        canvas.setAuthor(invoice.seller.name)
        canvas.setSubject(words.period())
        canvas.setCreator("Campus Desk")
        sheet = Sheet(canvas, typeface)
        frame = Frame(sheet, words)
        spread = invoice_table.pages(
            invoice_table.rows(words, sheet),
            first=invoice_frame.FIRST_TABLE_TOP,
            later=invoice_frame.LATER_TABLE_TOP,
            bottom=invoice_frame.BOTTOM,
            totals=frame.totals_height,
        )
        for at, page in enumerate(spread):
            frame.watermark()
            if at == 0:
                frame.first_page()
            else:
                frame.later_page()
            end = invoice_table.draw(sheet, words, page, spread[at + 1] if at + 1 < len(spread) else None)
            if page.with_totals:
                frame.totals(end)
            frame.page_line(at + 1, len(spread))
            sheet.end_page()
        canvas.save()
        return target.getvalue()
