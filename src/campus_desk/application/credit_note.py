"""Credit notes: the only way to correct what was issued.

A credit note has positive amounts, a series of its own, and cites number and date of the invoice. What it credits may
be changed and invoiced again.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from campus_desk.application.changes import Changes
from campus_desk.application.issuing import issue, permit
from campus_desk.application.ports import IssuedInvoice, UnitOfWork
from campus_desk.application.services import Services
from campus_desk.domain.actors import Actor
from campus_desk.domain.charge import SourceKind
from campus_desk.domain.errors import InvalidValue, Refused
from campus_desk.domain.invoice import DocumentKind, Invoice
from campus_desk.domain.messages import Message

LONGEST_REASON = 500


def credit(services: Services, number: str, reason: str, actor: Actor) -> IssuedInvoice:
    """Credit a whole invoice.

    Raises:
        NotPermitted: The actor may not issue documents.
        InvalidValue: ``error-credit-reason`` without a reason, ``error-text-too-long``.
        NotFound: No document has that number.
        Refused: ``error-credit-of-credit-note``; ``error-already-credited`` when a credit note exists.
    """
    permit(actor)
    reason = " ".join(reason.split())
    if not reason:
        raise InvalidValue("reason", "error-credit-reason")
    if len(reason) > LONGEST_REASON:
        raise InvalidValue("reason", "error-text-too-long", limit=LONGEST_REASON, length=len(reason))
    with services.storage.read() as unit:
        invoice = unit.invoices.by_number(number).invoice
        _refuse_unless_creditable(unit, invoice)
    issued = issue(
        services,
        actor,
        DocumentKind.CREDIT_NOTE,
        partial(credit_note, invoice, reason),
        partial(_still_creditable, invoice),
    )
    if issued is None:
        raise Refused(Message.of("error-month-in-motion"))
    bookings = {line.source_id for line in invoice.lines if line.source_kind is SourceKind.BOOKING}
    services.desk.announce(
        Changes(bookings=frozenset(bookings), invoices=frozenset((int(issued.invoice_id),)))
    )
    return issued


def credit_note(invoice: Invoice, reason: str, number: str, day: date) -> Invoice:
    """Return the snapshot that credits every line of an invoice (EN 16931: 381, positive amounts, BT-25, BT-26)."""
    return replace(
        invoice,
        kind=DocumentKind.CREDIT_NOTE,
        number=number,
        issue_date=day,
        due_date=day,
        corrects_number=invoice.number,
        corrects_date=invoice.issue_date,
        reason=reason,
        notes=(),
    )


def _refuse_unless_creditable(unit: UnitOfWork, invoice: Invoice) -> None:
    if invoice.kind is DocumentKind.CREDIT_NOTE:
        raise Refused(Message.of("error-credit-of-credit-note", number=invoice.number))
    credited_by = unit.invoices.credited_by(invoice.number)
    if credited_by:
        raise Refused(Message.of("error-already-credited", number=invoice.number, credit_note=credited_by))


def _still_creditable(invoice: Invoice, unit: UnitOfWork) -> bool:
    _refuse_unless_creditable(unit, invoice)
    return True
