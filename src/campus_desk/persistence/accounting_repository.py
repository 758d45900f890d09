"""The ledger's sealed batches: inserted once with everything that belongs to them, then only read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from campus_desk.application.accounting_ports import (
    AccountingBatch,
    AccountingRepository,
    LedgerLine,
    Lettering,
    PendingDocument,
    PendingPayment,
)
from campus_desk.application.invoice_snapshot import decode
from campus_desk.domain.accounting import Posting
from campus_desk.persistence.invoice_tables import invoice, journal
from campus_desk.persistence.ledger_tables import (
    accounting_batch,
    accounting_entry,
    accounting_lettering,
    invoice_event,
)

_AT_ONCE = 500
_FIRST = sa.bindparam("first", type_=invoice.c.issue_date.type)
_LAST = sa.bindparam("last", type_=invoice.c.issue_date.type)
_ONE: sa.ColumnClause[int] = sa.literal_column("1")

_sealed = accounting_entry.alias("sealed")
_event = invoice_event.alias("event")
_undone = invoice_event.alias("undone")
_revocation = invoice_event.alias("revocation")
_family = sa.func.coalesce(invoice.c.corrects_id, invoice.c.id).label("family")

_DOCUMENTS = (
    sa.select(journal.c.sequence, _family, invoice.c.payload)
    .select_from(journal.join(invoice, invoice.c.id == journal.c.invoice_id))
    .where(
        invoice.c.issue_date >= _FIRST,
        invoice.c.issue_date <= _LAST,
        ~sa.exists(sa.select(_ONE).where(_sealed.c.journal_sequence == journal.c.sequence)),
    )
    .order_by(invoice.c.issue_date, journal.c.sequence)
)


def _is_sealed(event: sa.Column[int]) -> sa.Exists:
    return sa.exists(sa.select(_ONE).where(_sealed.c.event_id == event))


def _payments(
    source: sa.FromClause, amount: sa.Column[Any], detail: sa.Column[Any], kind: str
) -> sa.Select[Any]:
    return (
        sa.select(
            _event.c.id.label("event"),
            _event.c.day,
            amount.label("amount"),
            detail.label("detail"),
            _event.c.invoice_id.label("family"),
            invoice.c.number,
            invoice.c.customer_code,
            invoice.c.customer_name.label("customer"),
        )
        .select_from(source.join(invoice, invoice.c.id == _event.c.invoice_id))
        .where(
            _event.c.kind == sa.literal_column(f"'{kind}'"),
            _event.c.day >= _FIRST,
            _event.c.day <= _LAST,
            ~_is_sealed(_event.c.id),
        )
        .order_by(_event.c.day, _event.c.id)
    )


_PAYMENTS = _payments(_event, _event.c.amount, _event.c.detail, "paid").where(
    ~sa.exists(sa.select(_ONE).where(_revocation.c.revokes_id == _event.c.id))
)
_TAKEN_BACK = _payments(
    _event.join(_undone, _undone.c.id == _event.c.revokes_id), _undone.c.amount, _undone.c.detail, "revoked"
).where(_undone.c.kind == sa.literal_column("'paid'"), _is_sealed(_undone.c.id))

_recorded = invoice.alias("recorded")
_of_family = sa.func.coalesce(
    _event.c.invoice_id, sa.func.coalesce(_recorded.c.corrects_id, _recorded.c.id)
).label("family")
_OPEN = (
    sa.select(
        accounting_entry.c.fiscal_year,
        accounting_entry.c.entry,
        accounting_entry.c.line,
        accounting_entry.c.account,
        accounting_entry.c.auxiliary,
        _of_family,
        accounting_entry.c.debit,
        accounting_entry.c.credit,
    )
    .select_from(
        accounting_entry.outerjoin(journal, journal.c.sequence == accounting_entry.c.journal_sequence)
        .outerjoin(_recorded, _recorded.c.id == journal.c.invoice_id)
        .outerjoin(_event, _event.c.id == accounting_entry.c.event_id)
    )
    .where(accounting_entry.c.auxiliary != sa.literal_column("''"))
    .where(
        ~sa.exists(
            sa.select(_ONE)
            .select_from(accounting_lettering)
            .where(
                accounting_lettering.c.fiscal_year == accounting_entry.c.fiscal_year,
                accounting_lettering.c.entry == accounting_entry.c.entry,
                accounting_lettering.c.line == accounting_entry.c.line,
            )
        )
    )
)
# The lines of an invoice, of its credit notes and of its payments, each through the index of its column.
_FAMILIES: sa.BindParameter[Any] = sa.bindparam("families", expanding=True)
_OPEN_POSTINGS = _OPEN.where(
    sa.or_(
        accounting_entry.c.journal_sequence.in_(
            sa.select(journal.c.sequence)
            .select_from(journal.join(invoice, invoice.c.id == journal.c.invoice_id))
            .where(sa.or_(invoice.c.id.in_(_FAMILIES), invoice.c.corrects_id.in_(_FAMILIES)))
        ),
        accounting_entry.c.event_id.in_(
            sa.select(invoice_event.c.id).where(invoice_event.c.invoice_id.in_(_FAMILIES))
        ),
    )
).order_by(accounting_entry.c.batch_id, accounting_entry.c.entry, accounting_entry.c.line)
_LAST_BATCH = sa.select(accounting_batch).order_by(accounting_batch.c.id.desc()).limit(1)
_BATCHES = sa.select(accounting_batch).order_by(accounting_batch.c.id)
_YEAR = sa.bindparam("year", type_=sa.Integer)
_LAST_ENTRY = sa.select(sa.func.max(accounting_batch.c.last_entry)).where(
    accounting_batch.c.fiscal_year == _YEAR
)
_GROUPS = sa.select(sa.func.count(accounting_lettering.c.code.distinct()))
_LINES = (
    sa.select(
        *(
            column
            for column in accounting_entry.c
            if column.key not in ("batch_id", "journal_sequence", "event_id")
        ),
        accounting_entry.c.journal_sequence.label("sequence"),
        accounting_entry.c.event_id.label("event"),
        sa.func.coalesce(accounting_lettering.c.code, "").label("lettering"),
        accounting_lettering.c.lettered_on,
    )
    .select_from(
        accounting_entry.outerjoin(
            accounting_lettering,
            sa.and_(
                accounting_lettering.c.fiscal_year == accounting_entry.c.fiscal_year,
                accounting_lettering.c.entry == accounting_entry.c.entry,
                accounting_lettering.c.line == accounting_entry.c.line,
            ),
        )
    )
    .where(accounting_entry.c.fiscal_year == _YEAR)
    .order_by(accounting_entry.c.entry, accounting_entry.c.line)
)


class SqlAccounting(AccountingRepository):
    """The sealed entries inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def pending_documents(self, first_day: date, last_day: date) -> Sequence[PendingDocument]:
        """Return the documents issued in these days that are in no batch, by date, then in the order of the chain.

        Raises:
            Tampered: A snapshot cannot be read any more.
        """
        found = self._connection.execute(_DOCUMENTS, {"first": first_day, "last": last_day})
        return [PendingDocument(sequence, family, decode(payload)) for sequence, family, payload in found]

    def pending_payments(self, first_day: date, last_day: date) -> Sequence[PendingPayment]:
        """Return the payments of these days that are in no batch and stand, and what took back some that are in one."""
        given = {"first": first_day, "last": last_day}
        return [
            PendingPayment(**row, taken_back=taken_back)
            for statement, taken_back in ((_PAYMENTS, False), (_TAKEN_BACK, True))
            for row in self._connection.execute(statement, given).mappings()
        ]

    def open_postings(self, families: Iterable[int]) -> Sequence[Posting]:
        """Return the sealed lines on customers' accounts of these invoices that are not settled, oldest first."""
        wanted = sorted(families)
        return [
            Posting(**row)
            for at in range(0, len(wanted), _AT_ONCE)
            for row in self._connection.execute(
                _OPEN_POSTINGS, {"families": wanted[at : at + _AT_ONCE]}
            ).mappings()
        ]

    def last_batch(self) -> AccountingBatch | None:
        """Return the newest batch of all fiscal years."""
        row = self._connection.execute(_LAST_BATCH).mappings().one_or_none()
        return None if row is None else AccountingBatch(**row)

    def last_entry(self, fiscal_year: int) -> int:
        """Return the last entry number of a fiscal year, 0 before the first."""
        found: int | None = self._connection.execute(_LAST_ENTRY, {"year": fiscal_year}).scalar_one()
        return found or 0

    def groups_lettered(self) -> int:
        """Return how many groups of lines are settled."""
        found: int = self._connection.execute(_GROUPS).scalar_one()
        return found

    def add_batch(
        self, batch: AccountingBatch, lines: Sequence[LedgerLine], letterings: Sequence[Lettering]
    ) -> None:
        """Store entries with the batch that seals them, and what they settle.

        Raises:
            Refused: The batch does not follow the last one, its entries do not balance or are numbered with a gap.
        """
        rows = []
        for each in lines:
            row = {name: value for name, value in asdict(each).items() if not name.startswith("letter")}
            row["journal_sequence"], row["event_id"] = row.pop("sequence"), row.pop("event")
            rows.append(row | {"batch_id": batch.id})
        self._connection.execute(accounting_entry.insert(), rows)
        if letterings:
            lettered = [asdict(each) | {"batch_id": batch.id} for each in letterings]
            self._connection.execute(accounting_lettering.insert(), lettered)
        self._connection.execute(accounting_batch.insert(), asdict(batch))

    def lines(self, fiscal_year: int) -> Sequence[LedgerLine]:
        """Return the sealed lines of a fiscal year by entry and line, with the lettering known now."""
        return [
            LedgerLine(**row) for row in self._connection.execute(_LINES, {"year": fiscal_year}).mappings()
        ]

    def batches(self) -> Sequence[AccountingBatch]:
        """Return the batches, the first one first."""
        return [AccountingBatch(**row) for row in self._connection.execute(_BATCHES).mappings()]
