"""First part of the tour: a day at reception on the sample campus, with real mouse and key events."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QPoint

from campus_desk.domain.timeslot import from_wall_clock
from campus_desk.ui.booking.booking_dialog import BookingDialog
from campus_desk.ui.tour.evidence import one, rows
from campus_desk.ui.tour.hands import click, drag, press, settle, type_text, wait_until
from campus_desk.ui.tour.stage import Place, Stage, wait_for_planner

LIVE = "SELECT count(*) FROM booking WHERE status <> 'cancelled'"
TIMES = "SELECT starts_at, ends_at FROM booking WHERE id = ?"
OVERLAPS = """
    SELECT count(*) FROM allocation a JOIN allocation b
    ON a.resource_id = b.resource_id AND a.id < b.id AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at
    WHERE a.state <> 'cancelled' AND b.state <> 'cancelled'
"""
BLOCKED = """
    SELECT a.starts_at, a.ends_at FROM allocation a JOIN resource r ON r.id = a.resource_id
    WHERE r.code = ? AND a.state <> 'cancelled' AND a.starts_at < ? AND a.ends_at > ? ORDER BY a.starts_at
"""


def seconds(wall: datetime) -> int:
    """Return a wall-clock time of the campus as UTC seconds."""
    return int(from_wall_clock(wall).timestamp())


class SampleDay:
    """The steps of a day at reception; each looks at the file afterwards."""

    def __init__(self, stage: Stage, day: date) -> None:
        self._stage = stage
        self._record = stage.record
        self._day = day
        self._booking = 0

    def run(self) -> None:
        """Go through the day."""
        wait_for_planner(self._stage)
        self._open()
        room, taken = self._rooms()
        place = self._create(room)
        place = self._move(place)
        self._resize(place)
        self._undo(place)
        self._double_booking(place, taken)
        self._by_keyboard(place)
        self._cancel()
        self._week()

    def _at(self, hour: int, minute: int = 0) -> datetime:
        return datetime.combine(self._day, datetime.min.time()) + timedelta(hours=hour, minutes=minute)

    def _rooms(self) -> tuple[str, Place]:
        """Return a room that is free all afternoon or as long as any, and a taken place in another one."""
        free, taken = "", None
        rooms = rows(
            self._stage.database,
            "SELECT r.code FROM resource r JOIN resource_kind k ON k.id = r.kind_id "
            "WHERE k.code = 'meeting_room' AND r.parent_id IS NULL AND r.retired_on IS NULL ORDER BY r.code",
        )
        begin, end = self._at(14), self._at(19)
        for (code,) in rooms:
            found = rows(self._stage.database, BLOCKED, code, seconds(end), seconds(begin))
            if not found and not free:
                free = code
            for start, until in found:
                if start >= seconds(begin) and until - start >= 3600 and taken is None:
                    local = datetime.combine(self._day, datetime.min.time())
                    offset = seconds(local)
                    taken = Place(
                        code,
                        local + timedelta(seconds=start - offset),
                        local + timedelta(seconds=until - offset),
                    )
        self._record.check(
            "a room is free this afternoon and another one is taken", True, bool(free and taken)
        )
        if not free or taken is None:
            raise LookupError("the sample has no free room or no taken one this afternoon")
        return free, taken

    def _open(self) -> None:
        self._record.begin("The day opens on the planner")
        self._record.picture(self._stage.window, "01-planner-day")
        booked = one(
            self._stage.database,
            "SELECT count(DISTINCT booking_id) FROM allocation WHERE state <> 'cancelled' "
            "AND starts_at < ? AND ends_at > ?",
            seconds(self._at(24)),
            seconds(self._at(0)),
        )
        shown = {item.booking_id for item in self._stage.planner.shown}
        self._record.check("every booking of the day is on the planner", booked, len(shown))

    def _create(self, room: str) -> Place:
        self._record.begin("A drag over a free room opens a booking")
        stage, before = self._stage, one(self._stage.database, LIVE)
        place = Place(room, self._at(15), self._at(16, 30))
        start, end = stage.spots((room, place.start), (room, place.end))
        drag(
            stage.view.viewport(),
            start + QPoint(2, 0),
            end,
            before_release=lambda: self._record.picture(stage.window, "02-drag-to-create"),
        )
        dialog = stage.dialog(BookingDialog)
        click(dialog.fields.customer)
        customer = one(
            stage.database, "SELECT name FROM customer WHERE customer_group = 'tenant' ORDER BY name"
        )
        type_text(customer)
        press("Tab")
        click(dialog.fields.title)
        type_text("Revue de conception")
        settle(400)
        self._record.picture(dialog, "03-booking-dialog")
        press("Ctrl+Return")
        wait_until("the booking is stored", lambda: one(stage.database, LIVE) == before + 1)
        self._booking = one(stage.database, "SELECT max(id) FROM booking")
        wait_until("it is on the planner", self._on_planner)
        settle(300)
        self._record.picture(stage.window, "04-created")
        self._check_times("it is stored from 15:00 to 16:30", place)
        title = one(stage.database, "SELECT title FROM booking WHERE id = ?", self._booking)
        self._record.check("its title is stored", "Revue de conception", title)
        return place

    def _move(self, place: Place) -> Place:
        self._record.begin("A drag moves it by an hour")
        moved = Place(place.resource, place.start + timedelta(hours=1), place.end + timedelta(hours=1))
        middle = place.start + timedelta(minutes=45)
        self._drag(place.resource, middle, middle + timedelta(hours=1))
        self._wait_for(moved)
        self._record.picture(self._stage.window, "05-moved")
        self._check_times("the file has the new times", moved)
        return moved

    def _resize(self, place: Place) -> None:
        self._record.begin("A drag at its end makes it longer")
        longer = Place(place.resource, place.start, place.end + timedelta(minutes=30))
        stage = self._stage
        edge, target = stage.spots((place.resource, place.end), (place.resource, longer.end))
        drag(
            stage.view.viewport(),
            edge - QPoint(3, 0),
            target,
            before_release=lambda: self._record.picture(stage.window, "06-drag-to-resize"),
        )
        self._wait_for(longer)
        self._record.picture(stage.window, "07-resized")
        self._check_times("the file has the new end", longer)

    def _undo(self, place: Place) -> None:
        self._record.begin("Undo takes back the length, then redo and undo again")
        longer = Place(place.resource, place.start, place.end + timedelta(minutes=30))
        press("Ctrl+Z")
        self._wait_for(place)
        press("Ctrl+Shift+Z")
        self._wait_for(longer)
        press("Ctrl+Z")
        self._wait_for(place)
        self._record.picture(self._stage.window, "08-undone")
        self._check_times("the file has the times before", place)
        revision = one(self._stage.database, "SELECT revision FROM booking WHERE id = ?", self._booking)
        self._record.check("every change was a revision of its own", 6, revision)

    def _double_booking(self, place: Place, taken: Place) -> None:
        self._record.begin("A drag onto a taken room is refused before the mouse is released")
        before = rows(self._stage.database, TIMES, self._booking)
        stage = self._stage
        half = timedelta(minutes=30)
        grip, target = stage.spots((place.resource, place.start + half), (taken.resource, taken.start + half))
        drag(
            stage.view.viewport(),
            grip,
            target,
            before_release=lambda: self._record.picture(stage.window, "09-double-booking"),
        )
        settle(600)
        after = rows(stage.database, TIMES, self._booking)
        self._record.check("the booking stands where it stood", before, after)
        self._record.check("no two live bookings overlap anywhere", 0, one(stage.database, OVERLAPS))

    def _by_keyboard(self, place: Place) -> None:
        self._record.begin("The keyboard moves it by a quarter of an hour")
        quarter = timedelta(minutes=15)
        moved = Place(place.resource, place.start + quarter, place.end + quarter)
        click(
            self._stage.view.viewport(), self._stage.spot(place.resource, place.start + timedelta(minutes=40))
        )
        press("Alt+Right")
        self._wait_for(moved)
        self._record.picture(self._stage.window, "10-keyboard")
        self._check_times("the file has the new times", moved)
        press("Ctrl+Z")
        self._wait_for(place)

    def _cancel(self) -> None:
        self._record.begin("Cancelling frees the room and keeps the booking")
        stage, before = self._stage, one(self._stage.database, LIVE)
        press("Del")
        wait_until("it is cancelled", lambda: one(stage.database, LIVE) == before - 1)
        settle(300)
        self._record.picture(stage.window, "11-cancelled")
        status = one(stage.database, "SELECT status FROM booking WHERE id = ?", self._booking)
        self._record.check("it is kept as cancelled", "cancelled", status)
        press("Ctrl+Z")
        wait_until("it is back", lambda: one(stage.database, LIVE) == before)

    def _week(self) -> None:
        self._record.begin("The same week at a glance")
        press("Ctrl+2")
        wait_for_planner(self._stage, holds=lambda: len(self._stage.view.days) == 7)
        settle(400)
        self._record.picture(self._stage.window, "12-planner-week")
        press("Ctrl+1")
        wait_for_planner(self._stage, holds=lambda: len(self._stage.view.days) == 1)
        history = one(
            self._stage.database,
            "SELECT count(*) FROM history WHERE kind = 'booking' AND key = ?",
            self._booking,
        )
        self._record.check("the history has every step", 10, history)

    def _drag(self, code: str, start: datetime, end: datetime) -> None:
        drag(self._stage.view.viewport(), *self._stage.spots((code, start), (code, end)))

    def _on_planner(self) -> bool:
        return any(int(item.booking_id) == self._booking for item in self._stage.planner.shown)

    def _wait_for(self, place: Place) -> None:
        wanted = (seconds(place.start), seconds(place.end))

        def there() -> bool:
            stored = rows(self._stage.database, TIMES, self._booking) == [wanted]
            shown = [
                (i.starts_at, i.ends_at)
                for i in self._stage.planner.shown
                if int(i.booking_id) == self._booking
            ]
            return stored and set(shown) == {wanted}

        wait_until(f"the booking is from {place.start:%H:%M} to {place.end:%H:%M}", there)
        settle(250)

    def _check_times(self, name: str, place: Place) -> None:
        wanted = [(seconds(place.start), seconds(place.end))]
        self._record.check(name, wanted, rows(self._stage.database, TIMES, self._booking))
