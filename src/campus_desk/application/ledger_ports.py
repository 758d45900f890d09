"""What the ledger needs from outside: what happens to documents after their issue, as Protocols."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Protocol

from campus_desk.application.closing_record import MonthIssued
from campus_desk.application.closing_sheet import RunningTotal
from campus_desk.application.invoice_ports import StoredDocument
from campus_desk.application.read_models import InvoiceRow
from campus_desk.domain.actors import EVERYTHING, ViewerScope
from campus_desk.domain.closing import Closing
from campus_desk.domain.identifiers import InvoiceId
from campus_desk.domain.invoice_event import InvoiceEvent


class LedgerRepository(Protocol):
    """What happened to issued documents, and the closed months: insert and read only. Triggers refuse the rest."""

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

    def first_issue(self) -> date | None:
        """Return the day of the first document, None before it."""
        ...

    def issued_in(self, closed_month: date) -> MonthIssued:
        """Return the documents issued in a month, and where the chain stood at its end."""
        ...

    def total_since(self, since: date, closed_month: date) -> RunningTotal:
        """Return the sums of all documents from a day to the end of a month."""
        ...

    def closings(self) -> Sequence[Closing]:
        """Return the closed months, the first one first."""
        ...

    def closing_sheet(self, closed_month: date) -> StoredDocument:
        """Return the printed sheet of a closed month, byte for byte, or raise NotFound."""
        ...

    def add_closing(self, made: Closing, pdf: bytes) -> Closing:
        """Store a closing with its printed sheet and return it with its id."""
        ...

    def add_event(self, event: InvoiceEvent) -> InvoiceEvent:
        """Store an event and return it with its id."""
        ...
