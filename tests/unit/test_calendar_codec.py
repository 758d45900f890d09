"""iCalendar files as programs really write them: every event becomes a value or a reason in words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from campus_desk.application.calendar_values import BrokenEvent, CalendarEvent, CalendarFile, Recurrence
from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.exchange.calendar_format import IcalendarFormat

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
FORMAT = IcalendarFormat()


def read(*lines: str, end: str = "\r\n", encoding: str = "utf-8") -> CalendarFile:
    return FORMAT.read_calendar((end.join(lines) + end).encode(encoding))


def vevent(*lines: str, uid: str = "u1") -> tuple[str, ...]:
    head = ("BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT")
    return (*head, *([f"UID:{uid}"] if uid else []), *lines, "END:VEVENT", "END:VCALENDAR")


def only(file: CalendarFile) -> CalendarEvent:
    assert not file.broken, [b.reason for b in file.broken]
    (event,) = file.events
    return event


def refusal(file: CalendarFile) -> BrokenEvent:
    assert not file.events
    (broken,) = file.broken
    return broken


TIMES = ("DTSTART:20261124T080000Z", "DTEND:20261124T100000Z")
SLOT = TimeSlot(datetime(2026, 11, 24, 8, tzinfo=UTC), datetime(2026, 11, 24, 10, tzinfo=UTC))


# Bytes and lines


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be", "utf-16-sig"]
)
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r", "\r\r\n"])
def test_any_encoding_and_line_end(encoding: str, end: str) -> None:
    lines = vevent(*TIMES, "SUMMARY:Échographe à l’œuvre", "LOCATION:Salle Kléber")
    if encoding == "utf-16-sig":
        data = b"\xfe\xff" + (end.join(lines) + end).encode("utf-16-be")
        event = only(FORMAT.read_calendar(data))
    else:
        event = only(read(*lines, end=end, encoding=encoding))
    assert (event.summary, event.location, event.slot) == ("Échographe à l’œuvre", "Salle Kléber", SLOT)


def test_a_file_that_changes_its_encoding_from_line_to_line() -> None:
    data = (
        "\r\n".join(vevent(*TIMES, "SUMMARY:Kléber", "LOCATION:@"))
        .encode()
        .replace(b"@", b"Amphith\xe9\xe2tre")
    )
    event = only(FORMAT.read_calendar(data))
    assert (event.summary, event.location) == ("Kléber", "Amphithéâtre")


def test_folding_may_cut_a_character_in_two() -> None:
    data = "\r\n".join(vevent(*TIMES, "SUMMARY:Kl@ber")).encode().replace(b"@", b"\xc3\r\n \xa9")
    assert only(FORMAT.read_calendar(data)).summary == "Kléber"


def test_blank_continuation_lines_and_blank_lines_within_a_value() -> None:
    event = only(
        read(
            *vevent("UID:long-", " uid", " ", *TIMES, "SUMMARY:Un titre", "", "  plié", "\t en trois", uid="")
        )
    )
    assert event.uid == "long-uid"
    assert event.summary == "Un titre plié en trois"


def test_text_with_bare_line_breaks_is_kept_whole() -> None:
    event = only(read(*vevent(*TIMES, "DESCRIPTION:première ligne", "deuxième, sans pli", "SUMMARY:x")))
    assert event.note == "première ligne\ndeuxième, sans pli"
    assert event.summary == "x"


def test_escapes_and_parameters() -> None:
    event = only(
        read(*vevent(*TIMES, r'SUMMARY;LANGUAGE="fr;x:y":A\, b\; c\\d', r"LOCATION:Salle Rhin\, Salle Ill"))
    )
    assert event.summary == "A, b; c\\d"
    assert event.location == "Salle Rhin, Salle Ill"


def test_a_control_character_does_not_get_in() -> None:
    assert only(read(*vevent(*TIMES, "SUMMARY:a\x00b\x07c"))).summary == "abc"


# Times


@pytest.mark.parametrize(
    ("lines", "start", "end"),
    [
        (("DTSTART:20261124T090000", "DTEND:20261124T110000"), "2026-11-24T08:00", "2026-11-24T10:00"),
        (("DTSTART:20260724T090000", "DTEND:20260724T110000"), "2026-07-24T07:00", "2026-07-24T09:00"),
        (("DTSTART:20261124T080000Z", "DURATION:PT90M"), "2026-11-24T08:00", "2026-11-24T09:30"),
        (("DTSTART;VALUE=DATE:20261124",), "2026-11-23T23:00", "2026-11-24T23:00"),
        (
            ("DTSTART;VALUE=DATE:20261124", "DTEND;VALUE=DATE:20261126"),
            "2026-11-23T23:00",
            "2026-11-25T23:00",
        ),
        (
            ("DTSTART;VALUE=DATE:20261124", "DTEND;VALUE=DATE:20261124"),
            "2026-11-23T23:00",
            "2026-11-24T23:00",
        ),
        (("DTSTART;VALUE=DATE:20261025",), "2026-10-24T22:00", "2026-10-25T23:00"),
        (("DTSTART;VALUE=DATE:20261124", "DURATION:P2D"), "2026-11-23T23:00", "2026-11-25T23:00"),
        (
            ("DTSTART;TZID=America/New_York:20261124T090000", "DTEND:20261124T160000Z"),
            "2026-11-24T14:00",
            "2026-11-24T16:00",
        ),
        (
            ('DTSTART;TZID="Romance Standard Time":20261124T090000', "DURATION:PT1H"),
            "2026-11-24T08:00",
            "2026-11-24T09:00",
        ),
        (
            ("DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Berlin:20261124T090000", "DURATION:PT1H"),
            "2026-11-24T08:00",
            "2026-11-24T09:00",
        ),
        (("DTSTART:20261025T023000", "DTEND:20261025T033000"), "2026-10-25T00:30", "2026-10-25T02:30"),
    ],
)
def test_times(lines: tuple[str, ...], start: str, end: str) -> None:
    slot = only(read(*vevent(*lines))).slot
    assert (slot.start.strftime("%Y-%m-%dT%H:%M"), slot.end.strftime("%Y-%m-%dT%H:%M")) == (start, end)


PARIS_BY_ANOTHER_NAME = (
    "BEGIN:VTIMEZONE",
    "TZID:Heure du bureau",
    "BEGIN:STANDARD",
    "DTSTART:16010101T030000",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
    "END:STANDARD",
    "BEGIN:DAYLIGHT",
    "DTSTART:16010101T020000",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
    "END:DAYLIGHT",
    "END:VTIMEZONE",
)


def test_a_zone_known_only_by_its_vtimezone() -> None:
    lines = vevent(
        'DTSTART;TZID="Heure du bureau":20260724T090000', "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=2"
    )
    event = only(read(*lines[:2], *PARIS_BY_ANOTHER_NAME, *lines[2:]))
    assert event.slot.start == datetime(2026, 7, 24, 7, tzinfo=UTC)
    assert event.recurrence is not None
    assert event.recurrence.zone == "Europe/Paris"


@pytest.mark.parametrize(
    ("lines", "key"),
    [
        ((), "calendar-no-start"),
        (("DTSTART:20261124T080000Z",), "calendar-no-end"),
        (("DTSTART:20261124T080000Z", "DTEND:20261124T080000Z"), "error-end-before-start"),
        (("DTSTART:20261124T080000Z", "DTEND:20261123T080000Z"), "error-end-before-start"),
        (("DTSTART:20261124T080000Z", "DURATION:-PT1H"), "error-end-before-start"),
        (("DTSTART:20261399T080000Z", "DURATION:PT1H"), "calendar-unreadable-time"),
        (("DTSTART:demain", "DURATION:PT1H"), "calendar-unreadable-time"),
        (("DTSTART:20261124T080000Z", "DURATION:P99999999999D"), "calendar-unreadable-time"),
        (("DTSTART:20270328T023000", "DURATION:PT1H"), "error-time-does-not-exist"),
        (("DTSTART:00010101T000000Z", "DURATION:PT1H"), "error-time-out-of-range"),
        (("DTSTART;TZID=Mars/Olympus:20261124T080000", "DURATION:PT1H"), "error-unknown-zone"),
        ((*TIMES, "SEQUENCE:99999999999999999999"), "calendar-unreadable"),
        ((*TIMES, "SEQUENCE:beaucoup"), "calendar-unreadable"),
        ((*TIMES, "X-CAMPUS-DESK-ATTENDEES:-3"), "calendar-unreadable"),
        ((*TIMES, "RECURRENCE-ID;RANGE=THISANDFUTURE:20261124T080000Z"), "calendar-range"),
        ((*TIMES, "RRULE:FREQ=DAILY", "RRULE:FREQ=WEEKLY"), "calendar-two-rules"),
        ((*TIMES, "RRULE:FREQ=DAILY", "EXRULE:FREQ=WEEKLY"), "calendar-two-rules"),
        ((*TIMES, "RECURRENCE-ID:20261124T080000Z", "RRULE:FREQ=DAILY"), "calendar-instance-repeats"),
    ],
)
def test_what_cannot_be_read_is_reported(lines: tuple[str, ...], key: str) -> None:
    broken = refusal(read(*vevent(*lines, "SUMMARY:Cassé")))
    assert (broken.uid, broken.summary, broken.reason.key) == ("u1", "Cassé", key)


def test_one_broken_event_leaves_the_others() -> None:
    good, bad = vevent(*TIMES, uid="good"), vevent("DTSTART:x", uid="bad")
    file = read(*good[:-1], *bad[2:-1], *vevent(*TIMES, uid="last")[2:])
    assert [e.uid for e in file.events] == ["good", "last"]
    assert [b.uid for b in file.broken] == ["bad"]


# Damaged and unusual files


def test_a_file_cut_off_in_the_middle_says_so() -> None:
    file = read(*vevent(*TIMES, uid="whole")[:-1], "BEGIN:VEVENT", "UID:half", "DTSTART:20261124T080000Z")
    assert [e.uid for e in file.events] == ["whole"]
    assert [(b.uid, b.reason.key) for b in file.broken] == [("half", "calendar-cut-off")]
    assert [n.key for n in file.notes] == ["calendar-damaged"]


def test_an_event_that_begins_within_another() -> None:
    file = read(
        "BEGIN:VCALENDAR",
        "BEGIN:VEVENT",
        "UID:outer",
        *TIMES,
        "BEGIN:VEVENT",
        "UID:inner",
        *TIMES,
        "END:VEVENT",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    assert [e.uid for e in file.events] == ["inner"]
    assert [(b.uid, b.reason.key) for b in file.broken] == [("outer", "calendar-cut-off")]


def test_two_calendars_in_one_file_and_alarms_inside_events() -> None:
    alarm = ("BEGIN:VALARM", "ACTION:DISPLAY", "UID:alarm", "TRIGGER:-PT15M", "END:VALARM")
    file = read(*vevent(*TIMES, *alarm, uid="one"), *vevent(*TIMES, uid="two"))
    assert [e.uid for e in file.events] == ["one", "two"]
    assert not file.notes


def test_entries_that_are_no_events_are_counted() -> None:
    todo = ("BEGIN:VTODO", "UID:t", "END:VTODO")
    file = read("BEGIN:VCALENDAR", *todo, *todo, *vevent(*TIMES)[2:])
    assert [n.key for n in file.notes] == ["calendar-other-entries"]
    assert dict(file.notes[0].params) == {"count": 2}


@pytest.mark.parametrize("data", [b"", b"code;name\r\nA;B\r\n", b"%PDF-1.7\n\x00\x01", bytes(range(256))])
def test_what_is_no_calendar_says_so(data: bytes) -> None:
    file = FORMAT.read_calendar(data)
    assert not file.is_calendar
    assert [n.key for n in file.notes] == ["calendar-not-a-calendar"]


def test_methods_of_invitations() -> None:
    cancel = read("BEGIN:VCALENDAR", "METHOD:CANCEL", *vevent(*TIMES)[2:])
    assert only(cancel).status is BookingStatus.CANCELLED
    reply = read("BEGIN:VCALENDAR", "METHOD:REPLY", *vevent(*TIMES)[2:])
    assert refusal(reply).reason.key == "calendar-answer"


def test_an_event_without_uid_gets_the_same_one_every_time() -> None:
    first, again = (only(read(*vevent(*TIMES, "SUMMARY:x", uid=""))) for _ in range(2))
    other = only(read(*vevent(*TIMES, "SUMMARY:y", uid="")))
    assert first.uid == again.uid
    assert first.uid != other.uid


# Recurrence


def test_a_rule_its_exceptions_and_its_additions() -> None:
    event = only(
        read(
            *vevent(
                "DTSTART;TZID=Europe/Paris:20261005T090000",
                "DTEND;TZID=Europe/Paris:20261005T103000",
                "RRULE:freq=weekly; byday=MO;until=20261130T090000;",
                "EXDATE;TZID=Europe/Paris:20261012T090000,20261019T090000",
                "EXDATE:20261026T080000Z",
                "EXDATE;VALUE=DATE:20261102",
                "RDATE;TZID=Europe/Paris:20261007T090000",
            )
        )
    )
    nine = datetime(2026, 10, 5, 9)  # noqa: DTZ001 - wall clock
    assert event.recurrence == Recurrence(
        "Europe/Paris",
        nine,
        "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261130T080000Z",
        tuple(nine + timedelta(days=7 * weeks) for weeks in (1, 2, 3, 4)),
        (nine + timedelta(days=2),),
    )


def test_an_added_date_with_a_length_of_its_own() -> None:
    file = read(*vevent(*TIMES, "RRULE:FREQ=DAILY;COUNT=2", "RDATE;VALUE=PERIOD:20261127T080000Z/PT30M"))
    series, single = file.events
    assert series.recurrence is not None
    assert single.recurrence_id == "20261127T080000Z"
    assert single.slot.duration == timedelta(minutes=30)


@pytest.mark.parametrize(
    ("lines", "nominal"),
    [
        (("DTSTART;VALUE=DATE:20261124",), True),
        (("DTSTART:20261124T090000", "DURATION:P1D"), True),
        (("DTSTART:20261124T090000", "DURATION:PT24H"), False),
        (("DTSTART:20261124T090000", "DTEND:20261125T090000"), False),
    ],
)
def test_which_lengths_follow_the_wall_clock(lines: tuple[str, ...], nominal: bool) -> None:
    event = only(read(*vevent(*lines, "RRULE:FREQ=DAILY;COUNT=3")))
    assert event.recurrence is not None
    assert event.recurrence.nominal is nominal


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
