"""What the month may bill."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from campus_desk.application.ports import UnbilledQueries
from campus_desk.domain.booking import Booking, BookingStatus
from campus_desk.domain.charge import SourceKind
from campus_desk.persistence import booking_records as records
from campus_desk.persistence.billing import is_billed
from campus_desk.persistence.booking_tables import booking

_CHARGEABLE = (
    sa.select(*records.COLUMNS)
    .where(
        booking.c.status == BookingStatus.CONFIRMED.value,
        booking.c.ends_at > sa.bindparam("first", type_=sa.Integer),
        booking.c.ends_at <= sa.bindparam("last", type_=sa.Integer),
        ~is_billed(SourceKind.BOOKING, booking.c.id),
    )
    .order_by(booking.c.customer_id, booking.c.starts_at, booking.c.id)
)


class SqlUnbilled(UnbilledQueries):
    """The unbilled uses inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def chargeable_bookings(self, first: datetime, last: datetime, now: datetime) -> Sequence[Booking]:
        """Return confirmed bookings whose end lies in (first, last], is not after now, and that are not billed."""
        until = min(last, now)
        given = {"first": int(first.timestamp()), "last": int(until.timestamp())}
        return records.read(self._connection, _CHARGEABLE, given)
