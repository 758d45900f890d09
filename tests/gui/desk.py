"""The whole window on a real campus file, and hands for it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from campus_desk.application.read_models import AgendaItem
from campus_desk.application.services import STAFF, SignIn
from campus_desk.domain.booking import Booking
from campus_desk.domain.identifiers import BookingId, ResourceId
from campus_desk.main import build_launch
from campus_desk.ui.application import DeskApplication
from campus_desk.ui.main_window import MainWindow
from campus_desk.ui.planner_frame import PlannerFrame
from campus_desk.ui.planner_page import PlannerPage
from campus_desk.ui.session import Session
from campus_desk.ui.timeline.canvas import CELLS_LEFT, CELLS_TOP
from campus_desk.ui.window_state import WindowState
from tests.campus import RECEPTION, Campus, SetClock
from tests.large_campus import CROWD

W = TypeVar("W", bound=QWidget)
MOST_SECONDS = 20.0


def wait_until(condition: Callable[[], object], what: str = "") -> None:
    """Let events pass until something holds."""
    end = time.monotonic() + MOST_SECONDS
    # What comes from another thread wakes it; what no event tells of is looked at every few milliseconds.
    wake = QTimer(interval=2)
    wake.start()
    try:
        while not condition():
            assert time.monotonic() < end, f"waited in vain for {what or condition}"
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    finally:
        wake.stop()


@contextmanager
def held(lane: Callable[..., object]) -> Iterator[None]:
    """Keep a database thread at work, as an invoice run or a slow disk does."""
    go_on = threading.Event()
    lane(go_on.wait)
    try:
        yield
    finally:
        go_on.set()


_open: list[DeskUnderTest] = []


def close_what_is_open() -> None:
    """Close the windows that a test has opened and, because it failed, not closed."""
    while _open:
        _open[-1].close()


class DeskUnderTest:
    """The running program, its window, and the file it works on.

    Attributes:
        campus: The same file seen from outside, as another process would see it.
    """

    def __init__(
        self,
        application: QApplication,
        folder: Path,
        campus: Campus | None,
        database: Path,
        *,
        language: str = "fr",
        clock: SetClock | None = None,
        who: SignIn = STAFF,
    ) -> None:
        self.campus_or_none = campus
        self.state_folder = folder / "state"
        self._closed = False
        state = WindowState(self.state_folder)
        fresh = not state.text("language")
        state.put("language", language)
        state.put("theme", "light")
        state.put("reduced motion", "yes")
        state.save()
        self.clock = clock or (campus.clock if campus else SetClock())
        launch = build_launch(database, self.clock, self.state_folder)
        self.launch = replace(
            launch,
            default_database=folder / "data" / "campus.db",
            sample_database=folder / "data" / "sample.db",
            connect=lambda path: replace(launch.connect(path), actor=RECEPTION),
            who=who,
        )
        self.application = application
        self.desk = DeskApplication(application, self.launch)
        _open.append(self)
        if fresh:
            self.desk.window.resize(1440, 900)

    def sign_in(self, who: SignIn) -> None:
        """Let somebody else sit down, and wait for the campus as they find it."""
        before = self.session
        self.desk.sign_in(who)
        wait_until(lambda: self.desk.session not in (None, before), "the campus of somebody else")
        self.settle()

    def start(self) -> None:
        """Show the window and wait for the campus."""
        assert self.desk.start()
        wait_until(lambda: self.desk.session is not None, "the campus")
        self.settle()

    @property
    def campus(self) -> Campus:
        """The file seen from outside."""
        assert self.campus_or_none is not None
        return self.campus_or_none

    @property
    def window(self) -> MainWindow:
        """The window that is shown now."""
        return self.desk.window

    @property
    def session(self) -> Session:
        """The open campus."""
        assert self.desk.session is not None
        return self.desk.session

    @property
    def frame(self) -> PlannerFrame:
        """What stands around the planner."""
        assert self.window.frame is not None
        return self.window.frame

    @property
    def planner(self) -> PlannerPage:
        """The planner page."""
        page = self.window.page(self.window.menu.planner)
        assert isinstance(page, PlannerPage)
        return page

    def settle(self) -> None:
        """Wait until nothing is on its way between the window and the file."""
        for _ in range(3):
            QCoreApplication.processEvents()
            wait_until(
                lambda: self.session.tasks.is_idle and self.session.catalogue is not None, "a quiet moment"
            )
            QCoreApplication.processEvents()

    def modal(self, kind: type[W]) -> W:
        """Wait for a dialog and return it."""
        found: list[W] = []

        def shown() -> bool:
            found[:] = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
            return bool(found)

        wait_until(shown, kind.__name__)
        return found[-1]

    def close(self) -> None:
        """Close the window as the user would, and let go of the file; once is enough."""
        if self._closed:
            return
        self._closed = True
        _open.remove(self)
        self.desk.close()
        self.desk.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()

    # --- the file -----------------------------------------------------------------------------------------------------

    def stored(self, booking_id: BookingId) -> Booking:
        """Return a booking as the file has it."""
        with self.campus.services.storage.read() as unit:
            return unit.bookings.get(booking_id, self.campus.services.scope)

    def bookings(self) -> list[Booking]:
        """Return every booking of the file, cancelled ones included, without those of a crowd."""
        with self.campus.services.storage.read() as unit:
            rows = unit.agenda.bookings(self.campus.services.scope, 0, 2**33)
            own = [row.booking_id for row in rows if row.customer_code != CROWD]
            return [unit.bookings.get(booking, self.campus.services.scope) for booking in own]

    @property
    def shown(self) -> list[AgendaItem]:
        """What the planner shows, without the bookings of a crowd."""
        return [item for item in self.planner.shown if item.customer != "Foule"]

    # --- the planner --------------------------------------------------------------------------------------------------

    def show_day(self, day: str) -> None:
        """Look at a day."""
        self.planner.go_to(date.fromisoformat(day))
        self.settle()

    def item(self, booking_id: BookingId) -> AgendaItem:
        """Return a booking as the planner shows it."""
        return next(i for i in self.planner.shown if i.booking_id == booking_id)

    def point(self, resource: ResourceId, instant: int, dy: int = 0) -> QPoint:
        """Return where an instant lies on the row of a resource, scrolled into sight."""
        view = self.planner.view
        band = view.scene.geometry.band_of(resource)
        assert band is not None
        x = round(view.scene.geometry.axis.x_of(instant)) + CELLS_LEFT
        y = band.top + band.height // 2 + CELLS_TOP + dy
        view.horizontalScrollBar().setValue(max(0, x - view.viewport().width() // 2))
        view.verticalScrollBar().setValue(max(0, y - view.viewport().height() // 2))
        return QPoint(x - view.scene.scroll_x, y - view.scene.scroll_y)

    def drag(
        self, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press, move in steps, release, with a real mouse."""
        port = self.planner.view.viewport()
        QTest.mousePress(port, Qt.MouseButton.LeftButton, modifiers, start)
        for step in range(1, 5):
            QTest.mouseMove(port, start + (end - start) * step / 4)
            QCoreApplication.processEvents()
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, modifiers, end)
        QCoreApplication.processEvents()

    def drag_over(self, resource: ResourceId, start: int, end: int) -> None:
        """Drag from one instant to another on a row; the end is left out, as in a slot."""
        first = self.point(resource, start)
        self.drag(first + QPoint(2, 0), first + QPoint(self._distance(start, end) - 2, 0))

    def move(self, item: AgendaItem, by_seconds: int, to: ResourceId | None = None) -> None:
        """Drag a booking in time, and to another row."""
        middle = (item.starts_at + item.ends_at) // 2
        start = self.point(item.resource_id, middle)
        dy = 0
        if to is not None:
            geometry = self.planner.view.scene.geometry
            here, there = geometry.band_of(item.resource_id), geometry.band_of(to)
            assert here is not None
            assert there is not None
            dy = (there.top + there.height // 2) - (here.top + here.height // 2)
        self.drag(start, start + QPoint(self._distance(item.starts_at, item.starts_at + by_seconds), dy))

    def copy(self, item: AgendaItem, by_seconds: int) -> None:
        """Drag a booking with Ctrl."""
        start = self.point(item.resource_id, (item.starts_at + item.ends_at) // 2)
        by = QPoint(self._distance(item.starts_at, item.starts_at + by_seconds), 0)
        self.drag(start, start + by, Qt.KeyboardModifier.ControlModifier)

    def resize_end(self, item: AgendaItem, by_seconds: int) -> None:
        """Drag the end of a booking."""
        edge = self.point(item.resource_id, item.ends_at) - QPoint(3, 0)
        self.drag(edge, edge + QPoint(self._distance(item.ends_at, item.ends_at + by_seconds), 0))

    def _distance(self, start: int, end: int) -> int:
        axis = self.planner.view.scene.geometry.axis
        return round(axis.x_of(end) - axis.x_of(start))


def press(widget: QWidget, *keys: str) -> None:
    """Press key combinations such as ``Ctrl+N`` on a widget."""
    # The offscreen platform leaves no window active when a dialog closes.
    widget.window().activateWindow()
    QCoreApplication.processEvents()
    for key in keys:
        QTest.keySequence(widget, key)
        QCoreApplication.processEvents()


def type_text(widget: QWidget, text: str) -> None:
    """Type, letter by letter; Qt's own helper knows ASCII only."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown.value, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(widget, event)
    QCoreApplication.processEvents()


def type_into(widget: QWidget, text: str) -> None:
    """Replace what a field holds by typing."""
    widget.setFocus()
    QTest.keySequence(widget, "Ctrl+A")
    type_text(widget, text)


def click(widget: QWidget) -> None:
    """Click into the middle of a widget."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    QCoreApplication.processEvents()


def choose(menu: QMenu, text: str) -> None:
    """Choose an action of an open menu with the keyboard."""
    action = next(a for a in menu.actions() if a.text().replace("&", "").startswith(text))
    menu.setActiveAction(action)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    QApplication.processEvents()
