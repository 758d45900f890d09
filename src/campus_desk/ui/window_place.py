"""Where somebody is in a window, carried over into the one that takes its place: in another language, work goes on."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from campus_desk.ui.planner_page import PlannerPage

if TYPE_CHECKING:
    from campus_desk.domain.identifiers import BookingId
    from campus_desk.ui.main_window import MainWindow
    from campus_desk.ui.side_panel.row_filter import Minutes
    from campus_desk.ui.timeline.keyboard import Focus


@dataclass(frozen=True, slots=True)
class WindowPlace:
    """What is looked at. View, zoom and filter are in the state of the window already.

    Attributes:
        page: Which page, counted as in the menu.
        day: The day the planner shows; ``scroll`` what of it is in sight.
        focus: The cell or booking that has the keyboard; ``listed`` the booking that has it in the list.
        selection: The bookings that are selected.
        free: The time for which only free rows are shown, None for any.
    """

    page: int
    day: date
    scroll: tuple[int, int]
    focus: Focus | None
    listed: BookingId | None
    selection: AbstractSet[BookingId]
    free: Minutes | None


def place_of(window: MainWindow) -> WindowPlace | None:
    """Return where somebody is, None while no campus is open."""
    planner = window.page(window.menu.planner)
    if not isinstance(planner, PlannerPage) or window.frame is None:
        return None
    view, item = planner.view, planner.focused_item if planner.as_list else None
    return WindowPlace(
        next(n for n, action in enumerate(window.menu.pages) if action.isChecked()),
        planner.day,
        (view.horizontalScrollBar().value(), view.verticalScrollBar().value()),
        view.scene.focus,
        item.booking_id if item is not None else None,
        frozenset(view.scene.selection),
        window.frame.side.filters.free.minutes,
    )


def go_on(window: MainWindow, place: WindowPlace) -> None:
    """Show in another window on the same campus what was looked at."""
    planner = window.page(window.menu.planner)
    if not isinstance(planner, PlannerPage) or window.frame is None:
        return
    view, free = planner.view, window.frame.side.filters.free

    def arrived() -> None:
        if planner.as_list:
            if place.listed is not None:
                planner.list.go_to(place.listed)
            return
        for bar, value in zip(
            (view.horizontalScrollBar(), view.verticalScrollBar()), place.scroll, strict=True
        ):
            bar.setValue(value)
        view.select(set(place.selection))
        view.take_focus(place.focus)

    planner.agenda.arrived.connect(arrived, Qt.ConnectionType.SingleShotConnection)
    planner.go_to(place.day)
    if place.free is not None:
        free.offer(place.free)
        free.box.setChecked(True)
    window.show_page(window.menu.pages[place.page])
