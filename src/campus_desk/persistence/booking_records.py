"""How bookings become rows and rows become bookings again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from campus_desk.domain.booking import Allocation, Attendance, Booking, BookingDraft, BookingStatus
from campus_desk.domain.identifiers import BookingId, CustomerId, ResourceId, SeriesId
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.persistence.booking_tables import allocation, booking
from campus_desk.persistence.search_words import folded

COLUMNS = tuple(c for c in booking.c if c.name not in ("search_words", "resource_count"))
"""What a query of bookings has to select for ``read``."""

_CHUNK = 500
_ALLOCATIONS = (
    sa.select(
        allocation.c.booking_id,
        allocation.c.requested_id,
        allocation.c.resource_id,
        allocation.c.starts_at,
        allocation.c.ends_at,
    )
    .where(allocation.c.booking_id.in_(sa.bindparam("bookings", expanding=True)))
    .order_by(allocation.c.booking_id, allocation.c.id)
)


def row_of(value: Booking) -> dict[str, Any]:
    """Return the columns of a booking, without its id."""
    draft = value.draft
    starts_at, ends_at = draft.slot.epoch
    return {
        "uid": value.uid,
        "recurrence_id": value.recurrence_id,
        "series_id": value.series_id,
        "customer_id": draft.customer_id,
        "starts_at": starts_at,
        "ends_at": ends_at,
        "setup_minutes": draft.setup_minutes,
        "teardown_minutes": draft.teardown_minutes,
        "status": draft.status.value,
        "title": draft.title,
        "contact": draft.contact,
        "attendees": draft.attendees,
        "project_code": draft.project_code,
        "purchase_order": draft.purchase_order,
        "note": draft.note,
        "search_words": folded(f"{draft.title} {draft.contact} {draft.project_code}"),
        "resource_count": len(draft.resources),
        "sequence": value.sequence,
        "revision": value.revision,
        "override_reason": value.override_reason,
        "option_expires_at": draft.option_expires_at,
        "checked_in_at": value.attendance.checked_in_at,
        "checked_out_at": value.attendance.checked_out_at,
        "no_show": value.attendance.no_show,
        "badge": value.attendance.badge,
        "detached": value.detached,
    }


def allocation_rows(key: int, value: Booking) -> list[dict[str, Any]]:
    """Return the rows of a booking's allocations, in the order in which its resources were asked for.

    Raises:
        ValueError: A live booking blocks nothing for a resource it asks for.
    """
    held: dict[ResourceId, list[Allocation]] = {requested: [] for requested in value.draft.resources}
    for each in value.allocations:
        held[each.requested_id].append(each)
    live = value.status.is_live
    rows = []
    for requested, blocked in held.items():
        if not blocked and live:
            raise ValueError(f"nothing is blocked for resource {requested}")
        # A cancelled booking may block nothing any more; what it asked for is remembered all the same.
        for each in blocked or [Allocation(requested, requested, value.draft.blocked)]:
            starts_at, ends_at = each.slot.epoch
            rows.append(
                {
                    "booking_id": key,
                    "requested_id": each.requested_id,
                    "resource_id": each.resource_id,
                    "starts_at": starts_at,
                    "ends_at": ends_at,
                    "state": value.status.value,
                }
            )
    return rows


def renumbered(value: Booking, key: BookingId, revision: int) -> Booking:
    """Return the booking as stored: with its id and revision."""
    return replace(value, id=key, revision=revision)


def read(connection: Connection, statement: sa.Select[Any], given: Mapping[str, Any]) -> list[Booking]:
    """Run a query of ``COLUMNS`` and return the bookings, in its order, with their allocations."""
    rows = connection.execute(statement, given).all()
    held: dict[int, list[Allocation]] = {row.id: [] for row in rows}
    keys = list(held)
    for start in range(0, len(keys), _CHUNK):
        found = connection.execute(_ALLOCATIONS, {"bookings": keys[start : start + _CHUNK]})
        for key, requested, blocked, starts_at, ends_at in found:
            slot = TimeSlot.of_epoch(starts_at, ends_at)
            held[key].append(Allocation(ResourceId(requested), ResourceId(blocked), slot))
    return [_booking(row, held[row.id]) for row in rows]


def _booking(row: sa.Row[Any], allocations: Sequence[Allocation]) -> Booking:
    draft = BookingDraft(
        resources=tuple(dict.fromkeys(a.requested_id for a in allocations)),
        slot=TimeSlot.of_epoch(row.starts_at, row.ends_at),
        customer_id=CustomerId(row.customer_id),
        title=row.title,
        contact=row.contact,
        attendees=row.attendees,
        project_code=row.project_code,
        purchase_order=row.purchase_order,
        note=row.note,
        status=BookingStatus(row.status),
        setup_minutes=row.setup_minutes,
        teardown_minutes=row.teardown_minutes,
        option_expires_at=row.option_expires_at,
    )
    return Booking(
        id=BookingId(row.id),
        uid=row.uid,
        draft=draft,
        allocations=tuple(allocations),
        recurrence_id=row.recurrence_id,
        series_id=None if row.series_id is None else SeriesId(row.series_id),
        sequence=row.sequence,
        revision=row.revision,
        override_reason=row.override_reason,
        attendance=Attendance(row.checked_in_at, row.checked_out_at, row.no_show, row.badge),
        detached=row.detached,
    )
