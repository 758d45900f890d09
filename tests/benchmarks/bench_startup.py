"""Starting the desk on the sample campus, beside an empty ``QMainWindow``: both whole processes, by turns."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from campus_desk.application.ports import no_progress
from campus_desk.main import SAMPLE, create, resources_folder
from tests.benchmarks import processes
from tests.benchmarks.measuring import Row, by_turns

MORNING = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
ROUNDS = 15


def rows() -> Iterator[Row]:
    """Measure everything of this module."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        database = folder / "sample.db"
        create(database, SAMPLE, no_progress, resources_folder())
        desks, bares = by_turns(
            processes.desk(folder, database, MORNING), processes.bare(folder), rounds=ROUNDS
        )
    bookings = desks[0].bookings
    assert bookings > 0, "the week of the sample has bookings"
    limit = tuple(each.painted for each in bares)
    yield Row(
        "process start to the first painted window, beside a bare QMainWindow",
        bookings,
        tuple(each.painted for each in desks),
        limit,
        1.5,
    )
    yield Row(
        "process start to the week's bookings on screen, beside a bare QMainWindow",
        bookings,
        tuple(each.week for each in desks),
        limit,
        4.5,
    )
