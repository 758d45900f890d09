"""The planner as a page: which days, which rows, what is loaded, and what its gestures lead to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QMenu, QStackedLayout, QWidget

from campus_desk.application.judgement import Judge
from campus_desk.application.read_models import AgendaItem, BookingRow
from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.identifiers import ResourceId
from campus_desk.domain.resource import Resource
from campus_desk.domain.timeslot import at_campus, start_of_day
from campus_desk.ui.booking.booking_flow import BookingFlow
from campus_desk.ui.folded_groups import FoldedGroups
from campus_desk.ui.page import Page, Surroundings
from campus_desk.ui.planner_agenda import Agenda
from campus_desk.ui.planner_judge import PlannerJudge
from campus_desk.ui.planner_printing import PlannerPrinting
from campus_desk.ui.search_hit import SearchHit
from campus_desk.ui.side_panel.row_filter import RowFilter
from campus_desk.ui.timeline.campus_day import CampusDay, week_of
from campus_desk.ui.timeline.colouring import Colouring, ColourKey
from campus_desk.ui.timeline.free_rows import free_resources
from campus_desk.ui.timeline.proposal import Proposal
from campus_desk.ui.timeline.states import is_recorded
from campus_desk.ui.timeline.view import PlannerView
from campus_desk.ui.widgets.empty_state import EmptyState
from campus_desk.ui.window_state import WindowState

ZOOM_STEP = 1.25
MORNING = timedelta(hours=9)


class PlannerPage(Page):
    """Hosts the timeline.

    Attributes:
        view: The timeline.
        flow: Carries out what it asks for.

    Signals:
        shown_changed: Other bookings are on screen.
        day_changed: Another day is the one that is looked at.
    """

    shown_changed = Signal()
    day_changed = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._day = self.session.today
        self._by_week = around.state.text("span") == "week"
        self._rows = RowFilter()
        self._free: frozenset[ResourceId] | None = None
        self._hidden: frozenset[ColourKey] = frozenset()
        self._judge: PlannerJudge | None = None
        self._looked_for_bookings = False
        clock = self.session.services.clock
        self.view = PlannerView(self.theme, self.formatter, clock.now)
        self._hit = SearchHit(self.view, lambda: self.agenda.shown, self.notices)
        self._folded = FoldedGroups(self.view, around.state)
        self.agenda = Agenda(self.session, self)
        self.flow = BookingFlow(around, lambda: self._judge, self)
        self.empty = EmptyState(self.tr("There is nothing to book yet."))
        self.empty_import = self.empty.add_button(self.tr("Import resources (CSV)"), primary=True)
        self.empty_sample = self.empty.add_button(self.tr("Look at the sample campus"))
        self.empty_sample.setVisible(not self.session.services.specimen)
        self.empty_new = self.empty.add_link(self.tr("Create a resource"))
        self._middle = QStackedLayout(self)
        self._middle.addWidget(self.view)
        self._middle.addWidget(self.empty)
        self._printing = PlannerPrinting(
            around, self.view, lambda: (self._day, self._by_week, self._accepts), self
        )
        self._connect_view()
        self._connect_actions()
        self.session.catalogue_changed.connect(self._show)
        self.agenda.arrived.connect(self._show)
        around.actions.week.setChecked(self._by_week)
        around.actions.day.setChecked(not self._by_week)
        self.agenda.ask(self.days)

    # --- which days ---------------------------------------------------------------------------------------------------

    @property
    def day(self) -> date:
        """The day that is looked at; in a week, the day within it."""
        return self._day

    @property
    def days(self) -> tuple[date, ...]:
        """The days shown."""
        return week_of(self._day) if self._by_week else (self._day,)

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

    def set_by_week(self, *, by_week: bool) -> None:
        """Show the week, or the day alone."""
        self._by_week = by_week
        self.around.actions.week.setChecked(by_week)
        self.around.actions.day.setChecked(not by_week)
        self.agenda.ask(self.days)
        self.day_changed.emit(self._day)

    def step(self, periods: int) -> None:
        """Go on by days or weeks."""
        self.go_to(self._day + periods * timedelta(days=7 if self._by_week else 1))

    def go_to_booking(self, row: BookingRow) -> None:
        """Show a booking and pulse it."""
        self._hit.booking = row.booking_id
        self.go_to(at_campus(datetime.fromtimestamp(row.starts_at, UTC)).date())

    # --- which rows ---------------------------------------------------------------------------------------------------

    def set_rows(self, rows: RowFilter) -> None:
        """Show only the rows a filter accepts."""
        self._rows = rows
        self._find_free()
        self.view.set_filter(self._accepts)
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

    # --- of a page ----------------------------------------------------------------------------------------------------

    def come_to_front(self) -> None:
        """Give the keyboard to the timeline; what concerns a booking waits until one is chosen."""
        self.view.setFocus()
        self._focus_changed(None)

    def reload(self) -> None:
        """Read catalogue and agenda again."""
        self.session.load_catalogue()
        self.agenda.reload()

    def remember(self, state: WindowState) -> None:
        """Keep day or week, and which groups are folded."""
        self._folded.remember(state, self.session.catalogue)
        state.put("span", "week" if self._by_week else "day")

    # --- showing ------------------------------------------------------------------------------------------------------

    def _show(self, *_: Any) -> None:
        catalogue = self.session.catalogue
        if catalogue is None or self.agenda.known is None:
            return
        in_service = [r for r in catalogue.resources if r.retired_on is None]
        self._middle.setCurrentWidget(self.view if in_service else self.empty)
        services = self.session.services
        judge = Judge(catalogue, self.agenda.items, services.clock.now(), services.actor, self.agenda.known)
        self._judge = PlannerJudge(
            judge, catalogue, lambda: self.flow.last_customer, self.session.sentences, self.formatter
        )
        self.view.set_reception(checks_in=any(is_recorded(item) for item in self.agenda.items))
        self._find_free()
        self.view.set_judge(self._judge)
        self.view.set_card_details(self._judge.details)
        self._folded.apply(catalogue)
        self.view.set_snapshot(catalogue, self.shown, self.days)
        self.flow.refresh_judge()
        self._hit.show()
        self.shown_changed.emit()
        # Once this is painted.
        QTimer.singleShot(0, self, self.session.load_holidays)
        if not self._looked_for_bookings:
            self._looked_for_bookings = True
            if in_service and not self.agenda.shown:
                self._look_for_bookings()

    def _look_for_bookings(self) -> None:
        """Nothing is booked today: open at the nearest booked day instead, and say so."""
        scope, now = self.session.services.scope, int(start_of_day(self._day).timestamp())
        self.session.read(lambda unit: unit.agenda.nearest_booked_day(scope, now), self._found_booking)

    def _found_booking(self, instant: int | None) -> None:
        today = self.session.today
        if instant is None or self._day != today:
            return
        day = at_campus(datetime.fromtimestamp(instant, UTC)).date()
        if day == today:
            return
        self.go_to(day)
        self.notices.note(
            self.tr("Nothing is booked today. This is the nearest booked day: {0}.").format(
                self.formatter.full_date(day)
            ),
            self.tr("Show today"),
            lambda: self.go_to(self.session.today),
        )

    # --- what the timeline asks for -----------------------------------------------------------------------------------

    def _connect_view(self) -> None:
        view, flow = self.view, self.flow
        view.slot_requested.connect(self._create)
        view.move_requested.connect(flow.apply)
        view.resize_requested.connect(flow.apply)
        view.copy_requested.connect(flow.apply)
        view.edit_requested.connect(self._edit)
        view.cancel_requested.connect(flow.cancel)
        view.context_menu_requested.connect(self._menu)
        view.period_requested.connect(self.step)
        view.day_requested.connect(self._open_day)
        view.focus_changed.connect(self._focus_changed)
        view.zoom_changed.connect(self.shown_changed)
        flow.answered.connect(self._answered)
        flow.period_wanted.connect(self.agenda.include)

    def _connect_actions(self) -> None:
        actions = self.around.actions
        actions.today.triggered.connect(lambda: self.go_to(self.session.today))
        actions.previous.triggered.connect(lambda: self.step(-1))
        actions.next.triggered.connect(lambda: self.step(1))
        actions.day.triggered.connect(lambda: self.set_by_week(by_week=False))
        actions.week.triggered.connect(lambda: self.set_by_week(by_week=True))
        actions.zoom_in.triggered.connect(lambda: self.view.set_zoom(self.view.zoom * ZOOM_STEP))
        actions.zoom_out.triggered.connect(lambda: self.view.set_zoom(self.view.zoom / ZOOM_STEP))
        actions.zoom_reset.triggered.connect(lambda: self.view.set_zoom(1.0))
        actions.select_all.triggered.connect(self.view.select_all)
        actions.new_booking.triggered.connect(self._new)
        actions.edit_booking.triggered.connect(self._edit_focused)
        actions.confirm_option.triggered.connect(self._confirm_focused)
        actions.cancel_booking.triggered.connect(self._cancel_selected)
        actions.booking_history.triggered.connect(self._show_history)
        self.empty_new.clicked.connect(actions.new_resource.trigger)
        self.empty_import.clicked.connect(actions.import_resources.trigger)
        self.empty_sample.clicked.connect(actions.open_sample.trigger)
        self._focus_changed(None)

    def _new(self) -> None:
        """Begin in the focused cell, else at the next quarter of an hour, on another day in the morning.

        The cell may have stayed behind on a day looked at before.
        """
        proposal = self.view.focused_proposal
        if proposal is not None:
            began = at_campus(datetime.fromtimestamp(proposal.start, UTC)).date()
            proposal = proposal if began in self.days else None
        now = self.session.services.clock.now()
        start = now if self.session.today in self.days else start_of_day(self._day) + MORNING
        self._create(proposal, start)

    def _create(self, proposal: Proposal | None, start: datetime | None = None) -> None:
        self.flow.create(proposal, start or self.session.services.clock.now())

    def _edit(self, item: AgendaItem) -> None:
        self.flow.edit(item.booking_id)

    def _edit_focused(self) -> None:
        if self.view.focused_item is not None:
            self._edit(self.view.focused_item)

    def _confirm_focused(self) -> None:
        if self.view.focused_item is not None:
            self.flow.confirm(self.view.focused_item)

    def _cancel_selected(self) -> None:
        self.flow.cancel([item for item in self.view.selected_items if not item.redacted])

    def _show_history(self) -> None:
        item = self.view.focused_item
        if item is not None:
            self.flow.show_history(item.booking_id, f"{item.customer}, {item.title}".rstrip(", "))

    def _answered(self, refused: bool) -> None:
        self.view.settle(refused=refused)

    def _open_day(self, day: date) -> None:
        self.set_by_week(by_week=False)
        self.go_to(day)

    def _focus_changed(self, focus: object) -> None:
        del focus
        item = self.view.focused_item
        actions = self.around.actions
        reason = "" if item is not None else self.tr("Choose a booking on the planner first")
        for action in (actions.edit_booking, actions.cancel_booking, actions.booking_history):
            action.setEnabled(item is not None and not item.redacted)
            action.setToolTip(reason or action.iconText())
        holds = item is not None and not item.redacted and item.status is BookingStatus.OPTION
        actions.confirm_option.setEnabled(holds)
        actions.confirm_option.setToolTip(
            actions.confirm_option.iconText() if holds else self.tr("Choose an option on the planner first")
        )

    def _menu(self, item: AgendaItem | None, proposal: Proposal | None, place: QPoint) -> None:
        del proposal
        actions = self.around.actions
        menu = QMenu(self)
        shown: Sequence[Any] = (
            (actions.new_booking,)
            if item is None
            else (
                actions.edit_booking,
                *([actions.confirm_option] if actions.confirm_option.isEnabled() else []),
                actions.cancel_booking,
                actions.booking_history,
            )
        )
        actions.show_icons()
        menu.addActions(list(shown))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
