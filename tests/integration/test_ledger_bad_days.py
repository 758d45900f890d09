"""A process killed, a full disk, paper that jams, somebody with another tool: noticed, said, and nothing is lost."""

from __future__ import annotations

import json
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from campus_desk.application.closing_sheet import ClosingSheet
from campus_desk.application.ledger_commands import MarkPaid
from campus_desk.application.month_closing import close_month
from campus_desk.application.sealing import seal
from campus_desk.domain.errors import DocumentFailed, StorageUnusable
from campus_desk.domain.identifiers import InvoiceId
from campus_desk.main import resources_folder, verify
from campus_desk.persistence import safeguards
from campus_desk.reference.wording import LANGUAGES, FluentWording
from tests.campus import RECEPTION, Campus, wall
from tests.integration.ledger_victim import KILLS
from tests.integration.storage_fixtures import Campus as BareCampus
from tests.integration.storage_fixtures import campus as bare
from tests.invoicing import issue, issuing_campus, october, sql

__all__ = ["bare"]

NOVEMBER = date(2026, 11, 1)
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def at_work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a file with two invoices, a payment, a closed month and a sealed batch."""
    campus = issuing_campus(tmp_path_factory.mktemp("work") / "campus.db")
    october(campus, "NEURALIS", "HELIA")
    issue(campus)
    campus.execute(MarkPaid((InvoiceId(1),), date(2026, 11, 23)))
    campus.clock.instant = wall("2026-12-02 10:00")
    close_month(campus.services, NOVEMBER, RECEPTION)
    seal(campus.services, 2026, RECEPTION)
    campus.close()
    return campus.path


@pytest.fixture
def file(at_work: Path, tmp_path: Path) -> Path:
    """Return a copy of it."""
    return Path(shutil.copy(at_work, tmp_path / "campus.db"))


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    """Return a campus with two invoices of November; it is December."""
    opened = issuing_campus(tmp_path / "open.db")
    october(opened, "NEURALIS", "HELIA")
    issue(opened)
    opened.clock.instant = wall("2026-12-02 10:00")
    yield opened
    opened.close()


def said(path: Path) -> list[str]:
    """Return what a check finds wrong, after looking that each is one sentence in every language."""
    wording = FluentWording(resources_folder() / "wording")
    findings = [finding for finding in verify(path) if not finding.holds]
    for finding in findings:
        for language in LANGUAGES:
            text = wording.text(finding.message, language)
            assert text
            assert "\n" not in text
    return [finding.name for finding in findings]


def test_everything_holds(file: Path) -> None:
    assert said(file) == []
    assert {finding.name for finding in verify(file)} >= {"closings", "events", "accounting", "embedded"}


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        pytest.param(
            "UPDATE invoice SET series_sequence = 3, number = 'F2026-000003' WHERE id = 2",
            {"numbers", "totals", "accounting"},
            id="a series with a hole",
        ),
        pytest.param(
            "UPDATE invoice_document SET content = CAST(substr(content, 1, 999) || 'x' || substr(content, 1001)"
            " AS BLOB) WHERE invoice_id = 1 AND media_type = 'application/pdf'",
            {"documents"},
            id="a byte of a PDF",
        ),
        pytest.param(
            "UPDATE invoice_document SET content = CAST(content || ' ' AS BLOB)"
            " WHERE invoice_id = 1 AND media_type = 'application/xml'",
            {"documents", "embedded"},
            id="a byte of the XML",
        ),
        pytest.param(
            "UPDATE invoice SET gross = gross + 10000, net = net + 10000",
            {"totals", "closings"},
            id="an amount",
        ),
        pytest.param(
            "UPDATE invoice SET customer_code = 'X' WHERE id = 1", {"totals", "accounting"}, id="a customer"
        ),
        pytest.param(
            "UPDATE invoice_event SET day = '2026-11-24'", {"events", "accounting"}, id="the day of a payment"
        ),
        pytest.param("UPDATE closing SET closed_by = 'x'", {"closings"}, id="a closing"),
        pytest.param(
            "UPDATE accounting_batch SET sealed_at = 0", {"accounting"}, id="when a batch was sealed"
        ),
        pytest.param("UPDATE accounting_batch SET sealed_by = 'x'", {"accounting"}, id="who sealed a batch"),
        pytest.param("UPDATE accounting_entry SET auxiliary_label = 'x'", {"accounting"}, id="an entry"),
    ],
)
def test_what_another_tool_changed_is_named(file: Path, statement: str, found: set[str]) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        for name in safeguards.TRIGGERS:
            connection.execute(f"DROP TRIGGER {name}")
        assert connection.execute(statement).rowcount > 0
        for trigger in safeguards.TRIGGERS.values():
            connection.execute(trigger)
    names = set(said(file))
    # A byte that the PDF reader needs hides the XML within as well.
    assert names - {"embedded"} == found - {"embedded"}
    assert names >= found


@pytest.mark.parametrize(
    "name",
    [
        "closing_follows",
        "invoice_open_month",
        "invoice_event_update",
        "accounting_batch_sound",
        "journal_follows",
    ],
)
def test_a_safeguard_that_was_dropped_is_missed(file: Path, name: str) -> None:
    sql(file, f"DROP TRIGGER {name}")
    assert said(file) == ["safeguards"]


class Jammed:
    """Papers that are never printed."""

    def closing(self, sheet: ClosingSheet, logo: bytes | None = None) -> bytes:
        """Fail."""
        raise DocumentFailed(f"{sheet.month:%Y-%m}", "le tambour est coincé")


def test_a_sheet_that_cannot_be_drawn_closes_nothing(campus: Campus) -> None:
    jammed: Any = Jammed()
    with pytest.raises(DocumentFailed):
        close_month(replace(campus.services, papers=jammed), NOVEMBER, RECEPTION)
    with campus.services.storage.read() as unit:
        assert unit.ledger.closings() == []
    assert close_month(campus.services, NOVEMBER, RECEPTION).month == NOVEMBER


def test_a_full_disk_stores_nothing_by_halves_and_the_next_try_does_all(campus: Campus) -> None:
    with campus.services.storage.write() as unit:
        connection = unit._connection  # type: ignore[attr-defined]
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StorageUnusable) as closed:
        close_month(campus.services, NOVEMBER, RECEPTION)
    # It is kept, with all it holds on to: whoever shows it must not keep the file locked by that.
    assert closed.value.reason == "disk-full"
    assert said(campus.path) == []
    with campus.services.storage.write() as unit:
        unit._connection.exec_driver_sql("PRAGMA max_page_count = 1073741823")  # type: ignore[attr-defined]
    with campus.services.storage.read() as unit:
        assert unit.ledger.closings() == []
    assert close_month(campus.services, NOVEMBER, RECEPTION).month == NOVEMBER
    assert seal(campus.services, 2026, RECEPTION).entries == 2
    assert said(campus.path) == []


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no kill -9 here")
def test_whatever_the_bookkeeper_was_told_before_a_kill_is_there(bare: BareCampus) -> None:
    with bare.storage.write() as unit:
        unit.settings.set("seller.name", "Technoparc")
        unit.commit()
    bare.storage.close()
    ran = subprocess.run(
        [sys.executable, "-m", "tests.integration.ledger_victim", str(bare.path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    told = json.loads(ran.stdout)
    assert told["failed"] == []
    by_kind: dict[str, list[list[Any]]] = {}
    for kind, *what in told["acknowledged"]:
        by_kind.setdefault(kind, []).append(what)
    numbers = {number for (number,) in bare.sql("SELECT number FROM invoice")}
    assert {number for (number,) in by_kind["invoice"]} <= numbers
    assert len(numbers) - len(by_kind["invoice"]) <= KILLS
    events = dict(bare.sql("SELECT id, kind FROM invoice_event"))
    assert all(events[key] == "paid" for (key,) in by_kind["event"])
    revoked = {key for (key,) in bare.sql("SELECT revokes_id FROM invoice_event WHERE kind = 'revoked'")}
    assert {key for (key,) in by_kind["revoked"]} <= revoked
    batches = dict(bare.sql("SELECT id, sha256 FROM accounting_batch"))
    assert all(batches[key] == sha256 for key, sha256 in by_kind["batch"])
    closings = dict(bare.sql("SELECT month, last_hash FROM closing"))
    assert all(closings[month] == last_hash for month, last_hash in by_kind["closing"])
    assert len(closings) >= len(by_kind["closing"]) >= KILLS // 2
