"""The annex of a document on demand: how each of its lines came about, drawn from the snapshot that was issued."""

from __future__ import annotations

from campus_desk.application.preparing import logo_of
from campus_desk.application.seller import load_seller
from campus_desk.application.services import Services
from campus_desk.domain.journal import digest


def annex_of(services: Services, number: str) -> bytes:
    """Return the annex of an issued document as PDF; nothing is stored, and the document stays what it is.

    The seller's picture stands on it where it is still the one the document was issued with.

    Raises:
        NotFound: No document has that number, or it is another customer's.
        DocumentFailed: It could not be drawn.
    """
    with services.storage.read() as unit:
        invoice = unit.invoices.by_number(number, services.scope).invoice
        logo = logo_of(load_seller(unit.settings))
    same = bool(logo) and digest(logo) == invoice.logo_sha256
    return services.papers.annex(invoice, logo if same else None)
