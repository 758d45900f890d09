"""What has to hold of closed months: what each says still follows from the documents, and its sheet is the one."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import UTC, date, datetime

from campus_desk.application.closing_record import MonthIssued, payload_of, running_total, stated_year
from campus_desk.application.closing_sheet import RunningTotal
from campus_desk.application.invoice_snapshot import decode
from campus_desk.domain.closing import Closing, following, hash_before
from campus_desk.domain.errors import Tampered
from campus_desk.domain.invoice import DocumentKind
from campus_desk.domain.journal import GENESIS, digest
from campus_desk.persistence.column_types import from_ten_thousandths

_CLOSINGS = """
    SELECT id, month, closed_at, closed_by, last_sequence, last_hash, payload, pdf, pdf_sha256
    FROM closing ORDER BY month
"""
_ISSUED = """
    SELECT j.sequence, i.payload FROM invoice i JOIN journal j ON j.invoice_id = i.id
    WHERE i.issue_date >= ? AND i.issue_date < ? ORDER BY j.sequence
"""
_HEAD = """
    SELECT j.sequence, j.hash FROM invoice i JOIN journal j ON j.invoice_id = i.id
    WHERE i.issue_date < ? ORDER BY j.sequence DESC LIMIT 1
"""

_SUMS = """
    SELECT kind, count(*), sum(net), sum(tax), sum(gross) FROM invoice
    WHERE issue_date >= ? AND issue_date < ? GROUP BY kind
"""


def closings(connection: sqlite3.Connection) -> tuple[int, Sequence[str]]:
    """Months are closed in turn; counts, sums and the chain's hash are those of the documents, the sheet is intact."""
    (first,) = connection.execute("SELECT min(issue_date) FROM invoice").fetchone()
    expected = None if first is None else date.fromisoformat(first).replace(day=1)
    previous: Closing | None = None
    broken, count = [], 0
    for row in connection.execute(_CLOSINGS).fetchall():
        count += 1
        key, month, closed_at, closed_by, sequence, last_hash, payload, pdf, pdf_hash = row
        first_day = date.fromisoformat(month)
        at = datetime.fromtimestamp(closed_at, UTC)
        said = Closing(first_day, at, closed_by, sequence, last_hash, payload, pdf_hash, key)
        if first_day != expected or digest(pdf) != pdf_hash or not _follows(connection, said, previous):
            broken.append(f"{first_day:%Y-%m}")
        previous, expected = said, following(first_day)
    return count, broken


def _follows(connection: sqlite3.Connection, said: Closing, previous: Closing | None) -> bool:
    after = following(said.month).isoformat()
    sequence, last_hash = connection.execute(_HEAD, (after,)).fetchone() or (0, GENESIS)
    found = connection.execute(_ISSUED, (said.month.isoformat(), after)).fetchall()
    try:
        issued = MonthIssued(said.month, [(link, decode(text)) for link, text in found], sequence, last_hash)
        begins = stated_year(said.payload)
    except Tampered:
        return False
    (first,) = connection.execute("SELECT min(issue_date) FROM invoice").fetchone()
    months = (said.month.year - begins.year) * 12 + said.month.month - begins.month
    return (
        (said.last_sequence, said.last_hash) == (sequence, last_hash)
        and begins.day == 1
        and 0 <= months < 12
        and said.payload
        == payload_of(
            issued,
            _total(connection, begins, after),
            _total(connection, date.fromisoformat(first), after),
            said.closed_at,
            said.closed_by,
            hash_before(previous),
        )
    )


def _total(connection: sqlite3.Connection, since: date, after: str) -> RunningTotal:
    found = connection.execute(_SUMS, (since.isoformat(), after))
    return running_total(
        since,
        (
            (DocumentKind(kind), count, *(from_ten_thousandths(amount) for amount in amounts))
            for kind, count, *amounts in found
        ),
    )
