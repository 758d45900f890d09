"""Bookings as rows of a list: by period, by search, and as a stranger may see them."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from campus_desk.application.read_models import BookingRow
from campus_desk.domain.actors import ViewerScope
from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.charge import SourceKind
from campus_desk.domain.identifiers import BookingId, CustomerId, ResourceId
from campus_desk.persistence.billing import is_billed
from campus_desk.persistence.booking_tables import allocation, booking
from campus_desk.persistence.catalogue_tables import customer, resource
from campus_desk.persistence.live_allocations import (
    CANCELLED,
    FIRST,
    LAST,
    ONE,
    VIEWER,
    is_strangers,
    touching,
)
from campus_desk.persistence.search_words import folded

_CHUNK = 500
_RESOURCE = sa.bindparam("resource", type_=sa.Integer)

_ROWS = sa.select(
    booking.c.id,
    booking.c.uid,
    customer.c.code,
    customer.c.name,
    booking.c.starts_at,
    booking.c.ends_at,
    booking.c.status,
    booking.c.title,
    booking.c.contact,
    booking.c.attendees,
    booking.c.project_code,
    booking.c.revision,
    is_billed(SourceKind.BOOKING, booking.c.id),
).select_from(booking.join(customer, customer.c.id == booking.c.customer_id))

# A booking that reaches into the period began no earlier than the longest one lasts; both ends are read from indexes.
_LONGEST = sa.select(sa.func.max(booking.c.ends_at - booking.c.starts_at)).scalar_subquery()
_OVERLAPPING = _ROWS.where(
    booking.c.starts_at > FIRST - sa.func.coalesce(_LONGEST, 0),
    booking.c.starts_at < LAST,
    booking.c.ends_at > FIRST,
).order_by(booking.c.starts_at, booking.c.id)

_ASKED = sa.exists(
    sa.select(ONE)
    .select_from(allocation)
    .where(
        allocation.c.booking_id == booking.c.id,
        sa.or_(allocation.c.resource_id == _RESOURCE, allocation.c.requested_id == _RESOURCE),
    )
)
_HELD = (
    sa.select(allocation.c.booking_id, resource.c.id, resource.c.code)
    .select_from(allocation.join(resource, resource.c.id == allocation.c.requested_id))
    .where(allocation.c.booking_id.in_(sa.bindparam("bookings", expanding=True)))
    .order_by(allocation.c.booking_id, allocation.c.id)
)
_BUSY = (
    sa.select(
        allocation.c.id,
        resource.c.id.label("held"),
        resource.c.code,
        allocation.c.starts_at,
        allocation.c.ends_at,
    )
    .select_from(touching())
    .where(is_strangers())
)
_CUSTOMER_NAMES = sa.select(customer.c.id, customer.c.code, customer.c.name)
_RESOURCE_NAMES = sa.select(resource.c.id, resource.c.code, resource.c.name)


_MOST_WORDS = 12
_Names = list[tuple[int, str, str]]
"""The id, the code and the name of customers or resources, as they are compared."""


def _matches(word: str, customers: _Names, resources: _Names) -> sa.ColumnElement[bool]:
    """Return whether a word stands anywhere in a booking: in its own words, its customer, its resources, its number."""
    hits = [booking.c.search_words.contains(word, autoescape=True)]
    if found := _named(word, customers):
        hits.append(booking.c.customer_id.in_(found))
    if found := _named(word, resources):
        either = sa.or_(allocation.c.requested_id.in_(found), allocation.c.resource_id.in_(found))
        of_it = sa.and_(allocation.c.booking_id == booking.c.id, either)
        hits.append(sa.exists(sa.select(ONE).select_from(allocation).where(of_it)))
    number = word.removeprefix("#")
    if number.isascii() and number.isdigit() and len(number) <= 18:
        hits.append(booking.c.id == int(number))
    return sa.or_(*hits)


def _named(word: str, names: _Names) -> list[int]:
    return [key for key, code, name in names if word in code or word in name]


class BookingList:
    """Lists of bookings inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def overlapping(
        self, scope: ViewerScope, first: int, last: int, held: ResourceId | None, *, live_only: bool
    ) -> list[BookingRow]:
        """Return the viewer's bookings that overlap [first, last), ordered by start."""
        given = {"first": first, "last": last}
        statement = _OVERLAPPING
        if live_only:
            statement = statement.where(booking.c.status != CANCELLED)
        if held is not None:
            statement = statement.where(_ASKED)
            given["resource"] = int(held)
        if scope.customer_id is not None:
            statement = statement.where(booking.c.customer_id == VIEWER)
            given["viewer"] = int(scope.customer_id)
        return self._rows(statement, given)

    def busy(self, viewer: CustomerId, first: int, last: int, held: ResourceId | None) -> list[BookingRow]:
        """Return when resources are blocked by others than the viewer: resource, from, to, nothing else."""
        given = {"first": first, "last": last, "viewer": int(viewer)}
        statement = _BUSY
        if held is not None:
            statement = statement.where(resource.c.id == _RESOURCE)
            given["resource"] = int(held)
        return [
            BookingRow(
                booking_id=BookingId(-row.id),
                uid="",
                resources=(row.code,),
                resource_ids=(ResourceId(row.held),),
                customer_code="",
                customer="",
                starts_at=row.starts_at,
                ends_at=row.ends_at,
                status=BookingStatus.CONFIRMED,
                title="",
                contact="",
                attendees=None,
                project_code="",
                revision=0,
                redacted=True,
            )
            for row in self._connection.execute(statement, given)
        ]

    def matching(self, scope: ViewerScope, text: str, limit: int, around: int) -> list[BookingRow]:
        """Return the viewer's bookings that match, nearest to ``around`` first.

        Every word stands somewhere in a booking, one in its customer and the next in its resource; the words beyond
        the first dozen are not looked for.
        """
        words = list(dict.fromkeys(folded(text).split()))[:_MOST_WORDS]
        if not words:
            return []
        customers, resources = self._names(_CUSTOMER_NAMES), self._names(_RESOURCE_NAMES)
        centre = sa.literal(around, sa.Integer)
        statement = _ROWS.where(*(_matches(word, customers, resources) for word in words)).order_by(
            sa.func.abs(booking.c.starts_at - centre), booking.c.id
        )
        given = {}
        if scope.customer_id is not None:
            statement = statement.where(booking.c.customer_id == VIEWER)
            given["viewer"] = int(scope.customer_id)
        return self._rows(statement.limit(limit), given)

    def _names(self, names: sa.Select[int, str, str]) -> _Names:
        return [(key, folded(code), folded(name)) for key, code, name in self._connection.execute(names)]

    def _rows(self, statement: sa.Select[Any], given: dict[str, int]) -> list[BookingRow]:
        found = self._connection.execute(statement, given).all()
        held: dict[int, dict[int, str]] = defaultdict(dict)
        keys = [row[0] for row in found]
        for start in range(0, len(keys), _CHUNK):
            asked = self._connection.execute(_HELD, {"bookings": keys[start : start + _CHUNK]})
            for key, resource_id, code in asked:
                held[key][resource_id] = code
        return [
            BookingRow(
                booking_id=BookingId(key),
                uid=uid,
                resources=tuple(held[key].values()),
                resource_ids=tuple(ResourceId(r) for r in held[key]),
                customer_code=code,
                customer=name,
                starts_at=starts_at,
                ends_at=ends_at,
                status=BookingStatus(status),
                title=title,
                contact=contact,
                attendees=attendees,
                project_code=project_code,
                revision=revision,
                invoiced=bool(billed),
            )
            for (
                key,
                uid,
                code,
                name,
                starts_at,
                ends_at,
                status,
                title,
                contact,
                attendees,
                project_code,
                revision,
                billed,
            ) in found
        ]
