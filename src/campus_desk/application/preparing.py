"""Everything of a document that is done before anything of it is stored: text, XML, judgement, page."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from campus_desk.application.invoice_ports import PDF, XML, StoredDocument
from campus_desk.application.invoice_snapshot import encode
from campus_desk.application.services import Services
from campus_desk.domain.errors import InvoiceNotValid, ValidationUnavailable
from campus_desk.domain.invoice import Invoice, Seller
from campus_desk.domain.invoice_rules import problems
from campus_desk.domain.journal import digest


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document ready to be put on record: what is stored and hashed.

    Attributes:
        rules: Which rules its XML was held to.
    """

    invoice: Invoice
    payload: str
    pdf: StoredDocument
    xml: StoredDocument
    rules: str


@dataclass(frozen=True, slots=True)
class Preparation:
    """A document being prepared: its page is drawn, its judges may still be at work.

    Attributes:
        number: What it is prepared under, and the ``day`` of issue.
        result: Waits for the judges and returns the document. Whatever is not valid goes no further: it raises
            InvoiceNotValid (it breaks a rule, the program's own or a published one), ValidationUnavailable (nobody
            could say whether it does) or DocumentFailed (it could not be rendered).
    """

    number: str
    day: date
    result: Callable[[], Prepared]


def begin(
    services: Services, number: str, day: date, freeze: Callable[[str, date], Invoice], logo: bytes
) -> Preparation:
    """Freeze the document, write its XML, hand it to the judges, who have a process of their own, and draw the page.

    Raises nothing: what went wrong is raised by ``result``, when it is the document's turn.

    Args:
        services: The open campus.
        number: The number it will get.
        day: Of issue.
        freeze: Makes the snapshot.
        logo: The picture of the seller of today; a credit note, too, bears it. Empty without one.
    """
    try:
        invoice = replace(freeze(number, day), logo_sha256=digest(logo) if logo else "")
        finish = _begun(services, invoice, logo)
    except Exception as error:  # noqa: BLE001 - told to whoever asks for the document
        failure = error

        def finish() -> Prepared:
            raise failure

    return Preparation(number, day, finish)


def logo_of(seller: Seller) -> bytes:
    """Return the seller's picture, empty without one."""
    return b64decode(seller.logo)


def _begun(services: Services, invoice: Invoice, logo: bytes) -> Callable[[], Prepared]:
    broken = [(each.rule, each.message) for each in problems(invoice, services.identifiers.problem)]
    if broken:
        raise InvoiceNotValid(invoice.number, broken)
    xml = services.invoice_xml.write(invoice)
    answer = services.invoice_validator.submit(xml)
    pdf = services.renderer.render(invoice, xml, logo or None)
    payload = encode(invoice)

    def finish() -> Prepared:
        validation = answer()
        if not validation.fired:
            raise ValidationUnavailable("silent")
        if validation.findings:
            raise InvoiceNotValid(invoice.number, [(each.rule, each.text) for each in validation.findings])
        return Prepared(
            invoice,
            payload,
            StoredDocument(PDF, pdf, digest(pdf)),
            StoredDocument(XML, xml, digest(xml)),
            validation.rules,
        )

    return finish
