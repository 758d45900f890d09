"""What stands around the planner: side panel, status bar, search, and the way to a date."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from campus_desk.application.quick_example import example_name
from campus_desk.application.read_models import Catalogue
from campus_desk.domain.actors import Role
from campus_desk.ui.daily_backup import DailyBackup
from campus_desk.ui.page import Surroundings
from campus_desk.ui.planner_gestures import PlannerGestures
from campus_desk.ui.planner_opening import NearestBookedDay
from campus_desk.ui.planner_page import PlannerPage
from campus_desk.ui.planner_undone import PlannerUndone
from campus_desk.ui.planner_ways import PlannerWays
from campus_desk.ui.search_popup import SearchPopup
from campus_desk.ui.side_panel.panel import SidePanel
from campus_desk.ui.status_line import StatusLine
from campus_desk.ui.theme import mark
from campus_desk.ui.timeline.campus_day import CampusDay
from campus_desk.ui.timeline.framing import selection_words
from campus_desk.ui.timeline.keyboard import Focus
from campus_desk.ui.timeline.mini_month import MiniMonth
from campus_desk.ui.timeline.occupancy import occupied_shares
from campus_desk.ui.timeline.periods import Period
from campus_desk.ui.timeline.scene import Scene
from campus_desk.ui.tool_bar import PlannerBar
from campus_desk.ui.widgets.announcement import announce

if TYPE_CHECKING:
    from campus_desk.ui.quick_entry.quick_entry import QuickEntry


class PlannerFrame(QObject):
    """Keeps panel, status bar and search in step with the planner.

    Attributes:
        backup: Takes the daily backup, None where a guest sits.
        side: The side panel.
        popup: The hits of the search.
    """

    def __init__(
        self, page: PlannerPage, around: Surroundings, bar: PlannerBar, status: StatusLine, window: QWidget
    ) -> None:
        super().__init__(page)
        self._page = page
        self._around = around
        self._bar = bar
        self._status = status
        self._window = window
        self.month = MiniMonth(around.theme, around.formatter, lambda: around.session.today)
        self.side = SidePanel(
            around.theme,
            around.formatter,
            around.state,
            around.session.services.actor.name,
            self.month,
            for_guest=not around.session.services.scope.sees_all,
        )
        self.popup = SearchPopup(around, bar.search, window)
        # It lies over the window, and searches this campus only.
        page.destroyed.connect(self.popup.deleteLater)
        if around.session.services.scope.sees_all:
            NearestBookedDay(page)
        PlannerGestures(page)
        PlannerWays(page, around.actions)
        PlannerUndone(page)
        around.notices.is_held = lambda: page.view.dragging.is_pressed
        self.side.filter_changed.connect(page.set_rows)
        self.side.colours.colouring_changed.connect(page.set_colouring)
        self.side.colours.hidden_changed.connect(page.hide_bookings)
        page.set_colouring(self.side.colours.colouring)
        page.view.focus_changed.connect(self._offer_time)
        page.view.all_rows_requested.connect(self.side.show_all)
        self.month.day_requested.connect(page.go_to)
        self.popup.chosen.connect(page.go_to_booking)
        self._quick: QuickEntry | None = None
        if around.actions.quick_entry.isVisible():
            page.view.text_typed.connect(self._typed)
        bar.quick.clear()
        bar.quick.installEventFilter(self)
        page.shown_changed.connect(self._shown)
        page.view.selection_changed.connect(self._say_counts)
        page.zoom_changed.connect(self._say_zoom)
        page.day_changed.connect(self._day_changed)
        around.actions.go_to_date.triggered.connect(self._ask_date)
        around.session.catalogue_changed.connect(self._show_catalogue)
        if around.session.catalogue is not None:
            self._show_catalogue(around.session.catalogue)
        # Guests come and go: the campus is backed up while its own people are there.
        staff = around.session.services.actor.role not in (Role.TENANT, Role.READER)
        self.backup = DailyBackup(around, status.backup, self) if staff else None
        self._bookings = 0
        self._day_changed()
        self._shown()

    def _show_catalogue(self, catalogue: Catalogue) -> None:
        self.side.show_catalogue(catalogue)
        name = example_name(catalogue.customers, self._around.session.today)
        if name:
            self._bar.quick.setPlaceholderText(self.tr("{0} 4 1h").format(name))

    def _day_changed(self) -> None:
        page = self._page
        self.month.set_selected(page.days)
        free = "" if len(page.days) == 1 else self._around.formatter.weekday_date(page.day)
        self.side.filters.free.show_day(free)
        announce(page, page.title)

    def _shown(self) -> None:
        page, status = self._page, self._status
        items = page.agenda.shown if page.agenda.known is not None else []
        # Of strangers' bookings not even the number is anybody's.
        known = [item for item in items if not item.redacted]
        self._bookings = len({item.booking_id for item in known})
        self.side.colours.show_counts(known, page.view.scene.state_of)
        self.side.filters.show_hidden(page.view.hidden_rows)
        catalogue = self._around.session.catalogue
        if catalogue is not None:
            self.month.set_holidays(catalogue.calendar.holidays)
            self.month.set_shaded(catalogue.school.days)
        self._say_counts()
        status.step.say(self._step())
        self._say_zoom()

    def _say_counts(self) -> None:
        page = self._page
        counted = self.tr("%Ln booking(s)", "", self._bookings)
        hidden = self.side.colours.hidden_bookings
        if hidden:  # the panel may be closed
            counted = f"{counted} · {self.tr('%Ln hidden', '', hidden)}"
        share = occupied_share(page.view.scene)
        if share is not None:
            filled = self._around.formatter.percent(round(share * 100))
            counted = f"{counted} · {self.tr('{0} occupied').format(filled)}"
        chosen = page.view.scene.selection
        if chosen and not page.as_list:
            counted = f"{selection_words(chosen)} · {counted}"
        self._status.counts.say(counted)

    def _say_zoom(self) -> None:
        percent = self._around.formatter.percent(round(self._page.view.zoom * 100))
        self._status.zoom.say("" if self._page.as_list else percent)

    def _step(self) -> str:
        """Return by how much a drag moves a booking; nothing is dragged in a list."""
        if self._page.as_list:
            return ""
        if self._page.view.period is Period.MONTH:
            return self.tr("Step: 1 day")
        return self.tr("Step: {0} (Alt: 5)").format(self._around.formatter.duration(15))

    def _offer_time(self, focus: Focus | None) -> None:
        """Let the filter for free rows begin with what is selected."""
        if focus is not None and focus.booking_id is None:
            day = CampusDay.of(self._page.day)
            if day.contains(focus.start):
                minutes = (round(day.wall_minute(focus.start)), round(day.wall_minute(focus.end)))
                self.side.filters.free.offer(minutes)

    # --- quick entry --------------------------------------------------------------------------------------------------

    @property
    def quick(self) -> QuickEntry:
        """The quick entry; it is imported when it is first used."""
        if self._quick is None:
            from campus_desk.ui.quick_entry.quick_entry import QuickEntry  # noqa: PLC0415 - see above

            self._bar.quick.removeEventFilter(self)
            self._quick = QuickEntry(self._page, self._around, self._bar.quick, self._window)
        return self._quick

    def enter_quickly(self) -> None:
        """Let a booking be typed for somebody who stands at the desk."""
        self.quick.begin()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make the quick entry when its field is first turned to."""
        if watched is self._bar.quick and event.type() == QEvent.Type.FocusIn:
            self.quick.begin()
        return super().eventFilter(watched, event)

    def _typed(self, text: str) -> None:
        from campus_desk.application.quick_wish import Cell  # noqa: PLC0415 - see above

        proposal = self._page.view.focused_proposal
        if self._page.view.scene.editable:
            cell = Cell(proposal.resource_ids, proposal.start, proposal.end) if proposal is not None else None
            self.quick.begin(text, cell)

    def _ask_date(self) -> None:
        from campus_desk.ui.widgets.date_edit import MonthCalendar  # noqa: PLC0415 - rarely asked for

        popup = QFrame(self._window, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        mark(popup, role="card")
        calendar = MonthCalendar(self._around.theme, self._around.formatter)
        day = self._page.day
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        calendar.setAccessibleName(self.tr("Go to date"))
        lines = QVBoxLayout(popup)
        lines.setContentsMargins(1, 1, 1, 1)
        lines.addWidget(calendar)

        def chosen() -> None:
            popup.close()
            chosen_day = calendar.selectedDate()
            self._page.go_to(date(chosen_day.year(), chosen_day.month(), chosen_day.day()))

        calendar.activated.connect(chosen)
        calendar.clicked.connect(chosen)
        popup.move(self._bar.mapToGlobal(QPoint(self._bar.width() // 4, self._bar.height())))
        popup.show()
        calendar.setFocus()


def occupied_share(scene: Scene) -> float | None:
    """Return the booked part of the open hours of all days shown, None where nothing is open."""
    shares = [s for s in scene.shares or occupied_shares(scene.model, scene.span) if s is not None]
    return sum(shares) / len(shares) if shares else None
