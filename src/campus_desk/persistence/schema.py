"""The schema of the campus file: its mark, its version, and how a new file gets it without any migration."""

from __future__ import annotations

import sqlite3

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateTable

from campus_desk.persistence import safeguards
from campus_desk.persistence.booking_tables import allocation, booking, series
from campus_desk.persistence.catalogue_tables import (
    closure,
    customer,
    history,
    off_peak_window,
    opening_period,
    resource,
    resource_kind,
    setting,
    site,
    tariff,
)
from campus_desk.persistence.invoice_tables import (
    credited_line,
    credited_source,
    invoice,
    invoice_document,
    invoice_line,
    invoice_source,
    journal,
)
from campus_desk.persistence.ledger_tables import (
    accounting_batch,
    accounting_entry,
    accounting_lettering,
    adjustment,
    closing,
    invoice_event,
    month_decision,
    outbox,
)
from campus_desk.persistence.reception_tables import problem_report, waiting_entry

APPLICATION_ID = 0x43414D50
"""``PRAGMA application_id`` of every campus file: CAMP in ASCII."""

REVISIONS = ("0001", "0002", "0003", "0004", "0005")
"""Alembic's revisions in order; ``PRAGMA user_version`` holds how many of them a file has been through."""

VERSION = len(REVISIONS)

TABLES = (
    *(
        site,
        resource_kind,
        resource,
        customer,
        tariff,
        off_peak_window,
        opening_period,
        closure,
        setting,
        history,
    ),
    *(series, booking, allocation),
    *(waiting_entry, problem_report),
    *(invoice, invoice_line, invoice_document, invoice_source, credited_source, credited_line, journal),
    *(invoice_event, outbox, closing, accounting_batch, accounting_entry, accounting_lettering),
    *(month_decision, adjustment),
)
"""Every table, each after those it refers to."""

# Where Alembic keeps the revision, as Alembic would create it.
_ALEMBIC_VERSION = (
    "CREATE TABLE alembic_version (\n\tversion_num VARCHAR(32) NOT NULL, \n"
    "\tCONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)\n)"
)


def create(connection: sqlite3.Connection) -> None:
    """Create every table and safeguard in the transaction that is open, and state the version."""
    for table in TABLES:
        connection.execute(str(CreateTable(table).compile(dialect=sqlite.dialect())).strip())
    connection.execute(_ALEMBIC_VERSION)
    connection.execute("INSERT INTO alembic_version VALUES (?)", (REVISIONS[-1],))
    safeguards.install(connection)
    stamp(connection)


def stamp(connection: sqlite3.Connection, version: int = VERSION) -> None:
    """Mark the file as a campus of a version, in the transaction that is open."""
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {version}")
