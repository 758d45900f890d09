"""The ways through time on the planner: today, next and previous, day, week, month and list, nearer and wider."""

from __future__ import annotations

from campus_desk.ui.actions import Actions
from campus_desk.ui.planner_page import PlannerPage
from campus_desk.ui.timeline.periods import Period

ZOOM_STEP = 1.25


def connect_ways(page: PlannerPage, actions: Actions) -> None:
    """Let the window's actions lead through time."""
    actions.today.triggered.connect(page.show_now)
    actions.previous.triggered.connect(lambda: page.step(-1))
    actions.next.triggered.connect(lambda: page.step(1))
    actions.day.triggered.connect(lambda: page.show_period(Period.DAY))
    actions.week.triggered.connect(lambda: page.show_period(Period.WEEK))
    actions.month.triggered.connect(lambda: page.show_period(Period.MONTH))
    actions.list.triggered.connect(lambda: page.show_period(page.period, as_list=True))
    actions.zoom_in.triggered.connect(lambda: page.view.zoom_by(ZOOM_STEP))
    actions.zoom_out.triggered.connect(lambda: page.view.zoom_by(1 / ZOOM_STEP))
    actions.zoom_reset.triggered.connect(lambda: page.view.set_zoom(1.0))

    def check() -> None:
        drawn = {Period.DAY: actions.day, Period.WEEK: actions.week, Period.MONTH: actions.month}
        (actions.list if page.as_list else drawn[page.period]).setChecked(True)
        actions.set_zoomable(is_zoomable=not page.as_list)

    page.day_changed.connect(check)
    check()
