"""Where the planner opens: at the present day. Where nothing is booked then, the next booked day is one click away.

Whoever sits down at the desk on a quiet day wants to see that it is one, and what comes next. Only a campus that is
looked at far from the time it is booked for, as the sample may be, is opened where there is something to see.
"""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QObject

from campus_desk.domain.timeslot import start_of_day
from campus_desk.ui.planner_page import PlannerPage
from campus_desk.ui.timeline.campus_day import campus_date

NEARBY = timedelta(days=31)
"""A campus with nothing booked so far around the present day is looked at out of its time."""


class NearestBookedDay(QObject):
    """Looks once, when the planner opens on an empty day; offers another one and says so."""

    def __init__(self, page: PlannerPage) -> None:
        super().__init__(page)
        self._page = page
        page.opened_empty.connect(self._look)

    def _look(self) -> None:
        session = self._page.session
        scope, today = session.services.scope, int(start_of_day(self._page.day).timestamp())
        session.read(lambda unit: unit.agenda.booked_around(scope, today), self._found)

    def _found(self, starts: tuple[int | None, int | None]) -> None:
        page, today = self._page, self._page.session.today
        before, after = (None if start is None else campus_date(start) for start in starts)
        days = [day for day in (after, before) if day is not None]
        if not days or page.day != today or after == today:
            return
        # What comes is of more use at the desk than what has been, though that may be nearer.
        day = next((each for each in days if abs(each - today) <= NEARBY), None)
        if day is None:
            self._go(min(days, key=lambda each: abs(each - today)))
        else:
            self._offer(day)

    def _offer(self, day: date) -> None:
        page = self._page
        page.notices.note(
            self.tr("Nothing is booked today."),
            self.tr("Go to {0}").format(page.formatter.full_date(day)),
            lambda: page.go_to(day),
        )

    def _go(self, day: date) -> None:
        page = self._page
        page.go_to(day)
        page.notices.note(
            self.tr("Nothing is booked today. This is the nearest booked day: {0}.").format(
                page.formatter.full_date(day)
            ),
            self.tr("Show today"),
            lambda: page.go_to(page.session.today),
        )
