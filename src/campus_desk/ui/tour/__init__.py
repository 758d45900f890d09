"""The tour: the real window driven by real events, twice, with a picture after each step.

* ``sample_day``: a day at reception and a month's invoices on the sample campus.
* ``first_invoice``: from an empty campus to its first invoice, through the window alone.
* ``gallery``: the main screens in three languages, light and dark, at 100 % and 150 %.
* ``hands`` are mouse and keyboard, ``stage`` is the window, ``evidence`` looks at the file, ``record`` keeps it all.
"""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from pathlib import Path

from campus_desk.application.ports import no_progress
from campus_desk.application.services import Launch
from campus_desk.ui.tour.first_invoice import FirstInvoice
from campus_desk.ui.tour.gallery import Gallery
from campus_desk.ui.tour.hands import TourStuck
from campus_desk.ui.tour.month import MonthTour
from campus_desk.ui.tour.record import TourRecord
from campus_desk.ui.tour.sample_day import SampleDay
from campus_desk.ui.tour.stage import staged

log = logging.getLogger(__name__)

BEGINS = datetime(2026, 11, 10, 9, 24, tzinfo=UTC)
"""When the tour takes place, whatever the computer's clock says: the sample is booked around that day."""


def run_tour(launch: Launch, out: Path, *, gallery: bool = True) -> int:
    """Drive the window and leave pictures, documents and ``tour.json`` in ``out``.

    Args:
        launch: How to make and open campuses; its clock begins at ``BEGINS``.
        out: The folder; pictures of an earlier tour are replaced.
        gallery: Also take the main screens in every language, theme and scale.

    Returns:
        0 when every check holds, 1 otherwise.
    """
    record = TourRecord(out)
    try:
        database = _cleared(out / "sample.db")
        launch.create(database, "technoparc", no_progress)
        with staged(launch, database, record) as stage:
            SampleDay(stage, BEGINS.date()).run()
            MonthTour(stage, 13).run()
            if gallery:
                Gallery(stage).run()
        first = _cleared(out / "first.db")
        with staged(launch, first, record) as stage:
            FirstInvoice(stage, BEGINS.date(), 19).run()
    except TourStuck as stuck:
        record.check(f"waited for: {stuck}", "it happens", "it did not")
    finally:
        record.write()
    return 0 if record.holds else 1


def _cleared(database: Path) -> Path:
    """Remove the campus of an earlier tour, its write-ahead log with it, and return its place."""
    for name in (database.name, f"{database.name}-wal", f"{database.name}-shm"):
        database.with_name(name).unlink(missing_ok=True)
    return database
