"""Entries of double-entry bookkeeping: what documents and payments become in the ledger.

Amounts are never negative: what takes away stands on the other side (plan comptable général, art. 921-1 and
following; BOI-CF-IOR-60-40-20 on the fichier des écritures comptables).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from campus_desk.domain.account_mapping import (
    Account,
    AccountMapping,
    AccountUse,
    JournalBook,
    sales_use,
    vat_use,
)
from campus_desk.domain.charge import VatCategory
from campus_desk.domain.errors import Tampered
from campus_desk.domain.invoice import DocumentKind, Invoice
from campus_desk.domain.money import ZERO


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One line of an entry: exactly one of ``debit`` and ``credit`` is over 0.

    Attributes:
        auxiliary: The customer's code on a customers' account, else empty; ``auxiliary_label`` their name.
    """

    account: Account
    debit: Decimal
    credit: Decimal
    auxiliary: str = ""
    auxiliary_label: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry: its debits and credits are the same sum.

    Attributes:
        piece: The number of the document it is about; ``piece_date`` the day of what it records.
        sequence: The link of the document in the chain; None for a payment.
        event: The payment, or what took it back; None for a document.
        family: The invoice it belongs to, with its credit notes and payments.
        number: 1, 2, 3 … within the fiscal year; 0 until it is sealed.
    """

    journal: JournalBook
    day: date
    piece: str
    piece_date: date
    label: str
    lines: tuple[EntryLine, ...]
    family: int
    sequence: int | None = None
    event: int | None = None
    number: int = 0


@dataclass(frozen=True, slots=True)
class Posting:
    """A line on a customers' account, as lettering looks at it."""

    fiscal_year: int
    entry: int
    line: int
    account: str
    auxiliary: str
    family: int
    debit: Decimal
    credit: Decimal


def fiscal_year(day: date, first_month: int) -> int:
    """Return the fiscal year of a day: the calendar year in which it ends."""
    return day.year if first_month == 1 or day.month < first_month else day.year + 1


def fiscal_bounds(year: int, first_month: int) -> tuple[date, date]:
    """Return the first and the last day of a fiscal year."""
    first = date(year if first_month == 1 else year - 1, first_month, 1)
    return first, date(first.year + 1, first_month, 1) - timedelta(days=1)


def document_lines(document: Invoice, mapping: AccountMapping) -> tuple[EntryLine, ...]:
    """Return the lines of the entry of an invoice; of a credit note, with the sides exchanged.

    The customer owes the gross amount; what was sold stands by account and VAT group, allowances and charges on
    accounts of their own, VAT by rate. What comes to 0.00 has no line.

    Raises:
        Tampered: The document does not add up.
    """
    sums: dict[tuple[AccountUse, VatCategory, Decimal], Decimal] = {}

    def add(use: AccountUse, category: VatCategory, rate: Decimal, amount: Decimal) -> None:
        key = (use, category, rate)
        sums[key] = sums.get(key, ZERO) + amount

    for line in document.lines:
        add(sales_use(line.supply, line.vat_category), line.vat_category, line.vat_rate, line.net)
    for each in document.allowances:
        use = AccountUse.CHARGES if each.is_charge else AccountUse.ALLOWANCES
        add(use, each.vat_category, each.vat_rate, each.net)
    for group in document.vat:
        if group.tax:
            add(vat_use(group.rate), group.category, group.rate, group.tax)
    sign = -1 if document.kind is DocumentKind.CREDIT_NOTE else 1
    customers = mapping.account(AccountUse.CUSTOMERS)
    lines = [_line(customers, -sign * document.gross, document)]
    lines += [_line(mapping.account(use), sign * amount) for (use, _, _), amount in sums.items()]
    if sum(each.debit - each.credit for each in lines):
        raise Tampered("invoice", document.number)
    return tuple(each for each in lines if each.debit or each.credit)


def payment_lines(
    amount: Decimal, code: str, name: str, mapping: AccountMapping, *, taken_back: bool = False
) -> tuple[EntryLine, ...]:
    """Return the lines of a customer's payment; of one that is taken back, with the sides exchanged."""
    sign = -1 if taken_back else 1
    customers = replace(
        _line(mapping.account(AccountUse.CUSTOMERS), sign * amount), auxiliary=code, auxiliary_label=name
    )
    return _line(mapping.account(AccountUse.BANK), -sign * amount), customers


def settled(postings: Iterable[Posting]) -> Iterator[Sequence[Posting]]:
    """Yield groups of postings that settle each other: of one family, on one account, summing to nothing.

    Each group is as short as can be, in the order given: an invoice that was paid, then credited, leaves the credit
    note open.
    """
    waiting: dict[tuple[int, str, str], list[Posting]] = {}
    for each in postings:
        group = waiting.setdefault((each.family, each.account, each.auxiliary), [])
        group.append(each)
        if not sum(one.debit - one.credit for one in group):
            yield tuple(group)
            group.clear()


def letters(group: int) -> str:
    """Return the code of a group of settled postings: 0 is ``AAA``, 1 ``AAB``; after ``ZZZ`` comes ``BAAA``."""
    code = ""
    while group or len(code) < 3:
        group, letter = divmod(group, 26)
        code = chr(ord("A") + letter) + code
    return code


def _line(account: Account, credited: Decimal, document: Invoice | None = None) -> EntryLine:
    """Return a line on the side where the amount is not negative."""
    return EntryLine(
        account,
        debit=-credited if credited < 0 else ZERO,
        credit=credited if credited > 0 else ZERO,
        auxiliary="" if document is None else document.buyer.code,
        auxiliary_label="" if document is None else document.buyer.name,
    )
