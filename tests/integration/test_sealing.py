"""Sealing and exporting: what was issued and paid becomes entries once, in order, and never changes again."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from campus_desk.application.accounting_export import JournalFormat, export_fec, export_journal
from campus_desk.application.credit_note import credit
from campus_desk.application.ledger_commands import MarkPaid, RevokeEvents, SaveAccounts
from campus_desk.application.sealing import seal, still_open
from campus_desk.domain.account_mapping import Account, AccountMapping, AccountUse, JournalBook
from campus_desk.domain.actors import Actor, Role
from campus_desk.domain.errors import InvalidValue, NotPermitted, Refused
from campus_desk.domain.identifiers import InvoiceId
from campus_desk.domain.journal import GENESIS
from campus_desk.persistence import safeguards, verify
from tests.campus import RECEPTION, Campus, wall
from tests.invoicing import SELLER, issue, issuing_campus, october, sql
from tests.ledger import FecLine, assert_letters_balance, assert_sound, read_fec

F1, F2 = InvoiceId(1), InvoiceId(2)


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    """Return a campus with two invoices of 45.00 + 9.00 = 54.00 €, issued on 23 November; it is the 30th."""
    opened = issuing_campus(tmp_path / "campus.db")
    october(opened, "NEURALIS", "HELIA")
    issue(opened)
    opened.clock.instant = wall("2026-11-30 10:00")
    yield opened
    opened.close()


def sealed(campus: Campus, year: int = 2026) -> list[FecLine]:
    """Seal, export, read again."""
    seal(campus.services, year, RECEPTION)
    return read_fec(export_fec(campus.services, year).content)


def unsound(campus: Campus) -> list[str]:
    return [finding.name for finding in verify(campus.path) if not finding.holds]


def brief(lines: list[FecLine]) -> list[tuple[int, str, str, str, str, str]]:
    return [(x.number, x.journal, x.account, f"{x.debit:.2f}", f"{x.credit:.2f}", x.lettering) for x in lines]


def test_a_sale_and_its_payment_in_the_file_of_the_law(campus: Campus) -> None:
    campus.execute(MarkPaid((F1,), date(2026, 11, 27), "VIR 4711"))
    lines = sealed(campus)
    assert brief(lines) == [
        (1, "VE", "411000", "54.00", "0.00", "AAA"),
        (1, "VE", "706100", "0.00", "45.00", ""),
        (1, "VE", "445712", "0.00", "9.00", ""),
        (2, "VE", "411000", "54.00", "0.00", ""),
        (2, "VE", "706100", "0.00", "45.00", ""),
        (2, "VE", "445712", "0.00", "9.00", ""),
        (3, "BQ", "512000", "54.00", "0.00", ""),
        (3, "BQ", "411000", "0.00", "54.00", "AAA"),
    ]
    assert (lines[0].piece, lines[0].day, lines[0].auxiliary) == ("F2026-000001", date(2026, 11, 23), "HELIA")
    assert lines[0].label == "Facture F2026-000001 Hélia Diagnostics"
    assert (lines[7].piece, lines[7].day) == ("F2026-000001", date(2026, 11, 27))
    assert lines[7].label == "Règlement F2026-000001 Hélia Diagnostics VIR 4711"
    assert {line.validated_on for line in lines} == {date(2026, 11, 30)} == {lines[0].lettered_on}
    assert_sound(lines)
    assert_letters_balance(lines)
    assert unsound(campus) == []


def test_the_file_is_named_as_the_law_wants_and_comes_out_the_same(campus: Campus) -> None:
    seal(campus.services, 2026, RECEPTION)
    first, second = (export_fec(campus.services, 2026) for _ in range(2))
    assert first.name == "000234567FEC20261231.txt"
    assert (first.entries, first.content) == (2, second.content)
    assert first.content.startswith(b"JournalCode\tJournalLib\tEcritureNum\t")
    assert "Hélia".encode("iso8859-15") in first.content


def test_files_of_a_sample_campus_say_so_in_their_names(campus: Campus) -> None:
    seal(campus.services, 2026, RECEPTION)
    sample = replace(campus.services, specimen=True)
    assert export_fec(sample, 2026).name == "SPECIMEN-000234567FEC20261231.txt"
    assert export_journal(sample, 2026, JournalFormat.CSV).name == "SPECIMEN-journal-2026.csv"
    assert export_journal(campus.services, 2026, JournalFormat.CSV).name == "journal-2026.csv"


def test_what_comes_later_is_added_and_what_was_there_stays(campus: Campus) -> None:
    before = sealed(campus)
    campus.execute(MarkPaid((F1,), date(2026, 11, 28)))
    credit(campus.services, "F2026-000002", "Erreur", RECEPTION)
    after = sealed(campus)
    assert [replace(line, lettering="", lettered_on=None) for line in after[: len(before)]] == before
    assert brief(after[len(before) :]) == [
        (3, "BQ", "512000", "54.00", "0.00", ""),
        (3, "BQ", "411000", "0.00", "54.00", "AAA"),
        (4, "VE", "411000", "0.00", "54.00", "AAB"),
        (4, "VE", "706100", "45.00", "0.00", ""),
        (4, "VE", "445712", "9.00", "0.00", ""),
    ]
    # The sales had been sealed; what settles them says so by the same letters.
    assert [line.lettering for line in after[:6]] == ["AAA", "", "", "AAB", "", ""]
    assert_sound(after)
    assert_letters_balance(after)
    assert unsound(campus) == []


def test_nothing_is_sealed_twice(campus: Campus) -> None:
    assert seal(campus.services, 2026, RECEPTION).entries == 2
    with campus.services.storage.read() as unit:
        assert still_open(unit, 2026) == 0
    again = seal(campus.services, 2026, RECEPTION)
    assert (again.entries, again.batch) == (0, None)
    with campus.services.storage.read() as unit:
        (batch,) = unit.accounting.batches()
    assert (batch.first_entry, batch.last_entry, batch.sealed_by) == (1, 2, "Claire Muller")
    assert batch.sha256 != GENESIS


def test_a_payment_taken_back_before_it_was_sealed_never_was(campus: Campus) -> None:
    campus.execute(MarkPaid((F1,), date(2026, 11, 28)))
    campus.execute(RevokeEvents((1,)))
    assert [line.journal for line in sealed(campus)] == ["VE"] * 6


def test_a_payment_taken_back_after_it_was_sealed_has_an_entry_against_it(campus: Campus) -> None:
    campus.execute(MarkPaid((F1,), date(2026, 11, 28), "VIR 1"))
    before = sealed(campus)
    campus.clock.advance(timedelta(days=1))
    campus.execute(RevokeEvents((1,)))
    after = sealed(campus)
    assert after[: len(before)] == before
    assert brief(after[len(before) :]) == [
        (4, "BQ", "512000", "0.00", "54.00", ""),
        (4, "BQ", "411000", "54.00", "0.00", ""),
    ]
    assert after[-1].label == "Annulation du règlement F2026-000001 Hélia Diagnostics VIR 1"
    assert after[-1].day == date(2026, 12, 1)
    # What is owed again is settled by the next payment.
    campus.execute(MarkPaid((F1,), date(2026, 12, 1), "VIR 2"))
    last = sealed(campus)
    assert [line.lettering for line in last[-3:]] == ["AAB", "", "AAB"]
    assert_letters_balance(last)
    assert unsound(campus) == []


def test_each_fiscal_year_has_its_own_numbers_and_letters_go_across(campus: Campus) -> None:
    seal(campus.services, 2026, RECEPTION)
    campus.clock.instant = wall("2027-01-08 10:00")
    campus.execute(MarkPaid((F1,), date(2027, 1, 5)))
    campus.execute(MarkPaid((F2,), date(2026, 12, 31)))
    following = sealed(campus, 2027)
    assert [(x.number, x.account, x.lettering) for x in following] == [
        (1, "512000", ""),
        (1, "411000", "AAA"),
    ]
    earlier = sealed(campus, 2026)
    assert [x.number for x in earlier][-2:] == [3, 3]
    assert [x.lettering for x in earlier if x.account == "411000"] == ["AAA", "AAB", "AAB"]
    assert_sound(following)
    assert_letters_balance(earlier + following)
    assert unsound(campus) == []


def test_a_fiscal_year_may_begin_in_another_month(campus: Campus) -> None:
    campus.execute(SaveAccounts(AccountMapping(first_month=10)))
    lines = sealed(campus, 2027)
    assert {line.number for line in lines} == {1, 2}
    assert export_fec(campus.services, 2027).name == "000234567FEC20270930.txt"
    with pytest.raises(Refused) as empty:
        export_fec(campus.services, 2026)
    assert empty.value.message.key == "error-accounting-empty"
    with pytest.raises(InvalidValue) as refused:
        campus.execute(SaveAccounts(AccountMapping()))
    assert refused.value.message.key == "error-fiscal-month-sealed"


def test_accounts_are_chosen_and_that_is_taken_back(campus: Campus) -> None:
    chosen = AccountMapping(
        accounts=(
            (AccountUse.CUSTOMERS, Account("41110000", "Clients — campus")),
            (AccountUse.SALES_PROPERTY, Account("70610000", "Salles équipées")),
        ),
        sales=JournalBook("VT", "Journal des ventes"),
    )
    outcome = campus.services.desk.execute(SaveAccounts(chosen), RECEPTION)
    assert outcome.inverse == SaveAccounts(AccountMapping())
    assert [line.account for line in sealed(campus)[:3]] == ["41110000", "70610000", "445712"]
    row = export_fec(campus.services, 2026).content.decode("iso8859-15").splitlines()[1].split("\t")
    assert row[:6] == ["VT", "Journal des ventes", "1", "20261123", "41110000", "Clients - campus"]
    assert outcome.inverse is not None
    undone = campus.services.desk.execute(outcome.inverse, RECEPTION)
    assert undone.inverse == SaveAccounts(chosen)
    # What is sealed stays on the accounts it was sealed on.
    assert [line.account for line in sealed(campus)[:3]] == ["41110000", "70610000", "445712"]
    assert unsound(campus) == []


def test_the_journal_as_text_and_as_a_spreadsheet_says_the_same(campus: Campus) -> None:
    campus.execute(MarkPaid((F1,), date(2026, 11, 28), amount=Decimal("20.50")))
    seal(campus.services, 2026, RECEPTION)
    text = export_journal(campus.services, 2026, JournalFormat.CSV)
    assert (text.name, text.entries) == ("journal-2026.csv", 3)
    rows = [row.split(";") for row in text.content.decode("utf-8-sig").splitlines()]
    assert rows[0][:6] == ["Journal", "Libellé du journal", "Écriture", "Date", "Compte", "Libellé du compte"]
    assert rows[1][10:13] == ["Facture F2026-000001 Hélia Diagnostics", "54,00", ""]
    assert rows[-1][3:5] + rows[-1][11:13] == ["2026-11-28", "411000", "", "20,50"]

    made = export_journal(campus.services, 2026, JournalFormat.XLSX)
    sheet = openpyxl.load_workbook(BytesIO(made.content)).active
    assert sheet is not None
    table = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert table[0] == rows[0]
    assert table[-1][3] == datetime(2026, 11, 28)  # noqa: DTZ001 - a spreadsheet has no time zones
    assert (table[-1][11], table[-1][12]) == (None, 20.5)
    assert len(table) == len(rows) == 9
    assert made.content == export_journal(campus.services, 2026, JournalFormat.XLSX).content


def test_a_name_that_a_spreadsheet_would_run_is_text(campus: Campus) -> None:
    campus.execute(MarkPaid((F1,), date(2026, 11, 28), '=HYPERLINK("http://x")'))
    chosen = AccountMapping(((AccountUse.BANK, Account("512000", "=1+1")),))
    campus.execute(SaveAccounts(chosen))
    seal(campus.services, 2026, RECEPTION)
    book = openpyxl.load_workbook(BytesIO(export_journal(campus.services, 2026, JournalFormat.XLSX).content))
    cell = next(c for row in book.active.iter_rows() for c in row if c.value == "=1+1")
    assert cell.data_type == "s"
    assert "'=1+1" in export_journal(campus.services, 2026, JournalFormat.CSV).content.decode("utf-8-sig")


def test_a_seller_without_siren_and_a_stranger_get_no_file(campus: Campus) -> None:
    for role in (Role.TENANT, Role.READER, Role.IMPORT):
        with pytest.raises(NotPermitted):
            seal(campus.services, 2026, Actor("Personne", role))
    seal(campus.services, 2026, RECEPTION)
    sql(campus.path, "DELETE FROM setting WHERE name IN ('seller.siren', 'seller.siret')")
    with pytest.raises(Refused) as refused:
        export_fec(campus.services, 2026)
    assert refused.value.message.key == "error-fec-siren"
    assert SELLER.party.siren == "000234567"


# --- what the database refuses, and what a check finds ----------------------------------------------------------------


def test_the_database_takes_no_entry_without_its_batch_and_no_batch_that_is_unsound(campus: Campus) -> None:
    seal(campus.services, 2026, RECEPTION)
    copy = (
        "INSERT INTO accounting_entry SELECT {0}, {1}, line, {2}, journal_code, journal_label, entry_date, account,"
        " account_label, auxiliary, auxiliary_label, piece, piece_date, label, debit, credit, validated_on,"
        " journal_sequence, event_id FROM accounting_entry WHERE entry = 1"
    )
    batch = (
        "INSERT INTO accounting_batch SELECT {0}, 2026, sealed_at, sealed_by, {1}, {2}, sha256"
        " FROM accounting_batch"
    )
    for statement, word in (
        (copy.format(2026, 3, 1), "entries_sealed|entries_unsound"),
        (copy.format(2026, 3, 2), "entries_unsound"),
        (batch.format(2, 3, 3), "entries_unsound"),
        (batch.format(3, 3, 3), "entries_unsound"),
        ("UPDATE accounting_entry SET label = 'x'", "append_only"),
        ("DELETE FROM accounting_entry", "append_only"),
        ("DELETE FROM accounting_batch", "append_only"),
        ("UPDATE accounting_batch SET sealed_by = 'x'", "append_only"),
        (copy.format(2026, 1, 1).replace("INSERT", "REPLACE"), "append_only|entries_sealed"),
    ):
        with pytest.raises(sqlite3.IntegrityError, match=word):
            sql(campus.path, statement)
    assert unsound(campus) == []


def orphan(day: str, event: int, debit: int, credit: int, line: int, entry: int = 3) -> str:
    return (
        f"INSERT INTO accounting_entry VALUES (2026, {entry}, {line}, 2, 'BQ', 'Banque', '{day}',"
        f" '512000', 'Banque', '', '', 'F2026-000001', '{day}', 'x', {debit}, {credit}, '{day}', NULL, {event})"
    )


@pytest.mark.parametrize(
    ("rows", "first", "last"),
    [
        pytest.param([(1, 5, 0, 1, 3), (1, 0, 4, 2, 3)], 3, 3, id="unbalanced"),
        pytest.param([(1, 5, 0, 1, 4), (1, 0, 5, 2, 4)], 4, 4, id="a gap"),
        pytest.param([(1, 5, 0, 1, 3), (1, 0, 5, 2, 3)], 3, 4, id="an entry missing"),
    ],
)
def test_a_batch_has_balanced_entries_without_a_gap(
    campus: Campus, rows: list[tuple[int, int, int, int, int]], first: int, last: int
) -> None:
    campus.execute(MarkPaid((F1,), date(2026, 11, 28)))
    campus.execute(RevokeEvents((1,)))
    seal(campus.services, 2026, RECEPTION)
    with closing(sqlite3.connect(campus.path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("BEGIN")
        for event, debit, credit_side, line, entry in rows:
            connection.execute(orphan("2026-11-28", event, debit, credit_side, line, entry))
        with pytest.raises(sqlite3.IntegrityError, match="entries_unsound"):
            connection.execute(
                f"INSERT INTO accounting_batch VALUES (2, 2026, 0, 'x', {first}, {last}, '{'0' * 64}')"
            )
        with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
            connection.execute("COMMIT")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE accounting_entry SET debit = debit + 10000 WHERE entry = 1 AND line = 1",
        "UPDATE accounting_entry SET label = 'Autre chose' WHERE entry = 2",
        "UPDATE accounting_entry SET account = '706200' WHERE account = '706100'",
        "DELETE FROM accounting_entry WHERE entry = 2",
        "UPDATE accounting_batch SET last_entry = 4 WHERE id = 2",
        "UPDATE accounting_batch SET sha256 = hex(randomblob(32)) WHERE id = 1",
        "UPDATE accounting_lettering SET code = 'AAZ' WHERE entry = 1",
        "UPDATE accounting_entry SET entry_date = '2026-11-24' WHERE entry = 1",
    ],
)
def test_the_check_finds_what_was_done_to_the_ledger(campus: Campus, statement: str) -> None:
    seal(campus.services, 2026, RECEPTION)
    campus.execute(MarkPaid((F1,), date(2026, 11, 28)))
    seal(campus.services, 2026, RECEPTION)
    assert unsound(campus) == []
    tamper(campus, statement)
    assert "accounting" in unsound(campus)


def test_an_event_edited_after_it_was_sealed_is_found_twice(campus: Campus) -> None:
    campus.execute(MarkPaid((F1,), date(2026, 11, 28)))
    seal(campus.services, 2026, RECEPTION)
    tamper(campus, "UPDATE invoice_event SET amount = amount - 10000")
    assert unsound(campus) == ["events", "accounting"]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE invoice_event SET amount = amount - 10000 WHERE id = 1",
        "UPDATE invoice_event SET day = '2026-11-20' WHERE id = 1",
        "UPDATE invoice_event SET invoice_id = 2 WHERE id = 1",
        "DELETE FROM invoice_event WHERE id = 2",
        (
            'INSERT INTO invoice_event SELECT NULL, invoice_id, kind, at, "by", day, amount, channel, detail,'
            " revokes_id FROM invoice_event WHERE id = 1"
        ),
    ],
)
def test_the_check_finds_what_was_done_to_an_event(campus: Campus, statement: str) -> None:
    campus.execute(MarkPaid((F1, F2), date(2026, 11, 28)))
    assert unsound(campus) == []
    tamper(campus, statement)
    assert unsound(campus) == ["events"]


def tamper(campus: Campus, statement: str) -> None:
    """Take the safeguards off, run SQL, put them back."""
    with closing(sqlite3.connect(campus.path, isolation_level=None)) as connection:
        for name in safeguards.TRIGGERS:
            connection.execute(f"DROP TRIGGER {name}")
        assert connection.execute(statement).rowcount > 0
        for trigger in safeguards.TRIGGERS.values():
            connection.execute(trigger)


def test_times_of_sealing_are_kept(campus: Campus) -> None:
    batch = seal(campus.services, 2026, RECEPTION).batch
    assert batch is not None
    assert batch.sealed_at == datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
    with campus.services.storage.read() as unit:
        assert unit.accounting.last_batch() == batch
        assert [e.action for e in unit.history.of("accounting", 1)] == ["seal"]
