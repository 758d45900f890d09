"""What the timeline and the window's actions ask the planner for, led to whoever carries it out."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject

from campus_desk.domain.booking import Booking
from campus_desk.domain.timeslot import start_of_day
from campus_desk.ui.planner_page import PlannerPage
from campus_desk.ui.planner_roles import lead_out
from campus_desk.ui.timeline.campus_day import campus_date
from campus_desk.ui.timeline.periods import Period
from campus_desk.ui.timeline.proposal import Proposal

MORNING = timedelta(hours=9)


class PlannerGestures(QObject):
    """Connects the parts of the planner with each other and with the actions of the window."""

    def __init__(self, page: PlannerPage) -> None:
        super().__init__(page)
        self._page = page
        self._connect_view()
        self._connect_actions()

    def _connect_view(self) -> None:
        page, view, flow, slots = self._page, self._page.view, self._page.flow, self._page.slots
        view.slot_requested.connect(self._create)
        view.move_requested.connect(flow.apply)
        view.resize_requested.connect(flow.apply)
        view.copy_requested.connect(flow.apply)
        view.period_requested.connect(page.step)
        view.period_wanted.connect(page.show_period)
        view.day_requested.connect(self._show_day)
        view.zoom_changed.connect(page.zoom_changed)
        view.focus_changed.connect(page.choice_changed)
        view.selection_changed.connect(page.choice_changed)
        flow.answered.connect(self._settle)
        slots.held.connect(self._show_made)
        flow.made.connect(self._show_made)
        slots.detail_wanted.connect(flow.create_from)

    def _connect_actions(self) -> None:
        page, actions = self._page, self._page.around.actions
        actions.show_in_day.triggered.connect(self._show_in_day)
        actions.select_all.triggered.connect(self._select_all)
        actions.fold_groups.triggered.connect(page.folded.fold_all)
        actions.unfold_groups.triggered.connect(page.folded.unfold_all)
        actions.new_booking.triggered.connect(self._new)
        actions.find_slot.triggered.connect(page.slots.find)
        lead_out(
            (page.empty_new, actions.new_resource),
            (page.empty_import, actions.import_resources),
            (page.empty_sample, actions.open_sample),
        )

    def _settle(self, refused: bool) -> None:
        self._page.view.settle(refused=refused)

    def _show_made(self, booking: Booking) -> None:
        """Put the keyboard on what was just booked or held: a key pressed next concerns no other booking."""
        self._page.show_booking(booking.id, booking.slot.epoch[0])

    def _show_day(self, day: date) -> None:
        self._page.show_period(Period.DAY, day)

    def _new(self) -> None:
        """Begin in the cell chosen, else at the next quarter of an hour, on another day in the morning."""
        page = self._page
        focus = page.view.scene.focus
        is_chosen = not page.as_list and focus is not None and not focus.carried
        now = page.session.services.clock.now()
        start = now if page.session.today in page.days else start_of_day(page.day) + MORNING
        self._create(page.view.focused_proposal if is_chosen else None, start)

    def _create(self, proposal: Proposal | None, start: datetime | None = None) -> None:
        page = self._page
        page.flow.create(proposal, start or page.session.services.clock.now())

    def _select_all(self) -> None:
        page = self._page
        if page.as_list:
            page.list.table.selectAll()
        else:
            page.view.select_all()

    def _show_in_day(self) -> None:
        item = self._page.focused_item
        if item is not None:
            self._page.show_period(Period.DAY, campus_date(item.starts_at), at=item)
