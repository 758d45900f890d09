"""What accounting needs from outside, as Protocols, and the values that pass through them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Protocol

from campus_desk.domain.accounting import Entry, Posting
from campus_desk.domain.invoice import Invoice


@dataclass(frozen=True, slots=True)
class PendingDocument:
    """A document that is in no batch yet.

    Attributes:
        sequence: Its link of the chain.
        family: The invoice it is, or corrects.
    """

    sequence: int
    family: int
    invoice: Invoice


@dataclass(frozen=True, slots=True)
class PendingPayment:
    """A payment that is in no batch yet; or, ``taken_back``, the end of one that is.

    Attributes:
        event: The event that is entered.
        day: The campus day of the payment, or on which it was taken back.
        family: The invoice, with its ``number``, and the customer it names.
    """

    event: int
    day: date
    amount: Decimal
    detail: str
    taken_back: bool
    family: int
    number: str
    customer_code: str
    customer: str


@dataclass(frozen=True, slots=True)
class AccountingBatch:
    """Entries that were sealed together.

    Attributes:
        id: 1, 2, 3 … over all fiscal years.
        first_entry: First and last number of its entries within the fiscal year.
        sha256: Over its entries and letterings, and over the batch before.
    """

    id: int
    fiscal_year: int
    sealed_at: datetime
    sealed_by: str
    first_entry: int
    last_entry: int
    sha256: str


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One line of a sealed entry, with what the fichier des écritures comptables says of it (LPF art. A. 47 A-1).

    Attributes:
        entry: Its number; 0 in a journal that shows beforehand what is not sealed yet.
        line: 1, 2, 3 … within the entry.
        lettering: Code of the lines it is settled with, empty as long as it is not; ``lettered_on`` since when.
        sequence: The link of the document in the chain, or ``event`` the payment or its revocation; exactly one.
    """

    fiscal_year: int
    entry: int
    line: int
    journal_code: str
    journal_label: str
    entry_date: date
    account: str
    account_label: str
    auxiliary: str
    auxiliary_label: str
    piece: str
    piece_date: date
    label: str
    debit: Decimal
    credit: Decimal
    validated_on: date
    sequence: int | None
    event: int | None
    lettering: str = ""
    lettered_on: date | None = None


@dataclass(frozen=True, slots=True)
class Lettering:
    """That a line is settled, with all others of the same code."""

    fiscal_year: int
    entry: int
    line: int
    code: str
    lettered_on: date


class AccountingRepository(Protocol):
    """Sealed entries: insert and read only. Triggers refuse the rest."""

    def pending_documents(self, first_day: date, last_day: date) -> Sequence[PendingDocument]:
        """Return the documents issued in these days that are in no batch, by date, then in the order of the chain."""
        ...

    def pending_payments(self, first_day: date, last_day: date) -> Sequence[PendingPayment]:
        """Return the payments of these days that are in no batch and stand, and what took back some that are in one."""
        ...

    def open_postings(self, families: Iterable[int]) -> Sequence[Posting]:
        """Return the sealed lines on customers' accounts of these invoices that are not settled, oldest first."""
        ...

    def last_batch(self) -> AccountingBatch | None:
        """Return the newest batch of all fiscal years."""
        ...

    def last_entry(self, fiscal_year: int) -> int:
        """Return the last entry number of a fiscal year, 0 before the first."""
        ...

    def groups_lettered(self) -> int:
        """Return how many groups of lines are settled."""
        ...

    def add_batch(
        self, batch: AccountingBatch, lines: Sequence[LedgerLine], letterings: Sequence[Lettering]
    ) -> None:
        """Store entries with the batch that seals them, and what they settle."""
        ...

    def lines(self, fiscal_year: int) -> Sequence[LedgerLine]:
        """Return the sealed lines of a fiscal year by entry and line, with the lettering known now."""
        ...

    def batches(self) -> Sequence[AccountingBatch]:
        """Return the batches, the first one first."""
        ...


class AccountingFiles(Protocol):
    """Writes sealed lines as files."""

    def fec(self, lines: Iterable[LedgerLine]) -> bytes:
        """Write the fichier des écritures comptables (LPF art. A. 47 A-1)."""
        ...

    def workbook(
        self, lines: Iterable[LedgerLine], titles: Sequence[str], name: str, written_at: datetime
    ) -> bytes:
        """Write a spreadsheet with real dates and numbers; the same lines give the same bytes.

        Args:
            lines: What to write.
            titles: Of the columns of ``accounting_export.COLUMNS``.
            name: Of the sheet.
            written_at: What the file says of its making.
        """
        ...


def entered_lines(entry: Entry, fiscal_year: int, number: int, validated_on: date) -> tuple[LedgerLine, ...]:
    """Return the lines of an entry under its number, as they are sealed."""
    return tuple(
        LedgerLine(
            fiscal_year=fiscal_year,
            entry=number,
            line=position,
            journal_code=entry.journal.code,
            journal_label=entry.journal.label,
            entry_date=entry.day,
            account=each.account.number,
            account_label=each.account.label,
            auxiliary=each.auxiliary,
            auxiliary_label=each.auxiliary_label,
            piece=entry.piece,
            piece_date=entry.piece_date,
            label=entry.label,
            debit=each.debit,
            credit=each.credit,
            validated_on=validated_on,
            sequence=entry.sequence,
            event=entry.event,
        )
        for position, each in enumerate(entry.lines, 1)
    )
