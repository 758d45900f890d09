"""The lines of an invoice as a table: how tall each is, how wide the columns are, and how they are drawn."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from campus_desk.documents import page_layout as look
from campus_desk.documents.invoice_pages import CARRY_HEIGHT, GROUP_HEIGHT, Cells, Page, Row
from campus_desk.documents.invoice_words import InvoiceWords
from campus_desk.documents.page_layout import RIGHT, Align, Sheet
from campus_desk.domain.charge import SourceKind, VatCategory
from campus_desk.domain.invoice import Invoice, InvoiceLine

DATE, NAME = 57.0, 109.0
_COLUMNS = (("quantity", 540.0), ("price", 622.0), ("vat", 663.0), ("amount", RIGHT))
"""Where columns end, unless one to their right needs more room."""
_STYLES = (look.BODY, look.BODY, look.BODY_QUIET, look.BODY_STRONG)
_GAP = 12.0
_LEAST_QUANTITY = 40.0
_ABOVE, _BELOW = 16.0, 6.0
_MOST_LINES = 20
_ORDER = {
    SourceKind.BOOKING: 0,
    SourceKind.USAGE: 0,
    SourceKind.SERVICE: 1,
    SourceKind.FEE: 2,
    SourceKind.ADJUSTMENT: 3,
}


def printed_order(invoice: Invoice) -> list[InvoiceLine]:
    """Return the lines as they are printed: uses before services, fees and adjustments."""
    return sorted(invoice.lines, key=lambda line: (_ORDER[line.source_kind], line.position))


class Table:
    """The table of one document.

    Attributes:
        rows: Every line, then what concerns the whole, laid out.
    """

    def __init__(self, sheet: Sheet, words: InvoiceWords) -> None:
        self._sheet = sheet
        self._words = words
        lines = printed_order(words.invoice)
        cells = [self._cells_of(line) for line in lines]
        whole = [
            self._cells_of_whole(each.net, each.vat_category, each.vat_rate)
            for each in words.invoice.allowances
        ]
        self._ends = self._fitted([*cells, *whole])
        widest = max((self._sheet.width(each[0], look.BODY) for each in cells), default=0.0)
        self._room = self._ends[0] - max(widest, _LEAST_QUANTITY) - 16 - NAME
        self.rows = [self._row(line, each) for line, each in zip(lines, cells, strict=True)]
        self.rows += self._rows_of_whole(whole)

    def draw(self, page: Page, previous: Page | None, following: Page | None) -> float:
        """Draw head, rows and what is carried over between the pages; return where the table ends."""
        words = self._words
        y = page.top
        self._draw_head(y)
        if page.carried is not None:
            y = self._draw_carried(words.say("carried-from"), page.carried, y)
        open_group = previous.rows[-1].group if previous is not None and previous.rows else None
        before = None
        for row in page.rows:
            if row.group != before:
                goes_on = before is None and row.group == open_group
                y = self._draw_group(words.say("group-goes-on", group=row.group) if goes_on else row.group, y)
                before = row.group
            y = self._draw_row(row, y)
        if following is not None and following.carried is not None:
            self._draw_carried(words.say("carried-to"), following.carried, y)
        return y

    def _cells_of(self, line: InvoiceLine) -> Cells:
        words = self._words
        rate = words.rate(line.vat_category, line.vat_rate)
        return words.quantity(line), words.price(line), rate, words.money(line.net)

    def _cells_of_whole(self, net: Decimal, category: VatCategory, rate: Decimal) -> Cells:
        return "", "", self._words.rate(category, rate), self._words.money(net)

    def _fitted(self, cells: list[Cells]) -> tuple[float, ...]:
        """Return where the columns end; one that needs more room pushes those to its left."""
        ends: list[float] = []
        most = RIGHT
        for at in reversed(range(len(_COLUMNS))):
            name, usual = _COLUMNS[at]
            style = _STYLES[at]
            head = self._sheet.width(self._words.say(f"head-{name}"), look.SMALL_HEAD)
            texts = {each[at] for each in cells}
            widest = max((self._sheet.width(text, style) for text in texts), default=0.0)
            ends.insert(0, min(usual, most))
            most = ends[0] - max(head, widest) - _GAP
        return tuple(ends)

    def _row(self, line: InvoiceLine, cells: Cells) -> Row:
        words = self._words
        when = words.day(line), words.line_number(line)
        group, name, below = words.group(line.source_kind), line.description, words.detail(line)
        return self._laid(group, when, name, below, cells, line.net)

    def _rows_of_whole(self, cells: list[Cells]) -> Iterator[Row]:
        words = self._words
        for each, cell in zip(words.invoice.allowances, cells, strict=True):
            name, of = words.allowance(each)
            yield self._laid(words.allowances_group(), ("", ""), name, [of] if of else [], cell, each.net)

    def _laid(
        self, group: str, when: tuple[str, str], name: str, below: list[str], cells: Cells, net: Decimal
    ) -> Row:
        wrapped = self._sheet.wrapped
        names = tuple(wrapped(name, look.BODY_STRONG, self._room, _MOST_LINES))
        detail = [part for text in below for part in wrapped(text, look.SMALL, self._room, _MOST_LINES)]
        detail = detail[:_MOST_LINES]
        height = (max(len(names), 1) - 1) * look.BODY.leading + len(detail) * look.SMALL.leading
        if when[1]:
            height = max(height, look.SMALL.leading)
        height += _ABOVE + _BELOW
        return Row(group, *when, names, tuple(detail), cells, net, height)

    def _draw_head(self, bottom: float) -> None:
        y = bottom - 9
        self._sheet.text(DATE, y, self._words.say("head-date"), look.SMALL)
        self._sheet.text(NAME, y, self._words.say("head-name"), look.SMALL_HEAD)
        for (name, _), x in zip(_COLUMNS, self._ends, strict=True):
            self._sheet.text(x, y, self._words.say(f"head-{name}"), look.SMALL_HEAD, Align.RIGHT)
        self._sheet.rule(bottom, look.TEXT)

    def _draw_group(self, group: str, top: float) -> float:
        self._sheet.text(DATE, top + 21, group, look.GROUP)
        self._sheet.rule(top + GROUP_HEIGHT, look.ACCENT)
        return top + GROUP_HEIGHT

    def _draw_row(self, row: Row, top: float) -> float:
        sheet = self._sheet
        y = top + _ABOVE
        sheet.text(DATE, y, row.day, look.BODY_QUIET)
        sheet.text(DATE, y + look.SMALL.leading, row.number, look.SMALL)
        for x, text, style in zip(self._ends, row.cells, _STYLES, strict=True):
            sheet.text(x, y, text, style, Align.RIGHT)
        y = sheet.lines(NAME, y, row.name, look.BODY_STRONG) - look.BODY.leading
        sheet.lines(NAME, y + look.SMALL.leading, row.detail, look.SMALL)
        sheet.rule(top + row.height, look.LINE)
        return top + row.height

    def _draw_carried(self, label: str, amount: Decimal, top: float) -> float:
        self._sheet.text(NAME, top + 16, label, look.BODY_QUIET)
        self._sheet.text(RIGHT, top + 16, self._words.money(amount), look.BODY_QUIET, Align.RIGHT)
        self._sheet.rule(top + CARRY_HEIGHT, look.LINE)
        return top + CARRY_HEIGHT
