"""Credit notes: the only way to correct what was issued.

A credit note has positive amounts, a series of its own, and cites number and date of the invoice. It credits a whole
invoice or whole lines of it; a use of which no line is left may be changed and invoiced again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from campus_desk.application.changes import Changes
from campus_desk.application.invoice_ports import IssuedInvoice
from campus_desk.application.issuing import issue, permit
from campus_desk.application.ports import UnitOfWork
from campus_desk.application.services import Services
from campus_desk.domain.actors import Actor
from campus_desk.domain.charge import SourceKind
from campus_desk.domain.errors import InvalidValue, Refused
from campus_desk.domain.invoice import Allowance, DocumentKind, Invoice, InvoiceLine
from campus_desk.domain.messages import Message
from campus_desk.domain.money import ZERO, round2
from campus_desk.domain.vat import breakdown

LONGEST_REASON = 500


def credit(
    services: Services, number: str, reason: str, actor: Actor, positions: Collection[int] | None = None
) -> IssuedInvoice:
    """Credit an invoice, or lines of it.

    Args:
        services: The open campus.
        number: The invoice.
        reason: Why; it is printed.
        actor: Who credits.
        positions: The lines, by their positions on the invoice; None for all that are not credited yet.

    Raises:
        NotPermitted: The actor may not issue documents.
        InvalidValue: ``error-credit-reason`` without a reason, ``error-text-too-long``, ``error-credit-lines`` where
            the invoice has no such line or none is chosen.
        NotFound: No document has that number.
        Refused: ``error-credit-of-credit-note``; ``error-already-credited`` when nothing is left to credit,
            ``error-line-credited`` when one of the lines is credited already.
    """
    permit(actor)
    reason = " ".join(reason.split())
    if not reason:
        raise InvalidValue("reason", "error-credit-reason")
    if len(reason) > LONGEST_REASON:
        raise InvalidValue("reason", "error-text-too-long", limit=LONGEST_REASON, length=len(reason))
    with services.storage.read() as unit:
        invoice = unit.invoices.by_number(number).invoice
        left = _creditable(unit, invoice)
        earlier = [unit.invoices.by_number(each).invoice for each in unit.invoices.credit_notes(number)]
    chosen = left if positions is None else frozenset(positions)
    _refuse_unless_creditable(invoice, chosen, left)
    try:
        issued = issue(
            services,
            actor,
            DocumentKind.CREDIT_NOTE,
            partial(credit_note, invoice, reason, chosen, earlier),
            partial(_still_creditable, invoice, chosen, left),
        )
    finally:
        services.invoice_validator.close()
    if issued is None:
        raise Refused(Message.of("error-month-in-motion"))
    bookings = {line.source_id for line in issued.invoice.lines if line.source_kind is SourceKind.BOOKING}
    services.desk.announce(
        Changes(bookings=frozenset(bookings), invoices=frozenset((int(issued.invoice_id),)))
    )
    return issued


def credit_note(
    invoice: Invoice,
    reason: str,
    positions: Collection[int],
    earlier: Sequence[Invoice],
    number: str,
    day: date,
) -> Invoice:
    """Return the snapshot that credits lines of an invoice (EN 16931: 381, positive amounts, BT-25, BT-26).

    Allowances and charges in percent are credited with the lines they were worked out from; whatever is left of
    them, and those in euros, with the last line.

    Args:
        invoice: What is corrected.
        reason: Why.
        positions: The lines credited, by their positions on the invoice.
        earlier: The credit notes it has already.
        number: Of the credit note.
        day: Of its issue.
    """
    lines = tuple(
        replace(line, position=position, corrects_position=line.position)
        for position, line in enumerate((each for each in invoice.lines if each.position in positions), 1)
    )
    credited = {line.corrects_position for note in earlier for line in note.lines} | set(positions)
    is_last = credited.issuperset(line.position for line in invoice.lines)
    allowances = tuple(_allowances(invoice, lines, earlier, is_last=is_last))
    exemptions = {group.category: (group.exemption_reason, group.exemption_code) for group in invoice.vat}
    vat = breakdown((*lines, *allowances), exemptions)
    net = sum((group.base for group in vat), ZERO)
    tax = sum((group.tax for group in vat), ZERO)
    return replace(
        invoice,
        kind=DocumentKind.CREDIT_NOTE,
        number=number,
        issue_date=day,
        due_date=day,
        lines=lines,
        allowances=allowances,
        vat=vat,
        net=net,
        tax=tax,
        gross=net + tax,
        corrects_number=invoice.number,
        corrects_date=invoice.issue_date,
        reason=reason,
        payment_terms="",
    )


def _allowances(
    invoice: Invoice, lines: Sequence[InvoiceLine], earlier: Sequence[Invoice], *, is_last: bool
) -> Iterator[Allowance]:
    """Yield what of the allowances and charges is credited together with the lines."""
    for each in invoice.allowances:
        same = (
            given
            for note in earlier
            for given in note.allowances
            if (given.source_id, given.vat_category, given.vat_rate)
            == (each.source_id, each.vat_category, each.vat_rate)
        )
        left = each.amount - sum((given.amount for given in same), ZERO)
        group = (each.vat_category, each.vat_rate)
        base = sum((line.net for line in lines if (line.vat_category, line.vat_rate) == group), ZERO)
        if is_last:
            amount = left
        elif each.percent is not None:
            amount = min(left, round2(base * each.percent / 100))
        else:
            amount = ZERO
        if amount > 0:
            # The last one makes up for what was rounded before: it states an amount, and no share of anything.
            exact = each.percent is not None and amount == round2(base * each.percent / 100)
            yield replace(
                each, amount=amount, percent=each.percent if exact else None, base=base if exact else None
            )


def _creditable(unit: UnitOfWork, invoice: Invoice) -> frozenset[int]:
    """Return the positions of the lines that are not credited yet."""
    return frozenset(line.position for line in invoice.lines) - unit.invoices.credited_positions(
        invoice.number
    )


def _still_creditable(
    invoice: Invoice, chosen: frozenset[int], left: frozenset[int], unit: UnitOfWork
) -> bool:
    now = _creditable(unit, invoice)
    _refuse_unless_creditable(invoice, chosen, now)
    return now == left


def _refuse_unless_creditable(invoice: Invoice, chosen: frozenset[int], left: frozenset[int]) -> None:
    if invoice.kind is DocumentKind.CREDIT_NOTE:
        raise Refused(Message.of("error-credit-of-credit-note", number=invoice.number))
    if not left:
        raise Refused(Message.of("error-already-credited", number=invoice.number))
    known = {line.position: line.description for line in invoice.lines}
    if not chosen or not chosen <= known.keys():
        raise InvalidValue("positions", "error-credit-lines", number=invoice.number)
    for position in sorted(chosen - left):
        raise Refused(Message.of("error-line-credited", line=known[position], number=invoice.number))
