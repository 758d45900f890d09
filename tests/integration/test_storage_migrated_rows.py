"""A campus at work under revision 0004 keeps every row when it is brought up to date, and goes on from there.

``campus-0004.db.gz`` was written by the program of that revision: three invoices, one of them credited whole and its
use billed again.
"""

from __future__ import annotations

import gzip
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from campus_desk.application.chain_ports import VerifiedChain
from campus_desk.application.credit_note import credit
from campus_desk.main import verify
from campus_desk.persistence import open_storage
from campus_desk.persistence.campus_file import version_of
from tests.campus import RECEPTION, Campus, SetClock, slot, wall
from tests.invoicing import issue, tamper

WRITTEN = Path(__file__).with_name("campus-0004.db.gz")
Rows = dict[str, list[dict[str, Any]]]

ADDED: dict[str, dict[str, Any]] = {
    "resource_kind": {"supply": "property"},
    "customer": {
        "is_person": 0,
        **dict.fromkeys(("billing_name", "billing_address", "contract", "endpoint", "invoice_email"), ""),
        "channel": "email",
    },
    "invoice": {"rules": ""},
}
"""What the rows of a table say in the columns that came later."""


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """Return the file as it was written."""
    path = tmp_path / "campus.db"
    path.write_bytes(gzip.decompress(WRITTEN.read_bytes()))
    assert version_of(path) == 4
    return path


def rows(path: Path) -> Rows:
    """Return every row of every table, in the order of its columns' values."""
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        tables = [
            name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        return {
            table: sorted(
                map(dict, connection.execute(f"SELECT * FROM {table}")), key=lambda row: repr(row.values())
            )
            for table in tables
        }


def unsound(path: Path) -> list[str]:
    return [finding.name for finding in verify(path) if not finding.holds]


def test_every_row_is_kept_and_says_of_what_came_later_what_it_should(old: Path) -> None:
    before = rows(old)
    assert {table: len(before[table]) for table in ("customer", "invoice", "invoice_line", "journal")} == {
        "customer": 2,
        "invoice": 4,
        "invoice_line": 5,
        "journal": 4,
    }
    open_storage(old).close()
    after = rows(old)
    version = before.pop("alembic_version"), after.pop("alembic_version")
    assert version == ([{"version_num": "0004"}], [{"version_num": "0005"}])
    for table, kept in before.items():
        assert after.pop(table) == [row | ADDED.get(table, {}) for row in kept], table
    # Invoice 1 had one line; document 3 is the credit note over it.
    assert after.pop("credited_line") == [{"invoice_id": 1, "position": 1, "credit_note_id": 3}]
    assert [name for name, found in after.items() if found] == []
    assert rows(old.with_name("campus-version-4.db"))["invoice"] == before["invoice"]


def test_the_check_finds_nothing_and_still_finds_what_is_altered(old: Path) -> None:
    open_storage(old).close()
    assert unsound(old) == []
    tamper(old, "UPDATE invoice SET customer_name = 'Craie' WHERE id = 2")
    tamper(old, "DELETE FROM credited_line")
    assert unsound(old) == ["totals", "billing"]


def test_the_campus_goes_on_with_the_next_number_and_the_next_link(old: Path) -> None:
    campus = Campus(old, SetClock(wall("2026-12-01 10:00")), furnish=False)
    campus.book("RHIN", slot("2026-12-01", "11:00", "12:00"), "HELIA")
    campus.clock.instant = wall("2027-01-04 09:00")
    assert issue(campus, date(2026, 12, 1)) == ["F2027-000001"]
    # What the earlier program issued is credited like the rest.
    note = credit(campus.services, "F2026-000002", "Erreur", RECEPTION)
    assert (note.invoice.number, note.chain_sequence) == ("A2027-000001", 6)
    verified = campus.services.chain.verify(VerifiedChain(), 100)
    assert (verified.sequence, verified.number, verified.is_whole) == (6, "A2027-000001", True)
    campus.close()
    assert unsound(old) == []
