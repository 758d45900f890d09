"""What may stand in for a resource that cannot be had: asked by a drag, by a series and by the search for a slot."""

from __future__ import annotations

from collections.abc import Mapping

from campus_desk.domain.allocating import candidates
from campus_desk.domain.booking import BookingDraft
from campus_desk.domain.identifiers import ResourceId
from campus_desk.domain.resource import Resource, seats_of


def equivalents(
    draft: BookingDraft, asked: ResourceId, resources: Mapping[ResourceId, Resource]
) -> list[ResourceId]:
    """Return what may stand in for a resource: its kind, its equipment, seats for all.

    Where the head count is not stated, a room is to be no smaller than the one asked for. The same site goes first,
    then the nearest in size.
    """
    original = resources[asked]
    seats = draft.attendees if draft.attendees is not None else seats_of(original, resources)
    found = []
    for other in resources.values():
        if (
            other.kind_id == original.kind_id
            and other.containment is original.containment
            and other.id not in draft.resources
            and set(original.features) <= set(other.features)
            and (holds := seats_of(other, resources) or 0) >= (seats or 0)
            and asked not in candidates(other.id, resources)
        ):
            found.append((other.site_id != original.site_id, holds, other.position, other.id))
    return [other for *_, other in sorted(found)]
