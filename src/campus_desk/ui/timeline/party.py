"""What is moved together: a booking with everything it asks for, and the rest of a selection it belongs to. Pure.

All or nothing: a party keeps its times and rows relative to each other, and stops where one of it would leave the rows.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from campus_desk.application.read_models import AgendaItem
from campus_desk.domain.identifiers import BookingId, ResourceId
from campus_desk.ui.timeline.agenda_model import AgendaModel, ResourceRow
from campus_desk.ui.timeline.campus_day import CampusDay, campus_date
from campus_desk.ui.timeline.geometry import Geometry
from campus_desk.ui.timeline.proposal import Intent, Proposal

Shift = Callable[[int], int]
"""Where a start (UTC seconds) goes."""


@dataclass(frozen=True, slots=True)
class Member:
    """A booking that is moved.

    Attributes:
        item: The allocation it is held by.
        row_id: The row it is held on.
        further: What else it asks for; that moves along in time and keeps its place.
    """

    item: AgendaItem
    row_id: ResourceId
    further: tuple[ResourceId, ...] = ()


def member(model: AgendaModel, row_id: ResourceId, item: AgendaItem) -> Member:
    """Return a booking with everything it asks for."""
    asked = dict.fromkeys(i.requested_id for i in model.items_of(item.booking_id))
    return Member(item, row_id, tuple(r for r in asked if r != item.requested_id))


def party_of(
    model: AgendaModel, selection: Collection[BookingId], row: ResourceRow, item: AgendaItem
) -> tuple[Member, ...]:
    """Return what moves when a booking is moved: itself first, then the rest of the selection if it is in it."""
    party = [member(model, row.id, item)]
    if item.booking_id in selection:
        for booking in sorted({*selection} - {item.booking_id}):
            found = model.entry_of(booking)
            if found is not None:
                party.append(member(model, found[0].id, found[1].item))
    return tuple(party)


def by_days(instant: int, days: int) -> int:
    """Return the instant at which the campus's clock shows the same time some days later."""
    if not days:
        return instant
    day = campus_date(instant)
    minute = CampusDay.of(day).wall_minute(instant)
    return CampusDay.of(day + timedelta(days=days)).at_wall_minute(minute)


def later(*, days: int = 0, seconds: int = 0) -> Shift:
    """Return the shift by some days on the campus's clock and some seconds more."""
    return lambda start: by_days(start, days) + seconds


def moved(party: Sequence[Member], shift: Shift, down: int, geometry: Geometry, intent: Intent) -> Proposal:
    """Return a party moved: every start by ``shift``, every row by ``down``; lengths stay.

    ``down`` is cut where one of the party would leave the rows; whatever lies on no visible row keeps its own.
    """
    rows, order = geometry.row_ids, geometry.order
    places = [order[m.row_id] for m in party if m.row_id in order]
    if places:
        down = max(min(down, len(rows) - 1 - max(places)), -min(places))
    changes = [
        _moved(m, shift, rows[order[m.row_id] + down] if m.row_id in order else m.row_id, intent)
        for m in party
    ]
    return replace(changes[0], others=tuple(changes[1:]))


def _moved(member: Member, shift: Shift, to_row: ResourceId, intent: Intent) -> Proposal:
    item = member.item
    start = shift(item.starts_at)
    resource_id = item.requested_id if to_row == member.row_id else to_row
    end = start + item.ends_at - item.starts_at
    return Proposal(intent, resource_id, to_row, start, end, item, member.further)
