"""The one way to find what blocks resources in a period: flat in the number of bookings ever made.

Live allocations of a resource are disjoint, so those that reach into a period begin with the last one that starts at
or before it. One index probe per resource finds that start; from there the index is read until the period ends.
"""

from __future__ import annotations

import sqlalchemy as sa

from campus_desk.persistence.booking_tables import allocation, booking
from campus_desk.persistence.catalogue_tables import resource

# The guard's partial index serves a query only where its own condition is stated word for word.
CANCELLED: sa.ColumnElement[str] = sa.literal_column("'cancelled'")
ONE: sa.ColumnElement[int] = sa.literal_column("1")

# The sign makes resources the outer loop: without it SQLite reads all allocations and looks up the resource of each.
_RESOURCE_FIRST: sa.ColumnElement[int] = sa.literal_column("+resource.id", sa.Integer)

FIRST = sa.bindparam("first", type_=sa.Integer)
LAST = sa.bindparam("last", type_=sa.Integer)
VIEWER = sa.bindparam("viewer", type_=sa.Integer)


def touching() -> sa.FromClause:
    """Return resources joined to their live allocations that touch [:first, :last), in UTC seconds."""
    before = allocation.alias("before")
    reaching_in = (
        sa.select(before.c.starts_at)
        .where(
            before.c.resource_id == resource.c.id, before.c.state != CANCELLED, before.c.starts_at <= FIRST
        )
        .order_by(before.c.starts_at.desc())
        .limit(ONE)
        .scalar_subquery()
    )
    return resource.join(
        allocation,
        sa.and_(
            allocation.c.resource_id == _RESOURCE_FIRST,
            allocation.c.state != CANCELLED,
            allocation.c.starts_at >= sa.func.coalesce(reaching_in, FIRST),
            allocation.c.starts_at < LAST,
            allocation.c.ends_at > FIRST,
        ),
    )


def is_strangers() -> sa.ColumnElement[bool]:
    """Return the condition that an allocation is not of the customer :viewer.

    It asks for what is theirs, not for what is somebody else's: where strangers' bookings are out of sight, their
    allocations still block.
    """
    own = sa.select(ONE).select_from(booking)
    return ~sa.exists(own.where(booking.c.id == allocation.c.booking_id, booking.c.customer_id == VIEWER))
