"""Decides about a month's drafts: approved, left out, adjusted. Nothing of it is issued by that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from campus_desk.application.changes import Changes
from campus_desk.application.commands import Command
from campus_desk.application.decision_commands import DecideMonth, Ruling, SaveAdjustment
from campus_desk.application.desk import Handler, Outcome
from campus_desk.application.month_books import Month
from campus_desk.application.ports import Clock, UnitOfWork
from campus_desk.application.remembering import remember
from campus_desk.domain.actors import Actor, Role
from campus_desk.domain.adjustment import Adjustment
from campus_desk.domain.errors import NotPermitted, Refused
from campus_desk.domain.identifiers import CustomerId
from campus_desk.domain.invoice import DocumentKind
from campus_desk.domain.messages import Message
from campus_desk.domain.month_decision import MonthDecision

_DECIDE = (Role.RECEPTION, Role.FINANCE)


@dataclass(frozen=True, slots=True)
class DecisionHandlers:
    """The handlers of the commands, with what they need."""

    clock: Clock

    def by_command(self) -> Mapping[type[Command], Handler]:
        """Return the handlers by the command they handle."""
        return {DecideMonth: self.decide, SaveAdjustment: self.adjust}

    def decide(self, command: DecideMonth, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Store verdicts. The inverse stores what stood before, and takes back what did not.

        A customer whose month is issued has no draft to decide about: the ruling is left aside.

        Raises:
            NotFound: There is no such customer.
            Refused: ``error-decision-issued`` when that goes for all of them.
        """
        _permit(actor, "decide-month")
        month, now = command.month.replace(day=1), self.clock.now()
        before = unit.decisions.verdicts(month)
        issued = _issued_whole(unit, Month.of(month), now)
        aside: list[tuple[str, str]] = []
        inverse, names = [], []
        for ruling in command.rulings:
            # Raises NotFound for nobody's draft.
            customer = unit.catalogue.customer(ruling.customer_id)
            if customer.id in issued:
                aside.append((customer.name, issued[customer.id]))
                continue
            old = before.get(customer.id)
            new: MonthDecision | None = None
            if ruling.verdict is not None:
                new = MonthDecision(month, customer.id, ruling.verdict, ruling.fingerprint, now, actor.name)
            if _same(old, new):
                continue
            if new is not None:
                unit.decisions.save_verdict(new)
            else:
                unit.decisions.remove_verdict(month, customer.id)
            names.append(customer.name)
            inverse.append(Ruling(customer.id, old.verdict if old else None, old.fingerprint if old else ""))
            remember(self.clock, unit, actor, "decide", "month", old, new, key=int(customer.id))
        if len(aside) == len(command.rulings) and aside:
            name, number = aside[0]
            raise Refused(Message.of("error-decision-issued", customer=name, number=number))
        if not inverse:
            return Outcome(Changes())
        decided = frozenset(int(each.customer_id) for each in inverse)
        return Outcome(
            Changes(decisions=decided),
            DecideMonth(month, tuple(inverse)),
            len(inverse),
            concerns=tuple(names),
        )

    def adjust(self, command: SaveAdjustment, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Store an allowance or charge.

        Raises:
            NotFound: There is no such customer or adjustment.
            Refused: ``error-adjustment-invoiced`` when it stands on an invoice.
            StaleRevision: It was changed since.
        """
        _permit(actor, "save-adjustment")
        wanted = command.adjustment
        customer = unit.catalogue.customer(wanted.customer_id)
        before: Adjustment | None = None
        if wanted.id:
            before = unit.decisions.adjustment(wanted.id)
            number = unit.decisions.invoice_of(wanted.id)
            if number:
                raise Refused(Message.of("error-adjustment-invoiced", number=number))
        stored = unit.decisions.save_adjustment(wanted)
        action = "create" if before is None else "change"
        remember(self.clock, unit, actor, action, "adjustment", before, stored)
        earlier = replace(stored, withdrawn=True) if before is None else before
        inverse = SaveAdjustment(replace(earlier, revision=stored.revision))
        changes = Changes(decisions=frozenset((int(stored.customer_id),)))
        return Outcome(changes, inverse, stored, concerns=(customer.name,))


def _issued_whole(unit: UnitOfWork, month: Month, now: datetime) -> Mapping[CustomerId, str]:
    """Return the latest invoice of each customer who was invoiced for a month and has nothing left to invoice."""
    numbers = {
        row.customer_id: row.number
        for row in sorted(unit.invoices.rows(month.first_day), key=lambda row: row.number)
        if row.kind == DocumentKind.INVOICE.value
    }
    if not numbers:
        return {}
    left = {each.draft.customer_id for each in unit.unbilled.chargeable_bookings(*month.bounds, now)}
    return {customer: number for customer, number in numbers.items() if customer not in left}


def _same(old: MonthDecision | None, new: MonthDecision | None) -> bool:
    """Tell whether a ruling changes nothing, whoever gave it when."""
    if old is None or new is None:
        return old is new
    return (old.verdict, old.fingerprint) == (new.verdict, new.fingerprint)


def _permit(actor: Actor, action: str) -> None:
    if actor.role not in _DECIDE:
        raise NotPermitted(action, actor.role.value)
