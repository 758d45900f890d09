"""A forger who seals his batches anew is betrayed by what the entries record."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from campus_desk.application.ledger_commands import MarkPaid
from campus_desk.application.sealing import batch_hash, seal
from campus_desk.domain.identifiers import InvoiceId
from campus_desk.persistence import verify
from tests.campus import RECEPTION, Campus, wall
from tests.invoicing import issue, issuing_campus, october, tamper

F1 = InvoiceId(1)


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    """Return a campus with two invoices of 54.00 €, issued on 23 November; it is the 30th."""
    opened = issuing_campus(tmp_path / "campus.db")
    october(opened, "NEURALIS", "HELIA")
    issue(opened)
    opened.clock.instant = wall("2026-11-30 10:00")
    yield opened
    opened.close()


def unsound(campus: Campus) -> list[str]:
    return [finding.name for finding in verify(campus.path) if not finding.holds]


def reseal(campus: Campus) -> None:
    """Give the last batch, which letters nothing, the hash of what it holds now, as a careful forger would."""
    with campus.services.storage.read() as unit:
        *_, before, last = unit.accounting.batches()
        own = [
            replace(each, lettering="", lettered_on=None)
            for each in unit.accounting.lines(2026)
            if last.first_entry <= each.entry <= last.last_entry
        ]
    new = batch_hash(before.sha256, last.sealed_at, last.sealed_by, own, ())
    tamper(campus.path, f"UPDATE accounting_batch SET sha256 = '{new}' WHERE id = {last.id}")


@pytest.mark.parametrize(
    "swap",
    [
        pytest.param("debit = credit, credit = debit", id="the sides"),
        pytest.param(
            "auxiliary = CASE auxiliary WHEN '' THEN 'HELIA' ELSE '' END,"
            " auxiliary_label = CASE auxiliary WHEN '' THEN 'Hélia' ELSE '' END",
            id="the accounts",
        ),
    ],
)
def test_a_payment_entered_as_its_reversal_is_found_though_its_batch_is_sealed_anew(
    campus: Campus, swap: str
) -> None:
    seal(campus.services, 2026, RECEPTION)
    campus.execute(MarkPaid((F1,), date(2026, 11, 28), amount=Decimal("20.50")))
    seal(campus.services, 2026, RECEPTION)
    reseal(campus)
    assert unsound(campus) == []
    tamper(campus.path, f"UPDATE accounting_entry SET {swap} WHERE entry = 3")
    reseal(campus)
    assert unsound(campus) == ["accounting"]
