"""What finance decides at the terminal before a month is issued."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import time_machine

from campus_desk.application.commands import SaveCustomer
from tests.campus import NOW
from tests.invoicing import customer, issuing_campus, october
from tests.scenarios.test_command_line import Terminal

MONTH = ("--month", "2026-10")


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Terminal]:
    """Return a terminal; one draft is clean, that of Hélia, a public body without a code, waits for approval."""
    campus = issuing_campus(tmp_path / "campus.db")
    helia = customer(campus, "HELIA")
    campus.execute(SaveCustomer(replace(helia, is_public=True, siret="00098765100015")))
    october(campus, "NEURALIS", "HELIA")
    campus.close()
    with time_machine.travel(NOW, tick=True):
        yield Terminal(campus.path, capsys)


def test_drafts_are_excluded_approved_and_issued(terminal: Terminal) -> None:
    assert terminal.run("invoices", "decide", *MONTH, "exclude", "neuralis") == 0
    assert terminal.said == "NEURALIS\n"
    # Nothing is left but a draft that waits: nothing is issued, and that is no success.
    assert terminal.run("invoices", "issue", *MONTH) == 1
    assert "Neuralis: left out of this month.\n" in terminal.complained
    assert "Nothing was issued" in terminal.complained
    assert terminal.run("invoices", "decide", *MONTH, "approve", "HELIA") == 0
    (issued,) = terminal.json("invoices", "issue", *MONTH)
    assert issued["customer"] == "HELIA"
    assert terminal.run("invoices", "decide", *MONTH, "undecide") == 0
    (issued,) = terminal.json("invoices", "issue", *MONTH)
    assert issued["customer"] == "NEURALIS"


def test_a_customer_without_a_draft_is_named_and_nothing_is_decided(terminal: Terminal) -> None:
    assert terminal.run("invoices", "decide", *MONTH, "exclude", "NEURALIS", "NOBODY") == 1
    assert "nobody has no draft" in terminal.complained
    assert terminal.run("invoices", "preview", *MONTH) == 0
    assert "left out" not in terminal.complained
