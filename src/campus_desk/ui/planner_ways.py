"""The ways through time on the planner: today, next and previous, day, week, month and list, nearer and wider."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from campus_desk.ui.actions import Actions
from campus_desk.ui.planner_page import PlannerPage
from campus_desk.ui.timeline.periods import Period

ZOOM_STEP = 1.25


class PlannerWays(QObject):
    """Lets the window's actions lead through time.

    The actions outlive the page: the next campus has a page of its own. What listens to them goes with it.
    """

    def __init__(self, page: PlannerPage, actions: Actions) -> None:
        super().__init__(page)
        self._page = page
        self._actions = actions
        self._drawn = {actions.day: Period.DAY, actions.week: Period.WEEK, actions.month: Period.MONTH}
        actions.today.triggered.connect(page.show_now)
        actions.previous.triggered.connect(self._go_back)
        actions.next.triggered.connect(self._go_on)
        actions.spans.triggered.connect(self._show)
        actions.zoom_in.triggered.connect(self._zoom_in)
        actions.zoom_out.triggered.connect(self._zoom_out)
        actions.zoom_reset.triggered.connect(self._zoom_as_it_fits)
        page.day_changed.connect(self._check)
        self._check()

    def _go_back(self) -> None:
        self._page.step(-1)

    def _go_on(self) -> None:
        self._page.step(1)

    def _show(self, action: QAction) -> None:
        period = self._drawn.get(action)
        self._page.show_period(period or self._page.period, as_list=period is None)

    def _zoom_in(self) -> None:
        self._page.view.zoom_by(ZOOM_STEP)

    def _zoom_out(self) -> None:
        self._page.view.zoom_by(1 / ZOOM_STEP)

    def _zoom_as_it_fits(self) -> None:
        self._page.view.set_zoom(1.0)

    def _check(self) -> None:
        """Mark what is shown."""
        shown = next(action for action, period in self._drawn.items() if period is self._page.period)
        (self._actions.list if self._page.as_list else shown).setChecked(True)
        self._actions.set_zoomable(is_zoomable=not self._page.as_list)
