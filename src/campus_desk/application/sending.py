"""Delivers what waits in the outbox: the network outside of every transaction, the database in short ones.

Each message is claimed, sent, and then recorded as sent together with the event of its document. A program that dies
between the server's « accepted » and the record leaves a claim behind; when it has run out, the message goes once
more. So a document is delivered **at least once**, never lost: and since its Message-ID is the same each time, mail
programs and archives can tell that the second is the first again. That it may be one is kept with the message
(``is_unconfirmed``) and said.

A server may take a letter for some recipients and put others off: then a second message waits for these.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path

from campus_desk.application.changes import Changes
from campus_desk.application.mail_letters import document_letter
from campus_desk.application.mail_settings import MailSettings, load_mail
from campus_desk.application.outbox_ports import OutboxRow
from campus_desk.application.ports import Progress, UnitOfWork, no_progress
from campus_desk.application.remembering import remember
from campus_desk.application.sending_plan import why_not
from campus_desk.application.sending_ports import MailConnection
from campus_desk.application.services import Services
from campus_desk.domain.actors import SYSTEM, Actor, Role
from campus_desk.domain.customer import Channel
from campus_desk.domain.errors import CampusDeskError, NotPermitted, NotSent, StorageUnusable
from campus_desk.domain.identifiers import InvoiceId
from campus_desk.domain.invoice import Invoice
from campus_desk.domain.invoice_event import EventKind, InvoiceEvent, OutboxState
from campus_desk.domain.messages import Message
from campus_desk.domain.outbox import CLAIM, PAUSES, OutboxMessage, is_superseded, pause_after, remainder
from campus_desk.domain.timeslot import at_campus

log = logging.getLogger(__name__)

_LONGEST_DETAIL = 200
_SENDERS = (Role.RECEPTION, Role.FINANCE, Role.SYSTEM)


@dataclass(frozen=True, slots=True)
class DeliveryReport:
    """What came of what was due.

    Attributes:
        sent: Messages that have left; ``failed`` those given up; ``waiting`` those that are tried again later.
        stopped: It was stopped before all of it had been tried.
    """

    sent: tuple[OutboxRow, ...] = ()
    failed: tuple[OutboxRow, ...] = ()
    waiting: tuple[OutboxRow, ...] = ()
    stopped: bool = False

    def __bool__(self) -> bool:
        return bool(self.sent or self.failed or self.waiting)


def deliver(services: Services, progress: Progress = no_progress, actor: Actor = SYSTEM) -> DeliveryReport:
    """Try everything that is due now, one after the other.

    Args:
        services: The open campus.
        progress: Told of each document; stops between two.
        actor: On whose behalf.

    Raises:
        NotPermitted: The role sends nothing.
        StorageUnusable: The database could not be read or written. What had left by then and could not be recorded
            goes once more, under the same Message-ID.
    """
    if actor.role not in _SENDERS:
        raise NotPermitted("deliver", actor.role.value)
    with services.storage.read() as unit:
        due = unit.outbox.due(services.clock.now())
        mail = load_mail(unit.settings)
        names = {row.invoice_id: row.number for row in unit.ledger.rows_of(each.invoice_id for each in due)}
    done: list[OutboxMessage] = []
    stopped = False
    with ExitStack() as open_ways:
        run = _Run(services, mail, open_ways)
        try:
            for count, message in enumerate(due):
                if not progress(count, len(due), names[message.invoice_id]):
                    stopped = True
                    break
                done += run.deliver(message)
            else:
                progress(len(due), len(due), "")
        finally:
            services.desk.announce(Changes(invoices=frozenset(int(each.invoice_id) for each in done)))
    return _report(services, done, stopped=stopped)


@dataclass(frozen=True, slots=True)
class _Left:
    """What came of a message that has left.

    Attributes:
        detail: To whom or where, as the event says it; ``recipient`` as the outbox does.
        remark: What else is to be known.
        rest: The same to those whom the server put off.
    """

    detail: str
    recipient: str
    remark: Message | None = None
    rest: OutboxMessage | None = None


@dataclass
class _Run:
    """One working through of what is due.

    Attributes:
        closed: Why no e-mail leaves any more in this run: a wrong password is not tried sixty times.
    """

    services: Services
    mail: MailSettings
    open_ways: ExitStack
    connection: MailConnection | None = None
    closed: NotSent | None = field(default=None)

    def deliver(self, message: OutboxMessage) -> list[OutboxMessage]:
        """Deliver one message, unless another process has it in hand; return it as it stands then."""
        claimed = self._claim(message)
        if claimed is None:
            return []
        if claimed.state is not OutboxState.WAITING:
            return [claimed]
        try:
            if claimed.channel is Channel.EMAIL and self.closed is not None:
                raise self.closed
            left = self._send(claimed)
        except NotSent as error:
            if error.of_account:
                # The others were not begun: nothing about them is in doubt.
                self.closed = NotSent(error.message, of_account=True, from_here=error.from_here)
            return [self._not_sent(claimed, error)]
        except StorageUnusable:
            raise
        except CampusDeskError as error:
            return [self._not_sent(claimed, NotSent(error.message, lasting=True))]
        except Exception as error:
            # A defect that one document brings to light must not keep the others from leaving.
            log.exception("message %s could not be sent", claimed.message_id)
            told = Message.of("error-send-unexpected", detail=f"{type(error).__name__}: {error}"[:200])
            doubt = claimed.channel is Channel.EMAIL
            return [self._not_sent(claimed, NotSent(told, in_doubt=doubt))]
        return self._sent(claimed, left)

    def _claim(self, message: OutboxMessage) -> OutboxMessage | None:
        """Take a message in hand, for a while; None when it is not due any more."""
        now = self.services.clock.now()
        with self.services.storage.write() as unit:
            found = unit.outbox.by_id([message.id])
            if not found or found[0].state is not OutboxState.WAITING or not _is_due(found[0], now):
                return None
            stored = found[0]
            if is_superseded(stored, unit.outbox.of_invoices([stored.invoice_id])):
                # It was on its way, or its process had died over it, when the document was sent anew.
                claimed = replace(stored, state=OutboxState.CANCELLED, next_try_at=None)
                remember(
                    self.services.clock,
                    unit,
                    SYSTEM,
                    "cancel-message",
                    "invoice",
                    stored,
                    claimed,
                    key=int(stored.invoice_id),
                )
            elif stored.attempts > len(PAUSES):
                # Each time something ended the program before it could say what.
                claimed = replace(
                    stored,
                    state=OutboxState.FAILED,
                    next_try_at=None,
                    last_error=Message.of("error-send-interrupted", attempts=stored.attempts),
                )
            else:
                claimed = replace(
                    stored, attempts=stored.attempts + 1, next_try_at=now + CLAIM, last_error=None
                )
            # Of a program that dies over it nobody knows more than this.
            is_mail = claimed.state is OutboxState.WAITING and claimed.channel is Channel.EMAIL
            unit.outbox.replace(replace(claimed, is_unconfirmed=stored.is_unconfirmed or is_mail))
            unit.commit()
        return claimed

    def _send(self, message: OutboxMessage) -> _Left:
        """Send a message."""
        services = self.services
        closed = why_not(message.channel, self.mail, specimen=services.specimen)
        if closed is not None:
            raise NotSent(closed)
        with services.storage.read() as unit:
            invoice, pdf = _document(unit, message.invoice_id)
        if message.channel is not Channel.EMAIL:
            folder, day = Path(self.mail.folder(message.channel)), at_campus(services.clock.now()).date()
            path = services.folders.hand_over(folder, message.channel, day, invoice, pdf)
            return _Left(str(path), message.recipient)
        letter = document_letter(services, self.mail, message, invoice, pdf)
        receipt = self._connected().send(letter)
        refused = "; ".join(f"{address} ({words})" for address, words in receipt.refused)
        remark = Message.of("sent-but-not-to", refused=refused) if refused else None
        accepted = ", ".join(receipt.accepted)
        if not receipt.put_off:
            return _Left(accepted, accepted, remark)
        told = "; ".join(f"{address}: {words}" for address, words in receipt.put_off)
        reason = Message.of("error-mail-recipient", answer=told)
        rest = remainder(message, [address for address, _ in receipt.put_off], reason)
        return _Left(accepted, accepted, remark, rest)

    def _connected(self) -> MailConnection:
        if self.connection is None:
            account = self.mail.account
            password = self.services.secrets.get(account) if account else ""
            if account and not password:
                raise NotSent(Message.of("error-no-password", account=account), of_account=True)
            self.connection = self.open_ways.enter_context(self.services.mail.connect(self.mail, password))
        return self.connection

    def _sent(self, message: OutboxMessage, left: _Left) -> list[OutboxMessage]:
        """Record that a message has left, the event of its document, and what is left to do, in one transaction.

        It has left even if somebody cancelled it meanwhile: the record says what happened.
        """
        now = self.services.clock.now()
        twice = Message.of("sent-perhaps-twice") if message.is_unconfirmed else None
        sent = replace(
            message,
            state=OutboxState.SENT,
            recipient=left.recipient,
            next_try_at=None,
            last_error=left.remark or twice,
        )
        event = InvoiceEvent(
            message.invoice_id,
            EventKind.SENT,
            now,
            message.created_by,
            at_campus(now).date(),
            channel=message.channel,
            detail=_shortened(left.detail),
        )
        with self.services.storage.write() as unit:
            unit.outbox.replace(sent)
            stored = unit.ledger.add_event(event)
            actor = Actor(message.created_by)
            key = int(message.invoice_id)
            remember(
                self.services.clock,
                unit,
                actor,
                "mark-sent",
                "invoice",
                None,
                stored,
                key=key,
                message=sent.message_id,
            )
            done = [sent]
            if left.rest is not None:
                done.append(unit.outbox.add(_waiting_on(left.rest, now)))
                remember(self.services.clock, unit, actor, "send", "invoice", None, done[-1], key=key)
            unit.commit()
        return done

    def _not_sent(self, message: OutboxMessage, error: NotSent) -> OutboxMessage:
        """Record that a message has not left: it waits for longer, or is given up. A cancelled one stays that."""
        now = self.services.clock.now()
        told = replace(
            message,
            last_error=error.message,
            is_unconfirmed=message.is_unconfirmed or error.in_doubt,
        )
        if error.from_here:
            changed = replace(told, attempts=told.attempts - 1, next_try_at=now)
        else:
            changed = _given_up(told) if error.lasting else _waiting_on(told, now)
        with self.services.storage.write() as unit:
            (stored,) = unit.outbox.by_id([message.id])
            if stored.state is not OutboxState.WAITING:
                changed = replace(stored, is_unconfirmed=changed.is_unconfirmed)
            unit.outbox.replace(changed)
            unit.commit()
        return changed


def _waiting_on(message: OutboxMessage, now: datetime) -> OutboxMessage:
    """Return a message that did not leave: it waits for longer, or has waited long enough."""
    pause = pause_after(message.attempts)
    return _given_up(message) if pause is None else replace(message, next_try_at=now + pause)


def _given_up(message: OutboxMessage) -> OutboxMessage:
    return replace(message, state=OutboxState.FAILED, next_try_at=None)


def outbox_rows(unit: UnitOfWork, messages: Sequence[OutboxMessage]) -> tuple[OutboxRow, ...]:
    """Return messages as a list shows them."""
    rows = {row.invoice_id: row for row in unit.ledger.rows_of({each.invoice_id for each in messages})}
    return tuple(
        OutboxRow(each, rows[each.invoice_id].number, rows[each.invoice_id].customer) for each in messages
    )


def undelivered(unit: UnitOfWork) -> tuple[OutboxRow, ...]:
    """Return what waits and what was given up, in the order it was entered."""
    return outbox_rows(unit, unit.outbox.in_state(OutboxState.WAITING, OutboxState.FAILED))


def unsent_numbers(unit: UnitOfWork, month: date) -> tuple[str, ...]:
    """Return the numbers of a month's documents that were never sent."""
    return tuple(row.number for row in unit.invoices.rows(month) if row.sent_on is None)


def invoice_ids(unit: UnitOfWork, numbers: Sequence[str]) -> tuple[InvoiceId, ...]:
    """Return the keys of documents by number.

    Raises:
        NotFound: There is no such document.
    """
    return tuple(unit.invoices.by_number(number).invoice_id for number in dict.fromkeys(numbers))


def _document(unit: UnitOfWork, invoice_id: InvoiceId) -> tuple[Invoice, bytes]:
    """Return a document and its PDF, as they are stored."""
    (row,) = unit.ledger.rows_of([invoice_id])
    return unit.invoices.by_number(row.number).invoice, unit.invoices.document(row.number).content


def _report(services: Services, done: Sequence[OutboxMessage], *, stopped: bool) -> DeliveryReport:
    if not done:
        return DeliveryReport(stopped=stopped)
    with services.storage.read() as unit:
        rows = outbox_rows(unit, done)

    def having(state: OutboxState) -> tuple[OutboxRow, ...]:
        return tuple(row for row in rows if row.message.state is state)

    return DeliveryReport(
        having(OutboxState.SENT), having(OutboxState.FAILED), having(OutboxState.WAITING), stopped
    )


def _is_due(message: OutboxMessage, now: datetime) -> bool:
    return message.next_try_at is not None and message.next_try_at <= now


def _shortened(detail: str) -> str:
    return detail if len(detail) <= _LONGEST_DETAIL else f"{detail[: _LONGEST_DETAIL - 1]}…"
