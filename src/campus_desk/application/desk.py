"""The desk: runs named commands, one at a time, and announces once what changed."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from campus_desk.application.changes import Changes
from campus_desk.application.commands import Command
from campus_desk.application.permissions import permit
from campus_desk.application.ports import Clock, Storage, UnitOfWork
from campus_desk.domain.actors import Actor
from campus_desk.domain.money import ZERO
from campus_desk.domain.verdicts import Verdict

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a command did.

    Attributes:
        inverse: The command that undoes it, None when it cannot be undone.
        value: What it made or read back (a Booking, a Customer …).
        verdicts: What the rules said, notices and overridden ones included.
        series_left: How many series have live dates besides those that several chosen by hand were.
        messages_left: How many messages had left, or were leaving, when they were to be taken out of the outbox.
        concerns: By name whose drafts were decided about, or which documents were marked.
        still_due: Euros that are left to pay of invoices for which money has come.
    """

    changes: Changes
    inverse: Command | None = None
    value: Any = None
    verdicts: tuple[Verdict, ...] = ()
    series_left: int = 0
    messages_left: int = 0
    concerns: tuple[str, ...] = ()
    still_due: Decimal = ZERO


Handler = Callable[[Any, UnitOfWork, Actor], Outcome]
Listener = Callable[[Changes], None]


class Desk:
    """The one way to change anything.

    Attributes:
        storage: The open database; reads go straight to it.
    """

    def __init__(
        self, storage: Storage, handlers: Callable[[], Mapping[type[Command], Handler]], clock: Clock
    ) -> None:
        """Open the desk.

        Args:
            storage: The open database.
            handlers: Returns who carries out which command; asked for the first one.
            clock: The present instant.
        """
        self.storage = storage
        self.clock = clock
        self._handlers = handlers
        self._found: Mapping[type[Command], Handler] = {}
        self._listeners: list[Listener] = []

    def subscribe(self, listener: Listener) -> None:
        """Have ``listener`` told of every change, in the thread that executed the command."""
        self._listeners.append(listener)

    def execute(self, command: Command, actor: Actor) -> Outcome:
        """Run one command in one transaction; on a refusal nothing is stored.

        Raises:
            NotPermitted: The actor's role does not go so far.
            Refused: The domain or the database said no; the error carries what a sentence needs.
            StorageUnusable: The database could not be written.
        """
        permit(command, actor)
        self._found = self._found or self._handlers()
        handler = self._found[type(command)]
        with self.storage.write() as unit:
            outcome = handler(command, unit, actor)
            unit.commit()
        self.announce(outcome.changes)
        return outcome

    def announce(self, changes: Changes) -> None:
        """Tell every listener what changed; one that fails must not make what is stored look refused."""
        if changes:
            for listener in tuple(self._listeners):
                try:
                    listener(changes)
                except Exception:
                    log.exception("a listener failed on %s", changes)
