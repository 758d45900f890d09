"""Calendars written and read again, and any bytes at all."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from campus_desk.application.calendar_values import CalendarEvent, Recurrence
from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.exchange.calendar_format import IcalendarFormat

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
FORMAT = IcalendarFormat()


# Written and read again


def texts(size: int) -> st.SearchStrategy[str]:
    letters = st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"], exclude_characters="\ufeff")
    return st.text(letters, max_size=size).map(lambda text: " ".join(text.split()))


CODES = st.text(st.characters(categories=["L", "N"], include_characters=",;\\-_"), min_size=1, max_size=12)
INSTANTS = st.datetimes(datetime(1971, 1, 1), datetime(2100, 1, 1)).map(  # noqa: DTZ001
    lambda moment: moment.replace(microsecond=0, tzinfo=UTC)
)


@st.composite
def events(draw: st.DrawFn) -> CalendarEvent:
    start = draw(INSTANTS)
    number = st.none() | st.integers(0, 10_000)
    return CalendarEvent(
        uid=draw(CODES),
        slot=TimeSlot(start, start + timedelta(seconds=draw(st.integers(1, 10**6)))),
        recurrence_id=draw(st.just("") | INSTANTS.map(lambda i: i.strftime("%Y%m%dT%H%M%SZ"))),
        sequence=draw(st.integers(0, 2**31 - 1)),
        summary=draw(texts(120)),
        location=draw(texts(60)),
        status=draw(st.sampled_from(BookingStatus)),
        own_status=True,
        resources=tuple(draw(st.lists(CODES, max_size=3))),
        units=tuple(draw(st.lists(CODES, max_size=2))),
        customer=draw(st.just("") | CODES),
        attendees=draw(number),
        setup_minutes=draw(number),
        teardown_minutes=draw(number),
        contact=draw(texts(30)),
        project_code=draw(st.just("") | CODES),
        purchase_order=draw(texts(30)),
        note="\n".join(draw(st.lists(texts(80).filter(bool), max_size=3))),
        option_expires_at=draw(st.none() | INSTANTS),
        complete=draw(st.booleans()),
    )


@given(st.lists(events(), max_size=4))
def test_what_is_written_reads_back_the_same(written: list[CalendarEvent]) -> None:
    file = FORMAT.read_calendar(FORMAT.write_calendar(tuple(written), stamp=NOW))
    assert file.events == tuple(written)
    assert not file.broken
    assert not file.notes


@pytest.mark.parametrize("zone", ["Europe/Paris", "UTC", "America/New_York"])
def test_a_series_keeps_its_clock(zone: str) -> None:
    nine = datetime(2026, 10, 5, 9)  # noqa: DTZ001 - wall clock
    rule = Recurrence(
        zone, nine, "FREQ=WEEKLY;BYDAY=MO", (nine + timedelta(days=7),), (nine + timedelta(days=2),)
    )
    start = {"Europe/Paris": 7, "UTC": 9, "America/New_York": 13}[zone]
    begins = datetime(2026, 10, 5, start, tzinfo=UTC)
    slot = TimeSlot(begins, begins + timedelta(hours=1))
    series = CalendarEvent("s", slot, recurrence=rule)
    # The second of two hours that the clock of Paris shows alike.
    night = datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    moved = CalendarEvent("s", TimeSlot(night, night + timedelta(hours=1)), recurrence_id="20261026T080000Z")
    data = FORMAT.write_calendar((series, moved), stamp=NOW)
    assert FORMAT.read_calendar(data).events == (series, moved)
    assert (b"BEGIN:VTIMEZONE" in data) is (zone != "UTC")


# Anything at all


FRAGMENTS = st.sampled_from(
    [
        b"BEGIN:VCALENDAR\r\n",
        b"END:VCALENDAR\r\n",
        b"BEGIN:VEVENT\r\n",
        b"END:VEVENT\r\n",
        b"BEGIN:VTIMEZONE\r\nTZID:X\r\n",
        b"END:VTIMEZONE\r\n",
        b"BEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETTO:+0100\r\n",
        b"UID:u\r\n",
        b"DTSTART:20261124T080000Z\r\n",
        b"DTSTART;TZID=X:20261124T080000\r\n",
        b"DTSTART;VALUE=DATE:20261124\r\n",
        b"DTEND:20261124T100000Z\r\n",
        b"DTEND",
        b"DURATION:P",
        b"RRULE:FREQ=WEEKLY;UNTIL=2026\r\n",
        b"EXDATE:20261124T080000Z,\r\n",
        b"RDATE;VALUE=PERIOD:20261124T080000Z/\r\n",
        b"RECURRENCE-ID:20261124T080000Z\r\n",
        b"SEQUENCE:",
        b"X-CAMPUS-DESK-RESOURCES:A\\,,B\r\n",
        b" \r\n",
        b"\xef\xbb\xbf",
        b"\xff\xfe",
        b'SUMMARY;X="',
    ]
)


@given(st.lists(FRAGMENTS | st.binary(max_size=12), max_size=30).map(b"".join))
@example(b"BEGIN:X\r\n" * 5000)
@example(b"BEGIN:VEVENT\r\nDTSTART;TZID=..:20261124T080000\r\nEND:VEVENT")
@example(b"BEGIN:VEVENT\r\nDTSTART;TZID=Europe:20261124T080000\r\nEND:VEVENT")
def test_any_bytes_give_values_or_reasons(data: bytes) -> None:
    file = FORMAT.read_calendar(data)
    assert all(e.slot.end > e.slot.start for e in file.events)
    assert all(b.reason.key for b in file.broken)
    assert file.is_calendar or [n.key for n in file.notes] == ["calendar-not-a-calendar"]
