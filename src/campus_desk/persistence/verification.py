"""``campus-desk check``: what holds in a campus file, found out without trusting the program that wrote it.

The file is only read. Every finding is one line: what was verified, and whether it holds.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

from campus_desk.application.ports import CheckFinding
from campus_desk.domain.messages import Message
from campus_desk.persistence import (
    accounting_checks,
    billing_checks,
    booking_checks,
    closing_checks,
    delivery_checks,
    event_checks,
    invoice_checks,
    safeguards,
    schema,
)
from campus_desk.persistence.campus_file import connect_to_read, errors_told, version_of

Check = Callable[[sqlite3.Connection], tuple[int, Sequence[str]]]
"""Returns how many things were looked at, and names those that do not hold."""


def verify(path: Path, xml_in: Callable[[bytes], bytes | None] | None = None) -> list[CheckFinding]:
    """Check a campus file.

    Args:
        path: The file.
        xml_in: Takes the e-invoice out of a PDF, None where there is none; without it nobody looks into the PDFs.

    Raises:
        StorageUnusable: It is missing, not a campus, newer, or cannot be read at all.
    """
    version = version_of(path)
    with errors_told(path), closing(connect_to_read(path)) as connection:
        connection.execute("BEGIN")
        findings = [_finding("integrity", _integrity, connection)]
        if version < schema.VERSION:
            return [*findings, _told("schema", version, [str(version)])]
        checks = dict(_CHECKS)
        if xml_in is not None:
            checks["embedded"] = partial(invoice_checks.embedded, xml_in=xml_in)
        return findings + [_finding(name, check, connection) for name, check in checks.items()]


def _finding(name: str, check: Check, connection: sqlite3.Connection) -> CheckFinding:
    try:
        count, broken = check(connection)
    except (sqlite3.DatabaseError, ValueError, TypeError) as error:
        # A damaged page, or what is no value at all; the other checks may still have something to say.
        count, broken = 0, [str(error)]
    return _told(name, count, broken)


def _told(name: str, count: int, broken: Sequence[str]) -> CheckFinding:
    if not broken:
        return CheckFinding(name, True, Message.of(f"check-{name}-holds", count=count))
    return CheckFinding(
        name, False, Message.of(f"check-{name}-fails", count=len(broken), first=", ".join(broken[:3]))
    )


def _integrity(connection: sqlite3.Connection) -> tuple[int, Sequence[str]]:
    problems = [text for (text,) in connection.execute("PRAGMA integrity_check(10)") if text != "ok"]
    problems += [f"{table} {row}" for table, row, *_ in connection.execute("PRAGMA foreign_key_check")]
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    return pages, problems


def _safeguards(connection: sqlite3.Connection) -> tuple[int, Sequence[str]]:
    return len(safeguards.TRIGGERS) + len(safeguards.INDEXES), safeguards.differences(connection)


_CHECKS: dict[str, Check] = {
    "safeguards": _safeguards,
    "overlaps": booking_checks.overlaps,
    "allocations": booking_checks.allocations,
    "numbers": invoice_checks.numbers,
    "chain": invoice_checks.chain,
    "documents": invoice_checks.documents,
    "totals": invoice_checks.totals,
    "billing": billing_checks.billing,
    "closings": closing_checks.closings,
    "events": event_checks.events,
    "deliveries": delivery_checks.deliveries,
    "accounting": accounting_checks.accounting,
}
