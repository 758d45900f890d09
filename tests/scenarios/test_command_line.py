"""A day at the terminal: the real command line on a real file."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import cast

import pytest
import time_machine

from campus_desk.application.commands import SaveCustomer, SaveTariff
from campus_desk.main import main
from tests.campus import NOW, Campus, slot


@pytest.fixture(autouse=True)
def today() -> Iterator[None]:
    with time_machine.travel(NOW, tick=True):
        yield


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "campus.db"
    campus = Campus(path)
    campus.close()
    return path


class Terminal:
    """Runs commands on one database and keeps what they said."""

    def __init__(self, database: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.database = database
        self._capsys = capsys
        self.said = ""
        self.complained = ""

    def run(self, *arguments: str) -> int:
        status = main(["--database", str(self.database), "--language", "en", *arguments])
        self.said, self.complained = self._capsys.readouterr()
        return status

    def json(self, *arguments: str) -> list[dict[str, object]]:
        assert self.run(*arguments, "--json") == 0, self.complained
        found = json.loads(self.said)
        assert isinstance(found, list)
        return found


@pytest.fixture
def terminal(database: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(database, capsys)


def book(terminal: Terminal, *more: str, resource: str = "ILL", customer: str = "NEURALIS") -> int:
    fields = ["book", "--resource", resource, "--customer", customer]
    times = ["--from", "2026-11-24T09:00", "--to", "2026-11-24T11:00"]
    return terminal.run(*fields, *(more or times))


def test_book_move_cancel(terminal: Terminal) -> None:
    assert book(terminal) == 0
    number = terminal.said.strip()
    assert terminal.run("move", number, "--from", "2026-11-24T14:00") == 0
    day = ("bookings", "--from", "2026-11-24", "--to", "2026-11-24")
    assert terminal.json(*day) == [
        {
            "id": int(number),
            "resources": ["ILL"],
            "customer": "NEURALIS",
            "start": "2026-11-24T14:00:00+01:00",
            "end": "2026-11-24T16:00:00+01:00",
            "status": "confirmed",
            "title": "",
            "attendees": None,
        }
    ]
    assert terminal.run("cancel", number) == 0
    assert [row["status"] for row in terminal.json(*day)] == ["cancelled"]


def test_a_double_booking_is_refused_in_one_line(terminal: Terminal) -> None:
    book(terminal)
    assert book(terminal, customer="HELIA") == 1
    assert terminal.said == ""
    assert terminal.complained.count("\n") == 1
    assert "Neuralis" in terminal.complained


def test_several_resources_and_the_days_are_inclusive(terminal: Terminal) -> None:
    times = ("--from", "2026-11-24T09:00+01:00", "--to", "2026-11-24T10:00:00Z")
    assert terminal.run("book", "--resource", "ILL", "--resource", "US3", "--customer", "HELIA", *times) == 0
    (row,) = terminal.json("bookings", "--from", "2026-11-20", "--to", "2026-11-24", "--resource", "US3")
    assert row["resources"] == ["ILL", "US3"]
    assert row["end"] == "2026-11-24T11:00:00+01:00"
    assert terminal.json("bookings", "--from", "2026-11-20", "--to", "2026-11-23") == []


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2026-11-24T11:00", "2026-11-24T09:00", "end"),
        ("2027-03-28T02:30", "2027-03-28T05:00", "02:30"),
        ("2026-10-25T02:30", "2026-10-25T05:00", "02:30"),
        ("2026-11-20T09:00", "2026-11-20T10:00", "past"),
    ],
)
def test_what_cannot_be_is_refused_in_words(terminal: Terminal, start: str, end: str, words: str) -> None:
    assert book(terminal, "--from", start, "--to", end) == 1
    assert words in terminal.complained.lower()
    assert "Traceback" not in terminal.complained


@pytest.mark.parametrize("month", ["2026-13", "October", "2026-1"])
def test_a_month_that_is_none_is_told_in_a_sentence(terminal: Terminal, month: str) -> None:
    assert terminal.run("invoices", "preview", "--month", month) == 2
    assert terminal.complained == (
        f"“{month}” is no month: write year and month, 01 to 12, for example 2026-10.\n"
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ("book",),
        ("bookings", "--from", "24.11.2026", "--to", "2026-11-24"),
        ("bookings", "--from", "2026-11-25", "--to", "2026-11-24"),
        ("invoices", "issue", "--month", "October"),
        ("fly",),
        ("--language", "it", "check"),
    ],
)
def test_usage_errors_exit_with_2(terminal: Terminal, arguments: tuple[str, ...]) -> None:
    assert terminal.run(*arguments) == 2


@pytest.mark.parametrize(
    ("status", "arguments"),
    [
        (1, ("bookings", "--from", "9999-12-31", "--to", "9999-12-31")),
        (1, ("bookings", "--from", "0001-01-01", "--to", "2026-11-24")),
        (1, ("invoices", "preview", "--month", "9999-12")),
        (1, ("invoices", "issue", "--month", "0001-01")),
        (1, ("move", "1", "--from", "0001-01-01T00:00+14:00")),
        (2, ("cancel", "99999999999999999999")),
        (2, ("move", "0", "--from", "2026-11-24T09:00")),
    ],
)
def test_what_no_calendar_holds_is_refused_in_words(
    terminal: Terminal, status: int, arguments: tuple[str, ...]
) -> None:
    assert book(terminal) == 0
    assert terminal.run(*arguments) == status
    assert terminal.complained
    assert "Traceback" not in terminal.complained


def test_a_booking_begins_and_ends_on_whole_seconds(terminal: Terminal) -> None:
    times = ("--from", "2026-11-24T09:00:00.1", "--to", "2026-11-24T09:00:00.9")
    assert book(terminal, *times) == 1
    assert book(terminal, "--from", "2026-11-24T09:00:00.9", "--to", "2026-11-24T10:00") == 0
    (row,) = terminal.json("bookings", "--from", "2026-11-24", "--to", "2026-11-24")
    assert row["start"] == "2026-11-24T09:00:00+01:00"


@pytest.mark.parametrize(
    "arguments",
    [
        ("export", "customers", "{file}/customers.csv"),
        ("export", "calendar", "{file}/calendar.ics"),
        ("invoices", "issue", "--month", "2026-10", "--out", "{file}/pdf"),
        ("--database", "{file}/campus.db", "init"),
        ("--database", "{file}/campus.db", "init", "--sample", "technoparc"),
        ("--database", "{long}", "check"),
        ("--database", "{long}", "init"),
    ],
)
def test_a_file_that_cannot_be_is_said_in_one_line(
    terminal: Terminal, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    file = tmp_path / "file"
    file.write_text("not a folder", encoding="utf-8")
    paths = {"file": file, "long": tmp_path / ("x" * 300)}
    assert terminal.run(*(part.format(**paths) for part in arguments)) == 1
    assert len(terminal.complained.splitlines()) == 1
    assert str(tmp_path) in terminal.complained
    assert file.read_text(encoding="utf-8") == "not a folder"


def test_nothing_is_issued_for_a_folder_that_cannot_be(terminal: Terminal, tmp_path: Path) -> None:
    campus = Campus(terminal.database, furnish=False)
    campus.set_seller()
    campus.book("ILL", slot("2026-10-05", "09:00", "10:00"), reason="Nachtrag")
    campus.close()
    file = tmp_path / "file"
    file.touch()
    assert terminal.run("invoices", "issue", "--month", "2026-10", "--out", str(file / "pdf")) == 1
    assert terminal.json("invoices", "list") == []
    assert terminal.run("invoices", "issue", "--month", "2026-10", "--out", str(tmp_path / "pdf")) == 0
    assert len(terminal.json("invoices", "list")) == 1


def test_an_unknown_customer_resource_or_booking_is_named(terminal: Terminal) -> None:
    for arguments in (
        ("--customer", "NOBODY", "--resource", "ILL"),
        ("--customer", "HELIA", "--resource", "X9"),
    ):
        times = ("--from", "2026-11-24T09:00", "--to", "2026-11-24T10:00")
        assert terminal.run("book", *arguments, *times) == 1
        assert arguments[1] in terminal.complained or arguments[3] in terminal.complained
    assert terminal.run("cancel", "4711") == 1
    assert "4711" in terminal.complained


def test_init_refuses_an_existing_file(terminal: Terminal) -> None:
    before = terminal.database.read_bytes()
    assert terminal.run("init") == 1
    assert terminal.database.read_bytes() == before


def test_a_missing_file_is_named_and_not_made(terminal: Terminal, tmp_path: Path) -> None:
    elsewhere = tmp_path / "none.db"
    assert main(["--database", str(elsewhere), "bookings", "--from", "2026-11-24", "--to", "2026-11-24"]) == 1
    assert not elsewhere.exists()


def test_check_names_what_does_not_hold(terminal: Terminal) -> None:
    assert terminal.run("check") == 0
    assert terminal.said.count("✓") == len(terminal.said.splitlines())
    with sqlite3.connect(terminal.database) as connection:
        (trigger,) = connection.execute("select name from sqlite_master where type = 'trigger'").fetchone()
        connection.execute(f'drop trigger "{trigger}"')
    connection.close()
    assert terminal.run("check") == 1
    assert "✗" in terminal.said
    assert terminal.complained.count("\n") == 1
    assert "does not hold" in terminal.complained


def test_a_preview_says_once_what_many_uses_share_and_words_lines_in_the_customers_language(
    terminal: Terminal, database: Path
) -> None:
    campus = Campus(database, furnish=False)
    campus.set_seller()
    with campus.services.storage.read() as unit:
        helia = unit.catalogue.customer_by_code("HELIA")
        tariffs = {t.code: t for t in unit.catalogue.tariffs()}
    assert helia is not None
    campus.execute(SaveCustomer(replace(helia, language="de")))
    campus.execute(SaveTariff(replace(tariffs["NEURALIS-equipment"], valid_to=date(2026, 9, 30))))
    campus.execute(SaveTariff(replace(tariffs["HELIA-meeting_room"], half_day_price=Decimal(100))))
    campus.close()
    for day in (14, 15, 16):
        when = ("--from", f"2026-10-{day}T09:00", "--to", f"2026-10-{day}T10:00", "--reason", "noted")
        book(terminal, "--resource", "ILL", *when, resource="US3")
    when = ("--from", "2026-10-14T12:00", "--to", "2026-10-14T16:00", "--reason", "noted")
    book(terminal, *when, customer="HELIA")

    (draft,) = terminal.json("invoices", "preview", "--month", "2026-10")

    assert "US-3: no tariff, 3 uses not invoiced (14–16 October). [€135.00]\n" in terminal.complained
    assert terminal.complained.count("no tariff") == 1
    assert draft["customer"] == "HELIA"
    (line,) = cast("list[dict[str, str]]", draft["lines"])
    assert line["detail"].endswith(", Halbtag")


def test_a_month_from_use_to_credit_note(terminal: Terminal, database: Path, tmp_path: Path) -> None:
    late = ("--reason", "noted on paper")
    book(terminal, "--from", "2026-10-14T09:00", "--to", "2026-10-14T11:30", *late)
    book(terminal, "--from", "2026-10-14T09:00", "--to", "2026-10-14T09:50", *late, resource="US3")
    book(terminal, "--from", "2026-10-31T23:00", "--to", "2026-11-01T01:00", *late, customer="HELIA")
    campus = Campus(database, furnish=False)
    campus.set_seller()
    campus.close()

    (draft,) = terminal.json("invoices", "preview", "--month", "2026-10")
    # 150 min × 45 €/h = 112.50; 50 min × 96 €/h = 80.00; VAT 20 % of 192.50 = 38.50.
    assert (draft["net"], draft["vat"], draft["gross"]) == ("192.50", "38.50", "231.00")
    assert draft["number"] is None
    assert terminal.json("invoices", "list") == []

    out = tmp_path / "out"
    (invoice,) = terminal.json("invoices", "issue", "--month", "2026-10", "--out", str(out))
    assert re.fullmatch(r"F\d{4}-000001", str(invoice["number"]))
    assert invoice["customer"] == "NEURALIS"
    lines = invoice["lines"]
    assert isinstance(lines, list)
    for line in lines:
        net = (
            Decimal(str(line["quantity"])) * Decimal(line["unit_price"]) / Decimal(str(line["base_quantity"]))
        )
        assert net == Decimal(line["net"])
        assert (line["unit"], line["vat_rate"]) == ("MIN", "20.00")
    first_pdf = Path(str(invoice["pdf"]))
    assert first_pdf.read_bytes().startswith(b"%PDF-")

    assert terminal.json("invoices", "issue", "--month", "2026-10") == []
    number = str(invoice["number"])
    assert terminal.run("invoices", "pdf", number, "--out", str(tmp_path / "again.pdf")) == 0
    assert (tmp_path / "again.pdf").read_bytes() == first_pdf.read_bytes()

    assert terminal.run("invoices", "credit", number, "--reason", "wrong purchase order") == 0
    credit = terminal.said.strip()
    assert re.fullmatch(r"A\d{4}-000001", credit)
    assert terminal.run("invoices", "credit", number, "--reason", "again") == 1
    rows = terminal.json("invoices", "list")
    assert [(r["number"], r["credited_by"], r["corrects"]) for r in rows] == [
        (number, [credit], None),
        (credit, [], number),
    ]
    (november,) = terminal.json("invoices", "preview", "--month", "2026-11")
    assert november["customer"] == "HELIA"
    assert terminal.run("check") == 0


def test_without_a_seller_nothing_is_issued_and_the_reason_is_said(terminal: Terminal) -> None:
    book(terminal, "--from", "2026-10-14T09:00", "--to", "2026-10-14T11:00", "--reason", "paper")
    assert terminal.run("invoices", "issue", "--month", "2026-10", "--json") == 1
    assert "name" in terminal.complained
    assert terminal.json("invoices", "list") == []


@pytest.mark.slow
def test_the_sample_exported_and_imported_elsewhere_is_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    here = Terminal(tmp_path / "sample.db", capsys)
    assert here.run("init", "--sample", "technoparc") == 0
    for kind in ("customers", "resources", "tariffs", "calendar"):
        assert here.run("export", kind, str(tmp_path / kind)) == 0

    there = Terminal(tmp_path / "other.db", capsys)
    assert there.run("init") == 0
    for kind in ("resources", "customers", "tariffs", "calendar"):
        assert there.run("import", kind, str(tmp_path / kind)) == 0, there.complained
    assert "refused: 0" in there.said

    days = ("bookings", "--from", "2026-09-01", "--to", "2026-11-30")
    seen = {str({**row, "id": 0}) for row in here.json(*days)}
    assert len(seen) > 300
    assert seen == {str({**row, "id": 0}) for row in there.json(*days)}


def test_an_import_is_rehearsed_then_made_then_changes_nothing(terminal: Terminal, tmp_path: Path) -> None:
    book(terminal)
    calendar, report = tmp_path / "one.ics", tmp_path / "report.json"
    assert terminal.run("export", "calendar", str(calendar), "--resource", "ILL") == 0
    text = (
        calendar.read_text(encoding="utf-8")
        .replace("SEQUENCE:0", "SEQUENCE:7")
        .replace("T080000Z", "T090000Z")
    )
    calendar.write_text(text.replace("T100000Z", "T110000Z"), encoding="utf-8")
    for dry, expected in ((True, "updated: 1"), (False, "updated: 1"), (False, "unchanged: 1")):
        arguments = ["import", "calendar", str(calendar), "--report", str(report)]
        assert terminal.run(*arguments, *(["--dry-run"] if dry else [])) == 0
        assert expected in terminal.said
    assert json.loads(report.read_text(encoding="utf-8")) == {
        "created": 0,
        "updated": 0,
        "unchanged": 1,
        "refused": [],
    }
    (row,) = terminal.json("bookings", "--from", "2026-11-24", "--to", "2026-11-24")
    assert row["start"] == "2026-11-24T10:00:00+01:00"
