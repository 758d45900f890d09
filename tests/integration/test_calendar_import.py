"""Calendars into a real campus: stored together, told once, taken back whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from campus_desk.application.calendar_exchange import rehearse_import
from campus_desk.application.calendar_values import CalendarEvent, Recurrence
from campus_desk.application.changes import Changes
from campus_desk.application.commands import CancelBooking, ImportCalendar, SaveCustomer
from campus_desk.application.invoice_run import issue_month
from campus_desk.domain.actors import Actor, Role
from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.customer import Customer, CustomerGroup
from campus_desk.domain.errors import (
    AlreadyInvoiced,
    NotFound,
    NotPermitted,
    Refused,
    SlotTaken,
    StaleRevision,
)
from campus_desk.domain.identifiers import CustomerId
from campus_desk.domain.timeslot import TimeSlot
from tests.calendars import bookings, command, counts, event, report, run, sound
from tests.campus import RECEPTION, Campus, slot


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = Campus(tmp_path / "campus.db")
    yield opened
    opened.close()


# One transaction, told once, taken back whole


def test_an_import_is_told_once_and_stands_in_the_history(campus: Campus) -> None:
    heard: list[Changes] = []
    campus.services.desk.subscribe(heard.append)
    run(campus, command(event("a"), event("b", "Salle Neuve"), new_kind="meeting_room"))
    assert len(heard) == 1
    stored = bookings(campus)
    assert heard[0].bookings == {int(b.id) for b in stored.values()}
    assert len(heard[0].resources) == 1
    with campus.services.storage.read() as unit:
        for booking in stored.values():
            assert [(e.actor, e.action) for e in unit.history.of("booking", booking.id)] == [
                (RECEPTION.name, "place")
            ]


def test_nothing_changed_is_nothing_told(campus: Campus) -> None:
    run(campus, command(event()))
    heard: list[Changes] = []
    campus.services.desk.subscribe(heard.append)
    again = run(campus, command(event()))
    assert not heard
    assert again.inverse is None


def test_an_import_is_taken_back_and_done_again(campus: Campus) -> None:
    run(campus, command(event("moved"), event("gone", "RHIN"), event("same", "US3")))
    before = bookings(campus)
    later = slot("2026-11-25", "09:00", "10:00")
    changed = run(
        campus,
        command(
            event("moved", when=later, sequence=1),
            event("gone", "RHIN", sequence=1, status=BookingStatus.CANCELLED),
            event("new", "Salle Neuve"),
            new_kind="meeting_room",
        ),
    )
    after = bookings(campus)
    assert counts(changed.value) == (1, 2, 0, 0)
    assert changed.inverse is not None
    undone = campus.services.desk.execute(changed.inverse, RECEPTION)
    now = bookings(campus)
    for key in before:
        assert (now[key].draft, now[key].sequence) == (before[key].draft, before[key].sequence)
    assert now["new", ""].status is BookingStatus.CANCELLED
    with campus.services.storage.read() as unit:
        (made,) = (r for r in unit.catalogue.resources() if r.name == "Salle Neuve")
        assert made.retired_on is not None
    assert undone.inverse is not None
    campus.services.desk.execute(undone.inverse, RECEPTION)
    assert {k: b.draft for k, b in bookings(campus).items()} == {k: b.draft for k, b in after.items()}
    assert sound(campus)


def test_after_an_undo_the_file_may_come_again_for_another_customer(campus: Campus) -> None:
    unnamed = CalendarEvent("u", slot("2026-11-24", "09:00", "10:00"), location="Salle Neuve")
    first = run(campus, command(unnamed, customer=campus.customer("NEURALIS"), new_kind="equipment"))
    assert first.inverse is not None
    campus.services.desk.execute(first.inverse, RECEPTION)
    again = report(campus, command(unnamed, customer=campus.customer("HELIA"), new_kind="equipment"))
    assert counts(again) == (0, 1, 0, 0)
    booking = bookings(campus)["u", ""]
    assert booking.status is BookingStatus.CONFIRMED
    assert booking.draft.customer_id == campus.customer("HELIA")


def test_bookings_change_places_in_one_import_and_back(campus: Campus) -> None:
    hours = [slot("2026-11-24", f"{h:02}:00", f"{h + 1:02}:00") for h in (9, 10, 11)]
    run(campus, command(*(event(uid, when=when) for uid, when in zip("abc", hours, strict=True))))
    turned = [hours[1], hours[2], hours[0]]
    done = run(campus, command(*(event(u, when=w, sequence=1) for u, w in zip("abc", turned, strict=True))))
    assert counts(done.value) == (0, 3, 0, 0)
    assert [bookings(campus)[uid, ""].slot for uid in "abc"] == turned
    assert done.inverse is not None
    campus.services.desk.execute(done.inverse, RECEPTION)
    assert [bookings(campus)[uid, ""].slot for uid in "abc"] == hours
    assert sound(campus)


def test_an_undo_that_comes_too_late_changes_nothing(campus: Campus) -> None:
    done = run(campus, command(event("a"), event("b", "RHIN")))
    booking = bookings(campus)["a", ""]
    campus.execute(CancelBooking(booking.id, booking.revision))
    before = bookings(campus)
    assert done.inverse is not None
    with pytest.raises(StaleRevision):
        campus.services.desk.execute(done.inverse, RECEPTION)
    assert bookings(campus) == before


def test_an_undo_whose_slot_is_taken_by_now_changes_nothing(campus: Campus) -> None:
    run(campus, command(event()))
    moved = run(campus, command(event(when=slot("2026-11-24", "14:00", "15:00"), sequence=1)))
    campus.book("ILL", slot("2026-11-24", "09:00", "10:00"))
    before = bookings(campus)
    assert moved.inverse is not None
    with pytest.raises(SlotTaken):
        campus.services.desk.execute(moved.inverse, RECEPTION)
    assert bookings(campus) == before


def test_an_undo_of_what_is_invoiced_by_now_is_refused(campus: Campus) -> None:
    campus.set_seller()
    done = run(campus, command(event(when=slot("2026-10-06", "09:00", "10:00"))))
    assert len(issue_month(campus.services, date(2026, 10, 1), RECEPTION).issued) == 1
    before = bookings(campus)
    assert done.inverse is not None
    with pytest.raises(AlreadyInvoiced):
        campus.services.desk.execute(done.inverse, RECEPTION)
    assert bookings(campus) == before


def test_refused_events_leave_the_others_and_no_trace(campus: Campus) -> None:
    campus.book("ILL", slot("2026-11-24", "09:30", "11:00"))
    done = report(campus, command(event("late"), event("fits", "RHIN"), event("lost", "Salle Mozart")))
    assert counts(done) == (1, 0, 0, 2)
    assert {e.uid: e.reasons[0].key for e in done.refused} == {
        "late": "verdict-sentence",
        "lost": "calendar-place-unknown",
    }
    said = [campus.services.wording.text(r, "en") for e in done.refused for r in e.reasons]
    assert any("Neuralis" in text for text in said)
    assert ("late", "") not in bookings(campus)


def test_the_reason_of_an_override_is_kept(campus: Campus) -> None:
    run(
        campus,
        command(
            event("past", when=slot("2026-10-06", "09:00", "10:00")),
            event("night", "RHIN", slot("2026-11-26", "21:00", "23:00")),
            event("plain", "US3"),
        ),
    )
    assert {uid: b.override_reason for (uid, _), b in bookings(campus).items()} == {
        "past": "test.ics",
        "night": "test.ics",
        "plain": "",
    }


def test_what_is_no_calendar_is_refused(campus: Campus) -> None:
    file = campus.services.calendars.read_calendar(b"code;name\r\n")
    for attempt in (
        lambda: run(campus, ImportCalendar(file)),
        lambda: rehearse_import(ImportCalendar(file), campus.services),
    ):
        with pytest.raises(Refused) as refusal:
            attempt()
        assert refusal.value.message.key == "calendar-not-a-calendar"


def test_tenants_do_not_import(campus: Campus) -> None:
    with pytest.raises(NotPermitted):
        run(campus, command(event()), Actor("tenant", Role.TENANT, campus.customer("HELIA")))


def test_an_unknown_kind_is_refused(campus: Campus) -> None:
    with pytest.raises(NotFound):
        run(campus, command(event(), new_kind="spaceship"))


def test_a_campus_without_anything_gets_a_site_with_its_first_room(tmp_path: Path) -> None:
    campus = Campus(tmp_path / "bare.db", furnish=False)
    campus.execute(SaveCustomer(Customer(CustomerId(0), "NEURALIS", "Neuralis", CustomerGroup.TENANT)))
    assert counts(report(campus, command(event(location="Salle 1, Salle 2"), new_kind="meeting_room"))) == (
        1,
        0,
        0,
        0,
    )
    with campus.services.storage.read() as unit:
        assert [r.code for r in unit.catalogue.resources()] == ["Salle-1", "Salle-2"]
        assert len(unit.catalogue.sites()) == 1
    campus.close()


# Series


def weekly(rule: str = "FREQ=WEEKLY;COUNT=4", **fields: object) -> CalendarEvent:
    nine = datetime(2026, 11, 30, 9)  # noqa: DTZ001 - wall clock
    begins = datetime(2026, 11, 30, 8, tzinfo=UTC)
    when = TimeSlot(begins, begins + timedelta(hours=1))
    plain = event("s", when=when, recurrence=Recurrence("Europe/Paris", nine, rule))
    return replace(plain, **fields)  # type: ignore[arg-type]


def test_a_series_is_stored_with_its_bookings_and_taken_back(campus: Campus) -> None:
    first = run(campus, command(weekly()))
    stored = bookings(campus)
    assert len(stored) == 4
    with campus.services.storage.read() as unit:
        series = unit.bookings.series_by_uid("s")
        assert series is not None
        assert {b.series_id for b in stored.values()} == {series.id}
    shorter = run(campus, command(weekly("FREQ=WEEKLY;COUNT=2", sequence=1)))
    assert counts(shorter.value) == (0, 2, 2, 0)
    assert sum(b.status.is_live for b in bookings(campus).values()) == 2
    assert shorter.inverse is not None
    campus.services.desk.execute(shorter.inverse, RECEPTION)
    assert {k: b.draft for k, b in bookings(campus).items()} == {k: b.draft for k, b in stored.items()}
    with campus.services.storage.read() as unit:
        again = unit.bookings.series_by_uid("s")
        assert again is not None
        assert (again.rrule, again.sequence) == (series.rrule, series.sequence)
    assert first.inverse is not None


def test_an_event_that_becomes_a_series_does_not_stand_in_its_own_way(campus: Campus) -> None:
    single = weekly()
    run(campus, command(event("s", when=single.slot)))
    done = report(campus, command(weekly(sequence=1)))
    assert counts(done) == (4, 1, 0, 0)
    live = [k for k, b in bookings(campus).items() if b.status.is_live]
    assert len(live) == 4
    assert ("s", "") not in live


# Anything at all


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.sampled_from(
            [
                b"BEGIN:VCALENDAR\n",
                b"BEGIN:VEVENT\nUID:u1\n",
                b"BEGIN:VEVENT\nUID:u2\n",
                b"END:VEVENT\n",
                b"DTSTART:20261124T080000Z\nDTEND:20261124T090000Z\n",
                b"DTSTART;VALUE=DATE:20261124\n",
                b"RRULE:FREQ=WEEKLY;COUNT=3\n",
                b"RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31\n",
                b"RRULE:FREQ=DAILY;INTERVAL=0\n",
                b"RECURRENCE-ID:20261201T080000Z\n",
                b"EXDATE:20261201T080000Z\n",
                b"LOCATION:ILL\n",
                b"LOCATION:" + "Säle\\, ".encode() + b"\n",
                b"SUMMARY:" + b"x" * 600 + b"\n",
                b"SEQUENCE:2\n",
                b"STATUS:CANCELLED\n",
                b"X-CAMPUS-DESK-SETUP:900\n",
                b"X-CAMPUS-DESK-ATTENDEES:99\n",
                b"\x00\xff",
            ]
        ),
        max_size=20,
    ).map(b"".join)
)
def test_any_file_is_imported_or_reported_and_the_campus_stays_sound(campus: Campus, data: bytes) -> None:
    file = campus.services.calendars.read_calendar(data)
    wanted = ImportCalendar(file, campus.customer("NEURALIS"), "equipment")
    if not file.is_calendar:
        return
    rehearsed = rehearse_import(wanted, campus.services)
    outcome = run(campus, wanted)
    assert outcome.value == rehearsed
    assert not run(campus, wanted).changes
    assert sound(campus)
