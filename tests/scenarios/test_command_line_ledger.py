"""What finance does at the terminal after the month is issued: close it, hand it to the accountant."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
import time_machine
from pypdf import PdfReader

from tests.invoicing import issue, issuing_campus, october
from tests.ledger import assert_sound, read_fec
from tests.scenarios.test_command_line import Terminal


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Terminal]:
    """Return a terminal on 4 December; two invoices were issued in November."""
    campus = issuing_campus(tmp_path / "campus.db")
    october(campus, "NEURALIS", "HELIA")
    issue(campus)
    campus.close()
    with time_machine.travel("2026-12-04T09:00:00+01:00", tick=True):
        yield Terminal(campus.path, capsys)


def test_a_month_is_closed_and_its_sheet_written_again(terminal: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "sheets"
    assert terminal.run("close", "--month", "2026-11", "--out", str(out)) == 0
    titles, line, path = terminal.said.splitlines()
    assert titles.split() == ["month", "closed", "by", "link", "hash"]
    month, _, _, link, last_hash = line.split()
    assert (month, link, len(last_hash)) == ("2026-11", "2", 64)
    assert path == str(out / "closing-2026-11.pdf")
    first = Path(path).read_bytes()
    assert first.startswith(b"%PDF-1.7")

    (closed,) = terminal.json("closings")
    assert (closed["month"], closed["hash"]) == ("2026-11", last_hash)
    assert terminal.run("closings", "--out", str(tmp_path / "again")) == 0
    assert (tmp_path / "again" / "closing-2026-11.pdf").read_bytes() == first

    assert terminal.run("close", "--month", "2026-11") == 1
    assert terminal.complained == "This month is closed already (November 2026).\n"
    assert terminal.run("close", "--month", "2026-12") == 1
    assert terminal.complained.startswith("This month is not over (December 2026)")
    assert terminal.run("check") == 0
    assert "✓ Closings: every closed month agrees with its documents and its sheet (1)." in terminal.said


def test_a_document_is_written_as_xml_with_its_annex_and_credited_by_line(
    terminal: Terminal, tmp_path: Path
) -> None:
    number = "F2026-000001"
    assert terminal.run("invoices", "xml", number, "--out", str(tmp_path)) == 0
    xml = (tmp_path / f"{number}.xml").read_bytes()
    assert f"<ram:ID>{number}</ram:ID>".encode() in xml
    assert terminal.run("invoices", "pdf", number, "--out", str(tmp_path)) == 0
    reader = PdfReader(tmp_path / f"{number}.pdf")
    assert reader.attachments == {"factur-x.xml": [xml]}
    assert terminal.run("invoices", "annex", number, "--out", str(tmp_path)) == 0
    # One hour of room Ill at 45.00 €.
    said = PdfReader(tmp_path / f"{number}-annex.pdf").pages[0].extract_text()
    assert "45,00" in said.replace("\u202f", " ")
    assert terminal.run("invoices", "credit", number, "--reason", "Erreur", "--line", "2") == 1
    assert terminal.run("invoices", "credit", number, "--reason", "Erreur", "--line", "1") == 0
    assert terminal.said.strip() == "A2026-000001"
    assert terminal.run("check") == 0


def test_the_accountant_gets_the_file_of_the_law_and_the_journal(terminal: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "books"
    sealed_only = ("export", "journal", "--year", "2026", "--out", str(out), "--sealed-only")
    assert terminal.run(*sealed_only) == 1
    assert terminal.complained == "No entry is sealed for the fiscal year 2026: there is nothing to export.\n"

    assert terminal.run("export", "fec", "--year", "2026", "--out", str(out)) == 0
    assert terminal.said == f"{out / '000234567FEC20261231.txt'}\n"
    assert terminal.complained == f"Folder created: {out}\n2 entries sealed (no. 1 to 2).\n"
    content = (out / "000234567FEC20261231.txt").read_bytes()
    lines = read_fec(content)
    assert_sound(lines)
    assert sum(line.debit for line in lines) == 108

    assert terminal.run("export", "fec", "--year", "2026", "--out", str(out)) == 0
    assert terminal.complained == "No entry to seal.\n"
    assert (out / "000234567FEC20261231.txt").read_bytes() == content

    assert terminal.run("export", "journal", "--year", "2026", "--format", "csv", "--out", str(out)) == 0
    assert terminal.run("export", "journal", "--year", "2026", "--out", str(out)) == 0
    assert sorted(path.name for path in out.iterdir()) == [
        "000234567FEC20261231.txt",
        "journal-2026.csv",
        "journal-2026.xlsx",
    ]
    assert terminal.run("invoices", "credit", "F2026-000001", "--reason", "Mistake") == 0
    assert terminal.run("export", "journal", "--year", "2026", "--out", str(out)) == 0
    assert terminal.complained.startswith("One entry is not sealed yet: it stands last, without a number")
    assert terminal.run(*sealed_only) == 0
    assert terminal.complained.startswith("One entry is not sealed yet and does not stand in this journal")
    assert terminal.run("check") == 0


def test_a_month_without_anything_to_issue_says_so(terminal: Terminal) -> None:
    assert terminal.run("invoices", "issue", "--month", "2026-10") == 0
    assert (terminal.said, terminal.complained) == ("", "Nothing to issue: October 2026.\n")


def test_numbers_are_understood_in_small_letters(terminal: Terminal, tmp_path: Path) -> None:
    assert terminal.run("invoices", "pdf", "f2026-000001", "--out", str(tmp_path)) == 0
    assert terminal.said == f"{tmp_path / 'F2026-000001.pdf'}\n"
    assert terminal.run("invoices", "sent", "f2026-000001", "--day", "2026-11-24") == 0
    assert terminal.run("invoices", "send", "f2026-000001") == 1
    assert "F2026-000001" in terminal.complained
    # Nothing left: there is no table of what did.
    assert terminal.said == ""


def test_documents_are_marked_at_the_terminal_and_that_is_taken_back(terminal: Terminal) -> None:
    both = ("F2026-000001", "F2026-000002")
    assert terminal.run("invoices", "sent", *both, "--day", "2026-11-24", "--channel", "email") == 0
    assert terminal.run("invoices", "paid", both[0], "--amount", "20,50", "--day", "2026-11-25") == 0
    first, second = terminal.json("invoices", "list")
    assert (first["sent"], first["paid"], first["due"]) == ("2026-11-24", "2026-11-25", "33.50")
    assert (second["sent"], second["paid"], second["due"]) == ("2026-11-24", None, "54.00")
    assert terminal.run("invoices", "undo-mark", *both) == 0
    assert terminal.said.replace("\u202f", " ").replace("\u00a0", " ") == (
        "F2026-000001: the payment of €20.50 of 25 November 2026 is taken back.\n"
        "F2026-000002: the sending of 24 November 2026 is taken back.\n"
    )
    first, second = terminal.json("invoices", "list")
    assert (first["sent"], first["paid"], first["due"]) == ("2026-11-24", None, "54.00")
    assert second["sent"] is None
    assert terminal.run("invoices", "undo-mark", both[1]) == 1
    assert terminal.complained == (
        "F2026-000002 has nothing left to take back: it is marked neither sent nor paid. Nothing was changed.\n"
    )
    assert terminal.run("invoices", "undo-mark", *both) == 1
    assert terminal.json("invoices", "list")[0]["sent"] == "2026-11-24"
    assert terminal.run("invoices", "paid", *both, "--amount", "1") == 1
    assert terminal.complained.startswith("An amount is for one invoice only")
    assert terminal.run("invoices", "paid", both[0], "--amount", "much") == 2
    assert terminal.run("check") == 0


@pytest.fixture
def two_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Terminal]:
    """Return a terminal; Neuralis was invoiced two hours of room Ill, each a line of 45.00."""
    campus = issuing_campus(tmp_path / "campus.db")
    october(campus, "NEURALIS", "NEURALIS")
    assert issue(campus) == ["F2026-000001"]
    campus.close()
    with time_machine.travel("2026-12-04T09:00:00+01:00", tick=True):
        yield Terminal(campus.path, capsys)


def test_the_list_names_every_credit_note_and_says_how_much_of_an_invoice_they_credit(
    two_lines: Terminal,
) -> None:
    number = "F2026-000001"
    assert two_lines.run("invoices", "credit", number, "--reason", "Erreur", "--line", "1") == 0
    assert two_lines.run("invoices", "list") == 0
    assert "A2026-000001 (45.00 of 90.00 net)" in two_lines.said
    (credited,) = [line.split() for line in two_lines.said.splitlines() if line.startswith("A2026")]
    assert credited[3:6] == ["-45.00", "-9.00", "-54.00"]
    assert sum(Decimal(str(row["gross"])) for row in two_lines.json("invoices", "list")) == 54
    assert two_lines.run("invoices", "credit", number, "--reason", "Erreur", "--line", "2") == 0
    assert two_lines.run("invoices", "list") == 0
    assert "A2026-000001, A2026-000002\n" in two_lines.said
    assert " net)" not in two_lines.said
    invoice = two_lines.json("invoices", "list")[0]
    assert (invoice["credited_by"], invoice["credited"]) == (["A2026-000001", "A2026-000002"], "90.00")
