"""Changes of the accounts that finance decides on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from campus_desk.application.accounts import load_accounts, stored_values
from campus_desk.application.changes import Changes
from campus_desk.application.commands import Command
from campus_desk.application.desk import Handler, Outcome
from campus_desk.application.ledger_commands import SaveAccounts
from campus_desk.application.ports import Clock, UnitOfWork
from campus_desk.application.remembering import remember
from campus_desk.domain.actors import Actor, Role
from campus_desk.domain.errors import InvalidValue, NotPermitted


@dataclass(frozen=True, slots=True)
class AccountsHandlers:
    """The handler of ``SaveAccounts``, with what it needs."""

    clock: Clock

    def by_command(self) -> Mapping[type[Command], Handler]:
        """Return the handlers by the command they handle."""
        return {SaveAccounts: self.save}

    def save(self, command: SaveAccounts, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Store the mapping; its inverse stores what held before. Sealed entries keep what they say.

        Raises:
            InvalidValue: ``error-fiscal-month-sealed``: entries are sealed, so the fiscal year stays where it is.
        """
        if actor.role not in (Role.RECEPTION, Role.FINANCE):
            raise NotPermitted("save-accounts", actor.role.value)
        before, wanted = load_accounts(unit.settings), command.mapping
        if wanted.first_month != before.first_month and unit.accounting.last_batch() is not None:
            raise InvalidValue("accounts.first-month", "error-fiscal-month-sealed")
        for name, value in stored_values(wanted).items():
            unit.settings.set(name, value)
        remember(self.clock, unit, actor, "change", "accounts", before, wanted, key=0)
        return Outcome(Changes(settings=True), SaveAccounts(before), wanted)
