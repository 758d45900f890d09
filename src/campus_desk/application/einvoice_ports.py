"""What e-invoicing needs from outside: the XML of an invoice and its judges. Part of ``ports``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from campus_desk.domain.invoice import Invoice


class InvoiceXml(Protocol):
    """Writes the CII XML (UN/CEFACT Cross Industry Invoice D22B) that travels within the PDF."""

    def write(self, invoice: Invoice) -> bytes:
        """Return the XML of a frozen invoice: the same bytes for the same invoice, judged by nobody yet."""
        ...


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule that a document breaks.

    Attributes:
        rule: Its id as published: ``BR-CO-10``, ``BR-FR-12_BT-49``; ``XSD`` or ``XML`` when the form is broken.
        text: What the rule says, in the language of its authors (EN 16931: English, BR-FR: French).
        location: The element, as a path in the document.
    """

    rule: str
    text: str
    location: str


@dataclass(frozen=True, slots=True)
class Validation:
    """What the published rules say about one document.

    Attributes:
        rules: The version of the rules that judged, stored with the invoice.
        fired: How many rules found something to look at, over all sets of rules.
        findings: What is broken; warnings are findings too.
    """

    rules: str
    fired: int
    findings: tuple[Finding, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether the document was looked at and breaks nothing."""
        return self.fired > 0 and not self.findings


class InvoiceValidator(Protocol):
    """Holds XML documents to the XSD, the rules of EN 16931 and those of France. It never says yes by default."""

    def warm(self) -> None:
        """Begin to get ready for documents that will come, without waiting; ``close`` when they have come."""
        ...

    def submit(self, document: bytes) -> Callable[[], Validation]:
        """Begin to validate a document and return what waits for the answer: meanwhile, other work can be done.

        The function returned raises ValidationUnavailable when there is no answer to rely on.
        """
        ...

    def validate(self, documents: Sequence[bytes]) -> Sequence[Validation]:
        """Return what the rules say about each document.

        Raises:
            ValidationUnavailable: There is no answer to rely on for one of them.
        """
        ...

    def close(self) -> None:
        """Let go of what is kept ready between documents; the next one takes a second longer."""
        ...
