"""Several processes at the same file, and processes that die while they write."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from campus_desk.persistence import open_storage, verify
from tests.integration.storage_fixtures import Campus, campus
from tests.integration.storage_rivals import KILLS, RIVALS, SLOTS

__all__ = ["campus"]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="the rivals are forked"),
]

ROOT = Path(__file__).parents[2]


def rivals(task: str, path: Path) -> Any:
    ran = subprocess.run(
        [sys.executable, "-m", "tests.integration.storage_rivals", task, str(path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert not ran.stderr
    return json.loads(ran.stdout)


def test_of_eight_processes_exactly_one_wins_each_slot(campus: Campus) -> None:
    campus.storage.close()
    answers = rivals("fight", campus.path)["answers"]
    assert len(answers) == RIVALS
    said = {word for answer in answers for word, _ in answer}
    assert said <= {"won", "taken"}, "nobody may hear that the database is locked"
    winners = [[answer[slot][1] for answer in answers if answer[slot][0] == "won"] for slot in range(SLOTS)]
    assert [len(keys) for keys in winners] == [1] * SLOTS
    stored = campus.sql("SELECT id FROM booking ORDER BY id")
    assert stored == sorted((keys[0],) for keys in winners)
    assert all(finding.holds for finding in verify(campus.path))


def test_whatever_was_acknowledged_before_a_kill_is_there(campus: Campus) -> None:
    campus.storage.close()
    told = rivals("kill", campus.path)
    assert told["failed"] == []
    by_kind: dict[str, list[list[Any]]] = {}
    for kind, *what in told["acknowledged"]:
        by_kind.setdefault(kind, []).append(what)
    assert len(by_kind["booking"]) >= KILLS
    assert len(by_kind["invoice"]) >= KILLS
    bookings = dict(campus.sql("SELECT id, uid FROM booking"))
    assert all(bookings[key] == uid for key, uid in by_kind["booking"])
    invoices = dict(campus.sql("SELECT number, hash FROM invoice JOIN journal ON invoice_id = invoice.id"))
    assert all(invoices[number] == link for number, link in by_kind["invoice"])
    states = dict(
        campus.sql("SELECT booking_id, group_concat(DISTINCT state) FROM allocation GROUP BY booking_id")
    )
    assert all(states[key] == "cancelled" for key, _ in by_kind["cancelled"])
    # At most what was in hand at each kill came through without having been acknowledged.
    assert len(bookings) - len(by_kind["booking"]) <= KILLS
    assert len(invoices) - len(by_kind["invoice"]) <= KILLS
    open_storage(campus.path).close()
    assert not [f for f in campus.path.parent.iterdir() if f.name.startswith(".")]
