"""When places are open: weekly hours per site or resource, closures, public holidays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from campus_desk.domain.identifiers import ResourceId, SiteId
from campus_desk.domain.timeslot import TimeSlot


@dataclass(frozen=True, slots=True)
class OpeningPeriod:
    """One weekly open period, in wall-clock minutes since midnight.

    Attributes:
        site_id: Set for a site's hours; ``resource_id`` set for a resource's own, which replace the site's.
        weekday: 0 Monday … 6 Sunday.
        opens: Minute of the day, 0–1440; ``closes`` likewise, > opens.
    """

    weekday: int
    opens: int
    closes: int
    site_id: SiteId | None = None
    resource_id: ResourceId | None = None


@dataclass(frozen=True, slots=True)
class Closure:
    """A period in which a site, a resource or (both None) the whole campus is closed."""

    slot: TimeSlot
    reason: str
    site_id: SiteId | None = None
    resource_id: ResourceId | None = None
    id: int = 0


@dataclass(frozen=True, slots=True)
class CampusCalendar:
    """Everything about opening that the rules and the planner need for a period.

    A site or resource without any period is open around the clock.

    Attributes:
        holidays: Public holidays by campus day, with their local name.
    """

    periods: tuple[OpeningPeriod, ...] = ()
    closures: tuple[Closure, ...] = ()
    holidays: Mapping[date, str] = field(default_factory=dict)

    def periods_for(self, resource_id: ResourceId, site_id: SiteId) -> tuple[OpeningPeriod, ...]:
        """Return the weekly periods that apply to a resource: its own, else its site's."""
        own = tuple(p for p in self.periods if p.resource_id == resource_id)
        return own or tuple(p for p in self.periods if p.resource_id is None and p.site_id == site_id)
