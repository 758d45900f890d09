"""What finance decided about a draft before it is issued."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from campus_desk.domain.identifiers import CustomerId


class Verdict(Enum):
    """Whether a draft goes out."""

    APPROVED = "approved"
    """Looked at, notices and all."""
    EXCLUDED = "excluded"
    """Not in this run."""


@dataclass(frozen=True, slots=True)
class MonthDecision:
    """One decision about one customer's month.

    Attributes:
        month: First day of the month.
        fingerprint: Of the draft that was approved; another draft is not approved by it.
    """

    month: date
    customer_id: CustomerId
    verdict: Verdict
    fingerprint: str
    decided_at: datetime
    decided_by: str
