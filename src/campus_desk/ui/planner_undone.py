"""Undone or made again where nobody can see it, on another day or out of sight: the planner goes there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from campus_desk.application.desk import Outcome
from campus_desk.application.ports import UnitOfWork
from campus_desk.domain.booking import Booking
from campus_desk.domain.identifiers import BookingId
from campus_desk.domain.timeslot import at_campus, start_of_day
from campus_desk.ui.planner_agenda import ONE_DAY
from campus_desk.ui.planner_page import PlannerPage
from campus_desk.ui.search_hit import Sought
from campus_desk.ui.tasks import Job
from campus_desk.ui.timeline.canvas import CELLS_LEFT, CELLS_TOP


class PlannerUndone(QObject):
    """Follows each step of undo and redo to the first booking it concerns, where none of them is in sight.

    Whoever is at a dialog, a menu or a drag, writes something, is on another page or beside the planner, stays there.
    """

    def __init__(self, page: PlannerPage) -> None:
        super().__init__(page)
        self._page = page
        self._job: Job | None = None
        page.session.undo.finished.connect(self._finished)

    def _finished(self, outcome: Outcome, text: str, forward: bool) -> None:
        del text, forward
        if self._job is not None:
            self._job.cancel()
            self._job = None
        ids, page = sorted(outcome.changes.bookings), self._page
        if not ids or not self._may_go():
            return
        scope, days, period = page.session.services.scope, page.days, (page.period, page.as_list)

        def query(unit: UnitOfWork) -> tuple[Booking, ...]:
            return tuple(unit.bookings.get(BookingId(each), scope) for each in ids)

        def arrived(bookings: tuple[Booking, ...]) -> None:
            self._job = None
            # Meanwhile somebody may have gone elsewhere by themselves.
            if (page.days, (page.period, page.as_list)) == (days, period) and self._may_go():
                self._follow(bookings)

        self._job = page.session.read(query, arrived, quiet=True, owner=self)

    def _may_go(self) -> bool:
        page, dragging = self._page, self._page.view.dragging
        focused = QApplication.focusWidget()
        writes = focused is not None and focused.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        return (
            page.isVisible()
            and not writes
            and QApplication.activeModalWidget() is None
            and QApplication.activePopupWidget() is None
            and not (dragging.is_pressed or dragging.is_active or dragging.is_waiting)
            and page.chosen_beside() is None
        )

    def _follow(self, bookings: tuple[Booking, ...]) -> None:
        page = self._page
        # What was taken away by undoing is looked for where it was; what is there goes first.
        concerned = [b for b in bookings if b.status.is_live] or list(bookings)
        first, last = start_of_day(page.days[0]), start_of_day(page.days[-1] + ONE_DAY)
        here = [b for b in concerned if b.slot.start < last and b.slot.end > first]
        if here and (page.as_list or any(self._is_in_sight(b) for b in here)):
            return
        found = min(here or concerned, key=lambda b: (b.slot.start, b.id))
        sought = Sought(found.id, is_asked_for=False, otherwise=lambda: self._show_place(found))
        page.seek(sought, page.day if here else at_campus(found.slot.start).date())

    def _is_in_sight(self, booking: Booking) -> bool:
        view, (start, end) = self._page.view, booking.slot.epoch
        cells = view.viewport().rect().adjusted(CELLS_LEFT, CELLS_TOP, 0, 0)
        geometry = view.scene.geometry
        rows = (view.scene.model.row_of(each) for each in booking.draft.resources)
        drawn = [row for row in rows if row is not None and geometry.band_of(row.id) is not None]
        return any(cells.intersects(view.on_screen(geometry.box(row, start, end))) for row in drawn)

    def _show_place(self, booking: Booking) -> None:
        """Put the keyboard where a booking was: its time is free now."""
        if not booking.status.is_live and not self._page.as_list:
            start, end = booking.slot.epoch
            self._page.view.focus_cell(booking.draft.resources[0], start, end - start)
