"""A real timetable: 811 events of a French campus, one term, seven rooms."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from campus_desk.application.calendar_exchange import rehearse_import
from campus_desk.application.commands import ImportCalendar
from campus_desk.domain.actors import EVERYTHING
from tests.calendars import bookings, counts, report, sound
from tests.campus import Campus

NANCY = Path(__file__).parents[3] / "shared" / "data" / "nancy-computer-rooms-2018.ics"


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = Campus(tmp_path / "campus.db")
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def timetable() -> bytes:
    if not NANCY.is_file():
        pytest.skip("the timetable of Nancy is not on this machine")
    return NANCY.read_bytes()


def nancy(campus: Campus, data: bytes) -> ImportCalendar:
    file = campus.services.calendars.read_calendar(data)
    return ImportCalendar(file, campus.customer("NEURALIS"), "meeting_room", "nancy.ics")


def test_the_timetable_of_nancy(campus: Campus, timetable: bytes) -> None:
    wanted = nancy(campus, timetable)
    assert len(wanted.file.events) == 811
    rehearsed = rehearse_import(wanted, campus.services)
    assert not bookings(campus)
    done = report(campus, wanted)
    assert done == rehearsed
    assert counts(done) == (790, 0, 0, 21)
    assert done.allocations == 810
    assert done.new_resources == tuple(f"FST_ATELIS_HP {n}" for n in (303, 309, 310, 311, 312, 315, 319))
    assert Counter(e.reasons[0].key for e in done.refused) == {
        "calendar-duplicate-without-place": 20,
        "calendar-no-place": 1,
    }
    assert len(done.lines) == 811
    assert len(bookings(campus)) == 790
    with campus.services.storage.read() as unit:
        assert len(unit.agenda.agenda(EVERYTHING, 0, 2**33)) == 810
        assert not any(" " in r.code for r in unit.catalogue.resources())
    assert sound(campus)
    assert counts(report(campus, wanted)) == (0, 0, 790, 21)


@pytest.mark.slow
def test_the_order_of_nancys_events_does_not_matter(tmp_path: Path, timetable: bytes) -> None:
    head, *events = timetable.split(b"BEGIN:VEVENT\r\n")
    events[-1] = events[-1].removesuffix(b"END:VCALENDAR\r\n")
    random.Random(7).shuffle(events)
    mixed = b"BEGIN:VEVENT\r\n".join([head, *events]) + b"END:VCALENDAR\r\n"
    results = []
    for name, data in (("straight", timetable), ("mixed", mixed)):
        campus = Campus(tmp_path / f"{name}.db")
        done = report(campus, nancy(campus, data))
        with campus.services.storage.read() as unit:
            codes = {r.id: r.code for r in unit.catalogue.resources()}
        booked = {
            key: (b.draft.slot, b.draft.title, {codes[a.resource_id] for a in b.allocations})
            for key, b in bookings(campus).items()
        }
        results.append((counts(done), done.refused, done.lines, booked))
        campus.close()
    assert results[0] == results[1]
