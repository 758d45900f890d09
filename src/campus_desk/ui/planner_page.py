"""The planner as a page: which days, which rows, what is loaded, and what its gestures lead to."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from campus_desk.application.judgement import Judge
from campus_desk.application.read_models import AgendaItem, BookingRow
from campus_desk.domain.identifiers import BookingId, ResourceId
from campus_desk.domain.resource import Resource
from campus_desk.domain.timeslot import start_of_day
from campus_desk.ui.booking.booking_flow import BookingFlow
from campus_desk.ui.booking.slot_flow import SlotFlow
from campus_desk.ui.folded_groups import FoldedGroups
from campus_desk.ui.page import Page, Surroundings
from campus_desk.ui.planner_actions import PlannerActions
from campus_desk.ui.planner_agenda import Agenda
from campus_desk.ui.planner_door import PlannerDoor
from campus_desk.ui.planner_judge import PlannerJudge
from campus_desk.ui.planner_listing import fill
from campus_desk.ui.planner_memory import recall_period, recall_view, remember_period, remember_view
from campus_desk.ui.planner_printing import PlannerPrinting
from campus_desk.ui.planner_roles import lead_out, suit
from campus_desk.ui.planner_words import period_title
from campus_desk.ui.search_hit import SearchHit
from campus_desk.ui.series_notes import SeriesNotes
from campus_desk.ui.side_panel.row_filter import RowFilter
from campus_desk.ui.timeline.campus_day import CampusDay, campus_date
from campus_desk.ui.timeline.colouring import Colouring, ColourKey
from campus_desk.ui.timeline.free_rows import free_resources
from campus_desk.ui.timeline.periods import Period
from campus_desk.ui.timeline.proposal import Proposal
from campus_desk.ui.timeline.view import PlannerView
from campus_desk.ui.widgets.empty_state import EmptyState
from campus_desk.ui.window_state import WindowState

if TYPE_CHECKING:
    from campus_desk.ui.planner_list import BookingList

MORNING = timedelta(hours=9)


class PlannerPage(Page):
    """Hosts the timeline.

    Attributes:
        view: The timeline.
        flow: Carries out what it asks for; ``slots`` finds one.
        doing: Offers what can be done with the bookings chosen; ``door`` knows who is late.

    Signals:
        shown_changed: Other bookings are on screen.
        day_changed: Another day is the one that is looked at.
        opened_empty: Nothing is booked where the planner opened.
    """

    shown_changed = Signal()
    day_changed = Signal(object)
    opened_empty = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._day = self.session.today
        self._period, self._as_list = recall_period(around.state)
        self._rows = RowFilter()
        self._free: frozenset[ResourceId] | None = None
        self._hidden: frozenset[ColourKey] = frozenset()
        self._judge: PlannerJudge | None = None
        self._looked_for_bookings = False
        clock = self.session.services.clock
        self.view = PlannerView(self.theme, self.formatter, clock.now)
        suit(self.view, self.session.services.actor.role)
        self._hit = SearchHit(
            self._focus_booking,
            lambda: self.agenda.shown,
            self.notices,
            self.view.all_rows_requested.emit,
        )
        self._folded = FoldedGroups(self.view, around.state)
        self.agenda = Agenda(self.session, self)
        self.door = PlannerDoor(self.view, self.agenda, clock)
        self._series = SeriesNotes(self.session, self.view.hovering.refresh, self)
        self.flow = BookingFlow(around, lambda: self._judge, self)
        self.slots = SlotFlow(around, lambda: self._day, lambda: self.flow.last_customer, self)
        self.empty = EmptyState(self.tr("There is nothing to book yet."))
        self.empty_import = self.empty.add_button(self.tr("Import resources (CSV)"), primary=True)
        self.empty_sample = self.empty.add_button(self.tr("Look at the sample campus"))
        self.empty_sample.setVisible(not self.session.services.specimen)
        self.empty_new = self.empty.add_link(self.tr("Create a resource"))
        self._scrolled_by = recall_view(around.state, self.view)
        self._middle = QStackedLayout(self)
        self._middle.addWidget(self.view)
        self._middle.addWidget(self.empty)
        self.doing = PlannerActions(
            self.view, self.flow, around.actions, self.formatter, lambda: self.selected_items
        )
        self._printing = PlannerPrinting(
            around, self.view, lambda: (self._day, self._period is not Period.DAY, self._accepts), self
        )
        self._connect_view()
        self._connect_actions()
        self.session.catalogue_changed.connect(self._show)
        self.agenda.arrived.connect(self._show)
        self.agenda.widened.connect(self._renew_judge)
        self.door.changed.connect(self.shown_changed)
        self.agenda.ask(self.days)

    # --- which days ---------------------------------------------------------------------------------------------------

    @property
    def day(self) -> date:
        """The day that is looked at; in a week or month, the day within it."""
        return self._day

    @property
    def days(self) -> tuple[date, ...]:
        """The days shown."""
        return self._period.days(self._day)

    @property
    def title(self) -> str:
        """The period shown, in words."""
        return period_title(self._period, self._day, self.formatter)

    @property
    def period(self) -> Period:
        """Whether a day, a week or a month is looked at."""
        return self._period

    @property
    def as_list(self) -> bool:
        """Whether the bookings are listed, rather than drawn."""
        return self._as_list

    @property
    def shown(self) -> list[AgendaItem]:
        """The allocations on screen, without those the legend hides."""
        scene, hidden = self.view.scene, self._hidden
        if not hidden:
            return self.agenda.shown
        return [i for i in self.agenda.shown if scene.colouring.key(i, scene.state_of(i)) not in hidden]

    def go_to(self, day: date) -> None:
        """Look at another day."""
        self._looked_for_bookings = True
        changed = day != self._day
        if changed:
            self.notices.settle()
        self._day = day
        self.agenda.ask(self.days)
        if changed:
            self.day_changed.emit(day)

    def show_period(self, period: Period, day: date | None = None, *, as_list: bool = False) -> None:
        """Show a day, a week or a month, drawn or listed; the booking one was at keeps the focus.

        Args:
            period: How much to show at once.
            day: The day to look at; without one that of the booking chosen in the list, else the present one.
            as_list: Whether to list the bookings.
        """
        item = self.focused_item
        if day is None and self._as_list and item is not None:
            day = campus_date(item.starts_at)
        if item is not None and as_list != self._as_list:
            self._hit.booking = item.booking_id
        self._period, self._as_list, self._day = period, as_list, day or self._day
        self._looked_for_bookings = True
        self.doing.refresh()
        self.agenda.ask(self.days)
        self.day_changed.emit(self._day)

    def step(self, periods: int) -> None:
        """Go on by days, weeks or months."""
        self.go_to(self._period.stepped(self._day, periods))

    def show_now(self) -> None:
        """Show the present day, from an hour ago."""
        self.go_to(self.session.today)
        if self._as_list:
            self.list.go_to_first_after(int(self.session.services.clock.now().timestamp()))
        else:
            self.view.scroll_to_now()

    def go_to_booking(self, row: BookingRow) -> None:
        """Show a booking and pulse it."""
        self.show_booking(row.booking_id, row.starts_at)

    def show_booking(self, booking_id: BookingId, instant: int) -> None:
        """Show a booking on the day an instant (UTC seconds) lies in, and pulse it."""
        self._hit.booking = booking_id
        self.go_to(campus_date(instant))

    def go_to_resource(self, resource_id: ResourceId) -> None:
        """Show what is booked on a resource today, from now on."""
        self.go_to(self.session.today)
        self.view.focus_resource(resource_id)
        self.view.setFocus()

    # --- which rows ---------------------------------------------------------------------------------------------------

    def set_rows(self, rows: RowFilter) -> None:
        """Show only the rows a filter accepts."""
        self._rows = rows
        self._find_free()
        self.view.set_filter(self._accepts)
        if self._as_list:
            self._fill_list()
        self.shown_changed.emit()

    def hide_bookings(self, keys: frozenset[ColourKey]) -> None:
        """Leave out the bookings of some rows of the legend; they block their rooms all the same."""
        self._hidden = keys
        self._show()

    def set_colouring(self, colouring: Colouring) -> None:
        """Let the colours of bookings say something else."""
        self.view.set_colouring(colouring)
        self.shown_changed.emit()

    def _accepts(self, resource: Resource) -> bool:
        return self._rows.accepts(resource) and (self._free is None or resource.id in self._free)

    def _find_free(self) -> None:
        """Note which rows are free as long as the filter asks for, on the day looked at."""
        catalogue, wanted = self.session.catalogue, self._rows.free
        if wanted is None or catalogue is None or self.agenda.known is None:
            self._free = None
            return
        day = CampusDay.of(self._day)
        interval = (day.at_wall_minute(wanted[0]), day.at_wall_minute(wanted[1]))
        self._free = free_resources(catalogue, self.agenda.items, interval)

    @property
    def focused_item(self) -> AgendaItem | None:
        """The booking that has the keyboard, on the planner or in the list."""
        return self.list.current if self._as_list else self.view.focused_item

    @property
    def selected_items(self) -> list[AgendaItem]:
        """The bookings chosen, on the planner or in the list."""
        return self.list.selected if self._as_list else self.view.selected_items

    # --- of a page ----------------------------------------------------------------------------------------------------

    def come_to_front(self) -> None:
        """Give the keyboard to the timeline or to the list; what concerns a booking waits until one is chosen."""
        (self.list if self._as_list else self.view).setFocus()
        self.doing.refresh()

    def reload(self) -> None:
        """Read catalogue and agenda again."""
        self.session.load_catalogue()
        self.agenda.reload()

    def remember(self, state: WindowState) -> None:
        """Keep what is shown and how."""
        remember_period(state, self._period, as_list=self._as_list)
        remember_view(state, self.view)
        self._folded.remember(state, self.session.catalogue)

    # --- showing ------------------------------------------------------------------------------------------------------

    def _show(self, *_: Any) -> None:
        catalogue = self.session.catalogue
        if catalogue is None or self.agenda.known is None:
            return
        in_service = [r for r in catalogue.resources if r.retired_on is None]
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        shown = self.list if self._as_list else self.view
        self._middle.setCurrentWidget(shown if in_service else self.empty)
        self.door.look()
        self._find_free()
        self._renew_judge()
        self._folded.apply(catalogue)
        self.view.set_snapshot(catalogue, self.shown, self.days)
        if self._as_list:
            self._fill_list()
        elif self._scrolled_by:
            self.view.verticalScrollBar().setValue(self._scrolled_by)
            self._scrolled_by = 0
        if had_focus and in_service:
            shown.setFocus()
        self._hit.show()
        self.shown_changed.emit()
        # Once this is painted.
        QTimer.singleShot(0, self, self.session.load_holidays)
        if not self._looked_for_bookings:
            self._looked_for_bookings = True
            if in_service and not self.agenda.shown:
                self.opened_empty.emit()

    def _renew_judge(self) -> None:
        """Judge by what is known now: what is shown, and the periods beside it."""
        catalogue, services = self.session.catalogue, self.session.services
        if catalogue is None:
            return
        judge = Judge(catalogue, self.agenda.items, services.clock.now(), services.actor, self.agenda.known)
        self._judge = PlannerJudge(
            judge, catalogue, lambda: self.flow.last_customer, self.session.sentences, self.formatter
        )
        self.view.set_judge(self._judge)
        self.view.set_card_details(self._series.after(self._judge.details))
        self.flow.refresh_judge()

    def _fill_list(self) -> None:
        catalogue = self.session.require_catalogue()
        self.list.show_period(self._period, self._day)
        fill(self.list, self.view.scene, catalogue, self.shown, self.agenda.shown)
        if self.list.current is None and self.session.today in self.days:
            self.list.go_to_first_after(int(self.session.services.clock.now().timestamp()))

    def _focus_booking(self, booking: BookingId) -> bool:
        """Give the keyboard to a booking, on the planner or in the list; tell whether it is shown."""
        found = self.list.go_to(booking) if self._as_list else self.view.focus_booking(booking, pulse=True)
        if found:
            self.come_to_front()
        return found

    @cached_property
    def list(self) -> BookingList:
        """The list, made when it is first looked at."""
        from campus_desk.ui.planner_list import BookingList  # noqa: PLC0415 - a day is shown without it

        made = BookingList(self.theme, self.formatter)
        made.edit_requested.connect(lambda item: self.doing.edit(item))  # noqa: PLW0108 - made after the list
        made.current_changed.connect(lambda *_: self.doing.refresh())
        made.menu_requested.connect(lambda item, place: self.doing.open_menu(item, None, place))
        made.period_chosen.connect(lambda period: self.show_period(period, as_list=True))
        made.all_requested.connect(self.view.all_rows_requested)
        self._middle.addWidget(made)
        return made

    # --- what the timeline asks for -----------------------------------------------------------------------------------

    def _connect_view(self) -> None:
        view, flow = self.view, self.flow
        view.slot_requested.connect(self._create)
        view.move_requested.connect(flow.apply)
        view.resize_requested.connect(flow.apply)
        view.copy_requested.connect(flow.apply)
        view.period_requested.connect(self.step)
        view.period_wanted.connect(self.show_period)
        view.day_requested.connect(lambda day: self.show_period(Period.DAY, day))
        view.zoom_changed.connect(self.shown_changed)
        flow.answered.connect(lambda refused: view.settle(refused=refused))
        flow.period_wanted.connect(self.agenda.include)
        self.slots.held.connect(lambda option: self.show_booking(option.id, option.slot.epoch[0]))
        self.slots.detail_wanted.connect(flow.create_from)

    def _connect_actions(self) -> None:
        actions = self.around.actions
        actions.show_in_day.triggered.connect(self._show_in_day)
        actions.select_all.triggered.connect(self._select_all)
        actions.fold_groups.triggered.connect(self._folded.fold_all)
        actions.unfold_groups.triggered.connect(self._folded.unfold_all)
        actions.new_booking.triggered.connect(self._new)
        actions.find_slot.triggered.connect(self.slots.find)
        lead_out(
            (self.empty_new, actions.new_resource),
            (self.empty_import, actions.import_resources),
            (self.empty_sample, actions.open_sample),
        )
        self.doing.refresh()

    def _new(self) -> None:
        """Begin in the focused cell, else at the next quarter of an hour, on another day in the morning.

        The cell may have stayed behind on a day looked at before.
        """
        proposal = None if self._as_list else self.view.focused_proposal
        if proposal is not None:
            proposal = proposal if campus_date(proposal.start) in self.days else None
        now = self.session.services.clock.now()
        start = now if self.session.today in self.days else start_of_day(self._day) + MORNING
        self._create(proposal, start)

    def _create(self, proposal: Proposal | None, start: datetime | None = None) -> None:
        self.flow.create(proposal, start or self.session.services.clock.now())

    def _select_all(self) -> None:
        if self._as_list:
            self.list.table.selectAll()
        else:
            self.view.select_all()

    def _show_in_day(self) -> None:
        item = self.focused_item
        if item is not None:
            self._hit.booking = item.booking_id
            self.show_period(Period.DAY, campus_date(item.starts_at))
