"""Which rows of the planner are shown."""

from __future__ import annotations

from dataclasses import dataclass

from campus_desk.domain.identifiers import SiteId
from campus_desk.domain.resource import Resource

Minutes = tuple[int, int]
"""From, to as wall-clock minutes of a day; what ends on the next day ends beyond 1440."""


@dataclass(frozen=True, slots=True)
class RowFilter:
    """Says which resources have a row. Equipment has no capacity and is not hidden for it.

    Attributes:
        features: Codes a resource must have, all of them.
        free: Only rows that are free all that time, on the day looked at; None for any.
    """

    hidden_sites: frozenset[SiteId] = frozenset()
    capacity: int = 0
    features: frozenset[str] = frozenset()
    free: Minutes | None = None

    def accepts(self, resource: Resource) -> bool:
        """Tell whether a resource is shown, whatever is booked on it."""
        if resource.site_id in self.hidden_sites:
            return False
        if resource.capacity is not None and resource.capacity < self.capacity:
            return False
        return self.features <= set(resource.features)
