"""What crediting lines of an invoice comes to, so that all its credit notes together are the invoice, to the cent.

Rounding is shared out as it falls: what is credited so far is rounded, and a credit note is the difference to what was
credited before. Whatever the order, the last one brings every VAT group to exactly what the invoice said.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from campus_desk.domain.charge import VatCategory
from campus_desk.domain.invoice import Allowance, Invoice, InvoiceLine, VatBreakdown
from campus_desk.domain.messages import Message
from campus_desk.domain.money import ZERO, round2

Group = tuple[VatCategory, Decimal]


@dataclass(frozen=True, slots=True)
class Credited:
    """Lines of an invoice as they are credited, with their share of its allowances, charges and VAT.

    Attributes:
        lines: Numbered anew, each with its position on the invoice.
    """

    lines: tuple[InvoiceLine, ...]
    allowances: tuple[Allowance, ...]
    vat: tuple[VatBreakdown, ...]

    @property
    def net(self) -> Decimal:
        """Without VAT."""
        return sum((group.base for group in self.vat), ZERO)

    @property
    def tax(self) -> Decimal:
        """VAT."""
        return sum((group.tax for group in self.vat), ZERO)


def credited(invoice: Invoice, positions: Collection[int], earlier: Sequence[Invoice]) -> Credited:
    """Return what crediting lines of an invoice comes to.

    Lines that cost nothing go with the last of those that do: by themselves they are no credit note.

    Args:
        invoice: What is corrected.
        positions: The lines, by their positions on the invoice.
        earlier: The credit notes it has already.
    """
    before = {line.corrects_position for note in earlier for line in note.lines}
    chosen = set(positions)
    if all(line.position in before | chosen for line in invoice.lines if line.net):
        chosen |= {line.position for line in invoice.lines if not line.net} - before
    lines = tuple(
        replace(line, position=position, corrects_position=line.position)
        for position, line in enumerate((each for each in invoice.lines if each.position in chosen), 1)
    )
    so_far = before | chosen
    allowances = tuple(
        allowance
        for each in invoice.allowances
        if (allowance := _share(each, invoice, lines, so_far, earlier)) is not None
    )
    return Credited(lines, allowances, tuple(_vat(invoice, (*lines, *allowances), earlier)))


def refusal(invoice: Invoice, note: Credited, earlier: Sequence[Invoice]) -> Message | None:
    """Return why lines cannot be credited by themselves, None when they can.

    A credit note gives something back (``error-credit-nothing``), and no VAT group more than is left of it
    (``error-credit-too-much``): a deduction is credited together with what it was taken off.
    """
    for group in note.vat:
        key = (group.category, group.rate)
        if not ZERO <= group.base <= _base(invoice, key) - sum((_base(each, key) for each in earlier), ZERO):
            return Message.of("error-credit-too-much", number=invoice.number)
    return None if note.net + note.tax > 0 else Message.of("error-credit-nothing", number=invoice.number)


def _share(
    each: Allowance,
    invoice: Invoice,
    lines: Sequence[InvoiceLine],
    so_far: Collection[int | None],
    earlier: Sequence[Invoice],
) -> Allowance | None:
    """Return the part of an allowance or charge that goes with the lines, None for nothing."""
    group = (each.vat_category, each.vat_rate)
    whole = [line for line in invoice.lines if (line.vat_category, line.vat_rate) == group]
    total = sum((line.net for line in whole), ZERO)
    reached = sum((line.net for line in whole if line.position in so_far), ZERO)
    if all(line.position in so_far for line in whole):
        due = each.amount
    else:
        due = round2(each.amount * max(ZERO, min(reached, total)) / total) if total > 0 else ZERO
    amount = due - sum(
        (given.amount for note in earlier for given in note.allowances if _same(given, each)), ZERO
    )
    if amount <= 0:
        return None
    base = sum((line.net for line in lines if (line.vat_category, line.vat_rate) == group), ZERO)
    # Where rounding was made up for, it is an amount and no share of anything.
    exact = each.percent is not None and amount == round2(base * each.percent / 100)
    return replace(each, amount=amount, percent=each.percent if exact else None, base=base if exact else None)


def _same(one: Allowance, other: Allowance) -> bool:
    return (one.is_charge, one.source_id, one.reason, one.vat_category, one.vat_rate) == (
        other.is_charge,
        other.source_id,
        other.reason,
        other.vat_category,
        other.vat_rate,
    )


def _vat(
    invoice: Invoice, taxed: Iterable[InvoiceLine | Allowance], earlier: Sequence[Invoice]
) -> Iterator[VatBreakdown]:
    bases: dict[Group, Decimal] = {}
    for each in taxed:
        key = (each.vat_category, each.vat_rate)
        bases[key] = bases.get(key, ZERO) + each.net
    for group in invoice.vat:
        key = (group.category, group.rate)
        if key in bases:
            base_before = sum((_base(note, key) for note in earlier), ZERO)
            tax_before = sum((_tax(note, key) for note in earlier), ZERO)
            tax = round2((base_before + bases[key]) * group.rate / 100) - tax_before
            yield replace(group, base=bases[key], tax=tax or ZERO)


def _base(document: Invoice, key: Group) -> Decimal:
    return sum((group.base for group in document.vat if (group.category, group.rate) == key), ZERO)


def _tax(document: Invoice, key: Group) -> Decimal:
    return sum((group.tax for group in document.vat if (group.category, group.rate) == key), ZERO)
