"""The frame: menus, tool bar, side panel, pages and status bar. What is on the pages is theirs."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from campus_desk.domain.actors import Role
from campus_desk.ui.actions import Actions
from campus_desk.ui.menus import fill_menus
from campus_desk.ui.notices import Notices
from campus_desk.ui.offers import admit, tidy
from campus_desk.ui.panel_room import PanelRoom
from campus_desk.ui.preferences import Preferences
from campus_desk.ui.reception.dock import ReceptionDock
from campus_desk.ui.select_all import has_list, select_all
from campus_desk.ui.status_line import StatusLine
from campus_desk.ui.theme import Theme, ThemeMode, mark
from campus_desk.ui.tool_bar import PlannerBar
from campus_desk.ui.widgets.enter_key import press_focused
from campus_desk.ui.widgets.segmented import Segmented
from campus_desk.ui.window_state import WindowState

if TYPE_CHECKING:
    from collections.abc import Callable

    from campus_desk.application.read_models import BookingRow
    from campus_desk.domain.identifiers import ResourceId
    from campus_desk.ui.page import Page, Surroundings
    from campus_desk.ui.planner_frame import PlannerFrame
    from campus_desk.ui.reception.desk import ReceptionDesk
    from campus_desk.ui.session import Session

SIZE = QSize(1440, 900)
SMALLEST = QSize(960, 470)
"""What a full-HD screen at 200 % leaves beside a task bar."""
FRAME = QSize(16, 48)
"""What a window manager may need around the window."""

SIDE_WIDTH = 204
_AROUND_TITLE = 22
"""Pixels around the title of a menu, by the style sheet."""


class MainWindow(QMainWindow):
    """One window on one campus; without a campus it says why and what to do.

    Attributes:
        state: What is remembered between two days; ``bar`` the planner's tool bar; ``dock`` the
            panel on the left, ``next_hours`` the one on the right; ``status`` the status bar.
        holds_open: Tells whether closing has to wait for something; then somebody is asked.

    Signals:
        painted: The window has been painted for the first time.
        language_wanted: Another language was chosen: its code, empty to follow the system.
        attached: A campus was opened: its ``Surroundings``.
    """

    painted = Signal()
    language_wanted = Signal(str)
    attached = Signal(object)

    def __init__(
        self,
        theme: Theme,
        state: WindowState,
        preferences: Preferences,
        language: str,
        role: Role,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.preferences = preferences
        self.session: Session | None = None
        self.state = state
        self._language = language
        self._role = role
        self._around: Surroundings | None = None
        self._listening = QObject(self)
        self._pages: dict[QAction, Page] = {}
        self.frame: PlannerFrame | None = None
        self.reception: ReceptionDesk | None = None
        self._instead: QWidget | None = None
        self._was_painted = False
        self.holds_open: Callable[[], bool] | None = None
        self.setWindowTitle("Campus Desk")
        self.setMinimumSize(SMALLEST)
        self.menu = Actions(self, theme)
        admit(self.menu, role)
        self.stack = QStackedWidget()
        # Over the status bar rather than over the last rows of a page.
        self.notices = Notices(theme, self, self._undo)
        self.bar = PlannerBar(theme, self.menu)
        self.addToolBar(self.bar)
        self.status = StatusLine(theme, self.menu)
        self.setStatusBar(self.status)
        self.dock = self._make_dock()
        self.next_hours = ReceptionDock(theme, self.menu.next_hours, self)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.next_hours)
        fill_menus(self.menuBar(), self.menu)
        self.switch = Segmented(theme, self.menu.page_choice, self.tr("Page"))
        self._corner = QWidget(self.menuBar())
        mark(self._corner, dense=True)
        row = QHBoxLayout(self._corner)
        row.setContentsMargins(0, 3, 8, 3)
        row.addWidget(self.switch)
        self.menuBar().setCornerWidget(self._corner)
        centre = QWidget()
        lines = QVBoxLayout(centre)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.notices.strip)
        lines.addWidget(self.stack, 1)
        self.setCentralWidget(centre)
        self._connect_actions()
        self.menu.set_campus_open(is_open=False)
        tidy(role, self.menuBar(), [self.bar])
        self._recall()

    def _connect_actions(self) -> None:
        self.menu.page_choice.triggered.connect(self.show_page)
        self.menu.undo.triggered.connect(self._undo)
        self.menu.redo.triggered.connect(self._redo)
        self.menu.search.triggered.connect(self._search)
        self.menu.quick_entry.triggered.connect(self._enter_quickly)
        self.menu.refresh.triggered.connect(self._refresh)
        self.menu.side_panel.toggled.connect(self._show_dock)
        self.menu.select_all.triggered.connect(lambda: select_all(self.stack.currentWidget()))
        self.menu.month_run.page_wanted.connect(partial(self.show_page, self.menu.invoicing))
        self.menu.quit.triggered.connect(self.close)
        self.menu.themes.triggered.connect(self._choose_theme)
        for action in self.menu.themes.actions():
            action.setChecked(action.data() is self.theme.mode)

    @property
    def home(self) -> QAction:
        """The page that is shown first."""
        return self.menu.my_bookings if self._role is Role.TENANT else self.menu.planner

    def attach(self, session: Session) -> None:
        """Show an open campus."""
        # Imported here: the pages stand on the whole application, and the first paint does not wait for that.
        from campus_desk.application.commands import SolveProblem  # noqa: PLC0415
        from campus_desk.application.permissions import may  # noqa: PLC0415
        from campus_desk.application.sending_commands import SendDocuments  # noqa: PLC0415
        from campus_desk.ui.announcer import Announcer  # noqa: PLC0415
        from campus_desk.ui.booking.announcements import Announcements  # noqa: PLC0415
        from campus_desk.ui.formatting import Formatter  # noqa: PLC0415
        from campus_desk.ui.invoicing.chain_watch import ChainWatch  # noqa: PLC0415
        from campus_desk.ui.invoicing.sending import Sending  # noqa: PLC0415
        from campus_desk.ui.labels import role_label  # noqa: PLC0415
        from campus_desk.ui.option_expiry import OptionExpiry  # noqa: PLC0415
        from campus_desk.ui.page import Surroundings  # noqa: PLC0415
        from campus_desk.ui.problems.problem_notice import ProblemNotice  # noqa: PLC0415

        self.session = session
        formatter = Formatter(self._language)
        self._around = Surroundings(session, self.theme, formatter, self.notices, self.menu, self.state)
        services = session.services
        of = services.actor.name if self._role is Role.TENANT else Path(services.database).stem
        title = f"Campus Desk — {of}"
        self.setWindowTitle(f"{title} ({self.tr('sample')})" if services.specimen else title)
        self.status.person.say(f"{services.actor.name} — {role_label(services.actor.role)}")
        self.status.connection.setToolTip(services.database)
        self.status.show_connection(reached=True)
        session.hub.reached.connect(self._reached)
        self.menu.set_campus_open(is_open=True)
        Announcer(session, self.notices, self.menu, Announcements(session, formatter), self._listening)
        if may(self._role, SolveProblem):
            ProblemNotice(self._around, self._listening)
        if self.menu.invoicing.isVisible():
            ChainWatch(self._around, self.status.chain, self._listening)
        if may(self._role, SendDocuments):
            Sending(self._around, self, self._listening)
        OptionExpiry(session, self.notices, formatter, self._listening)
        self.attached.emit(self._around)
        # Booking begins on the planner, from whichever page it is asked for.
        self.show_page(self.menu.planner)
        self.show_page(self.home)

    def detach(self) -> None:
        """Let go of the campus, before another one is opened or the window is closed."""
        self.bar.search.clear()
        for page in self._pages.values():
            page.remember(self.state)
            self.stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self.next_hours.put(None)
        self.frame = self.reception = None
        # What listens to a campus goes with it: the window may show another one next.
        self._listening.deleteLater()
        self._listening = QObject(self)
        self.session = self._around = None
        self.notices.reset()
        self.menu.set_campus_open(is_open=False)

    def show_instead(self, page: QWidget) -> None:
        """Show something in the middle while there is no campus: a welcome, a wait, a trouble."""
        self._drop_instead()
        self._instead = page
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.dock.hide()
        self.next_hours.hide()

    def show_page(self, action: QAction) -> None:
        """Show the page an action stands for."""
        if self._around is None:
            return
        action.setChecked(True)
        page = self._pages.get(action)
        if page is None:
            page = self._pages[action] = self._make_page(action, self._around)
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self._drop_instead()
        on_planner = action is self.menu.planner
        self.bar.setVisible(on_planner)
        self.dock.setVisible(on_planner and self.menu.side_panel.isChecked())
        self.next_hours.setVisible(on_planner and self.menu.next_hours.isVisible())
        self._share_width()
        self.menu.set_planner_shown(is_shown=on_planner, has_list=has_list(page))
        self.menu.month_run.set_page_shown(is_shown=action is self.menu.invoicing)
        self.status.show_page(is_planner=on_planner, is_finance=action is self.menu.invoicing)
        if not on_planner:
            self.notices.settle()
        page.come_to_front()

    def page(self, action: QAction) -> Page | None:
        """Return the page of an action if it has been shown already."""
        return self._pages.get(action)

    def remember(self, state: WindowState) -> None:
        """Keep size and place of the window and what its pages want to find again."""
        state.put("geometry", self.saveGeometry())
        state.put("side panel", self._room.is_wanted)
        state.put("next hours", self.next_hours.is_wanted)
        for page in self._pages.values():
            page.remember(state)
        if self.frame is not None:
            self.frame.side.remember(state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the menus the room they need: where it is short, pages are chosen in the View menu."""
        super().resizeEvent(event)
        menus = self.menuBar()
        words = menus.fontMetrics()
        titles = sum(
            words.horizontalAdvance(action.text().replace("&", "")) + _AROUND_TITLE
            for action in menus.actions()
        )
        self._corner.setVisible(titles + self.switch.sizeHint().width() <= self.width())
        self._share_width()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, unless something is under way about which somebody is asked first."""
        event.setAccepted(self.holds_open is None or not self.holds_open())

    def event(self, event: QEvent) -> bool:
        """Tell once when the window stands on the screen; on one of another ratio every drawing is made anew."""
        done = super().event(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.theme.dress_anew()
        if event.type() == QEvent.Type.Paint and not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter the button that has the focus, wherever it is; close the band with Escape."""
        if event.key() == Qt.Key.Key_Escape and self.notices.dismiss():
            event.accept()
        elif not press_focused(self, event):
            super().keyPressEvent(event)

    def _make_page(self, action: QAction, around: Surroundings) -> Page:
        # Each page is imported when it is first shown: none of them is needed to paint the window.
        if action is not self.menu.planner:
            from campus_desk.ui.pages import make_page  # noqa: PLC0415

            self.menu.show_icons()
            page = make_page(self.menu, action, around, self.status, self)
            page.booking_wanted.connect(self.show_booking)
            page.resource_wanted.connect(self._show_resource)
            return page
        from campus_desk.ui.planner_frame import PlannerFrame  # noqa: PLC0415
        from campus_desk.ui.planner_page import PlannerPage  # noqa: PLC0415
        from campus_desk.ui.reception.desk import ReceptionDesk  # noqa: PLC0415

        planner = PlannerPage(around, self)
        self.frame = PlannerFrame(planner, around, self.bar, self.status, self)
        self.side.setWidget(self.frame.side)
        if self.menu.next_hours.isVisible():
            self.reception = ReceptionDesk(planner, around, self.next_hours, self)
        return planner

    def show_booking(self, row: BookingRow) -> None:
        """Show a booking on the planner."""
        from campus_desk.ui.planner_page import PlannerPage  # noqa: PLC0415

        self.show_page(self.menu.planner)
        planner = self._pages.get(self.menu.planner)
        if isinstance(planner, PlannerPage):
            planner.go_to_booking(row)

    def _show_resource(self, resource_id: ResourceId) -> None:
        from campus_desk.ui.planner_page import PlannerPage  # noqa: PLC0415

        self.show_page(self.menu.planner)
        planner = self._pages.get(self.menu.planner)
        if isinstance(planner, PlannerPage):
            planner.go_to_resource(resource_id)

    def _make_dock(self) -> QDockWidget:
        dock = QDockWidget(self.tr("Side panel"), self)
        dock.setObjectName("side panel")
        self._room = PanelRoom(self, self.menu.side_panel)
        dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        dock.setTitleBarWidget(QWidget())
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFixedWidth(SIDE_WIDTH)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        dock.setWidget(area)
        self.side = area
        self.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
        return dock

    def _recall(self) -> None:
        geometry = self.state.bytes("geometry")
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            self.resize(SIZE.boundedTo(self.screen().availableSize() - FRAME))
        self.menu.side_panel.setChecked(self.state.flag("side panel", default=True))
        self.next_hours.recall(wanted=self.state.flag("next hours", default=True))

    def _drop_instead(self) -> None:
        if self._instead is not None:
            self.stack.removeWidget(self._instead)
            self._instead.deleteLater()
            self._instead = None

    def _undo(self) -> None:
        if self.session is not None:
            self.session.undo.undo()

    def _redo(self) -> None:
        if self.session is not None:
            self.session.undo.redo()

    def _search(self) -> None:
        page = self.stack.currentWidget()
        begin = getattr(page, "begin_search", None)
        if begin is None or not begin():
            self.show_page(self.menu.planner)
            self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.bar.search.selectAll()

    def _enter_quickly(self) -> None:
        self.show_page(self.menu.planner)
        if self.frame is not None:
            self.frame.enter_quickly()

    def _refresh(self) -> None:
        for page in self._pages.values():
            page.reload()

    def _show_dock(self, shown: bool) -> None:
        self.dock.setVisible(shown and self.menu.planner.isChecked())
        self._share_width()

    def _share_width(self) -> None:
        """Let the right panel give way first where the window is narrow; it does not take the left one's place."""
        left = SIDE_WIDTH if self._room.is_wanted else 0
        self.next_hours.fit(self.width() - left)

    def _choose_theme(self, action: QAction) -> None:
        mode = ThemeMode(action.data())
        self.preferences.theme = mode
        self.preferences.save()
        self.theme.set_mode(mode)

    def _reached(self, reached: bool) -> None:
        self.status.show_connection(reached=reached)
