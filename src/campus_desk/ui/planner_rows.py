"""Which rows the planner shows, and which bookings on them: the filter, the free time, what the legend hides."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from campus_desk.application.read_models import AgendaItem
from campus_desk.domain.identifiers import ResourceId
from campus_desk.domain.resource import Resource
from campus_desk.ui.planner_agenda import Agenda
from campus_desk.ui.session import Session
from campus_desk.ui.side_panel.row_filter import RowFilter
from campus_desk.ui.timeline.campus_day import CampusDay
from campus_desk.ui.timeline.colouring import ColourKey
from campus_desk.ui.timeline.free_rows import free_resources
from campus_desk.ui.timeline.scene import Scene


class ShownRows:
    """Knows what is wanted, and what of the agenda is left by it.

    Attributes:
        hidden: The rows of the legend whose bookings are left out; they block their rooms all the same.
    """

    def __init__(self, session: Session, agenda: Agenda) -> None:
        self._session = session
        self._agenda = agenda
        self._filter = RowFilter()
        self._free: frozenset[ResourceId] | None = None
        self.hidden: frozenset[ColourKey] = frozenset()

    def want(self, rows: RowFilter, day: date) -> None:
        """Show only rows a filter accepts; where it asks for free ones, free on a day."""
        self._filter = rows
        self.find_free(day)

    def accepts(self, resource: Resource) -> bool:
        """Tell whether the row of a resource is shown."""
        return self._filter.accepts(resource) and (self._free is None or resource.id in self._free)

    def find_free(self, day: date) -> bool:
        """Note which rows are free on a day, as long as the filter asks for it; tell whether they are others."""
        before, self._free = self._free, self._free_on(day)
        return self._free != before

    def _free_on(self, day: date) -> frozenset[ResourceId] | None:
        catalogue, wanted = self._session.catalogue, self._filter.free
        if wanted is None or catalogue is None or self._agenda.known is None:
            return None
        hours = CampusDay.of(day)
        interval = (hours.at_wall_minute(wanted[0]), hours.at_wall_minute(wanted[1]))
        return free_resources(catalogue, self._agenda.items, interval)

    def left(self, items: Iterable[AgendaItem], scene: Scene) -> list[AgendaItem]:
        """Return the allocations that the legend does not hide."""
        if not self.hidden:
            return list(items)
        return [i for i in items if scene.colouring.key(i, scene.state_of(i)) not in self.hidden]
