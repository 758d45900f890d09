"""What was issued stays as it was issued, in sequence, and nothing is billed twice, whoever writes."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from campus_desk.domain.actors import EVERYTHING, ViewerScope
from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.errors import InvalidValue, NotFound, Refused
from campus_desk.domain.identifiers import CustomerId
from campus_desk.domain.invoice import DocumentKind, Invoice
from campus_desk.domain.journal import GENESIS
from campus_desk.persistence import create_storage
from tests.integration.storage_fixtures import Campus, campus, furnish, issue, prepared

__all__ = ["campus"]

ISSUED_TABLES = (
    "invoice",
    "invoice_line",
    "invoice_document",
    "invoice_source",
    "credited_source",
    "credited_line",
    "journal",
)

# What a stranger with a database client would have to write.
ANOTHER_INVOICE = """
    INSERT INTO invoice SELECT 3, kind, 'F2026-000002', series_year, 2, issue_date, due_date, language, customer_id,
        customer_code, customer_name, period_from, period_to, net, tax, gross, currency, corrects_id, specimen,
        payload, issued_at, issued_by, rules FROM invoice WHERE id = 1
"""


@pytest.fixture
def billed(campus: Campus) -> Campus:
    """Two invoices, the first of them credited, and the bookings they bill."""
    for start in (2, 4, 6):
        campus.place(start)
    first = campus.issue([1, 2])
    campus.credit(first.invoice)
    campus.issue([1, 3], customer=1)
    return campus


def test_an_invoice_comes_back_as_it_was_issued(campus: Campus) -> None:
    campus.place(2)
    issued = campus.issue([1])
    with campus.storage.read() as unit:
        assert unit.invoices.by_number("F2026-000001") == issued
        document = unit.invoices.document("F2026-000001")
        assert document.content == b"%PDF-1.7 F2026-000001"
        assert unit.invoices.head(DocumentKind.INVOICE, 2026).sequence == 1
        assert unit.invoices.head(DocumentKind.INVOICE, 2026).issue_date == date(2026, 11, 23)
        assert unit.invoices.chain_head() == (1, issued.chain_hash)
        for read in (unit.invoices.by_number, unit.invoices.document):
            with pytest.raises(NotFound):
                read("F2026-000002")


def test_an_empty_campus_has_issued_nothing(campus: Campus) -> None:
    with campus.storage.read() as unit:
        head = unit.invoices.head(DocumentKind.INVOICE, 2026)
        assert (head.sequence, head.issue_date) == (0, None)
        assert unit.invoices.chain_head() == (0, GENESIS)
        assert unit.invoices.rows() == []


def test_the_list_of_issued_documents(billed: Campus) -> None:
    with billed.storage.read() as unit:
        rows = unit.invoices.rows()
        assert [(r.number, r.kind, f"{r.net} {r.tax} {r.gross}", r.lines) for r in rows] == [
            ("F2026-000001", "380", "75.00 15.00 90.00", 2),
            ("A2026-000001", "381", "75.00 15.00 90.00", 2),
            ("F2026-000002", "380", "75.00 15.00 90.00", 2),
        ]
        assert [(r.corrects_number, r.credited_by) for r in rows] == [
            ("", ("A2026-000001",)),
            ("F2026-000001", ()),
            ("", ()),
        ]
        assert unit.invoices.credited_by("F2026-000001") == "A2026-000001"
        assert unit.invoices.credited_by("F2026-000002") == ""
        assert len(unit.invoices.rows(month=date(2026, 10, 17))) == 3
        assert unit.invoices.rows(month=date(2026, 11, 1)) == []


def test_a_customer_reads_its_own_documents_only(billed: Campus) -> None:
    with billed.storage.read() as unit:
        buyers = {row.number: row.customer_id for row in unit.invoices.rows()}
        own, stranger = ViewerScope(buyers["F2026-000001"]), ViewerScope(CustomerId(9_999))
        mine = [number for number, buyer in buyers.items() if buyer == own.customer_id]
        assert [row.number for row in unit.invoices.rows(scope=own)] == mine
        assert 0 < len(mine) < len(buyers)
        assert unit.invoices.rows(scope=stranger) == []
        assert unit.invoices.document("F2026-000001", own).content
        for read in (unit.invoices.document, unit.invoices.by_number):
            with pytest.raises(NotFound):
                read("F2026-000001", stranger)


def test_what_a_month_may_bill(campus: Campus) -> None:
    inside = campus.place(2)
    campus.place(4, status=BookingStatus.OPTION)
    gone = campus.place(6)
    campus.change(gone, replace(gone.draft, status=BookingStatus.CANCELLED))
    later = campus.place(8, customer=1)
    running = campus.place(10)

    def chargeable(first: datetime, last: datetime, now: datetime) -> list[int]:
        with campus.storage.read() as unit:
            return [b.id for b in unit.unbilled.chargeable_bookings(first, last, now)]

    first, last = inside.slot.start, running.slot.end
    assert chargeable(first, last, running.slot.start) == [inside.id, later.id]
    assert chargeable(first, last, running.slot.end) == [inside.id, running.id, later.id]
    # The end decides: after the first instant, up to and including the last.
    assert chargeable(inside.slot.end, later.slot.end, last) == [later.id]
    campus.issue([inside.id])
    assert chargeable(first, last, last) == [running.id, later.id]
    with campus.storage.read() as unit:
        assert unit.unbilled.chargeable_revisions([inside.id, later.id, running.id]) == {
            later.id: 1,
            running.id: 1,
        }
        assert unit.bookings.invoiced_on(inside.id) == "F2026-000001"
        assert unit.bookings.invoiced_on(later.id) == ""


def test_a_use_is_billed_once_until_it_is_credited(campus: Campus) -> None:
    booking = campus.place(2)
    for generation in range(3):
        issued = campus.issue([booking.id])
        with pytest.raises(Refused) as refusal:
            campus.issue([booking.id])
        assert refusal.value.message.key == "error-already-billed"
        assert dict(refusal.value.message.params)["invoice"] == issued.invoice.number
        assert campus.sql("SELECT count(*) FROM invoice") == [(2 * generation + 1,)]
        campus.credit(issued.invoice)
        with campus.storage.read() as unit:
            assert unit.bookings.invoiced_on(booking.id) == ""
            assert not unit.agenda.bookings(EVERYTHING, *booking.slot.epoch)[0].invoiced
    assert campus.sql("SELECT max(generation) FROM invoice_source") == [(2,)]


def test_a_credit_note_frees_nothing_twice(campus: Campus) -> None:
    campus.place(2)
    first = campus.issue([1])
    campus.credit(first.invoice)
    with pytest.raises(Refused):
        campus.credit(first.invoice)
    assert campus.sql("SELECT count(*) FROM invoice") == [(2,)]


def test_a_credit_note_corrects_an_invoice_that_exists(campus: Campus) -> None:
    campus.place(2)
    first = campus.issue([1])
    with pytest.raises(NotFound):
        campus.credit(replace(first.invoice, number="F2026-000009"))


@pytest.mark.parametrize(
    "mark",
    [
        pytest.param("('booking', 1, 0, 3)", id="the same generation"),
        pytest.param("('booking', 1, 1, 3)", id="a generation not freed"),
        pytest.param("('booking', 1, 2, 3)", id="a generation skipped"),
        pytest.param("('booking', 9, 1, 3)", id="the first is number 0"),
    ],
)
@pytest.mark.parametrize("verb", ["INSERT", "INSERT OR REPLACE"])
def test_a_stranger_cannot_bill_twice(campus: Campus, verb: str, mark: str) -> None:
    campus.place(2)
    campus.issue([1])
    campus.sql(ANOTHER_INVOICE)
    with pytest.raises(sqlite3.IntegrityError, match="already_billed"):
        campus.sql(f"{verb} INTO invoice_source VALUES {mark}")


@pytest.mark.parametrize("table", ISSUED_TABLES)
def test_what_was_issued_is_neither_changed_nor_deleted(billed: Campus, table: str) -> None:
    before = billed.sql(f"SELECT * FROM {table}")
    columns = [name for _, name, *_ in billed.sql(f"PRAGMA table_info({table})")]
    assert before
    for column in columns:
        with pytest.raises(sqlite3.IntegrityError, match="append_only"):
            billed.sql(f"UPDATE {table} SET {column} = {column}")
        with pytest.raises(sqlite3.IntegrityError, match=r"append_only|datatype mismatch"):
            billed.sql(f"UPDATE OR REPLACE {table} SET {column} = NULL")
    with pytest.raises(sqlite3.IntegrityError, match="append_only"):
        billed.sql(f"DELETE FROM {table}")
    for verb in ("INSERT OR REPLACE", "REPLACE", "INSERT OR IGNORE"):
        with pytest.raises(sqlite3.IntegrityError):
            billed.sql(f"{verb} INTO {table} SELECT * FROM {table}")
    with pytest.raises(sqlite3.IntegrityError):
        billed.sql(
            f"INSERT INTO {table} SELECT * FROM {table} WHERE true ON CONFLICT DO UPDATE SET {columns[0]} = 99"
        )
    assert billed.sql(f"SELECT * FROM {table}") == before


@pytest.mark.parametrize(
    "row",
    [
        """invoice_line SELECT invoice_id, 9, description, detail, quantity, unit, base_quantity, unit_price, net,
           vat_category, vat_rate, service_from, service_to, project_code, purchase_order, source_kind, source_id
           FROM invoice_line WHERE invoice_id = 1 AND position = 1""",
        "invoice_document SELECT invoice_id, 'text/xml', content, sha256 FROM invoice_document WHERE invoice_id = 1",
        "invoice_source VALUES ('booking', 9, 0, 1)",
    ],
)
def test_nothing_is_added_to_an_issued_document(billed: Campus, row: str) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="document_sealed"):
        billed.sql(f"INSERT INTO {row}")


def test_history_is_append_only(campus: Campus) -> None:
    campus.sql("INSERT INTO history VALUES (1, 0, 'camille', 'place', 'booking', 1, '', '{}')")
    for statement in (
        "UPDATE history SET actor = 'someone'",
        "DELETE FROM history",
        "REPLACE INTO history VALUES (1, 0, 'someone', 'place', 'booking', 1, '', '{}')",
    ):
        with pytest.raises(sqlite3.IntegrityError, match="append_only"):
            campus.sql(statement)


def refusal(campus: Campus, invoice: Invoice, fields: dict[str, Any], **link: Any) -> Refused:
    """Insert what would follow an invoice, changed in its fields or its place in the chain; return the refusal."""
    with campus.storage.write() as unit:
        issued, document = prepared(unit, invoice)
        changed = replace(issued, invoice=replace(issued.invoice, **fields), **link)
        with pytest.raises(Refused) as refused:
            unit.invoices.insert(changed, [document], [])
    return refused.value


@pytest.mark.parametrize("sequence", [1, 3, 17])
def test_numbers_follow_without_a_gap(campus: Campus, sequence: int) -> None:
    campus.place(2)
    first = campus.issue([1])
    refused = refusal(campus, first.invoice, {"number": f"F2026-{sequence:06}"})
    assert refused.message.key == "error-storage-out-of-sequence"


def test_every_year_begins_a_series_of_its_own(campus: Campus) -> None:
    for start in (2, 4, 6):
        campus.place(start)
    assert campus.issue([1]).invoice.number == "F2026-000001"
    assert campus.issue([2]).invoice.number == "F2026-000002"
    assert campus.issue([3], day=date(2027, 1, 4)).invoice.number == "F2027-000001"


def test_dates_never_go_back(campus: Campus) -> None:
    campus.place(2)
    first = campus.issue([1])
    refused = refusal(campus, first.invoice, {"issue_date": date(2026, 11, 22)})
    assert refused.message.key == "error-storage-out-of-sequence"


@pytest.mark.parametrize(
    "wrong",
    [{"chain_sequence": 1}, {"chain_sequence": 3}, {"previous_hash": "0" * 64}, {"previous_hash": "f" * 64}],
)
def test_the_chain_goes_on_from_its_last_link(campus: Campus, wrong: dict[str, Any]) -> None:
    campus.place(2)
    first = campus.issue([1])
    assert refusal(campus, first.invoice, {}, **wrong).message.key == "error-storage-out-of-sequence"


def test_a_link_names_a_document_that_is_stored(campus: Campus) -> None:
    campus.place(2)
    campus.issue([1])
    campus.sql(ANOTHER_INVOICE)
    link = "SELECT 2, 3, payload_sha256, ?, '', hash, hash FROM journal"
    with pytest.raises(sqlite3.IntegrityError, match="out_of_sequence"):
        campus.sql(f"INSERT INTO journal {link}", "0" * 64)
    campus.sql("INSERT INTO invoice_document VALUES (3, 'application/pdf', x'00', ?)", "0" * 64)
    campus.sql(f"INSERT INTO journal {link}", "0" * 64)


def test_no_invoice_follows_one_that_is_not_sealed(campus: Campus) -> None:
    campus.place(2)
    campus.issue([1])
    campus.sql(ANOTHER_INVOICE)
    with pytest.raises(sqlite3.IntegrityError, match="out_of_sequence"):
        campus.sql(
            ANOTHER_INVOICE.replace("SELECT 3", "SELECT 4").replace(
                "02', series_year, 2", "03', series_year, 3"
            )
        )


def test_a_document_comes_with_its_own_hash(campus: Campus) -> None:
    campus.place(2)
    first = campus.issue([1])
    with campus.storage.write() as unit:
        issued, document = prepared(unit, first.invoice)
        with pytest.raises(ValueError, match="hash"):
            unit.invoices.insert(issued, [replace(document, content=b"another")], [])


def test_a_number_that_is_none_is_refused(campus: Campus) -> None:
    campus.place(2)
    first = campus.issue([1])
    assert isinstance(refusal(campus, first.invoice, {"number": "F-1"}), InvalidValue)


def test_a_refused_invoice_leaves_no_gap(campus: Campus) -> None:
    for start in (2, 4):
        campus.place(start)
    campus.issue([1])
    with campus.storage.write() as unit:
        with pytest.raises(Refused):
            issue(unit, campus.customers[0], [2, 1], date(2026, 11, 23))
        assert issue(unit, campus.customers[0], [2], date(2026, 11, 23)).invoice.number == "F2026-000002"
        unit.commit()
    assert campus.sql("SELECT number FROM invoice") == [("F2026-000001",), ("F2026-000002",)]
    assert campus.sql("SELECT count(*) FROM invoice_line") == [(2,)]


def test_specimens_and_real_invoices_never_mix(tmp_path: Path, campus: Campus) -> None:
    storage = create_storage(tmp_path / "sample.db", specimen=True)
    sample = Campus(tmp_path / "sample.db", storage, *furnish(storage))
    for each, other in ((campus, True), (sample, False)):
        each.place(2)
        issued = each.issue([1])
        refused = refusal(each, issued.invoice, {"specimen": other})
        assert refused.message.key == "error-storage-specimen-fixed"
        for statement in (
            "UPDATE setting SET value = 1 - value WHERE name = 'specimen'",
            "UPDATE setting SET name = 'other' WHERE name = 'specimen'",
            "DELETE FROM setting WHERE name = 'specimen'",
            f"REPLACE INTO setting VALUES ('specimen', '{int(other)}')",
        ):
            with pytest.raises(sqlite3.IntegrityError, match="specimen_fixed"):
                each.sql(statement)
    storage.close()


def test_times_of_issue_are_kept_to_the_second(campus: Campus) -> None:
    campus.place(2)
    campus.issue([1])
    with campus.storage.read() as unit:
        issued = unit.invoices.by_number("F2026-000001")
    assert (issued.issued_at, issued.issued_by) == (datetime(2026, 11, 23, 9, 0, tzinfo=UTC), "camille")
