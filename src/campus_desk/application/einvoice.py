"""One e-invoice: held to the program's own rules, written, and held to the published ones. Nothing is stored here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from campus_desk.application.einvoice_ports import InvoiceValidator, InvoiceXml
from campus_desk.application.ports import IdentifierFacts
from campus_desk.domain.errors import InvoiceNotValid, ValidationUnavailable
from campus_desk.domain.invoice import Invoice
from campus_desk.domain.invoice_rules import problems


@dataclass(frozen=True, slots=True)
class EInvoice:
    """An e-invoice whose validation is under way.

    Attributes:
        xml: What is embedded in the PDF and stored beside it.
        judged_by: Waits for the validation and returns the version of the rules that found nothing; it raises
            InvoiceNotValid when they found something, ValidationUnavailable when nobody can say.
    """

    xml: bytes
    judged_by: Callable[[], str]


@dataclass(frozen=True, slots=True)
class EInvoices:
    """Makes e-invoices with what is handed in."""

    writer: InvoiceXml
    validator: InvoiceValidator
    identifiers: IdentifierFacts

    def begin(self, invoice: Invoice) -> EInvoice:
        """Write an invoice's XML and begin to validate it: the PDF can be rendered meanwhile, and be discarded.

        Raises:
            InvoiceNotValid: It breaks a rule of the program's own.
        """
        broken = [(problem.rule, problem.message) for problem in problems(invoice, self.identifiers.problem)]
        if broken:
            raise InvoiceNotValid(invoice.number, broken)
        xml = self.writer.write(invoice)
        answer = self.validator.submit(xml)

        def judged_by() -> str:
            validation = answer()
            if validation.findings:
                found = [(finding.rule, finding.text) for finding in validation.findings]
                raise InvoiceNotValid(invoice.number, found)
            if not validation.holds:
                raise ValidationUnavailable("silent", validation.rules)
            return validation.rules

        return EInvoice(xml, judged_by)

    def make(self, invoice: Invoice) -> tuple[bytes, str]:
        """Return the XML of an invoice and the version of the rules that found nothing in it.

        Raises:
            InvoiceNotValid: It breaks a rule, of the program's own or a published one.
            ValidationUnavailable: Nobody can say whether it does.
        """
        begun = self.begin(invoice)
        return begun.xml, begun.judged_by()

    def close(self) -> None:
        """Let go of what is kept ready between invoices: at the end of a run."""
        self.validator.close()
