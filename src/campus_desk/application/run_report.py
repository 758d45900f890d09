"""What a run over a month tells while it goes on, and what it did."""

from __future__ import annotations

from dataclasses import dataclass

from campus_desk.application.invoice_draft import InvoiceDraft
from campus_desk.application.invoice_ports import IssuedInvoice
from campus_desk.application.month_exceptions import MonthException
from campus_desk.domain.identifiers import CustomerId
from campus_desk.domain.messages import Message


@dataclass(frozen=True, slots=True)
class Begun:
    """A customer whose invoice is being issued."""

    customer_id: CustomerId
    customer: str


@dataclass(frozen=True, slots=True)
class Failure:
    """A customer whose invoice was not issued, and why; nothing of it was stored.

    Attributes:
        draft: What was to be issued last.
    """

    customer_id: CustomerId
    customer: str
    message: Message
    draft: InvoiceDraft

    def is_of(self, draft: InvoiceDraft) -> bool:
        """Tell whether a draft is the one that was not issued: it reads the same, and was decided about no more."""
        tried = self.draft
        return (tried.fingerprint, tried.decision) == (draft.fingerprint, draft.decision)


Step = Begun | Failure | IssuedInvoice
"""What a run tells of, one customer after the other."""


@dataclass(frozen=True, slots=True)
class RunReport:
    """What a run did.

    Attributes:
        issued: In the order of their numbers.
        failed: Nothing of these was stored; running again tries them again.
        exceptions: What was to be looked at when the run began; it names who was kept back.
        excluded: Who was left out, by customer name; ``kept_back`` how many drafts wait for what is missing or for
            an approval.
        stopped: Somebody stopped it, or storage failed: ``remaining`` customers were not begun.
    """

    issued: tuple[IssuedInvoice, ...]
    failed: tuple[Failure, ...]
    exceptions: tuple[MonthException, ...]
    excluded: tuple[str, ...] = ()
    kept_back: int = 0
    stopped: bool = False
    remaining: int = 0


def no_listener(step: Step) -> None:
    """Hear of a step that nobody listens to."""
    del step
