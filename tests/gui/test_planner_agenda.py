"""Item 12: the next and the previous period are there before they are asked for, and never more than that."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from campus_desk.application.changes import Changes
from campus_desk.domain.timeslot import TimeSlot, start_of_day
from campus_desk.ui.timeline.periods import Period
from tests.campus import slot, wall
from tests.gui.desk import DeskUnderTest, press
from tests.large_campus import BOOKINGS

TODAY = date(2026, 11, 23)
KEYS = {Period.DAY: "Ctrl+1", Period.WEEK: "Ctrl+2", Period.MONTH: "Ctrl+3"}


@pytest.mark.parametrize("period", Period)
def test_item_12_the_next_and_the_previous_period_are_there_before_they_are_asked_for(
    large_desk: DeskUnderTest, period: Period
) -> None:
    desk = large_desk
    desk.start()
    press(desk.planner.view, KEYS[period])
    desk.settle()
    for key in ("PgDown", "PgUp", "PgUp", "PgDown"):
        press(desk.planner.view, key)
        assert desk.planner.view.days == desk.planner.days, "shown in the same turn"
        desk.settle()


def test_item_12_memory_does_not_grow_with_the_way_one_has_come(large_desk: DeskUnderTest) -> None:
    desk = large_desk
    desk.start()
    press(desk.planner.view, KEYS[Period.WEEK])
    desk.settle()
    for _ in range(8):
        press(desk.planner.view, "PgDown")
        desk.settle()
    known = desk.planner.agenda.known
    assert known is not None
    assert known.duration <= timedelta(days=5 * 7, hours=1)
    assert known.start > start_of_day(TODAY + timedelta(days=7))
    assert desk.planner.agenda.items == ()
    for _ in range(8):
        press(desk.planner.view, "PgUp")
        desk.settle()
    assert len({item.booking_id for item in desk.planner.shown}) == BOOKINGS
    assert len(desk.planner.agenda.items) == BOOKINGS, "nothing twice"


def test_item_12_what_another_process_changes_is_read_again_beyond_what_is_shown(desk: DeskUnderTest) -> None:
    desk.start()
    press(desk.planner.view, KEYS[Period.WEEK])
    desk.settle()
    booking = desk.campus.book("ILL", slot("2026-12-01", "09:00", "10:00"))
    desk.session.hub.changed.emit(Changes(everything=True))
    desk.settle()
    press(desk.planner.view, "PgDown")
    assert [item.booking_id for item in desk.planner.shown] == [booking.id]
    desk.settle()


def test_item_12_stepping_faster_than_the_file_answers_ends_at_the_right_period(
    large_desk: DeskUnderTest,
) -> None:
    desk = large_desk
    desk.start()
    press(desk.planner.view, KEYS[Period.WEEK])
    page = desk.planner
    for steps in (1, 1, 1, -1, -1, 5, -6, 1, -1):
        page.step(steps)
        desk.session.hub.changed.emit(Changes(everything=True))
    desk.settle()
    assert page.day == TODAY
    assert page.view.days == Period.WEEK.days(TODAY)
    assert len({item.booking_id for item in page.shown}) == BOOKINGS
    known = page.agenda.known
    assert known is not None
    assert known.contains(TimeSlot(start_of_day(TODAY - timedelta(7)), start_of_day(TODAY + timedelta(14))))


def test_a_booking_over_the_seam_of_two_reads_is_there_once(desk: DeskUnderTest) -> None:
    booking = desk.campus.book(
        "ILL", TimeSlot(wall("2026-11-29 22:00"), wall("2026-11-30 10:00")), reason="Nuit"
    )
    desk.start()
    press(desk.planner.view, KEYS[Period.WEEK])
    desk.settle()
    assert [i.booking_id for i in desk.planner.agenda.items] == [booking.id]
    press(desk.planner.view, "PgDown")
    desk.settle()
    assert [i.booking_id for i in desk.planner.shown] == [booking.id]
