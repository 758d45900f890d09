"""A month as rows: what would be issued, what is being issued, what was issued."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum

from campus_desk.application.invoice_draft import InvoiceDraft
from campus_desk.application.invoice_ports import IssuedInvoice
from campus_desk.application.invoice_run import MonthPreview
from campus_desk.application.read_models import InvoiceRow
from campus_desk.application.run_report import Begun, Failure, Step
from campus_desk.domain.customer import Customer
from campus_desk.domain.identifiers import CustomerId
from campus_desk.domain.invoice import DocumentKind
from campus_desk.domain.messages import Message
from campus_desk.domain.money import ZERO
from campus_desk.domain.month_decision import Verdict
from campus_desk.ui.searching import plain


class Stage(Enum):
    """The columns of the month's board."""

    DRAFT = "draft"
    REVIEW = "review"
    ISSUED = "issued"
    SENT = "sent"
    PAID = "paid"


class RunState(Enum):
    """Where one row stands."""

    READY = "ready"
    APPROVED = "approved"
    REVIEW = "review"
    BLOCKED = "blocked"
    EXCLUDED = "excluded"
    WAITING = "waiting"
    IN_HAND = "in-hand"
    FAILED = "failed"
    ISSUED = "issued"
    SENT = "sent"
    OVERDUE = "overdue"
    PART_PAID = "part-paid"
    PAID = "paid"
    PART_CREDITED = "part-credited"
    CREDITED = "credited"
    CREDIT_NOTE = "credit-note"


_STAGES = {
    Stage.DRAFT: (RunState.READY, RunState.APPROVED, RunState.WAITING, RunState.IN_HAND),
    Stage.REVIEW: (RunState.REVIEW, RunState.BLOCKED, RunState.EXCLUDED, RunState.FAILED),
    Stage.PAID: (RunState.PAID,),
}


@dataclass(frozen=True, slots=True)
class RunRow:
    """One draft or one issued document.

    Attributes:
        key: Stays the same while it is on the page: the number, or the customer of a draft.
        change: How the customer's month differs from the one before, as a share; None without one.
        reason: Why it failed or is kept back.
        net: Without VAT; negative on a credit note, so that a column adds up. ``gross`` likewise.
        related: The credit notes of an invoice, the invoice of a credit note.
        draft: What it would be issued from, None once it is issued.
        document: The issued document as stored, None for a draft, and for what was issued a moment ago.
    """

    key: str
    number: str
    customer_id: CustomerId
    customer: Customer | None
    name: str
    lines: int
    change: Decimal | None
    net: Decimal
    gross: Decimal
    state: RunState
    reason: Message | None = None
    related: str = ""
    draft: InvoiceDraft | None = None
    document: InvoiceRow | None = None

    @property
    def stage(self) -> Stage:
        """Which stage it stands in."""
        found = next((stage for stage, states in _STAGES.items() if self.state in states), None)
        if found is not None:
            return found
        if self.document is None or not self.document.sent_on:
            return Stage.ISSUED
        # Nobody pays a credit note, nor what it took back altogether: once they are sent, they are settled.
        return Stage.PAID if self.state in (RunState.CREDITED, RunState.CREDIT_NOTE) else Stage.SENT

    @property
    def due(self) -> Decimal:
        """What is left to pay of it in euros, VAT included; 0 for a draft, which nobody owes yet."""
        if self.document is not None:
            return max(self.document.due, ZERO)
        return self.gross if self.number else ZERO

    @property
    def is_payable(self) -> bool:
        """Whether something is left to pay of it."""
        return self.document is not None and self.due > 0


class RunProgress:
    """What is known of the run under way, or of the last one, beside what is stored.

    Attributes:
        waiting: Customers who have no invoice yet; ``in_hand`` the one whose invoice is being issued.
        failed: What became of nothing and why, by customer.
        issued: What this run issued so far.
    """

    def __init__(self, waiting: Iterable[CustomerId] = ()) -> None:
        self.waiting = set(waiting)
        self.total = len(self.waiting)
        self.in_hand: Begun | None = None
        self.failed: dict[CustomerId, Failure] = {}
        self.issued: list[IssuedInvoice] = []

    def tell(self, step: Step) -> None:
        """Take in whose turn it is, or what became of one customer."""
        if isinstance(step, Begun):
            self.in_hand = step
        elif isinstance(step, Failure):
            self.failed[step.customer_id] = step
            self.waiting.discard(step.customer_id)
        else:
            self.issued.append(step)
            self.waiting.discard(step.invoice.customer_id)

    def end(self) -> None:
        """Take in that nothing is under way any more."""
        self.waiting.clear()
        self.in_hand = None

    def settle(self, drafts: Iterable[InvoiceDraft]) -> None:
        """Forget what a fresh preview knows: what was issued, and the failure of a draft that is another one now.

        A draft that was mended, or decided about, is one that nobody has tried to issue.
        """
        self.end()
        self.issued.clear()
        now = {draft.customer.id: draft for draft in drafts}
        self.failed = {
            customer: failure
            for customer, failure in self.failed.items()
            if customer in now and failure.is_of(now[customer])
        }


def run_rows(
    preview: MonthPreview, customers: Mapping[CustomerId, Customer], progress: RunProgress, today: date
) -> list[RunRow]:
    """Return the rows of a month: drafts by customer, then what was issued by number, late or not as of ``today``."""
    stored = {row.number for row in preview.issued}
    fresh = [each for each in progress.issued if each.invoice.number not in stored]
    just_issued = {each.invoice.customer_id for each in fresh}
    totals = _totals(preview)
    rows = [
        _draft_row(draft, preview, totals, progress)
        for draft in preview.drafts
        if draft.customer.id not in just_issued
    ]
    rows += [_issued_row(row, customers, preview, totals, today) for row in preview.issued]
    rows += [_fresh_row(each, customers, preview, totals) for each in fresh]
    return rows


def rows_found(rows: Iterable[RunRow], stage: Stage | None, search: str) -> list[RunRow]:
    """Return the rows of a stage, of every one for None, that hold each word of a search; case and accents aside."""
    words = [plain(word) for word in search.split()]
    return [
        row
        for row in rows
        if (stage is None or row.stage is stage)
        and all(word in plain(f"{row.number} {row.name} {row.related}") for word in words)
    ]


def stage_sums(rows: Iterable[RunRow]) -> Mapping[Stage, tuple[int, Decimal]]:
    """Return how many documents stand in each stage, and the sum in euros that matters there.

    Drafts sum up without VAT; what was issued or sent, what is still due of it, VAT included: payments and credit
    notes taken off. Beside what is settled stands what came in for all of them, also for what is paid in part: with
    what is due elsewhere it makes up the month.
    """
    sums = dict.fromkeys(Stage, (0, ZERO))
    for row in rows:
        count, amount = sums[row.stage]
        sums[row.stage] = (count + 1, amount + _weight(row))
        if row.document is not None:
            settled, received = sums[Stage.PAID]
            sums[Stage.PAID] = (settled, received + row.document.paid)
    return sums


def month_total(preview: MonthPreview) -> tuple[int, Decimal]:
    """Return how many documents a month has, drafts included, and what it comes to in euros without VAT.

    What finance leaves out is no part of it; credit notes are taken off.
    """
    drafts = [draft for draft in preview.drafts if draft.verdict is not Verdict.EXCLUDED]
    notes = sum((row.net for row in preview.issued if row.kind == DocumentKind.CREDIT_NOTE.value), ZERO)
    invoiced = sum((row.net for row in preview.issued), ZERO) - 2 * notes
    return len(drafts) + len(preview.issued), sum((draft.net for draft in drafts), invoiced)


def _weight(row: RunRow) -> Decimal:
    if row.stage in (Stage.DRAFT, Stage.REVIEW):
        return row.net
    return ZERO if row.stage is Stage.PAID else row.due


def _totals(preview: MonthPreview) -> Mapping[CustomerId, Decimal]:
    """Return what each customer's month comes to, drafts included, so that it can be compared."""
    totals: dict[CustomerId, Decimal] = {}
    for draft in preview.drafts:
        totals[draft.customer.id] = draft.net
    for row in preview.issued:
        sign = -1 if row.kind == DocumentKind.CREDIT_NOTE.value else 1
        totals[row.customer_id] = totals.get(row.customer_id, Decimal(0)) + sign * row.net
    return totals


def _change(
    customer: CustomerId, preview: MonthPreview, totals: Mapping[CustomerId, Decimal]
) -> Decimal | None:
    before = preview.before.get(customer)
    return (totals.get(customer, Decimal(0)) - before) / before if before else None


def draft_key(customer_id: CustomerId) -> str:
    """Return the key of a customer's draft."""
    return f"draft {customer_id}"


def _draft_row(
    draft: InvoiceDraft,
    preview: MonthPreview,
    totals: Mapping[CustomerId, Decimal],
    progress: RunProgress,
) -> RunRow:
    customer = draft.customer
    reason: Message | None = None
    if draft.verdict is Verdict.EXCLUDED:
        state = RunState.EXCLUDED
    elif draft.blockers or preview.blocked_for_all:
        state = RunState.BLOCKED
        reason = draft.blockers[0].message if draft.blockers else None
    elif draft.open_exceptions:
        state, reason = RunState.REVIEW, draft.open_exceptions[0].message
    elif customer.id in progress.failed:
        state, reason = RunState.FAILED, progress.failed[customer.id].message
    elif customer.id in progress.waiting:
        is_in_hand = progress.in_hand is not None and progress.in_hand.customer_id == customer.id
        state = RunState.IN_HAND if is_in_hand else RunState.WAITING
    else:
        state = RunState.READY if draft.verdict is None else RunState.APPROVED
    return RunRow(
        key=draft_key(customer.id),
        number="",
        customer_id=customer.id,
        customer=customer,
        name=customer.name,
        lines=len(draft.lines),
        change=_change(customer.id, preview, totals),
        net=draft.net,
        gross=draft.gross,
        state=state,
        reason=reason,
        draft=draft,
    )


def _issued_row(
    row: InvoiceRow,
    customers: Mapping[CustomerId, Customer],
    preview: MonthPreview,
    totals: Mapping[CustomerId, Decimal],
    today: date,
) -> RunRow:
    is_credit = row.kind == DocumentKind.CREDIT_NOTE.value
    state = RunState.CREDIT_NOTE if is_credit else _state_of(row, today)
    return RunRow(
        key=row.number,
        number=row.number,
        customer_id=row.customer_id,
        customer=customers.get(row.customer_id),
        name=row.customer,
        lines=row.lines,
        change=None if is_credit else _change(row.customer_id, preview, totals),
        net=-row.net if is_credit else row.net,
        gross=-row.gross if is_credit else row.gross,
        state=state,
        related=row.corrects_number or ", ".join(row.credited_by),
        document=row,
    )


def _state_of(row: InvoiceRow, today: date) -> RunState:
    """Return where an invoice stands; what is late goes before how far it has come."""
    if row.credited_by and row.credited_gross >= row.gross:
        return RunState.CREDITED
    if row.due <= 0:
        return RunState.PAID
    if today > row.due_date:
        return RunState.OVERDUE
    if row.paid:
        return RunState.PART_PAID
    if row.credited_by:
        return RunState.PART_CREDITED
    return RunState.SENT if row.sent_on else RunState.ISSUED


def _fresh_row(
    issued: IssuedInvoice,
    customers: Mapping[CustomerId, Customer],
    preview: MonthPreview,
    totals: Mapping[CustomerId, Decimal],
) -> RunRow:
    invoice = issued.invoice
    return RunRow(
        key=invoice.number,
        number=invoice.number,
        customer_id=invoice.customer_id,
        customer=customers.get(invoice.customer_id),
        name=invoice.buyer.name,
        lines=len(invoice.lines),
        change=_change(invoice.customer_id, preview, totals),
        net=invoice.net,
        gross=invoice.gross,
        state=RunState.ISSUED,
    )
