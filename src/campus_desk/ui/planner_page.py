"""The planner as a page: which days, which rows, what is loaded, and what its gestures lead to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from campus_desk.application.judgement import Judge
from campus_desk.application.read_models import AgendaItem, BookingRow
from campus_desk.domain.identifiers import BookingId, ResourceId
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
from campus_desk.ui.planner_printing import LookedAt, PlannerPrinting
from campus_desk.ui.planner_roles import suit
from campus_desk.ui.planner_rows import ShownRows
from campus_desk.ui.planner_words import period_title
from campus_desk.ui.search_hit import SearchHit, Sought
from campus_desk.ui.series_notes import SeriesNotes
from campus_desk.ui.side_panel.row_filter import RowFilter
from campus_desk.ui.timeline.campus_day import campus_date
from campus_desk.ui.timeline.colouring import Colouring, ColourKey
from campus_desk.ui.timeline.periods import Period
from campus_desk.ui.timeline.view import PlannerView
from campus_desk.ui.widgets.empty_state import EmptyState
from campus_desk.ui.window_state import WindowState

if TYPE_CHECKING:
    from campus_desk.ui.planner_list import BookingList


class PlannerPage(Page):
    """Hosts the timeline.

    Attributes:
        view: The timeline.
        flow: Carries out what it asks for; ``slots`` finds one.
        doing: Offers what can be done with the bookings chosen; ``door`` knows who is late.
        folded: The groups that are folded.
        chosen_beside: Returns the bookings the keyboard is on beside the planner; None while it is not there.

    Signals:
        shown_changed: Other bookings are on screen.
        zoom_changed: The same bookings are drawn nearer or wider.
        choice_changed: Another booking has the keyboard, or others are selected.
        day_changed: Another day is the one that is looked at.
        opened_empty: Nothing is booked where the planner opened.
    """

    shown_changed = Signal()
    zoom_changed = Signal()
    choice_changed = Signal()
    day_changed = Signal(object)
    opened_empty = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._day = self.session.today
        self._period, self._as_list = recall_period(around.state)
        self._judge: PlannerJudge | None = None
        self._looked_for_bookings = False
        clock = self.session.services.clock
        self.view = PlannerView(self.theme, self.formatter, clock.now)
        suit(self.view, self.session.services.actor.role)
        self.folded = FoldedGroups(self.view, around.state)
        self.agenda = Agenda(self.session, self)
        self.door = PlannerDoor(self.view, self.agenda, clock)
        self._rows = ShownRows(self.session, self.agenda)
        self._series = SeriesNotes(self.session, self.view.hovering.refresh, self)
        self.flow = BookingFlow(around, lambda: self._judge, self)
        self.slots = SlotFlow(around, lambda: self._day, self)
        self._hit = SearchHit(
            self._focus_booking,
            self.agenda,
            self.notices,
            self.view.all_rows_requested.emit,
            self.flow.show_history if around.actions.booking_history.isVisible() else None,
        )
        self.chosen_beside: Callable[[], list[AgendaItem] | None] = lambda: None
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
        self._printing = PlannerPrinting(around, self.view, self._looked_at, self)
        self.choice_changed.connect(self.doing.refresh)
        self.session.catalogue_changed.connect(self._show)
        self.agenda.arrived.connect(self._show)
        self.agenda.widened.connect(self._widened)
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
        return self._rows.left(self.agenda.shown, self.view.scene)

    def go_to(self, day: date) -> None:
        """Look at another day."""
        self.seek(None, day)

    def seek(self, sought: Sought | None, day: date) -> None:
        """Look at another day, and at a booking on it, or with None at none."""
        self._hit.seek(sought)
        self._looked_for_bookings = True
        changed = day != self._day
        if changed:
            self.notices.settle()
        self._day = day
        self.agenda.ask(self.days)
        if changed:
            self.day_changed.emit(day)

    def show_period(
        self, period: Period, day: date | None = None, *, as_list: bool = False, at: AgendaItem | None = None
    ) -> None:
        """Show a day, a week or a month, drawn or listed; the booking one was at keeps the focus.

        Args:
            period: How much to show at once.
            day: The day to look at; without one that of the booking chosen in the list, else the present one.
            as_list: Whether to list the bookings.
            at: A booking to go to.
        """
        item = self._focused_here
        if day is None and self._as_list and item is not None:
            day = campus_date(item.starts_at)
        follows = at or (item if as_list != self._as_list else None)
        self._hit.seek(Sought(follows.booking_id, is_asked_for=False) if follows is not None else None)
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
        is_shown = self.session.today in self.view.days
        if not is_shown:
            self.view.open_at_now()
        self.go_to(self.session.today)
        if self._as_list:
            self.list.go_to_first_after(int(self.session.services.clock.now().timestamp()))
        elif is_shown:
            self.view.scroll_to_now()

    def go_to_booking(self, row: BookingRow) -> None:
        """Show a booking and pulse it; of one that is cancelled, its day and its history."""
        name = ", ".join(part for part in (row.customer, row.title) if part)
        sought = Sought(row.booking_id, name, is_cancelled=not row.status.is_live)
        self.seek(sought, campus_date(row.starts_at))

    def show_booking(self, booking_id: BookingId, instant: int) -> None:
        """Show a booking on the day an instant (UTC seconds) lies in, and pulse it."""
        self.seek(Sought(booking_id), campus_date(instant))

    def go_to_resource(self, resource_id: ResourceId) -> None:
        """Show what is booked on a resource today, from now on."""
        self.go_to(self.session.today)
        self.show_resource(resource_id)

    def show_resource(self, resource_id: ResourceId) -> bool:
        """Put the keyboard on the row of a resource, drawn, as a list has none; tell whether there is such a row."""
        if self.view.scene.model.row_of(resource_id) is None:
            return False
        if self._as_list:
            self.show_period(self._period, self._day)
            self._hit.seek(None)
        self.view.focus_resource(resource_id)
        self.view.setFocus()
        return True

    def _looked_at(self) -> LookedAt:
        """Return what printing is about."""
        return LookedAt(self._day, self._period is not Period.DAY, self._rows.accepts, self.focused_item)

    # --- which rows ---------------------------------------------------------------------------------------------------

    def set_rows(self, rows: RowFilter) -> None:
        """Show only the rows a filter accepts."""
        self._rows.want(rows, self._day)
        self._apply_filter()

    def hide_bookings(self, keys: frozenset[ColourKey]) -> None:
        """Leave out the bookings of some rows of the legend; they block their rooms all the same."""
        self._rows.hidden = keys
        self._show()

    def set_colouring(self, colouring: Colouring) -> None:
        """Let the colours of bookings say something else."""
        self.view.set_colouring(colouring)
        self.shown_changed.emit()

    def _apply_filter(self) -> None:
        self.view.set_filter(self._rows.accepts)
        if self._as_list:
            self._fill_list()
        self.shown_changed.emit()

    # --- what is chosen -----------------------------------------------------------------------------------------------

    @property
    def focused_item(self) -> AgendaItem | None:
        """The booking that has the keyboard, on the planner, in the list or beside them."""
        beside = self.chosen_beside()
        return self._focused_here if beside is None else next(iter(beside), None)

    @property
    def selected_items(self) -> list[AgendaItem]:
        """The bookings chosen, on the planner, in the list or beside them."""
        beside = self.chosen_beside()
        if beside is not None:
            return beside
        return self.list.selected if self._as_list else self.view.selected_items

    @property
    def _focused_here(self) -> AgendaItem | None:
        return self.list.current if self._as_list else self.view.focused_item

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
        self.folded.remember(state, self.session.catalogue)

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
        self._rows.find_free(self._day)
        self._renew_judge()
        self.folded.apply(catalogue)
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

    def _widened(self) -> None:
        """Take in what has come beside the days shown: more can be judged, and a free time may reach into it."""
        if self._rows.find_free(self._day):
            self._apply_filter()
        self._renew_judge()

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
        before = self.list.current
        fill(self.list, self.view.scene, catalogue, self.shown, self.agenda.shown)
        kept = before is not None and self.list.model.row_of(before.booking_id) >= 0
        if not kept and self.session.today in self.days:
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
        made.current_changed.connect(self.choice_changed)
        made.menu_requested.connect(lambda item, place: self.doing.open_menu(item, None, place))
        made.period_chosen.connect(lambda period: self.show_period(period, as_list=True))
        made.all_requested.connect(self.view.all_rows_requested)
        self._middle.addWidget(made)
        return made
