"""The words that go with a document, in the language of the document."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from campus_desk.application.mail_settings import MailSettings
from campus_desk.application.mail_words import filled
from campus_desk.application.sending_ports import Letter
from campus_desk.application.services import Services
from campus_desk.domain.email_address import addresses
from campus_desk.domain.errors import NotSent
from campus_desk.domain.invoice import DocumentKind, Invoice
from campus_desk.domain.messages import Message
from campus_desk.domain.money import ZERO
from campus_desk.domain.outbox import OutboxMessage


def document_letter(
    services: Services, mail: MailSettings, message: OutboxMessage, invoice: Invoice, pdf: bytes
) -> Letter:
    """Return the letter that brings a document: its stored PDF, bytes as issued."""
    say, language = services.wording.text, invoice.language
    seller = invoice.seller.name
    is_credit = invoice.kind is DocumentKind.CREDIT_NOTE
    topic = "credit-note" if is_credit else "invoice"
    body = "settled-invoice" if not is_credit and invoice.gross <= ZERO else topic
    said = Message.of(
        f"mail-{body}-text",
        number=invoice.number,
        issued=invoice.issue_date,
        gross=invoice.gross,
        due=invoice.due_date,
        corrects=invoice.corrects_number,
        signature=mail.signature or seller,
    )
    subject = Message.of(f"mail-{topic}-subject", number=invoice.number, seller=seller)
    own_subject, own_text = mail.words(language) if body == "invoice" else ("", "")
    values = _values(services, invoice) if own_subject or own_text else {}
    return Letter(
        message_id=message.message_id,
        date=services.clock.now(),
        sender=(mail.sender_name or seller, mail.sender_address),
        recipients=addresses(message.recipient),
        subject=filled(own_subject, values) or say(subject, language),
        text=_signed(filled(own_text, values), mail.signature or seller) or say(said, language),
        language=language,
        reply_to=mail.reply_to,
        copy_to=mail.copy_to,
        attachment=(f"{invoice.number.replace('/', '-')}.pdf", pdf),
    )


def _values(services: Services, invoice: Invoice) -> dict[str, str]:
    """Return what the placeholders stand for, worded in the language of the document."""

    def say(key: str, value: date | Decimal) -> str:
        return services.wording.text(Message.of(key, value=value), invoice.language)

    return {
        "number": invoice.number,
        "month": say("value-month", invoice.period_from),
        "total": say("value-money", invoice.gross),
        "due": say("value-date", invoice.due_date),
        "seller": invoice.seller.name,
    }


def _signed(text: str, signature: str) -> str:
    return f"{text}\n\n{signature}" if text else ""


def send_test(
    services: Services, mail: MailSettings, password: str, to: str, language: str, uid: str
) -> None:
    """Send a message without a document, to see whether the settings do.

    Args:
        services: The open campus.
        mail: The settings to try, saved or not.
        password: As typed; empty: the one that is kept.
        to: Who gets it.
        language: In which language it is worded.
        uid: Makes its Message-ID.

    Raises:
        NotSent: It was not; the sentence says what the server said.
    """
    if mail.account and not password:
        password = services.secrets.get(mail.account)
        if not password:
            raise NotSent(Message.of("error-no-password", account=mail.account), of_account=True)
    say = services.wording.text
    letter = Letter(
        message_id=f"<test.{uid}@{mail.domain}>",
        date=services.clock.now(),
        sender=(mail.sender_name, mail.sender_address),
        recipients=(to,),
        subject=say(Message.of("mail-test-subject"), language),
        text=say(Message.of("mail-test-text", host=mail.host, signature=mail.signature), language),
        language=language,
        reply_to=mail.reply_to,
    )
    with services.mail.connect(mail, password) as connection:
        connection.send(letter)
