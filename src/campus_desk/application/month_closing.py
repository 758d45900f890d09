"""Closing a month: what was issued up to its end is summed, printed with the hash of the chain, and closed for good."""

from __future__ import annotations

from datetime import date

from campus_desk.application.accounts import load_accounts
from campus_desk.application.closing_record import MonthIssued, payload_of, series_of
from campus_desk.application.closing_sheet import ClosingSheet, RunningTotal
from campus_desk.application.ports import UnitOfWork
from campus_desk.application.preparing import logo_of
from campus_desk.application.read_models import HistoryEntry
from campus_desk.application.seller import load_seller
from campus_desk.application.services import Services
from campus_desk.domain.accounting import fiscal_bounds, fiscal_year
from campus_desk.domain.actors import Actor, Role
from campus_desk.domain.closing import Closing, following, hash_before
from campus_desk.domain.errors import NotPermitted, Refused
from campus_desk.domain.journal import digest
from campus_desk.domain.messages import Message
from campus_desk.domain.timeslot import at_campus

_CLOSERS = (Role.RECEPTION, Role.FINANCE)


def close_month(services: Services, month: date, actor: Actor, language: str = "fr") -> Closing:
    """Close a month; whatever is issued from then on bears a later date.

    Args:
        services: The open campus.
        month: A day of the month.
        actor: Who closes it.
        language: Of the printed sheet.

    Raises:
        NotPermitted: The actor may not close months.
        Refused: ``error-closing-not-over`` while the month lasts, ``error-closing-nothing-issued`` before the first
            document, ``error-closing-closed`` when it is closed already, ``error-closing-order`` while an earlier
            month is open.
        DocumentFailed: The sheet could not be rendered; nothing was closed.
        StorageUnusable: It could not be stored.
    """
    if actor.role not in _CLOSERS:
        raise NotPermitted("close", actor.role.value)
    first = month.replace(day=1)
    if first >= at_campus(services.clock.now()).date().replace(day=1):
        raise Refused(Message.of("error-closing-not-over", month=first))
    with services.storage.read() as unit:
        previous = _in_turn(unit, first)
        issued = unit.ledger.issued_in(first)
        year, perpetual = _running(unit, first)
        seller = load_seller(unit.settings)
    now = services.clock.now()
    sheet = ClosingSheet(
        month=first,
        language=language,
        seller=seller.party,
        series=series_of(issued),
        year=year,
        perpetual=perpetual,
        first_sequence=issued.first_sequence,
        last_sequence=issued.last_sequence,
        last_hash=issued.last_hash,
        closed_at=now,
        closed_by=actor.name,
        specimen=services.specimen,
    )
    pdf = services.papers.closing(sheet, logo_of(seller) or None)
    made = Closing(
        month=first,
        closed_at=now,
        closed_by=actor.name,
        last_sequence=issued.last_sequence,
        last_hash=issued.last_hash,
        payload=payload_of(issued, year, perpetual, now, actor.name, hash_before(previous)),
        pdf_sha256=digest(pdf),
    )
    with services.storage.write() as unit:
        _in_turn(unit, first)
        if _head(unit.ledger.issued_in(first)) != _head(issued):
            raise Refused(Message.of("error-month-in-motion"))
        stored = unit.ledger.add_closing(made, pdf)
        after = f'{{"month":"{first:%Y-%m}","hash":"{made.last_hash}"}}'
        unit.history.append(HistoryEntry(now, actor.name, "close", "closing", stored.id, "", after))
        unit.commit()
    return stored


def next_to_close(unit: UnitOfWork) -> date | None:
    """Return the first day of the month that is closed next, None before the first document."""
    closed = unit.ledger.closings()
    if closed:
        return following(closed[-1].month)
    first = unit.ledger.first_issue()
    return None if first is None else first.replace(day=1)


def _in_turn(unit: UnitOfWork, month: date) -> Closing | None:
    """Refuse a month that is not the next one; return the closing before."""
    expected = next_to_close(unit)
    if expected is None or (month < expected and not unit.ledger.closings()):
        raise Refused(Message.of("error-closing-nothing-issued", month=month))
    if month < expected:
        raise Refused(Message.of("error-closing-closed", month=month))
    if month > expected:
        raise Refused(Message.of("error-closing-order", month=month, expected=expected))
    return next(iter(unit.ledger.closings()[-1:]), None)


def _running(unit: UnitOfWork, month: date) -> tuple[RunningTotal, RunningTotal]:
    """Return the sums up to the end of a month: of its fiscal year, and since the first document."""
    first_month = load_accounts(unit.settings).first_month
    begins, _ = fiscal_bounds(fiscal_year(month, first_month), first_month)
    perpetual = unit.ledger.first_issue() or month
    return unit.ledger.total_since(begins, month), unit.ledger.total_since(perpetual, month)


def _head(issued: MonthIssued) -> tuple[int, str, int]:
    return issued.last_sequence, issued.last_hash, len(issued.documents)
