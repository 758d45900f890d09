"""Processes that fight for the same slots, are killed in the middle of writing, or may not write at all.

Run as ``python -m tests.integration.storage_rivals fight|kill|nobody FILE``; the answer is JSON on standard output.
Children are forked from a process that has everything imported, has no thread and no open file of the campus.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from campus_desk.domain.booking import Booking, BookingStatus
from campus_desk.domain.errors import CampusDeskError, SlotTaken
from campus_desk.domain.invoice import DocumentKind
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.persistence import open_storage, verify
from tests.integration.storage_fixtures import MORNING, Campus, blocking, issue

RIVALS = 8
SLOTS = 120
KILLS = 50
NOBODY = 65534


def fight(path: Path) -> dict[str, Any]:
    """Let every rival try to book the same slots in the same order; return what each says of each slot."""
    gate_out, gate_in = os.pipe()
    rivals = [_forked(partial(_rival, path, name, (gate_out, gate_in))) for name in range(RIVALS)]
    # They start together: a pipe that is closed lets all of them read at once.
    os.close(gate_in)
    answers = [json.loads(_read_all(descriptor)) for _, descriptor in rivals]
    for process, _ in rivals:
        os.waitpid(process, 0)
    return {"answers": answers}


def _rival(path: Path, name: int, gate: tuple[int, int], answer: int) -> None:
    os.close(gate[1])
    storage = open_storage(path)
    campus = _campus(path, storage)
    os.read(gate[0], 1)
    said = []
    for number in range(SLOTS):
        draft = campus.draft(number, 1, rooms=(number % 3,), customer=name % 3)
        try:
            with storage.write() as unit:
                stored = unit.bookings.add(Booking.unsaved(f"{name}-{number}", draft, blocking(draft)))
                unit.commit()
            said.append(["won", stored.id])
        except SlotTaken:
            said.append(["taken", 0])
        except Exception as error:  # noqa: BLE001 - whatever else happens is what the test wants to know
            said.append([repr(error), 0])
    storage.close()
    os.write(answer, json.dumps(said).encode())


def kill(path: Path) -> dict[str, Any]:
    """Kill a writer again and again; return what it had acknowledged, and what a check found after each kill."""
    chance = random.Random(20261123)
    acknowledged: list[list[Any]] = []
    failed: list[str] = []
    for turn in range(KILLS):
        process, descriptor = _forked(partial(_victim, path, turn))
        # So much work is done however busy the machine is: each begins with a booking, its invoice and its end.
        lines = _read_until(descriptor, chance.randint(3, 20))
        time.sleep(chance.uniform(0, 0.004))
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
        # What was acknowledged between the last look and the kill counts too; a torn line was not sent whole.
        text = lines + _read_all(descriptor)
        whole = text[: text.rfind(b"\n") + 1]
        acknowledged += [json.loads(line) for line in whole.splitlines()]
        failed += [finding.name for finding in verify(path) if not finding.holds]
    return {"acknowledged": acknowledged, "failed": failed}


def _victim(path: Path, turn: int, answer: int) -> None:
    storage = open_storage(path)
    campus = _campus(path, storage)
    number = 0
    while True:
        begin = MORNING + timedelta(days=turn, minutes=10 * number)
        slot = TimeSlot(begin, begin + timedelta(minutes=10))
        draft = replace(campus.draft(0, rooms=(0, 1)), slot=slot)
        uid = f"{turn}-{number}"
        with storage.write() as unit:
            stored = unit.bookings.add(Booking.unsaved(uid, draft, blocking(draft)))
            unit.commit()
        os.write(answer, json.dumps(["booking", stored.id, uid]).encode() + b"\n")
        if number % 3 == 0:
            with storage.write() as unit:
                issued = issue(unit, campus.customers[0], [stored.id], date(2026, 11, 23))
                unit.commit()
            os.write(
                answer, json.dumps(["invoice", issued.invoice.number, issued.chain_hash]).encode() + b"\n"
            )
        if number % 5 == 0:
            with storage.write() as unit:
                gone = replace(stored, draft=replace(draft, status=BookingStatus.CANCELLED))
                unit.bookings.replace(gone, stored.revision)
                unit.commit()
            os.write(answer, json.dumps(["cancelled", stored.id, uid]).encode() + b"\n")
        number += 1


def nobody(path: Path) -> dict[str, Any]:
    """Open, check and read a file as somebody who may not write it; root may write everything."""
    if os.getuid() == 0:
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    try:
        open_storage(path).close()
        reason = "opened"
    except CampusDeskError as error:
        reason = error.message.key
    try:
        holds = all(finding.holds for finding in verify(path))
    except CampusDeskError as error:
        return {"reason": reason, "check": error.message.key}
    return {"reason": reason, "check": "holds" if holds else "fails"}


def _campus(path: Path, storage: Any) -> Campus:
    with storage.read() as unit:
        rooms, customers = unit.catalogue.resources(), unit.catalogue.customers()
        # What is looked up once is not what is fought for.
        unit.invoices.head(DocumentKind.INVOICE, 2026)
    return Campus(path, storage, tuple(rooms), tuple(customers))


def _forked(work: Callable[[int], None]) -> tuple[int, int]:
    out, answer = os.pipe()
    process = os.fork()
    if process:
        os.close(answer)
        return process, out
    os.close(out)
    try:
        work(answer)
        os._exit(0)
    except BaseException as error:  # noqa: BLE001 - the child must not run the parent's code
        with suppress(OSError):
            os.write(2, repr(error).encode())
        os._exit(1)


def _read_all(descriptor: int) -> bytes:
    parts = []
    while part := os.read(descriptor, 65536):
        parts.append(part)
    os.close(descriptor)
    return b"".join(parts)


def _read_until(descriptor: int, acknowledged: int) -> bytes:
    """Read until the writer has acknowledged so many things, or is gone."""
    text = b""
    while text.count(b"\n") < acknowledged and (part := os.read(descriptor, 65536)):
        text += part
    return text


if __name__ == "__main__":
    task = {"fight": fight, "kill": kill, "nobody": nobody}[sys.argv[1]]
    print(json.dumps(task(Path(sys.argv[2]))))
