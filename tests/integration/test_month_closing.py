"""Closing months: in turn, once, with the sums and the hash of what was issued; checked ever after."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from campus_desk.application.credit_note import credit
from campus_desk.application.ledger_commands import SaveAccounts
from campus_desk.application.month_closing import close_month, next_to_close
from campus_desk.domain.account_mapping import AccountMapping
from campus_desk.domain.actors import Actor, Role
from campus_desk.domain.errors import NotFound, NotPermitted, Refused
from campus_desk.domain.journal import GENESIS, digest
from campus_desk.persistence import verify
from tests.campus import RECEPTION, Campus, slot, wall
from tests.invoicing import issue, issuing_campus, october, sql, tamper

NOVEMBER = date(2026, 11, 1)
DECEMBER = date(2026, 12, 1)


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    """Return a campus with two invoices of November, one credited, and one of December; it is January."""
    opened = issuing_campus(tmp_path / "campus.db")
    october(opened, "NEURALIS", "HELIA")
    issue(opened)
    credit(opened.services, "F2026-000001", "Erreur", RECEPTION)
    opened.book("RHIN", slot("2026-11-24", "09:00", "12:00"))
    opened.clock.instant = wall("2026-12-04 09:00")
    issue(opened, NOVEMBER)
    opened.clock.instant = datetime(2027, 1, 5, 8, 30, tzinfo=UTC)
    yield opened
    opened.close()


def links(campus: Campus) -> dict[int, str]:
    return {int(key): str(value) for key, value in sql(campus.path, "SELECT sequence, hash FROM journal")}


def refusal(campus: Campus, month: date) -> str:
    with pytest.raises(Refused) as refused:
        close_month(campus.services, month, RECEPTION)
    return refused.value.message.key


def unsound(campus: Campus) -> list[str]:
    return [finding.name for finding in verify(campus.path) if not finding.holds]


def test_a_sample_campus_closes_with_a_sheet_that_says_so(campus: Campus) -> None:
    close_month(replace(campus.services, specimen=True), NOVEMBER, RECEPTION)
    with campus.services.storage.read() as unit:
        (page,) = PdfReader(BytesIO(unit.ledger.closing_sheet(NOVEMBER).content)).pages
    assert page.extract_text().count("SPECIMEN") == 2


def test_a_closing_says_what_was_issued_up_to_the_end_of_its_month(campus: Campus) -> None:
    closed = close_month(campus.services, date(2026, 11, 17), RECEPTION)
    assert (closed.month, closed.closed_by) == (NOVEMBER, "Claire Muller")
    # Two invoices and a credit note in November; what December issued is no business of it.
    assert (closed.last_sequence, closed.last_hash) == (3, links(campus)[3])
    said = json.loads(closed.payload)
    assert said["previous"] == GENESIS
    assert said["month"] == "2026-11"
    vat = [{"base": "90.00", "category": "S", "rate": "20.00", "tax": "18.00"}]
    invoices, notes = said["series"]
    assert invoices == {
        "kind": "380",
        "count": 2,
        "first_number": "F2026-000001",
        "last_number": "F2026-000002",
        "net": "90.00",
        "tax": "18.00",
        "gross": "108.00",
        "vat": vat,
    }
    assert (notes["count"], notes["first_number"], notes["gross"]) == (1, "A2026-000001", "54.00")
    # 108.00 invoiced less 54.00 credited; the fiscal year is that of the calendar.
    sums = {"count": 3, "net": "45.00", "tax": "9.00", "gross": "54.00"}
    assert said["totals"] == {
        "year": sums | {"since": "2026-01-01"},
        "perpetual": sums | {"since": "2026-11-23"},
    }
    assert unsound(campus) == []


def test_the_sheet_is_stored_and_bears_figures_and_hash(campus: Campus) -> None:
    closed = close_month(campus.services, NOVEMBER, RECEPTION, "de")
    with campus.services.storage.read() as unit:
        sheet = unit.ledger.closing_sheet(NOVEMBER)
        with pytest.raises(NotFound):
            unit.ledger.closing_sheet(DECEMBER)
    assert digest(sheet.content) == sheet.sha256 == closed.pdf_sha256
    page = "".join(p.extract_text() for p in PdfReader(BytesIO(sheet.content)).pages)
    for said in ("Monatsabschluss", "F2026-000002", "A2026-000001", closed.last_hash[:8], "Claire Muller"):
        assert said in page


def test_months_are_closed_in_turn_once_and_when_they_are_over(campus: Campus) -> None:
    assert refusal(campus, date(2027, 1, 1)) == "error-closing-not-over"
    assert refusal(campus, date(2026, 10, 1)) == "error-closing-nothing-issued"
    assert refusal(campus, DECEMBER) == "error-closing-order"
    november = close_month(campus.services, NOVEMBER, RECEPTION)
    assert refusal(campus, NOVEMBER) == "error-closing-closed"
    december = close_month(campus.services, DECEMBER, RECEPTION)
    assert (december.last_sequence, december.last_hash) == (4, links(campus)[4])
    assert json.loads(december.payload)["previous"] == november.hash != GENESIS
    # Nothing is issued in January: it is closed all the same, and the chain stands where it stood.
    campus.clock.instant = wall("2027-02-01 00:00")
    empty = close_month(campus.services, date(2027, 1, 1), RECEPTION)
    assert (empty.last_sequence, empty.last_hash) == (4, links(campus)[4])
    assert [each["count"] for each in json.loads(empty.payload)["series"]] == [0, 0]
    with campus.services.storage.read() as unit:
        assert [c.month.month for c in unit.ledger.closings()] == [11, 12, 1]
        assert next_to_close(unit) == date(2027, 2, 1)
    assert unsound(campus) == []


def test_totals_run_on_through_the_fiscal_year_and_beyond(campus: Campus) -> None:
    campus.execute(SaveAccounts(AccountMapping(first_month=12)))
    november, december = (
        json.loads(close_month(campus.services, month, RECEPTION).payload)["totals"]
        for month in (NOVEMBER, DECEMBER)
    )
    assert (november["year"]["since"], november["year"]["gross"]) == ("2025-12-01", "54.00")
    # Three hours at 45.00 € in December: 135.00 + 27.00 = 162.00; with November's 54.00 that makes 216.00.
    assert december["year"] == {
        "since": "2026-12-01",
        "count": 1,
        "net": "135.00",
        "tax": "27.00",
        "gross": "162.00",
    }
    assert december["perpetual"] == {
        "since": "2026-11-23",
        "count": 4,
        "net": "180.00",
        "tax": "36.00",
        "gross": "216.00",
    }
    # What the fiscal year is afterwards changes nothing of what was closed.
    campus.execute(SaveAccounts(AccountMapping(first_month=4)))
    assert unsound(campus) == []


def test_the_month_ends_by_the_clock_of_the_campus(campus: Campus) -> None:
    close_month(campus.services, NOVEMBER, RECEPTION)
    close_month(campus.services, DECEMBER, RECEPTION)
    campus.clock.instant = datetime(2027, 1, 31, 22, 59, tzinfo=UTC)
    assert refusal(campus, date(2027, 1, 1)) == "error-closing-not-over"
    campus.clock.instant = datetime(2027, 1, 31, 23, 0, tzinfo=UTC)
    assert close_month(campus.services, date(2027, 1, 1), RECEPTION).month == date(2027, 1, 1)


def test_nothing_is_closed_before_the_first_document(tmp_path: Path) -> None:
    campus = issuing_campus(tmp_path / "empty.db")
    assert refusal(campus, date(2026, 8, 1)) == "error-closing-nothing-issued"
    with campus.services.storage.read() as unit:
        assert next_to_close(unit) is None
    campus.close()


def test_nothing_is_issued_in_a_closed_month_and_the_clock_is_suspected(campus: Campus) -> None:
    close_month(campus.services, NOVEMBER, RECEPTION)
    close_month(campus.services, DECEMBER, RECEPTION)
    campus.clock.instant = wall("2026-12-31 12:00")
    with pytest.raises(Refused) as refused:
        credit(campus.services, "F2026-000002", "Erreur", RECEPTION)
    assert refused.value.message.key == "error-storage-month-closed"
    campus.clock.instant = wall("2027-01-01 12:00")
    assert credit(campus.services, "F2026-000002", "Erreur", RECEPTION).invoice.number == "A2027-000001"


def test_only_reception_and_finance_close(campus: Campus) -> None:
    for role in (Role.TENANT, Role.READER, Role.IMPORT):
        with pytest.raises(NotPermitted):
            close_month(campus.services, NOVEMBER, Actor("Personne", role))
    assert close_month(campus.services, NOVEMBER, Actor("Nadia", Role.FINANCE)).closed_by == "Nadia"


def test_the_database_takes_no_closing_out_of_turn_or_untrue_and_lets_none_go(campus: Campus) -> None:
    row = "INSERT INTO closing SELECT NULL, {0}, closed_at, closed_by, {1}, {2}, payload, pdf, pdf_sha256 FROM closing"
    close_month(campus.services, NOVEMBER, RECEPTION)
    real = links(campus)
    for month, sequence, last_hash in (
        ("2027-01-01", 4, real[4]),
        ("2026-12-01", 3, real[3]),
        ("2026-12-01", 4, real[3]),
    ):
        with pytest.raises(sqlite3.IntegrityError, match="closing_out_of_turn"):
            sql(campus.path, row.format(f"'{month}'", sequence, f"'{last_hash}'"))
    for statement in ("UPDATE closing SET closed_by = 'x'", "DELETE FROM closing"):
        with pytest.raises(sqlite3.IntegrityError, match="append_only"):
            sql(campus.path, statement)
    assert unsound(campus) == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE closing SET payload = replace(payload, '108.00', '109.00')",
        'UPDATE closing SET payload = replace(payload, \'"since":"2026-01-01"\', \'"since":"2026-02-01"\')',
        'UPDATE closing SET payload = replace(payload, \'"since":"2026-01-01"\', \'"since":"2025-01-01"\')',
        "UPDATE closing SET payload = replace(payload, '\"totals\":', '\"cumulated\":')",
        "UPDATE closing SET payload = replace(payload, 'F2026-000002', 'F2026-000003')",
        "UPDATE closing SET closed_by = 'Nobody'",
        "UPDATE closing SET closed_at = closed_at + 1",
        "UPDATE closing SET last_sequence = 2",
        "UPDATE closing SET last_hash = (SELECT hash FROM journal WHERE sequence = 4) WHERE month = '2026-11-01'",
        "UPDATE closing SET pdf = CAST(replace(CAST(pdf AS TEXT), '1.7', '1.6') AS BLOB) WHERE month = '2026-12-01'",
        "UPDATE closing SET pdf_sha256 = hex(randomblob(32)) WHERE month = '2026-11-01'",
        "DELETE FROM closing WHERE month = '2026-11-01'",
        "UPDATE closing SET month = '2027-01-01' WHERE month = '2026-12-01'",
    ],
)
def test_the_check_finds_what_was_done_to_a_closing(campus: Campus, statement: str) -> None:
    close_month(campus.services, NOVEMBER, RECEPTION)
    close_month(campus.services, DECEMBER, RECEPTION)
    assert unsound(campus) == []
    tamper(campus.path, statement)
    assert unsound(campus) == ["closings"]


def test_a_document_slipped_into_a_closed_month_is_found_by_the_closing_too(campus: Campus) -> None:
    close_month(campus.services, NOVEMBER, RECEPTION)
    tamper(campus.path, "UPDATE invoice SET issue_date = '2026-11-30', due_date = '2026-12-30' WHERE id = 4")
    assert "closings" in unsound(campus)


def test_amounts_of_a_closing_are_those_of_the_documents(campus: Campus) -> None:
    closed = close_month(campus.services, NOVEMBER, RECEPTION)
    with campus.services.storage.read() as unit:
        rows = [row for row in unit.invoices.rows() if row.issue_date.month == 11]
    for kind, said in zip(("380", "381"), json.loads(closed.payload)["series"], strict=True):
        mine = [row for row in rows if row.kind == kind]
        assert Decimal(said["net"]) == sum(row.net for row in mine)
        assert Decimal(said["tax"]) == sum(row.tax for row in mine)
