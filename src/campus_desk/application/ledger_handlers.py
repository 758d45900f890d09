"""Marks documents sent and paid, and takes that back: as events, the documents never change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from campus_desk.application.changes import Changes
from campus_desk.application.commands import Batch, Command
from campus_desk.application.desk import Handler, Outcome
from campus_desk.application.ledger_commands import MarkPaid, MarkSent, RevokeEvents
from campus_desk.application.ports import Clock, UnitOfWork
from campus_desk.application.read_models import InvoiceRow
from campus_desk.application.remembering import remember
from campus_desk.domain.actors import Actor, Role
from campus_desk.domain.errors import InvalidValue, NotFound, NotPermitted, Refused
from campus_desk.domain.identifiers import InvoiceId
from campus_desk.domain.invoice import DocumentKind
from campus_desk.domain.invoice_event import EventKind, InvoiceEvent
from campus_desk.domain.messages import Message
from campus_desk.domain.money import ZERO, round2
from campus_desk.domain.timeslot import at_campus

LONGEST_DETAIL = 200
_BOOKKEEPERS = (Role.RECEPTION, Role.FINANCE, Role.SYSTEM)


@dataclass(frozen=True, slots=True)
class LedgerHandlers:
    """The handlers of the commands, with what they need."""

    clock: Clock

    def by_command(self) -> Mapping[type[Command], Handler]:
        """Return the handlers by the command they handle."""
        return {MarkSent: self.mark_sent, MarkPaid: self.mark_paid, RevokeEvents: self.revoke}

    def mark_sent(self, command: MarkSent, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Note that documents were sent; once more where they were sent before.

        Raises:
            NotFound: There is no such document.
            Refused: ``error-event-before-issue``, ``error-event-to-come``.
        """
        _permit(actor, "mark-sent")
        now, detail = self.clock.now(), _tidy(command.detail)
        rows, added = _documents(unit, command.invoices), []
        for row in rows:
            self._refuse_day(row, command.day)
            sent = InvoiceEvent(
                row.invoice_id,
                EventKind.SENT,
                now,
                actor.name,
                command.day,
                channel=command.channel,
                detail=detail,
            )
            added.append(self._add(unit, actor, "mark-sent", sent))
        return _marked(added, rows)

    def mark_paid(self, command: MarkPaid, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Note that money has come for invoices.

        Raises:
            NotFound: There is no such document.
            InvalidValue: ``error-payment-amount`` unless the amount is over 0, in whole cents;
                ``error-payment-of-one`` for an amount and several invoices.
            Refused: ``error-event-before-issue``, ``error-event-to-come``; ``error-paid-credit-note``,
                ``error-paid-credited``, ``error-paid-already`` where nothing is due, ``error-paid-too-much``.
        """
        _permit(actor, "mark-paid")
        rows, amount = _documents(unit, command.invoices), command.amount
        if amount is not None and (amount <= 0 or amount != round2(amount)):
            raise InvalidValue("amount", "error-payment-amount")
        if amount is not None and len(rows) > 1:
            raise InvalidValue("amount", "error-payment-of-one")
        now, detail = self.clock.now(), _tidy(command.detail)
        added = []
        for row in rows:
            self._refuse_day(row, command.day)
            paid = InvoiceEvent(
                row.invoice_id,
                EventKind.PAID,
                now,
                actor.name,
                command.day,
                amount=_received(row, amount),
                detail=detail,
            )
            added.append(self._add(unit, actor, "mark-paid", paid))
        due = sum((row.due for row in rows), ZERO) - sum((each.amount or ZERO for each in added), ZERO)
        return replace(_marked(added, rows), still_due=due)

    def revoke(self, command: RevokeEvents, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Take events back. The inverse enters the same again.

        Raises:
            Refused: ``error-event-unknown``, ``error-event-revoked``.
        """
        _permit(actor, "revoke")
        wanted = tuple(dict.fromkeys(command.events))
        events = unit.ledger.events_by_id(wanted)
        if len(events) < len(wanted) or any(each.kind is EventKind.REVOKED for each in events):
            raise Refused(Message.of("error-event-unknown"))
        if unit.ledger.revoked(wanted):
            raise Refused(Message.of("error-event-revoked"))
        now = self.clock.now()
        today = at_campus(now).date()
        for event in events:
            taken_back = InvoiceEvent(
                event.invoice_id, EventKind.REVOKED, now, actor.name, today, revokes=event.id
            )
            self._add(unit, actor, "revoke", taken_back)
        rows = _documents(unit, (event.invoice_id for event in events))
        return Outcome(_changes(events), _again(events), tuple(events), concerns=_named(rows))

    def _refuse_day(self, row: InvoiceRow, day: date) -> None:
        if day < row.issue_date:
            raise Refused(
                Message.of("error-event-before-issue", number=row.number, day=day, issued=row.issue_date)
            )
        if day > at_campus(self.clock.now()).date():
            raise Refused(Message.of("error-event-to-come", day=day))

    def _add(self, unit: UnitOfWork, actor: Actor, action: str, event: InvoiceEvent) -> InvoiceEvent:
        stored = unit.ledger.add_event(event)
        remember(self.clock, unit, actor, action, "invoice", None, stored, key=int(event.invoice_id))
        return stored


def _permit(actor: Actor, action: str) -> None:
    if actor.role not in _BOOKKEEPERS:
        raise NotPermitted(action, actor.role.value)


def _tidy(detail: str) -> str:
    tidied = " ".join(detail.split())
    if len(tidied) > LONGEST_DETAIL:
        raise InvalidValue("detail", "error-text-too-long", limit=LONGEST_DETAIL, length=len(tidied))
    return tidied


def _documents(unit: UnitOfWork, invoice_ids: Iterable[InvoiceId]) -> Sequence[InvoiceRow]:
    wanted = tuple(dict.fromkeys(invoice_ids))
    rows = unit.ledger.rows_of(wanted)
    found = {row.invoice_id for row in rows}
    for each in wanted:
        if each not in found:
            raise NotFound("invoice", int(each))
    return rows


def _received(row: InvoiceRow, amount: Decimal | None) -> Decimal:
    """Return what is paid on an invoice: the amount, or all that is due."""
    if row.kind == DocumentKind.CREDIT_NOTE.value:
        raise Refused(Message.of("error-paid-credit-note", number=row.number))
    if row.due <= 0:
        if row.credited_gross >= row.gross > 0:
            notes = ", ".join(row.credited_by)
            raise Refused(Message.of("error-paid-credited", number=row.number, credit=notes))
        raise Refused(Message.of("error-paid-already", number=row.number))
    if amount is not None and amount > row.due:
        raise Refused(Message.of("error-paid-too-much", number=row.number, amount=amount, due=row.due))
    return row.due if amount is None else round2(amount)


def _named(rows: Iterable[InvoiceRow]) -> tuple[str, ...]:
    return tuple(f"{row.number} · {row.customer}" for row in rows)


def _marked(added: Sequence[InvoiceEvent], rows: Iterable[InvoiceRow]) -> Outcome:
    inverse = RevokeEvents(tuple(event.id for event in added)) if added else None
    return Outcome(_changes(added), inverse, tuple(added), concerns=_named(rows))


def _changes(events: Iterable[InvoiceEvent]) -> Changes:
    return Changes(invoices=frozenset(int(event.invoice_id) for event in events))


def _again(events: Iterable[InvoiceEvent]) -> Command | None:
    """Return the command that enters events once more, amounts as they were."""
    commands: list[Command] = []
    for event in events:
        if event.channel is not None:
            commands.append(MarkSent((event.invoice_id,), event.day, event.channel, event.detail))
        else:
            commands.append(MarkPaid((event.invoice_id,), event.day, event.detail, event.amount))
    if not commands:
        return None
    return commands[0] if len(commands) == 1 else Batch(tuple(commands), "command-mark-again")
