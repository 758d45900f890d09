"""The day of the design picture on the sample's real catalogue: who is present, late, awaited, and who waits."""

from __future__ import annotations

import atexit
import shutil
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from campus_desk.application.commands import CheckIn, MarkNoShow, SaveWaiting
from campus_desk.domain.booking import Booking, BookingStatus
from campus_desk.domain.identifiers import WaitingId
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.domain.waiting import WaitingEntry
from tests.campus import Campus, SetClock, slot, wall
from tests.sample import import_catalogue

DAY = "2026-11-10"
NOW = wall(f"{DAY} 10:24")


@dataclass
class ReceptionDay:
    """The campus and the bookings tests ask for by name."""

    campus: Campus
    booked: dict[str, Booking] = field(default_factory=dict)

    def book(self, name: str, place: str, start: str, end: str, customer: str, **more: object) -> Booking:
        """Book on the day."""
        booking = self.campus.book(place, slot(DAY, start, end), customer, reason="essai", **more)
        self.booked[name] = booking
        return booking

    def wait(
        self, customer: str, place: str, window: TimeSlot, minutes: int = 60, people: int = 8
    ) -> WaitingEntry:
        """Put somebody on the waiting list."""
        entry = WaitingEntry(
            WaitingId(0),
            self.campus.customer(customer),
            window,
            timedelta(minutes=minutes),
            self.campus.clock.now(),
            resource_id=self.campus.resource(place),
            attendees=people,
        )
        stored = self.campus.execute(SaveWaiting(entry))
        assert isinstance(stored, WaitingEntry)
        return stored


def reception_day(path: Path) -> ReceptionDay:
    """Make the campus; it is 10:24. It is filled once in a process, and copied."""
    template, booked = _filled()
    shutil.copy(template, path)
    return ReceptionDay(Campus(path, SetClock(NOW), furnish=False), dict(booked))


@cache
def _filled() -> tuple[Path, dict[str, Booking]]:
    folder = TemporaryDirectory(prefix="reception-")
    atexit.register(folder.cleanup)
    path = Path(folder.name) / "campus.db"
    campus = Campus(path, SetClock(wall("2026-11-09 08:00")), furnish=False)
    import_catalogue(campus)
    day = ReceptionDay(campus)
    option = {"status": BookingStatus.OPTION}
    yesterday = campus.book("KLEBER", slot("2026-11-09", "09:00", "10:00"), "KARDIA")
    campus.clock.instant = wall("2026-11-09 09:00")
    campus.execute(CheckIn(yesterday.id, 1, "B-07"))
    campus.clock.instant = wall("2026-11-09 18:00")
    day.book(
        "bioforum", "AMPHI", "09:00", "12:30", "BIOFORUM", setup_minutes=30, teardown_minutes=45, attendees=92
    )
    day.book(
        "neuralis",
        "AMPHI",
        "14:00",
        "16:00",
        "NEURALIS",
        setup_minutes=30,
        teardown_minutes=45,
        attendees=80,
        contact="M. Lang · traiteur 13:40",
        title="Assemblée générale",
    )
    day.book("rhena", "VOSGES", "08:00", "10:00", "RHENA")
    day.book("orthogrid", "RHIN", "09:00", "11:30", "ORTHOGRID", title="Revue de projet")
    day.book("helvia", "ILL", "10:00", "12:00", "HELVIA", attendees=6)
    day.book("lumen", "KLEBER", "10:00", "11:00", "LUMEN")
    day.book("kardia", "BROGLIE", "09:00", "11:30", "KARDIA")
    day.book("novea", "BROGLIE", "11:30", "12:30", "NOVEA", attendees=5)
    day.book("novalia", "ORANGERIE", "10:30", "12:00", "NOVALIA", attendees=9)
    day.book("campus", "VOSGES", "10:30", "12:00", "CAMPUS", attendees=22, title="Comité")
    day.book("mirabel", "US-3", "10:30", "12:00", "MIRABEL")
    day.book("psm", "PSM-2", "10:45", "12:15", "RHENA")
    day.book(
        "gliatech", "CONFOCAL", "11:00", "12:30", "GLIATECH", option_expires_at=wall(f"{DAY} 10:45"), **option
    )
    day.book("abeille", "KLEBER", "11:30", "12:30", "ABEILLE", attendees=4)
    day.book("opteo", "ILL", "12:15", "13:15", "OPTEO", attendees=3)
    day.book("forge", "VOSGES", "16:00", "18:00", "FORGE", option_expires_at=wall(f"{DAY} 12:00"), **option)
    day.book("kerner", "BLOC", "09:00", "12:00", "KERNER", title="Simulation")
    day.wait("SONALIS", "BROGLIE", slot(DAY, "09:00", "11:30"))
    for time, name, badge in (
        ("08:05", "rhena", ""),
        ("08:52", "orthogrid", "B-12"),
        ("08:58", "bioforum", ""),
        ("09:05", "kerner", ""),
        ("10:02", "lumen", ""),
    ):
        campus.clock.instant = wall(f"{DAY} {time}")
        campus.execute(CheckIn(day.booked[name].id, 1, badge))
    campus.clock.instant = wall(f"{DAY} 09:20")
    campus.execute(MarkNoShow(day.booked["kardia"].id, 1))
    campus.close()
    return path, day.booked
