"""Calendars for tests that import them into a real campus."""

from __future__ import annotations

from campus_desk.application.calendar_report import ImportReport
from campus_desk.application.calendar_values import CalendarEvent, CalendarFile
from campus_desk.application.commands import ImportCalendar, RestoreBookings
from campus_desk.application.desk import Outcome
from campus_desk.domain.actors import EVERYTHING, Actor
from campus_desk.domain.booking import Booking
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.persistence import verify
from tests.campus import RECEPTION, Campus, slot


def event(
    uid: str = "u", location: str = "ILL", when: TimeSlot | None = None, **fields: object
) -> CalendarEvent:
    when = when or slot("2026-11-24", "09:00", "10:00")
    return CalendarEvent(uid, when, location=location, customer="NEURALIS", summary=uid, **fields)  # type: ignore[arg-type]


def command(*events: CalendarEvent, **fields: object) -> ImportCalendar:
    return ImportCalendar(CalendarFile(events), source="test.ics", **fields)  # type: ignore[arg-type]


def run(campus: Campus, wanted: ImportCalendar | RestoreBookings, actor: Actor = RECEPTION) -> Outcome:
    return campus.services.desk.execute(wanted, actor)


def report(campus: Campus, wanted: ImportCalendar) -> ImportReport:
    done = run(campus, wanted).value
    assert isinstance(done, ImportReport)
    return done


def counts(done: ImportReport) -> tuple[int, int, int, int]:
    return done.created, done.updated, done.unchanged, len(done.refused)


def bookings(campus: Campus) -> dict[tuple[str, str], Booking]:
    with campus.services.storage.read() as unit:
        rows = unit.agenda.bookings(EVERYTHING, 0, 2**33)
        return dict(unit.bookings.by_uids(row.uid for row in rows))


def sound(campus: Campus) -> bool:
    return all(finding.holds for finding in verify(campus.path))
