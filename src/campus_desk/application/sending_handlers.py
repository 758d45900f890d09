"""Puts documents into the outbox, takes them out, has them tried again; decides how they leave."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from campus_desk.application.changes import Changes
from campus_desk.application.commands import Command
from campus_desk.application.desk import Handler, Outcome
from campus_desk.application.mail_settings import load_mail, problems, stored_values
from campus_desk.application.ports import Clock, UnitOfWork
from campus_desk.application.remembering import remember
from campus_desk.application.sending_commands import CancelMessages, RetryMessages, SaveSending, SendDocuments
from campus_desk.application.sending_plan import plan_sending
from campus_desk.domain.actors import Actor, Role
from campus_desk.domain.errors import InvalidValue, NotPermitted, Refused
from campus_desk.domain.invoice_event import OutboxState
from campus_desk.domain.messages import Message
from campus_desk.domain.outbox import OutboxMessage

_BOOKKEEPERS = (Role.RECEPTION, Role.FINANCE)


@dataclass(frozen=True, slots=True)
class SendingHandlers:
    """The handlers of the commands, with what they need."""

    clock: Clock
    new_uid: Callable[[], str]

    def by_command(self) -> Mapping[type[Command], Handler]:
        """Return the handlers by the command they handle."""
        return {
            SendDocuments: self.send,
            CancelMessages: self.cancel,
            RetryMessages: self.retry,
            SaveSending: self.save,
        }

    def send(self, command: SendDocuments, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Put documents into the outbox. The inverse takes those out that have not left by then.

        Raises:
            NotFound: There is no such document.
            Refused: Something keeps one of them back; the sentence says what.
        """
        _permit(actor, "send-documents")
        specimen = unit.settings.get("specimen") == "1"
        now, domain = self.clock.now(), load_mail(unit.settings).domain
        added = []
        for parcel in plan_sending(unit, command.invoices, specimen=specimen, again=command.again):
            if parcel.obstacle is not None:
                raise Refused(parcel.obstacle)
            row = parcel.row
            message = OutboxMessage(
                row.invoice_id,
                parcel.channel,
                parcel.recipient,
                f"<{row.number.replace('/', '-')}.{self.new_uid()}@{domain}>",
                now,
                actor.name,
                next_try_at=now,
            )
            added.append(unit.outbox.add(message))
            self._remember(unit, actor, "send", None, added[-1])
        ids = tuple(message.id for message in added)
        return Outcome(_changes(added), CancelMessages(ids) if ids else None, tuple(added))

    def cancel(self, command: CancelMessages, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Take messages out of the outbox.

        Raises:
            Refused: ``error-message-unknown``, ``error-message-left``, ``error-message-leaving``.
        """
        _permit(actor, "cancel-messages")
        cancelled = [
            each for each in self._open(unit, command.messages) if each.state is not OutboxState.CANCELLED
        ]
        for each in cancelled:
            changed = replace(each, state=OutboxState.CANCELLED, next_try_at=None)
            unit.outbox.replace(changed)
            self._remember(unit, actor, "cancel-message", each, changed)
        ids = tuple(each.id for each in cancelled)
        return Outcome(_changes(cancelled), RetryMessages(ids) if ids else None, ids)

    def retry(self, command: RetryMessages, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Have messages tried again now. Only the return of a cancelled one can be undone.

        Raises:
            Refused: As for ``cancel``.
        """
        _permit(actor, "retry-messages")
        now, found = self.clock.now(), self._open(unit, command.messages)
        for each in found:
            changed = replace(each, state=OutboxState.WAITING, attempts=0, next_try_at=now)
            unit.outbox.replace(changed)
            self._remember(unit, actor, "retry-message", each, changed)
        ids = tuple(each.id for each in found)
        cancelled = ids and all(each.state is OutboxState.CANCELLED for each in found)
        return Outcome(_changes(found), CancelMessages(ids) if cancelled else None, ids)

    def save(self, command: SaveSending, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Decide how documents leave; what waits after a failure is tried again at once.

        Raises:
            InvalidValue: A setting cannot be.
        """
        _permit(actor, "save-sending")
        for field, message in problems(command.settings):
            raise InvalidValue(field, message.key, **{k: v for k, v in message.params if k != "field"})
        before = load_mail(unit.settings)
        for name, value in stored_values(command.settings).items():
            unit.settings.set(name, value)
        now = self.clock.now()
        for each in unit.outbox.in_state(OutboxState.WAITING):
            if not is_leaving(each, now):
                unit.outbox.replace(replace(each, next_try_at=now))
        remember(self.clock, unit, actor, "change", "sending", before, command.settings, key=0)
        return Outcome(Changes(settings=True), SaveSending(before), command.settings)

    def _open(self, unit: UnitOfWork, wanted: Iterable[int]) -> Sequence[OutboxMessage]:
        ids, now = tuple(dict.fromkeys(wanted)), self.clock.now()
        found = unit.outbox.by_id(ids)
        if len(found) < len(ids):
            raise Refused(Message.of("error-message-unknown"))
        for each in found:
            if each.state is OutboxState.SENT:
                raise Refused(Message.of("error-message-left"))
            if is_leaving(each, now):
                raise Refused(Message.of("error-message-leaving"))
        return found

    def _remember(
        self, unit: UnitOfWork, actor: Actor, action: str, before: OutboxMessage | None, after: OutboxMessage
    ) -> None:
        remember(self.clock, unit, actor, action, "invoice", before, after, key=int(after.invoice_id))


def is_leaving(message: OutboxMessage, now: datetime) -> bool:
    """Tell whether a process is sending a message right now, or died over it a moment ago.

    Whoever begins forgets what came of the try before; whoever fails says what came of this one.
    """
    return (
        message.state is OutboxState.WAITING
        and message.attempts > 0
        and message.last_error is None
        and message.next_try_at is not None
        and message.next_try_at > now
    )


def _permit(actor: Actor, action: str) -> None:
    if actor.role not in _BOOKKEEPERS:
        raise NotPermitted(action, actor.role.value)


def _changes(messages: Iterable[OutboxMessage]) -> Changes:
    return Changes(invoices=frozenset(int(each.invoice_id) for each in messages))
