"""On which page each line of an invoice stands, and what is carried over between pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

GROUP_HEIGHT = 27.0
CARRY_HEIGHT = 24.0

Cells = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table, laid out.

    Attributes:
        group: The heading it stands under.
        day: When, and below it ``number``, by which the annex and a credit note call the line.
        cells: Quantity, price, rate and amount as text.
        height: Pixels.
    """

    group: str
    day: str
    number: str
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
