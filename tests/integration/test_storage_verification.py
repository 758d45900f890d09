"""The check finds whatever somebody with a database client and no conscience has done to the file."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from campus_desk.application.invoice_snapshot import decode, encode
from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.journal import chain, digest, record_digest
from campus_desk.persistence import safeguards, verify
from campus_desk.reference.wording import LANGUAGES, FluentWording
from tests.integration.storage_fixtures import Campus, campus
from tests.integration.test_storage_rivals import ROOT

__all__ = ["campus"]

NAMES = (
    "integrity",
    "safeguards",
    "overlaps",
    "allocations",
    "numbers",
    "chain",
    "documents",
    "totals",
    "billing",
    "closings",
    "events",
    "deliveries",
    "accounting",
)


@pytest.fixture
def busy(campus: Campus) -> Campus:
    """A campus in the middle of its life: moved, cancelled, invoiced, credited, invoiced again."""
    for start in (2, 4, 6, 8):
        campus.place(start, rooms=(0, 2), setup_minutes=15)
    moved = campus.place(20, customer=1)
    campus.change(moved, campus.draft(30, 2, rooms=(1,), customer=1))
    gone = campus.place(40)
    campus.change(gone, replace(gone.draft, status=BookingStatus.CANCELLED))
    first = campus.issue([1, 2])
    campus.credit(first.invoice)
    campus.issue([1, 3], customer=1)
    campus.issue([2])
    campus.storage.close()
    return campus


def failing(campus: Campus) -> set[str]:
    """Return the names of what does not hold, worded in every language."""
    findings = verify(campus.path)
    assert tuple(finding.name for finding in findings) == NAMES
    wording = FluentWording(ROOT / "resources" / "wording")
    for finding in findings:
        for language in LANGUAGES:
            assert wording.text(finding.message, language)
    return {finding.name for finding in findings if not finding.holds}


def tamper(campus: Campus, *statements: str) -> None:
    """Take the safeguards off, run SQL, put them back: what a patient intruder would do."""
    with closing(sqlite3.connect(campus.path, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        for name in safeguards.TRIGGERS:
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            assert connection.execute(statement).rowcount != 0, statement
        for sql in safeguards.TRIGGERS.values():
            connection.execute(sql)
        connection.execute("COMMIT")


def test_everything_holds_in_a_campus_at_work(busy: Campus) -> None:
    assert failing(busy) == set()


def test_everything_holds_in_an_empty_campus(campus: Campus) -> None:
    assert failing(campus) == set()


def test_the_check_writes_nothing(busy: Campus) -> None:
    content = busy.path.read_bytes()
    verify(busy.path)
    assert busy.path.read_bytes() == content


def test_the_check_runs_beside_a_writer(campus: Campus) -> None:
    with campus.storage.write() as unit:
        unit.bookings.add(campus.booking(2))
        assert failing(campus) == set()
        unit.commit()


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        pytest.param(
            "UPDATE invoice_document SET content = CAST(replace(CAST(content AS TEXT), '1.7', '1.8') AS BLOB)"
            " WHERE invoice_id = 1",
            {"documents"},
            id="one byte of a PDF",
        ),
        pytest.param("DELETE FROM invoice_document WHERE invoice_id = 2", {"documents"}, id="a PDF removed"),
        pytest.param("UPDATE invoice SET net = net - 100, gross = gross - 100", {"totals"}, id="a total"),
        pytest.param("UPDATE invoice SET customer_id = 3 WHERE id = 1", {"totals"}, id="a customer"),
        pytest.param(
            "UPDATE invoice SET payload = replace(payload, 'Salle 1', 'Salle 9') WHERE id = 3",
            {"chain", "totals"},
            id="a word of a snapshot",
        ),
        pytest.param(
            "UPDATE invoice SET corrects_id = 3 WHERE kind = '381'", {"totals", "billing"}, id="corrected"
        ),
        pytest.param("UPDATE invoice SET customer_code = 'CRAIE' WHERE id = 1", {"totals"}, id="a code"),
        pytest.param("UPDATE invoice SET customer_name = 'Craie' WHERE id = 2", {"totals"}, id="a name"),
        pytest.param("UPDATE invoice SET language = 'de' WHERE id = 3", {"totals"}, id="a language"),
        pytest.param("UPDATE invoice SET currency = 'CHF' WHERE id = 3", {"totals"}, id="a currency"),
        pytest.param("UPDATE invoice SET specimen = 1 WHERE id = 3", {"totals"}, id="a specimen"),
        pytest.param("UPDATE invoice SET rules = 'Schematron 1' WHERE id = 3", {"chain"}, id="the rules"),
        pytest.param("UPDATE invoice SET issued_by = 'nobody' WHERE id = 2", {"chain"}, id="who issued"),
        pytest.param("UPDATE invoice SET issued_at = issued_at + 1 WHERE id = 1", {"chain"}, id="when"),
        pytest.param("UPDATE invoice SET payload = '{}' WHERE id = 3", {"chain", "totals"}, id="no snapshot"),
        pytest.param("UPDATE invoice_line SET net = net + 1 WHERE invoice_id = 1", {"totals"}, id="a line"),
        # A credit note names the line that is gone.
        pytest.param(
            "DELETE FROM invoice_line WHERE invoice_id = 1 AND position = 2",
            {"integrity", "totals"},
            id="no line",
        ),
        pytest.param(
            "UPDATE invoice_line SET description = 'Cadeau' WHERE invoice_id = 4",
            {"totals"},
            id="a description",
        ),
        pytest.param(
            "UPDATE journal SET hash = substr(hash, 2) || '0' WHERE sequence = 2", {"chain"}, id="a hash"
        ),
        pytest.param("DELETE FROM journal WHERE sequence = 4", {"chain", "documents"}, id="the last link"),
        pytest.param("DELETE FROM journal WHERE sequence = 2", {"chain", "documents"}, id="a link"),
        pytest.param(
            "DELETE FROM invoice_source WHERE invoice_id = 3 AND source_id = 1", {"billing"}, id="a mark"
        ),
        pytest.param(
            "INSERT INTO invoice_source VALUES ('booking', 3, 1, 4)", {"billing"}, id="a use on two invoices"
        ),
        pytest.param("DELETE FROM credited_source", {"billing"}, id="what a credit note freed"),
        pytest.param("DELETE FROM credited_line", {"billing"}, id="what a credit note credited"),
        pytest.param("DELETE FROM credited_line WHERE position = 2", {"billing"}, id="one line of it"),
        pytest.param(
            "INSERT INTO credited_line VALUES (3, 1, 2)", {"billing"}, id="more than a credit note credited"
        ),
        pytest.param(
            "UPDATE credited_source SET source_id = 3 WHERE source_id = 1",
            {"billing"},
            id="another use freed",
        ),
        pytest.param("DELETE FROM allocation WHERE booking_id = 3", {"allocations"}, id="no allocation"),
        pytest.param(
            "DELETE FROM allocation WHERE booking_id = 3 AND resource_id = 1",
            {"allocations"},
            id="half a booking",
        ),
        pytest.param(
            "UPDATE allocation SET state = 'cancelled' WHERE id = 3", {"allocations"}, id="freed by stealth"
        ),
        pytest.param(
            "UPDATE booking SET status = 'confirmed'", {"allocations"}, id="revived without its resources"
        ),
        pytest.param(
            "UPDATE booking SET starts_at = starts_at - 60 WHERE id = 3", {"allocations"}, id="more than held"
        ),
        pytest.param(
            "UPDATE booking SET teardown_minutes = 5 WHERE id = 3", {"allocations"}, id="no time to tidy up"
        ),
        pytest.param(
            "UPDATE allocation SET starts_at = starts_at - 7200 WHERE booking_id = 4",
            {"overlaps", "allocations"},
            id="an overlap",
        ),
        pytest.param(
            "UPDATE booking SET customer_id = 99 WHERE id = 1", {"integrity"}, id="nobody's booking"
        ),
    ],
)
def test_tampering_is_found(busy: Campus, statement: str, found: set[str]) -> None:
    tamper(busy, statement)
    assert failing(busy) == found


def test_a_document_removed_whole_leaves_a_gap(busy: Campus) -> None:
    tamper(
        busy,
        *(
            f"DELETE FROM {table} WHERE invoice_id = 3"
            for table in ("invoice_line", "invoice_document", "journal")
        ),
        "DELETE FROM invoice_source WHERE invoice_id = 3",
        "DELETE FROM invoice WHERE id = 3",
    )
    assert failing(busy) == {"numbers", "chain"}


def test_dates_that_go_back_are_found(busy: Campus) -> None:
    tamper(busy, "UPDATE invoice SET issue_date = '2026-11-24' WHERE number = 'F2026-000002'")
    assert failing(busy) == {"numbers", "totals"}


def forged(campus: Campus, change: Callable[[str], str]) -> None:
    """Rewrite the last invoice so that every hash of the chain is right again."""
    (key, payload) = campus.sql("SELECT id, payload FROM invoice ORDER BY id DESC LIMIT 1")[0]
    (sequence, pdf, previous) = campus.sql(
        "SELECT sequence, pdf_sha256, previous_hash FROM journal WHERE invoice_id = ?", key
    )[0]
    text = change(payload)
    ((at, by),) = campus.sql("SELECT issued_at, issued_by FROM invoice WHERE id = ?", key)
    record = record_digest(datetime.fromtimestamp(at, UTC), by, "")
    link = chain(sequence - 1, previous, digest(text), pdf, record_hash=record)
    quoted = text.replace("'", "''")
    tamper(
        campus,
        f"UPDATE invoice SET payload = '{quoted}' WHERE id = {key}",
        f"UPDATE journal SET payload_sha256 = '{link.payload_hash}', hash = '{link.hash}' WHERE invoice_id = {key}",
    )


def test_a_forger_who_mends_the_chain_is_betrayed_by_the_arithmetic(busy: Campus) -> None:
    forged(busy, lambda payload: payload)
    assert failing(busy) == set()
    forged(busy, lambda payload: payload.replace('"unit_price":"45.00"', '"unit_price":"40.00"'))
    assert failing(busy) == {"totals"}


@pytest.mark.parametrize("change", ["tax", "base", "net", "rate"])
def test_amounts_are_worked_out_again(busy: Campus, change: str) -> None:
    def alter(payload: str) -> str:
        invoice = decode(payload)
        (group,) = invoice.vat
        if change == "net":
            return encode(replace(invoice, net=invoice.net + 1, gross=invoice.gross + 1))
        if change == "tax":
            wrong = replace(group, tax=group.tax + 1)
            return encode(replace(invoice, vat=(wrong,), tax=invoice.tax + 1, gross=invoice.gross + 1))
        altered = (
            replace(group, base=group.base + 1) if change == "base" else replace(group, rate=group.rate + 1)
        )
        return encode(replace(invoice, vat=(altered,)))

    forged(busy, alter)
    assert failing(busy) == {"totals"}
