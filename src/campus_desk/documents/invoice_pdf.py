"""An invoice as a PDF of A4 pages, drawn from its snapshot alone; the same snapshot gives the same bytes."""

from __future__ import annotations

from pathlib import Path

from campus_desk.application.ports import Wording
from campus_desk.documents import invoice_frame, invoice_table
from campus_desk.documents.fonts import Typeface
from campus_desk.documents.invoice_frame import Frame
from campus_desk.documents.invoice_words import InvoiceWords, Remembered
from campus_desk.documents.page_layout import Sheet
from campus_desk.documents.pdf_a import FileFacts, PdfA
from campus_desk.documents.picture import picture
from campus_desk.domain.invoice import Invoice


class InvoicePdf:
    """Draws invoices and credit notes, one at a time."""

    def __init__(self, resources: Path, wording: Wording) -> None:
        self._typeface = Typeface(resources / "fonts")
        self._files = PdfA(resources / "icc")
        self._wording = Remembered(wording)

    def render(self, invoice: Invoice, xml: bytes | None = None, logo: bytes | None = None) -> bytes:
        """Return the document's bytes, the e-invoice ``xml`` embedded, ``logo`` at its head."""
        words = InvoiceWords(self._wording, invoice)
        title = f"{words.title} {words.number}"
        facts = FileFacts(
            title, invoice.seller.name, words.period(), invoice.language, invoice.issue_date, xml
        )
        canvas = self._files.open(facts)
        sheet = Sheet(canvas, self._typeface)
        frame = Frame(sheet, words, picture(logo) if logo else None)
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
        return self._files.close(canvas)
