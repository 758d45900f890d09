"""What follows the table of an invoice: VAT, totals, how to pay, and the lines the law asks for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from campus_desk.documents import page_layout as look
from campus_desk.documents import payment_code
from campus_desk.documents.invoice_words import InvoiceWords, grouped_by_four, unbroken
from campus_desk.documents.letterhead import BOTTOM, PAGE_LINE
from campus_desk.documents.page_layout import LEFT, RIGHT, Align, Sheet, Style

_PAYMENT_HEIGHT = 106.0
_VAT_COLUMNS = (252.0, 318.0, 387.0)
"""Where base, rate and tax end, unless one to their right needs more room."""
_VAT_GAP = 14.0
_SUMS = 431.0
_SUM_HEIGHT = 21.0
_LEAST_HEIGHT = 98.0
_CODE = 84.0
_NOTES = 541.0
_MOST_LEGAL, _MOST_BELOW = 36, 20
"""Lines: with more, totals and mentions would not fit a page."""
_SMALLER = (Style(10.5, 13), Style(9.2, 10.8))


class Totals:
    """Draws the end of one document."""

    def __init__(self, sheet: Sheet, words: InvoiceWords, *, with_xml: bool) -> None:
        self.sheet = sheet
        self.words = words
        self.invoice = words.invoice
        self._sums = list(words.sums())
        self._legal = sheet.wrapped(words.legal(with_xml=with_xml), look.LEGAL, RIGHT - LEFT, _MOST_LEGAL)
        self._below_vat = sheet.wrapped(words.below_vat(), look.SMALL, _VAT_COLUMNS[-1] - LEFT, _MOST_BELOW)
        self._payable = self.invoice.gross > 0 and words.kind == "invoice"

    @property
    def legal_top(self) -> float:
        """Where the rule above the legal lines is."""
        return PAGE_LINE - 18 - (len(self._legal) - 1) * look.LEGAL.leading - 16

    @property
    def height(self) -> float:
        """What all of it takes of the space above ``BOTTOM``."""
        payment = _PAYMENT_HEIGHT if self._payable else 0
        return self._upper_height() + payment + BOTTOM - self.legal_top

    def draw(self, top: float) -> None:
        """Draw VAT and totals below the table, which ends at ``top``; the rest stands at the foot of the page."""
        self._draw_vat(top)
        self._draw_sums(top)
        if self._payable:
            self._draw_payment(self.legal_top - _PAYMENT_HEIGHT)
        self.sheet.rule(self.legal_top, look.CONTROL)
        self.sheet.lines(LEFT, self.legal_top + 16, self._legal, look.LEGAL)

    def _upper_height(self) -> float:
        below = (len(self._below_vat) - 1) * look.SMALL.leading
        vat = 34 + 22 * len(self.invoice.vat) + 16 + below + 11
        return max(vat, _LEAST_HEIGHT + _SUM_HEIGHT * (len(self._sums) - 2))

    def _draw_vat(self, top: float) -> None:
        sheet, words = self.sheet, self.words
        rows = [
            (
                words.vat_name(group),
                (
                    words.money(group.base),
                    words.exact_rate(group.category, group.rate),
                    words.money(group.tax),
                ),
            )
            for group in self.invoice.vat
        ]
        ends, left = self._vat_columns([cells for _, cells in rows])
        sheet.text(LEFT, top + 25, words.say("vat-head"), look.SMALL_HEAD)
        for x, name in zip(ends, ("base", "rate", "tax"), strict=True):
            sheet.text(x, top + 25, words.say(f"vat-head-{name}"), look.SMALL_HEAD, Align.RIGHT)
        y = top + 34
        sheet.rule(y, look.TEXT, LEFT, ends[-1])
        for name, cells in rows:
            sheet.text(LEFT, y + 16, self._clipped(name, look.BODY, left - LEFT), look.BODY)
            for x, text in zip(ends, cells, strict=True):
                sheet.text(x, y + 16, text, look.BODY, Align.RIGHT)
            y += 22
            sheet.rule(y, look.LINE, LEFT, ends[-1])
        sheet.lines(LEFT, y + 16, self._below_vat, look.SMALL)

    def _vat_columns(self, rows: Sequence[Sequence[str]]) -> tuple[list[float], float]:
        """Return where the columns end, and where the room for names does."""
        ends: list[float] = []
        most = _VAT_COLUMNS[-1]
        for at in reversed(range(len(_VAT_COLUMNS))):
            ends.insert(0, min(_VAT_COLUMNS[at], most))
            widest = max((self.sheet.width(cells[at], look.BODY) for cells in rows), default=0.0)
            most = ends[0] - widest - _VAT_GAP
        return ends, most

    def _draw_sums(self, top: float) -> None:
        sheet, words = self.sheet, self.words
        y = top + 29
        for key, amount in self._sums:
            sheet.text(_SUMS, y, words.say(key), look.BODY)
            sheet.text(RIGHT, y, words.money(amount), look.BODY, Align.RIGHT)
            y += _SUM_HEIGHT
        sheet.rule(y - 12, look.TEXT, _SUMS, RIGHT)
        sheet.text(_SUMS, y + 15, words.say(f"total-{words.kind}"), look.AMOUNT_DUE)
        sheet.text(RIGHT, y + 15, words.money(self.invoice.gross), look.AMOUNT_DUE, Align.RIGHT)

    def _draw_payment(self, top: float) -> None:
        sheet, words, seller = self.sheet, self.words, self.invoice.seller
        sheet.rule(top, look.TEXT)
        content = payment_code.transfer(self.invoice)
        x = LEFT
        if content:
            sheet.code(content, LEFT, top + 11, _CODE)
            x += _CODE + 18
        due = words.say("pay-by-transfer", day=self.invoice.due_date)
        sheet.text(x, top + 22, due, look.PAYMENT_TITLE)
        pairs = [
            ("payee", seller.name, look.BODY),
            ("iban", grouped_by_four(seller.iban), look.BODY_STRONG),
            ("bic", seller.bic, look.BODY),
            ("reference", words.number, look.BODY_STRONG),
        ]
        rows = [(words.say(f"pay-{key}"), value, style) for key, value, style in pairs if value]
        column = max(62.0, *(sheet.width(label, look.SMALL) for label, _, _ in rows)) + 12
        room = _NOTES - 12 - x - column
        for at, (label, value, style) in enumerate(rows):
            y = top + 41 + 16 * at
            sheet.text(x, y, label, look.SMALL)
            self._draw_fitting(value, style, x + column, y, room)
        y = top + 20
        for text in self._payment_notes(with_code=bool(content)):
            lines = sheet.wrapped(text, look.SMALL, RIGHT - _NOTES, 4)
            y = sheet.lines(_NOTES, y, lines, look.SMALL) + 5

    def _draw_fitting(self, text: str, style: Style, x: float, y: float, room: float) -> None:
        """Draw a value; one too long for its room in smaller letters, on two lines if it must be."""
        for each in (style, *_SMALLER):
            if self.sheet.width(text, each) <= room:
                self.sheet.text(x, y, text, each)
                return
        smallest = _SMALLER[-1]
        lines = self.sheet.wrapped(text, smallest, room, 2)
        self.sheet.lines(x, y - smallest.leading / 2 * (len(lines) - 1), lines, smallest)

    def _payment_notes(self, *, with_code: bool) -> Iterator[str]:
        words, seller = self.words, self.invoice.seller
        if with_code:
            yield words.say("pay-code-note")
        if seller.email or seller.phone:
            yield words.say("question", contact=seller.email or unbroken(seller.phone))

    def _clipped(self, text: str, style: look.Style, width: float) -> str:
        lines = self.sheet.wrapped(text, style, width + 0.5, 1)
        return lines[0] if lines else ""
