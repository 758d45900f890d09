"""What has to hold of the sealed ledger: nothing altered, nothing missing, every entry true to what it records."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from itertools import groupby
from typing import Any

from campus_desk.application.accounting_ports import LedgerLine, Lettering
from campus_desk.application.invoice_snapshot import decode
from campus_desk.application.sealing import batch_hash
from campus_desk.domain.account_mapping import AccountMapping
from campus_desk.domain.accounting import EntryLine, document_lines
from campus_desk.domain.errors import CampusDeskError
from campus_desk.domain.journal import GENESIS
from campus_desk.persistence.column_types import from_ten_thousandths, ten_thousandths

_LINES = """
    SELECT batch_id, fiscal_year, entry, line, journal_code, journal_label, entry_date, account, account_label,
           auxiliary, auxiliary_label, piece, piece_date, label, debit, credit, validated_on, journal_sequence, event_id
    FROM accounting_entry ORDER BY batch_id, entry, line
"""
_LETTERINGS = """
    SELECT batch_id, fiscal_year, entry, line, code, lettered_on FROM accounting_lettering ORDER BY batch_id
"""
_BATCHES = """
    SELECT id, fiscal_year, first_entry, last_entry, sealed_at, sealed_by, sha256 FROM accounting_batch ORDER BY id
"""
_DOCUMENTS = """
    SELECT j.sequence, i.number, i.issue_date, i.payload
    FROM journal j JOIN invoice i ON i.id = j.invoice_id
    WHERE j.sequence IN (SELECT journal_sequence FROM accounting_entry)
"""
_PAYMENTS = """
    SELECT e.id, i.number, e.day, i.customer_code, e.kind, coalesce(e.amount, r.amount)
    FROM invoice_event e JOIN invoice i ON i.id = e.invoice_id LEFT JOIN invoice_event r ON r.id = e.revokes_id
    WHERE e.id IN (SELECT event_id FROM accounting_entry)
"""
_UNSETTLED = """
    SELECT 'lettering ' || l.code FROM accounting_lettering l JOIN accounting_entry e USING (fiscal_year, entry, line)
    GROUP BY l.code
    HAVING sum(e.debit) <> sum(e.credit) OR count(DISTINCT e.account) > 1 OR count(DISTINCT e.auxiliary) > 1
"""
_Sides = list[tuple[str, int, int]]
"""Lines of an entry: the customer's code on the customers' account, else empty; debit and credit."""


def accounting(connection: sqlite3.Connection) -> tuple[int, Sequence[str]]:
    """Entries balance, are numbered without a gap, say what their document says, and are as they were sealed."""
    batches = connection.execute(_BATCHES).fetchall()
    lines: dict[int, list[LedgerLine]] = defaultdict(list)
    for batch, *values in connection.execute(_LINES):
        lines[batch].append(_line(values))
    broken = [f"batch {key}" for key in sorted(lines.keys() - {batch[0] for batch in batches})]
    broken += _altered(connection, batches, lines)
    broken += [code for (code,) in connection.execute(_UNSETTLED)]
    recorded = _recorded(connection)
    count, seen = 0, set()
    for (year, number), entry in groupby(
        (line for batch in sorted(lines) for line in lines[batch]),
        key=lambda line: (line.fiscal_year, line.entry),
    ):
        count += 1
        found = tuple(entry)
        source = ("document", found[0].sequence) if found[0].event is None else ("event", found[0].event)
        if source in seen or not _is_true(found, recorded.get(source)):
            broken.append(f"{year}/{number}")
        seen.add(source)
    return count, broken


def _line(values: Sequence[Any]) -> LedgerLine:
    year, entry, line, journal, journal_label, day, account, account_label, auxiliary, auxiliary_label = (
        values[:10]
    )
    piece, piece_date, label, debit, credit, validated_on, sequence, event = values[10:]
    return LedgerLine(
        fiscal_year=year,
        entry=entry,
        line=line,
        journal_code=journal,
        journal_label=journal_label,
        entry_date=date.fromisoformat(day),
        account=account,
        account_label=account_label,
        auxiliary=auxiliary,
        auxiliary_label=auxiliary_label,
        piece=piece,
        piece_date=date.fromisoformat(piece_date),
        label=label,
        debit=from_ten_thousandths(debit),
        credit=from_ten_thousandths(credit),
        validated_on=date.fromisoformat(validated_on),
        sequence=sequence,
        event=event,
    )


def _altered(
    connection: sqlite3.Connection, batches: Sequence[Any], lines: Mapping[int, Sequence[LedgerLine]]
) -> Iterator[str]:
    """Name the batches whose hash, numbers or place in the chain of batches is not what it should be."""
    letterings: dict[int, list[Lettering]] = defaultdict(list)
    for batch, year, entry, line, code, day in connection.execute(_LETTERINGS):
        letterings[batch].append(Lettering(year, entry, line, code, date.fromisoformat(day)))
    previous, last_entries = GENESIS, defaultdict[int, int](int)
    for expected, (key, year, first, last, sealed_at, sealed_by, stated) in enumerate(batches, 1):
        own = lines.get(key, ())
        numbers = sorted({line.entry for line in own})
        sound = (
            key == expected
            and first == last_entries[year] + 1
            and numbers == list(range(first, last + 1))
            and all(line.fiscal_year == year for line in own)
            and stated
            == batch_hash(previous, datetime.fromtimestamp(sealed_at, UTC), sealed_by, own, letterings[key])
        )
        if not sound:
            yield f"batch {key}"
        previous, last_entries[year] = stated, last


_Recorded = tuple[str, str, _Sides]


def _recorded(connection: sqlite3.Connection) -> Mapping[tuple[str, int | None], _Recorded]:
    """Return what each entry has to say: number, day and the sides of its lines, whatever the accounts were."""
    found: dict[tuple[str, int | None], _Recorded] = {}
    for sequence, number, day, payload in connection.execute(_DOCUMENTS):
        try:
            lines = document_lines(decode(payload), AccountMapping())
        except CampusDeskError:
            continue
        found["document", sequence] = (number, day, _sides(lines))
    for event, number, day, code, kind, amount in connection.execute(_PAYMENTS):
        # A payment takes from what the customer owes; taken back, it is owed again.
        owed, had = ((code, 0, amount), ("", amount, 0))
        if kind == "revoked":
            owed, had = ((code, amount, 0), ("", 0, amount))
        found["event", event] = (number, day, sorted((owed, had)))
    return found


def _is_true(entry: Sequence[LedgerLine], recorded: _Recorded | None) -> bool:
    if recorded is None:
        return False
    number, day, expected = recorded
    return (
        _sides(entry) == expected
        and all(each.piece == number and each.entry_date.isoformat() == day for each in entry)
        and sum(each.debit - each.credit for each in entry) == 0
    )


def _sides(lines: Iterable[EntryLine | LedgerLine]) -> _Sides:
    return sorted(
        (each.auxiliary, ten_thousandths(each.debit), ten_thousandths(each.credit)) for each in lines
    )
