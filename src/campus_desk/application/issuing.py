"""Putting one document on record: number and date, snapshot, PDF, chain link, in one short transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from campus_desk.application.invoice_ports import IssuedInvoice
from campus_desk.application.invoicing_settings import load_invoicing
from campus_desk.application.ports import UnitOfWork
from campus_desk.application.preparing import Preparation, Prepared, begin, logo_of
from campus_desk.application.read_models import HistoryEntry
from campus_desk.application.seller import load_seller
from campus_desk.application.services import Services
from campus_desk.domain.actors import Actor, Role
from campus_desk.domain.charge import SourceKind
from campus_desk.domain.errors import NotPermitted, Refused
from campus_desk.domain.identifiers import UNSAVED, InvoiceId
from campus_desk.domain.invoice import DocumentKind, Invoice
from campus_desk.domain.journal import chain, digest, record_digest
from campus_desk.domain.messages import Message
from campus_desk.domain.number_series import next_number
from campus_desk.domain.timeslot import at_campus

_ATTEMPTS = 40
_ISSUERS = (Role.RECEPTION, Role.FINANCE)


def permit(actor: Actor) -> None:
    """Refuse whoever may not issue documents."""
    if actor.role not in _ISSUERS:
        raise NotPermitted("issue", actor.role.value)


def today(services: Services) -> date:
    """Return the day of issue: today at the campus."""
    return at_campus(services.clock.now()).date()


def free_number(unit: UnitOfWork, kind: DocumentKind, day: date) -> str:
    """Return the number that a document issued on ``day`` gets, unless somebody else is faster.

    Raises:
        Refused: ``error-issue-date-goes-back``.
    """
    head = unit.invoices.head(kind, day.year)
    prefix = load_invoicing(unit.settings).numbering.prefix(kind)
    return str(next_number(prefix, day, head.sequence, head.issue_date))


def issue(
    services: Services,
    actor: Actor,
    kind: DocumentKind,
    freeze: Callable[[str, date], Invoice],
    still_holds: Callable[[UnitOfWork], bool],
    begun: Preparation | None = None,
) -> IssuedInvoice | None:
    """Prepare a document under the next number and put it on record; again when somebody else took the number.

    Args:
        services: The open campus.
        actor: Who issues.
        kind: Invoice or credit note.
        freeze: Makes the snapshot for a number and a date.
        still_holds: Looks, inside the transaction, whether what the snapshot was made of is still so.
        begun: The document, prepared ahead under the number and the date it was expected to get.

    Returns:
        The document as stored, None when ``still_holds`` said no.

    Raises:
        Refused: The clock is wrong, or what it bills was billed meanwhile.
        InvoiceNotValid: It breaks a rule; ValidationUnavailable: nobody could say whether it does.
        DocumentFailed: It could not be rendered.
        StorageUnusable: It could not be stored.
    """
    for _ in range(_ATTEMPTS):
        day = today(services)
        with services.storage.read() as unit:
            number = free_number(unit, kind, day)
            logo = logo_of(load_seller(unit.settings))
        if begun is None or (begun.number, begun.day) != (number, day):
            begun = begin(services, number, day, freeze, logo)
        prepared = begun.result()
        with services.storage.write() as unit:
            if not still_holds(unit):
                return None
            if today(services) != day or free_number(unit, kind, day) != number:
                continue
            issued = _put_on_record(services, unit, prepared, actor)
            unit.commit()
            return issued
    raise Refused(Message.of("error-numbers-in-motion", attempts=_ATTEMPTS))


def sources(invoice: Invoice) -> Iterable[tuple[str, int]]:
    """Return what a document bills or credits, each once.

    An adjustment in euros is used up by the invoice it stands on; one in percent holds for every invoice of its month.
    """
    adjusted = (
        (SourceKind.ADJUSTMENT.value, each.source_id)
        for each in invoice.allowances
        if each.source_id and each.percent is None
    )
    billed = ((line.source_kind.value, line.source_id) for line in invoice.lines)
    return dict.fromkeys((*billed, *adjusted))


def _put_on_record(services: Services, unit: UnitOfWork, prepared: Prepared, actor: Actor) -> IssuedInvoice:
    head_sequence, head_hash = unit.invoices.chain_head()
    now = services.clock.now()
    link = chain(
        head_sequence,
        head_hash,
        digest(prepared.payload),
        prepared.pdf.sha256,
        prepared.xml.sha256,
        record_hash=record_digest(now, actor.name, prepared.rules),
    )
    issued = IssuedInvoice(
        invoice_id=InvoiceId(UNSAVED),
        invoice=prepared.invoice,
        payload=prepared.payload,
        chain_sequence=link.sequence,
        chain_hash=link.hash,
        previous_hash=link.previous_hash,
        issued_at=now,
        issued_by=actor.name,
        rules=prepared.rules,
    )
    key = unit.invoices.insert(issued, (prepared.pdf, prepared.xml), sources(prepared.invoice))
    action = "credit" if prepared.invoice.kind is DocumentKind.CREDIT_NOTE else "issue"
    after = f'{{"number":"{prepared.invoice.number}"}}'
    unit.history.append(HistoryEntry(now, actor.name, action, "invoice", int(key), "", after))
    return replace(issued, invoice_id=key)
