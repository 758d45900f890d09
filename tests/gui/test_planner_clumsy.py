"""Somebody clumsy: the clock-change Sundays, ten days across a closure, drops outside, another day."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from campus_desk.application.commands import AddClosure, PlaceBooking
from campus_desk.domain.booking import Booking
from campus_desk.domain.opening_hours import Closure
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.ui.booking.reason_dialog import ReasonDialog
from campus_desk.ui.timeline.periods import Period
from campus_desk.ui.timeline.proposal import Standing
from tests.campus import slot, wall
from tests.gui.desk import DeskUnderTest, press, wait_until

DAY = "2026-11-24"

AT_EVERY_SIZE = True


def show(desk: DeskUnderTest, day: str, period: Period = Period.DAY) -> None:
    desk.start()
    desk.planner.show_period(period)
    desk.show_day(day)
    desk.window.notices.clear()
    desk.planner.view.setFocus()


def put(desk: DeskUnderTest, start: str, end: str, room: str = "US3") -> Booking:
    """Book at any time of the day, with a reason where the campus is closed."""
    when = TimeSlot(wall(start), wall(end))
    booking: Booking = desk.campus.execute(PlaceBooking(desk.campus.draft(room, when), "la nuit"))
    return booking


@pytest.mark.parametrize(("saturday", "hours"), [("2026-10-24", 25), ("2027-03-27", 23)])
def test_item_25_a_week_keeps_the_time_of_day_over_the_clock_change(
    desk: DeskUnderTest, saturday: str, hours: int
) -> None:
    desk.campus.clock.instant = wall(f"{saturday} 08:00") - timedelta(days=3)
    booking = put(desk, f"{saturday} 09:00", f"{saturday} 10:00")
    show(desk, saturday, Period.WEEK)
    view = desk.planner.view
    view.focus_booking(booking.id)
    press(view, "Alt+Right")
    dialog = desk.modal(ReasonDialog)
    QTest.keyClicks(dialog.reason, "dimanche")
    press(dialog.reason, "Ctrl+Return")
    wait_until(lambda: desk.stored(booking.id).revision == 2, "the move to Sunday")
    stored = desk.stored(booking.id)
    assert stored.slot.start - booking.slot.start == timedelta(hours=hours)
    assert stored.slot.duration == timedelta(hours=1)


@pytest.mark.parametrize(("sunday", "elapsed"), [("2026-10-25", 8), ("2027-03-28", 8)])
def test_item_25_a_night_keeps_its_length_over_the_clock_change(
    desk: DeskUnderTest, sunday: str, elapsed: int
) -> None:
    desk.campus.clock.instant = wall(f"{sunday} 00:00") - timedelta(days=3)
    start = wall(f"{sunday} 00:00")
    booking = desk.campus.execute(
        PlaceBooking(desk.campus.draft("US3", TimeSlot(start, start + timedelta(hours=elapsed))), "essai")
    )
    show(desk, sunday)
    desk.move(desk.item(booking.id), 3600)
    dialog = desk.modal(ReasonDialog)
    QTest.keyClicks(dialog.reason, "essai")
    press(dialog.reason, "Ctrl+Return")
    wait_until(lambda: desk.stored(booking.id).revision == 2, "the move")
    stored = desk.stored(booking.id)
    assert stored.slot == booking.slot.shifted(timedelta(hours=1))


def test_item_23_ten_days_across_a_closure_are_told_before_the_drop(desk: DeskUnderTest) -> None:
    closed = TimeSlot(wall("2026-12-03 00:00"), wall("2026-12-05 00:00"))
    desk.campus.execute(AddClosure(Closure(closed, "Travaux", resource_id=desk.campus.resource("US3"))))
    booking = put(desk, f"{DAY} 08:00", "2026-12-02 18:00")
    show(desk, DAY, Period.WEEK)
    view = desk.planner.view
    view.focus_booking(booking.id)
    place = desk.point(booking.draft.resources[0], int(wall(f"{DAY} 12:00").timestamp()))
    axis = view.scene.geometry.axis
    by = axis.day_edges(3)[0] - axis.day_edges(1)[0]
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    for share in (0.3, 0.7, 1.0):
        QTest.mouseMove(view.viewport(), place + QPoint(round(by * share), 0))
        QApplication.processEvents()
    ghost = view.scene.ghost
    assert ghost is not None
    assert ghost.proposal.start - int(booking.slot.start.timestamp()) == 2 * 86400
    assert ghost.verdict.standing is not Standing.FREE
    assert "Travaux" in f"{ghost.verdict.heading} {ghost.verdict.detail}"
    press(view, "Esc")
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.settle()
    assert desk.stored(booking.id).revision == 1


def test_item_34_three_resources_go_to_the_next_day_and_back_as_one(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL RHIN US3", slot(DAY, "09:00", "10:00"))
    show(desk, DAY)
    view = desk.planner.view
    view.focus_booking(booking.id)
    press(view, "Alt+PgDown")
    wait_until(lambda: desk.stored(booking.id).revision == 2, "the next day")
    desk.settle()
    stored = desk.stored(booking.id)
    assert stored.slot == slot("2026-11-25", "09:00", "10:00")
    assert stored.draft.resources == booking.draft.resources
    assert desk.planner.day.isoformat() == "2026-11-25"
    press(desk.window, "Ctrl+Z")
    wait_until(lambda: desk.stored(booking.id).revision == 3, "back")
    assert desk.stored(booking.id).slot == booking.slot


def test_item_34_the_ghost_lies_on_every_row_of_the_booking(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL RHIN US3", slot(DAY, "09:00", "10:00"))
    show(desk, DAY)
    view, item = desk.planner.view, desk.item(booking.id)
    place = desk.point(item.resource_id, (item.starts_at + item.ends_at) // 2)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    for step in (20, 60, 90):
        QTest.mouseMove(view.viewport(), place + QPoint(step, 0))
    ghost = view.scene.ghost
    assert ghost is not None
    assert {ghost.proposal.resource_id, *ghost.proposal.further} == set(booking.draft.resources)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=place + QPoint(90, 0))
    wait_until(lambda: desk.stored(booking.id).revision == 2, "the move")
    assert desk.stored(booking.id).draft.resources == booking.draft.resources


@pytest.mark.parametrize("outside", [QPoint(40, 300), QPoint(600, 10), QPoint(600, -200), QPoint(5000, 300)])
def test_item_29_a_drop_outside_changes_nothing(desk: DeskUnderTest, outside: QPoint) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"))
    show(desk, DAY)
    item = desk.item(booking.id)
    desk.drag(desk.point(item.resource_id, (item.starts_at + item.ends_at) // 2), outside)
    desk.settle()
    wait_until(lambda: desk.planner.view.scene.ghost is None, "the ghost to go back")
    assert desk.stored(booking.id).revision == 1
    assert len(desk.bookings()) == 1


def test_item_31_the_undo_toast_stays_eight_seconds(desk: DeskUnderTest) -> None:
    booking = desk.campus.book("ILL", slot(DAY, "09:00", "10:00"))
    show(desk, DAY)
    desk.move(desk.item(booking.id), 3600)
    toast = desk.window.notices.toast
    wait_until(lambda: toast.text, "the toast")
    assert toast._lifetime >= 8_000
    assert toast._button.isVisible()
    for _ in range(79):
        toast._on_tick()
    assert toast.text
