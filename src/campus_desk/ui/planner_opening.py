"""Where the planner opens: at the present day, or at the nearest booked one where nothing is booked today."""

from __future__ import annotations

from PySide6.QtCore import QObject

from campus_desk.domain.timeslot import start_of_day
from campus_desk.ui.planner_page import PlannerPage
from campus_desk.ui.timeline.campus_day import campus_date


class NearestBookedDay(QObject):
    """Looks once, when the planner opens on an empty day; goes there and says so."""

    def __init__(self, page: PlannerPage) -> None:
        super().__init__(page)
        self._page = page
        page.opened_empty.connect(self._look)

    def _look(self) -> None:
        session = self._page.session
        scope, now = session.services.scope, int(start_of_day(self._page.day).timestamp())
        session.read(lambda unit: unit.agenda.nearest_booked_day(scope, now), self._found)

    def _found(self, instant: int | None) -> None:
        page, today = self._page, self._page.session.today
        if instant is None or page.day != today:
            return
        day = campus_date(instant)
        if day == today:
            return
        page.go_to(day)
        page.notices.note(
            self.tr("Nothing is booked today. This is the nearest booked day: {0}.").format(
                page.formatter.full_date(day)
            ),
            self.tr("Show today"),
            lambda: page.go_to(page.session.today),
        )
