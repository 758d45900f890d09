"""The window under tour: how to start it, and where things are on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QApplication, QWidget

from campus_desk.application.read_models import AgendaItem
from campus_desk.application.services import Launch
from campus_desk.domain.identifiers import BookingId, ResourceId
from campus_desk.domain.timeslot import from_wall_clock
from campus_desk.ui.application import DeskApplication
from campus_desk.ui.main_window import MainWindow
from campus_desk.ui.planner_page import PlannerPage
from campus_desk.ui.theme import ThemeMode
from campus_desk.ui.timeline.canvas import CELLS_LEFT, CELLS_TOP
from campus_desk.ui.timeline.view import PlannerView
from campus_desk.ui.tour.hands import TourStuck, settle, wait_until
from campus_desk.ui.tour.record import TourRecord

SIZE = QSize(1440, 900)

_CLEAR = 80
"""Pixels to stay away from the edges, where a drag would scroll."""

W = TypeVar("W", bound=QWidget)


@dataclass(frozen=True, slots=True)
class Place:
    """An interval on a row: a resource by code, and two wall-clock times of one day."""

    resource: str
    start: datetime
    end: datetime


class Stage:
    """The running desk and its record.

    Attributes:
        desk: The program as it runs at reception.
        record: Where pictures and checks go.
        database: The campus file, looked at with sqlite3.
    """

    def __init__(self, desk: DeskApplication, record: TourRecord, database: Path) -> None:
        self.desk = desk
        self.record = record
        self.database = database

    @property
    def window(self) -> MainWindow:
        """The main window; a change of language makes a new one."""
        return self.desk.window

    @property
    def planner(self) -> PlannerPage:
        """The planner's page."""
        page = self.window.page(self.window.menu.planner)
        if not isinstance(page, PlannerPage):
            raise TourStuck("the planner is not open")
        return page

    @property
    def view(self) -> PlannerView:
        """The painted grid."""
        return self.planner.view

    def resource(self, code: str) -> ResourceId:
        """Return the id of a resource."""
        session = self.desk.session
        if session is None or session.catalogue is None:
            raise TourStuck("no campus is open")
        return next(r.id for r in session.catalogue.resources if r.code == code)

    def item(self, booking: int) -> AgendaItem:
        """Return a booking as the planner holds it."""
        for item in self.planner.shown:
            if item.booking_id == BookingId(booking):
                return item
        raise TourStuck(f"booking {booking} is not on the planner")

    def spot(self, code: str, wall: datetime) -> QPoint:
        """Return where a time lies on a row, scrolled into sight."""
        return self.spots((code, wall))[0]

    def spots(self, *wanted: tuple[str, datetime]) -> list[QPoint]:
        """Return where times lie on rows, all of them scrolled into sight together."""
        wait_until("the rows stand still", lambda: not self.view.has_just_moved)
        geometry = self.view.scene.geometry
        found = []
        for code, wall in wanted:
            row = next((r for r in geometry.rows if r.id == self.resource(code)), None)
            if row is None:
                raise TourStuck(f"{code} is shown")
            instant = int(from_wall_clock(wall).timestamp())
            found.append(geometry.box(row, instant, instant + 900))
        left, right = min(box.left for box in found), max(box.left for box in found)
        top, bottom = min(box.top for box in found), max(box.bottom for box in found)
        self._scroll_to(left, right, top, bottom)
        places = [self.view.on_screen(box) for box in found]
        return [QPoint(place.left() - 1, place.center().y()) for place in places]

    def dialog(self, kind: type[W]) -> W:
        """Return the open dialog of a kind, once it is there."""
        found: list[W] = []

        def there() -> bool:
            found[:] = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
            return bool(found)

        wait_until(f"{kind.__name__} opens", there)
        settle()
        return found[0]

    def _scroll_to(self, left: int, right: int, top: int, bottom: int) -> None:
        scene, viewport = self.view.scene, self.view.viewport()
        wide, high = viewport.width() - CELLS_LEFT, viewport.height() - CELLS_TOP
        if left < scene.scroll_x + _CLEAR or right > scene.scroll_x + wide - _CLEAR:
            self.view.horizontalScrollBar().setValue((left + right - wide) // 2)
        if top < scene.scroll_y + _CLEAR or bottom > scene.scroll_y + high - _CLEAR:
            self.view.verticalScrollBar().setValue((top + bottom - high) // 2)
        settle()


@contextmanager
def staged(launch: Launch, database: Path, record: TourRecord) -> Iterator[Stage]:
    """Start the desk on a database in French and light, and close it afterwards."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(["campus-desk"])
    desk = DeskApplication(application, replace(launch, database=database))
    try:
        desk.speak("fr")
        desk.theme.set_mode(ThemeMode.LIGHT)
        desk.window.resize(SIZE)
        desk.start()
        wait_until("the window is painted", desk.window.isVisible)
        yield Stage(desk, record, database)
    finally:
        desk.close()
        settle()


def wait_for_planner(stage: Stage, *, holds: Callable[[], object] | None = None) -> None:
    """Wait until the planner shows its rows, or something else holds."""

    def there() -> bool:
        page = stage.window.page(stage.window.menu.planner)
        return isinstance(page, PlannerPage) and bool(page.view.scene.geometry.rows)

    wait_until("the planner shows the campus", holds or there)
    settle(200)
