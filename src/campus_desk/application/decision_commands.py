"""What finance decides about a month's drafts before they are issued, as named commands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from campus_desk.application.commands import Command
from campus_desk.domain.adjustment import Adjustment
from campus_desk.domain.identifiers import CustomerId
from campus_desk.domain.month_decision import Verdict


@dataclass(frozen=True, slots=True)
class Ruling:
    """What is decided about one customer's draft.

    Attributes:
        verdict: None takes back what was decided.
        fingerprint: Of the draft that was looked at (``invoice_draft.fingerprint``).
    """

    customer_id: CustomerId
    verdict: Verdict | None
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class DecideMonth(Command):
    """Approve drafts of a month, leave them out of it, or take that back; ``month`` is any day of it."""

    month: date
    rulings: tuple[Ruling, ...]


@dataclass(frozen=True, slots=True)
class SaveAdjustment(Command):
    """Agree an allowance or a charge for a month (id 0), or change one; the inverse of agreeing is withdrawing it.

    ``adjustment.revision`` is the one it was read at.
    """

    adjustment: Adjustment
