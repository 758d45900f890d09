"""What the desk keeps in memory while it shows one week of a campus with a million bookings."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.benchmarks import processes
from tests.benchmarks.bench_storage import MANY, PER_WEEK, RESOURCES, Filled
from tests.benchmarks.measuring import MemoryRow, by_turns

ROUNDS = 7


def rows() -> Iterator[MemoryRow]:
    """Measure everything of this module."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        filled = Filled(folder, MANY)
        filled.storage.close()
        middle = datetime.fromtimestamp(filled.middle[0], UTC) + timedelta(days=1)
        desks, bares = by_turns(
            processes.desk(folder, filled.path, middle), processes.bare(folder), rounds=ROUNDS
        )
    assert desks[0].bookings >= RESOURCES * PER_WEEK * 0.9, "the week on screen is a full one"
    yield MemoryRow(
        f"memory of the desk with {desks[0].bookings:,} bookings on screen, beside a bare QMainWindow",
        MANY,
        tuple(each.memory for each in desks),
        tuple(each.memory for each in bares),
        120.0,
    )
