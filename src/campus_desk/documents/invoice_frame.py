"""Everything of an invoice's pages but the table: letterhead, address window, facts, totals, payment, legal lines."""

from __future__ import annotations

from collections.abc import Sequence

from campus_desk.documents import page_layout as look
from campus_desk.documents import payment_code
from campus_desk.documents.invoice_words import InvoiceWords, city_line, grouped_by_four, street_lines
from campus_desk.documents.page_layout import LEFT, RIGHT, Align, Sheet
from campus_desk.documents.picture import Picture

FIRST_TABLE_TOP = 366.0
LATER_TABLE_TOP = 118.0
BOTTOM = 1072.0
PAGE_LINE = 1089.0
_PAYMENT_HEIGHT = 106.0
_VAT_COLUMNS = (252.0, 318.0, 387.0)
_TOTALS = 431.0
_CODE = 84.0
_LOGO = (190.0, 46.0)
_MARK_MIDDLE = 62.0


class Frame:
    """Draws one document's pages around its table."""

    def __init__(self, sheet: Sheet, words: InvoiceWords, logo: Picture | None = None) -> None:
        self.sheet = sheet
        self._logo = logo
        self.words = words
        self.invoice = words.invoice
        self._legal = sheet.wrapped(words.legal(), look.LEGAL, RIGHT - LEFT)
        self._below_vat = sheet.wrapped(words.below_vat(), look.SMALL, _VAT_COLUMNS[-1] - LEFT)
        self._payable = self.invoice.gross > 0 and words.kind == "invoice"

    @property
    def legal_top(self) -> float:
        """Where the rule above the legal lines is."""
        return PAGE_LINE - 18 - (len(self._legal) - 1) * look.LEGAL.leading - 16

    @property
    def totals_height(self) -> float:
        """What totals, payment and legal lines take of the space above ``BOTTOM``."""
        payment = _PAYMENT_HEIGHT if self._payable else 0
        return self._vat_height() + payment + BOTTOM - self.legal_top

    def first_page(self) -> None:
        """Draw letterhead, title, address and facts."""
        sheet, words, seller = self.sheet, self.words, self.invoice.seller
        left = self._mark() + 10
        room = RIGHT - left
        sheet.text(left, 58, sheet.wrapped(seller.name, look.SELLER_NAME, room, 1)[0], look.SELLER_NAME)
        address = " · ".join(
            filter(None, (", ".join(street_lines(seller.address)), city_line(seller.address)))
        )
        contact = " · ".join(filter(None, (seller.phone, seller.email)))
        lines = [
            line for text in (address, contact) for line in sheet.wrapped(text, look.BODY_QUIET, room, 2)
        ]
        sheet.lines(left, 74, lines, look.BODY_QUIET)
        sheet.text(LEFT, 205, words.title, look.TITLE)
        sheet.text(LEFT, 228, words.number, look.NUMBER)
        sheet.lines(LEFT, 247, sheet.wrapped(words.period(), look.BODY_QUIET, 340, 2), look.BODY_QUIET)
        self._address()
        sheet.rule(290.5, look.CONTROL)
        self._facts()
        self._folds()

    def later_page(self) -> None:
        """Draw the short head of a page that continues."""
        sheet, invoice = self.sheet, self.invoice
        sheet.text(
            LEFT, 60, sheet.wrapped(invoice.seller.name, look.BODY_STRONG, 300, 1)[0], look.BODY_STRONG
        )
        what = self.words.say(
            "continued", title=self.words.title, number=self.words.number, buyer=invoice.buyer.name
        )
        line = sheet.wrapped(what, look.BODY_QUIET, 360, 1)[0]
        sheet.text(RIGHT, 60, line, look.BODY_QUIET, Align.RIGHT)
        sheet.rule(74.5, look.CONTROL)

    def page_line(self, page: int, count: int) -> None:
        """Draw number and page at the foot."""
        text = self.words.say("page", number=self.words.number, page=page, count=count)
        if self.invoice.specimen:
            text = f"{self.words.say('specimen')} · {text}"
        self.sheet.text(RIGHT, PAGE_LINE, text, look.LEGAL, Align.RIGHT)

    def watermark(self) -> None:
        """Draw what a document that is not to be paid says across the page."""
        key = "specimen" if self.invoice.specimen else "" if self.invoice.number else "draft-mark"
        if not key:
            return
        self.sheet.slanted(self.words.say(key), look.WATERMARK, 52)

    def totals(self, top: float) -> None:
        """Draw VAT, totals, payment and legal lines; the table ends at ``top``."""
        self._vat(top)
        self._sums(top)
        if self._payable:
            self._payment(self.legal_top - _PAYMENT_HEIGHT)
        self.sheet.rule(self.legal_top, look.CONTROL)
        self.sheet.lines(LEFT, self.legal_top + 16, self._legal, look.LEGAL)

    def _mark(self) -> float:
        """Draw the seller's logo, the desk's mark where it has none; return where it ends."""
        if self._logo is not None:
            width, height = self._logo.fitting(*_LOGO)
            self.sheet.picture(self._logo, LEFT, _MARK_MIDDLE - height / 2, width, height)
            return LEFT + width
        self.sheet.box(LEFT, 45, 34, 34, look.ACCENT, radius=4.5)
        for y, left, width in ((53, 64, 13), (60, 64, 20), (67, 64, 7)):
            self.sheet.box(left, y, width, 4, look.PAPER)
        return LEFT + 34

    def _address(self) -> None:
        """Draw the address in the window of a DL envelope: x 110 mm, y 48 mm, 80 × 24 mm."""
        names = self._narrow(self.words.buyer(), look.ADDRESS_NAME)
        lines = [line for text in self.words.address() for line in self._narrow(text, look.ADDRESS)]
        # The window shows six lines; street and city matter more than what stands above them.
        lines = lines[-(6 - len(names)) :]
        leading = look.ADDRESS.leading if len(names) + len(lines) <= 5 else 15.0
        y = look.millimetres(48) + 14
        for text in names:
            self.sheet.text(look.millimetres(110), y, text, look.ADDRESS_NAME)
            y += leading
        for text in lines:
            self.sheet.text(look.millimetres(110), y, text, look.ADDRESS)
            y += leading

    def _narrow(self, text: str, style: look.Style) -> list[str]:
        return self.sheet.wrapped(text, style, look.millimetres(80), 2)

    def _facts(self) -> None:
        facts = [
            (label, value, look.BODY_STRONG if strong else look.BODY)
            for label, value, strong in self.words.facts()
        ]
        widths = [
            max(self.sheet.width(label, look.SMALL), self.sheet.width(value, style))
            for label, value, style in facts
        ]
        room = RIGHT - LEFT
        most = (room - 14 * (len(facts) - 1)) / len(facts)
        if sum(widths) > room - 14 * (len(facts) - 1):
            widths = [min(width, most) for width in widths]
        gap = min(28.0, (room - sum(widths)) / max(len(facts) - 1, 1))
        x = LEFT
        for (label, value, style), width in zip(facts, widths, strict=True):
            self.sheet.text(x, 310, self._clipped(label, look.SMALL, width), look.SMALL)
            self.sheet.text(x, 326, self._clipped(value, style, width), style)
            x += width + gap

    def _clipped(self, text: str, style: look.Style, width: float) -> str:
        lines = self.sheet.wrapped(text, style, width + 0.5, 1)
        return lines[0] if lines else ""

    def _folds(self) -> None:
        for at in (99, 198):
            self.sheet.rule(look.millimetres(at), look.CONTROL, 0, 14, 0.75)

    def _vat_height(self) -> float:
        below = (len(self._below_vat) - 1) * look.SMALL.leading
        return max(34 + 22 * len(self.invoice.vat) + 16 + below + 11, 106.0)

    def _vat(self, top: float) -> None:
        sheet, words = self.sheet, self.words
        base, rate, tax = _VAT_COLUMNS
        sheet.text(LEFT, top + 25, words.say("vat-head"), look.SMALL_HEAD)
        for x, name in ((base, "base"), (rate, "rate"), (tax, "tax")):
            sheet.text(x, top + 25, words.say(f"vat-head-{name}"), look.SMALL_HEAD, Align.RIGHT)
        y = top + 34
        sheet.rule(y, look.TEXT, LEFT, tax)
        for group in self.invoice.vat:
            name = self._clipped(words.vat_name(group), look.BODY, 110)
            sheet.text(LEFT, y + 16, name, look.BODY)
            sheet.text(base, y + 16, words.money(group.base), look.BODY, Align.RIGHT)
            sheet.text(rate, y + 16, words.exact_rate(group.rate), look.BODY, Align.RIGHT)
            sheet.text(tax, y + 16, words.money(group.tax), look.BODY, Align.RIGHT)
            y += 22
            sheet.rule(y, look.LINE, LEFT, tax)
        sheet.lines(LEFT, y + 16, self._below_vat, look.SMALL)

    def _sums(self, top: float) -> None:
        sheet, words, invoice = self.sheet, self.words, self.invoice
        for y, key, amount in ((29, "total-net", invoice.net), (50, "total-vat", invoice.tax)):
            sheet.text(_TOTALS, top + y, words.say(key), look.BODY)
            sheet.text(RIGHT, top + y, words.money(amount), look.BODY, Align.RIGHT)
        sheet.rule(top + 59, look.TEXT, _TOTALS, RIGHT)
        sheet.text(_TOTALS, top + 86, words.say(f"total-{words.kind}"), look.AMOUNT_DUE)
        sheet.text(RIGHT, top + 86, words.money(invoice.gross), look.AMOUNT_DUE, Align.RIGHT)

    def _payment(self, top: float) -> None:
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
        for at, (label, value, style) in enumerate(rows):
            sheet.text(x, top + 41 + 16 * at, label, look.SMALL)
            sheet.text(x + column, top + 41 + 16 * at, self._clipped(value, style, 529 - x - column), style)
        self._payment_notes(top, with_code=bool(content))

    def _payment_notes(self, top: float, *, with_code: bool) -> None:
        words, seller = self.words, self.invoice.seller
        texts: Sequence[str] = (
            words.say("pay-code-note") if with_code else "",
            words.say("question", contact=seller.email or seller.phone)
            if seller.email or seller.phone
            else "",
        )
        y = top + 20
        for text in filter(None, texts):
            lines = self.sheet.wrapped(text, look.SMALL, RIGHT - 541, 4)
            y = self.sheet.lines(541, y, lines, look.SMALL) + 5
