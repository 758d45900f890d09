"""The annex to an invoice: how the price of every line came about, step by step, laid out like the invoice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from campus_desk.documents import page_layout as look
from campus_desk.documents.invoice_table import printed_order
from campus_desk.documents.invoice_words import InvoiceWords
from campus_desk.documents.letterhead import BOTTOM, LATER_TOP, Letterhead
from campus_desk.documents.page_layout import LEFT, RIGHT, Align, Sheet
from campus_desk.documents.strips import Strip, spread
from campus_desk.domain.invoice import InvoiceLine

_NUMBER, _DATE, _NAME, _STEP = LEFT, 103.0, 155.0, 650.0
_ROOM = 565.0 - _NAME
_ABOVE, _BELOW = 16.0, 3.0
_GROUP_HEIGHT, _STEP_HEIGHT, _TOTAL_HEIGHT = 27.0, 14.0, 30.0
_ABOVE_FOOT = 12.0
_MOST_LINES = 20
_MOST_TOGETHER = 12
"""Steps that stand on one page with their line."""


class Annex:
    """Draws the annex to one document."""

    def __init__(self, sheet: Sheet, words: InvoiceWords, head: Letterhead) -> None:
        self._sheet = sheet
        self._words = words
        self._head = head
        self._lines = printed_order(words.invoice)

    def draw(self) -> None:
        """Draw all pages."""
        words, head = self._words, self._head
        pages = spread(self._strips(), head.table_top, LATER_TOP, BOTTOM - _ABOVE_FOOT)
        for number, page in enumerate(pages, 1):
            if watermark := words.watermark():
                self._sheet.slanted(watermark, look.WATERMARK, 52)
            y = head.table_top if number == 1 else LATER_TOP
            if number == 1:
                head.first_page(words.say("annex-title"), words.annex_to(), words.say("annex-below"))
                head.address(words.addressee(), words.address())
            else:
                head.later_page(words.say("annex-continued", what=words.annex_to()))
            self._draw_head(y)
            for strip in page:
                strip.draw(y)
                y += strip.height
            head.foot(words.annex_foot(number, len(pages)))
            self._sheet.end_page()

    def _strips(self) -> Iterator[Strip]:
        group = ""
        for line in self._lines:
            if (heading := self._words.group(line.source_kind)) != group:
                group = heading
                yield Strip(_GROUP_HEIGHT, partial(self._draw_group, heading), keep=True)
            yield from self._of_line(line)
        yield Strip(_TOTAL_HEIGHT, self._draw_total)

    def _of_line(self, line: InvoiceLine) -> Iterator[Strip]:
        names = self._sheet.wrapped(line.description, look.BODY_STRONG, _ROOM, _MOST_LINES)
        height = _ABOVE + _BELOW + (max(len(names), 1) - 1) * look.BODY.leading
        yield Strip(height, partial(self._draw_line, line, names), keep=True)
        steps = [self._of_step(*step) for step in self._words.annex_steps(line)]
        torn = len(steps) > _MOST_TOGETHER
        for at, (step_height, draw) in enumerate(steps):
            # Of a line that may be torn, neither the first steps nor the last stand alone on a page.
            keep = not torn or at == 0 or at >= len(steps) - 2
            yield Strip(step_height, draw, keep)
        # The total is never alone on the last page.
        yield Strip(7, self._draw_rule, keep=line is self._lines[-1])

    def _of_step(self, label: str, amount: str) -> tuple[float, Callable[[float], None]]:
        lines = self._sheet.wrapped(label, look.SMALL, _ROOM, _MOST_LINES)
        return _STEP_HEIGHT * max(len(lines), 1), partial(self._draw_step, lines, amount)

    def _draw_head(self, bottom: float) -> None:
        sheet, words = self._sheet, self._words
        sheet.text(_NUMBER, bottom - 9, words.say("annex-head-line"), look.SMALL)
        sheet.text(_DATE, bottom - 9, words.say("head-date"), look.SMALL)
        sheet.text(_NAME, bottom - 9, words.say("head-name"), look.SMALL_HEAD)
        sheet.text(_STEP, bottom - 9, words.say("annex-head-step"), look.SMALL, Align.RIGHT)
        sheet.text(RIGHT, bottom - 9, words.say("head-amount"), look.SMALL_HEAD, Align.RIGHT)
        sheet.rule(bottom, look.TEXT)

    def _draw_group(self, heading: str, top: float) -> None:
        self._sheet.text(LEFT, top + 21, heading, look.GROUP)
        self._sheet.rule(top + _GROUP_HEIGHT, look.ACCENT)

    def _draw_line(self, line: InvoiceLine, names: list[str], top: float) -> None:
        y = top + _ABOVE
        self._sheet.text(_NUMBER, y, str(line.position), look.BODY_QUIET)
        self._sheet.text(_DATE, y, self._words.day(line), look.BODY_QUIET)
        self._sheet.lines(_NAME, y, names, look.BODY_STRONG)
        self._sheet.text(RIGHT, y, self._words.money(line.net), look.BODY_STRONG, Align.RIGHT)

    def _draw_step(self, lines: list[str], amount: str, top: float) -> None:
        y = self._sheet.lines(_NAME, top + 10, lines, look.SMALL) - look.SMALL.leading
        self._sheet.text(_STEP, y, amount, look.SMALL, Align.RIGHT)

    def _draw_rule(self, top: float) -> None:
        self._sheet.rule(top + 7, look.LINE)

    def _draw_total(self, top: float) -> None:
        words = self._words
        self._sheet.text(_NAME, top + 20, words.say("total-lines"), look.BODY_STRONG)
        total = words.money(words.invoice.lines_net)
        self._sheet.text(RIGHT, top + 20, total, look.BODY_STRONG, Align.RIGHT)
