"""What the ledger needs from outside: what happens to documents after their issue, as Protocols."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from campus_desk.application.read_models import InvoiceRow
from campus_desk.domain.actors import EVERYTHING, ViewerScope
from campus_desk.domain.identifiers import InvoiceId
from campus_desk.domain.invoice_event import InvoiceEvent


class LedgerRepository(Protocol):
    """What happened to issued documents: insert and read only. Triggers refuse the rest."""

    def rows_of(
        self, invoice_ids: Iterable[InvoiceId], scope: ViewerScope = EVERYTHING
    ) -> Sequence[InvoiceRow]:
        """Return documents as a list shows them, in the order asked; those that are not there are left out."""
        ...

    def events(self, invoice_id: InvoiceId, scope: ViewerScope = EVERYTHING) -> Sequence[InvoiceEvent]:
        """Return everything that happened to a document, also what was taken back, in the order it was entered."""
        ...

    def events_by_id(
        self, event_ids: Iterable[int], scope: ViewerScope = EVERYTHING
    ) -> Sequence[InvoiceEvent]:
        """Return events in the order asked; those that are not there are left out."""
        ...

    def revoked(self, event_ids: Iterable[int]) -> frozenset[int]:
        """Return which of the events were taken back."""
        ...

    def add_event(self, event: InvoiceEvent) -> InvoiceEvent:
        """Store an event and return it with its id."""
        ...
