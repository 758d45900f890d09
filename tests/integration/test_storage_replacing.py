"""INSERT OR REPLACE and UPDATE OR REPLACE delete what they meet, past every DELETE trigger: no kept row goes so."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

import pytest

from campus_desk.domain.errors import InvalidValue
from campus_desk.persistence import create_storage, safeguards
from tests.integration.storage_fixtures import Campus, campus

__all__ = ["campus"]

KEPT = sorted(
    name.removesuffix(ending)
    for ending in ("_kept", "_delete")
    for name in safeguards.TRIGGERS
    if name.endswith(ending) and name != "setting_specimen_delete"
)


@pytest.fixture
def stranger(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """A client that looks at no reference and no CHECK, on a file with one row in every kept table."""
    create_storage(tmp_path / "campus.db").close()
    with closing(sqlite3.connect(tmp_path / "campus.db", isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        for name in safeguards.TRIGGERS:
            connection.execute(f"DROP TRIGGER {name}")
        for table in KEPT:
            put(connection, table, row(connection, table, 1))
        for sql in safeguards.TRIGGERS.values():
            connection.execute(sql)
        yield connection


def row(connection: sqlite3.Connection, table: str, number: int) -> dict[str, object]:
    """Return values that no trigger but those of replacing has anything against, different from number to number."""
    kinds = {"TEXT": f"2026-01-{number:02}", "INTEGER": number, "BLOB": bytes(number)}
    columns = connection.execute(f"PRAGMA table_info({table})")
    values = {name: kinds[kind] for _, name, kind, *_ in columns}
    # Each is the first of its series, about the one document, and no specimen.
    fixed = {"series_sequence": 1, "invoice_id": 1, "specimen": 0, "revokes_id": 1, "state": "cancelled"}
    return {name: fixed.get(name, value) for name, value in values.items()}


def put(
    connection: sqlite3.Connection, table: str, values: Mapping[str, object], verb: str = "INSERT"
) -> None:
    names, marks = ", ".join(f'"{name}"' for name in values), ", ".join("?" * len(values))
    connection.execute(f"{verb} INTO {table} ({names}) VALUES ({marks})", tuple(values.values()))


def keys(connection: sqlite3.Connection, table: str) -> list[list[str]]:
    """Return the columns of the primary key and of every other UNIQUE of a table."""
    found = [
        [name for _, _, name in connection.execute(f"PRAGMA index_info({index})")]
        for _, index, unique, *_ in connection.execute(f"PRAGMA index_list({table})").fetchall()
        if unique
    ]
    primary = [
        (place, name) for _, name, *_, place in connection.execute(f"PRAGMA table_info({table})") if place
    ]
    own = [name for _, name in sorted(primary)]
    return found if own in found else [*found, own]


def rows(connection: sqlite3.Connection, table: str) -> list[tuple[object, ...]]:
    return connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2, 3").fetchall()


def test_every_table_that_is_kept_is_looked_at() -> None:
    assert len(KEPT) == 25
    assert {"invoice", "journal", "closing", "accounting_entry", "outbox", "booking", "customer"} <= set(KEPT)


@pytest.mark.parametrize("table", KEPT)
def test_nothing_is_inserted_in_the_place_of_another(stranger: sqlite3.Connection, table: str) -> None:
    before = rows(stranger, table)
    assert len(before) == 1
    for columns in keys(stranger, table):
        first = row(stranger, table, 1)
        meeting = row(stranger, table, 2) | {name: first[name] for name in columns}
        with pytest.raises(sqlite3.IntegrityError):
            put(stranger, table, meeting, "INSERT OR REPLACE")
        assert rows(stranger, table) == before, columns


@pytest.mark.parametrize("table", KEPT)
def test_nothing_is_changed_into_another(stranger: sqlite3.Connection, table: str) -> None:
    for name in safeguards.TRIGGERS:
        if name.startswith(table) and "INSERT" in safeguards.TRIGGERS[name].partition("\n")[0]:
            stranger.execute(f"DROP TRIGGER {name}")
    second = row(stranger, table, 2) | {"invoice_id": 2, "revokes_id": 2, "series_sequence": 2}
    put(stranger, table, {name: second[name] for name in row(stranger, table, 2)})
    before = rows(stranger, table)
    for columns in keys(stranger, table):
        changes = ", ".join(f'"{name}" = ?' for name in columns)
        values = tuple(row(stranger, table, 1)[name] for name in columns)
        where = f"(SELECT max({columns[0]}) FROM {table})"
        with pytest.raises(sqlite3.IntegrityError):
            stranger.execute(f"UPDATE OR REPLACE {table} SET {changes} WHERE {columns[0]} = {where}", values)
        assert rows(stranger, table) == before, columns


def test_a_credit_note_cannot_take_the_number_of_an_invoice(campus: Campus) -> None:
    campus.place(2)
    campus.issue([1])
    forged = (
        "INSERT OR REPLACE INTO invoice SELECT 2, '381', number, series_year, 1, issue_date, due_date, language,"
        " customer_id, customer_code, customer_name, period_from, period_to, net, tax, gross, currency, 1, specimen,"
        " payload, issued_at, issued_by, rules FROM invoice"
    )
    with closing(sqlite3.connect(campus.path, isolation_level=None)) as connection:
        with pytest.raises(sqlite3.IntegrityError, match="append_only"):
            connection.execute(forged)
        assert connection.execute("SELECT id, kind FROM invoice").fetchall() == [(1, "380")]


def test_a_code_that_is_taken_is_still_said_to_be(campus: Campus) -> None:
    for statement in ("UPDATE OR REPLACE customer SET code = 'BASALTE' WHERE code = 'ARGILE'",):
        with pytest.raises(sqlite3.IntegrityError, match=r"UNIQUE constraint failed: customer\.code"):
            campus.sql(statement)
    with campus.storage.read() as unit:
        argile = unit.catalogue.customer_by_code("ARGILE")
    assert argile is not None
    with campus.storage.write() as unit, pytest.raises(InvalidValue) as refused:
        unit.catalogue.save_customer(type(argile)(argile.id, "BASALTE", argile.name, argile.group))
    assert refused.value.message.key == "error-storage-code-taken"
