"""Why a customer's month differs from the one before: uses and euros by what was used, and what concerns the whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from campus_desk.application.invoice_draft import InvoiceDraft
from campus_desk.application.month_books import Month
from campus_desk.application.ports import UnitOfWork
from campus_desk.domain.actors import EVERYTHING
from campus_desk.domain.charge import SourceKind
from campus_desk.domain.identifiers import BookingId, CustomerId, ResourceId
from campus_desk.domain.invoice import Allowance, DocumentKind, Invoice, InvoiceLine
from campus_desk.domain.money import ZERO

Charged = InvoiceLine | Allowance
"""What an invoice adds up."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One thing that was used, in both months; or all that was taken off the whole and added to it.

    Attributes:
        name: As the resource is called today; the description of a line that names none; empty of the whole.
        uses: Bookings in the month looked at, each once however many lines it has; of the whole, allowances and
            surcharges; ``uses_before`` in the month
            before.
        net: Euros without VAT, credit notes taken off; ``net_before`` likewise.
    """

    name: str
    uses: int
    net: Decimal
    uses_before: int
    net_before: Decimal
    of_whole: bool = False

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
    names = {resource.id: resource.name for resource in unit.catalogue.resources()}
    now = [*_charged(1, draft), *_issued(unit, draft.month, whose)]
    before = [*_issued(unit, draft.month.previous, whose)]
    first, second = (
        [
            (sign, each if isinstance(each, Allowance) else _with_resource(unit, each, names))
            for sign, each in charged
        ]
        for charged in (now, before)
    )
    return compared(first, second, names)


def compared(
    now: Iterable[tuple[int, Charged]],
    before: Iterable[tuple[int, Charged]],
    names: Mapping[ResourceId, str],
) -> tuple[Compared, ...]:
    """Compare lines, each with 1 or, of a credit note, −1, by resource; allowances and surcharges are one.

    What the lines say does not count: a customer may have changed its language, a room its name. What was credited
    whole was not used.
    """
    sums: dict[ResourceId | str | None, tuple[_Used, _Used]] = {}
    for place, charged in enumerate((now, before)):
        for sign, each in charged:
            sums.setdefault(_used(each), (_Used(), _Used()))[place].add(sign, each)
    found = [
        Compared(
            "" if used is None else used if isinstance(used, str) else names[used],
            uses=this.uses,
            net=this.net,
            uses_before=last.uses,
            net_before=last.net,
            of_whole=used is None,
        )
        for used, (this, last) in sums.items()
        if any((this.uses, this.net, last.uses, last.net))
    ]
    return tuple(sorted(found, key=lambda each: (-abs(each.change), each.name.casefold())))


class _Used:
    """Adds up what one thing was used for in a month."""

    def __init__(self) -> None:
        self.net = ZERO
        self._lines: Counter[tuple[SourceKind | None, int]] = Counter()

    def add(self, sign: int, charged: Charged) -> None:
        """Add a line, or take a credited one off."""
        self.net += sign * charged.net
        kind = None if isinstance(charged, Allowance) else charged.source_kind
        self._lines[kind, charged.source_id] += sign

    @property
    def uses(self) -> int:
        """How many bookings are left, whatever number of lines each has."""
        return sum(lines > 0 for lines in self._lines.values())


def _used(charged: Charged) -> ResourceId | str | None:
    """Return what was used: nothing by what concerns the whole."""
    if isinstance(charged, Allowance):
        return None
    return charged.description if charged.resource_id is None else charged.resource_id


def _with_resource(unit: UnitOfWork, line: InvoiceLine, names: Mapping[ResourceId, str]) -> InvoiceLine:
    """Return a line with its resource: where its snapshot does not say, the one of its booking that it names."""
    if line.resource_id is not None or line.source_kind is not SourceKind.BOOKING:
        return line
    booked = unit.bookings.get(BookingId(line.source_id), EVERYTHING).draft.resources
    named = [each for each in booked if line.description.startswith(names[each])]
    if named:
        return replace(line, resource_id=max(named, key=lambda each: len(names[each])))
    return replace(line, resource_id=booked[0]) if len(booked) == 1 else line


def _issued(unit: UnitOfWork, month: Month, whose: CustomerId) -> Iterator[tuple[int, Charged]]:
    for row in unit.invoices.rows(month.first_day):
        if row.customer_id == whose:
            sign = -1 if row.kind == DocumentKind.CREDIT_NOTE.value else 1
            yield from _charged(sign, unit.invoices.by_number(row.number).invoice)


def _charged(sign: int, document: InvoiceDraft | Invoice) -> Iterator[tuple[int, Charged]]:
    yield from ((sign, line) for line in document.lines)
    yield from ((sign, allowance) for allowance in document.allowances)
