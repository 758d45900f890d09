"""Which way documents go to their customers, and what keeps one back. Nothing is written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from campus_desk.application.mail_settings import MailSettings, load_mail
from campus_desk.application.ports import UnitOfWork
from campus_desk.application.read_models import InvoiceRow
from campus_desk.domain.customer import Channel, Customer
from campus_desk.domain.email_address import is_email
from campus_desk.domain.errors import NotFound
from campus_desk.domain.identifiers import InvoiceId
from campus_desk.domain.invoice_event import OutboxState
from campus_desk.domain.messages import Message
from campus_desk.domain.outbox import invoice_addresses


class ParcelRemedy(Enum):
    """Where what keeps a document back is put right."""

    NONE = "none"
    CUSTOMER = "customer"
    SETTINGS = "settings"
    AGAIN = "again"
    """It has been sent, or waits to be: who wants it sent once more says so."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """One document and its way.

    Attributes:
        recipient: Addresses, or a folder; empty where none is known.
        obstacle: Why it does not go, None when it does.
        field: What is to be filled in where the remedy is: a field of the customer or of the sending settings.
    """

    row: InvoiceRow
    channel: Channel
    recipient: str = ""
    obstacle: Message | None = None
    remedy: ParcelRemedy = ParcelRemedy.NONE
    field: str = ""


Obstacle = tuple[Message, ParcelRemedy, str]


def plan_sending(
    unit: UnitOfWork, invoices: Iterable[InvoiceId], *, specimen: bool, again: bool = False
) -> tuple[Parcel, ...]:
    """Tell for each document which way it would go.

    Args:
        unit: A transaction.
        invoices: Issued documents, credit notes too.
        specimen: Whether this is a sample campus, whose documents reach no real person.
        again: Whether what was sent or waits goes once more.

    Raises:
        NotFound: There is no such document.
    """
    wanted = tuple(dict.fromkeys(invoices))
    rows = unit.ledger.rows_of(wanted)
    found = {row.invoice_id for row in rows}
    for each in wanted:
        if each not in found:
            raise NotFound("invoice", int(each))
    mail = load_mail(unit.settings)
    customers = {customer.id: customer for customer in unit.catalogue.customers()}
    waiting = {
        message.invoice_id
        for message in unit.outbox.of_invoices(wanted)
        if message.state is OutboxState.WAITING
    }
    parcels = []
    for row in rows:
        customer = customers[row.customer_id]
        recipient = _recipient(customer, mail)
        obstacle = None if again else _earlier(row, row.invoice_id in waiting)
        obstacle = obstacle or _closed_way(unit, row, customer, mail, specimen=specimen)
        parcels.append(Parcel(row, customer.channel, recipient, *(obstacle or ())))
    return tuple(parcels)


def sendable(rows: Iterable[InvoiceRow]) -> tuple[InvoiceId, ...]:
    """Return the documents that have not been sent yet."""
    return tuple(row.invoice_id for row in rows if row.sent_on is None)


def why_not(channel: Channel, mail: MailSettings, *, specimen: bool) -> Message | None:
    """Return why nothing goes that way at all, None when it is open. Asked again before each message leaves.

    The documents of a sample campus look like real ones. They go into a folder for the post, which somebody opens and
    sees SPECIMEN on every page; by e-mail to a server on this computer only; to platforms, where machines read
    them, never.
    """
    if channel is Channel.EMAIL:
        if not mail.is_complete:
            return Message.of("error-mail-not-set-up")
        return Message.of("error-mail-specimen") if specimen and not mail.is_on_this_computer else None
    if specimen and channel is not Channel.FOLDER:
        return Message.of("error-platform-specimen")
    return None if mail.folder(channel) else Message.of(f"error-no-folder-{channel.value}")


def _recipient(customer: Customer, mail: MailSettings) -> str:
    if customer.channel is Channel.EMAIL:
        return ", ".join(invoice_addresses(customer))
    return mail.folder(customer.channel)


def _earlier(row: InvoiceRow, waits: bool) -> Obstacle | None:
    if waits:
        return Message.of("sending-waits", number=row.number), ParcelRemedy.AGAIN, ""
    if row.sent_on is not None:
        return Message.of("sending-sent", number=row.number, day=row.sent_on), ParcelRemedy.AGAIN, ""
    return None


def _closed_way(
    unit: UnitOfWork, row: InvoiceRow, customer: Customer, mail: MailSettings, *, specimen: bool
) -> Obstacle | None:
    closed = why_not(customer.channel, mail, specimen=specimen)
    if closed is not None:
        if closed.key in ("error-mail-specimen", "error-platform-specimen"):
            return closed, ParcelRemedy.NONE, ""
        return closed, ParcelRemedy.SETTINGS, _missing_setting(customer.channel, mail)
    if customer.channel is Channel.EMAIL:
        return _unknown_address(customer)
    if customer.channel is Channel.FOLDER:
        return None
    buyer = unit.invoices.by_number(row.number).invoice.buyer
    # Both are in the document, which stays as it is: entering them afterwards does not put them there.
    if customer.channel is Channel.CHORUS_PRO and not buyer.siret:
        told = Message.of("error-chorus-siret", number=row.number, customer=row.customer)
        return told, ParcelRemedy.CUSTOMER, "siret"
    if customer.channel is Channel.PLATFORM and not buyer.endpoint:
        told = Message.of("error-platform-endpoint", number=row.number, customer=row.customer)
        return told, ParcelRemedy.CUSTOMER, "endpoint"
    return None


def _missing_setting(channel: Channel, mail: MailSettings) -> str:
    if channel is Channel.EMAIL:
        return "sender_address" if mail.host else "host"
    return {Channel.FOLDER: "post_folder", Channel.PLATFORM: "platform_folder"}.get(channel, "chorus_folder")


def _unknown_address(customer: Customer) -> Obstacle | None:
    known: Sequence[str] = invoice_addresses(customer)
    if not known:
        return (
            Message.of("error-no-invoice-email", customer=customer.name),
            ParcelRemedy.CUSTOMER,
            "invoice_email",
        )
    field = "invoice_email" if customer.invoice_email else "email"
    for each in known:
        if not is_email(each):
            told = Message.of("error-invoice-email", customer=customer.name, text=each[:60])
            return told, ParcelRemedy.CUSTOMER, field
    return None
