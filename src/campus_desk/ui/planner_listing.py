"""What of the planner stands in its list: the bookings of the rows the filters leave."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from campus_desk.application.read_models import AgendaItem, Catalogue
from campus_desk.ui.timeline.scene import Scene

if TYPE_CHECKING:
    from campus_desk.ui.planner_list import BookingList


def fill(
    listed: BookingList,
    scene: Scene,
    catalogue: Catalogue,
    shown: Sequence[AgendaItem],
    everything: Sequence[AgendaItem],
) -> None:
    """List what the planner would draw, and say how many bookings it would not.

    Args:
        listed: The list.
        scene: Knows which rows are shown, and what is known of a booking now.
        catalogue: Names the resources.
        shown: The allocations of the period, without what the legend hides.
        everything: All of them.
    """
    items = [item for item in shown if scene.model.row_of(item.resource_id) is not None]
    hidden = {i.booking_id for i in everything} - {i.booking_id for i in items}
    names = {resource.id: resource.name for resource in catalogue.resources}
    listed.show_bookings(items, names, scene.state_of, len(hidden))
