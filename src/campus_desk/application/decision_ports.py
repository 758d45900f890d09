"""What deciding about a month needs from outside, as a Protocol."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Protocol

from campus_desk.domain.adjustment import Adjustment
from campus_desk.domain.identifiers import CustomerId
from campus_desk.domain.month_decision import MonthDecision


class DecisionRepository(Protocol):
    """What was decided about drafts: verdicts, allowances and charges."""

    def verdicts(self, agreed_for: date) -> Mapping[CustomerId, MonthDecision]:
        """Return what stands decided about a month, by customer."""
        ...

    def save_verdict(self, decision: MonthDecision) -> None:
        """Store a decision in the place of the one before."""
        ...

    def remove_verdict(self, month: date, customer_id: CustomerId) -> None:
        """Take a decision back."""
        ...

    def adjustment(self, adjustment_id: int) -> Adjustment:
        """Return an allowance or charge, withdrawn ones too, or raise NotFound."""
        ...

    def invoice_of(self, adjustment_id: int) -> str:
        """Return the number of the uncredited invoice an allowance or charge stands on, empty if none."""
        ...

    def save_adjustment(self, adjustment: Adjustment) -> Adjustment:
        """Store an allowance or charge, a new one (id 0) or the next revision of one; return it as stored."""
        ...
