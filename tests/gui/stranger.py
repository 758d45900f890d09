"""Somebody at another desk: a process of its own that changes a booking of the same file.

``python -m tests.gui.stranger FILE BOOKING FIELD=VALUE …`` with the fields ``title``, ``start`` and ``end`` (on the
campus's clock, ``2026-11-24 14:00``), ``resource`` (a code) and ``cancel=yes``.
"""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from campus_desk.application.commands import CancelBooking, ChangeBooking
from campus_desk.domain.actors import EVERYTHING, Actor, Role
from campus_desk.domain.identifiers import BookingId
from campus_desk.domain.timeslot import TimeSlot
from tests.campus import Campus, wall

STRANGER = Actor("Marc Weber", Role.RECEPTION)


def change(path: Path, booking: int, **fields: str) -> None:
    """Have the other process change a booking and wait until it has ended."""
    told = [f"{name}={value}" for name, value in fields.items()]
    subprocess.run(
        [sys.executable, "-m", "tests.gui.stranger", str(path), str(booking), *told],
        check=True,
        cwd=Path(__file__).parents[2],
    )


def main(path: str, number: str, *told: str) -> None:
    """Change the booking."""
    campus = Campus(Path(path), furnish=False)
    with campus.services.storage.read() as unit:
        booking = unit.bookings.get(BookingId(int(number)), EVERYTHING)
    fields = dict(each.split("=", 1) for each in told)
    if "cancel" in fields:
        campus.execute(CancelBooking(booking.id, booking.revision), STRANGER)
    else:
        draft = booking.draft
        start = wall(fields["start"]) if "start" in fields else draft.slot.start
        end = wall(fields["end"]) if "end" in fields else start + draft.slot.duration
        resources = (campus.resource(fields["resource"]),) if "resource" in fields else draft.resources
        title = fields.get("title", draft.title)
        draft = replace(draft, slot=TimeSlot(start, end), resources=resources, title=title)
        campus.execute(ChangeBooking(booking.id, booking.revision, draft), STRANGER)
    campus.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
