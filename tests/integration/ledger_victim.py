"""A process that issues, marks, seals and closes until it is killed.

Run as ``python -m tests.integration.ledger_victim FILE``; the answer is JSON on standard output: what was acknowledged,
and what a check found after each kill.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from campus_desk.application.ledger_commands import MarkPaid, RevokeEvents
from campus_desk.application.month_closing import close_month, next_to_close
from campus_desk.application.sealing import seal
from campus_desk.application.services import Services
from campus_desk.main import build_services, resources_folder
from campus_desk.persistence import open_storage, verify
from tests.campus import RECEPTION, SetClock
from tests.integration.storage_fixtures import issue
from tests.integration.storage_rivals import _forked, _read_all, _read_until

KILLS = 20
_BEGINS = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def kill(path: Path) -> dict[str, list[object]]:
    """Kill the bookkeeper again and again."""
    chance = random.Random(20261124)
    acknowledged: list[object] = []
    failed: list[object] = []
    # What draws the sheets is imported once, before the first fork.
    _services(path, SetClock(_BEGINS)).storage.close()
    for turn in range(KILLS):
        process, descriptor = _forked(partial(_victim, path, turn))
        lines = _read_until(descriptor, chance.randint(4, 16))
        time.sleep(chance.uniform(0, 0.02))
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
        text = lines + _read_all(descriptor)
        acknowledged += [json.loads(line) for line in text[: text.rfind(b"\n") + 1].splitlines()]
        failed += [finding.name for finding in verify(path) if not finding.holds]
    return {"acknowledged": acknowledged, "failed": failed}


def _victim(path: Path, turn: int, answer: int) -> None:
    clock = SetClock(_BEGINS + timedelta(days=31 * turn))
    services = _services(path, clock)
    number = 0

    def tell(*words: object) -> None:
        os.write(answer, json.dumps(words).encode() + b"\n")

    while True:
        day = clock.now().date()
        with services.storage.write() as unit:
            issued = issue(unit, unit.catalogue.customers()[0], [turn * 100_000 + number], day)
            unit.commit()
        tell("invoice", issued.invoice.number)
        (paid,) = services.desk.execute(MarkPaid((issued.invoice_id,), day), RECEPTION).value
        tell("event", paid.id)
        if number % 3 == 1:
            services.desk.execute(RevokeEvents((paid.id,)), RECEPTION)
            tell("revoked", paid.id)
        batch = seal(services, day.year, RECEPTION).batch
        if batch is not None:
            tell("batch", batch.id, batch.sha256)
        with services.storage.read() as unit:
            month = next_to_close(unit)
        if month is not None and month < day.replace(day=1):
            closed = close_month(services, month, RECEPTION)
            tell("closing", f"{closed.month}", closed.last_hash)
        number += 1


def _services(path: Path, clock: SetClock) -> Services:
    return build_services(open_storage(path), str(path), resources_folder(), clock)


if __name__ == "__main__":
    print(json.dumps(kill(Path(sys.argv[1]))))
