"""The tour: the real window driven by real events, twice, with a picture after each step.

* ``sample_day``: a day at reception and a month's invoices on the sample campus.
* ``reception``: a walk-in, an arrival, a call, the month, the palette, paper.
* ``first_invoice``: from an empty campus to its first invoice, through the window alone.
* ``gallery``: the main screens in three languages, light and dark, at 100 % and 150 %.
* ``hands`` are mouse and keyboard, ``stage`` is the window, ``evidence`` looks at the file, ``record`` keeps it all.
"""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path

from campus_desk.application.ports import no_progress
from campus_desk.application.services import Launch
from campus_desk.ui.tour.first_invoice import FirstInvoice
from campus_desk.ui.tour.gallery import Gallery
from campus_desk.ui.tour.hands import TourStuck
from campus_desk.ui.tour.month import MonthTour
from campus_desk.ui.tour.reception import ReceptionTour
from campus_desk.ui.tour.record import TourRecord
from campus_desk.ui.tour.sample_day import SampleDay
from campus_desk.ui.tour.stage import staged

log = logging.getLogger(__name__)

SAMPLE = "sample.db"

BEGINS = datetime(2026, 11, 10, 9, 24, tzinfo=UTC)
"""When the tour takes place, whatever the computer's clock says: the sample is booked around that day."""


class Part(Enum):
    """What of the tour to make."""

    ALL = "all"
    STORY = "story"
    """Reception, finance, and the first day of a new campus."""
    SCREENS = "screens"
    """The main screens, at the scale that the program is run at."""


def run_tour(launch: Launch, out: Path, part: Part = Part.ALL) -> int:
    """Drive the window and leave pictures, documents and ``tour.json`` in ``out``.

    Args:
        launch: How to make and open campuses; its clock begins at ``BEGINS``.
        out: The folder; pictures of an earlier tour are replaced.
        part: What to make. The whole tour makes the screens at 100 % and, in a second process, at 150 %.

    Returns:
        0 when every check holds, 1 otherwise.
    """
    record = TourRecord(out, "screens.json" if part is Part.SCREENS else "tour.json")
    try:
        if part is Part.SCREENS:
            _screens(launch, record)
        else:
            _story(launch, record)
        if part is Part.ALL:
            _screens(launch, record)
            _screens_at("1.5", record)
    except TourStuck as stuck:
        record.check(f"waited for: {stuck}", "it happens", "it did not")
    finally:
        record.write()
    return 0 if record.holds else 1


def _story(launch: Launch, record: TourRecord) -> None:
    sample = _cleared(record.folder / SAMPLE)
    launch.create(sample, "technoparc", no_progress)
    with staged(launch, sample, record) as stage:
        SampleDay(stage, BEGINS.date()).run()
        ReceptionTour(stage, 13).run()
        MonthTour(stage, 21).run()
    first = _cleared(record.folder / "first.db")
    with staged(launch, first, record) as stage:
        FirstInvoice(stage, BEGINS.date(), 30).run()


def _screens(launch: Launch, record: TourRecord) -> None:
    sample = record.folder / SAMPLE
    if not sample.exists():
        launch.create(sample, "technoparc", no_progress)
    with staged(launch, sample, record) as stage:
        Gallery(stage).run()


def _screens_at(scale: str, record: TourRecord) -> None:
    """Make the screens at another scale; Qt takes it once, when a process starts."""
    record.begin(f"The same screens at {float(scale):.0%}")
    command = [
        sys.executable,
        "-m",
        "campus_desk",
        "tour",
        "--part",
        Part.SCREENS.value,
        "--out",
        str(record.folder),
    ]
    done = subprocess.run(  # noqa: S603 - this program itself
        command, env={**os.environ, "QT_SCALE_FACTOR": scale}, capture_output=True, text=True, check=False
    )
    log.info("screens at %s: %s", scale, done.stderr)
    record.check("the screens could be made", 0, done.returncode)


def _cleared(database: Path) -> Path:
    """Remove the campus of an earlier tour, its write-ahead log with it, and return its place."""
    for name in (database.name, f"{database.name}-wal", f"{database.name}-shm"):
        database.with_name(name).unlink(missing_ok=True)
    return database
