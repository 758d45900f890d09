"""The door to e-invoices: lxml is read when the first one is written, not when the desk opens."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from campus_desk.application.einvoice_ports import InvoiceXml
    from campus_desk.domain.invoice import Invoice


class EInvoices:
    """Writes the XML of invoices. Implements ``einvoice_ports.InvoiceXml``."""

    @cached_property
    def _writer(self) -> InvoiceXml:
        from campus_desk.exchange.cii_xml import CiiXml  # noqa: PLC0415 - some 20 ms

        return CiiXml()

    def write(self, invoice: Invoice) -> bytes:
        """Return the XML of a frozen invoice."""
        return self._writer.write(invoice)
