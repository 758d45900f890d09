"""Why a customer's month differs from the one before: uses and euros by what was used."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from campus_desk.application.invoice_draft import InvoiceDraft
from campus_desk.application.month_books import Month
from campus_desk.application.ports import UnitOfWork
from campus_desk.domain.identifiers import CustomerId
from campus_desk.domain.invoice import DocumentKind, InvoiceLine
from campus_desk.domain.money import ZERO

_TITLE_FOLLOWS = " — "
"""Between the name of what was used and what it was used for (``price-title``)."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One thing that was used, in both months.

    Attributes:
        uses: Lines in the month looked at; ``uses_before`` in the month before.
        net: Euros without VAT, credit notes taken off; ``net_before`` likewise.
    """

    name: str
    uses: int
    net: Decimal
    uses_before: int
    net_before: Decimal

    @property
    def change(self) -> Decimal:
        """By how many euros it differs."""
        return self.net - self.net_before

    @property
    def is_new(self) -> bool:
        """Whether it was not used the month before."""
        return not self.uses_before

    @property
    def is_gone(self) -> bool:
        """Whether it was used the month before only."""
        return not self.uses


def compare_month(unit: UnitOfWork, draft: InvoiceDraft) -> tuple[Compared, ...]:
    """Return what a draft, with what was issued for its month already, differs by; the largest difference first."""
    whose = draft.customer.id
    now = [(1, line) for line in draft.lines]
    now += _issued(unit, draft.month, whose)
    return compared(now, _issued(unit, draft.month.previous, whose))


def compared(
    now: Iterable[tuple[int, InvoiceLine]], before: Iterable[tuple[int, InvoiceLine]]
) -> tuple[Compared, ...]:
    """Compare lines, each with 1 or, of a credit note, −1."""
    sums: dict[str, list[tuple[int, Decimal]]] = {}
    for place, lines in enumerate((now, before)):
        for sign, line in lines:
            name = line.description.partition(_TITLE_FOLLOWS)[0]
            both = sums.setdefault(name, [(0, ZERO), (0, ZERO)])
            uses, net = both[place]
            both[place] = (uses + sign, net + sign * line.net)
    found = [Compared(name, *both[0], *both[1]) for name, both in sums.items()]
    return tuple(sorted(found, key=lambda each: (-abs(each.change), each.name.casefold())))


def _issued(unit: UnitOfWork, month: Month, whose: CustomerId) -> Iterator[tuple[int, InvoiceLine]]:
    for row in unit.invoices.rows(month.first_day):
        if row.customer_id == whose:
            sign = -1 if row.kind == DocumentKind.CREDIT_NOTE.value else 1
            for line in unit.invoices.by_number(row.number).invoice.lines:
                yield sign, line
