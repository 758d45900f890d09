"""Decides about a month's drafts: approved, left out, adjusted. Nothing of it is issued by that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from campus_desk.application.changes import Changes
from campus_desk.application.commands import Command
from campus_desk.application.decision_commands import DecideMonth, Ruling, SaveAdjustment
from campus_desk.application.desk import Handler, Outcome
from campus_desk.application.ports import Clock, UnitOfWork
from campus_desk.application.remembering import remember
from campus_desk.domain.actors import Actor, Role
from campus_desk.domain.adjustment import Adjustment
from campus_desk.domain.errors import NotPermitted, Refused
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
        """Store verdicts. The inverse stores what stood before, and takes back what did not."""
        _permit(actor, "decide-month")
        month, now = command.month.replace(day=1), self.clock.now()
        before = unit.decisions.verdicts(month)
        inverse, names = [], []
        for ruling in command.rulings:
            # Raises NotFound for nobody's draft.
            customer = unit.catalogue.customer(ruling.customer_id)
            old = before.get(customer.id)
            new: MonthDecision | None = None
            if ruling.verdict is not None:
                new = MonthDecision(month, customer.id, ruling.verdict, ruling.fingerprint, now, actor.name)
                unit.decisions.save_verdict(new)
            elif old is not None:
                unit.decisions.remove_verdict(month, customer.id)
            if old is None and new is None:
                continue
            names.append(customer.name)
            inverse.append(Ruling(customer.id, old.verdict if old else None, old.fingerprint if old else ""))
            remember(self.clock, unit, actor, "decide", "month", old, new, key=int(customer.id))
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


def _permit(actor: Actor, action: str) -> None:
    if actor.role not in _DECIDE:
        raise NotPermitted(action, actor.role.value)
