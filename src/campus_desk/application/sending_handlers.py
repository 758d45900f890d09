"""Puts documents into the outbox, takes them out, has them tried again; decides how they leave."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from campus_desk.application.changes import Changes
from campus_desk.application.commands import Batch, Command
from campus_desk.application.desk import Handler, Outcome
from campus_desk.application.mail_settings import load_mail, problems, stored_values
from campus_desk.application.ports import Clock, UnitOfWork
from campus_desk.application.remembering import remember
from campus_desk.application.sending_commands import CancelMessages, RetryMessages, SaveSending, SendDocuments
from campus_desk.application.sending_plan import Parcel, ParcelRemedy, plan_sending
from campus_desk.domain.actors import Actor, Role
from campus_desk.domain.customer import Channel
from campus_desk.domain.email_address import addresses
from campus_desk.domain.errors import InvalidValue, NotPermitted, Refused
from campus_desk.domain.identifiers import InvoiceId
from campus_desk.domain.invoice_event import OutboxState
from campus_desk.domain.messages import Message
from campus_desk.domain.outbox import OutboxMessage, is_superseded, reached

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
        """Put documents into the outbox, in the place of earlier messages about them that have not left.

        The inverse takes those out that have not left by then, and puts back what waited before.

        Raises:
            NotFound: There is no such document.
            Refused: Something keeps one of them back; the sentence says what.
        """
        _permit(actor, "send-documents")
        specimen = unit.settings.get("specimen") == "1"
        now, domain = self.clock.now(), load_mail(unit.settings).domain
        added: list[OutboxMessage] = []
        waited: list[int] = []
        for parcel in plan_sending(unit, command.invoices, specimen=specimen, again=command.again):
            if parcel.obstacle is not None:
                raise Refused(parcel.obstacle)
            row = parcel.row
            waited += self._supersede(row.invoice_id, unit, actor)
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
        inverse: Command | None = CancelMessages(ids) if ids else None
        if waited:
            inverse = Batch((CancelMessages(ids), RetryMessages(tuple(waited))), CancelMessages(ids).label)
        return Outcome(_changes(added), inverse, tuple(added))

    def cancel(self, command: CancelMessages, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Take messages out of the outbox; of several, those that have not left.

        Raises:
            Refused: ``error-message-unknown``; all of them have left (``error-message-left``) or are leaving
                (``error-message-leaving``).
        """
        _permit(actor, "cancel-messages")
        found, left = self._open(unit, command.messages)
        cancelled = [each for each in found if each.state is not OutboxState.CANCELLED]
        for each in cancelled:
            self._change(unit, actor, "cancel-message", each, _cancelled(each))
        ids = tuple(each.id for each in cancelled)
        return Outcome(_changes(cancelled), RetryMessages(ids) if ids else None, ids, messages_left=left)

    def retry(self, command: RetryMessages, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Have messages tried again now, the way their customers take now; of several, those that have not left.

        What was sent anew since does not go a second time: it is taken out. What its customer's record keeps back
        stays where it is, with that reason. Only the return of a cancelled one can be undone.

        Raises:
            Refused: As for ``cancel``.
        """
        _permit(actor, "retry-messages")
        now, (found, _) = self.clock.now(), self._open(unit, command.messages)
        documents = tuple(dict.fromkeys(each.invoice_id for each in found))
        specimen = unit.settings.get("specimen") == "1"
        parcels = {
            parcel.row.invoice_id: parcel
            for parcel in plan_sending(unit, documents, specimen=specimen, again=True)
        }
        about = unit.outbox.of_invoices(documents)
        changed, waiting = [], []
        for each in found:
            planned = _planned_anew(each, parcels[each.invoice_id], about, now)
            if planned == each:
                continue
            action = "cancel-message" if planned.state is OutboxState.CANCELLED else "retry-message"
            self._change(unit, actor, action, each, planned)
            changed.append(planned)
            if planned.state is OutboxState.WAITING:
                waiting.append(planned.id)
        returned = waiting and all(each.state is OutboxState.CANCELLED for each in found)
        return Outcome(
            _changes(changed), CancelMessages(tuple(waiting)) if returned else None, tuple(waiting)
        )

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

    def _supersede(self, invoice_id: InvoiceId, unit: UnitOfWork, actor: Actor) -> Sequence[int]:
        """Take out what a new message takes the place of; return what of it waited."""
        now, waited = self.clock.now(), []
        for each in unit.outbox.of_invoices([invoice_id]):
            if each.state not in (OutboxState.WAITING, OutboxState.FAILED) or is_leaving(each, now):
                continue
            self._change(unit, actor, "cancel-message", each, _cancelled(each))
            if each.state is OutboxState.WAITING:
                waited.append(each.id)
        return waited

    def _open(self, unit: UnitOfWork, wanted: Iterable[int]) -> tuple[Sequence[OutboxMessage], int]:
        """Return those of some messages that have not left, and how many have or are leaving."""
        ids, now = tuple(dict.fromkeys(wanted)), self.clock.now()
        found = unit.outbox.by_id(ids)
        if len(found) < len(ids):
            raise Refused(Message.of("error-message-unknown"))
        still = [each for each in found if each.state is not OutboxState.SENT and not is_leaving(each, now)]
        if found and not still:
            leaving = any(each.state is not OutboxState.SENT for each in found)
            raise Refused(Message.of("error-message-leaving" if leaving else "error-message-left"))
        return still, len(found) - len(still)

    def _change(
        self, unit: UnitOfWork, actor: Actor, action: str, before: OutboxMessage, after: OutboxMessage
    ) -> None:
        unit.outbox.replace(after)
        self._remember(unit, actor, action, before, after)

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


def _cancelled(message: OutboxMessage) -> OutboxMessage:
    return replace(message, state=OutboxState.CANCELLED, next_try_at=None)


def _planned_anew(
    message: OutboxMessage, parcel: Parcel, about: Sequence[OutboxMessage], now: datetime
) -> OutboxMessage:
    """Return a message as it is tried again: to the addresses that its customer has now and that lack the letter."""
    if is_superseded(message, about):
        return _cancelled(message)
    recipient = parcel.recipient
    if parcel.remedy is ParcelRemedy.CUSTOMER or (parcel.channel is Channel.EMAIL and not recipient):
        return replace(message, state=OutboxState.FAILED, next_try_at=None, last_error=parcel.obstacle)
    if parcel.channel is Channel.EMAIL:
        have_it = reached(message, about)
        lacking = [address for address in addresses(recipient) if address not in have_it]
        if not lacking:
            return _cancelled(message)
        recipient = ", ".join(lacking)
    return replace(
        message,
        channel=parcel.channel,
        recipient=recipient,
        state=OutboxState.WAITING,
        attempts=0,
        next_try_at=now,
    )


def _permit(actor: Actor, action: str) -> None:
    if actor.role not in _BOOKKEEPERS:
        raise NotPermitted(action, actor.role.value)


def _changes(messages: Iterable[OutboxMessage]) -> Changes:
    return Changes(invoices=frozenset(int(each.invoice_id) for each in messages))
