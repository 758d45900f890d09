"""The lines of an invoice: how tall each is, on which page it stands, and what is carried over between pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from campus_desk.documents import page_layout as look
from campus_desk.documents.invoice_words import USES, InvoiceWords
from campus_desk.documents.page_layout import Align, Sheet
from campus_desk.domain.invoice import Invoice, InvoiceLine

DATE, NAME, QUANTITY, PRICE, RATE, AMOUNT = 57.0, 109.0, 540.0, 622.0, 663.0, 737.0
HEAD_HEIGHT = 22.0
GROUP_HEIGHT = 27.0
CARRY_HEIGHT = 24.0
_ABOVE, _BELOW = 16.0, 6.0
_MOST_LINES = 20

Cells = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table, laid out.

    Attributes:
        group: The heading it stands under.
        cells: Quantity, price, rate and amount as text.
        height: Pixels.
    """

    group: str
    day: str
    name: tuple[str, ...]
    detail: tuple[str, ...]
    cells: Cells
    net: Decimal
    height: float


@dataclass(slots=True)
class Page:
    """What stands on one page.

    Attributes:
        carried: The sum of all rows before this page.
        with_totals: Whether totals and payment follow the rows.
    """

    top: float
    rows: list[Row] = field(default_factory=list)
    carried: Decimal | None = None
    with_totals: bool = False

    def height(self) -> float:
        """Return what the rows and their headings take."""
        headings = sum(
            1 for at, row in enumerate(self.rows) if at == 0 or row.group != self.rows[at - 1].group
        )
        return (
            sum(row.height for row in self.rows)
            + headings * GROUP_HEIGHT
            + (CARRY_HEIGHT if self.carried is not None else 0)
        )


def printed_order(invoice: Invoice) -> list[InvoiceLine]:
    """Return the lines as they are printed: uses before services and fees."""
    return sorted(invoice.lines, key=lambda line: (line.source_kind not in USES, line.position))


def rows(words: InvoiceWords, sheet: Sheet) -> list[Row]:
    """Lay out every line, uses before services and fees, in the order of their days; then what concerns the whole."""
    lines = printed_order(words.invoice)
    widest = max((sheet.width(words.quantity(line), look.BODY) for line in lines), default=0.0)
    room = QUANTITY - max(widest, 40) - 16 - NAME

    def row(group: str, day: str, name: str, below: list[str], cells: Cells, net: Decimal) -> Row:
        names = tuple(sheet.wrapped(name, look.BODY_STRONG, room, _MOST_LINES))
        detail = [part for text in below for part in sheet.wrapped(text, look.SMALL, room, _MOST_LINES)]
        detail = detail[:_MOST_LINES]
        height = _ABOVE + _BELOW + (max(len(names), 1) - 1) * look.BODY.leading
        height += len(detail) * look.SMALL.leading
        return Row(group, day, names, tuple(detail), cells, net, height)

    laid = []
    for line in lines:
        rate = words.rate(line.vat_category, line.vat_rate)
        cells = (words.quantity(line), words.price(line), rate, words.money(line.net))
        laid.append(
            row(
                words.group(line.source_kind),
                words.day(line),
                line.description,
                words.detail(line),
                cells,
                line.net,
            )
        )
    for each in words.invoice.allowances:
        name, of = words.allowance(each)
        cells = ("", "", words.rate(each.vat_category, each.vat_rate), words.money(each.net))
        laid.append(row(words.allowances_group(), "", name, [of] if of else [], cells, each.net))
    return laid


def pages(laid: Sequence[Row], first: float, later: float, bottom: float, totals: float) -> list[Page]:
    """Spread rows over pages.

    A heading is never the last thing on a page, and the totals take the last rows with them rather than stand alone.
    Rows begin at ``first`` on the first page and at ``later`` on the others, and end at ``bottom``; ``totals`` is the
    height that must be left below the last one.
    """
    spread = [Page(first)]
    so_far = Decimal(0)
    for row in laid:
        page = spread[-1]
        page.rows.append(row)
        if page.top + page.height() > bottom - CARRY_HEIGHT and (len(page.rows) > 1 or len(spread) == 1):
            page.rows.pop()
            spread.append(Page(later, [row], so_far))
        so_far += row.net
    last = spread[-1]
    if len(spread) > 1 and len(last.rows) == 1 and len(spread[-2].rows) > 2:
        _take_back(spread[-2], last, 1)
    if last.top + last.height() + totals > bottom:
        end = Page(later, [], so_far)
        _take_back(last, end, 2)
        spread.append(end)
        if end.top + end.height() + totals > bottom:
            # Rows so tall that they leave no room: the totals get a page to themselves.
            spread.append(Page(later, [], so_far))
    spread[-1].with_totals = True
    return spread


def _take_back(page: Page, following: Page, count: int) -> None:
    """Move the last rows of a page to the beginning of the next one; one stays."""
    for _ in range(min(count, len(page.rows) - 1)):
        row = page.rows.pop()
        following.rows.insert(0, row)
        following.carried = (following.carried or Decimal(0)) - row.net


def draw(
    sheet: Sheet, words: InvoiceWords, page: Page, previous: Page | None, following: Page | None
) -> float:
    """Draw head, rows and what is carried over between the pages; return where the table ends."""
    y = page.top
    _draw_head(sheet, words, y)
    if page.carried is not None:
        y = _draw_carried(sheet, words.say("carried-from"), words.money(page.carried), y)
    open_group = previous.rows[-1].group if previous is not None and previous.rows else None
    before = None
    for row in page.rows:
        if row.group != before:
            goes_on = before is None and row.group == open_group
            y = _draw_group(sheet, words.say("group-goes-on", group=row.group) if goes_on else row.group, y)
            before = row.group
        y = _draw_row(sheet, row, y)
    if following is not None and following.carried is not None:
        _draw_carried(sheet, words.say("carried-to"), words.money(following.carried), y)
    return y


def _draw_head(sheet: Sheet, words: InvoiceWords, bottom: float) -> None:
    y = bottom - 9
    sheet.text(DATE, y, words.say("head-date"), look.SMALL)
    sheet.text(NAME, y, words.say("head-name"), look.SMALL_HEAD)
    for x, name in ((QUANTITY, "quantity"), (PRICE, "price"), (RATE, "vat"), (AMOUNT, "amount")):
        sheet.text(x, y, words.say(f"head-{name}"), look.SMALL_HEAD, Align.RIGHT)
    sheet.rule(bottom, look.TEXT)


def _draw_group(sheet: Sheet, group: str, top: float) -> float:
    sheet.text(DATE, top + 21, group, look.GROUP)
    sheet.rule(top + GROUP_HEIGHT, look.ACCENT)
    return top + GROUP_HEIGHT


def _draw_row(sheet: Sheet, row: Row, top: float) -> float:
    y = top + _ABOVE
    sheet.text(DATE, y, row.day, look.BODY_QUIET)
    quantity, price, rate, amount = row.cells
    sheet.text(QUANTITY, y, quantity, look.BODY, Align.RIGHT)
    sheet.text(PRICE, y, price, look.BODY, Align.RIGHT)
    sheet.text(RATE, y, rate, look.BODY_QUIET, Align.RIGHT)
    sheet.text(AMOUNT, y, amount, look.BODY_STRONG, Align.RIGHT)
    y = sheet.lines(NAME, y, row.name, look.BODY_STRONG) - look.BODY.leading
    sheet.lines(NAME, y + look.SMALL.leading, row.detail, look.SMALL)
    sheet.rule(top + row.height, look.LINE)
    return top + row.height


def _draw_carried(sheet: Sheet, label: str, amount: str, top: float) -> float:
    sheet.text(NAME, top + 16, label, look.BODY_QUIET)
    sheet.text(AMOUNT, top + 16, amount, look.BODY_QUIET, Align.RIGHT)
    sheet.rule(top + CARRY_HEIGHT, look.LINE)
    return top + CARRY_HEIGHT
