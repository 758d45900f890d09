"""iCalendar files as programs really write them: every event becomes a value or a reason in words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

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
