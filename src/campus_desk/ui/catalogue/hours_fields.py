"""Weekly opening hours of one site or resource."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from campus_desk.domain.identifiers import ResourceId, SiteId
from campus_desk.domain.opening_hours import OpeningPeriod
from campus_desk.ui.catalogue.record_dialog import FieldRefused
from campus_desk.ui.catalogue.week_fields import WeekRow, WeekRows
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.theme import Theme

_WORKDAYS = frozenset(range(5))
_OFFICE_HOURS = (8 * 60, 18 * 60)


class HoursRows(WeekRows):
    """Lines « Mon–Fri, 8:00–18:00 »; no line means open around the clock, or as the site."""

    def __init__(
        self,
        theme: Theme,
        formatter: Formatter,
        periods: Iterable[OpeningPeriod],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", lambda: WeekRow(theme, formatter, _WORKDAYS, *_OFFICE_HOURS), parent)
        self.add_button.setText(self.tr("Add opening hours"))
        days: dict[tuple[int, int], set[int]] = defaultdict(set)
        for period in periods:
            days[period.opens, period.closes].add(period.weekday)
        for (opens, closes), weekdays in sorted(days.items(), key=lambda item: min(item[1])):
            self.add(WeekRow(theme, formatter, weekdays, opens, closes))

    def periods(
        self, site_id: SiteId | None = None, resource_id: ResourceId | None = None
    ) -> tuple[OpeningPeriod, ...]:
        """Return the lines as periods of a site or a resource.

        Raises:
            FieldRefused: A time cannot be read.
            InvalidValue: A period closes before it opens.
        """
        found = []
        for row in self.rows:
            hours = row.hours
            if hours is None:
                raise FieldRefused("hours", self.tr("One of the times cannot be read."))
            found += [
                OpeningPeriod(day, *hours, site_id=site_id, resource_id=resource_id)
                for day in sorted(row.picker.days)
            ]
        return tuple(found)
