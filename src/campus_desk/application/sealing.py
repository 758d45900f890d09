"""Sealing entries: what was issued and paid and is not in the ledger yet gets its numbers, and never changes again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import chain

from campus_desk.application.accounting_ports import (
    AccountingBatch,
    LedgerLine,
    Lettering,
    PendingDocument,
    PendingPayment,
    entered_lines,
)
from campus_desk.application.accounts import load_accounts
from campus_desk.application.ports import UnitOfWork, Wording
from campus_desk.application.read_models import HistoryEntry
from campus_desk.application.services import Services
from campus_desk.domain.account_mapping import AccountMapping
from campus_desk.domain.accounting import (
    Entry,
    Posting,
    document_lines,
    fiscal_bounds,
    letters,
    payment_lines,
    settled,
)
from campus_desk.domain.actors import Actor, Role
from campus_desk.domain.errors import NotPermitted
from campus_desk.domain.journal import GENESIS, digest
from campus_desk.domain.messages import Message
from campus_desk.domain.timeslot import at_campus

_SCHEME = "campus-desk-accounting/1"
_SEALERS = (Role.RECEPTION, Role.FINANCE)
_LANGUAGE = "fr"
"""Of the ledger (code de commerce, art. L. 123-22)."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """What sealing did.

    Attributes:
        batch: None when nothing was open.
        entries: How many were sealed.
    """

    batch: AccountingBatch | None
    entries: int


def seal(services: Services, year: int, actor: Actor) -> Sealed:
    """Seal everything of a fiscal year that is in no batch yet, in one transaction.

    Raises:
        NotPermitted: The actor may not keep the books.
        Tampered: A document does not add up; nothing was sealed.
        StorageUnusable: It could not be stored; nothing was sealed.
    """
    if actor.role not in _SEALERS:
        raise NotPermitted("seal", actor.role.value)
    now = services.clock.now()
    today = at_campus(now).date()
    with services.storage.write() as unit:
        entries = list(_open_entries(unit, services.wording, year))
        if not entries:
            return Sealed(None, 0)
        first = 1 + unit.accounting.last_entry(year)
        lines = [entered_lines(each, year, first + at, today) for at, each in enumerate(entries)]
        flat = list(chain.from_iterable(lines))
        letterings = list(_letterings(unit, entries, lines, today))
        before = unit.accounting.last_batch()
        batch = AccountingBatch(
            id=1 if before is None else before.id + 1,
            fiscal_year=year,
            sealed_at=now,
            sealed_by=actor.name,
            first_entry=first,
            last_entry=first + len(entries) - 1,
            sha256=batch_hash(
                GENESIS if before is None else before.sha256, now, actor.name, flat, letterings
            ),
        )
        unit.accounting.add_batch(batch, flat, letterings)
        after = f'{{"year":{year},"first":{batch.first_entry},"last":{batch.last_entry}}}'
        unit.history.append(HistoryEntry(now, actor.name, "seal", "accounting", batch.id, "", after))
        unit.commit()
    return Sealed(batch, len(entries))


def still_open(unit: UnitOfWork, year: int) -> int:
    """Return how many entries sealing a fiscal year would make now."""
    first, last = fiscal_bounds(year, load_accounts(unit.settings).first_month)
    documents = unit.accounting.pending_documents(first, last)
    return len(documents) + len(unit.accounting.pending_payments(first, last))


def open_lines(unit: UnitOfWork, wording: Wording, year: int, today: date) -> Iterator[LedgerLine]:
    """Yield the lines that sealing a fiscal year would make now; until then their entries have no number (0)."""
    for each in _open_entries(unit, wording, year):
        yield from entered_lines(each, year, 0, today)


def batch_hash(
    previous: str,
    sealed_at: datetime,
    sealed_by: str,
    lines: Iterable[LedgerLine],
    letterings: Iterable[Lettering],
) -> str:
    """Return the SHA-256 of a batch: its lines as sealed, when and by whom, what they settle, the batch before."""
    said = [_SCHEME, previous, _text(sealed_at.astimezone(UTC).isoformat(timespec="seconds"), sealed_by)]
    said += [
        _text(
            *(
                each.fiscal_year,
                each.entry,
                each.line,
                each.journal_code,
                each.journal_label,
                each.entry_date,
            ),
            *(each.account, each.account_label, each.auxiliary, each.auxiliary_label),
            *(each.piece, each.piece_date, each.label, f"{each.debit:.2f}", f"{each.credit:.2f}"),
            *(each.validated_on, each.sequence, each.event),
        )
        for each in lines
    ]
    said += [
        _text(each.code, each.fiscal_year, each.entry, each.line, each.lettered_on)
        for each in sorted(letterings, key=lambda each: (each.code, each.fiscal_year, each.entry, each.line))
    ]
    return digest("\n".join(said))


def _text(*values: str | int | date | None) -> str:
    plain = [value.isoformat() if isinstance(value, date) else value for value in values]
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))


def _open_entries(unit: UnitOfWork, wording: Wording, year: int) -> Iterator[Entry]:
    """Yield the entries of what is open, by date; on one day documents first."""
    mapping = load_accounts(unit.settings)
    first, last = fiscal_bounds(year, mapping.first_month)
    entries = [
        _of_document(each, mapping, wording) for each in unit.accounting.pending_documents(first, last)
    ]
    entries += [_of_payment(each, mapping, wording) for each in unit.accounting.pending_payments(first, last)]
    yield from sorted((each for each in entries if each.lines), key=lambda each: each.day)


def _of_document(pending: PendingDocument, mapping: AccountMapping, wording: Wording) -> Entry:
    document = pending.invoice
    message = Message.of(
        f"accounting-document-{document.kind.value}",
        number=document.number,
        corrects=document.corrects_number,
        customer=document.buyer.name,
    )
    return Entry(
        journal=mapping.sales,
        day=document.issue_date,
        piece=document.number,
        piece_date=document.issue_date,
        label=_label(wording, message),
        lines=document_lines(document, mapping),
        family=pending.family,
        sequence=pending.sequence,
    )


def _of_payment(pending: PendingPayment, mapping: AccountMapping, wording: Wording) -> Entry:
    key = "accounting-payment-taken-back" if pending.taken_back else "accounting-payment"
    message = Message.of(key, number=pending.number, customer=pending.customer, detail=pending.detail)
    lines = payment_lines(
        pending.amount, pending.customer_code, pending.customer, mapping, taken_back=pending.taken_back
    )
    return Entry(
        journal=mapping.bank,
        day=pending.day,
        piece=pending.number,
        piece_date=pending.day,
        label=_label(wording, message),
        lines=lines,
        family=pending.family,
        event=pending.event,
    )


def _label(wording: Wording, message: Message) -> str:
    return " ".join(wording.text(message, _LANGUAGE).split())


def _letterings(
    unit: UnitOfWork, entries: Sequence[Entry], lines: Sequence[Sequence[LedgerLine]], day: date
) -> Iterator[Lettering]:
    families = {each.family for each in entries}
    new = [
        Posting(
            fiscal_year=each.fiscal_year,
            entry=each.entry,
            line=each.line,
            account=each.account,
            auxiliary=each.auxiliary,
            family=entry.family,
            debit=each.debit,
            credit=each.credit,
        )
        for entry, of_entry in zip(entries, lines, strict=True)
        for each in of_entry
        if each.auxiliary
    ]
    known = unit.accounting.groups_lettered()
    for number, group in enumerate(settled((*unit.accounting.open_postings(families), *new)), known):
        for each in group:
            yield Lettering(each.fiscal_year, each.entry, each.line, letters(number), day)
