"""What the colour of a booking says: its customer's group, the kind of its resource, or its state. Pure, no widget."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from campus_desk.application.read_models import AgendaItem, Catalogue
from campus_desk.domain.customer import CustomerGroup
from campus_desk.domain.identifiers import KindId, ResourceId
from campus_desk.ui.palette import Hue, Palette
from campus_desk.ui.timeline.states import BarState

ColourKey = CustomerGroup | BarState | int
"""What has a colour of its own; a kind is its id."""

_STATE_GROUPS = {
    BarState.CONFIRMED: CustomerGroup.TENANT,
    BarState.PRESENT: CustomerGroup.MEMBER,
    BarState.OPTION: CustomerGroup.ACADEMIC,
    BarState.LATE: CustomerGroup.EXTERNAL,
}
"""States borrow the colours of groups; those that ask for nothing are grey."""


class ColourBy(Enum):
    """What colours stand for."""

    CUSTOMER = "customer"
    KIND = "kind"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class Colouring:
    """Gives every booking its colours.

    Attributes:
        letters: Whether a letter at the end of each bar names the customer's group, for who cannot tell colours.
        kinds: The kind of each resource; ``places`` where a kind stands among all kinds.
    """

    by: ColourBy = ColourBy.CUSTOMER
    letters: bool = False
    kinds: Mapping[ResourceId, KindId] = field(default_factory=dict)
    places: Mapping[KindId, int] = field(default_factory=dict)

    @staticmethod
    def of(catalogue: Catalogue, by: ColourBy, *, letters: bool = False) -> Colouring:
        """Return a colouring that knows the kinds of a catalogue."""
        kinds = sorted(catalogue.kinds, key=lambda kind: (kind.position, kind.id))
        return Colouring(
            by,
            letters,
            {r.id: r.kind_id for r in catalogue.resources},
            {kind.id: place for place, kind in enumerate(kinds)},
        )

    def key(self, item: AgendaItem, state: BarState) -> ColourKey | None:
        """Return what a booking is coloured for, None where nothing of it may be known."""
        if item.redacted:
            return None
        if self.by is ColourBy.STATE:
            return state
        return item.group if self.by is ColourBy.CUSTOMER else self.kinds.get(item.resource_id)

    def hue(self, palette: Palette, item: AgendaItem, state: BarState) -> Hue:
        """Return the colours of a booking, the campus's where nothing of it may be known."""
        return self.hue_of(palette, self.key(item, state))

    def hue_of(self, palette: Palette, key: ColourKey | None) -> Hue:
        """Return the colours something stands for in the legend."""
        if isinstance(key, CustomerGroup):
            return palette.hue(key)
        if isinstance(key, BarState):
            return palette.hue(_STATE_GROUPS.get(key, CustomerGroup.CAMPUS))
        if key is None:
            return palette.campus
        return palette.hues[self.places.get(KindId(key), 0) % len(palette.hues)]
