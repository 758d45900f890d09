"""Reads for the planner and the lists.

What a viewer may not know is not selected: somebody else's booking comes from its allocations alone, as a busy
interval of a resource. No word of it, not even its id, leaves the database.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from campus_desk.application.invoicing_settings import load_issuer
from campus_desk.application.ports import AgendaQueries
from campus_desk.application.read_models import AgendaItem, BadgeOut, BookingRow, Catalogue
from campus_desk.domain.actors import ViewerScope
from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.charge import SourceKind
from campus_desk.domain.customer import CustomerGroup
from campus_desk.domain.identifiers import BookingId, CustomerId, ResourceId
from campus_desk.domain.opening_hours import CampusCalendar
from campus_desk.persistence.billing import standing_invoice
from campus_desk.persistence.booking_list import BookingList
from campus_desk.persistence.booking_tables import allocation, booking
from campus_desk.persistence.catalogue_repository import SqlCatalogue
from campus_desk.persistence.catalogue_tables import customer, history, resource
from campus_desk.persistence.column_types import stored_tuples
from campus_desk.persistence.live_allocations import (
    CANCELLED,
    FIRST,
    LAST,
    ONE,
    VIEWER,
    is_strangers,
    touching,
)
from campus_desk.persistence.reported_problems import reported_problems
from campus_desk.persistence.settings import SqlSettings

_STATUS = {status.value: status for status in BookingStatus}
_GROUP = {group.value: group for group in CustomerGroup}
_PRESENT = sa.bindparam("present", type_=sa.Integer)
_AROUND = sa.bindparam("around", type_=sa.Integer)

_START: sa.ColumnClause[str] = sa.literal_column("'$.draft.slot.start'")


def _start_in(record: sa.Column[str]) -> sa.ColumnElement[str]:
    """Return the start of a booking as a record of the history has it, NULL before it was made."""
    return sa.func.json_extract(sa.func.nullif(record, sa.literal_column("''")), _START)


# The history knows when a booking was given the time it has. It is looked up for what goes on at an instant, a handful
# of rows: only who is expected now can be late, and what is read before it begins was booked before it begins.
_BOOKED_AT = sa.case(
    (
        sa.and_(booking.c.starts_at <= _PRESENT, booking.c.ends_at > _PRESENT),
        sa.select(history.c.at)
        .where(
            history.c.kind == sa.literal_column("'booking'"),
            history.c.key == booking.c.id,
            _start_in(history.c.before).is_distinct_from(_start_in(history.c.after)),
        )
        .order_by(history.c.id.desc())
        .limit(ONE)
        .scalar_subquery(),
    )
)

# In the order of AgendaItem's fields.
_ITEMS = (
    sa.select(
        allocation.c.booking_id,
        allocation.c.resource_id,
        allocation.c.requested_id,
        booking.c.starts_at,
        booking.c.ends_at,
        allocation.c.starts_at,
        allocation.c.ends_at,
        booking.c.status,
        booking.c.customer_id,
        customer.c.name,
        customer.c.customer_group,
        booking.c.title,
        booking.c.contact,
        booking.c.attendees,
        booking.c.revision,
        booking.c.resource_count,
        booking.c.series_id.is_not(None),
        standing_invoice(SourceKind.BOOKING, booking.c.id).scalar_subquery(),
        booking.c.option_expires_at,
        booking.c.checked_in_at,
        booking.c.checked_out_at,
        booking.c.no_show,
        booking.c.badge,
        booking.c.detached,
        _BOOKED_AT,
    )
    .select_from(
        touching()
        .join(booking, booking.c.id == allocation.c.booking_id)
        .join(customer, customer.c.id == booking.c.customer_id)
    )
    .order_by(resource.c.id, allocation.c.starts_at)
)
_OWN_ITEMS = _ITEMS.where(booking.c.customer_id == VIEWER)
_BUSY = (
    sa.select(allocation.c.id, allocation.c.resource_id, allocation.c.starts_at, allocation.c.ends_at)
    .select_from(touching())
    .where(is_strangers())
)
# Word for word the condition of the index.
_BADGES = (
    sa.select(booking.c.id, booking.c.revision, booking.c.badge, customer.c.name, booking.c.checked_in_at)
    .select_from(booking.join(customer, customer.c.id == booking.c.customer_id))
    .where(booking.c.badge != sa.literal_column("''"), booking.c.checked_out_at.is_(None))
    .order_by(booking.c.checked_in_at, booking.c.id)
)
_RECORDED = sa.select(ONE).where(
    booking.c.starts_at >= FIRST,
    booking.c.starts_at < LAST,
    sa.or_(booking.c.checked_in_at.is_not(None), booking.c.no_show),
)
_BEFORE = sa.select(booking.c.starts_at).where(booking.c.status != CANCELLED, booking.c.starts_at < _AROUND)
_AFTER = sa.select(booking.c.starts_at).where(booking.c.status != CANCELLED, booking.c.starts_at >= _AROUND)


class SqlAgendaQueries(AgendaQueries):
    """The planner's reads inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._list = BookingList(connection)

    def catalogue(self, scope: ViewerScope) -> Catalogue:
        """Return the whole catalogue without holidays.

        A scoped viewer gets its own customer record and the tariffs of its own group only.
        """
        stored = SqlCatalogue(self._connection)
        customers = stored.customers() if scope.customer_id is None else [stored.customer(scope.customer_id)]
        groups = {c.group for c in customers}
        tariffs = stored.tariffs()
        resources = tuple(stored.resources())
        return Catalogue(
            sites=tuple(stored.sites()),
            kinds=tuple(stored.kinds()),
            resources=resources,
            customers=tuple(customers),
            tariffs=tuple(t for t in tariffs if scope.sees_all or t.group in groups),
            calendar=CampusCalendar(tuple(stored.opening_periods()), tuple(stored.closures())),
            vat=load_issuer(SqlSettings(self._connection)).vat,
            problems=tuple(reported_problems(self._connection, scope, {r.id: r.name for r in resources})),
        )

    def agenda(
        self, scope: ViewerScope, first: int, last: int, *, present: int | None = None
    ) -> Sequence[AgendaItem]:
        """Return live allocations whose blocked interval touches [first, last), by resource and start.

        Args:
            scope: Who looks.
            first: UTC seconds, as ``last``.
            last: The end, exclusive.
            present: The instant at which it is looked, UTC seconds: of what goes on then it is told when it was
                booked, as far as the viewer may read the history.
        """
        given: dict[str, int | None] = {"first": first, "last": last, "present": present}
        if scope.customer_id is None:
            return [_item(row) for row in self._tuples(_ITEMS, given)]
        given["viewer"] = int(scope.customer_id)
        items = [_item(row) for row in self._tuples(_OWN_ITEMS, given)]
        items += [_busy_item(*row) for row in self._tuples(_BUSY, given)]
        return sorted(items, key=lambda item: (item.resource_id, item.blocked_from))

    def bookings(
        self,
        scope: ViewerScope,
        first: int,
        last: int,
        resource: ResourceId | None = None,
        *,
        live_only: bool = False,
    ) -> Sequence[BookingRow]:
        """Return bookings that overlap [first, last), ordered by start.

        A scoped viewer gets somebody else's live bookings as busy intervals, one per resource.
        """
        rows = self._list.overlapping(scope, first, last, resource, live_only=live_only)
        if scope.customer_id is None:
            return rows
        rows += self._list.busy(scope.customer_id, first, last, resource)
        return sorted(rows, key=lambda row: (row.starts_at, row.booking_id))

    def search(self, scope: ViewerScope, text: str, limit: int = 50, *, around: int) -> Sequence[BookingRow]:
        """Return bookings whose title, contact, customer, resource, project or id matches, nearest first.

        A scoped viewer finds its own bookings only.
        """
        return self._list.matching(scope, text, limit, around)

    def badges_out(self, scope: ViewerScope) -> Sequence[BadgeOut]:
        """Return the badges that have not come back, the one lent first first; a scoped viewer gets its own."""
        return [BadgeOut(BookingId(row[0]), *row[1:]) for row in self._own(_BADGES, scope, {})]

    def attendances(self, scope: ViewerScope, first: int, last: int, *, most: int) -> int:
        """Count those of the viewer's bookings beginning in [first, last) with a record of who came, up to ``most``."""
        return len(self._own(_RECORDED.limit(most), scope, {"first": first, "last": last}))

    def booked_around(self, scope: ViewerScope, instant: int) -> tuple[int | None, int | None]:
        """Return the starts (UTC seconds) of the last live booking before an instant and of the first from it on."""
        given = {"around": instant}
        before = self._own(_BEFORE.order_by(booking.c.starts_at.desc()).limit(ONE), scope, given)
        after = self._own(_AFTER.order_by(booking.c.starts_at).limit(ONE), scope, given)
        return before[0][0] if before else None, after[0][0] if after else None

    def _own(
        self, statement: sa.Select[Any], scope: ViewerScope, given: Mapping[str, int | None]
    ) -> list[tuple[Any, ...]]:
        if scope.customer_id is None:
            return self._tuples(statement, given)
        viewer = {"viewer": int(scope.customer_id)}
        return self._tuples(statement.where(booking.c.customer_id == VIEWER), {**given, **viewer})

    def _tuples(self, statement: sa.Select[Any], given: Mapping[str, int | None]) -> list[tuple[Any, ...]]:
        return stored_tuples(self._connection, statement, given)


def _item(row: tuple[Any, ...]) -> AgendaItem:
    return AgendaItem(
        row[0],
        row[1],
        row[2],
        row[3],
        row[4],
        row[5],
        row[6],
        _STATUS[row[7]],
        row[8],
        row[9],
        _GROUP[row[10]],
        row[11],
        row[12],
        row[13],
        row[14],
        row[15],
        bool(row[16]),
        row[17] or "",
        False,
        row[18],
        row[19],
        row[20],
        bool(row[21]),
        row[22],
        bool(row[23]),
        row[24],
    )


def _busy_item(key: int, held: int, starts_at: int, ends_at: int) -> AgendaItem:
    return AgendaItem(
        # Distinct, but not the booking's: nobody may follow a stranger's booking by its id.
        booking_id=BookingId(-key),
        resource_id=ResourceId(held),
        requested_id=ResourceId(held),
        starts_at=starts_at,
        ends_at=ends_at,
        blocked_from=starts_at,
        blocked_to=ends_at,
        status=BookingStatus.CONFIRMED,
        customer_id=CustomerId(0),
        customer="",
        group=CustomerGroup.EXTERNAL,
        title="",
        contact="",
        attendees=None,
        revision=0,
        redacted=True,
    )
