"""Finance's documents as PDF/A of A4 pages, drawn from a snapshot alone; the same snapshot gives the same bytes."""

from __future__ import annotations

from pathlib import Path

from campus_desk.application.closing_sheet import ClosingSheet
from campus_desk.application.ports import Wording
from campus_desk.documents import closing_pdf
from campus_desk.documents import page_layout as look
from campus_desk.documents.fonts import Typeface
from campus_desk.documents.invoice_annex import Annex
from campus_desk.documents.invoice_pages import pages
from campus_desk.documents.invoice_table import Table
from campus_desk.documents.invoice_totals import Totals
from campus_desk.documents.invoice_words import InvoiceWords, Remembered
from campus_desk.documents.letterhead import BOTTOM, LATER_TOP, Letterhead
from campus_desk.documents.page_layout import Sheet
from campus_desk.documents.pdf_a import FileFacts, PdfA
from campus_desk.documents.picture import picture
from campus_desk.domain.invoice import Invoice


class InvoicePdf:
    """Draws invoices, credit notes, their annexes and the closings of months, one at a time."""

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
        mark = picture(logo) if logo else None
        head = Letterhead(sheet, invoice.seller, mark, words.facts(), words.seller_country())
        totals = Totals(sheet, words, with_xml=xml is not None)
        table = Table(sheet, words)
        spread = pages(
            table.rows,
            first=head.table_top,
            later=LATER_TOP,
            bottom=BOTTOM,
            totals=totals.height,
        )
        neighbours = zip((None, *spread), spread, (*spread[1:], None), strict=False)
        for number, (previous, page, following) in enumerate(neighbours, 1):
            if watermark := words.watermark():
                sheet.slanted(watermark, look.WATERMARK, 52)
            if previous is None:
                head.first_page(words.title, words.number, words.period())
                head.address(words.addressee(), words.address())
            else:
                head.later_page(words.continued())
            end = table.draw(page, previous, following)
            if page.with_totals:
                totals.draw(end)
            head.foot(words.foot(number, len(spread)))
            sheet.end_page()
        return self._files.close(canvas)

    def annex(self, invoice: Invoice, logo: bytes | None = None) -> bytes:
        """Return the annex's bytes: how the price of every line came about."""
        words = InvoiceWords(self._wording, invoice)
        title = f"{words.say('annex-title')} · {words.annex_to()}"
        facts = FileFacts(title, invoice.seller.name, words.period(), invoice.language, invoice.issue_date)
        canvas = self._files.open(facts)
        sheet = Sheet(canvas, self._typeface)
        mark = picture(logo) if logo else None
        head = Letterhead(sheet, invoice.seller, mark, words.facts(), words.seller_country())
        Annex(sheet, words, head).draw()
        return self._files.close(canvas)

    def closing(self, closed: ClosingSheet, logo: bytes | None = None) -> bytes:
        """Return the bytes of a month's closing."""
        words = closing_pdf.ClosingWords(self._wording, closed)
        title = f"{words.say('title')} {words.month()}"
        facts = FileFacts(
            title, closed.seller.name, words.say("below"), closed.language, closed.closed_at.date()
        )
        canvas = self._files.open(facts)
        sheet = Sheet(canvas, self._typeface)
        head = Letterhead(sheet, closed.seller, picture(logo) if logo else None, words.facts())
        closing_pdf.draw(sheet, words, head)
        return self._files.close(canvas)
