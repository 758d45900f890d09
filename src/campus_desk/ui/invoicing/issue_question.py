"""What is asked before invoices are issued."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from campus_desk.application.invoice_run import MonthPreview
from campus_desk.application.month_books import Month
from campus_desk.domain.identifiers import CustomerId
from campus_desk.domain.money import ZERO


@dataclass(frozen=True)
class IssueQuestion:
    """Whether certain drafts are to be issued, and what stays behind.

    Attributes:
        confirmed: The fingerprint of each draft that would be issued, by customer.
        net: Sum of these drafts in euros without VAT; ``gross`` with VAT.
        kept_back: How many customers an exception holds back.
        excluded: How many are left out by decision.
        month_runs: Whether the month is not over.
        only: The customers it is about, None for all.
    """

    month: Month
    confirmed: Mapping[CustomerId, str]
    net: Decimal
    gross: Decimal
    kept_back: int = 0
    excluded: int = 0
    month_runs: bool = False
    only: frozenset[CustomerId] | None = None


def question(found: MonthPreview, today: date, only: frozenset[CustomerId] | None = None) -> IssueQuestion:
    """Return what is to be asked about a month, or about some customers of it."""

    def count(drafts: int) -> int:
        return 0 if only is not None else drafts

    ready = [draft for draft in found.ready if only is None or draft.customer.id in only]
    excluded = len(found.excluded)
    return IssueQuestion(
        month=found.month,
        confirmed={draft.customer.id: draft.fingerprint for draft in ready},
        net=sum((draft.net for draft in ready), ZERO),
        gross=sum((draft.gross for draft in ready), ZERO),
        kept_back=count(len(found.drafts) - len(found.ready) - excluded),
        excluded=count(excluded),
        month_runs=today <= found.month.last_day,
        only=only,
    )
