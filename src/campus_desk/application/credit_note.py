"""Credit notes: the only way to correct what was issued.

A credit note has positive amounts, a series of its own, and cites number and date of the invoice. It credits a whole
invoice or whole lines of it; a use of which no line is left may be changed and invoiced again.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from campus_desk.application.changes import Changes
from campus_desk.application.invoice_freezing import completed
from campus_desk.application.invoice_ports import IssuedInvoice
from campus_desk.application.invoicing_settings import load_issuer
from campus_desk.application.issuing import issue, permit
from campus_desk.application.ports import UnitOfWork
from campus_desk.application.services import Services
from campus_desk.domain.actors import Actor
from campus_desk.domain.charge import SourceKind
from campus_desk.domain.crediting import credited, refusal
from campus_desk.domain.errors import InvalidValue, Refused
from campus_desk.domain.invoice import DocumentKind, Invoice
from campus_desk.domain.messages import Message

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
            ``error-line-credited`` when one of the lines is credited already, ``error-credit-too-much`` and
            ``error-credit-nothing`` when the lines cannot be credited by themselves.
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
        customer, issuer = unit.catalogue.customer(invoice.customer_id), load_issuer(unit.settings)
        earlier = [unit.invoices.by_number(each).invoice for each in unit.invoices.credit_notes(number)]
    chosen = left if positions is None else frozenset(positions)
    _refuse_unless_creditable(invoice, chosen, left)
    why_not = refusal(invoice, credited(invoice, chosen, earlier), earlier)
    if why_not is not None:
        raise Refused(why_not)
    whole = completed(invoice, customer, issuer, services.wording)
    try:
        issued = issue(
            services,
            actor,
            DocumentKind.CREDIT_NOTE,
            partial(credit_note, whole, reason, chosen, earlier),
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

    Args:
        invoice: What is corrected.
        reason: Why.
        positions: The lines credited, by their positions on the invoice.
        earlier: The credit notes it has already.
        number: Of the credit note.
        day: Of its issue.
    """
    found = credited(invoice, positions, earlier)
    return replace(
        invoice,
        kind=DocumentKind.CREDIT_NOTE,
        number=number,
        issue_date=day,
        due_date=day,
        lines=found.lines,
        allowances=found.allowances,
        vat=found.vat,
        net=found.net,
        tax=found.tax,
        gross=found.net + found.tax,
        corrects_number=invoice.number,
        corrects_date=invoice.issue_date,
        reason=reason,
        payment_terms="",
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
